"""POST /v1/conferences/{conference}/handover and .../accept: change the organizer."""

from booking.application.catalog import ReadConference
from booking.application.hand_over import AcceptConference, OfferConference
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
offer_conference = engine.build(OfferConference)
accept_conference = engine.build(AcceptConference)
read_conference = engine.build(ReadConference)


@api.post("/v1/conferences/{conference}/handover", v1.SURFACE, conferences.OFFER)
def offer_conference_v1(request: Request) -> Answer:
    """Offer a conference to another organizer, who becomes its organizer by accepting."""
    conference, to = conferences.parse_offer(request)
    offer_conference(conference, to, request.signed_in())
    return conferences.one(read_conference(conference), engine.clock())


@api.post("/v1/conferences/{conference}/handover/accept", v1.SURFACE, conferences.ACCEPT)
def accept_conference_v1(request: Request) -> Answer:
    """Accept a conference that its organizer offered to you."""
    conference = conferences.parse_one(request)
    accept_conference(conference, request.signed_in())
    return conferences.one(read_conference(conference), engine.clock())


handler = api.handler
