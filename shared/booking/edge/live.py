"""The wiring of what is live: slots, connections, subscriptions and pushes."""

from booking.adapters.boards import DynamoBoards
from booking.adapters.connections import DynamoConnections
from booking.adapters.dynamodb import in_parallel
from booking.application.connections import CountConnections
from booking.application.slots import BookSlot, CancelSlot, SeeBoard
from booking.edge import wiring
from booking.edge.settings import settings

_settings = settings()
TABLE = _settings.table


def boards() -> DynamoBoards:
    """The board of slots."""
    return DynamoBoards(wiring.client("dynamodb"), TABLE)


def connections() -> DynamoConnections:
    """Who is connected."""
    return DynamoConnections(wiring.client("dynamodb"), TABLE, in_parallel)


def see_board() -> SeeBoard:
    """Wire SeeBoard."""
    return SeeBoard(boards(), wiring.attempts)


def book_slot() -> BookSlot:
    """Wire BookSlot."""
    return BookSlot(boards(), wiring.now, wiring.new_id, wiring.attempts)


def cancel_slot() -> CancelSlot:
    """Wire CancelSlot."""
    return CancelSlot(boards(), wiring.new_id, wiring.attempts)


def count_connections() -> CountConnections:
    """Wire CountConnections."""
    return CountConnections(connections(), wiring.now, wiring.attempts.elapsed, wiring.attempts)
