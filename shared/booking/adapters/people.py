"""Users and agendas in DynamoDB."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import batched, chain

from booking.adapters import keys
from booking.adapters.items.people import (
    decode_agenda,
    decode_user,
    encode_new_agenda,
    encode_removals,
    encode_user,
)
from booking.adapters.items.values import Item, number, text, text_at
from booking.adapters.table import BATCH_LIMIT, Table, conditional_write, put_new, request_of
from booking.adapters.transactions import Write
from booking.adapters.writes.invitations import forgotten_invitee
from booking.adapters.writes.names import still_bound
from booking.adapters.writes.people import changed_mailbox, pseudonymised_booking
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.people import User
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, State
from booking.domain.conference import Conference
from booking.domain.identity import Identity
from booking.domain.mailbox import Mailbox
from booking.domain.refusals import UserExists


@dataclass(frozen=True, slots=True)
class DynamoPeople:
    """Implements the port People."""

    table: Table

    def find(self, attendee: str) -> User | None:
        """Return one user, or None."""
        item = self.table.get(keys.user(attendee))
        return decode_user(item) if item else None

    def addresses(self, attendees: Sequence[str]) -> dict[str, str]:
        """Return the verified addresses of those attendees who have one.

        One read of an item for each attendee, a hundred of them in one round trip.
        """
        if not attendees:
            return {}
        parts = list(batched(dict.fromkeys(attendees), BATCH_LIMIT, strict=False))
        read = self.table.over_lanes(
            lambda part: self.table.read(*map(keys.user, parts[part])), len(parts)
        )
        users = [decode_user(item) for item in chain.from_iterable(read) if item]
        return {user.attendee: email for user in users if (email := user.mailbox.proven)}

    def agenda(self, attendee: str) -> Agenda | None:
        """Return the agenda of an attendee, or None."""
        item = self.table.get(keys.agenda(attendee))
        return decode_agenda(item) if item else None

    def add(
        self,
        user: User,
        request: str,
        record: IdempotencyRecord | None = None,
        *,
        identity: Identity | None = None,
    ) -> None:
        """Add a user with an empty agenda. Raises UserExists, IdempotencyKeyInUse, Contended.

        identity: that of the user, which must still be bound; otherwise raises Stale.
        """
        self.table.transact(
            [
                put_new({**encode_user(user), "request": text(request)}, UserExists()),
                put_new(encode_new_agenda(user.attendee, request), UserExists()),
                *([] if identity is None else [still_bound(identity)]),
            ],
            record,
        )

    def added_by(self, attendee: str) -> str | None:
        """Return the request that added a user, or None."""
        return request_of(self.table.get(keys.user(attendee)))

    def set_mailbox(self, attendee: str, known: Mailbox, wanted: Mailbox) -> None:
        """Write the mailbox of a user, if it has the version of `known`. Raises Stale."""
        with conditional_write():
            self.table.client.update_item(
                TableName=self.table.name, **changed_mailbox(attendee, known, wanted)
            )

    def allow(
        self, attendee: str, conference: Conference, record: IdempotencyRecord | None = None
    ) -> None:
        """Delete the removal of an attendee from a conference, if the agenda has it."""
        allowed = Write(
            "Update",
            {
                "Key": keys.agenda(attendee),
                "UpdateExpression": "ADD version :one DELETE removals :allowed",
                "ConditionExpression": "attribute_exists(pk)",
                "ExpressionAttributeValues": {
                    ":one": number(1),
                    ":allowed": encode_removals({conference.id: conference.start}),
                },
            },
            Stale("agenda"),
        )
        self.table.transact([allowed], record)

    def erase(self, attendee: str) -> None:
        """Delete a user and the agenda. Raises Stale if the agenda is not empty."""
        empty_agenda = Write(
            "Delete",
            {
                "Key": keys.agenda(attendee),
                "ConditionExpression": "attribute_not_exists(pk) OR places = :nothing",
                "ExpressionAttributeValues": {":nothing": {"M": {}}},
            },
            Stale("agenda"),
        )
        user = Write("Delete", {"Key": keys.user(attendee)}, Stale("user"))
        self.table.transact([empty_agenda, user])

    def pseudonymise(self, booking: Booking, pseudonym: str) -> None:
        """Replace the attendee of a booking and its agenda entry by a pseudonym. Raises Stale.

        Also raises Stale for a waitlist place or an offer, which a clean-up is about to cancel.
        """
        if booking.queued.standing.state in (State.WAITLISTED, State.CONFIRMATION_PENDING):
            raise Stale
        if booking.summary.standing.state is State.CONFIRMED:
            self._put_if_new(encode_new_agenda(pseudonym))
        self.table.transact(pseudonymised_booking(booking, pseudonym))

    def forget_invitee(self, booking: Booking, ids: Collection[str], pseudonym: str) -> None:
        """Replace the invitee of an invitation, who has these ids, by a pseudonym.

        Raises Stale if the invitation has changed.
        """
        conference = booking.summary.conference
        read = {one: self.table.get(keys.invitee(conference, one)) for one in ids}
        last = [
            one for one, item in read.items() if item and text_at(item, "booking") == booking.id
        ]
        self.table.transact(forgotten_invitee(booking, last, pseudonym))

    def _put_if_new(self, item: Item) -> None:
        with suppress(Stale):
            self.table.transact([put_new(item, Stale())])
