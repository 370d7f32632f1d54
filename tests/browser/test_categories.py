"""Categories on the page: the choice of one, its own seats and its own waitlist."""

from typing import Any

from playwright.sync_api import FloatRect, Locator, Request, expect

from tests.browser.test_parties import SIZES, at, fits
from tests.support.browser import WIDE, Window, Windows
from tests.support.conferences import Organizer
from tests.support.e2e import eventually


def category(window: Window, number: int) -> Locator:
    """Return the fields of a category in a form."""
    return window.page.get_by_role("group", name=f"Category {number}", exact=True)


def removed_beside_no_field(window: Window, number: int) -> None:
    """Check that a category's button is in its corner, and that its fields have the whole width."""
    entry = window.page.locator("li").filter(has=category(window, number))

    def box(of: Locator) -> FloatRect:
        found = of.bounding_box()
        assert found is not None
        return found

    button, name = box(entry.locator("> .button")), box(entry.get_by_label("Name"))
    assert button["y"] + button["height"] <= name["y"] + 1
    assert box(entry.get_by_label("Only for"))["width"] >= box(entry)["width"] - 40


@SIZES
def test_a_person_chooses_a_category_and_another_waits_for_it(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    lab = {"name": "Workshop", "seats": 1, "description": "Bring a laptop"}
    conference = organizer.adds_conference(slots=2, categories=[lab])
    rosa, sam = (at(people, conference, user, size) for user in ("rosa", "sam"))
    for window in (rosa, sam):
        choice = window.page.get_by_label("Category of seats")
        choice.select_option(label="Workshop (1 seat left)")
        window.sees("Bring a laptop")
        fits(window)
    rosa.press("Book a seat")
    rosa.sees("You have a seat.")
    rosa.sees("Workshop")
    fits(rosa)
    sam.press("Join the waitlist")
    sam.sees("You're #1 on the waitlist")
    fits(sam)


def test_a_conference_with_categories_only_has_no_other_choice(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=0, categories=[{"name": "Talk", "seats": 2}])
    tom = at(people, conference, "tom", (1280, 800))
    options = tom.page.get_by_label("Category of seats").locator("option")
    expect(options).to_have_text(["Talk (2 seats left)"])
    tom.press("Book a seat")
    tom.sees("You have a seat.")


@SIZES
def test_an_organizer_adds_categories_and_each_error_is_at_its_field(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    window = people.of(f"olli{size[0]}", "organizer").go("organize/new")
    window.page.set_viewport_size({"width": size[0], "height": size[1]})
    field = window.page.get_by_label
    field("Name", exact=True).fill(f"Three kinds {size[0]}")
    field("Place").fill("Berlin")
    field("Topics").fill("Seats")
    field("Starts").fill("2033-07-01T09:00")
    field("Ends").fill("2033-07-01T17:00")
    field("Seats", exact=True).fill("20")
    for number, (name, seats) in enumerate([("Workshop", "0"), ("workshop", "5")], 1):
        window.press("Add a category")
        row = category(window, number)
        expect(row.get_by_label("Name")).to_be_focused()
        row.get_by_label("Name").fill(name)
        row.get_by_label("Seats").fill(seats)
    first, second = category(window, 1), category(window, 2)
    window.press("Publish")
    window.sees("Check 1 field: Category 1, Seats")
    expect(first.get_by_label("Seats")).to_be_focused()
    expect(first).to_contain_text("Enter a whole number from 1 to 100,000.")
    first.get_by_label("Seats").fill("8")
    window.sees("33 seats in total.")
    window.press("Publish")
    expect(second).to_contain_text("Another category has this name.")
    second.get_by_label("Name").fill("Student")
    second.get_by_text("Description, times and people").click()
    second.get_by_label("Booking opens").fill("2033-06-20T09:00")
    second.get_by_label("Booking closes").fill("2033-06-10T09:00")
    second.get_by_label("Only for").fill("@uni.example.com, sam")
    fits(window)
    removed_beside_no_field(window, 2)
    window.press("Publish")
    expect(second).to_contain_text("Booking must open before it closes.")
    expect(second.get_by_label("Booking opens")).to_be_focused()
    fits(window)
    second.get_by_label("Booking opens").fill("")
    window.press("Publish")
    expect(window.page.locator("h1")).to_have_text(f"Three kinds {size[0]}")
    fits(window)
    row = category(window, 2)
    expect(row.get_by_label("Only for")).to_have_value("@uni.example.com, sam")
    expect(row.get_by_label("Booking closes")).to_have_value("2033-06-10T09:00")
    _, found = organizer.http.get(f"/v1/conferences/Three%20kinds%20{size[0]}")
    assert [(one["name"], one["seats"]) for one in found["categories"]] == [("Workshop", 8)]


@SIZES
def test_seats_move_between_categories_in_one_request_and_attendees_are_filtered(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    kinds = [{"name": "Workshop", "seats": 3}, {"name": "Student", "seats": 3}]
    conference = organizer.adds_conference(slots=2, categories=kinds)
    workshop = conference["categories"][0]["id"]
    ann, bob = f"ann{size[0]}", f"bob{size[0]}"
    organizer.books(conference, ann, category="Workshop")
    organizer.books(conference, bob)
    window = at(people, conference, organizer.name, size, view="organize")
    table = window.page.get_by_role("region", name="Attendees", exact=True)
    expect(table.locator("tbody tr", has_text=ann)).to_contain_text("Workshop")
    window.page.get_by_role("combobox", name="Category").select_option("Workshop")
    expect(table.locator("tbody tr")).to_have_count(1)
    expect(table).to_contain_text(ann)
    fits(window)
    changes: list[Any] = []

    def note(sent: Request) -> None:
        if sent.method == "PATCH":
            changes.append(sent.post_data_json)

    window.page.on("request", note)
    window.sees("8 seats in total.")
    first, second = category(window, 1), category(window, 2)
    first.get_by_label("Seats").fill("1")
    second.get_by_label("Seats").fill("5")
    window.sees("8 seats in total.")
    window.press("Save")
    window.sees("Saved.")
    (sent,) = changes
    assert [(one["name"], one["seats"]) for one in sent["categories"]] == [
        ("Workshop", 1),
        ("Student", 5),
    ]
    organizer.books(conference, f"cid{size[0]}", category="Student")
    window.page.get_by_label("Seats without a category").fill("3")
    category(window, 1).get_by_label("Name").fill("Lab")
    window.press("Save")
    eventually(
        lambda: organizer.http.get(f"/v1/conferences/{conference['id']}")[1]["categories"][0],
        lambda one: (one["id"], one["name"]) == (workshop, "Lab"),
    )
    window.page.get_by_role("spinbutton", name="Seats").first.fill("0")
    window.press("Save")
    window.sees("1 seat is confirmed or on offer. There can't be fewer.")
    expect(window.page.get_by_role("spinbutton", name="Seats").first).to_be_focused()
    fits(window)


def test_a_restricted_category_is_shown_to_its_people_only(
    people: Windows, organizer: Organizer
) -> None:
    kinds = [{"name": "Staff", "seats": 1, "visible_to": ["ulla"]}, {"name": "Talk", "seats": 2}]
    conference = organizer.adds_conference(slots=1, categories=kinds)
    ulla, vito = (at(people, conference, user, WIDE) for user in ("ulla", "vito"))
    manager = at(people, conference, organizer.name, WIDE, view="organize")
    choice = ulla.page.get_by_label("Category of seats")
    ulla.sees("4 seats left")
    cards = people.open().go(f"conferences?q={conference['name']}")
    cards.sees("Talk 2 seats left")
    cards.sees("Without a category 1 seat left")
    organizer.books(conference, "wenke", category="Talk")  # is pushed to all windows
    ulla.sees("3 seats left")
    expect(choice).to_contain_text("Talk (1 seat left)")
    expect(choice).to_contain_text("Staff (1 seat left)")
    manager.sees("1 of 4 seats")
    expect(category(manager, 1).get_by_label("Only for")).to_have_value("ulla")
    for window in (vito, people.open().go(f"conference/{conference['id']}")):
        window.sees("2 seats left")
        expect(window.page.locator("#page")).not_to_contain_text("Staff")
    choice.select_option(label="Staff (1 seat left)")
    ulla.press("Book a seat")
    ulla.sees("You have a seat.")
    ulla.press("Sign out")
    expect(ulla.page.locator("#page")).not_to_contain_text("Staff")
