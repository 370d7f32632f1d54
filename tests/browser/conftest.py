"""One stack and one Chromium for all these tests."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Playwright, expect, sync_playwright

from local import stack
from local.stack import Outputs
from testing.chromium import launch
from tests.support.browser import Windows, opened
from tests.support.conferences import Organizer
from tests.support.e2e import LIMIT_SECONDS, Http
from tests.support.v1 import V1OverHttp

# Long enough for every action; offers that must lapse have their own window.
CONFIRMATION_WINDOW = 600


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Yield the system's Chromium or Playwright's; CI must have one of them."""
    expect.set_options(timeout=LIMIT_SECONDS * 1000)
    try:
        browser = launch(playwright, timeout=LIMIT_SECONDS * 1000)
    except Error as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"no Chromium here; make browser installs one ({error.message[:80]})")
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def outputs(
    tmp_path_factory: pytest.TempPathFactory,
    chromium: Browser,  # noqa: ARG001 - without a browser there is no need of a stack
) -> Iterator[Outputs]:
    folder: Path = tmp_path_factory.mktemp("browser") / "stack"
    with stack.start(
        folder, confirmation_window=CONFIRMATION_WINDOW, sender="tickets@example.com"
    ) as running:
        yield running


@pytest.fixture(scope="session")
def organizer(outputs: Outputs) -> Iterator[Organizer]:
    with Organizer.of(outputs) as one:
        yield one


@pytest.fixture(scope="session")
def v1(outputs: Outputs) -> Iterator[V1OverHttp]:
    http = Http(outputs.http)
    yield V1OverHttp(http, outputs)
    http.close()


@pytest.fixture
def people(chromium: Browser, outputs: Outputs) -> Iterator[Windows]:
    with opened(chromium, outputs) as windows:
        yield windows
