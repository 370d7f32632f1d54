"""The answers of SES, and the parts of them that the log may contain."""

import traceback
from typing import Any

import boto3
import pytest
from botocore.exceptions import ReadTimeoutError
from botocore.stub import Stubber

from booking.adapters.mails import SesMailer
from booking.application.ports.contention import OutcomeUnknown, Throttled
from booking.application.ports.mails import Mail, NotSent

MAIL = Mail(subject="You have a seat", text="Come.")
BOB = "bob@example.com"


@pytest.fixture
def ses() -> Any:
    return boto3.client(
        "sesv2", region_name="eu-central-1", aws_access_key_id="t", aws_secret_access_key="t"
    )


@pytest.mark.parametrize(
    ("code", "means"),
    [
        ("MessageRejected", NotSent),
        ("TooManyRequestsException", Throttled),
        ("InternalFailure", OutcomeUnknown),
    ],
)
def test_a_rejected_mail_is_reported_without_its_recipient(
    ses: Any, code: str, means: type[Exception]
) -> None:
    message = f"Email address is not verified. These identities failed the check: {BOB}"
    with Stubber(ses) as stub:
        stub.add_client_error("send_email", code, message)
        with pytest.raises(means) as raised:
            SesMailer(ses, "us@example.com")(BOB, MAIL)
    if means is NotSent:
        assert code in str(raised.value)
        assert BOB not in "".join(traceback.format_exception(raised.value))


def test_a_lost_reply_leaves_the_outcome_unknown(ses: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(**_: Any) -> None:
        raise ReadTimeoutError(endpoint_url="https://email.example.com")

    monkeypatch.setattr(ses, "send_email", lost)
    with pytest.raises(OutcomeUnknown):
        SesMailer(ses, "us@example.com")(BOB, MAIL)
