"""Name the guests of a booking."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.idempotency import IdempotencyWriter
from booking.application.ports.bookings import Bookings
from booking.application.ports.primitives import Clock
from booking.domain.guests import Guest
from booking.domain.rights import check_owner
from booking.domain.transitions import name_guests


@dataclass(frozen=True, slots=True, kw_only=True)
class NameGuestsOfBooking:
    """The request of an attendee. It replaces all guests."""

    booking_id: str
    attendee: str
    guests: Sequence[Guest]


@dataclass(frozen=True, slots=True)
class NameGuests:
    """Replaces the guests of a booking. A repetition changes nothing."""

    bookings: Bookings
    clock: Clock
    attempts: Attempts

    def __call__(
        self,
        command: NameGuestsOfBooking,
        idempotency: IdempotencyWriter[BookingView] | None = None,
    ) -> BookingView:
        """Return the booking with its guests. Raises Refusal, IdempotencyKeyInUse, Busy."""
        return self.attempts(partial(self._attempt, command, idempotency))

    def _attempt(
        self,
        command: NameGuestsOfBooking,
        idempotency: IdempotencyWriter[BookingView] | None,
        _: int,
    ) -> BookingView:
        now = self.clock()
        booking = check_owner(self.bookings.find(command.booking_id), command.attendee)
        named = name_guests(booking, command.guests, now)
        answer = view(named, now)
        record = idempotency.record(answer, now) if idempotency else None
        self.bookings.write_guests(named, record)
        return answer
