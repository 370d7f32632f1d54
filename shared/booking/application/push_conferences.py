"""Push of conferences: send availability and bookings to their subscribers.

    change          message
    a booking       the booking, at once, to its subscribers
    seats           the availability, to the subscribers of the conference, at most once in
                    PUSH_INTERVAL_MS; and, if somebody has left the waitlist, the new positions to
                    the subscribers of the first waitlisted bookings

Many consumers receive changes of one conference at the same time. They take turns, by a conditional
write on one item of the conference. The consumer that holds the turn reads and pushes the current
state. A consumer that has waited for the turn and finds the state already pushed does nothing.
This limits the cost at any rate of changes.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

from booking.application.bookings import ReadBooking, view
from booking.application.connections import Connections
from booking.application.delivery import Deliver, DeliveryCounts, Post
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock
from booking.application.ports.rush import RushQueue
from booking.application.ports.seats import SeatCounts
from booking.application.ports.waitlist import CountBefore, Waitlist
from booking.application.queue_place import FindPlace
from booking.application.subscriptions import news_of, queue_news_of, read_availability
from booking.domain.booking import BookingSummary, standing_at
from booking.domain.conference import Instant
from booking.domain.live import (
    POSITIONS_LIMIT,
    PUSH_INTERVAL_MS,
    Availability,
    BookingNews,
    QueueNews,
    Subscriber,
)
from booking.domain.sales import Sale

TURN_TIMEOUT_SECONDS = 5.0  # after this wait, a consumer pushes new states without a turn


@dataclass(frozen=True, slots=True, kw_only=True)
class PushedState:
    """The state of a conference that was pushed last."""

    version: int
    left: int  # the number of bookings that had ever left the waitlist


class PushTurns(Protocol):
    """The turns of the consumers, and the states that they pushed."""

    def take_turn(self, conference: str, now: Instant, until: Instant) -> PushedState | None:
        """Take the turn until an instant and return the state that was pushed last.

        Return None while another consumer holds the turn. Raises Contended.
        """

    def record(self, conference: str, pushed: PushedState) -> None:
        """Record a pushed state, unless a newer one is recorded. Raises Contended."""


class ConferenceRenderer(Protocol):
    """Renders messages about conferences and bookings."""

    def availability(self, current: Availability, now: Instant) -> str:
        """Return the message that contains the availability of a conference."""

    def booking(self, news: BookingNews | QueueNews, now: Instant) -> str:
        """Return the message that contains the state of a booking."""


@dataclass(frozen=True, slots=True)
class PushConferences:
    """Pushes changes of conferences and bookings to their subscribers."""

    bookings: Bookings
    conferences: Conferences
    seats: SeatCounts
    waitlist: Waitlist
    rush_queue: RushQueue
    find_place: FindPlace
    read_booking: ReadBooking
    connections: Connections
    push_turns: PushTurns
    deliver: Deliver
    renderer: ConferenceRenderer
    clock: Clock
    sleep: Callable[[float], None]

    def __call__(
        self, moved: Mapping[str, Collection[str]], seats_changed: Collection[str]
    ) -> DeliveryCounts:
        """Push the changed bookings, by conference, and the conferences with changed seats.

        Return the numbers of posts. Raises Busy, Contended.
        """
        counts = DeliveryCounts()
        changed = []
        for conference in {*moved, *seats_changed}:
            subscribers = self.connections.subscribers(conference)
            if subscribers:
                counts += self._push_bookings(subscribers, moved.get(conference, ()))
            if subscribers and conference in seats_changed:
                changed.append(conference)
        return counts + self._push_in_turn(changed)

    def _push_bookings(
        self, subscribers: Sequence[Subscriber], moved: Collection[str]
    ) -> DeliveryCounts:
        posts: list[Post] = []
        subscribed = {subscriber.subscription.booking or "" for subscriber in subscribers}
        for booking_id in sorted(subscribed.intersection(moved)):
            own = [each for each in subscribers if each.subscription.booking == booking_id]
            booking = self.bookings.find(booking_id)
            if booking is not None:
                own = [each for each in own if each.attendee in {None, booking.attendee}]
                text = self.renderer.booking(news_of(self.read_booking.view(booking)), self.clock())
                posts += [_post(subscriber, text) for subscriber in own]
            else:
                posts += self._places(booking_id, own)
        return self.deliver(posts)

    def _places(self, booking_id: str, own: Sequence[Subscriber]) -> list[Post]:
        """Return the posts about a request that is in a queue, or was refused there."""
        posts = []
        for subscriber in own:
            place = self.find_place(booking_id, subscriber.attendee)
            if place is not None:
                text = self.renderer.booking(queue_news_of(place), self.clock())
                posts.append(_post(subscriber, text))
        return posts

    def _push_in_turn(self, conferences: Sequence[str]) -> DeliveryCounts:
        counts, left, waited = DeliveryCounts(), list(conferences), 0.0
        while left:
            again = []
            for conference in left:
                outcome = self._push_availability(conference, patient=waited < TURN_TIMEOUT_SECONDS)
                if outcome is None:
                    again.append(conference)
                else:
                    counts += outcome
            left = again
            if left:
                self.sleep(PUSH_INTERVAL_MS / 2_000)
                waited += PUSH_INTERVAL_MS / 2_000
        return counts

    def _push_availability(self, conference_id: str, *, patient: bool) -> DeliveryCounts | None:
        """Push the availability if it is new; return None while another consumer holds the turn.

        If `patient` is False, push it without the turn.
        """
        now = self.clock()
        last = self.push_turns.take_turn(conference_id, now, now + PUSH_INTERVAL_MS)
        if last is None and patient:
            return None
        current = read_availability(self.conferences, self.seats, conference_id)
        if current is None or (last is not None and current.version <= last.version):
            return DeliveryCounts()
        posts = self._posts(current, last)
        counts = self.deliver(posts)
        self.push_turns.record(
            conference_id, PushedState(version=current.version, left=current.left)
        )
        return counts

    def _posts(self, current: Availability, last: PushedState | None) -> list[Post]:
        now = self.clock()
        moved_up = last is None or current.left != last.left
        subscribers = self.connections.subscribers(current.conference.id)
        subscribed = {subscriber.subscription.booking or "" for subscriber in subscribers}
        news: dict[str, BookingNews | QueueNews] = {}
        if moved_up:
            news |= self._positions(current, subscribed, now)
        if current.conference.sale is Sale.RUSH:
            news |= self._places_in_queues(current)
        message = self.renderer.availability(current, now)
        texts = {booking: self.renderer.booking(one, now) for booking, one in news.items()}
        return [
            _post(
                subscriber,
                message
                if subscriber.subscription.booking is None
                else texts[subscriber.subscription.booking],
            )
            for subscriber in subscribers
            if subscriber.subscription.booking is None or subscriber.subscription.booking in texts
        ]

    def _positions(
        self, current: Availability, subscribed: Collection[str], now: Instant
    ) -> dict[str, BookingNews]:
        """Return the positions of the first waitlisted bookings, from one read for all of them.

        The bookings of linked requests are read too, each by itself, if they have subscribers.
        """
        lines = [
            self.waitlist.front(pool, POSITIONS_LIMIT)
            for pool in current.conference.pools
            if any(seats.joined for seats in current.of(pool)) and not current.conference.collecting
        ]
        news = {}
        for before, summary in chain.from_iterable(map(enumerate, lines)):
            if summary.linked is None:
                news[summary.booking] = _waiting_news(summary, before + 1, now)
            elif summary.booking in subscribed and (found := self.bookings.find(summary.booking)):
                counted = CountBefore(number=before, exact=True)
                news[summary.booking] = news_of(view(found, now, counted))
        return news

    def _places_in_queues(self, current: Availability) -> dict[str, QueueNews]:
        """Return the places of the first requests in the queues of a conference."""
        return {
            entry.booking: QueueNews(
                booking=entry.booking, conference=entry.conference, ahead=before, exact=True
            )
            for pool in current.conference.pools
            for before, entry in enumerate(self.rush_queue.heads(pool.id, POSITIONS_LIMIT))
        }


def _waiting_news(summary: BookingSummary, position: int, now: Instant) -> BookingNews:
    return BookingNews(
        booking=summary.booking,
        conference=summary.conference,
        version=summary.version,
        standing=standing_at(summary, now),
        position=position if now < summary.start else None,
        exact=True,
    )


def _post(subscriber: Subscriber, text: str) -> Post:
    return Post(connection=subscriber.connection, text=text, subscription=subscriber.subscription)
