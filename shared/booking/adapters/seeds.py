"""The seeds of ballots: MACs of AWS KMS, which nothing stores before the draw."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from booking.domain.ballot import seed_message


class Signer(Protocol):
    """Signs messages with a key that it does not reveal."""

    def sign(self, message: bytes) -> bytes:
        """Return the MAC of a message. Raises Contended."""


@dataclass(frozen=True, slots=True)
class MacSeeds:
    """Implements the port Seeds. `signer` creates the client when the first seed is needed."""

    signer: Callable[[], Signer]

    def seed(self, conference_id: str, nonce: str) -> str:
        """Return the hexadecimal seed of a ballot. Raises Contended."""
        return self.signer().sign(seed_message(conference_id, nonce)).hex()
