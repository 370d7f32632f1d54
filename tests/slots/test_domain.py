"""The rules of the slot board."""

import pytest

from booking.slots.domain import (
    SLOTS,
    Board,
    SlotNotAvailable,
    SlotNotBooked,
    check_bookable,
    check_cancelable,
)


def test_a_new_board_has_twelve_free_slots() -> None:
    board = Board()
    assert [slot.id for slot in board.slots] == list(range(3, 15))
    assert [slot.booked_at for slot in board.slots] == [None] * 12
    assert (board.total, list(board.available), board.version) == (12, list(SLOTS), 0)


def test_a_booked_slot_counts_as_booked() -> None:
    board = Board(version=1, booked={9: 5})
    assert [slot.id for slot in board.slots if slot.booked_at == 5] == [9]
    assert board.available == (3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14)


@pytest.mark.parametrize("slot", [-9, 0, 2, 15, 10**30])
def test_an_unknown_slot_is_refused(slot: int) -> None:
    with pytest.raises(SlotNotAvailable) as refused:
        check_bookable(slot)
    assert refused.value.message == f"Slot {slot} is not available"
    with pytest.raises(SlotNotBooked) as refused_too:
        check_cancelable(slot)
    assert refused_too.value.message == f"Slot {slot} was not booked"


@pytest.mark.parametrize("slot", SLOTS)
def test_every_slot_of_the_board_can_be_requested(slot: int) -> None:
    check_bookable(slot)
    check_cancelable(slot)
