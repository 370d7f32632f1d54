"""The catalog: conferences as they are now, and lists of them from summaries seconds old."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Store, Summary
from booking.domain import seats as seat
from booking.domain.conference import Conference, Instant
from booking.domain.refusals import ConferenceUnknown, UserUnknown
from booking.domain.seats import Seats

LOOKED_AT = 1_000  # conferences that one list looks at; the cursor leads on


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which conferences are asked for; None is any."""

    topic: str | None = None
    location: str | None = None  # a part of it
    begin: Instant | None = None  # which start from here on
    until: Instant | None = None  # and before here
    available: bool = False  # only those with a free seat
    interests_of: str | None = None  # an attendee


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferencesSeen:
    """A page of conferences, by start, and where the next one begins."""

    conferences: Sequence[Summary]
    cursor: str | None


def summary(conference: Conference, read: Sequence[Seats]) -> Summary:
    """Count a conference's seats."""
    return Summary(
        conference=conference,
        available=0 if conference.canceled else seat.available(read),
        confirmed=sum(seats.sold for seats in read),
        held=seat.held(read),
        waiting=seat.waiting(read),
    )


@dataclass(frozen=True, slots=True)
class SeeConference:
    """Reads one conference with its counts, as they are now."""

    store: Store
    attempts: Attempts

    def __call__(self, conference_id: str) -> Summary:
        """Return it. Raises ConferenceUnknown, Busy."""
        return self.attempts(lambda _: self._attempt(conference_id))

    def _attempt(self, conference_id: str) -> Summary:
        conference = self.store.conference(conference_id)
        if conference is None:
            raise ConferenceUnknown
        return summary(conference, self.store.seats(conference_id, conference.shards))


@dataclass(frozen=True, slots=True)
class ListConferences:
    """Lists what is not canceled, by start."""

    store: Store
    attempts: Attempts

    def __call__(self, wanted: Filter, cursor: str | None, limit: int) -> ConferencesSeen:
        """Return a page; one that is not full may still lead on. Raises Invalid (cursor), Busy."""
        return self.attempts(lambda _: self._attempt(wanted, cursor, limit))

    def _attempt(self, wanted: Filter, cursor: str | None, limit: int) -> ConferencesSeen:
        matches = self._matcher(wanted)
        found: list[Summary] = []
        listings = self.store.summaries(cursor, wanted.begin)
        for looked_at, (listed, here) in enumerate(listings):
            if wanted.until is not None and listed.conference.start >= wanted.until:
                break
            if len(found) == limit or looked_at == LOOKED_AT:
                return ConferencesSeen(conferences=found, cursor=here)
            if matches(listed):
                found.append(listed)
        return ConferencesSeen(conferences=found, cursor=None)

    def _matcher(self, wanted: Filter) -> Callable[[Summary], bool]:
        topics = None if wanted.topic is None else _folded([wanted.topic])
        interests = self._interests(wanted.interests_of)

        def matches(listed: Summary) -> bool:
            conference = listed.conference
            covered = _folded(conference.topics)
            return (
                not conference.canceled
                and (topics is None or not topics.isdisjoint(covered))
                and (interests is None or not interests.isdisjoint(covered))
                and (wanted.location or "").casefold() in conference.location.casefold()
                and (listed.available > 0 or not wanted.available)
            )

        return matches

    def _interests(self, attendee: str | None) -> set[str] | None:
        if attendee is None:
            return None
        user = self.store.user(attendee)
        if user is None:
            raise UserUnknown
        return _folded(user.topics)


def _folded(topics: Iterable[str]) -> set[str]:
    return {topic.casefold() for topic in topics}


@dataclass(frozen=True, slots=True)
class Summarize:
    """Keeps the summaries of conferences whose seats have moved."""

    store: Store
    attempts: Attempts

    def __call__(self, conference_ids: Iterable[str]) -> None:
        """Summarize each anew; older counts never overwrite newer ones. Raises Busy."""
        for conference_id in conference_ids:
            self.attempts(lambda _, one=conference_id: self._attempt(one))  # type: ignore[misc]

    def _attempt(self, conference_id: str) -> None:
        conference, read = self.store.conference_and_seats(conference_id, 1)  # most have one shard
        if conference is None:
            return
        if conference.shards > 1:
            shards = conference.shards
            conference, read = self.store.conference_and_seats(conference_id, shards)
            assert conference is not None, "a conference stays"
        self.store.summarize(summary(conference, read), sum(seats.version for seats in read))
