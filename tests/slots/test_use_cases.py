"""Booking and canceling slots with lost replies and faster competitors."""

from collections.abc import Callable
from typing import Any

import pytest

from booking.application.attempts import Attempts
from booking.application.ports.contention import Busy
from booking.slots.domain import SlotNotAvailable, SlotNotBooked
from booking.slots.store import DynamoBoards
from booking.slots.use_cases import BookSlot, CancelSlot, ReadBoard
from testing.memory_dynamodb import MemoryDynamoDB, client_error
from testing.tables import TABLE, create_table


class Desk:
    """The use cases over the in-memory table; a test decides which replies are lost."""

    def __init__(self) -> None:
        self.time = 1
        self.ids = 0
        self.lose_replies = 0
        self.meanwhile: Callable[[], object] = lambda: None
        self.table = MemoryDynamoDB()
        create_table(self.table.client())
        paused = [0.0]
        attempts = Attempts(
            sleep=lambda seconds: paused.__setitem__(0, paused[0] + seconds),
            jitter=lambda: 1.0,
            elapsed=lambda: paused[0],
        )
        self.boards = DynamoBoards(self._losing(self.table.client()), TABLE)
        self.book = BookSlot(self.boards, lambda: self.time, self._new_id, attempts)
        self.cancel = CancelSlot(self.boards, self._new_id, attempts)
        self.read_board = ReadBoard(self.boards, attempts)

    def _new_id(self) -> str:
        self.ids += 1
        return f"id-{self.ids}"

    def _losing(self, client: Any) -> Any:
        call = client._make_api_call

        def lossy(operation: str, parameters: dict[str, Any]) -> Any:
            answer = call(operation, parameters)
            if operation == "UpdateItem" and self.lose_replies:
                self.lose_replies -= 1
                self.meanwhile()
                raise client_error(operation, "InternalServerError", "lost")
            return answer

        client._make_api_call = lossy
        return client


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_slot_can_be_booked_once(desk: Desk) -> None:
    desk.book(9)
    with pytest.raises(SlotNotAvailable):
        desk.book(9)
    assert desk.read_board().booked == {9: 1}


def test_a_free_slot_cannot_be_canceled(desk: Desk) -> None:
    with pytest.raises(SlotNotBooked):
        desk.cancel(9)


def test_a_booker_with_a_lost_reply_has_the_slot(desk: Desk) -> None:
    desk.lose_replies = 1
    board = desk.book(9)
    assert (board.version, board.booked) == (1, {9: 1})


def test_a_retried_cancellation_never_cancels_a_newer_booking(desk: Desk) -> None:
    desk.book(9)
    desk.lose_replies, desk.meanwhile = 1, lambda: desk.boards.book(9, 7, "somebody")
    desk.cancel(9)
    assert desk.read_board().booked == {9: 7}


def test_a_retried_booking_never_books_a_slot_canceled_since(desk: Desk) -> None:
    desk.lose_replies, desk.meanwhile = 1, lambda: desk.boards.cancel(9, "somebody")
    desk.book(9)
    assert desk.read_board().booked == {}


def test_a_table_that_never_answers_raises_busy(desk: Desk) -> None:
    desk.lose_replies = 10**9
    desk.table.fault = lambda operation, _: client_error(operation, "ThrottlingException", "no")
    with pytest.raises(Busy):
        desk.book(9)
