"""Rights: who somebody is, and what that lets them do."""

from dataclasses import dataclass
from enum import StrEnum

from booking.domain.refusals import NotAllowed


class Role(StrEnum):
    """What a person is here; one may be several."""

    CUSTOMER = "customer"
    ORGANIZER = "organizer"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who is asking, as far as that was verified."""

    attendee: str
    user_id: str
    roles: frozenset[Role] = frozenset()

    @property
    def may_organize(self) -> bool:
        """Tell whether this person may list conferences."""
        return not self.roles.isdisjoint({Role.ORGANIZER, Role.ADMIN})

    @property
    def may_attend(self) -> bool:
        """Tell whoever may book from who only organizes."""
        return self.roles != {Role.ORGANIZER}

    def organizes(self, organizer: str | None) -> bool:
        """Tell whether a conference with this organizer is this person's to run."""
        if Role.ADMIN in self.roles:
            return True
        return Role.ORGANIZER in self.roles and organizer == self.attendee

    def check_may_organize(self) -> None:
        """Refuse who is no organizer."""
        if not self.may_organize:
            raise NotAllowed("only organizers may do this")

    def check_organizes(self, organizer: str | None) -> None:
        """Refuse who does not run this conference."""
        if not self.organizes(organizer):
            raise NotAllowed("only its organizer may do this")
