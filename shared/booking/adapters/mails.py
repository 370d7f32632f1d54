"""Mails by Amazon SES, and the record of which were sent."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items import number
from booking.adapters.transactions import translating
from booking.application.notify import CLAIM, Mail, Notice, NotSent
from booking.application.ports import Contended
from booking.domain.conference import Instant

KEPT = 90 * 24 * 3600  # seconds; nothing is delivered so late


@dataclass(frozen=True, slots=True)
class SesMailer:
    """Sends from one address."""

    client: Any
    sender: str

    def __call__(self, recipient: str, mail: Mail) -> None:
        """Hand a mail to SES, which bounces what it can't deliver. Raises NotSent, Contended."""
        try:
            with translating():
                self._send(recipient, mail)
        except ClientError as error:
            # Without what SES says, which names the recipient.
            raise NotSent(error.response["Error"]["Code"]) from None

    def _send(self, recipient: str, mail: Mail) -> None:
        self.client.send_email(
            FromEmailAddress=self.sender,
            Destination={"ToAddresses": [recipient]},
            Content={
                "Simple": {
                    "Subject": {"Data": mail.subject, "Charset": "UTF-8"},
                    "Body": {"Text": {"Data": mail.text, "Charset": "UTF-8"}},
                }
            },
        )


@dataclass(frozen=True, slots=True)
class DynamoClaims:
    """Promises what the port Claims says: one item a notice."""

    client: Any
    table: str

    def claim(self, notice: Notice, now: Instant) -> bool:
        """Ask to be the one who tells it; false where it was told. Raises Contended."""
        unclaimed = "attribute_not_exists(pk)"
        run_out = "claimed_until < :now"  # who ticks it off takes this away
        try:
            with translating():
                self.client.put_item(
                    TableName=self.table,
                    Item={
                        **_key(notice),
                        "claimed_until": number(now + CLAIM),
                        "expires_at": number(now // 1000 + KEPT),
                    },
                    ConditionExpression=f"{unclaimed} OR {run_out}",
                    ExpressionAttributeValues={":now": number(now)},
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            response: Mapping[str, Any] = error.response
            if "claimed_until" in response.get("Item", {}):
                raise Contended from error
            return False
        return True

    def release(self, notice: Notice) -> None:
        """Leave it to the next delivery."""
        self.client.delete_item(TableName=self.table, Key=_key(notice))

    def tick_off(self, notice: Notice) -> None:
        """Record that it was told. Raises Contended."""
        with translating():
            self.client.update_item(
                TableName=self.table,
                Key=_key(notice),
                UpdateExpression="REMOVE claimed_until",
            )


def to_notice(message: Mapping[str, Any]) -> Notice:
    """Read what the bus says of a booking; of what it says more, nothing is needed here."""
    return Notice(**{name: message[name] for name in Notice.__dataclass_fields__})


def of_notice(notice: Notice) -> dict[str, Any]:
    """Write a notice as the bus does."""
    return asdict(notice)


def _key(notice: Notice) -> keys.Key:
    return keys.mail(notice.booking, notice.version, notice.happened)
