"""The DynamoDB table, accessed by a low-level client: reads, queries and transactions."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from heapq import merge
from itertools import islice, takewhile
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.adapters.items.values import Item
from booking.adapters.transactions import Write, transact, translated_errors, writing
from booking.adapters.writes.idempotency import idempotency_record, no_former_record
from booking.application.ports.contention import Contended, Stale, Throttled
from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.refusals import Refusal

LANES_AT_ONCE = 16  # no conference has more
TRANSACTION_LIMIT = 100  # items
RECORD_WRITES = 2  # of an idempotency record, at most
BATCH_LIMIT = 100  # items of one BatchGetItem

type OverLanes = Callable[[Callable[[int], Any], int], list[Any]]


def one_by_one(read: Callable[[int], Any], lanes: int) -> list[Any]:
    """Return the result of `read` for each lane, in the order of the lanes."""
    return [read(lane) for lane in range(lanes)]


def in_parallel(read: Callable[[int], Any], lanes: int) -> list[Any]:
    """Return the same as `one_by_one`, but read all lanes concurrently."""
    if lanes == 1:
        return [read(0)]
    with ThreadPoolExecutor(min(lanes, LANES_AT_ONCE)) as pool:
        return list(pool.map(read, range(lanes)))


@contextmanager
def conditional_write() -> Iterator[None]:
    """Raise Stale if the condition of a single write fails. `writing` handles other errors."""
    try:
        with writing():
            yield
    except ClientError as error:
        if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
            raise Stale from error
        raise


def put_new(item: Item, on_condition_failed: Refusal | Contended) -> Write:
    """Return the write of an item that must not exist yet."""
    return Write(
        "Put",
        {"Item": item, "ConditionExpression": "attribute_not_exists(pk)"},
        on_condition_failed,
    )


def request_of(item: Item | None) -> str | None:
    """Return the id of the request that created an item."""
    return item["request"]["S"] if item else None


@dataclass(frozen=True, slots=True)
class Table:
    """The table. Reads of items are consistent. A query is consistent if its parameters say so."""

    client: Any
    name: str
    over_lanes: OverLanes = one_by_one

    def get(self, key: keys.Key) -> Item | None:
        """Return one item, or None."""
        with translated_errors():
            found = self.client.get_item(TableName=self.name, Key=key, ConsistentRead=True)
        item: Item | None = found.get("Item")
        return item

    def read(self, *wanted: keys.Key) -> list[Item | None]:
        """Return items in one round trip, in the order of their keys; None for a missing item."""
        request = {self.name: {"Keys": list(wanted), "ConsistentRead": True}}
        with translated_errors():
            answer = self.client.batch_get_item(RequestItems=request)
        if answer.get("UnprocessedKeys"):
            raise Throttled
        found = {(i["pk"]["S"], i["sk"]["S"]): i for i in answer["Responses"][self.name]}
        return [found.get((key["pk"]["S"], key["sk"]["S"])) for key in wanted]

    def query(self, limit: int, **parameters: Any) -> list[Item]:
        """Return at most `limit` items of a query."""
        return list(islice(self.pages(limit, **parameters), limit))

    def pages(self, limit: int | None, **parameters: Any) -> Iterator[Item]:
        """Yield the items of a query; each page is read when the caller reaches it.

        The limit is the size of a page.
        """
        bound = {} if limit is None else {"Limit": limit}
        start: dict[str, Any] = {}
        while True:
            with translated_errors():
                page = self.client.query(TableName=self.name, **parameters, **bound, **start)
            yield from page["Items"]
            if "LastEvaluatedKey" not in page:
                return
            start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}

    def put(self, write: Write) -> None:
        """Write one item. Raises the error of its failed condition, or Contended."""
        assert write.operation == "Put"
        try:
            with writing():
                self.client.put_item(TableName=self.name, **write.parameters)
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                raise write.on_condition_failed from error
            raise

    def transact(self, writes: Iterable[Write], record: IdempotencyRecord | None = None) -> None:
        """Write all or nothing. Raises the error of the first failed condition, or Contended.

        The idempotency record is first, so that a used key is reported before other conditions.
        """
        first = [] if record is None else [idempotency_record(record), *no_former_record(record)]
        transact(self.client, self.name, [*first, *writes])


def merged_in_order(
    lanes: Sequence[Sequence[Item]], part: int, key: Callable[[Item], str]
) -> tuple[list[Item], str | None]:
    """Merge the items of several lanes in order. Up to `part` items of each lane were read.

    A lane with `part` items may have more, so the order after its last item is unknown. Return the
    items up to the earliest of these last items, and the key of that item, after which the next
    read begins. If no lane has more items, return all of them and None.
    """
    end = min((key(lane[-1]) for lane in lanes if len(lane) == part), default=None)
    known = takewhile(lambda item: end is None or key(item) <= end, merge(*lanes, key=key))
    return list(known), end
