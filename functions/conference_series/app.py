"""GET /v1/conferences/{conference}/series."""

from booking.application.series import ReadSeries
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import series

api = Api()
read_series = engine.build(ReadSeries)


@api.get("/v1/conferences/{conference}/series", v1.SURFACE, series.GET)
def conference_series_v1(request: Request) -> Answer:
    """Return the counts of a conference over time to its organizer."""
    conference, since = series.parse(request)
    return series.shown(conference, read_series(conference, since, request.signed_in()))


handler = api.handler
