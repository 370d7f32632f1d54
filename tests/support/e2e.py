"""Helpers for tests of a deployed stack: HTTP clients, and its resources in the emulated AWS.

Nothing here sleeps for a fixed time. Each wait ends with a condition, and has a generous limit.
"""

import itertools
import json
import operator
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import boto3
import httpx

from local.settings import REGION, STACK_NAME
from local.stack import Outputs
from operations import retries
from tests.support import document

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_logs import CloudWatchLogsClient
    from mypy_boto3_sqs import SQSClient

type Reply = tuple[int, Any]
type Item = dict[str, Any]
# The status and the position of each booking of a conference, by booking id.
type Standings = dict[str, tuple[str, int | None]]

LIMIT_SECONDS = 180.0  # for a machine whose cores are all busy; most waits end at once
SHORTEST_PAUSE, LONGEST_PAUSE = 0.05, 1.0  # between two reads, in seconds
CLIENT_ERROR, SERVER_ERROR = 400, 500
FIRST_DAY = datetime(2031, 1, 1, 9, tzinfo=UTC)
_numbers = itertools.count(1)


def eventually[T](
    read: Callable[[], T], accept: Callable[[T], object], within: float = LIMIT_SECONDS
) -> T:
    """Call `read` until its result is accepted; return that result. `within` is in seconds.

    The longer it has waited, the less often it reads, since a read costs the stack CPU time.
    """
    began = time.monotonic()
    while not accept(result := read()):
        waited = time.monotonic() - began
        assert waited < within, f"after {within:.0f} s still: {result!r}"
        time.sleep(min(max(SHORTEST_PAUSE, waited / 10), LONGEST_PAUSE))
    return result


def at_once[T](calls: Sequence[Callable[[], T]]) -> list[T]:
    """Make all calls at the same moment; return their results in the order of the calls."""
    all_ready = threading.Barrier(len(calls))

    def call_when_all_are_ready(call: Callable[[], T]) -> T:
        all_ready.wait(LIMIT_SECONDS)
        return call()

    with ThreadPoolExecutor(max_workers=len(calls)) as pool:
        return list(pool.map(call_when_all_are_ready, calls))


def set_up_before_start[T](set_up: Callable[[datetime], T], lead_seconds: float = 8) -> T:
    """Call set_up(start), wait until that start has passed, and return the result of set_up.

    If the start passes during set_up, because the machine is slow, set_up is called again with
    twice the lead. An assertion that fails before the start is raised.
    """
    while True:
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=lead_seconds)
        try:
            result = set_up(start)
        except AssertionError:
            if datetime.now(UTC) < start:
                raise
        else:
            if datetime.now(UTC) < start:
                eventually(lambda: datetime.now(UTC), partial(operator.le, start))
                return result
        lead_seconds *= 2
        assert lead_seconds <= LIMIT_SECONDS, "the start passes before set_up ends"


def written(at: datetime) -> str:
    """Format an instant as the surfaces do: UTC, to the second, without a zone."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")


def instant(text: str) -> datetime:
    """Parse an instant that a surface has formatted."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def path_of(name: str) -> str:
    """Return the path of the list of a conference's bookings, with the name encoded."""
    return f"/conference/{quote(name, safe='')}/bookings"


def new_name(kind: str = "Conference") -> str:
    """Return a name that is unique in the stack."""
    return f"{kind} {next(_numbers)}"


def a_day() -> datetime:
    """Return 09:00 UTC of a day on which no other conference takes place."""
    return FIRST_DAY + timedelta(days=next(_numbers))


# --------------------------------------------------------------------------------- the clients


class Http:
    """An HTTP client of the stack. It retries 429 and 503; any other 5xx fails the test."""

    def __init__(self, address: str) -> None:
        self._client = retries.client(address, timeout=LIMIT_SECONDS, connections=200)

    def answer(self, method: str, path: str, **content: Any) -> httpx.Response:
        """Send a request; return the answer, checked against the OpenAPI document."""
        answer = self._client.request(method, path, **content)
        assert answer.status_code < SERVER_ERROR, f"{method} {path}: {answer} {answer.text}"
        requested = answer.request.url.raw_path.decode().partition("?")[0]
        media = answer.headers.get("content-type", "")
        document.check(method, requested, answer.status_code, media, answer.content)
        return answer

    def send(self, method: str, path: str, **content: Any) -> Reply:
        """Send a request; return status and parsed body."""
        answer = self.answer(method, path, **content)
        return answer.status_code, answer.json() if answer.content else None

    def get(self, path: str) -> Reply:
        """GET a path."""
        return self.send("GET", path)

    def post(self, path: str, body: Any = None) -> Reply:
        """POST a body as JSON; bytes are sent unchanged, None sends no body."""
        if body is None:
            return self.send("POST", path)
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"content-type": "application/json"}
        return self.send("POST", path, content=content, headers=headers)

    def form(self, path: str, fields: dict[str, str]) -> Reply:
        """POST an urlencoded form."""
        return self.send("POST", path, data=fields)

    def multipart(self, path: str, fields: dict[str, str]) -> Reply:
        """POST a multipart form."""
        parts = {name: (None, value.encode()) for name, value in fields.items()}
        return self.send("POST", path, files=parts)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


@dataclass(frozen=True)
class Booked:
    """A booking, as in the answer of /book."""

    id: str
    user: str
    status: str
    position: int | None


@dataclass
class Compact:
    """A client of the compact surface. `promised` has the user_id of each id of a new booking."""

    http: Http
    promised: dict[str, str] = field(default_factory=dict)

    def conference(self, slots: int, start: datetime | None = None, hours: float = 1) -> str:
        """Add a conference, by default on a day without another one; return its name."""
        begin = start or a_day()
        name = new_name()
        body = {
            "name": name,
            "location": "Berlin",
            "start": written(begin),
            "end": written(begin + timedelta(hours=hours)),
            "slots": slots,
            "topics": ["Python"],
        }
        assert self.http.post("/conference", body)[0] == 201
        return name

    def user(self) -> str:
        """Add a user; return the user_id."""
        user = f"user{next(_numbers)}"
        assert self.http.post("/user", {"user_id": user, "topics": ["Python"]})[0] == 201
        return user

    def users(self, count: int) -> list[str]:
        """Add this number of users; return their user_ids."""
        with ThreadPoolExecutor(max_workers=8) as pool:
            return list(pool.map(lambda _: self.user(), range(count)))

    def try_to_book(self, name: str, user: str) -> Reply:
        """Send a booking request; return the answer, which may be an error."""
        status, body = self.http.post("/book", {"name": name, "user_id": user})
        if status == 201:
            self.promised[body["booking_id"]] = user
        return status, body

    def book(self, name: str, user: str | None = None) -> Booked:
        """Book for the user, or for a new one."""
        owner = user or self.user()
        status, body = self.try_to_book(name, owner)
        assert status == 201, body
        return Booked(body["booking_id"], owner, body["status"], body["waitlist_position"])

    def booking(self, booking_id: str) -> Any:
        """Read one booking."""
        status, body = self.http.get(f"/booking/{booking_id}")
        assert status == 200, body
        return body

    def list(self, name: str) -> list[Any]:
        """Read all bookings of a conference."""
        status, body = self.http.get(path_of(name))
        assert status == 200, body
        bookings: list[Any] = body
        return bookings

    def standings(self, name: str) -> Standings:
        """Read the status and position of all bookings of a conference."""
        listed = self.list(name)
        return {b["booking_id"]: (b["status"], b["waitlist_position"]) for b in listed}

    def confirm(self, booking: Booked, user: str | None = None) -> Reply:
        """Confirm an offer, as its owner or as another user."""
        body = {"booking_id": booking.id, "user_id": user or booking.user}
        return self.http.post("/confirm", body)

    def cancel(self, booking: Booked) -> Reply:
        """Cancel a booking."""
        return self.http.post("/cancel", {"booking_id": booking.id})

    def take_offer(self, booking: Booked) -> None:
        """Wait for an offer and confirm it. If it lapses before that, wait for the next."""
        answered = eventually(partial(self.confirm, booking), lambda reply: reply[0] != 400)
        assert answered == (200, {"message": "Booking confirmed successfully"})

    def wait_for(self, name: str, expected: Standings) -> None:
        """Wait until the bookings of a conference have these statuses and positions."""
        eventually(partial(self.standings, name), lambda standings: standings == expected)

    def status_becomes(self, booking: Booked, status: str) -> Any:
        """Wait until a booking has this status; return the booking."""
        read = partial(self.booking, booking.id)
        return eventually(read, lambda seen: seen["status"] == status)


# --------------------------------------------------------------------------------- resources


@dataclass(frozen=True)
class Backend:
    """The resources of a stack in the emulated AWS: table, queues, logs."""

    table: str
    dynamodb: "DynamoDBClient"
    sqs: "SQSClient"
    logs: "CloudWatchLogsClient"
    queues: dict[str, str]
    log_groups: tuple[str, ...]

    def items(self) -> list[Item]:
        """Return every item of the table, in DynamoDB's JSON."""
        pages = self.dynamodb.get_paginator("scan").paginate(
            TableName=self.table, ConsistentRead=True
        )
        return [item for page in pages for item in page["Items"]]

    def keys(self, *kinds: str) -> set[str]:
        """Return the partition keys of all items of these kinds."""
        prefixes = tuple(f"{kind}#" for kind in kinds)
        return {i["pk"]["S"] for i in self.items() if i["pk"]["S"].startswith(prefixes)}

    def booking(self, booking_id: str) -> Item:
        """Return the item of one booking. A read of the whole table takes longer."""
        key: Item = {"pk": {"S": f"BOOKING#{booking_id}"}, "sk": {"S": "BOOKING"}}
        return self.dynamodb.get_item(TableName=self.table, Key=key, ConsistentRead=True)["Item"]

    def bookings(self) -> list[Item]:
        """Return the item of every booking."""
        return [item for item in self.items() if item["sk"]["S"] == "BOOKING"]

    def history(self) -> dict[str, list[Item]]:
        """Return the history of every booking, oldest entry first."""
        return histories(self.items())

    def messages(self) -> dict[str, int]:
        """Return the number of messages in each queue: visible, in flight or delayed."""
        return {name: self._messages(url) for name, url in self.queues.items()}

    def _messages(self, url: str) -> int:
        answer = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        counts = answer["Attributes"].items()
        return sum(int(n) for name, n in counts if name.startswith("ApproximateNumberOf"))

    def messages_due(self) -> dict[str, int]:
        """Return the same without delayed messages: these are timers, which may have no effect."""
        return {name: self._messages_due(url) for name, url in self.queues.items()}

    def _messages_due(self, url: str) -> int:
        answer = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        counts = answer["Attributes"]
        visible = counts["ApproximateNumberOfMessages"]
        return int(visible) + int(counts["ApproximateNumberOfMessagesNotVisible"])

    def errors_logged(self) -> list[str]:
        """Return the errors that the functions logged, and the time-outs that Lambda logged."""
        return [
            f"{group}: {event['message'].strip()}"
            for group in self.log_groups
            for event in self.logs.filter_log_events(logGroupName=group)["events"]
            if _is_error(event["message"])
        ]

    def logged(self, message: str) -> int:
        """Return how often the functions logged this message."""
        found = 0
        for group in self.log_groups:
            events = self.logs.filter_log_events(logGroupName=group)["events"]
            found += sum(_record(event["message"]).get("message") == message for event in events)
        return found


def backend(outputs: Outputs) -> Backend:
    """Return the resources of a running stack."""
    known: Any = {
        "endpoint_url": outputs.aws,
        "region_name": REGION,
        "aws_access_key_id": "test",
        "aws_secret_access_key": "test",
    }
    cloudformation: CloudFormationClient = boto3.client("cloudformation", **known)
    described = cloudformation.describe_stack_resources(StackName=STACK_NAME)
    resources = described["StackResources"]
    queues = (r for r in resources if r["ResourceType"] == "AWS::SQS::Queue")
    groups = (r for r in resources if r["ResourceType"] == "AWS::Logs::LogGroup")
    return Backend(
        table=outputs.table,
        dynamodb=boto3.client("dynamodb", **known),
        sqs=boto3.client("sqs", **known),
        logs=boto3.client("logs", **known),
        queues={r["LogicalResourceId"]: r["PhysicalResourceId"] for r in queues},
        log_groups=tuple(r["PhysicalResourceId"] for r in groups),
    )


def _is_error(message: str) -> bool:
    if "Task timed out" in message or "Traceback" in message:
        return True
    return _record(message).get("level") in {"ERROR", "CRITICAL"}


def _record(message: str) -> dict[str, Any]:
    """Parse a line of a log; return {} if it is not a JSON object."""
    try:
        record = json.loads(message)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def histories(items: Iterable[Item]) -> dict[str, list[Item]]:
    """Return the history entries of each booking, oldest first."""
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in sorted(items, key=lambda item: str(item["sk"]["S"])):
        if item["sk"]["S"].startswith("HISTORY#"):
            found[item["pk"]["S"].partition("#")[2]].append(item)
    return found


# --------------------------------------------------------------------------------- pending work


def pending_work(items: Sequence[Item], messages: dict[str, int]) -> list[str]:
    """Return a sentence for each queue with messages and each booking that is going to change."""
    found = [
        f"{count} messages in {name}"
        for name, count in messages.items()
        if count and not name.endswith("DeadLetters")
    ]
    relayed = {booking: len(entries) for booking, entries in histories(items).items()}
    for booking in (item for item in items if item["sk"]["S"] == "BOOKING"):
        identity, version = booking["id"]["S"], int(booking["version"]["N"])
        if relayed.get(identity, 0) != version:
            found.append(
                f"{identity}: version {version}, {relayed.get(identity, 0)} in its history"
            )
        if booking["state"]["S"] == "CONFIRMATION_PENDING":
            found.append(f"{identity} holds an offer")
    return found + _stuck_waiters(items)


def _stuck_waiters(items: Iterable[Item]) -> list[str]:
    """Return a sentence for each waitlist beside free seats, and each waiter after the start."""
    free: Counter[str] = Counter()
    waiting: Counter[str] = Counter()
    found = []
    for item in items:
        if item["sk"]["S"] == "SEATS":
            free[item["conference"]["S"]] += int(item["free"]["N"])
        elif item["sk"]["S"] == "BOOKING" and item["state"]["S"] == "WAITLISTED":
            waiting[item["conference"]["S"]] += 1
            if int(item["start"]["N"]) <= time.time() * 1000:
                found.append(f"{item['id']['S']} waits after the start")
    idle = (conference for conference in waiting if free[conference])
    return found + [f"{waiting[c]} wait for {c}, {free[c]} seats are free" for c in idle]
