"""The availability of a conference on other sites: the widget, the badge, and their snippets."""

import pytest
from playwright.sync_api import Route, expect

from tests.support.browser import PHONE, WIDE, Window, Windows
from tests.support.conferences import Organizer

SIZES = pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])


def site(window: Window, address: str, snippet: str) -> None:
    """Open a page of another site that has only a snippet.

    The service has a public name there: browsers do not let a site load from a loopback address.
    """
    page, public = window.page, "https://seats.example"
    shown = snippet.replace(window.home, public)
    content = f'<!doctype html><html lang="en"><title>Site</title><main><h1>Site</h1>{shown}</main>'

    def forward(route: Route) -> None:
        url = route.request.url.replace(public, window.home)
        route.fulfill(response=route.fetch(url=url))

    page.route(f"{public}/**", forward)
    page.route(f"{address}/", lambda route: route.fulfill(body=content, content_type="text/html"))
    page.goto(f"{address}/")


@SIZES
def test_an_organizer_copies_a_widget_that_only_the_named_site_shows(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=2)
    window = people.open(size).sign_in(organizer.name).go(f"organize/{conference['id']}")
    window.sees("No site may show it yet.")
    sites = window.page.get_by_label("Sites that may show the widget (optional)")
    sites.fill("https://example.com, example.org")
    window.press("Save")
    window.sees("Entry 2: must be https and a host")
    expect(sites).to_be_focused()
    sites.fill("https://example.com https://example.org/")
    window.press("Save")
    window.sees("Shown on https://example.com, https://example.org.")
    badge = window.page.get_by_role("img", name="Badge")
    expect(badge).not_to_have_js_property("naturalWidth", 0)
    assert window.violations() == []
    assert window.overflow() <= 0
    window.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window.press("Copy: Widget")
    window.sees("Copied.")
    snippet = str(window.page.evaluate("navigator.clipboard.readText()"))
    assert snippet == window.page.get_by_label("Widget", exact=True).input_value()

    guest = people.open(size)
    site(guest, "https://example.com", snippet)
    shown = guest.page.frame_locator("iframe")
    expect(shown.get_by_role("link", name=str(conference["name"]))).to_contain_text("2 seats left")
    assert guest.violations() == []
    assert guest.overflow() <= 0
    guest.page.goto(f"{window.home}/embed/{conference['id']}?lang=de")
    expect(guest.page.locator("main")).to_contain_text("Noch 2 Plätze")
    assert guest.violations() == []
    assert guest.overflow() <= 0
    guest.page.clock.install()
    guest.page.reload()
    organizer.books(conference, f"guest{size[0]}")
    guest.page.clock.run_for(30_000)
    expect(guest.page.locator("main")).to_contain_text("Noch 1 Platz")
    other = people.open(size)
    site(other, "https://evil.example", snippet)
    expect(other.page.locator("iframe")).to_be_visible()
    expect(other.page.frame_locator("iframe").locator("main a")).to_have_count(0)
    assert any("frame-ancestors" in error for error in other.errors)
    other.errors.clear()


def test_every_site_shows_the_badge(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(slots=1)
    organizer.books(conference, "ben")
    window = people.of(organizer.name, "organizer").go(f"organize/{conference['id']}")
    snippet = window.page.get_by_label("Badge", exact=True).input_value()
    guest = people.open()
    site(guest, "https://any.example", snippet)
    badge = guest.page.get_by_role("img", name=str(conference["name"]))
    expect(badge).not_to_have_js_property("naturalWidth", 0)
    assert guest.violations() == []
    guest.page.goto(f"{window.home}/badge/{conference['id']}.svg?lang=de")
    expect(guest.page.locator("svg")).to_have_attribute(
        "aria-label", f"{conference['name']}: Ausgebucht"
    )
