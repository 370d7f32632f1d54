"""GET /v1/conferences/{conference} and its kin: a conference with its counts, as they are now."""

from booking.edge import use_cases, wiring
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
see_conference = use_cases.see_conference()


@api.get("/v1/conferences/{conference}", v1.SURFACE, conferences.GET)
def get_conference_v1(request: Request) -> Answer:
    """Show a conference to anyone, by id or name."""
    return conferences.one(see_conference(conferences.parse_one(request)), wiring.now())


@api.get("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.GET)
@api.get("/eventapi/event/{event}/", events.EVENT_SURFACE, eventapi.GET)
def get_conference_events(request: Request) -> Answer:
    """Show a conference by its id, as an event."""
    return eventapi.one(see_conference(eventapi.parse_one(request)), wiring.now())


handler = api.handler
