"""Lists in numbered pages, the newest first: counted up to a thousand, and no deeper."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from booking.application.attempts import Attempts
from booking.application.bookings import BookingSeen, seen
from booking.application.catalog import summary
from booking.application.ports import Clock, Store, Summary
from booking.domain.booking import State
from booking.domain.conference import Conference, Instant
from booking.domain.refusals import PageUnknown
from booking.domain.rights import Caller

PAGE = 10
COUNT_LIMIT = 1_000
LOOKED_AT = 5_000  # bookings, or conferences, that one list looks at
ORGANIZED = 1_000  # an organizer's newest conferences, whose bookings are listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Page[T]:
    """One page of a list, and how many there are on all of them."""

    items: Sequence[T]
    count: int
    number: int  # from 1

    @property
    def last(self) -> bool:
        """Tell whether no other page follows."""
        return self.number * PAGE >= self.count


def page_of[T](found: Iterable[T], number: int) -> Page[T]:
    """Cut a page out of a list. Raises PageUnknown; only the first one may be empty."""
    assert number >= 1
    counted = list(islice(found, COUNT_LIMIT))
    first = (number - 1) * PAGE
    if first >= max(1, len(counted)):
        raise PageUnknown
    return Page(items=counted[first : first + PAGE], count=len(counted), number=number)


class When(StrEnum):
    """Which conferences a list is of, by the clock."""

    ANY = "any"
    UPCOMING = "upcoming"  # not started
    PAST = "past"  # over


def _fits(conference: Conference, when: When, now: Instant) -> bool:
    match when:
        case When.ANY:
            return True
        case When.UPCOMING:
            return not conference.started(now)
        case When.PAST:
            return conference.over(now)


@dataclass(frozen=True, slots=True)
class ListNewestConferences:
    """Lists what is not canceled, with its counts as they are now."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(self, number: int, when: When = When.ANY) -> Page[Summary]:
        """Return a page of those of that time. Raises PageUnknown, Busy."""
        return self.attempts(lambda _: self._attempt(number, when))

    def by(self, organizer: str, number: int) -> Page[Summary]:
        """Return a page of an organizer's own. Raises PageUnknown, Busy."""
        return self.attempts(lambda _: self._attempt_by(organizer, number))

    def _attempt(self, number: int, when: When) -> Page[Summary]:
        now = self.clock()
        found = self.store.newest_conferences(LOOKED_AT)
        return self._counted((one for one in found if _fits(one, when, now)), number)

    def _attempt_by(self, organizer: str, number: int) -> Page[Summary]:
        found = self.store.conferences_by(organizer, LOOKED_AT)
        return self._counted((one for one in found if not one.canceled), number)

    def _counted(self, found: Iterable[Conference], number: int) -> Page[Summary]:
        page = page_of(found, number)
        counted = zip(page.items, self.store.seats_of(page.items), strict=True)
        return Page(
            items=[summary(conference, seats) for conference, seats in counted],
            count=page.count,
            number=number,
        )


@dataclass(frozen=True, slots=True)
class ListNewestBookings:
    """Lists the caller's bookings, and those of the conferences that the caller organizes."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(self, caller: Caller, states: Container[State], number: int) -> Page[BookingSeen]:
        """Return a page of those that read so and are not hidden. Raises PageUnknown, Busy."""
        return self.attempts(lambda _: self._attempt(caller, states, number))

    def _attempt(self, caller: Caller, states: Container[State], number: int) -> Page[BookingSeen]:
        organized = (
            self.store.conferences_by(caller.attendee, ORGANIZED) if caller.may_organize else []
        )
        now = self.clock()
        found = islice(self.store.newest_bookings(caller.attendee, organized), LOOKED_AT)
        visible = (seen(booking, now, None) for booking in found if not booking.hidden)
        return page_of((one for one in visible if one.standing.state in states), number)
