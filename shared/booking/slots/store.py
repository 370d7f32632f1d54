"""The board of slots in DynamoDB: one item, in which each slot has attributes of its own.

booked_9                          the time of the booking; absent while the slot is free
first_9, second_9, third_9        the last three requests that changed the slot, newest first
version                           the number of changes of the board
"""

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items.values import Item, Value, number, text
from booking.adapters.transactions import translated_errors, writing
from booking.application.ports.contention import Stale
from booking.domain.conference import Instant
from booking.slots.domain import SLOTS, Board

NO_REQUEST = "-"
REQUESTS = ("first", "second", "third")
KEEP_REQUESTS = (
    "#third = if_not_exists(#second, :none), #second = if_not_exists(#first, :none), "
    "#first = :request"
)
NOT_DONE_YET = "#first <> :request AND #second <> :request AND #third <> :request"


@dataclass(frozen=True, slots=True)
class DynamoBoards:
    """Implements the port Boards."""

    client: Any
    table: str

    def board(self) -> Board:
        """Return the board; consistent. Raises Contended."""
        with translated_errors():
            found = self.client.get_item(
                TableName=self.table, Key=keys.board(), ConsistentRead=True
            )
        return _decode_board(found.get("Item", {}))

    def book(self, slot: int, at: Instant, request: str) -> Board:
        """Book a free slot and return the new board. Raises Stale, Contended."""
        return self._move(
            slot,
            request,
            update=f"SET #booked = :at, {KEEP_REQUESTS} ADD version :one",
            condition=f"attribute_not_exists(#booked) AND {NOT_DONE_YET}",
            values={":at": number(at)},
        )

    def cancel(self, slot: int, request: str) -> Board:
        """Free a booked slot and return the new board. Raises Stale, Contended."""
        return self._move(
            slot,
            request,
            update=f"SET {KEEP_REQUESTS} REMOVE #booked ADD version :one",
            condition=f"attribute_exists(#booked) AND {NOT_DONE_YET}",
            values={},
        )

    def _move(
        self, slot: int, request: str, *, update: str, condition: str, values: dict[str, Value]
    ) -> Board:
        names = {f"#{name}": f"{name}_{slot}" for name in ("booked", *REQUESTS)}
        try:
            with writing():
                answer = self.client.update_item(
                    TableName=self.table,
                    Key=keys.board(),
                    UpdateExpression=update,
                    ConditionExpression=condition,
                    ExpressionAttributeNames=names,
                    ExpressionAttributeValues={
                        **values,
                        ":request": text(request),
                        ":none": text(NO_REQUEST),
                        ":one": number(1),
                    },
                    ReturnValues="ALL_NEW",
                )
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                raise Stale("slot") from error
            raise
        return _decode_board(answer["Attributes"])


def _decode_board(item: Item) -> Board:
    if not item:
        return Board()
    return Board(
        version=int(item["version"]["N"]),
        booked={s: int(item[f"booked_{s}"]["N"]) for s in SLOTS if f"booked_{s}" in item},
        requests={s: _requests(item, s) for s in SLOTS},
    )


def _requests(item: Item, slot: int) -> tuple[str, ...]:
    stored = (item.get(f"{name}_{slot}", {}).get("S", NO_REQUEST) for name in REQUESTS)
    return tuple(request for request in stored if request != NO_REQUEST)
