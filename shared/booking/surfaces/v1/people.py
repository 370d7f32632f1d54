"""People on v1: add a user, read what we hold of somebody, take it along, have it erased."""

import re
from typing import Annotated, Any, TypedDict

from pydantic import BeforeValidator, WithJsonSchema

from booking.application.add_user import Newcomer
from booking.application.people import Held
from booking.application.ports import User
from booking.domain.refusals import Invalid, NotAllowed, Unidentified, UserUnknown
from booking.domain.rights import Caller
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, broken_rule, parsed
from booking.surfaces.v1 import LOCATION, Body
from booking.surfaces.v1.bookings import BookingShown, EntryShown, entry_shown, shown
from booking.surfaces.v1.conferences import Interests

EMAIL_LIMIT = 254
_PART = r"[^@\s,;<>\"'\x00-\x1f\x7f]"
_EMAIL = rf"{_PART}{{1,64}}@{_PART}+\.{_PART}+"


def _email(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("must be a string")
    if len(value) > EMAIL_LIMIT:
        raise broken_rule(f"must be at most {EMAIL_LIMIT} characters")
    if not re.fullmatch(_EMAIL, value):
        raise ValueError("must be an email address")
    if not value.isprintable():
        raise broken_rule("must be visible characters")
    return value


class UserBody(Body):
    """POST /v1/users."""

    user_id: fields.Username
    topics: Interests
    email: (
        Annotated[
            str,
            BeforeValidator(_email),
            WithJsonSchema({"type": "string", "maxLength": EMAIL_LIMIT, "pattern": f"^{_EMAIL}$"}),
        ]
        | None
    ) = None


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
    """All that we hold of somebody."""

    user: UserShown
    bookings: list[BookingExported]


ADD = Contract(
    body=UserBody,
    gives={201: UserShown},
    headers=LOCATION,
    refuses=(*rules.ADD_USER, Unidentified, NotAllowed, *rules.KEPT),
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
    """Read POST /v1/users: oneself, or anyone as an organizer. Raises Invalid, NotAllowed."""
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
    """Read who is meant: only oneself. Raises NotAllowed."""
    caller = request.signed_in()
    if request.path["user"] != caller.user_id:
        raise NotAllowed("this is somebody else's")
    return caller


def added(user: User) -> Answer:
    """Answer POST /v1/users."""
    return Answer(status=201, body=_shown(user), headers={"Location": f"/v1/users/{user.user_id}"})


def one(user: User) -> Answer:
    """Answer GET /v1/users/{user}."""
    return Answer(status=200, body=_shown(user))


def exported(held: Held) -> Answer:
    """Answer GET /v1/users/{user}/export."""
    body: Exported = {
        "user": _shown(held.user),
        "bookings": [
            {**shown(seen), "history": [entry_shown(entry) for entry in entries]}
            for seen, entries in held.bookings
        ],
    }
    return Answer(
        status=200,
        body=body,
        headers={"Content-Disposition": 'attachment; filename="export.json"'},
    )


def erased() -> Answer:
    """Answer DELETE /v1/users/{user}."""
    return Answer(status=204)


def _shown(user: User) -> UserShown:
    return {
        "user_id": user.user_id,
        "topics": list(user.topics),
        "email": user.email,
        "created_at": fields.zoned_text(user.created_at),
    }
