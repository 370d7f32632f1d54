"""Guards of rush mode that histories do not notice, with each guard on and off.

A history has the queue of a sale open from its beginning, and stops for too short a time to lose a
lease in the middle of a group.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest

from booking.adapters import keys
from booking.adapters import rush as adapter
from booking.adapters.rush import DynamoRushQueue
from booking.application import queue_booking
from booking.application.ports.contention import Stale
from booking.domain.refusals import SaleNotOpen
from booking.domain.rush import SETTLING_MS
from tests.application.test_rush import Rush
from tests.application.test_rush_run import Instead
from tests.application.test_rush_sale import MINUTE, Sales


@contextmanager
def switched(on: bool, where: Any, name: str, instead: Any) -> Iterator[None]:  # noqa: FBT001
    """Replace a guard if it is not on."""
    if on:
        yield
        return
    with patch.object(where, name, instead):
        yield


def two_runs(rush: Rush) -> set[int]:
    """Serve a queue while another run begins, and return the tokens of the runs that wrote."""
    real, tokens, others = rush.world.engine.rush_queue, set[int](), ["C"]

    def commit(transitions: Any, token: int) -> None:
        tokens.add(token)
        if others:
            rush.server(rush_queue=Instead(real, commit=commit))(others.pop())
        real.commit(transitions, token)

    rush.world.time += SETTLING_MS
    rush.server(rush_queue=Instead(real, commit=commit))("C")
    return tokens


@pytest.mark.parametrize("on", [True, False])
def test_one_run_at_a_time_serves_a_queue(*, on: bool) -> None:
    rush = Rush(people=8)
    for person in rush.people:
        rush.ask(person)
    original = DynamoRushQueue.lease

    def ended(queue: Any, pool: str, holder: str, now: int, until: int) -> int | None:
        """Take the lease as if that of the other run had ended."""
        if queue.table.get(keys.rush_lease(pool)):
            queue.table.client.update_item(
                TableName=queue.table.name,
                Key=keys.rush_lease(pool),
                UpdateExpression="SET until_at = :now",
                ExpressionAttributeValues={":now": {"N": "0"}},
            )
        return original(queue, pool, holder, now, until)

    with switched(on, DynamoRushQueue, "lease", ended):
        assert (len(two_runs(rush)) == 1) is on


@pytest.mark.parametrize("on", [True, False])
def test_a_late_run_writes_to_no_shard_of_its_successor(*, on: bool) -> None:
    rush = Rush(people=2)
    asked = [rush.ask(person) for person in rush.people]
    made: list[Any] = []
    rush.world.time += SETTLING_MS
    queue = rush.world.engine.rush_queue
    keeping = Instead(queue, commit=lambda transitions, _: made.extend(transitions))
    rush.server(rush_queue=keeping)("C")
    late, wrote = 1, True
    queue.commit(made[:1], late + 1)
    with switched(on, adapter, "_fenced", lambda write, _: write):
        try:
            queue.commit(made[1:2], late)
        except Stale:
            wrote = False
    assert wrote is not on
    assert rush.states(asked[:1]) == ["CONFIRMED"]


@pytest.mark.parametrize("on", [True, False])
def test_nobody_enters_a_queue_long_before_the_opening(*, on: bool) -> None:
    sale, entered = Sales(opens_in=20 * MINUTE), True
    with switched(on, queue_booking, "check_queue_open", lambda *_: None):
        try:
            sale.ask("a")
        except SaleNotOpen:
            entered = False
    assert entered is not on
