"""POST /v1/conferences/{conference}/messages: message the attendees of a conference."""

from booking.application.message_attendees import MessageAttendees
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences, organizer_messages

api = Api()
message_attendees = engine.build(MessageAttendees)


@api.post("/v1/conferences/{conference}/messages", v1.SURFACE, organizer_messages.POST)
def message_attendees_v1(request: Request) -> Answer:
    """Mail a plain text to the attendees of a conference, as its organizer.

    The mails follow within minutes, in the order of the list of bookings. Each attendee gets one at
    most, by their choices of mails. A conference may send three messages a day.
    """
    conference, draft = conferences.parse_one(request), organizer_messages.parse_draft(request)
    idempotency = request.idempotency(organizer_messages.posted)
    return organizer_messages.posted(
        message_attendees(conference, draft, request.signed_in(), idempotency)
    )


handler = api.handler
