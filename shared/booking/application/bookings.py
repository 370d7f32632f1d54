"""Read one booking, its history, or a list of bookings."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.idempotency import IdempotencyWriter
from booking.application.ports.bookings import Bookings, HistoryEntry
from booking.application.ports.catalog import BookingsPage, Catalog
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Busy
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.primitives import Clock
from booking.application.ports.waitlist import CountBefore, Waitlist
from booking.domain.attendees import as_read_by
from booking.domain.booking import (
    LIVE,
    Booking,
    RequestKind,
    Standing,
    State,
    has_position,
    standing_at,
)
from booking.domain.conference import Conference, Instant
from booking.domain.promotion import Passage
from booking.domain.realms import Realm
from booking.domain.rights import Caller, check_owner, check_reader, needs_organizer

LIST_LIMIT = 5_000
FILTERED_PAGES = 10  # pages that one request reads for a filtered list; the cursor continues
POSITION_TIMEOUT_SECONDS = 1.0  # for counting a position, so that the response is not delayed


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestView:
    """A linked request with its effective standing; position and exact as of a booking."""

    kind: RequestKind
    category: str | None
    category_name: str | None
    standing: Standing
    offers: int
    position: int | None
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingView:
    """A booking with its effective standing at an instant."""

    booking: Booking
    standing: Standing
    position: int | None  # in the waitlist, from 1; None: not in the waitlist, or not counted
    exact: bool  # False: the position is an estimate
    canceled_at: Instant | None
    linked: RequestView | None = None

    @property
    def can_confirm(self) -> bool:
        """Whether the attendee may confirm it, or the offer of its linked request, now."""
        standing = self.standing if self.linked is None else self.linked.standing
        held = standing.state is State.CONFIRMATION_PENDING
        return held and not self.booking.summary.invited

    @property
    def can_answer(self) -> bool:
        """Whether the invitee may accept or decline it now."""
        return self.booking.summary.invited and self.standing.state in LIVE

    @property
    def expired(self) -> bool:
        """Whether it is WAITLISTED after an offer that was not confirmed in time."""
        return self.standing.state is State.WAITLISTED and self.booking.offers > 0


def view(booking: Booking, now: Instant, before: CountBefore | None = None) -> BookingView:
    """Return the view of a booking at `now`.

    It has a position if the booking is in the waitlist and `before` is given.
    """
    in_line = before is not None and is_in_line(booking, now)
    position = before.number + 1 if before is not None and in_line else None
    exact = before.exact if before is not None else True
    linked, request = None, booking.request_at(now)
    if booking.linked is not None and request is not None:
        linked = RequestView(
            kind=booking.linked.kind,
            category=booking.linked.category,
            category_name=booking.linked.category_name,
            standing=request,
            offers=booking.linked.offers,
            position=position,
            exact=exact,
        )
    return BookingView(
        booking=booking,
        standing=booking.standing_at(now),
        position=None if linked else position,
        exact=linked is not None or exact,
        canceled_at=booking.canceled_at(now),
        linked=linked,
    )


def is_in_line(booking: Booking, now: Instant) -> bool:
    """Return whether a booking, or its linked request, has a position in the waitlist at `now`."""
    queued = booking.queued
    return standing_at(queued, now).state is State.WAITLISTED and has_position(queued)


@dataclass(frozen=True, slots=True)
class ReadBooking:
    """Reads one booking: one round trip, or two if it has a position."""

    bookings: Bookings
    conferences: Conferences
    waitlist: Waitlist
    clock: Clock
    attempts: Attempts

    def __call__(self, booking_id: str, by: Caller | None = None) -> BookingView:
        """Return a booking as it is now, with its position.

        by None is a caller without credentials, as in `check_owner`. Raises BookingUnknown,
        NotOwner, Busy.
        """
        booking = self.attempts(lambda _: readable(self.bookings, self.conferences, booking_id, by))
        booking = as_read_by(booking, by, self.clock())
        return self.view(booking, position_timeout=self.attempts.timeout)

    def own(self, booking_id: str, attendee: str) -> BookingView:
        """Return the caller's own booking, without its position.

        Raises BookingUnknown, NotOwner, Busy.
        """
        booking = self.attempts(lambda _: self.bookings.find(booking_id))
        return self.view(check_owner(booking, attendee), position=False)

    def view(
        self,
        booking: Booking,
        *,
        position: bool = True,
        position_timeout: float = POSITION_TIMEOUT_SECONDS,
    ) -> BookingView:
        """Return the view of a booking that was just read or written.

        The view has no position if the waitlist entries before it can't be counted in time. A
        write is answered soon; a read has the whole time of an attempt.
        """
        now = self.clock()
        before = None
        if position and is_in_line(booking, now):
            with suppress(Busy):
                soon = replace(self.attempts, timeout=position_timeout)
                before = soon(lambda _: self._before(booking))
        return view(booking, now, before)

    def written(
        self,
        booking: Booking,
        commit: Callable[[IdempotencyRecord | None], None],
        idempotency: IdempotencyWriter[BookingView] | None,
        now: Instant,
        *,
        position: bool = True,
    ) -> BookingView:
        """Commit the transition after which a booking is this one; return its view.

        An answer that is recorded has the position before the commit, because the record is written
        with it. Raises Contended, IdempotencyKeyInUse.
        """
        if idempotency is None:
            commit(None)
            return self.view(booking, position=position)
        seen = self.view(booking, position=position)
        commit(idempotency.record(seen, now))
        return seen

    def _before(self, booking: Booking) -> CountBefore | None:
        """Count the entries before a booking; None before the draw of its ballot."""
        if not booking.waits_by_entry:
            return self.waitlist.count_before(booking.queued)
        conference = self.conferences.find(booking.summary.conference)
        assert conference is not None, "a booking has a conference"
        return before_by_draw(self.waitlist, booking, conference)


def before_by_draw(
    waitlist: Waitlist, booking: Booking, conference: Conference
) -> CountBefore | None:
    """Count the entries before an entry of a ballot.

    Return None before the draw, and if the entry left between the read of the booking and the draw.
    """
    draw, entry = conference.draw, booking.entry
    if draw is None or entry is None or not draw.contains(entry.number):
        return None
    return waitlist.count_drawn(conference, entry.number, entry.party)


def readable(
    bookings: Bookings, conferences: Conferences, booking_id: str, by: Caller | None
) -> Booking:
    """Return a booking that the caller may read. Raises BookingUnknown, NotOwner, Contended.

    An organizer who does not own the booking needs the conference, whose organizer can change. An
    unknown booking has no conference; the read only takes the same time.
    """
    booking, organizer = bookings.find(booking_id), None
    if needs_organizer(booking, by):
        conference = conferences.find(booking.summary.conference if booking else booking_id)
        organizer = None if conference is None else conference.organizer
    return check_reader(booking, by, organizer)


@dataclass(frozen=True, slots=True)
class ReadHistory:
    """Reads the history of one booking."""

    bookings: Bookings
    conferences: Conferences
    attempts: Attempts

    def __call__(self, booking_id: str, by: Caller) -> list[HistoryEntry]:
        """Return every transition, oldest first. Raises BookingUnknown, NotOwner, Busy."""
        self.attempts(lambda _: readable(self.bookings, self.conferences, booking_id, by))
        return self.attempts(lambda _: self.bookings.history(booking_id))

    def passages(self, booking_id: str, entries: Sequence[HistoryEntry]) -> list[Passage]:
        """Return the seats that passed a booking with this history while it waited.

        Only a party can be passed, so that nothing is read for others. Raises Busy.
        """
        if not can_be_passed(entries):
            return []
        return self.attempts(lambda _: self.bookings.passages(booking_id))


def can_be_passed(entries: Sequence[HistoryEntry]) -> bool:
    """Return whether a booking with this history, or its linked request, waited as a party."""
    return any(
        (entry.state is State.WAITLISTED and entry.seats > 1)
        or (entry.linked is not None and entry.linked.standing.seats > 1)
        for entry in entries
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingList:
    """A page of bookings as they are now."""

    bookings: Sequence[BookingView]
    cursor: str | None  # of the next page; None: the last page


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingFilter:
    """The page and the filter of a list of bookings."""

    cursor: str | None = None  # None: the first page
    limit: int = LIST_LIMIT
    status: State | None = None  # the effective state; None: any


def _page(
    catalog: Catalog,
    read: Callable[[str | None, int], BookingsPage],
    wanted: BookingFilter,
    now: Instant,
) -> BookingsPage:
    """Return a page of the bookings that pass the filter.

    It reads at most FILTERED_PAGES pages of the list, so the result may be short and still have a
    cursor.
    """
    if wanted.status is None:
        return read(wanted.cursor, wanted.limit)
    found: list[Booking] = []
    cursor = wanted.cursor
    for _ in range(FILTERED_PAGES):
        page = read(cursor, wanted.limit)
        cursor = page.cursor
        for booking in page.bookings:
            if booking.standing_at(now).state is wanted.status:
                found.append(booking)
            if len(found) == wanted.limit:
                return BookingsPage(bookings=found, cursor=catalog.cursor_of(booking))
        if cursor is None:
            break
    return BookingsPage(bookings=found, cursor=cursor)


@dataclass(frozen=True, slots=True)
class ListOwnBookings:
    """Lists the bookings of an attendee, newest first, including the canceled ones."""

    catalog: Catalog
    clock: Clock
    read_booking: ReadBooking
    attempts: Attempts

    def __call__(self, attendee: str, wanted: BookingFilter) -> BookingList:
        """Return a page, with positions. Raises Invalid (cursor), Busy."""
        read = partial(self.catalog.bookings_by, attendee, newest=True)
        page = self.attempts(lambda _: _page(self.catalog, read, wanted, self.clock()))
        return BookingList(
            bookings=[self.read_booking.view(booking) for booking in page.bookings],
            cursor=page.cursor,
        )


@dataclass(frozen=True, slots=True)
class ListBookings:
    """Lists the bookings of a conference, oldest first, including the canceled ones."""

    waitlist: Waitlist
    conferences: Conferences
    catalog: Catalog
    clock: Clock
    attempts: Attempts

    def __call__(
        self,
        conference_id: str,
        wanted: BookingFilter,
        by: Caller | None = None,
        former_id: str | None = None,
    ) -> BookingList:
        """Return a page. Bookings after the first 5,000 of the waitlist have no position.

        by None is a caller without credentials, who sees the bookings of open conferences;
        former_id as in `find_conference`. Raises ConferenceUnknown, NotAllowed, Invalid (cursor),
        Busy.
        """
        realm = Realm.OPEN if by is None else by.realm
        return self.attempts(
            lambda _: self._attempt(
                find_conference(self.conferences, conference_id, realm, former_id), wanted, by
            )
        )

    def _attempt(
        self, conference: Conference, wanted: BookingFilter, by: Caller | None
    ) -> BookingList:
        if by is not None:
            by.check_organizes(conference.organizer)
        now = self.clock()
        page = _page(self.catalog, partial(self.catalog.bookings_of, conference), wanted, now)
        in_line = {b.queued.category for b in page.bookings if is_in_line(b, now)}
        before: dict[tuple[str | None, int | None], int] = {
            (pool.category, ticket): number
            for pool in conference.pools
            if pool.category in in_line and not conference.collecting
            for number, ticket in enumerate(self.waitlist.tickets(pool, LIST_LIMIT))
        }
        return BookingList(
            bookings=[view(as_read_by(b, by, now), now, _count(b, before)) for b in page.bookings],
            cursor=page.cursor,
        )


def _count(
    booking: Booking, before: Mapping[tuple[str | None, int | None], int]
) -> CountBefore | None:
    summary = booking.queued
    number = before.get((summary.category, summary.standing.ticket))
    return None if number is None else CountBefore(number=number, exact=True)
