"""An authenticator app: time-based codes (RFC 6238) of a secret."""

import hmac
import time
from base64 import b32decode
from hashlib import sha1

STEP_SECONDS, DIGITS = 30, 6


def code_of(secret: str, at: float | None = None) -> str:
    """Return the code of a secret at a time in seconds, by default now."""
    counter = int((time.time() if at is None else at) // STEP_SECONDS)
    digest = hmac.digest(b32decode(secret.replace(" ", "")), counter.to_bytes(8), sha1)
    begins = digest[-1] & 0xF
    number = int.from_bytes(digest[begins : begins + 4]) & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}d}"
