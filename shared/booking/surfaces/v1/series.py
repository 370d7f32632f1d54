"""The counts of a conference over time, on v1."""

from typing import Annotated, Literal, TypedDict

from pydantic import BaseModel, Field

from booking.application.series import Series
from booking.domain.conference import Instant
from booking.domain.refusals import Invalid, NotAllowed, Unidentified
from booking.domain.series import SAMPLES_LIMIT, Sample
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, parsed_values
from booking.surfaces.v1.conferences import parse_one

MOST = SAMPLES_LIMIT + 2  # with those of the last change and of now


class SeriesQuery(BaseModel):
    """Query of GET /v1/conferences/{conference}/series."""

    since: fields.Time | None = None


class SampleShown(TypedDict):
    """The counts from this time until the next sample."""

    at: str
    confirmed: int
    waitlisted: int
    held: int
    lapsed: int


class SeriesShown(TypedDict):
    """The counts of a conference over time, oldest first; the last sample is that of now."""

    conference: str
    resolution: Literal["minute", "hour", "day"]
    items: Annotated[list[SampleShown], Field(max_length=MOST)]


GET = Contract(
    query=SeriesQuery,
    gives={200: SeriesShown},
    refuses=(*rules.GET_CONFERENCE, Invalid, Unidentified, NotAllowed),
    secured=True,
)


def parse(request: Request) -> tuple[str, Instant | None]:
    """Return the conference id, and the time at which the series begins. Raises Invalid."""
    return parse_one(request), parsed_values(SeriesQuery, request.query).since


def shown(conference_id: str, series: Series) -> Answer:
    """Return 200 with a series."""
    body: SeriesShown = {
        "conference": conference_id,
        "resolution": series.resolution.value,
        "items": [_sample(sample) for sample in series.samples],
    }
    return Answer(status=200, body=body)


def _sample(sample: Sample) -> SampleShown:
    return {
        "at": fields.zoned_text(sample.at),
        "confirmed": sample.confirmed,
        "waitlisted": sample.waiting,
        "held": sample.held,
        "lapsed": sample.lapsed,
    }
