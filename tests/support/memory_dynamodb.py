"""DynamoDB in memory, at the level of botocore's calls: an engine of the contract suite, and the
store of the simulation.

Deterministic and quick. Items are immutable values: a change makes a new item that shares what did
not change, so a snapshot costs a few shallow copies. Do not change what a call was given or gave.

The simulation's hooks: ``fault`` before each call, ``torn`` transactions whose items become
visible one after another, ``stale_indexes`` that follow only when told to, and ``snapshot`` and
``restore`` to fork histories.
"""

from __future__ import annotations

import base64
import marshal
import operator
import threading
import time
import zlib
from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Protocol, cast

import boto3
from botocore.exceptions import ClientError, ParamValidationError
from botocore.validate import ParamValidator

from tests.support import expressions
from tests.support.expressions import InvalidExpression, InvalidOperand, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

    from tests.support.expressions import Item, Names, Resolved, Value, Values

type Params = Mapping[str, Any]
type Result = dict[str, Any]
type Fault = Callable[[str, Params], Exception | None]
type KeyPart = Any  # str, int, Decimal or bytes, by the type of the key attribute
type Key = tuple[KeyPart, KeyPart]
type Position = Any  # in a table the sort key, in an index (sort key, the item's primary key)

REGION = "us-east-1"
LARGEST_ITEM = 400 * 1024
LARGEST_PAGE = 1024 * 1024
LARGEST_TRANSACTION = 4 * 1024 * 1024
LONGEST_PARTITION_KEY = 2048
LONGEST_SORT_KEY = 1024
TOKEN_LIFETIME_SECONDS = 600
NO_SORT_KEY = ""

CONDITION_FAILED = "The conditional request failed"
KEY_MISMATCH = "The provided key element does not match the schema"
EMPTY_KEY = (
    "One or more parameter values are not valid. The AttributeValue for a key attribute cannot "
    "contain an empty {} value. Key: {}"
)
INVALID_VALUES = "One or more parameter values were invalid: "

_NOTHING: dict[str, Any] = {}


# --- refusals -----------------------------------------------------------------------------------


class Refusal(Exception):  # noqa: N818 - it becomes a ClientError, named by its code
    """A call DynamoDB answers with an error; ``call`` makes botocore's exception of it."""

    def __init__(self, code: str, message: str, **members: Any) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.members = members


class _ConditionFailed(Exception):  # noqa: N818 - an outcome of one write, not yet an error
    def __init__(self, row: _Row | None) -> None:
        super().__init__(CONDITION_FAILED)
        self.row = row


def client_error(operation: str, code: str, message: str, **members: Any) -> ClientError:
    """The exception a real client would raise, of the class ``client.exceptions`` has for it."""
    response: dict[str, Any] = {
        "Error": {"Code": code, "Message": message},
        "ResponseMetadata": _metadata(400),
        "Message" if code == "TransactionCanceledException" else "message": message,
        **members,
    }
    exception: Any = _prototype().exceptions.from_code(code)
    return cast("ClientError", exception(response, operation))


def transaction_canceled(reasons: Sequence[Mapping[str, Any]]) -> ClientError:
    """A canceled TransactWriteItems for ``fault`` to return; a reason needs only its Code."""
    refusal = _canceled(reasons)
    return client_error("TransactWriteItems", refusal.code, refusal.message, **refusal.members)


def _canceled(reasons: Sequence[Mapping[str, Any]]) -> Refusal:
    codes = ", ".join(reason["Code"] for reason in reasons)
    return Refusal(
        "TransactionCanceledException",
        f"Transaction cancelled, please refer cancellation reasons for specific reasons [{codes}]",
        CancellationReasons=[dict(reason) for reason in reasons],
    )


def _invalid(message: str) -> NoReturn:
    raise Refusal("ValidationException", message)


def _metadata(status: int) -> Result:
    return {
        "RequestId": "0" * 26,
        "HTTPStatusCode": status,
        "HTTPHeaders": {},
        "RetryAttempts": 0,
    }


_prototypes: list[DynamoDBClient] = []
_prototype_lock = threading.Lock()


def _prototype() -> DynamoDBClient:
    """The one client ever built: its class and exceptions serve all engines' clients."""
    with _prototype_lock:
        if not _prototypes:
            session = boto3.session.Session(
                aws_access_key_id="memory",
                aws_secret_access_key="memory",
                region_name=REGION,
            )
            _prototypes.append(session.client("dynamodb"))
        return _prototypes[0]


# --- definitions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeySchema:
    """The key attributes of a table or an index, with their types."""

    partition: str
    partition_type: str
    sort: str | None
    sort_type: str

    @property
    def attributes(self) -> tuple[str, ...]:
        """The names of the key attributes."""
        return (self.partition,) if self.sort is None else (self.partition, self.sort)

    def key(self, attributes: Item, *, whole_item: bool = False) -> Key:
        """The primary key in an item or a Key parameter; refuses what is none."""
        try:
            partition = attributes[self.partition][self.partition_type]
            sort = NO_SORT_KEY if self.sort is None else attributes[self.sort][self.sort_type]
        except KeyError:
            self._refuse(attributes, whole_item=whole_item)
        if not partition or (self.sort is not None and not sort):
            name, kind = (
                (self.sort, self.sort_type) if partition else (self.partition, self.partition_type)
            )
            _invalid(EMPTY_KEY.format("string" if kind == "S" else "binary", name))
        if not whole_item and len(attributes) != (1 if self.sort is None else 2):
            raise InvalidOperand(KEY_MISMATCH)
        if len(partition) > LONGEST_SORT_KEY // 4 or len(sort) > LONGEST_SORT_KEY // 4:
            self._refuse_long(attributes)
        return (
            partition if self.partition_type == "S" else key_part(self.partition_type, partition),
            sort if self.sort_type == "S" else key_part(self.sort_type, sort),
        )

    def _refuse(self, attributes: Item, *, whole_item: bool) -> NoReturn:
        if not whole_item:
            raise InvalidOperand(KEY_MISMATCH)
        kinds = ((self.partition, self.partition_type), (self.sort, self.sort_type))
        for name, kind in kinds:
            if name is None:
                continue
            if name not in attributes:
                raise InvalidOperand(INVALID_VALUES + f"Missing the key {name} in the item")
            actual = kind_of(attributes[name])
            if actual != kind:
                problem = f"Type mismatch for key {name} expected: {kind} actual: {actual}"
                raise InvalidOperand(INVALID_VALUES + problem)
        raise AssertionError

    def _refuse_long(self, attributes: Item) -> None:
        limits = [(self.partition, LONGEST_PARTITION_KEY, "hashkey")]
        if self.sort is not None:
            limits.append((self.sort, LONGEST_SORT_KEY, "rangekey"))
        for name, limit, role in limits:
            if expressions.value_size(attributes[name]) > limit:
                problem = f"Size of {role} has exceeded the maximum size limit of{limit} bytes"
                raise InvalidOperand(INVALID_VALUES + problem)

    def place(self, item: Item, key: Key) -> tuple[KeyPart, Position] | None:
        """Where an index keeps an item; None when the item lacks a key attribute of it."""
        value = item.get(self.partition)
        if value is None:
            return None
        partition = key_part(self.partition_type, value[self.partition_type])
        if self.sort is None:
            return partition, (NO_SORT_KEY, key)
        value = item.get(self.sort)
        if value is None:
            return None
        return partition, (key_part(self.sort_type, value[self.sort_type]), key)


def key_part(kind: str, content: Any) -> KeyPart:
    """A key attribute's content as a value that compares as DynamoDB orders it."""
    if kind == "N":
        return expressions.number(expressions.canonical_number(content))
    return bytes(getattr(content, "value", content)) if kind == "B" else content


@dataclass(frozen=True, slots=True)
class IndexDefinition:
    """A global secondary index; ``projected`` names its attributes, None for all."""

    name: str
    keys: KeySchema
    projected: frozenset[str] | None

    def view(self, item: Item) -> Item:
        """An item as this index holds it."""
        projected = self.projected
        if projected is None:
            return item
        return {name: value for name, value in item.items() if name in projected}


@dataclass(frozen=True, slots=True)
class TableDefinition:
    """What CreateTable was told."""

    name: str
    keys: KeySchema
    indexes: tuple[IndexDefinition, ...]
    index_keys: tuple[tuple[str, str, str], ...]
    index_attributes: frozenset[str]
    stream_view: str | None
    description: Mapping[str, Any]

    @staticmethod
    def of(params: Params) -> TableDefinition:
        """Read CreateTable's parameters, or the properties of an AWS::DynamoDB::Table."""
        types = {
            attribute["AttributeName"]: attribute["AttributeType"]
            for attribute in params["AttributeDefinitions"]
        }
        keys = _key_schema(params["KeySchema"], types)
        indexes = tuple(
            _index_definition(index, types, keys)
            for index in params.get("GlobalSecondaryIndexes", ())
        )
        if params.get("LocalSecondaryIndexes"):
            raise NotImplementedError("local secondary indexes")
        used = set(keys.attributes).union(*(index.keys.attributes for index in indexes))
        if used != types.keys():
            _invalid(
                INVALID_VALUES + "Some AttributeDefinitions are not used, or not defined. Keys: "
                f"{sorted(used)}, AttributeDefinitions: {sorted(types)}"
            )
        stream = params.get("StreamSpecification") or {}
        return TableDefinition(
            name=params["TableName"],
            keys=keys,
            indexes=indexes,
            index_keys=tuple(
                (attribute, types[attribute], index.name)
                for index in indexes
                for attribute in index.keys.attributes
            ),
            index_attributes=frozenset(
                attribute for index in indexes for attribute in index.keys.attributes
            ),
            stream_view=stream.get("StreamViewType"),
            description=_description(params, stream),
        )

    @property
    def stream_arn(self) -> str:
        """Where the table's stream would be."""
        return f"{self.description['TableArn']}/stream/2000-01-01T00:00:00.000"

    def check_index_keys(self, item: Item, *, updated: bool) -> None:
        """A key attribute of an index may be missing, but not of another type, nor empty."""
        if self.index_attributes.isdisjoint(item):
            return
        for attribute, kind, index in self.index_keys:
            value = item.get(attribute)
            if value is None or value.get(kind):
                continue
            if updated:
                problem = "a value that is not supported" if kind in value else "unsupported type"
                raise InvalidOperand(
                    "The update expression attempted to update the secondary index key to "
                    + problem
                )
            if kind in value:
                _invalid(
                    "One or more parameter values are not valid. A value specified for a secondary"
                    " index key is not supported. The AttributeValue for a key attribute cannot "
                    f"contain an empty string value. IndexName: {index}, IndexKey: {attribute}"
                )
            raise InvalidOperand(
                f"{INVALID_VALUES}Type mismatch for Index Key {attribute} Expected: {kind} "
                f"Actual: {kind_of(value)} IndexName: {index}"
            )


def _key_schema(elements: Sequence[Mapping[str, str]], types: Mapping[str, str]) -> KeySchema:
    roles = {element["KeyType"]: element["AttributeName"] for element in elements}
    undefined = [name for name in roles.values() if name not in types]
    if undefined:
        _invalid(INVALID_VALUES + f"Some index key attributes are not defined: {undefined}")
    sort = roles.get("RANGE")
    return KeySchema(roles["HASH"], types[roles["HASH"]], sort, types[sort] if sort else "S")


def _index_definition(
    index: Params, types: Mapping[str, str], table_keys: KeySchema
) -> IndexDefinition:
    keys = _key_schema(index["KeySchema"], types)
    projection = index["Projection"]
    projected = None
    if projection["ProjectionType"] != "ALL":
        projected = frozenset(
            (*table_keys.attributes, *keys.attributes, *projection.get("NonKeyAttributes", ()))
        )
    return IndexDefinition(index["IndexName"], keys, projected)


def _description(params: Params, stream: Params) -> Result:
    arn = f"arn:aws:dynamodb:{REGION}:123456789012:table/{params['TableName']}"
    description = {
        "TableName": params["TableName"],
        "TableArn": arn,
        "TableStatus": "ACTIVE",
        "KeySchema": params["KeySchema"],
        "AttributeDefinitions": params["AttributeDefinitions"],
        "BillingModeSummary": {"BillingMode": params.get("BillingMode", "PROVISIONED")},
    }
    if params.get("GlobalSecondaryIndexes"):
        description["GlobalSecondaryIndexes"] = [
            {**index, "IndexStatus": "ACTIVE", "IndexArn": f"{arn}/index/{index['IndexName']}"}
            for index in params["GlobalSecondaryIndexes"]
        ]
    if stream.get("StreamViewType"):
        description["StreamSpecification"] = {**stream, "StreamEnabled": True}
    return description


# --- storage ------------------------------------------------------------------------------------


class _Row:
    """A version of an item. ``bound`` is never less than its size, and free to know."""

    __slots__ = ("_size", "bound", "item")

    def __init__(self, item: Item, bound: int) -> None:
        self.item = item
        self.bound = bound
        self._size: int | None = None

    def size(self) -> int:
        """The exact size, worked out when first asked for."""
        if self._size is None:
            self.bound = self._size = expressions.item_size(self.item)
        return self._size


class _Partition:
    """One item collection: rows by position, and the positions in order."""

    __slots__ = ("owner", "positions", "rows")

    def __init__(
        self, owner: object, positions: list[Position], rows: dict[Position, _Row]
    ) -> None:
        self.owner = owner
        self.positions = positions
        self.rows = rows

    def put(self, position: Position, row: _Row) -> None:
        """Add or replace a row."""
        if position not in self.rows:
            insort(self.positions, position)
        self.rows[position] = row

    def remove(self, position: Position) -> None:
        """Take a row out, if it is there."""
        if self.rows.pop(position, None) is not None:
            del self.positions[bisect_left(self.positions, position)]


class _Collection:
    """Partitions by key, shared between forks until one of them writes."""

    __slots__ = ("owner", "partitions")

    def __init__(self, partitions: dict[KeyPart, _Partition]) -> None:
        self.owner = object()
        self.partitions = partitions

    def fork(self) -> _Collection:
        """A copy; from now on neither side owns the partitions they share."""
        self.owner = object()
        return _Collection(dict(self.partitions))

    def find(self, partition: KeyPart, position: Position) -> _Row | None:
        """The row at a place."""
        found = self.partitions.get(partition)
        return None if found is None else found.rows.get(position)

    def put(self, partition: KeyPart, position: Position, row: _Row) -> None:
        """Add or replace a row."""
        self._own(partition).put(position, row)

    def remove(self, partition: KeyPart, position: Position) -> None:
        """Take a row out, and its partition with the last one."""
        own = self._own(partition)
        own.remove(position)
        if not own.rows:
            del self.partitions[partition]

    def _own(self, partition: KeyPart) -> _Partition:
        found = self.partitions.get(partition)
        if found is not None and found.owner is self.owner:
            return found
        own = (
            _Partition(self.owner, [], {})
            if found is None
            else _Partition(self.owner, found.positions.copy(), found.rows.copy())
        )
        self.partitions[partition] = own
        return own


class _Table:
    __slots__ = ("definition", "indexes", "rows")

    def __init__(
        self, definition: TableDefinition, rows: _Collection, indexes: dict[str, _Collection]
    ) -> None:
        self.definition = definition
        self.rows = rows
        self.indexes = indexes

    def fork(self) -> _Table:
        indexes = {name: collection.fork() for name, collection in self.indexes.items()}
        return _Table(self.definition, self.rows.fork(), indexes)


class _Change(NamedTuple):
    definition: TableDefinition
    old: _Row | None
    new: _Row | None
    at: float


class _IndexChange(NamedTuple):
    table: str
    index_name: str
    old: tuple[KeyPart, Position] | None
    new: tuple[KeyPart, Position] | None
    row: _Row | None


class _Token(NamedTuple):
    at: float
    request: bytes
    images: tuple[tuple[str, _Row | None, _Row | None], ...]


class HiddenItem(NamedTuple):
    """An item a torn transaction wrote and no reader sees yet."""

    table: str
    key: Key


@dataclass(slots=True)
class Snapshot:
    """All an engine holds; opaque, reusable, unchanged by what the engine does later."""

    tables: dict[str, _Table] = field(default_factory=dict)
    changes: list[_Change] = field(default_factory=list)
    tokens: dict[str, _Token] = field(default_factory=dict)
    hidden: dict[HiddenItem, _Row | None] = field(default_factory=dict)
    index_queue: list[_IndexChange] = field(default_factory=list)

    def fork(self) -> Snapshot:
        """An independent copy, at the price of shallow ones."""
        return Snapshot(
            tables={name: table.fork() for name, table in self.tables.items()},
            changes=self.changes.copy(),
            tokens=self.tokens.copy(),
            hidden=self.hidden.copy(),
            index_queue=self.index_queue.copy(),
        )


# --- plans: what the expressions of a request come to -------------------------------------------


class _Uses(Protocol):
    @property
    def names(self) -> frozenset[str]: ...
    @property
    def values(self) -> frozenset[str]: ...
    @property
    def checks(self) -> tuple[Callable[[Values], None], ...]: ...


@dataclass(frozen=True, slots=True)
class _WritePlan:
    update: expressions.Update | None
    condition: expressions.Condition | None
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Callable[[Values], None], ...]


@dataclass(frozen=True, slots=True)
class _ReadPlan:
    key_condition: expressions.KeyCondition | None
    condition: expressions.Condition | None
    projection: expressions.Projection | None
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Callable[[Values], None], ...]


@lru_cache(maxsize=8192)
def _write_plan(update_text: str | None, condition_text: str | None) -> _WritePlan:
    update = None if update_text is None else expressions.compile_update(update_text)
    condition = None if condition_text is None else expressions.compile_condition(condition_text)
    parts: list[_Uses] = [part for part in (update, condition) if part is not None]
    return _WritePlan(update, condition, *_combined(parts))


@lru_cache(maxsize=8192)
def _read_plan(key_text: str | None, filter_text: str | None, paths: str | None) -> _ReadPlan:
    key = None if key_text is None else expressions.compile_key_condition(key_text)
    condition = (
        None
        if filter_text is None
        else expressions.compile_condition(filter_text, "FilterExpression")
    )
    projection = None if paths is None else expressions.compile_projection(paths)
    parts: list[_Uses] = [part for part in (key, condition) if part is not None]
    names, values, checks = _combined(parts)
    if projection is not None:
        names |= projection.names
    return _ReadPlan(key, condition, projection, names, values, checks)


def _combined(
    parts: Iterable[_Uses],
) -> tuple[frozenset[str], frozenset[str], tuple[Callable[[Values], None], ...]]:
    parts = list(parts)
    return (
        frozenset[str]().union(*(part.names for part in parts)),
        frozenset[str]().union(*(part.values for part in parts)),
        tuple(check for part in parts for check in part.checks),
    )


def _bind(params: Params, plan: _Uses) -> tuple[Names, Values, int]:
    """The placeholders of a request, each defined and used, and a size its values keep to."""
    most = 0
    names = params.get("ExpressionAttributeNames")
    values = params.get("ExpressionAttributeValues")
    if names is None:
        names = _NOTHING
    elif not names:
        _invalid("ExpressionAttributeNames must not be empty")
    if values is None:
        values = _NOTHING
    elif not values:
        _invalid("ExpressionAttributeValues must not be empty")
    else:
        values, most = expressions.canonical_item(values)
    if names.keys() != plan.names or values.keys() != plan.values:
        _refuse_placeholders(names, values, plan)
    for check in plan.checks:
        check(values)
    return names, values, most


def _refuse_placeholders(names: Names, values: Values, plan: _Uses) -> NoReturn:
    for name in sorted(plan.names - names.keys()):
        _invalid(
            "Invalid expression: An expression attribute name used in the document path is not "
            f"defined; attribute name: {name}"
        )
    for name in sorted(plan.values - values.keys()):
        _invalid(
            "Invalid expression: An expression attribute value used in expression is not defined; "
            f"attribute value: {name}"
        )
    for kind, unused in (
        ("Names", sorted(names.keys() - plan.names)),
        ("Values", sorted(values.keys() - plan.values)),
    ):
        if unused:
            _invalid(
                f"Value provided in ExpressionAttribute{kind} unused in expressions: "
                f"keys: {{{', '.join(unused)}}}"
            )
    raise AssertionError


# --- units --------------------------------------------------------------------------------------


def _units(size: int, unit: int) -> int:
    return max(1, -(-size // unit))


def _larger(old: _Row | None, new: _Row | None) -> int:
    return max(0 if old is None else old.size(), 0 if new is None else new.size())


class _Meter:
    """Counts capacity units as DynamoDB does.

    Item sizes and rounding: developer guide, "DynamoDB item sizes" and "read and write operations".
    Index writes: GSI.html, "write capacity units". That a write counts the larger of both images,
    that a key move in an index is two charges, and that the transactional factor of two is the
    base table's alone: measured on AWS by paritysuite/dynamodb-conformance (issues 124, 149) and
    nubo-db/dynoxide (issue 176, pull request 188).
    """

    def __init__(self, params: Params) -> None:
        self.mode = params.get("ReturnConsumedCapacity", "NONE")
        self.wanted = self.mode in ("TOTAL", "INDEXES")
        self.tables: dict[str, float] = {}
        self.indexes: dict[str, dict[str, float]] = {}

    def add(self, table: str, units: float, index: str | None = None) -> None:
        """Count units of a table, or of one of its indexes."""
        self.tables.setdefault(table, 0.0)
        if index is None:
            self.tables[table] += units
        else:
            of_table = self.indexes.setdefault(table, {})
            of_table[index] = of_table.get(index, 0.0) + units

    def write(self, write: _Write, factor: int = 1) -> None:
        """Count a write that is about to be made, or a condition check."""
        if not self.wanted:
            return
        definition = write.table.definition
        self.add(definition.name, factor * _units(_larger(write.old, write.new), 1024))
        for index in definition.indexes:
            units = _index_units(index, write)
            if units:
                self.add(definition.name, units, index.name)

    def read(self, table: str, row: _Row | None, per_unit: float) -> None:
        """Count the read of one item, there or not."""
        if self.wanted:
            self.add(table, per_unit * _units(row.size() if row else 0, 4096))

    def report(self, transaction: str = "") -> list[Result]:
        """ConsumedCapacity, one entry a table; transactions tell reads from writes."""
        reports = []
        for table, units in self.tables.items():
            of_indexes = self.indexes.get(table, {})
            total = units + sum(of_indexes.values())
            report: Result = {"TableName": table, "CapacityUnits": total}
            if transaction:
                report[transaction] = total
            if self.mode == "INDEXES":
                report["Table"] = {"CapacityUnits": units}
                if transaction:
                    report["Table"][transaction] = units
                if of_indexes:
                    report["GlobalSecondaryIndexes"] = {
                        name: {"CapacityUnits": amount} for name, amount in of_indexes.items()
                    }
            reports.append(report)
        return reports


def _index_units(index: IndexDefinition, write: _Write) -> int:
    old, new = write.old, write.new
    was = index.keys.place(old.item, write.key) if old else None
    will_be = index.keys.place(new.item, write.key) if new else None
    before = index.view(old.item) if old and was else None
    after = index.view(new.item) if new and will_be else None
    if before == after:
        return 0
    units = [
        _units(expressions.item_size(view), 1024) for view in (before, after) if view is not None
    ]
    return max(units) if was == will_be else sum(units)


# --- writes and reads ---------------------------------------------------------------------------


@dataclass(slots=True)
class _Write:
    """One write of a request, from its parameters to the row it leaves behind."""

    kind: str
    table: _Table
    params: Params
    plan: _WritePlan
    names: Names
    values: Values
    values_bound: int
    places: list[Resolved]
    item: Item
    item_bound: int
    key: Key = (None, None)
    old: _Row | None = None
    new: _Row | None = None

    def find_key(self) -> None:
        """Work out the key; refuses a key that does not fit the table."""
        self.key = self.table.definition.keys.key(self.item, whole_item=self.kind == "Put")

    def decide(self) -> None:
        """Read the committed row, test the condition, and work out the row to be."""
        self.old = self.table.rows.find(*self.key)
        condition = self.plan.condition
        if condition is not None:
            item = _NOTHING if self.old is None else self.old.item
            if not condition.test(item, self.names, self.values):
                raise _ConditionFailed(self.old)
        if self.kind == "Put":
            self._decide_put()
        elif self.kind == "Update":
            self._decide_update()
        elif self.kind == "ConditionCheck":
            self.new = self.old

    def _decide_put(self) -> None:
        self.table.definition.check_index_keys(self.item, updated=False)
        self.new = _Row(dict(self.item), self.item_bound)
        if self.item_bound > LARGEST_ITEM and self.new.size() > LARGEST_ITEM:
            raise InvalidOperand("Item size has exceeded the maximum allowed size")

    def _decide_update(self) -> None:
        update = self.plan.update
        base = self.old
        if base is None:
            item, bound = expressions.canonical_item(self.item)
            base = _Row(dict(item), bound)
        if update is None:
            self.new = base
            return
        keys = self.table.definition.keys
        for place in self.places:
            if place[0] == keys.partition or place[0] == keys.sort:
                problem = f"Cannot update attribute {place[0]}. This attribute is part of the key"
                raise InvalidOperand(INVALID_VALUES + problem)
        item = update.apply(base.item, self.places, self.names, self.values)
        self.table.definition.check_index_keys(item, updated=True)
        self.new = _Row(item, base.bound + self._growth(update))
        suspect = self.new.bound > LARGEST_ITEM or not update.grows_by_values
        if suspect and self.new.size() > LARGEST_ITEM:
            raise InvalidOperand("Item size to update has exceeded the maximum allowed size")

    def _growth(self, update: expressions.Update) -> int:
        """No update grows an item by more: its values, its names, and a little for each path."""
        names = len(self.params["UpdateExpression"])
        if self.names:
            names += sum(map(len, self.names.values()))
        per_place = expressions.MOST_BYTES * names + expressions.MOST_DIGITS
        return update.uses * self.values_bound + per_place * len(self.places)

    def changes(self) -> bool:
        """Whether anything will be different."""
        if self.old is None or self.new is None:
            return self.old is not self.new
        return self.old is not self.new and self.old.item != self.new.item

    def refused_reason(self, refusal: _ConditionFailed) -> Result:
        """The cancellation reason for a failed condition."""
        reason: Result = {"Code": "ConditionalCheckFailed", "Message": CONDITION_FAILED}
        wanted = self.params.get("ReturnValuesOnConditionCheckFailure") == "ALL_OLD"
        if wanted and refusal.row is not None:
            reason["Item"] = dict(refusal.row.item)
        return reason


@dataclass(slots=True)
class _Source:
    """What a Query or Scan reads: a table or one of its indexes."""

    table: _Table
    index: IndexDefinition | None
    keys: KeySchema
    collection: _Collection

    @property
    def key_attributes(self) -> tuple[str, ...]:
        """The attributes of a LastEvaluatedKey."""
        own = self.table.definition.keys.attributes
        return own if self.index is None else tuple(dict.fromkeys((*self.keys.attributes, *own)))

    def view(self, item: Item) -> Item:
        """An item as the source holds it."""
        return item if self.index is None else self.index.view(item)

    def size(self, row: _Row) -> int:
        """The size of a row as the source holds it."""
        if self.index is None or self.index.projected is None:
            return row.size()
        return expressions.item_size(self.index.view(row.item))

    def place(self, start: Item) -> tuple[KeyPart, Position]:
        """Where an ExclusiveStartKey points."""
        if start.keys() != set(self.key_attributes):
            _invalid("The provided starting key is invalid")
        own = self.table.definition.keys
        try:
            key = own.key({name: start[name] for name in own.attributes})
            found = key if self.index is None else self.keys.place(start, key)
        except (InvalidOperand, KeyError):
            _invalid("The provided starting key is invalid")
        assert found is not None
        return found

    def bounds(
        self, positions: list[Position], comparison: str, parts: list[KeyPart]
    ) -> tuple[int, int]:
        """The slice of positions a condition on the sort key selects."""
        by = None if self.index is None else operator.itemgetter(0)
        left = bisect_left(positions, parts[0], key=by)
        if comparison == ">=":
            return left, len(positions)
        if comparison == "<":
            return 0, left
        if comparison == "begins_with":
            prefix = parts[0]
            return left, bisect_right(
                positions,
                prefix,
                key=lambda place: (place if by is None else by(place))[: len(prefix)],
            )
        right = bisect_right(positions, parts[-1], key=by)
        return {"=": (left, right), "<=": (0, right), ">": (right, len(positions))}.get(
            comparison, (left, right)
        )


_COMMON_WRITE = {
    "TableName",
    "ConditionExpression",
    "ExpressionAttributeNames",
    "ExpressionAttributeValues",
    "ReturnValues",
    "ReturnValuesOnConditionCheckFailure",
    "ReturnConsumedCapacity",
    "ReturnItemCollectionMetrics",
}
_COMMON_LIST = {
    "TableName",
    "IndexName",
    "Select",
    "Limit",
    "ExclusiveStartKey",
    "FilterExpression",
    "ProjectionExpression",
    "ExpressionAttributeNames",
    "ExpressionAttributeValues",
    "ConsistentRead",
    "ReturnConsumedCapacity",
}
_GET = {"TableName", "Key", "ProjectionExpression", "ExpressionAttributeNames"}
_SUPPORTED: dict[str, set[str]] = {
    "GetItem": _GET | {"ConsistentRead", "ReturnConsumedCapacity"},
    "BatchGetItem": {"RequestItems", "ReturnConsumedCapacity"},
    "PutItem": _COMMON_WRITE | {"Item"},
    "UpdateItem": _COMMON_WRITE | {"Key", "UpdateExpression"},
    "DeleteItem": _COMMON_WRITE | {"Key"},
    "Query": _COMMON_LIST | {"KeyConditionExpression", "ScanIndexForward"},
    "Scan": _COMMON_LIST | {"Segment", "TotalSegments"},
    "TransactWriteItems": {
        "TransactItems",
        "ClientRequestToken",
        "ReturnConsumedCapacity",
        "ReturnItemCollectionMetrics",
    },
    "TransactGetItems": {"TransactItems", "ReturnConsumedCapacity"},
    "BatchWriteItem": {"RequestItems", "ReturnConsumedCapacity", "ReturnItemCollectionMetrics"},
}
_ACTIONS = frozenset(("Put", "Update", "Delete", "ConditionCheck"))
_RETURN_VALUES = frozenset(("NONE", "ALL_OLD"))
_RETURN_UPDATED = _RETURN_VALUES | {"ALL_NEW", "UPDATED_OLD", "UPDATED_NEW"}


class MemoryDynamoDB:
    """An account's DynamoDB. Calls are atomic; any thread may make them."""

    def __init__(
        self,
        *,
        now: Callable[[], float] = time.time,
        torn: bool = False,
        stale_indexes: bool = False,
    ) -> None:
        self.fault: Fault | None = None
        self.torn = torn
        self.stale_indexes = stale_indexes
        self._now = now
        self._lock = threading.RLock()
        self._state = Snapshot()
        self._operations: dict[str, Callable[[Params], Result]] = {
            "GetItem": self._get_item,
            "BatchGetItem": self._batch_get_item,
            "PutItem": self._put_item,
            "UpdateItem": self._update_item,
            "DeleteItem": self._delete_item,
            "Query": self._query,
            "Scan": self._scan,
            "TransactWriteItems": self._transact_write_items,
            "TransactGetItems": self._transact_get_items,
            "BatchWriteItem": self._batch_write_item,
            "CreateTable": self._create_table,
            "DescribeTable": self._describe_table,
            "DeleteTable": self._delete_table,
            "ListTables": self._list_tables,
        }

    # --- the way in ---

    def call(self, operation_name: str, params: Params) -> Result:
        """Do one botocore operation; raises ClientError as a real client does."""
        if self.fault is not None:
            error = self.fault(operation_name, params)
            if error is not None:
                raise error
        handle = self._operations.get(operation_name)
        if handle is None:
            raise NotImplementedError(operation_name)
        supported = _SUPPORTED.get(operation_name)
        if supported is not None and not params.keys() <= supported:
            unknown = sorted(params.keys() - supported)
            raise NotImplementedError(f"{operation_name} with {unknown}")
        try:
            with self._lock:
                result = handle(params)
        except Refusal as refusal:
            raise client_error(
                operation_name, refusal.code, refusal.message, **refusal.members
            ) from None
        except (InvalidExpression, InvalidOperand) as invalid:
            raise client_error(operation_name, "ValidationException", str(invalid)) from None
        result["ResponseMetadata"] = _metadata(200)
        return result

    def client(self, *, validated: bool = False) -> DynamoDBClient:
        """A real boto3 client whose calls come here; ``validated`` checks parameters first."""
        prototype = _prototype()
        client = object.__new__(type(prototype))
        client.__dict__.update(prototype.__dict__)

        def make_api_call(operation_name: str, params: Params) -> Result:
            if validated:
                model = prototype.meta.service_model.operation_model(operation_name)
                assert model.input_shape is not None
                report = ParamValidator().validate(params, model.input_shape)
                if report.has_errors():
                    raise ParamValidationError(report=report.generate_report())
            return self.call(operation_name, params)

        client.__dict__["_make_api_call"] = make_api_call
        return client

    # --- the simulation's hooks ---

    def snapshot(self) -> Snapshot:
        """All tables, streams, tokens and queues as they are now; cheap."""
        with self._lock:
            return self._state.fork()

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a snapshot, which may be restored again later."""
        with self._lock:
            self._state = snapshot.fork()

    def hidden_items(self) -> list[HiddenItem]:
        """The items committed but not yet visible, oldest first."""
        return list(self._state.hidden)

    def reveal(self, count: int = 1) -> int:
        """Let readers see the oldest hidden items; the number revealed."""
        with self._lock:
            chosen = list(self._state.hidden)[:count]
            for one in chosen:
                del self._state.hidden[one]
            return len(chosen)

    def reveal_item(self, hidden: HiddenItem) -> None:
        """Let readers see one hidden item, whatever its turn."""
        with self._lock:
            del self._state.hidden[hidden]

    def reveal_all(self) -> int:
        """Let readers see everything committed; the number revealed."""
        return self.reveal(len(self._state.hidden))

    def index_backlog(self) -> int:
        """How many index changes wait to be applied."""
        return len(self._state.index_queue)

    def index_catch_up(self, count: int | None = None) -> int:
        """Apply the oldest waiting index changes, all by default; the number applied."""
        with self._lock:
            queue = self._state.index_queue
            chosen = queue[:count]
            del queue[: len(chosen)]
            for change in chosen:
                self._apply_to_index(change)
            return len(chosen)

    def stream_records(
        self, since: int = 0, table: str | None = None, *, bare: bool = False
    ) -> list[Result]:
        """Stream records after the first ``since``, as Lambda gets them, of all tables or one.

        Bare records share their images with the table and tell no size; they cost little.
        """
        with self._lock:
            changes = self._state.changes[since:]
        return [
            _stream_record(sequence, change, bare=bare)
            for sequence, change in enumerate(changes, since + 1)
            if table in (None, change.definition.name)
        ]

    def stream_position(self) -> int:
        """How many records there are: the ``since`` that gives only what comes next."""
        return len(self._state.changes)

    def items(self, table: str) -> list[Item]:
        """Every committed item in order of its key; not a DynamoDB call, for checkers."""
        with self._lock:
            partitions = self._table(table).rows.partitions
            return [
                partitions[key].rows[position].item
                for key in sorted(partitions)
                for position in partitions[key].positions
            ]

    # --- tables ---

    def _table(self, name: str) -> _Table:
        table = self._state.tables.get(name)
        if table is None and name.startswith("arn:"):
            table = self._state.tables.get(name.rpartition("/")[2])
        if table is None:
            raise Refusal("ResourceNotFoundException", "Requested resource not found")
        return table

    def _create_table(self, params: Params) -> Result:
        definition = TableDefinition.of(params)
        if definition.name in self._state.tables:
            message = f"Table already exists: {definition.name}"
            raise Refusal("ResourceInUseException", message)
        indexes = {index.name: _Collection({}) for index in definition.indexes}
        self._state.tables[definition.name] = _Table(definition, _Collection({}), indexes)
        return {"TableDescription": self._describe(definition.name)}

    def _describe_table(self, params: Params) -> Result:
        return {"Table": self._describe(params["TableName"])}

    def _delete_table(self, params: Params) -> Result:
        description = self._describe(params["TableName"])
        del self._state.tables[description["TableName"]]
        return {"TableDescription": {**description, "TableStatus": "DELETING"}}

    def _list_tables(self, _params: Params) -> Result:
        return {"TableNames": sorted(self._state.tables)}

    def _describe(self, name: str) -> Result:
        table = self._table(name)
        count = sum(len(partition.rows) for partition in table.rows.partitions.values())
        description = {**table.definition.description, "ItemCount": count}
        if table.definition.stream_view:
            description["LatestStreamArn"] = table.definition.stream_arn
        return description

    # --- writes ---

    def _prepare(self, kind: str, params: Params) -> _Write:
        """Check all of a write that does not depend on the item it meets."""
        table = self._table(params["TableName"])
        plan = _write_plan(params.get("UpdateExpression"), params.get("ConditionExpression"))
        names, values, values_bound = _bind(params, plan)
        places = [] if plan.update is None else plan.update.places(names)
        if kind != "Put":
            item, bound = params["Key"], 0
        else:
            item, bound = expressions.canonical_item(params["Item"])
        return _Write(kind, table, params, plan, names, values, values_bound, places, item, bound)

    def _write_one(self, kind: str, params: Params) -> tuple[_Write, Result]:
        returned = params.get("ReturnValues", "NONE")
        if returned not in (_RETURN_UPDATED if kind == "Update" else _RETURN_VALUES):
            _invalid("Return values set to invalid value")
        write = self._prepare(kind, params)
        write.find_key()
        try:
            write.decide()
        except _ConditionFailed as refusal:
            members = write.refused_reason(refusal)
            del members["Code"], members["Message"]
            raise Refusal("ConditionalCheckFailedException", CONDITION_FAILED, **members) from None
        meter = _Meter(params)
        meter.write(write)
        self._commit(write)
        result: Result = {"ConsumedCapacity": meter.report()[0]} if meter.wanted else {}
        if returned == "ALL_OLD" and write.old is not None:
            result["Attributes"] = dict(write.old.item)
        return write, result

    def _put_item(self, params: Params) -> Result:
        return self._write_one("Put", params)[1]

    def _delete_item(self, params: Params) -> Result:
        return self._write_one("Delete", params)[1]

    def _update_item(self, params: Params) -> Result:
        write, result = self._write_one("Update", params)
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

    def _batch_write_item(self, params: Params) -> Result:
        requests = [
            (table, request)
            for table, of_table in params["RequestItems"].items()
            for request in of_table
        ]
        if not 1 <= len(requests) <= 25:
            _invalid("Too many items requested for the BatchWriteItem call")
        writes = [_prepared_request(self, table, request) for table, request in requests]
        for write in writes:
            write.find_key()
            write.decide()
        if len({(write.table.definition.name, write.key) for write in writes}) != len(writes):
            _invalid("Provided list of item keys contains duplicates")
        meter = _Meter(params)
        for write in writes:
            meter.write(write)
            self._commit(write)
        result: Result = {"UnprocessedItems": {}}
        if meter.wanted:
            result["ConsumedCapacity"] = meter.report()
        return result

    def _commit(self, write: _Write, *, torn: bool = False) -> None:
        """Make a decided write: the table, its indexes, its stream, what readers may see."""
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
            change = _Change(definition, write.old, write.new, self._now())
            self._state.changes.append(change)
        if torn or self._state.hidden:
            # DynamoDB takes no write to an item before the transaction that holds it is done
            # with it, so an earlier hidden version is visible by now.
            hidden = HiddenItem(definition.name, key)
            self._state.hidden.pop(hidden, None)
            if torn:
                self._state.hidden[hidden] = write.old

    def _index(self, write: _Write) -> None:
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
            change = _IndexChange(definition.name, index.name, old, new, write.new)
            if self.stale_indexes:
                self._state.index_queue.append(change)
            else:
                if self._state.index_queue:
                    self.index_catch_up()
                self._apply_to_index(change)

    def _apply_to_index(self, change: _IndexChange) -> None:
        table = self._state.tables.get(change.table)
        if table is None:
            return
        collection = table.indexes[change.index_name]
        if change.old is not None and change.old != change.new:
            collection.remove(*change.old)
        if change.new is not None:
            assert change.row is not None
            collection.put(*change.new, change.row)

    # --- transactions ---

    def _transact_write_items(self, params: Params) -> Result:
        writes = [self._prepare(*_action(entry)) for entry in _transact_items(params)]
        token = params.get("ClientRequestToken")
        request = _fingerprint(params["TransactItems"]) if token else b""
        replayed = self._replayed(token, request) if token else None
        if replayed is not None:
            return _replay_result(params, replayed)
        _decide_all(writes)
        if sum(write.new.bound for write in writes if write.new) > LARGEST_TRANSACTION:
            total = sum(write.new.size() for write in writes if write.new)
            if total > LARGEST_TRANSACTION:
                _invalid("Collection size of the transaction exceeds 4 MB")
        meter = _Meter(params)
        if meter.wanted:
            for write in writes:
                meter.write(write, factor=2)
        for write in writes:
            self._commit(write, torn=self.torn)
        if token:
            self._remember(token, request, writes)
        return {"ConsumedCapacity": meter.report("WriteCapacityUnits")} if meter.wanted else {}

    def _replayed(self, token: str, request: bytes) -> _Token | None:
        """What an earlier success of the same request left, within the token's ten minutes."""
        known = self._state.tokens.get(token)
        if known is None or self._now() - known.at > TOKEN_LIFETIME_SECONDS:
            return None
        if known.request != request and marshal.loads(known.request) != marshal.loads(request):  # noqa: S302 - our own bytes
            raise Refusal(
                "IdempotentParameterMismatchException",
                "The request was rejected because it reused a client token with other parameters",
            )
        return known

    def _remember(self, token: str, request: bytes, writes: list[_Write]) -> None:
        now, tokens = self._now(), self._state.tokens
        tokens.pop(token, None)
        while tokens and now - next(iter(tokens.values())).at > TOKEN_LIFETIME_SECONDS:
            del tokens[next(iter(tokens))]
        images = tuple((write.table.definition.name, write.old, write.new) for write in writes)
        tokens[token] = _Token(now, request, images)

    def _transact_get_items(self, params: Params) -> Result:
        gets = [entry["Get"] for entry in _transact_items(params)]
        meter = _Meter(params)
        responses = []
        for get in gets:
            # Serializable: never torn.
            row = self._table(get["TableName"]).rows.find(*self._key(get["TableName"], get["Key"]))
            meter.read(get["TableName"], row, 2.0)
            item = self._projected(row, get)
            responses.append({} if item is None else {"Item": item})
        result: Result = {"Responses": responses}
        if meter.wanted:
            result["ConsumedCapacity"] = meter.report("ReadCapacityUnits")
        return result

    # --- reads of items ---

    def _key(self, table: str, key: Item) -> Key:
        return self._table(table).definition.keys.key(key)

    def _visible(self, table: _Table, key: Key) -> _Row | None:
        if self._state.hidden:
            hidden = HiddenItem(table.definition.name, key)
            if hidden in self._state.hidden:
                return self._state.hidden[hidden]
        return table.rows.find(*key)

    @staticmethod
    def _projected(row: _Row | None, params: Params) -> Item | None:
        plan = _read_plan(None, None, params.get("ProjectionExpression"))
        names, _, _ = _bind(params, plan)
        if row is None:
            return None
        if plan.projection is None:
            return dict(row.item)
        return expressions.project(row.item, plan.projection.places(names))

    def _get_item(self, params: Params) -> Result:
        table = self._table(params["TableName"])
        row = self._visible(table, table.definition.keys.key(params["Key"]))
        item = self._projected(row, params)
        result: Result = {} if item is None else {"Item": item}
        meter = _Meter(params)
        meter.read(table.definition.name, row, 1.0 if params.get("ConsistentRead") else 0.5)
        if meter.wanted:
            result["ConsumedCapacity"] = meter.report()[0]
        return result

    def _batch_get_item(self, params: Params) -> Result:
        requested = sum(len(of_table["Keys"]) for of_table in params["RequestItems"].values())
        if not 1 <= requested <= 100:
            _invalid("Too many items requested for the BatchGetItem call")
        meter = _Meter(params)
        responses: dict[str, list[Item]] = {}
        for name, of_table in params["RequestItems"].items():
            table = self._table(name)
            keys = [table.definition.keys.key(key) for key in of_table["Keys"]]
            if len(set(keys)) != len(keys):
                _invalid("Provided list of item keys contains duplicates")
            found = responses.setdefault(name, [])
            # DynamoDB keeps no order; ours is the keys', so that nobody relies on theirs.
            for key in sorted(keys):
                row = self._visible(table, key)
                meter.read(name, row, 1.0 if of_table.get("ConsistentRead") else 0.5)
                item = self._projected(row, of_table)
                if item is not None:
                    found.append(item)
        result: Result = {"Responses": responses, "UnprocessedKeys": {}}
        if meter.wanted:
            result["ConsumedCapacity"] = meter.report()
        return result

    # --- reads of lists ---

    def _source(self, params: Params) -> _Source:
        table = self._table(params["TableName"])
        name = params.get("IndexName")
        if name is None:
            return _Source(table, None, table.definition.keys, table.rows)
        for index in table.definition.indexes:
            if index.name == name:
                if params.get("ConsistentRead"):
                    _invalid("Consistent reads are not supported on global secondary indexes")
                return _Source(table, index, index.keys, table.indexes[name])
        _invalid(f"The table does not have the specified index: {name}")

    def _partition(self, source: _Source, key: KeyPart) -> _Partition | None:
        """A partition as readers see it."""
        partition = source.collection.partitions.get(key)
        if source.index is not None or not self._state.hidden:
            return partition
        name = source.table.definition.name
        seen = (
            _Partition(None, [], {})
            if partition is None
            else _Partition(None, partition.positions.copy(), partition.rows.copy())
        )
        for hidden, row in self._state.hidden.items():
            if hidden.table == name and hidden.key[0] == key:
                if row is None:
                    seen.remove(hidden.key[1])
                else:
                    seen.put(hidden.key[1], row)
        return seen

    def _query(self, params: Params) -> Result:
        source = self._source(params)
        text = params.get("KeyConditionExpression")
        if text is None:
            _invalid("Either the KeyConditions or KeyConditionExpression parameter must be given")
        plan = _read_plan(text, params.get("FilterExpression"), params.get("ProjectionExpression"))
        names, values, _ = _bind(params, plan)
        assert plan.key_condition is not None
        key, comparison, parts = _key_range(source.keys, plan.key_condition, names, values)
        partition = self._partition(source, key)
        positions = [] if partition is None else partition.positions
        low, high = 0, len(positions)
        if comparison is not None:
            low, high = source.bounds(positions, comparison, parts)
        forward = params.get("ScanIndexForward", True)
        start = params.get("ExclusiveStartKey")
        if start is not None:
            start_key, after = source.place(start)
            if start_key != key:
                _invalid(
                    "The provided starting key is outside query boundaries based on provided "
                    "conditions"
                )
            if forward:
                low = max(low, bisect_right(positions, after))
            else:
                high = min(high, bisect_left(positions, after))
        chosen = positions[low:high] if forward else positions[low:high][::-1]
        rows = [] if partition is None else [partition.rows[position] for position in chosen]
        return _list_result(source, params, plan, (names, values), rows)

    def _scan(self, params: Params) -> Result:
        source = self._source(params)
        plan = _read_plan(None, params.get("FilterExpression"), params.get("ProjectionExpression"))
        names, values, _ = _bind(params, plan)
        start = params.get("ExclusiveStartKey")
        after = None if start is None else source.place(start)
        segment, segments = params.get("Segment", 0), params.get("TotalSegments", 1)
        rows = [
            row
            for key, position, row in self._all_rows(source)
            if (after is None or (key, position) > after)
            and (segments == 1 or zlib.crc32(repr(key).encode()) % segments == segment)
        ]
        return _list_result(source, params, plan, (names, values), rows)

    def _all_rows(self, source: _Source) -> Iterator[tuple[KeyPart, Position, _Row]]:
        keys = set(source.collection.partitions)
        if source.index is None:
            name = source.table.definition.name
            keys.update(hidden.key[0] for hidden in self._state.hidden if hidden.table == name)
        for key in sorted(keys):
            partition = self._partition(source, key)
            if partition is not None:
                for position in partition.positions:
                    yield key, position, partition.rows[position]


# --- steps of the operations --------------------------------------------------------------------


def _transact_items(params: Params) -> list[Params]:
    items: list[Params] = params["TransactItems"]
    if not 1 <= len(items) <= 100:
        bound = "greater than or equal to 1" if not items else "less than or equal to 100"
        _invalid(
            f"1 validation error detected: Value '[{len(items)} items]' at 'transactItems' failed "
            f"to satisfy constraint: Member must have length {bound}"
        )
    return items


def _action(entry: Params) -> tuple[str, Params]:
    kind = next(iter(entry), "")
    if len(entry) != 1 or kind not in _ACTIONS:
        _invalid("TransactItems can only contain one of Check, Put, Update or Delete")
    params = entry[kind]
    if kind == "ConditionCheck" and "ConditionExpression" not in params:
        _invalid("The ConditionExpression of a ConditionCheck must be given")
    if kind == "Update" and "UpdateExpression" not in params:
        _invalid("The UpdateExpression of an Update must be given")
    return kind, params


def _prepared_request(engine: MemoryDynamoDB, table: str, request: Params) -> _Write:
    if "PutRequest" in request:
        params = {"TableName": table, "Item": request["PutRequest"]["Item"]}
        return engine._prepare("Put", params)
    params = {"TableName": table, "Key": request["DeleteRequest"]["Key"]}
    return engine._prepare("Delete", params)


def _decide_all(writes: list[_Write]) -> None:
    """Decide each write; raises the cancellation, with a reason for each, if one is refused."""
    refused: dict[int, Result] = {}
    seen: set[tuple[str, Key]] = set()
    for number, write in enumerate(writes):
        try:
            write.find_key()
        except InvalidOperand as invalid:
            refused[number] = {"Code": "ValidationError", "Message": str(invalid)}
            continue
        place = (write.table.definition.name, write.key)
        if place in seen:
            _invalid("Transaction request cannot include multiple operations on one item")
        seen.add(place)
    for number, write in enumerate(writes):
        if number in refused:
            continue
        try:
            write.decide()
        except _ConditionFailed as failed:
            refused[number] = write.refused_reason(failed)
        except InvalidOperand as invalid:
            refused[number] = {"Code": "ValidationError", "Message": str(invalid)}
    if refused:
        raise _canceled([refused.get(number, {"Code": "None"}) for number in range(len(writes))])


def _fingerprint(request: Any) -> bytes:
    """A request in bytes, to be compared with a later one."""
    try:
        return marshal.dumps(request, 2)
    except ValueError:  # boto3's Binary and the like
        return marshal.dumps(_plain(request), 2)


def _plain(value: Any) -> Any:
    """A request as marshal can write it."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(inner) for inner in value]
    content = getattr(value, "value", value)
    return bytes(content) if isinstance(content, (bytes, bytearray)) else value


def _replay_result(params: Params, token: _Token) -> Result:
    """A replay reads what the first call wrote, and says so in its units."""
    meter = _Meter(params)
    if not meter.wanted:
        return {}
    for table, old, new in token.images:
        meter.add(table, 2.0 * _units(_larger(old, new), 4096))
    return {"ConsumedCapacity": meter.report("ReadCapacityUnits")}


def _key_range(
    keys: KeySchema, condition: expressions.KeyCondition, names: Names, values: Values
) -> tuple[KeyPart, str | None, list[KeyPart]]:
    """The partition a key condition names, and what it asks of the sort key."""
    found: dict[str, tuple[str, list[KeyPart]]] = {}
    for comparison in condition.comparisons:
        name = comparison.attribute
        attribute = names[name] if name[0] == "#" else name
        if attribute in found:
            _invalid("KeyConditionExpressions must only contain one condition per key")
        if attribute == keys.partition:
            kind = keys.partition_type
        elif attribute == keys.sort:
            kind = keys.sort_type
        else:
            missed = keys.sort if keys.partition in found and keys.sort else keys.partition
            _invalid(f"Query condition missed key schema element: {missed}")
        parts = [_condition_part(attribute, kind, values[value]) for value in comparison.values]
        found[attribute] = (comparison.operator, parts)
    if keys.partition not in found:
        _invalid(f"Query condition missed key schema element: {keys.partition}")
    equality, parts = found.pop(keys.partition)
    if equality != "=":
        _invalid("Query key condition not supported")
    if not found:
        return parts[0], None, []
    [(comparator, sort_parts)] = found.values()
    if comparator == "begins_with" and keys.sort_type == "N":
        _invalid("Query key condition not supported")
    return parts[0], comparator, sort_parts


def _condition_part(attribute: str, kind: str, value: Value) -> KeyPart:
    content = value.get(kind)
    if content is None:
        _invalid(INVALID_VALUES + "Condition parameter type does not match schema type")
    if not content:
        _invalid(EMPTY_KEY.format("string" if kind == "S" else "binary", attribute))
    return key_part(kind, content)


def _list_result(
    source: _Source,
    params: Params,
    plan: _ReadPlan,
    bound: tuple[Names, Values],
    rows: list[_Row],
) -> Result:
    """One page of a Query or Scan: Limit and size first, then the filter, then the projection."""
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
    meter = _Meter(params)
    if meter.wanted:
        units = _units(sum(map(source.size, page)), 4096)
        index = None if source.index is None else source.index.name
        per_unit = 1.0 if params.get("ConsistentRead") else 0.5
        meter.add(source.table.definition.name, per_unit * units, index)
        result["ConsumedCapacity"] = meter.report()[0]
    return result


def _check_selection(
    source: _Source,
    params: Params,
    plan: _ReadPlan,
    names: Names,
    paths: list[Resolved] | None,
) -> bool:
    """Whether only a count is wanted; refuses to select what the source does not have."""
    select = params.get("Select")
    if (limit := params.get("Limit")) is not None and limit < 1:
        _invalid("Limit must be greater than or equal to 1")
    if paths is not None and select not in (None, "SPECIFIC_ATTRIBUTES"):
        _invalid(f"Cannot specify the ProjectionExpression when choosing to get {select}")
    filtered = [] if plan.condition is None else plan.condition.paths
    wanted = {path.resolved(names)[0] for path in filtered}
    if plan.key_condition is not None:
        for name in source.keys.attributes:
            if name in wanted:
                _invalid(
                    "Filter Expression can only contain non-primary key attributes: Primary key "
                    f"attribute: {name}"
                )
    wanted.update(path[0] for path in paths or ())
    if source.index is not None and source.index.projected is not None:
        missing = sorted(str(name) for name in wanted - source.index.projected)
        if missing or select == "ALL_ATTRIBUTES":
            _invalid(
                f"{INVALID_VALUES}Global secondary index {source.index.name} does not project "
                f"[{', '.join(missing) or 'all attributes'}]"
            )
    return select == "COUNT"


def _page(source: _Source, limit: int | None, rows: list[_Row]) -> tuple[list[_Row], bool]:
    """The rows one call may examine, and whether it stopped before the end, or at the limit."""
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


def _stream_record(sequence: int, change: _Change, *, bare: bool = False) -> Result:
    definition, old, new = change.definition, change.old, change.new
    view = definition.stream_view
    row = new or old
    assert row is not None
    images: Result = {"Keys": {name: row.item[name] for name in definition.keys.attributes}}
    if new is not None and view in ("NEW_IMAGE", "NEW_AND_OLD_IMAGES"):
        images["NewImage"] = new.item
    if old is not None and view in ("OLD_IMAGE", "NEW_AND_OLD_IMAGES"):
        images["OldImage"] = old.item
    name = "INSERT" if old is None else "REMOVE" if new is None else "MODIFY"
    return {
        "eventID": f"{sequence:032d}",
        "eventName": name,
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": REGION,
        "dynamodb": {
            "ApproximateCreationDateTime": int(change.at),
            **(images if bare else _event_images(images)),
            "SequenceNumber": f"{sequence:021d}",
            **({} if bare else {"SizeBytes": sum(map(expressions.item_size, images.values()))}),
            "StreamViewType": view,
        },
        "eventSourceARN": definition.stream_arn,
    }


def _event_images(images: Result) -> Result:
    return {
        image: {attribute: _event_value(value) for attribute, value in item.items()}
        for image, item in images.items()
    }


def _event_value(value: Value) -> Value:
    """A value as it is in a Lambda event: a copy, and JSON, so base64 for bytes."""
    for kind, content in value.items():
        match kind:
            case "M":
                return {"M": {name: _event_value(inner) for name, inner in content.items()}}
            case "L":
                return {"L": [_event_value(inner) for inner in content]}
            case "B":
                return {"B": base64.b64encode(content).decode()}
            case "BS":
                return {"BS": [base64.b64encode(member).decode() for member in content]}
            case "SS" | "NS":
                return {kind: list(content)}
        return {kind: content}
    raise AssertionError
