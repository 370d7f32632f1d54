"""Rights: who somebody is, and what that lets them do."""

from dataclasses import dataclass
from enum import StrEnum

from booking.domain.booking import Booking
from booking.domain.refusals import BookingUnknown, NotAllowed, NotOwner

OPEN = "open:"  # begins the attendees of the surfaces without credentials
SIGNED_IN = "user:"  # begins the attendees whom a token names


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

    def check_may_attend(self) -> None:
        """Refuse who only organizes."""
        if not self.may_attend:
            raise NotAllowed("only customers may do this")

    def check_organizes(self, organizer: str | None) -> None:
        """Refuse who does not run this conference."""
        if not self.organizes(organizer):
            raise NotAllowed("only its organizer may do this")


def open_booking(booking: Booking) -> bool:
    """Tell a booking made without credentials: who holds its id owns it."""
    return booking.attendee.startswith(OPEN)


def check_owner(booking: Booking | None, attendee: str | None) -> Booking:
    """Return the booking, if it is this attendee's; None is whoever holds the id.

    Raises BookingUnknown, NotOwner. A booking made with a token is unknown to who has none.
    """
    if booking is None or (attendee is None and not open_booking(booking)):
        raise BookingUnknown
    if attendee is not None and attendee != booking.attendee:
        raise NotOwner
    return booking


def check_reader(booking: Booking | None, by: Caller | None) -> Booking:
    """Return the booking, if it is the caller's, or of a conference that the caller runs."""
    if booking is None or by is None:
        return check_owner(booking, None)
    if by.attendee != booking.attendee and not by.organizes(booking.organizer):
        raise NotOwner
    return booking
