"""Tables and indexes as CreateTable defines them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from testing import expressions
from testing.expressions import InvalidOperand, Item, kind_of
from testing.memory_dynamodb.errors import INVALID_VALUES, REGION, Params, Result, reject

type KeyPart = Any  # str, int, Decimal or bytes, by the type of the key attribute
type Key = tuple[KeyPart, KeyPart]
type Position = Any  # in a table the sort key, in an index (sort key, the item's primary key)
LONGEST_PARTITION_KEY = 2048
LONGEST_SORT_KEY = 1024
NO_SORT_KEY = ""
KEY_MISMATCH = "The provided key element does not match the schema"
EMPTY_KEY = (
    "One or more parameter values are not valid. The AttributeValue for a key attribute cannot "
    "contain an empty {} value. Key: {}"
)


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
        """Return the primary key in an item or a Key parameter; reject an invalid one."""
        try:
            partition = attributes[self.partition][self.partition_type]
            sort = NO_SORT_KEY if self.sort is None else attributes[self.sort][self.sort_type]
        except KeyError:
            self._refuse(attributes, whole_item=whole_item)
        if not partition or (self.sort is not None and not sort):
            name, kind = (
                (self.sort, self.sort_type) if partition else (self.partition, self.partition_type)
            )
            reject(EMPTY_KEY.format("string" if kind == "S" else "binary", name))
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
        """Return the place of an item in an index; None if a key attribute is missing."""
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
    """Return the content of a key attribute as a value with the order of DynamoDB."""
    if kind == "N":
        return expressions.number(expressions.canonical_number(content))
    return bytes(getattr(content, "value", content)) if kind == "B" else content


@dataclass(frozen=True, slots=True)
class IndexDefinition:
    """A global secondary index; ``projected`` has its attributes, None for all."""

    name: str
    keys: KeySchema
    projected: frozenset[str] | None

    def view(self, item: Item) -> Item:
        """Return the attributes of an item that this index has."""
        projected = self.projected
        if projected is None:
            return item
        return {name: value for name, value in item.items() if name in projected}


@dataclass(frozen=True, slots=True)
class TableDefinition:
    """The parameters of CreateTable, parsed."""

    name: str
    keys: KeySchema
    indexes: tuple[IndexDefinition, ...]
    index_keys: tuple[tuple[str, str, str], ...]
    index_attributes: frozenset[str]
    stream_view: str | None
    description: Mapping[str, Any]

    @staticmethod
    def of(params: Params) -> TableDefinition:
        """Parse the parameters of CreateTable, or the properties of an AWS::DynamoDB::Table."""
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
            reject(
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
        """Return the ARN of the stream."""
        return f"{self.description['TableArn']}/stream/2000-01-01T00:00:00.000"

    def check_index_keys(self, item: Item, *, updated: bool) -> None:
        """Reject an empty or wrongly typed key attribute of an index; it may be missing."""
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
                reject(
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
        reject(INVALID_VALUES + f"Some index key attributes are not defined: {undefined}")
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
