"""GET /v1/bookings/{booking}/calendar.ics: a booking for one's calendar."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings, calendar

api = Api()
see_booking = use_cases.see_booking()
see_conference = use_cases.see_conference()


@api.get("/v1/bookings/{booking}/calendar.ics", v1.SURFACE, calendar.CALENDAR)
def booking_calendar_v1(request: Request) -> Answer:
    """Give a booking as an iCalendar event to its attendee."""
    seen = see_booking.own(bookings.parse_one(request), request.signed_in().attendee)
    conference = see_conference(seen.booking.place.conference).conference
    return calendar.calendar(seen, conference)


handler = api.handler
