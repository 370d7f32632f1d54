"""The slot board in two windows."""

import re

from playwright.sync_api import Locator, expect

from tests.support.browser import Window, Windows


def slot(window: Window, hour: int) -> Locator:
    return window.page.get_by_role("button", name=re.compile(f"^{hour:02}:00"))


def test_a_slot_booked_in_one_window_is_booked_in_the_other_and_freed_there(
    people: Windows,
) -> None:
    one, two = people.open().go("slots"), people.open().go("slots")
    for window in (one, two):
        expect(slot(window, 9)).to_have_attribute("aria-pressed", "false")
        expect(slot(window, 9)).to_be_enabled()
    slot(one, 9).click()
    one.sees("Slot 9 booked successfully")
    for window in (one, two):
        expect(slot(window, 9)).to_have_attribute("aria-pressed", "true")
        window.sees("11 free, 1 booked")
    slot(two, 9).click()
    two.sees(re.compile("Free 09:00.10:00"))
    two.page.get_by_role("dialog").locator(".danger").click()
    two.sees("Slot 9 booking cancelled successfully")
    for window in (one, two):
        expect(slot(window, 9)).to_have_attribute("aria-pressed", "false")


def test_a_board_without_socket_says_so_polls_and_recovers(
    people: Windows,
) -> None:
    one, two = people.open().go("slots"), people.open().go("slots")
    expect(slot(one, 12)).to_be_enabled()
    expect(slot(two, 12)).to_be_enabled()
    two.cable.sever()
    two.sees("Live updates are interrupted")
    expect(slot(two, 12)).to_be_disabled()
    slot(one, 12).click()
    expect(slot(two, 12)).to_have_attribute("aria-pressed", "true")
    two.cable.mend()
    expect(slot(two, 12)).to_be_enabled()
    slot(two, 12).click()
    two.page.get_by_role("dialog").locator(".danger").click()
    expect(slot(one, 12)).to_have_attribute("aria-pressed", "false")
