"""GET /v1/conferences/{conference} and /eventapi/event/{event}: return a conference.

Everybody gets the same answer there. /v1/users/{user}/conferences/{conference} has what depends on
the caller, so that no shared cache can store it (docs/adr/0060).
"""

from booking.application.catalog import ReadConference
from booking.application.own_view import ReadOwnView
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
read_conference = engine.build(ReadConference)
read_own_view = engine.build(ReadOwnView)


@api.get("/v1/conferences/{conference}", v1.SURFACE, conferences.GET)
def get_conference_v1(request: Request) -> Answer:
    """Return a conference with its current counts, by id or name."""
    found = read_conference(conferences.parse_one(request))
    return conferences.read(found, read_conference.program(found.conference), engine.clock())


@api.get("/v1/users/{user}/conferences/{conference}", v1.SURFACE, conferences.GET_OWN_VIEW)
def get_own_view_v1(request: Request) -> Answer:
    """Return a conference as you see it: with restricted categories, and your invitation."""
    conference_id, caller = conferences.parse_own_view(request)
    found = read_own_view(conference_id)
    names = read_own_view.names(found.conference, caller)
    program = read_own_view.program(found.conference)
    invitation = read_own_view.invitation(found.conference, caller)
    return conferences.own_view(found, program, engine.clock(), caller, names, invitation)


@api.get("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.GET)
def get_conference_events(request: Request) -> Answer:
    """Return an event with its current counts, by id."""
    return eventapi.one(read_conference(eventapi.parse_one(request)), engine.clock())


handler = api.handler
