"""The account's calendar link, and other things for one person only."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Scheme, Windows
from tests.support.conferences import Organizer
from tests.support.e2e import Http, new_name


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
