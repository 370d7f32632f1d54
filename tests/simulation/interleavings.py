"""Every pair of operations, in all orders of their calls.

In each situation, each operation is paired with every operation, also with itself: two attendees,
the same request twice, or a message that is delivered twice. All interleavings of their calls run.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import combinations_with_replacement, islice, product
from unittest.mock import patch

from booking.application import rush
from tests.simulation import runtime
from tests.simulation.histories import Fair, Kind, lay
from tests.simulation.schedules import Reach, Redundant, Search
from tests.simulation.stage import CLOCK, FINISHES, Actor, Stage
from tests.simulation.world import SECOND, Violation

type Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """The state in which two operations run at once, and the possible operations."""

    name: str
    fairs: tuple[Fair, ...]
    story: tuple[str, ...]
    operations: tuple[str, ...]
    long: tuple[str, ...] = ()  # operations with many calls, not paired with each other
    passes: int | None = None  # seconds by which the clock can advance, at any step
    whole: bool = False  # whether no read of several items is split, because there are too many
    lost: bool = False  # whether each run of a queue loses its lease at once, without noticing it

    @property
    def torn(self) -> bool:
        """Whether reads of several items are split in two; in other situations that is slow."""
        short = self.passes is None and all(fair.demand <= 150 for fair in self.fairs)
        return short and not self.whole

    def pairs(self) -> Iterator[Pair]:
        """Return all pairs of operations, and a newcomer paired with another newcomer."""
        yield from combinations_with_replacement(self.operations, 2)
        yield from product(self.operations, self.long)
        for words in self.operations:
            if words.startswith(NEWCOMER):
                yield words, words.replace(NEWCOMER, ANOTHER)


def fair(
    name: str,
    seats: int,
    *,
    shards: int = 1,
    starts_in: int = 400,
    window: int = 300,
    quiet: tuple[int, int] | None = None,
    parties: bool = False,
    categories: tuple[Kind, ...] = (),
    draw_in: int | None = None,
    rush: bool = False,
) -> Fair:
    """Return a conference that starts, by default, after everything has settled."""
    demand = 150 * shards
    laid = Fair(name, seats, demand, starts_in, window=window, quiet=quiet, parties=parties)
    return replace(laid, categories=categories, draw_in=draw_in, rush=rush)


LIMITED = (("A", 400), ("B", 2_000))
# p3 and p4 share a mailbox, and A permits it one booking. Booking B has read their accounts.
ONE_MAILBOX = tuple(replace(fair(name, 2, starts_in=at), per_email=1) for name, at in LIMITED)
READ_ACCOUNTS = ("p3 books B", "p3 cancels B", "p4 books B", "p4 cancels B")


# p0 has a seat, p1 and p3 wait for one, p2 and p4 are new. Only New is an open conference.
NEWCOMER, ANOTHER = "p2", "p4"
ONE_SEAT = (fair("A", 1),)
QUEUE = ("p0 books A", "p1 books A", "p3 books A", "rest")
NOBODY_WAITS = ("p0 books A", "p1 books A", "p1 cancels A", "rest")
OFFER = (*QUEUE, "p0 cancels A", "rest")
WORK = ("promote A", "sweep")
# One seat without a category and one in W, or two seats in both.
TWO_POOLS = (fair("A", 1, categories=(Kind("W", 1),)),)
PAIRS = (fair("A", 3, parties=True, categories=(Kind("W", 2),)),)
FOUR_SEATS = (fair("A", 4, parties=True),)
# p1 takes two seats instead of three, and gets an offer of two; p3 waits for two.
PARTIAL_OFFER = (
    "p0 books A 4",
    "p1 books A 3 or 1",
    "p3 books A 2",
    "rest",
    "p0 shrinks A 2",
    "rest",
)
# One seat is free, p1 waits for two, and three or four seats have passed it: p3 had offers.
OFFERED_AND_CANCELED = ("p3 books A", "rest", "p3 cancels A", "rest")
PASSED_THRICE = ("p0 books A 3", "p1 books A 2", *(3 * OFFERED_AND_CANCELED))
PASSED_OFTEN = (*PASSED_THRICE, *OFFERED_AND_CANCELED)
# Three people enter a ballot that is drawn after five seconds. Its second message, three seconds
# after the first, reads the entries.
BALLOT = (fair("A", 1, draw_in=5),)
ENTERED = ("p0 books A", "p1 books A", "p3 books A", "rest")
DUE = (*ENTERED, "wait 5")
STOPPED = (*DUE, "draw A", "wait 3")
FULL_POOLS = ("p0 books A", "p1 books A 1 W", "rest")

SITUATIONS = (
    Situation(
        name="nothing yet",
        fairs=(),
        story=(),
        operations=("p1 lists New", "p9 registers New", "p1 books New", "p9 books New"),
    ),
    Situation(
        name="nobody has booked",
        fairs=(fair("A", 2),),
        story=("rest",),
        operations=(
            "p2 books A",
            "p4 books A by key",
            "olga moves A",
            "olga resizes A 1",
            "olga cancels A",
            "start A",
        ),
    ),
    Situation(
        name="a mistyped conference",
        fairs=(fair("A", 2),),
        story=("rest",),
        operations=(
            "olga deletes A",
            "p2 books A",
            "olga invites A p3",
            "olga moves A",
            "olga resizes A 1",
            "olga cancels A",
            "promote A",
        ),
    ),
    Situation(
        name="a mistyped conference of two shards",
        fairs=(fair("A", 2, shards=2),),
        story=("rest",),
        operations=("olga deletes A", "p2 books A", "olga invites A p3", "olga cancels A"),
    ),
    Situation(
        name="canceled without bookings, not cleaned up yet",
        fairs=(fair("A", 2),),
        story=("rest", "olga cancels A", "relay"),
        operations=("olga deletes A", "start A", "p2 books A", "sweep"),
    ),
    Situation(
        name="deleted",
        fairs=(fair("A", 2),),
        story=("rest", "olga deletes A"),
        operations=("olga lists A", "p2 books A", "olga deletes A", "start A", *WORK),
    ),
    Situation(
        name="deleted and listed again",
        fairs=(fair("A", 2),),
        story=("rest", "olga deletes A", "olga lists A"),
        operations=("olga deletes A", "p2 books A", "olga invites A p3", "start A", *WORK),
    ),
    Situation(
        name="free seats",
        fairs=(fair("A", 3),),
        story=("p0 books A", "rest"),
        operations=(
            "p2 books A",
            "p4 books A by key",
            "p0 cancels A",
            *WORK,
            "olga resizes A 2",
            "olga resizes A 4",
        ),
    ),
    Situation(
        name="the last seat",
        fairs=(fair("A", 2),),
        story=("p0 books A", "rest"),
        operations=(
            "p2 books A",
            "p4 books A by key",
            "p0 cancels A",
            *WORK,
            "olga resizes A 1",
            "olga resizes A 3",
            "olga moves A",
            "olga cancels A",
        ),
    ),
    Situation(
        name="full, gate open",
        fairs=ONE_SEAT,
        story=("p3 books A", "rest"),
        operations=(
            "p2 books A",
            "p3 cancels A by key",
            "olga expels A p3",
            *WORK,
            "olga resizes A 2",
        ),
        long=("p3 leaves A",),
    ),
    Situation(
        name="full, and two wait",
        fairs=ONE_SEAT,
        story=QUEUE,
        operations=(
            "p2 books A",
            "p0 cancels A",
            "p1 cancels A",
            "p3 cancels A by key",
            *WORK,
            "olga resizes A 2",
            "olga cancels A",
        ),
    ),
    Situation(
        name="a seat freed, not offered yet",
        fairs=ONE_SEAT,
        story=(*QUEUE, "p0 cancels A", "relay"),
        operations=(
            "p2 books A",
            "p1 cancels A",
            "p3 cancels A",
            *WORK,
            "olga resizes A 2",
            "olga cancels A",
        ),
    ),
    Situation(
        name="an offer, and one waits",
        fairs=ONE_SEAT,
        story=OFFER,
        operations=(
            "p2 books A",
            "p1 confirms A",
            "p1 cancels A",
            "p3 cancels A",
            "lapse p1 A",
            *WORK,
            "olga resizes A 2",
            "olga cancels A",
        ),
        long=("p3 leaves A",),
    ),
    Situation(
        name="an offer, and nobody waits",
        fairs=ONE_SEAT,
        story=("p0 books A", "p3 books A", "rest", "p0 cancels A", "rest"),
        operations=(
            "p2 books A",
            "p3 confirms A by key",
            "p3 cancels A",
            *WORK,
            "olga resizes A 2",
            "olga expels A p3",
        ),
        long=("p3 leaves A",),
    ),
    Situation(
        name="an expired offer",
        fairs=ONE_SEAT,
        story=(*OFFER, "wait 300"),
        operations=(
            "p2 books A",
            "p1 confirms A",
            "p1 cancels A",
            "p3 cancels A",
            "lapse p1 A",
            *WORK,
        ),
    ),
    Situation(
        name="an offer at its deadline",
        fairs=ONE_SEAT,
        story=(*OFFER, "wait 299"),
        operations=("p1 confirms A", "p1 cancels A", "lapse p1 A", "promote A"),
        passes=1,
    ),
    Situation(
        name="full, the gate closed for nobody",
        fairs=ONE_SEAT,
        story=NOBODY_WAITS,
        operations=("p2 books A", "p0 cancels A", *WORK, "olga resizes A 2"),
    ),
    Situation(
        name="a free seat behind a closed gate, no waiter",
        fairs=ONE_SEAT,
        story=(*NOBODY_WAITS, "p0 cancels A", "relay"),
        operations=("p2 books A", "p1 books A", *WORK, "olga resizes A 2", "olga moves A"),
    ),
    Situation(
        name="a freed seat, the gate open",
        fairs=ONE_SEAT,
        story=("p3 books A", "p3 cancels A", "rest"),
        operations=(
            "p3 reactivates A by key",
            "p3 hides A",
            "p3 books A",
            "p2 books A",
            "olga cancels A",
        ),
        long=("p3 leaves A",),
    ),
    Situation(
        name="about to be removed, an earlier booking canceled",
        fairs=(fair("A", 2),),
        story=("p3 books A", "p3 cancels A", "p3 books A", "rest"),
        operations=(
            "olga expels A p3",
            "olga allows A p3",
            "p3 reactivates A by key",
            "p3 books A",
            "p3 cancels A",
        ),
        long=("p3 leaves A",),
    ),
    Situation(
        name="removed",
        fairs=(fair("A", 2),),
        story=("p3 books A", "p3 cancels A", "p3 books A", "olga expels A p3", "rest"),
        operations=("olga allows A p3", "p3 reactivates A by key", "p3 books A"),
        long=("p3 leaves A",),
    ),
    Situation(
        name="a seat is held for an invitee",
        fairs=(fair("A", 2),),
        story=("p0 books A", "olga invites A p3", "rest"),
        operations=(
            "p3 accepts A by key",
            "p3 declines A",
            "p3 books A",
            "p2 books A",
            "olga invites A p3",
            "olga withdraws A p3",
            "promote A",
            "olga resizes A 1",
            "olga cancels A",
        ),
    ),
    Situation(
        name="an invitee waits, and one behind them",
        fairs=ONE_SEAT,
        story=("p0 books A", "olga invites A p3 email", "p1 books A", "rest"),
        operations=(
            "p3 accepts A by key",
            "p3 declines A",
            "p3 books A",
            "p0 cancels A",
            "promote A",
            "olga withdraws A p3",
            "olga resizes A 2",
        ),
    ),
    Situation(
        name="an invitee has an offer, and one waits",
        fairs=ONE_SEAT,
        story=("p0 books A", "olga invites A p3", "p1 books A", "rest", "p0 cancels A", "rest"),
        operations=(
            "p3 accepts A by key",
            "p3 declines A",
            "p2 books A",
            "p1 cancels A",
            "promote A",
            "olga withdraws A p3",
            "olga resizes A 2",
        ),
    ),
    Situation(
        name="an invitee leaves",
        fairs=ONE_SEAT,
        story=("olga invites A p3", "rest"),
        operations=("p3 accepts A", "olga invites A p3", "olga withdraws A p3"),
        long=("p3 leaves A",),
    ),
    Situation(
        name="an invitation at its deadline",
        fairs=ONE_SEAT,
        story=("olga invites A p3", "rest", "wait 299"),
        operations=("p3 accepts A", "p3 declines A", "lapse p3 invited A", "p2 books A"),
        passes=1,
    ),
    Situation(
        name="an offer elsewhere, and an invitation at the same time",
        fairs=(fair("A", 1), fair("B", 1)),
        story=(
            "p4 books B",
            "p3 books B",
            "p1 books B",
            "rest",
            "p4 cancels B",
            "rest",
            "olga invites A p3",
            "rest",
        ),
        operations=(
            "p3 accepts A by key",
            "p3 declines A",
            "p3 confirms B",
            "lapse p3 B",
            "promote B",
        ),
    ),
    Situation(
        name="nobody invited yet, an offer elsewhere",
        fairs=(fair("A", 1), fair("B", 1)),
        story=("p4 books B", "p3 books B", "rest", "p4 cancels B", "rest"),
        operations=(
            "olga invites A p3 by key",
            "olga invites A p3 email",
            "p3 confirms B",
            "p3 books A",
            "p2 books A",
        ),
    ),
    Situation(
        name="an invitation was declined",
        fairs=(fair("A", 2),),
        story=("olga invites A p3", "p3 declines A", "rest"),
        operations=(
            "olga invites A p3",
            "olga invites A p3 email",
            "p3 books A",
        ),
    ),
    Situation(
        name="quiet hours, a free seat, and two wait",
        fairs=(fair("A", 1, starts_in=900, quiet=(-1, 5)),),
        story=OFFER,
        operations=(
            "p2 books A",
            "p1 cancels A",
            "p3 cancels A",
            *WORK,
            "wake A",
            "olga resizes A 2",
            "olga clears A",
            "olga quiets A",
            "olga cancels A",
        ),
    ),
    Situation(
        name="quiet hours are about to end",
        fairs=(fair("A", 1, starts_in=900, quiet=(-1, 5)),),
        story=(*OFFER, "wait 299"),
        operations=("p2 books A", "p1 cancels A", "promote A", "wake A", "olga quiets A"),
        passes=1,
    ),
    Situation(
        name="quiet hours are about to begin, a seat not offered yet",
        fairs=(fair("A", 1, starts_in=900, quiet=(1, 3)),),
        story=(*QUEUE, "p0 cancels A", "relay", "wait 59"),
        operations=("p2 books A", "p1 cancels A", "promote A", "olga clears A"),
        passes=1,
    ),
    Situation(
        name="one mailbox, nobody has booked",
        fairs=ONE_MAILBOX,
        story=(*READ_ACCOUNTS, "rest"),
        operations=("p3 books A", "p4 books A by key", "olga invites A p3"),
    ),
    Situation(
        name="one mailbox, a seat given back",
        fairs=ONE_MAILBOX,
        story=(*READ_ACCOUNTS, "p3 books A", "p3 cancels A", "rest"),
        operations=("p3 reactivates A by key", "p4 books A"),
    ),
    Situation(
        name="one mailbox, one of them invited",
        fairs=ONE_MAILBOX,
        story=(*READ_ACCOUNTS, "olga invites A p4", "p3 books A", "rest"),
        operations=("p4 accepts A", "p3 cancels A"),
    ),
    Situation(
        name="a place given back, and one waits",
        fairs=ONE_SEAT,
        story=("p0 books A", "p3 books A", "p1 books A", "p3 cancels A", "rest"),
        operations=("p3 reactivates A by key", "p3 books A", "p0 cancels A", "promote A"),
    ),
    Situation(
        name="about to start",
        fairs=(fair("A", 1, starts_in=60),),
        story=("p0 books A", "p1 books A", "rest", "p0 cancels A", "rest", "wait 59"),
        operations=(
            "p2 books A",
            "p1 confirms A",
            "p1 cancels A",
            "lapse p1 A",
            "promote A",
            "start A",
            "olga resizes A 2",
            "olga cancels A",
        ),
        passes=1,
    ),
    Situation(
        name="started",
        fairs=(fair("A", 1, starts_in=60),),
        story=("p0 books A", "p1 books A", "rest", "wait 60"),
        operations=("p2 books A", "p0 cancels A", "p1 cancels A", "start A"),
    ),
    Situation(
        name="canceled, not cleaned up yet",
        fairs=ONE_SEAT,
        story=("p0 books A", "p1 books A", "rest", "olga cancels A", "relay"),
        operations=("p2 books A", "p0 cancels A", "p1 cancels A", "promote A", "start A"),
    ),
    Situation(
        name="one person, two conferences at the same time",
        fairs=(fair("A", 2), fair("B", 2)),
        story=("p0 books A", "rest"),
        operations=("p2 books A", "p2 books B", "p0 books B", "p0 cancels A"),
    ),
    Situation(
        name="one person, two offers at the same time",
        fairs=(fair("A", 1), fair("B", 1)),
        story=(
            "p0 books A",
            "p4 books B",
            "p1 books A",
            "p1 books B",
            "p3 books B",
            "rest",
            "p0 cancels A",
            "p4 cancels B",
            "rest",
        ),
        operations=(
            "p1 confirms A",
            "p1 confirms B",
            "p1 cancels B",
            "lapse p1 B",
            "promote B",
            "p3 cancels B",
            "p2 books B",
        ),
    ),
    Situation(
        name="one person, an offer and a place in a queue at the same time",
        fairs=(fair("A", 1), fair("B", 1)),
        story=(
            "p0 books A",
            "p4 books B",
            "p3 books A",
            "p3 books B",
            "rest",
            "p0 cancels A",
            "rest",
        ),
        operations=(
            "p3 confirms A",
            "p3 cancels A",
            "p3 cancels B",
            "p4 cancels B",
            "promote B",
            "p2 books B",
        ),
    ),
    Situation(
        name="a category with a free seat, and one waits for the others",
        fairs=TWO_POOLS,
        story=("p0 books A", "p3 books A", "rest"),
        operations=(
            "p0 moves A to W",
            "p0 moves A to W by key",
            "p0 cancels A",
            "p2 books A 1 W",
            "promote A",
            "olga cancels A",
            "olga expels A p0",
        ),
    ),
    Situation(
        name="a free seat in each of two categories",
        fairs=(fair("A", 2, categories=(Kind("W", 2),)),),
        story=("p0 books A", "p3 books A 1 W", "rest"),
        operations=("p0 moves A to W", "p3 moves A to -", "p2 books A", "p4 books A 1 W"),
    ),
    Situation(
        name="an offer in the category that one moves to",
        fairs=TWO_POOLS,
        story=("p0 books A", "p3 books A 1 W", "p1 books A 1 W", "rest", "p3 cancels A", "relay"),
        operations=("p0 moves A to W", "promote A W", "p1 cancels A", "p0 cancels A"),
    ),
    Situation(
        name="a party moves to another category, or shrinks",
        fairs=PAIRS,
        story=("p0 books A 2 -", "p3 books A 2 -", "rest"),
        operations=("p0 moves A to W", "p0 wants A 1", "p0 cancels A", "p2 books A 1 W"),
    ),
    Situation(
        name="a booking waits for a seat of another category",
        fairs=TWO_POOLS,
        story=("p0 books A", "p3 books A 1 W", "p1 books A", "p0 asks A for W", "rest"),
        operations=(
            "p0 asks A for W by key",
            "p0 wants A 1",
            "p0 cancels A",
            "p3 cancels A",
            "p2 books A 1 W",
            "olga expels A p0",
            "olga cancels A",
        ),
    ),
    Situation(
        name="a seat of another category is offered to a booking",
        fairs=TWO_POOLS,
        story=(
            *("p0 books A", "p3 books A 1 W", "p1 books A", "p0 asks A for W", "rest"),
            *("p3 cancels A", "rest"),
        ),
        operations=(
            "p0 confirms A by key",
            "p0 wants A 1",
            "p0 cancels A",
            "lapse p0 A",
            "p2 books A 1 W",
            "olga expels A p0",
            "olga cancels A",
            "promote A W",
        ),
    ),
    Situation(
        name="two bookings wait for the seats of each other",
        fairs=TWO_POOLS,
        story=(
            *("p0 books A", "p3 books A 1 W", "p0 asks A for W", "p3 asks A for -"),
            *("olga resizes A 2", "rest"),
        ),
        operations=("p3 confirms A", "p0 cancels A", "p3 wants A 1", "promote A W", "lapse p3 A"),
    ),
    Situation(
        name="a booking may grow",
        fairs=(fair("A", 2),),
        story=("p0 books A", "rest"),
        operations=("p0 wants A 2 by key", "p0 cancels A", "p2 books A", *WORK, "olga resizes A 1"),
    ),
    Situation(
        name="a booking waits for more seats",
        fairs=(fair("A", 2),),
        story=("p0 books A", "p1 books A", "p0 wants A 2", "rest"),
        operations=(
            "p0 wants A 1 by key",
            "p0 cancels A",
            "p1 cancels A",
            "p2 books A",
            "olga expels A p0",
            "olga resizes A 3",
            "olga cancels A",
            "promote A",
        ),
        long=("p0 leaves A",),
    ),
    Situation(
        name="more seats are offered to a booking",
        fairs=(fair("A", 3),),
        story=("p0 books A", "p1 books A", "p0 wants A 2", "p0 wants A 3", "p1 cancels A", "rest"),
        operations=(
            "p0 confirms A by key",
            "p0 wants A 2",
            "p0 wants A 1",
            "p0 cancels A",
            "lapse p0 A",
            "p2 books A",
            "olga expels A p0",
            "olga cancels A",
            "promote A",
        ),
    ),
    Situation(
        name="an offer of more seats at its deadline",
        fairs=(fair("A", 3),),
        story=(
            *("p0 books A", "p1 books A", "p0 wants A 2", "p0 wants A 3"),
            *("p1 cancels A", "rest", "wait 299"),
        ),
        operations=("p0 confirms A", "p0 wants A 1", "p0 cancels A", "lapse p0 A"),
        passes=1,
    ),
    Situation(
        name="more seats are wanted, about to start",
        fairs=(fair("A", 2, starts_in=60),),
        story=("p0 books A", "p1 books A", "p0 wants A 2", "p1 cancels A", "rest", "wait 59"),
        operations=("p0 confirms A", "p0 wants A 1", "p0 cancels A", "lapse p0 A", "start A"),
        passes=1,
    ),
    Situation(
        name="two shards, more seats are offered to a booking",
        fairs=(fair("A", 2, shards=2),),
        story=("p0 books A", "p1 books A", "p0 wants A 2", "p1 cancels A", "rest"),
        operations=("p0 confirms A", "p0 wants A 1", "p0 cancels A", "p2 books A", "promote A"),
    ),
    Situation(
        name="two lanes, two offers may pass a party",  # in the lane that is read first
        fairs=(replace(fair("A", 4, shards=5), people=(1,), sizes=(1,)),),
        story=(
            *("p0 books A 3 -", "p5 books A", "p5 cancels A", "p3 books A 4 -", "p2 books A 2 -"),
            *("p5 reactivates A", "p5 cancels A", "p4 books A 1 -", "rest"),
            *("p0 cancels A", "relay"),
        ),
        operations=("promote A",),
    ),
    Situation(
        name="two shards, free seats",
        fairs=(fair("A", 3, shards=2),),
        story=("p0 books A", "rest"),
        operations=("p2 books A", "p0 cancels A", "promote A", "olga resizes A 2", "olga moves A"),
    ),
    Situation(
        name="two shards, the last seat",
        fairs=(fair("A", 2, shards=2),),
        story=("p0 books A", "rest"),
        operations=("p2 books A", "p0 cancels A", "promote A", "olga resizes A 3"),
    ),
    Situation(
        name="two shards, full, gate open",
        fairs=(fair("A", 2, shards=2),),
        story=("p0 books A", "p1 books A", "rest"),
        operations=("p2 books A", "p0 cancels A", "promote A", "olga resizes A 3"),
    ),
    Situation(
        name="two shards, a seat freed, not offered yet",
        fairs=(fair("A", 2, shards=2),),
        story=("p0 books A", "p1 books A", "p3 books A", "rest", "p1 cancels A", "relay"),
        operations=(
            "p2 books A",
            "p0 cancels A",
            "p3 cancels A",
            "promote A",
            "olga resizes A 3",
            "olga cancels A",
        ),
    ),
    Situation(
        name="two shards, an offer, and nobody waits",
        fairs=(fair("A", 2, shards=2),),
        story=("p0 books A", "p1 books A", "p3 books A", "rest", "p1 cancels A", "rest"),
        operations=("p2 books A", "p3 confirms A", "p3 cancels A", "p0 cancels A", "promote A"),
    ),
    Situation(
        name="two shards, a free seat behind a closed gate, no waiter",
        fairs=(fair("A", 2, shards=2),),
        story=(
            "p0 books A",
            "p1 books A",
            "p3 books A",
            "p3 cancels A",
            "rest",
            "p1 cancels A",
            "relay",
        ),
        operations=("p2 books A", "p0 cancels A", "promote A"),
    ),
    Situation(
        name="parties, the last seats",
        fairs=FOUR_SEATS,
        story=("p0 books A 2", "rest"),
        operations=(
            "p2 books A 2",
            "p1 books A 3 or 1 by key",
            "p3 books A",
            "p0 shrinks A 1",
            "p0 cancels A",
            "promote A",
            "olga resizes A 3",
        ),
    ),
    Situation(
        name="seats freed, too few for the first party",
        fairs=FOUR_SEATS,
        story=("p0 books A 4", "p1 books A 3", "p3 books A", "rest", "p0 shrinks A 2", "relay"),
        operations=(
            "promote A",
            "p1 shrinks A 2 by key",
            "p1 shrinks A 1",
            "p1 cancels A",
            "p3 cancels A",
            "p0 shrinks A 1",
            "p2 books A 2",
            "olga resizes A 5",
        ),
    ),
    Situation(
        name="a party was offered fewer seats, and one waits",
        fairs=FOUR_SEATS,
        story=PARTIAL_OFFER,
        operations=(
            "p1 confirms A",
            "p1 confirms A 1 by key",
            "p1 cancels A",
            "lapse p1 A",
            "p3 shrinks A 1",
            "p0 shrinks A 1",
            "p2 books A 2",
            "promote A",
        ),
    ),
    Situation(
        name="a party's offer at its deadline",
        fairs=FOUR_SEATS,
        story=(*PARTIAL_OFFER, "wait 299"),
        operations=("p1 confirms A 1", "p1 shrinks A 1", "lapse p1 A", "p3 shrinks A 1"),
        passes=1,
    ),
    Situation(
        name="a party's offer has expired",
        fairs=FOUR_SEATS,
        story=(*PARTIAL_OFFER, "wait 300"),
        operations=(
            "p1 shrinks A 1",
            "p1 confirms A 1",
            "p1 cancels A",
            "lapse p1 A",
            "p3 shrinks A 1",
            "promote A",
        ),
    ),
    Situation(
        name="a party that can be passed once more",
        fairs=(fair("A", 4, starts_in=900, parties=True),),
        story=(*PASSED_THRICE, "p3 books A", "p4 books A", "relay"),
        operations=(
            "promote A",
            "p1 shrinks A 1",
            "p1 cancels A",
            "p3 cancels A",
            "p0 shrinks A 2",
            "p2 books A",
        ),
    ),
    Situation(
        name="a seat is saved for a party",
        fairs=(fair("A", 4, starts_in=900, parties=True),),
        story=(*PASSED_OFTEN, "p3 books A", "rest"),
        operations=(
            "promote A",
            "p1 shrinks A 1",
            "p1 cancels A",
            "p3 cancels A",
            "p0 shrinks A 2",
            "p2 books A",
            "olga resizes A 5",
        ),
    ),
    Situation(
        name="a seat is saved, the last window is about to begin",
        fairs=(fair("A", 4, parties=True),),
        story=(*PASSED_OFTEN, "p3 books A", "rest", "wait 99"),
        operations=("promote A", "wake A", "p1 shrinks A 1", "p3 cancels A"),
        passes=1,
    ),
    Situation(
        name="two shards, free seats for a party in both",
        fairs=(fair("A", 4, shards=2, parties=True),),
        story=("p0 books A", "rest"),
        operations=(
            "p2 books A 3",
            "p3 books A",
            "p0 cancels A",
            "promote A",
            "olga resizes A 3",
        ),
    ),
    Situation(
        name="two shards, a seat freed in both, a party waits",
        fairs=(fair("A", 4, shards=2, parties=True),),
        story=(
            "p0 books A 2",
            "p1 books A 2",
            "p3 books A 2",
            "rest",
            "p0 shrinks A 1",
            "p1 shrinks A 1",
            "relay",
        ),
        operations=(
            "promote A",
            "p2 books A",
            "p0 cancels A",
            "p3 shrinks A 1",
            "p3 cancels A",
        ),
    ),
    Situation(
        name="a category and the other seats, none taken",
        fairs=(fair("A", 2, parties=True, categories=(Kind("W", 2),)),),
        story=("rest",),
        operations=(
            "p2 books A 1 W",
            "p2 books A",
            "p3 books A 2 W",
        ),
        long=("olga divides A 1 W 3", "olga divides A 3 W 1", "olga adds A X 1", "olga cancels A"),
    ),
    Situation(
        name="the organizer divides seats between pools twice",
        fairs=(fair("A", 2, categories=(Kind("W", 2),)),),
        story=("p0 books A", "p1 books A 1 W", "rest"),
        operations=("olga divides A 1 W 3", "olga divides A 3 W 1", "olga adds A X 1"),
        whole=True,
    ),
    Situation(
        name="one seat of each pool is free",
        fairs=(fair("A", 2, categories=(Kind("W", 2),)),),
        story=("p0 books A", "p1 books A 1 W", "rest"),
        operations=(
            "p2 books A 1 W",
            "p2 books A",
            "p1 cancels A",
            "promote A W",
        ),
        long=("olga divides A 1 W 3", "olga divides A 3 W 1", "olga resizes A 1"),
    ),
    Situation(
        name="two full pools, a waiter in each",
        fairs=TWO_POOLS,
        story=(*FULL_POOLS, "p3 books A", "p4 books A 1 W", "rest"),
        operations=(
            "p0 cancels A",
            "p1 cancels A",
            "p2 books A 1 W",
            "p3 cancels A",
            "promote A",
            "promote A W",
        ),
        long=("olga divides A 2 W 1", "olga divides A 1 W 2"),
    ),
    Situation(
        name="a category has a free seat behind its gate, the other pool an offer",
        fairs=TWO_POOLS,
        story=(
            *FULL_POOLS,
            "p3 books A",
            "p4 books A 1 W",
            "rest",
            "p0 cancels A",
            "rest",
            "p1 cancels A",
            "relay",
        ),
        operations=(
            "promote A W",
            "p2 books A 1 W",
            "p3 confirms A",
            "p3 cancels A",
            "lapse p3 A",
            "p4 cancels A",
            "start A",
        ),
        long=("olga divides A 2 W 1",),
    ),
    Situation(
        name="two pools, about to start",
        fairs=(fair("A", 1, starts_in=100, categories=(Kind("W", 1),)),),
        story=(*FULL_POOLS, "p3 books A", "p4 books A 1 W", "rest", "wait 99"),
        operations=("p1 cancels A", "p2 books A 1 W", "promote A W"),
        long=("start A",),
        passes=1,
    ),
    Situation(
        name="a party waits in a category, seats are moved to it",
        fairs=(fair("A", 3, parties=True, categories=(Kind("W", 2),)),),
        story=("p0 books A", "p1 books A 2 W", "p3 books A 2 W", "p4 books A 1 W", "rest"),
        operations=(
            "p1 shrinks A 1",
            "p3 shrinks A 1",
            "p2 books A 2",
            "p2 books A 1 W",
            "promote A W",
        ),
        long=("olga divides A 2 W 3", "olga divides A 1 W 4"),
    ),
)
BALLOTS = (
    Situation(
        name="a ballot takes entries",
        fairs=BALLOT,
        story=ENTERED,
        operations=(
            "p2 books A",
            "p4 books A by key",
            "p1 cancels A",
            "draw A",
            "olga moves A",
            "olga cancels A",
        ),
    ),
    Situation(
        name="a ballot is due",
        fairs=BALLOT,
        story=DUE,
        operations=(
            "draw A",
            "p2 books A",
            "p1 cancels A",
            "promote A",
            "olga resizes A 2",
            "olga cancels A",
        ),
    ),
    Situation(
        name="the entries of a ballot are stopped",
        fairs=BALLOT,
        story=STOPPED,
        operations=(
            "draw A",
            "p2 books A",
            "p1 cancels A",
            "promote A",
            "olga cancels A",
        ),
    ),
    Situation(
        name="parties enter a ballot, which is due",
        fairs=(fair("A", 4, parties=True, draw_in=5),),
        story=("p0 books A 3 or 1", "p1 books A 2", "p3 books A 4 or 2", "rest", "wait 5"),
        operations=("draw A", "p2 books A 2", "p0 shrinks A 2", "p1 cancels A"),
    ),
    Situation(
        name="a ballot is drawn, nothing offered yet",
        fairs=BALLOT,
        story=(*STOPPED, "draw A"),
        operations=("draw A", "p2 books A", "p1 cancels A"),
        long=("promote A",),
        whole=True,
    ),
)
# A run of the queue serves a request a moment after its arrival.
RUSH = (fair("A", 2, rush=True),)
QUEUED = ("p0 books A", "rest", "p1 books A", "p3 books A", "wait 1")
RUSHES = (
    Situation(
        name="a rush, nobody is in the queue",
        fairs=RUSH,
        story=("rest",),
        operations=("p2 books A", "p4 books A by key", "serve A", "olga resizes A 1"),
        long=("olga cancels A",),
    ),
    Situation(
        name="a rush, two are in the queue for the last seat",
        fairs=RUSH,
        story=QUEUED,
        operations=("serve A", "p2 books A", "p0 cancels A", "olga resizes A 1"),
        long=("olga cancels A",),
    ),
    Situation(
        name="a rush, runs lose their leases",
        fairs=RUSH,
        story=("p0 books A", "rest", "p1 books A", "wait 1"),
        operations=("serve A",),
        lost=True,
    ),
)

NAMED = {situation.name: situation for situation in (*SITUATIONS, *BALLOTS, *RUSHES)}


@dataclass(slots=True)
class Outcome:
    """The result of the interleavings of some pairs."""

    pairs: int = 0
    interleavings: int = 0
    gave_up: int = 0  # the number of them in which a request ran out of attempts
    endings: set[int] = field(default_factory=set)  # a hash of each final state

    def add(self, more: "Outcome") -> None:
        """Add the counts of another outcome."""
        self.pairs += more.pairs
        self.interleavings += more.interleavings
        self.gave_up += more.gave_up
        self.endings |= more.endings


@cache
def opening(situation: Situation) -> Stage:
    """Return the stage after the situation's story."""
    stage = Stage(runtime.loaded(), lay(situation.fairs))
    stage.run_story(situation.story)
    return stage


def run_situation(name: str, *, first: int = 0, every: int = 1, all_torn: bool = False) -> Outcome:
    """Run every n-th pair of a situation, from the first one (0-based). Raises Violation."""
    situation, outcome = NAMED[name], Outcome()
    for pair in islice(situation.pairs(), first, None, every):
        outcome.add(run_pair(situation, pair, torn=all_torn or situation.torn))
    return outcome


def run_pair(situation: Situation, pair: Pair, *, torn: bool = False) -> Outcome:
    """Run all interleavings of two operations. Raises Violation, with the schedule.

    Equal final states, including the order of the stream, are settled once.
    """
    opened = opening(situation)
    search, outcome = Search(), Outcome(pairs=1)
    lease, prolong = (0, -1) if situation.lost else (rush.LEASE_MS, rush.PROLONG_MS)
    for _ in search.schedules():
        stage = opened.fork(search)
        stage.torn = torn
        try:
            with patch.multiple(rush, LEASE_MS=lease, PROLONG_MS=prolong):
                _run(stage, situation, pair, search)
            ending = stage.ending()
            if ending not in outcome.endings:
                outcome.endings.add(ending)
                _settle(stage, situation)
        except Redundant:
            stage.abandon()
            continue
        except Violation as violation:
            story = " / ".join(situation.story) or "nothing"
            title = f"{situation.name}: {' | '.join(pair)}\nafter {story}"
            raise Violation(f"{title}\n{violation}") from violation
        outcome.interleavings += 1
        outcome.gave_up += stage.gave_up
    return outcome


def _run(stage: Stage, situation: Situation, pair: Pair, search: Search) -> None:
    actors = {name: Actor(name, words) for name, words in zip("12", pair, strict=True)}
    if situation.passes is not None:
        stage.passing = stage.now + situation.passes * SECOND
    else:
        for actor in actors.values():
            stage.begin(actor)
    while actors:
        steps: dict[str, Callable[[], Reach]] = {
            name: partial(stage.reach, actor) for name, actor in actors.items()
        }
        if stage.passing is not None:
            steps[CLOCK] = stage.tick
        name = search.step(steps)
        stage.step += 1
        if name == CLOCK:
            stage.advance_clock()
        elif stage.advance(actors[name]):
            search.reached(FINISHES)
            del actors[name]
    if stage.passing is not None:
        search.leave(CLOCK, stage.tick())


def _settle(stage: Stage, situation: Situation) -> None:
    ended = stage.now
    stage.rest()
    stage.pass_quiet_hours()
    if situation.passes is not None:
        stage.pass_until(ended + 65 * SECOND)
