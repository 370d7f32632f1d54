"""POST /v1/bookings/{booking}/accept and /decline: answer an invitation, as its invitee."""

from booking.application.invitations import AcceptInvitation, DeclineInvitation
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
accept = engine.build(AcceptInvitation)
decline = engine.build(DeclineInvitation)


@api.post("/v1/bookings/{booking}/accept", v1.SURFACE, bookings.ACCEPT)
def accept_v1(request: Request) -> Answer:
    """Accept an invitation, or some of its seats: they or its waitlist place become yours."""
    return bookings.one(accept(bookings.parse_accept(request), request.idempotency(bookings.one)))


@api.post("/v1/bookings/{booking}/decline", v1.SURFACE, bookings.DECLINE)
def decline_v1(request: Request) -> Answer:
    """Decline an invitation; you are not invited to this conference again until you book."""
    return bookings.one(decline(bookings.parse_answer(request), request.idempotency(bookings.one)))


handler = api.handler
