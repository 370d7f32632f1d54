"""Tickets on the page: codes for the door, also without a network, and the PDF."""

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Windows
from tests.support.conferences import Organizer


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_party_shows_its_codes_and_downloads_them(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=3)
    tina = people.of(f"tina-{size[0]}").go(f"conference/{conference['id']}")
    tina.page.set_viewport_size({"width": size[0], "height": size[1]})
    tina.page.get_by_label("Number of seats").select_option("2")
    tina.press("Book 2 seats")
    tina.sees("You have 2 seats.")
    tina.go("mine").press("Show 2 tickets")
    tina.sees("Seat 2 of 2")
    expect(tina.page.get_by_role("img", name="QR code of seat")).to_have_count(2)
    assert (tina.violations(), tina.overflow()) == ([], 0)
    with tina.page.expect_download() as download:
        tina.press("Download as PDF")
    assert download.value.suggested_filename == "tickets.pdf"
    assert download.value.path().read_bytes().startswith(b"%PDF-")
    tina.press("Hide")
    expect(tina.page.get_by_role("img", name="QR code of seat")).to_have_count(0)


def test_codes_are_hidden_when_a_change_of_the_booking_has_voided_them(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=3)
    organizer.books(conference, "ursa")
    ursa = people.of("ursa").go("mine")
    ursa.press("Show ticket")
    codes = ursa.page.get_by_role("img", name="QR code of seat")
    expect(codes).to_have_count(1)
    ursa.press("Get more seats")
    ursa.page.get_by_role("dialog").get_by_role("button", name="Take one more seat").click()
    ursa.sees("2 seats")
    expect(codes).to_have_count(0)
