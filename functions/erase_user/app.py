"""DELETE /v1/users/{user}: cancel a user's live bookings and erase the personal data."""

from booking.application.people import EraseUser
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
erase_user = engine.build(EraseUser)


@api.delete("/v1/users/{user}", v1.SURFACE, people.ERASE)
def erase_user_v1(request: Request) -> Answer:
    """Cancel your live bookings and erase your personal data.

    The bookings stay under a pseudonym, so that counts and waitlist order do not change.
    """
    erase_user(v1.parse_self(request))
    return people.erased()


handler = api.handler
