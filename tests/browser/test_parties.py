"""Parties on the page: several seats in one booking, offers of some of them, and seats given up."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Window, Windows
from tests.support.conferences import Organizer
from tests.support.e2e import eventually

SIZES = pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
MANY = 750  # expected people: five shards


def at(
    people: Windows,
    conference: dict[str, Any],
    user: str,
    size: tuple[int, int],
    view: str = "conference",
) -> Window:
    roles = ("organizer",) if view == "organize" else ()
    window = people.of(user, *roles).go(f"{view}/{conference['id']}")
    window.page.set_viewport_size({"width": size[0], "height": size[1]})
    return window


def fits(window: Window) -> None:
    assert (window.violations(), window.overflow()) == ([], 0)


@SIZES
def test_a_party_takes_the_last_seats_and_another_takes_fewer_by_consent(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=5, expected_demand=MANY)
    organizer.books(conference, "pia")
    organizer.books(conference, "quin")
    rosa, sam = (at(people, conference, user, size) for user in ("rosa", "sam"))
    for window, seats in ((rosa, "3"), (sam, "4")):
        window.sees("3 seats left")
        window.page.get_by_label("Number of seats").select_option(seats)
    sam.page.get_by_label("Take fewer seats if there are not enough").check()
    fits(sam)
    rosa.press("Book 3 seats")
    rosa.sees("You have 3 seats.")
    fits(rosa)
    sam.sees("Sold out")
    sam.press("Join the waitlist")
    sam.sees("You wait for 4 seats together.")
    fits(sam)
    rosa.press("Give up seats")
    fits(rosa)
    rosa.page.get_by_label("Seats to keep").select_option("1")
    rosa.page.get_by_role("dialog").locator(".danger").click()
    rosa.sees("You have a seat.")
    sam.sees("2 seats are held for you")
    fits(sam)
    sam.press("Claim my 2 seats")
    sam.sees("You have 2 seats.")
    expect(sam.page.get_by_role("timer")).to_have_count(0)


def test_an_offer_of_fewer_seats_arrives_with_their_number(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=2)
    taken = [organizer.books(conference, user) for user in ("yara", "zeno")]
    abel = at(people, conference, "abel", WIDE)
    abel.page.get_by_label("Number of seats").select_option("2")
    abel.page.get_by_label("Take fewer seats if there are not enough").check()
    abel.press("Join the waitlist")
    abel.sees("You wait for 2 seats together.")
    # Only the message of the socket can change what the page shows.
    abel.page.route("**/v1/bookings/*", lambda route: route.abort())
    organizer.cancels(taken[0])
    abel.sees("A seat is held for you")
    expect(abel.page.get_by_label("Seats to claim")).to_have_count(0)


def test_a_part_of_an_offer_is_claimed_and_the_rest_passes_on(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=2)
    taken = [organizer.books(conference, user) for user in ("tom", "una")]
    vic = at(people, conference, "vic", WIDE)
    vic.page.get_by_label("Number of seats").select_option("2")
    vic.press("Join the waitlist")
    vic.sees("You wait for 2 seats together.")
    will = at(people, conference, "will", WIDE)
    will.press("Join the waitlist")
    will.sees("You're #2 on the waitlist")
    organizer.cancels(taken[0])
    will.sees("A seat is held for you")  # it passes the pair, which needs two
    (waits,) = [one for one in organizer.reads(conference) if one["status"] == "WAITLISTED"]
    path = f"/v1/bookings/{waits['id']}/history"
    eventually(lambda: organizer.ask("GET", path)["passes"], len)
    vic.page.get_by_text("Why this position?").click()
    vic.sees("1 seat went to a later place: only 1 seat was free, and you need 2 together.")
    fits(vic)
    will.press("Decline")
    organizer.cancels(taken[1])
    vic.sees("2 seats are held for you")
    vic.page.get_by_label("Seats to claim").select_option("1")
    vic.press("Claim my seat")
    vic.sees("You have a seat.")
    will.sees("1 seat left")


def test_an_organizer_limits_the_seats_of_a_booking(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(slots=9, max_party=1)
    xena = at(people, conference, "xena", WIDE)
    xena.sees("9 seats left")
    expect(xena.page.get_by_label("Number of seats")).to_have_count(0)


def test_after_a_canceled_party_the_form_books_the_seats_that_it_shows(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=9)
    zara = at(people, conference, "zara", WIDE)
    zara.page.get_by_label("Number of seats").select_option("3")
    zara.press("Book 3 seats")
    zara.sees("You have 3 seats.")
    zara.press_and_confirm("Cancel my booking")
    zara.press("Book a seat")
    zara.sees("You have a seat.")
    zara.sees("8 seats left")


@SIZES
def test_guests_are_named_with_the_booking_and_changed_later(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=9)
    user = f"yara{size[0]}"
    yara = at(people, conference, user, size)
    yara.page.get_by_label("Number of seats").select_option("3")
    yara.page.get_by_text("Your guests (optional)").first.click()
    yara.page.get_by_label("Name of guest 1").fill("Ada Lovelace")
    yara.page.get_by_label("Email of guest 1").fill("ada")
    fits(yara)
    yara.press("Book 3 seats")
    yara.sees("Check the name and the email of guest 1.")
    yara.page.get_by_label("Email of guest 1").fill("ada@example.com")
    yara.press("Book 3 seats")
    yara.sees("You have 3 seats.")
    yara.sees("With Ada Lovelace")
    fits(yara)
    yara.press("Name my guests")
    dialog = yara.page.get_by_role("dialog")
    dialog.get_by_label("Email of guest 2").fill("bob@example.com")
    dialog.get_by_role("button", name="Save my guests").click()
    yara.sees("Must not be empty")
    fits(yara)
    dialog.get_by_label("Name of guest 2").fill("Bob")
    dialog.get_by_role("button", name="Save my guests").click()
    yara.sees("With Ada Lovelace, Bob")
    booking = organizer.reads(conference)[0]
    assert [guest["name"] for guest in booking["guests"]] == ["Ada Lovelace", "Bob"]
