"""The page on which organizers manage their webhooks, with a receiver on the same machine."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from booking.application.events import EVENT_NAMES
from testing.tables import ROOT
from tests.support.browser import PHONE, WIDE, Window, Windows, token_of
from tests.support.e2e import eventually, new_name
from tests.support.v1 import Person, V1OverHttp, person
from tests.support.webhook_receiver import Receiver, running

# A folder for screenshots of these views, to look at them.
LOOKS = os.environ.get("LOOKS")


@pytest.fixture(scope="module")
def receiver() -> Iterator[Receiver]:
    with running() as found:
        yield found


def organizer_of(people: Windows, size: tuple[int, int] = WIDE) -> tuple[str, Window]:
    name = new_name("olaf").replace(" ", "")
    token_of(people.outputs, name, ("organizer",))
    window = people.open(size).sign_in(name)
    return name, window.go("organize")


def looked_at(window: Window, name: str) -> None:
    assert (window.violations(), window.overflow()) == ([], 0)
    if LOOKS:
        window.page.screenshot(path=Path(LOOKS) / f"{name}.png", full_page=True)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_an_organizer_adds_tests_and_replays_a_webhook(
    people: Windows, receiver: Receiver, v1: V1OverHttp, size: tuple[int, int]
) -> None:
    name, window = organizer_of(people, size)
    owner = Person(name, ("organizer",))
    path = f"page{size[0]}"
    window.page.get_by_role("link", name="Webhooks", exact=True).click()
    window.sees("You have no webhooks yet")
    window.press("Add a webhook")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Address").fill("ftp://hooks.example.com")
    dialog.get_by_role("button", name="Add a webhook").click()
    window.sees("Enter an https address")
    dialog.get_by_label("Address").fill(f"{receiver.origin}/{path}")
    dialog.get_by_label("A seat is confirmed").check()
    looked_at(window, f"webhook-add-{size[0]}")
    dialog.get_by_role("button", name="Add a webhook").click()
    secret = dialog.locator("code")
    expect(secret).to_have_text(re.compile("^whsec_"))
    receiver.knows(path, secret.inner_text())
    looked_at(window, f"webhook-secret-{size[0]}")
    dialog.get_by_role("button", name="Close").last.click()

    webhook = window.page.get_by_role("region", name=f"{receiver.origin}/{path}")
    expect(webhook).to_contain_text("A seat is confirmed")
    webhook.get_by_role("button", name="Send a test").click()
    expect(webhook.get_by_role("row").nth(1)).to_contain_text("thank you")
    conference = v1.conference(owner)["id"]
    v1.book(person(), conference)
    expect(webhook.get_by_role("row").nth(1)).to_contain_text("A seat is confirmed")

    webhook.get_by_role("button", name="Replay").click()
    looked_at(window, f"webhook-replay-{size[0]}")
    dialog.get_by_role("button", name="Replay").click()
    expect(webhook.get_by_role("row")).to_have_count(4)
    requests = eventually(lambda: receiver.received(path), lambda found: len(found) == 3)
    assert [one["event"]["name"] for one in requests] == [
        "WebhookTest",
        "BookingConfirmed",
        "BookingConfirmed",
    ]
    assert len({one["id"] for one in requests[1:]}) == 1
    looked_at(window, f"webhook-{size[0]}")


def test_an_organizer_changes_disables_and_deletes_a_webhook(
    people: Windows, receiver: Receiver
) -> None:
    _, window = organizer_of(people)
    window.go("webhooks").press("Add a webhook")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Address").fill(f"{receiver.origin}/first")
    dialog.get_by_role("button", name="Add a webhook").click()
    first = dialog.locator("code").inner_text()
    dialog.get_by_role("button", name="Close").last.click()

    def press(name: str) -> None:
        window.page.get_by_role("button", name=re.compile(f"^{name}: ")).click()

    press("Change")
    dialog.get_by_label("Address").fill(f"{receiver.origin}/second")
    dialog.get_by_label("A booking is canceled").check()
    dialog.get_by_role("button", name="Save").click()
    window.sees("/second")
    press("New secret")
    dialog.get_by_role("button", name="New secret").click()
    expect(dialog.locator("code")).not_to_have_text(first)
    dialog.get_by_role("button", name="Close").last.click()
    press("Disable")
    window.sees("Disabled: it gets no events until you enable it.")
    looked_at(window, "webhook-disabled")
    press("Enable")
    window.sees("Enabled.")
    press("Delete")
    dialog.get_by_role("button", name="Delete").click()
    window.sees("You have no webhooks yet")


def test_webhooks_are_shown_in_german_also_when_dark(people: Windows, receiver: Receiver) -> None:
    name = new_name("olga").replace(" ", "")
    token_of(people.outputs, name, ("organizer",))
    window = people.open(PHONE, "dark").sign_in(name)
    window.page.goto(f"{window.home}/?lang=de#/webhooks")
    window.sees("Du hast noch keine Webhooks")
    window.press("Webhook hinzufügen")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Adresse").fill(f"{receiver.origin}/ended")
    looked_at(window, "webhook-german-add")
    dialog.get_by_role("button", name="Webhook hinzufügen").click()
    dialog.get_by_role("button", name="Schließen").last.click()
    window.page.get_by_role("button", name=re.compile("^Test senden: ")).click()
    expect(window.page.get_by_role("row").nth(1)).to_contain_text("410")
    looked_at(window, "webhook-german")


def test_other_people_are_asked_to_sign_in_or_see_no_webhooks(people: Windows) -> None:
    window = people.open().go("webhooks")
    window.sees("Sign in to organize conferences")
    visitor = people.of(new_name("visitor").replace(" ", "")).go("webhooks")
    visitor.sees("This account organizes no conferences")
    assert (visitor.violations(), visitor.overflow()) == ([], 0)


def test_the_form_has_every_event() -> None:
    source = (ROOT / "page/webhooks.js").read_text()
    listed = source[source.index("export const EVENTS") : source.index("];")]
    assert set(re.findall(r'"(\w+)"', listed)) == EVENT_NAMES
