"""Whose turn it is to tell of a conference, and what was told last: one item for each watched."""

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items import Item, number
from booking.adapters.transactions import translating
from booking.application.push_conferences import Pace
from booking.domain.conference import Instant
from booking.domain.live import LIFETIME


@dataclass(frozen=True, slots=True)
class DynamoPaces:
    """Promises what the port Paces says."""

    client: Any
    table: str

    def turn(self, conference: str, now: Instant, until: Instant) -> Pace | None:
        """Take the turn until then; None while another has it."""
        nobodys = "attribute_not_exists(next_at) OR next_at <= :now"
        values = {
            ":now": number(now),
            ":until": number(until),
            ":over": number((now + LIFETIME) // 1000),
        }
        update = "SET next_at = :until, expires_at = :over"
        item = self._update(conference, update, nobodys, values)
        if item is None:
            return None
        return Pace(version=_number(item, "told_version"), left=_number(item, "told_left"))

    def told(self, conference: str, pace: Pace) -> None:
        """Keep what was told; older than what is kept changes nothing."""
        newer = "attribute_not_exists(told_version) OR told_version < :version"
        values = {":version": number(pace.version), ":left": number(pace.left)}
        update = "SET told_version = :version, told_left = :left"
        self._update(conference, update, newer, values)

    def _update(self, conference: str, update: str, condition: str, values: Item) -> Item | None:
        """Return the item as it was before; None where the condition failed."""
        try:
            with translating():
                answer = self.client.update_item(
                    TableName=self.table,
                    Key=keys.pace(conference),
                    UpdateExpression=update,
                    ConditionExpression=condition,
                    ExpressionAttributeValues=values,
                    ReturnValues="ALL_OLD",
                )
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                return None
            raise
        item: Item = answer.get("Attributes", {})
        return item


def _number(item: Item, name: str) -> int:
    return int(item[name]["N"]) if name in item else -1
