"""The view of a conference that depends on the person: with categories for some people."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from booking.application.account_emails import ProvenAddresses
from booking.application.bookings import BookingView, view
from booking.application.catalog import ReadConference
from booking.application.ports.bookings import Bookings
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.domain.categories import names_of
from booking.domain.conference import Conference
from booking.domain.invitations import ids_of
from booking.domain.pools import Category
from booking.domain.rights import Caller


@dataclass(frozen=True, slots=True)
class CategoryNames:
    """Returns the names by which categories are visible to a person."""

    proven_addresses: ProvenAddresses

    def __call__(self, categories: Iterable[Category], by: Caller) -> frozenset[str]:
        """Return the names of a caller, as far as they decide whether some categories are visible.

        The verified addresses are read only if a category needs them. The person need not be a
        user yet. Raises Contended.
        """
        names = names_of(by.attendee, None)
        if all(category.concerns(names) for category in categories):
            return names
        for email in self.proven_addresses(by.attendee, by.user_id):
            names |= names_of(by.attendee, email)
        return names


def names_that_suffice(
    known: frozenset[str],
    categories: Iterable[Category],
    by: Caller | None,
    category_names: Callable[[Iterable[Category], Caller], frozenset[str]],
) -> frozenset[str]:
    """Return known names of a caller, and the others if a category is not visible by these.

    So the account is not read for a category that the stored address makes visible.
    """
    wanted = list(categories)
    if by is None or all(category.concerns(known) for category in wanted):
        return known
    return known | category_names(wanted, by)


@dataclass(frozen=True, slots=True)
class ReadOwnView(ReadConference):
    """Reads one conference as its caller sees it."""

    category_names: CategoryNames
    people: People
    bookings: Bookings
    clock: Clock

    def invitation(self, conference: Conference, by: Caller) -> BookingView | None:
        """Return the invitation to a conference that the caller can answer, or None. Raises Busy.

        An invitation by email is found if the address is stored with the user. The account is not
        read, because Cognito permits too few reads for each visitor of a popular conference.
        """
        return self.attempts(lambda _: self._invitation(conference, by))

    def _invitation(self, conference: Conference, by: Caller) -> BookingView | None:
        now = self.clock()
        if conference.canceled or conference.started(now):
            return None
        user = self.people.find(by.attendee)
        email = None if user is None else user.mailbox.proven
        emails = () if email is None else (email,)
        for invitee in sorted(ids_of(by.attendee, emails)):
            _, booking = self.bookings.last_invitation(conference.id, invitee)
            if booking is not None and booking.invitee == invitee:
                found = view(booking, now)
                if found.can_answer:
                    return found
        return None

    def names(self, conference: Conference, by: Caller) -> frozenset[str]:
        """Return the names by which categories are visible to the caller. Raises Busy."""
        return self.attempts(lambda _: self.category_names(conference.categories, by))
