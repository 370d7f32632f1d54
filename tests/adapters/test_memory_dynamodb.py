"""The in-memory DynamoDB behaves like moto, or like AWS's documentation where moto differs.

A test with ``store`` runs on both engines. A test with ``memory`` says what moto lacks.
"""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import boto3
import pytest
from botocore.exceptions import ClientError, ParamValidationError
from hypothesis import given, settings
from hypothesis import strategies as st
from moto import mock_aws

from testing.memory_dynamodb import MemoryDynamoDB, client_error, transaction_canceled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mypy_boto3_dynamodb import DynamoDBClient

type Item = dict[str, Any]

KEYS = [
    {"AttributeName": "pk", "KeyType": "HASH"},
    {"AttributeName": "sk", "KeyType": "RANGE"},
]
ATTRIBUTES = [
    {"AttributeName": "pk", "AttributeType": "S"},
    {"AttributeName": "sk", "AttributeType": "S"},
    {"AttributeName": "owner", "AttributeType": "S"},
    {"AttributeName": "at", "AttributeType": "N"},
]
BY_OWNER = [
    {"AttributeName": "owner", "KeyType": "HASH"},
    {"AttributeName": "at", "KeyType": "RANGE"},
]
INDEXES = [
    {"IndexName": "by_owner", "KeySchema": BY_OWNER, "Projection": {"ProjectionType": "ALL"}},
    {
        "IndexName": "owner_names",
        "KeySchema": BY_OWNER,
        "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["title"]},
    },
]
TABLE_NUMBERS = itertools.count(1)


# --- the two engines ----------------------------------------------------------------------------


@dataclass
class Store:
    """A client and a new table, with short methods for these tests."""

    client: DynamoDBClient
    table: str

    def call(self, operation: str, **params: Any) -> Any:
        """Call an operation by its snake_case name."""
        return getattr(self.client, operation)(TableName=self.table, **params)

    def put(self, sort: str = "1", /, **attributes: Any) -> None:
        """Put an item into partition p."""
        self.call("put_item", Item={**key(sort), **attributes})

    def get(self, sort: str = "1", **params: Any) -> Item | None:
        """Return the item of partition p, read consistently."""
        found = self.call("get_item", Key=key(sort), ConsistentRead=True, **params)
        return cast("Item | None", found.get("Item"))

    def update(self, expression: str, sort: str = "1", **params: Any) -> Any:
        """Update the item of partition p."""
        return self.call("update_item", Key=key(sort), UpdateExpression=expression, **params)

    def query(self, condition: str = "pk = :p", **params: Any) -> Any:
        """Query partition p, optionally with more values."""
        values = {":p": text("p"), **params.pop("values", {})}
        return self.call(
            "query",
            KeyConditionExpression=condition,
            ExpressionAttributeValues=values,
            **params,
        )

    def transact(self, *actions: tuple[str, dict[str, Any]], **params: Any) -> Any:
        """Send one TransactWriteItems to the table."""
        items = [{kind: {"TableName": self.table, **action}} for kind, action in actions]
        return cast("Any", self.client).transact_write_items(TransactItems=items, **params)


def key(sort: str = "1") -> Item:
    """Return a primary key in partition p."""
    return {"pk": text("p"), "sk": text(sort)}


def text(content: str) -> Item:
    """Return a string value."""
    return {"S": content}


def number(content: object) -> Item:
    """Return a number value."""
    return {"N": str(content)}


def create(client: DynamoDBClient) -> Store:
    """Create a table with both indexes."""
    table = f"table-{next(TABLE_NUMBERS)}"
    cast("Any", client).create_table(
        TableName=table,
        KeySchema=KEYS,
        AttributeDefinitions=ATTRIBUTES,
        GlobalSecondaryIndexes=INDEXES,
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    return Store(client, table)


@pytest.fixture(scope="module")
def moto_client() -> Iterator[DynamoDBClient]:
    with mock_aws():
        yield boto3.client("dynamodb", region_name="us-east-1")


@pytest.fixture
def engine() -> MemoryDynamoDB:
    return MemoryDynamoDB(now=lambda: 1_700_000_000.0)


@pytest.fixture
def memory(engine: MemoryDynamoDB) -> Store:
    return create(engine.client(validated=True))


@pytest.fixture(params=["memory", "moto"])
def store(request: pytest.FixtureRequest) -> Store:
    if request.param == "memory":
        return cast("Store", request.getfixturevalue("memory"))
    return create(request.getfixturevalue("moto_client"))


def refusal(act: Callable[[], object]) -> ClientError:
    """Return the error that a call raises."""
    with pytest.raises(ClientError) as caught:
        act()
    return caught.value


def code(act: Callable[[], object]) -> str:
    """Return the code of the error that a call raises."""
    return refusal(act).response["Error"]["Code"]


def reasons(act: Callable[[], object]) -> list[str]:
    """Return the codes of a canceled transaction."""
    error = cast("Any", refusal(act).response)
    assert error["Error"]["Code"] == "TransactionCanceledException"
    return [reason["Code"] for reason in error["CancellationReasons"]]


# --- conditions ---------------------------------------------------------------------------------

SEATS = {
    "left": number(3),
    "price": number("12.5"),
    "gate": text("open"),
    "tags": {"SS": ["a", "b"]},
    "list": {"L": [text("x"), number(2)]},
    "agenda": {"M": {"c1": {"M": {"booking": text("b1"), "ticket": number(7)}}}},
    "shut": {"BOOL": False},
    "nothing": {"NULL": True},
}
VALUES = {
    ":zero": number(0),
    ":three": number("3.0"),
    ":ten": number(10),
    ":open": text("open"),
    ":op": text("op"),
    ":a": text("a"),
    ":b1": text("b1"),
    ":false": {"BOOL": False},
    ":map": text("M"),
    ":list": {"L": [text("x"), number(2)]},
    ":set": {"SS": ["b", "a"]},
    ":x": text("x"),
}
NAMES = {"#left": "left", "#c": "c1", "#list": "list", "#agenda": "agenda"}
HOLDING = [
    "#left = :three",
    "#left > :zero AND gate = :open",
    "price > #left",
    "#left BETWEEN :zero AND :ten",
    "gate IN (:a, :open)",
    "attribute_exists(gate) AND attribute_not_exists(absent)",
    "begins_with(gate, :op)",
    "contains(gate, :op)",
    "contains(tags, :a)",
    "contains(#list, :x)",
    "size(tags) < #left",
    "size(gate) >= :three",
    "attribute_type(#agenda, :map)",
    "#agenda.#c.booking = :b1",
    "#list[0] = :x",
    "attribute_not_exists(#list[5])",
    "attribute_not_exists(#agenda.c9.booking)",
    "shut = :false",
    "#list = :list",
    "tags = :set",
    "absent <> :open",
    "NOT gate = :a",
    "NOT gate = :a AND #left = :three",
    "gate = :a AND gate = :open OR #left = :three",
    "gate = :open OR gate = :a AND #left = :zero",
    "(gate = :open OR gate = :a) AND #left = :three",
    "NOT (gate = :a OR #left = :zero)",
    "gate <> :a and not #left < :zero",
]
FAILING = [
    "#left <> :three",
    "#left < :zero",
    "absent = :open",
    "absent < :ten",
    "absent BETWEEN :zero AND :ten",
    "absent IN (:a, :open)",
    "gate = :zero",
    "#left = :open",
    "begins_with(absent, :op)",
    "contains(absent, :op)",
    "#agenda.c9.booking = :b1",
    "gate = :a AND (gate = :open OR #left = :three)",
    "NOT (gate = :open)",
]


def conditioned(condition: str) -> dict[str, Any]:
    """Return the parameters of a condition, with only the placeholders in it."""
    names = {name: full for name, full in NAMES.items() if name in condition}
    values = {name: value for name, value in VALUES.items() if used(name, condition)}
    found: dict[str, Any] = {"ConditionExpression": condition}
    if names:
        found["ExpressionAttributeNames"] = names
    if values:
        found["ExpressionAttributeValues"] = values
    return found


def used(name: str, condition: str) -> bool:
    """Return whether a placeholder is a whole word of a condition."""
    return name in condition.replace("(", " ").replace(")", " ").replace(",", " ").split()


@pytest.mark.parametrize("condition", HOLDING)
def test_a_true_condition_allows_the_write(store: Store, condition: str) -> None:
    store.put(**SEATS)
    store.call("delete_item", Key=key(), **conditioned(condition))
    assert store.get() is None


@pytest.mark.parametrize("condition", FAILING)
def test_a_false_condition_changes_nothing(store: Store, condition: str) -> None:
    store.put(**SEATS)

    def act() -> None:
        store.call("delete_item", Key=key(), **conditioned(condition))

    assert code(act) == "ConditionalCheckFailedException"
    assert store.get() is not None


# moto compares values of different types, and fails with a Python error.
FAILING_IN_MEMORY = [
    "gate > :zero",
    "size(absent) < :ten",
    "#left > tags",
    "shut IN (:open, :zero)",
    "tags BETWEEN :zero AND :ten",
]


@pytest.mark.parametrize("condition", FAILING_IN_MEMORY)
def test_a_comparison_of_different_types_is_false(memory: Store, condition: str) -> None:
    memory.put(**SEATS)

    def act() -> None:
        memory.call("delete_item", Key=key(), **conditioned(condition))

    assert code(act) == "ConditionalCheckFailedException"


REFUSED_CONDITIONS = {
    "a reserved word": "left = :zero",
    "an unknown function": "exists(gate)",
}


@pytest.mark.parametrize("condition", REFUSED_CONDITIONS.values(), ids=REFUSED_CONDITIONS)
def test_a_malformed_condition_is_refused(store: Store, condition: str) -> None:
    store.put(**SEATS)

    def act() -> None:
        store.call("delete_item", Key=key(), **conditioned(condition))

    assert code(act) == "ValidationException"


# moto accepts these or fails with a Python error, because it does not check operands first.
REFUSED_BY_MEMORY = {
    "a name that is not defined": "#undefined = :zero",
    "a value that is not defined": "gate = :undefined",
    "half an expression": "gate =",
    "an extra word": "gate = :open :a",
    "redundant parentheses": "((gate = :open))",
    "an operand compared with itself": "gate = gate",
    "an order of booleans": "gate < :false",
    "a prefix that is not a text": "begins_with(gate, :zero)",
    "bounds in the wrong order": "price BETWEEN :ten AND :zero",
    "bounds of two types": "price BETWEEN :zero AND :open",
    "a function of a value instead of a path": "attribute_exists(:open)",
    "a type that does not exist": "attribute_type(gate, :open)",
}


@pytest.mark.parametrize("condition", REFUSED_BY_MEMORY.values(), ids=REFUSED_BY_MEMORY)
def test_a_meaningless_condition_is_refused(memory: Store, condition: str) -> None:
    def act() -> None:
        memory.call("delete_item", Key=key(), **conditioned(condition))

    assert code(act) == "ValidationException"


@pytest.mark.parametrize("unused", ["Names", "Values"])
def test_an_unused_placeholder_is_refused(memory: Store, unused: str) -> None:
    # moto detects unused values only in updates and queries.
    placeholders: dict[str, Any] = {"Names": {"#unused": "gate"}, "Values": {":unused": text("x")}}
    extra = {f"ExpressionAttribute{unused}": placeholders[unused]}
    error = refusal(
        lambda: memory.call(
            "delete_item", Key=key(), ConditionExpression="attribute_not_exists(pk)", **extra
        )
    )
    assert error.response["Error"]["Code"] == "ValidationException"
    assert f"Value provided in ExpressionAttribute{unused} unused" in str(error)


def test_a_failed_condition_returns_the_item_on_request(store: Store) -> None:
    store.put(gate=text("open"))
    error = refusal(
        lambda: store.call(
            "put_item",
            Item=key(),
            ConditionExpression="attribute_not_exists(pk)",
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    )
    assert isinstance(error, store.client.exceptions.ConditionalCheckFailedException)
    assert cast("Any", error.response)["Item"] == {**key(), "gate": text("open")}


# --- updates ------------------------------------------------------------------------------------

UPDATES: dict[str, tuple[str, Item]] = {
    "SET writes values": ("SET gate = :a", {"gate": text("a")}),
    "SET reads the item before the update": (
        "SET gate = :a, copied = gate",
        {"gate": text("a"), "copied": text("open")},
    ),
    "SET adds": ("SET price = price + :ten", {"price": number("22.5")}),
    "SET subtracts": ("SET #left = #left - :ten", {"left": number(-7)}),
    "if_not_exists keeps an existing value": ("SET gate = if_not_exists(gate, :a)", {}),
    "if_not_exists sets a missing value": (
        "SET joined = if_not_exists(joined, :zero) + :ten",
        {"joined": number(10)},
    ),
    "list_append appends": (
        "SET #list = list_append(#list, :list)",
        {"list": {"L": [text("x"), number(2), text("x"), number(2)]}},
    ),
    "SET writes into a map": (
        "SET #agenda.#c.booking = :a",
        {"agenda": {"M": {"c1": {"M": {"booking": text("a"), "ticket": number(7)}}}}},
    ),
    "SET makes a new entry of a map": (
        "SET #agenda.c2 = :a",
        {"agenda": {"M": {**SEATS["agenda"]["M"], "c2": text("a")}}},
    ),
    "SET replaces in a list": ("SET #list[1] = :a", {"list": {"L": [text("x"), text("a")]}}),
    "SET past the end of a list appends": (
        "SET #list[9] = :a",
        {"list": {"L": [text("x"), number(2), text("a")]}},
    ),
    "REMOVE deletes an attribute": ("REMOVE gate", {"gate": None}),
    "REMOVE of nothing does nothing": ("REMOVE absent", {}),
    "REMOVE deletes an entry of a map": ("REMOVE #agenda.#c", {"agenda": {"M": {}}}),
    "REMOVE uses the original list positions": (
        "REMOVE #list[0], #list[1]",
        {"list": {"L": []}},
    ),
    "ADD adds to a number": ("ADD #left :ten", {"left": number(13)}),
    "ADD starts from nothing": ("ADD joined :ten", {"joined": number(10)}),
    "ADD adds to a set": ("ADD tags :more", {"tags": {"SS": ["a", "b", "c"]}}),
    "ADD starts a set": ("ADD topics :more", {"topics": {"SS": ["b", "c"]}}),
    "ADD adds inside a map": (
        "ADD #agenda.#c.ticket :ten",
        {"agenda": {"M": {"c1": {"M": {"booking": text("b1"), "ticket": number(17)}}}}},
    ),
    "DELETE removes from a set": ("DELETE tags :more", {"tags": {"SS": ["a"]}}),
    "DELETE of all elements removes the set": ("DELETE tags :set", {"tags": None}),
    "DELETE of nothing does nothing": ("DELETE topics :more", {}),
    "all sections at once": (
        "SET gate = :a REMOVE shut ADD #left :ten DELETE tags :more",
        {"gate": text("a"), "shut": None, "left": number(13), "tags": {"SS": ["a"]}},
    ),
}


def updating(expression: str) -> dict[str, Any]:
    """Return an update with only the placeholders in it."""
    found = conditioned(expression)
    del found["ConditionExpression"]
    if ":more" in expression:
        found.setdefault("ExpressionAttributeValues", {})[":more"] = {"SS": ["b", "c"]}
    return found


def normalised(item: Item | None) -> Item | None:
    """Return an item with sorted sets."""
    if item is None:
        return None
    return {
        name: {kind: sorted(content) if kind in ("SS", "NS") else content}
        for name, value in item.items()
        for kind, content in value.items()
    }


@pytest.mark.parametrize(("expression", "changes"), UPDATES.values(), ids=UPDATES)
def test_an_update_changes_only_its_paths(store: Store, expression: str, changes: Item) -> None:
    store.put(**SEATS)
    store.update(expression, **updating(expression))
    expected = {n: v for n, v in {**key(), **SEATS, **changes}.items() if v is not None}
    assert normalised(store.get()) == expected


REFUSED_UPDATES = {
    "an entry of a missing map": "SET absent.entry = :a",
    "a missing attribute": "SET gate = absent",
    "a sum of a text": "SET gate = gate + :ten",
    "an ADD to a text": "ADD gate :ten",
    "an ADD of a text": "ADD gate :a",
    "a DELETE of a number": "DELETE tags :ten",
    "the same path twice": "SET gate = :a, gate = :open",
    "a key attribute": "SET pk = :a",
    "a section twice": "SET gate = :a SET price = :ten",
    "a reserved word": "SET state = :a",
    "nothing": " ",
    "half an expression": "SET gate",
    "an unknown function": "SET gate = upper(:a)",
}


@pytest.mark.parametrize("expression", REFUSED_UPDATES.values(), ids=REFUSED_UPDATES)
def test_an_invalid_update_is_refused(store: Store, expression: str) -> None:
    store.put(**SEATS)
    before = store.get()
    assert code(lambda: store.update(expression, **updating(expression))) == "ValidationException"
    assert normalised(store.get()) == normalised(before)


# moto detects only equal paths, fails with a Python error at a value that is not a map, and looks
# for reserved words only in the first part of a path.
UPDATES_REFUSED_BY_MEMORY = {
    "a path inside another": "SET #agenda = :a, #agenda.#c = :open",
    "an entry of a text": "SET gate.entry = :a",
    "a reserved word inside a path": "SET #agenda.inner = :a",
    "removing an entry of a missing map": "REMOVE absent.entry",
}


@pytest.mark.parametrize(
    "expression", UPDATES_REFUSED_BY_MEMORY.values(), ids=UPDATES_REFUSED_BY_MEMORY
)
def test_a_meaningless_update_is_refused(memory: Store, expression: str) -> None:
    memory.put(**SEATS)
    before = memory.get()
    assert code(lambda: memory.update(expression, **updating(expression))) == "ValidationException"
    assert memory.get() == before


def test_an_update_of_a_missing_item_creates_it(store: Store) -> None:
    store.update("SET gate = :a", **updating("SET gate = :a"))
    assert store.get() == {**key(), "gate": text("a")}


@pytest.mark.parametrize(
    ("returned", "expected"),
    [
        ("ALL_OLD", {**key(), "gate": text("open"), "price": number(1)}),
        ("ALL_NEW", {**key(), "gate": text("a"), "price": number(1)}),
        ("UPDATED_OLD", {"gate": text("open")}),
        ("UPDATED_NEW", {"gate": text("a")}),
    ],
)
def test_an_update_returns_the_requested_attributes(
    store: Store, returned: str, expected: Item
) -> None:
    store.put(gate=text("open"), price=number(1))
    result = store.update("SET gate = :a", ReturnValues=returned, **updating("SET gate = :a"))
    assert result["Attributes"] == expected


def test_setting_an_index_key_to_another_type_is_refused(memory: Store) -> None:
    # moto checks the index keys of puts only.
    memory.put(owner=text("o"), at=number(1))
    update = "SET #owner = :ten"
    values = {":ten": number(10)}
    assert (
        code(
            lambda: memory.update(
                update,
                ExpressionAttributeNames={"#owner": "owner"},
                ExpressionAttributeValues=values,
            )
        )
        == "ValidationException"
    )


def test_setting_an_index_key_to_an_empty_string_is_refused(memory: Store) -> None:
    # moto stores an empty index key when an update sets it.
    names, values = {"#owner": "owner"}, {":none": text("")}
    assert (
        code(
            lambda: memory.update(
                "SET #owner = :none",
                ExpressionAttributeNames=names,
                ExpressionAttributeValues=values,
            )
        )
        == "ValidationException"
    )


# --- values and keys ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_number", "stored"),
    [("5.0", "5"), ("0005", "5"), ("1e3", "1000"), ("-0", "0"), ("0.10", "0.1"), ("-7.50", "-7.5")],
)
def test_numbers_are_returned_in_canonical_form(
    memory: Store, given_number: str, stored: str
) -> None:
    # moto returns a number in the form of the request.
    memory.put(price=number(given_number))
    item = memory.get()
    assert item is not None
    assert item["price"] == number(stored)


def test_a_number_of_38_digits_keeps_all_digits(store: Store) -> None:
    store.put(price=number("1" * 37))
    store.update("ADD price :ten", ExpressionAttributeValues={":ten": number(10)})
    item = store.get()
    assert item is not None
    assert item["price"] == number(int("1" * 37) + 10)


def test_a_number_of_39_digits_is_refused(memory: Store) -> None:
    # moto has no limit.
    assert code(lambda: memory.put(price=number("1" * 39))) == "ValidationException"


def test_an_empty_key_is_refused(store: Store) -> None:
    empty = {"pk": text(""), "sk": text("1")}
    assert code(lambda: store.call("put_item", Item=empty)) == "ValidationException"


def test_a_key_without_its_sort_key_is_refused(store: Store) -> None:
    assert code(lambda: store.call("get_item", Key={"pk": text("p")})) == "ValidationException"


def test_an_item_over_400_kb_is_refused(memory: Store) -> None:
    # The limit of moto is 405,000 bytes.
    memory.put(body=text("x" * 409_500))
    assert code(lambda: memory.put(body=text("x" * 410_000))) == "ValidationException"


def test_updates_cannot_grow_an_item_past_400_kb(memory: Store) -> None:
    # moto does not measure the item after an update.
    values = {":page": {"L": [text("x" * 60_000)]}, ":none": {"L": []}}
    update = "SET body = list_append(if_not_exists(body, :none), :page)"
    for _ in range(6):
        memory.update(update, ExpressionAttributeValues=values)
    assert (
        code(lambda: memory.update(update, ExpressionAttributeValues=values))
        == "ValidationException"
    )


def test_an_unknown_table_is_not_found(store: Store) -> None:
    missing = Store(store.client, "missing")
    assert code(missing.get) == "ResourceNotFoundException"
    assert code(missing.put) == "ResourceNotFoundException"


@pytest.mark.parametrize(
    ("projection", "expected"),
    [
        ("gate, price", {"gate": text("open"), "price": number("12.5")}),
        ("#agenda.#c.ticket", {"agenda": {"M": {"c1": {"M": {"ticket": number(7)}}}}}),
        ("absent, pk", {"pk": text("p")}),
    ],
)
def test_a_projection_returns_only_its_paths(store: Store, projection: str, expected: Item) -> None:
    store.put(**SEATS)
    names = {name: full for name, full in NAMES.items() if name in projection}
    params: dict[str, Any] = {"ExpressionAttributeNames": names} if names else {}
    assert store.get(ProjectionExpression=projection, **params) == expected


def test_a_projection_closes_the_gaps_of_a_list(memory: Store) -> None:
    # moto leaves gaps.
    memory.put(**SEATS)
    found = memory.get(ProjectionExpression="#list[1]", ExpressionAttributeNames={"#list": "list"})
    assert found == {"list": {"L": [number(2)]}}


# --- queries ------------------------------------------------------------------------------------

SORTED = ["a1", "a2", "b1", "b2", "c1"]


@pytest.fixture
def listed(store: Store) -> Store:
    for place, sort in enumerate(SORTED):
        store.put(sort, owner=text("o"), at=number(10 - place), title=text(sort))
    return store


def sorts(result: Any) -> list[str]:
    """Return the sort keys of a page."""
    return [item["sk"]["S"] for item in result["Items"]]


@pytest.mark.parametrize(
    ("condition", "values", "expected"),
    [
        ("pk = :p", {}, SORTED),
        ("pk = :p AND sk = :s", {":s": text("b1")}, ["b1"]),
        ("pk = :p AND sk < :s", {":s": text("b1")}, ["a1", "a2"]),
        ("pk = :p AND sk <= :s", {":s": text("b1")}, ["a1", "a2", "b1"]),
        ("pk = :p AND sk > :s", {":s": text("b1")}, ["b2", "c1"]),
        ("sk >= :s AND pk = :p", {":s": text("b1")}, ["b1", "b2", "c1"]),
        ("pk = :p AND sk BETWEEN :s AND :t", {":s": text("a2"), ":t": text("b3")}, SORTED[1:4]),
        ("pk = :p AND begins_with(sk, :s)", {":s": text("b")}, ["b1", "b2"]),
        ("pk = :p AND begins_with(sk, :s)", {":s": text("bb")}, []),
    ],
)
def test_a_query_selects_by_sort_key(
    listed: Store, condition: str, values: Item, expected: list[str]
) -> None:
    assert sorts(listed.query(condition, values=values)) == expected
    backwards = listed.query(condition, values=values, ScanIndexForward=False)
    assert sorts(backwards) == expected[::-1]


@pytest.mark.parametrize("forward", [True, False])
def test_pages_continue_without_gaps(listed: Store, forward: bool) -> None:  # noqa: FBT001 - a parameter of the test
    found: list[str] = []
    start: dict[str, Any] = {}
    while True:
        page = listed.query(Limit=2, ScanIndexForward=forward, **start)
        found += sorts(page)
        if "LastEvaluatedKey" not in page:
            break
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert found == (SORTED if forward else SORTED[::-1])


def test_a_page_can_start_after_a_deleted_key(listed: Store) -> None:
    page = listed.query(Limit=2)
    listed.call("delete_item", Key=page["LastEvaluatedKey"])
    after = listed.query(ExclusiveStartKey=page["LastEvaluatedKey"])
    assert sorts(after) == ["b1", "b2", "c1"]


def test_the_filter_applies_after_the_limit(listed: Store) -> None:
    page = listed.query(
        Limit=3, FilterExpression="title > :t", values={":t": text("a2")}, Select="COUNT"
    )
    assert (page["Count"], page["ScannedCount"]) == (1, 3)
    assert page["LastEvaluatedKey"] == key("b1")
    assert not page.get("Items")


def test_a_page_that_ends_at_the_limit_has_a_last_key(memory: Store) -> None:
    # moto looks ahead; DynamoDB does not.
    memory.put()
    assert memory.query(Limit=1)["LastEvaluatedKey"] == key()


def test_a_query_ends_its_page_at_one_megabyte(store: Store) -> None:
    for sort in ("1", "2", "3", "4"):
        store.put(sort, body=text("x" * 400_000))
    first = store.query()
    assert sorts(first) == ["1", "2"]
    assert sorts(store.query(ExclusiveStartKey=first["LastEvaluatedKey"])) == ["3", "4"]


def test_an_index_has_the_order_of_its_keys(listed: Store) -> None:
    listed.put("without an owner")
    page = listed.query(
        "#owner = :p",
        IndexName="by_owner",
        values={":p": text("o")},
        ExpressionAttributeNames={"#owner": "owner"},
        Limit=2,
    )
    assert sorts(page) == ["c1", "b2"]
    assert page["LastEvaluatedKey"] == {**key("b2"), "owner": text("o"), "at": number(7)}


def test_an_index_follows_every_write(listed: Store) -> None:
    listed.call("delete_item", Key=key("a1"))
    remove, move = "REMOVE #owner", "SET #at = :soon"
    listed.update(remove, "a2", ExpressionAttributeNames={"#owner": "owner"})
    listed.update(
        move,
        "b1",
        ExpressionAttributeNames={"#at": "at"},
        ExpressionAttributeValues={":soon": number("0.5")},
    )
    page = listed.query(
        "#owner = :p",
        IndexName="owner_names",
        values={":p": text("o")},
        ExpressionAttributeNames={"#owner": "owner"},
    )
    assert sorts(page) == ["b1", "c1", "b2"]


def test_an_index_returns_only_its_projected_attributes(store: Store) -> None:
    store.put(owner=text("o"), at=number(1), title=text("t"), body=text("long"))
    page = store.query(
        "#owner = :p",
        IndexName="owner_names",
        values={":p": text("o")},
        ExpressionAttributeNames={"#owner": "owner"},
    )
    assert page["Items"] == [{**key(), "owner": text("o"), "at": number(1), "title": text("t")}]


def test_an_index_cannot_be_read_consistently(store: Store) -> None:
    def act() -> None:
        store.query(
            "#owner = :p",
            IndexName="by_owner",
            ConsistentRead=True,
            ExpressionAttributeNames={"#owner": "owner"},
        )

    assert code(act) == "ValidationException"


@pytest.mark.parametrize(
    "condition",
    ["sk = :p", "pk > :p", "pk = :p AND title = :p"],
)
def test_a_query_without_partition_is_refused(listed: Store, condition: str) -> None:
    assert code(lambda: listed.query(condition)) == "ValidationException"


@pytest.mark.parametrize(
    "condition", ["pk = :p OR sk = :p", "pk <> :p", "NOT pk = :p", "pk = sk", "pk.entry = :p"]
)
def test_an_invalid_key_condition_is_refused(memory: Store, condition: str) -> None:
    # moto fails with a Python error.
    assert code(lambda: memory.query(condition)) == "ValidationException"


def test_a_filter_on_a_key_is_refused(memory: Store) -> None:
    # moto accepts the filter.
    def act() -> None:
        memory.query(FilterExpression="sk > :p")

    assert code(act) == "ValidationException"


def test_a_scan_returns_everything_in_pages(listed: Store) -> None:
    listed.call("put_item", Item={"pk": text("q"), "sk": text("1")})
    found: list[tuple[str, str]] = []
    start: dict[str, Any] = {}
    while True:
        page = listed.call("scan", Limit=4, **start)
        found += [(item["pk"]["S"], item["sk"]["S"]) for item in page["Items"]]
        if "LastEvaluatedKey" not in page:
            break
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert sorted(found) == [*(("p", sort) for sort in SORTED), ("q", "1")]


# --- batches ------------------------------------------------------------------------------------


def test_a_batch_returns_the_existing_items(listed: Store) -> None:
    request = {"Keys": [key("c1"), key("a1"), key("none")], "ConsistentRead": True}
    result = cast("Any", listed.client).batch_get_item(RequestItems={listed.table: request})
    found = [item["sk"]["S"] for item in result["Responses"][listed.table]]
    assert sorted(found) == ["a1", "c1"]
    assert result["UnprocessedKeys"] == {}


@pytest.mark.parametrize("keys", [[key(), key()], [key(str(n)) for n in range(101)], []])
def test_a_batch_with_duplicates_or_too_many_keys_is_refused(
    store: Store, keys: list[Item]
) -> None:
    def act() -> None:
        cast("Any", store.client).batch_get_item(RequestItems={store.table: {"Keys": keys}})

    if keys:
        assert code(act) == "ValidationException"
    else:
        with pytest.raises((ClientError, ParamValidationError)):
            act()


def test_a_batch_writes_and_deletes(listed: Store) -> None:
    requests = [
        {"PutRequest": {"Item": {**key("d1"), "title": text("new")}}},
        {"DeleteRequest": {"Key": key("a1")}},
    ]
    result = cast("Any", listed.client).batch_write_item(RequestItems={listed.table: requests})
    assert result["UnprocessedItems"] == {}
    assert sorts(listed.query()) == ["a2", "b1", "b2", "c1", "d1"]


def test_a_batch_of_26_writes_is_refused(memory: Store) -> None:
    # moto writes all of them.
    requests = [{"PutRequest": {"Item": key(str(n))}} for n in range(26)]

    def act() -> None:
        cast("Any", memory.client).batch_write_item(RequestItems={memory.table: requests})

    assert code(act) == "ValidationException"


# --- transactions -------------------------------------------------------------------------------

ABSENT = "attribute_not_exists(pk)"
PRESENT = "attribute_exists(pk)"


def test_a_transaction_commits_all_writes(store: Store) -> None:
    store.put("1", n=number(1))
    store.put("2")
    store.put("3")
    store.transact(
        (
            "Update",
            {
                "Key": key("1"),
                "UpdateExpression": "ADD n :one",
                "ExpressionAttributeValues": {":one": number(1)},
            },
        ),
        ("Delete", {"Key": key("2")}),
        ("ConditionCheck", {"Key": key("3"), "ConditionExpression": PRESENT}),
        ("Put", {"Item": key("4"), "ConditionExpression": ABSENT}),
    )
    assert store.get("1") == {**key("1"), "n": number(2)}
    assert sorts(store.query()) == ["1", "3", "4"]


def test_a_canceled_transaction_changes_nothing_and_names_the_failed_condition(
    store: Store,
) -> None:
    store.put("2", gate=text("open"))

    def act() -> None:
        store.transact(
            ("Put", {"Item": key("1")}),
            (
                "Put",
                {
                    "Item": key("2"),
                    "ConditionExpression": ABSENT,
                    "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
                },
            ),
            ("ConditionCheck", {"Key": key("3"), "ConditionExpression": PRESENT}),
        )

    error = refusal(act)
    assert isinstance(error, store.client.exceptions.TransactionCanceledException)
    response = cast("Any", error.response)
    assert [reason["Code"] for reason in response["CancellationReasons"]] == [
        "None",
        "ConditionalCheckFailed",
        "ConditionalCheckFailed",
    ]
    assert response["CancellationReasons"][1]["Item"] == {**key("2"), "gate": text("open")}
    assert response["CancellationReasons"][1]["Message"] == "The conditional request failed"
    assert "Item" not in response["CancellationReasons"][2]
    assert "[None, ConditionalCheckFailed, ConditionalCheckFailed]" in str(error)
    assert store.get("1") is None


def test_two_operations_on_one_item_are_refused(store: Store) -> None:
    def act() -> None:
        store.transact(("Put", {"Item": key()}), ("Delete", {"Key": key()}))

    assert code(act) == "ValidationException"


def test_a_transaction_of_101_items_is_refused(store: Store) -> None:
    def act() -> None:
        store.transact(*(("Put", {"Item": key(str(n))}) for n in range(101)))

    assert code(act) == "ValidationException"


def test_a_path_that_does_not_fit_cancels_with_a_validation_error(memory: Store) -> None:
    # moto raises the ValidationException itself.
    memory.put("1")

    def act() -> None:
        memory.transact(
            ("Put", {"Item": key("2")}),
            (
                "Update",
                {
                    "Key": key("1"),
                    "UpdateExpression": "SET absent.entry = :a",
                    "ExpressionAttributeValues": {":a": text("a")},
                },
            ),
        )

    assert reasons(act) == ["None", "ValidationError"]
    assert memory.get("2") is None


def test_a_key_of_another_type_cancels_but_an_empty_one_is_refused_at_once(memory: Store) -> None:
    # moto refuses both immediately; measured on AWS by paritysuite/dynamodb-conformance.
    wrong = {"pk": text("p"), "sk": number(1)}
    empty = {"pk": text("p"), "sk": text("")}
    assert reasons(lambda: memory.transact(("Delete", {"Key": wrong}))) == ["ValidationError"]
    assert code(lambda: memory.transact(("Delete", {"Key": empty}))) == "ValidationException"


def test_a_repeated_transaction_with_the_same_token_changes_nothing() -> None:
    # moto ignores ClientRequestToken.
    clock = [0.0]
    timed = MemoryDynamoDB(now=lambda: clock[0])
    memory = create(timed.client())
    memory.put(n=number(0))
    add: tuple[str, dict[str, Any]] = (
        "Update",
        {
            "Key": key(),
            "UpdateExpression": "ADD n :one",
            "ExpressionAttributeValues": {":one": number(1)},
        },
    )
    for _ in range(3):
        memory.transact(add, ClientRequestToken="t")
    assert memory.get() == {**key(), "n": number(1)}
    other = ("Delete", {"Key": key()})
    with pytest.raises(memory.client.exceptions.IdempotentParameterMismatchException):
        memory.transact(other, ClientRequestToken="t")
    clock[0] = 601.0
    memory.transact(add, ClientRequestToken="t")
    assert memory.get() == {**key(), "n": number(2)}


def test_a_canceled_transaction_does_not_use_up_its_token(memory: Store) -> None:
    # moto ignores ClientRequestToken.
    check = ("ConditionCheck", {"Key": key("1"), "ConditionExpression": PRESENT})
    put = ("Put", {"Item": key("2")})
    assert reasons(lambda: memory.transact(check, put, ClientRequestToken="t"))
    memory.put("1")
    memory.transact(check, put, ClientRequestToken="t")
    assert memory.get("2") is not None


def test_a_transaction_reads_several_items_at_once(store: Store) -> None:
    store.put("1", gate=text("open"))
    gets = [{"Get": {"TableName": store.table, "Key": key(sort)}} for sort in ("1", "2")]
    result = cast("Any", store.client).transact_get_items(TransactItems=gets)
    assert result["Responses"] == [{"Item": {**key("1"), "gate": text("open")}}, {}]


# --- capacity units: those that moto reports are wrong ------------------------------------------


def units(result: Any) -> float:
    """Return the total of a result's ConsumedCapacity."""
    consumed = result["ConsumedCapacity"]
    reports = consumed if isinstance(consumed, list) else [consumed]
    return float(sum(report["CapacityUnits"] for report in reports))


TOTAL = {"ReturnConsumedCapacity": "TOTAL"}


def test_a_write_costs_a_unit_per_kilobyte_of_the_larger_image(memory: Store) -> None:
    big = {**key(), "body": text("x" * 2500)}
    assert units(memory.call("put_item", Item=big, **TOTAL)) == 3
    assert units(memory.call("put_item", Item=key(), **TOTAL)) == 3
    assert units(memory.call("put_item", Item=key(), **TOTAL)) == 1
    assert units(memory.call("delete_item", Key=key("none"), **TOTAL)) == 1


def test_index_writes_are_charged_by_the_change_in_the_index(memory: Store) -> None:
    item = {**key(), "owner": text("o"), "at": number(1), "title": text("t")}
    steps = [
        ({**item}, 3),  # into both indexes
        ({**item}, 1),  # nothing changes
        ({**item, "body": text("b")}, 2),  # only the index with all attributes
        ({**item, "body": text("b"), "title": text("u")}, 3),
        ({**item, "body": text("b"), "title": text("u"), "at": number(2)}, 5),  # moved in both
        (key(), 3),  # out of both
    ]
    for step, expected in steps:
        assert units(memory.call("put_item", Item=step, **TOTAL)) == expected


def test_a_transaction_doubles_the_table_but_not_its_indexes(memory: Store) -> None:
    item = {**key(), "owner": text("o"), "at": number(1)}
    result = memory.transact(
        ("Put", {"Item": item}),
        ("ConditionCheck", {"Key": key("2"), "ConditionExpression": ABSENT}),
        ReturnConsumedCapacity="INDEXES",
    )
    [consumed] = result["ConsumedCapacity"]
    assert consumed["CapacityUnits"] == consumed["WriteCapacityUnits"] == 6
    assert consumed["Table"]["CapacityUnits"] == 4
    assert consumed["GlobalSecondaryIndexes"] == {
        "by_owner": {"CapacityUnits": 1},
        "owner_names": {"CapacityUnits": 1},
    }


def test_a_repeated_transaction_costs_the_reads_of_its_items(memory: Store) -> None:
    put = ("Put", {"Item": {**key(), "body": text("x" * 1500)}})
    first = memory.transact(put, ClientRequestToken="t", ReturnConsumedCapacity="TOTAL")
    again = memory.transact(put, ClientRequestToken="t", ReturnConsumedCapacity="TOTAL")
    assert first["ConsumedCapacity"][0]["WriteCapacityUnits"] == 4
    assert again["ConsumedCapacity"][0]["ReadCapacityUnits"] == 2


def test_reads_cost_a_unit_per_4_kilobytes_and_half_when_eventual(memory: Store) -> None:
    for sort in ("1", "2", "3"):
        memory.put(sort, body=text("x" * 3000))
    assert units(memory.call("get_item", Key=key(), ConsistentRead=True, **TOTAL)) == 1
    assert units(memory.call("get_item", Key=key("none"), **TOTAL)) == 0.5
    assert units(memory.query(ConsistentRead=True, **TOTAL)) == 3  # 9,000 bytes together
    assert units(memory.query(**TOTAL)) == 1.5
    request = {memory.table: {"Keys": [key("1"), key("2")], "ConsistentRead": True}}
    client = cast("Any", memory.client)
    assert units(client.batch_get_item(RequestItems=request, **TOTAL)) == 2
    gets = [{"Get": {"TableName": memory.table, "Key": key(sort)}} for sort in ("1", "none")]
    assert units(client.transact_get_items(TransactItems=gets, **TOTAL)) == 4


# --- streams, faults, and the simulation's hooks: moto has none of them -------------------------


def test_every_change_is_one_stream_record(engine: MemoryDynamoDB, memory: Store) -> None:
    memory.put(n=number(1))
    memory.put(n=number(1))
    memory.transact(
        (
            "Update",
            {
                "Key": key(),
                "UpdateExpression": "ADD n :one",
                "ExpressionAttributeValues": {":one": number(1)},
            },
        )
    )
    memory.call("delete_item", Key=key())
    memory.call("delete_item", Key=key())
    records = engine.stream_records()
    assert [record["eventName"] for record in records] == ["INSERT", "MODIFY", "REMOVE"]
    modified = records[1]["dynamodb"]
    assert modified["Keys"] == key()
    assert modified["OldImage"] == {**key(), "n": number(1)}
    assert modified["NewImage"] == {**key(), "n": number(2)}
    assert [record["dynamodb"]["SequenceNumber"] for record in records] == sorted(
        record["dynamodb"]["SequenceNumber"] for record in records
    )
    assert engine.stream_records(since=2) == records[2:]


def test_a_fault_occurs_before_any_effect(engine: MemoryDynamoDB, memory: Store) -> None:
    conflict = transaction_canceled([{"Code": "TransactionConflict"}])
    engine.fault = lambda operation, _params: (
        conflict if operation == "TransactWriteItems" else None
    )
    assert reasons(lambda: memory.transact(("Put", {"Item": key()}))) == ["TransactionConflict"]
    assert memory.get() is None
    engine.fault = lambda operation, _params: client_error(
        operation, "ProvisionedThroughputExceededException", "too fast"
    )
    with pytest.raises(memory.client.exceptions.ProvisionedThroughputExceededException):
        memory.get()


def test_a_torn_transaction_becomes_visible_item_by_item(
    engine: MemoryDynamoDB, memory: Store
) -> None:
    memory.put("1")
    engine.torn = True
    memory.transact(("Delete", {"Key": key("1")}), ("Put", {"Item": key("2")}))
    assert [hidden.key for hidden in engine.hidden_items()] == [("p", "1"), ("p", "2")]
    assert memory.get("1") is not None
    assert sorts(memory.query()) == ["1"]
    assert engine.reveal() == 1
    assert memory.get("1") is None
    assert sorts(memory.query()) == []
    engine.reveal_all()
    assert sorts(memory.query()) == ["2"]


def test_a_write_decides_on_the_committed_item_and_reveals_it(
    engine: MemoryDynamoDB, memory: Store
) -> None:
    engine.torn = True
    memory.transact(("Put", {"Item": key()}), ("Put", {"Item": key("2")}))
    assert memory.get() is None
    assert (
        code(lambda: memory.call("put_item", Item=key(), ConditionExpression=ABSENT))
        == "ConditionalCheckFailedException"
    )
    memory.update("SET gate = :a", ExpressionAttributeValues={":a": text("a")})
    assert memory.get() == {**key(), "gate": text("a")}
    assert memory.get("2") is None


def test_a_stale_index_follows_on_request(engine: MemoryDynamoDB, memory: Store) -> None:
    engine.stale_indexes = True

    def owned() -> list[str]:
        return sorts(
            memory.query(
                "#owner = :p",
                IndexName="by_owner",
                ExpressionAttributeNames={"#owner": "owner"},
            )
        )

    memory.put("1", owner=text("p"), at=number(1))
    memory.put("2", owner=text("p"), at=number(2))
    assert owned() == []
    assert engine.index_backlog() == 4  # two changes in each of two indexes
    engine.index_catch_up(1)
    assert owned() == ["1"]
    memory.call("delete_item", Key=key("1"))
    assert owned() == ["1"]
    engine.index_catch_up()
    assert owned() == ["2"]


def test_a_snapshot_can_be_restored_again_and_again(engine: MemoryDynamoDB, memory: Store) -> None:
    memory.put("1", owner=text("p"), at=number(1), n=number(1))
    before = engine.snapshot()
    for round_number in ("2", "3"):
        memory.put(round_number, owner=text("p"), at=number(1))
        memory.call("delete_item", Key=key("1"))
        assert sorts(memory.query()) == [round_number]
        assert len(engine.stream_records()) == 3
        engine.restore(before)
        assert sorts(memory.query()) == ["1"]
        assert len(engine.stream_records()) == 1
        index = memory.query(
            "#owner = :p", IndexName="by_owner", ExpressionAttributeNames={"#owner": "owner"}
        )
        assert sorts(index) == ["1"]


def test_threads_lose_no_update(memory: Store) -> None:
    def add() -> None:
        for _ in range(200):
            memory.update("ADD n :one", ExpressionAttributeValues={":one": number(1)})

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert memory.get() == {**key(), "n": number(1600)}


# --- random histories, without the operations that moto gets wrong --------------------------------

SORT_KEYS = st.sampled_from(["1", "2", "3"])
NUMBERS = st.integers(-3, 3).map(number)
ANY_VALUE = st.one_of(
    NUMBERS,
    st.sampled_from(["a", "b"]).map(text),
    st.sets(st.sampled_from("abc"), min_size=1).map(lambda members: {"SS": sorted(members)}),
    st.just({"M": {"entry": number(1)}}),
    st.just({"L": [number(1)]}),
)
CONDITIONS = st.sampled_from(
    [
        None,
        "attribute_exists(pk)",
        "attribute_not_exists(pk)",
        "attribute_exists(a) OR attribute_exists(b)",
        "NOT attribute_type(a, :type)",
        "a = :v",
        "a <> :v AND attribute_exists(pk)",
        "contains(b, :letter)",
    ]
)
UPDATES_AT_RANDOM = st.sampled_from(
    [
        "SET a = :v",
        "SET a = if_not_exists(a, :v), b = :v",
        "SET b = a",
        "SET a = a + :one",
        "SET c.entry = :v",
        "REMOVE c.entry",
        "SET a[0] = :v",
        "REMOVE a",
        "REMOVE b, a",
        "ADD a :one",
        "ADD b :set",
        "DELETE b :set",
        "SET a = :v REMOVE b ADD n :one",
    ]
)
CONSTANTS: Item = {
    ":one": number(1),
    ":set": {"SS": ["b", "c"]},
    ":letter": text("a"),
    ":type": text("N"),
}


@st.composite
def actions(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """Return an action of a transaction, or the same action as a separate call."""
    kind = draw(st.sampled_from(["Put", "Update", "Delete", "ConditionCheck"]))
    condition = draw(CONDITIONS)
    action: dict[str, Any] = {}
    if kind == "Put":
        names = draw(st.sets(st.sampled_from(["a", "b"])))
        action["Item"] = {
            **key(draw(SORT_KEYS)),
            **{name: draw(ANY_VALUE) for name in sorted(names)},
            "c": {"M": {"entry": number(1)}},
        }
    else:
        action["Key"] = key(draw(SORT_KEYS))
    if kind == "Update":
        action["UpdateExpression"] = draw(UPDATES_AT_RANDOM)
    if kind == "ConditionCheck" and condition is None:
        condition = "attribute_exists(pk)"
    if condition is not None:
        action["ConditionExpression"] = condition
    expressions = " ".join((action.get("UpdateExpression", ""), condition or ""))
    candidates = {**CONSTANTS, ":v": draw(ANY_VALUE)}
    values = {name: value for name, value in candidates.items() if used(name, expressions)}
    if values:
        action["ExpressionAttributeValues"] = values
    return kind, action


OPERATIONS = {"Put": "put_item", "Update": "update_item", "Delete": "delete_item"}
STEPS = st.lists(st.lists(actions(), min_size=1, max_size=3), min_size=1, max_size=12)


def play(store: Store, step: list[tuple[str, dict[str, Any]]]) -> str:
    """Run one step and return the name of its outcome."""
    sorts_used = [(action.get("Key") or action["Item"])["sk"]["S"] for _, action in step]
    [(kind, action), *rest] = step
    try:
        if not rest and kind in OPERATIONS:
            store.call(OPERATIONS[kind], **action)
        elif len(set(sorts_used)) == len(sorts_used):
            store.transact(*step)
    except ClientError as error:
        # moto raises ValidationException where a transaction should have ValidationError.
        response = cast("Any", error.response)
        codes = [reason["Code"] for reason in response.get("CancellationReasons", ())]
        if "ValidationError" in codes or response["Error"]["Code"] == "ValidationException":
            return "invalid"
        return f"{response['Error']['Code']} {codes}"
    return "done"


def contents(store: Store) -> list[Item | None]:
    """Return the whole table in the order of its keys."""
    return [normalised(item) for item in store.query()["Items"]]


@settings(derandomize=True, max_examples=60, deadline=None, print_blob=True)
@given(history=STEPS)
def test_random_histories_leave_the_same_tables(
    moto_client: DynamoDBClient, history: list[list[tuple[str, dict[str, Any]]]]
) -> None:
    memory = create(MemoryDynamoDB().client())
    moto = create(moto_client)
    for step in history:
        assert play(memory, step) == play(moto, step), step
        assert contents(memory) == contents(moto), step
    moto_client.delete_table(TableName=moto.table)
