"""Rules of Amazon Cognito about its mails: the sender, the daily quota and the limits of SES.

Sources: the Cognito developer guide ("Email settings for user pools", "Quotas"), the API reference
of AdminCreateUser, and the issue named at the quota.
"""

import functools
from collections.abc import Callable
from typing import Any

from ministack.core import responses
from ministack.services import cognito as _cognito

from local.strict.limits import Current, Rate
from local.strict.ses import Mail

# This module is mostly untyped.
cognito: Any = _cognito

DAY_SECONDS = 24 * 3600

type Answer = tuple[int, dict[str, str], bytes]
type Data = dict[str, Any]
type Pool = dict[str, Any]


def install(current: Current, mail: Mail) -> None:
    """Make the emulator apply the rules."""
    cognito._resolve_email_sender = _with_source_arn(cognito._resolve_email_sender)  # noqa: SLF001
    cognito._deliver_cognito_email = _limited(  # noqa: SLF001
        cognito._deliver_cognito_email,  # noqa: SLF001
        current,
        mail,
    )
    cognito._wants_email_delivery = _wants_email  # noqa: SLF001


class Refused(Exception):
    """An error of Cognito: its code and its message."""

    def answer(self) -> Answer:
        """Return the error as Cognito answers it."""
        code, message = self.args
        answer: Answer = responses.error_response_json(code, message, 400)
        return answer


def _wants_email(data: Data) -> bool:
    """Return whether AdminCreateUser mails the temporary password. The default medium is SMS."""
    return "EMAIL" in (data.get("DesiredDeliveryMediums") or ())


def _by_ses(pool: Pool) -> bool:
    account = (pool.get("EmailConfiguration") or {}).get("EmailSendingAccount")
    return bool(account == "DEVELOPER")


def _with_source_arn(resolve: Callable[[Pool], tuple[str, str, str]]) -> Callable[[Pool], Any]:
    """Send from the SES identity of the pool."""

    @functools.wraps(resolve)
    def resolve_with_source_arn(pool: Pool) -> tuple[str, str, str]:
        sender, *rest = resolve(pool)
        configured = pool.get("EmailConfiguration") or {}
        if _by_ses(pool) and not configured.get("From"):
            sender = configured.get("SourceArn", "").partition(":identity/")[2]
        return (sender, *rest)  # type: ignore[return-value]

    return resolve_with_source_arn


def _limited(deliver: Callable[..., Any], current: Current, mail: Mail) -> Callable[..., Any]:
    """Refuse mails beyond Cognito's daily quota, and mails that SES refuses.

    Source: cds-snc/platform-forms-client#1104. As on a failed delivery, the user exists already.
    """
    daily = Rate(lambda: current.limits.cognito_mails_per_day, DAY_SECONDS)

    @functools.wraps(deliver)
    def deliver_within_limits(pool: Pool, to_email: str, *rest: Any, **named: Any) -> Any:
        if not to_email:
            return None
        if _by_ses(pool):
            refusal = mail.refusal(cognito._resolve_email_sender(pool)[0], [to_email])  # noqa: SLF001
            if refusal:
                raise Refused("CodeDeliveryFailureException", refusal.message)
        elif not daily.permits(1):
            raise Refused(
                "LimitExceededException",
                "Exceeded daily email limit for the operation or the account. If a higher limit "
                "is required, please configure your user pool to use your own Amazon SES "
                "configuration for sending email.",
            )
        return deliver(pool, to_email, *rest, **named)

    return deliver_within_limits
