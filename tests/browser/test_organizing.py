"""The page of an organizer: add and change a conference, remove attendees, export, the plot."""

import csv
import io
import re

import pytest
from playwright.sync_api import FilePayload, Locator, Route, expect

from operations.token import local_cognito
from tests.support.browser import PHONE, WIDE, Window, Windows, saved, token_of
from tests.support.conferences import Organizer
from tests.support.e2e import eventually

SECOND = 1000  # in the milliseconds of the browser's clock


def gives_email(organizer: Organizer, user: str) -> None:
    """Create an account with a verified address."""
    token_of(organizer.outputs, user, ("customer",))
    local_cognito(organizer.outputs.aws).admin_update_user_attributes(
        UserPoolId=organizer.outputs.user_pool,
        Username=user,
        UserAttributes=[
            {"Name": "email", "Value": f"{user}@example.com"},
            {"Name": "email_verified", "Value": "true"},
        ],
    )


def rows(window: Window, text: str | None = None) -> Locator:
    table = window.page.get_by_role("region", name="Attendees", exact=True)
    return table.locator("tbody tr", has_text=text)


def test_an_organizer_adds_a_conference_in_the_time_zone_of_its_place(
    people: Windows, organizer: Organizer
) -> None:
    window = people.of("orla", "organizer").go("organize")
    window.page.get_by_role("link", name="New conference").click()
    field = window.page.get_by_label
    field("Name").fill("Form & Function")
    field("Place").fill("New York")
    field("Topics").fill("Design, Forms")
    field("Starts").fill("2033-07-01T09:00")
    field("Ends").fill("2033-07-01T08:00")
    field("Time zone").select_option("America/New_York")
    field("Seats", exact=True).fill("20")
    window.press("Publish")
    window.sees("Check 1 field: Starts")
    field("Ends").fill("2033-07-01T17:00")
    window.press("Publish")
    expect(window.page.locator("h1")).to_have_text("Form & Function")
    _, found = organizer.http.get("/v1/conferences/Form%20&%20Function")
    assert (found["start"], found["topics"]) == ("2033-07-01T13:00:00Z", ["Design", "Forms"])
    window.sees(re.compile(r"1 Jul.* 2033, 09:00.17:00 \(America/New York\)"))


def test_the_figures_update_live_and_more_seats_become_offers(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1, confirmation_window=600)
    organizer.books(conference, "tom")
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    figures = window.page.locator(".figures").first  # the others are of the door
    expect(figures).to_contain_text("1 of 1 seat")
    organizer.books(conference, "una")
    expect(figures).to_contain_text("On the waitlist1")
    expect(rows(window, "una")).to_contain_text("Waitlist")
    window.page.get_by_role("spinbutton", name="Seats").fill("2")
    window.press("Save")
    expect(figures).to_contain_text("1 of 2 seats")
    expect(figures).to_contain_text("Offers pending1")
    expect(rows(window, "una")).to_contain_text("Offer")
    window.page.get_by_role("spinbutton", name="Seats").fill("1")
    window.press("Save")
    window.sees("2 seats are confirmed or on offer")
    plot = window.page.get_by_role("img", name="Over time, of 2 seats")
    expect(plot).to_have_attribute(
        "aria-label",
        "Over time, of 2 seats; now Confirmed 1, Waitlist 0, On offer 1, Expired 0",
    )
    assert plot.locator("canvas").evaluate(
        "canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)"
        ".data.some(Boolean)"
    )


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_plot_shows_the_stored_history_and_goes_on_live(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=1, confirmation_window=1, max_offers=1)
    holder = organizer.books(conference, "hal")
    organizer.books(conference, "ida")
    organizer.cancels(holder)
    eventually(
        lambda: organizer.ask("GET", f"/v1/conferences/{conference['id']}/series")["items"][-1],
        lambda last: last["lapsed"] == 1,
    )
    window = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    expect(window.page.get_by_role("img", name="Expired 1")).to_be_visible()
    expect(window.page.locator("figcaption")).to_contain_text("Since the conference was listed")
    window.page.get_by_text("Show the numbers").click()
    numbers = window.page.get_by_role("region", name="Counts over time")
    newest = numbers.locator("tbody tr").first
    counts = ".slice(1).map(cell => cell.textContent).join()"
    read = f"row => [...row.cells]{counts}"
    expect(newest).to_be_visible()
    assert newest.evaluate(read) == "0,0,0,1"
    organizer.books(conference, "jan")
    expect(newest.locator("td").first).to_have_text("1")
    assert newest.evaluate(read) == "1,0,0,1"
    assert window.violations() == []
    assert window.overflow() <= 0


def test_the_plot_library_is_fetched_only_where_a_plot_is_shown(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.of(organizer.name, "organizer")
    fetched: list[str] = []
    window.page.on("request", lambda request: fetched.append(request.url.rpartition("/")[2]))
    for view in (
        f"conferences?q={conference['name']}",
        "organize",
        f"conference/{conference['id']}",
    ):
        window.go(view)
        window.page.reload()
        window.sees(str(conference["name"]))
    assert "app.js" in fetched
    assert not {"uplot.js", "uplot.css"} & set(fetched)
    window.go(f"organize/{conference['id']}")
    expect(window.page.locator(".plot canvas")).to_be_visible()
    assert {"uplot.js", "uplot.css"} <= set(fetched)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_plot_has_the_same_size_before_and_after_it_is_loaded(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.open(size).sign_in(organizer.name)
    held: list[Route] = []  # requests that wait for their response

    def hold(route: Route) -> None:
        held.append(route)

    window.page.route("**/uplot.js", hold)
    with window.page.expect_request("**/uplot.js"):
        window.go(f"organize/{conference['id']}")
    plot = window.page.locator(".plot")
    expect(plot).to_contain_text("Loading")
    size_of = "plot => [plot.offsetWidth, plot.offsetHeight]"
    before = plot.evaluate(size_of)
    held.pop().continue_()
    expect(plot.locator("canvas")).to_be_visible()
    assert plot.evaluate(size_of) == before


def test_a_plot_library_that_failed_to_load_can_be_loaded_again(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.of(organizer.name, "organizer")
    window.page.route("**/uplot.js", lambda route: route.abort())
    window.go(f"organize/{conference['id']}").sees("The service could not be reached")
    window.page.unroute("**/uplot.js")
    window.press("Try again")
    expect(window.page.locator(".plot canvas")).to_be_visible()


def test_figures_whose_read_failed_are_read_again(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(slots=1, confirmation_window=1, max_offers=1)
    holder = organizer.books(conference, "uma")
    organizer.books(conference, "val")
    window = people.of(organizer.name, "organizer")
    window.page.clock.install()
    window.go(f"organize/{conference['id']}")
    lapsed = window.page.locator(".figures div", has_text="Offers expired")
    expect(lapsed).to_contain_text("Offers expired0")
    refused: list[str] = []

    def refuse(route: Route) -> None:
        refused.append(route.request.url)
        route.fulfill(status=500)

    window.page.route("**/series*", refuse)
    organizer.cancels(holder)
    expect(window.page.locator(".figures div", has_text="On the waitlist")).to_contain_text("0")

    def after(milliseconds: int) -> tuple[int, str]:
        window.page.clock.run_for(milliseconds)
        return len(refused), lapsed.inner_text()

    eventually(lambda: after(SECOND), lambda found: found[0] > 0)
    series = f"/v1/conferences/{conference['id']}/series"
    eventually(lambda: organizer.ask("GET", series)["items"][-1]["lapsed"], lambda n: n == 1)
    window.page.unroute("**/series*")
    eventually(lambda: after(30 * SECOND), lambda found: found[1].endswith("1"))


def test_lapsed_offers_are_counted(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(slots=1, confirmation_window=1, max_offers=1)
    holder = organizer.books(conference, "vic")
    organizer.books(conference, "wim")
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    lapsed = window.page.locator(".figures div", has_text="Offers expired")
    expect(lapsed).to_contain_text("Offers expired0")
    organizer.cancels(holder)
    expect(lapsed).to_contain_text("Offers expired1")


def test_attendees_are_listed_removed_and_exported_as_csv(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=3)
    for user, seats in (("xia", 1), ("yan", 2)):
        organizer.books(conference, user, seats=seats)
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    expect(rows(window)).to_have_count(2)
    expect(rows(window, "yan")).to_contain_text("2 seats")
    expect(rows(window, "xia")).not_to_contain_text("seat")
    window.press_and_confirm("Remove xia")
    expect(rows(window)).to_have_count(1)
    window.page.get_by_text("Canceled (1)").click()
    apart = window.page.get_by_role("region", name="Canceled", exact=True)
    expect(apart.locator("tbody tr")).to_contain_text("xia")
    window.press("Allow xia again")
    window.sees("xia may book again.")
    window.page.get_by_label("Search by name or email").fill("nobody")
    window.sees("No attendees match")
    window.page.get_by_label("Search by name or email").fill("YAN")
    expect(rows(window)).to_have_count(1)
    table = saved(window, lambda: window.press("Download CSV"))
    assert table.startswith("\ufeff")
    downloaded = csv.DictReader(io.StringIO(table.removeprefix("\ufeff")))
    assert {row["user_id"] for row in downloaded} == {"xia", "yan"}


def test_the_list_of_an_organizer_shows_all_its_columns(
    people: Windows, organizer: Organizer
) -> None:
    organizer.adds_conference(timezone="America/Argentina/Buenos_Aires")
    window = people.of(organizer.name, "organizer").go("organize")
    table = window.page.get_by_role("region", name="My conferences", exact=True)
    expect(table.locator("tbody tr").first).to_be_visible()
    assert table.evaluate("region => region.scrollWidth - region.clientWidth") <= 0


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_attendees_are_found_by_their_email(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=2, max_per_email=1)
    user, other = f"ines{size[0]}", f"jon{size[0]}"
    gives_email(organizer, user)
    booking = organizer.books(conference, user)
    organizer.books(conference, other)
    window = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    expect(rows(window, f"{user}@example.com")).to_be_visible()
    window.page.get_by_label("Search by name or email").fill(f"{user}@")
    expect(rows(window)).to_have_count(1)
    assert window.violations() == []
    assert window.overflow() <= 0
    table = saved(window, lambda: window.press("Download CSV")).removeprefix("\ufeff")
    addresses = {row["user_id"]: row["email"] for row in csv.DictReader(io.StringIO(table))}
    assert addresses == {user: f"{user}@example.com", other: ""}
    organizer.cancels(booking)
    window.page.get_by_label("Search by name or email").fill("")
    window.page.get_by_text("Canceled (1)").click()
    apart = window.page.get_by_role("region", name="Canceled", exact=True)
    expect(apart).to_contain_text(user)
    expect(apart).not_to_contain_text("@example.com")


def test_organizer_and_attendees_see_that_a_conference_is_canceled(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=2)
    zoe = people.of("zoe").go(f"conference/{conference['id']}")
    zoe.press("Book a seat")
    zoe.sees("You have a seat.")
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    window.press_and_confirm("Cancel the conference")
    window.sees("This conference is canceled.")
    zoe.go("mine")
    zoe.page.get_by_text("Past and canceled").click()
    zoe.sees("The conference was canceled.")


def test_a_user_without_conferences_gets_a_message(people: Windows) -> None:
    people.of("abe").go("organize").sees("This account organizes no conferences")


def test_quiet_hours_are_set_and_a_mistyped_conference_is_deleted(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1, timezone="Europe/Berlin")
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    window.page.get_by_label("Quiet hours (optional)").fill("22:00")
    window.press("Save")
    window.sees("Enter both times, or neither.")
    window.page.get_by_label("End of the quiet hours").fill("08:00")
    window.press("Save")
    window.sees("Saved.")
    path = f"/v1/conferences/{conference['id']}"
    assert organizer.http.get(path)[1]["quiet_hours"] == {"from": "22:00", "until": "08:00"}
    window.press_and_confirm("Delete this conference")
    window.sees(f"{conference['name']} is deleted.")
    assert organizer.http.get(path)[0] == 404


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_an_organizer_unlists_a_conference_and_permits_several_bookings_for_an_address(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    topic = f"hidden{size[0]}"
    conference = organizer.adds_conference(slots=2, topics=[topic])
    path = f"/v1/conferences/{conference['id']}"
    window = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    listed = window.page.get_by_role("checkbox", name="List it publicly")
    one_each = window.page.get_by_role("checkbox", name="One booking per email address")
    expect(listed).to_be_checked()
    listed.uncheck()
    one_each.set_checked(not one_each.is_checked())
    before = organizer.http.get(path)[1]["max_per_email"]
    window.press("Save")
    window.sees("Saved.")
    found = organizer.http.get(path)[1]
    assert (found["listed"], found["max_per_email"]) == (False, 0 if before else 1)
    assert window.violations() == []
    assert window.overflow() <= 0
    window.go("organize")
    row = window.page.locator("tr", has_text=str(conference["name"]))
    expect(row).to_contain_text("unlisted")
    stranger = people.open(size).go(f"conferences?topic={topic}")
    stranger.sees("No conferences match")
    stranger.go(f"conference/{conference['id']}").sees(str(conference["name"]))
    window.go(f"conference/{conference['id']}").sees("This conference is unlisted.")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_table_of_attendees_is_checked_and_imported_with_progress(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=2)
    window = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    window.press("Import attendees")
    lines = ["email,status", "ann@example.com,", '"bob@example.com","came\nlate"']
    lines += ["carl@example.com,canceled", "not an address,"]
    lines += [f"guest{number}@example.com," for number in range(1200)]  # two requests
    table = "\n".join(lines).encode()
    file = FilePayload(name="people.csv", mimeType="text/csv", buffer=table)
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("CSV file").set_input_files(file)
    dialog.get_by_role("button", name="Check the file").click()
    expect(dialog).to_contain_text("1,202 lines to import")
    expect(dialog).to_contain_text("1 canceled line skipped")
    expect(dialog).to_contain_text("Line 6: email:")
    assert (window.violations(), window.overflow()) == ([], 0)
    # Of a file in two parts, the page imports both; one is enough here.
    dialog.get_by_label("CSV file").set_input_files(
        {**file, "buffer": b"\n".join(table.split(b"\n")[:6])}
    )
    dialog.get_by_role("button", name="Check the file").click()
    expect(dialog).to_contain_text("2 lines to import")
    dialog.get_by_role("button", name="Invite 2 people").click()
    expect(dialog).to_contain_text("The import has ended.")
    expect(dialog).to_contain_text("2 people invited")
    assert (window.violations(), window.overflow()) == ([], 0)
    window.page.keyboard.press("Escape")
    expect(window.page.locator(".figures").first).to_contain_text("Offers pending2")
