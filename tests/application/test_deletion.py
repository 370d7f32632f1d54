"""Deleting a conference that nobody has booked, and adding another one with the same id."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.conferences import DynamoConferences
from booking.application.admission import Admission
from booking.application.book import BookSeat
from booking.application.catalog import (
    ConferenceFilter,
    ListOwnConferences,
    Summarize,
)
from booking.application.delete_conference import DeleteConference
from booking.application.invitations import InvitePerson
from booking.application.ports.contention import Busy, OutcomeUnknown, Stale
from booking.domain import seats as seat
from booking.domain.conference import Conference, ConferenceChange
from booking.domain.invitations import Invitee
from booking.domain.refusals import (
    ConferenceBooked,
    ConferenceExists,
    ConferenceUnknown,
    NotAllowed,
)
from booking.domain.rights import Caller, Role
from testing.tables import TABLE
from testing.world import World

OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="olga", roles=frozenset({Role.ORGANIZER})
)
OTTO = Caller(
    attendee="user:otto", user_id="otto", subject="otto", roles=frozenset({Role.ORGANIZER})
)


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(4)))
    return world


def listed(world: World, **more: Any) -> Conference:
    """Add the conference C of olga."""
    conference = world.conference(organizer=OLGA.attendee, **more)
    world.settle()
    return conference


def delete(world: World, by: Caller = OLGA) -> None:
    world.engine.build(DeleteConference)("C", by)


def names(world: World) -> list[str]:
    page = world.list_conferences(ConferenceFilter(), None, 50)
    return [one.conference.name for one in page.conferences]


def kinds(world: World) -> set[str]:
    """Return the kinds of the items of the conference C."""
    pks = (item["pk"]["S"].split("#") for item in world.table.items(TABLE))
    return {pk[0] for pk in pks if pk[1:2] == ["C"]}


@pytest.mark.parametrize("demand", [10, 600, 100_000])
def test_an_unbooked_conference_is_deleted_and_its_name_is_free(world: World, demand: int) -> None:
    listed(world, slots=3, expected_demand=demand)
    delete(world)
    world.settle()
    assert kinds(world) == {"CONFERENCE", "SUMMARY"}, "the numbers for the next conference"
    assert names(world) == []
    assert world.engine.build(ListOwnConferences)(OLGA.attendee, None, 5).conferences == []
    with pytest.raises(ConferenceUnknown):
        world.read_conference("C")
    with pytest.raises(ConferenceUnknown):
        world.book("u1")
    with pytest.raises(ConferenceUnknown):
        delete(world)
    new = world.conference(slots=2, starts_in=7_200, organizer=OTTO.attendee)
    world.settle()
    assert world.read_conference("C").conference == new
    assert names(world) == ["C"]
    world.book("u1")
    assert world.read_conference("C").available == 1


def test_nothing_about_its_organizer_is_left(world: World) -> None:
    listed(world, description="by olga")
    delete(world)
    world.settle()
    assert not [item for item in world.table.items(TABLE) if "olga" in str(item)]


@pytest.mark.parametrize("waits", [False, True])
def test_a_conference_that_was_ever_booked_is_not_deleted(world: World, *, waits: bool) -> None:
    listed(world, slots=1, expected_demand=300)
    booking = world.book("u1")
    if waits:
        world.book("u2")
    world.cancel(booking)
    with pytest.raises(ConferenceBooked):
        delete(world)
    world.cancel_conference("C", OLGA)
    world.settle()
    with pytest.raises(ConferenceBooked):
        delete(world)
    with pytest.raises(ConferenceExists):
        world.conference()


def test_an_invitation_counts_as_a_booking(world: World) -> None:
    listed(world)
    invitee = Invitee(id="user:ida")
    invited = world.invite(InvitePerson(conference_id="C", invitee=invitee, by=OLGA))
    world.cancel_booking(invited.booking.id, OLGA)
    with pytest.raises(ConferenceBooked):
        delete(world)


def test_only_its_organizer_deletes_a_conference(world: World) -> None:
    listed(world)
    with pytest.raises(NotAllowed):
        delete(world, OTTO)
    assert names(world) == ["C"]


def test_a_canceled_or_past_conference_without_bookings_is_deleted_too(world: World) -> None:
    listed(world, starts_in=60)
    world.cancel_conference("C", OLGA)
    world.settle()
    delete(world)
    listed(world, starts_in=60)
    world.pass_time(7_200)
    delete(world)
    listed(world)
    assert names(world) == ["C"]


def test_a_retry_after_a_lost_reply_deletes_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when somebody has added another conference in between."""
    listed(world)
    delete_really = DynamoConferences.delete

    def reply_lost(self: Any, *arguments: Any) -> None:
        monkeypatch.setattr(DynamoConferences, "delete", delete_really)
        delete_really(self, *arguments)
        world.conference(organizer=OLGA.attendee)
        raise OutcomeUnknown

    monkeypatch.setattr(DynamoConferences, "delete", reply_lost)
    delete(world)
    world.settle()
    assert names(world) == ["C"]


def test_a_retry_of_an_addition_after_a_lost_reply_adds_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(world)
    delete(world)
    add_really = DynamoConferences.add

    def reply_lost(self: Any, *arguments: Any, **named: Any) -> None:
        add_really(self, *arguments, **named)
        monkeypatch.setattr(DynamoConferences, "add", add_really)
        raise OutcomeUnknown

    monkeypatch.setattr(DynamoConferences, "add", reply_lost)
    listed(world)
    assert names(world) == ["C"]


def test_of_two_that_take_a_free_name_one_gets_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(world)
    delete(world)
    former_really = DynamoConferences.former

    def faster(self: Any, conference_id: str) -> Any:
        monkeypatch.setattr(DynamoConferences, "former", former_really)
        found = former_really(self, conference_id)
        world.conference(organizer=OTTO.attendee)
        return found

    monkeypatch.setattr(DynamoConferences, "former", faster)
    with pytest.raises(ConferenceExists):
        world.conference(organizer=OLGA.attendee)
    assert world.read_conference("C").conference.organizer == OTTO.attendee


# --------------------------------------------------------------- what began before the deletion


def replaced(world: World, **more: Any) -> tuple[Conference, Conference]:
    """Return a deleted conference, and the one that has its id now, which starts later."""
    old = listed(world)
    delete(world)
    new = listed(world, starts_in=48 * 3600, **more)
    world.settle()
    return old, new


def test_a_booking_that_has_read_the_deleted_conference_books_the_new_one(world: World) -> None:
    listed(world)
    context = Admission.context

    def slow(self: Any, *arguments: Any) -> Any:
        read = context(self, *arguments)
        if world.read_conference("C").conference.generation == 0:
            delete(world)
            listed(world, starts_in=48 * 3600)
        return read

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Admission, "context", slow)
        booked = world.book_seat(BookSeat(conference_id="C", attendee="user:u1"))
    new = world.read_conference("C").conference
    assert (booked.booking.summary.start, new.generation) == (new.start, 1)
    world.settle()


def test_a_change_that_has_read_the_deleted_conference_does_not_change_the_new_one(
    world: World,
) -> None:
    old, new = replaced(world)
    conferences = world.engine.conferences
    assert new.version > old.version
    wanted = replace(old, location="Elsewhere", version=old.version + 1)
    late: list[Callable[[], None]] = [
        lambda: conferences.change(old, wanted, []),
        lambda: conferences.cancel(old, "late", world.time),
        lambda: conferences.offer(old, "otto"),
        lambda: conferences.give(old, OTTO.attendee),
        lambda: conferences.delete(old, world.engine.seats.every_shard("C", 1), "late"),
    ]
    for write in late:
        with pytest.raises(Stale):
            write()
    assert conferences.find("C") == new


def test_a_late_clean_up_of_the_deleted_conference_does_not_end_the_new_one(world: World) -> None:
    old, new = replaced(world)
    with pytest.raises(Stale):
        world.engine.seats.move(seat.end("C", old.shards, old.revision))
    world.engine.clean_up.finish(old)
    world.engine.clean_up.postpone(old, world.time + 10**9)
    item = world.table.client().get_item(TableName=TABLE, Key=keys.conference("C"))["Item"]
    assert item["due_sk"] == keys.due("start", "C", None, new.start)["due_sk"]
    world.book("u1")


def test_a_late_clean_up_cancels_no_booking_of_the_new_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clean-up of a canceled conference has ended its gates, and then works on its bookings."""
    listed(world)
    world.cancel_conference("C", OLGA)
    ended: Any = world.start_conference._end_gates
    bookings: list[str] = []

    def slow(_: Any, conference: Conference) -> None:
        ended(conference)
        if not bookings:
            delete(world)
            listed(world, slots=1)
            bookings.extend(
                world.book_seat(BookSeat(conference_id="C", attendee=f"user:u{number}")).booking.id
                for number in range(2)
            )

    monkeypatch.setattr(type(world.start_conference), "_end_gates", slow)
    with pytest.raises(Busy):
        world.start_conference("C")
    monkeypatch.undo()
    world.settle()
    assert [world.state(booking) for booking in bookings] == ["CONFIRMED", "WAITLISTED"]


def test_a_late_relay_does_not_list_the_deleted_conference(world: World) -> None:
    old = listed(world)
    before = world.read_conference("C")
    delete(world)
    with pytest.raises(Stale):
        world.engine.catalog.summarize(before, 10**9, world.time)
    world.engine.build(Summarize)(["C"])
    assert names(world) == []
    new = listed(world, starts_in=48 * 3600)
    page = world.list_conferences(ConferenceFilter(), None, 5)
    assert [one.conference for one in page.conferences] == [new]
    with pytest.raises(Stale):
        world.engine.catalog.summarize(before, 10**9, world.time)
    assert new.generation == old.generation + 1


def test_the_timer_of_the_deleted_conference_does_not_start_the_new_one(world: World) -> None:
    replaced(world)
    world.pass_time(25 * 3600)  # the start of the deleted one
    world.book("u1")
    world.pass_time(24 * 3600)
    world.settle()


def test_a_start_at_the_same_time_has_its_own_timer(world: World) -> None:
    listed(world, starts_in=3_600)
    delete(world)
    world.timers.clear()
    listed(world, starts_in=3_600, slots=1)
    waiting = [world.book(f"u{number}") for number in range(2)][1]
    world.pass_time(3_700)
    assert world.stored(waiting) == "CANCELED"


def test_tickets_are_unique_with_another_number_of_counters(world: World) -> None:
    """Conferences with many shards have several counters, each with numbers of its own."""
    small = listed(world, slots=1, expected_demand=10)
    for request in ("r1", "r2", "r3"):  # of requests that found no seat, and wrote nothing
        world.engine.waitlist.mint_ticket(small, request)
    delete(world)
    big = listed(world, slots=1, expected_demand=100_000)
    world.engine.waitlist.mint_ticket(small, "late")
    assert (small.counters, big.counters) == (1, 4)
    tickets = [world.engine.waitlist.mint_ticket(big, f"r{number}") for number in range(40)]
    assert sorted(set(tickets)) == tickets


def test_the_changed_times_of_the_new_one_are_its_own(world: World) -> None:
    _, new = replaced(world)
    start = new.start + 1_000
    change = ConferenceChange(start=start, end=start + 3_600_000)
    moved = world.change_conference("C", change, OLGA)
    world.book("u1")
    assert moved.revision == new.revision + 1
    assert world.read_conference("C").conference.start == start
