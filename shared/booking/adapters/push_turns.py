"""The turns to push conferences, and the last pushed states: one item for each conference."""

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items.values import Item, number
from booking.adapters.transactions import translated_errors
from booking.application.push_conferences import PushedState
from booking.domain.conference import Instant
from booking.domain.live import CONNECTION_LIFETIME_MS


@dataclass(frozen=True, slots=True)
class DynamoPushTurns:
    """Implements the port PushTurns."""

    client: Any
    table: str

    def take_turn(self, conference: str, now: Instant, until: Instant) -> PushedState | None:
        """Take the turn until an instant and return the state that was pushed last.

        Return None while another consumer holds the turn. Raises Contended.
        """
        free = "attribute_not_exists(next_at) OR next_at <= :now"
        values = {
            ":now": number(now),
            ":until": number(until),
            ":over": number((now + CONNECTION_LIFETIME_MS) // 1000),
        }
        update = "SET next_at = :until, expires_at = :over"
        item = self._update(conference, update, free, values)
        if item is None:
            return None
        return PushedState(version=_number(item, "told_version"), left=_number(item, "told_left"))

    def record(self, conference: str, pushed: PushedState) -> None:
        """Record a pushed state, unless a newer one is recorded. Raises Contended."""
        newer = "attribute_not_exists(told_version) OR told_version < :version"
        values = {":version": number(pushed.version), ":left": number(pushed.left)}
        update = "SET told_version = :version, told_left = :left"
        self._update(conference, update, newer, values)

    def _update(self, conference: str, update: str, condition: str, values: Item) -> Item | None:
        """Return the previous item, or None if the condition failed."""
        try:
            with translated_errors():
                answer = self.client.update_item(
                    TableName=self.table,
                    Key=keys.push_turn(conference),
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
