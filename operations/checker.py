"""Checks the invariants of the design on all items of a table.

It recounts raw items and shares no code with the engine.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

type Item = dict[str, Any]
READ = frozenset(
    {
        "CONFERENCE",
        "SEATS",
        "TICKETS",
        "BOOKING",
        "WAITLIST",
        "AGENDA",
        "NAME",
        "DOOR",
        "CHECKINS",
    }
)
PARTS = 16  # of the seats of a conference at the door
COPIED = (  # attributes of an agenda entry, and the booking's attributes that they copy
    ("b", "id"),
    ("v", "version"),
    ("s", "state"),
    ("h", "shard"),
    ("c", "seats"),
    ("n", "party"),
    ("k", "accept"),
    ("t", "ticket"),
    ("d", "deadline"),
    ("f", "start"),
    ("u", "end"),
)
QUIET_AFTER_MS = 60_000  # a decision in progress may use the quiet hours from before a change
LIVE = {"CONFIRMED", "WAITLISTED", "CONFIRMATION_PENDING"}


class Violation(NamedTuple):
    """An invariant that does not hold: its kind, the item, and a sentence about the difference."""

    kind: str
    of: str
    sentence: str  # contains the counts that were read


def plain_item(raw: Item) -> Item:
    """Convert an item from DynamoDB's typed form to plain values."""
    return {name: _plain(value) for name, value in raw.items()}


def violations(raw: Iterable[Item]) -> list[str]:
    """Check items in DynamoDB's typed form; return a sentence for each violation."""
    return broken_by(map(plain_item, raw))


def broken_by(items: Iterable[Item]) -> list[str]:
    """Check items in plain form; return a sentence for each violation."""
    return [violation.sentence for violation in found_in(items)]


def found_in(items: Iterable[Item]) -> list[Violation]:
    """Check items in plain form; return each violation."""
    kinds: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        kinds[kind_of(item)].append(item)
    found: list[Violation] = []
    found += _belonging(kinds)
    found += _seats(kinds)
    found += _bookings(kinds)
    found += _waitlist(kinds)
    found += _agendas(kinds)
    found += _names(kinds)
    found += _quiet_hours(kinds)
    found += _door(kinds)
    return found


def unrecorded(items: Iterable[Item]) -> list[str]:
    """Return a sentence for each waiting party whose recorded passes differ from their count.

    Only at rest, because the relay records them. Entries of earlier releases name no pass.
    """
    recorded: Counter[str] = Counter()
    counted: dict[str, int] = {}
    for item in items:
        kind, _, rest = item["pk"].partition("#")
        if kind == "PASSES":
            recorded[f"{rest}#{item['sk'].partition('#')[0]}"] += item["seats"]
        elif kind == "WAITLIST" and "l" in item:
            counted[f"{item['b']}#{item['sk']}"] = item["p"]
    return [
        f"{seats} seats passed {waiter}, but {recorded[waiter]} are recorded"
        for waiter, seats in counted.items()
        if recorded[waiter] != seats
    ]


def linked_of(booking: Item) -> Item | None:
    """Return the linked request of a booking, with the attributes of a booking, or None."""
    if "link" not in booking:
        return None
    of_booking = {name: booking[name] for name in ("id", "conference", "attendee", "start")}
    prefix = "link_"
    request = {n.removeprefix(prefix): v for n, v in booking.items() if n.startswith(prefix)}
    pool = {"pool": booking["pool"]} if "pool" in booking else {}
    return {**of_booking, **pool, "link": booking["link"], **request}


def _with_linked(bookings: Iterable[Item]) -> list[Item]:
    """Return bookings and their linked requests, which count as places or offers."""
    found = []
    for booking in bookings:
        found.append(booking)
        if (request := linked_of(booking)) is not None:
            found.append(request)
    return found


def kind_of(item: Item) -> str:
    """Return the kind of an item. The checker reads the kinds in READ."""
    pk: str = item["pk"]
    return pk.partition("#")[0] if item["sk"][:7] != "HISTORY" else "HISTORY"


def pool_of(item: Item) -> str:
    """Return the pool of a shard or a booking. Only those of categories name one."""
    pool: str = item["pool" if "pool" in item else "conference"]
    return pool


def pools_of(conference: Item) -> dict[str, Item]:
    """Return the pools of a conference by their ids, each with capacity, shards and lanes."""
    categories = conference.get("categories", [])
    named = {f"{conference['id']}~{category['id']}": category for category in categories}
    return {conference["id"]: conference, **named}


def _deleted(conference: Item) -> bool:
    """Return whether only the numbers of a conference are left, for the next one with its id."""
    return bool(conference.get("deleted"))


def _plain(value: dict[str, Any]) -> Any:
    ((kind, content),) = value.items()
    if kind == "N":
        return int(content)
    if kind == "M":
        return {name: _plain(inner) for name, inner in content.items()}
    if kind == "L":
        return [_plain(inner) for inner in content]
    return content


def _belonging(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that conferences of all items exist, and that no ticket can be issued twice."""
    known: dict[str, Item] = {}
    for conference in kinds["CONFERENCE"]:
        known |= {} if _deleted(conference) else pools_of(conference)
    of = [(pool_of(s), "seats") for s in kinds["SEATS"]]
    of += [(pool_of(b), f"booking {b['id']}") for b in kinds["BOOKING"]]
    found = [
        Violation("conference", f"{what} of {name}", f"{what} of {name}, which does not exist")
        for name, what in of
        if name not in known
    ]
    minted = {counter["pk"]: counter["minted"] for counter in kinds["TICKETS"]}
    counters = {
        pool: min(4, -(-of["lanes"] // 2))
        for conference in kinds["CONFERENCE"]
        for pool, of in pools_of(conference).items()
    }
    again = {c["id"]: f"#{c['generation']}" for c in kinds["CONFERENCE"] if "generation" in c}
    for booking in _with_linked(kinds["BOOKING"]):
        name, ticket = pool_of(booking), booking.get("ticket", 0)
        generation = again.get(booking["conference"], "")
        counter = f"TICKETS#{name}#{ticket % counters.get(name, 1)}{generation}"
        if ticket > minted.get(counter, 0):
            sentence = f"ticket {ticket} of {name} would be issued again"
            found.append(Violation("ticket", booking["id"], sentence))
    return found


def _seats(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that free + held + sold = capacity, and that each count equals a recount."""
    found: list[Violation] = []
    by_shard: Counter[tuple[str, int, str]] = Counter()
    bookings = _with_linked(kinds["BOOKING"])
    for booking in bookings:
        if booking["state"] in LIVE:
            counted = (pool_of(booking), booking["shard"], booking["state"])
            by_shard[counted] += booking.get("seats", 1)
    by_pool: dict[str, list[Item]] = defaultdict(list)
    for shard in kinds["SEATS"]:
        pool = pool_of(shard)
        by_pool[pool].append(shard)
        where = f"shard {shard['shard']} of {pool}"
        counts = [shard[name] for name in ("free", "held", "sold", "joined", "left")]
        if min(counts) < 0:
            found.append(Violation("below 0", where, f"a count is below 0 in {where}: {counts}"))
        if sum(counts[:3]) != shard["part"]:
            sentence = f"free + held + sold is not {shard['part']} in {where}: {counts[:3]}"
            found.append(Violation("part", where, sentence))
        for name, state in (("held", "CONFIRMATION_PENDING"), ("sold", "CONFIRMED")):
            recount = by_shard[pool, shard["shard"], state]
            if shard[name] != recount:
                sentence = f"{name} is {shard[name]} in {where}, but {recount} seats are {state}"
                found.append(Violation(name, where, sentence))
    return found + _pools(kinds, by_pool)


def _pools(kinds: dict[str, list[Item]], by_pool: dict[str, list[Item]]) -> list[Violation]:
    found: list[Violation] = []
    bookings = _with_linked(kinds["BOOKING"])
    waiting = Counter(pool_of(b) for b in bookings if b["state"] == "WAITLISTED")
    invited = _held_by_invitations(kinds["BOOKING"])
    for conference in kinds["CONFERENCE"]:
        if _deleted(conference):
            continue
        for name, pool in pools_of(conference).items():
            found += _pool(name, pool, by_pool[name], waiting[name], invited[name])
        found += _ballot(conference, by_pool[conference["id"]])
    return found


def _ballot(conference: Item, shards: list[Item]) -> list[Violation]:
    """Check a ballot: no seat before the draw, and the seed that was committed to after it."""
    name, draw = conference["id"], conference.get("draw")
    gates = {shard["gate"] for shard in shards} - {"ended"}
    undrawn = gates & {"ballot", "drawing"}
    if conference.get("sale") != "ballot" or draw is not None:
        problem = f"the gates of {name} are {sorted(gates)}" if undrawn else ""
    else:
        problem = f"{name} is open before its draw" if gates - {"ballot", "drawing"} else ""
        if any(shard["taken"] or shard["held"] or shard["sold"] for shard in shards):
            problem = f"seats of {name} were taken before its draw"
    found = [Violation("ballot", name, problem)] if problem else []
    if (
        draw is not None
        and sha256(bytes.fromhex(draw["seed"])).hexdigest() != (conference["commitment"])
    ):
        found.append(Violation("seed", name, f"the seed of {name} is not the one committed to"))
    return found


def _held_by_invitations(bookings: list[Item]) -> Counter[str]:
    """Count the seats of each pool that invitations hold."""
    held: Counter[str] = Counter()
    for booking in bookings:
        if booking["state"] == "CONFIRMATION_PENDING" and booking["attendee"][:8] == "invited:":
            held[pool_of(booking)] += booking.get("seats", 1)
    return held


def _pool(name: str, pool: Item, shards: list[Item], recount: int, invited: int) -> list[Violation]:
    """Check the shards of a pool together: parts, gates, and waiting attendees.

    While the gate is open, only invitations may hold seats.
    """
    found: list[Violation] = []
    if len(shards) != pool["shards"]:
        sentence = f"{name} has {len(shards)} shards, not {pool['shards']}"
        found.append(Violation("shards", name, sentence))
    if sum(shard["part"] for shard in shards) != pool["capacity"]:
        found.append(Violation("capacity", name, f"the parts of {name} are not its capacity"))
    gates = {shard["gate"] for shard in shards}
    if len(gates) != 1:
        found.append(Violation("gates", name, f"the gates of {name} differ: {sorted(gates)}"))
    waiting = sum(shard["joined"] - shard["left"] for shard in shards)
    if waiting != recount:
        sentence = f"joined - left is {waiting} for {name}, but {recount} bookings are WAITLISTED"
        found.append(Violation("waiting", name, sentence))
    held = sum(shard["held"] for shard in shards)
    if gates == {"open"} and (waiting or held > invited):
        sentence = f"the gate of {name} is open while {waiting} wait and {held} are held"
        found.append(Violation("open", name, sentence))
    return found


def _bookings(kinds: dict[str, list[Item]]) -> list[Violation]:
    live = Counter((b["attendee"], b["conference"]) for b in kinds["BOOKING"] if b["state"] in LIVE)
    found = [
        Violation(
            "live twice",
            f"{attendee} {conference}",
            f"{attendee} has {count} live bookings of {conference}",
        )
        for (attendee, conference), count in live.items()
        if count > 1
    ]
    for booking in kinds["BOOKING"]:
        identity, state = booking["id"], booking["state"]
        offered = state == "CONFIRMATION_PENDING"
        pending = offered or booking.get("link_state") == "CONFIRMATION_PENDING"
        if offered != ("deadline" in booking) or pending != ("due_pk" in booking):
            sentence = f"booking {identity} is {state}, but its deadline does not agree"
            found.append(Violation("deadline", identity, sentence))
        if offered and booking["deadline"] > booking["start"]:
            sentence = f"the deadline of booking {identity} is after the start"
            found.append(Violation("start", identity, sentence))
        if (state == "CANCELED") != ("reason" in booking):
            sentence = f"booking {identity} is {state}, but its reason does not agree"
            found.append(Violation("reason", identity, sentence))
        size, seats = booking.get("party", 1), booking.get("seats", 1)
        if len(booking.get("guests", [])) >= (1 if state == "CANCELED" else size):
            sentence = f"booking {identity} is {state} with too many guests"
            found.append(Violation("guests", identity, sentence))
        whole = seats == size or state in {"CONFIRMATION_PENDING", "CANCELED"}
        if not booking.get("accept", 1) <= seats <= size or not whole:
            sentence = f"booking {identity} is {state} with {seats} seats for a party of {size}"
            found.append(Violation("party", identity, sentence))
        found += _linked(booking)
    for booking in kinds["BOOKING"]:
        placeholder = booking["attendee"] == f"invited:{booking['id']}"
        if placeholder != booking["attendee"].startswith("invited:") or placeholder != (
            "invitee" in booking
        ):
            sentence = f"booking {booking['id']} names an invitee, but is not an invitation"
            found.append(Violation("invitee", booking["id"], sentence))
    found += _overlaps(kinds["BOOKING"])
    return found


def _linked(booking: Item) -> list[Violation]:
    """Check the linked request of a booking: only a CONFIRMED booking has one, and all of it."""
    identity, request = booking["id"], linked_of(booking)
    if request is None:
        left = [name for name in booking if name.startswith("link_")]
        sentence = f"{left} of the linked request of {identity}, which has ended"
        return [Violation("linked", identity, sentence)] if left else []
    state, size, seats = request["state"], request.get("party", 1), request.get("seats", 1)
    offered = state == "CONFIRMATION_PENDING"
    whole = state == "WAITLISTED" and seats == size
    agree = offered == ("deadline" in request) and "ticket" in request
    agree = agree and (request["link"] == "move") == (pool_of(request) != pool_of(booking))
    if (
        booking["state"] != "CONFIRMED"
        or not (whole or offered)
        or not agree
        or not request.get("accept", 1) <= seats <= size
        or request.get("deadline", 0) > booking["start"]
    ):
        sentence = f"{booking['state']} booking {identity} has the linked request {request}"
        return [Violation("linked", identity, sentence)]
    return []


def _overlaps(bookings: list[Item]) -> list[Violation]:
    """Check that no attendee's CONFIRMED bookings overlap."""
    found: list[Violation] = []
    by_attendee: dict[str, list[Item]] = defaultdict(list)
    for booking in bookings:
        if booking["state"] in LIVE:
            by_attendee[booking["attendee"]].append(booking)
    for live in by_attendee.values():
        for one in live:
            for other in live:
                overlap = one["start"] < other["end"] and other["start"] < one["end"]
                differ = one["conference"] != other["conference"]
                both = one["state"] == other["state"] == "CONFIRMED"
                if overlap and differ and both and one["id"] < other["id"]:
                    both_of = f"{one['id']} and {other['id']}"
                    sentence = f"{both_of} overlap, both CONFIRMED"
                    found.append(Violation("overlap", both_of, sentence))
    return found


def _waitlist(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that each WAITLISTED booking has a waitlist entry, and vice versa."""
    waiting = {
        (pool_of(b), b["ticket"], b["id"], b.get("party", 1), b.get("accept"), b.get("link"))
        for b in _with_linked(kinds["BOOKING"])
        if b["state"] == "WAITLISTED"
    }
    entries = {
        (e["pk"].split("#")[1], int(e["sk"]), e["b"], e.get("n", 1), e.get("k"), e.get("r"))
        for e in kinds["WAITLIST"]
    }
    return [
        *_each("on the waitlist but not WAITLISTED", entries - waiting),
        *_each("WAITLISTED but not on the waitlist", waiting - entries),
    ]


def _each(kind: str, keys: Iterable[object]) -> list[Violation]:
    return [Violation(kind, str(key), f"{kind}: {key}") for key in keys]


def _agendas(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that each live booking has an agenda entry with the same values, and vice versa."""
    live = {(b["attendee"], b["conference"]): b for b in kinds["BOOKING"] if b["state"] in LIVE}
    entries = {
        (agenda["attendee"], conference): place
        for agenda in kinds["AGENDA"]
        for conference, place in agenda["places"].items()
    }
    found = _each("on an agenda but not live", entries.keys() - live.keys())
    found += _each("live but on no agenda", live.keys() - entries.keys())
    placeholders = (a for a in kinds["AGENDA"] if a["attendee"].startswith("invited:"))
    ended = {agenda["attendee"] for agenda in placeholders if not agenda["places"]}
    found += _each("the agenda of an invitation that has ended", ended)
    for key in entries.keys() & live.keys():
        place, booking = entries[key], live[key]
        same = all(place.get(short) == booking.get(name) for short, name in COPIED)
        same = same and place.get("p", "") == pool_of(booking).partition("~")[2]
        if not same:
            sentence = f"agenda and booking differ: {place} {booking}"
            found.append(Violation("agenda", str(key), sentence))
    return found


def _names(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that an erased name has no agenda, which the next holder of the name would inherit."""
    erased = {n["pk"].partition("#")[2] for n in kinds["NAME"] if n["phase"] == "erased"}
    attendees = {agenda["attendee"] for agenda in kinds["AGENDA"]}
    left = {one for one in attendees if one[:5] == "user:" and one[5:].casefold() in erased}
    return _each("of an erased name", left)


def _quiet_hours(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that no pending offer began in quiet hours, and that no deadline is in them.

    An organizer's invitation may begin in them, and a deadline may be the start of the conference.
    Offers from before a change of the quiet hours keep their deadlines.
    """
    conferences = {c["id"]: c for c in kinds["CONFERENCE"] if "quiet" in c}
    moved = [
        {"changed_at": b["changed_at"], "verb": b["verb"], **(linked_of(b) or b)}
        for b in kinds["BOOKING"]
    ]
    offers = (b for b in moved if b["conference"] in conferences and "deadline" in b)
    found: list[Violation] = []
    for offer in offers:
        conference, identity = conferences[offer["conference"]], offer["id"]
        if offer["changed_at"] < conference.get("quiet_since", 0) + QUIET_AFTER_MS:
            continue
        if offer["verb"] == "promote" and _is_quiet(conference, offer["changed_at"]):
            sentence = f"the offer of booking {identity} began in quiet hours"
            found.append(Violation("quiet hours", identity, sentence))
        if offer["deadline"] != offer["start"] and _is_quiet(conference, offer["deadline"]):
            sentence = f"the deadline of booking {identity} is in quiet hours"
            found.append(Violation("quiet hours", identity, sentence))
    return found


def _is_quiet(conference: Item, at: int) -> bool:
    """Return whether the clock in the zone of a conference shows a time in its quiet hours."""
    clock = f"{datetime.fromtimestamp(at / 1000, ZoneInfo(conference['timezone'])):%H:%M}"
    begin, _, end = conference["quiet"].partition("-")
    return begin <= clock < end if begin < end else not end <= clock < begin


def _part_of(booking: str) -> int:
    """Return the part of a booking at the door: its FNV-1a hash."""
    found = 2166136261
    for byte in booking.encode():
        found = (found ^ byte) * 16777619 % 2**32
    return found % PARTS


def _door(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that each check-in is of a sold seat, and that the counts equal a recount."""
    bookings = {booking["id"]: booking for booking in kinds["BOOKING"]}
    checked_in = {(one["booking"], one["seat"]) for one in kinds["CHECKINS"]}
    admitted = {(b["id"], seat) for b in kinds["BOOKING"] for seat in b.get("admitted", [])}
    found = _each("checked in, but not on its booking", checked_in - admitted)
    found += _each("on its booking, but not checked in", admitted - checked_in)
    present: Counter[tuple[str, int]] = Counter()
    for one in kinds["CHECKINS"]:
        booking = bookings.get(one["booking"])
        if booking is None:
            found += _each("checked in without a booking", [one["booking"]])
            continue
        present[one["conference"], _part_of(one["booking"])] += 1
        sold = booking["state"] == "CONFIRMED" and one["seat"] <= booking.get("seats", 1)
        if not sold and booking.get("reason") != "conference_canceled":
            sentence = f"seat {one['seat']} of booking {booking['id']} is present, but not sold"
            found.append(Violation("present", booking["id"], sentence))
        if not 1 <= one["number"] <= booking.get("entries", 0):
            sentence = f"a check-in of booking {booking['id']} has no number of its own"
            found.append(Violation("entries", booking["id"], sentence))
    found += _released(kinds)
    counted = {
        (conference, int(number)): part.get("present", 0)
        for part in kinds["DOOR"]
        for _, conference, number in [part["pk"].split("#")]
    }
    for key in counted.keys() | present.keys():
        if counted.get(key, 0) != present[key]:
            sentence = f"part {key} counts {counted.get(key, 0)} seats, but {present[key]} are in"
            found.append(Violation("part of the door", str(key), sentence))
    return found


def _released(kinds: dict[str, list[Item]]) -> list[Violation]:
    """Check that the released seats of each part equal a recount of the no-shows."""
    recount: Counter[tuple[str, int]] = Counter()
    for booking in kinds["BOOKING"]:
        if booking.get("reason") == "no_show":
            recount[booking["conference"], _part_of(booking["id"])] += booking.get("seats", 1)
    found = []
    for part in kinds["DOOR"]:
        _, conference, number = part["pk"].split("#")
        released = recount.pop((conference, int(number)), 0)
        if part.get("released", 0) != released:
            sentence = f"part {number} of {conference} has released other seats than {released}"
            found.append(Violation("released", part["pk"], sentence))
    return found + _each("released, but not counted", recount)
