"""Mails and the page: the language of a person's mails, and the pages behind their links."""

import itertools
import re
from typing import Any

import pytest
from playwright.sync_api import expect

from local.stack import Outputs
from operations import mails
from tests.support.browser import PASSWORD, PHONE, WIDE, Scheme, Window, Windows
from tests.support.conferences import Organizer
from tests.support.e2e import eventually

_numbers = itertools.count(1)
LINK = re.compile(r"http://\S+/b/\S+")
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SIZES = pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])


def signed_up_in_german(people: Windows, outputs: Outputs, size: tuple[int, int]) -> Window:
    """Create an account in a German browser; return its window. The username is in the page."""
    window, user = people.open(size, locale="de-DE").go("conferences"), f"greta{next(_numbers)}"
    page = window.page
    window.button("Anmelden").first.click()
    window.press("Konto anlegen")
    page.get_by_label("Benutzername").fill(user)
    page.get_by_label("E-Mail").fill(f"{user}@example.com")
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("dialog").get_by_role("button", name="Konto anlegen").last.click()
    expect(page.get_by_label("Code")).to_be_visible()
    page.get_by_label("Code").fill(mails.code(outputs.aws, f"{user}@example.com"))
    with page.expect_response(
        lambda found: found.request.method == "PATCH" and found.url.endswith("/v1/users/me")
    ) as stored:
        window.press("Bestätigen")
    assert stored.value.json()["language"] == "de"
    expect(page.get_by_role("dialog")).to_have_count(0)
    return window


def username(window: Window) -> str:
    return str(window.page.evaluate("JSON.parse(localStorage.getItem('account')).user"))


def mail_to(outputs: Outputs, user: str, subject: str) -> dict[str, Any]:
    """Wait for a mail about a booking whose subject begins with a text."""

    def found() -> list[dict[str, Any]]:
        sent = mails.sent(outputs.aws)
        to_user = [mail for mail in sent if mail["To"] == [f"{user}@example.com"]]
        return [mail for mail in to_user if mail["Subject"].startswith(subject)]

    return eventually(found, bool)[-1]


@SIZES
def test_a_german_person_claims_an_offer_by_the_link_of_a_german_mail(
    people: Windows, organizer: Organizer, outputs: Outputs, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=1)
    taken = organizer.books(conference, "amy")
    window = signed_up_in_german(people, outputs, size)
    window.go(f"conference/{conference['id']}").press("Auf die Warteliste")
    user = username(window)
    mail_to(outputs, user, "Du bist auf der Warteliste")
    organizer.cancels(taken)
    offer = mail_to(outputs, user, "Ein Platz ist für dich reserviert")
    page = window.page
    page.goto(LINK.findall(offer["BodyText"])[0])
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.get_by_role("strong")).to_contain_text("Ein Platz ist für dich reserviert bis")
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        assert (window.violations(), window.overflow()) == ([], 0)
    window.press("Platz annehmen")
    expect(page.get_by_role("strong")).to_have_text("Du hast einen Platz.")
    assert (window.violations(), window.overflow()) == ([], 0)
    mail_to(outputs, user, "Du hast einen Platz")


@SIZES
def test_a_person_chooses_the_language_of_their_mails(
    people: Windows, organizer: Organizer, outputs: Outputs, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = signed_up_in_german(people, outputs, size)
    chosen = window.go("account").page.get_by_label("Sprache meiner E-Mails")
    expect(chosen).to_have_value("de")
    with window.page.expect_response("**/v1/users/me"):
        chosen.select_option("English")
    window.page.reload()
    expect(chosen).to_have_value("en")
    assert (window.violations(), window.overflow()) == ([], 0)
    window.go(f"conference/{conference['id']}").press("Platz buchen")
    mail_to(outputs, username(window), "You have a seat")


def test_a_later_sign_in_does_not_change_the_language_that_a_person_has_chosen(
    people: Windows, outputs: Outputs
) -> None:
    window = signed_up_in_german(people, outputs, WIDE)
    user = username(window)
    other = people.open()  # an English browser
    patched: list[str] = []
    other.page.on(
        "request", lambda sent: patched.append(sent.url) if sent.method == "PATCH" else None
    )
    with other.page.expect_response("**/v1/users/me") as read:
        other.sign_in(user)
    assert read.value.json()["language"] == "de"
    chosen = other.go("account").page.get_by_label("Language of my mails")
    expect(chosen).to_have_value("de")
    assert patched == []


@SIZES
def test_an_organizer_messages_the_attendees(
    people: Windows, organizer: Organizer, outputs: Outputs, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=1, name=f"Messages {next(_numbers)}")
    reader = signed_up_in_german(people, outputs, size)
    reader.go(f"conference/{conference['id']}").press("Platz buchen")
    reader.sees("Du hast einen Platz.")
    organizer.books(conference, "amy")  # on the waitlist
    window = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    window.press("Message attendees")
    dialog = window.page.get_by_role("dialog")
    group = dialog.get_by_label("To", exact=True)
    expect(group.locator("option")).to_have_text(
        ["All attendees (2)", "Attendees with a seat (1)", "Attendees on the waitlist (1)"]
    )
    assert (window.violations(), window.overflow()) == ([], 0)
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_label("Subject")).to_be_focused()
    expect(dialog.get_by_role("alert")).to_have_text("Check 2 fields: Subject, Message")
    expect(dialog.get_by_text("Fill in this field.")).to_have_count(2)
    assert window.violations() == []
    group.select_option("confirmed")
    dialog.get_by_label("Subject").fill("Another room")
    dialog.get_by_label("Message").fill("We meet in hall B.\n\nSee you there.")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_have_count(0)
    expect(window.page.locator(".notice").last).to_contain_text("Your message goes to 1 attendee.")
    mail = mail_to(outputs, username(reader), f"{conference['name']}: Another room")
    assert "Eine Nachricht des Veranstalters von" in mail["BodyText"]
    assert "We meet in hall B.\n\nSee you there." in mail["BodyText"].replace("\r\n", "\n")


def test_a_message_to_nobody_and_one_too_many_are_refused_beside_the_field(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=2)
    organizer.books(conference, "amy")
    window = people.open().sign_in(organizer.name).go(f"organize/{conference['id']}")
    message = {"subject": "A", "text": "B", "to": "all"}
    for _ in range(3):
        organizer.ask("POST", f"/v1/conferences/{conference['id']}/messages", message)
    window.press("Message attendees")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("To", exact=True).select_option("waiting")
    dialog.get_by_label("Subject").fill("Another room")
    dialog.get_by_label("Message").fill("We meet in hall B.")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_text("There is nobody in this group.")).to_be_visible()
    dialog.get_by_label("To", exact=True).select_option("all")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_role("alert")).to_contain_text("The messages of this conference for today")
    expect(dialog.get_by_label("Message")).to_have_value("We meet in hall B.")
