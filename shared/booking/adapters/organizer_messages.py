"""The messages of organizers in DynamoDB."""

from dataclasses import dataclass

from booking.adapters import keys
from booking.adapters.items.values import Item, encode_correlation, number, text
from booking.adapters.table import Table, put_new
from booking.adapters.transactions import Write
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.mails import day_of
from booking.domain.conference import Conference
from booking.domain.organizer_message import MESSAGES_A_DAY, Audience, OrganizerMessage
from booking.domain.refusals import TooManyMessages

MESSAGE_SECONDS = 90 * 24 * 3600  # as long as the records of its mails
DAY_SECONDS = 3 * 24 * 3600


@dataclass(frozen=True, slots=True)
class DynamoOrganizerMessages:
    """Implements the port OrganizerMessages."""

    table: Table

    def add(
        self,
        message: OrganizerMessage,
        conference: Conference,
        record: IdempotencyRecord | None = None,
    ) -> None:
        """Write a message, and count it for its day, if the conference is unchanged.

        Raises TooManyMessages, IdempotencyKeyInUse, Contended.
        """
        unchanged = Write(
            "ConditionCheck",
            {
                "Key": keys.conference(conference.id),
                "ConditionExpression": "version = :as_read AND canceled = :no",
                "ExpressionAttributeValues": {
                    ":as_read": number(conference.version),
                    ":no": {"BOOL": False},
                },
            },
            Stale("conference"),
        )
        new = put_new({**_encode(message), **encode_correlation()}, Stale("message"))
        self.table.transact([unchanged, new, _counted(message)], record)

    def find(self, conference: str, message: str) -> OrganizerMessage | None:
        """Return one message, or None. Raises Contended."""
        item = self.table.get(keys.organizer_message(conference, message))
        return None if item is None else decode_organizer_message(item)


def _counted(message: OrganizerMessage) -> Write:
    """Return the write that counts a message, if the limit of its day permits it."""
    first = "attribute_not_exists(pk)"
    room = "messages < :limit"
    return Write(
        "Update",
        {
            "Key": keys.messages_of_day(message.conference, day_of(message.created_at)),
            "UpdateExpression": "ADD messages :one SET expires_at = :expiry",
            "ConditionExpression": f"{first} OR {room}",
            "ExpressionAttributeValues": {
                ":one": number(1),
                ":limit": number(MESSAGES_A_DAY),
                ":expiry": number(message.created_at // 1000 + DAY_SECONDS),
            },
        },
        TooManyMessages(MESSAGES_A_DAY),
    )


def _encode(message: OrganizerMessage) -> Item:
    return {
        **keys.organizer_message(message.conference, message.id),
        "id": text(message.id),
        "conference": text(message.conference),
        "audience": text(message.audience),
        "subject": text(message.subject),
        "content": text(message.text),
        "created_at": number(message.created_at),
        "expires_at": number(message.created_at // 1000 + MESSAGE_SECONDS),
    }


def decode_organizer_message(item: Item) -> OrganizerMessage:
    """Return the message of an item."""
    return OrganizerMessage(
        id=item["id"]["S"],
        conference=item["conference"]["S"],
        audience=Audience(item["audience"]["S"]),
        subject=item["subject"]["S"],
        text=item["content"]["S"],
        created_at=int(item["created_at"]["N"]),
    )
