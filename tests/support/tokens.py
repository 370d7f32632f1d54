"""Forged tokens: signed with the pool's key, with another key, or unsigned."""

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from local.stack import Outputs

type Part = dict[str, Any]


def parts(token: str) -> tuple[Part, Part, bytes]:
    """Return header, claims and signature of a token."""
    header, claims, signature = (_bytes(part) for part in token.split("."))
    return json.loads(header), json.loads(claims), signature


def joined(header: Mapping[str, Any], claims: Mapping[str, Any], signature: bytes) -> str:
    """Return a token from its parts."""
    return f"{_signed_part(header, claims)}.{_text(signature)}"


def pool_key(outputs: Outputs) -> rsa.RSAPrivateKey:
    """Return the key with which the emulated pool signs, from its folder."""
    [path] = Path(outputs.stack_dir).rglob(f"{outputs.user_pool}-access.pem")
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


def signed(header: Mapping[str, Any], claims: Mapping[str, Any], key: rsa.RSAPrivateKey) -> str:
    """Sign claims as the pool does, with RS256."""
    text = _signed_part(header, claims)
    return f"{text}.{_text(key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256()))}"


def signed_with_a_public_key(
    header: Mapping[str, Any], claims: Mapping[str, Any], key: rsa.RSAPrivateKey
) -> str:
    """Sign with public knowledge: HS256, with the public key as its secret."""
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    text = _signed_part({**header, "alg": "HS256"}, claims)
    return f"{text}.{_text(hmac.new(public, text.encode(), hashlib.sha256).digest())}"


def _signed_part(header: Mapping[str, Any], claims: Mapping[str, Any]) -> str:
    return ".".join(_text(json.dumps(part).encode()) for part in (header, claims))


def _text(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
