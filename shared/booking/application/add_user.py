"""Add a user, with an empty agenda."""

from dataclasses import dataclass

from booking.application.ports import Clock, Store, User


@dataclass(frozen=True, slots=True)
class AddUser:
    """Adds a user once."""

    store: Store
    clock: Clock

    def __call__(self, attendee: str, user_id: str, topics: tuple[str, ...]) -> User:
        """Return the user as kept. Raises UserExists."""
        user = User(attendee=attendee, user_id=user_id, topics=topics, created_at=self.clock())
        self.store.add_user(user)
        return user
