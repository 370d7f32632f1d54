"""Seat tickets: the proof, for the door, of one seat of a confirmed booking.

The tickets of the waitlist are numbers, and something else. A seat ticket names
the booking, the number of the seat in it, and the edition: the version of the booking at which its
seats were sold. Seats that are sold again have tickets of another edition.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.domain.booking import Booking, Standing, State
from booking.domain.conference import DAY_MS, Instant
from booking.domain.parties import PARTY_LIMIT
from booking.domain.refusals import NoSeatTickets, TicketExpired, TicketVoid

VALID_AFTER_END_MS = DAY_MS  # a conference may last longer than planned


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTicket:
    """The content of a seat ticket. It has no personal data."""

    conference: str
    booking: str
    seat: int  # from 1 to the seats of the booking
    edition: int
    expires_at: Instant  # a whole second

    def __post_init__(self) -> None:
        """Check the limits."""
        assert 1 <= self.seat <= PARTY_LIMIT
        assert self.edition >= 0


def seat_tickets(booking: Booking, now: Instant) -> Sequence[SeatTicket]:
    """Return the tickets of a booking's seats. Raises NoSeatTickets unless it is CONFIRMED."""
    summary = booking.summary
    if booking.standing_at(now).state is not State.CONFIRMED:
        raise NoSeatTickets
    expires_at = (summary.end + VALID_AFTER_END_MS) // 1000 * 1000
    return [
        SeatTicket(
            conference=summary.conference,
            booking=booking.id,
            seat=seat,
            edition=booking.edition,
            expires_at=expires_at,
        )
        for seat in range(1, summary.standing.seats + 1)
    ]


def check_valid(
    ticket: SeatTicket, booking: Booking | None, now: Instant, *, merged: bool = False
) -> Booking:
    """Return the booking of a genuine ticket, if its seat is sold.

    A ticket is void after a cancellation, for a seat that the booking gave up, and after another
    sale of the seat. merged: the gate was offline, and did not know of another sale to the same
    booking. The person is inside, so the seat must not admit another one by the newer ticket.
    Raises TicketExpired, TicketVoid.
    """
    if now >= ticket.expires_at:
        raise TicketExpired
    if booking is None or booking.standing_at(now).state is not State.CONFIRMED:
        raise TicketVoid("its booking is not confirmed")
    if ticket.seat > booking.summary.standing.seats:
        raise TicketVoid("its seat was given up")
    if ticket.edition != booking.edition and not (merged and ticket.edition < booking.edition):
        raise TicketVoid("a newer ticket replaces it")
    return booking


def newly_sold(
    before: Standing | None, after: Standing, *, handed_over: bool, moved: bool = False
) -> bool:
    """Return whether a transition sells seats, so that their tickets are of a new edition.

    before: None for a new booking, whose edition is 0. handed_over: another attendee owns it.
    moved: the seats are of another pool.
    """
    if before is None or after.state is not State.CONFIRMED:
        return False
    sold = before.seats if before.state is State.CONFIRMED else 0
    return handed_over or moved or after.seats > sold
