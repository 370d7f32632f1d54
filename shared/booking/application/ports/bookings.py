"""Bookings, and the one transaction that changes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, LinkedRequest, State
from booking.domain.conference import Conference, Instant
from booking.domain.invitations import LastInvitation
from booking.domain.promotion import Passage
from booking.domain.transitions import Transition


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One transition of a booking."""

    booking: str
    conference: str
    conference_name: str  # as the booking has it
    version: int
    verb: str
    update: bool  # the client asked for a new status of the booking
    actor: str
    at: Instant
    previous: State | None  # None for the first transition
    state: State
    reason: str | None
    ticket: int | None
    deadline: Instant | None
    offers: int
    seats: int
    category: str | None = None  # the id of the category of seats
    linked: LinkedRequest | None = None  # without its offers


class Bookings(Protocol):
    """All bookings. Reads are consistent; reads of several items are not a snapshot."""

    def find(self, booking_id: str) -> Booking | None:
        """Return one booking, or None."""

    def find_with_agenda(
        self, booking_id: str, attendee: str | None
    ) -> tuple[Booking | None, Agenda | None]:
        """Return a booking and its attendee's agenda.

        One round trip; two where the caller does not know the attendee (None).
        """

    def find_with_conference(
        self, booking_id: str, conference_id: str
    ) -> tuple[Booking | None, Conference | None]:
        """Return a booking and its conference, in one round trip."""

    def invited(self, conference_id: str, invitees: Sequence[str]) -> set[str]:
        """Return those of these people who were invited to a conference, in one round trip.

        An invitation that has ended or was declined counts too.
        """

    def last_invitation(
        self, conference_id: str, invitee: str
    ) -> tuple[LastInvitation | None, Booking | None]:
        """Return the last invitation of a person to a conference, and its booking."""

    def mailbox_holder(self, conference_id: str, mailbox: str) -> tuple[str | None, Booking | None]:
        """Return the request that took the last hold of a mailbox, and the booking that has it.

        Raises Stale if the booking is not visible in the state that took the hold.
        """

    def forget_mailbox(self, booking: Booking) -> None:
        """Delete the hold of the booking's mailbox, if it is the booking's."""

    def history(self, booking_id: str) -> list[HistoryEntry]:
        """Return the transitions of a booking, oldest first.

        The relay writes them from the stream, so the newest may be missing for a moment.
        """

    def passages(self, booking_id: str) -> list[Passage]:
        """Return the seats that passed a booking while it waited, oldest first. As `history`."""

    def fits(self, transition: Transition) -> bool:
        """Return whether one transaction can hold the transition and an idempotency record."""

    def commit(self, transition: Transition, record: IdempotencyRecord | None = None) -> None:
        """Write a transition, and the record with it, whole or not at all.

        Raises Contended (MailboxTaken for the hold of a mailbox), IdempotencyKeyInUse.
        """

    def commit_all(self, transitions: Sequence[Transition]) -> None:
        """Write transitions of different bookings, whole or not at all. Raises Contended.

        At most one of them changes seats.
        """

    def write_guests(self, booking: Booking, record: IdempotencyRecord | None = None) -> None:
        """Write the guests of a booking that was read, and the record with them.

        Raises Contended if the booking or its attendee has changed since; IdempotencyKeyInUse.
        """
