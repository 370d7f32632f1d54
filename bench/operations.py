"""What is measured: each operation, how the stage is set for it, and its goal."""

from collections.abc import Callable
from dataclasses import dataclass

from bench.stage import NAME, WINDOW, Call, Stage

type Arrange = Callable[[Stage], Call]

SHARDS_OF_120, LANES_OF_120 = 8, 2  # what 120 seats, and ten people for each, come to
SHARDS_OF_960, LANES_OF_960 = 64, 16
LISTED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What docs and design ask for: at most so many. The units of a place dropped: the most."""

    trips: int
    read: float
    write: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One line of the tables. Where `beyond` is given, only what goes beyond that counts."""

    name: str
    arrange: Arrange
    goal: Goal | None = None
    beyond: Arrange | None = None
    why: str = ""  # why the goal is missed, where it is
    timed: bool = False  # its CPU time is measured too


def book(stage: Stage) -> Call:
    """A seat is free: it is taken."""
    stage.conference(slots=2)
    stage.user("alice")
    return stage.booking("alice")


def book_of_8_shards(stage: Stage) -> Call:
    """The same where the seats are spread."""
    stage.conference(slots=120)
    stage.user("alice")
    return stage.booking("alice")


def close_8_gates(stage: Stage) -> Call:
    """The last seat is gone, and the first to see it closes the gates."""
    stage.fill(stage.conference(slots=120), SHARDS_OF_120)
    stage.user("alice")
    return stage.booking("alice")


def _full(stage: Stage) -> str:
    """One seat, taken by alice, and bob waits for it; carol may come."""
    conference = stage.conference(slots=1)
    stage.booked("alice")
    stage.booked("bob")
    stage.user("carol")
    return conference


def join(stage: Stage) -> Call:
    """The gate is closed; the classic answer tells no position."""
    _full(stage)
    body = {"conference_name": NAME, "user_id": "carol"}
    return stage.http("book", "POST", "/book_conference", body)


def join_with_position(stage: Stage) -> Call:
    """The same; the compact answer tells the position."""
    _full(stage)
    return stage.booking("carol")


def join_of_8_shards(stage: Stage) -> Call:
    """The same as join, where seats and waitlist are spread."""
    stage.run(close_8_gates(stage))
    stage.user("carol")
    body = {"conference_name": NAME, "user_id": "carol"}
    return stage.http("book", "POST", "/book_conference", body)


def _offered(stage: Stage, name: str = NAME) -> tuple[str, str]:
    """One seat, given up by alice and offered to bob; return conference and bob's booking."""
    conference = stage.conference(name)
    known = name != NAME
    alice = stage.booked("alice", name, known=known)
    bob = stage.booked("bob", name, known=known)
    stage.run(stage.canceling(alice, "alice"))
    stage.run(stage.promoting(conference))
    return conference, bob


def confirm(stage: Stage) -> Call:
    """Bob, who names himself, takes the offer."""
    _, bob = _offered(stage)
    return stage.confirming(bob, "bob")


def confirm_by_id(stage: Stage) -> Call:
    """Whoever holds the booking's id takes the offer."""
    _, bob = _offered(stage)
    return stage.http("confirm", "POST", f"/confirm_waitlist_booking/{bob}")


def cancel_confirmed(stage: Stage) -> Call:
    """Alice gives up her seat."""
    stage.conference()
    return stage.canceling(stage.booked("alice"), "alice")


def cancel_offer(stage: Stage) -> Call:
    """Bob gives up the offer."""
    _, bob = _offered(stage)
    return stage.canceling(bob, "bob")


def cancel_place(stage: Stage) -> Call:
    """Bob gives up his place in the queue."""
    stage.conference()
    stage.booked("alice")
    return stage.canceling(stage.booked("bob"), "bob")


def _promotions(stage: Stage, offers: int, slots: int) -> Call:
    """So many seats given up, and more people waiting for them."""
    conference = stage.conference(slots=slots)
    seated = [(stage.booked(f"seated{at}"), f"seated{at}") for at in range(offers)]
    if slots > offers:
        stage.fill(conference, SHARDS_OF_120)
    for at in range(2 * offers + 1):
        stage.booked(f"waiting{at}")
    for booking, user in seated:
        stage.run(stage.canceling(booking, user))
    return stage.promoting(conference)


def promote_two(stage: Stage) -> Call:
    """Two offers in a run."""
    return _promotions(stage, 2, 2)


def promote_one(stage: Stage) -> Call:
    """One offer in a run."""
    return _promotions(stage, 1, 1)


def promote_two_of_8_shards(stage: Stage) -> Call:
    """Two offers in a run, seats and waitlist spread."""
    return _promotions(stage, 2, 120)


def promote_one_of_8_shards(stage: Stage) -> Call:
    """One offer in a run, seats and waitlist spread."""
    return _promotions(stage, 1, 120)


def promote_none(stage: Stage) -> Call:
    """What every other change behind a closed gate leads to: a look, and nothing to do."""
    return stage.promoting(_full(stage))


def lapse(stage: Stage) -> Call:
    """Bob did not confirm in time."""
    conference, bob = _offered(stage)
    stage.now += WINDOW * 1000
    return stage.lapsing(bob, conference)


def status(stage: Stage) -> Call:
    """A confirmed booking is read."""
    stage.conference()
    return stage.status(stage.booked("alice"))


def status_after_start(stage: Stage) -> Call:
    """Bob waits; the conference starts, and nobody has cleaned up."""
    stage.conference()
    stage.booked("alice")
    bob = stage.booked("bob")
    stage.now += 25 * 3_600_000
    return stage.status(bob)


def _last_in_line(stage: Stage, waiting: int, shards: int, lanes: int, width: int = 8) -> Call:
    """The status of whoever joined last; user ids are so wide."""
    conference = stage.conference(slots=1 if shards == 1 else 15 * shards)
    stage.fill(conference, shards)
    stage.booked("first")
    stage.queue(conference, lanes, waiting, width)
    return stage.status(stage.booked("last"))


def status_behind_1_000(stage: Stage) -> Call:
    """The bound up to which a position is exact."""
    return _last_in_line(stage, 1_000, 1, 1)


def status_behind_1_000_with_long_ids(stage: Stage) -> Call:
    """The same, with ids as long as a UUID."""
    return _last_in_line(stage, 1_000, 1, 1, width=36)


def status_behind_100_000(stage: Stage) -> Call:
    """Far past the bound."""
    return _last_in_line(stage, 100_000, 1, 1)


def status_behind_1_000_in_16_lanes(stage: Stage) -> Call:
    """The bound, the waitlist spread."""
    return _last_in_line(stage, 1_000, SHARDS_OF_960, LANES_OF_960)


def status_behind_100_000_in_16_lanes(stage: Stage) -> Call:
    """Far past the bound, the waitlist spread."""
    return _last_in_line(stage, 100_000, SHARDS_OF_960, LANES_OF_960)


def book_dropping_a_place(stage: Stage) -> Call:
    """Bob waits for one conference, and books a seat of another at the same time."""
    _full(stage)
    stage.conference("PyConf 2030")
    return stage.booking("bob", "PyConf 2030")


def book_dropping_an_offer(stage: Stage) -> Call:
    """The same, where bob holds an offer."""
    _offered(stage)
    stage.conference("PyConf 2030")
    return stage.booking("bob", "PyConf 2030")


def list_bookings(stage: Stage) -> Call:
    """A conference's first page, which is all of it."""
    stage.conference(slots=LISTED // 2)
    for at in range(LISTED):
        stage.booked(f"user{at}")
    return stage.listing()


def relay(stage: Stage) -> Call:
    """A conference listed, seats moved, an offer made: nudge, timers, history, event."""
    stage.conference()
    return stage.example("relay_changes")


LANES = "all lanes are queried, and the units of each query are rounded up separately"
OPERATIONS = (
    Operation(
        name="book",
        arrange=book,
        goal=Goal(trips=2, read=3, write=8),
        timed=True,
    ),
    Operation(
        name="book, 8 shards",
        arrange=book_of_8_shards,
        goal=Goal(trips=2, read=3, write=8),
    ),
    Operation(
        name="join",
        arrange=join,
        goal=Goal(trips=3, read=3, write=11),
        timed=True,
    ),
    Operation(
        name="join, 8 shards",
        arrange=join_of_8_shards,
        goal=Goal(trips=3, read=3, write=11),
    ),
    Operation(
        name="join, with position",
        arrange=join_with_position,
        goal=Goal(trips=4, read=3.5, write=11),
        timed=True,
    ),
    Operation(name="join that closes 8 gates", arrange=close_8_gates),
    Operation(
        name="confirm",
        arrange=confirm,
        goal=Goal(trips=2, read=2, write=9),
        timed=True,
    ),
    Operation(
        name="confirm, id only",
        arrange=confirm_by_id,
        goal=Goal(trips=3, read=2, write=9),
        timed=True,
    ),
    Operation(
        name="cancel a confirmed booking",
        arrange=cancel_confirmed,
        goal=Goal(trips=2, read=1, write=8),
        timed=True,
    ),
    Operation(
        name="cancel an offer",
        arrange=cancel_offer,
        goal=Goal(trips=2, read=1, write=9),
    ),
    Operation(
        name="cancel a waitlist place",
        arrange=cancel_place,
        goal=Goal(trips=2, read=1, write=10),
        timed=True,
    ),
    Operation(
        name="promotion, each",
        arrange=promote_two,
        beyond=promote_one,
        goal=Goal(trips=3, read=3, write=11),
    ),
    Operation(
        name="promotion, each, 8 shards, 2 lanes",
        arrange=promote_two_of_8_shards,
        beyond=promote_one_of_8_shards,
        goal=Goal(trips=3, read=11, write=11),
    ),
    Operation(name="promotion, a run of one", arrange=promote_one, timed=True),
    Operation(name="promotion, a run of none", arrange=promote_none),
    Operation(name="lapse", arrange=lapse, timed=True),
    Operation(name="relay, a batch with one transition", arrange=relay, timed=True),
    Operation(
        name="status",
        arrange=status,
        goal=Goal(trips=1, read=1, write=0),
        timed=True,
    ),
    Operation(
        name="status, 1,000 before",
        arrange=status_behind_1_000,
        goal=Goal(trips=2, read=16, write=0),
        timed=True,
    ),
    Operation(
        name="status, 1,000 before, long user ids",
        arrange=status_behind_1_000_with_long_ids,
        goal=Goal(trips=2, read=16, write=0),
        why="entries contain the user id, with 36 characters here and 8 elsewhere",
    ),
    Operation(
        name="status, 100,000 before",
        arrange=status_behind_100_000,
        goal=Goal(trips=2, read=16, write=0),
    ),
    Operation(
        name="status, 1,000 before, 16 lanes",
        arrange=status_behind_1_000_in_16_lanes,
        goal=Goal(trips=2, read=16, write=0),
        why=LANES,
    ),
    Operation(
        name="status, 100,000 before, 16 lanes",
        arrange=status_behind_100_000_in_16_lanes,
        goal=Goal(trips=2, read=16, write=0),
        why=LANES,
        timed=True,
    ),
    Operation(
        name="status after the start, additional",
        arrange=status_after_start,
        beyond=status,
        goal=Goal(trips=0, read=0, write=0),
    ),
    Operation(
        name="each waitlist place dropped",
        arrange=book_dropping_a_place,
        beyond=book,
        goal=Goal(trips=0, read=0, write=8),
    ),
    Operation(
        name="each offer dropped",
        arrange=book_dropping_an_offer,
        beyond=book,
        goal=Goal(trips=0, read=0, write=8),
    ),
    Operation(name=f"list of {LISTED} bookings, half waiting", arrange=list_bookings, timed=True),
)
