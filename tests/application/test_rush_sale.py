"""Sales in rush mode: joining the queue, serving it, and reading places and results."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import BookingView
from booking.application.delete_conference import DeleteConference
from booking.application.idempotency import IdempotencyWriter
from booking.application.invitations import InvitePerson
from booking.application.ports.contention import OutcomeUnknown, Stale
from booking.application.ports.idempotency import IdempotencyKeyInUse
from booking.application.ports.rush import Answer
from booking.application.queue_place import QueueView, ReadPlace
from booking.application.subscriptions import queue_news_of
from booking.domain.categories import names_of
from booking.domain.conference import Conference, ConferenceChange
from booking.domain.invitations import Invitee
from booking.domain.pools import Category, CategoryChange
from booking.domain.refusals import (
    AlreadyBooked,
    BookingUnknown,
    ConferenceCanceled,
    ConferenceUnknown,
    Invalid,
    RequestRefused,
    SaleNotOpen,
    SaleQueued,
)
from booking.domain.rights import Caller, Role
from booking.domain.sales import QUEUE_OPENS_MS, RUSH_DEMAND, Sale, sale_of
from booking.surfaces.messages import queued
from testing.tables import TABLE
from testing.world import ORGANIZER, SECOND, World

MINUTE = 60
OLGA = Caller(
    attendee=ORGANIZER,
    user_id="organizer",
    subject="organizer",
    roles=frozenset({Role.ORGANIZER}),
)


def caller(name: str) -> Caller:
    return Caller(attendee=f"user:{name}", user_id=name, subject=name)


class Sales:
    """A sale in rush mode, with the relay and the worker."""

    def __init__(self, seats: int = 1, opens_in: int | None = None, **more: Any) -> None:
        self.world = World()
        self.world.users("organizer", "a", "b", "c", "d")
        opens_at = None if opens_in is None else self.world.time + opens_in * SECOND
        self.conference: Conference = self.world.conference(
            slots=seats, sale=Sale.RUSH, opens_at=opens_at, **more
        )
        self.read: ReadPlace = self.world.engine.build(
            ReadPlace, read_booking=self.world.read_booking
        )
        self.world.settle()

    def ask(self, name: str, **more: Any) -> QueueView:
        self.world.time += 1
        command = BookSeat(conference_id="C", attendee=f"user:{name}", by=caller(name), **more)
        return self.world.queue_booking(command)

    def number(self, name: str, **more: Any) -> str:
        return self.ask(name, **more).entry.booking

    def items(self) -> list[Any]:
        return list(self.world.table.items(TABLE))

    def leases_due(self) -> list[Any]:
        return [one for one in self.items() if one["sk"]["S"] == "RUSHLEASE" and "due_pk" in one]

    def change(self, **fields: Any) -> None:
        self.world.change_conference("C", ConferenceChange(**fields), OLGA)


def test_a_sale_with_an_opening_for_many_people_is_a_rush() -> None:
    assert sale_of(None, 1, RUSH_DEMAND + 1) is Sale.RUSH
    assert sale_of(None, 1, RUSH_DEMAND) is Sale.DIRECT
    assert sale_of(None, 1, None) is Sale.DIRECT
    assert sale_of(None, None, RUSH_DEMAND + 1) is Sale.DIRECT
    assert sale_of(Sale.DIRECT, 1, RUSH_DEMAND + 1) is Sale.DIRECT
    assert sale_of(Sale.RUSH, None, None) is Sale.RUSH


def test_the_account_is_read_only_for_a_category_that_needs_it() -> None:
    team = CategoryChange(name="Team", capacity=2, visible_to=("x@example.com",))
    sale = Sales(seats=2, categories=[team])
    read: list[str] = []

    def of_account(categories: Iterable[Category], by: Caller) -> frozenset[str]:
        read.extend(category.name for category in categories)
        return names_of(by.attendee, "x@example.com")

    names: Any = of_account
    queueing = replace(sale.world.queue_booking, category_names=names)
    command = BookSeat(conference_id="C", attendee="user:a", by=caller("a"))
    queueing(command)
    assert read == []
    queueing(replace(command, category=sale.conference.categories[0].id))
    assert read == ["Team"]


def test_the_stream_starts_the_run_that_serves_a_queue() -> None:
    sale = Sales(seats=1)
    first, second = sale.number("a"), sale.number("b")
    sale.world.settle()
    assert sale.world.state(first) == "CONFIRMED"
    assert sale.world.state(second) == "WAITLISTED"


def test_people_queue_some_minutes_before_the_opening_and_are_served_from_it_on() -> None:
    sale = Sales(opens_in=20 * MINUTE)
    with pytest.raises(SaleNotOpen) as refused:
        sale.ask("a")
    assert refused.value.opens_at == sale.conference.opens_at
    sale.world.pass_time(20 * MINUTE - QUEUE_OPENS_MS / SECOND)
    number = sale.number("a")
    sale.world.pass_time(9 * MINUTE)
    place = sale.read(number, caller("a"))
    assert isinstance(place, QueueView)
    sale.world.pass_time(1 * MINUTE)
    assert sale.world.state(number) == "CONFIRMED"


def test_an_opening_that_is_moved_to_a_later_time_is_waited_for() -> None:
    sale = Sales(opens_in=5 * MINUTE)
    number = sale.number("a")
    sale.world.settle()
    opens_at = sale.conference.opens_at
    assert opens_at is not None
    sale.change(opens_at=opens_at + 20 * MINUTE * SECOND)
    sale.world.pass_time(10 * MINUTE)
    assert isinstance(sale.read(number, caller("a")), QueueView)
    sale.world.pass_time(15 * MINUTE)
    assert sale.world.state(number) == "CONFIRMED"


def test_a_queue_outlives_an_opening_that_is_moved_by_more_than_a_week() -> None:
    sale = Sales(opens_in=5 * MINUTE, starts_in=60 * 24 * 60 * MINUTE)
    sale.ask("a")
    opens_at = sale.world.time + 8 * 24 * 60 * MINUTE * SECOND
    sale.change(opens_at=opens_at)
    [entry] = [one for one in sale.items() if one["pk"]["S"].startswith("RUSH#")]
    assert int(entry["expires_at"]["N"]) * SECOND > opens_at


def test_a_run_that_finds_nobody_ends_at_once() -> None:
    sale = Sales()
    number = sale.number("a")
    sale.world.settle()
    began = sale.world.time
    for _ in range(50):
        sale.world.serve_at("C", began, began)
    sale.world.settle()
    assert sale.world.time - began < SECOND
    assert sale.world.state(number) == "CONFIRMED"


def test_a_run_that_finds_a_later_opening_refuses_nobody() -> None:
    sale = Sales()
    number = sale.number("a")
    server = sale.world.server()
    queue = sale.world.engine.rush_queue

    class MovesTheOpening:
        def __getattr__(self, name: str) -> Any:
            return getattr(queue, name)

        def people(self, entries: Any) -> Any:
            sale.change(opens_at=sale.world.time + MINUTE * SECOND)
            return queue.people(entries)

    sale.world.time += SECOND
    server = sale.world.server(rush_queue=MovesTheOpening())
    assert server("C") is None
    assert isinstance(sale.read(number, caller("a")), QueueView)
    sale.world.pass_time(2 * MINUTE)
    assert sale.world.state(number) == "CONFIRMED"


def test_a_place_counts_the_requests_before_it() -> None:
    sale = Sales()
    places = [sale.ask(name) for name in ("a", "b", "c")]
    assert [(place.before.number, place.before.exact) for place in places] == [
        (0, True),
        (1, True),
        (2, True),
    ]
    again = sale.read(places[2].entry.booking, caller("c"))
    assert isinstance(again, QueueView)
    assert again.before.number == 2


@pytest.mark.parametrize("people", [200, 3_000])
def test_a_place_in_a_long_queue_is_about_right(people: int) -> None:
    world = World()
    world.conference(sale=Sale.RUSH)
    name = "last"
    world.users("one", name)
    for number in range(people):
        world.time += 3
        attendee = "user:one"
        command = BookSeat(conference_id="C", attendee=attendee, with_position=False)
        if number == people - 1:
            place = world.queue_booking(BookSeat(conference_id="C", attendee=f"user:{name}"))
        else:
            world.queue_booking(command)
    assert not place.before.exact
    assert people / 2 < place.before.number < people * 2


def command_of(name: str) -> BookSeat:
    return BookSeat(conference_id="C", attendee=f"user:{name}", by=caller(name))


def test_a_process_reads_the_conference_once_a_second() -> None:
    sale = Sales()
    queue, first = sale.world.queue_booking, command_of("a")
    client = sale.world.engine.table.client
    keys_read: list[str] = []
    real = client.batch_get_item

    def batch_get_item(*, RequestItems: Any) -> Any:  # noqa: N803
        keys_read.extend(key["pk"]["S"] for key in RequestItems[TABLE]["Keys"])
        return real(RequestItems=RequestItems)

    with patch.object(client, "batch_get_item", batch_get_item):
        assert not queue.knows(first)
        queue(first)
        for name in ("b", "c"):
            assert queue.knows(command_of(name))
            queue(command_of(name))
        assert keys_read.count("CONFERENCE#C") == keys_read.count("SEATS#C#0") == 1
        sale.world.time += SECOND
        assert not queue.knows(first)
        queue(command_of("d"))
    assert keys_read.count("CONFERENCE#C") == 2


def test_a_request_from_an_old_read_of_the_conference_is_refused_when_its_turn_comes() -> None:
    sale = Sales()
    queue = sale.world.queue_booking
    queue(command_of("a"))
    sale.world.cancel_conference("C", OLGA)
    number = queue(command_of("b")).entry.booking
    with pytest.raises(ConferenceCanceled):
        sale.ask("c")
    sale.world.settle()
    with pytest.raises(RequestRefused) as refused:
        sale.read(number, caller("b"))
    assert refused.value.refused == "conference canceled"


def test_nobody_reads_the_place_of_somebody_else() -> None:
    sale = Sales()
    number = sale.number("a")
    for stranger in (caller("b"), OLGA):
        with pytest.raises(BookingUnknown):
            sale.read(number, stranger)


def test_a_request_is_refused_on_arrival_if_it_can_be() -> None:
    sale = Sales(seats=2)
    number = sale.number("a")
    sale.world.settle()
    with pytest.raises(AlreadyBooked) as refused:
        sale.ask("a")
    assert refused.value.booking_id == number
    with pytest.raises(Invalid):
        sale.ask("b", category="Box")


def test_the_refusal_of_a_request_can_be_read_and_pushed() -> None:
    sale = Sales()
    sale.number("a")
    number = sale.number("b", wait=False)
    sale.world.settle()
    with pytest.raises(RequestRefused) as refused:
        sale.read(number, caller("b"))
    assert refused.value.refused == "conference full"
    place = sale.world.engine.find_place(number, "user:b")
    assert place is not None
    message = queued(queue_news_of(place), sale.world.time)
    assert (message["status"], message["refused"]) == ("REFUSED", "conference-full")
    assert sale.world.engine.find_place(number, "user:a") is None


def test_a_person_without_a_user_joins_the_queue_as_a_new_one() -> None:
    sale = Sales()
    newcomer = Newcomer(attendee="user:new", user_id="new", topics=())
    number = sale.number("new", newcomer=newcomer)
    sale.world.settle()
    assert sale.world.state(number) == "CONFIRMED"


def test_a_mailbox_has_one_booking_of_a_rush() -> None:
    sale = Sales(seats=5, max_per_email=1)
    sale.world.emails |= {"a": "same@example.com", "b": "same+b@example.com", "c": "c@example.com"}
    first, second, third = (sale.number(name) for name in ("a", "b", "c"))
    sale.world.settle()
    assert sale.world.state(first) == sale.world.state(third) == "CONFIRMED"
    with pytest.raises(RequestRefused) as refused:
        sale.read(second, caller("b"))
    assert refused.value.refused == "mailbox in use"


def test_a_category_for_some_people_can_be_queued_for_and_is_served() -> None:
    crew = CategoryChange(name="Crew", capacity=1, visible_to=("@crew.org",))
    sale = Sales(categories=(crew,))
    sale.world.emails |= {"a": "a@crew.org"}
    with pytest.raises(Invalid):
        sale.ask("b", category="Crew")
    number = sale.number("a", category="Crew")
    sale.world.settle()
    assert sale.world.state(number) == "CONFIRMED"
    assert sale.world.view(number).booking.summary.category is not None


def test_a_canceled_conference_refuses_the_people_in_its_queue() -> None:
    sale = Sales(opens_in=5 * MINUTE)
    number = sale.number("a")
    sale.world.cancel_conference("C", OLGA)
    sale.world.settle()
    with pytest.raises(RequestRefused) as refused:
        sale.read(number, caller("a"))
    assert refused.value.refused == "conference canceled"


# ---------------------------------------------------------------------- nobody passes the queue


def _reactivates(sale: Sales) -> None:
    sale.world.reactivate(_booked(sale), "a")


def _grows(sale: Sales) -> None:
    sale.world.change_seats(_booked(sale), 2)


def _moves(sale: Sales) -> None:
    sale.world.move(_booked(sale), "Box")


def _invites(sale: Sales) -> None:
    command = InvitePerson(conference_id="C", invitee=Invitee(id="user:c"), by=OLGA)
    sale.world.invite(command)


def _booked(sale: Sales) -> str:
    """Return the booking of a."""
    bookings = [one for one in sale.items() if one["sk"]["S"] == "BOOKING"]
    [booking] = [one["id"]["S"] for one in bookings if one["attendee"]["S"] == "user:a"]
    return str(booking)


@pytest.mark.parametrize("act", [_reactivates, _grows, _moves, _invites])
def test_nobody_gets_a_seat_without_a_number_while_others_have_one(
    act: Callable[[Sales], None],
) -> None:
    box = CategoryChange(name="Box", capacity=3)
    sale = Sales(seats=5, max_party=3, categories=(box,))
    number = sale.number("a")
    sale.world.settle()
    if act is _reactivates:
        sale.world.cancel(number)
    queues = ("Box",) if act is _moves else (None,)
    for category in queues:
        sale.number("b", category=category)
    with pytest.raises(SaleQueued):
        act(sale)
    sale.world.settle()
    act(sale)
    sale.world.settle()


def test_other_surfaces_do_not_book_a_rush() -> None:
    sale = Sales()
    with pytest.raises(SaleQueued):
        sale.world.book_seat(BookSeat(conference_id="C", attendee="user:a", wait=False))
    with pytest.raises(ConferenceUnknown):
        sale.world.book_seat(BookSeat(conference_id="C", attendee="open:a"))


# ---------------------------------------------------------------------- faults


def test_the_sweep_serves_a_queue_whose_message_was_lost() -> None:
    sale = Sales()
    number = sale.number("a")
    sale.world.relayed = len(sale.world.table.stream_records(0))  # nothing is relayed
    assert sale.world.sweep() == 0  # the run may be on its way
    sale.world.time += 10 * SECOND
    assert sale.world.sweep() == 1
    sale.world.settle()
    assert sale.world.state(number) == "CONFIRMED"
    assert sale.world.sweep() == 0


def test_the_sweep_does_not_serve_before_the_opening() -> None:
    sale = Sales(opens_in=5 * MINUTE)
    sale.world.server()("C")
    sale.number("a")
    sale.world.time += 10 * SECOND
    assert sale.world.sweep() == 0


def test_the_sweep_forgets_the_queue_of_a_sale_that_has_ended() -> None:
    sale = Sales()
    assert len(sale.leases_due()) == 1
    sale.world.pass_time(25 * 3600)
    sale.world.sweep()
    assert not sale.leases_due()


def test_another_run_follows_when_a_lease_ends() -> None:
    sale = Sales()
    queue, now = sale.world.engine.rush_queue, sale.world.time
    assert queue.lease("C", "crashed", now, now + 3 * SECOND) is not None
    number = sale.number("a")
    sale.world.settle()
    with pytest.raises(BookingUnknown):
        sale.world.state(number)
    sale.world.pass_time(10)
    assert sale.world.state(number) == "CONFIRMED"


class Losing:
    """The queue, whose first addition loses its reply."""

    def __init__(self, queue: Any, then: Callable[[], object]) -> None:
        self.queue, self.then, self.lost = queue, then, False

    def __getattr__(self, name: str) -> Any:
        return getattr(self.queue, name)

    def add(self, *arguments: Any) -> None:
        self.queue.add(*arguments)
        if not self.lost:
            self.lost = True
            self.then()
            raise OutcomeUnknown


def _writer() -> IdempotencyWriter[QueueView]:
    return IdempotencyWriter(
        owner="a", key="k", fingerprint="f", answer=lambda view: view.entry.booking
    )


@pytest.mark.parametrize("served", [True, False], ids=["served meanwhile", "in the queue"])
@pytest.mark.parametrize("keyed", [True, False])
def test_a_retry_after_a_lost_reply_has_one_place(*, keyed: bool, served: bool) -> None:
    sale = Sales()
    losing = Losing(sale.world.engine.rush_queue, sale.world.settle if served else lambda: None)
    queueing = replace(sale.world.queue_booking, rush_queue=losing)
    command = BookSeat(conference_id="C", attendee="user:a", by=caller("a"))
    if keyed:
        with pytest.raises(IdempotencyKeyInUse):
            queueing(command, _writer())
        found = sale.world.find_first_answer(caller("a"), "k", "f")
        assert found is not None
        number = found
    else:
        number = queueing(command).entry.booking
    sale.world.settle()
    assert sale.world.state(number) == "CONFIRMED"


def test_a_request_with_a_used_key_has_no_second_place() -> None:
    sale = Sales(seats=2)
    command = BookSeat(conference_id="C", attendee="user:a", by=caller("a"))
    number = sale.world.queue_booking(command, _writer()).entry.booking
    with pytest.raises(IdempotencyKeyInUse):
        sale.world.queue_booking(command, _writer())
    sale.world.settle()
    assert sale.world.state(number) == "CONFIRMED"


def test_an_entry_that_was_refused_is_not_refused_twice() -> None:
    sale = Sales()
    place = sale.ask("a")
    queue = sale.world.engine.rush_queue
    queue.refuse(place.entry, Answer(refused="X", message="x"), sale.world.time)
    with pytest.raises(Stale):
        queue.refuse(place.entry, Answer(refused="Y", message="y"), sale.world.time)


def test_a_request_that_is_served_while_it_is_read_is_read_as_a_booking() -> None:
    sale = Sales()
    number = sale.number("a")
    place = sale.world.engine.find_place

    def served_meanwhile(booking: str, attendee: str | None) -> Any:
        sale.world.settle()
        return place(booking, attendee)

    meanwhile: Any = served_meanwhile
    read = replace(sale.read, find_place=meanwhile)
    view = read(number, caller("a"))
    assert isinstance(view, BookingView)
    assert view.standing.state == "CONFIRMED"


def test_a_request_for_a_deleted_conference_is_refused() -> None:
    sale = Sales()
    number = sale.number("a")
    sale.world.engine.build(DeleteConference)("C", OLGA)
    sale.world.settle()
    with pytest.raises(RequestRefused) as refused:
        sale.read(number, caller("a"))
    assert refused.value.refused == "conference unknown"
    with pytest.raises(BookingUnknown):
        sale.read(number, caller("b"))


def test_a_request_for_a_deleted_conference_is_not_served_by_the_next_one_with_its_id() -> None:
    sale = Sales()
    number = sale.number("a")
    records = len(sale.world.table.stream_records(0))
    sale.world.relayed = records  # the run is late
    sale.world.engine.build(DeleteConference)("C", OLGA)
    sale.world.time += 1
    sale.world.conference(slots=1, sale=Sale.RUSH)
    sale.world.settle()
    with pytest.raises(RequestRefused) as refused:
        sale.read(number, caller("a"))
    assert refused.value.refused == "conference unknown"


@pytest.mark.parametrize("served", [True, False])
def test_a_request_for_a_category_of_a_deleted_conference_is_refused(*, served: bool) -> None:
    box = CategoryChange(name="Box", capacity=3)
    sale = Sales(seats=5, opens_in=5 * MINUTE, categories=(box,))
    place = sale.ask("a", category="Box")
    sale.world.settle()
    sale.world.engine.build(DeleteConference)("C", OLGA)
    sale.world.time += SECOND
    sale.world.conference(slots=1)
    sale.world.settle()
    if served:
        while sale.world.server()(place.entry.pool):
            pass
        assert not [one for one in sale.items() if one["pk"]["S"].startswith("RUSH#")]
    with pytest.raises(RequestRefused) as refused:
        sale.read(place.entry.booking, caller("a"))
    assert refused.value.refused == "conference unknown"


def test_a_request_for_a_deleted_conference_is_refused_while_another_one_has_its_id() -> None:
    sale = Sales(seats=5, opens_in=5 * MINUTE)
    number = sale.number("a")
    sale.world.settle()
    sale.world.engine.build(DeleteConference)("C", OLGA)
    sale.world.pass_time(1)
    sale.world.sweep()
    sale.world.conference(slots=1)
    sale.world.settle()
    with pytest.raises(RequestRefused):
        sale.read(number, caller("a"))


def test_requests_for_a_deleted_conference_do_not_block_invitations_to_the_next_one() -> None:
    sale = Sales(seats=5, opens_in=5 * MINUTE)
    sale.ask("a")
    sale.world.settle()
    sale.world.engine.build(DeleteConference)("C", OLGA)
    sale.world.pass_time(1)
    opens_at = sale.world.time + 12 * 60 * MINUTE * SECOND
    sale.world.conference(slots=5, sale=Sale.RUSH, opens_at=opens_at)
    sale.world.settle()
    sale.world.invite(InvitePerson(conference_id="C", invitee=Invitee(id="user:c"), by=OLGA))
