"""Put a request into the queue of a sale in rush mode. `rush.py` serves the queue."""

from collections.abc import Callable
from dataclasses import dataclass, field

from booking.application.add_user import add_newcomer
from booking.application.attempts import Attempts
from booking.application.book import BookSeat, check_books_for_themselves
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.identify import bind
from booking.application.own_view import CategoryNames, names_that_suffice
from booking.application.ports.names import Names
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.rush import RushQueue
from booking.application.ports.seats import AdmissionContext, SeatCounts
from booking.application.queue_place import QueueView, place_of
from booking.domain.agenda import Agenda
from booking.domain.categories import check_bookable, names_of
from booking.domain.conference import Conference, Instant
from booking.domain.guests import check_guests
from booking.domain.parties import party_of
from booking.domain.pools import Pool
from booking.domain.realms import in_realm, realm_of
from booking.domain.refusals import UserUnknown
from booking.domain.rush import QueueEntry, is_own, queue_id
from booking.domain.sales import check_queue_open
from booking.domain.transitions import check_may_book

KNOWN_FOR_MS = 1_000


@dataclass(frozen=True, slots=True)
class _Request:
    """The ids and the arrival of a request. All attempts use them, so they write the same entry."""

    id: str
    arrived: Instant
    salt: str

    def place_in(self, pool: Pool) -> str:
        """Return the number in the queue of a pool, which will be the id of the booking."""
        return queue_id(self.arrived, pool.id, self.salt)


@dataclass(frozen=True, slots=True)
class QueueBooking:
    """Puts a request into the queue of a pool: one read, and one write to an item of its own.

    The conference is read once a second by each process, because its item permits 3,000 reads a
    second. A request that is queued from an old read is decided from a new one when its turn comes.
    """

    rush_queue: RushQueue
    seats: SeatCounts
    people: People
    names: Names
    category_names: CategoryNames
    account_mailboxes: Callable[[str], str | None]  # of an attendee, stored with the user
    clock: Clock
    new_id: NewId
    attempts: Attempts
    recent: dict[str, tuple[Conference, Instant]] = field(default_factory=dict)  # until when

    def __call__(
        self,
        command: BookSeat,
        idempotency: IdempotencyWriter[QueueView] | None = None,
        context: AdmissionContext | None = None,
    ) -> QueueView:
        """Return the place. Raises what can be refused before the turn of the request, and Busy.

        All attempts write the same entry, so that a retry after a lost reply finds it.

        context: as just read for the first attempt; None: it is read.
        """
        check_books_for_themselves(command)
        request = _Request(id=self.new_id(), arrived=self.clock(), salt=self.new_id())

        def attempt(number: int) -> QueueView:
            now = self.clock()
            read = context if context is not None and not number else self._context(command)
            conference = in_realm(read.conference, realm_of(command.attendee))
            named = conference.pool_named(command.category)
            if number and named is not None:
                known = self.rush_queue.find(request.place_in(named), command.attendee)
                if known is not None:
                    check_answer_not_recorded(idempotency)
                    return self._view(known[0], conference)
            entry, agenda = self._checked(command, request, read, conference, now)
            if is_own(entry, agenda):  # served since an earlier attempt
                check_answer_not_recorded(idempotency)
                return self._view(entry, conference)
            check_may_book(conference, agenda, now)
            self._remember(conference)
            self._store_mailbox(command, read, conference)
            view = self._view(entry, conference)
            record = None if idempotency is None else idempotency.record(view, now)
            self.rush_queue.add(view.entry, conference.end, record)
            return view

        return self.attempts(attempt)

    def knows(self, command: BookSeat) -> bool:
        """Return whether the sale is in rush mode, as far as this process knows."""
        return self._known(command.conference_id) is not None

    def _known(self, conference_id: str) -> Conference | None:
        conference, until = self.recent.get(conference_id, (None, 0))
        return conference if self.clock() < until else None

    def _context(self, command: BookSeat) -> AdmissionContext:
        username = None if command.by is None else command.by.user_id
        known = self._known(command.conference_id)
        if known is not None:
            return self.seats.context_of(known, command.attendee, None, username)
        return self.seats.context(command.conference_id, command.attendee, username)

    def _remember(self, conference: Conference) -> None:
        """Know a conference for a second from now on, unless it is known already."""
        if self._known(conference.id) is None:
            self.recent.clear()
            self.recent[conference.id] = conference, self.clock() + KNOWN_FOR_MS

    def _view(self, entry: QueueEntry, conference: Conference) -> QueueView:
        return place_of(self.rush_queue, entry, conference)

    def _checked(
        self,
        command: BookSeat,
        request: _Request,
        context: AdmissionContext,
        conference: Conference,
        now: Instant,
    ) -> tuple[QueueEntry, Agenda]:
        """Return the entry and the agenda of its attendee, unless the request is refused."""
        by = command.by
        identity = None if by is None else bind(self.names, context.identity, by)
        check_queue_open(conference.opens_at, now)
        named = conference.pool_named(command.category)
        names = self._names(command, context, conference, named)
        pool = check_bookable(conference, named, max(now, conference.opens_at or now), names)
        agenda = context.agenda
        if agenda is None and command.newcomer is not None:
            agenda = add_newcomer(self.people, command.newcomer, request.id, now, identity)
        if agenda is None:
            raise UserUnknown
        party = party_of(command.seats, command.accept, conference.party_limit_in(pool))
        entry = QueueEntry(
            booking=request.place_in(pool),
            request=request.id,
            pool=pool.id,
            conference=conference.id,
            category=pool.category,
            attendee=command.attendee,
            party=party,
            guests=check_guests(command.guests, party.size),
            wait=command.wait,
            added_by=agenda.added_by,
        )
        return entry, agenda

    def _store_mailbox(
        self, command: BookSeat, context: AdmissionContext, conference: Conference
    ) -> None:
        """Store the mailbox of the account, for the turn of the request, if a limit needs it."""
        known = None if context.mailbox is None else context.mailbox.account_id
        if conference.max_per_email and command.by is not None and known is None:
            self.account_mailboxes(command.attendee)

    def _names(
        self,
        command: BookSeat,
        context: AdmissionContext,
        conference: Conference,
        pool: Pool | None,
    ) -> frozenset[str]:
        """Return the names by which categories are visible to the attendee. Raises Contended.

        The refusal of a pool that does not exist names all categories that are visible.
        """
        email = None if context.mailbox is None else context.mailbox.proven
        categories = conference.categories
        if pool is not None and (pool.category is not None or conference.capacity > 0):
            categories = tuple(each for each in categories if each.id == pool.category)
        known = names_of(command.attendee, email)
        return names_that_suffice(known, categories, command.by, self.category_names)
