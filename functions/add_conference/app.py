"""POST /v1/conferences and its counterparts on the other surfaces: add a conference."""

from functools import partial

from booking.application.add_conference import AddConference
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
add_conference = engine.build(AddConference)


@api.post("/v1/conferences", v1.SURFACE, conferences.ADD)
def add_conference_v1(request: Request) -> Answer:
    """Add a conference; its name must be unique."""
    listing = conferences.parse_add(request)
    render = partial(conferences.added, program=listing.program)
    return render(add_conference(listing, request.idempotency(render), request.signed_in()))


@api.post("/eventapi/event", events.SURFACE, eventapi.ADD)
@api.post("/eventapi/event/", events.SURFACE, eventapi.ADD)
def add_conference_events(request: Request) -> Answer:
    """Add an event; its title need not be unique."""
    listing = eventapi.parse_add(request)
    with eventapi.reporting_end_time():
        conference = add_conference(listing, by=request.signed_in())
    return eventapi.added(conference)


@api.post("/conference", compact.SURFACE, compact.ADD_CONFERENCE)
def add_conference_compact(request: Request) -> Answer:
    """Add a conference."""
    add_conference(compact.parse_conference(request))
    return compact.conference_added()


@api.post("/add_conference", classic.SURFACE, classic.ADD_CONFERENCE)
def add_conference_classic(request: Request) -> Answer:
    """Add a conference."""
    add_conference(classic.parse_conference(request))
    return classic.conference_added()


handler = api.handler
