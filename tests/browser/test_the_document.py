"""Swagger UI shows the whole document, sends requests, and loads nothing from other hosts."""

import pytest
from playwright.sync_api import Locator, expect

from tests.support.browser import PHONE, WIDE, Scheme, Window, Windows
from tests.support.document import operations
from tests.support.v1 import V1OverHttp, person


def opened(people: Windows, size: tuple[int, int], path: str) -> tuple[Window, list[str]]:
    """Open the page; return the window and a list to which each external request is added."""
    window = people.open(size)
    external: list[str] = []

    def note(url: str) -> None:
        if not url.startswith((window.home, "data:", "blob:")):
            external.append(url)

    window.page.on("request", lambda request: note(request.url))
    window.page.goto(f"{window.home}{path}")
    expect(window.page.locator(".opblock")).to_have_count(len(operations()))
    return window, external


def unfolded(window: Window, surface: str, name: str) -> Locator:
    """Unfold one operation of the page."""
    operation = window.page.locator(f"#operations-{surface}-{name}")
    operation.locator(".opblock-summary-control").click()
    expect(operation.locator(".responses-wrapper").first).to_be_visible()
    return operation


@pytest.mark.parametrize("path", ["/api/docs/", "/api/docs"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_document_page_shows_every_operation_without_external_requests(
    people: Windows, size: tuple[int, int], path: str
) -> None:
    window, external = opened(people, size, path)
    assert window.overflow() == 0
    unfolded(window, "v1", "book_v1")
    assert window.overflow() == 0
    assert external == []


def test_the_document_page_sends_requests_with_and_without_a_token(
    people: Windows, v1: V1OverHttp
) -> None:
    window, _ = opened(people, WIDE, "/api/docs/")
    alice = person()
    operation = unfolded(window, "v1", "get_user_v1")
    operation.locator(".try-out__btn").click()
    operation.get_by_placeholder("user").fill(alice.user_id)
    status = operation.locator(".live-responses-table .response .response-col_status")
    operation.locator(".execute").click()
    expect(status).to_contain_text("401")
    window.page.locator(".authorize.unlocked").first.click()
    dialog = window.page.locator(".dialog-ux")
    token = dialog.locator("form", has_text="token (http, Bearer)")
    token.locator("input").fill(v1.token(alice))
    token.get_by_role("button", name="Apply credentials").click()
    dialog.get_by_role("button", name="Close").last.click()
    operation.locator(".execute").click()
    expect(status).to_contain_text("404")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_document_page_follows_the_color_scheme_and_leads_home(
    people: Windows, scheme: Scheme
) -> None:
    window = people.open(WIDE, scheme)
    window.page.goto(f"{window.home}/api/docs/")
    expect(window.page.locator(".opblock")).to_have_count(len(operations()))
    dark = window.page.evaluate("document.documentElement.classList.contains('dark-mode')")
    assert dark == (scheme == "dark")
    window.page.get_by_role("link", name="Conference booking", exact=True).click()
    expect(window.page.locator("h1")).to_have_text("Conferences")
