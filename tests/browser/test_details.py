"""Details of the page: input that survives updates, addresses, scrolling, focus, dates, sign-in."""

import re

import pytest
from playwright.sync_api import Page, Request, Route, expect

from local.stack import Outputs
from operations import mails
from tests.support.browser import PASSWORD, PHONE, WIDE, Window, Windows, saved, token_of
from tests.support.conferences import Organizer

NEW_PASSWORD = "Another-test-2"


def opened_dialog(window: Window) -> Page:
    window.button("Sign in").first.click()
    return window.page


def submit(window: Window, name: str) -> None:
    window.page.get_by_role("dialog").get_by_role("button", name=name, exact=True).last.click()


def signs_up(window: Window, user: str) -> None:
    page = opened_dialog(window)
    window.press("Create account")
    page.get_by_label("Username").fill(user)
    page.get_by_label("Email").fill(f"{user}@example.com")
    page.get_by_label("Password").fill(PASSWORD)
    submit(window, "Create account")
    expect(page.get_by_label("Code")).to_be_visible()


def test_an_update_does_not_change_what_an_organizer_is_typing(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=3, description="Before")
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    seats = window.page.get_by_role("spinbutton", name="Seats")
    description = window.page.get_by_label("Description")
    seats.fill("5")
    description.fill("Half a sen")
    organizer.books(conference, "amy")
    path = f"/v1/conferences/{conference['id']}"
    organizer.ask("PATCH", path, {"slots": 4})
    expect(window.page.locator(".figures").first).to_contain_text("of 4 seats")
    expect(seats).to_have_value("5")
    expect(description).to_have_value("Half a sen")
    window.press("Save")
    window.sees("Saved.")
    expect(window.page.locator(".figures").first).to_contain_text("of 5 seats")
    organizer.ask("PATCH", path, {"slots": 6})
    expect(seats).to_have_value("6")


def test_a_sign_up_can_be_finished_after_its_dialog_was_closed(
    people: Windows, outputs: Outputs
) -> None:
    window = people.open().go("conferences")
    signs_up(window, "stranded")
    page = window.page
    page.keyboard.press("Escape")
    opened_dialog(window)
    page.get_by_label("Username").fill("stranded")
    page.get_by_label("Password").fill(PASSWORD)
    submit(window, "Sign in")
    window.sees("Enter the code that we have sent you")
    window.press("Send a new code")
    window.sees("A new code is on its way.")
    page.get_by_label("Code").fill(mails.code(outputs.aws, "stranded@example.com"))
    submit(window, "Confirm")
    expect(window.button("Sign out")).to_be_visible()


def test_a_sign_in_waits_for_the_sign_out_before_it(people: Windows) -> None:
    """A sign-out ends every session that began before the service has handled it."""
    window, held, order = people.of("hasty").go("conferences"), list[Route](), list[str]()
    page = window.page

    def begins(request: Request) -> None:
        if request.headers.get("x-amz-target", "").endswith("InitiateAuth"):
            order.append("signs in")

    def ends(request: Request) -> None:
        if request.url.endswith("/v1/users/me/sign-out"):
            order.append("is signed out")

    page.route("**/v1/users/me/sign-out", lambda route: held.append(route))  # noqa: PLW0108
    page.on("request", begins)
    page.on("requestfinished", ends)
    window.press("Sign out")
    dialog = opened_dialog(window).get_by_role("dialog")
    dialog.get_by_label("Username").fill("hasty")
    dialog.get_by_label("Password").fill(PASSWORD)
    submit(window, "Sign in")
    expect(dialog).to_be_visible()
    held[0].continue_()
    expect(window.button("Sign out")).to_be_visible()
    assert order == ["is signed out", "signs in"]
    window.go("mine")
    page.reload()
    expect(window.button("Sign out")).to_be_visible()


def test_a_forgotten_password_is_reset_by_a_code(people: Windows, outputs: Outputs) -> None:
    window = people.open().go("conferences")
    signs_up(window, "forgetful")
    page = window.page
    page.get_by_label("Code").fill(mails.code(outputs.aws, "forgetful@example.com"))
    submit(window, "Confirm")
    window.press("Sign out")
    opened_dialog(window)
    window.press("Forgot your password?")
    page.get_by_label("Username").fill("forgetful")
    submit(window, "Send the code")
    expect(page.get_by_label("New password")).to_be_visible()
    page.get_by_label("Code").fill(mails.code(outputs.aws, "forgetful@example.com"))
    page.get_by_label("New password").fill(NEW_PASSWORD)
    submit(window, "Set the new password")
    expect(window.button("Sign out")).to_be_visible()


def test_an_account_with_a_temporary_password_chooses_a_new_one(
    people: Windows, outputs: Outputs
) -> None:
    from operations.token import local_cognito  # noqa: PLC0415 - for this test only

    local_cognito(outputs.aws).admin_create_user(
        UserPoolId=outputs.user_pool,
        Username="temporary",
        TemporaryPassword=PASSWORD,
        MessageAction="SUPPRESS",
    )
    window = people.open().go("conferences")
    page = opened_dialog(window)
    page.get_by_label("Username").fill("temporary")
    page.get_by_label("Password").fill(PASSWORD)
    submit(window, "Sign in")
    window.sees("Choose a new password")
    page.get_by_label("New password").fill(NEW_PASSWORD)
    submit(window, "Set the new password")
    expect(window.button("Sign out")).to_be_visible()


def test_a_person_stays_signed_in_in_all_tabs_until_they_sign_out(people: Windows) -> None:
    window = people.of("tabitha")
    stored = window.page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")
    assert "eyJ" not in stored.replace(_refresh_token(window), ""), "no access token is stored"
    other = window.page.context.new_page()
    other.goto(f"{window.home}/#/mine")
    expect(other.get_by_text("No bookings yet")).to_be_visible()
    other.get_by_role("button", name="Sign out").click()
    expect(window.button("Sign in").first).to_be_visible()


def _refresh_token(window: Window) -> str:
    return str(window.page.evaluate("JSON.parse(localStorage.getItem('account')).refresh"))


@pytest.mark.parametrize("path", ["conference/%zz", "constructor", "toString/x"])
def test_an_unknown_address_shows_the_way_home(people: Windows, path: str) -> None:
    window = people.open().go(path)
    window.sees("Page not found")
    window.page.get_by_role("link", name="See all conferences").click()
    expect(window.page.locator("h1")).to_have_text("Conferences")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("path", ["/nothing", "/conferences/rustconf?lang=de", "/v1/x/y/z"])
def test_any_other_path_is_a_page_with_a_way_home(
    people: Windows, path: str, size: tuple[int, int]
) -> None:
    window = people.open(size)
    answer = window.page.goto(f"{window.home}{path}")
    assert answer is not None
    assert answer.status == 404
    german = "lang=de" in path
    window.sees("Seite nicht gefunden" if german else "Page not found")
    assert window.violations() == []
    home = "Alle Konferenzen ansehen" if german else "See all conferences"
    window.page.get_by_role("link", name=home).click()
    expect(window.page.locator("h1")).to_have_text("Konferenzen" if german else "Conferences")
    expect(window.page).to_have_url(f"{window.home}/{'?lang=de' if german else ''}#/conferences")


def test_back_returns_to_the_scroll_position_and_a_link_begins_at_the_top(
    people: Windows, organizer: Organizer
) -> None:
    for number in range(12):
        organizer.adds_conference(slots=1, description=f"{number}")
    window = people.open(PHONE).go("conferences?topic=Python")
    page = window.page
    expect(page.locator(".cards .card").nth(11)).to_be_visible()
    page.evaluate("scrollTo(0, 900)")
    expect(page.locator("body")).to_be_visible()
    page.wait_for_function("scrollY === 900")
    page.locator(".cards .card h2 a").nth(6).evaluate("link => link.click()")
    expect(page.locator(".panel")).to_be_visible()
    page.wait_for_function("scrollY === 0")
    page.go_back()
    page.wait_for_function("scrollY === 900")


def test_the_title_of_the_tab_is_that_of_the_conference_also_from_the_list(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.open().go("conferences")
    window.page.get_by_label("Search").fill(str(conference["name"]))
    window.page.get_by_role("link", name=str(conference["name"])).click()
    expect(window.page).to_have_title(str(conference["name"]))
    window.go("mine")
    expect(window.page).to_have_title("My bookings")


def test_the_date_filter_asks_for_days_of_the_viewer(people: Windows) -> None:
    window = people.open().go("conferences")  # in Europe/Berlin
    with window.page.expect_request(re.compile("from=2035-06-13T22%3A00")) as asked:
        window.page.get_by_label("From").fill("2035-06-14")
    assert "from=2035-06-13T22%3A00%3A00.000Z" in asked.value.url


def test_after_an_outage_the_list_recovers_by_itself_and_keeps_its_cards(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.open().go("conferences")
    window.page.get_by_label("Search").fill(str(conference["name"]))
    card = window.page.locator(".cards .card")
    expect(card).to_have_count(1)

    def down(route: Route) -> None:
        route.fulfill(status=500, json={"message": "the service is down"})

    window.page.route("**/v1/conferences?*", down)
    window.page.get_by_label("Available only").check()
    window.sees("the service is down")
    expect(card).to_have_count(1)
    window.page.unroute("**/v1/conferences?*")
    expect(window.page.locator(".failure")).to_have_count(0)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_form_with_errors_names_its_fields_and_focuses_the_first(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    window = people.open(size).sign_in(organizer.name).go("organize/new")
    window.page.get_by_label("Name").fill("In the past")
    window.press("Publish")
    window.sees("Check 5 fields: Place, Topics, Starts, Ends, Seats")
    expect(window.page.get_by_label("Place")).to_be_focused()
    expect(window.page.get_by_label("Place")).to_be_in_viewport()
    fill_form(window, "2020-01-01T09:00", "2020-01-01T10:00")
    window.press("Publish")
    window.sees("The start must be in the future.")
    expect(window.page.get_by_label("Starts")).to_be_focused()


def fill_form(window: Window, starts: str, ends: str) -> None:
    field = window.page.get_by_label
    field("Place").fill("Online")
    field("Topics").fill("Time")
    field("Starts").fill(starts)
    field("Ends").fill(ends)
    window.page.get_by_role("spinbutton", name="Seats").fill("5")


def test_a_time_that_the_clocks_skip_is_explained_and_replaced(
    people: Windows, organizer: Organizer
) -> None:
    window = people.of(organizer.name, "organizer").go("organize/new")
    window.page.get_by_label("Name").fill("Clock change")
    fill_form(window, "2034-03-12T02:30", "2034-03-12T05:00")
    window.page.get_by_label("Time zone").select_option("America/New_York")
    window.page.get_by_label("An offer is held for").fill("3")
    window.page.get_by_label("Unit of the time").select_option("hour")
    window.press("Publish")
    window.sees("02:30 does not exist there. The next valid time is 03:00.")
    window.press("Publish")
    expect(window.page.locator("h1")).to_have_text("Clock change")
    _, found = organizer.http.get("/v1/conferences/Clock%20change")
    assert (found["start"], found["confirmation_window"]) == ("2034-03-12T07:00:00Z", 10_800)


def test_booking_after_a_sign_in_needs_no_second_press(
    people: Windows, organizer: Organizer, outputs: Outputs
) -> None:
    conference = organizer.adds_conference(slots=1)
    token_of(outputs, "intent", ("customer",))
    window = people.open().go(f"conference/{conference['id']}")
    window.press("Book a seat")
    window.page.get_by_label("Username").fill("intent")
    window.page.get_by_label("Password").fill(PASSWORD)
    submit(window, "Sign in")
    window.sees("You have a seat.")


def test_a_booking_is_announced_and_the_focus_stays_in_its_panel(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.of("nora").go(f"conference/{conference['id']}")
    window.button("Book a seat").focus()
    window.page.keyboard.press("Enter")
    window.hears(f"You have a seat at {conference['name']}.")
    expect(window.page.locator("#seats-title")).to_be_focused()


def test_an_organizer_books_for_themselves(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(slots=1)
    # Not the other tests' organizer: a token of the second of a sign-out is refused by the socket.
    window = people.of("ottilie", "organizer").go(f"conference/{conference['id']}")
    window.press("Book a seat")
    window.sees("You have a seat.")
    window.go("mine").sees(str(conference["name"]))


def test_a_place_on_the_web_is_a_link_that_fits_a_phone(
    people: Windows, organizer: Organizer
) -> None:
    address = "https://meet.example.com/" + "room-" * 30
    conference = organizer.adds_conference(slots=1, location=address)
    window = people.open(PHONE).go(f"conference/{conference['id']}")
    expect(window.page.get_by_role("link", name=address)).to_have_attribute("href", address)
    assert window.overflow() == 0


def test_a_clash_and_the_waitlist_places_that_a_booking_drops_are_named_before_the_press(
    people: Windows, organizer: Organizer
) -> None:
    full = organizer.adds_conference(slots=1)
    times = {"start": full["start"], "end": full["end"]}
    free, third = organizer.adds_conference(2, **times), organizer.adds_conference(2, **times)
    organizer.books(full, "first")
    organizer.books(full, "clara")
    window = people.of("clara").go(f"conference/{free['id']}")
    window.sees(f"you leave the waitlist of {full['name']}")
    window.press("Book a seat")
    window.sees("You have a seat.")
    window.go(f"conference/{third['id']}")
    window.sees(f"You have a seat at {free['name']} at the same time.")
    expect(window.button("Book a seat")).to_have_count(0)
    window.go("mine")
    window.page.get_by_text("Past and canceled").click()
    window.sees("Canceled because you booked another conference at the same time.")


def test_the_page_speaks_german_if_the_address_or_the_browser_asks_for_it(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.open()
    window.page.goto(f"{window.home}/?lang=de#/conference/{conference['id']}")
    window.sees("Noch 1 Platz")
    expect(window.page.locator("html")).to_have_attribute("lang", "de")
    expect(window.button("Platz buchen")).to_be_visible()
    assert window.violations() == []


def test_a_notice_is_above_the_backdrop_of_a_dialog(people: Windows) -> None:
    window = people.open().go("conferences")
    page = opened_dialog(window)
    window.press("Create account")
    window.press("I have a code")
    page.get_by_label("Username").fill("no such person")
    window.press("Send a new code")
    notice = page.locator(".notice").last
    expect(notice).to_be_visible()
    on_top = notice.evaluate("""notice => {
        const { x, y, width, height } = notice.getBoundingClientRect();
        return notice.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }""")
    assert on_top


def test_dialogs_are_centered_and_the_phone_has_its_navigation_at_the_bottom(
    people: Windows,
) -> None:
    window = people.open(PHONE).go("conferences")
    box = window.page.locator("nav").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] == PHONE[1]
    opened_dialog(window)
    dialog = window.page.get_by_role("dialog").bounding_box()
    assert dialog is not None
    assert abs(dialog["x"] + dialog["width"] / 2 - PHONE[0] / 2) <= 1


def test_the_filters_are_in_the_address_and_a_topic_leads_to_its_conferences(
    people: Windows, organizer: Organizer
) -> None:
    one = organizer.adds_conference(slots=1, topics=["Basketry"])
    organizer.adds_conference(slots=1, topics=["Weaving"])
    window = people.open().go(f"conference/{one['id']}")
    window.page.get_by_role("link", name="Basketry").click()
    cards = window.page.locator(".cards .card")
    expect(cards).to_have_count(1)
    window.page.get_by_label("Available only").check()
    window.page.wait_for_url(re.compile(r"#/conferences\?topic=Basketry&available=1$"))
    window.page.reload()
    expect(cards).to_have_count(1)
    expect(window.page.get_by_label("Available only")).to_be_checked()
    window.press("All topics, not only Basketry")
    expect(cards).not_to_have_count(1)


def test_a_conference_can_be_shared_and_added_to_calendars(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1, location="Köln")
    window = people.of("shara").go(f"conference/{conference['id']}")
    window.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window.page.evaluate("Object.defineProperty(navigator, 'share', { value: undefined })")
    window.press("Share")
    window.sees("The link is copied.")
    copied = window.page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{window.home}/c/{conference['id']}"
    window.press("Book a seat")
    google = window.page.get_by_role("link", name="Google")
    expect(google).to_have_attribute("href", re.compile("text=.*dates=.*location=K%C3%B6ln"))
    window.page.goto(copied)
    expect(window.page.get_by_role("link", name="Join the waitlist")).to_be_visible()
    assert (window.violations(), window.overflow()) == ([], 0)


def test_the_account_page_changes_mails_and_password_exports_and_deletes(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.of("erika").go(f"conference/{conference['id']}")
    window.press("Book a seat")
    window.sees("You have a seat.")
    window.page.get_by_role("link", name="erika").click()
    offers = window.page.get_by_label("Changes of conferences that I have booked")
    expect(offers).to_be_checked()
    with window.page.expect_response("**/v1/users/me"):
        offers.uncheck()
    window.page.reload()
    expect(offers).not_to_be_checked()
    field = window.page.get_by_label
    field("Current password").fill(PASSWORD)
    field("New password").fill(NEW_PASSWORD)
    window.press("Set the new password")
    window.sees("Your password is changed.")
    exported = saved(window, lambda: window.press("Download my data"))
    assert conference["name"] in exported
    assert window.violations() == []
    window.press_and_confirm("Delete my account")
    window.sees("Your account is deleted.")
    expect(window.button("Sign in").first).to_be_visible()


def test_a_description_is_markdown_and_its_markup_is_text(
    people: Windows, organizer: Organizer
) -> None:
    text = (
        "# Talks\nTwo **good** ones.\n\n- one *more*\n- [slides](https://example.com/a)\n\n"
        "<b>no</b> [x](javascript:alert(1)) https://example.com/b."
    )
    conference = organizer.adds_conference(slots=1, description=text)
    window = people.open().go(f"conference/{conference['id']}")
    described = window.page.locator(".description")
    expect(described.locator("h2")).to_have_text("Talks")
    expect(described.locator("strong")).to_have_text("good")
    expect(described.locator("li")).to_have_text(["one more", "slides"])
    expect(described).to_contain_text("<b>no</b> [x](javascript:alert(1))")
    hrefs = described.locator("a").evaluate_all("links => links.map((one) => one.href)")
    assert hrefs == ["https://example.com/a", "https://example.com/b"]
    assert described.locator("b").count() == 0


def test_a_waiting_attendee_reads_why_they_have_their_position(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    for user in ("wes", "wim"):
        organizer.books(conference, user)
    organizer.books(conference, "wyn")
    window = people.of("wyn").go(f"conference/{conference['id']}")
    window.page.get_by_text("Why this position?").click()
    window.sees("You joined the waitlist on")
    window.sees("1 person joined before you and still waits.")
    assert window.violations() == []


def test_a_conference_is_duplicated(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(
        slots=7, topics=["Copies"], timezone="Asia/Tokyo", confirmation_window=7200
    )
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    window.page.get_by_role("link", name="Duplicate").click()
    field = window.page.get_by_label
    expect(field("Topics")).to_have_value("Copies")
    expect(field("Time zone")).to_have_value("Asia/Tokyo")
    expect(field("An offer is held for")).to_have_value("2")
    field("Name").fill(f"{conference['name']} again")
    field("Starts").fill("2034-05-01T09:00")
    field("Ends").fill("2034-05-01T17:00")
    window.press("Publish")
    expect(window.page.locator("h1")).to_have_text(f"{conference['name']} again")
    _, found = organizer.http.get(f"/v1/conferences/{conference['name']} again")
    assert (found["slots"], found["start"]) == (7, "2034-05-01T00:00:00Z")
