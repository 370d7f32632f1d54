"""More seats, and other ones, on the page: at once, by a request, by its offer and its mail."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.test_parties import SIZES, at, fits
from tests.support.browser import WIDE, Window, Windows, token_of
from tests.support.conferences import Organizer

# A folder for screenshots of these views, to look at them.
LOOKS = os.environ.get("LOOKS")


def look(window: Window, name: str) -> None:
    fits(window)
    if LOOKS:
        width = (window.page.viewport_size or {"width": 0})["width"]
        window.page.screenshot(path=Path(LOOKS) / f"{name}-{width}.png", full_page=True)


def choose(window: Window, label: str, option: str) -> None:
    window.page.get_by_role("dialog").get_by_label(label).select_option(label=option)


def answer(window: Window, button: str) -> None:
    """Press a button of the dialog; it closes."""
    window.page.get_by_role("dialog").get_by_role("button", name=button).click()
    expect(window.page.get_by_role("dialog")).to_have_count(0)


@SIZES
def test_a_booking_grows_at_once_then_waits_for_more_and_claims_a_part(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=5)
    user = f"gina{size[0]}"
    organizer.books(conference, user)
    others = [organizer.books(conference, f"{name}{size[0]}") for name in ("hal", "ida", "jo")]
    gina = at(people, conference, user, size)
    gina.sees("1 seat left")
    gina.press("Get more seats")
    look(gina, "grow")
    answer(gina, "Take one more seat")
    gina.sees("You have 2 seats.")
    gina.press("Get more seats")
    choose(gina, "Seats in total", "4")
    gina.sees("You keep your seats, and wait for the others at the end of the waitlist.")
    look(gina, "grow-waits")
    answer(gina, "Join the waitlist")
    gina.sees("You wait for 2 more seats.")
    gina.sees("You're #1 on the waitlist")
    gina.sees("You have 2 seats.")
    look(gina, "request")
    # Only the message of the socket can change what the page shows.
    gina.page.route("**/v1/bookings/*", lambda route: route.abort())
    for booking in others[:2]:
        organizer.cancels(booking)
    gina.sees("2 more seats are held for you")
    gina.page.unroute("**/v1/bookings/*")
    expect(gina.page.get_by_role("timer")).to_have_count(1)
    look(gina, "request-offer")
    gina.page.get_by_label("Seats to claim").select_option("1")
    gina.press("Claim one more seat")
    gina.sees("You have 3 seats.")
    gina.sees("1 seat left")
    expect(gina.page.get_by_role("timer")).to_have_count(0)
    fits(gina)


@SIZES
def test_a_booking_moves_at_once_and_waits_for_a_full_category(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    kinds = [{"name": "Workshop", "seats": 1}, {"name": "Talk", "seats": 2}]
    conference = organizer.adds_conference(slots=2, categories=kinds)
    user = f"kim{size[0]}"
    organizer.books(conference, user)
    kim = at(people, conference, user, size)
    kim.press("Change the category")
    choose(kim, "Category of seats", "Talk (2 seats left)")
    kim.sees("Your seats are exchanged at once.")
    look(kim, "move")
    answer(kim, "Move my booking")
    kim.sees("Talk")
    taken = organizer.books(conference, f"lou{size[0]}", category="Workshop")
    kim.press("Change the category")
    choose(kim, "Category of seats", "Workshop (Sold out)")
    kim.sees("wait at the end of the waitlist of that category")
    answer(kim, "Join the waitlist")
    kim.sees("You wait to move to: Workshop.")
    kim.sees("You have a seat.")
    look(kim, "move-request")
    kim.go("mine")
    kim.sees("You wait to move to: Workshop.")
    look(kim, "move-request-mine")
    organizer.cancels(taken)
    kim.sees("A seat is held for you: Workshop")
    kim.sees("In exchange, you give up the seats that you have.")
    look(kim, "move-offer-mine")
    kim.go("conferences")
    kim.sees("A seat is held for you: Workshop")  # above each view
    look(kim, "move-offer-elsewhere")
    kim.press("Move my booking")
    kim.go("mine")
    kim.sees("Workshop")
    expect(kim.page.get_by_role("timer")).to_have_count(0)


@pytest.mark.parametrize("ends", ["while it waits", "on offer"])
def test_a_person_who_stops_waiting_keeps_the_booking(
    people: Windows, organizer: Organizer, ends: str
) -> None:
    conference = organizer.adds_conference(slots=2)
    user = f"mia{len(ends)}"
    organizer.books(conference, user)
    other = organizer.books(conference, f"ned{len(ends)}")
    mia = at(people, conference, user, WIDE)
    mia.press("Get more seats")
    answer(mia, "Join the waitlist")
    mia.sees("You wait for one more seat.")
    if ends == "on offer":
        organizer.cancels(other)
        mia.sees("One more seat is held for you")
        mia.press("Decline")
    else:
        mia.press("Stop waiting")
    expect(mia.page.get_by_text("one more seat", exact=False)).to_have_count(0)
    mia.sees("You have a seat.")
    (found,) = [one for one in organizer.reads(conference) if one["user_id"] == user]
    assert (found["status"], found["seats"], found["request"]) == ("CONFIRMED", 1, None)


@SIZES
def test_the_request_of_a_german_person_is_in_german(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=2, categories=[{"name": "Werkstatt", "seats": 1}])
    user = f"ole{size[0]}"
    organizer.books(conference, user)
    taken = organizer.books(conference, f"pam{size[0]}", category="Werkstatt")
    token_of(people.outputs, user, ("customer",))
    ole = people.open(size, locale="de-DE").sign_in(user, "?lang=en")
    ole.go(f"conference/{conference['id']}")
    ole.press("Kategorie wechseln")
    look(ole, "german-move")
    answer(ole, "Auf die Warteliste")
    ole.sees("Du wartest auf den Wechsel zu: Werkstatt.")
    look(ole, "german-request")
    organizer.cancels(taken)
    ole.sees("Ein Platz ist für dich reserviert: Werkstatt")
    look(ole, "german-offer")
