"""The feed of an organizer: record the events of their conferences, and read them in order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.feed import Feed, FeedEntry, FeedPage
from booking.application.ports.primitives import Clock
from booking.domain.feed import Position, follows, horizon, next_position
from booking.domain.realms import Realm, realm_of_organizer
from booking.domain.rights import Caller

type Event = Mapping[str, Any]

SCAN_LIMIT = 1_000  # entries that one request reads
ERASED = "erased"  # in place of an attendee whose booking does not exist any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The entries of some events, and the organizer of the feed."""

    organizer: str
    entries: Sequence[FeedEntry]


@dataclass(frozen=True, slots=True)
class RecordEvents:
    """Records events of one conference in the feed of its present organizer.

    An event that is delivered again is recorded once: its record is part of the transaction.
    """

    feed: Feed
    conferences: Conferences
    clock: Clock
    attempts: Attempts

    def __call__(self, events: Sequence[Event]) -> Recorded:
        """Return the entries of the events, also of those recorded before. Raises Busy."""
        return self.attempts(lambda _: self._attempt(events))

    def _attempt(self, events: Sequence[Event]) -> Recorded:
        conference = self.conferences.find(events[0]["conference"])
        organizer = None if conference is None else conference.organizer
        if organizer is None or realm_of_organizer(organizer) is Realm.OPEN:
            return Recorded(organizer="", entries=[])
        distinct = {str(event["id"]): event for event in events}
        known = self.feed.recorded(list(distinct))
        fresh = [event for name, event in distinct.items() if name not in known]
        newest = self.feed.head(organizer) if fresh else None
        entries = list(_entries(fresh, newest, self.clock()))
        if entries:
            self.feed.append(organizer, newest, entries)
        again = [
            FeedEntry(position=known[name], previous=None, event=event)
            for name, event in distinct.items()
            if name in known
        ]
        return Recorded(organizer=organizer, entries=[*again, *entries])


def _entries(events: Sequence[Event], newest: Position | None, now: int) -> Iterator[FeedEntry]:
    last = newest
    for event in events:
        position = next_position(last, now)
        yield FeedEntry(position=position, previous=last, event=event)
        last = position


@dataclass(frozen=True, slots=True)
class ReadFeed:
    """Reads the events of an organizer's conferences, in the order of their recording."""

    feed: Feed
    conferences: Conferences
    clock: Clock
    attempts: Attempts

    def __call__(
        self, caller: Caller, conference_id: str | None, after: Position | None, limit: int
    ) -> FeedPage:
        """Return entries after a position, of all conferences of the caller or of one.

        A page may have fewer entries than `limit`, and more may follow. Raises NotAllowed,
        ConferenceUnknown, Busy.
        """
        caller.check_may_organize()
        return self.attempts(lambda _: self._attempt(caller, conference_id, after, limit))

    def _attempt(
        self, caller: Caller, conference_id: str | None, after: Position | None, limit: int
    ) -> FeedPage:
        organizer = caller.attendee
        if conference_id is not None:
            conference = find_conference(self.conferences, conference_id, Realm.SIGNED_IN)
            caller.check_organizes(conference.organizer)
            organizer = conference.organizer or organizer
        start = max(after or horizon(self.clock()), horizon(self.clock()))
        return self.page(organizer, conference_id, start, limit)

    def page(
        self, organizer: str, conference_id: str | None, start: Position, limit: int
    ) -> FeedPage:
        """Return the entries of a feed after a position, without a check of the caller."""
        last, found, read = start, list[FeedEntry](), 0
        listed = visible(self.feed.after(organizer, start, limit), start)
        while chunk := list(islice(listed, limit)):
            read += len(chunk)
            for entry in self._permitted(organizer, conference_id, chunk):
                found.append(entry)
                if len(found) == limit:
                    return FeedPage(entries=self.full(found), position=entry.position, more=True)
            last = chunk[-1].position
            if read >= SCAN_LIMIT:
                return FeedPage(entries=self.full(found), position=last, more=True)
        return FeedPage(entries=self.full(found), position=last, more=False)

    def _permitted(
        self, organizer: str, conference_id: str | None, chunk: Sequence[FeedEntry]
    ) -> Sequence[FeedEntry]:
        """Return the entries of conferences that are the organizer's now, or of one of them."""
        if conference_id is not None:
            chunk = [entry for entry in chunk if entry.conference == conference_id]
        if not chunk:
            return []
        conferences = list(dict.fromkeys(entry.conference for entry in chunk))
        now = self.feed.organizers(conferences)
        return [entry for entry in chunk if now.get(entry.conference) == organizer]

    def full(self, entries: Sequence[FeedEntry]) -> Sequence[FeedEntry]:
        """Return entries whose events have the attendee and the organizer, as they are named now.

        They are read from the items of people, so that an erasure needs not find them in a feed.
        """
        if not entries:
            return []
        organizers = self.feed.organizers(list(dict.fromkeys(one.conference for one in entries)))
        bookings = list(dict.fromkeys(one.booking for one in entries if one.booking is not None))
        attendees = self.feed.attendees(bookings) if bookings else {}
        return [replace(one, event=_full(one, organizers, attendees)) for one in entries]


def _full(
    entry: FeedEntry, organizers: Mapping[str, str | None], attendees: Mapping[str, str]
) -> Event:
    event = dict(entry.event)
    if "conference_name" in event:  # the events that name their organizer
        event["organizer"] = organizers.get(entry.conference)
    if entry.booking is not None:
        event["attendee"] = attendees.get(entry.booking, ERASED)
    return event


def visible(entries: Iterator[FeedEntry], start: Position) -> Iterator[FeedEntry]:
    """Yield entries up to the first one before which another one is missing.

    The transaction of a missing one is not visible yet. It is soon, and a later read yields both.
    """
    last = start
    for entry in entries:
        if not follows(entry.previous, last):
            return
        yield entry
        last = entry.position
