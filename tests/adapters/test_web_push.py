"""Web Push to a real receiver process, which verifies the signature of each message."""

import time
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from moto import mock_aws

from booking.adapters.web_push import RENEW_SECONDS, TOKEN_SECONDS, VapidWebPush, joined
from booking.application.ports.devices import Pushed
from tests.support.push_receiver import running, verified

NOW = 2_000_000_000.0


@pytest.fixture(scope="module")
def receiver() -> Iterator[tuple[str, Any]]:
    with running() as found:
        yield found


@pytest.fixture
def push(monkeypatch: pytest.MonkeyPatch) -> Iterator[VapidWebPush]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        kms = boto3.client("kms")
        key = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
        arn = key["KeyMetadata"]["Arn"]
        yield VapidWebPush(kms, arn, "mailto:tickets@example.com", time.time)


def test_a_message_has_no_content_and_a_signature_that_the_receiver_verifies(
    push: VapidWebPush, receiver: tuple[str, Any]
) -> None:
    origin, next_message = receiver
    assert push(f"{origin}/send/201/one", 600) is Pushed.ACCEPTED
    received = next_message()
    assert received["verified"] is True
    assert received["body"] == ""
    assert (received["ttl"], received["urgency"]) == ("600", "high")
    claims = received["claims"]
    assert (claims["aud"], claims["sub"]) == (origin, "mailto:tickets@example.com")
    assert time.time() < claims["exp"] <= time.time() + 24 * 3600


def test_the_receiver_refuses_a_message_of_another_key(push: VapidWebPush) -> None:
    """A control: without the right key the verification of the receiver fails."""
    token, _, signature = push._token("https://push.example").rpartition(".")
    other = push.client.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    impostor = VapidWebPush(push.client, other["KeyMetadata"]["Arn"], "mailto:a@example.com")
    assert verified(f"vapid t={token}.{signature}, k={push.key}")
    with pytest.raises(InvalidSignature):
        verified(f"vapid t={token}.{signature}, k={impostor.key}")


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (201, Pushed.ACCEPTED),
        (404, Pushed.GONE),
        (410, Pushed.GONE),
        (301, Pushed.FAILED),
        (307, Pushed.FAILED),
        (429, Pushed.FAILED),
        (500, Pushed.FAILED),
    ],
)
def test_the_answer_of_the_push_service_decides_and_no_redirect_is_followed(
    push: VapidWebPush, receiver: tuple[str, Any], status: int, outcome: Pushed
) -> None:
    origin, next_message = receiver
    assert push(f"{origin}/send/{status}/two", 60) is outcome
    assert next_message()["path"] == f"/send/{status}/two"


def test_a_push_service_that_cannot_be_reached_is_a_failed_push(push: VapidWebPush) -> None:
    assert push("http://127.0.0.1:9/x", 60) is Pushed.FAILED


def test_an_error_of_kms_is_a_failed_push(push: VapidWebPush, receiver: tuple[str, Any]) -> None:
    push.key_id = "00000000-0000-4000-8000-00000000dead"
    assert push(f"{receiver[0]}/send/201/three", 60) is Pushed.FAILED


def test_one_signature_serves_the_messages_of_an_hour() -> None:
    with mock_aws():
        kms = boto3.client("kms", region_name="us-east-1")
        key = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
        clock = [NOW]
        push = VapidWebPush(kms, key["KeyMetadata"]["Arn"], "mailto:a@b.c", lambda: clock[0])
        first = push._token("https://one.example")
        assert push._token("https://two.example") != first
        clock[0] += TOKEN_SECONDS - RENEW_SECONDS - 1
        assert push._token("https://one.example") == first
        clock[0] += 2
        assert push._token("https://one.example") != first


@pytest.mark.parametrize("numbers", [(1, 2), (2**255, 2**256 - 1), (2**248 - 1, 2**247)])
def test_a_der_signature_becomes_two_numbers_of_32_bytes(numbers: tuple[int, int]) -> None:
    assert joined(encode_dss_signature(*numbers)) == b"".join(
        number.to_bytes(32) for number in numbers
    )


def test_the_public_key_is_an_uncompressed_point(push: VapidWebPush) -> None:
    point = urlsafe_b64decode(push.key + "=")
    assert (len(point), point[0]) == (65, 4)
