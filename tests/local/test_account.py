"""Before a deployment, the account is checked, and the findings say what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber
from moto import mock_aws
from moto.sesv2.models import sesv2_backends

from local.account import (
    CHECKS,
    Account,
    Severity,
    concurrent_executions,
    identities_of,
    inspect,
    senders_of_mails,
    sending_limits,
)

SENDER = "tickets@mail.example.com"
OWNER = "123456789012"  # the account of moto, too
ARN = f"arn:aws:ses:eu-west-1:{OWNER}:identity/accounts@example.com"
KEYS: dict[str, Any] = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}


class Stubbed:
    """A session whose clients answer as AWS does. The stubs check requests and answers."""

    region_name = "eu-central-1"

    def __init__(self) -> None:
        self._session: Any = boto3.Session(region_name=self.region_name, **KEYS)
        self._stubs: dict[tuple[str, str], Stubber] = {}

    def client(self, service: str, *, region_name: str, **_: object) -> Any:
        return self._stub(service, region_name).client

    def _stub(self, service: str, region: str | None = None) -> Any:
        key = service, region or self.region_name
        if key not in self._stubs:
            self._stubs[key] = Stubber(self._session.client(service, region_name=key[1]))
            self._stubs[key].activate()
        return self._stubs[key]

    def executions(self, permitted: int) -> None:
        limit = {"ConcurrentExecutions": permitted}
        self._stub("lambda").add_response("get_account_settings", {"AccountLimit": limit})

    def belongs_to(self, owner: str) -> None:
        self._stub("sts").add_response("get_caller_identity", {"Account": owner})

    def identity(self, name: str, *, verified: bool | None, region: str | None = None) -> None:
        """Answer the next request for an identity. None is an identity that does not exist."""
        asked = {"EmailIdentity": name}
        stub = self._stub("sesv2", region)
        if verified is None:
            missing = "get_email_identity", "NotFoundException"
            stub.add_client_error(*missing, expected_params=asked)
        else:
            answer = {"VerifiedForSendingStatus": verified}
            stub.add_response("get_email_identity", answer, asked)

    def sending(
        self,
        *,
        production: bool,
        enabled: bool = True,
        daily: float = 200.0,
        sent: float = 0.0,
        region: str | None = None,
    ) -> None:
        quota = {"Max24HourSend": daily, "MaxSendRate": 1.0, "SentLast24Hours": sent}
        answer = {
            "ProductionAccessEnabled": production,
            "SendingEnabled": enabled,
            "SendQuota": quota,
        }
        self._stub("sesv2", region).add_response("get_account", answer)

    def fails(self, service: str, operation: str, code: str) -> None:
        self._stub(service).add_client_error(operation, code)

    @contextmanager
    def account(self, **parameters: str) -> Iterator[Account]:
        yield Account(self, parameters)
        for stub in self._stubs.values():
            stub.assert_no_pending_responses()


@pytest.fixture
def aws() -> Stubbed:
    return Stubbed()


@pytest.mark.parametrize(("permitted", "warned"), [(10, 1), (99, 1), (100, 0)])
def test_few_concurrent_executions_are_a_warning(aws: Stubbed, permitted: int, warned: int) -> None:
    aws.executions(permitted)
    with aws.account() as account:
        found = inspect(account, [concurrent_executions])
    assert [each.severity for each in found] == [Severity.WARNING] * warned
    assert all(f"at most {permitted} Lambda" in each.text for each in found)


def test_an_address_belongs_to_its_domains() -> None:
    assert identities_of(SENDER) == [SENDER, "mail.example.com", "example.com"]


@pytest.mark.parametrize("verified", [0, 1, 2])
def test_a_verified_address_or_domain_is_accepted(aws: Stubbed, verified: int) -> None:
    for name in identities_of(SENDER)[:verified]:
        aws.identity(name, verified=None)
    aws.identity(identities_of(SENDER)[verified], verified=True)
    with aws.account(NotificationSender=SENDER) as account:
        assert inspect(account, [senders_of_mails]) == []


@pytest.mark.parametrize("state", [None, False], ids=["missing", "not verified"])
def test_an_unverified_sender_is_an_error_that_names_the_command(
    aws: Stubbed,
    state: bool | None,  # noqa: FBT001
) -> None:
    aws.identity(SENDER, verified=state)
    for name in identities_of(SENDER)[1:]:
        aws.identity(name, verified=None)
    with aws.account(NotificationSender=SENDER) as account:
        (found,) = inspect(account, [senders_of_mails])
    assert found.severity is Severity.ERROR
    command = f"create-email-identity --email-identity {SENDER} --region eu-central-1, then"
    assert command in found.text


def test_the_identity_of_the_user_pool_is_checked_in_its_region(aws: Stubbed) -> None:
    """A user pool may send from an identity of another region."""
    aws.belongs_to(OWNER)
    for name in identities_of("accounts@example.com"):
        aws.identity(name, verified=None, region="eu-west-1")
    with aws.account(AuthMailIdentityArn=ARN) as account:
        (found,) = inspect(account, [senders_of_mails])
    assert (found.severity, "--region eu-west-1" in found.text) == (Severity.ERROR, True)


def test_the_identity_of_another_account_is_not_checked(aws: Stubbed) -> None:
    aws.belongs_to("210987654321")
    with aws.account(AuthMailIdentityArn=ARN) as account:
        (found,) = inspect(account, [senders_of_mails])
    assert (found.severity, OWNER in found.text) == (Severity.NOTE, True)


def test_without_mails_nothing_is_asked_of_ses(aws: Stubbed) -> None:
    with aws.account(NotificationSender="") as account:
        assert inspect(account, [senders_of_mails, sending_limits]) == []


@pytest.mark.parametrize(
    ("state", "severity", "words"),
    [
        ({"production": False}, Severity.WARNING, "200 mails a day and 1 a second, to verified"),
        ({"production": True, "enabled": False, "sent": 200}, Severity.WARNING, "AWS Support"),
        ({"production": True}, Severity.NOTE, "200 mails a day and 1 a second in eu-central-1"),
        ({"production": True, "sent": 159}, Severity.NOTE, "200 mails a day"),
        ({"production": True, "sent": 160}, Severity.WARNING, "sent 160 of 200 mails"),
        ({"production": True, "daily": -1, "sent": 9}, Severity.NOTE, "unlimited mails a day"),
    ],
)
def test_the_sandbox_a_pause_and_a_used_up_quota_are_warnings(
    aws: Stubbed, state: dict[str, Any], severity: Severity, words: str
) -> None:
    aws.sending(**state)
    with aws.account(NotificationSender=SENDER) as account:
        found = inspect(account, [sending_limits])
    assert {each.severity for each in found} == {severity}
    assert words in found[0].text


def test_the_limits_of_each_region_that_sends_are_shown(aws: Stubbed) -> None:
    aws.sending(production=True)
    aws.sending(production=False, region="eu-west-1")
    with aws.account(NotificationSender=SENDER, AuthMailIdentityArn=ARN) as account:
        first, second = inspect(account, [sending_limits])
    assert "eu-central-1" in first.text
    assert "sandbox in eu-west-1" in second.text


def test_a_missing_permission_is_a_note_and_other_checks_follow(aws: Stubbed) -> None:
    aws.fails("lambda", "get_account_settings", "AccessDeniedException")
    aws.sending(production=False)
    with aws.account(NotificationSender=SENDER) as account:
        first, second = inspect(account, [concurrent_executions, sending_limits])
    assert first.severity is Severity.NOTE
    assert first.text == (
        "concurrent executions not checked, because of this: GetAccountSettings is not permitted"
    )
    assert second.severity is Severity.WARNING


def test_another_error_of_a_check_is_a_warning(aws: Stubbed) -> None:
    """For example a service that the region does not have."""
    aws.fails("lambda", "get_account_settings", "ServiceException")
    with aws.account() as account:
        (found,) = inspect(account, [concurrent_executions])
    assert (found.severity, "ServiceException" in found.text) == (Severity.WARNING, True)


def test_invalid_credentials_are_an_error(aws: Stubbed) -> None:
    aws.fails("lambda", "get_account_settings", "ExpiredTokenException")
    with aws.account() as account, pytest.raises(ClientError, match="ExpiredToken"):
        inspect(account, [concurrent_executions])


def test_a_service_that_does_not_answer_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")  # refuses connections
    account = Account(boto3.Session(region_name="eu-central-1", **KEYS), {})
    (found,) = inspect(account, [concurrent_executions])
    assert (found.severity, "Could not connect" in found.text) == (Severity.WARNING, True)


def test_an_account_without_findings_is_silent(aws: Stubbed) -> None:
    aws.executions(1_000)
    with aws.account() as account:
        assert inspect(account, CHECKS) == []


def test_the_states_of_an_identity_in_a_simulated_account() -> None:
    """moto parses the requests, and answers in the format of SES."""
    name = "accounts@example.com"
    with mock_aws():
        mail: Any = boto3.client("sesv2", "eu-west-1", **KEYS)
        session: Any = boto3.Session(region_name="eu-central-1", **KEYS)
        account = Account(session, {"AuthMailIdentityArn": ARN})
        (missing,) = inspect(account, [senders_of_mails])
        mail.create_email_identity(EmailIdentity=name)
        (unverified,) = inspect(account, [senders_of_mails])
        identities = sesv2_backends[OWNER]["eu-west-1"].core_backend.email_identities
        identities[name].verified_for_sending_status = True
        verified = inspect(account, [senders_of_mails])
    assert [missing.severity, unverified.severity, verified] == [Severity.ERROR] * 2 + [[]]
