"""The capacity units that DynamoDB bills: as the engine reports them, and computed from item sizes.

read     an item, or all items that a page of a Query reads, rounded up to 4 KB: 1 unit for a
         consistent read, half a unit for an eventually consistent one. BatchGetItem rounds up each
         item separately.
write    the larger of the old and the new item, rounded up to 1 KB: 1 unit, or 2 in a transaction
         (prepare and commit).
indexes  each global secondary index whose projection of the item changes: the projection rounded up
         to 1 KB. A changed index key counts as a delete and a put. An unchanged projection costs
         nothing. A transaction does not double these units, because indexes are updated after it.
sizes    names and strings: their UTF-8 bytes. Numbers: one byte, and one for each two digits
         without leading and trailing zeros. Maps and lists: 3 bytes, and one for each element.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import Any, Self

from testing.memory_dynamodb import MemoryDynamoDB
from testing.tables import TABLE, template

type Item = Mapping[str, Mapping[str, Any]]
type Key = Mapping[str, Any]

READ_BYTES, WRITE_BYTES = 4096, 1024
BASE = ("pk", "sk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Capacity units of table and indexes, and the number of written items."""

    read: float = 0.0
    write: float = 0.0
    items: int = 0

    def __add__(self, other: Self) -> "Units":
        """Return the sum."""
        return Units(
            read=self.read + other.read,
            write=self.write + other.write,
            items=self.items + other.items,
        )

    @staticmethod
    def reported(operation: str, consumed: Any) -> "Units":
        """Parse the ConsumedCapacity of an answer."""
        reports = consumed if isinstance(consumed, list) else [consumed] if consumed else []
        units = sum(report["CapacityUnits"] for report in reports)
        return Units(read=units) if operation in READS else Units(write=units)


READS = ("GetItem", "BatchGetItem", "Query")


class Bill:
    """Computes the units of one call. Create it before the call, and call `units` after it."""

    def __init__(self, engine: MemoryDynamoDB, operation: str, parameters: dict[str, Any]) -> None:
        """Read the items that the call will write."""
        self._engine = engine
        self._operation = operation
        self._parameters = parameters
        self._keys = list(_keys_written(operation, parameters))
        self._before = [self._item(key) for key in self._keys]

    def units(self) -> Units:
        """Return the units of the call."""
        if self._operation in READS:
            return Units(read=self._read())
        factor = 2 if self._operation == "TransactWriteItems" else 1
        after = [self._item(key) for key in self._keys]
        images = list(zip(self._before, after, strict=True))
        return Units(
            write=sum(factor * _written(*pair) + _indexed(*pair) for pair in images),
            items=len(images),
        )

    def _read(self) -> float:
        parameters = self._parameters
        if self._operation == "Query":
            page = self._queried()
            unit = 1.0 if parameters.get("ConsistentRead") else 0.5
            return unit * _rounded(sum(map(_size, page)), READ_BYTES)
        single = "RequestItems" not in parameters
        tables = [parameters] if single else parameters["RequestItems"].values()
        return sum(
            (1.0 if table.get("ConsistentRead") else 0.5)
            * _rounded(_size(self._item(key) or {}), READ_BYTES)
            for table in tables
            for key in table.get("Keys") or [table["Key"]]
        )

    def _queried(self) -> list[Item]:
        """Read the page again, with its items: the answer of a count has none."""
        query = {name: value for name, value in self._parameters.items() if name != "Select"}
        found: list[Item] = self._engine.call("Query", query)["Items"]
        return found

    def _item(self, key: Key) -> Item | None:
        found = self._engine.call("GetItem", {"TableName": TABLE, "Key": key})
        item: Item | None = found.get("Item")
        return item


def _keys_written(operation: str, parameters: dict[str, Any]) -> Iterable[Key]:
    match operation:
        case "TransactWriteItems":
            writes = [next(iter(entry.values())) for entry in parameters["TransactItems"]]
        case "BatchWriteItem":
            entries = [e for table in parameters["RequestItems"].values() for e in table]
            writes = [next(iter(entry.values())) for entry in entries]
        case "PutItem" | "UpdateItem" | "DeleteItem":
            writes = [parameters]
        case _:
            writes = []
    for write in writes:
        attributes = write.get("Key") or write["Item"]
        yield {name: attributes[name] for name in BASE}


def _written(before: Item | None, after: Item | None) -> int:
    return _rounded(max(_size(before or {}), _size(after or {})), WRITE_BYTES)


def _indexed(before: Item | None, after: Item | None) -> int:
    units = 0
    for keys, project in _indexes():
        old, new = project(before), project(after)
        if old == new:
            continue
        sizes = [_rounded(_size(item), WRITE_BYTES) for item in (old, new) if item is not None]
        moved = old and new and any(old[key] != new[key] for key in keys)
        units += sum(sizes) if moved else max(sizes)
    return units


type Projection = Callable[[Item | None], Item | None]


@cache
def _indexes() -> list[tuple[tuple[str, ...], Projection]]:
    """Return the keys and the projection of each index in the template."""
    properties = template()["Resources"]["Table"]["Properties"]
    return [_index(index) for index in properties["GlobalSecondaryIndexes"]]


def _index(definition: Any) -> tuple[tuple[str, ...], Projection]:
    keys = tuple(element["AttributeName"] for element in definition["KeySchema"])
    projection = definition["Projection"]
    included = {*BASE, *keys, *projection.get("NonKeyAttributes", ())}

    def project(item: Item | None) -> Item | None:
        if item is None or not all(key in item for key in keys):
            return None
        if projection["ProjectionType"] == "ALL":
            return item
        return {name: value for name, value in item.items() if name in included}

    return keys, project


def _rounded(size: int, unit: int) -> int:
    return max(1, ceil(size / unit))


def _size(item: Item) -> int:
    return sum(len(name.encode()) + _value_size(value) for name, value in item.items())


def _value_size(value: Mapping[str, Any]) -> int:
    kind, content = next(iter(value.items()))
    match kind:
        case "S":
            return len(content.encode())
        case "N":
            return ceil(len(content.lstrip("-").strip("0")) / 2) + 1
        case "M":
            return 3 + _size(content) + len(content)
        case "L":
            return 3 + sum(1 + _value_size(element) for element in content)
        case _:
            return 1
