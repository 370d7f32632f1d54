"""The queue of a rush over a table that has too little capacity."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.rush import DynamoRushQueue
from booking.application.ports.contention import Throttled
from booking.application.ports.rush import LanesThrottled
from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.booking import Standing, State
from booking.domain.parties import Party
from booking.domain.transitions import Transition, book
from testing.examples import NOW, cause, conference
from testing.memory_dynamodb import transaction_canceled
from testing.world import World
from tests.application.test_rush import Rush

LANES = 8


class Busy:
    """The client, over a table without capacity for some writes."""

    def __init__(self, client: Any, full: Any) -> None:
        self.client, self.full = client, full
        self.calls = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.client, name)

    def transact_write_items(self, *, TransactItems: Sequence[Any]) -> Any:  # noqa: N803
        writes = [next(iter(write.values())) for write in TransactItems]
        codes = ["ThrottlingError" if self.full(write) else "None" for write in writes]
        raise transaction_canceled([{"Code": code} for code in codes])

    def batch_write_item(self, *, RequestItems: Any) -> Any:  # noqa: N803
        self.calls += 1
        [(table, requests)] = RequestItems.items()
        return {"UnprocessedItems": {table: requests[1:]}} if len(requests) > 1 else {}


def queue_over(world: World, full: Any = None) -> tuple[DynamoRushQueue, Busy]:
    table = world.engine.table
    client = Busy(table.client, full)
    return DynamoRushQueue(replace(table, client=client)), client


def joining(tickets: Sequence[int]) -> list[Transition]:
    listed = conference(shards=LANES, lanes=LANES)
    return [
        book(
            listed,
            Agenda(attendee=f"user:u{ticket}", version=1, entries={}),
            replace(cause(), now=NOW),
            f"booking-{ticket}",
            Standing(state=State.WAITLISTED, shard=0, seats=1, party=Party(1, None), ticket=ticket),
            (seat.join(listed.id, 0, 0, shards=LANES, least=1),),
        )
        for ticket in tickets
    ]


def commit(full: Any) -> None:
    queue, _ = queue_over(World(), full)
    queue.commit(joining(range(LANES)), 1)


def in_lane(write: Any, *lanes: int) -> bool:
    pk: str = write.get("Item", {}).get("pk", {}).get("S", "")
    return pk.startswith("WAITLIST#") and int(pk.rpartition("#")[2]) in lanes


def test_a_group_names_the_lanes_without_capacity() -> None:
    with pytest.raises(LanesThrottled) as throttled:
        commit(lambda write: in_lane(write, 2, 5))
    assert throttled.value.lanes == {2, 5}


def test_lanes_are_named_if_they_are_half_of_the_writes_without_capacity() -> None:
    def one_booking(write: Any) -> bool:
        pk: str = write.get("Item", {}).get("pk", {}).get("S", "")
        return pk == "BOOKING#booking-1"

    with pytest.raises(LanesThrottled):
        commit(lambda write: in_lane(write, 2) or one_booking(write))
    for full in (lambda _: True, one_booking):
        with pytest.raises(Throttled) as throttled:
            commit(full)
        assert not isinstance(throttled.value, LanesThrottled)


def test_entries_without_capacity_for_their_deletion_remain() -> None:
    rush = Rush(people=30)
    entries = [rush.ask(person) for person in rush.people]
    queue, client = queue_over(rush.world)
    remain = queue.remove(entries)
    assert client.calls == 2
    assert remain == [*entries[1:25], *entries[26:]]
    assert queue.remove(entries[:1]) == []


def test_the_sweeper_finds_a_watched_queue_and_its_lease_stays() -> None:
    world = World()
    queue, table = world.engine.rush_queue, world.engine.table

    def lease() -> Any:
        return table.get(keys.rush_lease("C"))

    queue.watch("C")
    assert "due_pk" in lease()
    assert queue.lease("C", "run", NOW, NOW + 1_000) == 1
    queue.close("C")
    assert "due_pk" not in lease()
    queue.watch("C")
    assert "due_pk" in lease()
    assert (lease()["holder"]["S"], lease()["token"]["N"]) == ("run", "1")
    assert queue.lease("C", "another", NOW, NOW + 1_000) is None
