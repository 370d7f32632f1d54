"""Seat counts as items."""

from booking.adapters import keys
from booking.adapters.items.values import Item, Value, given, number, number_at, text, text_or_none
from booking.domain.pools import Pool
from booking.domain.seats import Gate, Seats


def encode_new_seats(pool: Pool, shard: int, part: int, version: int = 0) -> Item:
    """Return the item of a shard of a new pool. All seats of its part are free."""
    fields: dict[str, Value | None] = {
        **keys.seats(pool.id, shard),
        "conference": text(pool.conference_id),
        "pool": text_or_none(None if pool.category is None else pool.id),
        "shard": number(shard),
        "part": number(part),
        "free": number(part),
        "held": number(0),
        "sold": number(0),
        "joined": number(0),
        "left": number(0),
        "taken": number(0),
        "lapsed": number(0),
        "gate": text(Gate.OPEN if pool.draws_at is None else Gate.BALLOT),
        **_due_for_draw(pool, shard),
        "revision": number(pool.revision),
        "version": number(version),
    }
    return given(fields)


def _due_for_draw(pool: Pool, shard: int) -> keys.Key:
    """Return the place in the index `due` of a ballot whose timer may be lost."""
    if pool.draws_at is None or shard:
        return {}
    return keys.due("gate", pool.id, None, pool.draws_at)


def decode_pool(item: Item) -> str:
    """Return the id of the pool of an item. Only items of categories name it."""
    return item["pool" if "pool" in item else "conference"]["S"]  # type: ignore[no-any-return]


def decode_seats(item: Item) -> Seats:
    """Return the counts of a shard from its item."""
    return Seats(
        shard=int(item["shard"]["N"]),
        part=int(item["part"]["N"]),
        free=int(item["free"]["N"]),
        held=int(item["held"]["N"]),
        sold=int(item["sold"]["N"]),
        joined=int(item["joined"]["N"]),
        left=int(item["left"]["N"]),
        taken=int(item["taken"]["N"]),
        lapsed=number_at(item, "lapsed") or 0,  # earlier releases did not count them
        gate=Gate(item["gate"]["S"]),
        revision=int(item["revision"]["N"]),
        version=int(item["version"]["N"]),
        pool=decode_pool(item),
    )
