"""Web Push (RFC 8030) without content, signed by VAPID (RFC 8292) with a key in AWS KMS."""

import json
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import urllib3
from botocore.exceptions import BotoCoreError, ClientError

from booking.adapters.transactions import translated_errors
from booking.application.ports.devices import Pushed

ALGORITHM = "ECDSA_SHA_256"
HEADER = {"typ": "JWT", "alg": "ES256"}
TOKEN_SECONDS = 3_600  # RFC 8292 permits 24 hours
RENEW_SECONDS = 300  # before a token expires
ACCEPTED, GONE = range(200, 300), (404, 410)
POINT, COORDINATE = 65, 32  # bytes of an uncompressed point, and of each number of a signature
TIMEOUT = urllib3.Timeout(connect=1.0, read=2.0)  # seconds
HOLD_LIMIT = 28 * 24 * 3_600  # seconds for which push services hold a message at most


@dataclass
class VapidWebPush:
    """Implements the port WebPush. The private key never leaves KMS."""

    client: Any
    key_id: str
    contact: str  # an address or a page, for the operators of push services
    now: Callable[[], float] = time.time  # in seconds
    http: urllib3.PoolManager = field(default_factory=lambda: urllib3.PoolManager(retries=False))
    _tokens: dict[str, tuple[str, float]] = field(init=False, default_factory=dict)

    @cached_property
    def key(self) -> str:
        """Return the public key as an uncompressed point, the end of its DER encoding."""
        with translated_errors():
            encoded: bytes = self.client.get_public_key(KeyId=self.key_id)["PublicKey"]
        return _base64(encoded[-POINT:])

    def __call__(self, address: str, seconds: int) -> Pushed:
        """Send one message, which the push service may hold for some seconds. Raises Contended."""
        parts = urlsplit(address)
        try:
            token, key = self._token(f"{parts.scheme}://{parts.netloc}"), self.key
        except (BotoCoreError, ClientError):
            return Pushed.FAILED  # an error of KMS must not stop the mail
        headers = {
            "Authorization": f"vapid t={token}, k={key}",
            "TTL": str(min(seconds, HOLD_LIMIT)),
            "Urgency": "high",
            "Content-Length": "0",
        }
        try:
            answer = self.http.request(
                "POST", address, headers=headers, timeout=TIMEOUT, redirect=False
            )
        except urllib3.exceptions.HTTPError:
            return Pushed.FAILED
        if answer.status in GONE:
            return Pushed.GONE
        return Pushed.ACCEPTED if answer.status in ACCEPTED else Pushed.FAILED

    def _token(self, audience: str) -> str:
        """Return a token for a push service. One signature serves all its messages of an hour."""
        token, until = self._tokens.get(audience, ("", 0.0))
        if self.now() < until - RENEW_SECONDS:
            return token
        until = self.now() + TOKEN_SECONDS
        claims = {"aud": audience, "exp": int(until), "sub": self.contact}
        signed = f"{_json(HEADER)}.{_json(claims)}"
        with translated_errors():
            answer = self.client.sign(
                KeyId=self.key_id,
                Message=signed.encode(),
                MessageType="RAW",
                SigningAlgorithm=ALGORITHM,
            )
        token = f"{signed}.{_base64(joined(answer['Signature']))}"
        self._tokens[audience] = token, until
        return token


def joined(signature: bytes) -> bytes:
    """Return the two numbers of a DER signature in 32 bytes each, as JSON Web Tokens have them.

    DER: 0x30, length, then twice 0x02, length, number. All lengths are below 128.
    """
    first_end = 4 + signature[3]
    first, second = signature[4:first_end], signature[first_end + 2 :]
    return b"".join(int.from_bytes(number).to_bytes(COORDINATE) for number in (first, second))


def _json(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
