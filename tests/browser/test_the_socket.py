"""The page connects its socket while a view shows something live, and at no other time.

API Gateway accepts a limited number of new connections a second from all visitors together.
"""

from playwright.sync_api import Browser, Page, WebSocket, expect

from local.stack import Outputs
from tests.support.browser import Windows
from tests.support.conferences import Organizer
from tests.support.e2e import LIMIT_SECONDS

UNSUBSCRIBED, DISCONNECTED = 2_000, 31_000  # milliseconds, above the times in page/live.js


def visitor(chromium: Browser, outputs: Outputs) -> tuple[Page, list[WebSocket]]:
    """Open the list in a new window; return it, and a list to which each socket is added."""
    page = chromium.new_context().new_page()
    page.set_default_timeout(LIMIT_SECONDS * 1000)
    page.clock.install()
    sockets: list[WebSocket] = []

    def note(socket: WebSocket) -> None:  # Playwright can't take a method of a list
        sockets.append(socket)

    page.on("websocket", note)
    page.goto(outputs.http)
    return page, sockets


def test_a_visitor_connects_at_the_first_conference_and_disconnects_after_the_last(
    chromium: Browser, outputs: Outputs, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    page, sockets = visitor(chromium, outputs)
    page.locator(".card").first.wait_for()
    page.goto(f"{outputs.http}/#/organize")
    expect(page.locator("h1")).to_have_text("Organize")
    page.goto(f"{outputs.http}/#/conferences")
    page.locator(".card").first.wait_for()
    assert sockets == []

    with page.expect_websocket():
        page.goto(f"{outputs.http}/#/conference/{conference['id']}")
    page.get_by_text("1 seat left").wait_for()
    organizer.ask("PATCH", f"/v1/conferences/{conference['id']}", {"slots": 3})
    page.get_by_text("3 seats left").wait_for()
    page.goto(f"{outputs.http}/#/conferences")
    page.locator(".card").first.wait_for()
    page.clock.fast_forward(UNSUBSCRIBED)
    page.goto(f"{outputs.http}/#/conference/{conference['id']}")
    page.get_by_text("3 seats left").wait_for()
    page.clock.fast_forward(DISCONNECTED)  # a connection in use stays
    page.get_by_text("3 seats left").wait_for()
    assert [socket.is_closed() for socket in sockets] == [False]

    page.goto(f"{outputs.http}/#/conferences")
    page.locator(".card").first.wait_for()
    with sockets[0].expect_event("close"):
        page.clock.fast_forward(UNSUBSCRIBED)
        page.clock.fast_forward(DISCONNECTED)
    assert len(sockets) == 1
    page.context.close()


def test_an_attendee_on_the_waitlist_is_connected_in_every_view(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    holder = organizer.books(conference, "uma")
    vic = people.of("vic", "customer").go(f"conference/{conference['id']}")
    vic.press("Join the waitlist")
    vic.sees("on the waitlist")
    vic.go("conferences").page.reload()
    expect(vic.page.locator(".card").first).to_be_visible()
    organizer.cancels(holder)
    vic.sees(f"A seat at {conference['name']} is held for you")
    assert len(vic.cable.connected) == 2  # before and after the reload
