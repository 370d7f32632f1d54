"""The limits of DynamoDB: those that the emulator has, and those that our rules add."""

import itertools
import operator
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.local.strict.conftest import Emulated, refusal
from tests.support.e2e import eventually

LONG_MILLISECONDS = 60_000
KILOBYTE = 1024
_numbers = itertools.count()


@pytest.fixture
def table(strict: Emulated, lenient: Emulated) -> str:
    """Create an empty table in both emulators; return its name."""
    name = f"table{next(_numbers)}"
    for emulated in (strict, lenient):
        emulated.client("dynamodb").create_table(
            TableName=name,
            KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
    return name


def item(key: str, size: int = 0) -> dict[str, Any]:
    """Return an item of this size in bytes, or a small one."""
    more = {"a": {"S": "v" * (size - len(f"pk{key}a"))}} if size else {}
    return {"pk": {"S": key}, **more}


def transact(emulated: Emulated, table: str, *items: dict[str, Any]) -> Any:
    writes = [{"Put": {"TableName": table, "Item": each}} for each in items]
    return emulated.client("dynamodb").transact_write_items(TransactItems=writes)


def canceled(emulated: Emulated, table: str, *items: dict[str, Any]) -> bool:
    """Return whether a transaction is canceled."""
    try:
        transact(emulated, table, *items)
    except ClientError:
        return True
    return False


def reasons(error: pytest.ExceptionInfo[ClientError]) -> list[str]:
    response: Any = error.value.response
    return [reason["Code"] for reason in response["CancellationReasons"]]


# ---------------------------------------------------------------------- what the emulator checks


def test_the_emulator_itself_refuses_an_item_above_400_kb(strict: Emulated, table: str) -> None:
    client = strict.client("dynamodb")
    client.put_item(TableName=table, Item=item("k", 400 * KILOBYTE))
    with pytest.raises(ClientError) as error:
        client.put_item(TableName=table, Item=item("k", 400 * KILOBYTE + 1))
    assert refusal(error) == "ValidationException"
    with pytest.raises(ClientError) as error:
        client.update_item(
            TableName=table,
            Key=item("k"),
            UpdateExpression="SET b = :b",
            ExpressionAttributeValues={":b": {"S": "v"}},
        )
    assert refusal(error) == "ValidationException"


def test_the_emulator_itself_refuses_a_transaction_above_100_actions(
    strict: Emulated, table: str
) -> None:
    transact(strict, table, *(item(str(number)) for number in range(100)))
    with pytest.raises(ClientError) as error:
        transact(strict, table, *(item(str(number)) for number in range(101)))
    assert refusal(error) == "ValidationException"


def test_the_emulator_itself_refuses_a_transaction_above_4_mb(strict: Emulated, table: str) -> None:
    transact(strict, table, *(item(str(number), 399 * KILOBYTE) for number in range(10)))
    with pytest.raises(ClientError) as error:
        transact(strict, table, *(item(str(number), 399 * KILOBYTE) for number in range(11)))
    assert refusal(error) == "ValidationException"


@pytest.mark.parametrize(
    "expressions",
    [
        {"UpdateExpression": "SET name = :v"},
        {"UpdateExpression": "SET a = :v", "ConditionExpression": "status = :v"},
    ],
)
def test_the_emulator_itself_refuses_reserved_words(
    strict: Emulated, table: str, expressions: dict[str, str]
) -> None:
    with pytest.raises(ClientError) as error:
        strict.client("dynamodb").update_item(
            TableName=table,
            Key=item("k"),
            ExpressionAttributeValues={":v": {"S": "v"}},
            **expressions,
        )
    assert "reserved keyword" in str(error.value)


def test_the_emulator_itself_refuses_empty_keys(strict: Emulated, table: str) -> None:
    client = strict.client("dynamodb")
    calls: list[Callable[[], Any]] = [
        lambda: client.put_item(TableName=table, Item=item("")),
        lambda: client.get_item(TableName=table, Key=item("")),
        lambda: transact(strict, table, item("")),
    ]
    for call in calls:
        with pytest.raises(ClientError) as error:
            call()
        assert refusal(error) in {"ValidationException", "TransactionCanceledException"}


# ---------------------------------------------------------------------- what our rules add


def test_a_transaction_is_canceled_while_another_holds_one_of_its_items(
    strict: Emulated, lenient: Emulated, table: str
) -> None:
    for _ in range(2):
        transact(lenient, table, item("a"))
        transact(strict, table, item("a"))  # as the limit is 0
    strict.change_limits(transaction_milliseconds=LONG_MILLISECONDS)
    transact(strict, table, item("a"), item("b"))
    transact(strict, table, item("c"))
    with pytest.raises(ClientError) as error:
        transact(strict, table, item("d"), item("b"))
    assert refusal(error) == "TransactionCanceledException"
    assert reasons(error) == ["None", "TransactionConflict"]
    assert "Item" not in strict.client("dynamodb").get_item(TableName=table, Key=item("d"))
    transact(strict, table, item("d"))  # a canceled transaction holds nothing


def test_a_repeated_request_does_not_conflict(strict: Emulated, table: str) -> None:
    strict.change_limits(transaction_milliseconds=LONG_MILLISECONDS)
    writes = [{"Put": {"TableName": table, "Item": item("a")}}]
    for _ in range(2):
        strict.client("dynamodb").transact_write_items(
            TransactItems=writes, ClientRequestToken="same"
        )


def test_a_single_write_is_refused_while_a_transaction_holds_its_item(
    strict: Emulated, table: str
) -> None:
    strict.change_limits(transaction_milliseconds=LONG_MILLISECONDS)
    transact(strict, table, item("a"))
    client = strict.client("dynamodb")
    calls: list[Callable[[], Any]] = [
        lambda: client.put_item(TableName=table, Item=item("a")),
        lambda: client.delete_item(TableName=table, Key=item("a")),
        lambda: client.update_item(TableName=table, Key=item("a"), UpdateExpression="REMOVE b"),
    ]
    for call in calls:
        with pytest.raises(ClientError) as error:
            call()
        assert refusal(error) == "TransactionConflictException"
    client.put_item(TableName=table, Item=item("b"))
    client.get_item(TableName=table, Key=item("a"))


def test_a_transaction_releases_its_items(strict: Emulated, table: str) -> None:
    strict.change_limits(transaction_milliseconds=LONG_MILLISECONDS)
    transact(strict, table, item("a"))
    strict.change_limits(transaction_milliseconds=1)
    eventually(lambda: canceled(strict, table, item("a")), operator.not_)


def test_a_table_without_capacity_refuses_writes(
    strict: Emulated, lenient: Emulated, table: str
) -> None:
    transact(lenient, table, item("a"))
    strict.change_limits(write_units_per_second=1)
    client = strict.client("dynamodb")
    with pytest.raises(ClientError) as error:
        transact(strict, table, item("a"))  # which needs two units
    assert reasons(error) == ["ThrottlingError"]
    with pytest.raises(ClientError) as error:
        [client.put_item(TableName=table, Item=item("a")) for _ in range(100)]  # below 100 s
    assert refusal(error) == "ThrottlingException"
    client.get_item(TableName=table, Key=item("a"))
    strict.change_limits()
    transact(strict, table, item("a"))
