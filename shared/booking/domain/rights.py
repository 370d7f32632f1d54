"""Rights: the verified caller, and the operations that roles and ownership permit."""

from dataclasses import dataclass
from enum import StrEnum

from booking.domain.booking import Booking
from booking.domain.conference import Instant
from booking.domain.realms import Realm, realm_of
from booking.domain.refusals import (
    BookingUnknown,
    NotAllowed,
    NotOwner,
    OfferExpired,
    ScopeMissing,
)
from booking.domain.scopes import Scope


class Role(StrEnum):
    """A role of a person, who may have several."""

    CUSTOMER = "customer"
    ORGANIZER = "organizer"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """The verified caller of a request."""

    attendee: str
    user_id: str
    subject: str  # of the user pool; the username may be taken again, the subject never is
    issued_at: Instant = 0  # when the token was issued, to the second
    roles: frozenset[Role] = frozenset()
    scopes: frozenset[Scope] | None = None  # of the caller's API key; None: a token

    @property
    def realm(self) -> Realm:
        """The realm of the caller. A caller with a user id but no token is in the open one."""
        return realm_of(self.attendee)

    @property
    def may_organize(self) -> bool:
        """Whether the caller may create conferences: an organizer or an administrator."""
        return not self.roles.isdisjoint({Role.ORGANIZER, Role.ADMIN})

    @property
    def may_attend(self) -> bool:
        """Whether the caller may book. Only callers without a role other than organizer may not."""
        return self.roles != {Role.ORGANIZER}

    def organizes(self, organizer: str | None) -> bool:
        """Return whether the caller may manage a conference of this organizer."""
        if Role.ADMIN in self.roles:
            return True
        return Role.ORGANIZER in self.roles and organizer == self.attendee

    def check_scope(self, needed: Scope | None) -> None:
        """Raise ScopeMissing or NotAllowed if the caller's API key does not permit a route.

        needed: the scope of the route. None: the route accepts tokens only.
        """
        if self.scopes is None:
            return
        if needed is None:
            raise NotAllowed("an API key may not do this")
        if needed not in self.scopes:
            raise ScopeMissing(needed)

    def check_may_organize(self) -> None:
        """Raise NotAllowed if the caller may not create conferences."""
        if not self.may_organize:
            raise NotAllowed("only organizers may do this")

    def check_is_admin(self) -> None:
        """Raise NotAllowed if the caller is not an administrator."""
        if Role.ADMIN not in self.roles:
            raise NotAllowed("only admins may do this")

    def check_books_for_itself(self) -> None:
        """Raise NotAllowed if the caller is an API key, which only invites people."""
        if self.scopes is not None:
            raise NotAllowed("an API key can invite people, but not book for its owner")

    def check_may_attend(self) -> None:
        """Raise NotAllowed if the caller may not book."""
        if not self.may_attend:
            raise NotAllowed("only customers may do this")

    def check_organizes(self, organizer: str | None) -> None:
        """Raise NotAllowed if the caller may not manage a conference of this organizer."""
        if not self.organizes(organizer):
            raise NotAllowed("only its organizer may do this")


def is_open_booking(booking: Booking) -> bool:
    """Return whether a booking was created without credentials, so that its id proves ownership."""
    return realm_of(booking.attendee) is Realm.OPEN


def check_owner(booking: Booking | None, attendee: str | None) -> Booking:
    """Return the booking if the attendee owns it. Raises BookingUnknown, NotOwner.

    attendee None is a caller without credentials. For this caller, the knowledge of its id proves
    the ownership of a booking that was created without credentials; other bookings are unknown.
    """
    if booking is None or (attendee is None and not is_open_booking(booking)):
        raise BookingUnknown
    if attendee is not None and attendee != booking.attendee:
        raise NotOwner
    return booking


def check_version(booking: Booking, version: int | None) -> None:
    """Raise OfferExpired unless a booking has the version that a link in a mail answers.

    None is a request that does not depend on a version. A version has at most one offer.
    """
    if version is not None and booking.summary.version != version:
        raise OfferExpired


def needs_organizer(booking: Booking | None, by: Caller | None) -> bool:
    """Return whether `check_reader` needs the organizer of the booking's conference.

    True for an unknown booking too: the time of an answer must not tell it from somebody else's.
    """
    if by is None or (booking and _takes_part(by, booking)):
        return False
    return by.may_organize and Role.ADMIN not in by.roles


def check_reader(
    booking: Booking | None, by: Caller | None, organizer: str | None = None
) -> Booking:
    """Return the booking if the caller owns it, is invited by it or manages its conference.

    organizer: that of the conference now, which can differ from the copy on the booking. by None is
    a caller without credentials, as in `check_owner`. Raises BookingUnknown, NotOwner.
    """
    if booking is None or by is None:
        return check_owner(booking, None)
    if _takes_part(by, booking) or by.organizes(organizer):
        return booking
    raise NotOwner


def _takes_part(by: Caller, booking: Booking) -> bool:
    """Return whether the caller owns a booking or is invited by it. An API key never does."""
    return by.scopes is None and by.attendee in {booking.attendee, booking.invitee}


def check_canceler(booking: Booking, by: Caller | None) -> Booking:
    """Return a booking that the caller may read, if the caller may also cancel it. Raises NotOwner.

    An invitee may read an invitation, and declines it instead of canceling it.
    """
    if by is not None and booking.invitee == by.attendee and Role.ADMIN not in by.roles:
        raise NotOwner
    return booking
