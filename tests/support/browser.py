"""A person at the page: a browser window of their own, and what they do and see in it."""

import re
from collections.abc import Callable
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
    """The page's socket, which can be cut and mended."""

    page: Page
    cut: bool = False
    connected: list[WebSocketRoute] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)  # of the service, about what the page sent

    def __post_init__(self) -> None:
        """Stand between the page and the stack."""
        self.page.route_web_socket(re.compile("/slot-booking"), self._connect)

    def _connect(self, socket: WebSocketRoute) -> None:
        if self.cut:
            socket.close(code=1001)
            return
        server = socket.connect_to_server()
        self.connected.append(socket)

        def hear(message: str | bytes) -> None:
            if '"type":"error"' in str(message):
                self.complaints.append(str(message))
            socket.send(message)

        server.on_message(hear)

    def sever(self) -> None:
        """End the connection, and let none be made."""
        self.cut = True
        while self.connected:
            self.connected.pop().close(code=1001)

    def mend(self) -> None:
        """Let connections be made again."""
        self.cut = False


@dataclass
class Window:
    """One person's window."""

    page: Page
    home: str
    cable: Cable
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Note what the browser complains of; that the API says no is none of it."""
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda message: self._note(message.type, message.text))

    def _note(self, kind: str, text: str) -> None:
        said_no = "Failed to load resource" in text or "WebSocket connection" in text
        if kind in {"error", "warning"} and not said_no:
            self.complaints.append(text)

    def go(self, view: str) -> "Window":
        """Go to a view, and wait until it is there."""
        self.page.goto(f"{self.home}/#/{view}")
        expect(self.page.locator("h1")).to_be_visible()
        return self

    def sign_in(self, user: str) -> "Window":
        """Sign in by the dialog."""
        self.page.goto(self.home)
        self.button("Sign in").first.click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("User name").fill(user)
        dialog.get_by_label("Password").fill(PASSWORD)
        dialog.get_by_role("button", name="Sign in").last.click()
        expect(self.button("Sign out")).to_be_visible()
        return self

    def say(self, name: str) -> "Window":
        """Say who one is, without an account."""
        self.page.goto(self.home)
        self.button("Sign in").first.click()
        self.button("Just a name").click()
        self.page.get_by_label("Your name").fill(name)
        self.button("Go on").click()
        expect(self.button("Sign out")).to_be_visible()
        return self

    def button(self, name: str) -> Locator:
        """Find a button by its name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        """Press a button."""
        self.button(name).click()

    def sees(self, text: str | re.Pattern[str]) -> None:
        """Wait for a text in what the view shows, or in what is offered."""
        expect(self.page.locator("#page")).to_contain_text(text)

    def hears(self, text: str) -> None:
        """Wait for a sentence that a screen reader would say."""
        spoken = self.page.locator("[aria-live]").filter(has_text=text)
        expect(spoken).not_to_have_count(0)

    def give_up(self, what: str) -> None:
        """Press a button that asks first, and say yes."""
        self.press(what)
        self.page.get_by_role("dialog").locator(".danger").click()
        expect(self.page.get_by_role("dialog")).to_have_count(0)

    def violations(self) -> list[str]:
        """What axe finds wrong with the view."""
        before = len(self.complaints)
        self.page.evaluate(AXE)
        found: dict[str, Any] = self.page.evaluate("axe.run(document)")
        del self.complaints[before:]  # the policy stops axe too, where it would write styles
        return [
            f"{one['id']}: {one['help']}: {[node['html'][:120] for node in one['nodes']]}"
            for one in found["violations"]
        ]

    def overflow(self) -> int:
        """How many pixels the view is wider than its window."""
        wide: int = self.page.evaluate(
            "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
        )
        return wide


@dataclass(frozen=True)
class Windows:
    """Opens windows at one stack."""

    browser: Browser
    outputs: Outputs
    opened: list[Window] = field(default_factory=list)

    def open(
        self, size: tuple[int, int] = WIDE, scheme: Scheme = "light", *, touch: bool = False
    ) -> Window:
        """Open a window that shares nothing with the others."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            has_touch=touch,
            locale="en-GB",
            timezone_id="Europe/Berlin",
            accept_downloads=True,
        )
        context.set_default_timeout(LIMIT_SECONDS * 1000)
        page = context.new_page()
        window = Window(page, self.outputs.http, Cable(page))
        self.opened.append(window)
        return window

    def of(self, user: str, *roles: str) -> Window:
        """Open a window, and sign in there; the account is made where need be."""
        token_of(self.outputs, user, roles or ("customer",))
        return self.open().sign_in(user)

    @property
    def complaints(self) -> list[str]:
        """Give what any window, or the service, complained of."""
        return [
            said
            for window in self.opened
            for said in (*window.complaints, *window.cable.complaints)
        ]

    def close(self) -> None:
        """Close them all."""
        while self.opened:
            self.opened.pop().page.context.close()


def token_of(outputs: Outputs, user: str, roles: tuple[str, ...]) -> str:
    """Make an account, and return a token of it."""
    cognito = local_cognito(outputs.aws)
    return sign_in(cognito, outputs.user_pool, outputs.user_pool_client, user, roles, PASSWORD)


def press_together(name: str, *pages: Page) -> None:
    """Press a button in several windows at the same moment."""
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
