"""Replaces botocore's HTTP layer; all code above it is real.

live      the in-memory DynamoDB answers a request. Its units are measured, and it is recorded
replayed  the recorded answers are returned again, as bytes, in their order. The remaining CPU time
          is that of serializing, signing, parsing, and of our own code
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
from testing.memory_dynamodb import MemoryDynamoDB

LATENCY = 0.2  # seconds; much longer than a call itself takes
CANNED: Mapping[str, Any] = {  # successful answers of the other services
    "SendMessage": {"MessageId": "11111111-1111-4111-8111-111111111111"},
    "SendMessageBatch": {"Successful": [], "Failed": []},
    "PutEvents": {"FailedEntryCount": 0, "Entries": []},
    "CreateSchedule": {"ScheduleArn": "arn:aws:scheduler:us-east-1:123456789012:schedule/t/n"},
}


class Reply:
    """An answer as bytes, with the service's headers."""

    def __init__(self, status: int, answer: Mapping[str, Any]) -> None:
        """Serialize the answer once."""
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
        """Return the body, as urllib3's response does."""
        return (self.body,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One round trip: the request, the answer, and the consumed units."""

    service: str
    operation: str
    parameters: dict[str, Any]
    reply: Reply
    begun: float
    ended: float
    reported: Units  # by the engine, with ReturnConsumedCapacity
    computed: Units  # from the sizes of the items


class Wire:
    """Answers requests to AWS."""

    def __init__(self) -> None:
        """Start with an empty DynamoDB."""
        self.engine = MemoryDynamoDB()
        self.exchanges: list[Exchange] = []
        self._replies: Iterator[Reply] | None = None

    @contextmanager
    def replaying(self, exchanges: Sequence[Exchange]) -> Iterator[None]:
        """Answer with these answers, repeatedly and in their order, while the context lasts."""
        self._replies = itertools.cycle([exchange.reply for exchange in exchanges])
        yield
        self._replies = None

    def send(self, request: AWSPreparedRequest) -> AWSResponse:
        """Answer a request in place of URLLib3Session.send."""
        reply = self._live(request) if self._replies is None else next(self._replies)
        headers: Any = reply.headers
        response = AWSResponse(request.url, reply.status, headers, reply)
        assert response.content is not None  # reads the body at once, as the real session does
        return response

    def _live(self, request: AWSPreparedRequest) -> Reply:
        begun = time.perf_counter()
        service, operation, parameters = _parsed(request)
        bill = Bill(self.engine, operation, parameters) if service == "dynamodb" else None
        status, answer = self._answer(operation, parameters)
        if threading.current_thread() is not threading.main_thread():
            time.sleep(LATENCY)  # so that the times show which calls are concurrent
        reported = Units.reported(operation, answer.pop("ConsumedCapacity", None))
        exchange = Exchange(
            service=service,
            operation=operation,
            parameters=parameters,
            reply=Reply(status, answer),
            begun=begun,
            ended=time.perf_counter(),
            reported=reported,
            computed=bill.units() if bill and status == 200 else Units(),
        )
        self.exchanges.append(exchange)
        return exchange.reply

    def _answer(self, operation: str, parameters: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if operation in CANNED:
            return 200, dict(CANNED[operation])
        measured = {**parameters, "ReturnConsumedCapacity": "INDEXES"}
        try:
            answer = self.engine.call(operation, measured)
        except ClientError as error:
            response: Any = error.response
            code, message = response["Error"]["Code"], response["Error"]["Message"]
            reasons = response.get("CancellationReasons", [])
            return 400, {"__type": code, "message": message, "CancellationReasons": reasons}
        del answer["ResponseMetadata"]
        return 200, answer


def _parsed(request: AWSPreparedRequest) -> tuple[str, str, dict[str, Any]]:
    """Return service, operation and parameters. In AWS's JSON protocols the body has these."""
    url = urlsplit(str(request.url))
    service = str(url.hostname).partition(".")[0]
    body: Any = request.body
    parameters = json.loads(body)
    target = request.headers.get("X-Amz-Target")
    if target is None:  # EventBridge Scheduler has a REST protocol
        return service, "CreateSchedule", {**parameters, "Name": url.path.rpartition("/")[2]}
    name = target.decode() if isinstance(target, bytes) else target
    return service, name.rpartition(".")[2], parameters


@contextmanager
def installed() -> Iterator[Wire]:
    """Replace the HTTP layer of every client by a wire, and yield it."""
    wire = Wire()

    def send(_: URLLib3Session, request: Any) -> AWSResponse:
        return wire.send(request)

    with patch.object(URLLib3Session, "send", send):
        yield wire
