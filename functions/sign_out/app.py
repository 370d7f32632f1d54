"""POST /v1/users/me/sign-out: refuse all tokens of a user that were issued until now."""

from booking.application.people import SignOut
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
sign_out = engine.build(SignOut)


@api.post("/v1/users/me/sign-out", v1.SURFACE, people.SIGN_OUT)
def sign_out_v1(request: Request) -> Answer:
    """Sign out everywhere: your tokens are refused within a minute."""
    sign_out(request.signed_in())
    return people.signed_out()


handler = api.handler
