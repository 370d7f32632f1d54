"""POST /v1/conferences/{conference}/attendees/{attendee}/allow: lift a removal."""

from booking.application.allow import Allow
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
allow = engine.build(Allow)


@api.post("/v1/conferences/{conference}/attendees/{attendee}/allow", v1.SURFACE, conferences.ALLOW)
def allow_attendee_v1(request: Request) -> Answer:
    """Allow a removed attendee to book the conference again, as its organizer.

    The canceled booking stays canceled. Without a removal, nothing changes.
    """
    conference, attendee = conferences.parse_one(request), conferences.parse_attendee(request)
    idempotency = request.idempotency(conferences.allowed)
    return conferences.allowed(allow(conference, attendee, request.signed_in(), idempotency))


handler = api.handler
