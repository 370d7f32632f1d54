"""The account's calendar link, and other things for one person only."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Windows
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
