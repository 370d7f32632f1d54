"""What the tests of a deployed stack share: its clients, and a look behind its addresses.

Nothing here sleeps for a fixed time: whoever waits, waits for a condition, with a generous limit.
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
# Each booking of a conference: its status and its position.
type Picture = dict[str, tuple[str, int | None]]

LIMIT_SECONDS = 180.0  # of a machine whose cores are all busy; a condition is usually met at once
CLIENT_ERROR, SERVER_ERROR = 400, 500
FIRST_DAY = datetime(2031, 1, 1, 9, tzinfo=UTC)
_numbers = itertools.count(1)


def eventually[T](
    look: Callable[[], T], accept: Callable[[T], object], within: float = LIMIT_SECONDS
) -> T:
    """Look until what is seen is accepted, and return it."""
    deadline = time.monotonic() + within
    while not accept(seen := look()):
        assert time.monotonic() < deadline, f"after {within:.0f} s still: {seen!r}"
        time.sleep(0.05)
    return seen


def at_once[T](calls: Sequence[Callable[[], T]]) -> list[T]:
    """Make all calls at the same moment; return what each returned, in their order."""
    together = threading.Barrier(len(calls))

    def after_the_others(call: Callable[[], T]) -> T:
        together.wait(LIMIT_SECONDS)
        return call()

    with ThreadPoolExecutor(max_workers=len(calls)) as pool:
        return list(pool.map(after_the_others, calls))


def before_its_start[T](set_up: Callable[[datetime], T], lead_seconds: float = 8) -> T:
    """Return what set_up(start) returns, at or after the start that it was given.

    Where the machine is so slow that the start passes during set_up, it is called again with twice
    the lead. An assertion that fails before the start is raised.
    """
    while True:
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=lead_seconds)
        try:
            made = set_up(start)
        except AssertionError:
            if datetime.now(UTC) < start:
                raise
        else:
            if datetime.now(UTC) < start:
                eventually(lambda: datetime.now(UTC), partial(operator.le, start))
                return made
        lead_seconds *= 2
        assert lead_seconds <= LIMIT_SECONDS, "the start passes before all is set up"


def written(at: datetime) -> str:
    """Write an instant as the surfaces do: to the second, without a zone."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")


def instant(text: str) -> datetime:
    """Read an instant as the surfaces write it."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def path_of(name: str) -> str:
    """The list of a conference's bookings, as a client writes its path."""
    return f"/conference/{quote(name, safe='')}/bookings"


def new_name(kind: str = "Conference") -> str:
    """A name that nothing else in the stack has."""
    return f"{kind} {next(_numbers)}"


def a_day() -> datetime:
    """The morning of a day on which nothing else takes place."""
    return FIRST_DAY + timedelta(days=next(_numbers))


# --------------------------------------------------------------------------------- the clients


class Http:
    """A client of the stack's one address. It retries 429 and 503, and accepts no server error."""

    def __init__(self, address: str) -> None:
        self._client = retries.client(address, timeout=LIMIT_SECONDS, connections=200)

    def answer(self, method: str, path: str, **content: Any) -> httpx.Response:
        """Send a request; return the answer, which the OpenAPI document must know."""
        answer = self._client.request(method, path, **content)
        assert answer.status_code < SERVER_ERROR, f"{method} {path}: {answer} {answer.text}"
        asked = answer.request.url.raw_path.decode().partition("?")[0]
        media = answer.headers.get("content-type", "")
        document.check(method, asked, answer.status_code, media, answer.content)
        return answer

    def send(self, method: str, path: str, **content: Any) -> Reply:
        """Send a request; return status and parsed body."""
        answer = self.answer(method, path, **content)
        return answer.status_code, answer.json() if answer.content else None

    def get(self, path: str) -> Reply:
        """GET a path."""
        return self.send("GET", path)

    def post(self, path: str, body: Any = None) -> Reply:
        """POST a JSON body; bytes as they are; nothing for None."""
        if body is None:
            return self.send("POST", path)
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"content-type": "application/json"}
        return self.send("POST", path, content=content, headers=headers)

    def form(self, path: str, fields: dict[str, str]) -> Reply:
        """POST a form."""
        return self.send("POST", path, data=fields)

    def multipart(self, path: str, fields: dict[str, str]) -> Reply:
        """POST a form as multipart."""
        parts = {name: (None, value.encode()) for name, value in fields.items()}
        return self.send("POST", path, files=parts)

    def close(self) -> None:
        """Close its connections."""
        self._client.close()


@dataclass(frozen=True)
class Booked:
    """A booking as it was answered."""

    id: str
    user: str
    status: str
    position: int | None


@dataclass
class Compact:
    """A client of the compact surface, which keeps the bookings it was promised."""

    http: Http
    promised: dict[str, str] = field(default_factory=dict)

    def conference(self, slots: int, start: datetime | None = None, hours: float = 1) -> str:
        """Add a conference, on a day of its own unless told otherwise; return its name."""
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
        """Add several."""
        with ThreadPoolExecutor(max_workers=8) as pool:
            return list(pool.map(lambda _: self.user(), range(count)))

    def asked_to_book(self, name: str, user: str) -> Reply:
        """Book, whatever comes of it."""
        status, body = self.http.post("/book", {"name": name, "user_id": user})
        if status == 201:
            self.promised[body["booking_id"]] = user
        return status, body

    def book(self, name: str, user: str | None = None) -> Booked:
        """Book, for somebody new unless told for whom."""
        owner = user or self.user()
        status, body = self.asked_to_book(name, owner)
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

    def picture(self, name: str) -> Picture:
        """Read where all bookings of a conference stand."""
        listed = self.list(name)
        return {b["booking_id"]: (b["status"], b["waitlist_position"]) for b in listed}

    def confirm(self, booking: Booked, user: str | None = None) -> Reply:
        """Confirm an offer, as its owner unless told otherwise."""
        body = {"booking_id": booking.id, "user_id": user or booking.user}
        return self.http.post("/confirm", body)

    def cancel(self, booking: Booked) -> Reply:
        """Cancel a booking."""
        return self.http.post("/cancel", {"booking_id": booking.id})

    def take_offer(self, booking: Booked) -> None:
        """Confirm as soon as there is an offer; should one lapse on a slow machine, the next."""
        answered = eventually(partial(self.confirm, booking), lambda reply: reply[0] != 400)
        assert answered == (200, {"message": "Booking confirmed successfully"})

    def see(self, name: str, expected: Picture) -> None:
        """Wait until the bookings of a conference stand like this."""
        eventually(partial(self.picture, name), lambda picture: picture == expected)

    def status_becomes(self, booking: Booked, status: str) -> Any:
        """Wait until a booking has this status; return it."""
        look = partial(self.booking, booking.id)
        return eventually(look, lambda seen: seen["status"] == status)


# --------------------------------------------------------------------------------- behind


@dataclass(frozen=True)
class Behind:
    """The emulated AWS behind a stack's address: table, queues, logs."""

    table: str
    dynamodb: "DynamoDBClient"
    sqs: "SQSClient"
    logs: "CloudWatchLogsClient"
    queues: dict[str, str]
    log_groups: tuple[str, ...]

    def items(self) -> list[Item]:
        """Every item of the table, as DynamoDB has it."""
        pages = self.dynamodb.get_paginator("scan").paginate(
            TableName=self.table, ConsistentRead=True
        )
        return [item for page in pages for item in page["Items"]]

    def keys(self, *kinds: str) -> set[str]:
        """The partition keys of all items of these kinds."""
        prefixes = tuple(f"{kind}#" for kind in kinds)
        return {i["pk"]["S"] for i in self.items() if i["pk"]["S"].startswith(prefixes)}

    def bookings(self) -> list[Item]:
        """Every booking."""
        return [item for item in self.items() if item["sk"]["S"] == "BOOKING"]

    def history(self) -> dict[str, list[Item]]:
        """The history of every booking, oldest entry first."""
        return histories(self.items())

    def messages(self) -> dict[str, int]:
        """How many messages each queue holds: visible, in flight or delayed."""
        return {name: self._messages(url) for name, url in self.queues.items()}

    def _messages(self, url: str) -> int:
        answer = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        counts = answer["Attributes"].items()
        return sum(int(n) for name, n in counts if name.startswith("ApproximateNumberOf"))

    def under_way(self) -> dict[str, int]:
        """The same without what is delayed: timers that may long have nothing to wake."""
        return {name: self._under_way(url) for name, url in self.queues.items()}

    def _under_way(self, url: str) -> int:
        answer = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        counts = answer["Attributes"]
        visible = counts["ApproximateNumberOfMessages"]
        return int(visible) + int(counts["ApproximateNumberOfMessagesNotVisible"])

    def errors_logged(self) -> list[str]:
        """What the functions logged as an error, and how the platform ended them."""
        return [
            f"{group}: {event['message'].strip()}"
            for group in self.log_groups
            for event in self.logs.filter_log_events(logGroupName=group)["events"]
            if _is_error(event["message"])
        ]

    def logged(self, message: str) -> int:
        """How often the functions logged this message."""
        found = 0
        for group in self.log_groups:
            events = self.logs.filter_log_events(logGroupName=group)["events"]
            found += sum(_record(event["message"]).get("message") == message for event in events)
        return found


def behind(outputs: Outputs) -> Behind:
    """Find what the stack consists of."""
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
    return Behind(
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
    """Parse a line of a log; empty where it is no JSON object."""
    try:
        record = json.loads(message)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def histories(items: Iterable[Item]) -> dict[str, list[Item]]:
    """Sort history entries by booking, oldest first."""
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in sorted(items, key=lambda item: str(item["sk"]["S"])):
        if item["sk"]["S"].startswith("HISTORY#"):
            found[item["pk"]["S"].partition("#")[2]].append(item)
    return found


# --------------------------------------------------------------------------------- at rest


def under_way(items: Sequence[Item], messages: dict[str, int]) -> list[str]:
    """Say what has yet to happen; an empty list is rest."""
    found = [
        f"{count} messages in {name}"
        for name, count in messages.items()
        if count and not name.endswith("DeadLetters")
    ]
    told = {booking: len(entries) for booking, entries in histories(items).items()}
    for booking in (item for item in items if item["sk"]["S"] == "BOOKING"):
        identity, version = booking["id"]["S"], int(booking["version"]["N"])
        if told.get(identity, 0) != version:
            found.append(f"{identity} moved {version} times, told {told.get(identity, 0)} times")
        if booking["state"]["S"] == "CONFIRMATION_PENDING":
            found.append(f"{identity} holds an offer")
    return found + _waiting_in_vain(items)


def _waiting_in_vain(items: Iterable[Item]) -> list[str]:
    """Say who waits although a seat is free, or although the conference has started."""
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
