"""Bookings on v1: book, read, list, confirm, cancel, reactivate, and their history."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal, NotRequired, TypedDict
from urllib.parse import quote, unquote, urlencode

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool, WithJsonSchema

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import (
    LIST_LIMIT,
    BookingFilter,
    BookingList,
    BookingView,
    RequestView,
)
from booking.application.change_party import ChangePartySize
from booking.application.invitations import AnswerInvitation, InvitePerson
from booking.application.move import MoveBooking
from booking.application.name_guests import NameGuestsOfBooking
from booking.application.ports.bookings import HistoryEntry
from booking.application.queue_place import QueueView
from booking.domain.booking import Booking, LinkedRequest, State
from booking.domain.guests import GUESTS_LIMIT, Guest
from booking.domain.invitations import Invitee
from booking.domain.invitations import by_email as invitee_by_email
from booking.domain.promotion import Passage
from booking.domain.realms import realm_of
from booking.domain.refusals import (
    ConferenceFull,
    Invalid,
    NotAllowed,
    Unidentified,
)
from booking.domain.rights import Caller
from booking.domain.rush import arrived_at
from booking.domain.scopes import Scope
from booking.surfaces import fields, rules, spreadsheet
from booking.surfaces.http import Answer, Contract, Request, broken_rule, parsed, parsed_values
from booking.surfaces.v1 import LOCATION, Body, PageQuery, Status, location
from booking.surfaces.v1.validators import Email, PartySize, Person

CSV = "text/csv"


class GuestBody(BaseModel):
    """A companion of the attendee."""

    model_config = ConfigDict(strict=True, extra="forbid")

    name: Person
    email: Email | None = None


GuestBodies = Annotated[tuple[GuestBody, ...], Field(max_length=GUESTS_LIMIT)]


class BookBody(Body):
    """Body of POST /v1/bookings."""

    conference: Annotated[fields.OpaqueName, Field(min_length=1)]
    user_id: fields.Username | None = None  # another user: an invitation
    email: Email | None = None  # an invitation by mail
    category: Person | None = None  # its id or its name; None: the seats without a category
    seats: PartySize = 1
    accept: PartySize | None = None  # fewer seats that the caller takes instead, at least
    guests: GuestBodies = ()  # fewer than the seats
    waitlist: StrictBool = True


class ConfirmBody(Body):
    """Body of POST /v1/bookings/{booking}/confirm and /accept, which is optional."""

    seats: PartySize | None = None  # how many of the held seats; None: all


class ChangePartyBody(Body):
    """Body of PATCH /v1/bookings/{booking}: another number of seats, other guests, or both."""

    seats: PartySize | None = None  # all seats of the booking afterwards
    accept: PartySize | None = None  # the least number of seats that it grows to
    waitlist: StrictBool = True  # whether it waits for more seats if they are not free
    guests: GuestBodies | None = None


class MoveBody(Body):
    """Body of POST /v1/bookings/{booking}/move."""

    category: Person | None  # its id or its name; None: the seats without a category
    waitlist: StrictBool = False  # whether it keeps its seats and waits if the others are not free


def _status(value: str) -> str:
    if value.upper() not in State.__members__:
        raise broken_rule("must be one of " + ", ".join(State))
    return value.upper()


class BookingsQuery(PageQuery):
    """Query of GET /v1/conferences/{conference}/bookings and /v1/users/{user_id}/bookings."""

    status: Annotated[str, AfterValidator(_status), WithJsonSchema({"enum": [*State]})] | None = (
        None
    )


class GuestShown(TypedDict):
    """A companion of the attendee."""

    name: str
    email: str | None


class LinkedShown(TypedDict):
    """The request of a confirmed booking for more seats, or for those of another category."""

    kind: Literal["grow", "move"]
    status: Status
    category: str | None  # the id of the category of the seats
    category_name: str | None
    seats: int  # offered, or wanted: to grow, in addition
    party: int  # wanted
    accept: int | None  # the least seats that it takes instead
    position: int | None
    position_exact: bool
    deadline: str | None
    offers: int
    ticket: int | None


class BallotEntryShown(TypedDict):
    """The entry of a booking in a ballot, which never changes."""

    number: int
    seats: int
    least: int
    left_at: str | None  # if the booking was canceled while it waited; with milliseconds


class BookingShown(TypedDict):
    """The current state of a booking."""

    id: str
    conference: str
    conference_name: str
    category: NotRequired[str | None]  # the id; version 1.2 recorded answers without it
    category_name: NotRequired[str | None]
    user_id: str | None
    realm: NotRequired[Literal["signed-in", "open"]]  # as invitation
    invitation: NotRequired[bool]  # version 1.0 recorded answers without it
    status: Status
    seats: NotRequired[int]  # held or sold; of a waitlist place: wanted
    party: NotRequired[int]  # the seats that the booking wants
    accept: NotRequired[int | None]  # the least seats that it takes instead
    guests: NotRequired[list[GuestShown]]  # for the attendee and the organizer
    position: int | None
    position_exact: bool
    deadline: str | None
    can_confirm: bool
    reason: str | None
    declined: NotRequired[bool]  # canceled by its attendee instead of claiming an offer
    offers: int
    ticket: int | None
    start: str
    end: str
    created_at: str
    changed_at: str
    request: NotRequired[LinkedShown | None]  # recorded answers of version 1.2 lack it
    entry: NotRequired[BallotEntryShown | None]  # recorded answers of version 1.3 lack it


class QueuedShown(TypedDict):
    """A request in the queue of a sale in rush mode. Its id is that of the booking."""

    id: str
    conference: str
    conference_name: str
    category: str | None  # the id
    category_name: str | None
    user_id: str | None
    status: Literal["QUEUED"]
    seats: int
    accept: int | None
    ahead: int  # requests that are served earlier, about
    ahead_exact: bool  # false: an estimate
    opens_at: str | None  # nobody is served before
    start: str
    end: str
    created_at: str


class BookingsShown(TypedDict):
    """A page of bookings, and the cursor of the next page."""

    items: list[BookingShown]
    next: str | None


class LinkedEntryShown(TypedDict):
    """The request for more or other seats after a transition."""

    kind: Literal["grow", "move"]
    status: Status
    category: str | None
    seats: int
    ticket: int | None
    deadline: str | None


class EntryShown(TypedDict):
    """One transition; ticket, offers and reason explain the order of the waitlist."""

    version: int
    action: str
    actor: str
    at: str
    previous_status: Status | None
    new_status: Status
    reason: str | None
    ticket: int | None
    deadline: str | None
    offers: int
    seats: int
    category: str | None  # the id of the category of seats
    request: LinkedEntryShown | None


class PassShown(TypedDict):
    """Seats that went to a later ticket, because too few were free for the waiting party."""

    at: str
    ticket: int  # that was offered the seats
    seats: int
    free: int  # seats that were free then
    needed: int  # the least seats that the party takes
    reason: Literal["too_few", "saved"]  # saved: for an earlier party, which fewer may pass


class HistoryShown(TypedDict):
    """The transitions of a booking, and the seats that passed it while it waited, oldest first."""

    booking: str
    items: list[EntryShown]
    passes: NotRequired[list[PassShown]]  # version 1.3 recorded answers without it


BOOK = Contract(
    body=BookBody,
    gives={201: BookingShown, 202: QueuedShown},
    headers=LOCATION,
    refuses=(
        *rules.BOOK,
        *rules.INVITE,
        ConferenceFull,
        Unidentified,
        NotAllowed,
        *rules.IDEMPOTENT,
    ),
    secured=True,
    identifies=True,
    keeps=True,
    scope=Scope.INVITATIONS_WRITE,
)
GET = Contract(
    gives={200: BookingShown, 202: QueuedShown},
    refuses=(*rules.GET_PLACE, Unidentified),
    secured=True,
    scope=Scope.ATTENDEES_READ,
)
CONFIRM = Contract(
    body=ConfirmBody,
    optional=True,
    gives={200: BookingShown},
    refuses=(*rules.CONFIRM, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
CHANGE_PARTY = Contract(
    body=ChangePartyBody,
    gives={200: BookingShown},
    refuses=(*rules.CHANGE_PARTY, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
MOVE = Contract(
    body=MoveBody,
    gives={200: BookingShown},
    refuses=(*rules.MOVE, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
CANCEL = Contract(
    gives={200: BookingShown},
    refuses=(*rules.CANCEL, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
ACCEPT = Contract(
    body=ConfirmBody,
    optional=True,
    gives={200: BookingShown},
    refuses=(*rules.ACCEPT, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
DECLINE = Contract(
    gives={200: BookingShown},
    refuses=(*rules.DECLINE, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
REACTIVATE = Contract(
    gives={200: BookingShown},
    refuses=(*rules.REACTIVATE, Invalid, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
COLUMNS = (  # of a CSV table
    "id",
    "user_id",
    "status",
    "position",
    "deadline",
    "reason",
    "created_at",
    "offers",
    "realm",
    "seats",
    "category_name",
)
OWN_COLUMNS = (*COLUMNS, "guests")
TABLE = {"Link": "The next page of a CSV table (rel=next), if there is one."}
LIST_OWN = Contract(
    query=BookingsQuery,
    gives={200: BookingsShown},
    also=(CSV,),
    headers=TABLE,
    refuses=(Invalid, Unidentified, NotAllowed),
    secured=True,
)
HISTORY = Contract(
    gives={200: HistoryShown}, refuses=(*rules.GET_BOOKING, Unidentified), secured=True
)


def parse_one(request: Request) -> str:
    """Return the booking id of the path."""
    return fields.opaque_id(request.path["booking"])


def parse_book(request: Request) -> BookSeat | InvitePerson:
    """Parse POST /v1/bookings: a booking of the caller, or an invitation of somebody else.

    The use case decides whether the caller may invite, because it knows the organizer. Raises
    Invalid, Unidentified, NotAllowed.
    """
    caller = request.signed_in()
    body = parsed(BookBody, request, dotted={"guests"})
    if body.user_id is not None and body.email is not None:
        raise Invalid("email", "must not be given together with user_id")
    conference = fields.conference_named(body.conference)
    invitee = None
    if body.email is not None:
        invitee = invitee_by_email(body.email)
    elif body.user_id is not None and body.user_id != caller.user_id:
        invitee = Invitee(id=fields.signed_in_attendee(body.user_id))
    if invitee is not None:
        return _invitation(body, conference, invitee, caller)
    caller.check_books_for_itself()
    return BookSeat(
        conference_id=conference,
        attendee=caller.attendee,
        category=body.category,
        seats=body.seats,
        accept=body.accept,
        guests=_guests_of(body.guests),
        wait=body.waitlist,
        newcomer=Newcomer(attendee=caller.attendee, user_id=caller.user_id, topics=()),
        by=caller,
    )


def _invitation(
    body: BookBody, conference: str, invitee: Invitee, organizer: Caller
) -> InvitePerson:
    """Return the invitation of a body. Its invitee has agreed to nothing, so it has no parts."""
    for field, value in (("accept", body.accept), ("guests", body.guests)):
        if value:
            raise Invalid(field, "must not be given for an invitation")
    return InvitePerson(
        conference_id=conference,
        invitee=invitee,
        by=organizer,
        category=body.category,
        seats=body.seats,
        wait=body.waitlist,
    )


def parse_confirm(request: Request) -> int | None:
    """Return how many of the offered seats to take, or None for all. Raises Invalid."""
    return parsed(ConfirmBody, request).seats if request.body.strip() else None


def parse_change_party(request: Request) -> ChangePartySize | NameGuestsOfBooking:
    """Parse the request for other seats, or for other guests. Raises Invalid, Unidentified."""
    attendee, booking_id = request.signed_in().attendee, parse_one(request)
    body = parsed(ChangePartyBody, request, dotted={"guests"})
    guests = None if body.guests is None else _guests_of(body.guests)
    if body.seats is not None:
        return ChangePartySize(
            booking_id=booking_id,
            attendee=attendee,
            seats=body.seats,
            accept=body.accept,
            wait=body.waitlist,
            guests=guests,
        )
    if guests is None:
        raise Invalid("seats", "is required if there are no guests")
    return NameGuestsOfBooking(booking_id=booking_id, attendee=attendee, guests=guests)


def parse_move(request: Request) -> MoveBooking:
    """Parse the request for another category. Raises Invalid, Unidentified."""
    caller, body = request.signed_in(), parsed(MoveBody, request)
    return MoveBooking(
        booking_id=parse_one(request),
        by=caller,
        category=body.category,
        wait=body.waitlist,
    )


def _guests_of(bodies: Sequence[GuestBody]) -> list[Guest]:
    return [Guest(one.name, one.email) for one in bodies]


def parse_accept(request: Request) -> AnswerInvitation:
    """Parse the acceptance of an invitation, or of some of its seats. Raises Invalid."""
    return replace(parse_answer(request), seats=parse_confirm(request))


def parse_answer(request: Request) -> AnswerInvitation:
    """Parse the answer to an invitation. Raises Invalid, Unidentified."""
    caller = request.signed_in()
    newcomer = Newcomer(attendee=caller.attendee, user_id=caller.user_id, topics=())
    return AnswerInvitation(booking_id=parse_one(request), by=caller, newcomer=newcomer)


def parse_list(request: Request) -> BookingFilter:
    """Parse the query of a list: cursor, page size and status. Raises Invalid."""
    query = parsed_values(BookingsQuery, request.query)
    wants_table = as_table(request)
    limit = LIST_LIMIT if wants_table and "limit" not in request.query else query.limit
    status = None if query.status is None else State(query.status)
    return BookingFilter(cursor=query.cursor, limit=limit, status=status)


def as_table(request: Request) -> bool:
    """Return whether the client accepts a CSV table."""
    return CSV in request.headers.get("accept", "").lower()


def created(view: BookingView) -> Answer:
    """Return 201 with the new booking."""
    return Answer(
        status=201,
        body=shown(view),
        headers=location("bookings", view.booking.id),
    )


def queued(view: QueueView) -> Answer:
    """Return 202 with the place of a new request in a queue."""
    return replace(waiting(view), headers=location("bookings", view.entry.booking))


def place(view: BookingView | QueueView) -> Answer:
    """Return 200 with a booking, or 202 with the place of its request in a queue."""
    return waiting(view) if isinstance(view, QueueView) else one(view)


def waiting(view: QueueView) -> Answer:
    """Return 202 with the place of a request in a queue."""
    return Answer(status=202, body=queued_shown(view))


def one(view: BookingView) -> Answer:
    """Return 200 with one booking."""
    return Answer(status=200, body=shown(view))


def page(found: BookingList, request: Request) -> Answer:
    """Return 200 with a page of bookings, as JSON or as a CSV table."""
    items = [shown(view) for view in found.bookings]
    if as_table(request):
        return table(OWN_COLUMNS, [row(item) for item in items], found.cursor, request)
    body: BookingsShown = {"items": items, "next": found.cursor}
    return Answer(status=200, body=body)


def row(item: BookingShown) -> dict[str, Any]:
    """Return a booking as the row of a table, with its guests like addresses of a mail."""
    named = (
        one["name"] if one["email"] is None else f"{one['name']} <{one['email']}>"
        for one in item.get("guests", [])
    )
    return {**item, "guests": ", ".join(named)}


def table(
    columns: Sequence[str], rows: Sequence[Mapping[str, Any]], cursor: str | None, request: Request
) -> Answer:
    """Return 200 with a page of a list as a CSV table; its Link names the next page."""
    headers = {"Content-Disposition": 'attachment; filename="bookings.csv"'}
    if cursor is not None:
        path = quote(unquote(request.line.partition(" ")[2]))
        query = urlencode({**request.query, "cursor": cursor})
        headers["Link"] = f'<{path}?{query}>; rel="next"'
    return Answer(
        status=200,
        body=spreadsheet.table(columns, rows),
        headers=headers,
        content_type=f"{CSV}; charset=utf-8",
    )


def history(
    booking_id: str, entries: list[HistoryEntry], passages: Sequence[Passage] = ()
) -> Answer:
    """Return 200 with the history of a booking, and the seats that passed it."""
    body: HistoryShown = {
        "booking": booking_id,
        "items": [entry_shown(e) for e in entries],
        "passes": [pass_shown(each) for each in passages],
    }
    return Answer(status=200, body=body)


def pass_shown(passage: Passage) -> PassShown:
    """Convert a pass to JSON."""
    return {
        "at": fields.zoned_text(passage.at),
        "ticket": passage.ticket,
        "seats": passage.seats,
        "free": passage.free,
        "needed": passage.needed,
        "reason": "too_few" if passage.needed > passage.free else "saved",
    }


def entry_shown(entry: HistoryEntry) -> EntryShown:
    """Convert one transition to JSON."""
    return {
        "version": entry.version,
        "action": entry.verb,
        "actor": fields.shown_actor(entry.actor),
        "at": fields.zoned_text(entry.at),
        "previous_status": None if entry.previous is None else entry.previous.value,
        "new_status": entry.state.value,
        "reason": entry.reason,
        "ticket": entry.ticket,
        "deadline": fields.zoned_text_or_none(entry.deadline),
        "offers": entry.offers,
        "seats": entry.seats,
        "category": entry.category,
        "request": _request_entry(entry.linked),
    }


def _request_entry(linked: LinkedRequest | None) -> LinkedEntryShown | None:
    if linked is None:
        return None
    return {
        "kind": linked.kind.value,
        "status": linked.standing.state.value,
        "category": linked.category,
        "seats": linked.standing.seats,
        "ticket": linked.standing.ticket,
        "deadline": fields.zoned_text_or_none(linked.standing.deadline),
    }


def _request(linked: RequestView | None) -> LinkedShown | None:
    if linked is None:
        return None
    standing = linked.standing
    return {
        "kind": linked.kind.value,
        "status": standing.state.value,
        "category": linked.category,
        "category_name": linked.category_name,
        "seats": standing.seats,
        "party": standing.party.size,
        "accept": standing.party.accept,
        "position": linked.position,
        "position_exact": linked.exact,
        "deadline": fields.zoned_text_or_none(standing.deadline),
        "offers": linked.offers,
        "ticket": standing.ticket,
    }


def _shown_user(booking: Booking) -> str | None:
    """Return the user_id of the attendee or the invitee; None for an invitation by mail."""
    if not booking.summary.invited:
        return fields.shown_user(booking.attendee)
    by_mail = booking.invitee is None or booking.invitee_email is not None
    return None if by_mail else fields.shown_user(booking.invitee or "")


def queued_shown(view: QueueView) -> QueuedShown:
    """Convert the place of a request in a queue to JSON."""
    entry, conference = view.entry, view.conference
    category = None if entry.category is None else conference.category_with(entry.category)
    return {
        "id": entry.booking,
        "conference": conference.id,
        "conference_name": conference.name,
        "category": entry.category,
        "category_name": None if category is None else category.name,
        "user_id": fields.shown_user(entry.attendee),
        "status": "QUEUED",
        "seats": entry.party.size,
        "accept": entry.party.accept,
        "ahead": view.before.number,
        "ahead_exact": view.before.exact,
        "opens_at": fields.zoned_text_or_none(conference.opens_at),
        "start": fields.zoned_text(conference.start),
        "end": fields.zoned_text(conference.end),
        "created_at": fields.zoned_text(arrived_at(entry.booking)),
    }


def shown(view: BookingView) -> BookingShown:
    """Convert a booking to JSON."""
    booking, standing = view.booking, view.standing
    return {
        "id": booking.id,
        "conference": booking.summary.conference,
        "conference_name": booking.conference_name,
        "category": booking.summary.category,
        "category_name": booking.category_name,
        "user_id": _shown_user(booking),
        "realm": realm_of(booking.attendee).value,
        "invitation": booking.summary.invited,
        "status": standing.state.value,
        "seats": standing.seats,
        "party": standing.party.size,
        "accept": standing.party.accept,
        "guests": [{"name": one.name, "email": one.email} for one in booking.guests],
        "position": view.position,
        "position_exact": view.exact,
        "deadline": fields.zoned_text_or_none(standing.deadline),
        "can_confirm": view.can_confirm,
        "reason": standing.reason,
        "declined": booking.declined,
        "offers": booking.offers,
        "ticket": standing.ticket,
        "start": fields.zoned_text(booking.summary.start),
        "end": fields.zoned_text(booking.summary.end),
        "created_at": fields.zoned_text(booking.created_at),
        "changed_at": fields.zoned_text(booking.changed_at),
        "request": _request(view.linked),
        "entry": _entry(booking),
    }


def _entry(booking: Booking) -> BallotEntryShown | None:
    entry = booking.entry
    if entry is None:
        return None
    wanted, least = entry.size
    left_at = None if booking.left_at is None else fields.exact_text(booking.left_at)
    return {"number": entry.number, "seats": wanted, "least": least, "left_at": left_at}
