"""The page on which organizers create and revoke API keys, and the time that releases no-shows."""

import os
import re
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import expect

from booking.domain.scopes import Scope
from testing.tables import ROOT
from tests.support.browser import PHONE, WIDE, Window, Windows, token_of
from tests.support.conferences import Organizer
from tests.support.e2e import new_name

# A folder for screenshots of these views, to look at them.
LOOKS = os.environ.get("LOOKS")


def looked_at(window: Window, name: str) -> None:
    assert (window.violations(), window.overflow()) == ([], 0)
    if LOOKS:
        window.page.screenshot(path=Path(LOOKS) / f"{name}.png", full_page=True)


def organizer_of(people: Windows, size: tuple[int, int]) -> Window:
    name = new_name("kara").replace(" ", "")
    token_of(people.outputs, name, ("organizer",))
    return people.open(size).sign_in(name)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_an_organizer_creates_copies_uses_and_revokes_a_key(
    people: Windows, size: tuple[int, int]
) -> None:
    window = organizer_of(people, size).go("organize")
    window.page.get_by_role("link", name="API keys", exact=True).click()
    window.sees("You have no API keys yet")
    looked_at(window, f"keys-none-{size[0]}")
    window.press("Create a key")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("CRM")
    dialog.get_by_role("button", name="Create a key").click()
    window.sees("Choose at least one.")
    dialog.get_by_label("read events").check()
    dialog.get_by_label("read attendees and their addresses").check()
    looked_at(window, f"keys-create-{size[0]}")
    dialog.get_by_role("button", name="Create a key").click()
    shown = dialog.locator("code")
    expect(shown).to_have_text(re.compile("^seats_"))
    secret = shown.inner_text()
    looked_at(window, f"keys-secret-{size[0]}")
    window.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    dialog.get_by_role("button", name="Copy the key").click()
    window.sees("The key is copied.")
    assert window.page.evaluate("navigator.clipboard.readText()") == secret
    dialog.get_by_role("button", name="Close").last.click()

    row = window.page.get_by_role("region", name="CRM")
    expect(row).to_contain_text(f"…{secret[-4:]}")
    expect(row).to_contain_text("read events, read attendees and their addresses")
    assert secret not in window.page.content()
    looked_at(window, f"keys-{size[0]}")
    answer = httpx.get(
        f"{people.outputs.http}/server/v1/events", headers={"authorization": f"Bearer {secret}"}
    )
    assert answer.status_code == 200

    window.press("Revoke: CRM")
    looked_at(window, f"keys-revoke-{size[0]}")
    dialog.get_by_role("button", name="Revoke").click()
    window.sees("You have no API keys yet")
    again = {"authorization": f"bearer {secret}"}  # another text than the one that is cached
    answer = httpx.get(f"{people.outputs.http}/server/v1/events", headers=again)
    assert answer.status_code == 403


def test_keys_are_shown_in_german_also_when_dark(people: Windows) -> None:
    name = new_name("kurt").replace(" ", "")
    token_of(people.outputs, name, ("organizer",))
    window = people.open(PHONE, "dark").sign_in(name)
    window.page.goto(f"{window.home}/?lang=de#/keys")
    window.sees("Du hast noch keine API-Schlüssel")
    window.press("Schlüssel erstellen")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Ticketshop")
    dialog.get_by_label("Einladungen senden").check()
    looked_at(window, "keys-german-create")
    dialog.get_by_role("button", name="Schlüssel erstellen").click()
    expect(dialog.locator("code")).to_have_text(re.compile("^seats_"))
    dialog.get_by_role("button", name="Schließen").last.click()
    window.sees("Ticketshop")
    looked_at(window, "keys-german")


def test_other_people_are_asked_to_sign_in_or_see_no_keys(people: Windows) -> None:
    window = people.open().go("keys")
    window.sees("Sign in to organize conferences")
    visitor = people.of(new_name("visitor").replace(" ", "")).go("keys")
    visitor.sees("This account organizes no conferences")
    assert (visitor.violations(), visitor.overflow()) == ([], 0)


def test_the_form_has_every_scope() -> None:
    source = (ROOT / "page/api_keys.js").read_text()
    listed = source[source.index("export const SCOPES") : source.index("];")]
    assert set(re.findall(r'"([a-z:]+)"', listed)) == set(Scope)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_an_organizer_sets_and_clears_the_release_of_no_shows(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=2)
    path = f"/v1/conferences/{conference['id']}"
    window = people.open(size).sign_in("olga").go(f"organize/{conference['id']}")
    field = window.page.get_by_label("Release seats of no-shows")
    start = organizer.ask("GET", path)["start"]
    field.fill(f"{int(start[:4]) + 1}{start[4:16]}")
    window.press("Save")
    window.sees("Choose a time before the start.")
    field.fill(f"{int(start[:4]) - 1}{start[4:16]}")
    looked_at(window, f"release-{size[0]}")
    window.press("Save")
    window.sees("Saved.")
    assert organizer.ask("GET", path)["release_at"] is not None
    window.page.reload()
    expect(field).to_have_value(f"{int(start[:4]) - 1}{start[4:16]}")
    field.fill("")
    window.press("Save")
    window.sees("Saved.")
    assert organizer.ask("GET", path)["release_at"] is None
