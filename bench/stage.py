"""A stage: the real handlers over an in-memory table, with a fixed clock and example users."""

import importlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, replace
from itertools import batched
from types import ModuleType
from typing import Any
from unittest.mock import patch
from urllib.parse import quote

from botocore.config import Config

from bench import ROOT
from bench.wire import Exchange, Wire, installed
from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.surfaces.fields import open_conference_id
from testing.handlers import load
from testing.memory_dynamodb import MemoryDynamoDB
from testing.tables import TABLE, create_table

REGION = "us-east-1"
ACCOUNT = f"{REGION}:123456789012"
T0 = 1_893_488_400_000  # 2030-01-01T09:00:00Z, in milliseconds
DAY = 24 * 3_600_000
WINDOW = 10  # seconds
NAME = "RustConf 2030"
ORGANIZER = "olga"

ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "bench",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_REGION": REGION,
    "POWERTOOLS_LOG_LEVEL": "INFO",
    "POWERTOOLS_SERVICE_NAME": "conference-booking",
    "TABLE": TABLE,
    "CONFIRMATION_WINDOW": str(WINDOW),
    "MAX_OFFERS": "0",
    "OPEN_SURFACES": "enabled",
    "PAGE_SOCKET": f"wss://sockets.execute-api.{REGION}.amazonaws.com/slot-booking",
    "PAGE_COGNITO": f"https://cognito-idp.{REGION}.amazonaws.com",
    "USER_POOL_CLIENT": "client",
    "PROMOTIONS_QUEUE_URL": f"https://sqs.{REGION}.amazonaws.com/123456789012/promotions.fifo",
    "LAPSES_QUEUE_URL": f"https://sqs.{REGION}.amazonaws.com/123456789012/lapses",
    "STARTS_QUEUE_URL": f"https://sqs.{REGION}.amazonaws.com/123456789012/starts",
    "IMPORTS_QUEUE_URL": f"https://sqs.{REGION}.amazonaws.com/123456789012/imports",
    "BUS": "events",
    "EVENTS_QUEUE_URL": f"https://sqs.{REGION}.amazonaws.com/123456789012/events.fifo",
    "TIMERS_GROUP": "timers",
    "TIMERS_ROLE_ARN": "arn:aws:iam::123456789012:role/timers",
    "TIMERS_DEAD_LETTERS_ARN": f"arn:aws:sqs:{ACCOUNT}:dead-letters",
    "LAPSES_QUEUE_ARN": f"arn:aws:sqs:{ACCOUNT}:lapses",
    "STARTS_QUEUE_ARN": f"arn:aws:sqs:{ACCOUNT}:starts",
    "NOTIFICATION_SENDER": "tickets@example.com",
    "NOTIFICATIONS_QUEUE_URL": f"https://sqs.{REGION}.amazonaws.com/123456789012/notifications",
    "NOTIFICATIONS_QUEUE_ARN": f"arn:aws:sqs:{ACCOUNT}:notifications",
}


class Context:
    """The context object that Lambda passes to a handler."""

    function_name = "bench"
    memory_limit_in_mb = 1024
    invoked_function_arn = f"arn:aws:lambda:{ACCOUNT}:function:bench"
    aws_request_id = "00000000-0000-0000-0000-000000000000"

    @staticmethod
    def get_remaining_time_in_millis() -> int:
        """Return a time that is always long enough."""
        return 60_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a function with an event of Lambda."""

    function: str
    event: str  # JSON


class Stage:
    """The environment of a scenario. `reset` restores its initial state."""

    def __init__(self, wire: Wire) -> None:
        """Use this wire. Each function is loaded at its first call."""
        self.wire = wire
        self.now = T0
        _clients().now = lambda: self.now
        engine = importlib.import_module("booking.edge.deployment").engine
        # Otherwise a slow machine would exceed the time limit for attempts and do less work.
        engine.attempts = replace(engine.attempts, elapsed=lambda: self.now / 1000)
        self._modules: dict[str, ModuleType] = {}
        self._http = json.loads((ROOT / "events/book.json").read_text())
        self._queued = json.loads((ROOT / "events/promote.json").read_text())

    def reset(self) -> None:
        """Start with an empty table, at T0."""
        self.now = T0
        self.wire.engine = MemoryDynamoDB(now=lambda: self.now / 1000)
        create_table(self.wire.engine.client())

    # ------------------------------------------------------------------ calls

    def handler(self, function: str) -> Any:
        """Return the handler of functions/<function>/app.py. Its clock is the stage's."""
        if function not in self._modules:
            self._modules[function] = load(function)
        return self._modules[function].handler

    def configuration(self) -> Config:
        """Return the configuration of our own clients."""
        config: Config = _clients().REQUEST
        return config

    def run(self, call: Call) -> tuple[dict[str, Any], list[Exchange]]:
        """Make a call; return its answer and its round trips. Raises RuntimeError if it fails."""
        handler = self.handler(call.function)
        self.wire.exchanges = []
        answer = handler(json.loads(call.event), Context())
        failed = answer.get("statusCode", 200) >= 300 or answer.get("batchItemFailures")
        if failed:
            raise RuntimeError(f"{call.function} failed on the bench: {answer}")
        return answer, self.wire.exchanges

    def http(self, function: str, method: str, path: str, body: Any = None) -> Call:
        """Return an HTTP request to a function."""
        event = {**self._http, "rawPath": path, "routeKey": f"{method} {path}"}
        http = {**event["requestContext"]["http"], "method": method, "path": path}
        event["requestContext"] = {**event["requestContext"], "http": http}
        event["body"] = None if body is None else json.dumps(body)
        return Call(function, json.dumps(event))

    def message(self, function: str, body: dict[str, Any]) -> Call:
        """Return a call of a worker with one message of its queue."""
        record = {**self._queued["Records"][0], "body": json.dumps(body)}
        return Call(function, json.dumps({"Records": [record]}))

    def example(self, function: str) -> Call:
        """Return a call with the function's payload in events/."""
        return Call(function, (ROOT / f"events/{function}.json").read_text())

    # ------------------------------------------------------------------ actions of users

    def conference(self, name: str = NAME, slots: int = 1) -> str:
        """Add a conference that starts on the next day; return its id."""
        body = {
            "name": name,
            "location": "Berlin",
            "start": "2030-01-02T09:00:00",
            "end": "2030-01-02T17:00:00",
            "slots": slots,
            "topics": ["Rust", "Embedded", "Async"],
        }
        self.run(self.http("add_conference", "POST", "/conference", body))
        return open_conference_id(name)

    def user(self, user: str) -> None:
        """Add a user."""
        body = {"user_id": user, "topics": ["Rust", "Embedded"]}
        self.run(self.http("add_user", "POST", "/user", body))

    def booking(self, user: str, name: str = NAME) -> Call:
        """Return a request to book."""
        return self.http("book", "POST", "/book", {"name": name, "user_id": user})

    def booked(self, user: str, name: str = NAME, *, known: bool = False) -> str:
        """Book for a user, who is added first unless `known`; return the booking's id."""
        if not known:
            self.user(user)
        answer, _ = self.run(self.booking(user, name))
        booking: str = json.loads(answer["body"])["booking_id"]
        return booking

    def status(self, booking: str) -> Call:
        """Return a request for a booking's status."""
        return self.http("get_booking", "GET", f"/booking/{booking}")

    def confirming(self, booking: str, user: str) -> Call:
        """Return a request of the owner to confirm."""
        body = {"booking_id": booking, "user_id": user}
        return self.http("confirm", "POST", "/confirm", body)

    def canceling(self, booking: str, user: str) -> Call:
        """Return a request of the owner to cancel."""
        return self.http("cancel", "POST", "/cancel", {"booking_id": booking, "user_id": user})

    def promoting(self, conference: str) -> Call:
        """Return a call of promote, as by the relay's nudge."""
        return self.message("promote", {"conference": conference})

    def lapsing(self, booking: str, conference: str) -> Call:
        """Return a call of lapse, as by a timer."""
        return self.message("lapse", {"booking": booking, "conference": conference})

    def listing(self, name: str = NAME, cursor: str | None = None) -> Call:
        """Return a request for a conference's bookings, from a cursor on."""
        path = f"/conference/{quote(name)}/bookings"
        call = self.http("list_bookings", "GET", path)
        if cursor is None:
            return call
        event = {**json.loads(call.event), "queryStringParameters": {"cursor": cursor}}
        return replace(call, event=json.dumps(event))

    # ------------------------------------------------------------------ parties, on v1

    def signed(self, function: str, method: str, path: str, user: str, body: Any = None) -> Call:
        """Return an HTTP request to a function, with the token of a user."""
        call = self.http(function, method, path, body)
        event = json.loads(call.event)
        claims = {
            "sub": f"subject-{user}",
            "username": user,
            "token_use": "access",
            "client_id": ENVIRONMENT["USER_POOL_CLIENT"],
            "cognito:groups": "[customer organizer]",
        }
        event["requestContext"]["authorizer"] = {"jwt": {"claims": claims, "scopes": None}}
        return replace(call, event=json.dumps(event))

    def party_conference(self, slots: int, name: str = NAME, **more: Any) -> str:
        """Add a conference that parties may book, with the shards of `conference`."""
        body = {
            **more,
            "name": name,
            "location": "Berlin",
            "start": "2030-01-02T09:00:00Z",
            "end": "2030-01-02T17:00:00Z",
            "slots": slots,
            "topics": ["Rust", "Embedded", "Async"],
            "max_per_email": 0,
        }
        request = self.signed("add_conference", "POST", "/v1/conferences", ORGANIZER, body)
        answer, _ = self.run(request)
        conference: str = json.loads(answer["body"])["id"]
        return conference

    def party_user(self, user: str) -> None:
        """Add a user with a token, by a booking: the first one costs more, because it adds them."""
        booking = self.booked_for(1, self.party_conference(1, "An earlier conference"), user)
        self.run(self.canceling_of(booking, user))

    def booking_for(self, seats: int, conference: str, user: str = "alice") -> Call:
        """Return a request to book for a party."""
        body = {"conference": conference, "seats": seats}
        return self.signed("book", "POST", "/v1/bookings", user, body)

    def booked_for(self, seats: int, conference: str, user: str = "alice") -> str:
        """Book for a party; return the booking's id."""
        answer, _ = self.run(self.booking_for(seats, conference, user))
        booking: str = json.loads(answer["body"])["id"]
        return booking

    def canceling_of(self, booking: str, user: str = "alice") -> Call:
        """Return a request of the owner to cancel the booking of a party."""
        return self._moving("cancel", booking, user)

    def confirming_of(self, booking: str, user: str = "alice") -> Call:
        """Return a request of the owner to confirm the offer of a party."""
        return self._moving("confirm", booking, user)

    def moving_of(self, booking: str, category: str, user: str = "alice") -> Call:
        """Return a request of the owner to move the booking of a party to another category."""
        return self._moving("move", booking, user, {"category": category, "waitlist": True})

    def changing_of(self, booking: str, seats: int, user: str = "alice") -> Call:
        """Return a request of the owner for another number of seats."""
        path, body = f"/v1/bookings/{booking}", {"seats": seats}
        call = self.signed("change_party", "PATCH", path, user, body)
        event = {**json.loads(call.event), "pathParameters": {"booking": booking}}
        return replace(call, event=json.dumps(event))

    def _moving(self, verb: str, booking: str, user: str, body: Any = None) -> Call:
        call = self.signed(verb, "POST", f"/v1/bookings/{booking}/{verb}", user, body)
        event = {**json.loads(call.event), "pathParameters": {"booking": booking}}
        return replace(call, event=json.dumps(event))

    # ------------------------------------------------------------------ direct writes, for speed

    def fill(self, conference: str, shards: int) -> None:
        """Mark every seat as sold, without bookings."""
        for shard in range(shards):
            self.leave(conference, shard, 0)

    def leave(self, conference: str, shard: int, free: int) -> None:
        """Mark the seats of a shard as sold, without bookings, except some free ones."""
        key = keys.seats(conference, shard)
        seats = self.wire.engine.call("GetItem", {"TableName": TABLE, "Key": key})["Item"]
        sold = int(seats["part"]["N"]) - free
        seats |= {"sold": number(sold), "free": number(free), "held": number(0)}
        self.wire.engine.call("PutItem", {"TableName": TABLE, "Item": seats})

    def queue(self, conference: str, lanes: int, waiting: int, width: int) -> None:
        """Add waitlist entries up to the ticket `waiting`; user ids have `width` characters."""
        counter = {**keys.counter(conference, 0), "minted": {"N": str(waiting)}}
        entries: list[Any] = [counter]
        for ticket in range(2, waiting + 1):
            key = keys.entry(conference, ticket % lanes, ticket)
            user = f"{ticket:0{width}d}"
            booking = {"b": text(uuid(ticket)), "a": text(f"open:{user}")}
            entries.append({**key, **booking, "v": number(1), "h": number(0)})
        self.put(entries)

    def put(self, entries: Sequence[Any]) -> None:
        """Write items directly to the table."""
        for batch in batched(entries, 25, strict=False):
            puts = [{"PutRequest": {"Item": entry}} for entry in batch]
            self.wire.engine.call("BatchWriteItem", {"RequestItems": {TABLE: puts}})


def _clients() -> Any:
    """Return the module of the clients. Its import reads the environment."""
    return importlib.import_module("booking.edge.clients")


def uuid(number: int) -> str:
    """Return the booking id that belongs to a ticket."""
    return f"00000000-0000-4000-8000-{number:012d}"


@contextmanager
def opened() -> Iterator[Stage]:
    """Yield the stage of this process. The logs of its functions are discarded."""
    with (
        patch.dict(os.environ, ENVIRONMENT),
        open(os.devnull, "w") as discarded,  # noqa: PTH123 - os.devnull is a string
        installed() as wire,
        redirect_stdout(discarded),  # the logger uses the stdout of its creation
    ):
        _clients()
        importlib.import_module("booking.edge.observability")
        yield Stage(wire)
