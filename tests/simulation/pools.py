"""The pools of a conference, read from raw items, and the rules of categories."""

from collections.abc import Iterator
from typing import Any

type Image = dict[str, Any]


def pool_of(item: Image) -> str:
    """Return the pool of a booking or a shard: the conference's own, unless it names another."""
    pool: str = item["pool" if "pool" in item else "conference"]
    return pool


def pools_of(conference: Image) -> dict[str, Image]:
    """Return the pools of a conference by their ids, each with its capacity and shards."""
    name = conference["id"]
    categories = conference.get("categories", [])
    return {name: conference, **{f"{name}~{each['id']}": each for each in categories}}


def broken_by_category(new: Image, conference: Image, at: int) -> Iterator[str]:
    """Yield the rules that a booking breaks: the category must exist, be open and be visible."""
    pools = pools_of(conference)
    if pool_of(new) not in pools:
        yield "booked a category that does not exist"
        return
    pool = pools[pool_of(new)]
    if "pool" not in new or new["attendee"].startswith("invited:"):
        return
    if at < pool.get("opens", at):
        yield "booked before its category opens"
    if at >= pool.get("closes", at + 1):
        yield "booked after its category has closed"
    visible = pool.get("visible_to", [new["attendee"][5:]])
    if new["verb"] in {"book", "move"} and new["attendee"][5:] not in visible:
        yield "booked a category that is not visible"


def broken_by_move(known: Image, new: Image) -> Iterator[str]:
    """Yield the rules that a move to another pool breaks."""
    if new["changed_at"] >= new["start"]:
        yield "moved after the start"
    if new["actor"] != new["attendee"]:
        yield "another user moves a booking"
    if {known["state"], new["state"]} != {"CONFIRMED"}:
        yield "moved without a seat"
    if pool_of(known) == pool_of(new):
        yield "moved to its own pool"
    if any(new.get(name) != known.get(name) for name in ("seats", "party", "attendee")):
        yield "a move changes the party"
    if "ticket" in new:
        yield "has the ticket of another waitlist after a move"
    if new.get("edition") != new["version"]:
        yield "the tickets from before a move stay valid"
