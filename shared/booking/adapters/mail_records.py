"""The records of mails in DynamoDB: claims, the mails of a day, suppressed addresses."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.adapters.transactions import translated_errors
from booking.application.ports.contention import Contended
from booking.application.ports.mails import (
    CLAIM_MS,
    DAILY_MAILS,
    Digest,
    MailId,
    day_of,
)
from booking.domain.conference import Instant
from booking.domain.mailbox import folded

MAIL_RECORD_SECONDS = 90 * 24 * 3600  # the record expires later than any delivery of its notice
DAY_RECORD_SECONDS = 3 * 24 * 3600  # for the mails of a day and for digests


@dataclass(frozen=True, slots=True)
class DynamoClaims:
    """Implements the port Claims, with one item for each mail."""

    client: Any
    table: str

    def claim(self, mail: MailId, now: Instant) -> bool:
        """Claim a mail for CLAIM_MS; return False if it was sent already.

        Raises Contended, also while another worker's claim has not expired.
        """
        unclaimed = "attribute_not_exists(pk)"
        expired = "claimed_until < :now"  # mark_sent removes the attribute
        try:
            with translated_errors():
                self.client.put_item(
                    TableName=self.table,
                    Item={
                        **_key(mail),
                        "claimed_until": number(now + CLAIM_MS),
                        "expires_at": number(now // 1000 + MAIL_RECORD_SECONDS),
                    },
                    ConditionExpression=f"{unclaimed} OR {expired}",
                    ExpressionAttributeValues={":now": number(now)},
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
        except ClientError as error:
            if not _is_refused(error):
                raise
            response: Mapping[str, Any] = error.response
            if "claimed_until" in response.get("Item", {}):
                raise Contended from error
            return False
        return True

    def release(self, mail: MailId) -> None:
        """Delete the claim, so that the next delivery can claim the mail."""
        self.client.delete_item(TableName=self.table, Key=_key(mail))

    def mark_sent(self, mail: MailId) -> None:
        """Record that the mail was sent. Raises Contended."""
        with translated_errors():
            self.client.update_item(
                TableName=self.table,
                Key=_key(mail),
                UpdateExpression="REMOVE claimed_until",
            )


@dataclass(frozen=True, slots=True)
class DynamoDailyMails:
    """Implements the port DailyMails: a set of mails for each person and day."""

    client: Any
    table: str

    def take(self, attendee: str, mail: MailId, now: Instant, limit: int | None = None) -> bool:
        """Count a mail; return False if the person has had `limit` mails today. Raises Contended.

        limit: DAILY_MAILS if it is None. The set contains each mail once, so that a second attempt
        does not count it again.
        """
        first = "attribute_not_exists(mails)"
        counted = "contains(mails, :mail)"
        room = "size(mails) < :limit"
        name = text(f"{mail.about} {mail.name}")
        try:
            with translated_errors():
                self.client.update_item(
                    TableName=self.table,
                    Key=keys.daily_mails(attendee, day_of(now)),
                    UpdateExpression="ADD mails :mails SET expires_at = :expiry",
                    ConditionExpression=f"{first} OR {counted} OR {room}",
                    ExpressionAttributeValues={
                        ":mail": name,
                        ":mails": {"SS": [name["S"]]},
                        ":limit": number(DAILY_MAILS if limit is None else limit),
                        ":expiry": number(now // 1000 + DAY_RECORD_SECONDS),
                    },
                )
        except ClientError as error:
            if not _is_refused(error):
                raise
            return False
        return True

    def hold_back(self, digest: Digest, booking: str) -> None:
        """Add a booking to a digest. Raises Contended."""
        with translated_errors():
            self.client.update_item(
                TableName=self.table,
                Key=keys.digest(digest.attendee, digest.slot),
                UpdateExpression="ADD bookings :bookings SET expires_at = :expiry",
                ExpressionAttributeValues={
                    ":bookings": {"SS": [booking]},
                    ":expiry": number(digest.at // 1000 + DAY_RECORD_SECONDS),
                },
            )

    def held_back(self, digest: Digest) -> frozenset[str]:
        """Return the bookings of a digest. Raises Contended."""
        with translated_errors():
            found = self.client.get_item(
                TableName=self.table,
                Key=keys.digest(digest.attendee, digest.slot),
                ConsistentRead=True,
            )
        return frozenset(found.get("Item", {}).get("bookings", {}).get("SS", ()))


@dataclass(frozen=True, slots=True)
class DynamoSuppressions:
    """Implements the port Suppressions. An item has the hash of an address, not the address."""

    client: Any
    table: str

    def contains(self, address: str) -> bool:
        """Return whether an address is suppressed. Raises Contended."""
        with translated_errors():
            found = self.client.get_item(
                TableName=self.table, Key=keys.suppression(folded(address)), ConsistentRead=True
            )
        return "Item" in found

    def add(self, address: str, reason: str, now: Instant) -> None:
        """Suppress an address. Raises Contended."""
        with translated_errors():
            self.client.put_item(
                TableName=self.table,
                Item={
                    **keys.suppression(folded(address)),
                    "reason": text(reason),
                    "at": number(now),
                },
            )


def _is_refused(error: ClientError) -> bool:
    return bool(error.response["Error"]["Code"] == "ConditionalCheckFailedException")


def _key(mail: MailId) -> keys.Key:
    return keys.mail(mail.about, mail.name)
