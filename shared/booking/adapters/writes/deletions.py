"""The writes that delete a conference nobody has booked, and that give its id to another one.

An item with the key of the conference remains. It has the numbers that the next conference with
this id continues, so that no request that has read the deleted one can change its successor.
"""

from collections.abc import Sequence

from booking.adapters import keys
from booking.adapters.items.conferences import DELETED
from booking.adapters.items.values import Item, number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.correlation import correlation_update
from booking.application.ports.contention import Stale
from booking.domain.conference import Conference, FormerConference
from booking.domain.seats import Seats


def deletion(known: Conference, read: Sequence[Seats], request: str) -> list[Write]:
    """Return the writes of a deletion, on condition that conference and seats are as read.

    The summary, which lists read, becomes an item without a list. Its version is newer than that
    of the conference as read, so that no delayed relay writes a summary of the deleted conference.
    """
    seats_version = sum(seats.version for seats in read)
    summary = {
        **keys.summary(known.id),
        "id": text(known.id),
        "version": number(known.version + 1),
        "seats_version": number(seats_version),
    }
    counters = [(pool.id, number) for pool in known.pools for number in range(pool.counters)]
    programs = [] if known.program is None else [_deleted(keys.program(known.id), "program")]
    return [
        _deleted_conference(known, seats_version, request),
        *(_deleted_seats(seats) for seats in read),
        Write("Put", {"Item": summary}, Stale("summary")),
        *(_deleted(keys.counter(*counter, known.generation), "counter") for counter in counters),
        *programs,
    ]


def succeeding_conference(item: Item, former: FormerConference) -> Write:
    """Return the write of a new conference in the place of a deleted one."""
    return Write(
        "Put",
        {
            "Item": {**item, "deleted_in": text(former.deleted_in)},
            "ConditionExpression": "deleted = :yes AND version = :as_read",
            "ExpressionAttributeValues": {
                ":yes": {"BOOL": True},
                ":as_read": number(former.version),
            },
        },
        Stale("conference"),
    )


def _deleted_conference(known: Conference, seats_version: int, request: str) -> Write:
    clauses, values = correlation_update()
    sets = ["canceled = :yes", f"{DELETED} = :yes", "deleted_in = :request"]
    sets += ["seats_version = :seats", "description = :none", *clauses]
    listed = "list_pk, list_sk, owner_pk, owner_sk, due_pk, due_sk"
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": f"SET {', '.join(sets)}"
            f" REMOVE {listed}, organizer, offered_to, categories ADD version :one",
            "ConditionExpression": "version = :as_read",
            "ExpressionAttributeValues": {
                ":yes": {"BOOL": True},
                ":request": text(request),
                ":seats": number(seats_version),
                ":none": text(""),
                ":one": number(1),
                ":as_read": number(known.version),
                **values,
            },
        },
        Stale("conference"),
    )


def _deleted_seats(seats: Seats) -> Write:
    """Return the deletion of a shard. A booking or an invitation since the read fails it."""
    return Write(
        "Delete",
        {
            "Key": keys.seats(seats.pool, seats.shard),
            "ConditionExpression": "version = :as_read",
            "ExpressionAttributeValues": {":as_read": number(seats.version)},
        },
        Stale("seats"),
    )


def _deleted(key: keys.Key, kind: str) -> Write:
    return Write("Delete", {"Key": key}, Stale(kind))
