"""The page over HTTP: content negotiation, caching, compression and security policy."""

import base64
import gzip
import json
import re
from typing import Any

import pytest

from booking.surfaces.http import Request
from booking.surfaces.page import Page, PageConfig, policy
from testing.tables import ROOT
from tests.support.functions import Functions

SOURCES, ASSETS = ROOT / "page", ROOT / "functions/get_root/assets"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
FILES = ["app.js", "de.js", "decoder.js", "licences.txt", "page.css", "uplot.css", "uplot.js"]
ICONS = ["icon-192.png", "icon-512.png", "icon-maskable.png", "icon-apple.png"]
TOLD = PageConfig(
    socket="wss://sockets.example/slot-booking",
    cognito="https://cognito.example",
    client='"><script>alert(1)</script>',
    open_surfaces=True,
    window=10,
)


def get(functions: Functions, path: str, accept: str, **headers: str) -> Any:
    event = json.loads((ROOT / "events/get_root.json").read_text())
    event |= {"rawPath": path, "routeKey": f"GET {path}"}
    event["requestContext"]["http"]["path"] = path
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    event["headers"] = {**event["headers"], "accept-encoding": "", **more, "accept": accept}
    return functions.invoke("get_root", event)


def content(answer: Any) -> bytes:
    body = answer["body"].encode()
    body = base64.b64decode(body) if answer["isBase64Encoded"] else body
    return gzip.decompress(body) if "Content-Encoding" in answer["headers"] else body


def assets(document: str) -> list[str]:
    return re.findall(r'(?:href|src)="(/assets/[^"]+)"', document)


def folder(functions: Functions) -> str:
    """Return the path of the assets, with their version."""
    return assets(get(functions, "/", BROWSER)["body"])[0].rpartition("/")[0]


def test_a_browser_gets_the_page_and_a_program_the_json(functions: Functions) -> None:
    page = get(functions, "/", BROWSER)
    assert page["headers"]["Content-Type"] == "text/html; charset=utf-8"
    assert page["headers"]["Vary"] == "Accept, Accept-Encoding"
    for accept in ("*/*", "application/json"):
        answer = get(functions, "/", accept)
        assert json.loads(answer["body"])["message"] == "Slot Booking API is running"


def test_the_document_names_one_module_and_one_style_sheet(functions: Functions) -> None:
    named = assets(get(functions, "/", BROWSER)["body"])
    names = {path.rpartition("/")[2] for path in named}
    assert names == {"app.js", "page.css", "app.webmanifest", "icon-apple.png"}


def test_the_module_imports_only_the_plot_and_a_language_and_only_when_needed() -> None:
    module = (ASSETS / "app.js").read_text()
    assert re.findall(r'\bimport\("([^"]+)"\)', module) == ["./de.js"]
    assert re.findall(r"\bimport\((?!\")\w+\.href\)", module) != []
    assert set(re.findall(r"\./\w+\.js", module)) == {"./de.js", "./decoder.js", "./uplot.js"}
    assert re.findall(r"""(?:^|[;}\n])import\s*["'{*\w]""", module) == []


@pytest.mark.parametrize("name", FILES)
def test_every_asset_is_served_as_immutable_and_compressed(functions: Functions, name: str) -> None:
    path = f"{folder(functions)}/{name}"
    plain, zipped = get(functions, path, "*/*"), get(functions, path, "*/*", accept_encoding="gzip")
    assert content(plain) == content(zipped) == (ASSETS / name).read_bytes()
    assert len(zipped["body"]) < len(plain["body"]) * 0.7
    for answer in (plain, zipped):
        assert answer["statusCode"] == 200
        assert answer["headers"]["Cache-Control"] == "public, max-age=31536000, immutable"
        assert answer["headers"]["Vary"] == "Accept-Encoding"
        assert answer["headers"]["X-Content-Type-Options"] == "nosniff"
        assert answer["headers"]["Content-Type"].startswith("text/")


def test_the_page_can_be_installed(functions: Functions) -> None:
    answer = get(functions, f"{folder(functions)}/app.webmanifest", "*/*")
    assert answer["headers"]["Content-Type"] == "application/manifest+json"
    manifest = json.loads(content(answer))
    assert (manifest["start_url"], manifest["scope"], manifest["id"]) == ("/", "/", "/")
    named = {icon["src"]: icon for icon in manifest["icons"]}
    assert named.keys() < set(ICONS)
    assert "maskable" in {icon.get("purpose") for icon in named.values()}
    for name in ICONS:
        served = get(functions, f"{folder(functions)}/{name}", "*/*", accept_encoding="gzip")
        assert served["headers"]["Content-Type"] == "image/png"
        assert "Content-Encoding" not in served["headers"]
        picture = content(served)
        assert picture == (ASSETS / name).read_bytes()
        size = int.from_bytes(picture[16:20])
        assert named.get(name, {"sizes": "180x180"})["sizes"] == f"{size}x{size}"


def test_the_worker_stores_the_files_of_one_version_and_is_revalidated(
    functions: Functions,
) -> None:
    answer = get(functions, "/worker.js", "*/*", accept_encoding="gzip")
    script = content(answer).decode()
    assert folder(functions).rpartition("/")[2] in script
    assert '"app.js de.js page.css"' in script
    assert "{{" not in script
    assert answer["headers"]["Cache-Control"] == "no-cache"
    assert answer["headers"]["Content-Security-Policy"] == (
        "default-src 'none'; connect-src 'self'"
    )
    tag = answer["headers"]["ETag"]
    assert get(functions, "/worker.js", "*/*", if_none_match=tag)["statusCode"] == 304
    assert get(functions, f"{folder(functions)}/worker.js", "*/*")["statusCode"] == 404


def test_the_document_is_revalidated_at_each_view(functions: Functions) -> None:
    answer = get(functions, "/", BROWSER, accept_encoding="br, gzip")
    assert answer["headers"]["Cache-Control"] == ("public, max-age=0, must-revalidate, s-maxage=60")
    assert b"<!doctype html>" in content(answer)
    again = get(
        functions,
        "/",
        BROWSER,
        accept_encoding="br, gzip",
        if_none_match=answer["headers"]["ETag"],
    )
    assert (again["statusCode"], again["body"]) == (304, "")
    for name in ("Cache-Control", "ETag", "Vary", "Content-Security-Policy"):
        assert again["headers"][name] == answer["headers"][name]
    assert get(functions, "/", BROWSER, if_none_match='"other"')["statusCode"] == 200


def test_an_asset_that_the_client_has_is_not_sent_again(functions: Functions) -> None:
    path = f"{folder(functions)}/app.js"
    tag = get(functions, path, "*/*")["headers"]["ETag"]
    assert get(functions, path, "*/*", if_none_match=tag)["statusCode"] == 304


@pytest.mark.parametrize(
    "asset",
    ["nothing.js", "index.html", "types.d.ts", "ui.js", "..", "app.py", "%2e%2e%2fapp.py"],
)
def test_unknown_paths_are_not_served(functions: Functions, asset: str) -> None:
    assert get(functions, f"{folder(functions)}/{asset}", "*/*")["statusCode"] == 404


@pytest.mark.parametrize("path", ["/nothing", "/conferences/", "/v1/nothing/here", "/c", "/%zz"])
def test_any_other_path_is_a_page_for_browsers_and_the_gateways_json_for_programs(
    functions: Functions, path: str
) -> None:
    home = get(functions, "/", BROWSER)
    tag = home["headers"]["ETag"]
    page = get(functions, path, BROWSER, if_none_match=tag)
    assert (page["statusCode"], page["body"]) == (404, home["body"])
    assert page["headers"]["Cache-Control"] == "no-store"
    assert "ETag" not in page["headers"]
    policies = {answer["headers"]["Content-Security-Policy"] for answer in (home, page)}
    assert len(policies) == 1
    for accept in ("*/*", "application/json"):
        answer = get(functions, path, accept)
        assert (answer["statusCode"], json.loads(answer["body"])) == (404, {"message": "Not Found"})


def test_a_page_of_another_version_gets_the_current_file_and_must_not_store_it(
    functions: Functions,
) -> None:
    answer = get(functions, "/assets/0123456789ab/uplot.js", "*/*")
    assert content(answer) == (ASSETS / "uplot.js").read_bytes()
    assert answer["headers"]["Cache-Control"] == "no-cache"
    assert get(functions, "/assets/0123456789ab/nothing.js", "*/*")["statusCode"] == 404


def test_the_version_changes_with_each_file() -> None:
    before = Page({"index.html": b"", "a.js": b"1"}, TOLD).version
    assert Page({"index.html": b"", "a.js": b"1"}, TOLD).version == before
    assert Page({"index.html": b"", "a.js": b"2"}, TOLD).version != before


def test_the_policy_allows_only_the_connections_that_the_page_needs(functions: Functions) -> None:
    policy = get(functions, "/", BROWSER)["headers"]["Content-Security-Policy"]
    directives = dict(part.partition(" ")[::2] for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == directives["style-src"] == "'self'"
    assert directives["connect-src"] == "'self' https://cognito.example wss://sockets.example"
    assert "unsafe" not in policy
    assert "*" not in policy


def test_other_sites_cannot_embed_or_reach_the_page(functions: Functions) -> None:
    headers = get(functions, "/", BROWSER)["headers"]
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "microphone=()" in headers["Permissions-Policy"]
    assert "camera=(self)" in headers["Permissions-Policy"]  # the door scans tickets
    for path in ("/", f"{folder(functions)}/app.js"):
        for accept in (BROWSER, "*/*"):
            answer = get(functions, path, accept)
            assert answer["headers"]["Cross-Origin-Resource-Policy"] == "same-origin"


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
    page = Page({"index.html": b'<html data-client="{{client}}">'}, TOLD)
    document = page.document(Request(body=b"")).body
    assert "<script>" not in document
    assert "&quot;&gt;&lt;script&gt;" in document


def test_the_page_has_no_inline_code_and_no_external_resource() -> None:
    document = (ASSETS / "index.html").read_text()
    assert re.findall(r"<script(?![^>]*\bsrc=)", document) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=", document) == []
    for path in (*SOURCES.glob("*.*"), *ASSETS.glob("*.[jc]s*"), ASSETS / "index.html"):
        if path.suffix in {".html", ".js", ".css"}:
            text = path.read_text()
            assert "//cdn" not in text
            assert re.findall(r"(?:from|import|src=|href=|url\()\s*[\"']?https?:", text) == []


def test_no_view_writes_raw_html() -> None:
    for path in SOURCES.glob("*.js"):
        text = path.read_text()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(", text), (
            path
        )


def test_the_licences_name_the_bundled_libraries_with_their_versions() -> None:
    licences = (ASSETS / "licences.txt").read_text().splitlines()
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    for name in ("preact", "htm", "uplot", "qr"):
        assert f"{name} {locked[f'node_modules/{name}']['version']}" in licences
