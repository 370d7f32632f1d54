"""Helpers of tests/conformance: JSON shapes, clients, and recordings of behavior over time.

A recording runs in the background while other tests run. It returns the answers that a client got
before, at and after a deadline or a start; the tests assert on these answers.
"""

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from types import NoneType
from typing import Any

import httpx

from local.stack import Outputs
from operations.token import local_cognito, sign_in
from tests.support.e2e import (
    Booked,
    Compact,
    Http,
    Reply,
    Standings,
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
CONFIRMATION_WINDOW = 10  # seconds, as in seed 002: a parameter of the deployed stack
ONE_HOUR = 3600  # seconds, as in seed 001: the window of conferences created by `one_hour`
LEADS_SECONDS = (8, 24, 60, 120, 240)  # until a start; if one is too short, the next is tried
REQUESTS_LIMIT = 2  # concurrent requests of all recordings; each needs a function process


type SignIn = Callable[..., "Account"]
type MakeConference = Callable[[int], str]


# --------------------------------------------------------------------------------- shapes


def check_shape(value: Any, shape: Any, where: str = "body") -> None:
    """Assert that a JSON value has exactly the keys and types of a shape.

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


class LimitedHttp(Http):
    """The client of the recordings, which together send at most REQUESTS_LIMIT requests at once."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self._slots = threading.Semaphore(REQUESTS_LIMIT)

    def answer(self, method: str, path: str, **content: Any) -> httpx.Response:
        """Send a request when fewer than REQUESTS_LIMIT are open; return the answer."""
        with self._slots:
            return super().answer(method, path, **content)


def sleep_until(at: float) -> None:
    """Sleep until a Unix time, in seconds."""
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

    def try_to_book(self, name: str, user: str) -> Reply:
        """Send a booking request; return the answer, which may be an error."""
        return self.http.post("/book_conference", {"conference_name": name, "user_id": user})

    def book(self, name: str, user: str | None = None) -> Any:
        """Book for the user, or for a new one; return the answer."""
        status, answer = self.try_to_book(name, user or self.user())
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
        """Wait until a booking has this status; return the booking."""
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
    """Create an account with these roles, and sign in."""
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
    """A conference of one seat: its booking is canceled, and the first waiter's offer lapses."""

    name: str
    canceled: Booked
    waiters: tuple[Booked, Booked, Booked]
    canceled_at: float
    offered: Any  # the first waiter's booking while the offer was open, read by compact
    offered_classic: Any  # the same, read by classic
    too_late: Reply  # compact's /confirm after the deadline
    too_late_classic: Reply
    after: Any  # the first waiter's booking after the lapse
    after_classic: Any
    standings_after: Standings  # of all bookings, once the second waiter had the offer


def record_lapse(http: Http) -> Lapse:
    """Record an offer that lapses, and the next offer of the same seat."""
    compact, classic = Compact(http), Classic(http)
    name = compact.conference(1)
    canceled = compact.book(name)
    first, second, third = (compact.book(name) for _ in range(3))
    canceled_at = time.time()
    assert compact.cancel(canceled)[0] == 200
    offered = compact.status_becomes(first, PENDING)
    offered_classic = classic.status(first.id)
    sleep_until(instant(offered["confirmation_deadline"]).timestamp() + 1)
    too_late, too_late_classic = compact.confirm(first), classic.confirm(first.id)
    standings_after = eventually(
        partial(compact.standings, name), lambda seen: seen[second.id][0] == PENDING
    )
    return Lapse(
        name=name,
        canceled=canceled,
        waiters=(first, second, third),
        canceled_at=canceled_at,
        offered=offered,
        offered_classic=offered_classic,
        too_late=too_late,
        too_late_classic=too_late_classic,
        after=compact.booking(first.id),
        after_classic=classic.status(first.id),
        standings_after=standings_after,
    )


@dataclass(frozen=True)
class Confirmation:
    """An offer, and one request to confirm it, just before or just after the shown deadline."""

    surface: str
    canceled_at: float  # a Unix time before the offer was sent
    read_at: float  # a Unix time after the offer was read
    deadline: float  # as shown, a Unix time
    reply: Reply
    answered_at: float


def record_confirmation(http: Http, surface: str, fraction: float, after: float) -> Confirmation:
    """Record an offer, created at this fraction of a second, and a request to confirm it.

    The request is sent `after` seconds after the shown deadline; before it, if negative. A second
    waiter gets the seat once the offer has lapsed, so that a late request can't confirm a new
    offer to the same waiter.
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
    read_at = time.time()
    sleep_until(deadline + after)
    reply = classic.confirm(waiter.id) if surface == "classic" else compact.confirm(waiter)
    return Confirmation(surface, canceled_at, read_at, deadline, reply, time.time())


def record_confirmation_in_time(http: Http, surface: str) -> Confirmation:
    """Record a confirmation shortly before the deadline; earlier if the machine is too slow."""
    for before in (1.0, 3.0, 6.0):
        recorded = record_confirmation(http, surface, 0.5, -before)
        if recorded.reply[0] == 200 or recorded.answered_at < recorded.deadline:
            break
    return recorded


@dataclass(frozen=True)
class Start:
    """A conference that started: the offer before the start, and the answers right after it."""

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
    """Record the start of a conference with a confirmed booking, an offer and a waiter."""
    compact, classic = Compact(http), Classic(http)
    for lead in LEADS_SECONDS:
        users = [compact.user() for _ in range(5)]  # new ones: overlapping bookings are refused
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=lead)
        name = compact.conference(2, start=start)
        if (before := _before_start(compact, name, users)) is None or datetime.now(UTC) >= start:
            continue
        seated, offered, waiter, offer = before
        sleep_until(start.timestamp())
        bookings = (seated, offered, waiter)
        reads = {booked.id: compact.booking(booked.id) for booked in bookings}
        replies = {
            "compact book": compact.try_to_book(name, users[4]),
            "compact confirm": compact.confirm(offered),
            "compact cancel": compact.cancel(seated),
            "classic book": classic.try_to_book(name, users[4]),
            "classic confirm": classic.confirm(offered.id),
            "classic cancel": classic.cancel(seated.id),
        }
        reads_classic = {booked.id: classic.status(booked.id) for booked in bookings}
        listed = compact.list(name)
        return Start(
            name, seated, offered, waiter, offer, start, reads, reads_classic, replies, listed
        )
    raise TimeoutError("every conference started before its bookings were created")


def _before_start(
    compact: Compact, name: str, users: list[str]
) -> tuple[Booked, Booked, Booked, Any] | None:
    """Return a confirmed, an offered and a waiting booking, and the offer; None if too late."""
    replies = [compact.try_to_book(name, user) for user in users[:4]]
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
    """Answers about an event that started with an active booking and a cancelled one."""

    ongoing: Any  # the event, read after its start
    refused: dict[str, Reply]  # to cancel, patch, delete and reactivate, sent after its start


def record_started_event(outputs: Outputs, http: Http) -> StartedEvent:
    """Record the start of an event, and requests to cancel and reactivate bookings after it."""
    organizer = signed_in(outputs, http, "olga", "organizer")
    for lead in LEADS_SECONDS:
        # New users for each attempt, because bookings of overlapping events are refused.
        names = (f"alice-{lead}", f"bob-{lead}")
        alice, bob = (signed_in(outputs, http, name, "customer") for name in names)
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=lead)
        end = start + timedelta(hours=1)
        event = organizer.event(capacity=3, start_time=written(start), end_time=written(end))
        status, booking = alice.try_to_book(event)
        other_status, cancelled = bob.try_to_book(event)
        if (status, other_status) != (201, 201) or bob.cancel(cancelled)[0] != 200:
            continue
        sleep_until(start.timestamp())
        refused = {
            "cancel": alice.cancel(booking),
            "patch": alice.change(booking, "cancelled"),
            "delete": alice.delete(booking),
            "reactivate": bob.change(cancelled, "active"),
        }
        return StartedEvent(alice.read(event)[1], refused)
    raise TimeoutError("every event started before its bookings were created")


@dataclass
class Recordings:
    """Recordings by name; each runs once, in a background thread."""

    pool: ThreadPoolExecutor
    running: dict[str, Future[Any]] = field(default_factory=dict)

    def begin(self, name: str, recording: Callable[[], Any]) -> None:
        """Start a recording in the background."""
        self.running[name] = self.pool.submit(recording)

    def result(self, name: str) -> Any:
        """Wait for a recording and return it. Raises the error that ended it."""
        return self.running[name].result()
