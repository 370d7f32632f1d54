"""GET /v1/events: the feed of an organizer."""

from booking.application.feed import ReadFeed
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import feed

api = Api()
read_feed = engine.build(ReadFeed)


@api.get("/v1/events", v1.SURFACE, feed.LIST)
def list_events_v1(request: Request) -> Answer:
    """List the events of your conferences, or of one, in the order in which they were recorded.

    Poll with `after`: each answer has the cursor for the next request, also when it has no event.
    An event stays in the feed for 30 days. It may be listed twice: compare its id.
    """
    query = feed.parse_list(request)
    return feed.page(read_feed(request.signed_in(), query.conference, query.after, query.limit))


handler = api.handler
