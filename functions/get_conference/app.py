"""GET /v1/conferences/{conference} and /eventapi/event/{event}: return a conference."""

from booking.application.catalog import ReadConference
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
read_conference = engine.build(ReadConference)


@api.get("/v1/conferences/{conference}", v1.SURFACE, conferences.GET)
def get_conference_v1(request: Request) -> Answer:
    """Return a conference with its current counts, by id or name."""
    found = read_conference(conferences.parse_one(request))
    return conferences.read(found, read_conference.program(found.conference), engine.clock())


@api.get("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.GET)
def get_conference_events(request: Request) -> Answer:
    """Return an event with its current counts, by id."""
    return eventapi.one(read_conference(eventapi.parse_one(request)), engine.clock())


handler = api.handler
