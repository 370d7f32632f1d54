"""Bookings, their history and their waitlist entries as items."""

from booking.adapters import keys
from booking.adapters.items.seats import decode_pool
from booking.adapters.items.values import (
    Item,
    Value,
    encode_correlation,
    given,
    number,
    number_at,
    number_or_none,
    text,
    text_at,
    text_or_none,
)
from booking.application.ports.bookings import HistoryEntry
from booking.domain.ballot import Entry
from booking.domain.booking import (
    Booking,
    BookingSummary,
    LinkedRequest,
    Reason,
    RequestKind,
    Standing,
    State,
    Verb,
)
from booking.domain.guests import Guest, Guests
from booking.domain.parties import SINGLE, Party
from booking.domain.pools import Pool, category_of
from booking.domain.promotion import Passage, Waiter

REQUESTS = ("r0", "r1", "r2")  # the last three request ids; the version modulo 3 selects one


def encode_booking(booking: Booking) -> Item:
    """Return the item of a new booking, in the lists of its conference and its attendee."""
    summary = booking.summary
    order = keys.order(booking.created_at, booking.id)
    return given(
        {
            **keys.booking(booking.id),
            **encode_place(summary, booking.category_name),
            "list_sk": text(order),
            "owner_pk": text(keys.own_bookings(booking.invitee or summary.attendee)),
            "owner_sk": text(order),
            "id": text(booking.id),
            "conference": text(summary.conference),
            "conference_name": text(booking.conference_name),
            "organizer": text_or_none(booking.organizer),
            "attendee": text(summary.attendee),
            "start": number(summary.start),
            "end": number(summary.end),
            "version": number(summary.version),
            "offers": number(booking.offers),
            "created_at": number(booking.created_at),
            "changed_at": number(booking.changed_at),
            **encode_request(booking.requests[-1], summary.version),
            "verb": text(booking.verb),
            "actor": text(booking.actor),
            **encode_standing(summary.standing),
            **_encode_invitation(booking),
            "mailbox": text_or_none(booking.mailbox),
            "guests": encode_guests(booking.guests),
            "edition": number_or_none(booking.edition or None),
            "sold_at": number_or_none(booking.sold_at),
            **encode_entry(booking.entry),
            **encode_correlation(),
        }
    )


def encode_place(summary: BookingSummary, category_name: str | None) -> dict[str, Value | None]:
    """Return the attributes that depend on the pool of a booking, with its list of bookings.

    Attributes with None must be removed from the item.
    """
    lane = keys.lane_of(summary.booking, summary.lanes)
    return {
        "list_pk": text(keys.bookings_list(summary.pool, lane)),
        "pool": text_or_none(None if summary.category is None else summary.pool),
        "category_name": text_or_none(category_name),
        "lanes": number(summary.lanes),
    }


def _encode_invitation(booking: Booking) -> dict[str, Value | None]:
    """Return the attributes of an invitation, with its deadline in the index `due`."""
    summary, deadline = booking.summary, booking.summary.standing.deadline
    due = keys.due("offer", summary.conference, booking.id, deadline) if deadline else {}
    return {
        **due,
        "invitee": text_or_none(booking.invitee),
        "invitee_email": text_or_none(booking.invitee_email),
    }


def encode_entry(entry: Entry | None) -> dict[str, Value | None]:
    """Return the attributes of an entry in a ballot. Attributes with None must be removed."""
    party = SINGLE if entry is None else entry.party
    return {
        "ballot": number_or_none(None if entry is None else entry.number),
        "ballot_party": number_or_none(party.size if party.size > 1 else None),
        "ballot_accept": number_or_none(party.accept),
    }


def _decode_entry(item: Item) -> Entry | None:
    ticket = number_at(item, "ballot")
    if ticket is None:
        return None
    return Entry(number=ticket, party=decode_party(item, "ballot_party", "ballot_accept"))


def encode_request(request: str, version: int) -> Item:
    """Return the attribute with the request that created a version.

    It remains for the next two versions, so that a retry after a lost reply finds its request.
    """
    return {REQUESTS[version % len(REQUESTS)]: text(request)}


def encode_standing(standing: Standing) -> dict[str, Value | None]:
    """Return the attributes of a standing. Attributes with None must be removed from the item."""
    return {
        "state": text(standing.state),
        "shard": number(standing.shard),
        **encode_party(standing, "seats", "party", "accept"),
        "ticket": number_or_none(standing.ticket),
        "deadline": number_or_none(standing.deadline),
        "reason": text_or_none(standing.reason),
    }


def encode_linked(kind: RequestKind, standing: Standing) -> dict[str, Value | None]:
    """Return the attributes of the linked request of a booking, without those of its pool.

    If it has ended, all of them are None, and must be removed from the item.
    """
    if standing.state is State.CANCELED:
        return encode_no_linked()
    attributes = encode_standing(standing)
    del attributes["reason"]
    return {"link": text(kind), **{f"link_{name}": value for name, value in attributes.items()}}


def encode_linked_place(linked: LinkedRequest, pool: str) -> Item:
    """Return the attributes of the pool of a request. To grow, it is that of the booking."""
    if linked.kind is RequestKind.GROW:
        return {}
    name = text_or_none(linked.category_name)
    place = {"link_pool": text(pool), "link_category_name": name}
    return given({**place, "link_lanes": number(linked.lanes)})


def encode_no_linked() -> dict[str, Value | None]:
    """Return the attributes of a linked request, which must be removed when it ends."""
    names = ("state", "shard", "seats", "party", "accept", "ticket", "deadline", "offers")
    place = ("pool", "category_name", "lanes")
    return dict.fromkeys(("link", *(f"link_{name}" for name in (*names, *place))))


def _decode_linked(
    item: Item, category: str | None, category_name: str | None = None, lanes: int = 1
) -> LinkedRequest | None:
    """Return the linked request of an item, whose booking has this category."""
    kind = text_at(item, "link")
    if kind is None:
        return None
    if (pool := text_at(item, "link_pool")) is not None:
        category, category_name = category_of(pool), text_at(item, "link_category_name")
        lanes = number_at(item, "link_lanes") or 1
    standing = Standing(
        state=State(item["link_state"]["S"]),
        shard=int(item["link_shard"]["N"]),
        seats=number_at(item, "link_seats") or 1,
        party=decode_party(item, "link_party", "link_accept"),
        ticket=number_at(item, "link_ticket"),
        deadline=number_at(item, "link_deadline"),
    )
    return LinkedRequest(
        kind=RequestKind(kind),
        standing=standing,
        category=category,
        category_name=category_name,
        lanes=lanes,
        offers=number_at(item, "link_offers") or 0,
    )


def encode_party(standing: Standing, seats: str, size: str, accept: str) -> dict[str, Value | None]:
    """Return the attributes with these names. A booking of one seat has none of them."""
    party = standing.party
    return {
        seats: number_or_none(standing.seats if party.size > 1 else None),
        size: number_or_none(party.size if party.size > 1 else None),
        accept: number_or_none(party.accept),
    }


def decode_party(item: Item, size: str, accept: str) -> Party:
    """Return the party of the attributes with these names."""
    return Party(number_at(item, size) or 1, number_at(item, accept))


def decode_booking(item: Item) -> Booking:
    """Return the booking of an item."""
    reason = text_at(item, "reason")
    standing = Standing(
        state=State(item["state"]["S"]),
        shard=int(item["shard"]["N"]),
        seats=number_at(item, "seats") or 1,
        party=decode_party(item, "party", "accept"),
        ticket=number_at(item, "ticket"),
        deadline=number_at(item, "deadline"),
        reason=None if reason is None else Reason(reason),
    )
    summary = BookingSummary(
        booking=item["id"]["S"],
        conference=item["conference"]["S"],
        attendee=item["attendee"]["S"],
        category=category_of(decode_pool(item)),
        start=int(item["start"]["N"]),
        end=int(item["end"]["N"]),
        lanes=int(item["lanes"]["N"]),
        version=int(item["version"]["N"]),
        standing=standing,
    )
    return Booking(
        summary=summary,
        conference_name=item["conference_name"]["S"],
        category_name=text_at(item, "category_name"),
        organizer=text_at(item, "organizer"),
        offers=int(item["offers"]["N"]),
        created_at=int(item["created_at"]["N"]),
        changed_at=int(item["changed_at"]["N"]),
        requests=tuple(item[name]["S"] for name in REQUESTS if name in item),
        verb=Verb(item["verb"]["S"]),
        actor=item["actor"]["S"],
        hidden=item.get("hidden", {}).get("BOOL", False),
        declined=item.get("declined", {}).get("BOOL", False),
        updated=number_at(item, "updated"),
        invitee=text_at(item, "invitee"),
        invitee_email=text_at(item, "invitee_email"),
        mailbox=text_at(item, "mailbox"),
        guests=decode_guests(item),
        edition=number_at(item, "edition") or 0,
        sold_at=number_at(item, "sold_at"),
        admitted=frozenset(int(seat["N"]) for seat in item["admitted"]["L"])
        if "admitted" in item
        else frozenset(),
        entries=number_at(item, "entries") or 0,
        entry=_decode_entry(item),
        left_at=number_at(item, "left_at"),
        linked=_decode_linked(
            item, summary.category, text_at(item, "category_name"), summary.lanes
        ),
    )


def encode_guests(guests: Guests) -> Value | None:
    """Return the typed form of guests, or None without any."""
    if not guests:
        return None
    fields = ({"name": text(one.name), "email": text_or_none(one.email)} for one in guests)
    return {"L": [{"M": given(each)} for each in fields]}


def decode_guests(item: Item) -> Guests:
    """Return the guests of an item."""
    found = item["guests"]["L"] if "guests" in item else []
    return tuple(Guest(one["M"]["name"]["S"], text_at(one["M"], "email")) for one in found)


def decode_history_entry(item: Item, booking: Booking) -> HistoryEntry:
    """Return the history entry of an item. If the item has no actor, the attendee is the actor."""
    previous = text_at(item, "was")
    return HistoryEntry(
        booking=booking.id,
        conference=item["conference"]["S"],
        conference_name=booking.conference_name,
        version=int(item["sk"]["S"].partition("#")[2]),
        verb=item["verb"]["S"],
        update="update" in item,
        actor=text_at(item, "actor") or booking.attendee,
        at=int(item["at"]["N"]),
        previous=None if previous is None else State(previous),
        state=State(item["state"]["S"]),
        reason=text_at(item, "reason"),
        ticket=number_at(item, "ticket"),
        deadline=number_at(item, "deadline"),
        offers=int(item["offers"]["N"]),
        seats=number_at(item, "seats") or 1,
        category=text_at(item, "category"),
        linked=_decode_linked(item, text_at(item, "category")),
    )


def encode_waitlist_entry(summary: BookingSummary) -> Item:
    """Return the waitlist entry of a booking, with short names because many are read at once."""
    standing = summary.standing
    assert standing.ticket is not None
    return {
        **keys.entry(summary.pool, summary.lane, standing.ticket),
        "b": text(summary.booking),
        "a": text(summary.attendee),
        "v": number(summary.version),
        "h": number(standing.shard),
        **given({"r": text_or_none(summary.linked), **encode_entry_party(standing.party)}),
    }


def encode_entry_party(party: Party) -> dict[str, Value | None]:
    """Return the attributes of the party in a waitlist entry. A single person has none of them."""
    return {
        "n": number(party.size) if party.size > 1 else None,
        "k": number_or_none(party.accept),
    }


def decode_waiter(item: Item, pool: Pool) -> Waiter:
    """Return a waiter from its waitlist entry."""
    return Waiter(
        summary=decode_waitlist_entry(item, pool),
        passed=number_at(item, "p") or 0,
        last=decode_passage(item["l"]["M"]) if "l" in item else None,
    )


def encode_passage(passage: Passage) -> Value:
    """Return the typed form of a pass, for a waitlist entry."""
    return {"M": passage_item(passage)}


def passage_item(passage: Passage) -> Item:
    """Return the attributes of a pass."""
    names = ("ticket", "seats", "free", "needed", "at", "total")
    return {name: number(getattr(passage, name)) for name in names}


def decode_passage(item: Item) -> Passage:
    """Return the pass of an item."""
    names = ("ticket", "seats", "free", "needed", "at", "total")
    return Passage(**{name: int(item[name]["N"]) for name in names})


def decode_waitlist_entry(item: Item, pool: Pool) -> BookingSummary:
    """Return the summary of a waitlisted booking, or of a linked request, from its entry."""
    party, linked = decode_party(item, "n", "k"), text_at(item, "r")
    return BookingSummary(
        booking=item["b"]["S"],
        conference=pool.conference_id,
        attendee=item["a"]["S"],
        category=pool.category,
        start=pool.start,
        end=pool.end,
        lanes=pool.lanes,
        version=int(item["v"]["N"]),
        standing=Standing(
            state=State.WAITLISTED,
            shard=int(item["h"]["N"]),
            seats=party.size,
            party=party,
            ticket=int(item["sk"]["S"]),
        ),
        linked=None if linked is None else RequestKind(linked),
    )
