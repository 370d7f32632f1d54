"""The same race through real processes, against engines with an address.

ministack's DynamoDB always; AWS's own DynamoDB Local where DYNAMODB_LOCAL_URL names a running one.
"""

import os
from collections.abc import Iterator

import pytest

from booking.adapters.boards import DynamoBoards
from booking.domain.slots import SLOTS
from tests.support.ministack import emulator
from tests.support.racers import broken, client, race, race_for_slots
from tests.support.tables import create_table


@pytest.fixture(scope="module", params=["ministack", "dynamodb-local"])
def endpoint(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    if request.param == "ministack":
        with emulator(tmp_path_factory.mktemp("race")) as address:
            yield address
    else:
        named = os.environ.get("DYNAMODB_LOCAL_URL")
        if not named:
            pytest.skip("no DynamoDB Local: DYNAMODB_LOCAL_URL names none")
        yield named


@pytest.mark.parametrize("repeat", range(int(os.environ.get("RACES", "3"))))
@pytest.mark.parametrize("shards", [1, 4])
def test_sixty_four_people_and_fifty_seats(endpoint: str, repeat: int, shards: int) -> None:
    table = f"race-{shards}-{repeat}-{os.getpid()}"
    create_table(client(endpoint), table)
    got = race(endpoint, table, people=64, seats=50, shards=shards)
    assert got == {"CONFIRMED": 50, "WAITLISTED": 14}
    assert broken(endpoint, table) == []


@pytest.mark.parametrize("repeat", range(int(os.environ.get("RACES", "3"))))
def test_sixty_four_clients_and_twelve_slots(endpoint: str, repeat: int) -> None:
    table = f"slots-{repeat}-{os.getpid()}"
    create_table(client(endpoint), table)
    assert race_for_slots(endpoint, table, clients=64) == dict.fromkeys(SLOTS, 1)
    board = DynamoBoards(client(endpoint), table).board()
    assert (set(board.booked), board.version) == (set(SLOTS), 12)
