"""The view of a conference that depends on the person: with categories for some people."""

from collections.abc import Iterable
from dataclasses import dataclass

from booking.application.account_emails import ProvenAddresses
from booking.application.catalog import ReadConference
from booking.domain.categories import names_of
from booking.domain.conference import Conference
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


@dataclass(frozen=True, slots=True)
class ReadOwnView(ReadConference):
    """Reads one conference with the categories that are visible to its caller."""

    category_names: CategoryNames

    def names(self, conference: Conference, by: Caller) -> frozenset[str]:
        """Return the names by which categories are visible to the caller. Raises Busy."""
        return self.attempts(lambda _: self.category_names(conference.categories, by))
