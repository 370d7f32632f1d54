"""POST /v1/organizer-requests/{request}/approve and .../deny."""

from booking.application.organizing import AnswerOrganizerRequest
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import organizing

api = Api()
answer_request = engine.build(AnswerOrganizerRequest)


@api.post("/v1/organizer-requests/{request}/approve", v1.SURFACE, organizing.APPROVE)
def approve_organizer_request_v1(request: Request) -> Answer:
    """Make the account of a request an organizer, from its next token on. For admins."""
    subject = organizing.parse_one(request)
    return organizing.one(answer_request.approve(subject, request.signed_in()))


@api.post("/v1/organizer-requests/{request}/deny", v1.SURFACE, organizing.DENY)
def deny_organizer_request_v1(request: Request) -> Answer:
    """Deny a request, with a reason that its account can read. For admins."""
    caller = request.signed_in()
    caller.check_is_admin()
    subject, reason = organizing.parse_deny(request)
    return organizing.one(answer_request.deny(subject, reason, caller))


handler = api.handler
