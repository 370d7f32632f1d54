"""Speeds up queries of the emulator's DynamoDB, with sorted keys for each partition.

The emulator evaluates the key condition for every item of a partition, sorts them, and only then
applies the limit. Here, a query runs as before, but on a view of its table, which has only the
items that the sort key's condition, the cursor and the limit can select. So all checks, filters,
projections and page sizes remain the emulator's.

The sorted keys are in the emulator's own collection of index members, which it drops whenever it
replaces items as a whole. Keys that are not strings have no view.
"""

import functools
import threading
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from ministack.core.responses import AccountRegionScopedDict
from ministack.services import dynamodb as _dynamodb

dynamodb: Any = _dynamodb  # the module is mostly untyped

REMEMBERED_CONDITIONS = 1024
SORTED = "\0sorted"  # among the emulator's index members, whose other keys are names of indexes
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "="}

type Table = dict[str, Any]
type Entry = tuple[str, ...]
"""The values that order an item in a partition, then the keys of the item in its table."""
type Clause = tuple[str, tuple[str, str], Sequence[str]]
"""An operator, the token of an attribute, and the names of values."""


def narrow_queries() -> None:
    """Replace functions of the emulator."""
    dynamodb._query = _narrowed(dynamodb._query)  # noqa: SLF001
    dynamodb._index_item = _following(dynamodb._index_item)  # noqa: SLF001
    dynamodb._evaluate_condition = _known(dynamodb._evaluate_condition)  # noqa: SLF001
    dynamodb._tables.__class__ = _Tables  # noqa: SLF001


# ------------------------------------------------------------------------------------ the view


class _Query(threading.local):
    """The query that this thread runs: its table, the view of it, and its condition."""

    table: Table | None = None
    view: Table | None = None
    condition: str | None = None
    start: object = None


_running = _Query()
_sorting = threading.Lock()  # the emulator deletes expired items in a thread of its own


class _Tables(AccountRegionScopedDict):
    """The tables, with the view instead of the table while its query runs."""

    __slots__ = ()

    def get(self, key: Any, default: Any = None) -> Any:
        """Return a table, or the view of it."""
        found = super().get(key, default)  # type: ignore[no-untyped-call]
        return _running.view if found is not None and found is _running.table else found


def _narrowed(query: Callable[[Any], Any]) -> Callable[[Any], Any]:
    @functools.wraps(query)
    def narrow_then_query(data: Any) -> Any:
        table = dynamodb._tables.get(dynamodb._normalize_table_name(data.get("TableName")))  # noqa: SLF001
        view = _view(table, data) if table else None
        if view is None:
            return query(data)
        _running.table, _running.view = table, view
        _running.condition = data["KeyConditionExpression"]
        _running.start = data.get("ExclusiveStartKey")
        try:
            return query(data)
        finally:
            _running.table = _running.view = _running.condition = _running.start = None

    return narrow_then_query


def _known(evaluate: Callable[..., bool]) -> Callable[..., bool]:
    """Skip the evaluation of the key condition for the items of the view, which all satisfy it."""

    @functools.wraps(evaluate)
    def evaluate_unless_known(
        expression: Any, item: Any, values: Any, names: Any, slot: str = "ConditionExpression"
    ) -> bool:
        if (
            slot == "KeyConditionExpression"
            and expression is _running.condition
            and item is not _running.start
        ):
            return True
        return evaluate(expression, item, values, names, slot)

    return evaluate_unless_known


def _view(table: Table, data: Mapping[str, Any]) -> Table | None:
    """Return a table with only the items that a query can return, or None if that is not known."""
    condition, values = data.get("KeyConditionExpression"), data.get("ExpressionAttributeValues")
    names = data.get("ExpressionAttributeNames") or {}
    if not isinstance(condition, str) or not isinstance(values, dict) or "KeyConditions" in data:
        return None
    keys = _keys(table, data.get("IndexName"))
    if keys is None or not isinstance(names, dict):
        return None
    clauses = _resolved(condition, names)
    bounds = _bounds(clauses, keys, values) if clauses is not None else None
    if bounds is None or not _is_valid(condition, values, names):
        return None
    with _sorting:
        entries = _entries(table, keys, bounds.partition)
        selected = _selected(entries, bounds, keys, data) if entries is not None else None
    if selected is None:
        return None
    if keys.index is not None:
        members = {keys.index: {bounds.partition: {entry[-2:]: None for entry in selected}}}
        return {**table, dynamodb._INDEX_MEMBERS: members}  # noqa: SLF001
    partition = table["items"].get(bounds.partition, {})
    chosen = {sort: partition[sort] for *_, sort in selected if sort in partition}
    return {**table, "items": {bounds.partition: chosen} if chosen else {}}


@dataclass(frozen=True, slots=True)
class _Keys:
    """The keys of a table or of an index, all of which are strings."""

    index: str | None
    partition: str
    sort: str | None
    order: Sequence[tuple[str, str]]  # the attributes that order a partition, and their types


def _keys(table: Table, index: str | None) -> _Keys | None:
    if not table["sk_name"]:
        return None
    partition, sort = table["pk_name"], table["sk_name"]
    if index is not None:
        definition = dynamodb._index_def(table, index)  # noqa: SLF001
        if definition is None:
            return None
        hashes, ranges = dynamodb._index_key_lists(definition)  # noqa: SLF001
        if len(hashes) != 1 or len(ranges) > 1:
            return None
        partition, sort = hashes[0], ranges[0] if ranges else None
    order = dynamodb._index_order_keys(table, sort)  # noqa: SLF001
    if any(kind != "S" for _, kind in order):
        return None
    if dynamodb._get_attr_type(table, partition) != "S":  # noqa: SLF001
        return None
    return _Keys(index, partition, sort, order)


def _is_valid(condition: str, values: Any, names: Any) -> bool:
    """Return whether the emulator evaluates the condition without an error."""
    try:
        dynamodb._evaluate_condition(condition, {}, values, names, slot="KeyConditionExpression")  # noqa: SLF001
    except ValueError:
        return False
    return True


# ------------------------------------------------------------------------------------ conditions


@dataclass(frozen=True, slots=True)
class _Bounds:
    """The partition and the range of the sort key that a condition selects."""

    partition: str
    low: str = ""
    high: str | None = None
    with_low: bool = True
    with_high: bool = True
    prefix: bool = False


def _resolved(condition: str, names: Mapping[str, Any]) -> Sequence[Clause] | None:
    clauses = _clauses(condition)
    if clauses is None:
        return None
    return [
        (operator, ("IDENT", names.get(name, name)) if kind == "NAME_REF" else (kind, name), values)
        for operator, (kind, name), values in clauses
    ]


@functools.lru_cache(REMEMBERED_CONDITIONS)
def _clauses(condition: str) -> Sequence[Clause] | None:
    """Parse a condition; return None if it has any other form than those of DynamoDB's guide."""
    found = []
    tokens = dynamodb._tokenize(condition)  # noqa: SLF001
    for part in dynamodb._key_condition_clauses(tokens):  # noqa: SLF001
        clause = _clause(part)
        if clause is None:
            return None
        found.append(clause)
    return found


def _clause(tokens: Sequence[tuple[str, str]]) -> Clause | None:
    kinds = [kind if kind != "NAME_REF" else "IDENT" for kind, _ in tokens]
    texts = [text for _, text in tokens]
    match kinds, texts:
        case ["IDENT", "EQ" | "LT" | "LE" | "GT" | "GE", "VALUE_REF"], [_, operator, value]:
            return operator, tokens[0], (value,)
        case ["VALUE_REF", "EQ" | "LT" | "LE" | "GT" | "GE", "IDENT"], [value, operator, _]:
            return MIRRORED[operator], tokens[2], (value,)
        case ["IDENT", "IDENT", "VALUE_REF", "IDENT", "VALUE_REF"], [_, between, low, _, high]:
            return ("BETWEEN", tokens[0], (low, high)) if between.upper() == "BETWEEN" else None
        case (
            ["IDENT", "LPAREN", "IDENT", "COMMA", "VALUE_REF", "RPAREN"],
            [function, _, _, _, prefix, _],
        ):
            is_known = function.lower() == "begins_with"
            return ("begins_with", tokens[2], (prefix,)) if is_known else None
    return None


def _bounds(clauses: Sequence[Clause], keys: _Keys, values: Mapping[str, Any]) -> _Bounds | None:
    """Return the range of clauses on the partition and at most one on the sort key, or None."""
    texts = [[_text(values.get(value)) for value in named] for _, _, named in clauses]
    by_name = {
        name: (operator, given)
        for (operator, (_, name), _), given in zip(clauses, texts, strict=True)
    }
    if len(by_name) != len(clauses) or any(text is None for given in texts for text in given):
        return None
    operator, (partition, *_) = by_name.pop(keys.partition, ("", [None]))
    if operator != "=" or partition is None:
        return None
    if not by_name:
        return _Bounds(partition)
    (name, (operator, given)), *more = by_name.items()
    if more or name != keys.sort:
        return None
    low, high = str(given[0]), str(given[-1])
    return {
        "=": _Bounds(partition, low, low),
        "<": _Bounds(partition, high=high, with_high=False),
        "<=": _Bounds(partition, high=high),
        ">": _Bounds(partition, low, with_low=False),
        ">=": _Bounds(partition, low),
        "BETWEEN": _Bounds(partition, low, high),
        "begins_with": _Bounds(partition, low, low, prefix=True),
    }[operator]


def _text(value: Any) -> str | None:
    """Return the text of a string, and None for other types and for an empty string."""
    text = value.get("S") if isinstance(value, dict) and len(value) == 1 else None
    return text if isinstance(text, str) and text else None


# ------------------------------------------------------------------------------------ the entries


def _entries(table: Table, keys: _Keys, partition: str) -> Sequence[Entry] | None:
    """Return the sorted entries of a partition, or None if some key has another type.

    The entries are sorted again if their number differs from the emulator's.
    """
    members = dynamodb._index_members(table)  # noqa: SLF001
    items = table["items"]
    own: Any
    if keys.index is None:
        own = [(partition, sort) for sort in items.get(partition, ())]
    else:
        own = members.get(keys.index, {}).get(partition, ())
    partitions = members.setdefault(SORTED, {}).setdefault(keys.index, {})
    entries: list[Entry] | None = partitions.get(partition)
    if entries is None or len(entries) != len(own):
        found = [(items[pk][sk], pk, sk) for pk, sk in own]
        if not all(_has_strings(item, keys) for item, _, _ in found):
            return None
        entries = partitions[partition] = sorted(_entry(item, keys, *key) for item, *key in found)
    return entries


def _entry(item: Any, keys: _Keys, pk: str, sk: str) -> Entry:
    return (*(dynamodb._index_order_value(item, *each) for each in keys.order), pk, sk)  # noqa: SLF001


def _has_strings(item: Any, keys: _Keys) -> bool:
    """Return whether all keys are strings. An index that is added later may contain others."""
    names = (keys.partition, *(name for name, _ in keys.order))
    return all("S" in item.get(name, ()) for name in names)


def _following(index_item: Callable[..., None]) -> Callable[..., None]:
    """Add an item to the sorted entries, or remove it."""

    @functools.wraps(index_item)
    def index_and_sort(table: Table, pk: str, sk: str, item: Any, add: bool) -> None:  # noqa: FBT001
        index_item(table, pk, sk, item, add)
        members = table.get(dynamodb._INDEX_MEMBERS)  # noqa: SLF001
        if not members or SORTED not in members:
            return
        with _sorting:
            for index, partitions in members[SORTED].items():
                keys = _keys(table, index)
                if keys is not None and keys.partition in item:
                    value = dynamodb._extract_key_val(item[keys.partition])  # noqa: SLF001
                    if value in partitions and not _changed(
                        partitions[value], keys, pk, sk, item, add=add
                    ):
                        del partitions[value]

    return index_and_sort


def _changed(entries: list[Entry], keys: _Keys, pk: str, sk: str, item: Any, *, add: bool) -> bool:
    """Add an entry or remove it; return False if the entries must be sorted again."""
    if not _has_strings(item, keys):
        return False
    entry = _entry(item, keys, pk, sk)
    place = bisect_left(entries, entry)
    is_there = place < len(entries) and entries[place] == entry
    if is_there == add:
        return False
    if add:
        entries.insert(place, entry)
    else:
        del entries[place]
    return True


def _selected(
    entries: Sequence[Entry], bounds: _Bounds, keys: _Keys, data: Mapping[str, Any]
) -> Sequence[Entry] | None:
    """Return the entries in the range from the cursor on, at most as many as the limit needs."""
    begin, end = _range(entries, bounds)
    start, limit = data.get("ExclusiveStartKey"), data.get("Limit")
    forward = data.get("ScanIndexForward", True)
    if start:
        if not isinstance(start, dict):
            return None
        cursor = tuple(dynamodb._index_order_value(start, *each) for each in keys.order)  # noqa: SLF001
        if not all(isinstance(part, str) for part in cursor):
            return None
        # The entry of the cursor itself is included: the emulator drops it.
        if forward:
            begin = max(begin, bisect_left(entries, cursor))
        else:
            place = bisect_right(entries, cursor, key=itemgetter(slice(len(cursor))))
            end = min(end, place)
    if limit is not None:
        if not isinstance(limit, int) or limit < 1:
            return None
        needed = limit + bool(start)
        if forward:
            end = min(end, begin + needed)
        else:
            begin = max(begin, end - needed)
    return entries[begin : max(begin, end)]


def _range(entries: Sequence[Entry], bounds: _Bounds) -> tuple[int, int]:
    """Return the begin and the end of the entries whose first value is in the range."""
    first = itemgetter(0)
    bisect = bisect_left if bounds.with_low else bisect_right
    begin = bisect(entries, bounds.low, key=first)
    if bounds.high is None:
        return begin, len(entries)
    if bounds.prefix:
        length = len(bounds.high)
        return begin, bisect_right(entries, bounds.high, begin, key=lambda each: each[0][:length])
    bisect = bisect_right if bounds.with_high else bisect_left
    return begin, bisect(entries, bounds.high, key=first)
