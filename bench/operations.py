"""The measured operations, with their preparation and their goals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bench.stage import NAME, ORGANIZER, WINDOW, Call, Stage

type Arrange = Callable[[Stage], Call]

SHARDS_OF_120, LANES_OF_120 = 8, 2  # for 120 seats and the default demand of ten people a seat
SHARDS_OF_960, LANES_OF_960 = 64, 16
LISTED = 100
PARTY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """The maximum round trips and units of an operation."""

    trips: int
    read: float
    write: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A row of the tables. With `beyond`, the cost of that operation is subtracted."""

    name: str
    arrange: Arrange
    goal: Goal | None = None
    beyond: Arrange | None = None
    why: str = ""  # why the goal is missed
    timed: bool = False  # whether its CPU time is measured too


def book(stage: Stage) -> Call:
    """Book a free seat."""
    stage.conference(slots=2)
    stage.user("alice")
    return stage.booking("alice")


def book_of_8_shards(stage: Stage) -> Call:
    """Book a free seat of a conference with 8 shards."""
    stage.conference(slots=120)
    stage.user("alice")
    return stage.booking("alice")


def close_8_gates(stage: Stage) -> Call:
    """Book when no seat is left. The booker finds that out first, and closes the gates."""
    stage.fill(stage.conference(slots=120), SHARDS_OF_120)
    stage.user("alice")
    return stage.booking("alice")


def _full(stage: Stage) -> str:
    """Add a conference with one seat, booked by alice; bob waits, and carol is a user."""
    conference = stage.conference(slots=1)
    stage.booked("alice")
    stage.booked("bob")
    stage.user("carol")
    return conference


def join(stage: Stage) -> Call:
    """Join the waitlist behind a closed gate. The classic answer contains no position."""
    _full(stage)
    body = {"conference_name": NAME, "user_id": "carol"}
    return stage.http("book", "POST", "/book_conference", body)


def join_with_position(stage: Stage) -> Call:
    """Join the waitlist. The compact answer contains the position."""
    _full(stage)
    return stage.booking("carol")


def join_of_8_shards(stage: Stage) -> Call:
    """Join the waitlist of a conference with 8 shards and 2 lanes."""
    stage.run(close_8_gates(stage))
    stage.user("carol")
    body = {"conference_name": NAME, "user_id": "carol"}
    return stage.http("book", "POST", "/book_conference", body)


def _offered(stage: Stage, name: str = NAME) -> tuple[str, str]:
    """Offer a seat that alice canceled to bob; return the ids of conference and bob's booking."""
    conference = stage.conference(name)
    known = name != NAME
    alice = stage.booked("alice", name, known=known)
    bob = stage.booked("bob", name, known=known)
    stage.run(stage.canceling(alice, "alice"))
    stage.run(stage.promoting(conference))
    return conference, bob


def confirm(stage: Stage) -> Call:
    """Confirm bob's offer, with his user id."""
    _, bob = _offered(stage)
    return stage.confirming(bob, "bob")


def confirm_by_id(stage: Stage) -> Call:
    """Confirm bob's offer with the booking's id only."""
    _, bob = _offered(stage)
    return stage.http("confirm", "POST", f"/confirm_waitlist_booking/{bob}")


def cancel_confirmed(stage: Stage) -> Call:
    """Cancel alice's seat."""
    stage.conference()
    return stage.canceling(stage.booked("alice"), "alice")


def cancel_offer(stage: Stage) -> Call:
    """Cancel bob's offer."""
    _, bob = _offered(stage)
    return stage.canceling(bob, "bob")


def cancel_place(stage: Stage) -> Call:
    """Cancel bob's place on the waitlist."""
    stage.conference()
    stage.booked("alice")
    return stage.canceling(stage.booked("bob"), "bob")


def _promotions(stage: Stage, offers: int, slots: int) -> Call:
    """Cancel as many seats as `offers`, with more attendees waiting, and promote."""
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
    """Make two offers in one run of promote."""
    return _promotions(stage, 2, 2)


def promote_one(stage: Stage) -> Call:
    """Make one offer in one run of promote."""
    return _promotions(stage, 1, 1)


def promote_two_of_8_shards(stage: Stage) -> Call:
    """Make two offers in one run, with 8 shards and 2 lanes."""
    return _promotions(stage, 2, 120)


def promote_one_of_8_shards(stage: Stage) -> Call:
    """Make one offer in one run, with 8 shards and 2 lanes."""
    return _promotions(stage, 1, 120)


def promote_none(stage: Stage) -> Call:
    """Run promote when no seat is free, as after most changes behind a closed gate."""
    return stage.promoting(_full(stage))


def _party_books(stage: Stage, seats: int, free: Sequence[int]) -> Call:
    """Book seats of a conference whose shards have these numbers of free seats."""
    stage.party_user("alice")
    conference = stage.party_conference(slots=15 * len(free))
    for shard, left in enumerate(free):
        stage.leave(conference, shard, left)
    return stage.booking_for(seats, conference)


def book_one_of_4(stage: Stage) -> Call:
    """Book one seat. Every shard has one."""
    return _party_books(stage, 1, (1, 1, 1, 1))


def book_four_of_1_shard(stage: Stage) -> Call:
    """Book four seats. Every shard has four."""
    return _party_books(stage, PARTY, (4, 4, 4, 4))


def book_four_of_2_shards(stage: Stage) -> Call:
    """Book four seats. Every shard has two."""
    return _party_books(stage, PARTY, (2, 2, 2, 2))


def book_four_of_4_shards(stage: Stage) -> Call:
    """Book four seats. Every shard has one."""
    return _party_books(stage, PARTY, (1, 1, 1, 1))


def _offered_to_party(stage: Stage, seats: int, user: str) -> tuple[str, str]:
    """Cancel the seats that a party waits for; return the ids of conference and booking."""
    stage.party_user(user)
    conference = stage.party_conference(slots=seats)
    taken = stage.booked_for(seats, conference, ORGANIZER)
    waiting = stage.booked_for(seats, conference, user)
    stage.run(stage.canceling_of(taken, ORGANIZER))
    return conference, waiting


def _promoting(stage: Stage, seats: int) -> Call:
    return stage.promoting(_offered_to_party(stage, seats, "alice")[0])


def promote_one_seat(stage: Stage) -> Call:
    """Offer one seat in one run of promote."""
    return _promoting(stage, 1)


def promote_four_seats(stage: Stage) -> Call:
    """Offer four seats to one party in one run of promote."""
    return _promoting(stage, PARTY)


def _confirming(stage: Stage, seats: int) -> Call:
    user = f"party-of-{seats}"  # each has a first request, which reads the identity
    conference, booking = _offered_to_party(stage, seats, user)
    stage.run(stage.promoting(conference))
    return stage.confirming_of(booking, user)


def confirm_one_seat(stage: Stage) -> Call:
    """Confirm an offer of one seat."""
    return _confirming(stage, 1)


def confirm_four_seats(stage: Stage) -> Call:
    """Confirm an offer of four seats."""
    return _confirming(stage, PARTY)


def _moves(stage: Stage, seats: int, free: int) -> Call:
    """Move a party to a category with this number of free seats.

    Its second move: the first request of a person to a function reads the identity.
    """
    stage.party_user("alice")
    categories = [{"name": "Lab", "seats": 6}]
    earlier = stage.party_conference(6, "A conference before", categories=categories)
    booking = stage.booked_for(1, earlier)
    stage.run(stage.moving_of(booking, "Lab"))
    stage.run(stage.canceling_of(booking))
    conference = stage.party_conference(slots=6, categories=categories)
    if taken := 6 - free:
        body = {"conference": conference, "seats": taken, "category": "Lab"}
        stage.run(stage.signed("book", "POST", "/v1/bookings", ORGANIZER, body))
    return stage.moving_of(stage.booked_for(seats, conference), "Lab")


def move_one_seat(stage: Stage) -> Call:
    """Move one seat to another category."""
    return _moves(stage, 1, 6)


def move_four_seats(stage: Stage) -> Call:
    """Move four seats to another category."""
    return _moves(stage, PARTY, 6)


def ask_to_move(stage: Stage) -> Call:
    """Wait for a seat of a full category, and keep the present one."""
    return _moves(stage, 1, 0)


def _grows(stage: Stage, more: int, free: int) -> Call:
    """Ask for more seats of a conference with this number of free ones, a second time."""
    stage.party_user("alice")
    booking = stage.booked_for(1, stage.party_conference(2, "A conference before"))
    stage.run(stage.changing_of(booking, 2))
    stage.run(stage.canceling_of(booking))
    conference = stage.party_conference(slots=6)
    booking = stage.booked_for(1, conference)
    if taken := 5 - free:
        stage.booked_for(taken, conference, ORGANIZER)
    return stage.changing_of(booking, 1 + more)


def grow_by_one(stage: Stage) -> Call:
    """Get one more seat, which is free."""
    return _grows(stage, 1, 5)


def grow_by_four(stage: Stage) -> Call:
    """Get four more seats, which are free."""
    return _grows(stage, PARTY, 5)


def ask_to_grow(stage: Stage) -> Call:
    """Wait for one more seat, and keep the present one."""
    return _grows(stage, 1, 0)


def shrink(stage: Stage) -> Call:
    """Give up one of four seats."""
    stage.party_user("alice")
    booking = stage.booked_for(PARTY, stage.party_conference(slots=6))
    return stage.changing_of(booking, PARTY - 1)


def lapse(stage: Stage) -> Call:
    """Lapse bob's offer after its deadline."""
    conference, bob = _offered(stage)
    stage.now += WINDOW * 1000
    return stage.lapsing(bob, conference)


def status(stage: Stage) -> Call:
    """Read a confirmed booking."""
    stage.conference()
    return stage.status(stage.booked("alice"))


def status_after_start(stage: Stage) -> Call:
    """Read bob's waiting booking after the start, before the clean-up."""
    stage.conference()
    stage.booked("alice")
    bob = stage.booked("bob")
    stage.now += 25 * 3_600_000
    return stage.status(bob)


def _last_in_line(stage: Stage, waiting: int, shards: int, lanes: int, width: int = 8) -> Call:
    """Read the status of the last attendee on a waitlist; user ids have `width` characters."""
    conference = stage.conference(slots=1 if shards == 1 else 15 * shards)
    stage.fill(conference, shards)
    stage.booked("first")
    stage.queue(conference, lanes, waiting, width)
    return stage.status(stage.booked("last"))


def status_behind_1_000(stage: Stage) -> Call:
    """Read a status at the highest exact position."""
    return _last_in_line(stage, 1_000, 1, 1)


def status_behind_1_000_with_long_ids(stage: Stage) -> Call:
    """Read a status at the highest exact position, with user ids of the length of a UUID."""
    return _last_in_line(stage, 1_000, 1, 1, width=36)


def status_behind_100_000(stage: Stage) -> Call:
    """Read a status far beyond the highest exact position."""
    return _last_in_line(stage, 100_000, 1, 1)


def status_behind_1_000_in_16_lanes(stage: Stage) -> Call:
    """Read a status at the highest exact position, with 16 lanes."""
    return _last_in_line(stage, 1_000, SHARDS_OF_960, LANES_OF_960)


def status_behind_100_000_in_16_lanes(stage: Stage) -> Call:
    """Read a status far beyond the highest exact position, with 16 lanes."""
    return _last_in_line(stage, 100_000, SHARDS_OF_960, LANES_OF_960)


def book_dropping_a_place(stage: Stage) -> Call:
    """Book a seat for bob, who waits for another conference at the same time."""
    _full(stage)
    stage.conference("PyConf 2030")
    return stage.booking("bob", "PyConf 2030")


def book_dropping_an_offer(stage: Stage) -> Call:
    """Book a seat for bob, who has an offer of another conference at the same time."""
    _offered(stage)
    stage.conference("PyConf 2030")
    return stage.booking("bob", "PyConf 2030")


def list_bookings(stage: Stage) -> Call:
    """List the bookings of a conference; they fit on one page."""
    stage.conference(slots=LISTED // 2)
    for at in range(LISTED):
        stage.booked(f"user{at}")
    return stage.listing()


def relay(stage: Stage) -> Call:
    """Relay a batch with a new conference, changed seats and an offer."""
    stage.conference()
    return stage.example("relay_changes")


LANES = "all lanes are queried, and the units of each query are rounded up separately"
SECOND_READ = """the first shard that is read has too few seats, so the others are read too, in one
further round trip. It is the same for one person who finds a shard without a seat. The first read
does not include them: the number of shards is in the conference, which it reads too, and each party
that finds its seats in one shard would pay a unit for each of the others"""
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
    Operation(name="v1, one seat", arrange=book_one_of_4),
    Operation(
        name="v1, four seats of one shard, additional",
        arrange=book_four_of_1_shard,
        beyond=book_one_of_4,
        goal=Goal(trips=0, read=0, write=0),
    ),
    Operation(
        name="v1, four seats of two shards, additional",
        arrange=book_four_of_2_shards,
        beyond=book_one_of_4,
        goal=Goal(trips=0, read=0, write=2),
        why=SECOND_READ,
    ),
    Operation(
        name="v1, four seats of four shards, additional",
        arrange=book_four_of_4_shards,
        beyond=book_one_of_4,
        goal=Goal(trips=0, read=0, write=6),
        why=SECOND_READ,
    ),
    Operation(
        name="v1, an offer of four seats, additional",
        arrange=promote_four_seats,
        beyond=promote_one_seat,
        goal=Goal(trips=0, read=0, write=0),
    ),
    Operation(
        name="v1, confirming four seats, additional",
        arrange=confirm_four_seats,
        beyond=confirm_one_seat,
        goal=Goal(trips=0, read=0, write=0),
    ),
    Operation(name="v1, move one seat", arrange=move_one_seat),
    Operation(
        name="v1, moving four seats, additional",
        arrange=move_four_seats,
        beyond=move_one_seat,
        goal=Goal(trips=0, read=0, write=0),
    ),
    Operation(name="v1, move that waits", arrange=ask_to_move),
    Operation(name="v1, one more seat", arrange=grow_by_one),
    Operation(
        name="v1, four more seats, additional",
        arrange=grow_by_four,
        beyond=grow_by_one,
        goal=Goal(trips=0, read=0, write=0),
    ),
    Operation(name="v1, one more seat that waits", arrange=ask_to_grow),
    Operation(name="v1, one seat fewer", arrange=shrink),
)
