"""CORS headers as API Gateway sends them for an HTTP API, from the configuration in the template.

In addition, the origin `http://localhost:*` allows every port of this machine, as localhost and as
127.0.0.1, because development servers of front ends choose their own port.

Source: "Configuring CORS for HTTP APIs", Amazon API Gateway developer guide.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

ANY_LOOPBACK_PORT = "http://localhost:*"
_LOOPBACK = re.compile(r"http://(localhost|127\.0\.0\.1)(:[0-9]{1,5})?")

type Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cors:
    """The extension `x-amazon-apigateway-cors` of an OpenAPI body."""

    origins: Sequence[str] = ()
    methods: Sequence[str] = ()
    headers: Sequence[str] = ()
    exposed: Sequence[str] = ()
    max_age: int | None = None

    @staticmethod
    def of(body: Mapping[str, Any] | None) -> "Cors | None":
        """Parse the configuration; return None if no other origin is allowed."""
        if not body:
            return None
        return Cors(
            origins=body.get("allowOrigins", ()),
            methods=body.get("allowMethods", ()),
            headers=body.get("allowHeaders", ()),
            exposed=body.get("exposeHeaders", ()),
            max_age=body.get("maxAge"),
        )

    def allows(self, origin: str) -> bool:
        """Return whether pages of an origin may read answers."""
        if ANY_LOOPBACK_PORT in self.origins and _LOOPBACK.fullmatch(origin):
            return True
        return "*" in self.origins or origin in self.origins

    def of_answer(self, origin: str) -> Headers:
        """Return the headers to add to an answer; none for an origin that is not allowed."""
        if not self.allows(origin):
            return []
        return _headers(
            {
                "access-control-allow-origin": "*" if "*" in self.origins else origin,
                "access-control-expose-headers": ",".join(self.exposed),
                "vary": "Origin",
            }
        )

    def of_preflight(self, origin: str) -> Headers:
        """Return the headers of the answer to a preflight request, which reaches no function."""
        if not self.allows(origin):
            return []
        return self.of_answer(origin) + _headers(
            {
                "access-control-allow-methods": ",".join(self.methods),
                "access-control-allow-headers": ",".join(self.headers),
                "access-control-max-age": "" if self.max_age is None else str(self.max_age),
            }
        )


def _headers(named: Mapping[str, str]) -> Headers:
    return [(name.encode(), value.encode()) for name, value in named.items() if value]
