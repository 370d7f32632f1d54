"""The door on v1: staff, check-ins, the list and the numbers, and gates without a network."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from pydantic import BaseModel, BeforeValidator, Field, WithJsonSchema

from booking.application.check_in import AdmitSeat
from booking.application.door import DoorFilter, DoorList, DoorNumbers
from booking.application.gates import Held, ValidList
from booking.domain.booking import Booking
from booking.domain.check_ins import GATE_LIMIT, PARTS, CheckIn
from booking.domain.refusals import Invalid, Unidentified
from booking.domain.scopes import Scope
from booking.domain.staff import Staff
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, parsed, parsed_values
from booking.surfaces.v1 import LOCATION, Body, PageQuery, conferences, location
from booking.surfaces.v1.bookings import GuestShown
from booking.surfaces.v1.validators import PartySize, Person

TOKEN_LIMIT = 1_000  # characters
SEARCH_LIMIT = 100
SCAN = Annotated[str, Field(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9-]+$")]
Gate = Annotated[Person, Field(max_length=GATE_LIMIT)]
Parts = Annotated[int, Field(ge=1, le=PARTS), BeforeValidator(fields.whole)]
At = Annotated[
    int,
    BeforeValidator(fields.instant),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]


class StaffBody(Body):
    """Body of POST /v1/conferences/{conference}/staff."""

    user_id: fields.Username


class CheckInBody(Body):
    """Body of POST /v1/checkins: a ticket, or a booking with the number of one of its seats."""

    conference: Annotated[fields.OpaqueName, Field(min_length=1)]
    ticket: Annotated[str, Field(min_length=1, max_length=TOKEN_LIMIT)] | None = None
    booking: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    seat: PartySize | None = None
    gate: Gate
    at: At | None = None  # when the gate admitted it, if it was offline; None: now
    holder: SCAN | None = None  # the id with which the gate went offline
    scan: SCAN | None = None  # the gate's own id of this scan: a repetition has no effect


class OfflineBody(Body):
    """Body of POST /v1/conferences/{conference}/gates."""

    gate: Gate
    parts: Parts | None = None  # how many; None: all free ones


class DoorQuery(PageQuery):
    """Query of GET /v1/conferences/{conference}/checkins."""

    search: Annotated[str, Field(min_length=1, max_length=SEARCH_LIMIT)] | None = None
    status: Literal["present", "expected"] | None = None


class HolderQuery(BaseModel):
    """Query of a gate that comes back. Without a holder, its parts are taken by force."""

    holder: Annotated[str, Field(max_length=64)] | None = None


class ValidQuery(BaseModel):
    """Query of the list of an offline gate."""

    holder: Annotated[str, Field(max_length=64)]
    cursor: Annotated[str, Field(max_length=200)] | None = None


class StaffShown(TypedDict):
    """A person who may check in the attendees of a conference."""

    user_id: str
    conference: str
    conference_name: str
    start: str
    granted_at: str


class StaffListShown(TypedDict):
    """The staff of a conference, or the conferences at whose doors a person works."""

    items: list[StaffShown]


class CheckInShown(TypedDict):
    """The admission of one seat."""

    id: str
    conference: str
    booking: str
    seat: int
    gate: str
    at: str
    recorded_at: str
    offline: bool


class SeatShown(TypedDict):
    """A seat that is checked in. `by` is the username, if it is known."""

    id: str
    seat: int
    gate: str
    at: str
    by: str | None


class DoorEntryShown(TypedDict):
    """A confirmed booking at the door."""

    booking: str
    user_id: str
    category_name: str | None
    seats: int
    guests: list[GuestShown]
    present: list[SeatShown]


class DoorListShown(TypedDict):
    """A page of confirmed bookings, and the cursor of the next page."""

    items: list[DoorEntryShown]
    next: str | None


class GateShown(TypedDict):
    """A gate that is offline, with the parts that it holds."""

    gate: str
    since: str
    parts: list[int]


class DoorShown(TypedDict):
    """The numbers of seats. `missing` are the no-shows once the conference has started."""

    expected: int
    present: int
    missing: int
    released: int
    started: bool
    offline: list[GateShown]


class OfflineShown(TypedDict):
    """The parts that a gate holds. `holder` is the secret of the gate, `of` the number of parts."""

    holder: str
    conference: str
    gate: str
    since: str
    parts: list[int]
    of: int


class ValidSeatsShown(TypedDict):
    """The valid seats of a booking: 1 to `seats`, of this edition. Other tickets are void."""

    booking: str
    edition: int
    seats: int


class AdmittedShown(TypedDict):
    """A seat that was admitted before the gate went offline."""

    booking: str
    seat: int


class ValidListShown(TypedDict):
    """A page of the bookings in the parts of a gate. The first page has all admitted seats."""

    items: list[ValidSeatsShown]
    admitted: list[AdmittedShown]
    next: str | None


GRANT = Contract(
    body=StaffBody, gives={201: StaffShown}, refuses=(*rules.GRANT, Unidentified), secured=True
)
REVOKE = Contract(gives={204: None}, refuses=(*rules.REVOKE, Unidentified), secured=True)
LIST_STAFF = Contract(
    gives={200: StaffListShown}, refuses=(*rules.STAFF, Unidentified), secured=True
)
LIST_DOORS = Contract(gives={200: StaffListShown}, refuses=(Unidentified,), secured=True)
CHECK_IN = Contract(
    body=CheckInBody,
    gives={201: CheckInShown},
    headers=LOCATION,
    refuses=(*rules.CHECK_IN, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
    scope=Scope.CHECKINS_WRITE,
)
UNDO = Contract(
    gives={204: None},
    refuses=(*rules.UNDO_CHECK_IN, Unidentified),
    secured=True,
    scope=Scope.CHECKINS_WRITE,
)
LIST = Contract(
    query=DoorQuery,
    gives={200: DoorListShown},
    refuses=(*rules.STAFF, Invalid, Unidentified),
    secured=True,
)
NUMBERS = Contract(gives={200: DoorShown}, refuses=(*rules.STAFF, Unidentified), secured=True)
GO_OFFLINE = Contract(
    body=OfflineBody,
    gives={201: OfflineShown},
    refuses=(*rules.GO_OFFLINE, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
COME_BACK = Contract(
    query=HolderQuery,
    gives={204: None},
    refuses=(*rules.COME_BACK, Unidentified),
    secured=True,
)
VALID = Contract(
    query=ValidQuery,
    gives={200: ValidListShown},
    refuses=(*rules.COME_BACK, Unidentified),
    secured=True,
)


def parse_grant(request: Request) -> tuple[str, str]:
    """Return the conference and the username of the new staff. Raises Invalid."""
    return conferences.parse_one(request), parsed(StaffBody, request).user_id


def parse_revoke(request: Request) -> tuple[str, str]:
    """Return the conference and the attendee id of the staff. Raises Invalid."""
    return conferences.parse_one(request), fields.signed_in_attendee(request.path["user"])


def parse_check_in(request: Request) -> AdmitSeat:
    """Parse POST /v1/checkins. Raises Invalid, Unidentified."""
    caller, body = request.signed_in(), parsed(CheckInBody, request)
    if (body.ticket is None) == (body.booking is None):
        field = "ticket" if body.ticket is None else "booking"
        problem = "is required, or a booking" if body.ticket is None else "must not be given too"
        raise Invalid(field, problem)
    if body.ticket is not None and body.seat is not None:
        raise Invalid("seat", "must not be given with a ticket, which names it")
    if body.holder is not None and body.scan is None:
        raise Invalid("scan", "is required with a holder")
    return AdmitSeat(
        conference_id=fields.conference_named(body.conference),
        token=body.ticket,
        booking_id=body.booking,
        seat=body.seat or 1,
        gate=body.gate,
        by=caller,
        at=body.at,
        holder=body.holder,
        scan=body.scan,
    )


def parse_undo(request: Request) -> str:
    """Return the id of a check-in."""
    return request.path["checkin"]


def parse_list(request: Request) -> tuple[str, DoorFilter]:
    """Parse the conference, and the filter and the page of the list. Raises Invalid."""
    query = parsed_values(DoorQuery, request.query)
    return conferences.parse_one(request), DoorFilter(
        search=query.search,
        present=None if query.status is None else query.status == "present",
        cursor=query.cursor,
        limit=query.limit,
    )


def parse_offline(request: Request) -> tuple[str, str, int | None]:
    """Return the conference, the gate, and how many parts it wants. Raises Invalid."""
    body = parsed(OfflineBody, request)
    return conferences.parse_one(request), body.gate, body.parts


def parse_gate(request: Request) -> tuple[str, str, str | None]:
    """Return the conference, the gate and its holder. Raises Invalid."""
    query = parsed_values(HolderQuery, request.query)
    return conferences.parse_one(request), request.path["gate"], query.holder


def parse_valid(request: Request) -> tuple[str, str, str | None]:
    """Return the conference, the holder and a cursor. Raises Invalid."""
    query = parsed_values(ValidQuery, request.query)
    return conferences.parse_one(request), query.holder, query.cursor


def granted(staff: Staff) -> Answer:
    """Return 201 with a role."""
    return Answer(status=201, body=staff_shown(staff))


def done() -> Answer:
    """Return 204."""
    return Answer(status=204)


def staff_list(found: Sequence[Staff]) -> Answer:
    """Return 200 with roles."""
    body: StaffListShown = {"items": [staff_shown(one) for one in found]}
    return Answer(status=200, body=body)


def checked_in(check_in: CheckIn) -> Answer:
    """Return 201 with a check-in."""
    return Answer(status=201, body=_check_in(check_in), headers=location("checkins", check_in.id))


def page(found: DoorList) -> Answer:
    """Return 200 with a page of the list."""
    body: DoorListShown = {
        "items": [_entry(booking, found) for booking in found.bookings],
        "next": found.cursor,
    }
    return Answer(status=200, body=body)


def numbers(found: DoorNumbers) -> Answer:
    """Return 200 with the numbers."""
    holders = {part.holder.id: part.holder for part in found.parts if part.holder is not None}
    offline: list[GateShown] = [
        {
            "gate": holder.gate,
            "since": fields.zoned_text(holder.since),
            "parts": [
                part.number
                for part in found.parts
                if part.holder is not None and part.holder.id == holder.id
            ],
        }
        for holder in holders.values()
    ]
    body: DoorShown = {
        "expected": found.expected,
        "present": found.present,
        "missing": found.missing,
        "released": found.released,
        "started": found.started,
        "offline": offline,
    }
    return Answer(status=200, body=body)


def offline(held: Held) -> Answer:
    """Return 201 with the parts of a gate."""
    body: OfflineShown = {
        "holder": held.holder.id,
        "conference": held.conference,
        "gate": held.holder.gate,
        "since": fields.zoned_text(held.holder.since),
        "parts": list(held.parts),
        "of": PARTS,
    }
    return Answer(status=201, body=body)


def valid_list(found: ValidList) -> Answer:
    """Return 200 with a page of the valid seats."""
    body: ValidListShown = {
        "items": [
            {"booking": one.booking, "edition": one.edition, "seats": one.seats}
            for one in found.bookings
        ],
        "admitted": [{"booking": booking, "seat": seat} for booking, seat in found.admitted],
        "next": found.cursor,
    }
    return Answer(status=200, body=body)


def staff_shown(staff: Staff) -> StaffShown:
    """Convert a role to JSON."""
    return {
        "user_id": fields.shown_user(staff.attendee),
        "conference": staff.conference,
        "conference_name": staff.conference_name,
        "start": fields.zoned_text(staff.start),
        "granted_at": fields.zoned_text(staff.granted_at),
    }


def _check_in(check_in: CheckIn) -> CheckInShown:
    return {
        "id": check_in.id,
        "conference": check_in.conference,
        "booking": check_in.booking,
        "seat": check_in.seat,
        "gate": check_in.gate,
        "at": fields.zoned_text(check_in.at),
        "recorded_at": fields.zoned_text(check_in.recorded_at),
        "offline": check_in.holder is not None,
    }


def _entry(booking: Booking, found: DoorList) -> DoorEntryShown:
    present = [one for one in found.check_ins if one.booking == booking.id]
    return {
        "booking": booking.id,
        "user_id": fields.shown_user(booking.attendee),
        "category_name": booking.category_name,
        "seats": booking.summary.standing.seats,
        "guests": [{"name": one.name, "email": None} for one in booking.guests],
        "present": [_seat(one, found.names.get(one.by)) for one in present],
    }


def _seat(check_in: CheckIn, by: str | None) -> SeatShown:
    return {
        "id": check_in.id,
        "seat": check_in.seat,
        "gate": check_in.gate,
        "at": fields.zoned_text(check_in.at),
        "by": None if by is None else fields.shown_user(by),
    }
