"""Overlapping conferences: an attendee has at most one confirmed seat."""

from datetime import datetime, timedelta

import pytest

from tests.support.e2e import Compact, a_day, path_of

HOUR = timedelta(hours=1)


@pytest.fixture
def day() -> datetime:
    return a_day()


@pytest.mark.parametrize("hours_later", [-0.5, 0, 0.5])
def test_a_second_overlapping_conference_is_refused(
    compact: Compact, day: datetime, hours_later: float
) -> None:
    user = compact.user()
    compact.book(compact.conference(1, start=day), user)
    other = compact.conference(1, start=day + hours_later * HOUR)
    status, answer = compact.try_to_book(other, user)
    assert (status, "overlapping" in answer["message"]) == (400, True)
    assert compact.http.get(path_of(other)) == (200, [])


@pytest.mark.parametrize("hours_later", [-1, 1])
def test_a_conference_that_begins_when_another_ends_can_be_booked(
    compact: Compact, day: datetime, hours_later: int
) -> None:
    user = compact.user()
    compact.book(compact.conference(1, start=day), user)
    other = compact.conference(1, start=day + hours_later * HOUR)
    assert compact.book(other, user).status == "CONFIRMED"


def test_a_canceled_booking_does_not_block_an_overlapping_one(
    compact: Compact, day: datetime
) -> None:
    user = compact.user()
    compact.cancel(compact.book(compact.conference(1, start=day), user))
    assert compact.book(compact.conference(1, start=day), user).status == "CONFIRMED"


def test_a_direct_booking_drops_overlapping_waitlist_places(
    compact: Compact, day: datetime
) -> None:
    user = compact.user()
    full = compact.conference(1, start=day)
    compact.book(full)
    place = compact.book(full, user)
    assert place.status == "WAITLISTED"
    assert compact.book(compact.conference(1, start=day), user).status == "CONFIRMED"
    assert compact.booking(place.id)["status"] == "CANCELED"


def test_confirming_drops_overlapping_waitlist_places_and_offers(
    compact: Compact, day: datetime
) -> None:
    user = compact.user()
    wanted, offered, full = (compact.conference(1, start=day) for _ in range(3))
    later = compact.conference(1, start=day + HOUR)
    owners = {name: compact.book(name) for name in (wanted, offered, full, later)}
    places = {name: compact.book(name, user) for name in owners}
    next_in_line = compact.book(offered)
    assert {booked.status for booked in places.values()} == {"WAITLISTED"}

    compact.cancel(owners[offered])
    compact.status_becomes(places[offered], "ConfirmationPending")
    compact.cancel(owners[wanted])
    compact.take_offer(places[wanted])

    assert compact.booking(places[wanted].id)["status"] == "CONFIRMED"
    assert compact.booking(places[offered].id)["status"] == "CANCELED"
    assert compact.booking(places[full].id)["status"] == "CANCELED"
    assert compact.booking(places[later].id)["waitlist_position"] == 1
    compact.take_offer(next_in_line)
