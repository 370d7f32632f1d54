"""DynamoDB at its real limits, in virtual time: real items and conditions, modelled waits.

The in-memory DynamoDB answers each call that the model permits, after the modelled time:

latency      log-normal, from measurements on Lambda: p50 is 7.6 ms for a write of one item, and
             25 ms for a transaction of 5, with a p99 of 93 ms. The time
             of a transaction of another size is scaled by its slowest write
throughput   a partition serves 1,000 write and 3,000 read units a second, from a bucket with the
             units of a tenth of a second. Each key has a partition of its own, as in a warmed
             table, unless a number of partitions is given. An index has partitions of its own, as
             many as the table; a write needs the units of both
transaction  half-way through, it locks its items for the lock window. Other writes to them are
             rejected at once. Readers get the old items until it ends
botocore     retries a throttled call once, after up to a second
"""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from heapq import heappop, heappush
from itertools import count
from math import exp, log
from statistics import NormalDist
from typing import Any
from zlib import crc32

from botocore.exceptions import ClientError
from greenlet import getcurrent, greenlet

from booking.adapters.keys import SEATS
from testing.memory_dynamodb import MemoryDynamoDB, client_error, transaction_canceled
from testing.tables import TABLE

MEDIANS = {  # seconds
    "GetItem": 0.004,
    "BatchGetItem": 0.006,
    "Query": 0.006,
    "PutItem": 0.0076,
    "UpdateItem": 0.0076,
    "BatchWriteItem": 0.0076,
}
TRANSACTION_MEDIAN = 0.025  # seconds; of a transaction of 5 items
SPREAD = log(93 / 25) / 2.326  # sigma of the log-normal, from p50 and p99 of a transaction of 5
STEP = 0.001  # seconds between two looks at tasks in progress
BUCKET = 0.1  # seconds whose units a partition may serve at once
THROTTLED = "ProvisionedThroughputExceededException"
CONFLICT = "TransactionConflictException"
NO_REASON, CONFLICT_REASON, THROTTLE_REASON = "None", "TransactionConflict", "ThrottlingError"


class Time:
    """Virtual time, in seconds. Each task is a greenlet, and waits by switching to the main one.

    Tasks that have not ended when `run` returns do not continue.
    """

    def __init__(self) -> None:
        """Start at 0, without tasks."""
        self.now = 0.0
        self._pending: list[tuple[float, int, greenlet]] = []
        self._order = count()

    def start(self, at: float, act: Callable[[], None]) -> None:
        """Start a task at a time."""
        main = getcurrent().parent or getcurrent()  # a task may start others
        heappush(self._pending, (at, next(self._order), greenlet(act, main)))

    def sleep(self, seconds: float) -> None:
        """Suspend the calling task for some seconds."""
        task = getcurrent()
        assert task.parent is not None, "the caller is not a task in virtual time"
        heappush(self._pending, (self.now + seconds, next(self._order), task))
        task.parent.switch()

    def over_lanes(self, read: Callable[[int], Any], lanes: int) -> list[Any]:
        """Return the result of `read` for each lane. All are read at once, as by the functions.

        Raises what the first read raised that failed.
        """
        found: dict[int, Any] = {}
        failed: list[Exception] = []

        def one(lane: int) -> None:
            try:
                found[lane] = read(lane)
            except Exception as error:
                failed.append(error)

        for lane in range(lanes):
            self.start(self.now, partial(one, lane))
        while len(found) + len(failed) < lanes:
            self.sleep(STEP)
        if failed:
            raise failed[0]
        return [found[lane] for lane in range(lanes)]

    def run(self, until: float) -> None:
        """Run the tasks until none is left, or until a time."""
        while self._pending and self._pending[0][0] <= until:
            self.now, _, waiting = heappop(self._pending)
            waiting.switch()


@dataclass(slots=True)
class Bucket:
    """The units that a partition can serve; it refills at `rate` a second."""

    rate: float
    units: float
    at: float = 0.0

    def has(self, units: float, now: float) -> bool:
        """Return whether the bucket has this number of units now."""
        self.units = min(self.rate * BUCKET, self.units + (now - self.at) * self.rate)
        self.at = now
        return self.units >= units

    def take(self, units: float) -> None:
        """Remove units. The result may be negative, because a call that has begun is completed."""
        self.units -= units


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The parameters of the model."""

    lock: float = 0.010  # seconds that a transaction of 5 holds its items
    partitions: int | None = None  # None: each partition key has one of its own
    attempts: int = 2  # of botocore, for a throttled call
    write_rate: float = 1_000
    read_rate: float = 3_000


@dataclass(slots=True)
class Spent:
    """The load on the table."""

    write_units: float = 0.0
    read_units: float = 0.0
    calls: int = 0
    conflicts: int = 0
    throttles: int = 0


type Key = tuple[str, str]
type Parameters = dict[str, Any]


class LimitedDynamoDB:
    """A DynamoDB client with limits, for tasks in virtual time."""

    def __init__(self, time: Time, limits: Limits, chance: random.Random) -> None:
        """Start with an empty table."""
        self.engine = MemoryDynamoDB(now=lambda: time.now)
        self.spent = Spent()
        self._time = time
        self._limits = limits
        self._chance = chance
        self._locked: set[Key] = set()
        self._before: dict[Key, Any] = {}  # the old items of locked seats, for readers
        self._writes: dict[object, Bucket] = {}
        self._reads: dict[object, Bucket] = {}

    def __getattr__(self, method: str) -> Callable[..., Any]:
        """Return a client's method, by its name in botocore."""
        operation = method.title().replace("_", "")
        return lambda **parameters: self._call(operation, parameters)

    def _call(self, operation: str, parameters: Parameters) -> Any:
        """Make a call, with botocore's retry after throttling."""
        for left in reversed(range(self._limits.attempts)):
            self.spent.calls += 1
            try:
                return self._once(operation, parameters)
            except ClientError as error:
                if not left or error.response["Error"]["Code"] != THROTTLED:
                    raise
            self._time.sleep(self._chance.random())
        raise AssertionError("the last attempt returns or raises")

    def _once(self, operation: str, parameters: Parameters) -> Any:
        match operation:
            case "TransactWriteItems":
                return self._transaction(parameters)
            case "PutItem" | "UpdateItem":
                return self._write(operation, parameters)
            case "BatchWriteItem":
                return self._delete(parameters)
            case _:
                return self._read(operation, parameters)

    # ------------------------------------------------------------------ reads

    def _read(self, operation: str, parameters: Parameters) -> Any:
        half = self._latency(MEDIANS[operation]) / 2
        self._time.sleep(half)
        buckets = [self._reading(key) for key in _partitions_read(operation, parameters)]
        served = [bucket for bucket in buckets if bucket.has(1, self._time.now)]
        for bucket in served:
            bucket.take(1)
        self.spent.read_units += len(served)
        answer = self._as_visible(self.engine.call(operation, parameters))
        self._time.sleep(half)
        if len(served) == len(buckets):
            return answer
        self.spent.throttles += 1
        if operation != "BatchGetItem" or not served:
            raise client_error(operation, THROTTLED, "a partition has no units left")
        return {**answer, "UnprocessedKeys": parameters["RequestItems"]}

    def _as_visible(self, answer: dict[str, Any]) -> dict[str, Any]:
        """Replace items that a transaction has locked by their old versions."""
        if "Responses" not in answer or not self._before:
            return answer
        found = answer["Responses"][TABLE]
        return {"Responses": {TABLE: [self._before.get(_key(item), item) for item in found]}}

    # ------------------------------------------------------------------ writes

    def _write(self, operation: str, parameters: Parameters) -> Any:
        half = self._latency(MEDIANS[operation]) / 2
        self._time.sleep(half)
        try:
            answer = self._written(operation, parameters)
        except ClientError:
            self._time.sleep(half)
            raise
        self._time.sleep(half)
        return answer

    def _written(self, operation: str, parameters: Parameters) -> Any:
        key = _key(parameters.get("Key") or parameters["Item"])
        if key in self._locked:
            self.spent.conflicts += 1
            raise client_error(operation, CONFLICT, "a transaction holds the item")
        bucket = self._writing(key[0])
        if not bucket.has(1, self._time.now):
            self.spent.throttles += 1
            raise client_error(operation, THROTTLED, "the partition has no units left")
        self._take([bucket], 1)
        return self.engine.call(operation, parameters)

    def _delete(self, parameters: Parameters) -> Any:
        """Delete the items of a batch, each for one unit, and return those without capacity."""
        half = self._latency(MEDIANS["BatchWriteItem"]) / 2
        self._time.sleep(half)
        left = []
        for request in parameters["RequestItems"][TABLE]:
            key = request["DeleteRequest"]["Key"]
            bucket = self._writing(key["pk"]["S"])
            if not bucket.has(1, self._time.now):
                left.append(request)
                continue
            self._take([bucket], 1)
            self.engine.call("DeleteItem", {"TableName": TABLE, "Key": key})
        self.spent.throttles += bool(left)
        self._time.sleep(half)
        return {"UnprocessedItems": {TABLE: left} if left else {}}

    def _transaction(self, parameters: Parameters) -> Any:
        """Lock the items half-way through, and unlock them after the lock window; or raise."""
        writes = [next(iter(entry.values())) for entry in parameters["TransactItems"]]
        median = _median_of(len(writes))
        lock = self._limits.lock * median / TRANSACTION_MEDIAN
        half = max(0.001, (self._latency(median) - lock) / 2)
        self._time.sleep(half)
        try:
            locked = self._prepared(writes, parameters)
        except ClientError:
            self._time.sleep(half)
            raise
        self._time.sleep(lock)
        self._locked.difference_update(locked)
        for key in locked:
            self._before.pop(key, None)
        self._time.sleep(half)
        return {}

    def _prepared(self, writes: Sequence[Parameters], parameters: Parameters) -> list[Key]:
        """Write and lock the items, or raise. A rejected transaction still uses units."""
        keys = [_key(write.get("Key") or write["Item"]) for write in writes]
        buckets = [self._writing(key[0]) for key in keys]
        indexes = [self._writing(*key) for write in writes for key in _index_keys(write)]
        reasons = [self._reason(key, bucket) for key, bucket in zip(keys, buckets, strict=True)]
        if not all(index.has(1, self._time.now) for index in indexes):
            reasons[0] = THROTTLE_REASON
        try:
            self._refuse(reasons)
            before = {key: item for key in keys if (item := self._seats(key)) is not None}
            self.engine.call("TransactWriteItems", parameters)
        except ClientError:
            self._take([bucket for bucket in buckets if bucket.has(1, self._time.now)], 1)
            raise
        self._take(buckets, 2)
        self._take(indexes, 1)
        self._locked.update(keys)
        self._before |= before
        return keys

    def _reason(self, key: Key, bucket: Bucket) -> str:
        if key in self._locked:
            return CONFLICT_REASON
        return NO_REASON if bucket.has(2, self._time.now) else THROTTLE_REASON

    def _refuse(self, reasons: Sequence[str]) -> None:
        if CONFLICT_REASON in reasons:
            self.spent.conflicts += 1
        elif THROTTLE_REASON in reasons:
            self.spent.throttles += 1
        else:
            return
        raise transaction_canceled([{"Code": reason} for reason in reasons])

    # ------------------------------------------------------------------ cost

    def _seats(self, key: Key) -> Any:
        if key[1] != SEATS:  # other requests read no other item of a booking's transaction
            return None
        asked = {"pk": {"S": key[0]}, "sk": {"S": key[1]}}
        return self.engine.call("GetItem", {"TableName": TABLE, "Key": asked}).get("Item")

    def _take(self, buckets: Iterable[Bucket], units: float) -> None:
        for bucket in buckets:
            bucket.take(units)
            self.spent.write_units += units

    def _latency(self, median: float) -> float:
        return self._chance.lognormvariate(log(median), SPREAD)

    def _writing(self, partition: str, index: str = "") -> Bucket:
        return self._bucket(self._writes, partition, self._limits.write_rate, index)

    def _reading(self, partition: str) -> Bucket:
        return self._bucket(self._reads, partition, self._limits.read_rate)

    def _bucket(
        self, of: dict[object, Bucket], partition: str, rate: float, index: str = ""
    ) -> Bucket:
        """Return the bucket of a partition key of the table, or of an index."""
        number = self._limits.partitions
        place = partition if number is None else crc32(partition.encode()) % number
        where = index, place
        if where not in of:
            of[where] = Bucket(rate, rate * BUCKET, self._time.now)
        return of[where]


@cache
def _median_of(items: int) -> float:
    """Return the median seconds of a transaction: that of 5, scaled by the slowest write."""
    slowest = NormalDist().inv_cdf
    return TRANSACTION_MEDIAN * exp(
        SPREAD * (slowest(0.5 ** (1 / items)) - slowest(0.5 ** (1 / 5)))
    )


def _key(item: Parameters) -> Key:
    return item["pk"]["S"], item["sk"]["S"]


def _partitions_read(operation: str, parameters: Parameters) -> list[str]:
    if operation == "Query":
        return [next(iter(parameters["ExpressionAttributeValues"].values()))["S"]]
    if operation == "GetItem":
        return [parameters["Key"]["pk"]["S"]]
    return [key["pk"]["S"] for key in parameters["RequestItems"][TABLE]["Keys"]]


def _index_keys(write: Parameters) -> list[tuple[str, str]]:
    """Return the partition keys of the item in the indexes, each with its attribute."""
    item = write.get("Item", {})
    return [(item[name]["S"], name) for name in ("list_pk", "owner_pk") if name in item]
