"""Walks a whole table and says which invariants of the design do not hold.

It reads raw items and recounts them; it shares no code with the engine.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

type Item = dict[str, Any]
READ = frozenset({"CONFERENCE", "SEATS", "TICKETS", "BOOKING", "WAITLIST", "AGENDA"})
PLACED = (  # what an agenda says of a booking, and the booking itself
    ("b", "id"),
    ("v", "version"),
    ("s", "state"),
    ("h", "shard"),
    ("t", "ticket"),
    ("d", "deadline"),
    ("f", "start"),
    ("u", "end"),
)
LIVE = {"CONFIRMED", "WAITLISTED", "CONFIRMATION_PENDING"}


def plain_item(raw: Item) -> Item:
    """An item out of DynamoDB's typed form."""
    return {name: _plain(value) for name, value in raw.items()}


def violations(raw: Iterable[Item]) -> list[str]:
    """Return a sentence for each invariant that does not hold; an empty list is health."""
    return broken_by(map(plain_item, raw))


def broken_by(items: Iterable[Item]) -> list[str]:
    """Say the same of items in plain form."""
    kinds: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        kinds[kind_of(item)].append(item)
    found: list[str] = []
    found += _belonging(kinds)
    found += _seats(kinds)
    found += _bookings(kinds)
    found += _waitlist(kinds)
    found += _agendas(kinds)
    return found


def kind_of(item: Item) -> str:
    """What an item is: the checker looks at those of READ."""
    pk: str = item["pk"]
    return pk.partition("#")[0] if item["sk"][:7] != "HISTORY" else "HISTORY"


def _plain(value: dict[str, Any]) -> Any:
    ((kind, content),) = value.items()
    if kind == "N":
        return int(content)
    if kind == "M":
        return {name: _plain(inner) for name, inner in content.items()}
    if kind == "L":
        return [_plain(inner) for inner in content]
    return content


def _belonging(kinds: dict[str, list[Item]]) -> list[str]:
    """Check that nothing is without its conference, and that no ticket can be given twice."""
    known = {conference["id"] for conference in kinds["CONFERENCE"]}
    of = [(s["conference"], "seats") for s in kinds["SEATS"]]
    of += [(b["conference"], f"booking {b['id']}") for b in kinds["BOOKING"]]
    found = [f"{what} of {name}, which is not there" for name, what in of if name not in known]
    minted = {counter["pk"]: counter["minted"] for counter in kinds["TICKETS"]}
    counters = {c["id"]: min(4, -(-c["lanes"] // 2)) for c in kinds["CONFERENCE"]}
    for booking in kinds["BOOKING"]:
        name, ticket = booking["conference"], booking.get("ticket", 0)
        counter = f"TICKETS#{name}#{ticket % counters.get(name, 1)}"
        if ticket > minted.get(counter, 0):
            found.append(f"ticket {ticket} of {name} comes again")
    return found


def _seats(kinds: dict[str, list[Item]]) -> list[str]:
    """Check that free + held + sold = capacity, and that each count equals a recount."""
    found = []
    by_shard = Counter(
        (b["conference"], b["shard"], b["state"]) for b in kinds["BOOKING"] if b["state"] in LIVE
    )
    by_conference: dict[str, list[Item]] = defaultdict(list)
    for shard in kinds["SEATS"]:
        by_conference[shard["conference"]].append(shard)
        where = f"shard {shard['shard']} of {shard['conference']}"
        piles = [shard[name] for name in ("free", "held", "sold", "joined", "left")]
        if min(piles) < 0:
            found.append(f"a count is below 0 in {where}: {piles}")
        if sum(piles[:3]) != shard["part"]:
            found.append(f"free + held + sold is not {shard['part']} in {where}: {piles[:3]}")
        for pile, state in (("held", "CONFIRMATION_PENDING"), ("sold", "CONFIRMED")):
            count = by_shard[shard["conference"], shard["shard"], state]
            if shard[pile] != count:
                found.append(f"{pile} is {shard[pile]} in {where}, but {count} bookings say so")
    for conference in kinds["CONFERENCE"]:
        found += _whole(conference, by_conference[conference["id"]], kinds["BOOKING"])
    return found


def _whole(conference: Item, shards: list[Item], bookings: list[Item]) -> list[str]:
    """Check a conference's shards together: parts, gates, and who waits."""
    found = []
    name = conference["id"]
    if len(shards) != conference["shards"]:
        found.append(f"{name} has {len(shards)} shards, not {conference['shards']}")
    if sum(shard["part"] for shard in shards) != conference["capacity"]:
        found.append(f"the parts of {name} are not its capacity")
    gates = {shard["gate"] for shard in shards}
    if len(gates) != 1:
        found.append(f"the gates of {name} differ: {sorted(gates)}")
    waiting = sum(shard["joined"] - shard["left"] for shard in shards)
    count = sum(b["conference"] == name and b["state"] == "WAITLISTED" for b in bookings)
    if waiting != count:
        found.append(f"{waiting} wait for {name}, but {count} bookings say so")
    held = sum(shard["held"] for shard in shards)
    if gates == {"open"} and (waiting or held):
        found.append(f"the gate of {name} is open while {waiting} wait and {held} are held")
    return found


def _bookings(kinds: dict[str, list[Item]]) -> list[str]:
    found = []
    live = Counter((b["attendee"], b["conference"]) for b in kinds["BOOKING"] if b["state"] in LIVE)
    found += [f"{who} has {n} live bookings of {what}" for (who, what), n in live.items() if n > 1]
    for booking in kinds["BOOKING"]:
        offered = booking["state"] == "CONFIRMATION_PENDING"
        if offered != ("deadline" in booking) or offered != ("due_pk" in booking):
            found.append(f"booking {booking['id']} is {booking['state']} but its deadline differs")
        if offered and booking["deadline"] > booking["start"]:
            found.append(f"booking {booking['id']} may be confirmed after the start")
        if (booking["state"] == "CANCELED") != ("reason" in booking):
            found.append(f"booking {booking['id']} is {booking['state']} but its reason differs")
    found += _overlaps(kinds["BOOKING"])
    return found


def _overlaps(bookings: list[Item]) -> list[str]:
    """Check that no attendee's CONFIRMED bookings overlap."""
    found = []
    by_attendee: dict[str, list[Item]] = defaultdict(list)
    for booking in bookings:
        if booking["state"] in LIVE:
            by_attendee[booking["attendee"]].append(booking)
    for mine in by_attendee.values():
        for one in mine:
            for other in mine:
                overlap = one["start"] < other["end"] and other["start"] < one["end"]
                differ = one["conference"] != other["conference"]
                both = one["state"] == other["state"] == "CONFIRMED"
                if overlap and differ and both and one["id"] < other["id"]:
                    found.append(f"{one['id']} and {other['id']} overlap, both CONFIRMED")
    return found


def _waitlist(kinds: dict[str, list[Item]]) -> list[str]:
    """Check that the waitlist's entries are the waiting bookings."""
    waiting = {
        (b["conference"], b["ticket"], b["id"])
        for b in kinds["BOOKING"]
        if b["state"] == "WAITLISTED"
    }
    entries = {(e["pk"].split("#")[1], int(e["sk"]), e["b"]) for e in kinds["WAITLIST"]}
    return [f"in the waitlist but not waiting: {e}" for e in entries - waiting] + [
        f"waiting but not in the waitlist: {e}" for e in waiting - entries
    ]


def _agendas(kinds: dict[str, list[Item]]) -> list[str]:
    """Check that agendas and bookings say the same."""
    found = []
    live = {(b["attendee"], b["conference"]): b for b in kinds["BOOKING"] if b["state"] in LIVE}
    said = {
        (agenda["attendee"], conference): place
        for agenda in kinds["AGENDA"]
        for conference, place in agenda["places"].items()
    }
    found += [f"on an agenda but not live: {key}" for key in said.keys() - live.keys()]
    found += [f"live but on no agenda: {key}" for key in live.keys() - said.keys()]
    for key in said.keys() & live.keys():
        place, booking = said[key], live[key]
        same = all(place.get(short) == booking.get(name) for short, name in PLACED)
        if not same:
            found.append(f"agenda and booking differ: {place} {booking}")
    return found
