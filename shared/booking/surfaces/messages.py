"""The messages to clients of the WebSocket API. Those of the slots are in `booking.slots.messages`.

Without pydantic, so that push_changes starts without loading it.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from booking.domain import seats as seat
from booking.domain.conference import Instant
from booking.domain.live import Availability, BookingNews, LinkedNews, QueueNews
from booking.domain.pools import Pool

type Message = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def text(message: Message) -> str:
    """Return a message as JSON, in ASCII, because a lone surrogate has no UTF-8 encoding."""
    return json.dumps(message, separators=(",", ":"))


def moment(at: Instant) -> str:
    """Return an instant in UTC, to the millisecond, with a Z."""
    time = (_EPOCH + timedelta(milliseconds=at)).replace(tzinfo=None)
    return time.isoformat(timespec="milliseconds") + "Z"


def availability(known: Availability, now: Instant) -> Message:
    """Return the counts and state of a conference, of the seats that everybody sees."""
    current = known.public
    return {
        "type": "availability",
        "conference": current.conference.id,
        "name": current.conference.name,
        "version": known.version,
        "capacity": sum(seats.part for seats in current.seats),
        "available": current.available,
        "free": sum(seats.free for seats in current.seats),
        "held": sum(seats.held for seats in current.seats),
        "sold": sum(seats.sold for seats in current.seats),
        "waiting": seat.waiting(current.seats),
        **_categories(current),
        "canceled": current.conference.canceled,
        "started": current.conference.started(now),
        "timestamp": moment(now),
    }


def _categories(current: Availability) -> Message:
    """Return the counts of the categories, if there are any."""
    conference = current.conference
    shown = [
        {
            "id": category.id,
            "name": category.name,
            **_counts(current, conference.pool(category.id)),
        }
        for category in conference.categories
    ]
    return {"categories": shown, "default_pool": _counts(current, conference)} if shown else {}


def _counts(current: Availability, pool: Pool) -> Message:
    own = current.of(pool)
    return {
        "capacity": pool.capacity,
        "available": current.available_in(pool),
        "free": seat.free(own),
        "held": seat.held(own),
        "sold": sum(seats.sold for seats in own),
        "waiting": seat.waiting(own),
    }


def booking(news: BookingNews, now: Instant) -> Message:
    """Return the state of a booking for its attendee.

    Of two messages, clients use the one with the higher version, then the later timestamp.
    """
    standing = news.standing
    return {
        "type": "booking",
        "booking": news.booking,
        "conference": news.conference,
        "version": news.version,
        "status": standing.state,
        "seats": standing.seats,
        "position": news.position,
        "exact": news.exact,
        "deadline": None if standing.deadline is None else moment(standing.deadline),
        "reason": standing.reason,
        **_request(news.linked),
        "timestamp": moment(now),
    }


def _request(linked: LinkedNews | None) -> Message:
    """Return the field with the request of a booking for more or other seats, if it has one."""
    if linked is None:
        return {}
    standing = linked.standing
    request = {
        "kind": linked.kind,
        "status": standing.state,
        "category": linked.category,
        "seats": standing.seats,
        "position": linked.position,
        "exact": linked.exact,
        "deadline": None if standing.deadline is None else moment(standing.deadline),
    }
    return {"request": request}


def news_of(news: BookingNews | QueueNews, now: Instant) -> Message:
    """Return the state of a booking, or of its request in a queue."""
    return queued(news, now) if isinstance(news, QueueNews) else booking(news, now)


def queued(news: QueueNews, now: Instant) -> Message:
    """Return the place of a request in a queue, or its refusal, for its attendee.

    Its version is lower than that of every booking.
    """
    refused = {} if news.refused is None else {"refused": news.refused.replace(" ", "-")}
    return {
        "type": "booking",
        "booking": news.booking,
        "conference": news.conference,
        "version": 0,
        "status": "QUEUED" if news.refused is None else "REFUSED",
        "ahead": news.ahead,
        "exact": news.exact,
        **refused,
        **({} if news.message is None else {"message": news.message}),
        "timestamp": moment(now),
    }


def unsubscribed(conference: str | None, booking: str | None) -> Message:
    """Return the answer to a client that has ended one subscription."""
    if booking is not None:
        return {"type": "unsubscribed", "booking": booking}
    return {"type": "unsubscribed", "conference": conference}


def pong(now: Instant) -> Message:
    """Return the answer to a ping. The gateway closes a connection that is idle for 10 minutes."""
    return {"type": "pong", "timestamp": moment(now)}


def error(sentence: str) -> Message:
    """Return an error with its sentence."""
    return {"type": "error", "message": sentence}


class MessageRenderer:
    """Renders the messages about conferences and bookings that push_changes sends."""

    @staticmethod
    def availability(current: Availability, now: Instant) -> str:
        """Return the counts and state of a conference as text."""
        return text(availability(current, now))

    @staticmethod
    def booking(news: BookingNews | QueueNews, now: Instant) -> str:
        """Return the state of a booking, or of its request in a queue, as text."""
        return text(news_of(news, now))
