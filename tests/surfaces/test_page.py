"""The page over HTTP: content negotiation, security policy and vendored libraries."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from booking.surfaces.page import Page, PageConfig, policy
from testing.tables import ROOT
from tests.support.functions import Functions

STATIC = ROOT / "functions/get_root/static"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
# The vendored files of licences.txt. The hashes make each change a conscious decision.
BROUGHT = {
    "preact.js": "225d7a773766e6fb2cfcc45274fe41d2059f5782f3f2c4569aa5132a2d3a2902",
    "hooks.js": "5c65ab263688d0805862fd0807c779af02c2799c44fda0873dfcb870d0da70a0",
    "htm.js": "ab33dd3f38059b9be4d5f5350128eefb2356639c4e0bbe9d9e8b3ba75847e9e4",
    "uplot.js": "073f022c867cb9c40f0be28f5d680830857a5b3a04082c2473880c8328a12e04",
    "uplot.css": "df630c6a8d6f8eeaff264b50f73ce5b114f646ffd9a0bb74f049b0a00135fa04",
}
TOLD = PageConfig(
    socket="wss://sockets.example/slot-booking",
    cognito="https://cognito.example",
    client='"><script>alert(1)</script>',
    open_surfaces=True,
    window=10,
)


def get(functions: Functions, path: str, accept: str) -> Any:
    event = json.loads((ROOT / "events/get_root.json").read_text())
    event |= {"rawPath": path, "routeKey": f"GET {path}"}
    event["requestContext"]["http"]["path"] = path
    event["headers"]["accept"] = accept
    return functions.invoke("get_root", event)


def assets(document: str) -> list[str]:
    return re.findall(r'(?:href|src)="(/assets/[^"]+)"', document)


def test_a_browser_gets_the_page_and_a_program_the_json(functions: Functions) -> None:
    page = get(functions, "/", BROWSER)
    assert page["headers"]["Content-Type"] == "text/html; charset=utf-8"
    assert page["headers"]["Vary"] == "Accept"
    for accept in ("*/*", "application/json"):
        answer = get(functions, "/", accept)
        assert json.loads(answer["body"])["message"] == "Slot Booking API is running"


def test_every_asset_of_the_page_is_served_as_immutable(functions: Functions) -> None:
    named = assets(get(functions, "/", BROWSER)["body"])
    assert len(named) > 5
    for path in named:
        answer = get(functions, path, "*/*")
        assert answer["statusCode"] == 200, path
        assert "immutable" in answer["headers"]["Cache-Control"]
        assert answer["headers"]["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "asset", ["nothing.js", "index.html", "types.d.ts", "..", "app.py", "%2e%2e%2fapp.py"]
)
def test_unknown_paths_are_not_served(functions: Functions, asset: str) -> None:
    [first, *_] = assets(get(functions, "/", BROWSER)["body"])
    folder = first.rpartition("/")[0]
    assert get(functions, f"{folder}/{asset}", "*/*")["statusCode"] == 404


def test_an_asset_of_another_version_is_not_found(functions: Functions) -> None:
    assert get(functions, "/assets/0123456789ab/app.js", "*/*")["statusCode"] == 404


def test_the_version_changes_with_each_file() -> None:
    before = Page({"index.html": "", "a.js": "1"}, TOLD).version
    assert Page({"index.html": "", "a.js": "1"}, TOLD).version == before
    assert Page({"index.html": "", "a.js": "2"}, TOLD).version != before


def test_the_policy_allows_only_the_connections_that_the_page_needs(functions: Functions) -> None:
    policy = get(functions, "/", BROWSER)["headers"]["Content-Security-Policy"]
    directives = dict(part.partition(" ")[::2] for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == directives["style-src"] == "'self'"
    assert directives["connect-src"] == "'self' https://cognito.example wss://sockets.example"
    assert "unsafe" not in policy
    assert "*" not in policy


def test_a_socket_on_the_pages_own_origin_needs_no_mention() -> None:
    at_home = PageConfig(
        socket="/slot-booking",
        cognito="http://127.0.0.1:9",
        client="c",
        open_surfaces=True,
        window=1,
    )
    assert "connect-src 'self' http://127.0.0.1:9;" in policy(at_home)


def test_the_settings_in_the_page_are_escaped() -> None:
    document = Page({"index.html": '<html data-client="{{client}}">'}, TOLD).document().body
    assert "<script>" not in document
    assert "&quot;&gt;&lt;script&gt;" in document


def test_the_page_has_no_inline_code_and_no_external_resource() -> None:
    document = (STATIC / "index.html").read_text()
    assert re.findall(r"<script(?![^>]*\bsrc=)", document) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=", document) == []
    for path in [STATIC / "index.html", *ours(".js"), *ours(".css")]:
        assert "//cdn" not in path.read_text()
        assert (
            re.findall(r"(?:from|import|src=|href=|url\()\s*[\"']?https?:", path.read_text()) == []
        )


def test_no_view_writes_raw_html() -> None:
    for path in ours(".js"):
        text = path.read_text()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(", text), (
            path
        )


def test_the_vendored_files_equal_the_published_ones() -> None:
    licences = (STATIC / "licences.txt").read_text()
    for name, digest in BROUGHT.items():
        assert hashlib.sha256((STATIC / name).read_bytes()).hexdigest() == digest, name
        assert name in licences


def ours(suffix: str) -> list[Path]:
    return [path for path in STATIC.glob(f"*{suffix}") if path.name not in BROUGHT]
