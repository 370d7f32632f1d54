"""Check-ins: the admission of a seat at the door, at most once, until it is undone.

The seats of a conference are in PARTS parts, by their bookings. While a gate has no network, it
holds some parts: only this gate admits their seats. All gates share the other parts.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from booking.domain.booking import Booking, State
from booking.domain.conference import DAY_MS, Conference, Instant
from booking.domain.parties import PARTY_LIMIT
from booking.domain.refusals import (
    AlreadyCheckedIn,
    BookingUnknown,
    ConferenceCanceled,
    GateHoldsParts,
    HeldByGate,
    Invalid,
    NoFreeParts,
    PartsNotHeld,
    TicketForeign,
    TicketVoid,
)
from booking.domain.seat_tickets import SeatTicket, check_valid

PARTS = 16  # of a conference; a party is in one of them
GATE_LIMIT = 40  # characters of the name of a gate
CLOCK_SKEW_MS = 5 * 60 * 1000  # a gate's clock may be ahead of ours by this
LATEST_MERGE_MS = 7 * DAY_MS  # an older time of a check-in is an error of the gate's clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The gate that holds a part while it has no network."""

    id: str  # unique: a gate that goes offline again is another holder
    gate: str
    since: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the seats of a conference, and the number of its seats that are present."""

    number: int
    present: int = 0
    released: int = 0  # seats of no-shows that were given to the waitlist
    holder: Holder | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """The admission of one seat. It has no personal data."""

    conference: str
    booking: str
    seat: int
    number: int  # of the changes of the booking at the door; the next admission has another one
    gate: str
    by: str  # the subject of the account, which is never used again
    at: Instant  # when the gate admitted it
    recorded_at: Instant
    request: str
    holder: str | None = None  # the id of the holder, if the gate was offline

    @property
    def id(self) -> str:
        """The id: the booking, the seat and the number."""
        return f"{self.booking}.{self.seat}.{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A gate's request to admit a seat: by its ticket, or by its booking and number."""

    booking: str
    seat: int
    ticket: SeatTicket | None  # None: staff has found the booking by hand
    gate: str
    by: str
    at: Instant | None = None  # None: now
    holder: str | None = None  # of a gate that was offline


def part_of(booking_id: str) -> int:
    """Return the number of the part of a booking: its FNV-1a hash, as the page computes it."""
    found = 2166136261
    for byte in booking_id.encode():
        found = (found ^ byte) * 16777619 % 2**32
    return found % PARTS


def admit(  # noqa: PLR0917 - none of the parameters belong together
    scan: Scan,
    conference: Conference,
    booking: Booking | None,
    known: CheckIn | None,
    part: Part,
    request: str,
    now: Instant,
) -> CheckIn:
    """Return the check-in of a seat.

    known: the check-in that the seat has. part: that of the booking. Raises TicketForeign,
    TicketExpired, TicketVoid, BookingUnknown, Invalid, ConferenceCanceled, AlreadyCheckedIn,
    HeldByGate, PartsNotHeld.
    """
    at = _time_of(scan, now)
    if conference.canceled:
        raise ConferenceCanceled
    found = _seated(scan, conference, booking, at)
    if known is not None:
        raise AlreadyCheckedIn(known.id, known.gate, known.at)
    check_held(part, scan.holder)
    return CheckIn(
        conference=conference.id,
        booking=found.id,
        seat=scan.seat,
        number=found.entries + 1,
        gate=scan.gate,
        by=scan.by,
        at=at,
        recorded_at=now,
        request=request,
        holder=scan.holder,
    )


def _time_of(scan: Scan, now: Instant) -> Instant:
    if scan.at is None:
        return now
    if not now - LATEST_MERGE_MS <= scan.at <= now + CLOCK_SKEW_MS:
        raise Invalid("at", "must be in the last seven days")
    return scan.at


def _seated(scan: Scan, conference: Conference, booking: Booking | None, at: Instant) -> Booking:
    """Return the booking of a seat that is sold, for this conference."""
    ticket = scan.ticket
    if ticket is not None:
        if ticket.conference != conference.id:
            raise TicketForeign
        return check_valid(ticket, booking, at, merged=scan.holder is not None)
    if booking is None or booking.summary.conference != conference.id:
        raise BookingUnknown
    standing = booking.standing_at(at)
    if standing.state is not State.CONFIRMED:
        raise TicketVoid("its booking is not confirmed")
    if not 1 <= scan.seat <= standing.seats:
        raise Invalid("seat", f"must be from 1 to {standing.seats}, the seats of the booking")
    return booking


def check_held(part: Part, holder: str | None) -> None:
    """Raise HeldByGate or PartsNotHeld unless this holder, or no gate at all, holds the part.

    A gate that was offline may only merge into parts that it still holds, because another gate may
    have admitted their seats since.
    """
    if holder is None and part.holder is not None:
        raise HeldByGate(part.holder.gate)
    if holder is not None and (part.holder is None or part.holder.id != holder):
        raise PartsNotHeld


def admitted(booking: Booking, seat: int) -> Booking:
    """Return the booking with one more seat admitted. Its version stays the same."""
    assert 1 <= seat <= PARTY_LIMIT
    return replace(booking, admitted=booking.admitted | {seat}, entries=booking.entries + 1)


def undone(booking: Booking, check_in: CheckIn, part: Part, holder: str | None = None) -> Booking:
    """Return the booking without a check-in. Raises HeldByGate, PartsNotHeld."""
    check_held(part, holder)
    return replace(
        booking, admitted=booking.admitted - {check_in.seat}, entries=booking.entries + 1
    )


def parts_to_hold(parts: Sequence[Part], gate: str, wanted: int | None) -> Collection[int]:
    """Return the parts that a gate gets when it goes offline: the wanted number of the free ones.

    wanted: None for all. Raises GateHoldsParts, NoFreeParts.
    """
    if any(part.holder is not None and part.holder.gate == gate for part in parts):
        raise GateHoldsParts(gate)
    free = [part.number for part in parts if part.holder is None]
    if len(free) < (wanted or 1):
        raise NoFreeParts(len(free))
    return free[:wanted]


def is_no_show(booking: Booking, conference: Conference, part: Part, now: Instant) -> bool:
    """Return whether the seats of a booking may be released: nobody of its party has come.

    Seats that were sold after `release_at` are not released. Nor are those of a part that a gate
    without a network holds, because it may have admitted them.
    """
    sold = booking.summary.standing.state is State.CONFIRMED and not booking.admitted
    if not sold or part.holder is not None or not conference.releases(now):
        return False
    assert conference.release_at is not None
    return booking.sold_since < conference.release_at
