"""Accessibility, keyboard, screen sizes, color schemes, hostile data, and the security policy."""

from urllib.parse import quote

import pytest
from playwright.sync_api import Route, expect

from tests.support.browser import PHONE, WIDE, Scheme, Window, Windows, token_of
from tests.support.conferences import Organizer

VIEWS = ["conferences", "mine", "slots", "organize", "account", "nowhere"]
LANGUAGES = {"light": ("de", "en"), "dark": ("en",)}  # a scheme changes the colors only
HOSTILE = "<img src=x onerror=alert(1)> {{version}} & “quotes” 'n' ÜÑÍ ٣ 🎟"


@pytest.fixture(scope="module")
def busy(organizer: Organizer) -> dict[str, str]:
    """Create content for every view: a seat, a waitlist place, an offer."""
    taken, full = (
        organizer.adds_conference(slots=1),
        organizer.adds_conference(slots=1, description="Long.\n" * 9),
    )
    organizer.books(taken, "bea")
    holder = organizer.books(full, "carl")
    organizer.books(full, "bea")
    organizer.books(full, "dora")
    organizer.cancels(holder)
    return {"taken": taken["id"], "full": full["id"]}


def views(window: Window, organizer: Organizer, busy: dict[str, str]) -> list[str]:
    """Sign in as a user with bookings; return the paths of all views."""
    token_of(organizer.outputs, "bea", ("customer",))
    window.sign_in("bea")
    return [*VIEWS, f"conference/{busy['taken']}", f"conference/{busy['full']}"]


def looked_at(window: Window, view: str, language: str) -> tuple[list[str], int]:
    """Open a view in a language; return its violations, and by how much it is too wide."""
    window.page.goto(f"{window.home}/?lang={language}#/{view}")
    expect(window.page.locator("html")).to_have_attribute("lang", language)
    expect(window.page.locator("h1")).to_be_visible()
    expect(window.page.locator(".loading")).to_have_count(0)
    return window.violations(), window.overflow()


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_view_has_axe_violations_or_is_wider_than_its_window(
    people: Windows,
    organizer: Organizer,
    busy: dict[str, str],
    size: tuple[int, int],
    scheme: Scheme,
) -> None:
    window = people.open(size, scheme)
    found = {}
    for view in views(window, organizer, busy):
        for language in LANGUAGES[scheme]:
            found[view, language] = looked_at(window, view, language)
    assert found == dict.fromkeys(found, ([], 0))


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_organizers_views_and_dialogs_have_no_axe_violations(
    people: Windows,
    organizer: Organizer,
    busy: dict[str, str],
    size: tuple[int, int],
    scheme: Scheme,
) -> None:
    window = people.open(size, scheme).sign_in(organizer.name)
    found = {}
    for view in ("organize", "organize/new", f"organize/{busy['full']}"):
        for language in LANGUAGES[scheme]:
            found[view, language] = looked_at(window, view, language)
    window.press("Cancel the conference")
    found["asked", "en"] = (window.violations(), 0)
    window.page.keyboard.press("Escape")
    window.press("Sign out")
    window.button("Sign in").first.click()
    found["dialog", "en"] = (window.violations(), window.overflow())
    assert found == dict.fromkeys(found, ([], 0))


def test_axe_and_the_width_check_detect_violations(people: Windows) -> None:
    window = people.open(PHONE).go("slots")
    window.page.evaluate("""() => {
        const image = document.createElement("img");
        image.width = 900;
        document.querySelector("main").append(image);
    }""")
    assert any(found.startswith("image-alt") for found in window.violations())
    assert window.overflow() > 0


def test_every_action_works_with_the_keyboard(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(slots=1)
    window = people.of("kim").go("conferences")
    window.page.reload()
    press = window.page.keyboard.press
    press("Tab")
    expect(window.page.get_by_text("Skip to the content")).to_be_focused()
    press("Enter")
    expect(window.page.locator("main")).to_be_focused()
    press("Tab")
    expect(window.page.get_by_label("Search")).to_be_focused()
    window.page.keyboard.type(str(conference["name"]))
    link = window.page.get_by_role("link", name=str(conference["name"]), exact=True)
    expect(link).to_be_visible()
    for _ in range(40):
        press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    press("Enter")
    expect(window.page.locator("h1")).to_be_focused()
    expect(window.page.locator("h1")).to_have_text(str(conference["name"]))
    booking = window.button("Book a seat")
    expect(booking).to_be_visible()
    for _ in range(10):
        press("Tab")
        if booking.evaluate("button => button === document.activeElement"):
            break
    press("Enter")
    window.sees("You have a seat.")
    window.button("Cancel my booking").focus()
    press("Enter")
    expect(window.page.get_by_role("dialog")).to_be_visible()
    press("Escape")
    expect(window.page.get_by_role("dialog")).to_have_count(0)
    expect(window.button("Cancel my booking")).to_be_focused()


def test_markup_in_the_data_is_shown_as_text(people: Windows, organizer: Organizer) -> None:
    name = HOSTILE.replace("/", "")
    conference = organizer.adds_conference(
        name=name, location=HOSTILE, topics=["<b>bold"], description="</p><script>alert(2)</script>"
    )
    window = people.of("<i>leo").go(f"conferences?q={quote(name)}")
    window.page.on("dialog", lambda dialog: window.errors.append(dialog.message))
    card = window.page.locator(".card", has=window.page.get_by_role("link", name=name))
    expect(card).to_contain_text("<b>bold")
    window.go(f"conference/{conference['id']}")
    expect(window.page.locator("h1")).to_have_text(name)
    window.sees("</p><script>alert(2)</script>")
    window.sees("<i>leo")
    window.press("Book a seat")
    window.sees("You have a seat.")
    markup = "main img:not(.cover), main script, main b, main i"  # the drawn cover is ours
    assert window.page.locator(markup).count() == 0


def test_the_policy_blocks_injected_code(people: Windows) -> None:
    window = people.open().go("slots")
    outcome = window.page.evaluate("""async () => {
        const script = document.createElement("script");
        const tried = {};
        try { script.textContent = "window.ran = true"; } catch { tried.text = "stopped"; }
        document.head.append(script);
        try { document.body.innerHTML += "<p>"; } catch { tried.html = "stopped"; }
        try { await fetch("http://127.0.0.2:9/"); } catch (error) { tried.fetch = "stopped"; }
        return { ...tried, ran: window.ran ?? false };
    }""")
    assert outcome == {"text": "stopped", "html": "stopped", "fetch": "stopped", "ran": False}
    assert any("Content Security Policy" in error for error in window.errors)
    window.errors.clear()


def test_reduced_motion_disables_animations(people: Windows) -> None:
    window = people.open()
    window.page.emulate_media(reduced_motion="reduce")
    window.go("conferences")
    moving = window.page.evaluate("""() => [...document.querySelectorAll("*")].filter(
        (one) => getComputedStyle(one).transitionDuration !== "0s").length""")
    assert moving == 0


def test_a_stack_without_open_surfaces_shows_no_slots(people: Windows) -> None:
    window = people.open()

    def closed(route: Route) -> None:
        answer = route.fetch()
        body = answer.text().replace('data-open="yes"', 'data-open="no"')
        route.fulfill(response=answer, body=body)

    window.page.route("**/", closed)
    window.go("conferences")
    assert window.page.get_by_role("link", name="Slots").count() == 0


def test_a_failing_service_is_reported_and_can_be_retried(people: Windows) -> None:
    window = people.open()
    window.page.route("**/v1/conferences?*", lambda route: route.abort())
    window.go("conferences").sees("The service could not be reached")
    window.page.unroute("**/v1/conferences?*")
    window.press("Try again")
    expect(window.page.locator(".failure")).to_have_count(0)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_conferences_are_filtered_by_online_or_in_person_in_the_address(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    topic = f"places{size[0]}"
    online = organizer.adds_conference(location="https://meet.example.com/x", topics=[topic])[
        "name"
    ]
    local = organizer.adds_conference(location="Köln", topics=[topic])["name"]
    window = people.open(size).go(f"conferences?topic={topic}&place=online")
    cards = window.page.locator(".card h2")
    expect(cards.filter(has_text=online)).to_be_visible()
    expect(cards.filter(has_text=local)).to_have_count(0)
    place = window.page.get_by_label("Where")
    expect(place).to_have_value("online")
    place.select_option("In person")
    expect(cards.filter(has_text=local)).to_be_visible()
    expect(cards.filter(has_text=online)).to_have_count(0)
    assert window.page.url.endswith(f"#/conferences?topic={topic}&place=person")
    assert window.violations() == []
    assert window.overflow() <= 0
    place.select_option("Anywhere")
    expect(cards.filter(has_text=online)).to_be_visible()
    window.go(f"conferences?topic={topic}&place=constructor")
    expect(cards.filter(has_text=local)).to_be_visible()
