"""Static files of a function, with an ETag and gzip.

Without a web framework and pydantic, because a page requests all its files at the same time and
each request may be a cold start.
"""

import gzip
import hashlib
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from booking.edge.headers import SECURITY_HEADERS

OK, NOT_MODIFIED = 200, 304


@dataclass(frozen=True, kw_only=True)
class File:
    """A file to serve. `age` is the max-age in seconds; with 0, clients revalidate each time."""

    path: Path
    content_type: str
    age: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def content(self) -> bytes:
        """Return the content of the file, read once."""
        return self.path.read_bytes()

    @cached_property
    def zipped(self) -> str:
        """Return the content with gzip, in Base64, as Lambda returns binary bodies."""
        return b64encode(gzip.compress(self.content, mtime=0)).decode()

    @cached_property
    def version(self) -> str:
        """Return a hash of the content, for the ETag."""
        return hashlib.sha256(self.content).hexdigest()[:32]

    def answer(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """Return the response to an event of the HTTP API (payload version 2.0): 200 or 304."""
        requested = {name.lower(): value for name, value in event.get("headers", {}).items()}
        zips = "gzip" in requested.get("accept-encoding", "") and "image" not in self.content_type
        tag = f'"{self.version}-gzip"' if zips else f'"{self.version}"'
        headers = {
            **SECURITY_HEADERS,
            **self.headers,
            "Cache-Control": f"public, max-age={self.age}" if self.age else "no-cache",
            "ETag": tag,
            "Vary": "Accept-Encoding",
        }
        if self.version in requested.get("if-none-match", ""):
            return {"statusCode": NOT_MODIFIED, "headers": headers, "body": ""}
        headers["Content-Type"] = self.content_type
        if zips:
            headers["Content-Encoding"] = "gzip"
        return {
            "statusCode": OK,
            "headers": headers,
            "body": self.zipped if zips else b64encode(self.content).decode(),
            "isBase64Encoded": True,
        }
