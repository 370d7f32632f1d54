"""The answers of DynamoDB to the operations that we use, on both engines of the tests.

The cases are those of the public suite paritysuite/dynamodb-conformance (formerly nubo-db), whose
expectations were verified against DynamoDB in AWS, as far as they concern our operations:
single-item reads and writes with conditions, batches of reads, queries of the table and its
indexes, and write transactions. `local.strict` is off, so that this is the emulator itself.

The table in docs/simulation.md lists the cases in which the emulator differs.
"""

import re
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config

from testing.memory_dynamodb import MemoryDynamoDB
from testing.ministack import emulator
from testing.tables import ROOT
from tests.support.dynamodb import Item, Table, create, key, number, reasons, refusal, text

CREDENTIALS: Any = {
    "aws_access_key_id": "testing",
    "aws_secret_access_key": "testing",
    "region_name": "us-east-1",
}
VALIDATION = "ValidationException"
FAILED = "ConditionalCheckFailedException"
NOT_FOUND = "ResourceNotFoundException"
# The cases in which the emulator differs from AWS, by the first column of the table.
SECTION = (ROOT / "docs/simulation.md").read_text().partition("## Compared with DynamoDB")[2]
DIFFERENCES = re.findall(r"(?m)^\| (?!case|---)(.+?) \|", SECTION.partition("\n## ")[0])


@pytest.fixture(scope="module", params=["memory", "ministack"])
def client(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    if request.param == "memory":
        yield MemoryDynamoDB().client()
    else:
        with emulator(tmp_path_factory.mktemp("ministack"), strict=False) as endpoint:
            # Some cases are parameters that the SDK itself would refuse.
            config = Config(parameter_validation=False, retries={"total_max_attempts": 1})
            yield boto3.client("dynamodb", endpoint_url=endpoint, config=config, **CREDENTIALS)


@pytest.fixture
def table(client: Any, request: pytest.FixtureRequest) -> Table:
    engine, _, case = request.node.name.partition("[")[2].removesuffix("]").partition("-")
    if engine == "ministack" and case in DIFFERENCES:
        request.applymarker(pytest.mark.xfail(strict=True, reason="see docs/simulation.md"))
    return create(client)


def values(**named: Item) -> dict[str, Any]:
    return {"ExpressionAttributeValues": {f":{name}": value for name, value in named.items()}}


V = values(v=text("x"))
UPDATE = {"Key": key(), "UpdateExpression": "SET a = :v", **V}
QUERY = {"KeyConditionExpression": "pk = :v", **V}
PUT = {"Item": {**key(), "a": text("x")}}
BY_OWNER = {"IndexName": "by_owner", "KeyConditionExpression": "#o = :v"}
OWNER = {"ExpressionAttributeNames": {"#o": "owner"}}
RESERVED = "reserved keyword"
UNUSED_NAME = "Value provided in ExpressionAttributeNames unused in expressions: keys: {#unused}"
UNUSED_VALUE = "Value provided in ExpressionAttributeValues unused in expressions: keys: {:unused}"
NO_MATCH = "The provided key element does not match the schema"
PART_OF_KEY = "Cannot update attribute {}. This attribute is part of the key"


def _put(**attributes: Item) -> dict[str, Any]:
    return {"Item": {**key(), **attributes}}


# Name: operation, parameters, code, and a part of the message (empty: the suite does not check it).
REFUSED: dict[str, tuple[str, dict[str, Any], str, str]] = {
    # --- keys and tables
    "get of an unknown table": (
        "get_item",
        {"TableName": "unknown", "Key": key()},
        NOT_FOUND,
        "Requested resource not found",
    ),
    "put into an unknown table": (
        "put_item",
        {"TableName": "unknown", **PUT},
        NOT_FOUND,
        "Requested resource not found",
    ),
    "delete from an unknown table": (
        "delete_item",
        {"TableName": "unknown", "Key": key()},
        NOT_FOUND,
        "Requested resource not found",
    ),
    "query of an unknown table": (
        "query",
        {"TableName": "unknown", **QUERY},
        NOT_FOUND,
        "Requested resource not found",
    ),
    "get without the sort key": ("get_item", {"Key": {"pk": text("p")}}, VALIDATION, NO_MATCH),
    "get with a key of another type": (
        "get_item",
        {"Key": {"pk": text("p"), "sk": number(1)}},
        VALIDATION,
        NO_MATCH,
    ),
    "get with an attribute too many": (
        "get_item",
        {"Key": {**key(), "a": text("x")}},
        VALIDATION,
        NO_MATCH,
    ),
    "put without the partition key": (
        "put_item",
        {"Item": {"sk": text("1")}},
        VALIDATION,
        "One or more parameter values were invalid: Missing the key pk in the item",
    ),
    "put with a key of another type": (
        "put_item",
        {"Item": {"pk": text("p"), "sk": number(1)}},
        VALIDATION,
        "Type mismatch for key sk expected: S actual: N",
    ),
    "put with an empty partition key": (
        "put_item",
        {"Item": {**key(), "pk": text("")}},
        VALIDATION,
        "empty string value",
    ),
    "put with an empty sort key": (
        "put_item",
        {"Item": {**key(), "sk": text("")}},
        VALIDATION,
        "empty string value",
    ),
    "put with an index key of another type": (
        "put_item",
        _put(owner=number(1)),
        VALIDATION,
        "Type mismatch for Index Key owner Expected: S Actual: N IndexName: by_owner",
    ),
    "put with an empty index key": ("put_item", _put(owner=text("")), VALIDATION, "empty string"),
    # --- values
    "put of an empty string set": (
        "put_item",
        _put(a={"SS": []}),
        VALIDATION,
        "An string set  may not be empty",
    ),
    "put of an empty number set": (
        "put_item",
        _put(a={"NS": []}),
        VALIDATION,
        "An number set  may not be empty",
    ),
    "put of an empty set in a map": ("put_item", _put(a={"M": {"b": {"SS": []}}}), VALIDATION, ""),
    "put of an empty set in a list": ("put_item", _put(a={"L": [{"SS": []}]}), VALIDATION, ""),
    "put of a set with duplicates": (
        "put_item",
        _put(a={"SS": ["a", "a"]}),
        VALIDATION,
        "contains duplicates",
    ),
    "put of 39 digits": ("put_item", _put(a=number("1" * 39)), VALIDATION, ""),
    "put of a number above the maximum": ("put_item", _put(a=number("1E+126")), VALIDATION, ""),
    "put of a number below the minimum": ("put_item", _put(a=number("-1E+126")), VALIDATION, ""),
    "put of a number too close to zero": ("put_item", _put(a=number("1E-131")), VALIDATION, ""),
    "put of text as a number": ("put_item", _put(a=number("one")), VALIDATION, ""),
    "put of an item over 400 KB": (
        "put_item",
        _put(a=text("x" * 409_601)),
        VALIDATION,
        "Item size has exceeded the maximum allowed size",
    ),
    "put of an item over 400 KB because of its names": (
        "put_item",
        _put(**{"n" * 60_000 + str(n): text("") for n in range(7)}),
        VALIDATION,
        "Item size has exceeded the maximum allowed size",
    ),
    "put of an item over 400 KB in a set": (
        "put_item",
        _put(a={"SS": [f"{n:01000}" for n in range(410)]}),
        VALIDATION,
        "Item size has exceeded the maximum allowed size",
    ),
    # --- conditions
    "put with values and no expression": (
        "put_item",
        {**PUT, **V},
        VALIDATION,
        "ExpressionAttributeValues can only be specified when using expressions",
    ),
    "put with a reserved word in the condition": (
        "put_item",
        {**PUT, "ConditionExpression": "status = :v", **V},
        VALIDATION,
        RESERVED,
    ),
    "put with an undefined value": (
        "put_item",
        {**PUT, "ConditionExpression": "a = :v"},
        VALIDATION,
        "An expression attribute value used in expression is not defined; attribute value: :v",
    ),
    "put with redundant parentheses": (
        "put_item",
        {**PUT, "ConditionExpression": "((a = :v))", **V},
        VALIDATION,
        "The expression has redundant parentheses",
    ),
    "put that compares an attribute with itself": (
        "put_item",
        {**PUT, "ConditionExpression": "a = a"},
        VALIDATION,
        "",
    ),
    "put with an empty condition": (
        "put_item",
        {**PUT, "ConditionExpression": ""},
        VALIDATION,
        "The expression can not be empty",
    ),
    "delete with an unused value": (
        "delete_item",
        {
            "Key": key(),
            "ConditionExpression": "a = :v",
            **values(v=text("x"), unused=text("y")),
        },
        VALIDATION,
        UNUSED_VALUE,
    ),
    # --- updates
    "update of the partition key": (
        "update_item",
        {**UPDATE, "UpdateExpression": "SET pk = :v"},
        VALIDATION,
        PART_OF_KEY.format("pk"),
    ),
    "update of the sort key": (
        "update_item",
        {**UPDATE, "UpdateExpression": "SET sk = :v"},
        VALIDATION,
        PART_OF_KEY.format("sk"),
    ),
    "update with a syntax error": (
        "update_item",
        {"Key": key(), "UpdateExpression": "INVALID SYNTAX HERE"},
        VALIDATION,
        'Invalid UpdateExpression: Syntax error; token: "INVALID", near: "INVALID SYNTAX"',
    ),
    "update with an unused name": (
        "update_item",
        {**UPDATE, "ExpressionAttributeNames": {"#unused": "b"}},
        VALIDATION,
        UNUSED_NAME,
    ),
    "update with an unused value": (
        "update_item",
        {**UPDATE, **values(v=text("x"), unused=text("y"))},
        VALIDATION,
        UNUSED_VALUE,
    ),
    "update with an undefined value": (
        "update_item",
        {"Key": key(), "UpdateExpression": "SET a = :v"},
        VALIDATION,
        "An expression attribute value used in expression is not defined; attribute value: :v",
    ),
    "update with an empty expression": (
        "update_item",
        {"Key": key(), "UpdateExpression": ""},
        VALIDATION,
        "Invalid UpdateExpression: The expression can not be empty;",
    ),
    "update with a reserved word": (
        "update_item",
        {**UPDATE, "UpdateExpression": "SET status = :v"},
        VALIDATION,
        RESERVED,
    ),
    "update with a name that has no number sign": (
        "update_item",
        {**UPDATE, "ExpressionAttributeNames": {"a": "b"}},
        VALIDATION,
        "",
    ),
    "update with names and no expression": (
        "update_item",
        {"Key": key(), "ExpressionAttributeNames": {"#a": "a"}},
        VALIDATION,
        "",
    ),
    "update of a path twice": (
        "update_item",
        {**UPDATE, "UpdateExpression": "SET a = :v, a = :w", **values(v=text("x"), w=text("y"))},
        VALIDATION,
        "Two document paths overlap",
    ),
    "update of overlapping paths": (
        "update_item",
        {**UPDATE, "UpdateExpression": "SET a = :v REMOVE a.b"},
        VALIDATION,
        "Two document paths overlap",
    ),
    "update below a map that is missing": (
        "update_item",
        {**UPDATE, "UpdateExpression": "SET a.b = :v"},
        VALIDATION,
        "The document path provided in the update expression is invalid for update",
    ),
    "update that adds to an attribute that is missing": (
        "update_item",
        {**UPDATE, "UpdateExpression": "SET a = a + :v", **values(v=number(1))},
        VALIDATION,
        "",
    ),
    "update that adds text": (
        "update_item",
        {**UPDATE, "UpdateExpression": "ADD a :v"},
        VALIDATION,
        "Incorrect operand type for operator or function; operator: ADD",
    ),
    # --- reads
    "get with a syntax error in the projection": (
        "get_item",
        {"Key": key(), "ProjectionExpression": "!!! INVALID !!!"},
        VALIDATION,
        'Invalid ProjectionExpression: Syntax error; token: "!", near: "!!"',
    ),
    "get with a reserved word in the projection": (
        "get_item",
        {"Key": key(), "ProjectionExpression": "pk, status"},
        VALIDATION,
        RESERVED,
    ),
    "get with overlapping projections": (
        "get_item",
        {"Key": key(), "ProjectionExpression": "a, a.b"},
        VALIDATION,
        "Two document paths overlap",
    ),
    "get with a projection twice": (
        "get_item",
        {"Key": key(), "ProjectionExpression": "a, a"},
        VALIDATION,
        "Two document paths overlap",
    ),
    "query without a condition": ("query", {}, VALIDATION, ""),
    "query with an empty condition": (
        "query",
        {"KeyConditionExpression": ""},
        VALIDATION,
        "Invalid KeyConditionExpression: The expression can not be empty;",
    ),
    "query without the partition key": (
        "query",
        {"KeyConditionExpression": "sk = :v", **V},
        VALIDATION,
        "Query condition missed key schema element: pk",
    ),
    "query by an attribute that is not a key": (
        "query",
        {"KeyConditionExpression": "a = :v", **V},
        VALIDATION,
        "Query condition missed key schema element: pk",
    ),
    "query by a part of the sort key": (
        "query",
        {"KeyConditionExpression": "pk = :v AND sk.a = :v", **V},
        VALIDATION,
        "KeyConditionExpressions cannot have conditions on nested attributes",
    ),
    "query with a filter on a key": (
        "query",
        {**QUERY, "FilterExpression": "sk = :v"},
        VALIDATION,
        "Filter Expression can only contain non-primary key attributes",
    ),
    "query with an unused name": (
        "query",
        {**QUERY, "ExpressionAttributeNames": {"#unused": "b"}},
        VALIDATION,
        UNUSED_NAME,
    ),
    "query with an undefined name in the filter": (
        "query",
        {**QUERY, "FilterExpression": "#missing = :v"},
        VALIDATION,
        "name used in the document path is not defined; attribute name: #missing",
    ),
    "query with a limit of 0": ("query", {**QUERY, "Limit": 0}, VALIDATION, ""),
    "query of specific attributes without a projection": (
        "query",
        {**QUERY, "Select": "SPECIFIC_ATTRIBUTES"},
        VALIDATION,
        "",
    ),
    "query of an unknown index": (
        "query",
        {**QUERY, "IndexName": "unknown"},
        VALIDATION,
        "The table does not have the specified index: unknown",
    ),
    "consistent query of an index": (
        "query",
        {**BY_OWNER, **OWNER, **V, "ConsistentRead": True},
        VALIDATION,
        "Consistent reads are not supported on global secondary indexes",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_request_is_refused(table: Table, case: str) -> None:
    operation, parameters, code, message = REFUSED[case]
    table.put(n=number(1))
    found = refusal(lambda: table.call(operation, **parameters))
    assert found[0] == code
    assert message in found[1]
    assert table.query()["Items"] == [{**key(), "n": number(1)}]


# --- values -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "returned"),
    [
        *(("00042", "42"), ("1.0", "1"), ("3.140", "3.14"), ("1.5E2", "150"), ("-0", "0")),
        *(
            ("0.5", "0.5"),
            ("1E-38", f"0.{'0' * 37}1"),
            ("12345678901234567890123456789012345678",) * 2,
        ),
    ],
    ids=lambda value: value[:8],
)
def test_a_number_is_returned_in_its_normal_form(table: Table, sent: str, returned: str) -> None:
    table.put(a=number(sent))
    assert table.get() == {**key(), "a": number(returned)}


@pytest.mark.parametrize(
    "value",
    [
        *({"S": ""}, {"B": b""}, {"L": [{"S": ""}]}, {"M": {}}, {"L": []}, {"NULL": True}),
        *({"M": {"a": {"L": [{"M": {"b": {"BOOL": False}}}]}}}, {"BOOL": True}),
        {"S": "x" * 102_400},
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_value_comes_back_unchanged(table: Table, value: Item) -> None:
    table.put(a=value)
    assert table.get() == {**key(), "a": value}


def test_an_item_of_just_under_400_kb_is_stored(table: Table) -> None:
    table.put(a=text("x" * 409_500))
    found = table.get()
    assert found is not None
    assert len(found["a"]["S"]) == 409_500


# --- reads --------------------------------------------------------------------------------------


def test_a_missing_item_has_no_item_in_the_answer(table: Table) -> None:
    answer = table.call("get_item", Key=key("missing"))
    assert "Item" not in answer


@pytest.mark.parametrize(
    ("projection", "expected"),
    [
        ("a", {"a": {"M": {"b": text("x"), "c": text("y")}}}),
        ("a.b", {"a": {"M": {"b": text("x")}}}),
        ("a.b, a.c", {"a": {"M": {"b": text("x"), "c": text("y")}}}),
        ("l[1]", {"l": {"L": [text("1")]}}),
        ("l[2], l[0]", {"l": {"L": [text("0"), text("2")]}}),
        ("sk", {"sk": text("1")}),
        ("absent", {}),
        ("a.absent, l[9]", {}),
    ],
)
def test_a_projection_returns_its_paths(table: Table, projection: str, expected: Item) -> None:
    table.put(a={"M": {"b": text("x"), "c": text("y")}}, l={"L": [text("0"), text("1"), text("2")]})
    assert table.get(ProjectionExpression=projection) == expected


def test_a_batch_returns_the_existing_items_and_no_unprocessed_keys(table: Table) -> None:
    table.put("1")
    table.put("2")
    answer = table.batch([key("1"), key("2"), key("missing")], ConsistentRead=True)
    found = answer["Responses"][table.name]
    assert sorted(item["sk"]["S"] for item in found) == ["1", "2"]
    assert answer["UnprocessedKeys"] == {}


def test_a_batch_of_two_tables_returns_both(table: Table) -> None:
    other = create(table.client)
    table.put("1")
    other.put("2")
    requests = {each.name: {"Keys": [key("1"), key("2")]} for each in (table, other)}
    answer = table.client.batch_get_item(RequestItems=requests)
    assert answer["Responses"] == {table.name: [key("1")], other.name: [key("2")]}


def test_a_batch_keeps_an_item_without_the_projected_attribute(table: Table) -> None:
    table.put("1")
    answer = table.batch([key("1")], ProjectionExpression="absent")
    assert answer["Responses"][table.name] == [{}]


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ([key(), key()], "Provided list of item keys contains duplicates"),
        ([key(str(n)) for n in range(101)], "less than or equal to 100"),
        ([{"pk": text("p")}], NO_MATCH),
    ],
    ids=["duplicates", "101 keys", "no sort key"],
)
def test_an_invalid_batch_is_refused(table: Table, keys: list[Item], message: str) -> None:
    code, found, _ = refusal(lambda: table.batch(keys))
    assert code == VALIDATION
    assert message in found


def test_a_batch_of_nothing_is_refused(table: Table) -> None:
    assert refusal(lambda: table.client.batch_get_item(RequestItems={}))[0] == VALIDATION


# --- queries ------------------------------------------------------------------------------------


@pytest.fixture
def listed(table: Table) -> Table:
    for sort in ("a1", "a2", "a3", "b1", "b2"):
        table.put(sort, n=number(sort[-1]), owner=text("o"), at=number(f"-{sort[-1]}"))
    return table


def sorts(answer: Any) -> list[str]:
    return [item["sk"]["S"] for item in answer["Items"]]


@pytest.mark.parametrize(
    ("condition", "more", "expected"),
    [
        ("pk = :p", {}, "a1 a2 a3 b1 b2"),
        ("pk = :p AND sk = :x", {"x": "a2"}, "a2"),
        ("sk = :x AND pk = :p", {"x": "a2"}, "a2"),
        (":p = pk AND :x <= sk", {"x": "b1"}, "b1 b2"),
        ("(pk = :p) AND (sk < :x)", {"x": "a3"}, "a1 a2"),
        ("pk = :p AND sk <= :x", {"x": "a3"}, "a1 a2 a3"),
        ("pk = :p AND sk > :x", {"x": "a3"}, "b1 b2"),
        ("pk = :p AND begins_with(sk, :x)", {"x": "a"}, "a1 a2 a3"),
        ("pk = :p AND sk BETWEEN :x AND :y", {"x": "a2", "y": "b1"}, "a2 a3 b1"),
        ("pk = :x", {"x": "nothing"}, ""),
    ],
)
def test_a_query_returns_items_in_order(
    listed: Table, condition: str, more: dict[str, str], expected: str
) -> None:
    named = {f":{name}": text(value) for name, value in more.items()}
    if ":p" in condition:
        named[":p"] = text("p")
    query = {"KeyConditionExpression": condition, "ExpressionAttributeValues": named}
    assert sorts(listed.call("query", **query)) == expected.split()
    backwards = listed.call("query", **query, ScanIndexForward=False)
    assert sorts(backwards) == expected.split()[::-1]


def test_pages_of_a_query_continue_at_the_last_key(listed: Table) -> None:
    first = listed.query(Limit=2)
    assert (sorts(first), first["LastEvaluatedKey"]) == (["a1", "a2"], key("a2"))
    second = listed.query(Limit=3, ExclusiveStartKey=first["LastEvaluatedKey"])
    assert sorts(second) == ["a3", "b1", "b2"]
    # A page that ends exactly at the limit has a last key, even if nothing follows.
    third = listed.query(Limit=3, ExclusiveStartKey=second["LastEvaluatedKey"])
    assert sorts(third) == []
    assert "LastEvaluatedKey" not in third


def test_a_limit_counts_items_before_the_filter(listed: Table) -> None:
    answer = listed.query(Limit=3, FilterExpression="n = :n", values={":n": number(2)})
    assert (sorts(answer), answer["Count"], answer["ScannedCount"]) == (["a2"], 1, 3)
    assert answer["LastEvaluatedKey"] == key("a3")


def test_a_count_has_no_items(listed: Table) -> None:
    answer = listed.query(Select="COUNT", FilterExpression="n = :n", values={":n": number(2)})
    assert (answer["Count"], answer["ScannedCount"]) == (2, 5)
    assert "Items" not in answer


@pytest.mark.parametrize(
    ("condition", "matching"),
    [
        *(("n > :v", "a2 a3 b2"), ("n <> :v", "a2 a3 b2"), ("NOT n = :v", "a2 a3 b2")),
        *(("n IN (:v, :w)", "a1 a3 b1"), ("n BETWEEN :v AND :w", "a1 a2 a3 b1 b2")),
        *(("n = :v OR n = :w", "a1 a3 b1"), (":v < n AND n < :w", "a2 b2")),
        *(("attribute_exists(n)", "a1 a2 a3 b1 b2"), ("attribute_not_exists(n)", "")),
        *(("absent <> :v", "a1 a2 a3 b1 b2"), ("absent = :v", ""), ("absent < :v", "")),
        ("attribute_type(n, :t)", "a1 a2 a3 b1 b2"),
    ],
)
def test_a_filter_selects_items(listed: Table, condition: str, matching: str) -> None:
    candidates = {":v": number(1), ":w": number(3), ":t": text("N")}
    used = {name: value for name, value in candidates.items() if name in condition}
    assert sorts(listed.query(FilterExpression=condition, values=used)) == matching.split()


def owned(table: Table, index: str = "by_owner", **params: Any) -> Any:
    return table.call(
        "query",
        IndexName=index,
        KeyConditionExpression="#o = :v",
        **OWNER,
        **values(v=text("o")),
        **params,
    )


def test_an_index_has_the_numeric_order_of_its_sort_key(table: Table) -> None:
    for at in (10, 9, -1, 0, 100):
        table.put(str(at), owner=text("o"), at=number(at))
    table.put("sparse", owner=text("o"))  # without the sort key of the index
    assert [item["at"]["N"] for item in owned(table)["Items"]] == ["-1", "0", "9", "10", "100"]


def test_the_last_key_of_an_index_has_both_keys(listed: Table) -> None:
    first = owned(listed, Limit=1)
    assert first["LastEvaluatedKey"] == {**key("a3"), "owner": text("o"), "at": number(-3)}
    rest = owned(listed, ExclusiveStartKey=first["LastEvaluatedKey"])
    assert sorted(sorts(rest)) == ["a1", "a2", "b1", "b2"]


def test_an_index_returns_its_projected_attributes(table: Table) -> None:
    table.put(owner=text("o"), at=number(1), title=text("t"), n=number(1))
    indexed = {**key(), "owner": text("o"), "at": number(1), "title": text("t")}
    assert owned(table, "titles")["Items"] == [indexed]
    assert owned(table)["Items"] == [{**indexed, "n": number(1)}]


def test_an_index_follows_a_changed_and_a_removed_key(table: Table) -> None:
    table.put(owner=text("o"), at=number(1))
    table.update("SET #a = :v", ExpressionAttributeNames={"#a": "at"}, **values(v=number(2)))
    assert [item["at"]["N"] for item in owned(table)["Items"]] == ["2"]
    table.call("update_item", Key=key(), UpdateExpression="REMOVE #o", **OWNER)
    assert owned(table)["Items"] == []


# --- conditions ---------------------------------------------------------------------------------

STORED: Item = {
    "n": number(5),
    "s": text("hello"),
    "set": {"SS": ["a", "b"]},
    "m": {"M": {"in": number(1)}},
    "l": {"L": [text("x"), text("y")]},
    "b": {"B": b"123"},
}
CANDIDATES = {
    ":five": number(5),
    ":six": number(6),
    ":hel": text("hel"),
    ":a": text("a"),
    ":x": text("x"),
    ":two": number(2),
    ":three": number(3),
    ":one": number(1),
    ":type": text("SS"),
}
HOLDING = [
    *("attribute_exists(pk)", "attribute_not_exists(absent)", "NOT attribute_exists(absent)"),
    *("n = :five", "n < :six", "n <= :five", "n <> :six", ":six > n", "n BETWEEN :one AND :six"),
    *("begins_with(s, :hel)", "contains(s, :hel)", "contains(#set, :a)", "contains(l, :x)"),
    *("attribute_type(#set, :type)", "size(s) = :five", "size(#set) = :two", "size(l) = :two"),
    *("size(m) = :one", "size(b) = :three", "m.#in = :one", "l[0] = :x"),
    *("attribute_exists(m.#in)", "attribute_not_exists(m.absent)", "attribute_not_exists(l[2])"),
    *("absent <> :five", "n IN (:six, :five)", "n = :five AND s <> :x", "n = :six OR n = :five"),
    *(
        "(n = :five) AND (s <> :x)",
        "(n = :five AND s <> :x)",
        "(n = :six OR n = :five) AND s <> :x",
    ),
    *("NOT n = :six AND n = :five", "n <> s"),
]
FAILING = [
    *("attribute_not_exists(pk)", "attribute_exists(absent)", "n = :six", "n < :five"),
    *("absent = :five", "absent < :six", "n = :hel", "n < :hel", "begins_with(s, :x)"),
    *("contains(#set, :x)", "contains(n, :five)", "size(absent) = :five", "l[2] = :x"),
    *("n = :five AND n = :six", "NOT (n = :five)", "NOT n = :five OR n = :six"),
]


def conditional(condition: str) -> dict[str, Any]:
    """Return the parameters of a condition with the placeholders that it uses."""
    used = {
        name: value for name, value in CANDIDATES.items() if name in re.findall(r":\w+", condition)
    }
    named = {"#set": "set", "#in": "in"}
    names = {name: attribute for name, attribute in named.items() if name in condition}
    return {
        "ConditionExpression": condition,
        **({"ExpressionAttributeValues": used} if used else {}),
        **({"ExpressionAttributeNames": names} if names else {}),
    }


@pytest.mark.parametrize("condition", HOLDING)
def test_a_condition_that_holds_allows_the_write(table: Table, condition: str) -> None:
    table.put(**STORED)
    table.call("delete_item", Key=key(), **conditional(condition))
    assert table.get() is None


@pytest.mark.parametrize("condition", FAILING)
def test_a_condition_that_fails_changes_nothing(table: Table, condition: str) -> None:
    table.put(**STORED)
    code, message, _ = refusal(
        lambda: table.call("delete_item", Key=key(), **conditional(condition))
    )
    assert (code, message) == (FAILED, "The conditional request failed")
    assert table.get() is not None


@pytest.mark.parametrize("operation", ["put_item", "update_item", "delete_item"])
def test_a_failed_condition_returns_the_item_on_request(table: Table, operation: str) -> None:
    table.put(n=number(1))
    targets: dict[str, dict[str, Any]] = {
        "put_item": PUT,
        "update_item": {"Key": key(), "UpdateExpression": "SET n = n + :v"},
        "delete_item": {"Key": key()},
    }
    parameters = targets[operation]
    condition = {"ConditionExpression": "n > :v", **values(v=number(1))}
    quiet = refusal(lambda: table.call(operation, **parameters, **condition))
    assert quiet[0] == FAILED
    assert "Item" not in quiet[2]
    asked = {"ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
    _, _, response = refusal(lambda: table.call(operation, **parameters, **condition, **asked))
    assert response["Item"] == {**key(), "n": number(1)}
    missing = {**condition, **asked, "Key": key("2"), "UpdateExpression": "SET n = :v"}
    _, _, response = refusal(lambda: table.call("update_item", **missing))
    assert "Item" not in response


@pytest.mark.parametrize(
    "condition", ["attribute_exists(pk)", "a = :v", "attribute_exists(pk) AND a = :v"]
)
def test_a_failed_condition_creates_no_item(table: Table, condition: str) -> None:
    update = {**UPDATE, "ConditionExpression": condition}
    assert refusal(lambda: table.call("update_item", **update))[0] == FAILED
    assert table.get() is None


def test_a_condition_on_a_missing_item_can_create_it(table: Table) -> None:
    table.call("update_item", **UPDATE, ConditionExpression="attribute_not_exists(pk)")
    assert table.get() == {**key(), "a": text("x")}


# --- updates ------------------------------------------------------------------------------------

BEFORE: Item = {
    "n": number(5),
    "m": {"M": {"in": number(1), "other": number(2)}},
    "l": {"L": [text("0"), text("1"), text("2")]},
    "ss": {"SS": ["a", "b"]},
}
UPDATES: dict[str, Item] = {
    "SET n = n + :one": {"n": number(6)},
    "SET n = n - :one": {"n": number(4)},
    "SET n = if_not_exists(n, :one)": {},
    "SET c = if_not_exists(c, :one)": {"c": number(1)},
    "SET c = if_not_exists(n, :one)": {"c": number(5)},
    "SET c = if_not_exists(c, :one) + :one": {"c": number(2)},
    "SET c = n": {"c": number(5)},
    "SET n = :one, c = n": {"n": number(1), "c": number(5)},  # both read the item before
    "SET l = list_append(l, :list)": {"l": {"L": [text("0"), text("1"), text("2"), text("z")]}},
    "SET l = list_append(:list, l)": {"l": {"L": [text("z"), text("0"), text("1"), text("2")]}},
    "SET l[9] = :x": {"l": {"L": [text("0"), text("1"), text("2"), text("x")]}},
    "SET l[0] = :x": {"l": {"L": [text("x"), text("1"), text("2")]}},
    "SET m.#in = m.#in + :one": {"m": {"M": {"in": number(2), "other": number(2)}}},
    "SET m.c = :x": {"m": {"M": {"in": number(1), "other": number(2), "c": text("x")}}},
    "REMOVE m.#in": {"m": {"M": {"other": number(2)}}},
    "REMOVE m.absent": {},
    "REMOVE absent": {},
    "REMOVE l[1]": {"l": {"L": [text("0"), text("2")]}},
    "REMOVE l[0], l[1]": {"l": {"L": [text("2")]}},
    "REMOVE l[9]": {},
    "ADD n :one": {"n": number(6)},
    "ADD c :one": {"c": number(1)},
    "ADD ss :set": {"ss": {"SS": ["a", "b", "c"]}},
    "ADD c :set": {"c": {"SS": ["b", "c"]}},
    "DELETE ss :set": {"ss": {"SS": ["a"]}},
    "DELETE ss :all": {"ss": None},
    "DELETE c :set": {},
    "SET c = :x REMOVE n ADD d :one DELETE ss :set": {
        "c": text("x"),
        "n": None,
        "d": number(1),
        "ss": {"SS": ["a"]},
    },
}


@pytest.mark.parametrize("expression", UPDATES)
def test_an_update_changes_only_its_paths(table: Table, expression: str) -> None:
    table.put(**BEFORE)
    candidates: Item = {
        ":one": number(1),
        ":x": text("x"),
        ":list": {"L": [text("z")]},
        ":set": {"SS": ["b", "c"]},
        ":all": {"SS": ["a", "b"]},
    }
    used = {name: value for name, value in candidates.items() if name in expression}
    params: dict[str, Any] = {"ExpressionAttributeValues": used} if used else {}
    if "#in" in expression:
        params["ExpressionAttributeNames"] = {"#in": "in"}
    table.update(expression, **params)
    expected = {**key(), **BEFORE, **UPDATES[expression]}
    found = table.get()
    assert found is not None
    assert ordered(found) == {name: each for name, each in expected.items() if each is not None}


def ordered(item: Item) -> Item:
    """Return an item with sorted sets, because a set has no order."""
    return {
        name: {"SS": sorted(value["SS"])} if "SS" in value else value
        for name, value in item.items()
    }


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("NONE", None),
        ("ALL_OLD", {**key(), "n": number(1), "a": text("x")}),
        ("ALL_NEW", {**key(), "n": number(2), "a": text("x")}),
        ("UPDATED_OLD", {"n": number(1)}),
        ("UPDATED_NEW", {"n": number(2)}),
    ],
)
def test_an_update_returns_the_requested_attributes(
    table: Table, wanted: str, expected: Item | None
) -> None:
    table.put(n=number(1), a=text("x"))
    answer = table.update("ADD n :v", ReturnValues=wanted, **values(v=number(1)))
    assert answer.get("Attributes") == expected


@pytest.mark.parametrize("operation", ["put_item", "delete_item"])
def test_a_write_returns_the_item_that_it_replaces(table: Table, operation: str) -> None:
    target = PUT if operation == "put_item" else {"Key": key()}
    first = table.call(operation, **target, ReturnValues="ALL_OLD")
    assert "Attributes" not in first
    table.put(n=number(1))
    second = table.call(operation, **target, ReturnValues="ALL_OLD")
    assert second["Attributes"] == {**key(), "n": number(1)}


@pytest.mark.parametrize("operation", ["put_item", "delete_item"])
def test_put_and_delete_do_not_return_new_attributes(table: Table, operation: str) -> None:
    target = PUT if operation == "put_item" else {"Key": key()}
    code, _, _ = refusal(lambda: table.call(operation, **target, ReturnValues="ALL_NEW"))
    assert code == VALIDATION


# --- transactions -------------------------------------------------------------------------------

ABSENT = {"ConditionExpression": "attribute_not_exists(pk)"}
PRESENT = {"ConditionExpression": "attribute_exists(pk)"}


def test_a_transaction_writes_everything(table: Table) -> None:
    for sort in ("update", "delete", "check"):
        table.put(sort, n=number(1))
    table.transact(
        ("Put", {"Item": key("put"), **ABSENT}),
        ("Update", {"Key": key("update"), "UpdateExpression": "ADD n :v", **values(v=number(1))}),
        ("Delete", {"Key": key("delete"), **PRESENT}),
        ("ConditionCheck", {"Key": key("check"), **PRESENT}),
    )
    assert sorts(table.query()) == ["check", "put", "update"]
    assert table.get("update") == {**key("update"), "n": number(2)}


def test_a_canceled_transaction_writes_nothing_and_gives_a_reason_for_each_action(
    table: Table,
) -> None:
    table.put("1", n=number(1))
    code, message, response = refusal(
        lambda: table.transact(
            ("Put", {"Item": key("2")}),
            ("Update", {
                "Key": key("1"), "UpdateExpression": "SET n = :v", **values(v=number(5)), **ABSENT,
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }),
            ("ConditionCheck", {"Key": key("3"), **PRESENT}),
        )
    )  # fmt: skip
    assert code == "TransactionCanceledException"
    assert message == (
        "Transaction cancelled, please refer cancellation reasons for specific reasons "
        "[None, ConditionalCheckFailed, ConditionalCheckFailed]"
    )
    none, first, second = response["CancellationReasons"]
    assert none == {"Code": "None"}
    failed = {"Code": "ConditionalCheckFailed", "Message": "The conditional request failed"}
    assert first == {**failed, "Item": {**key("1"), "n": number(1)}}
    assert second == failed
    assert table.query()["Items"] == [{**key("1"), "n": number(1)}]


@pytest.mark.parametrize("condition", ["a = :v", "attribute_exists(pk) AND a = :v"])
def test_a_canceled_update_of_a_missing_item_creates_nothing(table: Table, condition: str) -> None:
    update = ("Update", {**UPDATE, "ConditionExpression": condition})
    assert reasons(lambda: table.transact(update)) == ["ConditionalCheckFailed"]
    assert table.get() is None


def test_an_update_in_a_transaction_creates_a_missing_item(table: Table) -> None:
    table.transact(("Update", {**UPDATE, **ABSENT}))
    assert table.get() == {**key(), "a": text("x")}


def test_a_transaction_of_two_tables_writes_both(table: Table) -> None:
    other = create(table.client)
    puts = [{"Put": {"TableName": each.name, "Item": key()}} for each in (table, other)]
    table.client.transact_write_items(TransactItems=puts)
    assert table.get() == other.get() == key()


def test_a_repeated_transaction_with_its_token_changes_nothing(table: Table) -> None:
    add = ("Update", {"Key": key(), "UpdateExpression": "ADD n :v", **values(v=number(1))})
    for _ in range(2):
        table.transact(add, ClientRequestToken=f"{table.name}-token")
    assert table.get() == {**key(), "n": number(1)}
    other = ("Update", {**add[1], "Key": key("2")})
    code, _, _ = refusal(lambda: table.transact(other, ClientRequestToken=f"{table.name}-token"))
    assert code == "IdempotentParameterMismatchException"


def test_a_canceled_transaction_can_be_repeated_with_its_token(table: Table) -> None:
    token = {"ClientRequestToken": f"{table.name}-token"}
    put = ("Put", {"Item": key(), **ABSENT})
    table.put()
    assert reasons(lambda: table.transact(put, **token)) == ["ConditionalCheckFailed"]
    table.call("delete_item", Key=key())
    table.transact(put, **token)
    assert table.get() == key()


TWICE = "Transaction request cannot include multiple operations on one item"


@pytest.mark.parametrize(
    ("actions", "message"),
    [
        ([("Put", PUT), ("Delete", {"Key": key()})], TWICE),
        ([("ConditionCheck", {"Key": key(), **PRESENT}), ("Update", UPDATE)], TWICE),
        ([("Put", {"Item": key(str(n))}) for n in range(101)], "less than or equal to 100"),
        ([], "greater than or equal to 1"),
        ([("Put", {**PUT, "ConditionExpression": "status = :v", **V})], RESERVED),
        ([("Update", {**UPDATE, "UpdateExpression": "SET pk = :v"})], PART_OF_KEY.format("pk")),
        ([("Put", {"Item": {**key(), "sk": text("")}})], "empty string value"),
        ([("Delete", {"Key": {"pk": text("p")}})], ""),
    ],
    ids=[
        *("put and delete", "check and update", "101 actions", "no action", "reserved word"),
        *("update of a key attribute", "empty key", "delete without the sort key"),
    ],
)
def test_an_invalid_transaction_is_refused(
    table: Table, actions: list[tuple[str, dict[str, Any]]], message: str
) -> None:
    code, found, response = refusal(lambda: table.transact(*actions))
    if code == "TransactionCanceledException":
        (reason,) = response["CancellationReasons"]
        assert reason["Code"] == "ValidationError"
        found = reason["Message"]
    else:
        assert code == VALIDATION
    assert message in found
    assert table.query()["Items"] == []


def test_a_transaction_on_an_unknown_table_is_not_found(table: Table) -> None:
    put = {"Put": {"TableName": "unknown", **PUT}}
    assert refusal(lambda: table.client.transact_write_items(TransactItems=[put]))[0] == NOT_FOUND


def test_a_transaction_of_100_actions_succeeds(table: Table) -> None:
    table.transact(*[("Put", {"Item": key(f"{n:03}")}) for n in range(100)])
    assert len(table.query()["Items"]) == 100


def of_megabytes(items: int) -> list[tuple[str, dict[str, Any]]]:
    """Return puts of 350,000 bytes each."""
    body = text("x" * 350_000)
    return [("Put", {"Item": {**key(str(n)), "a": body}}) for n in range(items)]


def test_a_transaction_of_3_5_mb_succeeds(table: Table) -> None:
    table.transact(*of_megabytes(10))
    assert table.query(Select="COUNT")["Count"] >= 2  # a page ends at 1 MB


def test_a_transaction_of_4_2_mb_is_refused(table: Table) -> None:
    code, _, _ = refusal(lambda: table.transact(*of_megabytes(12)))
    assert code == VALIDATION
    assert table.query()["Items"] == []


# --- consumed capacity --------------------------------------------------------------------------


def test_capacity_is_reported_only_on_request(table: Table) -> None:
    assert "ConsumedCapacity" not in table.call("put_item", **PUT)
    total = table.call("put_item", **PUT, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    assert total == {"TableName": table.name, "CapacityUnits": 1.0}
    read = table.query(ReturnConsumedCapacity="INDEXES")["ConsumedCapacity"]
    assert (read["CapacityUnits"], read["Table"]) == (0.5, {"CapacityUnits": 0.5})
    index = owned(table, ReturnConsumedCapacity="INDEXES")["ConsumedCapacity"]
    assert index["GlobalSecondaryIndexes"] == {"by_owner": {"CapacityUnits": 0.5}}


def test_a_transaction_costs_twice_as_much(table: Table) -> None:
    put = ("Put", {"Item": {**key(), "a": text("x" * 1_500)}})
    answer = table.transact(put, ReturnConsumedCapacity="TOTAL")
    assert answer["ConsumedCapacity"][0]["CapacityUnits"] == 4.0
