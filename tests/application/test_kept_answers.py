"""Receipts: what was answered under a key is found again, for a day, by who sent it."""

import pytest

from booking.application.book import BookSeat
from booking.application.bookings import BookingSeen
from booking.application.ports import KeyUsed
from booking.application.receipts import KEPT, Keeping
from booking.domain.refusals import ConferenceFull, KeyReused
from tests.support.world import World


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(5)))
    world.conference(slots=1, starts_in=72 * 3600)
    return world


def keeping(owner: str = "open:u1", key: str = "k", body: str = "body") -> Keeping[BookingSeen]:
    return Keeping(
        owner=owner, key=key, fingerprint=body, answer=lambda seen: f"answer {seen.booking.id}"
    )


def book(world: World, who: str = "u1", *, wait: bool = True, body: str = "body") -> str:
    command = BookSeat(conference_id="C", attendee=f"open:{who}", wait=wait)
    return world.book_seat(command, keeping(f"open:{who}", body=body)).id


def test_the_answer_is_kept_with_the_effect_and_found_for_a_day(world: World) -> None:
    booking = book(world)
    assert world.find_receipt("open:u1", "k", "body") == f"answer {booking}"
    world.time += KEPT - 1
    assert world.find_receipt("open:u1", "k", "body") == f"answer {booking}"
    world.time += 1
    assert world.find_receipt("open:u1", "k", "body") is None


def test_the_same_key_has_no_second_effect(world: World) -> None:
    booking = book(world)
    world.cancel(booking)
    before = world.listed().bookings
    with pytest.raises(KeyUsed):
        book(world)
    assert world.listed().bookings == before
    command = BookSeat(conference_id="C", attendee="open:u1")
    assert world.book_seat(command).id != booking, "without the key it has one"


def test_after_a_day_the_key_is_new(world: World) -> None:
    booking = book(world)
    world.cancel(booking)
    world.time += KEPT
    assert book(world) != booking


def test_a_key_that_was_used_for_something_else_is_refused(world: World) -> None:
    book(world)
    with pytest.raises(KeyReused):
        world.find_receipt("open:u1", "k", "another body")


def test_a_key_is_its_senders_own(world: World) -> None:
    booking = book(world)
    assert world.find_receipt("open:u2", "k", "body") is None
    assert book(world, "u2") != booking


def test_a_refusal_leaves_no_receipt(world: World) -> None:
    booking = book(world, "u2")
    with pytest.raises(ConferenceFull):
        book(world, wait=False)
    assert world.find_receipt("open:u1", "k", "body") is None
    world.cancel(booking)
    assert world.find_receipt("open:u1", "k", "body") is None
    assert world.state(book(world, wait=False)) == "CONFIRMED"
