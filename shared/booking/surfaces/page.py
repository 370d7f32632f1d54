"""The page: one HTML document and the static files it loads, all from here.

Nothing is inline and nothing comes from elsewhere, so that the policy can be strict.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from urllib.parse import urlsplit

from booking.surfaces.http import Answer, Contract, Refused, Request, Surface

HTML = "text/html"
TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "txt": "text/plain"}
SURFACE = Surface(name="documents", statuses={})  # nothing here is refused
ASSET = Contract(
    gives={200: str, 404: Refused}, media="text/javascript", also=tuple(TYPES.values())
)
FOR_EVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the page is told of the stack that it belongs to."""

    socket: str  # where the WebSocket API answers; a path where that is on the page's own origin
    cognito: str  # where people sign in
    client: str  # as which client
    open_surfaces: bool  # whether one may just say who one is
    window: int  # seconds that an offer is held, where the conference does not say


def wanted(request: Request) -> bool:
    """Tell a browser that wants the page from a program that asks whether the service runs."""
    return HTML in request.headers.get("accept", "").lower()


class Page:
    """The document and its assets. An asset's address tells its content: it is kept for ever."""

    def __init__(self, files: Mapping[str, str], told: Told) -> None:
        """Take the files by name, index.html among them."""
        self._files = dict(files)
        self.version = sha256(repr(sorted(files.items())).encode()).hexdigest()[:12]
        values = {
            "version": self.version,
            "socket": told.socket,
            "cognito": told.cognito,
            "client": told.client,
            "open": "yes" if told.open_surfaces else "no",
            "window": str(told.window),
        }
        self._document = self._files.pop("index.html")
        for name, value in values.items():
            self._document = self._document.replace(f"{{{{{name}}}}}", escape(value, quote=True))
        self._policy = policy(told)

    def document(self) -> Answer:
        """Answer GET / to a browser."""
        headers = {"Content-Security-Policy": self._policy, "Vary": "Accept"}
        return Answer(
            status=200,
            body=self._document,
            headers=headers,
            content_type=f"{HTML}; charset=utf-8",
        )

    def asset(self, request: Request) -> Answer | None:
        """Answer GET /assets/{version}/{file}; None is of another version, or no file of ours."""
        name = request.path["file"]
        if request.path["version"] != self.version or name not in self._files:
            return None
        kind = TYPES[name.rpartition(".")[2]]
        return Answer(
            status=200,
            body=self._files[name],
            headers={"Cache-Control": FOR_EVER},
            content_type=f"{kind}; charset=utf-8",
        )


def policy(told: Told) -> str:
    """Say what the page may load, and whom it may talk to."""
    others = [_origin(address) for address in (told.cognito, told.socket) if "://" in address]
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


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
