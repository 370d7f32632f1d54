"""The emulator's DynamoDB has the same answers with the tunings of local/ as without them."""

import copy
import os
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from ministack.services import dynamodb as _dynamodb

from local import queries
from local.expressions import handle_values_quickly, parse_expressions_once
from local.queries import narrow_queries
from tests.local.random_requests import TABLE, Requests, ask

dynamodb: Any = _dynamodb
SEED = int(os.environ.get("SEED", "20261126"))
REQUESTS = 1_000
TUNINGS = (parse_expressions_once, handle_values_quickly, narrow_queries)
PARTITION = {
    "TableName": TABLE,
    "KeyConditionExpression": "pk = :pk",
    "ExpressionAttributeValues": {":pk": {"S": "a"}},
}


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    before = dict(vars(dynamodb))
    yield
    vars(dynamodb).update(before)
    dynamodb.reset()


def all_tunings() -> None:
    for tune in TUNINGS:
        tune()


@pytest.fixture(scope="module")
def plain() -> list[Any]:
    """Return the answers of the emulator without tunings."""
    return Requests(SEED).run(REQUESTS)


@pytest.mark.parametrize("tune", [*TUNINGS, all_tunings])
def test_random_requests_have_the_same_answers(plain: list[Any], tune: Callable[[], None]) -> None:
    tune()
    tuned = Requests(SEED).run(REQUESTS)
    for number, (before, after) in enumerate(zip(plain, tuned, strict=True)):
        assert after == before, f"answer {number}, SEED={SEED}"


def test_random_requests_cover_answers_and_errors(plain: list[Any]) -> None:
    statuses = Counter((action, status) for action, status, _ in plain)
    for action in ("Query", "UpdateItem", "TransactWriteItems", "PutItem"):
        assert statuses[action, 200] > 25, action
        assert statuses[action, 400] > 5, action
    assert len(plain[-1][2]) > 200, "the stream must have records"


@pytest.mark.parametrize("shift", [(1, 0), (0, -1)])
def test_the_comparison_finds_a_view_that_misses_an_item(
    monkeypatch: pytest.MonkeyPatch, plain: list[Any], shift: tuple[int, int]
) -> None:
    select = queries._range

    def wrong(*arguments: Any) -> tuple[int, int]:
        (begin, end), (later, earlier) = select(*arguments), shift
        return begin + later, end + earlier

    monkeypatch.setattr(queries, "_range", wrong)
    narrow_queries()
    found = Requests(SEED).run(REQUESTS)
    assert any(after != before for before, after in zip(plain, found, strict=False))


def test_copies_are_equal_and_independent() -> None:
    handle_values_quickly()
    item: dict[str, Any] = {"a": {"M": {"b": {"L": [{"S": "x"}, {"N": "1"}]}}}, "c": {"BOOL": True}}
    copied = dynamodb.copy.deepcopy(item)
    assert copied == item
    copied["a"]["M"]["b"]["L"][0]["S"] = "y"
    assert item["a"]["M"]["b"]["L"][0]["S"] == "x"
    others: tuple[Any, ...] = (defaultdict(dict, {"a": {"b": 1}}), {"n": Decimal(1)}, object)
    for other in others:
        again = dynamodb.copy.deepcopy(other)
        assert again == copy.deepcopy(other)
        assert type(again) is type(other)


@pytest.mark.parametrize("value", ["1", "-0.0", "1e400", "x", "", None, 1, True, 1.5, ["1"]])
@pytest.mark.parametrize(
    "name", ["_ddb_canonicalize_number", "_number_error", "_number_size_bytes"]
)
def test_numbers_have_the_same_results(name: str, value: object) -> None:
    def result() -> object:
        try:
            return getattr(dynamodb, name)(value)
        except Exception as error:
            return type(error)

    before = result()
    handle_values_quickly()
    assert result() == result() == before


@pytest.mark.parametrize(
    "function",
    [
        "_tokenize",
        "_condition_syntax_error",
        "_check_redundant_parens",
        "_check_reserved_keyword_usage",
    ],
)
def test_an_expression_is_parsed_once_for_all_items(
    monkeypatch: pytest.MonkeyPatch, function: str
) -> None:
    Requests(SEED).run(0)
    calls = counted(monkeypatch, function)
    ask("Query", **PARTITION)
    assert len(calls) > 10, "the emulator no longer parses for each item"
    calls.clear()
    parse_expressions_once()
    for _ in range(2):
        ask("Query", **PARTITION)
    assert len(calls) == 1


def counted(monkeypatch: pytest.MonkeyPatch, function: str) -> list[object]:
    """Return a list to which each call of a function of the emulator is appended."""
    calls: list[object] = []
    original = getattr(dynamodb, function)

    def call(*arguments: object, **named: object) -> object:
        calls.append(arguments)
        return original(*arguments, **named)

    monkeypatch.setattr(dynamodb, function, call)
    return calls


# ------------------------------------------------------------------------------------ queries


@pytest.mark.parametrize(
    "condition", ["sk > :low", "begins_with(sk, :low)", "sk BETWEEN :low AND :low"]
)
@pytest.mark.parametrize("limit", [None, 2])
def test_a_query_evaluates_few_items(
    monkeypatch: pytest.MonkeyPatch, condition: str, limit: int | None
) -> None:
    Requests(SEED).run(0)
    for number in range(100):
        ask("PutItem", TableName=TABLE, Item={"pk": {"S": "z"}, "sk": {"S": f"{number:03}"}})
    request = {
        "TableName": TABLE,
        "KeyConditionExpression": f"pk = :pk AND {condition}",
        "ExpressionAttributeValues": {":pk": {"S": "z"}, ":low": {"S": "050"}},
        **({"Limit": limit} if limit else {}),
    }
    calls = counted(monkeypatch, "_evaluate_condition")
    plain = ask("Query", **request)
    assert len(calls) == 100, "the emulator no longer evaluates all items"
    calls.clear()
    narrow_queries()
    assert ask("Query", **request) == plain
    assert len(calls) == 1, "only to check that the condition is valid"


def test_keys_of_numbers_have_no_view() -> None:
    """Their order is not that of their texts."""
    schema = [
        {"AttributeName": "pk", "KeyType": "HASH"},
        {"AttributeName": "n", "KeyType": "RANGE"},
    ]
    types = [
        {"AttributeName": "pk", "AttributeType": "S"},
        {"AttributeName": "n", "AttributeType": "N"},
    ]
    table = {"TableName": "numbers", "BillingMode": "PAY_PER_REQUEST"}
    ask("CreateTable", **table, AttributeDefinitions=types, KeySchema=schema)
    for number in ("9", "10", "-1"):
        ask("PutItem", TableName="numbers", Item={"pk": {"S": "a"}, "n": {"N": number}})
    narrow_queries()
    _, _, answer = ask("Query", **{**PARTITION, "TableName": "numbers", "Limit": 2})
    assert [item["n"]["N"] for item in answer["Items"]] == ["-1", "9"]


def test_entries_that_miss_an_item_are_sorted_again() -> None:
    narrow_queries()
    Requests(SEED).run(0)
    before = ask("Query", **PARTITION)[2]["Count"]
    items = dynamodb._tables.get(TABLE)["items"]["a"]
    items["unknown"] = {"pk": {"S": "a"}, "sk": {"S": "unknown"}}
    assert ask("Query", **PARTITION)[2]["Count"] == before + 1
    del items["unknown"]
    assert ask("Query", **PARTITION)[2]["Count"] == before


def test_entries_follow_writes_without_sorting_again(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow_queries()
    Requests(SEED).run(0)
    ask("Query", **PARTITION)
    members = counted(monkeypatch, "_index_order_value")
    rng = random.Random(SEED)
    for _ in range(20):
        key = {"pk": {"S": "a"}, "sk": {"S": f"n{rng.randrange(10)}"}}
        ask(rng.choice(("PutItem", "DeleteItem")), TableName=TABLE, Item=key, Key=key)
        found = ask("Query", **PARTITION, Limit=1)
        assert found[1] == 200
    assert len(members) < 20 * 30
