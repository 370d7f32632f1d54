"""Ballots: entries before the draw, the draw itself, and the offers in its order."""

import json
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.seats import DynamoSeatCounts
from booking.adapters.writes import seats as seat_writes
from booking.application import admission
from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.draw import SETTLING, SeedChanged
from booking.application.invitations import AnswerInvitation, InvitePerson
from booking.application.ports.contention import Busy
from booking.application.ports.messages import DrawProgress
from booking.domain import seats as seat
from booking.domain.admission import EnterBallot
from booking.domain.ballot import receipt_of
from booking.domain.ballot_weights import ahead_of, modeled
from booking.domain.booking import State
from booking.domain.conference import ConferenceChange
from booking.domain.invitations import Invitee
from booking.domain.pools import Pool
from booking.domain.refusals import ConferenceFull, Invalid, NotShrinkable
from booking.domain.rights import Caller
from booking.domain.sales import Sale
from booking.domain.seats import Gate
from booking.surfaces import fields
from operations import verify_ballot
from testing.world import ADMIN, T0, World

HOUR = 3_600


def ballot(world: World, *, slots: int = 2, draws_in: float = HOUR, **more: Any) -> None:
    at = world.time + round(draws_in * 1000)
    world.conference(slots=slots, sale=Sale.BALLOT, draws_at=at, **more)
    world.settle()


def entered(world: World, count: int, **of: Any) -> list[str]:
    names = [f"u{number}" for number in range(count)]
    world.users(*names)
    return [world.book(name, **of) for name in names]


def listed(world: World) -> list[verify_ballot.Listed]:
    shown = []
    for view in world.listed().bookings:
        entry = view.booking.entry
        if entry is not None:
            wanted, least = entry.size
            shown.append(
                verify_ballot.Listed(
                    number=entry.number,
                    receipt=receipt_of(view.booking.id),
                    seats=wanted,
                    least=least,
                    left_at=view.booking.left_at,
                )
            )
    return shown


def shown(world: World) -> dict[str, Any]:
    conference = world.engine.conferences.find("C")
    assert conference is not None
    draw = conference.draw
    assert draw is not None
    return {
        "ballot": {
            "commitment": conference.commitment,
            "lanes": conference.lanes,
            "draw": {
                "seed": draw.seed,
                "digest": draw.digest,
                "entries": draw.entries,
                "tickets": draw.tickets,
                "capacity": draw.capacity,
                "ahead": {f"{a}:{b}": by for (a, b), by in draw.ahead.items()},
                "drawn_at": fields.exact_text(draw.at),
            },
        }
    }


def order_of(world: World) -> list[str]:
    """Return the bookings in the order that the verification computes."""
    by_receipt = {receipt_of(view.booking.id): view.booking.id for view in world.listed().bookings}
    return [by_receipt[one.receipt] for one in verify_ballot.verify(shown(world), listed(world))]


def test_a_draw_of_few_parties_has_fitted_weights_and_is_verified(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A draw of an earlier version, with the weights of the model, is verified with a note."""
    world = World()
    ballot(world, slots=7)
    world.users(*(f"u{number}" for number in range(12)))
    for number in range(12):
        world.book(f"u{number}", seats=1 + 2 * (number % 2))
    world.pass_time(HOUR)
    sizes = {(1, 1): 6, (3, 3): 6}
    conference = world.engine.conferences.find("C")
    assert conference is not None
    assert conference.draw is not None
    assert conference.draw.ahead == ahead_of(sizes, 7) != modeled(sizes, 7)
    verify_ballot.verify(shown(world), listed(world))
    assert "model" not in capsys.readouterr().err
    older = shown(world)
    older["ballot"]["draw"]["ahead"] = {f"{a}:{b}": by for (a, b), by in modeled(sizes, 7).items()}
    verify_ballot.verify(older, listed(world))
    assert "model" in capsys.readouterr().err
    older["ballot"]["draw"]["ahead"]["3:3"] += 2
    with pytest.raises(verify_ballot.NotVerified, match="ahead"):
        verify_ballot.verify(older, listed(world))


def test_before_the_draw_nobody_has_a_seat_or_a_position() -> None:
    world = World()
    ballot(world, slots=5)
    for booking in entered(world, 3):
        assert world.state(booking) == State.WAITLISTED
        assert world.position(booking) is None
    assert [view.position for view in world.listed().bookings] == [None] * 3
    assert world.engine.seats.every_shard("C", 1)[0].gate is Gate.BALLOT


def test_the_draw_offers_the_seats_in_its_order() -> None:
    world = World()
    ballot(world, slots=2)
    bookings = entered(world, 9)
    world.pass_time(HOUR)
    order = order_of(world)
    assert sorted(order) == sorted(bookings)
    assert [world.state(one) for one in order[:2]] == [State.CONFIRMATION_PENDING] * 2
    assert [world.position(one) for one in order[2:]] == list(range(1, 8))
    for one in order[:2]:
        world.confirm(one)
    world.cancel(order[0])
    assert world.state(order[2]) == State.CONFIRMATION_PENDING
    listed_positions = {v.booking.id: v.position for v in world.listed().bookings}
    assert [listed_positions[one] for one in order[3:]] == list(range(1, 7))


def test_the_first_entry_has_no_advantage() -> None:
    """The control of the order: over many ballots, the first entry wins as often as the last."""
    wins = [0, 0]
    for number in range(60):
        world = World(seed=number)
        world._ids = number * 1_000
        ballot(world, slots=1)
        bookings = entered(world, 2)
        world.pass_time(HOUR)
        wins[world.state(bookings[1]) == State.CONFIRMATION_PENDING] += 1
    assert min(wins) >= 12


def test_later_bookings_wait_after_all_entries() -> None:
    world = World()
    ballot(world, slots=1)
    entered(world, 4)
    world.pass_time(HOUR)
    order = order_of(world)
    world.users("late")
    late = world.book("late")
    assert world.position(late) == 4
    assert world.view(late).booking.entry is None
    world.pass_time(10)  # the first offer lapses: to the end, after the late booking
    assert world.state(order[1]) == State.CONFIRMATION_PENDING
    assert world.position(late) == 3
    assert world.position(order[0]) == 4


def test_canceled_entries_are_skipped_and_verified() -> None:
    world = World()
    ballot(world, slots=1)
    bookings = entered(world, 6)
    world.cancel(bookings[1])
    world.pass_time(HOUR)
    order = order_of(world)
    assert bookings[1] not in order
    world.cancel(order[1])
    world.cancel(order[0])
    assert world.state(order[2]) == State.CONFIRMATION_PENDING
    world.pass_time(60)
    assert order_of(world) == order, "the draw is verified after its entries have left too"


def test_an_entry_that_is_reactivated_after_the_draw_is_not_in_it() -> None:
    world = World()
    ballot(world, slots=1)
    bookings = entered(world, 3)
    world.cancel(bookings[0])
    world.pass_time(HOUR)
    world.reactivate(bookings[0], "u0")
    assert world.view(bookings[0]).booking.entry is None
    assert world.position(bookings[0]) == 2
    assert len(order_of(world)) == 2


def test_an_entry_that_is_reactivated_before_the_draw_takes_part() -> None:
    world = World()
    ballot(world, slots=1)
    bookings = entered(world, 3)
    world.cancel(bookings[0])
    world.reactivate(bookings[0], "u0")
    world.pass_time(HOUR)
    assert len(order_of(world)) == 3


def test_an_entry_takes_part_again_after_it_was_drawn_only_at_the_end() -> None:
    world = World()
    ballot(world, slots=1)
    entered(world, 3)
    world.pass_time(HOUR)
    order = order_of(world)
    world.cancel(order[1])
    name = str(world.attendee(order[1])).partition(":")[2]
    world.reactivate(order[1], name)
    assert world.position(order[1]) == 2
    assert order_of(world) == order, "its entry remains as a record"


def test_an_entry_that_leaves_while_it_is_read_has_no_position() -> None:
    """A read finds the booking before its cancellation, and the conference after the draw."""
    world = World()
    ballot(world, slots=1)
    bookings = entered(world, 3)
    last = world.engine.bookings.find(bookings[2])
    assert last is not None
    world.cancel(bookings[2])
    world.pass_time(HOUR)
    assert world.read_booking.view(last).position is None


def test_an_entry_keeps_its_size() -> None:
    world = World()
    ballot(world, slots=4, max_party=4)
    (booking,) = entered(world, 1, seats=3)
    with pytest.raises(NotShrinkable):
        world.change_seats(booking, 2)
    world.pass_time(HOUR)
    world.confirm(booking, seats=2)
    assert world.state(booking) == State.CONFIRMED
    assert order_of(world) == [booking]


def test_an_invitee_accepts_all_seats_of_an_entry() -> None:
    world = World()
    ballot(world, slots=4, max_party=4)
    world.users("guest")
    invitee = Invitee(id="user:guest")
    invited = world.invite(InvitePerson(conference_id="C", invitee=invitee, by=ADMIN, seats=3))
    guest = Caller(attendee="user:guest", user_id="guest", subject="guest")
    booking = invited.booking.id
    newcomer = Newcomer(attendee="user:guest", user_id="guest", topics=())
    wanted = AnswerInvitation(booking_id=booking, by=guest, newcomer=newcomer, seats=2)
    with pytest.raises(Invalid) as refused:
        world.accept(wanted)
    assert refused.value.field == "seats"
    world.accept(replace(wanted, seats=3))
    assert world.state(booking) == State.WAITLISTED


def test_nobody_enters_between_the_instant_and_the_draw() -> None:
    world = World()
    ballot(world, slots=1, draws_in=10)
    world.users("late")
    world.time += 10_000  # the timer is late
    with pytest.raises(Busy):
        world.book_seat(BookSeat(conference_id="C", attendee="user:late"))


def while_drawing() -> tuple[World, str]:
    """Return a world whose ballot reads its entries, and the only booking."""
    world = World()
    ballot(world, slots=1, draws_in=10)
    (booking,) = entered(world, 1)
    conference = world.engine.conferences.find("C")
    assert conference is not None
    world.time += 10_000
    assert world.draw_ballot._stop(conference)
    return world, booking


def test_nobody_enters_or_leaves_while_the_entries_are_read() -> None:
    world, booking = while_drawing()
    world.users("late")
    with pytest.raises(Busy):
        world.cancel_booking(booking, world.owner(booking))
    with pytest.raises(Busy):
        world.book_seat(BookSeat(conference_id="C", attendee="user:late"))
    world.draw_ballot("C")
    world.settle()
    world.cancel(booking)


def test_a_second_or_late_timer_changes_nothing() -> None:
    world = World()
    ballot(world, slots=1)
    entered(world, 3)
    world.pass_time(HOUR)
    before = world.engine.conferences.find("C")
    world.draw_ballot("C")
    world.draw_ballot("C", DrawProgress(commitment=(before and before.commitment) or ""))
    world.settle()
    assert world.engine.conferences.find("C") == before


def test_a_draw_uses_the_seats_that_the_conference_has_when_it_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The capacity changes while the seed is computed, after the conference was read."""
    world = World()
    ballot(world, slots=2)
    entered(world, 5)
    seed, changes = World.seed, iter([True])

    def slow(self: World, conference: str, nonce: str) -> str:
        if next(changes, False):
            self.change_conference("C", ConferenceChange(capacity=3), ADMIN)
        return seed(self, conference, nonce)

    monkeypatch.setattr(World, "seed", slow)
    world.pass_time(HOUR)
    drawn = world.engine.conferences.find("C")
    assert drawn is not None
    assert drawn.draw is not None
    assert (drawn.capacity, drawn.draw.capacity) == (3, 3)


def test_a_draw_with_another_seed_than_the_committed_one_is_not_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The key of the stack was replaced."""
    world = World()
    ballot(world, slots=1)
    entered(world, 2)
    monkeypatch.setattr(World, "seed", lambda *_: "ab" * 32)
    with pytest.raises(SeedChanged):
        world.pass_time(HOUR)
    conference = world.engine.conferences.find("C")
    assert conference is not None
    assert conference.draw is None


def test_a_draw_reads_the_gates_again_if_another_run_is_writing_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The reads of the shards are not one snapshot."""
    world = World()
    ballot(world, slots=4, expected_demand=3_000)
    entered(world, 3)
    original, first = DynamoSeatCounts.every_shard, iter([True])

    def torn(self: DynamoSeatCounts, pool: str, shards: int) -> list[seat.Seats]:
        read = original(self, pool, shards)
        if next(first, False):
            assert len(read) > 1
            read = [replace(read[0], gate=Gate.DRAWING), *read[1:]]
        return read

    world.timers = [timer for timer in world.timers if timer[2] != "draw"]
    world.pass_time(HOUR)
    monkeypatch.setattr(DynamoSeatCounts, "every_shard", torn)
    world.draw_ballot("C")
    world.settle()
    conference = world.engine.conferences.find("C")
    assert conference is not None
    assert conference.draw is not None


def left_in_parts() -> tuple[World, DrawProgress]:
    """Return a world in which one of two has left, whose entry readers still find, and a draw."""
    world = World()
    ballot(world, slots=1, draws_in=10)
    booking, _ = entered(world, 2)
    world.table.torn = True
    world.cancel_booking(booking, world.owner(booking))
    world.table.torn = False
    world.time += 10_000
    conference = world.engine.conferences.find("C")
    assert conference is not None
    return world, DrawProgress(commitment=conference.commitment or "")


def test_a_draw_reads_the_entries_after_transactions_have_become_visible() -> None:
    world, _ = left_in_parts()
    world.draw_ballot("C")
    assert [(name, progress.lane) for name, progress in world.progress] == [("C", 0)]
    world.table.reveal_all()
    world.settle()
    conference = world.engine.conferences.find("C")
    assert conference is not None
    assert conference.draw is not None
    assert conference.draw.entries == 1


def test_the_message_that_begins_to_read_is_delayed() -> None:
    world, _ = left_in_parts()
    world.draw_ballot("C")
    assert world.delays == [SETTLING]
    assert SETTLING >= 1_000


def test_control_a_draw_that_reads_at_once_finds_an_entry_that_has_left() -> None:
    world, beginning = left_in_parts()
    world.draw_ballot("C", beginning)
    conference = world.engine.conferences.find("C")
    assert conference is not None
    assert conference.draw is not None
    assert conference.draw.entries == 2


def test_an_early_timer_is_set_again() -> None:
    world = World()
    ballot(world, slots=1)
    world.draw_ballot("C")
    assert world.engine.conferences.find("C").draw is None  # type: ignore[union-attr]
    world.pass_time(HOUR)
    assert world.engine.conferences.find("C").draw is not None  # type: ignore[union-attr]


def test_the_sweeper_finds_a_draw_whose_timer_is_lost() -> None:
    world = World()
    ballot(world, slots=1)
    entered(world, 2)
    world.timers = [timer for timer in world.timers if timer[2] != "draw"]
    assert world.sweep() == 0
    world.pass_time(HOUR + 10)
    assert world.sweep() == 1
    world.settle()
    assert len(order_of(world)) == 2


def test_a_long_list_is_read_in_several_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("booking.application.draw.PAGE", 2)
    monkeypatch.setattr("booking.application.draw.RUN_SECONDS", -1.0)
    world = World()
    ballot(world, slots=1, expected_demand=3_000)
    bookings = entered(world, 11)
    world.pass_time(HOUR)
    assert sorted(order_of(world)) == sorted(bookings)
    assert not any("seed" in json.dumps(str(one)) for one in world.progress)


def test_many_ranks_are_found_without_reading_all_of_them() -> None:
    world = World()
    ballot(world, slots=3, max_party=4)
    world.users(*(f"u{number}" for number in range(130)))
    for number in range(130):
        world.book(f"u{number}", seats=1 + number % 3)
    world.pass_time(HOUR)
    order = order_of(world)
    world.pass_time(3)
    for booking in order[:105]:
        world.cancel(booking)
    waiting = [one for one in order[105:] if world.state(one) == State.WAITLISTED]
    assert [world.position(one) for one in waiting] == list(range(1, len(waiting) + 1))
    pool = world.engine.conferences.find("C")
    assert pool is not None
    assert world.engine.waitlist._first_rank(pool) > 100


def test_a_late_reader_of_ranks_does_not_lower_the_first() -> None:
    world = World()
    ballot(world, slots=2)
    entered(world, 9)
    world.pass_time(HOUR)
    world.pass_time(3)
    waiting = [one for one in order_of(world) if world.state(one) == State.WAITLISTED]
    conference = world.engine.conferences.find("C")
    assert conference is not None
    pool: Pool = conference
    waitlist, table = world.engine.waitlist, world.engine.table
    ranks: list[int] = []

    class Overtaken:
        """The table, whose reads another reader overtakes."""

        def __getattr__(self, name: str) -> Any:
            return getattr(table, name)

        def get(self, key: Any) -> Any:
            found = table.get(key)
            world.cancel(waiting[0])
            return found

        def read(self, *wanted: Any) -> Any:
            found = table.read(*wanted)
            world.cancel(waiting[1])
            ranks.append(waitlist._first_rank(pool))
            return found

    late: Any = Overtaken()
    replace(waitlist, table=late).pass_ranks(pool)
    assert [waitlist._first_rank(pool)] == ranks
    world.cancel(waiting[2])
    assert waitlist._first_rank(pool) > ranks[0]


def test_an_empty_ballot_opens_the_sale() -> None:
    world = World()
    ballot(world, slots=2)
    world.pass_time(HOUR)
    world.users("late")
    assert world.state(world.book("late")) == State.CONFIRMED


def test_a_ballot_needs_a_draw_before_the_start_and_no_categories() -> None:
    world = World()
    for more in (
        {"sale": Sale.BALLOT},
        {"draws_at": T0 + 1_000},
        {"sale": Sale.BALLOT, "draws_at": T0},
        {"sale": Sale.BALLOT, "draws_at": T0 + 24 * HOUR * 1_000},
    ):
        with pytest.raises(Invalid) as refused:
            world.conference(**more)
        assert refused.value.field == "draws_at"


def test_a_caller_who_does_not_wait_does_not_enter() -> None:
    world = World()
    ballot(world)
    world.users("ann")
    with pytest.raises(ConferenceFull):
        world.book("ann", wait=False)


def test_the_start_ends_a_ballot_that_was_not_drawn() -> None:
    world = World()
    ballot(world, slots=1, draws_in=23 * HOUR)
    bookings = entered(world, 3)
    world.timers = [timer for timer in world.timers if timer[2] != "draw"]
    world.pass_time(24 * HOUR)
    assert {world.stored(one) for one in bookings} == {State.CANCELED}
    world.draw_ballot("C")
    world.settle()


# ----------------------------------------------------------------------------- controls


def test_control_without_the_fence_an_entry_leaves_while_the_entries_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    original = seat_writes._seat_conditions

    def unfenced(change: seat.SeatChange) -> Any:
        conditions, names, values = original(change)
        values.pop(":drawing", None)
        kept = [each for each in conditions if ":drawing" not in each]
        used = {name: of for name, of in names.items() if name in " ".join(kept)}
        return kept or ["attribute_exists(pk)"], used, values

    monkeypatch.setattr(seat_writes, "_seat_conditions", unfenced)
    world, booking = while_drawing()
    world.cancel(booking)
    assert world.stored(booking) == State.CANCELED


def test_control_without_the_gate_of_entries_one_joins_that_the_draw_does_not_have(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The gate has changed since the request read it."""
    world = World()
    ballot(world, slots=1, draws_in=10)
    entered(world, 2)
    pool = world.engine.conferences.find("C")
    assert pool is not None
    world.users("late")
    stops = iter([True])
    take = admission.Admission._take_ticket

    def late(self: admission.Admission, *of: Any, **named: Any) -> int:
        if next(stops, False):
            world.engine.seats.move(seat.stop_entries(pool))
        return take(self, *of, **named)

    monkeypatch.setattr(admission.Admission, "_take_ticket", late)
    with pytest.raises(Busy):
        world.book_seat(BookSeat(conference_id="C", attendee="user:late"))
    enter = seat.enter
    monkeypatch.setattr(seat, "enter", lambda *of: replace(enter(*of), gate=None))
    monkeypatch.setattr(admission, "choose_admission", lambda *_, **__: EnterBallot())
    booked = world.book_seat(BookSeat(conference_id="C", attendee="user:late"))
    assert world.stored(booked.booking.id) == State.WAITLISTED


def test_control_with_a_ticket_of_before_the_draw_a_late_booking_is_in_its_order() -> None:
    """A request takes its ticket before the draw, and joins with a later attempt."""
    found = []
    for guarded in (True, False):
        world = World()
        ballot(world, slots=1, draws_in=10)
        pool = world.engine.conferences.find("C")
        assert pool is not None
        late = world.engine.admissions.begin("late")
        early = late._take_ticket(pool, entering=True)
        entered(world, 3)
        world.pass_time(10)
        drawn = world.engine.conferences.find("C")
        assert drawn is not None
        assert drawn.draw is not None
        found.append(drawn.draw.contains(late._take_ticket(drawn) if guarded else early))
    assert found == [False, True]
