"""GET /v1/bookings/{booking}/calendar.ics: a booking as an iCalendar file."""

from booking.application.bookings import ReadBooking
from booking.application.catalog import ReadConference
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings, calendar

api = Api()
read_booking = engine.build(ReadBooking)
read_conference = engine.build(ReadConference)


@api.get("/v1/bookings/{booking}/calendar.ics", v1.SURFACE, calendar.CALENDAR)
def booking_calendar_v1(request: Request) -> Answer:
    """Return a booking as an iCalendar event, to its attendee."""
    view = read_booking.own(bookings.parse_one(request), request.signed_in().attendee)
    return calendar.calendar(view, read_conference.of_booking(view.booking))


handler = api.handler
