"""The agenda and the speakers of a conference: entered by its organizer, read by everybody."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Windows
from tests.support.conferences import Organizer

SIZES = pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])


@SIZES
def test_an_organizer_enters_a_program_that_attendees_read(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(timezone="America/New_York")
    day = conference["start"][:10]
    window = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    page = window.page
    window.press("Add an entry")
    expect(page.get_by_label("Agenda, entry 1: Starts")).to_be_focused()
    window.press("Save")
    window.sees("Check 2 fields: Agenda, Title")
    page.get_by_label("Agenda, entry 1: Starts").fill(f"{day}T08:30")
    page.get_by_label("Agenda, entry 1: Title").fill("Opening <b>")
    page.get_by_label("Agenda, entry 1: Speaker").fill("Ada Lovelace")
    window.press("Add an entry")
    page.get_by_label("Agenda, entry 2: Starts").fill(f"{day}T02:00")
    page.get_by_label("Agenda, entry 2: Title").fill("Too early")
    window.press("Add a speaker")
    page.get_by_label("Speakers, entry 1: Name").fill("Grace Hopper")
    page.get_by_label("Speakers, entry 1: About").fill("Rear admiral")
    window.press("Save")
    window.sees("Must be during the conference")
    assert window.violations() == []
    assert window.overflow() <= 0
    window.press("Agenda: remove entry 2")
    expect(window.button("Add an entry")).to_be_focused()
    window.press("Save")
    window.sees("Saved.")
    expect(page.get_by_label("Agenda, entry 1: Starts")).to_have_value(f"{day}T08:30")
    found = organizer.http.get(f"/v1/conferences/{conference['id']}")[1]
    assert [one["title"] for one in found["agenda"]] == ["Opening <b>"]
    assert found["speakers"] == [{"name": "Grace Hopper", "about": "Rear admiral"}]
    reader = people.open(size).go(f"conference/{conference['id']}")
    reader.sees(re.compile(r"08:30\s*Opening <b>\s*Ada Lovelace"))
    reader.sees(re.compile(r"Grace Hopper\s*Rear admiral"))
    expect(reader.page.locator("img.cover")).to_have_js_property("naturalWidth", 1200)
    assert reader.violations() == []
    assert reader.overflow() <= 0
    reader.page.get_by_role("link", name="Conferences", exact=True).first.click()
    reader.page.get_by_role("searchbox").fill(str(conference["name"]))
    reader.page.get_by_role("link", name=str(conference["name"]), exact=True).click()
    reader.sees("Opening <b>")


def test_a_copy_has_the_program_without_its_times(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference()
    program = {
        "agenda": [{"at": conference["start"], "title": "Opening", "speaker": "Ada"}],
        "speakers": [{"name": "Ada", "about": "Countess"}],
    }
    organizer.ask("PATCH", f"/v1/conferences/{conference['id']}", program)
    window = people.of(organizer.name, "organizer").go(f"organize/new?from={conference['id']}")
    field = window.page.get_by_label
    expect(field("Agenda, entry 1: Title")).to_have_value("Opening")
    expect(field("Agenda, entry 1: Speaker")).to_have_value("Ada")
    expect(field("Agenda, entry 1: Starts")).to_have_value("")
    expect(field("Speakers, entry 1: About")).to_have_value("Countess")
    assert window.violations() == []


@SIZES
def test_the_public_page_has_the_program_and_the_cover(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference()
    program = {
        "agenda": [{"at": conference["start"], "title": "Opening", "speaker": "Ada"}],
        "speakers": [{"name": "Ada", "about": "Countess " + "x" * 200}],
    }
    organizer.ask("PATCH", f"/v1/conferences/{conference['id']}", program)
    window = people.open(size)
    window.page.goto(f"{window.home}/c/{conference['id']}")
    expect(window.page.locator("img.cover")).to_have_js_property("naturalWidth", 1200)
    window.sees("Opening")
    window.sees("Countess")
    assert window.violations() == []
    assert window.overflow() <= 0
