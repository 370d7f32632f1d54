"""Export and erase a user: the export is complete, no item names the user, no count changes."""

import json
from dataclasses import replace

import pytest

from booking.application.add_conference import Listing
from booking.application.add_user import Newcomer, add_newcomer
from booking.application.book import BookSeat
from booking.application.bookings import BookingView
from booking.application.idempotency import IdempotencyWriter
from booking.application.identify import KNOWN_FOR_MS, KnownCallers
from booking.application.people import EraseUser
from booking.application.ports.contention import Busy, Stale, Throttled
from booking.domain.booking import Booking, Reason, State
from booking.domain.identity import RESTS_MS
from booking.domain.refusals import (
    BookingUnknown,
    ConferencesToCome,
    SubjectRefused,
    TokenRevoked,
    UserUnknown,
)
from booking.domain.rights import Caller, Role
from testing.tables import TABLE
from testing.world import World

U1 = Caller(attendee="user:u1", user_id="u1", subject="s1", roles=frozenset({Role.CUSTOMER}))


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(5)))
    return world


def erased_booking(world: World, booking: str) -> Booking:
    """Return a stored booking of an erased user; use cases do not find it any more."""
    with pytest.raises(BookingUnknown):
        world.view(booking)
    stored = world.engine.bookings.find(booking)
    assert stored is not None
    assert stored.attendee.startswith("erased:")
    return stored


def test_an_export_has_the_user_and_every_booking_with_its_history(world: World) -> None:
    world.conference("C", slots=1)
    first = world.book("u1", "C")
    world.cancel(first)
    export = world.export_user("user:u1", "u1")
    assert export.user.user_id == "u1"
    [(seen, entries)] = export.bookings
    assert (seen.booking.id, [entry.verb for entry in entries]) == (first, ["book", "cancel"])
    with pytest.raises(UserUnknown):
        world.export_user("user:nobody", "nobody")


def test_erasing_a_user_frees_their_seats_and_waitlist_places(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1, starts_in=48 * 3600)
    seat, waiter = world.book("u1", "C"), world.book("u2", "C")
    world.book("u3", "D")
    place, next_waiter = world.book("u1", "D"), world.book("u4", "D")
    assert world.position(next_waiter) == 2
    world.erase_user(U1)
    world.settle()
    assert world.state(waiter) == State.CONFIRMATION_PENDING
    assert world.position(next_waiter) == 1
    for booking in (seat, place):
        standing = erased_booking(world, booking).summary.standing
        assert (standing.state, standing.reason) == (State.CANCELED, Reason.ATTENDEE)


def test_no_item_names_an_erased_user(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1, starts_in=48 * 3600)
    bookings = [world.book("u1", "C"), world.book("u1", "D")]
    world.cancel(bookings[0])
    entries = [len(world.engine.bookings.history(booking)) for booking in bookings]
    world.erase_user(U1)
    world.settle()
    assert world.forgotten == ["s1"]
    stored = json.dumps(world.table.items(TABLE))
    assert "user:u1" not in stored
    assert '"u1"' not in stored
    pseudonyms = {erased_booking(world, booking).attendee for booking in bookings}
    assert len(pseudonyms) == 1, "one user has several pseudonyms, so counts by user would change"
    assert [len(world.engine.bookings.history(booking)) for booking in bookings] == [
        entries[0],
        entries[1] + 1,
    ]
    with pytest.raises(UserUnknown):
        world.export_user("user:u1", "u1")


def test_a_replayed_stream_record_does_not_restore_an_erased_name(world: World) -> None:
    world.conference("C", slots=1)
    booking = world.book("u1", "C")
    world.erase_user(U1)
    world.settle()
    world.relayed = 0
    world.settle()
    assert "user:u1" not in json.dumps(world.table.items(TABLE))
    pseudonym = erased_booking(world, booking).attendee
    assert {entry.actor for entry in world.engine.bookings.history(booking)} == {pseudonym}


def test_erasing_a_user_keeps_their_seat_at_a_started_conference(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    world.pass_time(24 * 3600)
    world.erase_user(U1)
    world.settle()
    assert erased_booking(world, booking).summary.standing.state is State.CONFIRMED
    assert world.read_conference("C").confirmed == 1


def test_an_erased_user_can_register_again_as_a_new_user(world: World) -> None:
    world.conference(slots=2)
    before = world.book("u1")
    world.erase_user(U1)
    world.settle()
    later = replace(U1, subject="s2", issued_at=world.time + RESTS_MS)
    world.add_user(Newcomer(attendee="user:u1", user_id="u1", topics=()), by=later)
    after = world.book("u1")
    assert after != before
    export = world.export_user("user:u1", "u1")
    assert [seen.booking.id for seen, _ in export.bookings] == [after]


OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))


def test_an_organizer_with_conferences_to_come_is_not_erased(world: World) -> None:
    world.conference("C", organizer=OLGA.attendee)
    before = world.table.items(TABLE)
    with pytest.raises(ConferencesToCome):
        world.erase_user(OLGA)
    assert world.table.items(TABLE) == before
    world.cancel_conference("C", OLGA)
    world.erase_user(OLGA)
    world.settle()


def test_a_past_conference_of_an_erased_organizer_is_not_inherited(world: World) -> None:
    world.conference("C", organizer=OLGA.attendee)
    world.pass_time(48 * 3600)
    world.erase_user(OLGA)
    world.settle()
    conference = world.engine.conferences.find("C")
    assert conference is not None
    assert conference.organizer is not None
    assert conference.organizer.startswith("erased:")
    assert world.engine.catalog.conferences_by(OLGA.attendee, 10) == []
    assert [one.id for one in world.engine.catalog.conferences_by(conference.organizer, 10)] == [
        "C"
    ]


def test_a_person_who_never_booked_can_be_erased(world: World) -> None:
    world.erase_user(OLGA)
    assert world.forgotten == ["s7"]


class ThrottledAccounts:
    """A user pool that refuses every call until `calm`."""

    def __init__(self) -> None:
        self.calm = False
        self.forgotten: list[str] = []

    def forget(self, subject: str) -> None:
        if not self.calm:
            raise Throttled
        self.forgotten.append(subject)

    def sign_out(self, subject: str) -> None:
        self.forget(subject)


def test_an_erasure_is_completed_by_a_repeated_request_after_a_throttled_call_of_cognito(
    world: World,
) -> None:
    world.conference("C", slots=1)
    world.book("u1")
    accounts = ThrottledAccounts()
    erase = world.engine.build(EraseUser, accounts=accounts, mailboxes=world.erase_user.mailboxes)
    with pytest.raises(Busy):
        erase(U1)
    accounts.calm = True
    erase(U1)
    assert accounts.forgotten == ["s1"]


def test_a_repeated_erasure_leaves_the_next_holder_of_the_name_alone(world: World) -> None:
    """The account of the next holder has another subject, and their bookings remain."""
    world.conference("C", slots=2)
    world.book("u1")
    world.erase_user(U1)
    world.settle()
    later = replace(U1, subject="s2", issued_at=world.time + RESTS_MS)
    world.add_user(Newcomer(attendee="user:u1", user_id="u1", topics=()), by=later)
    booking = world.book("u1")
    with pytest.raises(SubjectRefused):
        world.erase_user(U1)
    assert world.state(booking) == State.CONFIRMED
    assert world.forgotten == ["s1"]


def test_an_erased_token_does_not_register_the_user_again(world: World) -> None:
    world.conference("C", slots=2)
    world.erase_user(U1)
    newcomer = Newcomer(attendee=U1.attendee, user_id=U1.user_id, topics=())
    command = BookSeat(conference_id="C", attendee=U1.attendee, newcomer=newcomer, by=U1)
    with pytest.raises(TokenRevoked):
        world.book_seat(command)
    with pytest.raises(TokenRevoked):
        world.add_user(newcomer, by=U1)
    with pytest.raises(TokenRevoked):
        world.add_conference(listing_of(world), by=U1)
    assert world.engine.people.find(U1.attendee) is None


def listing_of(world: World) -> Listing:
    return Listing(
        id="New",
        name="New",
        location="Berlin",
        topics=("Rust",),
        start=world.time + 1_000,
        end=world.time + 2_000,
        capacity=1,
        organizer=U1.attendee,
    )


def test_a_name_that_was_erased_between_read_and_write_gets_no_user(world: World) -> None:
    """Without the condition of the transaction, the erased user would be registered again."""
    bound = world.engine.build(KnownCallers)
    bound.check(U1)
    identity = world.engine.names.find("u1")
    assert identity is not None
    world.erase_user(U1)
    user = Newcomer(attendee=U1.attendee, user_id=U1.user_id, topics=()).user(world.time)
    with pytest.raises(Stale):
        world.engine.people.add(user, "request", identity=identity)
    world.engine.people.add(user, "request")
    assert world.engine.people.find(U1.attendee) is not None


def test_a_known_caller_is_refused_a_minute_after_the_erasure(world: World) -> None:
    known = world.engine.build(KnownCallers)
    known.check(U1)
    world.erase_user(U1)
    known.check(U1)  # from the stored identity
    world.time += KNOWN_FOR_MS
    with pytest.raises(TokenRevoked):
        known.check(U1)


def test_an_erased_users_idempotent_answers_are_deleted(world: World) -> None:
    world.conference("C", slots=1)
    writer: IdempotencyWriter[BookingView] = IdempotencyWriter(
        owner="s1", key="k", fingerprint="f", answer=lambda view: view.booking.id
    )
    world.book_seat(BookSeat(conference_id="C", attendee="user:u1"), writer)
    world.settle()
    assert world.engine.idempotency_records.find("s1", "k") is not None
    world.erase_user(U1)
    assert world.engine.idempotency_records.find("s1", "k") is None


def test_a_newcomer_of_another_request_is_read_again() -> None:
    world = World()
    newcomer = Newcomer(attendee="user:zoe", user_id="zoe", topics=())
    assert add_newcomer(world.engine.people, newcomer, "r1", world.time, None).entries == {}
    with pytest.raises(Stale):
        add_newcomer(world.engine.people, newcomer, "r2", world.time, None)
