"""The board of slots: one item, on which each slot has attributes of its own.

booked_9                          when; absent while the slot is free
first_9, second_9, third_9        the last three requests that moved it, newest first
version                           how often anything was moved
"""

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items import Item, Value, number, text
from booking.adapters.transactions import translating, writing
from booking.application.ports import Stale
from booking.domain.conference import Instant
from booking.domain.slots import SLOTS, Board

NONE = "-"
REQUESTS = ("first", "second", "third")
KEEP_REQUESTS = (
    "#third = if_not_exists(#second, :none), #second = if_not_exists(#first, :none), "
    "#first = :request"
)
NOT_DONE_YET = "#first <> :request AND #second <> :request AND #third <> :request"


@dataclass(frozen=True, slots=True)
class DynamoBoards:
    """Promises what the port Boards says."""

    client: Any
    table: str

    def board(self) -> Board:
        """Read it, consistently."""
        with translating():
            found = self.client.get_item(
                TableName=self.table, Key=keys.board(), ConsistentRead=True
            )
        return _to_board(found.get("Item", {}))

    def book(self, slot: int, at: Instant, request: str) -> Board:
        """Book a free slot. Raises Stale, Contended."""
        return self._move(
            slot,
            request,
            update=f"SET #booked = :at, {KEEP_REQUESTS} ADD version :one",
            condition=f"attribute_not_exists(#booked) AND {NOT_DONE_YET}",
            values={":at": number(at)},
        )

    def cancel(self, slot: int, request: str) -> Board:
        """Free a booked slot. Raises Stale, Contended."""
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
                        ":none": text(NONE),
                        ":one": number(1),
                    },
                    ReturnValues="ALL_NEW",
                )
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                raise Stale("slot") from error
            raise
        return _to_board(answer["Attributes"])


def _to_board(item: Item) -> Board:
    if not item:
        return Board()
    return Board(
        version=int(item["version"]["N"]),
        booked={s: int(item[f"booked_{s}"]["N"]) for s in SLOTS if f"booked_{s}" in item},
        requests={s: _requests(item, s) for s in SLOTS},
    )


def _requests(item: Item, slot: int) -> tuple[str, ...]:
    kept = (item.get(f"{name}_{slot}", {}).get("S", NONE) for name in REQUESTS)
    return tuple(request for request in kept if request != NONE)
