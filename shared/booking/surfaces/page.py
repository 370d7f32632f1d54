"""The page: one HTML document and its static files.

Nothing is inline or from another origin, so that the Content-Security-Policy can be strict.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from urllib.parse import urlsplit

from booking.surfaces.http import Answer, Contract, Refused, Request, Surface

HTML = "text/html"
TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "txt": "text/plain"}
SURFACE = Surface(name="documents", statuses={})  # its routes raise no refusal
ASSET = Contract(
    gives={200: str, 404: Refused}, media="text/javascript", also=tuple(TYPES.values())
)
FOREVER = "public, max-age=31536000, immutable"


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


class Page:
    """The document and its assets. Assets are cached forever: their paths have the version."""

    def __init__(self, files: Mapping[str, str], config: PageConfig) -> None:
        """Insert the settings into index.html. `files`: texts by name, with index.html."""
        self._files = dict(files)
        self.version = sha256(repr(sorted(files.items())).encode()).hexdigest()[:12]
        values = {
            "version": self.version,
            "socket": config.socket,
            "cognito": config.cognito,
            "client": config.client,
            "open": "yes" if config.open_surfaces else "no",
            "window": str(config.window),
        }
        self._document = self._files.pop("index.html")
        for name, value in values.items():
            self._document = self._document.replace(f"{{{{{name}}}}}", escape(value, quote=True))
        self._policy = policy(config)

    def document(self) -> Answer:
        """Return 200 with the HTML document."""
        headers = {"Content-Security-Policy": self._policy, "Vary": "Accept"}
        return Answer(
            status=200,
            body=self._document,
            headers=headers,
            content_type=f"{HTML}; charset=utf-8",
        )

    def asset(self, request: Request) -> Answer | None:
        """Return 200 with an asset; None for another version or an unknown file."""
        name = request.path["file"]
        if request.path["version"] != self.version or name not in self._files:
            return None
        kind = TYPES[name.rpartition(".")[2]]
        return Answer(
            status=200,
            body=self._files[name],
            headers={"Cache-Control": FOREVER},
            content_type=f"{kind}; charset=utf-8",
        )


def policy(config: PageConfig) -> str:
    """Return the Content-Security-Policy: which origins the page may load from and connect to."""
    others = [_origin(url) for url in (config.cognito, config.socket) if "://" in url]
    return "; ".join(
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            " ".join(["connect-src 'self'", *others]),
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
