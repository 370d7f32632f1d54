"""Categories on the page: the choice of one, its own seats and its own waitlist."""

from tests.browser.test_parties import SIZES, at, fits
from tests.support.browser import Windows
from tests.support.conferences import Organizer


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
    assert [text.strip() for text in options.all_text_contents()] == ["Talk (2 seats left)"]
    tom.press("Book a seat")
    tom.sees("You have a seat.")
