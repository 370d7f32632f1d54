"""Slots: book one, cancel one, read the board. Each change is one conditional write."""

from dataclasses import dataclass
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports.contention import Stale
from booking.application.ports.primitives import Clock, NewId
from booking.domain.conference import Instant
from booking.slots.domain import (
    Board,
    SlotNotAvailable,
    SlotNotBooked,
    check_bookable,
    check_cancelable,
)


class Boards(Protocol):
    """The one board of slots."""

    def board(self) -> Board:
        """Return the board; consistent. If it was never written, all slots are free.

        Raises Contended.
        """

    def book(self, slot: int, at: Instant, request: str) -> Board:
        """Book a free slot; return the board with it. Raises Stale, Contended."""

    def cancel(self, slot: int, request: str) -> Board:
        """Free a booked slot; return the board with it. Raises Stale, Contended."""


@dataclass(frozen=True, slots=True)
class ReadBoard:
    """Reads the board."""

    boards: Boards
    attempts: Attempts

    def __call__(self) -> Board:
        """Return the current board. Raises Busy."""
        return self.attempts(lambda _: self.boards.board())


@dataclass(frozen=True, slots=True)
class BookSlot:
    """Books a slot for the first request that asks for it."""

    boards: Boards
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, slot: int) -> Board:
        """Return the board with the slot booked. Raises SlotNotAvailable, Busy."""
        check_bookable(slot)
        request = self.new_id()
        return self.attempts(lambda _: self._attempt(slot, request))

    def _attempt(self, slot: int, request: str) -> Board:
        try:
            return self.boards.book(slot, self.clock(), request)
        except Stale:
            board = self.boards.board()
            if board.moved_by(slot, request):
                return board  # an earlier attempt succeeded, and its reply was lost
            if slot in board.booked:
                raise SlotNotAvailable(slot) from None
            raise  # the slot was canceled between write and read; a retry may book it


@dataclass(frozen=True, slots=True)
class CancelSlot:
    """Frees a slot."""

    boards: Boards
    new_id: NewId
    attempts: Attempts

    def __call__(self, slot: int) -> Board:
        """Return the board with the slot free. Raises SlotNotBooked, Busy."""
        check_cancelable(slot)
        request = self.new_id()
        return self.attempts(lambda _: self._attempt(slot, request))

    def _attempt(self, slot: int, request: str) -> Board:
        try:
            return self.boards.cancel(slot, request)
        except Stale:
            board = self.boards.board()
            if board.moved_by(slot, request):
                return board  # an earlier attempt succeeded, and its reply was lost
            if slot not in board.booked:
                raise SlotNotBooked(slot) from None
            raise  # the slot was booked between write and read; a retry may free it
