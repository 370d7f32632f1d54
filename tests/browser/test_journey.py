"""A newcomer on a phone: from the first view to a claimed seat, without a keyboard shortcut."""

import re

from playwright.sync_api import Locator, expect

from local.stack import Outputs
from operations import mails
from tests.support.browser import PASSWORD, PHONE, Windows
from tests.support.conferences import Organizer

MOST_TAPS = 9
COUNT_TAPS = """addEventListener("click", (event) => {
    if (event.isTrusted && event.detail) sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1;
}, true)"""


def test_a_newcomer_claims_a_seat_in_at_most_nine_taps(
    people: Windows, organizer: Organizer, outputs: Outputs
) -> None:
    conference = organizer.adds_conference(slots=1)
    taken = organizer.books(conference, "nina")
    window = people.open(PHONE, touch=True)
    page = window.page
    page.add_init_script(COUNT_TAPS)
    page.goto(f"{window.home}/#/conferences?q={conference['name']}")

    def tap(button: Locator) -> None:
        button.tap()

    def type_on(text: str) -> None:
        """Type into the focused field, and continue with the keyboard's key for the next one."""
        page.keyboard.type(text)
        page.keyboard.press("Tab")

    tap(page.get_by_role("link", name=conference["name"]))
    tap(window.button("Join the waitlist"))
    tap(window.button("Create account"))
    dialog = page.get_by_role("dialog")
    tap(dialog.get_by_label("Username"))
    user = "newcomer1"
    for text in (user, f"{user}@example.com", PASSWORD):
        type_on(text)
    tap(dialog.get_by_role("button", name="Create account").last)
    code = dialog.get_by_label("Code")
    expect(code).to_be_visible()
    tap(code)
    page.keyboard.type(mails.code(outputs.aws, f"{user}@example.com"))
    tap(dialog.get_by_role("button", name="Confirm"))
    window.sees(re.compile("You're #1 on the waitlist"))
    organizer.cancels(taken)
    window.sees("A seat is held for you")
    tap(window.button("Claim my seat"))
    window.sees("You have a seat.")
    taps = page.evaluate("Number(sessionStorage.taps)")
    assert 5 <= taps <= MOST_TAPS, taps
