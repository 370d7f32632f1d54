"""Ed25519 keys of AWS KMS, which moto does not have. Other calls reach another client."""

from hashlib import sha256
from typing import Any

from botocore.exceptions import ClientError
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ALGORITHM = "ED25519_SHA_512"


class Ed25519Kms:
    """Implements three calls of KMS for its own keys, with the rules of KMS for this algorithm."""

    def __init__(self, inner: Any = None) -> None:
        self._inner = inner
        self._keys: dict[str, Ed25519PrivateKey] = {}

    def create(self, name: str) -> str:
        """Return the ARN of a key, which is the same in every run."""
        arn = f"arn:aws:kms:us-east-1:123456789012:key/{name}"
        self._keys[arn] = Ed25519PrivateKey.from_private_bytes(sha256(name.encode()).digest())
        return arn

    def sign(self, **parameters: Any) -> Any:
        if parameters["KeyId"] not in self._keys:
            return self._inner.sign(**parameters)
        _check(parameters)
        return {"Signature": self._keys[parameters["KeyId"]].sign(parameters["Message"])}

    def verify(self, **parameters: Any) -> Any:
        if parameters["KeyId"] not in self._keys:
            return self._inner.verify(**parameters)
        _check(parameters)
        public = self._keys[parameters["KeyId"]].public_key()
        try:
            public.verify(parameters["Signature"], parameters["Message"])
        except InvalidSignature:
            error: Any = {"Code": "KMSInvalidSignatureException", "Message": ""}
            raise ClientError({"Error": error}, "Verify") from None
        return {"SignatureValid": True}

    def get_public_key(self, **parameters: Any) -> Any:
        if parameters["KeyId"] not in self._keys:
            return self._inner.get_public_key(**parameters)
        public = self._keys[parameters["KeyId"]].public_key()
        return {"PublicKey": public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def _check(parameters: dict[str, Any]) -> None:
    assert parameters["SigningAlgorithm"] == ALGORITHM
    assert parameters["MessageType"] == "RAW", "KMS requires it for this algorithm"
