"""A sale in rush mode on the page: the place in the queue, and the result that arrives live."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.browser import PHONE, WIDE, Windows
from tests.support.conferences import Organizer

OPENS_IN = timedelta(seconds=40)  # longer than two people take to join the queue


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_two_people_see_their_places_and_then_the_results(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    opens_at = (datetime.now(UTC) + OPENS_IN).isoformat()
    conference = organizer.adds_conference(slots=1, sale="rush", opens_at=opens_at)
    rosa, sam = (people.of(user).go(f"conference/{conference['id']}") for user in ("ria", "sol"))
    for window in (rosa, sam):
        window.page.set_viewport_size({"width": size[0], "height": size[1]})
        window.sees("You can join the queue 10 minutes before.")
    rosa.press("Join the queue")
    rosa.sees("You're in the queue. Your request is next.")
    sam.press("Join the queue")
    sam.sees("You're in the queue. One request is before yours.")
    sam.sees("Seats are given from")
    assert (sam.violations(), sam.overflow()) == ([], 0)
    sam.page.reload()
    sam.sees("You're in the queue. One request is before yours.")
    rosa.sees("You have a seat.")
    sam.sees("#1")
    assert (rosa.violations(), rosa.overflow()) == ([], 0)
