"""Ballots on the page: entries without a position, the draw while the page is open, the forms."""

from datetime import datetime

from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Windows
from tests.support.conferences import Organizer
from tests.support.e2e import set_up_before_start


def test_two_people_enter_and_see_the_result_of_the_draw_live(
    people: Windows, organizer: Organizer
) -> None:
    windows = [people.of(user) for user in ("ada", "bea")]
    for window, (width, height) in zip(windows, (WIDE, PHONE), strict=True):
        window.page.set_viewport_size({"width": width, "height": height})

    def enter(draws_at: datetime) -> None:
        conference = organizer.adds_conference(sale="ballot", draws_at=draws_at.isoformat())
        for window in windows:
            window.go(f"conference/{conference['id']}")
            window.press("Enter the ballot")
            window.sees("You have entered the ballot. Nobody has a position before the draw.")
            assert (window.violations(), window.overflow()) == ([], 0)
        for window in windows:
            window.sees("2 entries")

    set_up_before_start(enter, lead_seconds=45)
    held, waits = "A seat is held for you", "You're #1 on the waitlist."
    first = windows[0].page.locator("#page")
    either = first.get_by_text(held).or_(first.get_by_text(waits))
    expect(either.first).to_be_visible()
    first_won = first.get_by_text(held).first.is_visible()
    winner, other = windows if first_won else windows[::-1]
    winner.sees(held)
    other.sees(waits)
    for window in windows:
        window.sees("The seats were drawn on")
        assert (window.violations(), window.overflow()) == ([], 0)
    winner.press("Claim my seat")
    winner.sees("You have a seat.")
    other.page.get_by_text("Why this position?").click()
    other.sees("A draw decided the order of the entries.")


def test_an_entry_is_withdrawn_on_the_page(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(sale="ballot", draws_at="2030-01-01T00:00:00Z")
    window = people.of("cleo").go(f"conference/{conference['id']}")
    window.sees("0 entries")
    window.press("Enter the ballot")
    window.sees("Your entry has the number 1.")
    window.press_and_confirm("Withdraw my entry")
    expect(window.button("Enter the ballot")).to_be_visible()
    window.sees("0 entries")


def test_an_organizer_adds_a_ballot_and_changes_the_opening(
    people: Windows, organizer: Organizer
) -> None:
    window = people.of("orla", "organizer").go("organize/new")
    field = window.page.get_by_label
    field("Name").fill("Ballot & Form")
    field("Place").fill("Bern")
    field("Topics").fill("Fairness")
    field("Starts").fill("2033-07-01T09:00")
    field("Ends").fill("2033-07-01T17:00")
    field("Time zone").select_option("Europe/Zurich")
    field("Seats", exact=True).fill("20")
    expect(field("Time of the draw")).to_have_count(0)
    field("How seats are given").select_option("By a ballot")
    window.press("Publish")
    window.sees("Check 1 field: Time of the draw")
    field("Time of the draw").fill("2033-07-02T12:00")
    window.press("Publish")
    window.sees("Choose a time in the future, and before the conference starts.")
    field("Time of the draw").fill("2033-06-01T12:00")
    field("Booking opens").first.fill("2033-06-02T12:00")
    window.press("Publish")
    window.sees("Booking must open before the draw.")
    field("Booking opens").first.fill("")
    assert (window.violations(), window.overflow()) == ([], 0)
    window.press("Publish")
    expect(window.page.locator("h1")).to_have_text("Ballot & Form")
    window.sees("The seats are drawn by a ballot on 1 Jun 2033")
    path = "/v1/conferences/Ballot%20&%20Form"
    _, found = organizer.http.get(path)
    assert (found["sale"], found["draws_at"]) == ("ballot", "2033-06-01T10:00:00Z")
    assert found["opens_at"] is None
    field("Booking opens").first.fill("2033-05-01T12:00")
    window.press("Save")
    window.hears("Saved.")
    _, found = organizer.http.get(path)
    assert found["opens_at"] == "2033-05-01T10:00:00Z"
    assert (window.violations(), window.overflow()) == ([], 0)


def test_a_saved_form_does_not_change_the_seconds_of_an_opening(
    people: Windows, organizer: Organizer
) -> None:
    """An input has no seconds, so the form sends the instant that it was given."""
    opening = "2030-05-01T10:00:30Z"
    conference = organizer.adds_conference(opens_at=opening)
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    window.page.get_by_label("Place").fill("Bern")
    window.press("Save")
    window.hears("Saved.")
    _, found = organizer.http.get(f"/v1/conferences/{conference['id']}")
    assert (found["location"], found["opens_at"]) == ("Bern", opening)
