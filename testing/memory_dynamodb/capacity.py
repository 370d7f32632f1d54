"""Consumed capacity units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from testing import expressions
from testing.memory_dynamodb.errors import Params, Result
from testing.memory_dynamodb.schema import IndexDefinition
from testing.memory_dynamodb.storage import Row

if TYPE_CHECKING:
    from testing.memory_dynamodb.write import Write


def units_of(size: int, unit_bytes: int) -> int:
    """Return the number of units, rounded up; at least one."""
    return max(1, -(-size // unit_bytes))


def larger_size(old: Row | None, new: Row | None) -> int:
    """Return the size of the larger image, in bytes."""
    return max(0 if old is None else old.size(), 0 if new is None else new.size())


class Meter:
    """Counts capacity units as DynamoDB does.

    Sources for item sizes, rounding and index writes: the developer guide, "DynamoDB item sizes",
    "read and write operations", and GSI.html, "write capacity units". Three rules were measured on
    AWS by paritysuite/dynamodb-conformance (issues 124, 149) and nubo-db/dynoxide (issue 176, pull
    request 188): a write counts the larger of the old and the new image; a changed key in an index
    costs two writes; a transaction doubles the units of the base table, but not of the indexes.
    """

    def __init__(self, params: Params) -> None:
        self.mode = params.get("ReturnConsumedCapacity", "NONE")
        self.wanted = self.mode in ("TOTAL", "INDEXES")
        self.tables: dict[str, float] = {}
        self.indexes: dict[str, dict[str, float]] = {}

    def add(self, table: str, units: float, index: str | None = None) -> None:
        """Count units of a table, or of one of its indexes."""
        self.tables.setdefault(table, 0.0)
        if index is None:
            self.tables[table] += units
        else:
            of_table = self.indexes.setdefault(table, {})
            of_table[index] = of_table.get(index, 0.0) + units

    def write(self, write: Write, factor: int = 1) -> None:
        """Count the units of a write or of a condition check."""
        if not self.wanted:
            return
        definition = write.table.definition
        self.add(definition.name, factor * units_of(larger_size(write.old, write.new), 1024))
        for index in definition.indexes:
            units = _index_units(index, write)
            if units:
                self.add(definition.name, units, index.name)

    def read(self, table: str, row: Row | None, per_unit: float) -> None:
        """Count the units of reading one item. A missing item costs one unit too."""
        if self.wanted:
            self.add(table, per_unit * units_of(row.size() if row else 0, 4096))

    def report(self, transaction: str = "") -> list[Result]:
        """Return ConsumedCapacity, one entry for each table.

        ``transaction`` is set for a transaction: "ReadCapacityUnits" or "WriteCapacityUnits", the
        key under which the response repeats the units.
        """
        reports = []
        for table, units in self.tables.items():
            of_indexes = self.indexes.get(table, {})
            total = units + sum(of_indexes.values())
            report: Result = {"TableName": table, "CapacityUnits": total}
            if transaction:
                report[transaction] = total
            if self.mode == "INDEXES":
                report["Table"] = {"CapacityUnits": units}
                if transaction:
                    report["Table"][transaction] = units
                if of_indexes:
                    report["GlobalSecondaryIndexes"] = {
                        name: {"CapacityUnits": amount} for name, amount in of_indexes.items()
                    }
            reports.append(report)
        return reports


def _index_units(index: IndexDefinition, write: Write) -> int:
    old, new = write.old, write.new
    old_place = index.keys.place(old.item, write.key) if old else None
    new_place = index.keys.place(new.item, write.key) if new else None
    old_view = index.view(old.item) if old and old_place else None
    new_view = index.view(new.item) if new and new_place else None
    if old_view == new_view:
        return 0
    units = [
        units_of(expressions.item_size(view), 1024)
        for view in (old_view, new_view)
        if view is not None
    ]
    return max(units) if old_place == new_place else sum(units)
