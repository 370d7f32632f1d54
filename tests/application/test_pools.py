"""Categories: each has its own seats, gates, tickets and waitlist; a person has one booking."""

from collections.abc import Iterator

import pytest

from booking.application.delete_conference import DeleteConference
from booking.application.ports.contention import Busy
from booking.domain.conference import Conference, ConferenceChange
from booking.domain.pools import CategoryChange, category_id, pool_id
from booking.domain.refusals import (
    AlreadyBooked,
    CapacityInUse,
    CategoryClosed,
    ConferenceBooked,
    ConferenceStarted,
    Invalid,
    TimesFixed,
)
from booking.domain.seats import Gate
from testing.tables import TABLE
from testing.world import ADMIN, SECOND, T0, World

LAB = category_id("Lab")


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(8)))
    return world


def conference(world: World, slots: int = 1, lab: int = 1, **more: object) -> Conference:
    wish = CategoryChange(name="Lab", capacity=lab, **more)  # type: ignore[arg-type]
    return world.conference("C", slots=slots, categories=(wish,))


def delete(world: World) -> None:
    world.engine.build(DeleteConference)("C", ADMIN)


def gates(world: World) -> dict[str | None, Gate]:
    found = world.read_conference("C").conference
    return {
        pool.category: world.engine.seats.every_shard(pool.id, pool.shards)[0].gate
        for pool in found.pools
    }


def test_each_pool_has_its_own_seats_and_its_own_waitlist(world: World) -> None:
    conference(world)
    general, lab = world.book("u0"), world.book("u1", category="Lab")
    assert [world.state(one) for one in (general, lab)] == ["CONFIRMED", "CONFIRMED"]
    waits = [world.book("u2", category=LAB), world.book("u3"), world.book("u4", category="lab")]
    assert [world.state(one) for one in waits] == ["WAITLISTED"] * 3
    assert [world.position(one) for one in waits] == [1, 1, 2]
    world.cancel(lab)
    assert [world.state(one) for one in waits] == [
        "CONFIRMATION_PENDING",
        "WAITLISTED",
        "WAITLISTED",
    ]
    world.confirm(waits[0])
    counts = world.read_conference("C")
    assert (counts.confirmed, counts.waiting, counts.available) == (2, 2, 0)
    assert (counts.default.confirmed, counts.default.waiting) == (1, 1)
    assert (counts.categories[LAB].confirmed, counts.categories[LAB].waiting) == (1, 1)


def test_a_full_category_closes_its_own_gate_only(world: World) -> None:
    conference(world, slots=2)
    world.book("u0", category="Lab")
    world.book("u1", category="Lab")
    assert gates(world) == {None: Gate.OPEN, LAB: Gate.CLOSED}
    assert world.state(world.book("u2")) == "CONFIRMED"


def test_a_person_has_one_booking_of_all_categories(world: World) -> None:
    conference(world, slots=2, lab=2)
    world.book("u0", category="Lab")
    with pytest.raises(AlreadyBooked):
        world.book("u0")
    booked = world.book("u1")
    world.cancel(booked)
    assert world.state(world.book("u1", category="Lab")) == "CONFIRMED"


def test_a_reactivated_booking_returns_to_its_category(world: World) -> None:
    conference(world, slots=5)
    booked = world.book("u0", category="Lab")
    world.cancel(booked)
    world.book("u1", category="Lab")
    world.reactivate(booked, "u0")
    assert world.state(booked) == "WAITLISTED"
    assert world.view(booked).booking.summary.category == LAB


def test_a_category_is_booked_in_its_time_only(world: World) -> None:
    conference(world, opens=T0 + 10 * SECOND, closes=T0 + 20 * SECOND)
    with pytest.raises(CategoryClosed):
        world.book("u0", category="Lab")
    world.pass_time(10)
    booked = world.book("u0", category="Lab")
    waits = world.book("u1", category="Lab")
    world.pass_time(10)
    with pytest.raises(CategoryClosed):
        world.book("u2", category="Lab")
    world.cancel(booked)
    with pytest.raises(CategoryClosed):
        world.reactivate(booked, "u0")
    assert world.state(waits) == "CONFIRMATION_PENDING", "the waitlist goes on after the closing"


def test_a_category_can_be_renamed_and_is_found_by_both_id_and_name(world: World) -> None:
    conference(world, lab=3)
    change = CategoryChange(id=LAB, name="Workshop")
    world.change_conference("C", ConferenceChange(categories=(change,)), ADMIN)
    for user, named in [("u0", "Workshop"), ("u1", LAB)]:
        assert world.state(world.book(user, category=named)) == "CONFIRMED"
    with pytest.raises(Invalid, match="must be one of Workshop"):
        world.book("u2", category="Lab")
    assert world.read_conference("C").categories[LAB].confirmed == 2


def test_another_category_may_get_the_former_name_of_one(world: World) -> None:
    conference(world)
    changes = (CategoryChange(id=LAB, name="Workshop"), CategoryChange(name="Lab", capacity=1))
    world.change_conference("C", ConferenceChange(categories=changes[:1]), ADMIN)
    world.change_conference("C", ConferenceChange(categories=changes[1:]), ADMIN)
    booked = world.view(world.book("u0", category="Lab")).booking
    assert (booked.summary.category, booked.category_name) != (LAB, "Workshop")
    assert booked.category_name == "Lab"


def test_seats_move_between_pools_in_one_transaction(world: World) -> None:
    conference(world, slots=3)
    world.book("u0", category="Lab")
    waits = world.book("u1", category="Lab")
    before = len(world.table.stream_records(bare=True))
    move = ConferenceChange(capacity=2, categories=(CategoryChange(id=LAB, capacity=2),))
    world.change_conference("C", move, ADMIN)
    kinds = [
        r["dynamodb"]["Keys"]["sk"]["S"] for r in world.table.stream_records(before, bare=True)
    ]
    assert sorted(kinds) == ["CONFERENCE", "SEATS", "SEATS"]
    world.settle()
    assert world.state(waits) == "CONFIRMATION_PENDING"
    assert world.read_conference("C").conference.seats == 4


def test_seats_in_use_stay_in_their_category(world: World) -> None:
    conference(world, slots=3, lab=2)
    world.book("u0", category="Lab")
    world.book("u1", category="Lab")
    with pytest.raises(CapacityInUse):
        world.change_conference(
            "C", ConferenceChange(categories=(CategoryChange(id=LAB, capacity=1),)), ADMIN
        )


def test_a_category_can_be_added_later(world: World) -> None:
    world.conference("C", slots=1)
    world.book("u0")
    change = ConferenceChange(categories=(CategoryChange(name="Lab", capacity=400),))
    world.change_conference("C", change, ADMIN)
    assert world.state(world.book("u1", category="Lab")) == "CONFIRMED"
    world.settle()


def test_the_times_of_all_pools_change_together_before_the_first_booking(world: World) -> None:
    known = conference(world)
    change = ConferenceChange(start=known.start + SECOND, end=known.end + SECOND)
    world.change_conference("C", change, ADMIN)
    assert world.state(world.book("u0", category="Lab")) == "CONFIRMED"
    with pytest.raises(TimesFixed):
        world.change_conference("C", ConferenceChange(start=known.start + 2), ADMIN)


def ended(world: World) -> Iterator[str]:
    """Yield the bookings of a conference with a waitlist in each of its pools."""
    conference(world)
    for user in range(6):
        yield world.book(f"u{user}", category=(None, "Lab")[user % 2])


def test_the_start_clears_the_waitlists_of_all_pools(world: World) -> None:
    bookings = list(ended(world))
    world.pass_time(24 * 3600)
    assert [world.stored(one) for one in bookings] == ["CONFIRMED"] * 2 + ["CANCELED"] * 4
    assert set(gates(world).values()) == {Gate.ENDED}


def test_a_canceled_conference_cancels_the_bookings_of_all_pools(world: World) -> None:
    bookings = list(ended(world))
    world.cancel_conference("C", ADMIN)
    world.settle()
    assert {world.stored(one) for one in bookings} == {"CANCELED"}
    assert set(gates(world).values()) == {Gate.ENDED}


def test_a_category_that_is_added_during_the_clean_up_ends_too(world: World) -> None:
    conference(world)
    known = world.read_conference("C").conference
    world.pass_time(24 * 3600 - 1)
    added = ConferenceChange(categories=(CategoryChange(name="Late", capacity=1),))
    finish = type(world.engine.clean_up).finish

    def adding(self: object, read: Conference) -> bool:
        world.time -= 2 * SECOND  # the clock of another host
        world.change_conference("C", added, ADMIN)
        world.time += 2 * SECOND
        patch.undo()
        return finish(self, read)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(world.engine.clean_up), "finish", adding)
        world.pass_time(1)
    assert set(gates(world).values()) == {Gate.ENDED}
    assert len(gates(world)) == len(known.pools) + 1
    world.time = known.start - SECOND
    another = ConferenceChange(categories=(CategoryChange(name="Another", capacity=1),))
    with pytest.raises((Busy, ConferenceStarted)):  # after the clean-up no category is added
        world.change_conference("C", another, ADMIN)


def test_a_booking_of_a_category_keeps_its_conference_from_being_deleted(world: World) -> None:
    conference(world)
    booked = world.book("u0", category="Lab")
    with pytest.raises(ConferenceBooked):
        delete(world)
    world.cancel(booked)
    with pytest.raises(ConferenceBooked):
        delete(world)


def test_a_deleted_conference_leaves_no_seats_of_categories(world: World) -> None:
    conference(world, slots=20, lab=900)
    delete(world)
    left = {item["pk"]["S"].partition("#")[0] for item in world.table.items(TABLE)}
    assert "SEATS" not in left
    again = conference(world, slots=1, lab=2)
    assert world.state(world.book("u0", category="Lab")) == "CONFIRMED"
    assert again.generation == 1


def test_lists_have_the_bookings_of_all_pools(world: World) -> None:
    bookings = set(ended(world))
    listed = world.listed().bookings
    assert {view.booking.id for view in listed} == bookings
    waits = [view for view in listed if view.position is not None]
    assert sorted((v.booking.summary.pool == "C", v.position) for v in waits) == [
        (False, 1),
        (False, 2),
        (True, 1),
        (True, 2),
    ]


def test_the_sweeper_finds_a_free_seat_of_a_category(world: World) -> None:
    conference(world)
    booked, waits = world.book("u0", category="Lab"), world.book("u1", category="Lab")
    world.cancel_booking(booked, world.owner(booked))
    world.relayed = len(world.table.stream_records())  # the relay loses the change
    world.time += 60 * SECOND
    assert world.sweep() == 1
    assert world.nudges[0][0] == pool_id("C", LAB)
    world.settle()
    assert world.state(waits) == "CONFIRMATION_PENDING"


def test_an_overlapping_confirmation_frees_the_seat_of_a_category(world: World) -> None:
    conference(world)
    world.conference("D", slots=1)
    first, offered, next_one = (world.book(f"u{n}", category="Lab") for n in range(3))
    world.cancel(first)
    assert world.state(offered) == "CONFIRMATION_PENDING"
    world.book("u1", "D")
    assert (world.state(offered), world.state(next_one)) == ("CANCELED", "CONFIRMATION_PENDING")
