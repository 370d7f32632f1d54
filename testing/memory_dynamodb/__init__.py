"""DynamoDB in memory, at the level of botocore's calls.

It is an engine of the contract tests, and the store of the simulation. It is deterministic and
quick. Items are immutable values: a change creates a new item that shares the unchanged parts, so
that a snapshot costs a few shallow copies. Do not change the parameters or the result of a call.

The simulation uses four hooks: ``fault`` runs before each call; the items of ``torn`` transactions
become visible one after another; with ``stale_indexes``, an index changes only when the simulation
applies the changes; ``snapshot`` and ``restore`` let many histories start from one state.
"""

from testing.memory_dynamodb.engine import MemoryDynamoDB
from testing.memory_dynamodb.errors import client_error, transaction_canceled
from testing.memory_dynamodb.storage import HiddenItem, Snapshot

__all__ = ["HiddenItem", "MemoryDynamoDB", "Snapshot", "client_error", "transaction_canceled"]
