"""The keys of seat tickets: Ed25519 keys in AWS KMS."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translated_errors
from booking.application.seat_tickets import KEY_ID_BYTES, TicketKey

ALGORITHM = "ED25519_SHA_512"
PUBLIC_BYTES = 32  # the end of the DER encoding


@dataclass(slots=True)
class KmsTicketKeys:
    """Implements the port TicketKeys. No private key ever leaves KMS.

    The public keys are read once for each instance of a function, because they never change.
    """

    client: Any
    arns: Sequence[str]  # the first one signs
    _keys: Mapping[str, tuple[str, TicketKey]] = field(init=False, default_factory=dict)

    def known(self) -> Sequence[TicketKey]:
        """Return the public keys; the first one signs. Raises Contended."""
        if not self._keys:
            found = [(arn, self._public(arn)) for arn in self.arns]
            self._keys = {key.id: (arn, key) for arn, key in found}
        return [key for _, key in self._keys.values()]

    def sign(self, message: bytes) -> bytes:
        """Return the signature of a message by the first key. Raises Contended."""
        with translated_errors():
            answer = self.client.sign(
                KeyId=self.arns[0], Message=message, MessageType="RAW", SigningAlgorithm=ALGORITHM
            )
        signature: bytes = answer["Signature"]
        return signature

    def verify(self, key: str, message: bytes, signature: bytes) -> bool:
        """Return whether a key signed a message. Raises Contended."""
        self.known()
        if key not in self._keys:
            return False
        try:
            with translated_errors():
                self.client.verify(
                    KeyId=self._keys[key][0],
                    Message=message,
                    MessageType="RAW",
                    Signature=signature,
                    SigningAlgorithm=ALGORITHM,
                )
        except ClientError as error:
            if error.response["Error"]["Code"] == "KMSInvalidSignatureException":
                return False
            raise
        return True

    def _public(self, arn: str) -> TicketKey:
        with translated_errors():
            encoded: bytes = self.client.get_public_key(KeyId=arn)["PublicKey"]
        public = encoded[-PUBLIC_BYTES:]
        return TicketKey(id=sha256(public).digest()[:KEY_ID_BYTES].hex(), public=public)
