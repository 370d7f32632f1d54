"""GET /v1/calendars/{secret}.ics: the live bookings of a person, for calendar programs."""

from booking.application.calendars import ReadCalendar
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import calendars

api = Api()
read_calendar = engine.build(ReadCalendar)


@api.get("/v1/calendars/{calendar}", v1.SURFACE, calendars.FEED)
def calendar_feed_v1(request: Request) -> Answer:
    """Return your live bookings as a calendar, by the secret link that you created.

    The link is the only credential. Everybody who has it can read the calendar until you create
    another link or remove it.
    """
    return calendars.feed(read_calendar(calendars.parse_feed(request)))


handler = api.handler
