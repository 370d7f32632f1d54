"""The table or index that a Query or Scan reads."""

from __future__ import annotations

import operator
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from testing import expressions
from testing.expressions import InvalidOperand, Item
from testing.memory_dynamodb.errors import reject
from testing.memory_dynamodb.schema import IndexDefinition, KeyPart, KeySchema, Position
from testing.memory_dynamodb.storage import Collection, Row, Table


@dataclass(slots=True)
class Source:
    """The table or index that a Query or Scan reads."""

    table: Table
    index: IndexDefinition | None
    keys: KeySchema
    collection: Collection

    @property
    def key_attributes(self) -> tuple[str, ...]:
        """The attributes of a LastEvaluatedKey."""
        own = self.table.definition.keys.attributes
        return own if self.index is None else tuple(dict.fromkeys((*self.keys.attributes, *own)))

    def view(self, item: Item) -> Item:
        """Return the attributes of an item that the source has."""
        return item if self.index is None else self.index.view(item)

    def size(self, row: Row) -> int:
        """Return the size of a row in the source, in bytes."""
        if self.index is None or self.index.projected is None:
            return row.size()
        return expressions.item_size(self.index.view(row.item))

    def place(self, start: Item) -> tuple[KeyPart, Position]:
        """Return the partition and the position of an ExclusiveStartKey."""
        if start.keys() != set(self.key_attributes):
            reject("The provided starting key is invalid")
        own = self.table.definition.keys
        try:
            key = own.key({name: start[name] for name in own.attributes})
            found = key if self.index is None else self.keys.place(start, key)
        except (InvalidOperand, KeyError):
            reject("The provided starting key is invalid")
        assert found is not None
        return found

    def bounds(
        self, positions: list[Position], comparison: str, parts: list[KeyPart]
    ) -> tuple[int, int]:
        """Return the slice of positions that a condition on the sort key selects."""
        by = None if self.index is None else operator.itemgetter(0)
        left = bisect_left(positions, parts[0], key=by)
        if comparison == ">=":
            return left, len(positions)
        if comparison == "<":
            return 0, left
        if comparison == "begins_with":
            prefix = parts[0]
            return left, bisect_right(
                positions,
                prefix,
                key=lambda place: (place if by is None else by(place))[: len(prefix)],
            )
        right = bisect_right(positions, parts[-1], key=by)
        return {"=": (left, right), "<=": (0, right), ">": (right, len(positions))}.get(
            comparison, (left, right)
        )
