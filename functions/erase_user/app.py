"""DELETE /v1/users/{user}: cancel a person's live bookings, and forget the person."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
erase_user = use_cases.erase_user()


@api.delete("/v1/users/{user}", v1.SURFACE, people.ERASE)
def erase_user_v1(request: Request) -> Answer:
    """Erase oneself; counts and order stay."""
    erase_user(people.parse_self(request))
    return people.erased()


handler = api.handler
