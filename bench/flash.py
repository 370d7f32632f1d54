"""Results of the simulated flash sales compared with the goals: tables."""

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from math import isfinite

from bench.flash_sale import PARTY_SIZES, PEOPLE, SEATS, SECONDS, Sale, Sold, sell
from bench.limits import Limits
from bench.table import Table
from booking.domain.conference import PEOPLE_PER_SHARD

LOCKS = (0.005, 0.010, 0.020)
HOPELESS = 2.0  # seconds after which a sale stops that misses all goals
STRAINED = 5.0  # the same for a sale in which only the waitlist misses its goals
ALLOWED = SECONDS * SEATS / PEOPLE  # seconds until the number of requests equals that of seats
GOAL_SOLD_OUT, GOAL_P99, GOAL_TURN = 1.2 * ALLOWED, 0.4, 0.02

RUSH: Mapping[str, Sale] = {
    "1 shard": Sale(shards=1, until=HOPELESS),
    "8 shards": Sale(shards=8, until=HOPELESS),
    **{
        f"32 shards, {lock * 1000:g} ms": Sale(shards=32, limits=Limits(lock=lock), until=STRAINED)
        for lock in LOCKS
    },
    **{
        f"64 shards, {lock * 1000:g} ms": Sale(shards=64, limits=Limits(lock=lock))
        for lock in LOCKS
    },
}
SIZED: Mapping[str, Sale] = {
    f"{people:,} people, {shards} shard{'s'[: shards > 1]}": Sale(
        shards=shards, people=people, seats=people // 4
    )
    for shards in (1, 8, 32, 64)
    if (people := shards * PEOPLE_PER_SHARD)
}
WARMED = (40, 80, 160)  # thousands of write units a second, and so partitions
TABLES: Mapping[str, Sale] = {
    "not warmed: 4 partitions": Sale(shards=64, limits=Limits(partitions=4), until=HOPELESS),
    **{
        f"warmed for {number},000 units/s": Sale(
            shards=64, limits=Limits(partitions=number), until=SECONDS + 1
        )
        for number in WARMED
    },
    "a partition for each key": Sale(shards=64),
}
PEOPLE_PER_PARTY = sum(size * share for size, share in PARTY_SIZES.items())
PARTIES: Mapping[str, Sale] = {
    f"{people:,} {who}, {lock * 1000:g} ms": Sale(
        shards=64, people=parties, limits=Limits(lock=lock), parties=True
    )
    for who, people, parties, locks in (
        ("people", PEOPLE, round(PEOPLE / PEOPLE_PER_PARTY), LOCKS[:2]),
        ("parties", PEOPLE, PEOPLE, LOCKS[:2]),
    )
    for lock in locks
}
COLUMNS = (
    "scenario",
    "sold out after, s",
    "taking, p50 / p99 ms",
    "joining, p50 / p99 ms",
    "retries each",
    "write units each",
    "out of turn",
    "passed",
    "503s",
    "goals",
)
RUSH_NOTES = (
    f"""{PEOPLE:,} people ask for {SEATS:,} seats, evenly spread over {SECONDS:g} s; the others
    join the waitlist. At this rate of arrival, a sale takes at least {ALLOWED:g} s.""",
    f"""goals: everybody has an answer before the simulation stops; sold out within
    {GOAL_SOLD_OUT:g} s, taking and joining within {GOAL_P99 * 1000:g} ms at p99, at most
    {GOAL_TURN:.0%} out of turn or passed, no 503.""",
    f"""Runs with 1 and 8 shards stop after {HOPELESS:g} s, because by then the retries need more
    capacity than the items have (lock window 10 ms). Runs with 32 shards stop after {STRAINED:g} s:
    they sell the seats in time, but their 8 waitlist lanes have too little capacity for 2,000 joins
    a second and their retries. The figures cover the people served by then.""",
    """taking, joining: the time from a person's first call to the answer, including 503s and the
    waits after them, without the network to the client, the gateway and cold starts.""",
    f"""out of turn: the share of seats that went to people outside the first {SEATS:,} to ask.
    passed: the share of people who wait behind somebody who asked only after they had been
    answered.""",
    """retries, write units: for each person served. A rejected transaction counts as one unit for
    each item.""",
)
SIZED_NOTES = (
    """Each conference gets as many requests within 10 s as its shards are meant for; one person in
    four gets a seat.""",
)
TABLES_NOTES = (
    f"""The same rush over 64 shards, with a lock window of 10 ms. A new on-demand table serves
    4,000 write units a second; the table's WarmThroughput raises this. The run without warming
    stops after {HOPELESS:g} s, and the warmed ones stop a second after the last request.""",
    """Keys are assigned to partitions at random and stay there. The average load is far from the
    limit. The slow partitions are those with two hot keys: two shards, or a shard and a lane.
    DynamoDB separates such keys within minutes, which is too late for a rush and is not
    modelled.""",
)
PARTY_COLUMNS = (*COLUMNS[:-1], "idle seat-seconds", "passes", COLUMNS[-1])
PARTIES_NOTES = (
    f"""64 shards and {SEATS:,} seats, with two lock windows. A booking is for one person (60%), two
    (25%) or three to six (15%): {PEOPLE_PER_PARTY:.1f} on average. The first rows have as many
    people as the tables above, the others as many bookings.""",
    """sold out after: until no seat is free. goals: as above; a sale takes at least the time in
    which as many seats are asked for as there are. taking, joining, retries, write units, out of
    turn and passed: for each booking, whatever its size.""",
    """idle seat-seconds: free seats while somebody waits, sampled every 10 ms. passes: the seats
    that went to later tickets, per booking on the waitlist. In a rush, single people take the
    last seats before a party closes the gates, so both are about 0. They matter afterwards, when
    seats are given up one by one ([groups.md](groups.md)).""",
)


@cache
def _results() -> Mapping[str, Sold]:
    """Run every sale, two at a time. Equal sales run once."""
    sales = {**RUSH, **SIZED, **TABLES}
    each = list(dict.fromkeys(sales.values()))
    with ProcessPoolExecutor(2) as pool:
        results = dict(zip(each, pool.map(sell, each), strict=True))
    return {name: results[sale] for name, sale in sales.items()}


def tables() -> list[Table]:
    """Return the tables of all sales."""
    results = _results()
    return [
        _table("A flash sale at DynamoDB's limits", results, RUSH, RUSH_NOTES),
        _table("Each number of shards with its intended demand", results, SIZED, SIZED_NOTES),
        _table("Warm throughput of the table", results, TABLES, TABLES_NOTES),
    ]


def party_tables() -> list[Table]:
    """Return the table of the sales to parties, which run one after the other."""
    results = {name: sell(sale) for name, sale in PARTIES.items()}
    rows = [[name, *_party_cells(sold)] for name, sold in results.items()]
    notes = [*PARTIES_NOTES, *_broken(results, PARTIES)]
    return [Table(title="A mix of parties", columns=PARTY_COLUMNS, rows=rows, notes=notes)]


def _party_cells(sold: Sold) -> Sequence[str]:
    *cells, goals = _cells(sold)
    waiting = max(1, len(sold.passes))
    return [*cells, f"{sold.watched.idle:.2f}", f"{sum(sold.passes) / waiting:.2f}", goals]


def _table(
    title: str, results: Mapping[str, Sold], of: Mapping[str, Sale], notes: Sequence[str]
) -> Table:
    rows = [[name, *_cells(results[name])] for name in of]
    return Table(title=title, columns=COLUMNS, rows=rows, notes=[*notes, *_broken(results, of)])


def _broken(results: Mapping[str, Sold], of: Iterable[str]) -> list[str]:
    return [
        f"Invariants do not hold after {name}: {results[name].broken}"
        for name in of
        if results[name].broken
    ]


def _cells(sold: Sold) -> Sequence[str]:
    served = max(1, len(sold.served))
    over = isfinite(sold.sold_out_after)
    return [
        f"{sold.sold_out_after:.2f}" if over else f"{sold.seats_sold:,} seats by then",
        _times(sold, confirmed=True),
        _times(sold, confirmed=False),
        f"{sold.retries / served:.2f}",
        f"{sold.spent.write_units / served:.1f}",
        f"{sold.out_of_turn:.1%}" if over else "-",
        f"{sold.passed:.1%}" if over else "-",
        str(sold.turned_away),
        "met" if _met(sold) else "missed",
    ]


def _times(sold: Sold, *, confirmed: bool) -> str:
    found = [sold.took(percent, confirmed=confirmed) * 1000 for percent in (50, 99)]
    return " / ".join(f"{time:.0f}" for time in found) if isfinite(found[0]) else "-"


def _met(sold: Sold) -> bool:
    slowest = max(sold.took(99, confirmed=True), sold.took(99, confirmed=False))
    unfair = max(sold.out_of_turn, sold.passed)
    allowed = 1.2 * sold.sale.seconds * sold.sale.seats / max(1, sold.wanted)
    quick = sold.sold_out_after <= allowed and slowest <= GOAL_P99
    everybody = len(sold.served) == sold.sale.people
    return everybody and quick and unfair <= GOAL_TURN and not sold.turned_away
