"""Compares a waitlist of 100,000 with one of 1,000. Only clean-up and lists may cost more.

Both conferences have 64 shards and 16 waitlist lanes. Each waiting attendee has a booking, an
agenda and a waitlist entry. The sold seats have no bookings.
"""

import re
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bench.bill import Units
from bench.stage import T0, Call, Stage, uuid
from bench.table import Table, figure
from bench.units import trips
from bench.wire import Exchange
from booking.adapters import keys
from booking.adapters.items.bookings import encode_booking, encode_waitlist_entry
from booking.adapters.items.conferences import decode_conference
from booking.adapters.items.people import encode_agenda_entry, encode_new_agenda
from booking.adapters.items.seats import encode_new_seats
from booking.adapters.items.values import number, text
from booking.domain.agenda import Agenda
from booking.domain.booking import Standing, State, Verb
from booking.domain.conference import Conference, parts_of
from booking.domain.seats import Gate
from booking.domain.transitions import Cause, book
from testing.tables import TABLE

FEW, MANY = 1_000, 100_000
SEATS = 9_600
FREED = 500
PAGES = 4  # of the clean-up after the start
COLUMNS = ("operation", "waiting", "round trips", "calls", "read units", "write units", "CPU, ms")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The measurement of one operation."""

    exchanges: Sequence[Exchange]
    seconds: float  # of CPU

    @property
    def figures(self) -> list[str]:
        """Return the cells: round trips, calls, units and milliseconds."""
        calls = [exchange for exchange in self.exchanges if exchange.service == "dynamodb"]
        units = sum((exchange.reported for exchange in calls), Units())
        counts = (trips(calls), len(calls), units.read, units.write)
        return [*map(figure, counts), f"{self.seconds * 1000:.0f}"]


def tables(stage: Stage) -> list[Table]:
    """Measure both waitlists."""
    found = {waiting: dict(_measured(stage, waiting)) for waiting in (FEW, MANY)}
    rows = [
        [name, f"{waiting:,}", *found[waiting][name].figures]
        for name in found[MANY]
        for waiting in (FEW, MANY)
        if name in found[waiting]
    ]
    return [
        Table(title="A waitlist of a hundred thousand", columns=COLUMNS, rows=rows, notes=_NOTES)
    ]


_NOTES = (
    """64 shards, 16 lanes. CPU is that of the whole process, including the in-memory DynamoDB and
    the checks of its units. Use it to compare the rows, not to predict Lambda. Lanes are read
    concurrently, so reading all of them counts as one round trip.""",
    f"""status: of the last attendee on the waitlist. promotion: offering all {FREED} freed seats,
    25 in each run. clean-up: {PAGES} pages of 100 after the start; {MANY:,} waiting attendees take
    {MANY // 100:,} such pages. From the start on, no booking reads as waiting, regardless of the
    progress of the clean-up. list: 5,000 bookings a page.""",
)


def _measured(stage: Stage, waiting: int) -> Iterator[tuple[str, Taken]]:
    stage.reset()
    conference = _crowded(stage, waiting)
    yield "status, with position", _taken(stage, [stage.status(uuid(waiting))])
    first, cursor = _page(stage, None)
    yield "list, first page", first
    deep, pages = first, 1
    while cursor is not None:
        deep, cursor = _page(stage, cursor)
        pages += 1
    if pages > 1:
        yield f"list, page {pages}", deep
    runs = [stage.promoting(conference.id)] * (FREED // 25)
    yield f"promotion of {FREED} freed seats", _taken(stage, runs)
    stage.now = conference.start
    clean_up = [stage.message("start_conference", {"conference": conference.id})] * PAGES
    yield f"clean-up, {PAGES} pages", _taken(stage, clean_up)


def _page(stage: Stage, cursor: str | None) -> tuple[Taken, str | None]:
    begun = time.process_time()
    answer, exchanges = stage.run(stage.listing(cursor=cursor))
    taken = Taken(exchanges=exchanges, seconds=time.process_time() - begun)
    link = next((v for k, v in answer["headers"].items() if k.lower() == "link"), "")
    found = re.search(r"cursor=([\w-]+)", link if isinstance(link, str) else link[0])
    return taken, found.group(1) if found else None


def _taken(stage: Stage, calls: Iterable[Call]) -> Taken:
    exchanges: list[Exchange] = []
    begun = time.process_time()
    for call in calls:
        exchanges += stage.run(call)[1]
    return Taken(exchanges=exchanges, seconds=time.process_time() - begun)


# ---------------------------------------------------------------------- the waitlist


def _crowded(stage: Stage, waiting: int) -> Conference:
    """Add a full conference with this number of waiting attendees, and free some seats."""
    identity = stage.conference(slots=SEATS)
    key = keys.conference(identity)
    found = stage.wire.engine.call("GetItem", {"TableName": TABLE, "Key": key})["Item"]
    conference = decode_conference(found)
    puts = [*_seats(conference, waiting), *_counters(conference, waiting)]
    for ticket in range(1, waiting + 1):
        puts += _waiter(conference, ticket)
        if len(puts) > 1_000:
            stage.put(puts)
            puts = []
    stage.put(puts)
    return conference


def _seats(conference: Conference, waiting: int) -> Iterator[Any]:
    parts = parts_of(SEATS, conference.shards)
    freed = parts_of(FREED, conference.shards)
    joined = parts_of(waiting, conference.shards)
    for shard, part in enumerate(parts):
        counts = {"free": freed[shard], "sold": part - freed[shard], "joined": joined[shard]}
        yield {
            **encode_new_seats(conference, shard, part),
            **{name: number(count) for name, count in counts.items()},
            "gate": text(Gate.CLOSED),
        }


def _counters(conference: Conference, waiting: int) -> Iterator[Any]:
    for counter in range(conference.counters):
        minted = waiting - (waiting - counter) % conference.counters
        yield {**keys.counter(conference.id, counter), "minted": number(minted)}


def _waiter(conference: Conference, ticket: int) -> list[Any]:
    """Return the booking, the waitlist entry and the agenda of a waiting attendee."""
    attendee = f"open:user{ticket:08d}"
    shard = ticket % conference.shards
    becomes = Standing(state=State.WAITLISTED, shard=shard, ticket=ticket)
    cause = Cause(verb=Verb.BOOK, request=uuid(ticket), actor=attendee, now=T0 + ticket)
    agenda = Agenda(attendee=attendee, version=0, entries={})
    change = book(conference, agenda, cause, uuid(ticket), becomes, ())
    assert change.created is not None
    places = {conference.id: encode_agenda_entry(change.summary)}
    item = {**encode_new_agenda(attendee), "places": {"M": places}, "version": number(1)}
    return [encode_booking(change.created), encode_waitlist_entry(change.summary), item]
