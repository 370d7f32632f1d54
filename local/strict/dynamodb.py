"""Rules of DynamoDB under load. Tests switch them on with the limits.

The emulator runs one request after the other, with endless capacity. It checks the sizes of items
and transactions, reserved words and empty keys itself.

- A transaction holds its items while it runs. Another transaction on one of them is canceled, and a
  single write is refused:
  https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html,
  https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
- An on-demand table that receives more requests than its partitions can serve refuses some:
  https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html. Each
  item that is written counts as one unit, or as two in a transaction, regardless of its size.
"""

import functools
import json
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any

from ministack.core.responses import error_response_json
from ministack.services import dynamodb as _dynamodb

from local.strict.limits import Current

dynamodb: Any = _dynamodb

TRANSACTION = "TransactWriteItems"
SINGLE = {"PutItem", "UpdateItem", "DeleteItem"}
CAPACITY = (
    "Throughput exceeds the current capacity of your table or index. DynamoDB is automatically "
    "scaling your table or index so please try again shortly."
)

type Answer = tuple[int, dict[str, str], bytes]
type Write = tuple[str, str]
"""The table of an item that is written, and its key as JSON."""
type Transaction = tuple[float, str | None]
"""The begin in seconds, and the token with which the SDK repeats the request."""


def install(current: Current) -> None:
    """Replace functions of the emulator."""
    load = _Load(current)
    dynamodb.handle_request = load.bearing(dynamodb.handle_request)


class _Load:
    """The items that transactions hold, and the write units that each table has left."""

    def __init__(self, current: Current) -> None:
        self._current = current
        self._held: dict[Write, Transaction] = {}
        self._units: defaultdict[str, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))

    def bearing(self, handle: Callable[..., Awaitable[Answer]]) -> Callable[..., Awaitable[Answer]]:
        """Wrap the function that handles requests."""

        @functools.wraps(handle)
        async def refuse_or_handle(
            method: str, path: str, headers: dict[str, str], body: bytes, *rest: Any
        ) -> Answer:
            action = headers.get("x-amz-target", "").rpartition(".")[2]
            answer = None
            if self._is_on() and (action in SINGLE or action == TRANSACTION):
                answer = self._refuse(action, json.loads(body))
            return answer or await handle(method, path, headers, body, *rest)

        return refuse_or_handle

    def _is_on(self) -> bool:
        limits = self._current.limits
        return bool(limits.transaction_milliseconds or limits.write_units_per_second)

    def _refuse(self, action: str, request: dict[str, Any]) -> Answer | None:
        """Return the answer to a request that is refused; otherwise hold its items."""
        writes = _writes(action, request)
        throttled = [not self._has_capacity(table, action) for table, _ in writes]
        if any(throttled):
            return _refused(action, throttled, "ThrottlingError", CAPACITY)
        this = (time.monotonic(), request.get("ClientRequestToken"))
        conflicts = [self._is_held(write, this) for write in writes]
        if any(conflicts):
            ongoing = "Transaction is ongoing for the item"
            return _refused(action, conflicts, "TransactionConflict", ongoing)
        if action == TRANSACTION:
            self._held |= dict.fromkeys(writes, this)
        return None

    def _is_held(self, write: Write, by: Transaction) -> bool:
        """Return whether another transaction holds an item. A repeated one is the same."""
        if write not in self._held:
            return False
        (began, token), (now, repeated) = self._held[write], by
        if (now - began) * 1000 >= self._current.limits.transaction_milliseconds:
            del self._held[write]
            return False
        return token is None or token != repeated

    def _has_capacity(self, table: str, action: str) -> bool:
        """Take the units of one write from those of its table; return whether it had enough.

        A second without writes gives the units of a second, and they do not accumulate further.
        """
        rate = self._current.limits.write_units_per_second
        if not rate:
            return True
        units, counted = self._units[table]
        now = time.monotonic()
        units = min(float(rate), units + (now - counted) * rate)
        needed = 2 if action == TRANSACTION else 1
        enough = units >= needed
        self._units[table] = (units - needed if enough else units, now)
        return enough


def _writes(action: str, request: dict[str, Any]) -> list[Write]:
    """Return the table and key of each item that a request writes; [] if it is malformed."""
    writes = [request]
    if action == TRANSACTION:
        members = request.get("TransactItems", [])
        writes = [dynamodb._extract_transact_op(member)[1] or {} for member in members]  # noqa: SLF001
    found = []
    for write in writes:
        table = dynamodb._normalize_table_name(write.get("TableName", ""))  # noqa: SLF001
        known = dynamodb._tables.get(table)  # noqa: SLF001
        if known is None:
            return []
        item = write.get("Key") or write.get("Item") or {}
        key = [item.get(known["pk_name"]), item.get(known["sk_name"])]
        found.append((table, json.dumps(key, sort_keys=True)))
    return found


def _refused(action: str, affected: list[bool], code: str, reason: str) -> Answer:
    answer: Answer
    if action != TRANSACTION:
        name = {"TransactionConflict": "TransactionConflictException"}.get(
            code, "ThrottlingException"
        )
        answer = error_response_json(name, reason, 400)
        return answer
    reasons = [{"Code": code, "Message": reason} if each else {"Code": "None"} for each in affected]
    codes = ", ".join(each["Code"] for each in reasons)
    message = (
        f"Transaction cancelled, please refer cancellation reasons for specific reasons [{codes}]"
    )
    more = {"CancellationReasons": reasons}
    answer = error_response_json("TransactionCanceledException", message, 400, more)
    return answer
