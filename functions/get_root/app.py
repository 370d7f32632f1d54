"""GET /: the page to a browser, and to a program that the service runs; and the page's assets."""

from pathlib import Path

from booking.edge import live, wiring
from booking.edge.http import Api, no_such_route
from booking.edge.page import page as page_of
from booking.surfaces import page as pages
from booking.surfaces import slots
from booking.surfaces.http import Answer, Request

api = Api()
see_board = live.see_board()
count_connections = live.count_connections()
page = page_of(Path(__file__).parent / "static")


@api.get("/", slots.ROOT_SURFACE, slots.GET_ROOT)
def get_root(request: Request) -> Answer:
    """Give the page to who accepts text/html; say to others that the slots' service runs."""
    if pages.wanted(request):
        return page.document()
    if not wiring.OPEN_SURFACES:
        return no_such_route()
    return slots.root(see_board(), count_connections())


@api.get("/assets/{version}/{file}", pages.SURFACE, pages.ASSET)
def get_asset(request: Request) -> Answer:
    """Give a static file of the page."""
    return page.asset(request) or no_such_route()


handler = api.handler
