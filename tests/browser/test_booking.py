"""Booking with the page: last seats, waitlist positions, offers, and an interrupted socket."""

import re
import time

from playwright.sync_api import Route, expect

from local.stack import Outputs
from operations import mails
from tests.support.browser import Window, Windows, press_together, saved
from tests.support.conferences import Organizer

IN_LINE = "You're #1 on the waitlist"
HELD = "A seat is held for you"
SEAT = "You have a seat."
CUT = "Live updates are interrupted"
OFFER_SECONDS = 16  # the confirmation window of offers that lapse in a test


def at(people: Windows, conference: dict[str, str], *users: str) -> list[Window]:
    """Open the conference in a window for each of these people."""
    return [people.of(user).go(f"conference/{conference['id']}") for user in users]


def test_one_of_two_windows_gets_the_last_seat_and_the_other_is_first_on_the_waitlist(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    pair = at(people, conference, "ann", "ben")
    for window in pair:
        window.sees("1 seat left")
        expect(window.button("Book a seat")).to_be_enabled()
    press_together("Book a seat", *(window.page for window in pair))
    for window in pair:
        window.sees("Sold out · 1 on the waitlist")
        window.sees(re.compile(f"{re.escape(SEAT)}|{IN_LINE}"))
    panels = [window.page.locator(".panel").inner_text() for window in pair]
    assert sorted((SEAT in panel, IN_LINE in panel) for panel in panels) == [
        (False, True),
        (True, False),
    ]


def test_an_offer_appears_in_every_view_and_is_claimed_with_one_press(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    cora, dan = at(people, conference, "cora", "dan")
    cora.press("Book a seat")
    cora.sees(SEAT)
    dan.sees("Sold out")
    dan.press("Join the waitlist")
    dan.sees(IN_LINE)
    dan.go("slots")
    cora.press_and_confirm("Cancel my booking")
    dan.sees(f"A seat at {conference['name']} is held for you")
    dan.hears(f"A seat at {conference['name']} is held for you until")
    expect(dan.page.get_by_role("timer")).to_have_text(re.compile(r"^(9:\d\d|10:00)$"))
    expect(dan.page).to_have_title(re.compile("^● Offer"))
    dan.press("Claim my seat")
    dan.hears(f"You have a seat at {conference['name']}.")
    expect(dan.page.get_by_role("timer")).to_have_count(0)
    dan.go(f"conference/{conference['id']}").sees(SEAT)
    cora.sees("Sold out")


def test_a_declined_offer_goes_to_the_next_attendee_whose_position_was_updated_live(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    holder = organizer.books(conference, "eve")
    fay, gil = at(people, conference, "fay", "gil")
    fay.press("Join the waitlist")
    fay.sees(IN_LINE)
    gil.sees("1 on the waitlist")
    gil.press("Join the waitlist")
    gil.sees("You're #2 on the waitlist")
    organizer.cancels(holder)
    fay.sees(HELD)
    gil.sees(IN_LINE)
    gil.hears(f"You're #1 on the waitlist for {conference['name']}.")
    fay.press("Decline")
    fay.sees("You declined the offer.")
    gil.sees(HELD)
    fay.page.reload()
    fay.sees("You declined the offer.")


def test_an_offer_expires_live_and_goes_to_the_next_attendee(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1, confirmation_window=OFFER_SECONDS)
    holder = organizer.books(conference, "hal")
    [ivy] = at(people, conference, "ivy")
    ivy.press("Join the waitlist")
    ivy.sees(IN_LINE)
    organizer.books(conference, "jon")
    organizer.cancels(holder)
    ivy.sees(HELD)
    clock = ivy.page.get_by_role("timer")
    first = clock.inner_text()
    expect(clock).not_to_have_text(first)
    ivy.hears("expired. You're back on the waitlist.")
    expect(clock).to_have_count(0)
    ivy.sees(IN_LINE)  # the offer is jon's now
    ivy.sees("Sold out · 1 on offer · 1 on the waitlist")


def test_an_offer_appears_and_can_be_claimed_while_the_socket_is_cut(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    holder = organizer.books(conference, "kai")
    [lea] = at(people, conference, "lea")
    lea.press("Join the waitlist")
    lea.sees(IN_LINE)
    lea.cable.sever()
    lea.sees(CUT)
    organizer.cancels(holder)
    lea.sees(HELD)  # without a socket, the page polls
    lea.cable.mend()
    expect(lea.page.get_by_text(CUT)).to_have_count(0)
    lea.sees(HELD)
    lea.cable.sever()
    lea.sees(CUT)
    lea.press("Claim my seat")
    lea.sees(SEAT)
    lea.cable.mend()
    expect(lea.page.get_by_text(CUT)).to_have_count(0)
    lea.sees(SEAT)
    # Later changes are pushed again, by the new connection only.
    organizer.ask("PATCH", f"/v1/conferences/{conference['id']}", {"slots": 3})
    lea.sees("2 seats left")


def test_changes_during_a_cut_socket_appear_after_it_recovers(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1, confirmation_window=OFFER_SECONDS)
    holder = organizer.books(conference, "mia")
    [ned] = at(people, conference, "ned")
    ned.press("Join the waitlist")
    ned.sees(IN_LINE)
    organizer.books(conference, "odo")  # after ned, until ned's offer expires
    ned.cable.sever()
    organizer.cancels(holder)
    ned.sees(HELD)
    ned.sees(IN_LINE)  # while the seat is offered to odo
    ned.cable.mend()
    ned.sees(HELD)
    ned.press("Claim my seat")
    ned.sees(SEAT)


def test_a_503_is_retried_with_the_same_idempotency_key_after_its_retry_after(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    [tia] = at(people, conference, "tia")
    requests: list[tuple[float, str]] = []

    def busy_at_first(route: Route) -> None:
        requests.append((time.monotonic(), route.request.headers["idempotency-key"]))
        if len(requests) > 1:
            route.continue_()
        else:
            route.fulfill(status=503, headers={"retry-after": "3"}, json={"message": "busy"})

    tia.page.route("**/v1/bookings", busy_at_first)
    tia.press("Book a seat")
    tia.sees(SEAT)
    [(first, key), (second, same_key)] = requests
    assert second - first >= 3
    assert (len(key) >= 16, same_key) == (True, key)


def test_after_five_503_answers_the_page_shows_the_message_and_a_button_to_retry(
    people: Windows,
) -> None:
    window = people.open()
    requests: list[str] = []

    def busy(route: Route) -> None:
        requests.append(route.request.url)
        route.fulfill(
            status=503, headers={"retry-after": "0"}, json={"message": "the service is busy"}
        )

    window.page.route("**/v1/conferences?*", busy)
    window.go("conferences").sees("the service is busy")
    assert len(requests) >= 5  # and then the list is read every few seconds
    window.page.unroute("**/v1/conferences?*")
    window.press("Try again")
    expect(window.page.locator(".failure")).to_have_count(0)


def test_my_bookings_lists_bookings_by_state_and_exports_a_calendar_file(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1, timezone="Asia/Tokyo")
    [ola] = at(people, conference, "ola")
    ola.sees("(Asia/Tokyo)")
    ola.press("Book a seat")
    ola.sees(SEAT)
    ola.page.get_by_role("link", name="My bookings").click()
    ola.sees("Confirmed")
    calendar = saved(ola, lambda: ola.press("Add to calendar"))
    assert calendar.startswith("BEGIN:VCALENDAR")
    assert f"SUMMARY:{conference['name']}" in calendar
    ola.press_and_confirm("Cancel my booking")
    ola.sees("Past and canceled (1)")
    ola.page.get_by_text("Past and canceled").click()
    ola.sees("You canceled this booking.")
    ola.page.get_by_role("link", name=str(conference["name"])).click()
    ola.press("Book a seat")
    ola.sees(SEAT)


def test_a_new_account_is_created_confirmed_and_signed_in(
    people: Windows, outputs: Outputs
) -> None:
    window = people.open().go("conferences")
    window.button("Sign in").first.click()
    window.press("Create account")
    window.page.get_by_label("Username").fill("newcomer")
    window.page.get_by_label("Email").fill("newcomer@example.com")
    window.page.get_by_label("Password").fill("Long-enough-1")
    window.page.get_by_role("dialog").get_by_role("button", name="Create account").last.click()
    expect(window.page.get_by_label("Code")).to_be_visible()  # the mail has been sent
    window.page.get_by_label("Code").fill(mails.code(outputs.aws, "newcomer@example.com"))
    window.press("Confirm")
    expect(window.button("Sign out")).to_be_visible()
    window.page.reload()
    window.sees("newcomer")
    window.press("Sign out")
    expect(window.button("Sign in").first).to_be_visible()


def test_a_wrong_password_is_reported_and_a_seat_booked_elsewhere_is_shown(
    people: Windows, organizer: Organizer
) -> None:
    window = people.open().go("conferences")
    window.button("Sign in").first.click()
    window.page.get_by_label("Username").fill("olga")
    window.page.get_by_label("Password").fill("Wrong-password-1")
    window.page.get_by_role("dialog").get_by_role("button", name="Sign in").last.click()
    window.sees("Wrong username or password.")
    conference = organizer.adds_conference(slots=1)
    [ray] = at(people, conference, "ray")
    expect(ray.button("Book a seat")).to_be_enabled()
    organizer.books(conference, "ray")  # not in this window
    ray.press("Book a seat")
    ray.sees(SEAT)


def test_search_filters_live_and_shows_the_number_of_results(
    people: Windows, organizer: Organizer
) -> None:
    one = organizer.adds_conference(name="Zwölf Kühe", location="Zürich", topics=["Käse"])
    organizer.adds_conference(name="Another thing entirely")
    window = people.open().go("conferences")
    window.page.get_by_label("Search").fill("zurich kase")
    expect(window.page.locator(".cards .card")).to_have_count(1)
    window.hears("1 conference found")
    organizer.books(one, "sam")
    window.sees("Sold out")
    window.page.get_by_label("Search").fill("no such thing")
    window.sees("No conferences match")
    window.press("Show all conferences")
    window.sees("Another thing entirely")
