"""Bookings in DynamoDB."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from booking.adapters import keys
from booking.adapters.items.bookings import decode_booking, decode_history_entry, decode_passage
from booking.adapters.items.conferences import existing_conference
from booking.adapters.items.people import decode_agenda
from booking.adapters.items.values import text
from booking.adapters.table import RECORD_WRITES, TRANSACTION_LIMIT, Table, conditional_write
from booking.adapters.writes.bookings import guests_write, transition_writes
from booking.application.ports.bookings import HistoryEntry
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking
from booking.domain.conference import Conference
from booking.domain.invitations import LastInvitation
from booking.domain.promotion import Passage
from booking.domain.transitions import Transition


@dataclass(frozen=True, slots=True)
class DynamoBookings:
    """Implements the port Bookings."""

    table: Table

    def find(self, booking_id: str) -> Booking | None:
        """Return one booking, or None."""
        item = self.table.get(keys.booking(booking_id))
        return decode_booking(item) if item else None

    def find_with_agenda(
        self, booking_id: str, attendee: str | None
    ) -> tuple[Booking | None, Agenda | None]:
        """Return a booking and its attendee's agenda; one round trip if the attendee is known."""
        if attendee is None:
            booking = self.find(booking_id)
            if booking is None:
                return None, None
            agenda = self.table.get(keys.agenda(booking.attendee))
            return booking, decode_agenda(agenda) if agenda else None
        found, agenda = self.table.read(keys.booking(booking_id), keys.agenda(attendee))
        return (
            decode_booking(found) if found else None,
            decode_agenda(agenda) if agenda else None,
        )

    def find_with_conference(
        self, booking_id: str, conference_id: str
    ) -> tuple[Booking | None, Conference | None]:
        """Return a booking and its conference, in one round trip."""
        booking, conference = self.table.read(
            keys.booking(booking_id), keys.conference(conference_id)
        )
        return (
            decode_booking(booking) if booking else None,
            existing_conference(conference),
        )

    def invited(self, conference_id: str, invitees: Sequence[str]) -> set[str]:
        """Return those of these people who were invited to a conference, in one round trip.

        An invitation that has ended or was declined counts too.
        """
        different = sorted(set(invitees))
        found = self.table.read(*(keys.invitee(conference_id, each) for each in different))
        return {each for each, item in zip(different, found, strict=True) if item}

    def last_invitation(
        self, conference_id: str, invitee: str
    ) -> tuple[LastInvitation | None, Booking | None]:
        """Return the last invitation of a person to a conference, and its booking."""
        item = self.table.get(keys.invitee(conference_id, invitee))
        if item is None:
            return None, None
        last = LastInvitation(booking=item["booking"]["S"], declined="declined" in item)
        return last, self.find(last.booking)

    def mailbox_holder(self, conference_id: str, mailbox: str) -> tuple[str | None, Booking | None]:
        """Return the request that took the last hold of a mailbox, and the booking that has it.

        Raises Stale if the transaction that took the hold is not visible in the booking yet.
        """
        item = self.table.get(keys.mailbox_hold(conference_id, mailbox))
        if item is None:
            return None, None
        holder = self.find(item["booking"]["S"])
        if holder is None or holder.summary.version < int(item["version"]["N"]):
            raise Stale
        return item["taken_in"]["S"], holder

    def forget_mailbox(self, booking: Booking) -> None:
        """Delete the hold of the booking's mailbox, if it is the booking's."""
        if booking.mailbox is None:
            return
        with suppress(Stale), conditional_write():
            self.table.client.delete_item(
                TableName=self.table.name,
                Key=keys.mailbox_hold(booking.summary.conference, booking.mailbox),
                ConditionExpression="booking = :booking",
                ExpressionAttributeValues={":booking": text(booking.id)},
            )

    def history(self, booking_id: str) -> list[HistoryEntry]:
        """Return the transitions of a booking, oldest first. They lag, as the stream does."""
        found = self.table.pages(
            None,
            KeyConditionExpression="pk = :booking",
            ExpressionAttributeValues={":booking": keys.booking(booking_id)["pk"]},
        )
        first = next(found, None)  # the booking, whose sort key comes first
        if first is None:
            return []
        booking = decode_booking(first)
        return [decode_history_entry(item, booking) for item in found]

    def passages(self, booking_id: str) -> list[Passage]:
        """Return the seats that passed a booking while it waited, oldest first."""
        found = self.table.pages(
            None,
            KeyConditionExpression="pk = :passes",
            ExpressionAttributeValues={":passes": text(keys.passes(booking_id))},
        )
        return [decode_passage(item) for item in found]

    def fits(self, transition: Transition) -> bool:
        """Return whether one transaction can hold the transition and an idempotency record."""
        return len(transition_writes(transition)) + RECORD_WRITES <= TRANSACTION_LIMIT

    def commit(self, transition: Transition, record: IdempotencyRecord | None = None) -> None:
        """Write a transition in one transaction. Raises Contended, IdempotencyKeyInUse."""
        self.table.transact(transition_writes(transition), record)

    def commit_all(self, transitions: Sequence[Transition]) -> None:
        """Write transitions of different bookings in one transaction. Raises Contended.

        At most one of them changes seats.
        """
        self.table.transact(w for each in transitions for w in transition_writes(each))

    def write_guests(self, booking: Booking, record: IdempotencyRecord | None = None) -> None:
        """Write the guests of a booking that was read. Raises Contended, IdempotencyKeyInUse."""
        self.table.transact([guests_write(booking)], record)
