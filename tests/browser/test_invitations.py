"""Invitations on the page: shown on cards and details, accepted whole or in part, or declined."""

from typing import Any

import pytest
from playwright.sync_api import Route, expect

from tests.browser.test_organizing import gives_email
from tests.browser.test_parties import SIZES, at, fits
from tests.support.browser import WIDE, Windows
from tests.support.conferences import Organizer


def invite(organizer: Organizer, conference: dict[str, Any], **to: Any) -> dict[str, Any]:
    made: dict[str, Any] = organizer.ask(
        "POST", "/v1/bookings", {"conference": conference["id"], **to}
    )
    return made


@SIZES
def test_a_party_accepts_some_of_the_seats_of_an_invitation(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=5)
    rita = f"rita{size[0]}"
    invite(organizer, conference, user_id=rita, seats=3)
    window = people.of(rita).go(f"conferences?q={conference['name']}")
    window.page.set_viewport_size({"width": size[0], "height": size[1]})
    card = window.page.locator(".card", has_text=conference["name"])
    expect(card).to_contain_text("Invited")
    fits(window)
    window.go(f"conference/{conference['id']}")
    window.sees("The organizer holds 3 seats for you.")
    fits(window)
    window.page.get_by_label("Seats to accept").select_option("2")
    window.press("Accept 2 seats")
    window.sees("You have 2 seats.")
    window.sees("3 seats left")
    fits(window)


def test_an_invitation_is_declined_and_the_person_may_still_book(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    invite(organizer, conference, user_id="sven")
    window = people.of("sven").go("mine")
    window.sees("You are invited")
    window.press("Decline")
    window.go(f"conference/{conference['id']}")
    window.sees("You declined the invitation.")
    window.press("Book a seat")
    window.sees("You have a seat.")


def test_an_invitation_by_email_is_accepted_on_the_page_of_the_conference(
    people: Windows, organizer: Organizer
) -> None:
    gives_email(organizer, "tina")
    organizer.books(organizer.adds_conference(), "tina")  # stores the address of the account
    conference = organizer.adds_conference()
    invite(organizer, conference, email="Tina@example.com")
    window = at(people, conference, "tina", WIDE)
    window.sees("The organizer holds 1 seat for you.")
    other = at(people, conference, "uwe", WIDE)
    other.press("Join the waitlist")
    expect(other.page.locator("#page")).not_to_contain_text("invited")
    window.press("Accept")
    window.sees("You have a seat.")
    expect(window.button("Accept")).to_have_count(0)


@pytest.mark.parametrize("given_up", [1, 2])
def test_a_waiting_party_keeps_its_position_when_it_gives_seats_up(
    people: Windows, organizer: Organizer, given_up: int
) -> None:
    conference = organizer.adds_conference(slots=3)
    organizer.books(conference, "will")
    window = at(people, conference, f"yves{given_up}", WIDE)
    window.sees("2 seats left")
    window.page.get_by_label("Number of seats").select_option("3")
    window.press("Join the waitlist")
    window.sees("You're #1 on the waitlist")
    window.cable.sever()  # neither a push nor a poll brings the position

    def block(route: Route) -> None:
        if route.request.method == "GET":
            route.abort()
        else:
            route.continue_()

    window.page.route("**/v1/bookings/*", block)
    window.page.route("**/v1/users/me/bookings*", block)
    window.press("Give up seats")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Seats to keep").select_option(str(3 - given_up))
    dialog.locator(".danger").click()
    expect(dialog).to_have_count(0)
    expect(window.page.locator(".panel .position")).to_have_text("#1")
