"""GET /v1/conferences: what there is to go to, with counts seconds old."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
list_conferences = wiring.list_conferences()


@api.get("/v1/conferences", v1.SURFACE, conferences.LIST)
def list_conferences_v1(request: Request) -> Answer:
    """List conferences to anyone, by start; what is canceled is left out."""
    return conferences.page(list_conferences(*conferences.parse_list(request)), wiring.now())


handler = api.handler
