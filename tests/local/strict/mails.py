"""Mails that tests send by SES."""

import contextlib
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.local.strict.conftest import Emulated, refusal

SENDER, RECIPIENT = "tickets@example.com", "wilma@example.net"


def send(client: Any, recipient: str = RECIPIENT, sender: str = SENDER) -> None:
    text = {"Data": "Hello"}
    client.send_email(
        FromEmailAddress=sender,
        Destination={"ToAddresses": [recipient]},
        Content={"Simple": {"Subject": text, "Body": {"Text": text}}},
    )


def verify(emulated: Emulated, identity: str) -> None:
    """Make sure that the account has the identity. In the emulator it is verified at once."""
    ses = emulated.client("sesv2")
    with contextlib.suppress(ses.exceptions.AlreadyExistsException):
        ses.create_email_identity(EmailIdentity=identity)


def code_of(call: Callable[[], object]) -> str:
    """Return the code of the error that a call raises."""
    with pytest.raises(ClientError) as error:
        call()
    return refusal(error)
