"""PATCH /v1/conferences/{conference} and /eventapi/event/{event}: change a conference."""

from booking.application.catalog import ReadConference
from booking.application.change_conference import ChangeConference
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
change_conference = engine.build(ChangeConference)
read_conference = engine.build(ReadConference)


@api.patch("/v1/conferences/{conference}", v1.SURFACE, conferences.CHANGE)
def change_conference_v1(request: Request) -> Answer:
    """Change a conference, as its organizer; the times only before the first booking."""
    change = conferences.parse_change(request)
    changed = change_conference(conferences.parse_one(request), change, request.signed_in())
    summary = read_conference(changed.id)
    program = read_conference.program(summary.conference)
    return conferences.changed(summary, program, engine.clock())


@api.patch("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.CHANGE)
@api.patch("/eventapi/event/{event}/", events.EVENT_SURFACE, eventapi.CHANGE)
def change_conference_events(request: Request) -> Answer:
    """Change an event, as its organizer; the title only if the event was added here."""
    change = eventapi.parse_change(request)
    with eventapi.reporting_end_time():
        changed = change_conference(eventapi.parse_one(request), change, request.signed_in())
    return eventapi.one(read_conference(changed.id), engine.clock())


handler = api.handler
