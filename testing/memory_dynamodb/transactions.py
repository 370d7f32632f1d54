"""TransactWriteItems and TransactGetItems."""

from __future__ import annotations

import marshal
from typing import Any

from testing.expressions import InvalidOperand
from testing.memory_dynamodb.capacity import Meter, larger_size, units_of
from testing.memory_dynamodb.errors import Params, Refusal, Result, canceled, reject
from testing.memory_dynamodb.reads import projected
from testing.memory_dynamodb.schema import Key
from testing.memory_dynamodb.storage import Token
from testing.memory_dynamodb.store import Store
from testing.memory_dynamodb.write import ConditionFailed, Write
from testing.memory_dynamodb.writes import prepare

LARGEST_TRANSACTION = 4 * 1024 * 1024
TOKEN_LIFETIME_SECONDS = 600
_ACTIONS = frozenset(("Put", "Update", "Delete", "ConditionCheck"))


def transact_write_items(store: Store, params: Params) -> Result:
    """Commit all writes, or raise the reasons of their cancellation."""
    writes = [prepare(store, *_action(entry)) for entry in _transact_items(params)]
    token = params.get("ClientRequestToken")
    request = _fingerprint(params["TransactItems"]) if token else b""
    replayed = _replayed(store, token, request) if token else None
    if replayed is not None:
        return _replay_result(params, replayed)
    _decide_all(writes)
    if sum(write.new.bound for write in writes if write.new) > LARGEST_TRANSACTION:
        total = sum(write.new.size() for write in writes if write.new)
        if total > LARGEST_TRANSACTION:
            reject("Collection size of the transaction exceeds 4 MB")
    meter = Meter(params)
    if meter.wanted:
        for write in writes:
            meter.write(write, factor=2)
    for write in writes:
        store.commit(write, torn=store.torn)
    if token:
        _remember(store, token, request, writes)
    return {"ConsumedCapacity": meter.report("WriteCapacityUnits")} if meter.wanted else {}


def transact_get_items(store: Store, params: Params) -> Result:
    """Read several items at one instant."""
    gets = [entry["Get"] for entry in _transact_items(params)]
    meter = Meter(params)
    responses = []
    for get in gets:
        # Serializable: a transaction never reads the half of another one.
        table = store.table(get["TableName"])
        row = table.rows.find(*table.definition.keys.key(get["Key"]))
        meter.read(get["TableName"], row, 2.0)
        item = projected(row, get)
        responses.append({} if item is None else {"Item": item})
    result: Result = {"Responses": responses}
    if meter.wanted:
        result["ConsumedCapacity"] = meter.report("ReadCapacityUnits")
    return result


def _replayed(store: Store, token: str, request: bytes) -> Token | None:
    """Return the token of the same request if it succeeded less than ten minutes ago."""
    known = store.state.tokens.get(token)
    if known is None or store.now() - known.at > TOKEN_LIFETIME_SECONDS:
        return None
    if known.request != request and marshal.loads(known.request) != marshal.loads(request):  # noqa: S302 - our own bytes
        raise Refusal(
            "IdempotentParameterMismatchException",
            "The request was rejected because it reused a client token with other parameters",
        )
    return known


def _remember(store: Store, token: str, request: bytes, writes: list[Write]) -> None:
    now, tokens = store.now(), store.state.tokens
    tokens.pop(token, None)
    while tokens and now - next(iter(tokens.values())).at > TOKEN_LIFETIME_SECONDS:
        del tokens[next(iter(tokens))]
    images = tuple((write.table.definition.name, write.old, write.new) for write in writes)
    tokens[token] = Token(now, request, images)


def _transact_items(params: Params) -> list[Params]:
    items: list[Params] = params["TransactItems"]
    if not 1 <= len(items) <= 100:
        bound = "greater than or equal to 1" if not items else "less than or equal to 100"
        reject(
            f"1 validation error detected: Value '[{len(items)} items]' at 'transactItems' failed "
            f"to satisfy constraint: Member must have length {bound}"
        )
    return items


def _action(entry: Params) -> tuple[str, Params]:
    kind = next(iter(entry), "")
    if len(entry) != 1 or kind not in _ACTIONS:
        reject("TransactItems can only contain one of Check, Put, Update or Delete")
    params = entry[kind]
    if kind == "ConditionCheck" and "ConditionExpression" not in params:
        reject("The ConditionExpression of a ConditionCheck must be given")
    if kind == "Update" and "UpdateExpression" not in params:
        reject("The UpdateExpression of an Update must be given")
    return kind, params


def _decide_all(writes: list[Write]) -> None:
    """Decide each write; raise the cancellation, with a reason for each, if one is refused."""
    refused: dict[int, Result] = {}
    places: set[tuple[str, Key]] = set()
    for number, write in enumerate(writes):
        try:
            write.find_key()
        except InvalidOperand as invalid:
            refused[number] = {"Code": "ValidationError", "Message": str(invalid)}
            continue
        place = (write.table.definition.name, write.key)
        if place in places:
            reject("Transaction request cannot include multiple operations on one item")
        places.add(place)
    for number, write in enumerate(writes):
        if number in refused:
            continue
        try:
            write.decide()
        except ConditionFailed as failed:
            refused[number] = write.refused_reason(failed)
        except InvalidOperand as invalid:
            refused[number] = {"Code": "ValidationError", "Message": str(invalid)}
    if refused:
        raise canceled([refused.get(number, {"Code": "None"}) for number in range(len(writes))])


def _fingerprint(request: Any) -> bytes:
    """Return a request as bytes, to compare it with a later one."""
    try:
        return marshal.dumps(request, 2)
    except ValueError:  # boto3's Binary and the like
        return marshal.dumps(_plain(request), 2)


def _plain(value: Any) -> Any:
    """Convert a request to types that marshal accepts."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(inner) for inner in value]
    content = getattr(value, "value", value)
    return bytes(content) if isinstance(content, (bytes, bytearray)) else value


def _replay_result(params: Params, token: Token) -> Result:
    """Return the result of a replay: it consumes read units for the items of the first call."""
    meter = Meter(params)
    if not meter.wanted:
        return {}
    for table, old, new in token.images:
        meter.add(table, 2.0 * units_of(larger_size(old, new), 4096))
    return {"ConsumedCapacity": meter.report("ReadCapacityUnits")}
