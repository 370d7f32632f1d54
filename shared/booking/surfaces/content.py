"""Static content over HTTP: validation by ETag, and gzip.

Without pydantic and a web framework, so that a function that serves only files starts quickly.
"""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

OK, NOT_MODIFIED = 200, 304
FOREVER = "public, max-age=31536000, immutable"  # for paths that change with their content
# Of HTML documents: other sites get no reference to their window, and no device is available to
# them or to a frame.
DOCUMENT_HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        f"{feature}=()"
        for feature in (
            "accelerometer",
            "camera",
            "display-capture",
            "geolocation",
            "gyroscope",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "publickey-credentials-get",
            "screen-wake-lock",
            "usb",
        )
    ),
}
# For reads that are the same for every caller. Browsers revalidate; a CDN (infra/cdn.yaml) answers.
SHARED = {"Cache-Control": "public, max-age=0, s-maxage=2"}
REVALIDATE = "no-cache"  # stored, and used only after the server has confirmed the ETag


class Reply(NamedTuple):
    """The response to a request for static content."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, kw_only=True)
class Content:
    """The content of one address, and its headers."""

    data: bytes
    content_type: str
    cache_control: str = REVALIDATE
    headers: Mapping[str, str] = field(default_factory=dict)
    vary: str = "Accept-Encoding"

    @cached_property
    def version(self) -> str:
        """Return a hash of the content, for the ETag."""
        return hashlib.sha256(self.data).hexdigest()[:32]

    @cached_property
    def zipped(self) -> bytes:
        """Return the content with gzip. The first request to a container compresses it."""
        return gzip.compress(self.data, mtime=0)

    def reply(self, requested: Mapping[str, str]) -> Reply:
        """Return 200, or 304 for a client that has this version. Header names: in lower case."""
        zips = "image" not in self.content_type and accepts_gzip(requested)
        headers = {
            **self.headers,
            "Cache-Control": self.cache_control,
            "ETag": f'"{self.version}-gzip"' if zips else f'"{self.version}"',
            "Vary": self.vary,
        }
        if self.version in requested.get("if-none-match", ""):
            return Reply(NOT_MODIFIED, headers, b"")
        headers["Content-Type"] = self.content_type
        if zips:
            headers["Content-Encoding"] = "gzip"
        return Reply(OK, headers, self.zipped if zips else self.data)


def accepts_gzip(requested: Mapping[str, str]) -> bool:
    """Return whether Accept-Encoding allows gzip: its weight, if there is one, is not 0."""
    for coding in requested.get("accept-encoding", "").replace(" ", "").lower().split(","):
        name, _, weight = coding.partition(";q=")
        if name == "gzip":
            return not weight or weight.strip("0.") != ""
    return False
