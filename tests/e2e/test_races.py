"""Simultaneous bookings: afterwards the numbers of confirmed and waitlisted bookings are exact."""

from collections import Counter
from functools import partial
from typing import Any

import pytest

from tests.support.e2e import Compact, at_once, eventually


# 100 seats have seven shards; 1, 3 and 5 seats have one. There are more people or more seats.
@pytest.mark.parametrize(("people", "seats"), [(50, 5), (7, 3), (20, 1), (50, 100), (120, 100)])
def test_simultaneous_bookings_fill_the_seats_and_the_rest_waits(
    compact: Compact, people: int, seats: int
) -> None:
    name, users = compact.conference(seats), compact.users(people)
    replies = at_once([partial(compact.try_to_book, name, user) for user in users])
    assert Counter(status for status, _ in replies) == {201: people}
    confirmed, waiting = min(people, seats), max(0, people - seats)
    answered = Counter(body["status"] for _, body in replies)
    assert answered == +Counter(CONFIRMED=confirmed, WAITLISTED=waiting)

    read = read_with_positions(compact, [body["booking_id"] for _, body in replies])
    assert Counter(booking["status"] for booking in read) == answered
    positions = [booking["waitlist_position"] for booking in read]
    assert sorted(p for p in positions if p is not None) == list(range(1, waiting + 1))
    listed = compact.standings(name)
    assert listed == {b["booking_id"]: (b["status"], b["waitlist_position"]) for b in read}


def read_with_positions(compact: Compact, bookings: list[str]) -> list[Any]:
    """Read all bookings concurrently, until each waiter has a position: a busy read may omit it."""
    read = partial(at_once, [partial(compact.booking, booking) for booking in bookings])

    def every_waiter_has_a_position(found: list[Any]) -> bool:
        return all((b["status"] == "WAITLISTED") == bool(b["waitlist_position"]) for b in found)

    return eventually(read, every_waiter_has_a_position)


def test_one_of_many_simultaneous_requests_of_a_user_books(compact: Compact) -> None:
    name, user = compact.conference(5), compact.user()
    replies = at_once([partial(compact.try_to_book, name, user) for _ in range(10)])
    assert Counter(status for status, _ in replies) == {201: 1, 400: 9}
    assert [status for status, _ in compact.standings(name).values()] == ["CONFIRMED"]


def test_one_of_many_simultaneous_cancellations_succeeds(compact: Compact) -> None:
    name = compact.conference(1)
    booked = compact.book(name)
    replies = at_once([partial(compact.cancel, booked) for _ in range(10)])
    assert Counter(status for status, _ in replies) == {200: 1, 400: 9}
    assert compact.book(name).status == "CONFIRMED"
