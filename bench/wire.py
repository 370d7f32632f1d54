"""The wire: stands where botocore's HTTP layer is, so that all above it is real.

live      a request is answered by the in-memory DynamoDB, metered, and kept with its answer
replayed  the answers kept are given again, as bytes, in their order: what is left to measure is
          what the process itself does: serializing, signing, parsing, and our own code
"""

import itertools
import json
import threading
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.exceptions import ClientError
from botocore.httpsession import URLLib3Session

from bench.bill import Bill, Units
from tests.support.memory_dynamodb import MemoryDynamoDB

LATENCY = 0.2  # seconds; long beside what a call itself takes
CANNED: Mapping[str, Any] = {  # what the other services answer when all is well
    "SendMessage": {"MessageId": "11111111-1111-4111-8111-111111111111"},
    "SendMessageBatch": {"Successful": [], "Failed": []},
    "PutEvents": {"FailedEntryCount": 0, "Entries": []},
    "CreateSchedule": {"ScheduleArn": "arn:aws:scheduler:us-east-1:123456789012:schedule/t/n"},
}


class Reply:
    """An answer's bytes, with the headers that the service sends."""

    def __init__(self, status: int, answer: Mapping[str, Any]) -> None:
        """Render the answer once."""
        self.status = status
        self.body = json.dumps(answer, separators=(",", ":")).encode()
        self.headers = {
            "Server": "Server",
            "Date": "Tue, 01 Jan 2030 09:00:00 GMT",
            "Content-Type": "application/x-amz-json-1.0",
            "Content-Length": str(len(self.body)),
            "Connection": "keep-alive",
            "x-amzn-RequestId": "A" * 52,
            "x-amz-crc32": str(zlib.crc32(self.body)),
        }

    def stream(self) -> Sequence[bytes]:
        """Give the body, as urllib3's response does."""
        return (self.body,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One round trip: what was asked, what it was answered, and what that consumed."""

    service: str
    operation: str
    parameters: dict[str, Any]
    reply: Reply
    begun: float
    ended: float
    reported: Units  # by the engine, which was asked for ReturnConsumedCapacity
    worked_out: Units  # from the sizes of the items


class Wire:
    """Answers for AWS."""

    def __init__(self) -> None:
        """Start with an empty DynamoDB."""
        self.engine = MemoryDynamoDB()
        self.exchanges: list[Exchange] = []
        self._replies: Iterator[Reply] | None = None

    @contextmanager
    def replaying(self, exchanges: Sequence[Exchange]) -> Iterator[None]:
        """Give these answers, again and again, in their order."""
        self._replies = itertools.cycle([exchange.reply for exchange in exchanges])
        yield
        self._replies = None

    def send(self, request: AWSPreparedRequest) -> AWSResponse:
        """Answer a request as URLLib3Session.send would have it answered."""
        reply = self._live(request) if self._replies is None else next(self._replies)
        headers: Any = reply.headers
        response = AWSResponse(request.url, reply.status, headers, reply)
        assert response.content is not None  # read at once, as the real one does
        return response

    def _live(self, request: AWSPreparedRequest) -> Reply:
        begun = time.perf_counter()
        service, operation, parameters = _parsed(request)
        bill = Bill(self.engine, operation, parameters) if service == "dynamodb" else None
        status, answer = self._answer(operation, parameters)
        if threading.current_thread() is not threading.main_thread():
            time.sleep(LATENCY)  # so that it shows which calls are made at a time
        reported = Units.reported(operation, answer.pop("ConsumedCapacity", None))
        exchange = Exchange(
            service=service,
            operation=operation,
            parameters=parameters,
            reply=Reply(status, answer),
            begun=begun,
            ended=time.perf_counter(),
            reported=reported,
            worked_out=bill.units() if bill and status == 200 else Units(),
        )
        self.exchanges.append(exchange)
        return exchange.reply

    def _answer(self, operation: str, parameters: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if operation in CANNED:
            return 200, dict(CANNED[operation])
        asked = {**parameters, "ReturnConsumedCapacity": "INDEXES"}
        try:
            answer = self.engine.call(operation, asked)
        except ClientError as error:
            response: Any = error.response
            code, message = response["Error"]["Code"], response["Error"]["Message"]
            reasons = response.get("CancellationReasons", [])
            return 400, {"__type": code, "message": message, "CancellationReasons": reasons}
        del answer["ResponseMetadata"]
        return 200, answer


def _parsed(request: AWSPreparedRequest) -> tuple[str, str, dict[str, Any]]:
    """Tell service, operation and parameters; in AWS's JSON protocols the body is these."""
    url = urlsplit(str(request.url))
    service = str(url.hostname).partition(".")[0]
    body: Any = request.body
    parameters = json.loads(body)
    target = request.headers.get("X-Amz-Target")
    if target is None:  # the scheduler's is a REST protocol
        return service, "CreateSchedule", {**parameters, "Name": url.path.rpartition("/")[2]}
    name = target.decode() if isinstance(target, bytes) else target
    return service, name.rpartition(".")[2], parameters


@contextmanager
def installed() -> Iterator[Wire]:
    """Put a wire in the place of every client's HTTP."""
    wire = Wire()

    def send(_: URLLib3Session, request: Any) -> AWSResponse:
        return wire.send(request)

    with patch.object(URLLib3Session, "send", send):
        yield wire
