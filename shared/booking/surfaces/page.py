"""The page: one HTML document and its static files.

Nothing is inline or from another origin, so that the Content-Security-Policy can be strict.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape
from urllib.parse import urlsplit

from booking.surfaces import texts
from booking.surfaces.content import DOCUMENT_HEADERS, FOREVER, REVALIDATE, Content
from booking.surfaces.http import Answer, Contract, Refused, Request, Surface

HTML = "text/html"
IF_NONE_MATCH = "if-none-match"
INDEX = "index.html"
# Browsers revalidate the document at each view. A CDN (infra/cdn.yaml) may answer with it for a
# minute: assets are served under the hash of an earlier version too.
REVALIDATE_OR_SHARE = "public, max-age=0, must-revalidate, s-maxage=60"
TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
    "txt": "text/plain; charset=utf-8",
    "webmanifest": "application/manifest+json",
}
# The door scans tickets with the camera.
PERMISSIONS = DOCUMENT_HEADERS["Permissions-Policy"].replace("camera=()", "camera=(self)")
PAGE_HEADERS = {**DOCUMENT_HEADERS, "Permissions-Policy": PERMISSIONS}
WORKER = "worker.js"
# The files that a view without a network needs: all scripts and styles but those of the plot
# and of the scanner.
SHELL_TYPES, NOT_IN_SHELL = (
    ("css", "js"),
    frozenset({WORKER, "decoder.js", "uplot.css", "uplot.js"}),
)
# The policy of the worker is its own, not the document's.
WORKER_POLICY = "default-src 'none'; connect-src 'self'"
SURFACE = Surface(name="documents", statuses={})  # its routes raise no refusal
ASSET = Contract(
    gives={200: str, 304: None, 404: Refused},
    media="text/javascript",
    also=tuple(content_type.partition(";")[0] for content_type in TYPES.values()),
    headers={
        "Cache-Control": "Forever with the current version, otherwise no-cache.",
        "ETag": "The hash of the content, for If-None-Match.",
    },
)
WORKER_SCRIPT = Contract(
    gives={200: str, 304: None},
    media="text/javascript",
    headers={"Cache-Control": "no-cache: browsers look for a new version at each view."},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageConfig:
    """The settings of the stack that the page needs."""

    socket: str  # the URL of the WebSocket API, or its path on the page's own origin
    cognito: str  # the URL of the sign-in pages
    client: str  # the id of the user pool client
    open_surfaces: bool  # whether the surfaces without credentials are served
    window: int  # seconds that an offer is held, unless the conference has its own window


def wanted(request: Request) -> bool:
    """Return whether the client accepts HTML, as browsers do."""
    return HTML in request.headers.get("accept", "").lower()


def unknown() -> Answer:
    """Return 404 as the gateway does for a path without a route."""
    return Answer(status=404, body={"message": "Not Found"})


class Page:
    """The document and its assets. Assets are cached forever: their paths have the version."""

    def __init__(self, files: Mapping[str, bytes], config: PageConfig) -> None:
        """Insert the settings into index.html. `files`: contents by name, with index.html."""
        self.version = sha256(repr(sorted(files.items())).encode()).hexdigest()[:12]
        self._document = Content(
            data=_with_settings(files[INDEX].decode(), self.version, config).encode(),
            content_type=f"{HTML}; charset=utf-8",
            cache_control=REVALIDATE_OR_SHARE,
            headers={**PAGE_HEADERS, "Content-Security-Policy": policy(config)},
            vary="Accept, Accept-Encoding",
        )
        self._assets = {
            name: Content(
                data=data,
                content_type=TYPES[_type(name)],
                cache_control=FOREVER,
            )
            for name, data in files.items()
            if name not in {INDEX, WORKER}
        }
        self._worker = Content(
            data=_with_values(files.get(WORKER, b"").decode(), self._shell()).encode(),
            content_type=TYPES["js"],
            headers={"Content-Security-Policy": WORKER_POLICY},
        )
        # Requested by a page that was loaded from another version of this function: before a
        # deployment, or during one. The current file works there too, and must not be stored.
        self._of_another_version = {
            name: replace(asset, cache_control=REVALIDATE) for name, asset in self._assets.items()
        }

    def _shell(self) -> Mapping[str, str]:
        """Return the values of the worker: the version, and the files that it stores."""
        names = sorted(self._assets.keys() - NOT_IN_SHELL)
        shell = [name for name in names if _type(name) in SHELL_TYPES]
        return {
            "version": self.version,
            "shell": " ".join(shell),
            "offerTitle": texts.text("push.title"),
            "offerBody": texts.text("push.body"),
        }

    def worker(self, request: Request) -> Answer:
        """Return 200 or 304 with the service worker, which browsers revalidate."""
        return _answer(self._worker, request)

    def document(self, request: Request) -> Answer:
        """Return 200 or 304 with the HTML document."""
        return _answer(self._document, request)

    def unknown(self, request: Request) -> Answer:
        """Return 404 with the document, which then shows that the address has no page."""
        afresh = {name: request.headers[name] for name in request.headers if name != IF_NONE_MATCH}
        found = _answer(self._document, replace(request, headers=afresh))
        headers = {name: found.headers[name] for name in found.headers if name != "ETag"}
        return replace(found, status=404, headers={**headers, "Cache-Control": "no-store"})

    def asset(self, request: Request) -> Answer | None:
        """Return 200 or 304 with an asset; None for an unknown file."""
        current = request.path["version"] == self.version
        asset = (self._assets if current else self._of_another_version).get(request.path["file"])
        return None if asset is None else _answer(asset, request)


def _with_settings(document: str, version: str, config: PageConfig) -> str:
    values = {
        "version": version,
        "socket": config.socket,
        "cognito": config.cognito,
        "client": config.client,
        "open": "yes" if config.open_surfaces else "no",
        "window": str(config.window),
    }
    escaped = {name: escape(value, quote=True) for name, value in values.items()}
    return _with_values(document, escaped)


def _with_values(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{{{name}}}}}", value)
    return text


def _type(name: str) -> str:
    return name.rpartition(".")[2]


def _answer(content: Content, request: Request) -> Answer:
    status, headers, data = content.reply(request.headers)
    text = "Content-Encoding" not in headers and content.content_type.startswith("text/")
    body = data.decode() if text else data
    return Answer(status=status, body=body, headers=headers, content_type=content.content_type)


def policy(config: PageConfig) -> str:
    """Return the Content-Security-Policy: which origins the page may load from and connect to."""
    others = [_origin(url) for url in (config.cognito, config.socket) if "://" in url]
    return "; ".join(
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "img-src 'self' data:",
            " ".join(["connect-src 'self'", *others]),
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types worker",  # page/installed.js: the address of the service worker
        ]
    )


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
