"""PATCH /v1/conferences/{conference} and its kin: more seats or fewer, other words, other times."""

from booking.edge import use_cases, wiring
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
change_conference = use_cases.change_conference()
see_conference = use_cases.see_conference()


@api.patch("/v1/conferences/{conference}", v1.SURFACE, conferences.CHANGE)
def change_conference_v1(request: Request) -> Answer:
    """Change a conference, as its organizer; times only while nobody has booked."""
    change = conferences.parse_change(request)
    changed = change_conference(conferences.parse_one(request), change, request.signed_in())
    return conferences.one(see_conference(changed.id), wiring.now())


@api.patch("/eventapi/event/{event}", events.EVENT_SURFACE, eventapi.CHANGE)
@api.patch("/eventapi/event/{event}/", events.EVENT_SURFACE, eventapi.CHANGE)
def change_conference_events(request: Request) -> Answer:
    """Change an event, as its organizer; the title too, unless it is found by it."""
    change = eventapi.parse_change(request)
    with eventapi.ordering_times():
        changed = change_conference(eventapi.parse_one(request), change, request.signed_in())
    return eventapi.one(see_conference(changed.id), wiring.now())


handler = api.handler
