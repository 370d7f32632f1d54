"""Watching: a connection asks to be told of a conference, or of its attendee's own booking.

What is watched is kept first and read afterwards: a change in between is told twice, not never.
"""

from dataclasses import dataclass
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.bookings import BookingSeen, SeeBooking
from booking.application.connections import Connections
from booking.application.ports import Clock, Store
from booking.domain.booking import Booking
from booking.domain.live import Availability, BookingNews, Watch, Watcher
from booking.domain.refusals import BookingUnknown, ConferenceUnknown, Refusal
from booking.domain.rights import open_booking


class TokenRefused(Refusal):
    """The access token is none of ours, was changed, or is no longer valid."""

    def __init__(self) -> None:
        """Say no more than that."""
        super().__init__("the access token is not accepted")


class Identities(Protocol):
    """Whoever gave out the access tokens."""

    def attendee_of(self, token: str) -> str:
        """Say whose access token it is. Raises TokenRefused, Contended."""


def see_availability(store: Store, conference_id: str) -> Availability | None:
    """Read how a conference stands, where there is such a one. Raises Contended."""
    known = store.conference(conference_id)
    if known is None:
        return None
    conference, seats = store.conference_and_seats(conference_id, known.shards)
    assert conference is not None
    return Availability(conference=conference, seats=tuple(seats))


@dataclass(frozen=True, slots=True)
class WatchConference:
    """Lets a connection be told of a conference's availability; anyone may ask."""

    store: Store
    connections: Connections
    clock: Clock
    attempts: Attempts

    def __call__(self, connection: str, conference: str) -> Availability:
        """Return how it stands. Raises ConferenceUnknown, LimitReached, Busy."""
        return self.attempts(lambda _: self._attempt(connection, conference))

    def _attempt(self, connection: str, conference: str) -> Availability:
        if self.store.conference(conference) is None:
            raise ConferenceUnknown
        watcher = Watcher(connection=connection, watch=Watch(conference=conference))
        self.connections.watch(watcher, self.clock())
        seen = see_availability(self.store, conference)
        assert seen is not None
        return seen


@dataclass(frozen=True, slots=True)
class WatchBooking:
    """Lets a connection be told of one booking: its attendee's alone."""

    identities: Identities
    store: Store
    see: SeeBooking
    connections: Connections
    clock: Clock
    attempts: Attempts
    open_bookings: bool  # whether who holds the id of an open attendee's booking owns it

    def __call__(self, connection: str, booking_id: str, token: str | None) -> BookingNews:
        """Return how it stands. Raises TokenRefused, BookingUnknown, LimitReached, Busy."""
        attendee = None
        if token is not None:
            attendee = self.attempts(lambda _: self.identities.attendee_of(token))
        return self.attempts(lambda _: self._attempt(connection, booking_id, attendee))

    def _attempt(self, connection: str, booking_id: str, attendee: str | None) -> BookingNews:
        booking = self.store.booking(booking_id)
        if booking is None or not self._may_watch(booking, attendee):
            raise BookingUnknown
        proven = attendee if attendee == booking.attendee else None
        watch = Watch(conference=booking.place.conference, booking=booking.id)
        watcher = Watcher(connection=connection, watch=watch, attendee=proven)
        self.connections.watch(watcher, self.clock())
        now_kept = self.store.booking(booking_id)
        assert now_kept is not None
        return news_of(self.see.position_of(now_kept))

    def _may_watch(self, booking: Booking, attendee: str | None) -> bool:
        if booking.attendee == attendee:
            return True
        return self.open_bookings and open_booking(booking)


@dataclass(frozen=True, slots=True)
class Unwatch:
    """Lets a connection be told no more of something."""

    connections: Connections
    attempts: Attempts

    def __call__(self, connection: str, conference: str | None, booking: str | None) -> None:
        """Forget one of both; nothing happens where it does not watch it. Raises Busy."""
        self.attempts(lambda _: self._attempt(connection, conference, booking))

    def _attempt(self, connection: str, conference: str | None, booking: str | None) -> None:
        for watch in self.connections.watched_by(connection):
            if watch.booking == booking and conference in {None, watch.conference}:
                self.connections.unwatch(Watcher(connection=connection, watch=watch))


def news_of(seen: BookingSeen) -> BookingNews:
    """Say what there is to tell of a booking as it was seen."""
    place = seen.booking.place
    return BookingNews(
        booking=place.booking,
        conference=place.conference,
        version=place.version,
        standing=seen.standing,
        position=seen.position,
        exact=seen.exact,
    )
