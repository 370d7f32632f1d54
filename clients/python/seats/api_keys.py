"""API keys: send the requests of an organizer's server to their own address, with the key."""

import re

import httpx

from seats.errors import NotForKeys
from seats.generated.with_keys import PUBLIC, SERVER, WITH_KEYS

_WITH_KEYS, _PUBLIC = (
    tuple((method, re.compile(path)) for method, path in operations)
    for operations in (WITH_KEYS, PUBLIC)
)


class ServerTransport(httpx.BaseTransport):
    """Sends requests under /server with an API key, except those that need no credentials."""

    def __init__(self, transport: httpx.BaseTransport, api_key: str) -> None:
        """Wrap a transport."""
        self._transport = transport
        self._api_key = api_key

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer. Raises NotForKeys, httpx.TransportError."""
        path = request.url.raw_path.partition(b"?")[0].decode()
        if _is_one_of(_WITH_KEYS, request.method, path):
            request = self._under_server(request)
        elif not _is_one_of(_PUBLIC, request.method, path):
            raise NotForKeys(f"API keys can't call {request.method} {path}: use a token")
        return self._transport.handle_request(request)

    def _under_server(self, request: httpx.Request) -> httpx.Request:
        """Return another request, so that a retry starts from the first one again."""
        url = request.url.copy_with(raw_path=SERVER.encode() + request.url.raw_path)
        headers = request.headers.copy()
        headers["Authorization"] = f"Bearer {self._api_key}"
        return httpx.Request(
            request.method,
            url,
            headers=headers,
            stream=request.stream,
            extensions=request.extensions,
        )

    def close(self) -> None:
        """Close the wrapped transport."""
        self._transport.close()


def _is_one_of(operations: tuple[tuple[str, re.Pattern[str]], ...], method: str, path: str) -> bool:
    return any(method == known and pattern.fullmatch(path) for known, pattern in operations)
