"""A confirmed booking moves to another category: never without a seat, never with two."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from booking.adapters import keys
from booking.application import move
from booking.application.move import MoveBooking
from booking.domain import transitions
from booking.domain.booking import State
from booking.domain.conference import ConferenceChange
from booking.domain.guests import Guest
from booking.domain.pools import CategoryChange, category_id
from booking.domain.refusals import (
    AlreadyCanceled,
    AlreadyWaiting,
    BookingUnknown,
    CategoryClosed,
    ConferenceCanceled,
    ConferenceFull,
    ConferenceStarted,
    Invalid,
    NotMovable,
    NotOwner,
    Refusal,
)
from booking.domain.rights import Caller
from booking.domain.seats import SeatChange
from booking.domain.transitions import Transition
from testing.tables import TABLE
from testing.world import ADMIN, SECOND, T0, World

LAB, TALK = category_id("Lab"), category_id("Talk")


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(8)))
    return world


def conference(world: World, slots: int = 1, lab: int = 1, **more: object) -> None:
    kinds = (
        CategoryChange(name="Lab", capacity=lab, **more),  # type: ignore[arg-type]
        CategoryChange(name="Talk", capacity=1),
    )
    world.conference("C", slots=slots, categories=kinds)


def sold(world: World) -> dict[str | None, int]:
    counts = world.read_conference("C")
    found: dict[str | None, int] = {None: counts.default.confirmed}
    return found | {name: each.confirmed for name, each in counts.categories.items()}


def test_a_move_gives_up_one_seat_and_takes_another(world: World) -> None:
    conference(world)
    booking = world.book("u0")
    world.move(booking, "lab")
    assert sold(world) == {None: 0, LAB: 1, TALK: 0}
    moved = world.view(booking).booking
    assert (moved.summary.category, moved.category_name) == (LAB, "Lab")
    world.move(booking, TALK)
    assert sold(world) == {None: 0, LAB: 0, TALK: 1}
    world.move(booking, None)
    assert sold(world) == {None: 1, LAB: 0, TALK: 0}
    assert world.view(booking).booking.category_name is None
    assert world.violations() == []


def test_the_seat_that_a_move_gives_up_passes_to_the_waitlist(world: World) -> None:
    conference(world)
    booking, waits = world.book("u0"), world.book("u1")
    world.move(booking, "Lab")
    assert world.state(waits) == "CONFIRMATION_PENDING"
    assert world.violations() == []


def test_a_move_into_a_full_category_changes_nothing(world: World) -> None:
    conference(world)
    world.book("u1", category="Lab")
    booking = world.book("u0")
    before = world.view(booking).booking
    with pytest.raises(ConferenceFull):
        world.move(booking, "Lab")
    assert world.view(booking).booking == before
    assert sold(world) == {None: 1, LAB: 1, TALK: 0}


def test_a_refused_party_learns_how_many_seats_are_free(world: World) -> None:
    conference(world, slots=3, lab=2)
    booking = world.book("u0", seats=3)
    with pytest.raises(ConferenceFull, match="only 2 seats left"):
        world.move(booking, "Lab")


def test_a_move_does_not_pass_those_who_wait_or_hold_an_offer(world: World) -> None:
    conference(world, slots=2)
    seat, waits = world.book("u1", category="Lab"), world.book("u2", category="Lab")
    booking = world.book("u0")
    world.cancel(seat)
    assert world.state(waits) == "CONFIRMATION_PENDING"
    with pytest.raises(ConferenceFull):
        world.move(booking, "Lab")
    world.cancel(waits)
    world.move(booking, "Lab")  # nobody waits any more, so the gate opens
    assert world.violations() == []


def test_a_party_moves_with_all_its_seats_and_guests(world: World) -> None:
    conference(world, slots=3, lab=3)
    booking = world.book("u0", seats=3, guests=[Guest("Ada"), Guest("Bob")])
    world.move(booking, "Lab")
    assert sold(world) == {None: 0, LAB: 3, TALK: 0}
    assert [guest.name for guest in world.view(booking).booking.guests] == ["Ada", "Bob"]
    assert world.violations() == []


def test_a_booking_that_has_waited_moves_without_its_ticket(world: World) -> None:
    conference(world)
    seat, waits = world.book("u0"), world.book("u1")
    world.cancel(seat)
    world.confirm(waits)
    assert world.view(waits).standing.ticket is not None
    world.move(waits, "Lab")
    assert world.view(waits).standing.ticket is None
    assert world.violations() == []


def test_the_agenda_and_the_lists_follow_a_move(world: World) -> None:
    conference(world)
    booking = world.book("u0")
    world.move(booking, "Lab")
    agenda = world.engine.people.agenda("user:u0")
    assert agenda is not None
    assert agenda.entries["C"].category == LAB
    (item,) = [i for i in world.table.items(TABLE) if i.get("owner_pk") and "offers" in i]
    assert item["list_pk"]["S"].startswith(keys.bookings_list(f"C~{LAB}", 0)[:-1])
    world.cancel(booking)
    world.reactivate(booking, "u0")
    assert world.view(booking).booking.summary.category == LAB


def test_a_canceled_conference_cancels_moved_bookings(world: World) -> None:
    conference(world)
    booking = world.book("u0")
    world.move(booking, "Lab")
    world.cancel_conference("C", ADMIN)
    world.settle()
    assert world.state(booking) == "CANCELED"
    assert world.violations() == []


@pytest.mark.parametrize("state", ["waiting", "offered"])
def test_only_a_confirmed_booking_moves(world: World, state: str) -> None:
    conference(world)
    seat, other = world.book("u1"), world.book("u0")
    if state == "offered":
        world.cancel(seat)
    with pytest.raises(NotMovable):
        world.move(other, "Lab")


@pytest.mark.parametrize("category", [None, "Lab", LAB])
def test_a_booking_does_not_move_to_its_own_category(world: World, category: str | None) -> None:
    conference(world)
    booking = world.book("u0", category=None if category is None else "Lab")
    with pytest.raises(Invalid, match="category"):
        world.move(booking, category)


def test_a_booking_moves_to_a_category_that_its_attendee_may_book_now(world: World) -> None:
    conference(world, opens=T0 + 10 * SECOND, closes=T0 + 20 * SECOND)
    booking = world.book("u0")
    with pytest.raises(CategoryClosed):
        world.move(booking, "Lab")
    with pytest.raises(Invalid, match="category"):
        world.move(booking, "None such")
    world.pass_time(10)
    world.move(booking, "Lab")
    hidden = CategoryChange(name="Staff", capacity=5, visible_to=("u7",))
    world.change_conference("C", ConferenceChange(categories=(hidden,)), ADMIN)
    with pytest.raises(Invalid, match="category"):
        world.move(booking, "Staff")
    other = world.book("u7")
    world.move(other, "Staff")
    assert world.state(other) == "CONFIRMED"


def _canceled(world: World, booking: str) -> None:
    world.cancel(booking)


def _conference_canceled(world: World, booking: str) -> None:
    del booking
    world.cancel_conference("C", ADMIN)


def _started(world: World, booking: str) -> None:
    world.pass_time((world.view(booking).booking.summary.start - world.time) // SECOND)


@pytest.mark.parametrize(
    ("happens", "refusal"),
    [
        (_canceled, AlreadyCanceled),
        (_conference_canceled, ConferenceCanceled),
        (_started, ConferenceStarted),
    ],
)
def test_a_booking_that_is_over_does_not_move(
    world: World, happens: object, refusal: type[Refusal]
) -> None:
    conference(world)
    booking = world.book("u0")
    happens(world, booking)  # type: ignore[operator]
    with pytest.raises(refusal):
        world.move(booking, "Lab")


def test_only_its_attendee_moves_a_booking(world: World) -> None:
    conference(world)
    booking = world.book("u0")
    other = Caller(attendee="user:u1", user_id="u1", subject="s1")
    with pytest.raises(NotOwner):
        world.move_booking(MoveBooking(booking_id=booking, by=other, category="Lab"))
    with pytest.raises(NotOwner):
        world.move_booking(MoveBooking(booking_id=booking, by=ADMIN, category="Lab"))
    with pytest.raises(BookingUnknown):
        world.move_booking(MoveBooking(booking_id="none", by=other, category="Lab"))


@pytest.mark.parametrize(("some", "pool"), [(slice(1), LAB), (slice(1, None), None)])
def test_without_one_of_its_seat_changes_a_move_breaks_the_counts(
    world: World, monkeypatch: pytest.MonkeyPatch, some: slice, pool: str | None
) -> None:
    """A control: the checker sees a booking with no seat, or with the seats of two pools."""

    def partly(*arguments: object) -> Transition:
        moved = transitions.move(*arguments)  # type: ignore[arg-type]
        seats: Sequence[SeatChange] = moved.seats[some]
        return replace(moved, seats=seats)

    monkeypatch.setattr(move, "move", partly)
    conference(world)
    booking = world.book("u0")
    world.move_booking(MoveBooking(booking_id=booking, by=world.owner(booking), category="Lab"))  # type: ignore[arg-type]
    (broken,) = [each for each in world.violations() if each.startswith("sold")]
    assert f"shard 0 of C{'' if pool is None else f'~{pool}'}" in broken


def test_a_moved_booking_keeps_its_state_and_its_history_says_so(world: World) -> None:
    conference(world)
    booking = world.book("u0")
    world.move(booking, "Lab")
    by = world.owner(booking)
    assert by is not None
    first, last = world.read_history(booking, by)
    assert (last.verb, last.previous, last.state) == ("move", State.CONFIRMED, State.CONFIRMED)
    assert (first.category, last.category) == (None, LAB)


# ---------------------------------------------------------------------- keep the seat and wait


def request(world: World, booking: str) -> tuple[str, str | None, int | None] | None:
    """Return the state, the category and the position of a linked request."""
    linked = world.view(booking).linked
    return None if linked is None else (linked.standing.state, linked.category, linked.position)


def waiting(world: World, slots: int = 1) -> tuple[str, str]:
    """Return a booking of Lab, and one that has a seat and waits for Lab."""
    conference(world, slots=slots)
    lab, booking = world.book("u1", category="Lab"), world.book("u0")
    world.move(booking, "Lab", wait=True)
    return lab, booking


def test_a_booking_keeps_its_seat_and_waits_for_a_full_category(world: World) -> None:
    lab, booking = waiting(world)
    assert world.state(booking) == "CONFIRMED"
    assert request(world, booking) == ("WAITLISTED", LAB, 1)
    assert sold(world) == {None: 1, LAB: 1, TALK: 0}
    world.cancel(lab)
    assert request(world, booking) == ("CONFIRMATION_PENDING", LAB, None)
    assert (world.state(booking), world.view(booking).can_confirm) == ("CONFIRMED", True)
    assert world.violations() == []


def test_the_claim_of_the_offer_exchanges_the_seats(world: World) -> None:
    lab, booking = waiting(world)
    newcomer = world.book("u2")
    edition = world.view(booking).booking.edition
    world.cancel(lab)
    world.confirm(booking)
    moved = world.view(booking).booking
    assert (moved.summary.category, moved.category_name, moved.linked) == (LAB, "Lab", None)
    assert moved.edition == moved.summary.version != edition
    assert sold(world) == {None: 0, LAB: 1, TALK: 0}
    assert world.state(newcomer) == "CONFIRMATION_PENDING", "the seat that it gave up passes on"
    last = world.read_history(booking, world.owner(booking) or ADMIN)[-1]
    assert (last.verb, last.category) == ("move", LAB)
    assert world.violations() == []


def test_two_bookings_exchange_their_seats_through_one_free_seat(world: World) -> None:
    lab, booking = waiting(world)
    world.move(lab, None, wait=True)
    world.change_conference("C", ConferenceChange(capacity=2), ADMIN)
    world.settle()
    world.confirm(lab)
    world.confirm(booking)
    assert sold(world) == {None: 1, LAB: 1, TALK: 0}
    assert world.view(lab).booking.summary.category is None
    assert world.view(booking).booking.summary.category == LAB
    assert world.violations() == []


def test_a_party_moves_with_all_the_offered_seats_only(world: World) -> None:
    conference(world, slots=2, lab=2)
    lab, booking = world.book("u1", category="Lab"), world.book("u0", seats=2)
    world.move(booking, "Lab", wait=True)
    world.cancel(lab)
    with pytest.raises(Invalid, match="seats"):
        world.confirm(booking, seats=1)
    world.confirm(booking, seats=2)
    assert sold(world) == {None: 0, LAB: 2, TALK: 0}


def test_an_offer_that_lapses_leaves_the_seat_and_waits_again(world: World) -> None:
    lab, booking = waiting(world)
    other = world.book("u2", category="Lab")
    world.cancel(lab)
    world.pass_time(11)
    assert request(world, booking) == ("WAITLISTED", LAB, 1)
    assert (world.state(booking), world.state(other)) == ("CONFIRMED", "CONFIRMATION_PENDING")
    assert world.violations() == []


@pytest.mark.parametrize("state", ["waiting", "offered"])
@pytest.mark.parametrize("how", ["withdraw", "cancel"])
def test_a_withdrawn_request_leaves_the_waitlist(world: World, state: str, how: str) -> None:
    lab, booking = waiting(world)
    other = world.book("u2", category="Lab")
    if state == "offered":
        world.cancel(lab)
    if how == "withdraw":
        world.change_seats(booking, 1)
        assert world.state(booking) == "CONFIRMED"
    else:
        world.cancel(booking)
    assert world.view(booking).linked is None
    expected = "CONFIRMATION_PENDING" if state == "offered" else "WAITLISTED"
    assert world.state(other) == expected
    assert world.violations() == []


def test_a_booking_waits_for_one_category_at_a_time(world: World) -> None:
    _, booking = waiting(world)
    with pytest.raises(AlreadyWaiting):
        world.move(booking, "Talk")
    with pytest.raises(AlreadyWaiting):
        world.change_seats(booking, 2)
    world.change_seats(booking, 1)
    world.move(booking, "Talk")
    assert world.view(booking).booking.summary.category == TALK


def test_a_move_with_a_free_seat_does_not_wait(world: World) -> None:
    conference(world)
    booking = world.book("u0")
    world.move(booking, "Lab", wait=True)
    assert world.view(booking).booking.summary.category == LAB
    assert request(world, booking) is None


def test_a_request_ends_at_the_start_and_its_booking_stays(world: World) -> None:
    _, booking = waiting(world)
    world.pass_time((world.view(booking).booking.summary.start - world.time) // SECOND + 1)
    assert (world.state(booking), request(world, booking)) == ("CONFIRMED", None)
    assert world.engine.bookings.find(booking).linked is None  # type: ignore[union-attr]
    assert world.violations() == []


def test_a_canceled_conference_ends_requests_and_bookings(world: World) -> None:
    lab, booking = waiting(world)
    world.cancel_conference("C", ADMIN)
    world.settle()
    assert (world.state(lab), world.state(booking)) == ("CANCELED", "CANCELED")
    assert world.violations() == []
