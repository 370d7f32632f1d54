"""POST and GET /v1/organizer-requests, GET /v1/organizer-requests/me."""

from booking.application.organizing import (
    ListOrganizerRequests,
    ReadOrganizerRequest,
    RequestToOrganize,
)
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import organizing

api = Api()
request_to_organize = engine.build(RequestToOrganize)
read_request = engine.build(ReadOrganizerRequest)
list_requests = engine.build(ListOrganizerRequests)


@api.post("/v1/organizer-requests", v1.SURFACE, organizing.ASK)
def request_to_organize_v1(request: Request) -> Answer:
    """Ask to become an organizer. An admin answers; you have one request at a time."""
    caller = request.signed_in()
    return organizing.added(request_to_organize(caller, organizing.parse_ask(request)))


@api.get("/v1/organizer-requests/me", v1.SURFACE, organizing.GET)
def get_organizer_request_v1(request: Request) -> Answer:
    """Return your last request to become an organizer, with its answer."""
    return organizing.one(read_request(request.signed_in()))


@api.get("/v1/organizer-requests", v1.SURFACE, organizing.LIST)
def list_organizer_requests_v1(request: Request) -> Answer:
    """List the requests that wait for an answer, oldest first, for admins."""
    return organizing.page(list_requests(request.signed_in(), *organizing.parse_list(request)))


handler = api.handler
