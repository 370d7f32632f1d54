"""GET /v1/conferences, /v1/users/{user}/conferences and suggestions, /eventapi/event: lists.

On the events surface, this function serves each GET whose path ends in a slash, because only one
function can be behind the gateway's greedy route (docs/adr/0018). An event without the slash is
served by get_conference.
"""

from booking.application.catalog import ListConferences, ListOwnConferences, ReadConference
from booking.application.numbered import ListNewestConferences, When
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import eventapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences

api = Api()
list_conferences = engine.build(ListConferences)
list_own_conferences = engine.build(ListOwnConferences)
list_newest_conferences = engine.build(ListNewestConferences)
read_conference = engine.build(ReadConference)


@api.get("/v1/conferences", v1.SURFACE, conferences.LIST)
def list_conferences_v1(request: Request) -> Answer:
    """List conferences by start, without canceled ones; counts may be seconds old."""
    found = list_conferences(*conferences.parse_list(request))
    return conferences.page(found, engine.clock())


@api.get("/v1/users/{user}/suggestions", v1.SURFACE, conferences.SUGGEST)
def list_suggestions_v1(request: Request) -> Answer:
    """List conferences about the topics of your user, with the filters of all conferences."""
    found = list_conferences(*conferences.parse_suggest(request))
    return conferences.suggested(found, engine.clock())


@api.get("/v1/users/{user}/conferences", v1.SURFACE, conferences.LIST_OWN)
def list_own_conferences_v1(request: Request) -> Answer:
    """List the conferences that you organize, newest first, with past and canceled ones."""
    found = list_own_conferences(*conferences.parse_list_own(request))
    return conferences.own_page(found, engine.clock())


@api.get("/eventapi/event", events.EVENT_SURFACE, eventapi.LIST)
@api.get("/eventapi/event/", events.EVENT_SURFACE, eventapi.LIST)
def list_conferences_events(request: Request) -> Answer:
    """List events, newest first, without canceled ones."""
    found = list_newest_conferences(eventapi.parse_list(request))
    return eventapi.page(found, request, engine.clock())


@api.get("/eventapi/event/upcoming", events.EVENT_SURFACE, eventapi.LIST)
@api.get("/eventapi/event/upcoming/", events.EVENT_SURFACE, eventapi.LIST)
def list_upcoming_events(request: Request) -> Answer:
    """List the events that have not started, the newest first."""
    found = list_newest_conferences(eventapi.parse_list(request), When.UPCOMING)
    return eventapi.page(found, request, engine.clock())


@api.get("/eventapi/event/past", events.EVENT_SURFACE, eventapi.LIST)
@api.get("/eventapi/event/past/", events.EVENT_SURFACE, eventapi.LIST)
def list_past_events(request: Request) -> Answer:
    """List the events that are over, the newest first."""
    found = list_newest_conferences(eventapi.parse_list(request), When.PAST)
    return eventapi.page(found, request, engine.clock())


@api.get("/eventapi/event/my_events", events.EVENT_SURFACE, eventapi.LIST_OWN)
@api.get("/eventapi/event/my_events/", events.EVENT_SURFACE, eventapi.LIST_OWN)
def list_own_events(request: Request) -> Answer:
    """List the events that the caller created, the newest first, to organizers."""
    organizer, number = eventapi.parse_list_own(request)
    return eventapi.page(list_newest_conferences.by(organizer, number), request, engine.clock())


@api.get("/eventapi/event/{event}/", events.EVENT_SURFACE, eventapi.GET)
def get_conference_events(request: Request) -> Answer:
    """Return an event with its current counts, by id."""
    return eventapi.one(read_conference(eventapi.parse_one(request)), engine.clock())


handler = api.handler
