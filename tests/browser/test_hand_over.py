"""The page hands a conference over: the offer of its organizer, and the acceptance."""

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Windows, token_of
from tests.support.conferences import Organizer


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_an_organizer_hands_a_conference_over_to_another_one(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=2)
    organizer.books(conference, f"guest{size[0]}")
    name = f"pia{size[0]}"
    token = token_of(organizer.outputs, name, ("organizer",))
    pia = people.open(size).sign_in(name).go(f"organize/{conference['id']}")
    olga = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    pia.sees(f"{organizer.name} organizes this conference.")
    pia.press("Accept the conference")
    pia.sees("This conference is not offered to your account.")
    assert pia.violations() == []

    olga.press("Hand over to…")
    dialog = olga.page.get_by_role("dialog")
    field = dialog.get_by_label("Username of the next organizer")
    for wrong, sentence in (
        ("", "Fill in this field."),
        (organizer.name, "They organize it already."),
        ("nobodyhere", "Nobody with this username has signed in here yet."),
    ):
        field.fill(wrong)
        dialog.get_by_role("button", name="Offer it").click()
        expect(dialog).to_contain_text(sentence)
    assert olga.violations() == []
    organizer.ask("GET", "/v1/users/me/bookings", token=token)  # binds the username
    field.fill(name)
    dialog.get_by_role("button", name="Offer it").click()
    expect(dialog).to_contain_text(f"The conference is offered to {name}.")
    address = dialog.get_by_role("link").text_content()
    assert (olga.violations(), olga.overflow()) == ([], 0)
    dialog.get_by_role("button", name="Close").last.click()

    pia.page.goto(str(address))
    pia.press("Accept the conference")
    pia.sees(f"You organize {conference['name']} now.")
    expect(pia.page.get_by_role("region", name="Attendees", exact=True)).to_contain_text("guest")
    olga.go("conferences").go(f"organize/{conference['id']}")
    olga.sees(f"{name} organizes this conference.")
    expect(olga.page.get_by_role("heading", name="Attendees")).to_have_count(0)
