"""/v1/users/me/calendar: the secret link to the caller's calendar."""

from booking.application.calendars import (
    CreateCalendarLink,
    ReadCalendarLink,
    RemoveCalendarLink,
)
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import calendars

api = Api()
read_link = engine.build(ReadCalendarLink)
create_link = engine.build(CreateCalendarLink)
remove_link = engine.build(RemoveCalendarLink)


@api.get("/v1/users/me/calendar", v1.SURFACE, calendars.READ_LINK)
def get_calendar_link_v1(request: Request) -> Answer:
    """Return whether you have a link to your calendar, and since when."""
    return calendars.link(read_link(request.signed_in().attendee))


@api.post("/v1/users/me/calendar", v1.SURFACE, calendars.CREATE_LINK)
def create_calendar_link_v1(request: Request) -> Answer:
    """Create a secret link to your calendar. An earlier link stops working at once."""
    created, secret = create_link(request.signed_in())
    return calendars.link_created(created, secret, request)


@api.delete("/v1/users/me/calendar", v1.SURFACE, calendars.REMOVE_LINK)
def remove_calendar_link_v1(request: Request) -> Answer:
    """Remove the link to your calendar, if there is one."""
    remove_link(request.signed_in().attendee)
    return calendars.link_removed()


handler = api.handler
