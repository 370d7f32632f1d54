"""The installed page: its worker, its manifest, and the list of bookings without a network."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, expect

from local.stack import Outputs
from testing.chromium import launch
from tests.support.browser import PHONE, WIDE, Window, Windows, opened, token_of
from tests.support.conferences import Organizer
from tests.support.e2e import LIMIT_SECONDS, eventually, new_name


@pytest.fixture(scope="module")
def whole(playwright: Playwright, chromium: Browser) -> Iterator[Browser]:
    """Yield a Chromium that can receive push messages."""
    assert chromium.is_connected()  # otherwise these tests are skipped
    browser = launch(playwright, whole=True, timeout=LIMIT_SECONDS * 1000)
    yield browser
    browser.close()


@pytest.fixture
def people(whole: Browser, outputs: Outputs) -> Iterator[Windows]:
    with opened(whole, outputs) as windows:
        yield windows


CONTROLLED = "navigator.serviceWorker.ready.then(({ active }) => active !== null)"
STORED = "JSON.parse(localStorage.getItem('bookings'))"


def installed(people: Windows, user: str, size: tuple[int, int] = WIDE) -> Window:
    """Open a window with the worker, and sign in."""
    token_of(people.outputs, user, ("customer",))
    window = people.open(size, worker=True).sign_in(user)
    assert window.page.evaluate(CONTROLLED)
    return window


def in_list(window: Window, name: object) -> None:
    expect(window.page.locator(".rows .card").filter(has_text=str(name))).to_have_count(1)


def list_is_stored(window: Window, user: str, count: int) -> None:
    """Wait until the device has a list of the user. The page's policy forbids wait_for_function."""
    eventually(
        lambda: window.page.evaluate(STORED),
        lambda kept: kept and (kept["user"], len(kept["bookings"])) == (user, count),
    )


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_list_of_bookings_can_be_read_offline(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    conference = organizer.adds_conference(slots=1)
    user = new_name("offline").replace(" ", "-")
    organizer.books(conference, user)
    window = installed(people, user, size).go("mine")
    in_list(window, conference["name"])
    list_is_stored(window, user, 1)
    window.page.context.set_offline(True)
    window.page.reload()
    expect(window.page.locator("h1")).to_have_text("My bookings")
    in_list(window, conference["name"])
    expect(window.page.locator(".as-of")).to_have_text(
        re.compile(r"^You're offline. As of \d\d:\d\d:\d\d.$")
    )
    expect(window.button("Cancel my booking")).to_have_count(0)
    assert window.violations() == []
    assert window.overflow() == 0
    window.page.context.set_offline(False)
    expect(window.page.locator(".as-of")).to_have_count(0)
    expect(window.button("Cancel my booking")).to_be_visible()


def test_signing_out_removes_the_list_from_the_device_in_all_tabs(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    user = new_name("leaver").replace(" ", "-")
    organizer.books(conference, user)
    window = installed(people, user).go("mine")
    list_is_stored(window, user, 1)
    other = window.page.context.new_page()
    other.goto(f"{window.home}/#/mine")
    expect(other.locator(".rows .card")).to_have_count(1)
    window.press("Sign out")
    expect(other.get_by_role("button", name="Sign in").first).to_be_visible()
    for page in (window.page, other):
        assert page.evaluate("localStorage.getItem('bookings')") is None
    other.close()


def test_the_list_of_somebody_else_is_removed(people: Windows) -> None:
    window = people.open(worker=True)
    window.page.goto(window.home)
    stored = '{"user": "somebody", "at": 1, "bookings": []}'
    window.page.evaluate("text => localStorage.setItem('bookings', text)", stored)
    window.page.reload()
    expect(window.button("Sign in").first).to_be_visible()
    assert window.page.evaluate("localStorage.getItem('bookings')") is None


def test_the_document_comes_from_the_network_and_from_the_cache_only_without_one(
    people: Windows,
) -> None:
    """A document of an earlier version in the cache stands for the time before a deployment."""
    window = people.open(worker=True)
    window.page.goto(window.home)
    window.page.evaluate(CONTROLLED)
    window.page.evaluate(
        """async () => {
            const [name] = await caches.keys();
            const headers = { "content-type": "text/html" };
            const earlier = new Response("<title>An earlier version</title>", { headers });
            await (await caches.open(name)).put("/", earlier);
        }"""
    )
    window.page.reload()
    assert window.page.evaluate("navigator.serviceWorker.controller !== null")
    expect(window.page).to_have_title("Conferences")
    window.page.context.set_offline(True)
    window.page.reload()
    expect(window.page).to_have_title("An earlier version")


def test_the_cache_has_one_complete_version_without_answers_of_the_api(people: Windows) -> None:
    window = people.open(worker=True)
    window.page.goto(window.home)
    window.page.evaluate(CONTROLLED)
    window.page.reload()
    expect(window.page.locator(".cards .card, .empty").first).to_be_visible()
    stored: dict[str, list[str]] = window.page.evaluate(
        """async () => {
            const found = {};
            for (const name of await caches.keys()) {
                const requests = await (await caches.open(name)).keys();
                found[name] = requests.map(({ url }) => new URL(url).pathname);
            }
            return found;
        }"""
    )
    [(name, paths)] = stored.items()
    version = name.removeprefix("shell ")
    files = {f"/assets/{version}/{file}" for file in ("app.js", "de.js", "page.css")}
    assert set(paths) == {"/", *files}


def test_the_manifest_makes_the_page_installable(people: Windows) -> None:
    window = people.open(worker=True)
    window.page.goto(window.home)
    chromium = window.page.context.new_cdp_session(window.page)
    manifest: dict[str, Any] = chromium.send("Page.getAppManifest")
    assert manifest["errors"] == []
    errors = chromium.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A window of a test is a private one, in which nothing can be installed.
    assert {error["errorId"] for error in errors} <= {"in-incognito"}


FAKE_SUBSCRIPTION = """
    // Chromium's push service is not reachable from a test. The rest is real.
    let current = null;
    const endpoint = "https://fcm.googleapis.com/fcm/send/%s";
    PushManager.prototype.subscribe = async (options) => {
        window.subscribedWith = options;
        current = { endpoint, unsubscribe: async () => { current = null; return true; } };
        return current;
    };
    PushManager.prototype.getSubscription = async () => current;
"""


@pytest.mark.parametrize(("size", "locale"), [(WIDE, "en-GB"), (PHONE, "de-DE")])
def test_a_person_turns_messages_about_offers_on_and_off(
    people: Windows, organizer: Organizer, size: tuple[int, int], locale: str
) -> None:
    german = locale == "de-DE"
    user = new_name("push").replace(" ", "-")
    token = token_of(people.outputs, user, ("customer",))
    window = people.open(size, worker=True, locale=locale)
    page = window.page
    page.context.grant_permissions(["notifications"], origin=window.home)
    page.add_init_script(FAKE_SUBSCRIPTION % user)
    window.sign_in(user, "?lang=en")
    page.evaluate(CONTROLLED)
    window.go("account")
    section = page.locator("section[aria-labelledby=device]")
    section.get_by_role("button").click()
    off = "Nachrichten ausschalten" if german else "Turn off messages"
    expect(section.get_by_role("button", name=off)).to_be_visible()
    assert window.violations() == []
    assert window.overflow() == 0
    devices = organizer.ask("GET", "/v1/users/me/devices", token=token)
    assert len(devices["items"]) == 1
    assert page.evaluate("window.subscribedWith.applicationServerKey") == devices["key"]
    pushed(window)
    title = "Für dich ist ein Platz reserviert" if german else "A seat is held for you"
    shown = eventually(lambda: page.evaluate(NOTIFICATIONS), len)
    assert shown == [[title, "offer"]]
    pushed(window)
    assert page.evaluate(NOTIFICATIONS) == shown
    section.get_by_role("button", name=off).click()
    on = "Nachrichten einschalten" if german else "Turn on messages"
    expect(section.get_by_role("button", name=on)).to_be_visible()
    assert organizer.ask("GET", "/v1/users/me/devices", token=token)["items"] == []


NOTIFICATIONS = """navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((shown) => shown.map(({ title, tag }) => [title, tag]))"""


def pushed(window: Window) -> None:
    """Deliver a push without content to the worker, as Chromium's push service does."""
    chromium = window.page.context.new_cdp_session(window.page)
    found: list[str] = []
    chromium.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: found.extend(one["registrationId"] for one in event["registrations"]),
    )
    chromium.send("ServiceWorker.enable")
    eventually(lambda: window.page.evaluate("1") and found, len)
    message = {"origin": window.home, "registrationId": found[-1], "data": ""}
    chromium.send("ServiceWorker.deliverPushMessage", message)
    chromium.detach()


def test_the_link_of_a_notification_leads_to_the_booking_on_offer(
    people: Windows, organizer: Organizer
) -> None:
    conference = organizer.adds_conference(slots=1)
    first, user = (new_name(kind).replace(" ", "-") for kind in ("first", "claimer"))
    booking = organizer.books(conference, first)
    organizer.books(conference, user)
    token = token_of(people.outputs, first, ("customer",))
    organizer.ask("POST", f"/v1/bookings/{booking['id']}/cancel", token=token)
    window = people.open().sign_in(user)
    expect(window.page.locator(".badge")).to_be_visible()
    window.go("offer")
    expect(window.page).to_have_url(f"{window.home}/#/conference/{conference['id']}")
    window.press("Claim my seat")
    expect(window.button("Cancel my booking")).to_be_visible()
    window.go("offer")
    expect(window.page).to_have_url(f"{window.home}/#/mine")
