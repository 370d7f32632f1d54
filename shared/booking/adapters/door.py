"""The door in DynamoDB."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import batched

from booking.adapters import keys
from booking.adapters.items.bookings import decode_booking
from booking.adapters.items.conferences import existing_conference
from booking.adapters.items.door import (
    decode_check_in,
    decode_part,
    decode_staff,
    encode_staff,
)
from booking.adapters.items.values import text
from booking.adapters.table import BATCH_LIMIT, Table
from booking.adapters.transactions import Write
from booking.adapters.writes.door import admission, given_back, held, undoing
from booking.application.ports.contention import Stale
from booking.application.ports.door import DoorContext
from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.booking import Booking
from booking.domain.check_ins import PARTS, CheckIn, Holder, Part, part_of, undone
from booking.domain.conference import Conference
from booking.domain.staff import Staff


@dataclass(frozen=True, slots=True)
class DynamoDoor:
    """Implements the port Door."""

    table: Table

    def context(self, conference_id: str, subject: str, booking_id: str, seat: int) -> DoorContext:
        """Return the context of a seat, in one round trip."""
        number = part_of(booking_id)
        conference, staff, booking, known, part = self.table.read(
            keys.conference(conference_id),
            keys.staff_member(conference_id, subject),
            keys.booking(booking_id),
            keys.check_in(conference_id, number, booking_id, seat),
            keys.door(conference_id, number),
        )
        return DoorContext(
            conference=existing_conference(conference),
            staff=None if staff is None else decode_staff(staff),
            booking=None if booking is None else decode_booking(booking),
            known=None if known is None else decode_check_in(known),
            part=decode_part(part, number),
        )

    def admit(
        self, check_in: CheckIn, booking: Booking, record: IdempotencyRecord | None = None
    ) -> None:
        """Write a check-in. Raises Contended, IdempotencyKeyInUse."""
        self.table.transact(admission(check_in, booking), record)

    def undo(self, check_in: CheckIn, booking: Booking) -> None:
        """Delete a check-in. Raises Contended."""
        after = undone(booking, check_in, Part(number=part_of(booking.id)))
        self.table.transact(undoing(check_in, booking, after))

    def parts(self, conference_id: str) -> Sequence[Part]:
        """Return all parts of a conference, in one round trip."""
        found = self.table.read(*(keys.door(conference_id, part) for part in range(PARTS)))
        return [decode_part(item, part) for part, item in enumerate(found)]

    def of_bookings(self, bookings: Collection[Booking]) -> Sequence[CheckIn]:
        """Return the check-ins of bookings, a hundred in one round trip."""
        wanted = [
            keys.check_in(booking.summary.conference, part_of(booking.id), booking.id, seat)
            for booking in bookings
            for seat in sorted(booking.admitted)
        ]
        read = [
            item
            for some in batched(wanted, BATCH_LIMIT, strict=False)
            for item in self.table.read(*some)
        ]
        return [decode_check_in(item) for item in read if item is not None]

    def all_of(self, conference_id: str, part: int) -> Iterator[CheckIn]:
        """Yield the check-ins of a part, from a consistent query."""
        found = self.table.pages(
            None,
            KeyConditionExpression="pk = :part",
            ExpressionAttributeValues={":part": text(keys.check_ins(conference_id, part))},
            ConsistentRead=True,
        )
        return map(decode_check_in, found)

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
        self.table.transact([held(conference_id, part, holder) for part in parts], record)

    def give_back(self, conference_id: str, parts: Collection[int], holder: str) -> None:
        """Take parts from their holder, in one transaction. Raises Contended."""
        self.table.transact([given_back(conference_id, part, holder) for part in parts])


@dataclass(frozen=True, slots=True)
class DynamoStaff:
    """Implements the port StaffList."""

    table: Table

    def find(self, conference_id: str, subject: str) -> tuple[Conference | None, Staff | None]:
        """Return a conference, and the role of an account in it, in one round trip."""
        conference, staff = self.table.read(
            keys.conference(conference_id), keys.staff_member(conference_id, subject)
        )
        return existing_conference(conference), None if staff is None else decode_staff(staff)

    def of(self, conference_id: str) -> Sequence[Staff]:
        """Return the staff of a conference, from a consistent query."""
        found = self.table.pages(
            None,
            KeyConditionExpression="pk = :conference",
            ExpressionAttributeValues={":conference": text(keys.staff(conference_id))},
            ConsistentRead=True,
        )
        return sorted(map(decode_staff, found), key=lambda one: (one.granted_at, one.subject))

    def of_person(self, attendee: str, limit: int) -> Sequence[Staff]:
        """Return the roles of a person, the next conferences last, from an index that lags."""
        found = self.table.query(
            limit,
            IndexName="owners",
            KeyConditionExpression="owner_pk = :person",
            ExpressionAttributeValues={":person": text(keys.staff_of(attendee))},
            ScanIndexForward=False,
        )
        return list(map(decode_staff, found))

    def put(self, staff: Staff) -> None:
        """Write a role. Raises Contended."""
        self.table.transact([Write("Put", {"Item": encode_staff(staff)}, Stale("staff"))])

    def remove(self, staff: Staff) -> None:
        """Delete a role, if it exists. Raises Contended."""
        key = keys.staff_member(staff.conference, staff.subject)
        self.table.transact([Write("Delete", {"Key": key}, Stale("staff"))])
