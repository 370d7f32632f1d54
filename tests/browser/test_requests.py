"""The page for people who want to become organizers, and for the admins who answer them."""

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Window, Windows, token_of
from tests.support.e2e import new_name

ABOUT = "I organize the Rust meetup of Berlin, with 80 people each month."


def asks(people: Windows, user: str, size: tuple[int, int]) -> Window:
    """Send a request on the page."""
    token_of(people.outputs, user, ("customer",))
    window = people.open(size).sign_in(user).go("organize")
    window.page.get_by_label("What do you want to organize?").fill(ABOUT)
    window.press("Send the request")
    window.sees("Your request is waiting for an answer")
    return window


def admin_of(people: Windows, size: tuple[int, int]) -> Window:
    token_of(people.outputs, "ada", ("admin",))
    return people.open(size).sign_in("ada").go("organize")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_person_asks_and_becomes_an_organizer(people: Windows, size: tuple[int, int]) -> None:
    name = new_name("asker").replace(" ", "")
    token_of(people.outputs, name, ("customer",))
    window = people.open(size).sign_in(name).go("organize")
    window.sees("This account organizes no conferences")
    window.page.get_by_label("What do you want to organize?").fill("Rust")
    window.press("Send the request")
    window.sees("Use at least 20 characters.")
    assert (window.violations(), window.overflow()) == ([], 0)
    window.page.get_by_label("What do you want to organize?").fill(ABOUT)
    window.press("Send the request")
    window.sees("Your request is waiting for an answer")
    assert window.violations() == []

    admin = admin_of(people, size)
    expect(admin.page.locator(".requests li", has_text=name)).to_contain_text(ABOUT)
    assert (admin.violations(), admin.overflow()) == ([], 0)
    admin.press(f"Approve {name}")
    admin.sees(f"{name} is an organizer now.")
    expect(admin.page.locator(".requests li", has_text=name)).to_have_count(0)

    window.press("Check again")
    window.sees("You are an organizer now")
    assert window.violations() == []
    window.press("Start organizing")
    window.sees("You have published no conferences yet")
    expect(window.page.get_by_role("link", name="New conference")).to_be_visible()
    expect(window.page.get_by_text("Requests to become an organizer")).to_have_count(0)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_denied_person_reads_the_reason(people: Windows, size: tuple[int, int]) -> None:
    name = new_name("denied").replace(" ", "")
    window, admin = asks(people, name, size), admin_of(people, size)
    admin.press(f"Deny {name}")
    dialog = admin.page.get_by_role("dialog")
    dialog.get_by_label("Reason").fill("Please write from the address of your meetup.")
    assert admin.violations() == []
    dialog.get_by_role("button", name="Deny").click()
    admin.sees(f"The request of {name} is denied.")
    window.press("Check again")
    window.sees("Reason: Please write from the address of your meetup.")
    window.sees("You can send another request from")
    expect(window.button("Send the request")).to_have_count(0)
    assert (window.violations(), window.overflow()) == ([], 0)
