"""The document and the page that shows it, as a browser gets them."""

import base64
import gzip
import json
import re
from typing import Any

import pytest

from testing.tables import ROOT
from tests.support.functions import Functions

UI = ROOT / "functions/get_document/ui"
LAMBDA_LIMIT = 6 * 1024 * 1024
ASSETS = sorted(path.name for path in UI.iterdir())


def get(functions: Functions, path: str, **headers: str) -> dict[str, Any]:
    event = json.loads((ROOT / "events/get_document.json").read_text())
    event["rawPath"] = event["requestContext"]["http"]["path"] = path
    event["headers"] = {name.replace("_", "-"): value for name, value in headers.items()}
    return functions.invoke("get_document", event)


def content(answer: dict[str, Any]) -> bytes:
    body = base64.b64decode(answer["body"])
    return gzip.decompress(body) if "Content-Encoding" in answer["headers"] else body


def test_the_committed_document_is_served(functions: Functions) -> None:
    answer = get(functions, "/openapi.json")
    assert (answer["statusCode"], answer["headers"]["Content-Type"]) == (200, "application/json")
    assert content(answer) == (ROOT / "functions/get_document/openapi.json").read_bytes()


def test_a_client_with_the_current_version_gets_304(functions: Functions) -> None:
    plain = get(functions, "/openapi.json")
    zipped = get(functions, "/openapi.json", accept_encoding="br, gzip")
    tags = plain["headers"]["ETag"], zipped["headers"]["ETag"]
    assert tags[0] != tags[1]
    for tag in (*tags, f"W/{tags[0]}", f'"other", {tags[1]}'):
        again = get(functions, "/openapi.json", if_none_match=tag)
        assert (again["statusCode"], again["body"]) == (304, "")
        assert again["headers"]["ETag"] == tags[0]
    assert get(functions, "/openapi.json", if_none_match='"other"')["statusCode"] == 200


def test_text_is_compressed_for_clients_that_accept_it(functions: Functions) -> None:
    path = "/api/docs/swagger-ui-bundle.js"
    plain, zipped = get(functions, path), get(functions, path, accept_encoding="gzip")
    assert content(plain) == content(zipped) == (UI / "swagger-ui-bundle.js").read_bytes()
    assert len(zipped["body"]) < len(plain["body"]) / 3
    assert zipped["headers"]["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("name", ASSETS)
def test_every_file_fits_into_an_answer_of_lambda(functions: Functions, name: str) -> None:
    answer = get(functions, f"/api/docs/{name}")
    assert answer["statusCode"] == 200
    assert len(json.dumps(answer)) < LAMBDA_LIMIT
    assert content(answer) == (UI / name).read_bytes()
    assert answer["headers"]["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/api/docs", "/api/docs/"])
def test_the_page_has_no_inline_script_and_no_external_resource(
    functions: Functions, path: str
) -> None:
    answer = get(functions, path)
    page = content(answer).decode()
    policy = dict(
        directive.partition(" ")[::2]
        for directive in answer["headers"]["Content-Security-Policy"].split("; ")
    )
    assert answer["headers"]["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer["headers"]["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in answer["headers"]["Permissions-Policy"]
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert re.findall(r"<script[^>]*>(.+?)</script>|\son\w+=|style=", page) == []
    used = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert len(used) == 7
    assert used.count("/") == 1  # the page, which another function serves
    for address in set(used) - {"/"}:
        assert get(functions, address)["statusCode"] == 200


@pytest.mark.parametrize(
    "name", ["none", "app.py", "../app.py", "..%2fapp.py", "openapi.json", "page.html", ""]
)
def test_unknown_paths_are_not_served(functions: Functions, name: str) -> None:
    answer = get(functions, f"/api/docs/./{name}")
    assert (answer["statusCode"], json.loads(answer["body"])["message"]) == (404, "no such file")


def test_the_licences_are_served_with_their_libraries(functions: Functions) -> None:
    assert b"Apache License" in content(get(functions, "/api/docs/LICENSE"))
    assert b"swagger-ui" in content(get(functions, "/api/docs/NOTICE"))
    assert "swagger-ui-bundle.js.LICENSE.txt" in ASSETS
