"""GET / and /assets/: the page and its files; GET / without text/html: a status in JSON."""

from pathlib import Path

from booking.application.connections import CountConnections
from booking.edge.deployment import engine
from booking.edge.http import Api, no_such_route
from booking.edge.page import page as page_of
from booking.slots import surface
from booking.slots.use_cases import ReadBoard
from booking.surfaces import page as pages
from booking.surfaces.http import Answer, Request

api = Api()
read_board = engine.build(ReadBoard)
count_connections = engine.build(CountConnections)
page = page_of(Path(__file__).parent / "assets")


@api.get("/", surface.ROOT_SURFACE, surface.GET_ROOT)
def get_root(request: Request) -> Answer:
    """Return the page if text/html is accepted, otherwise the status of the slots service."""
    if pages.wanted(request):
        return page.document(request)
    if not engine.settings.open_surfaces:
        return no_such_route()
    return surface.root(read_board(), count_connections())


@api.get("/assets/{version}/{file}", pages.SURFACE, pages.ASSET)
def get_asset(request: Request) -> Answer:
    """Return a static file of the page."""
    return page.asset(request) or no_such_route()


handler = api.handler
