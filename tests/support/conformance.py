"""Helpers of tests/conformance: JSON shapes, clients, and recordings of behaviour over time.

A recording runs in the background while other tests run. It returns the answers that a client got
before, at and after a deadline or a start; the tests assert on these answers.
"""

import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from types import NoneType
from typing import Any

import httpx

from local.stack import Outputs
from operations.token import local_cognito, sign_in
from tests.support.clients import run
from tests.support.e2e import (
    Booked,
    Compact,
    Http,
    Picture,
    Reply,
    a_day,
    eventually,
    instant,
    new_name,
    written,
)
from tests.support.events import Person

ISO = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"
ISO_WITH_Z = ISO + "Z"
# `datetime.now().isoformat()`, as in the samples of seed 004: no zone, up to six decimals.
NAIVE_ISO = ISO + r"(\.\d{1,6})?"
PENDING = "ConfirmationPending"
CONFIRMATION_WINDOW = 10  # seconds, as seed 002 has it: the stack's parameter
ONE_HOUR = 3600  # seconds, as seed 001 has it: the window of conferences made by `one_hour`
LEADS_SECONDS = (8, 24, 60, 120, 240)  # until a start; the next if the one before was too short
AT_ONCE = 2  # requests of all recordings: each one at once more is a function process more


type SignIn = Callable[..., "Account"]
type MakeConference = Callable[[int], str]


# --------------------------------------------------------------------------------- shapes


def check_shape(value: Any, shape: Any, where: str = "body") -> None:
    """Assert that a JSON value has the keys and types of a shape: no key less, no key more.

    A shape is a type, a tuple of types, a list of one shape (of every element) or a dict of shapes.
    """
    if isinstance(shape, Mapping):
        assert isinstance(value, dict), f"{where} is {value!r}"
        assert set(value) == set(shape), f"{where} has the keys {sorted(value)}"
        for key, part in shape.items():
            check_shape(value[key], part, f"{where}.{key}")
    elif isinstance(shape, list):
        assert isinstance(value, list), f"{where} is {value!r}"
        for place, element in enumerate(value):
            check_shape(element, shape[0], f"{where}[{place}]")
    else:
        types = shape if isinstance(shape, tuple) else (shape,)
        assert type(value) in types, f"{where} is {value!r}"


OPTIONAL_TEXT = (str, NoneType)
OPTIONAL_NUMBER = (int, NoneType)


# --------------------------------------------------------------------------------- clients


class Gentle(Http):
    """A client for the recordings, which share a few requests at once between them."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self._turns = threading.Semaphore(AT_ONCE)

    def answer(self, method: str, path: str, **content: Any) -> httpx.Response:
        """Send a request in turn; return the answer."""
        with self._turns:
            return super().answer(method, path, **content)


def run_apart[T](story: Awaitable[T]) -> T:
    """Run a story of WebSocket clients in a thread; Playwright's loop may occupy this one."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(run, story).result()


def sleep_until(at: float) -> None:
    """Sleep until a Unix time."""
    time.sleep(max(0.0, at - time.time()))


@dataclass(frozen=True)
class Classic:
    """A client of the classic surface, which sends JSON."""

    http: Http

    def conference(self, slots: int = 1, start: datetime | None = None) -> str:
        """Add a conference of one hour; return its name."""
        begin = start or a_day()
        sent = {
            "name": new_name("Classic"),
            "location": "Location",
            "topics": "Topic1,Topic2",
            "start_timestamp": written(begin) + "Z",
            "end_timestamp": written(begin + timedelta(hours=1)) + "Z",
            "available_slots": slots,
        }
        status, answer = self.http.post("/add_conference", sent)
        assert status == 201, answer
        return str(sent["name"])

    def user(self) -> str:
        """Add a user; return the user_id."""
        user_id = new_name("classic").replace(" ", "")
        sent = {"user_id": user_id, "interested_topics": "Topic1,Topic2"}
        status, answer = self.http.post("/add_user", sent)
        assert status == 201, answer
        return user_id

    def ask_to_book(self, name: str, user: str) -> Reply:
        """Book, whatever comes of it."""
        return self.http.post("/book_conference", {"conference_name": name, "user_id": user})

    def book(self, name: str, user: str | None = None) -> Any:
        """Book, for a new user unless one is given; return the answer."""
        status, answer = self.ask_to_book(name, user or self.user())
        assert status == 201, answer
        return answer

    def status(self, booking_id: str) -> Any:
        """Read a booking."""
        status, answer = self.http.get(f"/booking_status/{booking_id}")
        assert status == 200, answer
        return answer

    def confirm(self, booking_id: str) -> Reply:
        """Confirm an offer."""
        return self.http.post("/confirm_waitlist_booking", {"booking_id": booking_id})

    def cancel(self, booking_id: str) -> Reply:
        """Cancel a booking."""
        return self.http.post("/cancel_booking", {"booking_id": booking_id})

    def becomes(self, booking_id: str, status: str) -> Any:
        """Wait until a booking has this status; return it."""
        return eventually(partial(self.status, booking_id), lambda seen: seen["status"] == status)


@dataclass(frozen=True)
class Account(Person):
    """A signed-in person; `request` sends any kind of body, and absolute URLs too."""

    token: str
    http: Http

    def request(self, method: str, address: str, **content: Any) -> Reply:
        """Send a request with the bearer token; return status and parsed body."""
        headers = {"authorization": f"Bearer {self.token}"}
        return self.http.send(method, address, headers=headers, **content)


def signed_in(outputs: Outputs, http: Http, name: str, *roles: str) -> Account:
    """Make an account with these roles, and sign in."""
    user_id = new_name(name).replace(" ", "-")
    cognito = local_cognito(outputs.aws)
    token = sign_in(cognito, outputs.user_pool, outputs.user_pool_client, user_id, roles)

    def send(method: str, path: str, content: Any, query: dict[str, str]) -> Reply:
        headers = {"authorization": f"Bearer {token}"}
        return http.send(method, path, json=content, params=query, headers=headers)

    return Account(user_id, send, token, http)


def cross_origin(address: str, method: str, origin: str, **headers: str) -> httpx.Response:
    """Send a request as a browser does for a page of another origin; OPTIONS is a preflight."""
    with httpx.Client(trust_env=False, timeout=60) as client:
        return client.request(method, address, headers={"Origin": origin, **headers})


# --------------------------------------------------------------------------------- recordings


@dataclass(frozen=True)
class Lapse:
    """One seat, canceled; three waiters; the first lets the offer lapse."""

    name: str
    gone: Booked
    waiters: tuple[Booked, Booked, Booked]
    canceled_at: float
    offered: Any  # the first waiter's booking while the offer was open, read by compact
    offered_classic: Any  # the same, read by classic
    too_late: Reply  # compact's /confirm after the deadline
    too_late_classic: Reply
    after: Any  # the first waiter's booking after the lapse
    after_classic: Any
    then: Picture  # all bookings once the second waiter had the offer


def record_lapse(http: Http) -> Lapse:
    """Let an offer lapse, and record who is offered the seat next."""
    compact, classic = Compact(http), Classic(http)
    name = compact.conference(1)
    gone = compact.book(name)
    first, second, third = (compact.book(name) for _ in range(3))
    canceled_at = time.time()
    assert compact.cancel(gone)[0] == 200
    offered = compact.status_becomes(first, PENDING)
    offered_classic = classic.status(first.id)
    sleep_until(instant(offered["confirmation_deadline"]).timestamp() + 1)
    too_late, too_late_classic = compact.confirm(first), classic.confirm(first.id)
    then = eventually(partial(compact.picture, name), lambda seen: seen[second.id][0] == PENDING)
    return Lapse(
        name=name,
        gone=gone,
        waiters=(first, second, third),
        canceled_at=canceled_at,
        offered=offered,
        offered_classic=offered_classic,
        too_late=too_late,
        too_late_classic=too_late_classic,
        after=compact.booking(first.id),
        after_classic=classic.status(first.id),
        then=then,
    )


@dataclass(frozen=True)
class Confirmation:
    """An offer, and one confirmation of it, just before or just after the shown deadline."""

    surface: str
    canceled_at: float  # a Unix time before the offer was made
    seen_at: float  # a Unix time after it was made
    deadline: float  # as shown, a Unix time
    reply: Reply
    answered_at: float


def record_confirmation(http: Http, surface: str, fraction: float, after: float) -> Confirmation:
    """Have an offer made at a fraction of a second; confirm it so long after its deadline.

    A second waiter gets the seat once the offer has lapsed, so that a late confirmation can't meet
    a new offer to the same waiter. A negative `after` confirms before the deadline.
    """
    compact, classic = Compact(http), Classic(http)
    name = compact.conference(1)
    seated, waiter, _ = (compact.book(name) for _ in range(3))
    sleep_until(int(time.time()) + 1 + fraction)
    canceled_at = time.time()
    assert compact.cancel(seated)[0] == 200
    if surface == "classic":
        shown = classic.becomes(waiter.id, "confirmation_pending")["can_confirm_until"]
        deadline = datetime.fromisoformat(shown).timestamp()
    else:
        shown = compact.status_becomes(waiter, PENDING)["confirmation_deadline"]
        deadline = instant(shown).timestamp()
    seen_at = time.time()
    sleep_until(deadline + after)
    reply = classic.confirm(waiter.id) if surface == "classic" else compact.confirm(waiter)
    return Confirmation(surface, canceled_at, seen_at, deadline, reply, time.time())


def record_confirmation_in_time(http: Http, surface: str) -> Confirmation:
    """Confirm just before a deadline; earlier, if the machine was too slow to be in time."""
    for before in (1.0, 3.0, 6.0):
        recorded = record_confirmation(http, surface, 0.5, -before)
        if recorded.reply[0] == 200 or recorded.answered_at < recorded.deadline:
            break
    return recorded


@dataclass(frozen=True)
class Start:
    """A conference that started: what clients read before, and got after."""

    name: str
    seated: Booked
    offered: Booked
    waiter: Booked
    offer: Any  # the offer before the start
    start: datetime
    reads: dict[str, Any]  # each booking right after the start, by compact, by id
    reads_classic: dict[str, Any]
    replies: dict[str, Reply]  # book, confirm and cancel right after the start
    listed: list[Any]


def record_start(http: Http) -> Start:
    """Have a conference start with an attendee, an offer and a waiter; record what holds then."""
    compact, classic = Compact(http), Classic(http)
    users = [compact.user() for _ in range(5)]
    for lead in LEADS_SECONDS:
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=lead)
        name = compact.conference(2, start=start)
        if (before := _before_start(compact, name, users)) is None or datetime.now(UTC) >= start:
            continue
        seated, offered, waiter, offer = before
        sleep_until(start.timestamp())
        three = (seated, offered, waiter)
        reads = {booked.id: compact.booking(booked.id) for booked in three}
        replies = {
            "compact book": compact.asked_to_book(name, users[4]),
            "compact confirm": compact.confirm(offered),
            "compact cancel": compact.cancel(seated),
            "classic book": classic.ask_to_book(name, users[4]),
            "classic confirm": classic.confirm(offered.id),
            "classic cancel": classic.cancel(seated.id),
        }
        reads_classic = {booked.id: classic.status(booked.id) for booked in three}
        listed = compact.list(name)
        return Start(
            name, seated, offered, waiter, offer, start, reads, reads_classic, replies, listed
        )
    raise TimeoutError("every conference started before its bookings were made")


def _before_start(
    compact: Compact, name: str, users: list[str]
) -> tuple[Booked, Booked, Booked, Any] | None:
    """Return who has the one seat, the offer and the place in line, and the offer; None if late."""
    replies = [compact.asked_to_book(name, user) for user in users[:4]]
    if {status for status, _ in replies} != {201}:
        return None
    seated, leaving, offered, waiter = (
        Booked(answer["booking_id"], user, answer["status"], answer["waitlist_position"])
        for (_, answer), user in zip(replies, users[:4], strict=True)
    )
    if compact.cancel(leaving)[0] != 200:
        return None
    offer = eventually(
        partial(compact.booking, offered.id),
        lambda seen: seen["status"] in {PENDING, "CANCELED"},
    )
    return (seated, offered, waiter, offer) if offer["status"] == PENDING else None


@dataclass(frozen=True)
class StartedEvent:
    """An event that started with an active booking and a cancelled one."""

    ongoing: Any  # the event once it was ongoing
    refused: dict[str, Reply]  # cancel, patch, delete and reactivate while it was ongoing


def record_started_event(outputs: Outputs, http: Http) -> StartedEvent:
    """Have an event start, and try to cancel and reactivate bookings of it."""
    organizer = signed_in(outputs, http, "olga", "organizer")
    alice, bob = (signed_in(outputs, http, name, "customer") for name in ("alice", "bob"))
    for lead in LEADS_SECONDS:
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=lead)
        end = start + timedelta(hours=1)
        event = organizer.event(capacity=3, start_time=written(start), end_time=written(end))
        status, booking = alice.ask_to_book(event)
        status_of_gone, gone = bob.ask_to_book(event)
        if (status, status_of_gone) != (201, 201) or bob.cancel(gone)[0] != 200:
            continue
        sleep_until(start.timestamp())
        refused = {
            "cancel": alice.cancel(booking),
            "patch": alice.change(booking, "cancelled"),
            "delete": alice.delete(booking),
            "reactivate": bob.change(gone, "active"),
        }
        return StartedEvent(alice.see(event)[1], refused)
    raise TimeoutError("every event started before its bookings were made")


@dataclass
class Recordings:
    """Recordings that run in the background, each once."""

    pool: ThreadPoolExecutor
    running: dict[str, Future[Any]] = field(default_factory=dict)

    def begin(self, name: str, recording: Callable[[], Any]) -> None:
        """Start a recording."""
        self.running[name] = self.pool.submit(recording)

    def result(self, name: str) -> Any:
        """Wait for a recording, and return it; raise what it raised."""
        return self.running[name].result()
