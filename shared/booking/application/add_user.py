"""Add a user, with an empty agenda."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.ports import Clock, NewId, Receipt, Store, User
from booking.application.receipts import Keeping
from booking.domain.conference import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Who is to be added."""

    attendee: str
    user_id: str
    topics: tuple[str, ...]
    email: str | None = None

    def user(self, now: Instant) -> User:
        """Make the user, added now."""
        return User(
            attendee=self.attendee,
            user_id=self.user_id,
            topics=self.topics,
            email=self.email,
            created_at=now,
        )


@dataclass(frozen=True, slots=True)
class AddUser:
    """Adds a user once."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, newcomer: Newcomer, keeping: Keeping[User] | None = None) -> User:
        """Return the user as kept. Raises UserExists, KeyUsed, Busy."""
        now = self.clock()
        user = newcomer.user(now)
        receipt = keeping.receipt(user, now) if keeping else None
        attempt = partial(self._attempt, user, self.new_id(), receipt)
        self.attempts(lambda number: attempt(again=number > 0))
        return user

    def _attempt(self, user: User, request: str, receipt: Receipt | None, *, again: bool) -> None:
        if again and self.store.user_added_by(user.attendee) == request:
            return  # an earlier attempt succeeded, and its reply was lost
        self.store.add_user(user, request, receipt)
