"""GET /v1/users/{user}/export: all that we hold of a person, to take along."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
export_user = use_cases.export_user()


@api.get("/v1/users/{user}/export", v1.SURFACE, people.EXPORT)
def export_user_v1(request: Request) -> Answer:
    """Export oneself: user, bookings, their history."""
    return people.exported(export_user(people.parse_self(request).attendee))


handler = api.handler
