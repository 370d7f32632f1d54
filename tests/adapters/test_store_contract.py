"""The contract of the store's ports, on every engine."""

import random
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.items.values import decode_correlation
from booking.adapters.keys import lane_of
from booking.application.add_conference import AddConference, Listing
from booking.application.book import Book, BookSeat
from booking.application.cancel import Cancel
from booking.application.correlation import following
from booking.application.ports.clean_up import DUE_PARTITIONS, Due
from booking.application.ports.contention import Stale
from booking.application.ports.people import User
from booking.domain import seats as seat
from booking.domain import transitions
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Standing, State, Verb
from booking.domain.conference import Conference
from booking.domain.guests import Guest
from booking.domain.parties import Party
from booking.domain.program import NO_PROGRAM, Program, Session, Speaker
from booking.domain.quiet import QuietHours
from booking.domain.refusals import ConferenceExists, Invalid, UserExists
from booking.domain.seats import Gate, Seats
from booking.edge.engine import Engine
from operations import checker
from testing.engines import engine_over, patient
from testing.examples import HOUR, NOW, START, cause, conference


def add(engine: Engine, **given: Any) -> Conference:
    listed = conference(**given)
    engine.conferences.add(listed, "r")
    assert engine.conferences.added_by(listed.id) == "r"
    return listed


def add_users(engine: Engine, *names: str) -> None:
    for name in names:
        user = User(attendee=f"open:{name}", user_id=name, topics=("A",), created_at=NOW)
        engine.people.add(user, "r")
        assert engine.people.added_by(user.attendee) == "r"


def join(engine: Engine, listed: Conference, who: str, ticket: int) -> Booking:
    opening = engine.seats.context(listed.id, f"open:{who}")
    assert opening.agenda is not None
    while engine.waitlist.mint_ticket(listed, who) < ticket:
        pass
    closed = engine.seats.every_shard(listed.id, listed.shards)[0].gate is Gate.CLOSED
    changes = (
        [seat.join(listed.id, 0, 0)]
        if closed
        else seat.close_and_join(
            listed.id, engine.seats.every_shard(listed.id, listed.shards), 0, 0
        )
    )
    becomes = Standing(state=State.WAITLISTED, shard=0, ticket=ticket)
    change = transitions.book(listed, opening.agenda, cause(), f"b-{who}", becomes, changes)
    engine.bookings.commit(change)
    assert change.created is not None
    return change.created


def take(engine: Engine, listed: Conference, who: str, shard: int = 0) -> Booking:
    opening = engine.seats.context(listed.id, f"open:{who}")
    assert opening.agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=shard)
    changes = [seat.take(listed.id, shard, 0)]
    change = transitions.book(listed, opening.agenda, cause(), f"b-{who}", becomes, changes)
    engine.bookings.commit(change)
    assert change.created is not None
    return change.created


def due(engine: Engine, at: int) -> list[Due]:
    partitions = range(DUE_PARTITIONS)
    return [found for partition in partitions for found in engine.clean_up.due(partition, at)]


def kinds_due(engine: Engine, at: int) -> set[str]:
    return {found.kind for found in due(engine, at)}


def violations(engine: Engine) -> list[str]:
    pages = engine.table.client.get_paginator("scan").paginate(TableName=engine.table.name)
    return checker.violations(item for page in pages for item in page["Items"])


def test_a_conference_is_read_with_its_stored_values(engine: Engine) -> None:
    listed = add(engine, capacity=5, shards=2, window=10, max_offers=3, organizer="o")
    assert engine.conferences.find("C") == listed
    both, read = engine.seats.with_conference("C", 2)
    assert both == listed
    assert [(s.part, s.free, s.gate) for s in read] == [(3, 3, Gate.OPEN), (2, 2, Gate.OPEN)]
    assert engine.conferences.find("D") is None


def test_quiet_hours_are_stored_changed_and_removed(engine: Engine) -> None:
    night = QuietHours(begin=22 * 60 + 5, end=8 * 60)
    listed = add(engine, timezone="Europe/Berlin", quiet=night)
    assert engine.conferences.find("C") == listed
    for quiet, since in ((QuietHours(begin=0, end=1), NOW), (None, NOW + 1)):
        wanted = replace(listed, quiet=quiet, quiet_since=since, version=listed.version + 1)
        engine.conferences.change(listed, wanted, [])
        assert engine.conferences.find("C") == wanted
        listed = wanted


def test_a_name_is_claimed_once_and_a_second_claim_changes_nothing(engine: Engine) -> None:
    add(engine, capacity=5)
    with pytest.raises(ConferenceExists):
        add(engine, capacity=9)
    assert engine.seats.every_shard("C", 1)[0].free == 5


def test_guests_are_stored_replaced_and_a_condition_of_a_smaller_party(engine: Engine) -> None:
    listed = add(engine, capacity=9, max_party=4)
    add_users(engine, "u")
    opening = engine.seats.context("C", "open:u")
    assert opening.agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=0, seats=3, party=Party(3))
    named = (Guest("Ada", "ada@example.com"), Guest("Bob"))
    changes = [seat.take("C", 0, 0, 3)]
    created = transitions.book(
        listed, opening.agenda, cause(), "b-u", becomes, changes, guests=named
    )
    engine.bookings.commit(created)
    read = engine.bookings.find("b-u")
    assert read is not None
    assert read.guests == named
    shrunk = transitions.shrink(read, cause(verb=Verb.SHRINK), 2)
    for guests in ((Guest("Cai"),), ()):
        other = replace(read, guests=guests)
        engine.bookings.write_guests(other)
        assert engine.bookings.find("b-u") == other
        with pytest.raises(Stale):
            engine.bookings.commit(shrunk)
    engine.bookings.write_guests(read)
    engine.bookings.commit(shrunk)
    assert engine.bookings.find("b-u") == shrunk.applied_to(read)
    with pytest.raises(Stale):
        engine.bookings.write_guests(read)  # the party has changed since the read
    assert violations(engine) == []


def test_a_new_user_has_an_empty_agenda(engine: Engine) -> None:
    add_users(engine, "u")
    with pytest.raises(UserExists):
        add_users(engine, "u")
    opening = engine.seats.context("C", "open:u")
    assert opening.agenda is not None
    assert (opening.agenda.version, opening.agenda.entries, opening.conference) == (0, {}, None)


def test_a_booking_is_read_with_its_committed_values(engine: Engine) -> None:
    listed = add(engine, organizer="o")
    add_users(engine, "u")
    taken = take(engine, listed, "u")
    assert engine.bookings.find("b-u") == taken
    assert engine.bookings.find_with_agenda("b-u", None)[0] == taken
    booking, agenda = engine.bookings.find_with_agenda("b-u", "open:u")
    assert booking == taken
    assert agenda is not None
    assert agenda.entries == {"C": taken.summary}
    assert engine.bookings.find_with_conference("b-u", "C") == (taken, listed)
    assert engine.bookings.find("nope") is None


def test_the_last_seat_is_taken_once(engine: Engine) -> None:
    listed = add(engine)
    add_users(engine, "u", "v")
    take(engine, listed, "u")
    with pytest.raises(Stale):
        take(engine, listed, "v")
    assert engine.bookings.find("b-v") is None
    assert violations(engine) == []


def test_the_same_booking_is_not_committed_twice(engine: Engine) -> None:
    listed = add(engine, capacity=5)
    add_users(engine, "u")
    take(engine, listed, "u")
    with pytest.raises(Stale):
        take(engine, listed, "u")
    assert engine.seats.every_shard("C", 1)[0].free == 4


def test_a_changed_agenda_stops_a_booking(engine: Engine) -> None:
    listed = add(engine, capacity=5)
    other = add(engine, id="D", start=START, end=START + HOUR)
    add_users(engine, "u")
    stale = engine.seats.context("D", "open:u").agenda
    assert stale is not None
    take(engine, listed, "u")
    becomes = Standing(state=State.CONFIRMED, shard=0)
    changes = [seat.take("D", 0, 0)]
    with pytest.raises(Stale):
        engine.bookings.commit(transitions.book(other, stale, cause(), "b2", becomes, changes))
    assert engine.seats.every_shard("D", 1)[0].free == 1


def test_the_gate_is_a_condition_of_taking_a_seat_and_of_closing(
    engine: Engine,
) -> None:
    listed = add(engine, capacity=2)
    add_users(engine, "u", "v", "w", "x")
    take(engine, listed, "u")
    full = Seats(shard=0, part=2, free=0, sold=2)
    with pytest.raises(Stale):  # one seat is free
        engine.bookings.commit(_closing(engine, listed, "v", [full]))
    take(engine, listed, "v")
    join(engine, listed, "w", ticket=1)
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-u"), cause()))
    with pytest.raises(Stale):
        take(engine, listed, "x")
    assert violations(engine) == []


def _closing(
    engine: Engine, listed: Conference, who: str, read: list[Seats]
) -> transitions.Transition:
    agenda = engine.seats.context(listed.id, f"open:{who}").agenda
    assert agenda is not None
    becomes = Standing(state=State.WAITLISTED, shard=0, ticket=1)
    changes = seat.close_and_join(listed.id, read, 0, 0)
    return transitions.book(listed, agenda, cause(), f"b-{who}", becomes, changes)


def _booking(engine: Engine, booking_id: str) -> Booking:
    booking = engine.bookings.find(booking_id)
    assert booking is not None
    return booking


def test_changed_times_stop_a_booking_that_read_the_old_times(engine: Engine) -> None:
    listed = add(engine, capacity=2)
    add_users(engine, "u")
    agenda = engine.seats.context("C", "open:u").agenda
    assert agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=0)
    with pytest.raises(Stale):
        engine.bookings.commit(
            transitions.book(listed, agenda, cause(), "b", becomes, [seat.take("C", 0, 1)])
        )


def test_an_offer_goes_to_one_waiter_and_its_seat_comes_back(engine: Engine) -> None:
    listed = add(engine)
    add_users(engine, "u", "v")
    take(engine, listed, "u")
    join(engine, listed, "v", ticket=1)
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-u"), cause()))
    (head,) = engine.waitlist.waiters(listed, 5)
    offer = transitions.promote(head, listed, [(0, 1)], 10, cause())
    engine.bookings.commit(offer)
    with pytest.raises(Stale):
        engine.bookings.commit(offer)
    assert (engine.waitlist.heads(listed, 5), _booking(engine, "b-v").offers) == ([], 1)
    assert violations(engine) == []
    assert engine.waitlist.mint_ticket(listed, "r") == 2
    lapsed = transitions.lapse(_booking(engine, "b-v"), cause(NOW + 10_000), ticket=2, max_offers=0)
    engine.bookings.commit(lapsed)
    with pytest.raises(Stale):
        engine.bookings.commit(lapsed)
    assert [summary.standing.ticket for summary in engine.waitlist.heads(listed, 5)] == [2]
    assert violations(engine) == []


def test_confirming_and_canceling_each_apply_once(engine: Engine) -> None:
    listed = add(engine)
    add_users(engine, "u", "v")
    take(engine, listed, "u")
    join(engine, listed, "v", ticket=1)
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-u"), cause()))
    engine.bookings.commit(
        transitions.promote(engine.waitlist.waiters(listed, 1)[0], listed, [(0, 1)], 10, cause())
    )
    booking, agenda = engine.bookings.find_with_agenda("b-v", "open:v")
    assert booking is not None
    assert agenda is not None
    confirmation = transitions.confirm(booking, agenda, cause())
    cancellation = transitions.cancel(booking, cause())
    engine.bookings.commit(confirmation)
    for late in (confirmation, cancellation):
        with pytest.raises(Stale):
            engine.bookings.commit(late)
    assert violations(engine) == []


def test_an_erased_booking_does_not_change_for_earlier_readers(
    engine: Engine,
) -> None:
    listed = add(engine)
    add_users(engine, "u")
    engine.bookings.commit(transitions.cancel(take(engine, listed, "u"), cause()))
    booking, agenda = engine.bookings.find_with_agenda("b-u", "open:u")
    assert booking is not None
    assert agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=0)
    back = transitions.reactivate(booking, agenda, cause(), becomes, [seat.take("C", 0, 0)])
    engine.people.pseudonymise(booking, "erased:x")
    for late in (back, transitions.soft_delete(booking, cause())):
        with pytest.raises(Stale):
            engine.bookings.commit(late)
    assert _booking(engine, "b-u").attendee == "erased:x"
    assert violations(engine) == []


def test_reopening_needs_the_counters_as_read(engine: Engine) -> None:
    listed = add(engine)
    add_users(engine, "u", "v", "w")
    take(engine, listed, "u")
    join(engine, listed, "v", ticket=1)
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-v"), cause()))
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-u"), cause()))
    read = engine.seats.every_shard("C", 1)
    late = replace(seat.join("C", 0, 0), too_few_for=0)  # as with several shards
    engine.seats.move([late])
    with pytest.raises(Stale):
        engine.seats.move(seat.reopen("C", read, 0))
    engine.seats.move([seat.leave("C", 0)])
    engine.seats.move(seat.reopen("C", engine.seats.every_shard("C", 1), 0))
    assert engine.seats.every_shard("C", 1)[0].gate is Gate.OPEN


def test_nobody_joins_the_waitlist_while_a_free_seat_has_no_claim(engine: Engine) -> None:
    listed = add(engine)
    add_users(engine, "u", "v", "w")
    take(engine, listed, "u")
    join(engine, listed, "v", ticket=1)
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-u"), cause()))
    join(engine, listed, "w", ticket=2)
    for who in "vw":
        engine.bookings.commit(transitions.cancel(_booking(engine, f"b-{who}"), cause()))
    add_users(engine, "x")
    with pytest.raises(Stale):
        join(engine, listed, "x", ticket=3)


def test_an_ended_gate_fences_everything_but_the_clean_up(engine: Engine) -> None:
    listed = add(engine)
    add_users(engine, "u", "v", "w")
    take(engine, listed, "u")
    waiting = join(engine, listed, "v", ticket=1)
    engine.seats.move(seat.end("C", 1, 0))
    for late in (
        lambda: join(engine, listed, "w", ticket=2),
        lambda: take(engine, listed, "w"),
        lambda: engine.bookings.commit(transitions.cancel(_booking(engine, "b-u"), cause())),
        lambda: engine.bookings.commit(transitions.cancel(_booking(engine, "b-v"), cause())),
    ):
        with pytest.raises(Stale):
            late()
    engine.bookings.commit(transitions.start(waiting.summary, cause(START)))
    engine.clean_up.finish(listed)
    assert due(engine, START + HOUR) == []
    assert violations(engine) == []


def test_a_confirmation_drops_overlapping_places_in_the_same_transaction(engine: Engine) -> None:
    full = add(engine)
    other = add(engine, id="D")
    add_users(engine, "u", "v")
    take(engine, full, "u")
    join(engine, full, "v", ticket=1)
    agenda = engine.seats.context("D", "open:v").agenda
    assert agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=0)
    change = transitions.book(other, agenda, cause(), "b2", becomes, [seat.take("D", 0, 0)])
    assert len(change.drops) == 1
    engine.bookings.commit(change)
    assert _booking(engine, "b-v").summary.standing.state is State.CANCELED
    assert engine.waitlist.heads(full, 5) == []
    assert violations(engine) == []


def test_a_resize_of_a_changed_capacity_fails(engine: Engine) -> None:
    listed = add(engine, capacity=4, shards=2)
    more = replace(listed, capacity=6, version=2)
    engine.conferences.change(listed, more, seat.resize("C", engine.seats.every_shard("C", 2), 2))
    fewer = replace(listed, capacity=3, version=2)
    with pytest.raises(Stale):
        engine.conferences.change(
            listed, fewer, seat.resize("C", engine.seats.every_shard("C", 2), -1)
        )
    assert engine.conferences.find("C") == more
    assert sum(s.free for s in engine.seats.every_shard("C", 2)) == 6
    assert violations(engine) == []


def test_tickets_are_unique_and_ascending(engine: Engine) -> None:
    listed = conference()
    with ThreadPoolExecutor(8) as pool:
        minted = list(pool.map(lambda _: engine.waitlist.mint_ticket(listed, "r"), range(50)))
    assert sorted(minted) == list(range(1, 51))


def test_a_ticket_of_many_counters_is_higher_than_all_earlier_ones(engine: Engine) -> None:
    listed = conference(shards=64, lanes=16)
    assert listed.counters == 4
    minted = [engine.waitlist.mint_ticket(listed, f"r{number}") for number in range(40)]
    assert minted == sorted(set(minted))
    with ThreadPoolExecutor(8) as pool:
        rush = list(pool.map(lambda n: engine.waitlist.mint_ticket(listed, f"s{n}"), range(40)))
    assert len(set(rush)) == 40
    assert max(minted) < min(rush) <= max(rush) < engine.waitlist.mint_ticket(listed, "t")


def test_tickets_of_a_group_are_higher_than_all_earlier_ones_and_in_all_lanes(
    engine: Engine,
) -> None:
    listed = conference(shards=8, lanes=8)
    assert listed.counters == 4
    earlier: list[int] = []
    for number, count in enumerate((1, 2, 40, 3, 16, 1, 40)):
        tickets = engine.waitlist.mint_tickets(listed, f"r{number}", count)
        assert tickets == sorted(set(tickets))
        assert len(tickets) == count
        assert min(tickets) > max(earlier, default=0)
        if count >= 16:
            assert {ticket % listed.lanes for ticket in tickets} == set(range(listed.lanes))
        earlier += tickets


def test_tickets_of_groups_that_are_issued_at_once_are_unique(engine: Engine) -> None:
    listed = conference(shards=8, lanes=8)
    with ThreadPoolExecutor(8) as pool:
        groups = list(
            pool.map(lambda n: engine.waitlist.mint_tickets(listed, f"s{n}", 1 + n % 9), range(40))
        )
    issued = [ticket for group in groups for ticket in group]
    assert len(set(issued)) == len(issued) == sum(1 + n % 9 for n in range(40))


@pytest.mark.parametrize("counter", range(2))
def test_a_counter_that_is_behind_catches_up(engine: Engine, counter: int) -> None:
    listed = conference(shards=16, lanes=4)
    requests = sorted((f"r{n}" for n in range(20)), key=lambda name: lane_of(name, 2) != counter)
    assert [lane_of(name, 2) for name in (requests[0], requests[-1])] == [counter, 1 - counter]
    for _ in range(5):
        before = engine.waitlist.mint_ticket(listed, requests[0])
    assert engine.waitlist.mint_ticket(listed, requests[-1]) == before + 1


@pytest.mark.parametrize("requests", [["r0"] * 5, [f"r{number}" for number in range(20)]])
def test_a_ticket_without_contention_costs_one_write(
    engine: Engine, requests: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Any] = []
    update = engine.table.client.update_item

    def counted(**request: Any) -> Any:
        written.append(request)
        return update(**request)

    monkeypatch.setattr(engine.table.client, "update_item", counted)
    for request in requests:
        engine.waitlist.mint_ticket(conference(shards=64, lanes=16), request)
    assert len(written) == len(requests)


def test_one_booker_holds_the_closing_lease_until_it_ends(engine: Engine) -> None:
    assert engine.seats.lease_closing("C", "a", NOW, NOW + 500)
    assert not engine.seats.lease_closing("C", "b", NOW + 499, NOW + 999)
    assert engine.seats.lease_closing("C", "a", NOW + 499, NOW + 999)
    assert not engine.seats.lease_closing("C", "b", NOW + 998, NOW + 1_498)
    assert engine.seats.lease_closing("C", "b", NOW + 999, NOW + 1_499)
    assert engine.seats.lease_closing("C", "b", NOW + 1_000, NOW + 1_000)  # releases it
    assert engine.seats.lease_closing("C", "a", NOW + 1_000, NOW + 1_500)


@pytest.mark.parametrize("lanes", [1, 3])
def test_waiters_are_read_and_counted_in_order_over_lanes(engine: Engine, lanes: int) -> None:
    listed = add(engine, shards=lanes, lanes=lanes, capacity=lanes)
    names = [f"u{number}" for number in range(7)]
    add_users(engine, *names, *(f"t{number}" for number in range(lanes)))
    for number in range(lanes):
        take(engine, listed, f"t{number}", shard=number)
    waiting = [join(engine, listed, name, ticket=n + 1) for n, name in enumerate(names)]
    assert [summary.booking for summary in engine.waitlist.heads(listed, 3)] == [
        "b-u0",
        "b-u1",
        "b-u2",
    ]
    assert engine.waitlist.tickets(listed, 100) == [1, 2, 3, 4, 5, 6, 7]
    counts = [engine.waitlist.count_before(booking.summary) for booking in waiting]
    assert [(c.number, c.exact) for c in counts] == [(n, True) for n in range(7)]


def test_a_position_past_the_limit_is_marked_as_an_estimate(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("booking.adapters.waitlist.COUNT_LIMIT", 3)
    listed = add(engine)
    names = [f"u{number}" for number in range(6)]
    add_users(engine, "t", *names)
    take(engine, listed, "t")
    waiting = [join(engine, listed, name, ticket=n + 1) for n, name in enumerate(names)]
    counts = [engine.waitlist.count_before(booking.summary) for booking in waiting]
    assert [c.exact for c in counts] == [True, True, True, True, False, False]
    assert all(abs(c.number - n) <= 1 for n, c in enumerate(counts))


def test_bookings_are_listed_oldest_first_over_lanes_and_pages(engine: Engine) -> None:
    listed = add(engine, capacity=9, shards=3, lanes=3)
    add_users(engine, *(f"u{number}" for number in range(7)))
    for number in range(7):
        later = replace(cause(), now=NOW + number)
        agenda = engine.seats.context("C", f"open:u{number}").agenda
        assert agenda is not None
        becomes = Standing(state=State.CONFIRMED, shard=number % 3)
        changes = [seat.take("C", number % 3, 0)]
        engine.bookings.commit(
            transitions.book(listed, agenda, later, f"b{number}", becomes, changes)
        )
    found: list[str] = []
    cursor = None
    while True:
        page = engine.catalog.bookings_of(listed, cursor, 3)
        found += [booking.id for booking in page.bookings]
        if (cursor := page.cursor) is None:
            break
    assert found == [f"b{number}" for number in range(7)]
    with pytest.raises(Invalid):
        engine.catalog.bookings_of(listed, "no cursor", 3)


@pytest.mark.parametrize("hours", [range(48), [3 * n + (n % 8 == 0) for n in range(48)]])
def test_a_page_over_lanes_is_full_and_reads_few_extra_items(
    engine: Engine, hours: Sequence[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = add(engine, capacity=150, shards=3, lanes=3)
    add_users(engine, *(f"u{number}" for number in range(48)))
    booked = [book_at(engine, listed, f"u{n}", NOW + hour).id for n, hour in enumerate(hours)]
    read: list[int] = []
    query = engine.table.client.query

    def counted(**request: Any) -> Any:
        answer = query(**request)
        read.append(answer["Count"])
        return answer

    monkeypatch.setattr(engine.table.client, "query", counted)
    page = engine.catalog.bookings_of(listed, None, 18)
    assert [booking.id for booking in page.bookings] == booked[:18]
    assert sum(read) < 2 * 18
    rest = engine.catalog.bookings_of(listed, page.cursor, 30)
    assert [booking.id for booking in rest.bookings] == booked[18:]
    assert rest.cursor is None


def test_a_conference_has_the_correlation_id_of_its_last_write(engine: Engine) -> None:
    def correlation() -> str | None:
        key = keys.conference("C")
        return decode_correlation(
            engine.table.client.get_item(TableName=engine.table.name, Key=key)["Item"]
        )

    with following("first"):
        listed = add(engine)
    assert correlation() == "first"
    changed = replace(listed, location="Bern", version=listed.version + 1)
    with following("second"):
        engine.conferences.change(listed, changed, [])
    assert correlation() == "second"
    with following("third"):
        engine.conferences.cancel(changed, "r", NOW)
    assert correlation() == "third"


def test_a_program_is_written_with_its_conference_and_read_by_itself(engine: Engine) -> None:
    program = Program(
        sessions=(
            Session(at=START, title="Opening", speaker="Ada"),
            Session(at=START + 1, title="Talk"),
        ),
        speakers=(Speaker(name="Ada", about="Countess"), Speaker(name="Bob")),
    )
    listed = conference(program=1, organizer="user:olga")
    engine.conferences.add(listed, "r", program=program)
    assert engine.conferences.program(listed) == program
    found = engine.conferences.find(listed.id)
    assert found == listed
    [item] = [one for one in engine.catalog.newest_conferences(9) if one.id == listed.id]
    assert item == listed
    changed = replace(listed, program=2, version=2)
    engine.conferences.change(listed, changed, [], NO_PROGRAM)
    assert engine.conferences.program(changed) == NO_PROGRAM
    stale = replace(listed, program=2, version=2)
    with pytest.raises(Stale):
        engine.conferences.change(listed, stale, [], program)
    assert engine.conferences.program(changed) == NO_PROGRAM
    engine.conferences.delete(changed, engine.seats.every_shard(listed.id, listed.shards), "r")
    assert engine.table.get(keys.program(listed.id)) is None


def test_a_conference_without_a_program_has_no_item_for_it(engine: Engine) -> None:
    listed = add(engine)
    assert engine.conferences.program(listed) == NO_PROGRAM
    assert engine.table.get(keys.program(listed.id)) is None


def test_conferences_are_listed_newest_first_without_canceled_ones(
    engine: Engine,
) -> None:
    listed = [
        add(
            engine,
            id=f"c{number}",
            named=number % 2 == 0,
            created_at=NOW + number,
            organizer="user:olga",
        )
        for number in range(40)
    ]
    add(engine, id="open", created_at=NOW + 50)  # in no list
    engine.conferences.cancel(listed[38], "r", NOW)
    renamed = replace(listed[39], name="Another", version=2)
    engine.conferences.change(listed[39], renamed, [])
    assert list(engine.catalog.newest_conferences(100)) == [renamed, *listed[37::-1]]
    assert [conference.id for conference in engine.catalog.newest_conferences(3)] == [
        "c39",
        "c37",
        "c36",
    ]


def test_the_shards_of_many_conferences_are_read_in_their_order(engine: Engine) -> None:
    shards = {"c1": 64, "c2": 1, "c3": 64, "c4": 2}
    listed = [add(engine, id=name, capacity=n, shards=n) for name, n in shards.items()]
    read = engine.seats.every_shard_of(listed)
    assert read == [engine.seats.every_shard(name, n) for name, n in shards.items()]
    assert [len(seats) for seats in read] == [64, 1, 64, 2]
    assert engine.seats.every_shard_of([]) == []


def test_newest_bookings_are_listed_once_for_attendees_and_organizers(
    engine: Engine,
) -> None:
    own = add(engine, id="own", capacity=60, shards=3, lanes=3)
    theirs = add(engine, id="theirs", capacity=9)
    add_users(engine, "me", *(f"u{number}" for number in range(40)))
    booked = [book_at(engine, own, f"u{number}", NOW + 2 * number) for number in range(40)]
    booked.insert(20, book_at(engine, own, "me", NOW + 39))
    booked.append(book_at(engine, theirs, "me", NOW + 100))
    book_at(engine, theirs, "u1", NOW + 101)
    found = [booking.id for booking in engine.catalog.newest_bookings("open:me", [own])]
    assert found == [booking.id for booking in reversed(booked)]
    of_me = [booking.id for booking in engine.catalog.newest_bookings("open:me", [])]
    assert of_me == ["theirs-me", "own-me"]


def book_at(engine: Engine, listed: Conference, who: str, at: int) -> Booking:
    """Book a seat and ignore the agenda."""
    shard = at % listed.shards
    change = transitions.book(
        listed,
        replace(opened(engine, listed, who), entries={}),
        replace(cause(), now=at),
        f"{listed.id}-{who}",
        Standing(state=State.CONFIRMED, shard=shard),
        [seat.take(listed.id, shard, 0)],
    )
    engine.bookings.commit(change)
    assert change.created is not None
    return change.created


def opened(engine: Engine, listed: Conference, who: str) -> Agenda:
    agenda = engine.seats.context(listed.id, f"open:{who}").agenda
    assert agenda is not None
    return agenda


def test_due_work_is_found_until_it_is_done(engine: Engine) -> None:
    listed = add(engine)
    add_users(engine, "u", "v")
    take(engine, listed, "u")
    join(engine, listed, "v", ticket=1)
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-u"), cause()))
    assert kinds_due(engine, NOW) == {"gate"}
    engine.bookings.commit(
        transitions.promote(engine.waitlist.waiters(listed, 1)[0], listed, [(0, 1)], 10, cause())
    )
    assert engine.clean_up.offers_due("C", NOW + 9_999, 10) == []
    assert engine.clean_up.offers_due("C", NOW + 10_000, 10) == ["b-v"]
    assert kinds_due(engine, START) == {"gate", "offer", "start"}
    engine.bookings.commit(transitions.cancel(_booking(engine, "b-v"), cause()))
    engine.seats.move(seat.reopen("C", engine.seats.every_shard("C", 1), 0))
    assert kinds_due(engine, START) == {"start"}


@pytest.mark.parametrize(("people", "seats", "shards"), [(30, 5, 1), (30, 7, 4), (10, 20, 3)])
def test_a_rush_of_threads_never_overbooks(
    engine: Engine, people: int, seats: int, shards: int
) -> None:
    """Book from all threads at once, then cancel every second seat at once."""
    listing = Listing(
        id="C",
        name="C",
        location="B",
        topics=("A",),
        start=START,
        end=START + HOUR,
        capacity=seats,
        expected_demand=shards * 150,
        description="A rush.",
    )
    dice = random.Random(people)
    ids = iter(f"id{number}" for number in range(10**6))
    crowd = engine_over(
        engine.table.client,
        table=engine.table.name,
        clock=lambda: NOW,
        new_id=lambda: next(ids),
        pick=dice.choice,
        attempts=patient(jitter=dice.random),
    )
    book, cancel = crowd.build(Book), crowd.build(Cancel)
    assert crowd.build(AddConference)(listing).shards == shards
    add_users(engine, *(f"u{number}" for number in range(people)))
    commands = [BookSeat(conference_id="C", attendee=f"open:u{number}") for number in range(people)]
    with ThreadPoolExecutor(16) as pool:
        views = list(pool.map(book, commands))
    confirmed = [v.booking for v in views if v.standing.state is State.CONFIRMED]
    assert len(confirmed) == min(people, seats)
    assert violations(engine) == []
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda b: cancel(b.id, None), confirmed[::2]))
    assert violations(engine) == []
