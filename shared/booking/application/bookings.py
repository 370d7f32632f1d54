"""Read bookings: one with its position, or a conference's, oldest first."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from booking.application.attempts import Attempts
from booking.application.ports import BookingsPage, Busy, Clock, Count, Entry, Store
from booking.domain.booking import Booking, Standing, State, has_position
from booking.domain.conference import Instant
from booking.domain.refusals import ConferenceUnknown
from booking.domain.rights import Caller, check_owner, check_reader

LIST_LIMIT = 5_000
PAGES = 10  # that one list with a filter looks at; the cursor leads on
POSITION_BUDGET = 1.0  # seconds: what was booked is answered soon, with a position or not


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingSeen:
    """A booking as it reads at an instant."""

    booking: Booking
    standing: Standing
    position: int | None  # from 1; None where there is none
    exact: bool
    canceled_at: Instant | None

    @property
    def can_confirm(self) -> bool:
        """Tell whether its owner may confirm it."""
        return self.standing.state is State.CONFIRMATION_PENDING

    @property
    def expired(self) -> bool:
        """Tell a waiter who let an offer lapse from one who never had one."""
        return self.standing.state is State.WAITLISTED and self.booking.offers > 0


def seen(booking: Booking, now: Instant, before: Count | None) -> BookingSeen:
    """Join a booking with the clock and, for who is in line, with the count before it."""
    in_line = before is not None and is_in_line(booking, now)
    return BookingSeen(
        booking=booking,
        standing=booking.seen_at(now),
        position=before.number + 1 if before is not None and in_line else None,
        exact=before.exact if before is not None else True,
        canceled_at=booking.canceled_at(now),
    )


def is_in_line(booking: Booking, now: Instant) -> bool:
    """Tell whether a booking has a position in the waitlist now."""
    return booking.seen_at(now).state is State.WAITLISTED and has_position(booking.place)


@dataclass(frozen=True, slots=True)
class SeeBooking:
    """Reads one booking: one round trip, or two where it has a position."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(self, booking_id: str, by: Caller | None = None) -> BookingSeen:
        """Return it as it reads now. Raises BookingUnknown, NotOwner, Busy.

        None is whoever holds the id.
        """
        return self.position_of(readable(self.store, self.attempts, booking_id, by))

    def own(self, booking_id: str, attendee: str) -> BookingSeen:
        """Return one's own, without its position. Raises BookingUnknown, NotOwner, Busy."""
        booking = self.attempts(lambda _: self.store.booking(booking_id))
        return self.without_position(check_owner(booking, attendee))

    def position_of(self, booking: Booking) -> BookingSeen:
        """Return a booking just read or written, with its position.

        Without one where it can't be counted just now: what was booked is not to be denied.
        """
        now = self.clock()
        before = None
        if is_in_line(booking, now):
            with suppress(Busy):
                soon = replace(self.attempts, budget=POSITION_BUDGET)
                before = soon(lambda _: self.store.count_before(booking.place))
        return seen(booking, now, before)

    def without_position(self, booking: Booking) -> BookingSeen:
        """Return a booking just written, for who does not ask for its position."""
        return seen(booking, self.clock(), None)


def readable(store: Store, attempts: Attempts, booking_id: str, by: Caller | None) -> Booking:
    """Read a booking for its attendee or its organizer. Raises BookingUnknown, NotOwner, Busy."""
    return check_reader(attempts(lambda _: store.booking(booking_id)), by)


@dataclass(frozen=True, slots=True)
class SeeHistory:
    """Reads what happened to one booking."""

    store: Store
    attempts: Attempts

    def __call__(self, booking_id: str, by: Caller) -> list[Entry]:
        """Return every transition, oldest first. Raises BookingUnknown, NotOwner, Busy."""
        readable(self.store, self.attempts, booking_id, by)
        return self.attempts(lambda _: self.store.history(booking_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingsSeen:
    """A page of bookings as they read now."""

    bookings: Sequence[BookingSeen]
    cursor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which bookings of a list are asked for; None is any."""

    cursor: str | None = None
    limit: int = LIST_LIMIT
    status: State | None = None


def _page(
    store: Store, read: Callable[[str | None, int], BookingsPage], wanted: Wanted, now: Instant
) -> BookingsPage:
    """Read on until as many as asked for read as wanted; at most so far, the cursor leads on."""
    if wanted.status is None:
        return read(wanted.cursor, wanted.limit)
    found: list[Booking] = []
    cursor = wanted.cursor
    for _ in range(PAGES):
        page = read(cursor, wanted.limit)
        cursor = page.cursor
        for booking in page.bookings:
            if booking.seen_at(now).state is wanted.status:
                found.append(booking)
            if len(found) == wanted.limit:
                return BookingsPage(bookings=found, cursor=store.cursor_of(booking))
        if cursor is None:
            break
    return BookingsPage(bookings=found, cursor=cursor)


@dataclass(frozen=True, slots=True)
class ListOwnBookings:
    """Lists a person's bookings, canceled ones too."""

    store: Store
    clock: Clock
    see: SeeBooking
    attempts: Attempts

    def __call__(self, attendee: str, wanted: Wanted) -> BookingsSeen:
        """Return a page, the newest first, with positions. Raises Invalid (cursor), Busy."""
        read = partial(self.store.bookings_by, attendee, newest=True)
        page = self.attempts(lambda _: _page(self.store, read, wanted, self.clock()))
        return BookingsSeen(
            bookings=[self.see.position_of(booking) for booking in page.bookings],
            cursor=page.cursor,
        )


@dataclass(frozen=True, slots=True)
class ListBookings:
    """Lists a conference's bookings, canceled ones too, oldest first."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(
        self, conference_id: str, wanted: Wanted, by: Caller | None = None
    ) -> BookingsSeen:
        """Return a page, to its organizer; positions are exact among the first 5,000.

        None is anyone. Raises ConferenceUnknown, NotAllowed, Invalid (cursor), Busy.
        """
        return self.attempts(lambda _: self._attempt(conference_id, wanted, by))

    def _attempt(self, conference_id: str, wanted: Wanted, by: Caller | None) -> BookingsSeen:
        conference = self.store.conference(conference_id)
        if conference is None:
            raise ConferenceUnknown
        if by is not None:
            by.check_organizes(conference.organizer)
        now = self.clock()
        page = _page(self.store, partial(self.store.bookings_of, conference), wanted, now)
        tickets: Sequence[int] = ()
        if any(is_in_line(booking, now) for booking in page.bookings):
            tickets = self.store.tickets(conference, LIST_LIMIT)
        before = {ticket: number for number, ticket in enumerate(tickets)}
        return BookingsSeen(
            bookings=[seen(b, now, _count(b, before)) for b in page.bookings],
            cursor=page.cursor,
        )


def _count(booking: Booking, before: Mapping[int, int]) -> Count | None:
    ticket = booking.place.standing.ticket
    if ticket is None or ticket not in before:
        return None
    return Count(number=before[ticket], exact=True)
