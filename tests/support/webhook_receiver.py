"""A receiver of webhooks on loopback: verifies each request with the reference library.

Prints its origin. `POST /secret/<name>` with a secret lets it verify requests to `/<name>`, and
`GET /` returns everything that it received. A name that begins with `slow` answers late, one that
begins with `down` or `ended` answers 500 or 410.

Run as a process: python -m tests.support.webhook_receiver
"""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import httpx
from standardwebhooks import Webhook, WebhookVerificationError

from tests.support.receivers import Handler, process_of, serve

SLOW_SECONDS = 4.0
STATUSES = {"down": 500, "ended": 410}


class Receiver:
    """A running receiver."""

    def __init__(self, origin: str) -> None:
        self.origin = origin

    def knows(self, name: str, secret: str) -> None:
        """Send the receiver the secret of a name."""
        httpx.post(f"{self.origin}/secret/{name}", content=secret).raise_for_status()

    def received(self, name: str) -> list[dict[str, Any]]:
        """Return the requests to a name, in their order."""
        found = cast("list[dict[str, Any]]", httpx.get(self.origin).json())
        return [one for one in found if one["name"] == name]

    def ids(self, name: str) -> list[str]:
        """Return the ids of the events that a name received."""
        return [one["id"] for one in self.received(name)]


@contextmanager
def running() -> Iterator[Receiver]:
    """Run a receiver in a process of its own."""
    with process_of("tests.support.webhook_receiver") as (origin, _):
        yield Receiver(origin)


class _Handler(Handler):
    lock = threading.Lock()
    secrets: dict[str, str] = {}  # noqa: RUF012 - shared by all requests on purpose
    requests: list[dict[str, Any]] = []  # noqa: RUF012

    def do_GET(self) -> None:  # noqa: N802 - of the base class
        with self.lock:
            self._answer(200, json.dumps(self.requests).encode())

    def do_POST(self) -> None:  # noqa: N802 - of the base class
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kind, _, name = self.path.strip("/").rpartition("/")
        if kind == "secret":
            self.secrets[name] = body.decode()
            self._answer(204)
            return
        if name.startswith("slow"):
            time.sleep(SLOW_SECONDS)
        self._take(name, body)
        found = (status for begin, status in STATUSES.items() if name.startswith(begin))
        self._answer(next(found, 200), b"thank you" if name else b"")

    def _take(self, name: str, body: bytes) -> None:
        received: dict[str, Any] = {
            "name": name,
            "id": self.headers["webhook-id"],
            "verified": True,
        }
        try:
            received["event"] = Webhook(self.secrets[name]).verify(body, dict(self.headers.items()))
        except (WebhookVerificationError, LookupError, ValueError) as error:
            received |= {"verified": False, "error": repr(error)}
        with self.lock:
            self.requests.append(received)

    def _answer(self, status: int, body: bytes = b"") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    serve(_Handler)
