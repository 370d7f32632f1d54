"""Subscriptions of a connection to a conference, or to a booking of its attendee.

The subscription is written before the state is read. The client thus gets a change in between
twice, but never misses it.
"""

from collections.abc import Container
from dataclasses import dataclass
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, ReadBooking, RequestView
from booking.application.connections import Connections
from booking.application.find_conference import find_conference
from booking.application.identify import bind_caller
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.application.queue_place import FindPlace, Place, RefusedPlace
from booking.domain.booking import Booking
from booking.domain.live import (
    Availability,
    BookingNews,
    LinkedNews,
    QueueNews,
    Subscriber,
    Subscription,
)
from booking.domain.realms import Realm
from booking.domain.refusals import BookingUnknown, ConferenceUnknown, Refusal
from booking.domain.rights import Caller, is_open_booking
from booking.domain.rush import is_queue_id


class TokenRefused(Refusal):
    """The access token was not issued for this service, was modified, or is not valid any more."""

    def __init__(self) -> None:
        """Set a message that does not reveal the problem with the token."""
        super().__init__("the access token is not accepted")


class Identities(Protocol):
    """The issuer of the access tokens."""

    def caller_of(self, token: str) -> Caller:
        """Return the caller of an access token. Raises TokenRefused, Contended."""


def read_availability(
    conferences: Conferences, seats: SeatCounts, conference_id: str
) -> Availability | None:
    """Return the availability of a conference, or None if it does not exist. Raises Contended."""
    known = conferences.find(conference_id)
    if known is None:
        return None
    conference, read = seats.with_conference(conference_id, known.shards)
    if conference is None:
        return None  # it was deleted since the first read
    if conference.categories:
        read = seats.all_seats(conference)
    return Availability(conference=conference, seats=tuple(read))


@dataclass(frozen=True, slots=True)
class SubscribeToConference:
    """Subscribes a connection to the availability of a conference, which is public in its realm."""

    conferences: Conferences
    seats: SeatCounts
    connections: Connections
    clock: Clock
    attempts: Attempts
    open_bookings: bool  # whether bookings created without credentials are enabled

    def __call__(
        self,
        connection: str,
        conference_id: str,
        realm: Realm = Realm.SIGNED_IN,
        former_id: str | None = None,
    ) -> Availability:
        """Return the current availability. Raises ConferenceUnknown, LimitReached, Busy.

        former_id: as in `find_conference`.
        """
        if realm is Realm.OPEN and not self.open_bookings:
            raise ConferenceUnknown
        return self.attempts(
            lambda _: self._attempt(
                connection,
                find_conference(self.conferences, conference_id, realm, former_id).id,
            )
        )

    def _attempt(self, connection: str, conference: str) -> Availability:
        subscriber = Subscriber(
            connection=connection, subscription=Subscription(conference=conference)
        )
        self.connections.subscribe(subscriber, self.clock())
        current = read_availability(self.conferences, self.seats, conference)
        if current is None:
            raise ConferenceUnknown
        return current


@dataclass(frozen=True, slots=True)
class SubscribeToBooking:
    """Subscribes a connection to one booking, which only its attendee may do."""

    identities: Identities
    names: Names
    bookings: Bookings
    read_booking: ReadBooking
    find_place: FindPlace
    connections: Connections
    clock: Clock
    attempts: Attempts
    open_bookings: bool  # whether bookings created without credentials are enabled

    def __call__(
        self, connection: str, booking_id: str, token: str | None
    ) -> BookingNews | QueueNews:
        """Return the current booking, or the place of its request in a queue.

        Raises TokenRefused, BookingUnknown, LimitReached, Busy, and what `bind` raises.
        """
        attendee = None
        if token is not None:
            attendee = self.attempts(lambda _: self._attendee(token))
        return self.attempts(lambda _: self._attempt(connection, booking_id, attendee))

    def _attempt(
        self, connection: str, booking_id: str, attendee: str | None
    ) -> BookingNews | QueueNews:
        booking = self.bookings.find(booking_id)
        place = self.find_place(booking_id, attendee) if booking is None else None
        if place is not None:
            return self._subscribed_to(place, connection, attendee)
        # The booking of a request that has left its queue since the first read.
        if booking is None and is_queue_id(booking_id):
            booking = self.bookings.find(booking_id)
        if booking is None or not self._may_subscribe(booking, attendee):
            raise BookingUnknown
        proven = attendee if attendee == booking.attendee else None
        subscription = Subscription(conference=booking.summary.conference, booking=booking.id)
        subscriber = Subscriber(connection=connection, subscription=subscription, attendee=proven)
        self.connections.subscribe(subscriber, self.clock())
        current = self.bookings.find(booking_id)
        assert current is not None
        return news_of(self.read_booking.view(current))

    def _subscribed_to(
        self, place: Place, connection: str, attendee: str | None
    ) -> BookingNews | QueueNews:
        """Subscribe to a request in a queue; return its place, or its booking."""
        booking_id = place.entry.booking
        subscription = Subscription(conference=place.entry.conference, booking=booking_id)
        subscriber = Subscriber(connection=connection, subscription=subscription, attendee=attendee)
        self.connections.subscribe(subscriber, self.clock())
        current = self.bookings.find(booking_id)
        if current is not None:
            return news_of(self.read_booking.view(current))
        return queue_news_of(self.find_place(booking_id, attendee) or place)

    def _attendee(self, token: str) -> str:
        """Return the attendee of a token that its username accepts."""
        caller = self.identities.caller_of(token)
        bind_caller(self.names, caller)
        return caller.attendee

    def _may_subscribe(self, booking: Booking, attendee: str | None) -> bool:
        if booking.attendee == attendee:
            return True
        return self.open_bookings and is_open_booking(booking)


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """Ends a subscription of a connection."""

    connections: Connections
    attempts: Attempts

    def __call__(self, connection: str, conferences: Container[str], booking: str | None) -> None:
        """End the subscription to a booking, or to the first of these ids of a conference.

        Without such a subscription, nothing changes. Raises Busy.
        """
        self.attempts(lambda _: self._attempt(connection, conferences, booking))

    def _attempt(self, connection: str, conferences: Container[str], booking: str | None) -> None:
        for subscription in self.connections.subscriptions_of(connection):
            named = booking is not None or subscription.conference in conferences
            if subscription.booking == booking and named:
                self.connections.unsubscribe(
                    Subscriber(connection=connection, subscription=subscription)
                )


def news_of(view: BookingView) -> BookingNews:
    """Return the content of a message about a booking."""
    summary, linked = view.booking.summary, view.linked
    return BookingNews(
        booking=summary.booking,
        conference=summary.conference,
        version=summary.version,
        standing=view.standing,
        position=view.position,
        exact=view.exact,
        linked=None if linked is None else _linked_news(linked),
    )


def queue_news_of(place: Place) -> QueueNews:
    """Return the content of a message about a request in a queue, or about its refusal."""
    entry = place.entry
    if isinstance(place, RefusedPlace):
        return QueueNews(
            booking=entry.booking,
            conference=entry.conference,
            ahead=None,
            refused=place.refused,
            message=place.message,
        )
    return QueueNews(
        booking=entry.booking,
        conference=entry.conference,
        ahead=place.before.number,
        exact=place.before.exact,
    )


def _linked_news(linked: RequestView) -> LinkedNews:
    return LinkedNews(
        kind=linked.kind,
        category=linked.category,
        standing=linked.standing,
        position=linked.position,
        exact=linked.exact,
    )
