"""Checks an AWS account before a deployment, so that its limits do not show only in operation.

Each check reads from the account, and yields findings. To add one, write a function and add it to
CHECKS. Only a finding that makes the deployment useless is an error.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as UnreachableError

DENIED = frozenset({"AccessDenied", "AccessDeniedException", "UnauthorizedOperation"})
"""The codes of a call that the credentials do not permit. They depend on the service."""
INVALID_CREDENTIALS = frozenset(
    {
        *("ExpiredToken", "ExpiredTokenException", "InvalidClientTokenId", "InvalidToken"),
        *("InvalidSignatureException", "SignatureDoesNotMatch", "UnrecognizedClientException"),
    }
)
"""The codes of calls with credentials that AWS does not accept, so that no deployment can work."""
FEWEST_EXECUTIONS = 100
"""Concurrent executions that suffice for the workers and a page that many people open."""
MOSTLY_SENT = 0.8
"""The part of the daily quota of mails from which on a higher quota is needed."""
UNLIMITED = -1  # SES's value for a daily quota without a limit
PATIENCE = Config(connect_timeout=5, read_timeout=10, retries={"total_max_attempts": 3})


class Severity(Enum):
    """The consequence of a finding."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"
    """The deployment would fail, or would turn on something that can't work."""


@dataclass(frozen=True)
class Finding:
    """The result of a check, with the action to take."""

    severity: Severity
    text: str

    def __str__(self) -> str:
        return f"{self.severity.value}: {self.text}"


@dataclass(frozen=True)
class Sender:
    """An address from which the stack sends mails, and the region of its identity."""

    address: str
    region: str
    owner: str | None = None
    """The account of the identity. None is the account of the credentials."""


@dataclass(frozen=True)
class Account:
    """An AWS account and region, and the template parameters of the deployment."""

    session: Any
    """A session of boto3, or anything with its methods."""
    parameters: Mapping[str, str]

    @property
    def region(self) -> str:
        """Return the region's name."""
        return str(self.session.region_name)

    def client(self, service: str, region: str | None = None) -> Any:
        """Return a client that does not wait long for an answer."""
        return self.session.client(
            service, region_name=region or self.session.region_name, config=PATIENCE
        )

    @property
    def senders(self) -> list[Sender]:
        """Return the senders of mails to attendees and of mails of accounts."""
        found = []
        if address := self.parameters.get("NotificationSender"):
            found.append(Sender(address, self.region))
        if arn := self.parameters.get("AuthMailIdentityArn"):
            _, _, _, region, owner, identity = arn.split(":", 5)
            found.append(Sender(identity.removeprefix("identity/"), region, owner))
        return found


type Check = Callable[[Account], Iterable[Finding]]


def of_environment(parameters: Mapping[str, str], region: str | None = None) -> Account:
    """Return the account of the credentials in the environment."""
    return Account(boto3.Session(region_name=region), parameters)


def inspect(account: Account, checks: Iterable[Check]) -> list[Finding]:
    """Run the checks. A check that is not possible results in a finding, and the others follow.

    Raises ClientError for credentials that AWS does not accept, and BotoCoreError without
    credentials.
    """
    return [found for check in checks for found in _possible(check, account)]


def _possible(check: Check, account: Account) -> Iterator[Finding]:
    try:
        yield from check(account)
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in INVALID_CREDENTIALS:
            raise
        if code in DENIED:
            reason = f"{error.operation_name} is not permitted"
            yield Finding(Severity.NOTE, _not_checked(check, reason))
        else:
            yield Finding(Severity.WARNING, _not_checked(check, error))
    except (UnreachableError, HTTPClientError) as error:
        yield Finding(Severity.WARNING, _not_checked(check, error))


def _not_checked(check: Check, reason: object) -> str:
    return f"{check.__name__.replace('_', ' ')} not checked, because of this: {reason}"


# ------------------------------------------------------------------------------------ the checks


def concurrent_executions(account: Account) -> Iterator[Finding]:
    """Check the functions that run at the same time: a new account may have 10."""
    limits = account.client("lambda").get_account_settings()["AccountLimit"]
    permitted = limits["ConcurrentExecutions"]
    if permitted < FEWEST_EXECUTIONS:
        yield Finding(
            Severity.WARNING,
            f"this account runs at most {permitted} Lambda functions at the same time in "
            f"{account.region}, so that requests and workers wait for each other. Request a higher "
            "quota: aws service-quotas request-service-quota-increase --service-code lambda "
            f"--quota-code L-B99A9384 --desired-value 1000 --region {account.region}",
        )


def senders_of_mails(account: Account) -> Iterator[Finding]:
    """Check that the senders are verified.

    Without it, SES refuses all mails to attendees, and a user pool with such an identity can't be
    created.
    """
    for sender in account.senders:
        if sender.owner not in {None, _owner(account, sender)}:
            yield Finding(
                Severity.NOTE,
                f"{sender.address} not checked, because it belongs to the account {sender.owner}",
            )
        elif not any(_verified(account, sender, each) for each in identities_of(sender.address)):
            yield _unverified(sender)


def sending_limits(account: Account) -> Iterator[Finding]:
    """Check the quota of SES and whether it is in its sandbox, if the stack sends mails."""
    for region in sorted({sender.region for sender in account.senders}):
        yield from _sending(account.client("sesv2", region).get_account(), region)


CHECKS: tuple[Check, ...] = (concurrent_executions, senders_of_mails, sending_limits)


# ------------------------------------------------------------------------------------ identities


def identities_of(address: str) -> list[str]:
    """Return the identities that permit sending from an address: itself, and its domains."""
    labels = address.rpartition("@")[2].split(".")
    return [address, *(".".join(labels[first:]) for first in range(len(labels) - 1))]


def _owner(account: Account, sender: Sender) -> str | None:
    """Return the account of the credentials, if the sender's identity names its account."""
    if sender.owner is None:
        return None
    return str(account.client("sts").get_caller_identity()["Account"])


def _verified(account: Account, sender: Sender, identity: str) -> bool:
    mail = account.client("sesv2", sender.region)
    try:
        return bool(mail.get_email_identity(EmailIdentity=identity)["VerifiedForSendingStatus"])
    except mail.exceptions.NotFoundException:
        return False


def _unverified(sender: Sender) -> Finding:
    return Finding(
        Severity.ERROR,
        f"{sender.address} is not verified in SES in {sender.region}. Verify it before the "
        f"deployment: aws sesv2 create-email-identity --email-identity {sender.address} --region "
        f"{sender.region}, then follow the link in the mail that it gets (or verify its domain)",
    )


# ------------------------------------------------------------------------------------ limits of SES


def _sending(limits: Mapping[str, Any], region: str) -> Iterator[Finding]:
    quota = limits["SendQuota"]
    daily = quota["Max24HourSend"]
    number = "unlimited" if daily == UNLIMITED else f"{daily:.0f}"
    allowed = f"{number} mails a day and {quota['MaxSendRate']:.0f} a second"
    if not limits["SendingEnabled"]:
        yield Finding(
            Severity.WARNING,
            f"SES has paused sending in {region}, so that mails become dead letters. See the "
            "reason in the account dashboard of SES, and answer the case in AWS Support",
        )
    if not limits["ProductionAccessEnabled"]:
        yield Finding(
            Severity.WARNING,
            f"SES is in its sandbox in {region}: {allowed}, to verified addresses only. Request "
            "production access: aws sesv2 put-account-details --production-access-enabled "
            f"--mail-type TRANSACTIONAL --website-url <address of the page> --region {region}",
        )
    elif daily != UNLIMITED and quota["SentLast24Hours"] >= MOSTLY_SENT * daily:
        yield Finding(
            Severity.WARNING,
            f"SES has sent {quota['SentLast24Hours']:.0f} of {daily:.0f} mails of the last 24 "
            f"hours in {region}. Request a higher sending quota in the console of Service Quotas",
        )
    else:
        yield Finding(Severity.NOTE, f"SES permits {allowed} in {region}")
