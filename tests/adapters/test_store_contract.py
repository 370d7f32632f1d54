"""What the port Store promises, held against every engine."""

import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.dynamodb import DynamoStore
from booking.adapters.items import to_correlation
from booking.adapters.keys import lane_of
from booking.application.add_conference import AddConference, Listing
from booking.application.admission import Admission
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.bookings import SeeBooking
from booking.application.cancel import Cancel
from booking.application.correlation import following
from booking.application.ports import DUE_PARTITIONS, Due, Stale, User
from booking.domain import seats as seat
from booking.domain import transitions
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Standing, State
from booking.domain.conference import Conference
from booking.domain.refusals import ConferenceExists, Invalid, UserExists
from booking.domain.seats import Gate
from operations import checker
from tests.support.examples import HOUR, NOW, START, cause, conference


def add(store: DynamoStore, **given: Any) -> Conference:
    listed = conference(**given)
    store.add_conference(listed, "r")
    assert store.added_by(listed.id) == "r"
    return listed


def add_users(store: DynamoStore, *names: str) -> None:
    for name in names:
        user = User(attendee=f"open:{name}", user_id=name, topics=("A",), created_at=NOW)
        store.add_user(user, "r")
        assert store.user_added_by(user.attendee) == "r"


def join(store: DynamoStore, listed: Conference, who: str, ticket: int) -> Booking:
    opening = store.opening(listed.id, f"open:{who}")
    assert opening.agenda is not None
    while store.mint_ticket(listed, who) < ticket:
        pass
    closed = store.seats(listed.id, listed.shards)[0].gate is Gate.CLOSED
    changes = (
        [seat.join(listed.id, 0, 0)]
        if closed
        else seat.close_and_join(listed.id, listed.shards, 0, 0)
    )
    becomes = Standing(state=State.WAITLISTED, shard=0, ticket=ticket)
    made = transitions.book(listed, opening.agenda, cause(), f"b-{who}", becomes, changes)
    store.commit(made)
    assert made.created is not None
    return made.created


def take(store: DynamoStore, listed: Conference, who: str, shard: int = 0) -> Booking:
    opening = store.opening(listed.id, f"open:{who}")
    assert opening.agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=shard)
    changes = [seat.take(listed.id, shard, 0)]
    made = transitions.book(listed, opening.agenda, cause(), f"b-{who}", becomes, changes)
    store.commit(made)
    assert made.created is not None
    return made.created


def due(store: DynamoStore, at: int) -> list[Due]:
    partitions = range(DUE_PARTITIONS)
    return [found for partition in partitions for found in store.due(partition, at)]


def kinds_due(store: DynamoStore, at: int) -> set[str]:
    return {found.kind for found in due(store, at)}


def violations(store: DynamoStore) -> list[str]:
    pages = store.client.get_paginator("scan").paginate(TableName=store.table)
    return checker.violations(item for page in pages for item in page["Items"])


def test_a_conference_is_read_as_it_was_added(store: DynamoStore) -> None:
    listed = add(store, capacity=5, shards=2, window=10, max_offers=3, organizer="o")
    assert store.conference("C") == listed
    both, read = store.conference_and_seats("C", 2)
    assert both == listed
    assert [(s.part, s.free, s.gate) for s in read] == [(3, 3, Gate.OPEN), (2, 2, Gate.OPEN)]
    assert store.conference("D") is None


def test_a_name_is_claimed_once_and_a_loser_changes_nothing(store: DynamoStore) -> None:
    add(store, capacity=5)
    with pytest.raises(ConferenceExists):
        add(store, capacity=9)
    assert store.seats("C", 1)[0].free == 5


def test_a_user_is_added_once_with_an_empty_agenda(store: DynamoStore) -> None:
    add_users(store, "u")
    with pytest.raises(UserExists):
        add_users(store, "u")
    opening = store.opening("C", "open:u")
    assert opening.agenda is not None
    assert (opening.agenda.version, opening.agenda.places, opening.conference) == (0, {}, None)


def test_a_booking_is_read_as_it_was_committed(store: DynamoStore) -> None:
    listed = add(store, organizer="o")
    add_users(store, "u")
    made = take(store, listed, "u")
    assert store.booking("b-u") == made
    assert store.booking_and_agenda("b-u", None)[0] == made
    booking, agenda = store.booking_and_agenda("b-u", "open:u")
    assert booking == made
    assert agenda is not None
    assert agenda.places == {"C": made.place}
    assert store.booking_and_conference("b-u", "C") == (made, listed)
    assert store.booking("nope") is None


def test_the_last_seat_is_taken_once(store: DynamoStore) -> None:
    listed = add(store)
    add_users(store, "u", "v")
    take(store, listed, "u")
    with pytest.raises(Stale):
        take(store, listed, "v")
    assert store.booking("b-v") is None
    assert violations(store) == []


def test_the_same_booking_is_not_committed_twice(store: DynamoStore) -> None:
    listed = add(store, capacity=5)
    add_users(store, "u")
    take(store, listed, "u")
    with pytest.raises(Stale):
        take(store, listed, "u")
    assert store.seats("C", 1)[0].free == 4


def test_an_agenda_that_moved_on_stops_a_booking(store: DynamoStore) -> None:
    listed = add(store, capacity=5)
    other = add(store, id="D", start=START, end=START + HOUR)
    add_users(store, "u")
    stale = store.opening("D", "open:u").agenda
    assert stale is not None
    take(store, listed, "u")
    becomes = Standing(state=State.CONFIRMED, shard=0)
    changes = [seat.take("D", 0, 0)]
    with pytest.raises(Stale):
        store.commit(transitions.book(other, stale, cause(), "b2", becomes, changes))
    assert store.seats("D", 1)[0].free == 1


def test_a_seat_is_neither_taken_nor_closed_over_where_the_gate_forbids(
    store: DynamoStore,
) -> None:
    listed = add(store, capacity=2)
    add_users(store, "u", "v", "w", "x")
    take(store, listed, "u")
    with pytest.raises(Stale):
        store.commit(_closing(store, listed, "v"))
    take(store, listed, "v")
    join(store, listed, "w", ticket=1)
    store.commit(transitions.cancel(_booking(store, "b-u"), cause()))
    with pytest.raises(Stale):
        take(store, listed, "x")
    assert violations(store) == []


def _closing(store: DynamoStore, listed: Conference, who: str) -> transitions.Transition:
    agenda = store.opening(listed.id, f"open:{who}").agenda
    assert agenda is not None
    becomes = Standing(state=State.WAITLISTED, shard=0, ticket=1)
    changes = seat.close_and_join(listed.id, listed.shards, 0, 0)
    return transitions.book(listed, agenda, cause(), f"b-{who}", becomes, changes)


def _booking(store: DynamoStore, booking_id: str) -> Booking:
    booking = store.booking(booking_id)
    assert booking is not None
    return booking


def test_a_change_of_times_stops_who_read_the_old_ones(store: DynamoStore) -> None:
    listed = add(store, capacity=2)
    add_users(store, "u")
    agenda = store.opening("C", "open:u").agenda
    assert agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=0)
    with pytest.raises(Stale):
        store.commit(
            transitions.book(listed, agenda, cause(), "b", becomes, [seat.take("C", 0, 1)])
        )


def test_an_offer_goes_to_one_waiter_and_comes_back(store: DynamoStore) -> None:
    listed = add(store)
    add_users(store, "u", "v")
    take(store, listed, "u")
    join(store, listed, "v", ticket=1)
    store.commit(transitions.cancel(_booking(store, "b-u"), cause()))
    (head,) = store.heads(listed, 5)
    offer = transitions.promote(head, listed, 0, 10, cause())
    store.commit(offer)
    with pytest.raises(Stale):
        store.commit(offer)
    assert (store.heads(listed, 5), _booking(store, "b-v").offers) == ([], 1)
    assert violations(store) == []
    assert store.mint_ticket(listed, "r") == 2
    lapsed = transitions.lapse(_booking(store, "b-v"), cause(NOW + 10_000), ticket=2, max_offers=0)
    store.commit(lapsed)
    with pytest.raises(Stale):
        store.commit(lapsed)
    assert [place.standing.ticket for place in store.heads(listed, 5)] == [2]
    assert violations(store) == []


def test_confirming_and_canceling_are_each_done_once(store: DynamoStore) -> None:
    listed = add(store)
    add_users(store, "u", "v")
    take(store, listed, "u")
    join(store, listed, "v", ticket=1)
    store.commit(transitions.cancel(_booking(store, "b-u"), cause()))
    store.commit(transitions.promote(store.heads(listed, 1)[0], listed, 0, 10, cause()))
    booking, agenda = store.booking_and_agenda("b-v", "open:v")
    assert booking is not None
    assert agenda is not None
    confirmation = transitions.confirm(booking, agenda, cause())
    cancellation = transitions.cancel(booking, cause())
    store.commit(confirmation)
    for late in (confirmation, cancellation):
        with pytest.raises(Stale):
            store.commit(late)
    assert violations(store) == []


def test_a_booking_that_became_nobodys_moves_for_nobody_who_read_it_before(
    store: DynamoStore,
) -> None:
    listed = add(store)
    add_users(store, "u")
    store.commit(transitions.cancel(take(store, listed, "u"), cause()))
    booking, agenda = store.booking_and_agenda("b-u", "open:u")
    assert booking is not None
    assert agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=0)
    back = transitions.reactivate(booking, agenda, cause(), becomes, [seat.take("C", 0, 0)])
    store.pseudonymise(booking, "erased:x")
    for late in (back, transitions.hide(booking, cause())):
        with pytest.raises(Stale):
            store.commit(late)
    assert _booking(store, "b-u").attendee == "erased:x"
    assert violations(store) == []


def test_reopening_needs_the_counters_as_read(store: DynamoStore) -> None:
    listed = add(store)
    add_users(store, "u", "v", "w")
    take(store, listed, "u")
    join(store, listed, "v", ticket=1)
    store.commit(transitions.cancel(_booking(store, "b-v"), cause()))
    store.commit(transitions.cancel(_booking(store, "b-u"), cause()))
    read = store.seats("C", 1)
    late = replace(seat.join("C", 0, 0), for_cause=False)  # as where there are more shards
    store.move_seats([late])
    with pytest.raises(Stale):
        store.move_seats(seat.reopen("C", read))
    store.move_seats([seat.leave("C", 0)])
    store.move_seats(seat.reopen("C", store.seats("C", 1)))
    assert store.seats("C", 1)[0].gate is Gate.OPEN


def test_a_seat_freed_for_nobody_is_not_queued_for(store: DynamoStore) -> None:
    listed = add(store)
    add_users(store, "u", "v", "w")
    take(store, listed, "u")
    join(store, listed, "v", ticket=1)
    store.commit(transitions.cancel(_booking(store, "b-u"), cause()))
    join(store, listed, "w", ticket=2)
    for who in "vw":
        store.commit(transitions.cancel(_booking(store, f"b-{who}"), cause()))
    add_users(store, "x")
    with pytest.raises(Stale):
        join(store, listed, "x", ticket=3)


def test_an_ended_gate_fences_everything_but_the_clean_up(store: DynamoStore) -> None:
    listed = add(store)
    add_users(store, "u", "v", "w")
    take(store, listed, "u")
    waiting = join(store, listed, "v", ticket=1)
    store.move_seats(seat.end("C", 1))
    for late in (
        lambda: join(store, listed, "w", ticket=2),
        lambda: take(store, listed, "w"),
        lambda: store.commit(transitions.cancel(_booking(store, "b-u"), cause())),
        lambda: store.commit(transitions.cancel(_booking(store, "b-v"), cause())),
    ):
        with pytest.raises(Stale):
            late()
    store.commit(transitions.start(waiting.place, cause(START)))
    store.finish_conference("C")
    assert due(store, START + HOUR) == []
    assert violations(store) == []


def test_becoming_confirmed_drops_places_in_the_same_transaction(store: DynamoStore) -> None:
    full = add(store)
    other = add(store, id="D")
    add_users(store, "u", "v")
    take(store, full, "u")
    join(store, full, "v", ticket=1)
    agenda = store.opening("D", "open:v").agenda
    assert agenda is not None
    becomes = Standing(state=State.CONFIRMED, shard=0)
    made = transitions.book(other, agenda, cause(), "b2", becomes, [seat.take("D", 0, 0)])
    assert len(made.drops) == 1
    store.commit(made)
    assert _booking(store, "b-v").place.standing.state is State.CANCELED
    assert store.heads(full, 5) == []
    assert violations(store) == []


def test_a_resize_holds_against_a_capacity_that_moved_on(store: DynamoStore) -> None:
    listed = add(store, capacity=4, shards=2)
    more = replace(listed, capacity=6, version=2)
    store.change_conference(listed, more, seat.resize("C", store.seats("C", 2), 2))
    fewer = replace(listed, capacity=3, version=2)
    with pytest.raises(Stale):
        store.change_conference(listed, fewer, seat.resize("C", store.seats("C", 2), -1))
    assert store.conference("C") == more
    assert sum(s.free for s in store.seats("C", 2)) == 6
    assert violations(store) == []


def test_tickets_are_minted_in_order_and_once(store: DynamoStore) -> None:
    listed = conference()
    with ThreadPoolExecutor(8) as pool:
        minted = list(pool.map(lambda _: store.mint_ticket(listed, "r"), range(50)))
    assert sorted(minted) == list(range(1, 51))


def test_a_ticket_of_many_counters_is_higher_than_any_before(store: DynamoStore) -> None:
    listed = conference(shards=64, lanes=16)
    assert listed.counters == 4
    minted = [store.mint_ticket(listed, f"r{number}") for number in range(40)]
    assert minted == sorted(set(minted))
    with ThreadPoolExecutor(8) as pool:
        rush = list(pool.map(lambda n: store.mint_ticket(listed, f"s{n}"), range(40)))
    assert len(set(rush)) == 40
    assert max(minted) < min(rush) <= max(rush) < store.mint_ticket(listed, "t")


@pytest.mark.parametrize("counter", range(2))
def test_a_counter_that_is_behind_catches_up(store: DynamoStore, counter: int) -> None:
    listed = conference(shards=16, lanes=4)
    requests = sorted((f"r{n}" for n in range(20)), key=lambda name: lane_of(name, 2) != counter)
    assert [lane_of(name, 2) for name in (requests[0], requests[-1])] == [counter, 1 - counter]
    for _ in range(5):
        before = store.mint_ticket(listed, requests[0])
    assert store.mint_ticket(listed, requests[-1]) == before + 1


@pytest.mark.parametrize("requests", [["r0"] * 5, [f"r{number}" for number in range(20)]])
def test_nobody_racing_a_ticket_is_one_write(
    store: DynamoStore, requests: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Any] = []
    update = store.client.update_item

    def counted(**asked: Any) -> Any:
        written.append(asked)
        return update(**asked)

    monkeypatch.setattr(store.client, "update_item", counted)
    for request in requests:
        store.mint_ticket(conference(shards=64, lanes=16), request)
    assert len(written) == len(requests)


def test_the_lease_to_close_is_held_by_one_until_it_ends(store: DynamoStore) -> None:
    assert store.lease_closing("C", "a", NOW, NOW + 500)
    assert not store.lease_closing("C", "b", NOW + 499, NOW + 999)
    assert store.lease_closing("C", "a", NOW + 499, NOW + 999)
    assert not store.lease_closing("C", "b", NOW + 998, NOW + 1_498)
    assert store.lease_closing("C", "b", NOW + 999, NOW + 1_499)
    assert store.lease_closing("C", "b", NOW + 1_000, NOW + 1_000)  # gives it back
    assert store.lease_closing("C", "a", NOW + 1_000, NOW + 1_500)


@pytest.mark.parametrize("lanes", [1, 3])
def test_waiters_are_read_and_counted_in_order_over_lanes(store: DynamoStore, lanes: int) -> None:
    listed = add(store, shards=lanes, lanes=lanes, capacity=lanes)
    names = [f"u{number}" for number in range(7)]
    add_users(store, *names, *(f"t{number}" for number in range(lanes)))
    for number in range(lanes):
        take(store, listed, f"t{number}", shard=number)
    waiting = [join(store, listed, name, ticket=n + 1) for n, name in enumerate(names)]
    assert [place.booking for place in store.heads(listed, 3)] == ["b-u0", "b-u1", "b-u2"]
    assert store.tickets(listed, 100) == [1, 2, 3, 4, 5, 6, 7]
    counts = [store.count_before(booking.place) for booking in waiting]
    assert [(c.number, c.exact) for c in counts] == [(n, True) for n in range(7)]


def test_past_its_bound_a_position_is_an_estimate_marked_as_one(
    store: DynamoStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("booking.adapters.dynamodb.COUNT_LIMIT", 3)
    listed = add(store)
    names = [f"u{number}" for number in range(6)]
    add_users(store, "t", *names)
    take(store, listed, "t")
    waiting = [join(store, listed, name, ticket=n + 1) for n, name in enumerate(names)]
    counts = [store.count_before(booking.place) for booking in waiting]
    assert [c.exact for c in counts] == [True, True, True, True, False, False]
    assert all(abs(c.number - n) <= 1 for n, c in enumerate(counts))


def test_bookings_are_listed_oldest_first_over_lanes_and_pages(store: DynamoStore) -> None:
    listed = add(store, capacity=9, shards=3, lanes=3)
    add_users(store, *(f"u{number}" for number in range(7)))
    for number in range(7):
        later = replace(cause(), now=NOW + number)
        agenda = store.opening("C", f"open:u{number}").agenda
        assert agenda is not None
        becomes = Standing(state=State.CONFIRMED, shard=number % 3)
        changes = [seat.take("C", number % 3, 0)]
        store.commit(transitions.book(listed, agenda, later, f"b{number}", becomes, changes))
    found: list[str] = []
    cursor = None
    while True:
        page = store.bookings_of(listed, cursor, 3)
        found += [booking.id for booking in page.bookings]
        if (cursor := page.cursor) is None:
            break
    assert found == [f"b{number}" for number in range(7)]
    with pytest.raises(Invalid):
        store.bookings_of(listed, "no cursor", 3)


@pytest.mark.parametrize("hours", [range(48), [3 * n + (n % 8 == 0) for n in range(48)]])
def test_a_page_over_lanes_is_full_and_reads_little_more(
    store: DynamoStore, hours: Sequence[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = add(store, capacity=150, shards=3, lanes=3)
    add_users(store, *(f"u{number}" for number in range(48)))
    made = [book_at(store, listed, f"u{n}", NOW + hour).id for n, hour in enumerate(hours)]
    read: list[int] = []
    query = store.client.query

    def counted(**asked: Any) -> Any:
        answer = query(**asked)
        read.append(answer["Count"])
        return answer

    monkeypatch.setattr(store.client, "query", counted)
    page = store.bookings_of(listed, None, 18)
    assert [booking.id for booking in page.bookings] == made[:18]
    assert sum(read) < 2 * 18
    rest = store.bookings_of(listed, page.cursor, 30)
    assert [booking.id for booking in rest.bookings] == made[18:]
    assert rest.cursor is None


def test_a_conference_tells_the_id_that_it_was_last_written_under(store: DynamoStore) -> None:
    def told() -> str | None:
        key = keys.conference("C")
        return to_correlation(store.client.get_item(TableName=store.table, Key=key)["Item"])

    with following("first"):
        listed = add(store)
    assert told() == "first"
    changed = replace(listed, location="Bern", version=listed.version + 1)
    with following("second"):
        store.change_conference(listed, changed, [])
    assert told() == "second"
    with following("third"):
        store.cancel_conference(changed, "r", NOW)
    assert told() == "third"


def test_conferences_are_listed_newest_first_and_canceled_ones_no_more(
    store: DynamoStore,
) -> None:
    listed = [
        add(store, id=f"c{number}", named=number % 2 == 0, created_at=NOW + number)
        for number in range(40)
    ]
    store.cancel_conference(listed[38], "r", NOW)
    renamed = replace(listed[39], name="Another", version=2)
    store.change_conference(listed[39], renamed, [])
    assert list(store.newest_conferences(100)) == [renamed, *listed[37::-1]]
    assert [conference.id for conference in store.newest_conferences(3)] == ["c39", "c37", "c36"]


def test_the_shards_of_many_conferences_are_read_in_their_order(store: DynamoStore) -> None:
    shards = {"c1": 64, "c2": 1, "c3": 64, "c4": 2}
    listed = [add(store, id=name, capacity=n, shards=n) for name, n in shards.items()]
    read = store.seats_of(listed)
    assert read == [store.seats(name, n) for name, n in shards.items()]
    assert [len(seats) for seats in read] == [64, 1, 64, 2]
    assert store.seats_of([]) == []


def test_newest_bookings_are_ones_own_and_those_of_conferences_each_once(
    store: DynamoStore,
) -> None:
    mine = add(store, id="mine", capacity=60, shards=3, lanes=3)
    theirs = add(store, id="theirs", capacity=9)
    add_users(store, "me", *(f"u{number}" for number in range(40)))
    made = [book_at(store, mine, f"u{number}", NOW + 2 * number) for number in range(40)]
    made.insert(20, book_at(store, mine, "me", NOW + 39))
    made.append(book_at(store, theirs, "me", NOW + 100))
    book_at(store, theirs, "u1", NOW + 101)
    found = [booking.id for booking in store.newest_bookings("open:me", [mine])]
    assert found == [booking.id for booking in reversed(made)]
    own = [booking.id for booking in store.newest_bookings("open:me", [])]
    assert own == ["theirs-me", "mine-me"]


def book_at(store: DynamoStore, listed: Conference, who: str, at: int) -> Booking:
    """Book a seat, whatever the agenda says."""
    shard = at % listed.shards
    made = transitions.book(
        listed,
        replace(opened(store, listed, who), places={}),
        replace(cause(), now=at),
        f"{listed.id}-{who}",
        Standing(state=State.CONFIRMED, shard=shard),
        [seat.take(listed.id, shard, 0)],
    )
    store.commit(made)
    assert made.created is not None
    return made.created


def opened(store: DynamoStore, listed: Conference, who: str) -> Agenda:
    agenda = store.opening(listed.id, f"open:{who}").agenda
    assert agenda is not None
    return agenda


def test_what_is_due_is_found_and_what_is_done_is_not(store: DynamoStore) -> None:
    listed = add(store)
    add_users(store, "u", "v")
    take(store, listed, "u")
    join(store, listed, "v", ticket=1)
    store.commit(transitions.cancel(_booking(store, "b-u"), cause()))
    assert kinds_due(store, NOW) == {"gate"}
    store.commit(transitions.promote(store.heads(listed, 1)[0], listed, 0, 10, cause()))
    assert store.offers_due("C", NOW + 9_999, 10) == []
    assert store.offers_due("C", NOW + 10_000, 10) == ["b-v"]
    assert kinds_due(store, START) == {"gate", "offer", "start"}
    store.commit(transitions.cancel(_booking(store, "b-v"), cause()))
    store.move_seats(seat.reopen("C", store.seats("C", 1)))
    assert kinds_due(store, START) == {"start"}


@pytest.mark.parametrize(("people", "seats", "shards"), [(30, 5, 1), (30, 7, 4), (10, 20, 3)])
def test_a_rush_of_threads_never_overbooks(
    store: DynamoStore, people: int, seats: int, shards: int
) -> None:
    """Everybody books at once, then every second one with a seat cancels at once."""
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
    attempts = Attempts(pause=time.sleep, jitter=dice.random, elapsed=time.monotonic, budget=60.0)
    ids = iter(f"id{number}" for number in range(10**6))
    see = SeeBooking(store, lambda: NOW, attempts)
    admission = Admission(store, dice.choice)
    book = Book(store, lambda: NOW, lambda: next(ids), admission, see, attempts)
    cancel = Cancel(store, lambda: NOW, lambda: next(ids), attempts)
    assert AddConference(store, lambda: NOW, lambda: next(ids), attempts)(listing).shards == shards
    add_users(store, *(f"u{number}" for number in range(people)))
    commands = [BookSeat(conference_id="C", attendee=f"open:u{number}") for number in range(people)]
    with ThreadPoolExecutor(16) as pool:
        made = list(pool.map(book, commands))
    confirmed = [b for b in made if b.place.standing.state is State.CONFIRMED]
    assert len(confirmed) == min(people, seats)
    assert violations(store) == []
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda b: cancel(b.id, None), confirmed[::2]))
    assert violations(store) == []
