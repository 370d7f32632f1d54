"""Use cases over the in-memory table, with a clock and queues that the test controls.

The clock moves only in `pass_time`; messages are delivered only in `settle`.
"""

import heapq
import json
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from booking.adapters.feed import FeedQueue
from booking.adapters.stream import decode_change
from booking.application.account_emails import (
    AccountEmails,
    AccountMailboxes,
    ProvenAddresses,
    StoredMailboxes,
)
from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import AddUser, Newcomer
from booking.application.allow import Allow
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.bookings import (
    BookingFilter,
    BookingList,
    BookingView,
    ListBookings,
    ListOwnBookings,
    ReadBooking,
    ReadHistory,
)
from booking.application.cancel import Cancel, SoftDelete
from booking.application.cancel_conference import CancelConference
from booking.application.catalog import ListConferences, ReadConference
from booking.application.change_conference import ChangeConference
from booking.application.change_party import ChangeParty, ChangePartySize
from booking.application.confirm import Confirm
from booking.application.draw import DrawBallot
from booking.application.events import DomainEvent
from booking.application.feed import ReadFeed, RecordEvents
from booking.application.heartbeat import Heartbeat
from booking.application.idempotency import FindFirstAnswer
from booking.application.invitations import AcceptInvitation, DeclineInvitation, Invite
from booking.application.lapse import Lapse
from booking.application.mailbox_holds import MailboxHolds
from booking.application.mailboxes import Mailboxes
from booking.application.move import Move, MoveBooking
from booking.application.own_view import CategoryNames
from booking.application.people import EraseUser, ExportUser
from booking.application.ports.messages import DrawProgress
from booking.application.ports.people import Account
from booking.application.promote import Promote
from booking.application.queue_booking import QueueBooking
from booking.application.reactivate import Reactivate, ReactivateBooking
from booking.application.relay import RelayChanges
from booking.application.rush import ServeQueue
from booking.application.start import StartConference
from booking.application.sweep import Sweep
from booking.domain.ballot import seed_message
from booking.domain.booking import INVITED
from booking.domain.conference import Conference, ConferenceChange
from booking.domain.mailbox import folded
from booking.domain.realms import SIGNED_IN
from booking.domain.rights import Caller, Role
from booking.domain.webhooks import Webhook
from operations import checker
from testing.crews import AtOnce
from testing.engines import engine_over
from testing.expressions import Item
from testing.memory_dynamodb import MemoryDynamoDB
from testing.tables import TABLE, create_table

T0 = 1_800_000_000_000
SECOND = 1_000
HOUR = 3_600 * SECOND
ORGANIZER = "user:organizer"
ADMIN = Caller(
    attendee="user:admin", user_id="admin", subject="s-admin", roles=frozenset({Role.ADMIN})
)


@dataclass
class Recorder:
    """A bus that records the published events."""

    published: list[DomainEvent] = field(default_factory=list)

    def publish(self, events: Any) -> None:
        self.published += events


@dataclass
class _Sent:
    """A client of SQS that collects the bodies of messages."""

    bodies: list[dict[str, Any]]

    def send_message_batch(self, **parameters: Any) -> dict[str, Any]:
        self.bodies += [json.loads(entry["MessageBody"]) for entry in parameters["Entries"]]
        return {}


def _new_table(now: Callable[[], float]) -> MemoryDynamoDB:
    table = MemoryDynamoDB(now=now)
    create_table(table.client())
    return table


class World:
    """The dependencies of the use cases, and short methods for the actions of people."""

    def __init__(  # noqa: PLR0915 - one line for each use case
        self, *, window: int = 10, max_offers: int = 0, seed: int = 1
    ) -> None:
        self.time = T0
        self.random = random.Random(seed)
        self.table = _new_table(lambda: self.time / 1000)
        self.nudges: list[tuple[str, str]] = []
        self.woken: list[tuple[str, int]] = []  # webhooks
        self.timers: list[tuple[int, int, str, tuple[str, ...]]] = []
        self.bus = Recorder()
        self.events: list[dict[str, Any]] = []
        self.relayed = 0
        self._plain: dict[int, tuple[Item, Item]] = {}  # each committed item, and its plain form
        self.forgotten: list[str] = []
        self.emails: dict[str, str] = {}  # the verified addresses of accounts, by user id
        self.signed_out: list[str] = []
        self._ids, self._paused = 0, 0.0
        self.progress: list[tuple[str, DrawProgress]] = []  # of draws
        self.delays: list[int] = []  # of the messages about them, in milliseconds
        self.engine = engine_over(
            self.table.client(),
            clock=self.clock,
            new_id=self.new_id,
            pick=self.pick,
            attempts=Attempts(
                sleep=self.sleep, jitter=self.random.random, elapsed=lambda: self._paused
            ),
            window=window,
            max_offers=max_offers,
        )
        build = self.engine.build
        self.add_conference = build(AddConference, seeds=self)
        self.add_user = build(AddUser)
        self.read_booking = build(ReadBooking)
        account_emails = build(AccountEmails, accounts=self)
        accounts = build(AccountMailboxes, account_emails=account_emails)
        holds = build(MailboxHolds, account_mailboxes=accounts)
        proven = ProvenAddresses(self.engine.people, account_emails)
        self.book_seat = build(Book, mailbox_holds=holds, category_names=CategoryNames(proven))
        self.reactivate_booking = build(Reactivate, mailbox_holds=holds)
        self.confirm_offer = build(Confirm)
        self.cancel_booking = build(Cancel)
        self.change_party = build(ChangeParty)
        self.soft_delete_booking = build(SoftDelete)
        self.change_conference = build(ChangeConference)
        self.cancel_conference = build(CancelConference)
        self.allow = build(Allow)
        self.invite = build(Invite)
        mailboxes = build(Mailboxes, account_emails=account_emails)
        self.accept = build(AcceptInvitation, mailboxes=mailboxes, mailbox_holds=holds)
        self.decline = build(DeclineInvitation, mailboxes=mailboxes)
        self.read_conference = build(ReadConference)
        self.list_conferences = build(ListConferences)
        self.export_user = build(ExportUser)
        self.erase_user = build(EraseUser, mailboxes=mailboxes, accounts=self)
        self.find_first_answer = build(FindFirstAnswer)
        self.read_history = build(ReadHistory)
        self.list_own_bookings = build(ListOwnBookings)
        self.list_bookings = build(ListBookings)
        self.promote = build(Promote, messages=self)
        self.lapse = build(Lapse, messages=self)
        self.start_conference = build(StartConference, messages=self)
        self.sweep = build(Sweep, messages=self, webhook_messages=self)
        self.relay = build(RelayChanges, messages=self, bus=self.bus, event_queue=self)
        self.record_events = build(RecordEvents)
        self.read_feed = build(ReadFeed)

    # ------------------------------------------------------------------ ports of the use cases

    def clock(self) -> int:
        return self.time

    def new_id(self) -> str:
        self._ids += 1
        return f"id-{self._ids:06d}"

    def pick(self, choices: Any) -> int:
        return int(self.random.choice(list(choices)))

    def sleep(self, seconds: float) -> None:
        """Advance the clock, as a pause of an attempt does."""
        self._paused += seconds
        self.time += round(seconds * SECOND)

    @contextmanager
    def batching(self) -> Iterator["World"]:
        yield self

    def forget(self, subject: str) -> None:
        self.forgotten.append(subject)

    def sign_out(self, subject: str) -> None:
        self.signed_out.append(subject)

    def find(self, subject: str) -> Account | None:
        """Return the account of a subject, which is the username here."""
        email = self.emails.get(subject)
        return None if email is None else Account(user_id=subject, subject=subject, email=email)

    def with_email(self, email: str) -> list[Account]:
        names = [name for name, known in self.emails.items() if folded(known) == folded(email)]
        return [account for name in names if (account := self.find(name))]

    def record(self, events: Any) -> None:
        """Queue events for the feeds, as the adapter encodes them."""
        queue = FeedQueue(_Sent(self.events), "")
        queue.record(events)

    def nudge(self, conference_id: str, deduplication: str) -> None:
        self.nudges.append((conference_id, deduplication))

    def lapse_at(self, booking_id: str, conference_id: str, at: int, now: int) -> None:
        del now
        self._timer(at, "lapse", (booking_id, conference_id))

    def start_at(self, conference_id: str, at: int, now: int) -> None:
        del now
        self._timer(at, "start", (conference_id,))

    def draw_at(self, conference_id: str, at: int, now: int) -> None:
        del now
        self._timer(at, "draw", (conference_id,))

    def draw_on(
        self, conference_id: str, at: int, progress: DrawProgress, *, delay: int = 0
    ) -> None:
        del at
        self.delays.append(delay)
        self.progress.append((conference_id, progress))

    def seed(self, conference_id: str, nonce: str) -> str:
        return sha256(seed_message(conference_id, nonce)).hexdigest()

    def wake_at(self, conference_id: str, at: int, now: int) -> None:
        del now
        self._timer(at, "wake", (conference_id,))

    def serve_at(self, pool: str, at: int, now: int) -> None:
        del now
        self._timer(at, "serve", (pool,))

    @property
    def queue_booking(self) -> QueueBooking:
        """The use case that puts a request into the queue of a sale in rush mode."""
        book = self.book_seat
        accounts = book.mailbox_holds.account_mailboxes
        return self.engine.build(
            QueueBooking, account_mailboxes=accounts, category_names=book.category_names
        )

    def server(self, **parts: Any) -> ServeQueue:
        """Return the use case that serves the queues of sales in rush mode."""
        stored = self.engine.build(StoredMailboxes)
        holds = self.engine.build(MailboxHolds, account_mailboxes=stored)
        book = replace(self.book_seat, mailbox_holds=holds)
        return self.engine.build(ServeQueue, **{"crew": AtOnce(), "book": book, **parts})

    def wake(self, webhook: Webhook, at: int, now: int) -> None:
        del now
        self.woken.append((webhook.id, at))

    def _timer(self, at: int, kind: str, arguments: tuple[str, ...]) -> None:
        heapq.heappush(self.timers, (at, len(self.timers) + self._ids, kind, arguments))

    # ------------------------------------------------------------------ deliveries

    def settle(self) -> None:
        """Deliver every message and timer that is due, then check the invariants."""
        while self._deliver_one():
            pass
        assert self.violations() == []

    def _deliver_one(self) -> bool:
        records = self.table.stream_records(self.relayed, bare=True)
        if records:
            self.relayed += len(records)
            changes = [change for record in records if (change := decode_change(record))]
            self.relay([change for change in changes if not isinstance(change, Heartbeat)])
            return True
        if self.events:
            self.record_events([self.events.pop(0)])
            return True
        if self.nudges:
            conference, _ = self.nudges.pop(0)
            if self.promote(conference).more:
                self.nudge(conference, self.new_id())
            return True
        if self.progress:
            self.draw_ballot(*self.progress.pop(0))
            return True
        if self.timers and self.timers[0][0] <= self.time:
            self._fire(*heapq.heappop(self.timers)[2:])
            return True
        return False

    def _fire(self, kind: str, arguments: tuple[str, ...]) -> None:
        match kind:
            case "lapse":
                self.lapse(*arguments)
            case "start":
                self.start_conference(*arguments)
            case "draw":
                self.draw_ballot(arguments[0])
            case "wake":
                self.nudge(arguments[0], self.new_id())
            case "serve" if (again := self.server()(arguments[0])) is not None:
                self.serve_at(arguments[0], again, self.time)

    def pass_time(self, seconds: float) -> None:
        """Advance the clock; each timer on the way fires at its own time."""
        until = self.time + round(seconds * SECOND)
        self.settle()
        while self.timers and self.timers[0][0] <= until:
            self.time = max(self.time, self.timers[0][0])
            self.settle()
        self.time = until
        self.settle()

    def violations(self) -> list[str]:
        items = self.table.items(TABLE)
        known = self._plain
        # The table replaces an item that changes, so one that is still there has the same form.
        self._plain = {
            id(item): known.get(id(item)) or (item, checker.plain_item(item)) for item in items
        }
        return checker.broken_by(plain for _, plain in self._plain.values())

    # ------------------------------------------------------------------ actions of people

    def conference(
        self,
        name: str = "C",
        slots: int = 1,
        starts_in: float = 24 * 3600,
        hours: float = 1,
        organizer: str | None = ORGANIZER,
        **more: Any,
    ) -> Conference:
        """Add a conference; without an organizer, it is in the open realm."""
        start = self.time + round(starts_in * SECOND)
        end = start + round(hours * HOUR)
        return self.add_conference(
            Listing(
                id=name,
                name=name,
                location="Berlin",
                topics=("Rust",),
                start=start,
                end=end,
                capacity=slots,
                organizer=organizer,
                **more,
            )
        )

    def users(self, *names: str, realm: str = "user") -> None:
        for name in names:
            self.add_user(Newcomer(attendee=f"{realm}:{name}", user_id=name, topics=("Rust",)))

    def book(
        self, user: str, conference: str = "C", *, wait: bool = True, realm: str = "user", **of: Any
    ) -> str:
        """Book and settle; return the id of the booking. of: the seats of a party."""
        booked = self.book_seat(
            BookSeat(conference_id=conference, attendee=f"{realm}:{user}", wait=wait, **of)
        )
        self.settle()
        return booked.booking.id

    def confirm(self, booking: str, seats: int | None = None) -> None:
        self.confirm_offer(booking, self.attendee(booking), seats=seats)
        self.settle()

    def change_seats(
        self, booking: str, seats: int, *, accept: int | None = None, wait: bool = True
    ) -> None:
        attendee = self.attendee(booking)
        assert attendee is not None
        self.change_party(
            ChangePartySize(
                booking_id=booking, attendee=attendee, seats=seats, accept=accept, wait=wait
            )
        )
        self.settle()

    @property
    def draw_ballot(self) -> DrawBallot:
        """The use case that draws ballots."""
        return self.engine.build(DrawBallot, messages=self, seeds=self)

    @property
    def move_booking(self) -> Move:
        """The use case that moves a booking to another category."""
        return self.engine.build(Move)

    def move(self, booking: str, category: str | None, *, wait: bool = False) -> None:
        by = self.owner(booking)
        assert by is not None
        command = MoveBooking(booking_id=booking, by=by, category=category, wait=wait)
        self.move_booking(command)
        self.settle()

    def cancel(self, booking: str) -> None:
        self.cancel_booking(booking, self.owner(booking))
        self.settle()

    def reactivate(self, booking: str, user: str, *, wait: bool = True) -> None:
        self.reactivate_booking(
            ReactivateBooking(booking_id=booking, attendee=f"user:{user}", wait=wait)
        )
        self.settle()

    def view(self, booking: str) -> BookingView:
        return self.read_booking(booking, self.owner(booking))

    def attendee(self, booking: str) -> str | None:
        found = self.engine.bookings.find(booking)
        return None if found is None else found.attendee

    def owner(self, booking: str) -> Caller | None:
        """Return a caller with the permissions of the attendee of a booking."""
        attendee = self.attendee(booking)
        if attendee is None or not attendee.startswith((SIGNED_IN, INVITED)):
            return None
        if attendee.startswith(INVITED):
            return ADMIN
        user_id = attendee.partition(":")[2]
        return Caller(attendee=attendee, user_id=user_id, subject=user_id)

    def state(self, booking: str) -> str:
        return str(self.view(booking).standing.state)

    def stored(self, booking: str) -> str:
        """Return the stored state, which can differ from the state that a read returns."""
        found = self.engine.bookings.find(booking)
        assert found is not None
        return str(found.summary.standing.state)

    def position(self, booking: str) -> int | None:
        return self.view(booking).position

    def listed(self, conference: str = "C") -> BookingList:
        return self.list_bookings(conference, BookingFilter(), ADMIN)

    def resize(self, conference: str, capacity: int) -> None:
        self.change_conference(conference, ConferenceChange(capacity=capacity), ADMIN)
        self.settle()
