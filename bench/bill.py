"""What DynamoDB bills: as the engine reports it, and worked out anew from the items' sizes.

read     an item, or all that a Query read on a page, rounded up to 4 KB: 1 unit consistent, half
         a unit eventually consistent. In a BatchGetItem each item is rounded up by itself.
write    the larger of the item as it was and as it will be, rounded up to 1 KB: 1 unit, 2 in a
         transaction (prepare and commit).
indexes  each global secondary index whose view of the item changes: its view rounded up to 1 KB;
         a changed key of the index is a delete and a put. Nothing where its view stays the same.
         A transaction does not double these: the index follows later, outside of it.
sizes    names and strings by their UTF-8 bytes; a number, without the zeros at either end, a byte
         for two digits and one more; maps and lists 3 bytes, and one for each element.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import Any, Self

from tests.support.memory_dynamodb import MemoryDynamoDB
from tests.support.tables import TABLE, template

type Item = Mapping[str, Mapping[str, Any]]
type Key = Mapping[str, Any]

READ_BYTES, WRITE_BYTES = 4096, 1024
BASE = ("pk", "sk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Capacity units and items written; table and indexes together."""

    read: float = 0.0
    write: float = 0.0
    items: int = 0

    def __add__(self, other: Self) -> "Units":
        """Sum up."""
        return Units(
            read=self.read + other.read,
            write=self.write + other.write,
            items=self.items + other.items,
        )

    @staticmethod
    def reported(operation: str, consumed: Any) -> "Units":
        """Read what an answer says in ConsumedCapacity."""
        reports = consumed if isinstance(consumed, list) else [consumed] if consumed else []
        units = sum(report["CapacityUnits"] for report in reports)
        return Units(read=units) if operation in READS else Units(write=units)


READS = ("GetItem", "BatchGetItem", "Query")


class Bill:
    """The units of one call; made before the call, asked after it."""

    def __init__(self, engine: MemoryDynamoDB, operation: str, parameters: dict[str, Any]) -> None:
        """Look at the items that will be written."""
        self._engine = engine
        self._operation = operation
        self._parameters = parameters
        self._keys = list(_keys_written(operation, parameters))
        self._before = [self._item(key) for key in self._keys]

    def units(self) -> Units:
        """Work them out."""
        if self._operation in READS:
            return Units(read=self._read())
        factor = 2 if self._operation == "TransactWriteItems" else 1
        after = [self._item(key) for key in self._keys]
        images = list(zip(self._before, after, strict=True))
        return Units(
            write=sum(factor * _written(*both) + _indexed(*both) for both in images),
            items=len(images),
        )

    def _read(self) -> float:
        asked = self._parameters
        if self._operation == "Query":
            page = self._queried()
            unit = 1.0 if asked.get("ConsistentRead") else 0.5
            return unit * _rounded(sum(map(_size, page)), READ_BYTES)
        tables = asked["RequestItems"].values() if "RequestItems" in asked else [asked]
        return sum(
            (1.0 if table.get("ConsistentRead") else 0.5)
            * _rounded(_size(self._item(key) or {}), READ_BYTES)
            for table in tables
            for key in table.get("Keys") or [table["Key"]]
        )

    def _queried(self) -> list[Item]:
        """Read the page again: a count does not show what it counted."""
        asked = {name: value for name, value in self._parameters.items() if name != "Select"}
        found: list[Item] = self._engine.call("Query", asked)["Items"]
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
        named = write.get("Key") or write["Item"]
        yield {name: named[name] for name in BASE}


def _written(before: Item | None, after: Item | None) -> int:
    return _rounded(max(_size(before or {}), _size(after or {})), WRITE_BYTES)


def _indexed(before: Item | None, after: Item | None) -> int:
    units = 0
    for keys, view in _indexes():
        was, will_be = view(before), view(after)
        if was == will_be:
            continue
        sizes = [_rounded(_size(seen), WRITE_BYTES) for seen in (was, will_be) if seen is not None]
        moved = was and will_be and any(was[key] != will_be[key] for key in keys)
        units += sum(sizes) if moved else max(sizes)
    return units


type View = Callable[[Item | None], Item | None]


@cache
def _indexes() -> list[tuple[tuple[str, ...], View]]:
    """The template's indexes: their keys, and how each sees an item."""
    properties = template()["Resources"]["Table"]["Properties"]
    return [_index(index) for index in properties["GlobalSecondaryIndexes"]]


def _index(definition: Any) -> tuple[tuple[str, ...], View]:
    keys = tuple(element["AttributeName"] for element in definition["KeySchema"])
    projection = definition["Projection"]
    held = {*BASE, *keys, *projection.get("NonKeyAttributes", ())}

    def view(item: Item | None) -> Item | None:
        if item is None or not all(key in item for key in keys):
            return None
        if projection["ProjectionType"] == "ALL":
            return item
        return {name: value for name, value in item.items() if name in held}

    return keys, view


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
