"""GET /v1/users/{user}: return a user."""

from booking.application.people import ReadUser
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
read_user = engine.build(ReadUser)


@api.get("/v1/users/{user}", v1.SURFACE, people.GET)
def get_user_v1(request: Request) -> Answer:
    """Return your own user."""
    return people.one(read_user(v1.parse_self(request).attendee))


handler = api.handler
