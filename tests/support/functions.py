"""The functions as Lambda runs them: real handlers and botocore, with moto in place of AWS."""

import base64
import gzip
import importlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any
from urllib.parse import quote

import boto3
from moto import mock_aws

from testing.ed25519_kms import Ed25519Kms
from testing.gateway import FakeGateway
from testing.handlers import load
from testing.memory_dynamodb import MemoryDynamoDB
from testing.tables import ROOT, TABLE, create_table
from tests.support import document

REGION = "us-east-1"
# The clock is the real one, so an offer must last longer than any test on a busy machine.
CONFIRMATION_WINDOW = 600  # seconds


class Context:
    """The context object that Lambda passes to a handler."""

    function_name = "tested"
    memory_limit_in_mb = 1024
    invoked_function_arn = f"arn:aws:lambda:{REGION}:000000000000:function:tested"

    @staticmethod
    def get_remaining_time_in_millis() -> int:
        """Return the milliseconds that a function has for an HTTP request."""
        return 29_000

    aws_request_id = "00000000-0000-0000-0000-000000000000"


def status_and_body(answer: dict[str, Any]) -> tuple[int, Any]:
    """Return the status and the parsed body of an answer."""
    return answer["statusCode"], json.loads(answer["body"]) if answer["body"] else None


class Functions:
    """The functions of the template, each loaded once, with queues and a user pool in moto."""

    engine: MemoryDynamoDB  # set if it replaces moto's table

    def __init__(self) -> None:
        self.dynamodb = boto3.client("dynamodb")
        self.sqs = boto3.client("sqs")
        create_table(self.dynamodb)
        queues: list[tuple[str, str, Any]] = [
            ("PROMOTIONS", "promotions.fifo", {"FifoQueue": "true"}),
            ("EVENTS", "events.fifo", {"FifoQueue": "true"}),
            ("WEBHOOKS", "webhooks", {}),
            ("LAPSES", "lapses", {}),
            ("STARTS", "starts", {}),
            ("NOTIFICATIONS", "notifications", {}),
            ("IMPORTS", "imports", {}),
        ]
        self.queues = {
            name: self.sqs.create_queue(QueueName=queue, Attributes=attributes)["QueueUrl"]
            for name, queue, attributes in queues
        }
        pool = boto3.client("cognito-idp").create_user_pool(PoolName="people")["UserPool"]["Id"]
        app = boto3.client("cognito-idp").create_user_pool_client(
            UserPoolId=pool, ClientName="page"
        )
        os.environ["USER_POOL"] = pool
        os.environ["USER_POOL_CLIENT"] = app["UserPoolClient"]["ClientId"]
        key = boto3.client("kms").create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
        os.environ["LINK_KEY"] = os.environ["WEBHOOK_KEY"] = key["KeyMetadata"]["Arn"]
        push = boto3.client("kms").create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
        os.environ["PUSH_KEY"] = push["KeyMetadata"]["Arn"]
        kms = Ed25519Kms(boto3.client("kms"))
        os.environ["TICKET_KEYS"] = ",".join(kms.create(name) for name in ("second", "first"))
        boto3.client("scheduler").create_schedule_group(Name="timers")
        boto3.client("events").create_event_bus(Name="events")
        os.environ |= {f"{name}_QUEUE_URL": url for name, url in self.queues.items()}
        self._modules: dict[str, ModuleType] = {}
        self.request_id = "a-request"
        self._relayed = 0
        self.gateway = FakeGateway()
        clients = importlib.import_module("booking.edge.clients")
        clients.gateway_client = self.gateway.client  # type: ignore[attr-defined]
        real = clients.client
        clients.client = lambda service: kms if service == "kms" else real(service)  # type: ignore[attr-defined]

    def module(self, function: str) -> ModuleType:
        """Return the module of a function, loaded once."""
        if function not in self._modules:
            self._modules[function] = load(function)
        return self._modules[function]

    def invoke(self, function: str, event: dict[str, Any]) -> dict[str, Any]:
        """Call a handler as Lambda does, JSON in and JSON out."""
        answer = self.module(function).handler(json.loads(json.dumps(event)), Context())
        answered: dict[str, Any] = json.loads(json.dumps(answer))
        if "http" in event.get("requestContext", {}) and event.get("type") != "REQUEST":
            _check_documented(event, answered)
        return answered

    def answer(  # noqa: PLR0917
        self,
        function: str,
        method: str,
        path: str,
        body: Any = None,
        content_type: str = "application/json",
        query: dict[str, str] | None = None,
        *,
        headers: dict[str, str] | None = None,
        claims: dict[str, str] | None = None,
        context: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        """Send one HTTP request directly to a function; return the gateway's answer.

        context: of a Lambda authorizer. claims: of a token.
        """
        event = json.loads((ROOT / "events" / "book.json").read_text())
        event |= {"rawPath": path, "routeKey": f"{method} {path}"}
        event["requestContext"]["http"] |= {"method": method, "path": path}
        event["headers"] |= {"content-type": content_type, **(headers or {})}
        if claims is not None:
            authorizer = {"jwt": {"claims": claims, "scopes": None}}
            event["requestContext"]["authorizer"] = authorizer
        if context is not None:
            event["requestContext"]["authorizer"] = {"lambda": context}
        event["requestContext"]["requestId"] = self.request_id
        event["queryStringParameters"] = query or {}
        if isinstance(body, bytes):
            event |= {"body": base64.b64encode(body).decode(), "isBase64Encoded": True}
        elif isinstance(body, str):
            event["body"] = body
        elif body is None:
            event.pop("body", None)
        else:
            event["body"] = json.dumps(body)
        return self.invoke(function, event)

    def http(self, *request: Any, **more: Any) -> tuple[int, Any]:
        """Send one HTTP request; return status and parsed body."""
        return status_and_body(self.answer(*request, **more))

    def relay(self) -> None:
        """Deliver the new records of the in-memory table's stream to the relay."""
        records = self.engine.stream_records(self._relayed)
        self._relayed += len(records)
        assert self.invoke("relay_changes", {"Records": records}) == {"batchItemFailures": []}

    def deliver(self, queue: str, function: str) -> list[dict[str, Any]]:
        """Deliver the messages of a queue to its worker; return their bodies."""
        url = self.queues[queue]
        found = self.sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=10, AttributeNames=["All"]
        ).get("Messages", [])
        records: list[dict[str, Any]] = [
            {"messageId": m["MessageId"], "body": m["Body"], "attributes": m["Attributes"]}
            for m in found
        ]
        for message in found:
            self.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        assert self.invoke(function, {"Records": records}) == {"batchItemFailures": []}
        return [json.loads(record["body"]) for record in records]

    def items(self) -> list[dict[str, Any]]:
        """Return every item of the table."""
        pages = self.dynamodb.get_paginator("scan").paginate(TableName=TABLE)
        return [item for page in pages for item in page["Items"]]

    def promote_all(self, conference_id: str) -> None:
        """Run the promotions worker for a conference until it makes no more offers."""
        body = json.dumps({"conference": conference_id})
        answer = self.invoke("promote", {"Records": [{"messageId": "m", "body": body}]})
        assert answer == {"batchItemFailures": []}


def _check_documented(event: dict[str, Any], answer: dict[str, Any]) -> None:
    headers = {name.lower(): value for name, value in answer["headers"].items()}
    body: str | bytes = answer.get("body") or ""
    if answer.get("isBase64Encoded"):
        body = base64.b64decode(body)
    if headers.get("content-encoding") == "gzip":
        assert isinstance(body, bytes)
        body = gzip.decompress(body)
    document.check(
        event["requestContext"]["http"]["method"],
        event["rawPath"],
        answer["statusCode"],
        headers.get("content-type", ""),
        body,
    )


def encoded(name: str) -> str:
    """Return a name, percent-encoded for a path."""
    return quote(name, safe="")


def _without_delay(params: dict[str, Any], **_: Any) -> dict[str, Any]:
    for entry in params.get("Entries", [params]):
        entry.pop("DelaySeconds", None)
    return params


@contextmanager
def functions_over_memory(**more: str) -> Iterator[Functions]:
    """Yield the functions over the in-memory table, which is quick enough for many requests.

    Its stream can be relayed; messages are delivered without their delay.
    """
    with functions_over_moto(**more) as functions:
        clients = importlib.import_module("booking.edge.clients")
        engine = MemoryDynamoDB()
        create_table(engine.client())
        real = clients.client

        def in_memory(service: str) -> Any:
            return engine.client() if service == "dynamodb" else real(service)

        clients.client = in_memory  # type: ignore[attr-defined]
        for operation in ("SendMessage", "SendMessageBatch"):
            event = f"provide-client-params.sqs.{operation}"
            real("sqs").meta.events.register(event, _without_delay)
        functions.engine = engine
        functions.items = lambda: engine.items(TABLE)  # type: ignore[method-assign]
        yield functions


@contextmanager
def functions_over_moto(**more: str) -> Iterator[Functions]:
    """Yield the functions over a new, empty moto."""
    environment = {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": REGION,
        "POWERTOOLS_LOG_LEVEL": "INFO",
        "POWERTOOLS_SERVICE_NAME": "conference-booking",
        "TABLE": TABLE,
        "CONFIRMATION_WINDOW": str(CONFIRMATION_WINDOW),
        "MAX_OFFERS": "0",
        "OPEN_SURFACES": "enabled",
        "SOCKETS_ENDPOINT": "http://127.0.0.1:9/slot-booking",
        "PAGE_SOCKET": "wss://sockets.example/slot-booking",
        "PAGE_COGNITO": "https://cognito.example",
        "BUS": "events",
        "TIMERS_GROUP": "timers",
        "TIMERS_ROLE_ARN": "arn:aws:iam::123456789012:role/timers",
        "TIMERS_DEAD_LETTERS_ARN": f"arn:aws:sqs:{REGION}:123456789012:dead",
        "LAPSES_QUEUE_ARN": f"arn:aws:sqs:{REGION}:123456789012:lapses",
        "STARTS_QUEUE_ARN": f"arn:aws:sqs:{REGION}:123456789012:starts",
        "NOTIFICATIONS_QUEUE_ARN": f"arn:aws:sqs:{REGION}:123456789012:notifications",
        "NOTIFICATION_SENDER": "tickets@example.com",
        "CONFIGURATION_SET": "reports",
        "PAGE_URL": "https://book.example.com",
    }
    before = dict(os.environ)
    os.environ |= {**environment, **more}
    for name in [name for name in sys.modules if name.startswith("booking.edge")]:
        del sys.modules[name]  # settings and clients belong to one stack only
    with mock_aws():
        yield Functions()
    os.environ.clear()
    os.environ |= before
