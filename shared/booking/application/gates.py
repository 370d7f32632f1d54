"""Gates without a network: they hold parts of the seats, and know which tickets are void."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.door import staffed
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.catalog import Catalog
from booking.application.ports.door import Door, StaffList
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import State
from booking.domain.check_ins import Holder, Part, part_of, parts_to_hold
from booking.domain.conference import Conference
from booking.domain.refusals import ConferenceCanceled, PartsNotHeld
from booking.domain.rights import Caller

PAGE = 500  # bookings of one page of the list of valid seats


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The parts of a conference that a gate holds."""

    conference: str
    holder: Holder
    parts: Sequence[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidSeats:
    """The valid seats of one booking. Tickets of other seats and of other editions are void."""

    booking: str
    edition: int
    seats: int  # 0: all tickets of the booking are void


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidList:
    """A page of the list that a gate downloads when it goes offline."""

    bookings: Sequence[ValidSeats]
    admitted: Sequence[tuple[str, int]]  # booking and seat; on the first page, all of them
    cursor: str | None


@dataclass(frozen=True, slots=True)
class GoOffline:
    """Gives parts of the seats to a gate, in one transaction, before it goes offline."""

    door: Door
    staff: StaffList
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        conference_id: str,
        gate: str,
        wanted: int | None,
        by: Caller,
        idempotency: IdempotencyWriter[Held] | None = None,
    ) -> Held:
        """Return the parts that the gate holds. `wanted` is their number; None: all free ones.

        Raises ConferenceUnknown, NotAllowed, ConferenceCanceled, GateHoldsParts, NoFreeParts,
        IdempotencyKeyInUse, Busy.
        """
        holder = self.new_id()
        return self.attempts(
            lambda _: self._attempt(conference_id, gate, wanted, by, holder, idempotency)
        )

    def _attempt(  # noqa: PLR0917 - none of the parameters belong together
        self,
        conference_id: str,
        gate: str,
        wanted: int | None,
        by: Caller,
        holder_id: str,
        idempotency: IdempotencyWriter[Held] | None,
    ) -> Held:
        conference = staffed(self.staff, conference_id, by)
        if conference.canceled:
            raise ConferenceCanceled
        parts, now = self.door.parts(conference.id), self.clock()
        if own := held_by(parts, holder_id):
            check_answer_not_recorded(idempotency)
            return _held(conference, own)
        holder = Holder(id=holder_id, gate=gate, since=now)
        numbers = sorted(parts_to_hold(parts, gate, wanted))
        held = Held(conference=conference.id, holder=holder, parts=numbers)
        record = idempotency.record(held, now) if idempotency else None
        self.door.hold(conference.id, numbers, holder, record)
        return held


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Takes the parts from a gate: after its merge, or by force."""

    door: Door
    staff: StaffList
    attempts: Attempts

    def __call__(self, conference_id: str, gate: str, holder: str | None, by: Caller) -> None:
        """Take the parts of a holder; holder None: those of a gate that is lost, by its name.

        Only the organizer may take parts by force, because check-ins of the gate that were not
        merged yet are refused afterwards. Raises Refusal, Busy.
        """
        self.attempts(
            lambda number: self._attempt(conference_id, gate, holder, by, again=number > 0)
        )

    def _attempt(
        self, conference_id: str, gate: str, holder: str | None, by: Caller, *, again: bool
    ) -> None:
        conference = staffed(self.staff, conference_id, by)
        if holder is None:
            by.check_organizes(conference.organizer)
        parts = [
            part
            for part in self.door.parts(conference.id)
            if part.holder is not None
            and part.holder.gate == gate
            and holder in {None, part.holder.id}
        ]
        if not parts and not again:
            raise PartsNotHeld
        for one in {part.holder.id for part in parts if part.holder is not None}:
            numbers = [part.number for part in held_by(parts, one)]
            self.door.give_back(conference.id, numbers, one)


@dataclass(frozen=True, slots=True)
class ListValidSeats:
    """Lists the valid seats of the parts that a gate holds, for its time without a network.

    The admitted seats are complete: since the gate holds the parts, no other gate admits their
    seats, and the query is consistent. The bookings come from an index that lags by seconds.
    """

    door: Door
    staff: StaffList
    catalog: Catalog
    clock: Clock
    attempts: Attempts

    def __call__(
        self, conference_id: str, holder: str, cursor: str | None, by: Caller
    ) -> ValidList:
        """Return a page. Raises ConferenceUnknown, NotAllowed, PartsNotHeld, Invalid, Busy."""
        return self.attempts(lambda _: self._attempt(conference_id, holder, cursor, by))

    def _attempt(
        self, conference_id: str, holder: str, cursor: str | None, by: Caller
    ) -> ValidList:
        conference = staffed(self.staff, conference_id, by)
        own = {part.number for part in held_by(self.door.parts(conference.id), holder)}
        if not own:
            raise PartsNotHeld
        page, now = self.catalog.bookings_of(conference, cursor, PAGE), self.clock()
        admitted = [
            (check_in.booking, check_in.seat)
            for part in sorted(own)
            if cursor is None
            for check_in in self.door.all_of(conference.id, part)
        ]
        bookings = [
            ValidSeats(
                booking=booking.id,
                edition=booking.edition,
                seats=standing.seats if standing.state is State.CONFIRMED else 0,
            )
            for booking in page.bookings
            if part_of(booking.id) in own
            for standing in [booking.standing_at(now)]
        ]
        return ValidList(bookings=bookings, admitted=admitted, cursor=page.cursor)


def held_by(parts: Sequence[Part], holder: str) -> list[Part]:
    """Return the parts of a holder."""
    return [part for part in parts if part.holder is not None and part.holder.id == holder]


def _held(conference: Conference, parts: Sequence[Part]) -> Held:
    holder = parts[0].holder
    assert holder is not None
    return Held(conference=conference.id, holder=holder, parts=[part.number for part in parts])
