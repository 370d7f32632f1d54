"""The key of the links in mails: a MAC key in AWS KMS."""

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translated_errors

ALGORITHM = "HMAC_SHA_256"


@dataclass(frozen=True, slots=True)
class KmsSigner:
    """Implements the port Signer. The key never leaves KMS."""

    client: Any
    key: str

    def sign(self, message: bytes) -> bytes:
        """Return the MAC of a message. Raises Contended."""
        with translated_errors():
            answer = self.client.generate_mac(
                KeyId=self.key, MacAlgorithm=ALGORITHM, Message=message
            )
        mac: bytes = answer["Mac"]
        return mac

    def verify(self, message: bytes, mac: bytes) -> bool:
        """Return whether a MAC belongs to a message. Raises Contended."""
        try:
            with translated_errors():
                self.client.verify_mac(
                    KeyId=self.key, MacAlgorithm=ALGORITHM, Message=message, Mac=mac
                )
        except ClientError as error:
            if error.response["Error"]["Code"] == "KMSInvalidMacException":
                return False
            raise
        return True
