"""DELETE /v1/conferences/{conference} and its kin: cancel it, and every booking with it."""

from booking.edge import use_cases, wiring
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
cancel_conference = use_cases.cancel_conference()
see_conference = use_cases.see_conference()


@api.delete("/v1/conferences/{conference}", v1.SURFACE, conferences.CANCEL)
def cancel_conference_v1(request: Request) -> Answer:
    """Cancel a conference, as its organizer; its name stays taken."""
    conference = conferences.parse_one(request)
    cancel_conference(conference, request.signed_in())
    return conferences.one(see_conference(conference), wiring.now())


@api.delete("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.CANCEL)
@api.delete("/eventapi/event/{event}/", events.EVENT_SURFACE, eventapi.CANCEL)
def cancel_conference_events(request: Request) -> Answer:
    """Cancel an event, as its organizer; it is not found any more."""
    cancel_conference(eventapi.parse_one(request), request.signed_in())
    return eventapi.canceled()


handler = api.handler
