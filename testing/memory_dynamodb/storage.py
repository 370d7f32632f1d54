"""Items in order of their keys, and snapshots of all tables."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import NamedTuple

from testing import expressions
from testing.expressions import Item
from testing.memory_dynamodb.schema import Key, KeyPart, Position, TableDefinition


class Row:
    """A version of an item. ``bound`` is an upper bound of its size in bytes."""

    __slots__ = ("_size", "bound", "item")

    def __init__(self, item: Item, bound: int) -> None:
        self.item = item
        self.bound = bound
        self._size: int | None = None

    def size(self) -> int:
        """Return the exact size in bytes; computed once."""
        if self._size is None:
            self.bound = self._size = expressions.item_size(self.item)
        return self._size


class Partition:
    """One item collection: rows by position, and the positions in order."""

    __slots__ = ("owner", "positions", "rows")

    def __init__(self, owner: object, positions: list[Position], rows: dict[Position, Row]) -> None:
        self.owner = owner
        self.positions = positions
        self.rows = rows

    def put(self, position: Position, row: Row) -> None:
        """Add or replace a row."""
        if position not in self.rows:
            insort(self.positions, position)
        self.rows[position] = row

    def remove(self, position: Position) -> None:
        """Remove a row, if it exists."""
        if self.rows.pop(position, None) is not None:
            del self.positions[bisect_left(self.positions, position)]


class Collection:
    """Partitions by key; forks share a partition until one of them writes to it."""

    __slots__ = ("owner", "partitions")

    def __init__(self, partitions: dict[KeyPart, Partition]) -> None:
        self.owner = object()
        self.partitions = partitions

    def fork(self) -> Collection:
        """Return a copy; after that, neither side owns the shared partitions."""
        self.owner = object()
        return Collection(dict(self.partitions))

    def find(self, partition: KeyPart, position: Position) -> Row | None:
        """Return the row at a position, or None."""
        found = self.partitions.get(partition)
        return None if found is None else found.rows.get(position)

    def put(self, partition: KeyPart, position: Position, row: Row) -> None:
        """Add or replace a row."""
        self._own(partition).put(position, row)

    def remove(self, partition: KeyPart, position: Position) -> None:
        """Remove a row, and its partition with the last row."""
        own = self._own(partition)
        own.remove(position)
        if not own.rows:
            del self.partitions[partition]

    def _own(self, partition: KeyPart) -> Partition:
        found = self.partitions.get(partition)
        if found is not None and found.owner is self.owner:
            return found
        own = (
            Partition(self.owner, [], {})
            if found is None
            else Partition(self.owner, found.positions.copy(), found.rows.copy())
        )
        self.partitions[partition] = own
        return own


class Table:
    """The rows of a table, and the views of its indexes."""

    __slots__ = ("definition", "indexes", "rows")

    def __init__(
        self, definition: TableDefinition, rows: Collection, indexes: dict[str, Collection]
    ) -> None:
        self.definition = definition
        self.rows = rows
        self.indexes = indexes

    def fork(self) -> Table:
        indexes = {name: collection.fork() for name, collection in self.indexes.items()}
        return Table(self.definition, self.rows.fork(), indexes)


class Change(NamedTuple):
    """A change of one item, for the stream; ``at`` is in seconds."""

    definition: TableDefinition
    old: Row | None
    new: Row | None
    at: float


class IndexChange(NamedTuple):
    """A change that an index has not applied yet."""

    table: str
    index_name: str
    old: tuple[KeyPart, Position] | None
    new: tuple[KeyPart, Position] | None
    row: Row | None


class Token(NamedTuple):
    """A client request token, with its request and the images that the request wrote.

    ``at`` is in seconds.
    """

    at: float
    request: bytes
    images: tuple[tuple[str, Row | None, Row | None], ...]


class HiddenItem(NamedTuple):
    """An item that a torn transaction wrote, but that readers do not get yet."""

    table: str
    key: Key


@dataclass(slots=True)
class Snapshot:
    """The state of an engine; opaque and reusable, and later calls do not change it."""

    tables: dict[str, Table] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    tokens: dict[str, Token] = field(default_factory=dict)
    hidden: dict[HiddenItem, Row | None] = field(default_factory=dict)
    index_queue: list[IndexChange] = field(default_factory=list)

    def fork(self) -> Snapshot:
        """Return an independent copy, which costs a few shallow copies."""
        return Snapshot(
            tables={name: table.fork() for name, table in self.tables.items()},
            changes=self.changes.copy(),
            tokens=self.tokens.copy(),
            hidden=self.hidden.copy(),
            index_queue=self.index_queue.copy(),
        )
