"""Races between real processes, on DynamoDB engines with a network address.

The engines are ministack's DynamoDB and, if DYNAMODB_LOCAL_URL is set, AWS's DynamoDB Local. Some
versions of DynamoDB Local accept only 10 items in a transaction, so the conferences have few
shards.
"""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest

from booking.slots.domain import SLOTS
from booking.slots.store import DynamoBoards
from testing.ministack import emulator
from testing.tables import create_table
from tests.support import dynamodb_local
from tests.support.racers import broken, client, race, race_for_slots, racers


@pytest.fixture(scope="module", params=["ministack", "dynamodb-local"])
def endpoint(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    if request.param == "ministack":
        with emulator(tmp_path_factory.mktemp("race")) as address:
            yield address
    else:
        yield dynamodb_local.address()


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    with racers() as waiting:
        yield waiting


@pytest.mark.parametrize("repeat", range(int(os.environ.get("RACES", "3"))))
@pytest.mark.parametrize("shards", [1, 4])
def test_sixty_four_people_get_fifty_seats(
    pool: ProcessPoolExecutor, endpoint: str, repeat: int, shards: int
) -> None:
    table = f"race-{shards}-{repeat}-{os.getpid()}"
    create_table(client(endpoint), table)
    counts = race(pool, endpoint, table, people=64, seats=50, shards=shards)
    assert counts == {"CONFIRMED": 50, "WAITLISTED": 14}
    assert broken(endpoint, table) == []


@pytest.mark.parametrize("repeat", range(int(os.environ.get("RACES", "3"))))
def test_sixty_four_clients_get_twelve_slots(
    pool: ProcessPoolExecutor, endpoint: str, repeat: int
) -> None:
    table = f"slots-{repeat}-{os.getpid()}"
    create_table(client(endpoint), table)
    assert race_for_slots(pool, endpoint, table, clients=64) == dict.fromkeys(SLOTS, 1)
    board = DynamoBoards(client(endpoint), table).board()
    assert (set(board.booked), board.version) == (set(SLOTS), 12)
