"""The operations that write items outside of transactions."""

from __future__ import annotations

from testing import expressions
from testing.memory_dynamodb.capacity import Meter
from testing.memory_dynamodb.errors import CONDITION_FAILED, Params, Refusal, Result, reject
from testing.memory_dynamodb.plans import bind, write_plan
from testing.memory_dynamodb.store import Store
from testing.memory_dynamodb.write import ConditionFailed, Write

_RETURN_VALUES = frozenset(("NONE", "ALL_OLD"))
_RETURN_UPDATED = _RETURN_VALUES | {"ALL_NEW", "UPDATED_OLD", "UPDATED_NEW"}


def put_item(store: Store, params: Params) -> Result:
    return _write_one(store, "Put", params)[1]


def delete_item(store: Store, params: Params) -> Result:
    return _write_one(store, "Delete", params)[1]


def update_item(store: Store, params: Params) -> Result:
    write, result = _write_one(store, "Update", params)
    returned = params.get("ReturnValues", "NONE")
    assert write.new is not None
    if returned == "ALL_NEW":
        result["Attributes"] = dict(write.new.item)
    elif returned.startswith("UPDATED") and write.plan.update is not None:
        row = write.new if returned == "UPDATED_NEW" else write.old
        attributes = {} if row is None else expressions.project(row.item, write.places)
        if attributes:
            result["Attributes"] = attributes
    return result


def batch_write_item(store: Store, params: Params) -> Result:
    requests = [
        (table, request)
        for table, of_table in params["RequestItems"].items()
        for request in of_table
    ]
    if not 1 <= len(requests) <= 25:
        reject("Too many items requested for the BatchWriteItem call")
    writes = [_prepared_request(store, table, request) for table, request in requests]
    for write in writes:
        write.find_key()
        write.decide()
    if len({(write.table.definition.name, write.key) for write in writes}) != len(writes):
        reject("Provided list of item keys contains duplicates")
    meter = Meter(params)
    for write in writes:
        meter.write(write)
        store.commit(write)
    result: Result = {"UnprocessedItems": {}}
    if meter.wanted:
        result["ConsumedCapacity"] = meter.report()
    return result


def prepare(store: Store, kind: str, params: Params) -> Write:
    """Return a write, after the checks that do not depend on the stored item."""
    table = store.table(params["TableName"])
    plan = write_plan(params.get("UpdateExpression"), params.get("ConditionExpression"))
    names, values, values_bound = bind(params, plan)
    places = [] if plan.update is None else plan.update.places(names)
    if kind != "Put":
        item, bound = params["Key"], 0
    else:
        item, bound = expressions.canonical_item(params["Item"])
    return Write(kind, table, params, plan, names, values, values_bound, places, item, bound)


def _write_one(store: Store, kind: str, params: Params) -> tuple[Write, Result]:
    returned = params.get("ReturnValues", "NONE")
    if returned not in (_RETURN_UPDATED if kind == "Update" else _RETURN_VALUES):
        reject("Return values set to invalid value")
    write = prepare(store, kind, params)
    write.find_key()
    try:
        write.decide()
    except ConditionFailed as refusal:
        members = write.refused_reason(refusal)
        del members["Code"], members["Message"]
        raise Refusal("ConditionalCheckFailedException", CONDITION_FAILED, **members) from None
    meter = Meter(params)
    meter.write(write)
    store.commit(write)
    result: Result = {"ConsumedCapacity": meter.report()[0]} if meter.wanted else {}
    if returned == "ALL_OLD" and write.old is not None:
        result["Attributes"] = dict(write.old.item)
    return write, result


def _prepared_request(store: Store, table: str, request: Params) -> Write:
    if "PutRequest" in request:
        params = {"TableName": table, "Item": request["PutRequest"]["Item"]}
        return prepare(store, "Put", params)
    params = {"TableName": table, "Key": request["DeleteRequest"]["Key"]}
    return prepare(store, "Delete", params)
