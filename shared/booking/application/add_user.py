"""Add a user, with an empty agenda."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, NewId, Store, User


@dataclass(frozen=True, slots=True)
class AddUser:
    """Adds a user once."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, attendee: str, user_id: str, topics: tuple[str, ...]) -> User:
        """Return the user as kept. Raises UserExists, Busy."""
        user = User(attendee=attendee, user_id=user_id, topics=topics, created_at=self.clock())
        request = self.new_id()
        self.attempts(lambda number: self._attempt(user, request, again=number > 0))
        return user

    def _attempt(self, user: User, request: str, *, again: bool) -> None:
        if again and self.store.user_added_by(user.attendee) == request:
            return  # an earlier attempt succeeded, and its reply was lost
        self.store.add_user(user, request)
