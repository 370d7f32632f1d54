"""The account's calendar link, and other things for one person only."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, expect

from tests.support.browser import PASSWORD, PHONE, WIDE, Scheme, Window, Windows, token_of
from tests.support.conferences import Organizer
from tests.support.e2e import Http, new_name
from tests.support.totp import code_of


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_person_creates_resets_and_removes_the_link_to_their_calendar(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    user = new_name("dana").replace(" ", "-")
    conference = organizer.adds_conference(slots=1)
    organizer.books(conference, user)
    window = people.open(size).sign_in(user).go("account")
    window.press("Create a calendar link")
    link = window.page.get_by_role("textbox", name="Calendar link")
    first = link.input_value()
    expect(window.page.get_by_role("link", name="Open in my calendar")).to_have_attribute(
        "href", re.compile(r"^webcal://.*\.ics$")
    )
    assert window.violations() == []
    assert window.overflow() == 0
    window.press("Reset the link")
    assert window.violations() == []
    window.page.get_by_role("dialog").locator(".danger").click()
    expect(link).not_to_have_value(first)
    second = link.input_value()
    http = Http(window.home)
    paths = [address.removeprefix(window.home) for address in (first, second)]
    answers = [http.answer("GET", path) for path in paths]
    assert [answer.status_code for answer in answers] == [404, 200]
    assert f"SUMMARY:{conference['name']}" in answers[1].text
    window.press("Remove the link")
    window.sees("The link no longer works.")
    assert http.answer("GET", paths[1]).status_code == 404
    http.close()


@pytest.mark.parametrize(("size", "locale"), [(WIDE, "en-GB"), (PHONE, "de-DE")])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_confirmed_booking_looks_like_a_ticket(
    people: Windows, organizer: Organizer, size: tuple[int, int], locale: str, scheme: Scheme
) -> None:
    german = locale.startswith("de")
    place = "Messe Berlin, Halle 7" * (3 if german else 1)
    conference = organizer.adds_conference(slots=1, location=place, timezone="Pacific/Auckland")
    full = organizer.adds_conference(slots=1)
    organizer.books(full, new_name("first").replace(" ", "-"))
    user = new_name("tess").replace(" ", "-")
    organizer.books(conference, user)
    organizer.books(full, user)
    window = people.open(size, scheme, locale=locale)
    window.sign_in(user, "?lang=en")
    window.go("mine")
    cards = window.page.locator(".rows .card")
    expect(cards).to_have_count(2)
    ticket = window.page.locator(".admission")
    expect(ticket).to_have_count(1)
    for text in (str(conference["name"]), place, f"Ticket {'von' if german else 'of'} {user}"):
        expect(ticket).to_contain_text(text)
    there = datetime.fromisoformat(str(conference["start"])).astimezone(
        ZoneInfo("Pacific/Auckland")
    )
    expect(ticket.locator(".day")).to_have_text(re.compile(rf"^{there.day}\.?$"))
    for name in ("Google", "Outlook"):
        expect(ticket.get_by_role("link", name=name)).to_be_visible()
    assert window.violations() == []
    assert window.overflow() == 0
    ticket.get_by_role(
        "button", name="Buchung stornieren" if german else "Cancel my booking"
    ).click()
    window.page.get_by_role("dialog").locator(".danger").click()
    expect(ticket).to_have_count(0)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_person_adds_an_authenticator_app_and_signs_in_with_its_code(
    people: Windows, size: tuple[int, int]
) -> None:
    user = new_name("totp").replace(" ", "-")
    token_of(people.outputs, user, ("customer",))
    window = people.open(size).sign_in(user).go("account")
    section = window.page.locator("section[aria-labelledby=second]")
    section.get_by_role("button", name="Add an authenticator app").click()
    secret = section.locator(".secret").inner_text()
    section.get_by_label("Code of the app").fill("000000")
    section.get_by_role("button", name="Turn on").click()
    expect(section.locator(".wrong")).to_contain_text("This code is not right.")
    assert window.violations() == []
    assert window.overflow() == 0
    section.get_by_label("Code of the app").fill(code_of(secret))
    section.get_by_role("button", name="Turn on").click()
    expect(section).to_contain_text("Signing in needs the code of your authenticator app.")
    window.press("Sign out")
    dialog = opened_app_step(window, user)
    assert window.violations() == []
    dialog.get_by_label("Code of the app").fill("000 000")
    dialog.get_by_role("button", name="Sign in").last.click()
    expect(dialog.locator(".wrong")).to_contain_text("This code is not right.")
    dialog.get_by_label("Code of the app").fill(code_of(secret))
    dialog.get_by_role("button", name="Sign in").last.click()
    expect(window.button("Sign out")).to_be_visible()
    window.go("account")
    section.get_by_role("button", name="Turn off the second step").click()
    window.page.get_by_role("dialog").locator(".danger").click()
    expect(section.get_by_role("button", name="Add an authenticator app")).to_be_visible()


def opened_app_step(window: Window, user: str) -> Locator:
    """Enter username and password; return the dialog that asks for the code."""
    window.button("Sign in").first.click()
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Username").fill(user)
    dialog.get_by_label("Password").fill(PASSWORD)
    dialog.get_by_role("button", name="Sign in").last.click()
    expect(dialog.get_by_label("Code of the app")).to_be_visible()
    return dialog
