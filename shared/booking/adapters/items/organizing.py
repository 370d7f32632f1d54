"""Requests to become an organizer as items."""

from booking.adapters import keys
from booking.adapters.items.values import (
    Item,
    given,
    number,
    number_at,
    number_or_none,
    text,
    text_at,
    text_or_none,
)
from booking.domain.organizing import Answer, OrganizerRequest


def encode_request(request: OrganizerRequest, *, queued: bool) -> Item:
    """Return the item of a request. Only a queued one is in the index."""
    queue = {
        "list_pk": text(keys.ORGANIZER_REQUESTS),
        "list_sk": text(keys.order(request.created_at, request.subject)),
    }
    return given(
        {
            **keys.organizer_request(request.subject),
            **(queue if queued else {}),
            "subject": text(request.subject),
            "attendee": text(request.attendee),
            "user_id": text(request.user_id),
            "about": text(request.about),
            "state": text(request.state),
            "reason": text_or_none(request.reason),
            "created_at": number(request.created_at),
            "answered_at": number_or_none(request.answered_at),
            "version": number(request.version),
        }
    )


def decode_request(item: Item) -> OrganizerRequest:
    """Return the request of an item."""
    return OrganizerRequest(
        subject=item["subject"]["S"],
        attendee=item["attendee"]["S"],
        user_id=item["user_id"]["S"],
        about=item["about"]["S"],
        state=Answer(item["state"]["S"]),
        reason=text_at(item, "reason"),
        created_at=int(item["created_at"]["N"]),
        answered_at=number_at(item, "answered_at"),
        version=int(item["version"]["N"]),
    )
