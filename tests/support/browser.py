"""A user of the page: a separate browser window, with actions and expectations."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Locator, Page, WebSocketRoute, expect

from local.stack import Outputs
from operations.token import local_cognito, sign_in
from tests.support.e2e import LIMIT_SECONDS

PASSWORD = "Browser-test-1"
AXE = (Path(__file__).parents[1] / "browser/axe.min.js").read_text()
PHONE, WIDE = (390, 844), (1280, 900)

type Scheme = Literal["light", "dark"]


@dataclass
class Cable:
    """The page's socket, which a test can cut and restore."""

    page: Page
    cut: bool = False
    connected: list[WebSocketRoute] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)  # error messages of the service

    def __post_init__(self) -> None:
        """Route the page's socket through this object."""
        self.page.route_web_socket(re.compile("/slot-booking"), self._connect)

    def _connect(self, socket: WebSocketRoute) -> None:
        if self.cut:
            socket.close(code=1001)
            return
        server = socket.connect_to_server()
        self.connected.append(socket)

        def forward(message: str | bytes) -> None:
            if '"type":"error"' in str(message):
                self.errors.append(str(message))
            socket.send(message)

        server.on_message(forward)

    def sever(self) -> None:
        """Close the connection, and block new ones."""
        self.cut = True
        while self.connected:
            self.connected.pop().close(code=1001)

    def mend(self) -> None:
        """Allow new connections again."""
        self.cut = False


@dataclass
class Window:
    """The browser window of one user."""

    page: Page
    home: str
    cable: Cable
    errors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Record errors of the browser, except refusals of the API."""
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self._note(message.type, message.text))

    def _note(self, kind: str, text: str) -> None:
        expected = ("Failed to load resource", "WebSocket connection", "blocked by Playwright")
        if kind in {"error", "warning"} and not any(part in text for part in expected):
            self.errors.append(text)

    def go(self, view: str) -> "Window":
        """Open a view, and wait until it is visible."""
        self.page.goto(f"{self.home}/#/{view}")
        expect(self.page.locator("h1")).to_be_visible()
        return self

    def sign_in(self, user: str, query: str = "") -> "Window":
        """Sign in with the dialog. `query` may select English in a browser of another language."""
        self.page.goto(f"{self.home}/{query}")
        self.button("Sign in").first.click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Username").fill(user)
        dialog.get_by_label("Password").fill(PASSWORD)
        dialog.get_by_role("button", name="Sign in").last.click()
        expect(self.button("Sign out")).to_be_visible()
        return self

    def button(self, name: str) -> Locator:
        """Find a button by its name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        """Press a button."""
        self.button(name).click()

    def sees(self, text: str | re.Pattern[str]) -> None:
        """Wait for a text in the view or in its dialog."""
        expect(self.page.locator("#page")).to_contain_text(text)

    def hears(self, text: str) -> None:
        """Wait for an announcement for screen readers."""
        spoken = self.page.locator("[aria-live]").filter(has_text=text)
        expect(spoken).not_to_have_count(0)

    def press_and_confirm(self, name: str) -> None:
        """Press a button with a confirmation dialog, and confirm."""
        self.press(name)
        self.page.get_by_role("dialog").locator(".danger").click()
        expect(self.page.get_by_role("dialog")).to_have_count(0)

    def violations(self) -> list[str]:
        """Return the accessibility violations that axe finds in the view."""
        before = len(self.errors)
        self.page.evaluate(AXE)
        found: dict[str, Any] = self.page.evaluate("axe.run(document)")
        del self.errors[before:]  # the content security policy also stops axe from writing styles
        return [
            f"{one['id']}: {one['help']}: {[node['html'][:120] for node in one['nodes']]}"
            for one in found["violations"]
        ]

    def overflow(self) -> int:
        """Return by how many pixels the view is wider than its window."""
        wide: int = self.page.evaluate(
            "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
        )
        return wide


@dataclass(frozen=True)
class Windows:
    """Opens browser windows for one stack."""

    browser: Browser
    outputs: Outputs
    opened: list[Window] = field(default_factory=list)

    def open(
        self,
        size: tuple[int, int] = WIDE,
        scheme: Scheme = "light",
        *,
        touch: bool = False,
        worker: bool = False,
        locale: str = "en-GB",
    ) -> Window:
        """Open a window in a separate browser context.

        The service worker is off unless a test is about it: Playwright routes no request that a
        worker answers.
        """
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            has_touch=touch,
            locale=locale,
            service_workers="allow" if worker else "block",
            timezone_id="Europe/Berlin",
            accept_downloads=True,
        )
        context.set_default_timeout(LIMIT_SECONDS * 1000)
        page = context.new_page()
        window = Window(page, self.outputs.http, Cable(page))
        self.opened.append(window)
        return window

    def of(self, user: str, *roles: str) -> Window:
        """Open a window and sign in; create the account if necessary."""
        token_of(self.outputs, user, roles or ("customer",))
        return self.open().sign_in(user)

    @property
    def errors(self) -> list[str]:
        """Return the errors of all windows and of the service."""
        return [error for window in self.opened for error in (*window.errors, *window.cable.errors)]

    def close(self) -> None:
        """Close all windows."""
        while self.opened:
            self.opened.pop().page.context.close()


@contextmanager
def opened(browser: Browser, outputs: Outputs) -> Iterator[Windows]:
    """Yield windows of a browser. At the end they have no errors, and are closed."""
    windows = Windows(browser, outputs)
    try:
        yield windows
        assert windows.errors == []
    finally:
        windows.close()


def token_of(outputs: Outputs, user: str, roles: tuple[str, ...]) -> str:
    """Create an account, and return a token for it."""
    cognito = local_cognito(outputs.aws)
    return sign_in(cognito, outputs.user_pool, outputs.user_pool_client, user, roles, PASSWORD)


def press_together(name: str, *pages: Page) -> None:
    """Press a button in several windows at the same time."""
    press = """([name, at]) => setTimeout(() => {
        [...document.querySelectorAll("button")].find((one) => one.textContent === name).click();
    }, at - Date.now())"""
    at = pages[0].evaluate("Date.now() + 500")
    for page in pages:
        page.evaluate(press, [name, at])


def saved(window: Window, press: Callable[[], None]) -> str:
    """Return the text of the file that pressing something downloads."""
    with window.page.expect_download() as download:
        press()
    return Path(download.value.path()).read_text()
