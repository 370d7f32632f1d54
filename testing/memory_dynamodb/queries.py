"""Query and Scan."""

from __future__ import annotations

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from testing import expressions
from testing.expressions import Item, Names, Resolved, Value, Values
from testing.memory_dynamodb.capacity import Meter, units_of
from testing.memory_dynamodb.errors import INVALID_VALUES, Params, Result, reject
from testing.memory_dynamodb.plans import ReadPlan, bind, read_plan
from testing.memory_dynamodb.schema import EMPTY_KEY, KeyPart, KeySchema, Position, key_part
from testing.memory_dynamodb.source import Source
from testing.memory_dynamodb.storage import Row
from testing.memory_dynamodb.store import Store

LARGEST_PAGE = 1024 * 1024


def query(store: Store, params: Params) -> Result:
    source = _source(store, params)
    text = params.get("KeyConditionExpression")
    if text is None:
        reject("Either the KeyConditions or KeyConditionExpression parameter must be given")
    plan = read_plan(text, params.get("FilterExpression"), params.get("ProjectionExpression"))
    names, values, _ = bind(params, plan)
    assert plan.key_condition is not None
    key, comparison, parts = _key_range(source.keys, plan.key_condition, names, values)
    partition = store.partition(source, key)
    positions = [] if partition is None else partition.positions
    low, high = 0, len(positions)
    if comparison is not None:
        low, high = source.bounds(positions, comparison, parts)
    forward = params.get("ScanIndexForward", True)
    start = params.get("ExclusiveStartKey")
    if start is not None:
        start_key, after = source.place(start)
        if start_key != key:
            reject(
                "The provided starting key is outside query boundaries based on provided conditions"
            )
        if forward:
            low = max(low, bisect_right(positions, after))
        else:
            high = min(high, bisect_left(positions, after))
    chosen = positions[low:high] if forward else positions[low:high][::-1]
    rows = [] if partition is None else [partition.rows[position] for position in chosen]
    return _list_result(source, params, plan, (names, values), rows)


def scan(store: Store, params: Params) -> Result:
    source = _source(store, params)
    plan = read_plan(None, params.get("FilterExpression"), params.get("ProjectionExpression"))
    names, values, _ = bind(params, plan)
    start = params.get("ExclusiveStartKey")
    after = None if start is None else source.place(start)
    segment, segments = params.get("Segment", 0), params.get("TotalSegments", 1)
    rows = [
        row
        for key, position, row in _all_rows(store, source)
        if (after is None or (key, position) > after)
        and (segments == 1 or zlib.crc32(repr(key).encode()) % segments == segment)
    ]
    return _list_result(source, params, plan, (names, values), rows)


def _source(store: Store, params: Params) -> Source:
    table = store.table(params["TableName"])
    name = params.get("IndexName")
    if name is None:
        return Source(table, None, table.definition.keys, table.rows)
    index = next((index for index in table.definition.indexes if index.name == name), None)
    if index is None:
        reject(f"The table does not have the specified index: {name}")
    if params.get("ConsistentRead"):
        reject("Consistent reads are not supported on global secondary indexes")
    return Source(table, index, index.keys, table.indexes[name])


def _all_rows(store: Store, source: Source) -> Iterator[tuple[KeyPart, Position, Row]]:
    keys = set(source.collection.partitions)
    if source.index is None:
        name = source.table.definition.name
        keys.update(hidden.key[0] for hidden in store.state.hidden if hidden.table == name)
    for key in sorted(keys):
        partition = store.partition(source, key)
        if partition is not None:
            for position in partition.positions:
                yield key, position, partition.rows[position]


def _key_range(
    keys: KeySchema, condition: expressions.KeyCondition, names: Names, values: Values
) -> tuple[KeyPart, str | None, list[KeyPart]]:
    """Return the partition of a key condition, and its operator and values for the sort key."""
    found: dict[str, tuple[str, list[KeyPart]]] = {}
    for comparison in condition.comparisons:
        name = comparison.attribute
        attribute = names[name] if name[0] == "#" else name
        if attribute in found:
            reject("KeyConditionExpressions must only contain one condition per key")
        if attribute == keys.partition:
            kind = keys.partition_type
        elif attribute == keys.sort:
            kind = keys.sort_type
        else:
            missed = keys.sort if keys.partition in found and keys.sort else keys.partition
            reject(f"Query condition missed key schema element: {missed}")
        parts = [_condition_part(attribute, kind, values[value]) for value in comparison.values]
        found[attribute] = (comparison.operator, parts)
    if keys.partition not in found:
        reject(f"Query condition missed key schema element: {keys.partition}")
    equality, parts = found.pop(keys.partition)
    if equality != "=":
        reject("Query key condition not supported")
    if not found:
        return parts[0], None, []
    [(comparator, sort_parts)] = found.values()
    if comparator == "begins_with" and keys.sort_type == "N":
        reject("Query key condition not supported")
    return parts[0], comparator, sort_parts


def _condition_part(attribute: str, kind: str, value: Value) -> KeyPart:
    content = value.get(kind)
    if content is None:
        reject(INVALID_VALUES + "Condition parameter type does not match schema type")
    if not content:
        reject(EMPTY_KEY.format("string" if kind == "S" else "binary", attribute))
    return key_part(kind, content)


def _list_result(
    source: Source,
    params: Params,
    plan: ReadPlan,
    bound: tuple[Names, Values],
    rows: list[Row],
) -> Result:
    """Return one page: limit and size apply first, then the filter, then the projection."""
    names, values = bound
    paths = None if plan.projection is None else plan.projection.places(names)
    counting = _check_selection(source, params, plan, names, paths)
    page, stopped = _page(source, params.get("Limit"), rows)
    items: list[Item] = []
    count = 0
    test = None if plan.condition is None else plan.condition.test
    for row in page:
        item = source.view(row.item)
        if test is not None and not test(item, names, values):
            continue
        count += 1
        if not counting:
            items.append(dict(item) if paths is None else expressions.project(item, paths))
    result: Result = {"Count": count, "ScannedCount": len(page)}
    if not counting:
        result["Items"] = items
    if stopped:
        result["LastEvaluatedKey"] = {n: page[-1].item[n] for n in source.key_attributes}
    meter = Meter(params)
    if meter.wanted:
        units = units_of(sum(map(source.size, page)), 4096)
        index = None if source.index is None else source.index.name
        per_unit = 1.0 if params.get("ConsistentRead") else 0.5
        meter.add(source.table.definition.name, per_unit * units, index)
        result["ConsumedCapacity"] = meter.report()[0]
    return result


def _check_selection(
    source: Source,
    params: Params,
    plan: ReadPlan,
    names: Names,
    paths: list[Resolved] | None,
) -> bool:
    """Return whether the caller wants only a count; reject attributes that the source lacks."""
    select = params.get("Select")
    if (limit := params.get("Limit")) is not None and limit < 1:
        reject("Limit must be greater than or equal to 1")
    if paths is not None and select not in (None, "SPECIFIC_ATTRIBUTES"):
        reject(f"Cannot specify the ProjectionExpression when choosing to get {select}")
    if paths is None and select == "SPECIFIC_ATTRIBUTES":
        reject(
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get "
            "SPECIFIC_ATTRIBUTES"
        )
    filtered = [] if plan.condition is None else plan.condition.paths
    wanted = {path.resolved(names)[0] for path in filtered}
    if plan.key_condition is not None:
        for name in source.keys.attributes:
            if name in wanted:
                reject(
                    "Filter Expression can only contain non-primary key attributes: Primary key "
                    f"attribute: {name}"
                )
    wanted.update(path[0] for path in paths or ())
    if source.index is not None and source.index.projected is not None:
        missing = sorted(str(name) for name in wanted - source.index.projected)
        if missing or select == "ALL_ATTRIBUTES":
            reject(
                f"{INVALID_VALUES}Global secondary index {source.index.name} does not project "
                f"[{', '.join(missing) or 'all attributes'}]"
            )
    return select == "COUNT"


def _page(source: Source, limit: int | None, rows: list[Row]) -> tuple[list[Row], bool]:
    """Return the rows that one call reads, and whether the page ended early or at the limit."""
    page = rows if limit is None else rows[:limit]
    stopped = limit is not None and len(page) == limit
    if sum(row.bound for row in page) <= LARGEST_PAGE:
        return page, stopped
    total = 0
    for place, row in enumerate(page):
        total += source.size(row)
        if total > LARGEST_PAGE and place > 0:
            return page[:place], True
    return page, stopped
