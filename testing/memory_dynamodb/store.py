"""The state of all tables, and the commits to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from testing.expressions import Item
from testing.memory_dynamodb.errors import Refusal, Result
from testing.memory_dynamodb.schema import Key, KeyPart
from testing.memory_dynamodb.storage import (
    Change,
    HiddenItem,
    IndexChange,
    Partition,
    Row,
    Snapshot,
    Table,
)
from testing.memory_dynamodb.streams import stream_record

if TYPE_CHECKING:
    from testing.memory_dynamodb.source import Source
    from testing.memory_dynamodb.write import Write


class Store:
    """The state of an account's DynamoDB, the commits to it, and the hooks of the simulation."""

    def __init__(self, *, now: Callable[[], float], torn: bool, stale_indexes: bool) -> None:
        self.now = now
        self.torn = torn
        self.stale_indexes = stale_indexes
        self.state = Snapshot()
        self.lock = threading.RLock()

    def snapshot(self) -> Snapshot:
        """Return the current tables, streams, tokens and queues."""
        with self.lock:
            return self.state.fork()

    def restore(self, snapshot: Snapshot) -> None:
        """Return to a snapshot, which can be restored again later."""
        with self.lock:
            self.state = snapshot.fork()

    def hidden_items(self) -> list[HiddenItem]:
        """Return the committed items that are not visible yet, oldest first."""
        return list(self.state.hidden)

    def reveal(self, count: int = 1) -> int:
        """Make the oldest hidden items visible; return their number."""
        with self.lock:
            chosen = list(self.state.hidden)[:count]
            for one in chosen:
                del self.state.hidden[one]
            return len(chosen)

    def reveal_item(self, hidden: HiddenItem) -> None:
        """Make one hidden item visible, also before older ones."""
        with self.lock:
            del self.state.hidden[hidden]

    def reveal_all(self) -> int:
        """Make every committed item visible; return the number of hidden ones."""
        return self.reveal(len(self.state.hidden))

    def index_backlog(self) -> int:
        """Return the number of index changes that are not applied yet."""
        return len(self.state.index_queue)

    def index_catch_up(self, count: int | None = None) -> int:
        """Apply the oldest index changes, by default all; return their number."""
        with self.lock:
            queue = self.state.index_queue
            chosen = queue[:count]
            del queue[: len(chosen)]
            for change in chosen:
                self._apply_to_index(change)
            return len(chosen)

    def stream_records(
        self, since: int = 0, table: str | None = None, *, bare: bool = False
    ) -> list[Result]:
        """Return the stream records after the first ``since``, of all tables or of one.

        They have the format of Lambda events. Bare records cost little: they share their images
        with the table and have no size.
        """
        with self.lock:
            changes = self.state.changes[since:]
        return [
            stream_record(sequence, change, bare=bare)
            for sequence, change in enumerate(changes, since + 1)
            if table in (None, change.definition.name)
        ]

    def stream_position(self) -> int:
        """Return the number of stream records: the ``since`` that selects only later records."""
        return len(self.state.changes)

    def items(self, table: str) -> list[Item]:
        """Return every committed item in the order of keys. Not a DynamoDB call: for checkers."""
        with self.lock:
            partitions = self.table(table).rows.partitions
            return [
                partitions[key].rows[position].item
                for key in sorted(partitions)
                for position in partitions[key].positions
            ]

    def table(self, name: str) -> Table:
        """Return a table by its name or ARN; raise ResourceNotFoundException otherwise."""
        table = self.state.tables.get(name)
        if table is None and name.startswith("arn:"):
            table = self.state.tables.get(name.rpartition("/")[2])
        if table is None:
            raise Refusal("ResourceNotFoundException", "Requested resource not found")
        return table

    def visible(self, table: Table, key: Key) -> Row | None:
        """Return the version of an item that readers get, or None."""
        if self.state.hidden:
            hidden = HiddenItem(table.definition.name, key)
            if hidden in self.state.hidden:
                return self.state.hidden[hidden]
        return table.rows.find(*key)

    def partition(self, source: Source, key: KeyPart) -> Partition | None:
        """Return a partition with the versions that readers get, or None."""
        partition = source.collection.partitions.get(key)
        if source.index is not None or not self.state.hidden:
            return partition
        name = source.table.definition.name
        copy = (
            Partition(None, [], {})
            if partition is None
            else Partition(None, partition.positions.copy(), partition.rows.copy())
        )
        for hidden, row in self.state.hidden.items():
            if hidden.table == name and hidden.key[0] == key:
                if row is None:
                    copy.remove(hidden.key[1])
                else:
                    copy.put(hidden.key[1], row)
        return copy

    def commit(self, write: Write, *, torn: bool = False) -> None:
        """Commit a decided write to the table, its indexes and its stream.

        A torn write stays hidden from readers until it is revealed.
        """
        if not write.changes():
            return
        definition, key = write.table.definition, write.key
        if write.new is None:
            write.table.rows.remove(*key)
        else:
            write.table.rows.put(*key, write.new)
        if definition.indexes:
            self._index(write)
        if definition.stream_view is not None:
            change = Change(definition, write.old, write.new, self.now())
            self.state.changes.append(change)
        if torn or self.state.hidden:
            # DynamoDB accepts no write to an item before the transaction that locks it has
            # finished, so that an earlier hidden version is visible by now.
            hidden = HiddenItem(definition.name, key)
            self.state.hidden.pop(hidden, None)
            if torn:
                self.state.hidden[hidden] = write.old

    def _index(self, write: Write) -> None:
        definition, key = write.table.definition, write.key
        outside = definition.index_attributes.isdisjoint
        if (write.old is None or outside(write.old.item)) and (
            write.new is None or outside(write.new.item)
        ):
            return
        for index in definition.indexes:
            old = index.keys.place(write.old.item, key) if write.old else None
            new = index.keys.place(write.new.item, key) if write.new else None
            if old is None and new is None:
                continue
            change = IndexChange(definition.name, index.name, old, new, write.new)
            if self.stale_indexes:
                self.state.index_queue.append(change)
            else:
                if self.state.index_queue:
                    self.index_catch_up()
                self._apply_to_index(change)

    def _apply_to_index(self, change: IndexChange) -> None:
        table = self.state.tables.get(change.table)
        if table is None:
            return
        collection = table.indexes[change.index_name]
        if change.old is not None and change.old != change.new:
            collection.remove(*change.old)
        if change.new is not None:
            assert change.row is not None
            collection.put(*change.new, change.row)
