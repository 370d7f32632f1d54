"""Add a user, with an empty agenda."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.idempotency import IdempotencyWriter
from booking.application.identify import bind_caller
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.names import Names
from booking.application.ports.people import People, User
from booking.application.ports.primitives import Clock, NewId
from booking.domain.agenda import Agenda
from booking.domain.conference import Instant
from booking.domain.identity import Identity
from booking.domain.mailbox import Mailbox
from booking.domain.refusals import UserExists
from booking.domain.rights import Caller


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """The user to be added."""

    attendee: str
    user_id: str
    topics: tuple[str, ...]
    email: str | None = None  # not verified: no mail goes to it

    def user(self, now: Instant) -> User:
        """Return the user, created at `now`.

        The versions of the mailbox begin at this time. So no link and no write that is meant for a
        former user of the same name fits it.
        """
        return User(
            attendee=self.attendee,
            user_id=self.user_id,
            topics=self.topics,
            mailbox=Mailbox(email=self.email, version=now),
            created_at=now,
        )


def add_newcomer(
    people: People, newcomer: Newcomer, request: str, now: Instant, identity: Identity | None
) -> Agenda:
    """Add a first-time attendee and return the empty agenda. Raises Stale if the user exists.

    identity: of a newcomer with a token; the user is added only while it is bound.
    """
    try:
        people.add(newcomer.user(now), request, identity=identity)
    except UserExists as faster:
        raise Stale from faster
    return Agenda(attendee=newcomer.attendee, version=0, entries={}, added_by=request)


@dataclass(frozen=True, slots=True)
class AddUser:
    """Adds a user. Repeated attempts add the user once."""

    people: People
    names: Names
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        newcomer: Newcomer,
        idempotency: IdempotencyWriter[User] | None = None,
        by: Caller | None = None,
    ) -> User:
        """Return the user as stored. Raises UserExists, IdempotencyKeyInUse, Busy.

        by: the user's caller with a token, or None without one. Raises what `bind_caller` raises.
        """
        now = self.clock()
        user = newcomer.user(now)
        record = idempotency.record(user, now) if idempotency else None
        attempt = partial(self._attempt, user, self.new_id(), record, by)
        self.attempts(lambda number: attempt(again=number > 0))
        return user

    def _attempt(
        self,
        user: User,
        request: str,
        record: IdempotencyRecord | None,
        by: Caller | None,
        *,
        again: bool,
    ) -> None:
        identity = None if by is None else bind_caller(self.names, by)
        if again and self.people.added_by(user.attendee) == request:
            return  # an earlier attempt succeeded, and its reply was lost
        self.people.add(user, request, record, identity=identity)
