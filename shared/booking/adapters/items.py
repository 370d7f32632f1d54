"""Items to dataclasses and back, in DynamoDB's typed form.

Written out by hand: a serializer that guesses costs more than the call's own parsing.
"""

from collections.abc import Mapping
from typing import Any

from booking.adapters import keys
from booking.application import correlation
from booking.application.ports import Entry, Receipt, Summary, User
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Place, Reason, Standing, State, Verb
from booking.domain.conference import Conference
from booking.domain.seats import Gate, Seats

type Value = dict[str, Any]
type Item = dict[str, Value]


CORRELATION = "correlation"
RESTORED = "restored"  # what a restore put back: no news
TIDY = 3_600  # seconds after which what is over may be deleted
REQUESTS = ("r0", "r1", "r2")  # a booking's last requests, each in its version's place


def text(value: str) -> Value:
    """A string."""
    return {"S": str(value)}  # of an enumeration too, as a plain string


def number(value: int) -> Value:
    """A whole number."""
    return {"N": str(value)}


def of_correlation() -> Item:
    """The id that is followed now, for whoever reads the item from the stream."""
    followed = correlation.current()
    return {} if followed is None else {CORRELATION: text(followed)}


def to_correlation(item: Item) -> str | None:
    """The id that the item was last written under."""
    return _maybe_text(item, CORRELATION)


def texts(values: tuple[str, ...]) -> Value:
    """A list of strings, in order."""
    return {"L": [{"S": value} for value in values]}


def _given(item: Mapping[str, Value | None]) -> Item:
    """Leave out what has no value."""
    return {name: value for name, value in item.items() if value is not None}


def _maybe(item: Item, name: str) -> int | None:
    return int(item[name]["N"]) if name in item else None


def _maybe_text(item: Item, name: str) -> str | None:
    return item[name]["S"] if name in item else None


def _number_or_none(value: int | None) -> Value | None:
    return None if value is None else number(value)


def _text_or_none(value: str | None) -> Value | None:
    return None if value is None else text(value)


def of_conference(conference: Conference) -> Item:
    """A conference as an item, due at its start, listed by age and under its organizer."""
    partition = keys.lane_of(conference.id, keys.LIST_PARTITIONS)
    return {
        **keys.conference(conference.id),
        "list_pk": text(keys.conferences_by_age(partition)),
        "list_sk": text(keys.order(conference.created_at, conference.id)),
        **keys.due("start", conference.id, None, conference.start),
        **_listed_by_organizer(conference),
        **of_conference_fields(conference),
    }


def _listed_by_organizer(conference: Conference) -> Item:
    if conference.organizer is None:
        return {}
    return {
        "owner_pk": text(keys.own_conferences(conference.organizer)),
        "owner_sk": text(keys.order(conference.created_at, conference.id)),
    }


def of_conference_fields(conference: Conference) -> Item:
    """What a conference is, apart from its keys."""
    return _given(
        {
            "id": text(conference.id),
            "name": text(conference.name),
            "unnamed": None if conference.named else {"BOOL": True},
            "location": text(conference.location),
            "topics": texts(conference.topics),
            "start": number(conference.start),
            "end": number(conference.end),
            "capacity": number(conference.capacity),
            "window": _number_or_none(conference.window),
            "max_offers": _number_or_none(conference.max_offers),
            "expected_demand": _number_or_none(conference.expected_demand),
            "description": text(conference.description),
            "timezone": _text_or_none(conference.timezone),
            "organizer": _text_or_none(conference.organizer),
            "shards": number(conference.shards),
            "lanes": number(conference.lanes),
            "revision": number(conference.revision),
            "version": number(conference.version),
            "canceled": {"BOOL": conference.canceled},
            "created_at": number(conference.created_at),
        }
    )


def to_conference(item: Item) -> Conference:
    """An item as a conference."""
    return Conference(
        id=item["id"]["S"],
        name=item["name"]["S"],
        named="unnamed" not in item,
        location=item["location"]["S"],
        topics=tuple(topic["S"] for topic in item["topics"]["L"]),
        start=int(item["start"]["N"]),
        end=int(item["end"]["N"]),
        capacity=int(item["capacity"]["N"]),
        window=_maybe(item, "window"),
        max_offers=_maybe(item, "max_offers"),
        expected_demand=_maybe(item, "expected_demand"),
        description=item["description"]["S"],
        timezone=_maybe_text(item, "timezone"),
        organizer=_maybe_text(item, "organizer"),
        shards=int(item["shards"]["N"]),
        lanes=int(item["lanes"]["N"]),
        revision=int(item["revision"]["N"]),
        version=int(item["version"]["N"]),
        canceled=item["canceled"]["BOOL"],
        created_at=int(item["created_at"]["N"]),
    )


def of_seats(conference_id: str, shard: int, part: int) -> Item:
    """A shard of a new conference: all of its part is free."""
    return {
        **keys.seats(conference_id, shard),
        "conference": text(conference_id),
        "shard": number(shard),
        "part": number(part),
        "free": number(part),
        "held": number(0),
        "sold": number(0),
        "joined": number(0),
        "left": number(0),
        "taken": number(0),
        "gate": text(Gate.OPEN),
        "revision": number(0),
        "version": number(0),
    }


def to_seats(item: Item) -> Seats:
    """An item as a shard's counts."""
    return Seats(
        shard=int(item["shard"]["N"]),
        part=int(item["part"]["N"]),
        free=int(item["free"]["N"]),
        held=int(item["held"]["N"]),
        sold=int(item["sold"]["N"]),
        joined=int(item["joined"]["N"]),
        left=int(item["left"]["N"]),
        taken=int(item["taken"]["N"]),
        gate=Gate(item["gate"]["S"]),
        revision=int(item["revision"]["N"]),
        version=int(item["version"]["N"]),
    )


def of_user(user: User) -> Item:
    """A user as an item."""
    return _given(
        {
            **keys.user(user.attendee),
            "attendee": text(user.attendee),
            "user_id": text(user.user_id),
            "topics": texts(user.topics),
            "email": _text_or_none(user.email),
            "created_at": number(user.created_at),
        }
    )


def to_user(item: Item) -> User:
    """An item as a user."""
    return User(
        attendee=item["attendee"]["S"],
        user_id=item["user_id"]["S"],
        topics=tuple(topic["S"] for topic in item["topics"]["L"]),
        email=_maybe_text(item, "email"),
        created_at=int(item["created_at"]["N"]),
    )


def of_receipt(receipt: Receipt) -> Item:
    """A receipt as an item, which the table itself forgets some time after."""
    return {
        **keys.receipt(receipt.owner, receipt.key),
        "owner": text(receipt.owner),
        "key": text(receipt.key),
        "fingerprint": text(receipt.fingerprint),
        "answer": text(receipt.answer),
        "at": number(receipt.at),
        "kept_until": number(receipt.until),
        "expires_at": number(receipt.until // 1000 + TIDY),
    }


def to_receipt(item: Item) -> Receipt:
    """An item as a receipt."""
    return Receipt(
        owner=item["owner"]["S"],
        key=item["key"]["S"],
        fingerprint=item["fingerprint"]["S"],
        answer=item["answer"]["S"],
        at=int(item["at"]["N"]),
        until=int(item["kept_until"]["N"]),
    )


def of_summary(summary: Summary, version: int) -> Item:
    """A summary as an item, listed by start."""
    conference = summary.conference
    partition = keys.lane_of(conference.id, keys.LIST_PARTITIONS)
    return {
        **of_conference_fields(conference),
        **keys.summary(conference.id),
        "list_pk": text(keys.conferences_by_start(partition)),
        "list_sk": text(keys.order(conference.start, conference.id)),
        "available": number(summary.available),
        "confirmed": number(summary.confirmed),
        "held": number(summary.held),
        "waiting": number(summary.waiting),
        "seats_version": number(version),
    }


def to_summary(item: Item) -> Summary:
    """An item as a summary."""
    return Summary(
        conference=to_conference(item),
        available=int(item["available"]["N"]),
        confirmed=int(item["confirmed"]["N"]),
        held=int(item["held"]["N"]),
        waiting=int(item["waiting"]["N"]),
    )


def to_entry(item: Item, booking: Booking) -> Entry:
    """An item as an entry of a booking's history; where it names nobody, its attendee acted."""
    was = _maybe_text(item, "was")
    return Entry(
        booking=booking.id,
        conference=item["conference"]["S"],
        conference_name=booking.conference_name,
        version=int(item["sk"]["S"].partition("#")[2]),
        verb=item["verb"]["S"],
        update="update" in item,
        actor=_maybe_text(item, "actor") or booking.attendee,
        at=int(item["at"]["N"]),
        was=None if was is None else State(was),
        state=State(item["state"]["S"]),
        reason=_maybe_text(item, "reason"),
        ticket=_maybe(item, "ticket"),
        deadline=_maybe(item, "deadline"),
        offers=int(item["offers"]["N"]),
    )


def of_new_agenda(attendee: str) -> Item:
    """An agenda with nothing on it."""
    return {
        **keys.agenda(attendee),
        "attendee": text(attendee),
        "version": number(0),
        "places": {"M": {}},
    }


def to_agenda(item: Item) -> Agenda:
    """An item as an agenda."""
    attendee = item["attendee"]["S"]
    places: Mapping[str, Value] = item["places"]["M"]
    return Agenda(
        attendee=attendee,
        version=int(item["version"]["N"]),
        places={key: _to_agenda_place(attendee, key, v["M"]) for key, v in places.items()},
    )


def of_agenda_place(place: Place) -> Value:
    """A place as an agenda's entry: short names, for up to 50 share one item."""
    standing = place.standing
    return {
        "M": _given(
            {
                "b": text(place.booking),
                "v": number(place.version),
                "s": text(standing.state),
                "f": number(place.start),
                "u": number(place.end),
                "l": number(place.lanes),
                "h": number(standing.shard),
                "t": _number_or_none(standing.ticket),
                "d": _number_or_none(standing.deadline),
            }
        )
    }


def _to_agenda_place(attendee: str, conference_id: str, entry: Item) -> Place:
    return Place(
        booking=entry["b"]["S"],
        conference=conference_id,
        attendee=attendee,
        start=int(entry["f"]["N"]),
        end=int(entry["u"]["N"]),
        lanes=int(entry["l"]["N"]),
        version=int(entry["v"]["N"]),
        standing=Standing(
            state=State(entry["s"]["S"]),
            shard=int(entry["h"]["N"]),
            ticket=_maybe(entry, "t"),
            deadline=_maybe(entry, "d"),
        ),
    )


def of_entry(place: Place) -> Item:
    """A waiter's place as a waitlist entry: short, for thousands are counted at a time."""
    standing = place.standing
    assert standing.ticket is not None
    return {
        **keys.entry(place.conference, place.lane, standing.ticket),
        "b": text(place.booking),
        "a": text(place.attendee),
        "v": number(place.version),
        "h": number(standing.shard),
    }


def to_waiting_place(item: Item, conference: Conference) -> Place:
    """A waitlist entry as a place."""
    return Place(
        booking=item["b"]["S"],
        conference=conference.id,
        attendee=item["a"]["S"],
        start=conference.start,
        end=conference.end,
        lanes=conference.lanes,
        version=int(item["v"]["N"]),
        standing=Standing(
            state=State.WAITLISTED, shard=int(item["h"]["N"]), ticket=int(item["sk"]["S"])
        ),
    )


def of_booking(booking: Booking) -> Item:
    """A new booking as an item, listed under its conference and its attendee."""
    place = booking.place
    order = keys.order(booking.created_at, booking.id)
    lane = keys.lane_of(booking.id, place.lanes)
    return _given(
        {
            **keys.booking(booking.id),
            "list_pk": text(keys.bookings_list(place.conference, lane)),
            "list_sk": text(order),
            "owner_pk": text(keys.own_bookings(place.attendee)),
            "owner_sk": text(order),
            "id": text(booking.id),
            "conference": text(place.conference),
            "conference_name": text(booking.conference_name),
            "organizer": _text_or_none(booking.organizer),
            "attendee": text(place.attendee),
            "start": number(place.start),
            "end": number(place.end),
            "lanes": number(place.lanes),
            "version": number(place.version),
            "offers": number(booking.offers),
            "created_at": number(booking.created_at),
            "changed_at": number(booking.changed_at),
            **of_request(booking.requests[-1], place.version),
            "verb": text(booking.verb),
            "actor": text(booking.actor),
            **of_standing(place.standing),
            **of_correlation(),
        }
    )


def of_request(request: str, version: int) -> Item:
    """The request that made a version, kept over the next few: its reply may have been lost."""
    return {REQUESTS[version % len(REQUESTS)]: text(request)}


def of_standing(standing: Standing) -> dict[str, Value | None]:
    """The moving part of a booking; None is to be removed."""
    return {
        "state": text(standing.state),
        "shard": number(standing.shard),
        "ticket": _number_or_none(standing.ticket),
        "deadline": _number_or_none(standing.deadline),
        "reason": _text_or_none(standing.reason),
    }


def to_booking(item: Item) -> Booking:
    """An item as a booking."""
    reason = _maybe_text(item, "reason")
    standing = Standing(
        state=State(item["state"]["S"]),
        shard=int(item["shard"]["N"]),
        ticket=_maybe(item, "ticket"),
        deadline=_maybe(item, "deadline"),
        reason=None if reason is None else Reason(reason),
    )
    place = Place(
        booking=item["id"]["S"],
        conference=item["conference"]["S"],
        attendee=item["attendee"]["S"],
        start=int(item["start"]["N"]),
        end=int(item["end"]["N"]),
        lanes=int(item["lanes"]["N"]),
        version=int(item["version"]["N"]),
        standing=standing,
    )
    return Booking(
        place=place,
        conference_name=item["conference_name"]["S"],
        organizer=_maybe_text(item, "organizer"),
        offers=int(item["offers"]["N"]),
        created_at=int(item["created_at"]["N"]),
        changed_at=int(item["changed_at"]["N"]),
        requests=tuple(item[name]["S"] for name in REQUESTS if name in item),
        verb=Verb(item["verb"]["S"]),
        actor=item["actor"]["S"],
        hidden="hidden" in item,
        updated=_maybe(item, "updated"),
    )
