"""make openapi: generate the OpenAPI document from the routes that the handlers register.

functions/*/app.py --api.routes--> contracts --pydantic--> functions/get_document/openapi.json
"""

import argparse
import importlib.util
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

from booking import __version__
from local.template import load
from operations.contracts import IDEMPOTENCY_KEY, Operations, Responses, Schemas

ROOT = Path(__file__).parents[1]
FUNCTION = ROOT / "functions/get_document"
TARGET = FUNCTION / "openapi.json"

DESCRIPTION = """\
Books seats at conferences without overbooking. When all seats are taken, attendees join a \
waitlist. A freed seat is offered to the first attendee on the waitlist until a deadline, then to \
the next.

There are several surfaces over one engine. `v1` is the product's own API; the others serve \
clients of earlier systems unchanged. With an access token in *Authorize* this page can send \
requests. On every surface, `message` explains an error.

Times are UTC unless they contain another offset. Ids are opaque strings.
"""
TAGS = {
    "v1": "The product's own API: RFC 9457 problems, lists by cursor, `Idempotency-Key` on every "
    "POST with a token.",
    "events": "Conferences as events, for signed-in organizers and customers, without a waitlist. "
    "JSON or forms.",
    "compact": "No credentials. Every refusal is 400, except 404 for a GET that finds nothing.",
    "classic": "No credentials; the client that has a booking's id owns it. JSON or forms.",
    "slots": "No credentials. One board of twelve one-hour slots; live at the WebSocket "
    "`/slot-booking`.",
    "documents": "This page, and the document that it shows.",
}


def apis() -> list[Any]:
    """Import every HTTP function, with unusable addresses and credentials in the environment."""
    os.environ |= _declared() | {
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "nobody",
        "AWS_SECRET_ACCESS_KEY": "nothing",
    }
    modules = [_imported(path) for path in sorted((ROOT / "functions").glob("*/app.py"))]
    return [module.api for module in modules if hasattr(module, "api")]


def _imported(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"documented_{path.parent.name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _declared() -> dict[str, str]:
    """Return the variables that the template declares, with dummy values for references."""
    template = load(ROOT / "template.yaml")
    each = [resource.get("Properties", {}) for resource in template.resources.values()]
    return {
        name: value if isinstance(value, str) else _dummy(name)
        for properties in (template.body["Globals"]["Function"], *each)
        for name, value in properties.get("Environment", {}).get("Variables", {}).items()
    }


def _dummy(name: str) -> str:
    return "http://nowhere.invalid" if "ENDPOINT" in name else "1"


def examples() -> dict[str, dict[str, Any]]:
    """Return the bodies of the examples in events/ by route key. Forms are parsed."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((ROOT / "events").glob("*.json")):
        event = json.loads(path.read_text())
        if event.get("body") and "routeKey" in event:
            form = "form" in event["headers"]["content-type"]
            body = event["body"]
            found[event["routeKey"]] = dict(parse_qsl(body)) if form else json.loads(body)
    return found


def document() -> dict[str, Any]:
    """Return the whole document."""
    served = apis()
    schemas = Schemas()
    routes = [route for api in served for route in api.routes]
    paths = Operations(routes, examples(), schemas).paths() | _documents()
    used = {
        tag for path in paths.values() for operation in path.values() for tag in operation["tags"]
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Conference booking",
            "version": __version__,
            "description": DESCRIPTION,
        },
        "tags": [{"name": tag, "description": TAGS[tag]} for tag in TAGS if tag in used],
        "paths": dict(sorted(paths.items(), key=_rank)),
        "components": {
            "schemas": dict(sorted(schemas.named.items())),
            "parameters": {"IdempotencyKey": IDEMPOTENCY_KEY},
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "An access token of the user pool; its username is the user_id.",
                },
                "key": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "An API key of an organizer (`POST /v1/keys`), for the server "
                    "`/server` only.",
                },
            },
        },
    }


def _rank(item: tuple[str, dict[str, Any]]) -> tuple[int, str]:
    """Return a sort key: the surface, in the order of the tags, then the path."""
    path, operations = item
    tags = [tag for operation in operations.values() for tag in operation["tags"]]
    return min(list(TAGS).index(tag) for tag in tags), path


def _documents() -> dict[str, Any]:
    """Return the path items of functions/get_document, which serves files and has no contracts."""
    assets = sorted(path.name for path in (FUNCTION / "ui").iterdir())
    kinds = ("text/javascript", "text/css", "image/png", "text/plain", "text/html")
    asset = {
        "name": "asset",
        "in": "path",
        "required": True,
        "description": "A file of the page.",
        "schema": {"type": "string", "enum": assets},
    }
    found = {
        "/openapi.json": _file("Get this document", "get_openapi", ["application/json"]),
        "/api/docs": _file("Get this page", "get_docs", ["text/html"]),
        "/api/docs/": _file("Get this page", "get_docs_slash", ["text/html"]),
        "/api/docs/{asset}": _file("Get a file of this page", "get_docs_asset", kinds)
        | {"parameters": [asset]},
    }
    for path, operation in found.items():
        responses = Responses()
        for media in operation.pop("media"):
            responses.add(200, "The file.", media, {"type": "object"} if "json" in media else {})
        responses.header(200, "ETag", "The version of the file, for If-None-Match.")
        responses.add(304, "The file still has the version in If-None-Match.")
        if "{" in path:
            responses.add(404, "File not found.", "application/json", {"type": "object"})
        responses.gateway(429, 503)
        operation["responses"] = responses.rendered()
    return {path: {"get": operation} for path, operation in found.items()}


def _file(summary: str, name: str, media: Any) -> dict[str, Any]:
    return {
        "tags": ["documents"],
        "operationId": name,
        "summary": summary,
        "security": [],
        "media": media,
    }


def written() -> str:
    """Return the document as the text of its file."""
    return json.dumps(document(), indent=1, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write the document, or check that the file is up to date; return 1 if it is not."""
    parser = argparse.ArgumentParser(prog="make openapi")
    parser.add_argument(
        "--check", action="store_true", help="only check that the file is up to date"
    )
    text = written()
    if parser.parse_args(arguments).check:
        current = TARGET.exists() and TARGET.read_text() == text
        print(
            "up to date"
            if current
            else f"{TARGET.relative_to(ROOT)} is out of date: run make openapi"
        )
        return 0 if current else 1
    TARGET.write_text(text)
    print(f"wrote {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
