"""Users and agendas as items."""

from collections.abc import Collection, Mapping

from booking.adapters import keys
from booking.adapters.items.bookings import decode_party, encode_party
from booking.adapters.items.mailboxes import decode_mailbox, encode_mailbox
from booking.adapters.items.values import (
    Item,
    Value,
    given,
    number,
    number_at,
    number_or_none,
    text,
    text_at,
    text_or_none,
    texts,
    texts_at,
)
from booking.application.ports.people import User
from booking.domain.agenda import Agenda, Decline
from booking.domain.booking import BookingSummary, Standing, State
from booking.domain.conference import Instant


def encode_user(user: User) -> Item:
    """Return the item of a user."""
    return given(
        {
            **keys.user(user.attendee),
            "attendee": text(user.attendee),
            "user_id": text(user.user_id),
            "topics": texts(user.topics),
            **encode_mailbox(user.mailbox),
            "created_at": number(user.created_at),
        }
    )


def decode_user(item: Item) -> User:
    """Return the user of an item."""
    return User(
        attendee=item["attendee"]["S"],
        user_id=item["user_id"]["S"],
        topics=tuple(topic["S"] for topic in item["topics"]["L"]),
        mailbox=decode_mailbox(item),
        created_at=int(item["created_at"]["N"]),
    )


def encode_new_agenda(attendee: str, added_by: str | None = None) -> Item:
    """Return the item of an empty agenda."""
    return given(
        {
            **keys.agenda(attendee),
            "attendee": text(attendee),
            "version": number(0),
            "places": {"M": {}},
            "added_by": text_or_none(added_by),
        }
    )


def decode_agenda(item: Item) -> Agenda:
    """Return the agenda of an item."""
    attendee = item["attendee"]["S"]
    entries: Mapping[str, Value] = item["places"]["M"]
    return Agenda(
        attendee=attendee,
        version=int(item["version"]["N"]),
        entries={key: _decode_agenda_entry(attendee, key, v["M"]) for key, v in entries.items()},
        removals=dict(map(keys.decode_removal, texts_at(item, "removals"))),
        declines=tuple(map(_decode_decline, texts_at(item, "declines"))),
        added_by=text_at(item, "added_by"),
    )


def encode_removals(removals: Mapping[str, Instant]) -> Value:
    """Return the elements of the string set `removals` of an agenda."""
    return {"SS": [keys.order(start, conference) for conference, start in removals.items()]}


def encode_declines(declines: Collection[Decline]) -> Value:
    """Return the elements of the string set `declines` of an agenda."""
    return {"SS": [keys.decline(each.start, each.conference, each.invitee) for each in declines]}


def _decode_decline(element: str) -> Decline:
    conference, start, invitee = keys.decode_decline(element)
    return Decline(conference=conference, start=start, invitee=invitee)


def encode_agenda_entry(summary: BookingSummary) -> Value:
    """Return the agenda entry of a booking, with short names because up to 50 share one item."""
    standing = summary.standing
    return {
        "M": given(
            {
                "b": text(summary.booking),
                "p": text_or_none(summary.category),
                "v": number(summary.version),
                "s": text(standing.state),
                "f": number(summary.start),
                "u": number(summary.end),
                "l": number(summary.lanes),
                "h": number(standing.shard),
                **encode_party(standing, "c", "n", "k"),
                "t": number_or_none(standing.ticket),
                "d": number_or_none(standing.deadline),
            }
        )
    }


def _decode_agenda_entry(attendee: str, conference_id: str, entry: Item) -> BookingSummary:
    return BookingSummary(
        booking=entry["b"]["S"],
        conference=conference_id,
        attendee=attendee,
        category=text_at(entry, "p"),
        start=int(entry["f"]["N"]),
        end=int(entry["u"]["N"]),
        lanes=int(entry["l"]["N"]),
        version=int(entry["v"]["N"]),
        standing=Standing(
            state=State(entry["s"]["S"]),
            shard=int(entry["h"]["N"]),
            seats=number_at(entry, "c") or 1,
            party=decode_party(entry, "n", "k"),
            ticket=number_at(entry, "t"),
            deadline=number_at(entry, "d"),
        ),
    )
