"""First view of the page: requests, bytes and time until Chromium shows the list of conferences.

A stack of its own serves the page. Each round opens the page in a browser without a cache. Rounds
without delay show the work of server and browser; rounds over an emulated mobile network show the
round trips. The requests are those of the page itself and of the API, without the WebSocket.
"""

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, expect, sync_playwright

from bench.table import Table
from local import stack
from testing.chromium import launch

ROUNDS = 9
# Milliseconds of delay for each request, and bytes a second, as in Chromium's developer tools.
NETWORKS: dict[str, tuple[float, int] | None] = {
    "none": None,
    "Fast 4G: 60 ms, 8.1 Mbit/s": (60, 1_012_500),
    "3G: 563 ms, 1.44 Mbit/s": (562.5, 180_000),
}
KB = 1_000
COLUMNS = (
    "network",
    "requests of the page",
    "of the API",
    "KB received",
    "sockets",
    "first text, ms",
    "list, ms",
)
METHOD = f"""Medians of {ROUNDS} rounds, each in a browser without a cache. Requests of the page:
the document, the module and the style sheet. KB received: compressed, with headers. First text:
until Chromium paints the first text. List: until the list of conferences is shown and can be used.
The local stack speaks HTTP/1.1, for which Chromium opens at most six
connections; API Gateway and CloudFront speak HTTP/2."""
BEFORE = """Before the page was bundled ([decision 21](adr/0021-bundle-the-page-and-commit-it.md)):
24 requests of the page, 158.1 KB and a socket."""


@dataclass
class View:
    """The requests, bytes and time of a first view."""

    page: int = 0
    api: int = 0
    sockets: int = 0
    received: float = 0  # bytes
    seconds: float = 0
    text_ms: float = 0  # until the first text

    def sent(self, event: dict[str, Any]) -> None:
        """Count a request."""
        url = event["request"]["url"]
        if not url.startswith("http"):
            return  # a data: URL
        if "/v1/" in url:
            self.api += 1
        else:
            self.page += 1

    def finished(self, event: dict[str, Any]) -> None:
        """Add the bytes of a response, headers included."""
        self.received += event["encodedDataLength"]

    def connected(self, _: dict[str, Any]) -> None:
        """Count a WebSocket."""
        self.sockets += 1


def tables() -> list[Table]:
    """Measure first views of a stack that this starts."""
    with tempfile.TemporaryDirectory() as folder, stack.start(Path(folder) / "stack") as outputs:
        return [table(outputs.http)]


def table(home: str) -> Table:
    """Measure first views of a running stack."""
    with _chromium() as browser:
        _look(browser, home, None)  # starts the functions that the page calls
        rows = [
            _row(name, [_look(browser, home, network) for _ in range(ROUNDS)])
            for name, network in NETWORKS.items()
        ]
    return Table(title="First view of the page", columns=COLUMNS, rows=rows, notes=[METHOD, BEFORE])


def _row(name: str, views: Sequence[View]) -> Sequence[str]:
    return (
        name,
        f"{median(view.page for view in views):g}",
        f"{median(view.api for view in views):g}",
        f"{median(view.received for view in views) / KB:.1f}",
        f"{median(view.sockets for view in views):g}",
        f"{median(view.text_ms for view in views):.0f}",
        f"{median(view.seconds for view in views) * 1000:.0f}",
    )


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


def _look(browser: Browser, home: str, network: tuple[float, int] | None) -> View:
    """Open the page in a fresh browser context, and wait for the list of conferences."""
    view, context = View(), browser.new_context()
    page = context.new_page()
    chromium = context.new_cdp_session(page)
    chromium.send("Network.enable")
    if network is not None:
        delay_ms, bytes_a_second = network
        chromium.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": delay_ms,
                "downloadThroughput": bytes_a_second,
                "uploadThroughput": bytes_a_second,
            },
        )
    chromium.on("Network.requestWillBeSent", view.sent)
    chromium.on("Network.loadingFinished", view.finished)
    chromium.on("Network.webSocketCreated", view.connected)
    begun = time.perf_counter()
    page.goto(home)
    expect(page.locator(".cards .card, .empty").first).to_be_visible(timeout=60_000)
    view.seconds = time.perf_counter() - begun
    view.text_ms = page.evaluate(
        "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
    )
    page.wait_for_load_state("networkidle")
    context.close()
    return view
