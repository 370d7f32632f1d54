"""A push service on loopback: verifies the signature (RFC 8292) of each message.

Prints its origin, and then one line of JSON for each message. `/send/<status>/...` answers with
that status. Run as a process: python -m tests.support.push_receiver
"""

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from tests.support.receivers import Handler, process_of, serve


def verified(authorization: str) -> dict[str, Any]:
    """Return the claims of a signed header. Raises InvalidSignature, ValueError."""
    scheme, _, parameters = authorization.partition(" ")
    if scheme != "vapid":
        raise ValueError(scheme)
    values = dict(part.strip().split("=", 1) for part in parameters.split(","))
    signed, _, signature = values["t"].rpartition(".")
    raw = _decoded(signature)
    numbers = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _decoded(values["k"]))
    key.verify(numbers, signed.encode(), ec.ECDSA(SHA256()))
    claims: dict[str, Any] = json.loads(_decoded(signed.split(".")[1]))
    return claims


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


@contextmanager
def running() -> Iterator[tuple[str, Callable[[], Any]]]:
    """Run a receiver; yield its origin, and a function that waits for the next message."""
    with process_of("tests.support.push_receiver") as (origin, output):
        yield origin, lambda: json.loads(output.readline())


class _Handler(Handler):
    def do_POST(self) -> None:  # noqa: N802 - of the base class
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        received: dict[str, Any] = {
            "path": self.path,
            "body": body.decode(),
            "ttl": self.headers.get("TTL"),
            "urgency": self.headers.get("Urgency"),
        }
        try:
            received["claims"] = verified(self.headers["Authorization"])
            received["verified"] = True
        except Exception as error:
            received["verified"], received["error"] = False, repr(error)
        print(json.dumps(received))  # noqa: T201 - the output of this program
        status = int(self.path.split("/")[2])
        self.send_response(status)
        self.send_header("Location", "/send/201/redirected")
        self.send_header("Content-Length", "0")
        self.end_headers()


if __name__ == "__main__":
    serve(_Handler)
