"""A booking as an iCalendar file."""

from booking.application.bookings import BookingView
from booking.domain.conference import Conference
from booking.domain.refusals import Unidentified
from booking.surfaces import rules
from booking.surfaces.calendar_event import Event, event_file
from booking.surfaces.http import Answer, Contract

MEDIA = "text/calendar"

CALENDAR = Contract(
    gives={200: str}, media=MEDIA, refuses=(*rules.GET_BOOKING, Unidentified), secured=True
)


def calendar(view: BookingView, conference: Conference) -> Answer:
    """Return 200 with a calendar of one event, which replaces an older one in a calendar."""
    event = Event(
        method="PUBLISH",
        name=conference.name,
        location=conference.location,
        description=conference.description,
    )
    return Answer(
        status=200,
        body=event_file(view.booking, view.standing.state, conference, event),
        headers={"Content-Disposition": 'attachment; filename="booking.ics"'},
        content_type=f"{MEDIA}; charset=utf-8",
    )
