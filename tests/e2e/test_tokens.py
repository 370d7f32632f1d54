"""The gateway accepts only valid tokens of our user pool and client."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from operations.token import sign_in
from tests.support.document import operations
from tests.support.tokens import joined, parts, pool_key, signed, signed_with_a_public_key
from tests.support.v1 import Person, V1OverHttp, person

PASSWORD = f"Aa1!{secrets.token_urlsafe(16)}"


@dataclass(frozen=True)
class Forger:
    """A user with a valid token, who forges invalid ones."""

    v1: V1OverHttp
    who: Person

    @property
    def good(self) -> str:
        return self.v1.token(self.who)

    def resigned(self, **changes: Any) -> str:
        """Return a token with other claims, signed with the pool's key."""
        header, claims, _ = parts(self.good)
        return signed(header, {**claims, **changes}, pool_key(self.v1.outputs))

    def signed_in(self, kind: str) -> str:
        """Return another token of the same sign-in."""
        outputs, cognito = self.v1.outputs, self.v1.cognito
        pool, client = outputs.user_pool, outputs.user_pool_client
        sign_in(cognito, pool, client, self.who.user_id, self.who.roles, PASSWORD)
        answer = cognito.admin_initiate_auth(
            UserPoolId=pool,
            ClientId=client,
            AuthFlow="ADMIN_USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": self.who.user_id, "PASSWORD": PASSWORD},
        )
        return str(answer["AuthenticationResult"][kind])

    def of_another_pool(self) -> str:
        """Return a token of a user with the same name in another pool."""
        cognito = self.v1.cognito
        pool = cognito.create_user_pool(PoolName="elsewhere")["UserPool"]["Id"]
        for role in ("customer", "organizer", "admin"):
            cognito.create_group(UserPoolId=pool, GroupName=role)
        return sign_in(cognito, pool, self._client_of(pool), self.who.user_id, self.who.roles)

    def of_another_client(self) -> str:
        """Return a token of the same pool for another client."""
        pool = self.v1.outputs.user_pool
        client = self._client_of(pool)
        return sign_in(self.v1.cognito, pool, client, self.who.user_id, self.who.roles)

    def _client_of(self, pool: str) -> str:
        created = self.v1.cognito.create_user_pool_client(
            UserPoolId=pool,
            ClientName="other",
            ExplicitAuthFlows=["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        )
        return str(created["UserPoolClient"]["ClientId"])

    def without_signature(self) -> str:
        header, claims, _ = parts(self.good)
        return joined({**header, "alg": "none"}, claims, b"")

    def by_another_key(self) -> str:
        header, claims, _ = parts(self.good)
        own = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        return signed(header, claims, own)

    def by_the_public_key(self) -> str:
        header, claims, _ = parts(self.good)
        return signed_with_a_public_key(header, claims, pool_key(self.v1.outputs))

    def with_tampered_claims(self) -> str:
        header, claims, signature = parts(self.good)
        return joined(header, {**claims, "cognito:groups": ["admin"]}, signature)

    def with_tampered_signature(self) -> str:
        header, claims, signature = parts(self.good)
        return joined(header, claims, bytes([signature[0] ^ 1]) + signature[1:])


BAD: dict[str, Callable[[Forger], str | None]] = {
    "none at all": lambda _: None,
    "an empty header": lambda _: "",
    "an empty bearer": lambda _: "Bearer",
    "garbage": lambda _: "Bearer garbage",
    "garbage in three parts": lambda _: "Bearer a.b.c",
    "another scheme": lambda forger: f"Basic {forger.good}",
    "expired": lambda forger: f"Bearer {forger.resigned(exp=int(time.time()) - 1)}",
    "of another pool": lambda forger: f"Bearer {forger.of_another_pool()}",
    "of another client": lambda forger: f"Bearer {forger.of_another_client()}",
    "of another issuer": lambda forger: f"Bearer {forger.resigned(iss='https://example.org')}",
    "alg none": lambda forger: f"Bearer {forger.without_signature()}",
    "HS256 by the public key": lambda forger: f"Bearer {forger.by_the_public_key()}",
    "signed with another key": lambda forger: f"Bearer {forger.by_another_key()}",
    "claims tampered with": lambda forger: f"Bearer {forger.with_tampered_claims()}",
    "signature tampered with": lambda forger: f"Bearer {forger.with_tampered_signature()}",
    "an ID token": lambda forger: f"Bearer {forger.signed_in('IdToken')}",
    "a refresh token": lambda forger: f"Bearer {forger.signed_in('RefreshToken')}",
}


@pytest.fixture(scope="module")
def forger(v1: V1OverHttp) -> Forger:
    who = person()
    added = v1.send(who, "POST", "/v1/users", {"user_id": who.user_id, "topics": "Rust"})
    assert added.status == 201
    return Forger(v1, who)


def status_for(forger: Forger, authorization: str | None) -> int:
    headers = {} if authorization is None else {"authorization": authorization}
    return forger.v1.send(None, "GET", f"/v1/users/{forger.who.user_id}", headers=headers).status


def test_a_valid_token_is_accepted(forger: Forger) -> None:
    assert status_for(forger, f"Bearer {forger.good}") == 200
    assert status_for(forger, f"Bearer {forger.resigned(exp=int(time.time()) + 60)}") == 200


@pytest.mark.parametrize("kind", BAD)
def test_an_invalid_token_is_refused(forger: Forger, kind: str) -> None:
    assert status_for(forger, BAD[kind](forger)) == 401


SECURED = sorted(key for key, operation in operations().items() if operation["security"])


@pytest.mark.parametrize(("method", "path"), SECURED)
def test_every_protected_operation_refuses_requests_without_token(
    v1: V1OverHttp, method: str, path: str
) -> None:
    path = path.replace("{", "").replace("}", "")
    for headers in ({}, {"authorization": "Bearer garbage"}):
        assert v1.send(None, method, path, headers=headers).status == 401
