"""Conferences on v1: list, read, change and cancel them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic.json_schema import SkipJsonSchema

from booking.application.add_conference import Listing
from booking.application.allow import Permission
from booking.application.bookings import BookingView
from booking.application.catalog import ConferenceFilter, ConferenceList
from booking.application.ports.catalog import ConferenceSummary, Counts
from booking.domain.conference import DAY_MS, Cleared, Conference, ConferenceChange, Instant
from booking.domain.program import NO_PROGRAM, Program, program_of
from booking.domain.refusals import Invalid, NotAllowed, Unidentified, UserUnknown
from booking.domain.rights import Caller
from booking.domain.scopes import Scope
from booking.surfaces import fields, rules
from booking.surfaces.content import SHARED
from booking.surfaces.http import Answer, Contract, Request, parsed, parsed_values
from booking.surfaces.v1 import (
    LOCATION,
    Body,
    PageQuery,
    bookings,
    categories,
    location,
    parse_self,
    programs,
)
from booking.surfaces.v1.bookings import BookingShown
from booking.surfaces.v1.categories import (
    Categories,
    CategoryChanges,
    CategoryShown,
    PoolShown,
)
from booking.surfaces.v1.validators import (
    Demand,
    Description,
    Flag,
    MaxParty,
    Name,
    Offers,
    PerEmail,
    Quiet,
    QuietHoursShown,
    SaleMode,
    Sites,
    Slots,
    Title,
    Topics,
    Window,
    Zone,
    quiet_hours_shown,
)

LONGEST = 14 * DAY_MS  # from the start to the end of a conference
# An attendee who ignores offers gets a mail for each of them. The stack's default has no limit.
OFFERS_DEFAULT = 3
PER_EMAIL_DEFAULT = 1  # live bookings for each verified mailbox; 0: no limit
SUGGESTIONS_INSTEAD = (
    "for_user needs the person's own access token: use GET /v1/users/{user}/suggestions"
)


# The fields that null clears: as named in a body, and in a conference.
CLEARED: Mapping[str, Cleared] = {
    "timezone": "timezone",
    "quiet_hours": "quiet",
    "confirmation_window": "window",
    "max_party": "max_party",
    "release_at": "release_at",
    "opens_at": "opens_at",
}
Absent = SkipJsonSchema[None]  # a field that is not in the body; null is refused


def _without_default(schema: dict[str, Any]) -> None:
    """Remove the default null from the schema of a field that refuses null."""
    del schema["default"]


ABSENT: Any = Field(default=None, json_schema_extra=_without_default)


class ConferenceBody(Body):
    """Body of POST /v1/conferences."""

    name: Name
    location: Title
    topics: Topics
    start: fields.Time
    end: fields.Time
    slots: Slots
    description: Description = ""
    agenda: programs.Agenda = Field(default_factory=list)
    speakers: programs.Speakers = Field(default_factory=list)
    listed: bool = True
    embed: Sites = ()
    timezone: Zone | None = None
    quiet_hours: Quiet | None = None
    confirmation_window: Window | None = None
    max_offers: Offers | None = OFFERS_DEFAULT
    max_per_email: PerEmail | None = PER_EMAIL_DEFAULT
    max_party: MaxParty | None = None
    release_at: fields.Time | None = None  # seats that are not checked in by then may be offered
    expected_demand: Demand | None = None
    sale: SaleMode | Absent = ABSENT  # rush, if it opens later for more than 2,000 people
    opens_at: fields.Time | None = None  # booked from then on
    draws_at: fields.Time | None = None  # of a ballot: entries are collected until then
    categories: Categories = Field(default_factory=list)

    @field_validator("sale")
    @classmethod
    def _not_null(cls, value: Any) -> Any:
        if value is None:
            raise ValueError("must not be null")
        return value


class ChangeBody(Body):
    """Body of PATCH /v1/conferences/{conference}.

    Other fields are refused, because they can't change. null removes the value of a field that may
    be left out of POST; the default then applies.
    """

    model_config = ConfigDict(strict=True, extra="forbid")

    name: Title | Absent = ABSENT
    slots: Slots | Absent = ABSENT
    description: Description | Absent = ABSENT
    agenda: programs.Agenda | Absent = ABSENT
    speakers: programs.Speakers | Absent = ABSENT
    listed: bool | Absent = ABSENT
    embed: Sites | Absent = ABSENT
    location: Title | Absent = ABSENT
    topics: Topics | Absent = ABSENT
    start: fields.Time | Absent = ABSENT
    end: fields.Time | Absent = ABSENT
    timezone: Zone | None = None
    quiet_hours: Quiet | None = None
    confirmation_window: Window | None = None
    max_offers: Offers | None = None
    max_per_email: PerEmail | None = None
    max_party: MaxParty | None = None
    release_at: fields.Time | None = None
    opens_at: fields.Time | None = None
    categories: CategoryChanges | Absent = ABSENT

    @field_validator(
        "name",
        "slots",
        "description",
        "agenda",
        "speakers",
        "listed",
        "embed",
        "location",
        "topics",
        "start",
        "end",
        "categories",
    )
    @classmethod
    def _not_null(cls, value: Any) -> Any:
        if value is None:
            raise ValueError("must not be null")
        return value


class HandOverBody(Body):
    """Body of POST /v1/conferences/{conference}/handover."""

    to: fields.Username


class ConferencesQuery(PageQuery):
    """Query of GET /v1/conferences and /v1/users/{user}/suggestions."""

    name: Annotated[str, Field(max_length=4 * fields.NAME_LIMIT)] | None = None
    topic: Annotated[str, Field(max_length=fields.NAME_LIMIT)] | None = None
    location: Annotated[str, Field(max_length=fields.NAME_LIMIT)] | None = None
    begin: Annotated[fields.Time | None, Field(alias="from")] = None
    until: Annotated[fields.Time | None, Field(alias="to")] = None
    available: Flag = False
    online: Flag | None = None
    # This route takes no token, so it refuses the value with the address of the other route.
    organizer: Literal["me"] | None = None


class CancelQuery(BaseModel):
    """Query of DELETE /v1/conferences/{conference}."""

    forget: Flag = False  # delete the conference instead, unless somebody has booked it


class DrawShown(TypedDict):
    """The draw of a ballot: all that its ranks are computed from (docs/ballot.md)."""

    seed: str
    digest: str
    entries: int
    tickets: int
    capacity: int
    ahead: dict[str, int]  # by wanted and least seats, as 4:2; thousandths of a rank
    drawn_at: str  # with milliseconds


class BallotShown(TypedDict):
    """The ballot of a conference."""

    commitment: str  # SHA-256 of the seed
    lanes: int
    draw: DrawShown | None  # before the draw: null


class ConferenceShown(TypedDict):
    """A conference with its counts."""

    id: str
    name: str
    location: str
    online: bool
    topics: list[str]
    description: str
    listed: bool
    embed: list[str]
    timezone: str | None
    quiet_hours: QuietHoursShown | None
    start: str
    end: str
    slots: int
    capacity: int
    available: int
    confirmed: int
    held: int
    waitlisted: int
    full: bool
    past: bool
    ongoing: bool
    canceled: bool
    organizer: str | None
    confirmation_window: int | None
    max_offers: int | None
    max_per_email: int | None
    max_party: NotRequired[int]  # version 1.1 recorded answers without it
    release_at: NotRequired[str | None]  # version 1.2 recorded answers without it
    expected_demand: int | None
    # version 1.2 recorded answers without them
    draws_at: NotRequired[str | None]
    ballot: NotRequired[BallotShown | None]
    sale: NotRequired[str]
    opens_at: NotRequired[str | None]
    # version 1.2 recorded answers without them
    default_pool: NotRequired[PoolShown]
    categories: NotRequired[list[CategoryShown]]


class DetailsShown(ConferenceShown, programs.ProgramShown):
    """A conference with its counts and its program, which lists do not have."""


class OwnViewShown(DetailsShown):
    """A conference as its caller sees it."""

    invitation: BookingShown | None  # that the caller can accept or decline


class ConferencesShown(TypedDict):
    """A page of conferences, and the cursor of the next page."""

    items: list[ConferenceShown]
    next: str | None


class PermissionShown(TypedDict):
    """The permission of an attendee to book a conference."""

    conference: str
    user_id: str
    may_book: bool


ADD = Contract(
    body=ConferenceBody,
    gives={201: DetailsShown},
    headers=LOCATION,
    refuses=(*rules.ADD_CONFERENCE, Unidentified, NotAllowed, *rules.IDEMPOTENT),
    secured=True,
    identifies=True,
    keeps=True,
    scope=Scope.CONFERENCES_WRITE,
)
GET = Contract(
    gives={200: DetailsShown},
    headers={"Cache-Control": "Shared caches may answer with it for 2 seconds."},
    refuses=rules.GET_CONFERENCE,
)
GET_OWN_VIEW = Contract(
    gives={200: OwnViewShown},
    refuses=(*rules.GET_CONFERENCE, Unidentified, NotAllowed),
    secured=True,
)
LIST = Contract(
    query=ConferencesQuery,
    gives={200: ConferencesShown},
    headers={"Cache-Control": "As of one conference."},
    refuses=(Invalid, Unidentified),
)
LIST_OWN = Contract(
    query=PageQuery,
    gives={200: ConferencesShown},
    refuses=(Invalid, Unidentified, NotAllowed),
    secured=True,
    scope=Scope.CONFERENCES_READ,
)
SUGGEST = Contract(
    query=ConferencesQuery,
    gives={200: ConferencesShown},
    refuses=(*rules.LIST_CONFERENCES, Unidentified, NotAllowed),
    secured=True,
)
CHANGE = Contract(
    body=ChangeBody,
    gives={200: DetailsShown},
    refuses=(*rules.CHANGE_CONFERENCE, Unidentified),
    secured=True,
    scope=Scope.CONFERENCES_WRITE,
)
CANCEL = Contract(
    query=CancelQuery,
    gives={200: ConferenceShown, 204: None},
    refuses=(*rules.CANCEL_CONFERENCE, *rules.DELETE_CONFERENCE, Unidentified),
    secured=True,
)

OFFER = Contract(
    body=HandOverBody,
    gives={200: ConferenceShown},
    refuses=(*rules.HAND_OVER, UserUnknown, Invalid, Unidentified),
    secured=True,
)
ACCEPT = Contract(
    gives={200: ConferenceShown},
    refuses=(*rules.HAND_OVER, Unidentified),
    secured=True,
    identifies=True,
)
ALLOW = Contract(
    gives={200: PermissionShown},
    refuses=(*rules.ALLOW, Invalid, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)


def parse_add(request: Request) -> Listing:
    """Parse POST /v1/conferences. Raises Invalid, Unidentified, NotAllowed."""
    caller = request.signed_in()
    caller.check_may_organize()
    return listing_of(parsed(ConferenceBody, request, dotted={"categories"}), caller)


def listing_of(body: ConferenceBody, caller: Caller) -> Listing:
    """Return the conference that an organizer wants to create. Raises Invalid."""
    if body.end - body.start > LONGEST:
        raise Invalid("end", "must be at most 14 days after the start")
    return Listing(
        id=fields.conference_id(body.name),
        name=body.name,
        location=body.location,
        topics=body.topics,
        start=body.start,
        end=body.end,
        capacity=body.slots,
        organizer=caller.attendee,
        description=body.description,
        program=program_of(programs.sessions_of(body.agenda), programs.speakers_of(body.speakers)),
        listed=body.listed,
        embed=body.embed,
        timezone=body.timezone,
        quiet=body.quiet_hours,
        window=body.confirmation_window,
        max_offers=OFFERS_DEFAULT if body.max_offers is None else body.max_offers,
        max_per_email=PER_EMAIL_DEFAULT if body.max_per_email is None else body.max_per_email,
        max_party=body.max_party,
        release_at=body.release_at,
        expected_demand=body.expected_demand,
        sale=body.sale,
        opens_at=body.opens_at,
        draws_at=body.draws_at,
        categories=categories.added(body.categories),
    )


def parse_one(request: Request) -> str:
    """Return the conference id of the path, which contains an id or a name."""
    return fields.conference_named(request.path["conference"])


def parse_own_view(request: Request) -> tuple[str, Caller]:
    """Parse GET /v1/users/{user}/conferences/{conference}: conference id and caller.

    Raises Unidentified, NotAllowed.
    """
    caller = parse_self(request)
    return parse_one(request), caller


def parse_cancel(request: Request) -> tuple[str, bool]:
    """Return the conference id, and whether to delete the conference. Raises Invalid."""
    return parse_one(request), parsed_values(CancelQuery, request.query).forget


def parse_offer(request: Request) -> tuple[str, str]:
    """Return the conference id, and the username of the next organizer. Raises Invalid."""
    return parse_one(request), parsed(HandOverBody, request).to


def parse_attendee(request: Request) -> str:
    """Return the attendee of the path, who may be unknown. Raises Invalid."""
    return fields.signed_in_attendee(request.path["attendee"])


def allowed(permission: Permission) -> Answer:
    """Return 200 with the permission of an attendee to book a conference."""
    body: PermissionShown = {
        "conference": permission.conference,
        "user_id": fields.shown_user(permission.attendee),
        "may_book": True,
    }
    return Answer(status=200, body=body)


type Listed = tuple[ConferenceFilter, str | None, int]


def parse_list(request: Request) -> Listed:
    """Parse GET /v1/conferences: filter, cursor and page size. Raises Invalid, Unidentified."""
    if "for_user" in request.query:
        raise Unidentified(SUGGESTIONS_INSTEAD)
    return _parse_filter(request, None)


def parse_suggest(request: Request) -> Listed:
    """Parse GET /v1/users/{user}/suggestions, by the caller. Raises Invalid, NotAllowed."""
    return _parse_filter(request, parse_self(request).attendee)


def _parse_filter(request: Request, interests_of: str | None) -> Listed:
    query = parsed_values(ConferencesQuery, request.query)
    if query.organizer is not None:
        raise Unidentified("your own conferences are at GET /v1/users/me/conferences, with a token")
    wanted = ConferenceFilter(
        id=None if query.name is None else fields.conference_id(query.name),
        topic=query.topic,
        location=query.location,
        begin=query.begin,
        until=query.until,
        available=query.available,
        online=query.online,
        interests_of=interests_of,
    )
    return wanted, query.cursor, query.limit


def parse_list_own(request: Request) -> tuple[str, str | None, int]:
    """Parse GET /v1/users/{user}/conferences: organizer, cursor and page size.

    Raises Invalid, Unidentified, NotAllowed.
    """
    organizer = parse_self(request).attendee
    query = parsed_values(PageQuery, request.query)
    return organizer, query.cursor, query.limit


def parse_change(request: Request) -> ConferenceChange:
    """Parse PATCH /v1/conferences/{conference}. Raises Invalid."""
    body = parsed(ChangeBody, request, dotted={"categories"})
    removed = {name for name in body.model_fields_set if getattr(body, name) is None}
    return ConferenceChange(
        name=body.name,
        capacity=body.slots,
        location=body.location,
        description=body.description,
        sessions=None if body.agenda is None else programs.sessions_of(body.agenda),
        speakers=None if body.speakers is None else programs.speakers_of(body.speakers),
        listed=body.listed,
        embed=body.embed,
        topics=body.topics,
        timezone=body.timezone,
        quiet=body.quiet_hours,
        window=body.confirmation_window,
        max_offers=OFFERS_DEFAULT if "max_offers" in removed else body.max_offers,
        max_per_email=PER_EMAIL_DEFAULT if "max_per_email" in removed else body.max_per_email,
        max_party=body.max_party,
        release_at=body.release_at,
        opens_at=body.opens_at,
        cleared=frozenset(CLEARED[name] for name in removed if name in CLEARED),
        start=body.start,
        end=body.end,
        max_duration_ms=LONGEST,
        categories=categories.changed(body.categories),
    )


def added(conference: Conference, program: Program = NO_PROGRAM) -> Answer:
    """Return 201 with the new conference; all its seats are free."""
    free = {each.id: Counts(each.capacity, 0, 0, 0) for each in conference.categories}
    summary = ConferenceSummary(
        conference=conference,
        available=conference.seats,
        confirmed=0,
        held=0,
        waiting=0,
        categories=free,
    )
    return Answer(
        status=201,
        body=details(summary, program, conference.created_at, every=True),
        headers=location("conferences", conference.id),
    )


def one(summary: ConferenceSummary, now: Instant) -> Answer:
    """Return 200 with one conference."""
    return Answer(status=200, body=shown(summary, now))


def deleted() -> Answer:
    """Return 204 for a conference that was deleted."""
    return Answer(status=204)


def changed(summary: ConferenceSummary, program: Program, now: Instant) -> Answer:
    """Return 200 with one conference and its program, for its organizer."""
    return Answer(status=200, body=details(summary, program, now, every=True))


def read(summary: ConferenceSummary, program: Program, now: Instant) -> Answer:
    """Return 200 with one conference and its program, for shared caches too."""
    return Answer(status=200, body=details(summary, program, now), headers=SHARED)


def own_view(  # noqa: PLR0917 - none of the parameters belong together
    summary: ConferenceSummary,
    program: Program,
    now: Instant,
    by: Caller,
    names: Collection[str],
    invitation: BookingView | None,
) -> Answer:
    """Return 200 with one conference as its caller sees it, which no cache stores.

    names: by which categories are visible to the caller, as in `Category.concerns`.
    """
    every = by.organizes(summary.conference.organizer)
    body: OwnViewShown = {
        **details(summary, program, now, every=every, names=names),
        "invitation": None if invitation is None else bookings.shown(invitation),
    }
    return Answer(status=200, body=body)


def page(found: ConferenceList, now: Instant) -> Answer:
    """Return 200 with a page of conferences, for shared caches too."""
    return replace(suggested(found, now), headers=SHARED)


def suggested(found: ConferenceList, now: Instant) -> Answer:
    """Return 200 with a page of conferences for one person."""
    return _page(found, now, every=False)


def own_page(found: ConferenceList, now: Instant) -> Answer:
    """Return 200 with a page of conferences for their organizer."""
    return _page(found, now, every=True)


def _page(found: ConferenceList, now: Instant, *, every: bool) -> Answer:
    body: ConferencesShown = {
        "items": [shown(summary, now, every=every) for summary in found.conferences],
        "next": found.cursor,
    }
    return Answer(status=200, body=body)


def shown(
    known: ConferenceSummary, now: Instant, *, every: bool = False, names: Collection[str] = ()
) -> ConferenceShown:
    """Convert a conference with its counts to JSON, as a person with these names sees it.

    every: with all its categories, for the organizer.
    """
    summary = known if every else known.seen_by(names)
    conference = summary.conference
    return {
        "id": conference.id,
        "name": conference.name,
        "location": conference.location,
        "online": conference.online,
        "topics": list(conference.topics),
        "description": conference.description,
        "listed": conference.listed,
        "embed": list(conference.embed),
        "timezone": conference.timezone,
        "quiet_hours": None if conference.quiet is None else quiet_hours_shown(conference.quiet),
        "start": fields.zoned_text(conference.start),
        "end": fields.zoned_text(conference.end),
        "slots": conference.capacity,
        "capacity": conference.seats,
        "available": summary.available,
        "confirmed": summary.confirmed,
        "held": summary.held,
        "waitlisted": summary.waiting,
        "full": summary.available == 0,
        "past": conference.over(now),
        "ongoing": conference.started(now) and not conference.over(now),
        "canceled": conference.canceled,
        "organizer": None
        if conference.organizer is None
        else fields.shown_user(conference.organizer),
        "confirmation_window": conference.window,
        "max_offers": conference.max_offers,
        "max_per_email": conference.max_per_email,
        "max_party": conference.largest_party,
        "release_at": fields.zoned_text_or_none(conference.release_at),
        "expected_demand": conference.expected_demand,
        "sale": conference.sale.value,
        "opens_at": fields.zoned_text_or_none(conference.opens_at),
        "draws_at": fields.zoned_text_or_none(conference.draws_at),
        "ballot": _ballot(conference),
        "default_pool": categories.default_pool(summary),
        "categories": categories.shown(summary, now, every=every),
    }


def _ballot(conference: Conference) -> BallotShown | None:
    if conference.commitment is None:
        return None
    draw = conference.draw
    shown: DrawShown | None = None
    if draw is not None:
        shown = {
            "seed": draw.seed,
            "digest": draw.digest,
            "entries": draw.entries,
            "tickets": draw.tickets,
            "capacity": draw.capacity,
            "ahead": {f"{wanted}:{least}": by for (wanted, least), by in draw.ahead.items()},
            "drawn_at": fields.exact_text(draw.at),
        }
    return {"commitment": conference.commitment, "lanes": conference.lanes, "draw": shown}


def details(
    summary: ConferenceSummary,
    program: Program,
    now: Instant,
    *,
    every: bool = False,
    names: Collection[str] = (),
) -> DetailsShown:
    """Convert a conference with its counts and its program to JSON, as `shown` does."""
    return {**shown(summary, now, every=every, names=names), **programs.shown(program)}
