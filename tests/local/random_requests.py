"""Random requests to the emulator's DynamoDB, to compare its answers with and without tunings."""

import json
import random
from typing import Any

from ministack.services import dynamodb as _dynamodb

dynamodb: Any = _dynamodb  # the module is mostly untyped

TABLE = "bookings"
PARTITIONS = ("a", "b", "c")
ATTRIBUTES = {"pk": "S", "sk": "S", "at": "S", "group": "S", "seats": "N"}
SORT_CONDITIONS = (
    "",
    "sk = :low",
    "sk < :low",
    "sk <= :low",
    "sk > :low",
    ":low >= sk",
    ":low < sk",
    "#s >= :low",
    "begins_with(sk, :low)",
    "BEGINS_WITH ( sk,:low )",
    "sk BETWEEN :low AND :high",
    "sk between :low and :high",
    "sk IN (:low)",
    "((sk = :low))",
    "(sk = :low)",
    "sk >",
    "sk <> :low",
    "sk > :low AND sk < :high",
    "sk > :size",
    "sk = :empty",
    "seats = :low",
    "begins_with(sk, :size)",
)
FILTERS = (
    "size(tags) > :size",
    "contains(tags, :tag) OR NOT attribute_exists(seats)",
    "seats BETWEEN :size AND :most",
    "begins_with(seats, :tag)",
    "name = :tag",  # a reserved word
)
CONDITIONS = (
    "",
    "seats < :most",
    "attribute_exists(pk) AND seats > :one",
    "NOT contains(tags, :tag)",
    "attribute_not_exists(pk)",
    "(seats < :most",
)
UPDATES = (
    "ADD seats :one",
    "ADD tags :tags",
    "DELETE tags :tags",
    "SET seats = if_not_exists(seats, :one) - :one",
    "REMOVE tags SET seats = :one",
    "SET at = :tag, notes.#deep = :tag",
    "SET notes = :notes",
    "REMOVE at",
    "SET name = :one",
    "SET group = :tag",
    "SET seats = :huge",
    "SET seats = :one, seats = :most",
)


class Requests:
    """A seeded sequence of requests. Some of them are invalid."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)

    def run(self, number: int) -> list[tuple[str, int, Any]]:
        """Create a table, send requests, and return the actions with their answers."""
        dynamodb.reset()
        _create_table()
        found = [ask("PutItem", TableName=TABLE, Item=self.item()) for _ in range(80)]
        for _ in range(number):
            found += self._rng.choices(
                (self._query, self._write, self._transact, self._read), (6, 4, 2, 1)
            )[0]()
        found.append(("records", 0, _records()))
        return found

    def text(self) -> str:
        """Return a short text of few characters, so that texts are often equal."""
        return "".join(self._rng.choices("abyzé#\U0010ffff", k=self._rng.randrange(1, 4)))

    def key(self) -> dict[str, Any]:
        """Return a key, often one of an item."""
        return {"pk": {"S": self._rng.choice(PARTITIONS)}, "sk": {"S": self.text()}}

    def item(self) -> dict[str, Any]:
        """Return an item. Some are in both indexes, some in none."""
        rng = self._rng
        item = {
            **self.key(),
            "seats": {"N": rng.choice(("0", "3", "07", "1.50", "-2", "1e3", "1E-2"))},
            "tags": {"SS": sorted({self.text() for _ in range(rng.randrange(1, 4))})},
            "notes": {"M": {"list": {"L": [{"BOOL": True}, {"NULL": True}, {"B": "aGk="}]}}},
        }
        if rng.random() < 0.7:
            item["at"] = {"S": self.text()}
        if rng.random() < 0.5:
            item["group"] = {"S": rng.choice(PARTITIONS)}
        if rng.random() < 0.05:
            item["seats"] = {"N": rng.choice(("x", "1" * 39, "1e999"))}
        return item

    # -------------------------------------------------------------------------------- queries

    def _query(self) -> list[tuple[str, int, Any]]:
        """Send a query, and follow its pages."""
        request = self._random_query()
        answers = [ask("Query", **request)]
        while (cursor := answers[-1][2].get("LastEvaluatedKey")) and len(answers) < 9:
            answers.append(ask("Query", **{**request, "ExclusiveStartKey": cursor}))
        return answers

    def _random_query(self) -> dict[str, Any]:
        rng = self._rng
        index, partition, sort = rng.choice(
            ((None, "pk", "sk"), ("by-time", "pk", "at"), ("by-group", "group", None))
        )
        request: dict[str, Any] = {"TableName": TABLE}
        if index:
            request["IndexName"] = index if rng.random() < 0.97 else "by-nothing"
        condition = rng.choice(SORT_CONDITIONS).replace("sk", sort or "sk")
        clauses = [f"{partition} = :pk", *([condition] if condition and sort else [])]
        rng.shuffle(clauses)
        request["KeyConditionExpression"] = " AND ".join(clauses)
        if rng.random() < 0.3:
            request["FilterExpression"] = rng.choice(FILTERS)
        if rng.random() < 0.5:
            request["Limit"] = rng.choice((1, 1, 2, 3, 5, 8, 0))
        if rng.random() < 0.4:
            request["ScanIndexForward"] = False
        if rng.random() < 0.2:
            request["Select"] = rng.choice(("COUNT", "ALL_PROJECTED_ATTRIBUTES"))
        elif rng.random() < 0.2:
            request["ProjectionExpression"] = "pk, notes.#deep, tags"
        if rng.random() < 0.2:
            request["ConsistentRead"] = True
        if rng.random() < 0.3:
            request["ReturnConsumedCapacity"] = "INDEXES"
        if rng.random() < 0.3:
            request["ExclusiveStartKey"] = self._cursor(partition, sort)
        return self._with_values(request, **({"#s": sort} if sort else {}))

    def _cursor(self, partition: str, sort: str | None) -> dict[str, Any]:
        """Return a random cursor: few of them are keys of items, and some are incomplete."""
        cursor = {**self.key(), partition: {"S": self._rng.choice(PARTITIONS)}}
        if sort:
            cursor[sort] = {"S": self.text()} if self._rng.random() < 0.95 else {"N": "1"}
        if self._rng.random() < 0.1:
            del cursor[self._rng.choice(list(cursor))]
        return cursor

    def _with_values(self, request: dict[str, Any], **names: str) -> dict[str, Any]:
        """Add the values and names that the expressions of a request need."""
        rng = self._rng
        low, high = self.text(), self.text()
        expressions = " ".join(
            str(value) for name, value in request.items() if name.endswith("Expression")
        )
        values = {
            ":pk": {"S": rng.choice((*PARTITIONS, "none"))},
            ":low": {"S": min(low, high) if rng.random() < 0.9 else max(low, high)},
            ":high": {"S": max(low, high)},
            ":size": {"N": "1"},
            ":most": {"N": str(rng.randrange(9))},
            ":one": {"N": "1"},
            ":huge": {"N": "9" * 40},
            ":empty": {"S": ""},
            ":tag": {"S": self.text()},
            ":tags": {"SS": sorted({self.text(), self.text()})},
            ":notes": {"M": {"text": {"S": self.text()}}},
        }
        used = {name: value for name, value in values.items() if name in _words(expressions)}
        names = {"#deep": "text", **names}
        used_names = {name: value for name, value in names.items() if name in _words(expressions)}
        if used:
            request["ExpressionAttributeValues"] = used
        if used_names:
            request["ExpressionAttributeNames"] = used_names
        return request

    # -------------------------------------------------------------------------------- other

    def _write(self) -> list[tuple[str, int, Any]]:
        """Send a single write, or a batch."""
        rng = self._rng
        action = rng.choice(("PutItem", "UpdateItem", "UpdateItem", "DeleteItem", "BatchWriteItem"))
        if action == "BatchWriteItem":
            writes = [{"PutRequest": {"Item": self.item()}}, {"DeleteRequest": {"Key": self.key()}}]
            return [ask(action, RequestItems={TABLE: writes})]
        request = self._member(action.removesuffix("Item"))
        request["ReturnValues"] = rng.choice(
            ("ALL_NEW", "UPDATED_OLD") if action == "UpdateItem" else ("ALL_OLD", "NONE")
        )
        if rng.random() < 0.3:
            request["ReturnConsumedCapacity"] = "INDEXES"
        return [ask(action, **request)]

    def _transact(self) -> list[tuple[str, int, Any]]:
        kinds = ("Put", "Update", "Delete", "ConditionCheck")
        chosen = self._rng.choices(kinds, k=self._rng.randrange(1, 4))
        members = [{kind: self._member(kind)} for kind in chosen]
        request = {"TransactItems": members, "ReturnConsumedCapacity": "TOTAL"}
        if self._rng.random() < 0.2:
            token = {"ClientRequestToken": self.text()}
            return [ask("TransactWriteItems", **request, **token) for _ in range(2)]
        return [ask("TransactWriteItems", **request)]

    def _member(self, kind: str) -> dict[str, Any]:
        request: dict[str, Any] = {"TableName": TABLE}
        request |= {"Item": self.item()} if kind == "Put" else {"Key": self.key()}
        is_check = kind == "ConditionCheck"
        condition = self._rng.choice(CONDITIONS[is_check:] if is_check else (*CONDITIONS, "", ""))
        if condition:
            request["ConditionExpression"] = condition
            request["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
        if kind == "Update":
            request["UpdateExpression"] = self._rng.choice(UPDATES)
        return self._with_values(request)

    def _read(self) -> list[tuple[str, int, Any]]:
        return [
            ask("GetItem", TableName=TABLE, Key=self.key()),
            ask("BatchGetItem", RequestItems={TABLE: {"Keys": [self.key(), self.key()]}}),
            ask("Scan", TableName=TABLE, IndexName="by-time", Limit=self._rng.randrange(1, 99)),
        ]


def _words(expressions: str) -> set[str]:
    for separator in "(),.=<>+":
        expressions = expressions.replace(separator, " ")
    return set(expressions.split())


def ask(action: str, **request: Any) -> tuple[str, int, Any]:
    """Send a request; return its action and the answer. Later changes do not reach the request."""
    handlers = {
        "Query": dynamodb._query,
        "Scan": dynamodb._scan,
        "PutItem": dynamodb._put_item,
        "GetItem": dynamodb._get_item,
        "UpdateItem": dynamodb._update_item,
        "DeleteItem": dynamodb._delete_item,
        "BatchGetItem": dynamodb._batch_get_item,
        "BatchWriteItem": dynamodb._batch_write_item,
        "TransactWriteItems": dynamodb._transact_write_items,
        "CreateTable": dynamodb._create_table,
    }
    status, _, body = handlers[action](json.loads(json.dumps(request)))
    return action, status, json.loads(body)


def _records() -> list[Any]:
    """Return the records of the table's stream, without what differs between two runs."""
    return [
        (record["eventName"], {**record["dynamodb"], "SequenceNumber": "", **TIMELESS})
        for record in dynamodb._stream_records.get(TABLE) or ()
    ]


TIMELESS = {"ApproximateCreationDateTime": 0}


def _create_table() -> None:
    _, status, _ = ask(
        "CreateTable",
        TableName=TABLE,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": kind}
            for name, kind in ATTRIBUTES.items()
            if name != "seats"
        ],
        KeySchema=_schema("pk", "sk"),
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-time",
                "KeySchema": _schema("pk", "at"),
                "Projection": {"ProjectionType": "ALL"},
            },
            {
                "IndexName": "by-group",
                "KeySchema": _schema("group"),
                "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["seats"]},
            },
        ],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    assert status == 200


def _schema(partition: str, sort: str = "") -> list[dict[str, str]]:
    keys = [{"AttributeName": partition, "KeyType": "HASH"}]
    return keys + ([{"AttributeName": sort, "KeyType": "RANGE"}] if sort else [])
