"""Users, their agendas and their accounts."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking
from booking.domain.conference import Conference, Instant
from booking.domain.identity import Identity
from booking.domain.mailbox import Mailbox


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A user."""

    attendee: str
    user_id: str
    topics: tuple[str, ...]
    mailbox: Mailbox = field(default_factory=Mailbox)
    created_at: Instant


class People(Protocol):
    """All users. Reads are consistent."""

    def find(self, attendee: str) -> User | None:
        """Return one user, or None."""

    def addresses(self, attendees: Sequence[str]) -> dict[str, str]:
        """Return the verified addresses of those attendees who have one."""

    def agenda(self, attendee: str) -> Agenda | None:
        """Return the agenda of an attendee, or None."""

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

    def added_by(self, attendee: str) -> str | None:
        """Return the request that added a user, or None."""

    def set_mailbox(self, attendee: str, known: Mailbox, wanted: Mailbox) -> None:
        """Write the mailbox of a user, if it has the version of `known`. Raises Stale."""

    def allow(
        self, attendee: str, conference: Conference, record: IdempotencyRecord | None = None
    ) -> None:
        """Delete the removal of an attendee from a conference, if the agenda has it.

        Raises Stale if the attendee has no agenda, IdempotencyKeyInUse, Contended.
        """

    def erase(self, attendee: str) -> None:
        """Delete a user and the agenda. Raises Stale if the agenda is not empty."""

    def pseudonymise(self, booking: Booking, pseudonym: str) -> None:
        """Replace the attendee of a booking and its agenda entry by a pseudonym. Raises Stale."""

    def forget_invitee(self, booking: Booking, ids: Collection[str], pseudonym: str) -> None:
        """Replace the invitee of an invitation, who has these ids, by a pseudonym.

        Raises Stale if the invitation has changed.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account with which a user signs in."""

    user_id: str
    subject: str
    email: str | None  # verified, or None


class KnownAccounts(Protocol):
    """Reads the accounts with which users sign in."""

    def find(self, subject: str) -> Account | None:
        """Return the account of a subject or a username, or None. Raises Contended."""

    def with_email(self, email: str) -> Sequence[Account]:
        """Return the accounts with this verified address. Raises Contended."""


class Accounts(KnownAccounts, Protocol):
    """The accounts with which users sign in."""

    def forget(self, subject: str) -> None:
        """Delete an account if it exists."""

    def sign_out(self, subject: str) -> None:
        """Revoke all refresh tokens of an account if it exists."""
