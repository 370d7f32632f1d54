"""An engine over an empty table in memory, whose items a test changes behind a write."""

from typing import Any

from booking.adapters import keys
from booking.edge.engine import Engine
from testing.engines import engine_over
from testing.memory_dynamodb import MemoryDynamoDB
from testing.tables import create_table


def empty_engine() -> Engine:
    """Return an engine over a new table."""
    client = MemoryDynamoDB().client()
    create_table(client)
    return engine_over(client)


def stored(engine: Engine, key: keys.Key) -> Any:
    """Return an item, or None."""
    return engine.table.get(key)


def put(engine: Engine, key: keys.Key, **attributes: Any) -> None:
    """Write an item, as another request does."""
    item = {**key, **attributes}
    engine.table.client.put_item(TableName=engine.table.name, Item=item)
