"""DELETE /v1/conferences/{conference} and /eventapi/event/{event}: cancel or delete it."""

from booking.application.cancel_conference import CancelConference
from booking.application.catalog import ReadConference
from booking.application.delete_conference import DeleteConference
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
cancel_conference = engine.build(CancelConference)
delete_conference = engine.build(DeleteConference)
read_conference = engine.build(ReadConference)


@api.delete("/v1/conferences/{conference}", v1.SURFACE, conferences.CANCEL)
def cancel_conference_v1(request: Request) -> Answer:
    """Cancel a conference and its bookings, as its organizer; the name stays taken.

    With `forget=true`, delete a conference that nobody has booked, and free its name.
    """
    conference, forget = conferences.parse_cancel(request)
    if forget:
        delete_conference(conference, request.signed_in())
        return conferences.deleted()
    cancel_conference(conference, request.signed_in())
    return conferences.one(read_conference(conference), engine.clock())


@api.delete("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.CANCEL)
@api.delete("/eventapi/event/{event}/", events.EVENT_SURFACE, eventapi.CANCEL)
def cancel_conference_events(request: Request) -> Answer:
    """Cancel an event and its bookings, as its organizer; it is not found afterwards."""
    cancel_conference(eventapi.parse_one(request), request.signed_in())
    return eventapi.canceled()


handler = api.handler
