"""Rules of Amazon SES: addresses, identities, the sandbox and the sending rate.

Sources: the SES developer guide ("Service quotas", "Moving out of the sandbox"), the SES v2 API
reference, the service authorization reference of SES v2, and the issues named at each rule.
"""

import functools
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from email.utils import parseaddr
from http import HTTPStatus
from typing import Any

from ministack.services import ses as _ses
from ministack.services import ses_v2 as _ses_v2
from ministack.services.cloudformation import provisioners as _provisioners

from local import mail_permissions
from local.mail_permissions import Message, exists
from local.strict.limits import Current, Rate

# These modules are mostly untyped.
ses: Any = _ses
ses_v2: Any = _ses_v2
provisioners: Any = _provisioners

IDENTITY = "AWS::SES::EmailIdentity"

type Answer = tuple[int, dict[str, str], bytes]
type Handle = Callable[..., Awaitable[Answer]]


@dataclass(frozen=True)
class Refusal:
    """An error of SES."""

    code: str
    message: str
    status: int = HTTPStatus.BAD_REQUEST

    def answer(self) -> Answer:
        """Return the error as SES v2 answers it."""
        answer: Answer = ses_v2._json_err(self.code, self.message, self.status)  # noqa: SLF001
        return answer


class Mail:
    """Decides whether SES accepts a message."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate

    def refusal(self, sender: str, recipients: list[str]) -> Refusal | None:
        """Return why SES refuses a message, or None. A permitted message counts as sent."""
        for address in (sender, *recipients):
            fault = malformed(address)
            if fault:
                return Refusal("BadRequestException", fault)
        unverified = ses._message_rejection(sender, recipients)  # noqa: SLF001
        if unverified:
            return Refusal("MessageRejected", unverified)
        if not self._rate.permits(len(recipients)):  # SES counts recipients, not requests
            message = "Maximum sending rate exceeded."
            return Refusal("TooManyRequestsException", message, HTTPStatus.TOO_MANY_REQUESTS)
        return None


def malformed(address: str) -> str | None:
    """Return the fault of an address that RFC 5321 does not permit, or None.

    The emulator's SES v2 accepts every string.
    """
    name, separator, domain = parseaddr(address)[1].rpartition("@")
    if not separator or not domain:
        return "Missing final '@domain'"
    for label, part in (("Local address", name), ("Domain", domain)):
        if ".." in part:
            return f"{label} contains dot-dot"
        if part.startswith("."):
            return f"{label} starts with dot"
        if part.endswith("."):
            return f"{label} ends with dot"
    return None


@functools.cache
def mail_of(current: Current) -> Mail:
    """Return the one instance for an account, because all its mails share one sending rate."""
    return Mail(Rate(lambda: current.limits.ses_messages_per_second, 1))


def install(current: Current) -> None:
    """Make the emulator apply the rules."""
    mail = mail_of(current)
    production: Callable[[], bool] = ses._production_access_enabled  # noqa: SLF001
    ses._production_access_enabled = lambda: (  # noqa: SLF001
        production() and not current.limits.ses_sandbox
    )
    ses_v2.handle_request = _checked(ses_v2.handle_request, mail)
    handlers = provisioners._RESOURCE_HANDLERS[IDENTITY]  # noqa: SLF001
    handlers["create"] = _only_new(handlers["create"])


# ------------------------------------------------------------------------------------ requests


def _checked(handle: Handle, mail: Mail) -> Handle:
    async def check_then_handle(
        method: str, path: str, headers: Mapping[str, str], body: bytes, query: Any
    ) -> Answer:
        refusal = None
        match method, path.rstrip("/"):
            case "POST", mail_permissions.SEND:
                message = Message(json.loads(body))
                refusal = mail.refusal(message.sender, message.recipients)
            case "POST", "/v2/email/identities":
                refusal = _existing(json.loads(body).get("EmailIdentity", ""))
        return refusal.answer() if refusal else await handle(method, path, headers, body, query)

    return check_then_handle


def _existing(identity: str) -> Refusal | None:
    """Return an error if the identity exists in the account. The emulator would overwrite it."""
    if not exists(identity):
        return None
    return Refusal("AlreadyExistsException", f"Email identity {identity} already exist.")


def _only_new(create: Callable[..., Any]) -> Callable[..., Any]:
    """Return a handler that fails for an identity that exists, as in CloudFormation.

    Source: widdix/mastodon-on-aws#27.
    """

    def create_new(logical_id: str, properties: Mapping[str, Any], stack_name: str) -> Any:
        identity = properties.get("EmailIdentity", "")
        if exists(identity):
            raise ValueError(f"{identity} already exists (HandlerErrorCode: AlreadyExists)")
        return create(logical_id, properties, stack_name)

    return create_new
