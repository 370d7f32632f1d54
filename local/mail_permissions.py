"""The permissions to send mails, as SES checks them; the emulator checks none of them completely.

Sources: the service authorization reference of SES v2, and the issues named below. The emulator
authorizes a mail for the resource `*` and without the condition keys of SES, so that a policy which
permits one sender would permit nothing.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from email.utils import parseaddr
from typing import Any

from ministack import app as _app
from ministack.core import responses
from ministack.services import ses as _ses
from ministack.services import ses_v2 as _ses_v2

# These modules are mostly untyped.
app: Any = _app
ses: Any = _ses
ses_v2: Any = _ses_v2

SEND = "/v2/email/outbound-emails"


def authorize_mails() -> None:
    """Make the emulator check the permissions of each mail, if it enforces IAM policies."""
    app._enforce_ses_v2 = _for_all_identities(app._enforce_ses_v2)  # noqa: SLF001


class Message:
    """The parts of a request to send a message that concern its permissions."""

    def __init__(self, request: Mapping[str, Any]) -> None:
        destination = request.get("Destination") or {}
        kinds = ("ToAddresses", "CcAddresses", "BccAddresses")
        # SES authorizes a message in MIME as API v1 does (aws-actionmailer-ses-ruby#10,
        # django-anymail#384).
        raw = "Raw" in (request.get("Content") or {})
        self.action = "ses:SendRawEmail" if raw else "ses:SendEmail"
        self.reports: str = request.get("ConfigurationSetName") or ""
        self.sender: str = request.get("FromEmailAddress", "")
        self.recipients = [each for kind in kinds for each in destination.get(kind) or ()]


def _for_all_identities(enforce: Callable[..., Any]) -> Callable[..., Any]:
    """Authorize a message for each identity that it concerns.

    SES authorizes the identity of the sender, and also that of a recipient if it is an identity of
    the account, which is always so in the sandbox (aws-sdk-js#3641,
    cloudposse/terraform-aws-ses#40).
    """

    def enforce_for_all(  # noqa: PLR0917 - the signature of the emulator's function
        method: str,
        path: str,
        headers: dict[str, str],
        body: bytes,
        query: Any,
        request_id: str,
    ) -> Any:
        if not app.AUTH or (method, path.rstrip("/")) != ("POST", SEND):
            return enforce(method, path, headers, body, query, request_id)
        message = Message(json.loads(body))
        for arn in _resources(message):
            denied = app._enforce_data_plane(  # noqa: SLF001
                "sesv2",
                message.action,
                headers,
                query,
                request_id,
                resource_arn=arn,
                service_context=_condition_keys(message),
                named_resource=arn,
            )
            if denied:
                return denied
        return None

    return enforce_for_all


def _condition_keys(message: Message) -> dict[str, Any]:
    name, address = parseaddr(message.sender)
    return {
        "ses:fromaddress": address,
        "ses:fromdisplayname": name,
        "ses:recipients": [parseaddr(each)[1] for each in message.recipients],
    }


def _resources(message: Message) -> Iterator[str]:
    """Yield the ARN of each identity that a message concerns, and of its configuration set.

    The sender's identity is first.
    """
    account = f"arn:aws:ses:{responses.get_region()}:{responses.get_account_id()}"
    prefix = f"{account}:identity/"
    yield prefix + (identity_of(message.sender) or parseaddr(message.sender)[1])
    for recipient in message.recipients:
        identity = identity_of(recipient)
        if identity:
            yield prefix + identity
    if message.reports:
        yield f"{account}:configuration-set/{message.reports}"


def identity_of(address: str) -> str | None:
    """Return the identity of the account that an address belongs to, or None.

    An address that is an identity itself comes before its domain.
    """
    bare = parseaddr(address)[1]
    domains = ses._domain_and_parents(bare.rpartition("@")[2].lower())  # noqa: SLF001
    return next((each for each in (bare, *domains) if exists(each)), None)


def exists(identity: str) -> bool:
    """Return whether the account has an identity, verified or not."""
    return identity in ses._identities or identity in ses_v2._identities  # noqa: SLF001
