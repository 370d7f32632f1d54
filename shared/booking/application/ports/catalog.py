"""Lists of conferences and bookings, read from indexes. They lag, so no decision reads them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from booking.domain.booking import Booking
from booking.domain.conference import Conference, Instant
from booking.domain.series import Sample


@dataclass(frozen=True, slots=True)
class Counts:
    """The seat counts of one pool."""

    available: int
    confirmed: int
    held: int
    waiting: int
    lapsed: int = 0  # offers that have lapsed so far


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceSummary:
    """A conference with the seat counts of all its pools together, and of each category."""

    conference: Conference
    available: int
    confirmed: int
    held: int
    waiting: int
    lapsed: int = 0  # offers that have lapsed so far
    categories: Mapping[str, Counts] = field(default_factory=dict)  # by the id of the category

    def seen_by(self, names: Collection[str] = ()) -> "ConferenceSummary":
        """Return it without the categories that are not visible to a person, and their seats.

        names: as in `Category.concerns`; empty: everybody.
        """
        visible = tuple(one for one in self.conference.categories if one.concerns(names))
        hidden = {one.id for one in self.conference.categories} - {one.id for one in visible}
        if not hidden:
            return self
        gone = [counts for category, counts in self.categories.items() if category in hidden]
        return replace(
            self,
            conference=replace(self.conference, categories=visible),
            available=self.available - sum(counts.available for counts in gone),
            confirmed=self.confirmed - sum(counts.confirmed for counts in gone),
            held=self.held - sum(counts.held for counts in gone),
            waiting=self.waiting - sum(counts.waiting for counts in gone),
            lapsed=self.lapsed - sum(counts.lapsed for counts in gone),
            categories={
                one.id: self.categories[one.id] for one in visible if one.id in self.categories
            },
        )

    @property
    def default(self) -> Counts:
        """The counts of the default pool."""
        others = self.categories.values()
        return Counts(
            available=self.available - sum(counts.available for counts in others),
            confirmed=self.confirmed - sum(counts.confirmed for counts in others),
            held=self.held - sum(counts.held for counts in others),
            waiting=self.waiting - sum(counts.waiting for counts in others),
            lapsed=self.lapsed - sum(counts.lapsed for counts in others),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingsPage:
    """A page of bookings."""

    bookings: Sequence[Booking]
    cursor: str | None  # of the next page; None: the last page


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferencesPage:
    """A page of conferences, without their seat counts."""

    conferences: Sequence[Conference]
    cursor: str | None  # of the next page; None: the last page


class Catalog(Protocol):
    """The lists. A cursor that no list has issued raises Invalid."""

    def bookings_of(self, conference: Conference, cursor: str | None, limit: int) -> BookingsPage:
        """Return a page of a conference's bookings, oldest first. Raises Invalid."""

    def bookings_by(
        self, attendee: str, cursor: str | None, limit: int, *, newest: bool = False
    ) -> BookingsPage:
        """Return a page of an attendee's bookings, oldest first unless `newest`. Raises Invalid."""

    def cursor_of(self, booking: Booking) -> str:
        """Return the cursor of a page that begins after a booking."""

    def summarize(self, summary: ConferenceSummary, version: int, now: Instant) -> Sample | None:
        """Write a conference's counts for the lists, and return the counts that they replace.

        Each state is returned once; None for the first. Raises Stale if newer counts are stored.
        """

    def summaries(
        self, cursor: str | None, begin: Instant | None
    ) -> Iterator[tuple[ConferenceSummary, str]]:
        """Yield conferences by start, from `begin` on.

        Each comes with the cursor of a page that begins with it. Raises Invalid.
        """

    def newest_conferences(self, limit: int) -> Iterator[Conference]:
        """Yield at most `limit` conferences that are not canceled, newest first.

        No more are read than the caller takes.
        """

    def conferences_by(self, organizer: str, limit: int) -> list[Conference]:
        """Return an organizer's conferences, newest first."""

    def conferences_of(self, organizer: str, cursor: str | None, limit: int) -> ConferencesPage:
        """Return a page of an organizer's conferences, newest first. Raises Invalid."""

    def newest_bookings(
        self, attendee: str, conferences: Sequence[Conference]
    ) -> Iterator[Booking]:
        """Yield an attendee's bookings and those of some conferences, newest first."""
