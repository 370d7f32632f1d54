"""Users on v1: add, read, export and erase a user."""

from typing import TypedDict

from booking.application.add_user import Newcomer
from booking.application.people import UserExport
from booking.application.ports.people import User
from booking.domain.refusals import Invalid, NotAllowed, Unidentified, UserUnknown
from booking.domain.rights import Caller
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, parsed
from booking.surfaces.v1 import LOCATION, Body
from booking.surfaces.v1.bookings import BookingShown, EntryShown, entry_shown, shown
from booking.surfaces.v1.validators import Email, Interests


class UserBody(Body):
    """Body of POST /v1/users."""

    user_id: fields.Username
    topics: Interests
    email: Email | None = None


class UserShown(TypedDict):
    """A user."""

    user_id: str
    topics: list[str]
    email: str | None
    created_at: str


class BookingExported(BookingShown):
    """A booking with its history."""

    history: list[EntryShown]


class Exported(TypedDict):
    """All personal data of a user."""

    user: UserShown
    bookings: list[BookingExported]


ADD = Contract(
    body=UserBody,
    gives={201: UserShown},
    headers=LOCATION,
    refuses=(*rules.ADD_USER, Unidentified, NotAllowed, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)
GET = Contract(
    gives={200: UserShown}, refuses=(UserUnknown, Unidentified, NotAllowed), secured=True
)
EXPORT = Contract(
    gives={200: Exported}, refuses=(UserUnknown, Unidentified, NotAllowed), secured=True
)
ERASE = Contract(
    gives={204: None},
    refuses=(UserUnknown, Invalid, Unidentified, NotAllowed),
    secured=True,
)


def parse_add(request: Request) -> Newcomer:
    """Parse POST /v1/users. Raises Invalid, Unidentified, NotAllowed.

    A caller may add their own user; an organizer may add anyone.
    """
    caller = request.signed_in()
    body = parsed(UserBody, request)
    if body.user_id != caller.user_id and not caller.may_organize:
        raise NotAllowed("only organizers may add somebody else")
    return Newcomer(
        attendee=fields.signed_in_attendee(body.user_id),
        user_id=body.user_id,
        topics=body.topics,
        email=body.email,
    )


def parse_self(request: Request) -> Caller:
    """Return the caller if the path names the caller. Raises Unidentified, NotAllowed."""
    caller = request.signed_in()
    if request.path["user"] != caller.user_id:
        raise NotAllowed("this is somebody else's")
    return caller


def added(user: User) -> Answer:
    """Return 201 with the new user."""
    return Answer(status=201, body=_shown(user), headers={"Location": f"/v1/users/{user.user_id}"})


def one(user: User) -> Answer:
    """Return 200 with a user."""
    return Answer(status=200, body=_shown(user))


def exported(held: UserExport) -> Answer:
    """Return 200 with the personal data of a user, as a file."""
    body: Exported = {
        "user": _shown(held.user),
        "bookings": [
            {**shown(view), "history": [entry_shown(entry) for entry in entries]}
            for view, entries in held.bookings
        ],
    }
    return Answer(
        status=200,
        body=body,
        headers={"Content-Disposition": 'attachment; filename="export.json"'},
    )


def erased() -> Answer:
    """Return 204 for an erased user."""
    return Answer(status=204)


def _shown(user: User) -> UserShown:
    return {
        "user_id": user.user_id,
        "topics": list(user.topics),
        "email": user.email,
        "created_at": fields.zoned_text(user.created_at),
    }
