"""The operations on tables."""

from __future__ import annotations

from testing.memory_dynamodb.errors import Params, Refusal, Result
from testing.memory_dynamodb.schema import TableDefinition
from testing.memory_dynamodb.storage import Collection, Table
from testing.memory_dynamodb.store import Store


def create_table(store: Store, params: Params) -> Result:
    """Create an empty table."""
    definition = TableDefinition.of(params)
    if definition.name in store.state.tables:
        message = f"Table already exists: {definition.name}"
        raise Refusal("ResourceInUseException", message)
    indexes = {index.name: Collection({}) for index in definition.indexes}
    store.state.tables[definition.name] = Table(definition, Collection({}), indexes)
    return {"TableDescription": _describe(store, definition.name)}


def describe_table(store: Store, params: Params) -> Result:
    return {"Table": _describe(store, params["TableName"])}


def delete_table(store: Store, params: Params) -> Result:
    description = _describe(store, params["TableName"])
    del store.state.tables[description["TableName"]]
    return {"TableDescription": {**description, "TableStatus": "DELETING"}}


def list_tables(store: Store, _params: Params) -> Result:
    return {"TableNames": sorted(store.state.tables)}


def _describe(store: Store, name: str) -> Result:
    table = store.table(name)
    count = sum(len(partition.rows) for partition in table.rows.partitions.values())
    description = {**table.definition.description, "ItemCount": count}
    if table.definition.stream_view:
        description["LatestStreamArn"] = table.definition.stream_arn
    return description
