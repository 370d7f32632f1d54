"""GET /v1/users/{user}: what we know of a user."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
see_user = use_cases.see_user()


@api.get("/v1/users/{user}", v1.SURFACE, people.GET)
def get_user_v1(request: Request) -> Answer:
    """Show oneself."""
    return people.one(see_user(people.parse_self(request).attendee))


handler = api.handler
