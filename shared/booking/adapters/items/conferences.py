"""Conferences, and their summaries for lists, as items."""

from collections.abc import Iterable
from dataclasses import astuple

from booking.adapters import keys
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
)
from booking.application.ports.catalog import ConferenceSummary, Counts
from booking.domain.ballot import Draw
from booking.domain.conference import Conference, FormerConference, Instant
from booking.domain.pools import Category
from booking.domain.quiet import QuietHours
from booking.domain.realms import Realm, realm_of_organizer
from booking.domain.sales import Sale

DELETED = "deleted"  # an attribute that only the item of a deleted conference has


def encode_conference(conference: Conference) -> Item:
    """Return the item of a conference, due at its start, and in the lists by age and organizer.

    The lists are those of the surfaces with credentials; an open conference is in none of them.
    """
    return {
        **keys.conference(conference.id),
        **_listed_by_age(conference),
        **keys.due("start", conference.id, None, conference.start),
        **_listed_by_organizer(conference),
        **encode_conference_fields(conference),
    }


def _listed_by_age(conference: Conference) -> Item:
    if realm_of_organizer(conference.organizer) is Realm.OPEN:
        return {}
    partition = keys.lane_of(conference.id, keys.LIST_PARTITIONS)
    return {
        "list_pk": text(keys.conferences_by_age(partition)),
        "list_sk": text(keys.order(conference.created_at, conference.id)),
    }


def _listed_by_organizer(conference: Conference) -> Item:
    if conference.organizer is None:
        return {}
    return {
        "owner_pk": text(keys.own_conferences(conference.organizer)),
        "owner_sk": text(keys.order(conference.created_at, conference.id)),
    }


def encode_conference_fields(conference: Conference) -> Item:
    """Return the attributes of a conference without its keys."""
    return given(
        {
            "id": text(conference.id),
            "name": text(conference.name),
            "unnamed": None if conference.named else {"BOOL": True},
            "location": text(conference.location),
            "topics": texts(conference.topics),
            "start": number(conference.start),
            "end": number(conference.end),
            "capacity": number(conference.capacity),
            "window": number_or_none(conference.window),
            "max_offers": number_or_none(conference.max_offers),
            "max_per_email": number_or_none(conference.max_per_email),
            "max_party": number_or_none(conference.max_party),
            "release_at": number_or_none(conference.release_at),
            "expected_demand": number_or_none(conference.expected_demand),
            "sale": None if conference.sale is Sale.DIRECT else text(conference.sale),
            "opens_at": number_or_none(conference.opens_at),
            "draws_at": number_or_none(conference.draws_at),
            "nonce": text_or_none(conference.nonce),
            "commitment": text_or_none(conference.commitment),
            "draw": None if conference.draw is None else encode_draw(conference.draw),
            "description": text(conference.description),
            "embed": texts(conference.embed) if conference.embed else None,
            "unlisted": None if conference.listed else {"BOOL": True},
            "timezone": text_or_none(conference.timezone),
            "quiet": text_or_none(_encode_quiet(conference.quiet)),
            "program": number_or_none(conference.program),
            "quiet_since": number_or_none(conference.quiet_since),
            "organizer": text_or_none(conference.organizer),
            "offered_to": text_or_none(conference.offered_to),
            "shards": number(conference.shards),
            "lanes": number(conference.lanes),
            "categories": _encode_categories(conference.categories),
            "revision": number(conference.revision),
            "version": number(conference.version),
            "announced": number_or_none(conference.announced),
            "generation": number(conference.generation) if conference.generation else None,
            "canceled": {"BOOL": conference.canceled},
            "created_at": number(conference.created_at),
        }
    )


def existing_conference(item: Item | None) -> Conference | None:
    """Return the conference of an item that was read, or None if it is missing or deleted."""
    return None if item is None or DELETED in item else decode_conference(item)


def decode_former(item: Item | None) -> FormerConference | None:
    """Return the numbers of a deleted conference, or None for another item."""
    if item is None or DELETED not in item:
        return None
    return FormerConference(
        version=int(item["version"]["N"]),
        revision=int(item["revision"]["N"]),
        generation=number_at(item, "generation") or 0,
        seats_version=int(item["seats_version"]["N"]),
        deleted_in=item["deleted_in"]["S"],
    )


def decode_conference(item: Item) -> Conference:
    """Return the conference of an item."""
    return Conference(
        id=item["id"]["S"],
        name=item["name"]["S"],
        named="unnamed" not in item,
        location=item["location"]["S"],
        topics=tuple(topic["S"] for topic in item["topics"]["L"]),
        start=int(item["start"]["N"]),
        end=int(item["end"]["N"]),
        capacity=int(item["capacity"]["N"]),
        window=number_at(item, "window"),
        max_offers=number_at(item, "max_offers"),
        max_per_email=number_at(item, "max_per_email"),
        max_party=number_at(item, "max_party"),
        release_at=number_at(item, "release_at"),
        expected_demand=number_at(item, "expected_demand"),
        sale=Sale(text_at(item, "sale") or Sale.DIRECT),
        opens_at=number_at(item, "opens_at"),
        draws_at=number_at(item, "draws_at"),
        nonce=text_at(item, "nonce"),
        commitment=text_at(item, "commitment"),
        draw=_decode_draw(item["draw"]["M"]) if "draw" in item else None,
        description=item["description"]["S"],
        listed="unlisted" not in item,
        embed=tuple(site["S"] for site in item["embed"]["L"]) if "embed" in item else (),
        timezone=text_at(item, "timezone"),
        quiet=_decode_quiet(text_at(item, "quiet")),
        program=number_at(item, "program"),
        quiet_since=number_at(item, "quiet_since"),
        organizer=text_at(item, "organizer"),
        offered_to=text_at(item, "offered_to"),
        shards=int(item["shards"]["N"]),
        lanes=int(item["lanes"]["N"]),
        categories=_decode_categories(item),
        revision=int(item["revision"]["N"]),
        version=int(item["version"]["N"]),
        announced=number_at(item, "announced"),
        generation=number_at(item, "generation") or 0,
        canceled=item["canceled"]["BOOL"],
        created_at=int(item["created_at"]["N"]),
    )


def encode_draw(draw: Draw) -> Value:
    """Return the typed form of the draw of a ballot."""
    ahead = {f"{wanted}:{least}": number(by) for (wanted, least), by in draw.ahead.items()}
    return {
        "M": {
            "seed": text(draw.seed),
            "digest": text(draw.digest),
            "entries": number(draw.entries),
            "tickets": number(draw.tickets),
            "capacity": number(draw.capacity),
            "ahead": {"M": ahead},
            "at": number(draw.at),
        }
    }


def _decode_draw(item: Item) -> Draw:
    ahead = {}
    for name, by in item["ahead"]["M"].items():
        wanted, _, least = name.partition(":")
        ahead[int(wanted), int(least)] = int(by["N"])
    return Draw(
        seed=item["seed"]["S"],
        digest=item["digest"]["S"],
        entries=int(item["entries"]["N"]),
        tickets=int(item["tickets"]["N"]),
        capacity=int(item["capacity"]["N"]),
        ahead=ahead,
        at=int(item["at"]["N"]),
    )


def _encode_categories(categories: Iterable[Category]) -> Value | None:
    """Return the list of categories; a conference without one does not have the attribute."""
    encoded = [
        {
            "M": given(
                {
                    "id": text(category.id),
                    "name": text(category.name),
                    "capacity": number(category.capacity),
                    "shards": number(category.shards),
                    "lanes": number(category.lanes),
                    "description": text_or_none(category.description or None),
                    "opens": number_or_none(category.opens),
                    "closes": number_or_none(category.closes),
                    "visible_to": texts(category.visible_to) if category.visible_to else None,
                }
            )
        }
        for category in categories
    ]
    return {"L": encoded} if encoded else None


def _decode_categories(item: Item) -> tuple[Category, ...]:
    stored = item["categories"]["L"] if "categories" in item else []
    return tuple(_decode_category(each["M"]) for each in stored)


def _decode_category(item: Item) -> Category:
    visible_to = item["visible_to"]["L"] if "visible_to" in item else []
    return Category(
        id=item["id"]["S"],
        name=item["name"]["S"],
        capacity=int(item["capacity"]["N"]),
        shards=int(item["shards"]["N"]),
        lanes=int(item["lanes"]["N"]),
        description=text_at(item, "description") or "",
        opens=number_at(item, "opens"),
        closes=number_at(item, "closes"),
        visible_to=tuple(each["S"] for each in visible_to),
    )


def _encode_quiet(quiet: QuietHours | None) -> str | None:
    """Return quiet hours as two times of the clock: 22:00-08:00."""
    if quiet is None:
        return None
    return "-".join(f"{time // 60:02d}:{time % 60:02d}" for time in (quiet.begin, quiet.end))


def _decode_quiet(stored: str | None) -> QuietHours | None:
    if stored is None:
        return None
    begin, end = (int(time[:2]) * 60 + int(time[3:]) for time in stored.split("-"))
    return QuietHours(begin=begin, end=end)


def encode_conference_summary(summary: ConferenceSummary, version: int, now: Instant) -> Item:
    """Return the item of a summary, in the list by start. `version` is that of its counts."""
    conference = summary.conference
    partition = keys.lane_of(conference.id, keys.LIST_PARTITIONS)
    return {
        **encode_conference_fields(conference),
        **keys.summary(conference.id),
        "list_pk": text(keys.conferences_by_start(partition)),
        "list_sk": text(keys.order(conference.start, conference.id)),
        "available": number(summary.available),
        "confirmed": number(summary.confirmed),
        "held": number(summary.held),
        "waiting": number(summary.waiting),
        "lapsed": number(summary.lapsed),
        **_encode_counts(summary),
        "counted_at": number(now),
        "seats_version": number(version),
    }


def decode_conference_summary(item: Item) -> ConferenceSummary:
    """Return the summary of an item."""
    return ConferenceSummary(
        conference=decode_conference(item),
        available=int(item["available"]["N"]),
        confirmed=int(item["confirmed"]["N"]),
        held=int(item["held"]["N"]),
        waiting=int(item["waiting"]["N"]),
        lapsed=number_at(item, "lapsed") or 0,  # earlier releases did not count them
        categories={
            category: Counts(*(int(value["N"]) for value in counts["L"]))
            for category, counts in item.get("counts", {"M": {}})["M"].items()
        },
    )


def _encode_counts(summary: ConferenceSummary) -> Item:
    """Return the counts of the categories; of a conference without one, no attribute."""
    counts = {
        category: {"L": [number(value) for value in astuple(counts)]}
        for category, counts in summary.categories.items()
    }
    return {"counts": {"M": counts}} if counts else {}
