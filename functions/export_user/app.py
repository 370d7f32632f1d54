"""GET /v1/users/{user}/export: all personal data of a user."""

from booking.application.people import ExportUser
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
export_user = engine.build(ExportUser)


@api.get("/v1/users/{user}/export", v1.SURFACE, people.EXPORT)
def export_user_v1(request: Request) -> Answer:
    """Export your personal data: user, bookings and their history."""
    caller = v1.parse_self(request)
    return people.exported(export_user(caller.attendee, caller.subject))


handler = api.handler
