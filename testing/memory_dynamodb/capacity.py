"""Consumed capacity units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from testing import expressions
from testing.memory_dynamodb.errors import Params, Result
from testing.memory_dynamodb.schema import IndexDefinition
from testing.memory_dynamodb.storage import Row

if TYPE_CHECKING:
    from testing.memory_dynamodb.write import Write


def units_of(size: int, unit: int) -> int:
    return max(1, -(-size // unit))


def larger_size(old: Row | None, new: Row | None) -> int:
    return max(0 if old is None else old.size(), 0 if new is None else new.size())


class Meter:
    """Counts capacity units as DynamoDB does.

    Item sizes and rounding: developer guide, "DynamoDB item sizes" and "read and write operations".
    Index writes: GSI.html, "write capacity units". That a write counts the larger of both images,
    that a moved key in an index costs two writes, and that only the base table has the
    transactional factor of two: measured on AWS by paritysuite/dynamodb-conformance (issues 124,
    149) and nubo-db/dynoxide (issue 176, pull request 188).
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
        """Count a decided write, or a condition check."""
        if not self.wanted:
            return
        definition = write.table.definition
        self.add(definition.name, factor * units_of(larger_size(write.old, write.new), 1024))
        for index in definition.indexes:
            units = _index_units(index, write)
            if units:
                self.add(definition.name, units, index.name)

    def read(self, table: str, row: Row | None, per_unit: float) -> None:
        """Count the read of one item; a missing item costs one unit too."""
        if self.wanted:
            self.add(table, per_unit * units_of(row.size() if row else 0, 4096))

    def report(self, transaction: str = "") -> list[Result]:
        """Return ConsumedCapacity, one entry for each table.

        ``transaction`` is the name of the units in a transaction: read units or write units.
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
    was = index.keys.place(old.item, write.key) if old else None
    will_be = index.keys.place(new.item, write.key) if new else None
    before = index.view(old.item) if old and was else None
    after = index.view(new.item) if new and will_be else None
    if before == after:
        return 0
    units = [
        units_of(expressions.item_size(view), 1024) for view in (before, after) if view is not None
    ]
    return max(units) if was == will_be else sum(units)
