"""Push of conferences: availability to whoever watches it, each booking to its attendee.

    the batch says        is told
    a booking moved       that booking, at once, to who watches it
    seats moved           availability, to who watches the conference, a few times a second at most;
                          and their positions to the first waiters who watch their bookings, where
                          anyone has left the line

Many consumers see one conference's changes at once. They take turns by a mark on the conference's
pace: who has the turn reads and tells; who waited, and finds that what it would tell has been told,
tells nothing. So the cost is bounded however fast seats sell.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.bookings import SeeBooking
from booking.application.connections import Connections
from booking.application.delivery import Deliver, Post, Told
from booking.application.ports import Clock, Store
from booking.application.watching import news_of, see_availability
from booking.domain.booking import seen_at
from booking.domain.conference import Instant
from booking.domain.live import (
    PACE,
    POSITIONS_LIMIT,
    Availability,
    BookingNews,
    Watcher,
)

PATIENCE = 5.0  # seconds that a turn is waited for; then what is new is told out of turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What was told of a conference last."""

    version: int
    left: int


class Paces(Protocol):
    """Where the turns of those who tell are kept."""

    def turn(self, conference: str, now: Instant, until: Instant) -> Pace | None:
        """Take the turn until then; None while another has it. Raises Contended."""

    def told(self, conference: str, pace: Pace) -> None:
        """Keep what was told; older than what is kept changes nothing. Raises Contended."""


class NewsWords(Protocol):
    """How messages are written."""

    def availability(self, seen: Availability, now: Instant) -> str:
        """Tell how a conference stands."""

    def booking(self, news: BookingNews, now: Instant) -> str:
        """Tell how a booking stands."""


@dataclass(frozen=True, slots=True)
class TellConferences:
    """Tells of conferences, to those who watch them."""

    store: Store
    see: SeeBooking
    connections: Connections
    paces: Paces
    deliver: Deliver
    words: NewsWords
    clock: Clock
    pause: Callable[[float], None]

    def __call__(self, moved: Mapping[str, Collection[str]], reseated: Collection[str]) -> Told:
        """Tell of the bookings moved, by conference, and of conferences whose seats have."""
        told = Told()
        waiting = []
        for conference in {*moved, *reseated}:
            watchers = self.connections.watchers(conference)
            if watchers:
                told += self._tell_bookings(watchers, moved.get(conference, ()))
            if watchers and conference in reseated:
                waiting.append(conference)
        return told + self._tell_in_turn(waiting)

    def _tell_bookings(self, watchers: Sequence[Watcher], moved: Collection[str]) -> Told:
        posts: list[Post] = []
        watched = {watcher.watch.booking or "" for watcher in watchers}
        for booking in filter(None, map(self.store.booking, watched.intersection(moved))):
            text = self.words.booking(news_of(self.see.position_of(booking)), self.clock())
            posts += [
                _post(watcher, text)
                for watcher in watchers
                if watcher.watch.booking == booking.id
                and watcher.attendee in {None, booking.attendee}
            ]
        return self.deliver(posts)

    def _tell_in_turn(self, conferences: Sequence[str]) -> Told:
        told, left, waited = Told(), list(conferences), 0.0
        while left:
            again = []
            for conference in left:
                outcome = self._tell_seats(conference, patient=waited < PATIENCE)
                if outcome is None:
                    again.append(conference)
                else:
                    told += outcome
            left = again
            if left:
                self.pause(PACE / 2_000)
                waited += PACE / 2_000
        return told

    def _tell_seats(self, conference_id: str, *, patient: bool) -> Told | None:
        """Tell how it stands, in turn; None where it is another's."""
        now = self.clock()
        last = self.paces.turn(conference_id, now, now + PACE)
        if last is None and patient:
            return None
        seen = see_availability(self.store, conference_id)
        if seen is None or (last is not None and seen.version <= last.version):
            return Told()
        posts = self._posts(seen, last)
        told = self.deliver(posts)
        self.paces.told(conference_id, Pace(version=seen.version, left=seen.left))
        return told

    def _posts(self, seen: Availability, last: Pace | None) -> list[Post]:
        now = self.clock()
        moved_up = last is None or seen.left != last.left
        news = self._positions(seen, now) if moved_up else {}
        watchers = self.connections.watchers(seen.conference.id)
        shown = self.words.availability(seen, now)
        texts = {booking: self.words.booking(one, now) for booking, one in news.items()}
        return [
            _post(watcher, shown if watcher.watch.booking is None else texts[watcher.watch.booking])
            for watcher in watchers
            if watcher.watch.booking is None or watcher.watch.booking in texts
        ]

    def _positions(self, seen: Availability, now: Instant) -> dict[str, BookingNews]:
        """Find where the first waiters stand, in one read for all of them."""
        line = self.store.line(seen.conference, POSITIONS_LIMIT)
        return {
            place.booking: BookingNews(
                booking=place.booking,
                conference=place.conference,
                version=place.version,
                standing=seen_at(place, now),
                position=number if now < place.start else None,
                exact=True,
            )
            for number, place in enumerate(line, start=1)
        }


def _post(watcher: Watcher, text: str) -> Post:
    return Post(connection=watcher.connection, text=text, watch=watcher.watch)
