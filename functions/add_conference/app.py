"""POST /v1/conferences and its kin: list a conference."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
add_conference = use_cases.add_conference()


@api.post("/v1/conferences", v1.SURFACE, conferences.ADD)
def add_conference_v1(request: Request) -> Answer:
    """List a conference; its name is its own."""
    listing = conferences.parse_add(request)
    return conferences.added(add_conference(listing, request.keeping(conferences.added)))


@api.post("/eventapi/event", events.SURFACE, eventapi.ADD)
@api.post("/eventapi/event/", events.SURFACE, eventapi.ADD)
def add_conference_events(request: Request) -> Answer:
    """List a conference under an id of its own, as an event; its title is free."""
    listing = eventapi.parse_add(request)
    with eventapi.ordering_times():
        conference = add_conference(listing)
    return eventapi.added(conference)


@api.post("/conference", compact.SURFACE, compact.ADD_CONFERENCE)
def add_conference_compact(request: Request) -> Answer:
    """List a conference, in compact's words."""
    add_conference(compact.parse_conference(request))
    return compact.conference_added()


@api.post("/add_conference", classic.SURFACE, classic.ADD_CONFERENCE)
def add_conference_classic(request: Request) -> Answer:
    """List a conference, in classic's words."""
    add_conference(classic.parse_conference(request))
    return classic.conference_added()


handler = api.handler
