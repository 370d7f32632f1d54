"""The catalog: one conference from current items, and lists from summaries, seconds old."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.catalog import Catalog, ConferenceSummary, Counts
from booking.application.ports.conferences import Conferences
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.application.ports.series import Samples
from booking.domain import seats as seat
from booking.domain.booking import Booking
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool
from booking.domain.program import Program
from booking.domain.realms import Realm, realm_of_organizer
from booking.domain.refusals import ConferenceUnknown, UserUnknown
from booking.domain.seats import Seats
from booking.domain.series import last_in

SCAN_LIMIT = 1_000  # conferences that one request reads for a filtered list


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceFilter:
    """The filter of a list of conferences. A field that is None restricts nothing."""

    id: str | None = None  # of the only conference to list
    topic: str | None = None
    location: str | None = None  # a part of the location
    online: bool | None = None  # only conferences on the web, or only those at a place
    begin: Instant | None = None  # the earliest start, included
    until: Instant | None = None  # the latest start, excluded
    available: bool = False  # only conferences with a free seat
    interests_of: str | None = None  # an attendee; the conference has one of their topics


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceList:
    """A page of conferences."""

    conferences: Sequence[ConferenceSummary]
    cursor: str | None  # of the next page; None on the last page


def summary(conference: Conference, read: Sequence[Seats]) -> ConferenceSummary:
    """Return a conference with its seat counts. `read` has the shards of all its pools."""
    counts = {pool.category: _counts(conference, pool, read) for pool in conference.pools}
    every = counts.values()
    return ConferenceSummary(
        conference=conference,
        available=sum(each.available for each in every),
        confirmed=sum(each.confirmed for each in every),
        held=sum(each.held for each in every),
        waiting=sum(each.waiting for each in every),
        lapsed=sum(each.lapsed for each in every),
        categories={category: each for category, each in counts.items() if category is not None},
    )


def _counts(conference: Conference, pool: Pool, read: Sequence[Seats]) -> Counts:
    own = [seats for seats in read if seats.pool == pool.id]
    return Counts(
        available=0 if conference.canceled else seat.available(own),
        confirmed=sum(seats.sold for seats in own),
        held=seat.held(own),
        waiting=seat.waiting(own),
        lapsed=seat.lapsed(own),
    )


@dataclass(frozen=True, slots=True)
class ReadConference:
    """Reads one conference with a signed-in organizer, and its current seat counts."""

    seats: SeatCounts
    conferences: Conferences
    attempts: Attempts

    def __call__(self, conference_id: str) -> ConferenceSummary:
        """Return the conference. Raises ConferenceUnknown, Busy."""
        return self.attempts(lambda _: self._attempt(conference_id))

    def program(self, conference: Conference) -> Program:
        """Return the program of a conference that was read. Raises Busy."""
        return self.attempts(lambda _: self.conferences.program(conference))

    def of_booking(self, booking: Booking) -> Conference:
        """Return the conference of a booking, of any realm. Raises ConferenceUnknown, Busy."""
        found = self.attempts(lambda _: self.conferences.find(booking.summary.conference))
        if found is None:
            raise ConferenceUnknown
        return found

    def _attempt(self, conference_id: str) -> ConferenceSummary:
        conference = find_conference(self.conferences, conference_id, Realm.SIGNED_IN)
        return summary(conference, self.seats.all_seats(conference))


@dataclass(frozen=True, slots=True)
class ListConferences:
    """Lists the conferences that are listed and not canceled, in the order of their starts.

    Earlier releases listed the conferences without credentials too: they are left out.
    """

    catalog: Catalog
    people: People
    seats: SeatCounts
    conferences: Conferences
    attempts: Attempts

    def __call__(self, wanted: ConferenceFilter, cursor: str | None, limit: int) -> ConferenceList:
        """Return a page. A page with fewer than `limit` conferences may have a cursor.

        Raises Invalid (cursor), UserUnknown, Busy.
        """
        return self.attempts(lambda _: self._attempt(wanted, cursor, limit))

    def _attempt(self, wanted: ConferenceFilter, cursor: str | None, limit: int) -> ConferenceList:
        matches = self._matcher(wanted)
        found: list[ConferenceSummary] = []
        for examined, (listed, here) in enumerate(self._listings(wanted, cursor)):
            if wanted.until is not None and listed.conference.start >= wanted.until:
                break
            if len(found) == limit or examined == SCAN_LIMIT:
                return ConferenceList(conferences=found, cursor=here)
            if matches(listed):
                found.append(listed)
        return ConferenceList(conferences=found, cursor=None)

    def _listings(
        self, wanted: ConferenceFilter, cursor: str | None
    ) -> Iterable[tuple[ConferenceSummary, str]]:
        """Return conferences in the order of their starts, each with the cursor that begins there.

        The only conference to list is read with its current counts, also before it has a summary.
        """
        if wanted.id is None:
            return self.catalog.summaries(cursor, wanted.begin)
        conference = self.conferences.find(wanted.id)
        if conference is None:
            return []
        return [(summary(conference, self.seats.all_seats(conference)), "")]

    def _matcher(self, wanted: ConferenceFilter) -> Callable[[ConferenceSummary], bool]:
        topics = None if wanted.topic is None else _folded([wanted.topic])
        interests = self._interests(wanted.interests_of)

        def matches(listed: ConferenceSummary) -> bool:
            conference = listed.conference
            covered = _folded(conference.topics)
            return (
                conference.listed
                and not conference.canceled
                and (wanted.begin is None or conference.start >= wanted.begin)
                and realm_of_organizer(conference.organizer) is Realm.SIGNED_IN
                and (topics is None or not topics.isdisjoint(covered))
                and (interests is None or not interests.isdisjoint(covered))
                and (wanted.location or "").casefold() in conference.location.casefold()
                and wanted.online in (None, conference.online)
                and (listed.available > 0 or not wanted.available)
            )

        return matches

    def _interests(self, attendee: str | None) -> set[str] | None:
        if attendee is None:
            return None
        user = self.people.find(attendee)
        if user is None:
            raise UserUnknown
        return _folded(user.topics)


def _folded(topics: Iterable[str]) -> set[str]:
    return {topic.casefold() for topic in topics}


@dataclass(frozen=True, slots=True)
class ListOwnConferences:
    """Lists the conferences of an organizer, newest first, also past and canceled ones."""

    seats: SeatCounts
    catalog: Catalog
    attempts: Attempts

    def __call__(self, organizer: str, cursor: str | None, limit: int) -> ConferenceList:
        """Return a page with current counts. Raises Invalid (cursor), Busy."""
        return self.attempts(lambda _: self._attempt(organizer, cursor, limit))

    def _attempt(self, organizer: str, cursor: str | None, limit: int) -> ConferenceList:
        page = self.catalog.conferences_of(organizer, cursor, limit)
        pools = [pool for conference in page.conferences for pool in conference.pools]
        read = iter(self.seats.every_shard_of(pools))
        found = [
            summary(conference, list(chain.from_iterable(islice(read, len(conference.pools)))))
            for conference in page.conferences
        ]
        return ConferenceList(conferences=found, cursor=page.cursor)


@dataclass(frozen=True, slots=True)
class Summarize:
    """Updates the summaries of changed conferences that are listed, and stores samples of them.

    A summary that is replaced has the last counts of its minute, and perhaps of its hour and day:
    they become a sample. A failure between both writes loses this sample, not those that follow.
    """

    seats: SeatCounts
    catalog: Catalog
    samples: Samples
    clock: Clock
    attempts: Attempts

    def __call__(self, conference_ids: Iterable[str]) -> None:
        """Write the summary of each conference. Older counts never replace newer ones.

        Raises Busy.
        """
        for conference_id in conference_ids:
            self.attempts(lambda _, one=conference_id: self._attempt(one))  # type: ignore[misc]

    def _attempt(self, conference_id: str) -> None:
        conference, read = self.seats.with_conference(conference_id, 1)  # most have one shard
        if conference is None or realm_of_organizer(conference.organizer) is Realm.OPEN:
            return  # not listed
        if conference.shards > 1 or conference.categories:
            read = self.seats.all_seats(conference)
        version, now = sum(seats.version for seats in read), self.clock()
        replaced = self.catalog.summarize(summary(conference, read), version, now)
        if replaced is not None and seat.booked(read):  # otherwise the conference can be deleted
            self.samples.add(conference.id, replaced, last_in(replaced.at, now))
