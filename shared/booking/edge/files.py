"""Static files of a function, as responses of Lambda.

This module imports neither a web framework nor pydantic. A page requests all its files at the same
time, so each request may be a cold start, and these imports are slow.
"""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from booking.edge.headers import SECURITY_HEADERS
from booking.surfaces.content import REVALIDATE, Content


@dataclass(frozen=True, kw_only=True)
class File:
    """A file to serve. With a max-age of 0, clients revalidate each time."""

    path: Path
    content_type: str
    max_age_seconds: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def content(self) -> Content:
        """Return the content of the file, read once."""
        return Content(
            data=self.path.read_bytes(),
            content_type=self.content_type,
            cache_control=self._cache_control(),
            headers={**SECURITY_HEADERS, **self.headers},
        )

    def _cache_control(self) -> str:
        return f"public, max-age={self.max_age_seconds}" if self.max_age_seconds else REVALIDATE

    def answer(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """Return the response to an event of the HTTP API (payload version 2.0): 200 or 304."""
        requested = {name.lower(): value for name, value in event.get("headers", {}).items()}
        status, headers, body = self.content.reply(requested)
        return {
            "statusCode": status,
            "headers": headers,
            "body": b64encode(body).decode(),
            "isBase64Encoded": bool(body),
        }
