"""GET /health: check that the table can be read and that its stream is processed."""

from booking.application.connections import CountConnections
from booking.application.heartbeat import FindLaggingConsumers
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.slots import surface
from booking.slots.use_cases import ReadBoard
from booking.surfaces.http import Answer, Request

api = Api()
read_board = engine.build(ReadBoard)
count_connections = engine.build(CountConnections)
find_lagging_consumers = engine.build(FindLaggingConsumers)


@api.get("/health", surface.SURFACE, surface.GET_HEALTH)
def get_health(_: Request) -> Answer:
    """Return 200, or 503 if a consumer of the table's stream is behind."""
    board, connections, behind = read_board(), count_connections(), find_lagging_consumers()
    return surface.health(board, connections, behind, engine.settings.table, engine.clock())


handler = api.handler
