"""Ballots on the page: entries without a position, and the draw while the page is open."""

from datetime import UTC, datetime, timedelta

from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Windows
from tests.support.conferences import Organizer

OTHERS = 6


def test_two_windows_enter_and_see_the_draw(people: Windows, organizer: Organizer) -> None:
    draws_at = datetime.now(UTC) + timedelta(seconds=150)
    conference = organizer.adds_conference(
        slots=OTHERS + 2, sale="ballot", draws_at=draws_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    )
    windows = []
    for user, (width, height) in (("ada", WIDE), ("bea", PHONE)):
        window = people.of(user).go(f"conference/{conference['id']}")
        window.page.set_viewport_size({"width": width, "height": height})
        window.press("Enter the ballot")
        window.sees("You have entered the ballot. Nobody has a position before the draw.")
        assert (window.violations(), window.overflow()) == ([], 0)
        windows.append(window)
    for number in range(OTHERS):
        organizer.books(conference, f"ballot{number}")
    for window in windows:
        window.sees(f"{OTHERS + 2} entries")
        expect(window.page.get_by_text("A seat is held for you")).to_be_visible(timeout=400_000)
        assert (window.violations(), window.overflow()) == ([], 0)
        window.press("Claim my seat")
        window.sees("You have a seat.")
