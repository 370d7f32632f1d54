"""DELETE /v1/conferences/{conference} and /eventapi/event/{event}: cancel a conference."""

from booking.application.cancel_conference import CancelConference
from booking.application.catalog import ReadConference
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
cancel_conference = engine.build(CancelConference)
read_conference = engine.build(ReadConference)


@api.delete("/v1/conferences/{conference}", v1.SURFACE, conferences.CANCEL)
def cancel_conference_v1(request: Request) -> Answer:
    """Cancel a conference and its bookings, as its organizer; the name stays taken."""
    conference = conferences.parse_one(request)
    cancel_conference(conference, request.signed_in())
    return conferences.one(read_conference(conference), engine.clock())


@api.delete("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.CANCEL)
@api.delete("/eventapi/event/{event}/", events.EVENT_SURFACE, eventapi.CANCEL)
def cancel_conference_events(request: Request) -> Answer:
    """Cancel an event and its bookings, as its organizer; it is not found afterwards."""
    cancel_conference(eventapi.parse_one(request), request.signed_in())
    return eventapi.canceled()


handler = api.handler
