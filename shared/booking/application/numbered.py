"""Lists in numbered pages, newest first, with at most COUNT_LIMIT items on all pages."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.catalog import summary
from booking.application.ports.catalog import Catalog, ConferenceSummary
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.domain.booking import State
from booking.domain.conference import Conference, Instant
from booking.domain.realms import Realm, realm_of_organizer
from booking.domain.refusals import PageUnknown
from booking.domain.rights import Caller

PAGE = 10
COUNT_LIMIT = 1_000
SCAN_LIMIT = 5_000  # bookings or conferences that one request reads
ORGANIZED_LIMIT = 1_000  # newest conferences of an organizer, whose bookings are listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Page[T]:
    """One page of a list."""

    items: Sequence[T]
    count: int  # of the items on all pages
    number: int  # from 1

    @property
    def last(self) -> bool:
        """Whether this is the last page."""
        return self.number * PAGE >= self.count


def page_of[T](found: Iterable[T], number: int) -> Page[T]:
    """Return a page of a list. Only the first page may be empty; others raise PageUnknown."""
    assert number >= 1
    counted = list(islice(found, COUNT_LIMIT))
    first = (number - 1) * PAGE
    if first >= max(1, len(counted)):
        raise PageUnknown
    return Page(items=counted[first : first + PAGE], count=len(counted), number=number)


class When(StrEnum):
    """Select conferences by the current time."""

    ANY = "any"
    UPCOMING = "upcoming"  # not started
    PAST = "past"  # over


def _fits(conference: Conference, when: When, now: Instant) -> bool:
    if not conference.listed or realm_of_organizer(conference.organizer) is Realm.OPEN:
        return False  # earlier releases listed those without credentials
    match when:
        case When.ANY:
            return True
        case When.UPCOMING:
            return not conference.started(now)
        case When.PAST:
            return conference.over(now)


@dataclass(frozen=True, slots=True)
class ListNewestConferences:
    """Lists the conferences that are listed and not canceled, with their current seat counts."""

    seats: SeatCounts
    catalog: Catalog
    clock: Clock
    attempts: Attempts

    def __call__(self, number: int, when: When = When.ANY) -> Page[ConferenceSummary]:
        """Return a page of those of that time. Raises PageUnknown, Busy."""
        return self.attempts(lambda _: self._attempt(number, when))

    def by(self, organizer: str, number: int) -> Page[ConferenceSummary]:
        """Return a page of an organizer's own. Raises PageUnknown, Busy."""
        return self.attempts(lambda _: self._attempt_by(organizer, number))

    def _attempt(self, number: int, when: When) -> Page[ConferenceSummary]:
        now = self.clock()
        found = self.catalog.newest_conferences(SCAN_LIMIT)
        return self._counted((one for one in found if _fits(one, when, now)), number)

    def _attempt_by(self, organizer: str, number: int) -> Page[ConferenceSummary]:
        found = self.catalog.conferences_by(organizer, SCAN_LIMIT)
        return self._counted((one for one in found if not one.canceled), number)

    def _counted(self, found: Iterable[Conference], number: int) -> Page[ConferenceSummary]:
        page = page_of(found, number)
        counted = zip(page.items, self.seats.every_shard_of(page.items), strict=True)
        return Page(
            items=[summary(conference, seats) for conference, seats in counted],
            count=page.count,
            number=number,
        )


@dataclass(frozen=True, slots=True)
class ListNewestBookings:
    """Lists the caller's bookings and those of the conferences that the caller organizes."""

    catalog: Catalog
    clock: Clock
    attempts: Attempts

    def __call__(self, caller: Caller, states: Container[State], number: int) -> Page[BookingView]:
        """Return a page of the bookings in one of these states, without the hidden ones.

        Raises PageUnknown, Busy.
        """
        return self.attempts(lambda _: self._attempt(caller, states, number))

    def _attempt(self, caller: Caller, states: Container[State], number: int) -> Page[BookingView]:
        organized = (
            self.catalog.conferences_by(caller.attendee, ORGANIZED_LIMIT)
            if caller.may_organize
            else []
        )
        now = self.clock()
        found = islice(self.catalog.newest_bookings(caller.attendee, organized), SCAN_LIMIT)
        visible = (view(booking, now) for booking in found if not booking.hidden)
        return page_of((one for one in visible if one.standing.state in states), number)
