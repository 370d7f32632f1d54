"""The model of DynamoDB under a rush, and a small sale over it."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from bench.flash_sale import Sale, sell
from bench.limits import LimitedDynamoDB, Limits, Time
from testing.tables import TABLE, create_table


def key(name: str) -> dict[str, Any]:
    return {"pk": {"S": name}, "sk": {"S": "SEATS"}}


class Crowd:
    def __init__(self, **limits: Any) -> None:
        self.time = Time()
        self.table = LimitedDynamoDB(self.time, Limits(attempts=1, **limits), random.Random(1))
        create_table(self.table.engine.client())
        self.failed: list[str] = []

    def at(self, instant: float, act: Callable[[], None]) -> None:
        def tried() -> None:
            try:
                act()
            except ClientError as error:
                self.failed.append(error.response["Error"]["Code"])

        self.time.start(instant, tried)

    def count_up(self, name: str) -> None:
        self.table.update_item(
            TableName=TABLE,
            Key=key(name),
            UpdateExpression="ADD n :one",
            ExpressionAttributeValues={":one": {"N": "1"}},
        )

    def put_together(self, *names: str) -> None:
        puts = [{"Put": {"TableName": TABLE, "Item": key(name)}} for name in names]
        self.table.transact_write_items(TransactItems=puts)

    def list_together(self, name: str) -> None:
        """Put an item, in the one partition of an index."""
        item = {**key(name), "list_pk": {"S": "L"}, "list_sk": {"S": name}}
        self.table.transact_write_items(TransactItems=[{"Put": {"TableName": TABLE, "Item": item}}])

    def counted(self, name: str) -> int:
        item = self.table.engine.call("GetItem", {"TableName": TABLE, "Key": key(name)})["Item"]
        return int(item["n"]["N"])


def test_an_item_takes_a_thousand_writes_a_second() -> None:
    crowd = Crowd()
    for number in range(4_000):
        crowd.at(number / 2_000, lambda: crowd.count_up("a"))
    crowd.time.run(10)
    assert crowd.counted("a") == pytest.approx(2_000, rel=0.1)
    assert set(crowd.failed) == {"ProvisionedThroughputExceededException"}


def test_two_items_take_twice_as_many_unless_they_share_a_partition() -> None:
    taken = []
    for partitions in (None, 1):
        crowd = Crowd(partitions=partitions)
        for number in range(4_000):
            name = "ab"[number % 2]
            crowd.at(number / 2_000, lambda crowd=crowd, name=name: crowd.count_up(name))  # type: ignore[misc]
        crowd.time.run(10)
        taken.append(crowd.counted("a") + crowd.counted("b"))
    assert taken[0] == 4_000
    assert taken[1] == pytest.approx(2_000, rel=0.1)


def test_an_index_has_units_of_its_own() -> None:
    """400 transactions use 800 units of the table and 400 of the index, of 1,000 each."""
    crowd = Crowd(partitions=1, lock=0.0)
    for number in range(400):
        crowd.at(number / 400, lambda number=number: crowd.list_together(f"a{number}"))  # type: ignore[misc]
    crowd.time.run(10)
    assert crowd.failed == []


def test_a_write_needs_the_units_of_its_index() -> None:
    crowd = Crowd(lock=0.0)
    for number in range(4_000):
        crowd.at(number / 2_000, lambda number=number: crowd.list_together(f"a{number}"))  # type: ignore[misc]
    crowd.time.run(10)
    assert len(crowd.failed) == pytest.approx(2_000, rel=0.1)


def test_lanes_are_read_at_once_and_a_failed_read_is_raised() -> None:
    time, found = Time(), list[tuple[float, list[int]]]()

    def read(lane: int) -> int:
        time.sleep(1.0)
        if lane == 7:
            raise ValueError
        return 2 * lane

    def act(lanes: int) -> None:
        try:
            results = time.over_lanes(read, lanes)
            found.append((round(time.now, 1), results))
        except ValueError:
            found.append((round(time.now, 1), []))

    time.start(0, lambda: act(3))
    time.start(5, lambda: act(8))
    time.run(20)
    assert found == [(1.0, [0, 2, 4]), (6.0, [])]


def test_items_of_a_running_transaction_reject_writes_and_read_as_before() -> None:
    crowd = Crowd(lock=5.0)
    crowd.table.engine.call("PutItem", {"TableName": TABLE, "Item": {**key("a"), "n": {"N": "1"}}})
    seen: list[Any] = []

    def read() -> None:
        ask = {TABLE: {"Keys": [key("a")], "ConsistentRead": True}}
        seen.extend(crowd.table.batch_get_item(RequestItems=ask)["Responses"][TABLE])

    crowd.at(0.0, lambda: crowd.put_together("a", "b"))
    crowd.at(1.0, lambda: crowd.count_up("a"))
    crowd.at(1.0, lambda: crowd.put_together("c", "b"))
    crowd.at(1.0, read)
    crowd.at(9.0, read)
    crowd.time.run(20)
    assert sorted(crowd.failed) == ["TransactionCanceledException", "TransactionConflictException"]
    assert [("n" in item) for item in seen] == [True, False]


@pytest.mark.parametrize("shards", [1, 12])
def test_a_small_sale_sells_every_seat_once_and_in_order(shards: int) -> None:
    sold = sell(Sale(shards=shards, people=200, seats=50, seconds=4))
    assert (len(sold.served), sold.seats_sold, sold.turned_away) == (200, 50, 0)
    assert (sold.broken, sold.passed) == ([], 0)
    assert 0 < sold.sold_out_after < 4


def test_a_sale_is_deterministic() -> None:
    sale = Sale(shards=3, people=60, seats=20, seconds=0.2)
    first, second = sell(sale), sell(sale)
    assert first.served == second.served
    assert first.spent == second.spent


def test_a_small_sale_to_parties_sells_every_seat_and_counts_them() -> None:
    sold = sell(Sale(shards=12, people=120, seats=50, seconds=4, parties=True))
    assert len(sold.served) == 120
    assert (sold.broken, sold.turned_away) == ([], 0)
    assert sold.wanted > 120  # some people book for several
    assert sold.seats_sold <= 50
    assert 0 < sold.sold_out_after < 4


def test_a_sale_may_have_more_seats_than_a_conference_without_an_organizer() -> None:
    sold = sell(Sale(shards=8, people=20, seats=2_000, seconds=1))
    assert sold.seats_sold == 20
