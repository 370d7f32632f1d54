"""GET and POST /b/{token}, POST /v1/claims: the links in mails."""

from booking.application.claims import OpenLink, UseLink
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import link_page, v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import claims

api = Api()
open_link = engine.build(OpenLink)
use_link = engine.build(UseLink)


@api.get("/b/{token}", link_page.SURFACE, link_page.OPEN)
def get_link(request: Request) -> Answer:
    """Return the page of a link in a mail. It changes nothing."""
    return link_page.opened(open_link(request.path["token"]), request)


@api.post("/b/{token}", link_page.SURFACE, link_page.PRESS)
def press_link(request: Request) -> Answer:
    """Do what a button of the page says: claim, accept, decline, confirm, or unsubscribe."""
    action = link_page.parse_action(request)
    return link_page.opened(use_link(request.path["token"], action), request)


@api.post("/v1/claims", v1.SURFACE, claims.CLAIM)
def claim_v1(request: Request) -> Answer:
    """Do what a link in a mail is for. The token is the only credential."""
    token, action = claims.parse_claim(request)
    return claims.claimed(action, use_link(token, action))


handler = api.handler
