"""With IAM enforced, the emulated SES checks permissions as SES does, also without strict rules."""

import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest

from local.aws import Aws
from testing.ministack import emulator
from tests.local.strict.conftest import Emulated
from tests.local.strict.mails import RECIPIENT, SENDER, code_of, send, verify

IDENTITIES = "arn:aws:ses:us-east-1:000000000000:identity/"
_numbers = itertools.count(1)


@pytest.fixture(scope="module", params=[True, False], ids=["strict", "not strict"])
def account(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Emulated]:
    """Return an account that enforces IAM policies, in which the sender is verified."""
    folder = tmp_path_factory.mktemp("permissions") / "stack"
    with emulator(folder, auth=True, strict=request.param) as endpoint:
        verify(Emulated(endpoint), SENDER)
        yield Emulated(endpoint)


def user_with(account: Emulated, statement: dict[str, Any]) -> Any:
    """Return a client of a user with one permission."""
    iam, name = account.client("iam"), f"user{next(_numbers)}"
    iam.create_user(UserName=name)
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]}
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=json.dumps(document))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return Aws(account.endpoint, key["AccessKeyId"], key["SecretAccessKey"]).client("sesv2")


def test_a_permission_for_the_senders_identity_alone_fails_for_a_verified_recipient(
    account: Emulated,
) -> None:
    verify(account, RECIPIENT)
    client = user_with(account, {"Action": "ses:SendEmail", "Resource": f"{IDENTITIES}{SENDER}"})
    send(client, "barney@example.org")
    assert code_of(lambda: send(client, RECIPIENT)) == "AccessDeniedException"


def test_a_permission_for_a_sender_covers_every_recipient_and_no_other_sender(
    account: Emulated,
) -> None:
    verify(account, RECIPIENT)
    verify(account, "other@example.com")
    condition = {"StringEquals": {"ses:FromAddress": SENDER}}
    client = user_with(
        account,
        {"Action": "ses:SendEmail", "Resource": f"{IDENTITIES}*", "Condition": condition},
    )
    send(client, RECIPIENT)
    send(client, "barney@example.org", sender=f"Tickets <{SENDER}>")
    assert code_of(lambda: send(client, sender="other@example.com")) == "AccessDeniedException"


def test_a_verified_domain_is_the_identity_of_its_addresses(account: Emulated) -> None:
    verify(account, "example.edu")
    sender = "box@mail.example.edu"
    by_address = user_with(
        account, {"Action": "ses:SendEmail", "Resource": f"{IDENTITIES}{sender}"}
    )
    by_domain = user_with(
        account, {"Action": "ses:SendEmail", "Resource": f"{IDENTITIES}example.edu"}
    )
    assert code_of(lambda: send(by_address, sender=sender)) == "AccessDeniedException"
    send(by_domain, "barney@example.org", sender)


def send_raw(client: Any, **more: str) -> None:
    raw = f"From: {SENDER}\r\nTo: barney@example.org\r\nSubject: s\r\n\r\ntext".encode()
    client.send_email(
        FromEmailAddress=SENDER,
        Destination={"ToAddresses": ["barney@example.org"]},
        Content={"Raw": {"Data": raw}},
        **more,
    )


def test_a_mail_in_mime_needs_the_permission_for_raw_mails(account: Emulated) -> None:
    simple = user_with(account, {"Action": "ses:SendEmail", "Resource": f"{IDENTITIES}*"})
    assert code_of(lambda: send_raw(simple)) == "AccessDeniedException"
    raw = user_with(account, {"Action": "ses:SendRawEmail", "Resource": f"{IDENTITIES}*"})
    send_raw(raw)
    assert code_of(lambda: send(raw, "barney@example.org")) == "AccessDeniedException"


def test_a_mail_needs_a_permission_for_its_configuration_set(account: Emulated) -> None:
    reports = IDENTITIES.replace("identity/", "configuration-set/reports")
    without = user_with(account, {"Action": "ses:SendRawEmail", "Resource": f"{IDENTITIES}*"})
    reported = {"ConfigurationSetName": "reports"}
    assert code_of(lambda: send_raw(without, **reported)) == "AccessDeniedException"
    both = [f"{IDENTITIES}*", reports]
    send_raw(user_with(account, {"Action": "ses:SendRawEmail", "Resource": both}), **reported)
