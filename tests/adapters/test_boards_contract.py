"""The contract of the slot board's store, on every engine."""

import itertools
from typing import Any

import pytest

from booking.application.ports.contention import Stale
from booking.slots.domain import SLOTS, Board
from booking.slots.store import DynamoBoards
from testing.tables import create_table

numbers = itertools.count(1)


@pytest.fixture
def boards(client: Any) -> DynamoBoards:
    """Return the board of a new, empty table."""
    name = f"boards-{next(numbers)}"
    create_table(client, name)
    return DynamoBoards(client, name)


def test_a_new_board_is_free(boards: DynamoBoards) -> None:
    assert boards.board() == Board()


def test_a_booking_increases_the_version(boards: DynamoBoards) -> None:
    board = boards.book(9, 5, "a")
    assert (board.version, board.booked) == (1, {9: 5})
    assert boards.board() == board


def test_a_booked_slot_cannot_be_booked_again(boards: DynamoBoards) -> None:
    boards.book(9, 5, "a")
    with pytest.raises(Stale):
        boards.book(9, 6, "b")
    assert boards.board().booked == {9: 5}


def test_a_canceled_slot_can_be_booked_again(boards: DynamoBoards) -> None:
    boards.book(9, 5, "a")
    assert boards.cancel(9, "b").booked == {}
    board = boards.book(9, 6, "c")
    assert (board.version, board.booked) == (3, {9: 6})


def test_a_free_slot_cannot_be_canceled(boards: DynamoBoards) -> None:
    with pytest.raises(Stale):
        boards.cancel(9, "a")
    boards.book(8, 5, "b")
    with pytest.raises(Stale):
        boards.cancel(9, "c")
    assert boards.board().version == 1


def test_slots_do_not_affect_each_other(boards: DynamoBoards) -> None:
    for slot in SLOTS:
        boards.book(slot, slot * 10, f"r{slot}")
    assert boards.board().booked == {slot: slot * 10 for slot in SLOTS}
    assert boards.board().moved_by(3, "r3")
    assert not boards.board().moved_by(3, "r4")


def test_a_request_moves_a_slot_once_even_after_two_more_moved_it(boards: DynamoBoards) -> None:
    boards.book(9, 5, "a")
    boards.cancel(9, "b")
    with pytest.raises(Stale):
        boards.book(9, 6, "a")
    boards.book(9, 7, "c")
    with pytest.raises(Stale):
        boards.cancel(9, "b")
    board = boards.board()
    assert (board.version, board.booked, board.requests[9]) == (3, {9: 7}, ("c", "b", "a"))


def test_the_newest_and_the_third_newest_request_do_not_move_a_slot_again(
    boards: DynamoBoards,
) -> None:
    boards.book(9, 5, "a")
    with pytest.raises(Stale):
        boards.cancel(9, "a")
    boards.cancel(9, "b")
    boards.book(9, 6, "c")
    with pytest.raises(Stale):
        boards.cancel(9, "a")
    assert boards.board().booked == {9: 6}
