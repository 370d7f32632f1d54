"""The emulator's DynamoDB has the same answers if it parses each expression only once."""

import json
import os
import random
from collections.abc import Iterator
from typing import Any

import pytest
from ministack.services import dynamodb as _dynamodb

from local.expressions import parse_expressions_once

dynamodb: Any = _dynamodb
SEED = int(os.environ.get("SEED", "20261126"))
QUERIES = 600
PARTITIONS = ("a", "b")
SORT_CONDITIONS = (
    "",
    "sk = :low",
    "sk < :low",
    "sk <= :low",
    "sk > :low",
    ":low >= sk",
    "#s >= :low",
    "begins_with(sk, :low)",
    "sk BETWEEN :low AND :high",
    "sk IN (:low)",
    "((sk = :low))",
    "sk >",
    "seats = :low",
)
FILTERS = (
    "",
    "size(tags) > :size",
    "contains(tags, :tag) OR NOT attribute_exists(seats)",
    "seats BETWEEN :size AND :most",
    "name = :tag",  # a reserved word
)


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    before = dict(vars(dynamodb))
    yield
    vars(dynamodb).update(before)
    dynamodb.reset()


def ask(operation: str, **request: Any) -> tuple[int, Any]:
    status, _, body = getattr(dynamodb, operation)(request)
    return status, json.loads(body)


def create_table(rng: random.Random, items: int) -> None:
    names = ("pk", "sk", "at")
    answer = ask(
        "_create_table",
        TableName="bookings",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in names],
        KeySchema=_keys("pk", "sk"),
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-time",
                "KeySchema": _keys("pk", "at"),
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    assert answer[0] == 200
    for _ in range(items):
        item = {
            "pk": {"S": rng.choice(PARTITIONS)},
            "sk": {"S": _text(rng)},
            "seats": {"N": str(rng.randrange(9))},
            "tags": {"SS": sorted({_text(rng) for _ in range(rng.randrange(1, 4))})},
        }
        if rng.random() < 0.7:
            item["at"] = {"S": _text(rng)}
        assert ask("_put_item", TableName="bookings", Item=item)[0] == 200


def _keys(partition: str, sort: str) -> list[dict[str, str]]:
    return [
        {"AttributeName": partition, "KeyType": "HASH"},
        {"AttributeName": sort, "KeyType": "RANGE"},
    ]


def _text(rng: random.Random) -> str:
    return "".join(rng.choices("abyzé#", k=rng.randrange(1, 4)))


def random_query(rng: random.Random) -> dict[str, Any]:
    """Return a query of the table or of its index; some queries are invalid."""
    request: dict[str, Any] = {"TableName": "bookings"}
    sort = "sk"
    if rng.random() < 0.3:
        request["IndexName"], sort = "by-time", "at"
    condition = rng.choice(SORT_CONDITIONS).replace("sk", sort)
    request["KeyConditionExpression"] = "pk = :pk" + (f" AND {condition}" if condition else "")
    if rng.random() < 0.4:
        request["FilterExpression"] = rng.choice(FILTERS[1:])
    expressions = " ".join(str(value) for value in request.values())
    low, high = (_text(rng) for _ in range(2))
    values = {
        ":pk": {"S": rng.choice((*PARTITIONS, "none"))},
        ":low": {"S": low},
        ":high": {"S": high},
        ":size": {"N": "1"},
        ":most": {"N": str(rng.randrange(9))},
        ":tag": {"S": _text(rng)},
    }
    request["ExpressionAttributeValues"] = {
        name: value for name, value in values.items() if name in expressions
    }
    if "#s" in expressions:
        request["ExpressionAttributeNames"] = {"#s": sort}
    if rng.random() < 0.5:
        request["Limit"] = rng.randrange(1, 9)
    if rng.random() < 0.4:
        request["ScanIndexForward"] = False
    if rng.random() < 0.2:
        request["Select"] = "COUNT"
    return request


def pages(request: dict[str, Any]) -> list[tuple[int, Any]]:
    """Return the answers to a query: all its pages, or an error."""
    answers = [ask("_query", **request)]
    while cursor := answers[-1][1].get("LastEvaluatedKey"):
        answers.append(ask("_query", **request, ExclusiveStartKey=cursor))
    return answers


def test_queries_have_the_same_answers() -> None:
    rng = random.Random(SEED)
    create_table(rng, items=120)
    requests = [random_query(rng) for _ in range(QUERIES)]
    before = [pages(request) for request in requests]
    parse_expressions_once()
    assert [pages(request) for request in requests] == before, f"SEED={SEED}"
    statuses = [answers[0][0] for answers in before]
    assert statuses.count(200) > 200
    assert statuses.count(400) > 50
    assert any(len(answers) > 3 for answers in before), "some queries must have several pages"


def test_updates_and_their_conditions_have_the_same_answers() -> None:
    updates = (
        ("ADD seats :one", "seats < :most"),
        ("SET seats = if_not_exists(seats, :one) - :one", "attribute_exists(pk) AND seats > :one"),
        ("REMOVE tags SET seats = :one", "NOT contains(tags, :tag)"),
        ("SET name = :one", "seats < :most"),
        ("SET seats = :one", "(seats < :most"),
    )

    def answers() -> list[tuple[int, Any]]:
        dynamodb.reset()
        rng = random.Random(SEED)
        create_table(rng, items=30)
        found = []
        for _ in range(300):
            update, condition = rng.choice(updates)
            values = {":one": {"N": "1"}, ":most": {"N": "4"}, ":tag": {"S": _text(rng)}}
            used = {name: v for name, v in values.items() if name in update + condition}
            key = {"pk": {"S": rng.choice(PARTITIONS)}, "sk": {"S": _text(rng)}}
            request = {
                "TableName": "bookings",
                "Key": key,
                "UpdateExpression": update,
                "ConditionExpression": condition,
                "ExpressionAttributeValues": used,
                "ReturnValues": "ALL_NEW",
            }
            found.append(ask("_update_item", **request))
        return found

    before = answers()
    parse_expressions_once()
    assert answers() == before, f"SEED={SEED}"
    statuses = [status for status, _ in before]
    assert statuses.count(200) > 50
    assert statuses.count(400) > 50


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
    create_table(random.Random(SEED), items=100)
    request = {
        "TableName": "bookings",
        "KeyConditionExpression": "pk = :pk",
        "ExpressionAttributeValues": {":pk": {"S": "a"}},
    }
    calls: list[object] = []
    original = getattr(dynamodb, function)

    def counted(*arguments: object) -> object:
        calls.append(arguments)
        return original(*arguments)

    monkeypatch.setattr(dynamodb, function, counted)
    ask("_query", **request)
    assert len(calls) > 20, "the emulator no longer parses for each item"
    calls.clear()
    parse_expressions_once()
    for _ in range(2):
        ask("_query", **request)
    assert len(calls) == 1
