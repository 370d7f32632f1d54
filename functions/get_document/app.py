"""GET /openapi.json and /api/docs/: the OpenAPI document, and Swagger UI, which displays it.

ui/ holds unchanged files of the npm package swagger-ui-dist 5.35.0. page.html, page.css and
initializer.js are our own.
"""

from pathlib import Path
from typing import Any

from booking.edge.files import File
from booking.edge.headers import SECURITY_HEADERS
from booking.surfaces.content import DOCUMENT_HEADERS

HERE = Path(__file__).parent
DAY = 24 * 60 * 60  # seconds
# Allows files of this origin only, and nothing inline. Swagger UI's style sheet has its icons in
# data: URLs.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".txt": "text/plain; charset=utf-8",
    "": "text/plain; charset=utf-8",
}

page = File(
    path=HERE / "page.html",
    content_type="text/html; charset=utf-8",
    headers={**DOCUMENT_HEADERS, "Content-Security-Policy": POLICY},
)
files = {
    "/openapi.json": File(path=HERE / "openapi.json", content_type="application/json"),
    "/api/docs": page,
    "/api/docs/": page,
} | {
    f"/api/docs/{path.name}": File(path=path, content_type=TYPES[path.suffix], max_age_seconds=DAY)
    for path in (HERE / "ui").iterdir()
}


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Handle one event of the HTTP API (payload version 2.0)."""
    del context
    file = files.get(event["rawPath"])
    if file is not None:
        return file.answer(event)
    return {
        "statusCode": 404,
        "headers": {**SECURITY_HEADERS, "Content-Type": "application/json"},
        "body": '{"message": "no such file", "error": "no such file"}',
    }
