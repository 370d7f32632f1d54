"""The composition root: builds every use case from its parts.

A part is imported and created at its first use, so that the cold start of a function includes
only the parts of its own use cases.
"""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import MISSING, asdict, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

from booking.application.attempts import Attempts
from booking.domain.conference import Instant
from booking.edge import clients
from booking.edge.mail_parts import MailParts
from booking.edge.observability import attempt_contended
from booking.edge.settings import (
    Misconfigured,
    Settings,
    TimerSettings,
    events_queue,
    identity_settings,
    imports_queue,
    notify_settings,
    relay_settings,
    wake_settings,
)
from booking.edge.webhook_parts import WebhookParts

if TYPE_CHECKING:
    from booking.adapters.accounts import UserPool
    from booking.adapters.api_keys import DynamoApiKeys
    from booking.adapters.bookings import DynamoBookings
    from booking.adapters.bus import EventBus
    from booking.adapters.calendars import DynamoCalendars
    from booking.adapters.catalog import DynamoCatalog
    from booking.adapters.clean_up import DynamoCleanUp
    from booking.adapters.conferences import DynamoConferences
    from booking.adapters.connections import DynamoConnections
    from booking.adapters.door import DynamoDoor, DynamoStaff
    from booking.adapters.feed import DynamoFeed, FeedQueue
    from booking.adapters.gateway import Gateway
    from booking.adapters.heartbeats import DynamoHeartbeats
    from booking.adapters.idempotency import DynamoIdempotencyRecords
    from booking.adapters.identities import CognitoIdentities
    from booking.adapters.imports import DynamoImports
    from booking.adapters.journal import DynamoJournal
    from booking.adapters.messages import Queues, Schedules
    from booking.adapters.names import DynamoNames
    from booking.adapters.organizing import DynamoOrganizerRequests
    from booking.adapters.people import DynamoPeople
    from booking.adapters.push_turns import DynamoPushTurns
    from booking.adapters.rush import DynamoRushQueue
    from booking.adapters.samples import DynamoSamples
    from booking.adapters.seats import DynamoSeatCounts
    from booking.adapters.seeds import MacSeeds
    from booking.adapters.table import Table
    from booking.adapters.waitlist import DynamoWaitlist
    from booking.application.add_conference import AddConference
    from booking.application.admission import Admissions
    from booking.application.book import Book
    from booking.application.bookings import ReadBooking
    from booking.application.cancel import Cancel
    from booking.application.catalog import Summarize
    from booking.application.confirm import Confirm
    from booking.application.delivery import Deliver
    from booking.application.invitations import Invite
    from booking.application.invite_together import InviteTogether
    from booking.application.offers import NextOffer
    from booking.application.queue_place import FindPlace
    from booking.application.releases import NextRelease
    from booking.application.withdraw import Withdraw
    from booking.edge.threads import Threads
    from booking.slots.store import DynamoBoards
    from booking.slots.use_cases import ReadBoard
    from booking.surfaces.messages import MessageRenderer


class Engine(MailParts, WebhookParts):
    """The parts of use cases. The name of a part is the name of the fields that it fills."""

    def __init__(
        self,
        configured: Settings,
        *,
        client: Callable[[str], Any] | None = None,
        clock: Callable[[], Instant] | None = None,
        new_id: Callable[[], str] | None = None,
        pick: Callable[[Sequence[int]], int] | None = None,
        attempts: Attempts | None = None,
        over_lanes: Any = None,
    ) -> None:
        """Take the settings. Tests replace the clients, the clock, ids and random choices."""
        self.settings = configured
        self.client = client or clients.client
        self.clock = clock or clients.now
        self.new_id = new_id or clients.new_id
        self.new_secret = clients.new_secret
        self.pick = pick or clients.pick
        self.attempts = attempts or Attempts(
            sleep=time.sleep,
            jitter=random.random,
            elapsed=time.monotonic,
            on_contended=attempt_contended,
        )
        self.over_lanes = over_lanes

    def build[U](self, use_case: type[U], **parts: Any) -> U:
        """Return a use case; fields that are not in `parts` get the part of the same name."""
        given = (f for f in fields(use_case) if f.init and f.default_factory is MISSING)  # type: ignore[arg-type]
        required = (f.name for f in given if f.default is MISSING)
        named = (name for name in required if name not in parts)
        return use_case(**parts, **{name: getattr(self, name) for name in named})

    # ------------------------------------------------------------------ settings

    @property
    def window(self) -> int:
        """Return the seconds that an offer is held, unless the conference has its own window."""
        return self.settings.window

    @property
    def max_offers(self) -> int:
        """Return the offers per booking, unless the conference has its own limit; 0: no limit."""
        return self.settings.max_offers

    @property
    def open_bookings(self) -> bool:
        """Return whether the surfaces without credentials are served."""
        return self.settings.open_surfaces

    @property
    def sleep(self) -> Callable[[float], None]:
        """Return the function that waits for a number of seconds."""
        return self.attempts.sleep

    @property
    def elapsed(self) -> Callable[[], float]:
        """Return the function that returns the seconds of a monotonic clock."""
        return self.attempts.elapsed

    # ------------------------------------------------------------------ the table

    @cached_property
    def table(self) -> "Table":
        from booking.adapters.table import Table, in_parallel

        over_lanes = self.over_lanes or in_parallel
        return Table(self.client("dynamodb"), self.settings.table, over_lanes)

    @cached_property
    def bookings(self) -> "DynamoBookings":
        from booking.adapters.bookings import DynamoBookings

        return DynamoBookings(self.table)

    @cached_property
    def seats(self) -> "DynamoSeatCounts":
        from booking.adapters.seats import DynamoSeatCounts

        return DynamoSeatCounts(self.table)

    @cached_property
    def waitlist(self) -> "DynamoWaitlist":
        from booking.adapters.waitlist import DynamoWaitlist

        return DynamoWaitlist(self.table)

    @cached_property
    def rush_queue(self) -> "DynamoRushQueue":
        from booking.adapters.rush import DynamoRushQueue

        return DynamoRushQueue(self.table)

    @cached_property
    def conferences(self) -> "DynamoConferences":
        from booking.adapters.conferences import DynamoConferences

        return DynamoConferences(self.table)

    @cached_property
    def catalog(self) -> "DynamoCatalog":
        from booking.adapters.catalog import DynamoCatalog

        return DynamoCatalog(self.table)

    @cached_property
    def samples(self) -> "DynamoSamples":
        from booking.adapters.samples import DynamoSamples

        return DynamoSamples(self.table)

    @cached_property
    def people(self) -> "DynamoPeople":
        from booking.adapters.people import DynamoPeople

        return DynamoPeople(self.table)

    @cached_property
    def names(self) -> "DynamoNames":
        from booking.adapters.names import DynamoNames

        return DynamoNames(self.table)

    @cached_property
    def calendars(self) -> "DynamoCalendars":
        from booking.adapters.calendars import DynamoCalendars

        return DynamoCalendars(self.table)

    @cached_property
    def requests(self) -> "DynamoOrganizerRequests":
        from booking.adapters.organizing import DynamoOrganizerRequests

        return DynamoOrganizerRequests(self.table)

    @cached_property
    def api_keys(self) -> "DynamoApiKeys":
        from booking.adapters.api_keys import DynamoApiKeys

        return DynamoApiKeys(self.table)

    @cached_property
    def imports(self) -> "DynamoImports":
        from booking.adapters.imports import DynamoImports

        return DynamoImports(self.table)

    @cached_property
    def clean_up(self) -> "DynamoCleanUp":
        from booking.adapters.clean_up import DynamoCleanUp

        return DynamoCleanUp(self.table)

    @cached_property
    def idempotency_records(self) -> "DynamoIdempotencyRecords":
        from booking.adapters.idempotency import DynamoIdempotencyRecords

        return DynamoIdempotencyRecords(self.table)

    @cached_property
    def connections(self) -> "DynamoConnections":
        from booking.adapters.connections import DynamoConnections

        return DynamoConnections(
            self.client("dynamodb"), self.settings.table, self.table.over_lanes
        )

    @cached_property
    def push_turns(self) -> "DynamoPushTurns":
        from booking.adapters.push_turns import DynamoPushTurns

        return DynamoPushTurns(self.client("dynamodb"), self.settings.table)

    @cached_property
    def journal(self) -> "DynamoJournal":
        from booking.adapters.journal import DynamoJournal

        return DynamoJournal(self.client("dynamodb"), self.settings.table)

    @cached_property
    def feed(self) -> "DynamoFeed":
        from booking.adapters.feed import DynamoFeed

        return DynamoFeed(self.table)

    @cached_property
    def door(self) -> "DynamoDoor":
        from booking.adapters.door import DynamoDoor

        return DynamoDoor(self.table)

    @cached_property
    def staff(self) -> "DynamoStaff":
        from booking.adapters.door import DynamoStaff

        return DynamoStaff(self.table)

    @cached_property
    def heartbeats(self) -> "DynamoHeartbeats":
        from booking.adapters.heartbeats import DynamoHeartbeats

        return DynamoHeartbeats(self.client("dynamodb"), self.settings.table)

    # ------------------------------------------------------------------ other services

    @cached_property
    def messages(self) -> "Queues":
        """Return the queues without EventBridge Scheduler.

        A timer fires after 15 minutes at the latest. A worker that wakes too early sets it again.
        """
        return self._queues(None)

    @cached_property
    def scheduled_messages(self) -> "Queues":
        """Return the queues, with EventBridge Scheduler for timers beyond 15 minutes."""
        return self._queues(self._schedules(relay_settings().timers))

    @cached_property
    def wakes(self) -> "Queues":
        """Return the queues of promotions, with the scheduler for the end of quiet hours."""
        return self._queues(self._schedules(wake_settings()))

    def _queues(self, schedules: "Schedules | None") -> "Queues":
        from booking.adapters.messages import Queues

        return Queues(
            sqs=self.client("sqs"),
            promotions=self.settings.promotions_queue,
            lapses=self.settings.lapses_queue,
            starts=self.settings.starts_queue,
            schedules=schedules,
        )

    def _schedules(self, timers: TimerSettings) -> "Schedules":
        from booking.adapters.messages import Schedules

        return Schedules(client=self.client("scheduler"), **asdict(timers))

    @cached_property
    def import_messages(self) -> "Queues":
        from booking.adapters.messages import Queues

        return Queues(sqs=self.client("sqs"), imports=imports_queue())

    @cached_property
    def timers(self) -> "Queues":
        from booking.adapters.messages import Queues

        configured = notify_settings()
        return Queues(
            sqs=self.client("sqs"),
            notifications=configured.queue,
            schedules=self._schedules(configured.timers),
        )

    @cached_property
    def bus(self) -> "EventBus":
        from booking.adapters.bus import EventBus

        return EventBus(self.client("events"), relay_settings().bus)

    @cached_property
    def event_queue(self) -> "FeedQueue":
        from booking.adapters.feed import FeedQueue

        return FeedQueue(self.client("sqs"), events_queue())

    @cached_property
    def posts(self) -> "Gateway":
        from booking.adapters.gateway import Gateway

        return Gateway(clients.gateway_client())

    @cached_property
    def renderer(self) -> "type[MessageRenderer]":
        from booking.surfaces.messages import MessageRenderer

        return MessageRenderer

    @cached_property
    def identities(self) -> "CognitoIdentities":
        from booking.adapters.identities import CognitoIdentities

        configured = identity_settings()
        return CognitoIdentities(
            clients.identity_client(), configured.user_pool, configured.user_pool_client
        )

    @cached_property
    def accounts(self) -> "UserPool":
        from booking.adapters.accounts import UserPool

        if self.settings.user_pool is None:
            raise Misconfigured("the environment variable USER_POOL is missing")
        return UserPool(self.client("cognito-idp"), self.settings.user_pool)

    @property
    def group(self) -> "UserPool":
        """Return the group of organizers, in the user pool."""
        return self.accounts

    @property
    def roles(self) -> "UserPool":
        """Return the roles of accounts, in the user pool."""
        return self.accounts

    @cached_property
    def seeds(self) -> "MacSeeds":
        from booking.adapters.seeds import MacSeeds

        return MacSeeds(lambda: self.signer)

    # ------------------------------------------------------------------ parts that are use cases

    @cached_property
    def admissions(self) -> "Admissions":
        from booking.application.admission import Admissions

        return self.build(Admissions)

    @cached_property
    def invite(self) -> "Invite":
        from booking.application.invitations import Invite

        return self.build(Invite)

    @cached_property
    def invite_together(self) -> "InviteTogether":
        from booking.application.invite_together import InviteTogether

        return self.build(InviteTogether)

    @cached_property
    def add_conference(self) -> "AddConference":
        from booking.application.add_conference import AddConference

        return self.build(AddConference)

    @cached_property
    def next_offer(self) -> "NextOffer":
        from booking.application.offers import NextOffer

        return self.build(NextOffer)

    @cached_property
    def next_release(self) -> "NextRelease":
        from booking.application.releases import NextRelease

        return self.build(NextRelease)

    @cached_property
    def book(self) -> "Book":
        from booking.application.book import Book

        return self.build(Book)

    @cached_property
    def find_place(self) -> "FindPlace":
        from booking.application.queue_place import FindPlace

        return self.build(FindPlace)

    @cached_property
    def crew(self) -> "Threads":
        from booking.edge.threads import Threads

        return Threads()

    @cached_property
    def read_booking(self) -> "ReadBooking":
        from booking.application.bookings import ReadBooking

        return self.build(ReadBooking)

    @cached_property
    def confirm(self) -> "Confirm":
        from booking.application.confirm import Confirm

        return self.build(Confirm)

    @cached_property
    def cancel(self) -> "Cancel":
        from booking.application.cancel import Cancel

        return self.build(Cancel)

    @cached_property
    def withdraw(self) -> "Withdraw":
        from booking.application.withdraw import Withdraw

        return self.build(Withdraw)

    @cached_property
    def summarize(self) -> "Summarize":
        from booking.application.catalog import Summarize

        return self.build(Summarize)

    @cached_property
    def deliver(self) -> "Deliver":
        from booking.application.delivery import Deliver

        return self.build(Deliver)

    # ------------------------------------------------------------------ the slots

    @cached_property
    def boards(self) -> "DynamoBoards":
        from booking.slots.store import DynamoBoards

        return DynamoBoards(self.client("dynamodb"), self.settings.table)

    @cached_property
    def read_board(self) -> "ReadBoard":
        from booking.slots.use_cases import ReadBoard

        return self.build(ReadBoard)
