"""Idempotency records: the first answer is found again for a day, by the same sender."""

import pytest

from booking.adapters.idempotency import DynamoIdempotencyRecords
from booking.application.book import BookSeat
from booking.application.bookings import BookingView
from booking.application.idempotency import (
    RECORD_LIFETIME_MS,
    IdempotencyWriter,
    check_answer_not_recorded,
)
from booking.application.ports.contention import Busy
from booking.application.ports.idempotency import IdempotencyKeyInUse, IdempotencyRecord
from booking.domain.refusals import ConferenceFull, KeyReused
from booking.domain.rights import Caller
from testing.world import World


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(5)))
    world.conference(slots=1, starts_in=72 * 3600)
    return world


def caller(who: str) -> Caller:
    return Caller(attendee=f"user:{who}", user_id=who, subject=f"user:{who}")


def writer(
    owner: str = "user:u1", key: str = "k", body: str = "body"
) -> IdempotencyWriter[BookingView]:
    return IdempotencyWriter(
        owner=owner, key=key, fingerprint=body, answer=lambda seen: f"answer {seen.booking.id}"
    )


def book(world: World, who: str = "u1", *, wait: bool = True, body: str = "body") -> str:
    command = BookSeat(conference_id="C", attendee=f"user:{who}", wait=wait)
    return world.book_seat(command, writer(f"user:{who}", body=body)).booking.id


def test_the_answer_is_stored_with_the_effect_and_found_for_a_day(world: World) -> None:
    booking = book(world)
    assert world.find_first_answer(caller("u1"), "k", "body") == f"answer {booking}"
    world.time += RECORD_LIFETIME_MS - 1
    assert world.find_first_answer(caller("u1"), "k", "body") == f"answer {booking}"
    world.time += 1
    assert world.find_first_answer(caller("u1"), "k", "body") is None


def test_the_same_key_has_no_second_effect(world: World) -> None:
    booking = book(world)
    world.cancel(booking)
    before = world.listed().bookings
    with pytest.raises(IdempotencyKeyInUse):
        book(world)
    assert world.listed().bookings == before
    command = BookSeat(conference_id="C", attendee="user:u1")
    assert world.book_seat(command).booking.id != booking, (
        "a request without the key got the stored answer"
    )


def test_after_a_day_the_key_is_new(world: World) -> None:
    booking = book(world)
    world.cancel(booking)
    world.time += RECORD_LIFETIME_MS
    assert book(world) != booking


def test_a_key_with_another_request_is_refused(world: World) -> None:
    book(world)
    with pytest.raises(KeyReused):
        world.find_first_answer(caller("u1"), "k", "another body")


def test_two_senders_can_use_the_same_key(world: World) -> None:
    booking = book(world)
    assert world.find_first_answer(caller("u2"), "k", "body") is None
    assert book(world, "u2") != booking


def test_a_refusal_stores_no_idempotency_record(world: World) -> None:
    booking = book(world, "u2")
    with pytest.raises(ConferenceFull):
        book(world, wait=False)
    assert world.find_first_answer(caller("u1"), "k", "body") is None
    world.cancel(booking)
    assert world.find_first_answer(caller("u1"), "k", "body") is None
    assert world.state(book(world, wait=False)) == "CONFIRMED"


def test_an_answer_that_commits_between_two_reads_is_found(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a repeated request is refused after the first has succeeded."""
    reads, booked = DynamoIdempotencyRecords.find_former, []

    def slow(self: DynamoIdempotencyRecords, attendee: str, key: str) -> IdempotencyRecord | None:
        former = reads(self, attendee, key)
        booked.append(book(world))
        return former

    monkeypatch.setattr(DynamoIdempotencyRecords, "find_former", slow)
    assert world.find_first_answer(caller("u1"), "k", "body") == f"answer {booked[0]}"


def test_the_keys_of_two_owners_never_share_a_record(world: World) -> None:
    """Owner `a#b` with key `c` and owner `a` with key `b#c` had one record in earlier releases."""
    command = BookSeat(conference_id="C", attendee="user:u1")
    booking = world.book_seat(command, writer("a#b", "c")).booking.id
    records = world.engine.idempotency_records
    assert records.find("a", "b#c") is None
    found = records.find("a#b", "c")
    assert found is not None
    assert found.answer == f"answer {booking}"


def test_the_records_of_an_owner_can_be_deleted(world: World) -> None:
    for number in range(3):
        command = BookSeat(conference_id="C", attendee=f"user:u{number}")
        world.book_seat(command, writer("s1" if number else "s2", f"k{number}"))
    records = world.engine.idempotency_records
    records.forget("s1")
    records.forget("s1")
    assert [records.find("s1", f"k{number}") for number in (1, 2)] == [None, None]
    assert records.find("s2", "k0") is not None


def test_a_retry_that_finds_its_own_effect_returns_the_recorded_answer() -> None:
    """Its own answer could differ from the recorded one."""
    with pytest.raises(IdempotencyKeyInUse):
        check_answer_not_recorded(writer())
    check_answer_not_recorded(None)


def test_a_record_that_a_transaction_has_found_is_read_again_until_it_shows(world: World) -> None:
    with pytest.raises(Busy):
        world.find_first_answer(caller("u1"), "k", "body", must_exist=True)
