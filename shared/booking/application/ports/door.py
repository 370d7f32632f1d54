"""The door: check-ins, the parts of the seats with their holders, and the staff."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.booking import Booking
from booking.domain.check_ins import CheckIn, Holder, Part
from booking.domain.conference import Conference
from booking.domain.staff import Staff


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorContext:
    """The input of a decision about one seat."""

    conference: Conference | None
    staff: Staff | None  # the role of the caller
    booking: Booking | None
    known: CheckIn | None  # that the seat has
    part: Part  # of the booking


class Door(Protocol):
    """Check-ins, and the parts of the seats. Reads of items are consistent, but no snapshot."""

    def context(self, conference_id: str, subject: str, booking_id: str, seat: int) -> DoorContext:
        """Return the context of a seat, in one round trip."""

    def admit(
        self, check_in: CheckIn, booking: Booking, record: IdempotencyRecord | None = None
    ) -> None:
        """Write a check-in of a booking that is unchanged, in one transaction.

        Its holder still holds the part, or no gate does. Raises Contended, IdempotencyKeyInUse.
        """

    def undo(self, check_in: CheckIn, booking: Booking) -> None:
        """Delete a check-in of a booking that is unchanged, while no gate holds the part.

        Raises Contended.
        """

    def parts(self, conference_id: str) -> Sequence[Part]:
        """Return all parts of a conference, in one round trip."""

    def of_bookings(self, bookings: Collection[Booking]) -> Sequence[CheckIn]:
        """Return the check-ins of bookings, a hundred in one round trip."""

    def all_of(self, conference_id: str, part: int) -> Iterator[CheckIn]:
        """Yield the check-ins of a part, from a consistent query."""

    def hold(
        self,
        conference_id: str,
        parts: Collection[int],
        holder: Holder,
        record: IdempotencyRecord | None = None,
    ) -> None:
        """Give parts that no gate holds to a gate, in one transaction.

        Raises Contended, IdempotencyKeyInUse.
        """

    def give_back(self, conference_id: str, parts: Collection[int], holder: str) -> None:
        """Take parts from their holder, in one transaction. Raises Contended."""


class StaffList(Protocol):
    """The staff of conferences."""

    def find(self, conference_id: str, subject: str) -> tuple[Conference | None, Staff | None]:
        """Return a conference, and the role of an account in it, in one round trip."""

    def of(self, conference_id: str) -> Sequence[Staff]:
        """Return the staff of a conference, from a consistent query."""

    def of_person(self, attendee: str, limit: int) -> Sequence[Staff]:
        """Return the roles of a person, the next conferences last, from an index that lags."""

    def put(self, staff: Staff) -> None:
        """Write a role. Raises Contended."""

    def remove(self, staff: Staff) -> None:
        """Delete a role, if it exists. Raises Contended."""
