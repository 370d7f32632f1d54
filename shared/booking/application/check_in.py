"""Admit a seat at the door, and undo it."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.bookings import Bookings
from booking.application.ports.door import Door, DoorContext
from booking.application.ports.primitives import Clock, NewId
from booking.application.seat_tickets import TicketTokens
from booking.domain.check_ins import CheckIn, Scan, admit, check_held
from booking.domain.conference import Conference, Instant
from booking.domain.realms import in_realm
from booking.domain.refusals import CheckInUnknown, ConferenceUnknown, NotAllowed
from booking.domain.rights import Caller
from booking.domain.seat_tickets import SeatTicket
from booking.domain.staff import check_staff


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmitSeat:
    """The request of staff: a ticket, or a booking with the number of a seat."""

    conference_id: str
    token: str | None
    booking_id: str | None = None
    seat: int = 1
    gate: str
    by: Caller
    at: Instant | None = None  # None: now
    holder: str | None = None  # the id of the holder, of a gate that was offline
    scan: str | None = None  # the gate's own id of the scan: a repeated merge has no effect


@dataclass(frozen=True, slots=True)
class Admit:
    """Admits a seat in one transaction: once, with the helper, the gate and the time."""

    door: Door
    ticket_tokens: TicketTokens
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self, command: AdmitSeat, idempotency: IdempotencyWriter[CheckIn] | None = None
    ) -> CheckIn:
        """Return the check-in. Raises Refusal, IdempotencyKeyInUse, Busy.

        A seat that the same scan has admitted is returned again.
        """
        ticket = None if command.token is None else self.ticket_tokens.read(command.token)
        scan = _scan_of(command, ticket)
        request = command.scan or self.new_id()
        return self.attempts(
            lambda number: self._attempt(command, scan, request, idempotency, again=number > 0)
        )

    def _attempt(
        self,
        command: AdmitSeat,
        scan: Scan,
        request: str,
        idempotency: IdempotencyWriter[CheckIn] | None,
        *,
        again: bool,
    ) -> CheckIn:
        now, by = self.clock(), command.by
        read = self.door.context(command.conference_id, by.subject, scan.booking, scan.seat)
        conference = _at_the_door(read, by)
        if read.known is not None and read.known.request == request:
            if again:
                check_answer_not_recorded(idempotency)
            return read.known
        check_in = admit(scan, conference, read.booking, read.known, read.part, request, now)
        assert read.booking is not None, "an admitted seat has a booking"
        record = idempotency.record(check_in, now) if idempotency else None
        self.door.admit(check_in, read.booking, record)
        return check_in


def _scan_of(command: AdmitSeat, ticket: SeatTicket | None) -> Scan:
    assert ticket is not None or command.booking_id is not None
    return Scan(
        booking=(command.booking_id or "") if ticket is None else ticket.booking,
        seat=command.seat if ticket is None else ticket.seat,
        ticket=ticket,
        gate=command.gate,
        by=command.by.subject,
        at=command.at,
        holder=command.holder,
    )


def _at_the_door(read: DoorContext, by: Caller) -> Conference:
    """Return the conference, if the caller may work at its door."""
    conference = in_realm(read.conference, by.realm)
    check_staff(conference, read.staff, by)
    return conference


@dataclass(frozen=True, slots=True)
class UndoCheckIn:
    """Undoes a check-in in one transaction: the seat can be admitted again."""

    door: Door
    bookings: Bookings
    attempts: Attempts

    def __call__(self, check_in_id: str, by: Caller) -> None:
        """Undo a check-in. Raises CheckInUnknown, HeldByGate, Busy."""
        booking, seat, number = parse_check_in(check_in_id)
        self.attempts(lambda attempt: self._attempt(booking, seat, number, by, again=attempt > 0))

    def _attempt(self, booking_id: str, seat: int, number: int, by: Caller, *, again: bool) -> None:
        booking = self.bookings.find(booking_id)
        if booking is None:
            raise CheckInUnknown
        conference_id = booking.summary.conference
        read = self.door.context(conference_id, by.subject, booking_id, seat)
        try:
            _at_the_door(read, by)
        except (ConferenceUnknown, NotAllowed):
            raise CheckInUnknown from None  # no answer reveals somebody else's booking
        if read.known is None or read.known.number != number or read.booking is None:
            if again:
                return  # an earlier attempt succeeded, and its reply was lost
            raise CheckInUnknown
        check_held(read.part, None)
        self.door.undo(read.known, read.booking)


def parse_check_in(check_in_id: str) -> tuple[str, int, int]:
    """Return the booking, the seat and the number of a check-in's id. Raises CheckInUnknown."""
    booking, *rest = check_in_id.rsplit(".", 2)
    numbers = [int(part) for part in rest if part.isascii() and part.isdigit() and len(part) < 9]  # noqa: PLR2004
    if len(numbers) != 2 or not booking:  # noqa: PLR2004
        raise CheckInUnknown
    return booking, numbers[0], numbers[1]
