"""The operations that read items by key."""

from __future__ import annotations

from testing import expressions
from testing.expressions import Item
from testing.memory_dynamodb.capacity import Meter
from testing.memory_dynamodb.errors import Params, Result, reject
from testing.memory_dynamodb.plans import bind, read_plan
from testing.memory_dynamodb.storage import Row
from testing.memory_dynamodb.store import Store

MAX_KEYS = 100


def get_item(store: Store, params: Params) -> Result:
    table = store.table(params["TableName"])
    row = store.visible(table, table.definition.keys.key(params["Key"]))
    item = projected(row, params)
    result: Result = {} if item is None else {"Item": item}
    meter = Meter(params)
    meter.read(table.definition.name, row, 1.0 if params.get("ConsistentRead") else 0.5)
    if meter.wanted:
        result["ConsumedCapacity"] = meter.report()[0]
    return result


def batch_get_item(store: Store, params: Params) -> Result:
    for name, of_table in params["RequestItems"].items():
        if len(of_table["Keys"]) > MAX_KEYS:
            reject(
                f"1 validation error detected: Value at 'RequestItems.{name}.member.Keys' failed to"
                f" satisfy constraint: Member must have length less than or equal to {MAX_KEYS}"
            )
    requested = sum(len(of_table["Keys"]) for of_table in params["RequestItems"].values())
    if not 1 <= requested <= MAX_KEYS:
        reject("Too many items requested for the BatchGetItem call")
    meter = Meter(params)
    responses: dict[str, list[Item]] = {}
    for name, of_table in params["RequestItems"].items():
        table = store.table(name)
        keys = [table.definition.keys.key(key) for key in of_table["Keys"]]
        if len(set(keys)) != len(keys):
            reject("Provided list of item keys contains duplicates")
        found = responses.setdefault(name, [])
        # DynamoDB has no order. Sorted by key, the answer differs from the order of the request,
        # so that no caller relies on that.
        for key in sorted(keys):
            row = store.visible(table, key)
            meter.read(name, row, 1.0 if of_table.get("ConsistentRead") else 0.5)
            item = projected(row, of_table)
            if item is not None:
                found.append(item)
    result: Result = {"Responses": responses, "UnprocessedKeys": {}}
    if meter.wanted:
        result["ConsumedCapacity"] = meter.report()
    return result


def projected(row: Row | None, params: Params) -> Item | None:
    """Return the requested attributes of a row, or None for a missing item."""
    plan = read_plan(None, None, params.get("ProjectionExpression"))
    names, _, _ = bind(params, plan)
    if row is None:
        return None
    if plan.projection is None:
        return dict(row.item)
    return expressions.project(row.item, plan.projection.places(names))
