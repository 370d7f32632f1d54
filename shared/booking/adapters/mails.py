"""Mails by Amazon SES, and the records of the mails that were sent."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items.values import number
from booking.adapters.transactions import translated_errors
from booking.application.events import time_of
from booking.application.notify import CLAIM_MS, Mail, Notice, NotSent
from booking.application.ports.contention import Contended
from booking.domain.conference import Instant

MAIL_RECORD_SECONDS = 90 * 24 * 3600  # the record expires later than any delivery of its notice


@dataclass(frozen=True, slots=True)
class SesMailer:
    """Sends mails from one address."""

    client: Any
    sender: str

    def __call__(self, recipient: str, mail: Mail) -> None:
        """Send a mail by SES. Raises NotSent if SES rejects it, Contended.

        If SES can't deliver an accepted mail, the sender's address gets a bounce.
        """
        try:
            with translated_errors():
                self._send(recipient, mail)
        except ClientError as error:
            # Only the code, because the message of SES contains the recipient.
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
    """Implements the port Claims, with one item for each notice."""

    client: Any
    table: str

    def claim(self, notice: Notice, now: Instant) -> bool:
        """Claim the mail of a notice for CLAIM_MS; return False if it was sent already.

        Raises Contended, also while another worker's claim has not expired.
        """
        unclaimed = "attribute_not_exists(pk)"
        expired = "claimed_until < :now"  # mark_sent removes the attribute
        try:
            with translated_errors():
                self.client.put_item(
                    TableName=self.table,
                    Item={
                        **_key(notice),
                        "claimed_until": number(now + CLAIM_MS),
                        "expires_at": number(now // 1000 + MAIL_RECORD_SECONDS),
                    },
                    ConditionExpression=f"{unclaimed} OR {expired}",
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
        """Delete the claim, so that the next delivery can claim the mail."""
        self.client.delete_item(TableName=self.table, Key=_key(notice))

    def mark_sent(self, notice: Notice) -> None:
        """Record that the mail was sent. Raises Contended."""
        with translated_errors():
            self.client.update_item(
                TableName=self.table,
                Key=_key(notice),
                UpdateExpression="REMOVE claimed_until",
            )


def decode_notice(message: Mapping[str, Any]) -> Notice:
    """Convert a message of the notifications queue: a domain event, or a reminder.

    A reminder is a notice as `encode_notice` writes it. Releases before 1.0 wrote events so too.
    """
    if "happened" in message:
        return Notice(**{name: message[name] for name in Notice.__dataclass_fields__})
    deadline = message["deadline"]
    return Notice(
        happened=message["name"],
        booking=message["booking"],
        version=message["booking_version"],
        conference_name=message["conference_name"],
        attendee=message["attendee"],
        at=time_of(message["time"]),
        start=time_of(message["start"]),
        deadline=None if deadline is None else time_of(deadline),
        reason=message["reason"],
    )


def encode_notice(notice: Notice) -> dict[str, Any]:
    """Return a notice as JSON values, for a reminder."""
    return asdict(notice)


def _key(notice: Notice) -> keys.Key:
    return keys.mail(notice.booking, notice.version, notice.happened)
