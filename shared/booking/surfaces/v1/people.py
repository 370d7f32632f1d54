"""Users on v1: add, read, export and erase a user."""

import re
from typing import Literal, TypedDict

from booking.application.add_user import Newcomer
from booking.application.mailboxes import MailboxChange
from booking.application.people import UserExport
from booking.application.ports.people import User
from booking.domain.language import Language
from booking.domain.mailbox import MailKind
from booking.domain.refusals import (
    ConferencesToCome,
    Invalid,
    LimitReached,
    MailsOff,
    NotAllowed,
    Unidentified,
    UserUnknown,
)
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, parsed
from booking.surfaces.v1 import LOCATION, ME, Body, api_keys, location, organizing
from booking.surfaces.v1.api_keys import ApiKeyShown
from booking.surfaces.v1.bookings import (
    BookingShown,
    EntryShown,
    PassShown,
    entry_shown,
    pass_shown,
    shown,
)
from booking.surfaces.v1.door import StaffShown, staff_shown
from booking.surfaces.v1.organizing import RequestShown
from booking.surfaces.v1.validators import Email, Interests

_NOT_IN_PATHS = re.compile(r"[/%]|^\.{1,2}$")  # also if percent-encoded


class UserBody(Body):
    """Body of POST /v1/users."""

    user_id: fields.Username
    topics: Interests
    email: Email | None = None


type Mails = Literal["offers", "bookings", "conferences"]
type LanguageTag = Literal["en", "de"]


class ChangeUserBody(Body):
    """Body of PATCH /v1/users/me. `email` null removes the address; `mails` [] stops all mails."""

    email: Email | None = None
    mails: list[Mails] | None = None
    language: LanguageTag | None = None


class UserShown(TypedDict):
    """A user. Mails go to `email` if it is verified; `email_pending` waits for its link.

    They are in `language`; in English if it is null.
    """

    user_id: str
    topics: list[str]
    email: str | None
    email_verified: bool
    email_pending: str | None
    mails: list[Mails]
    language: LanguageTag | None
    created_at: str


class BookingExported(BookingShown):
    """A booking with its history, and the seats that passed it while it waited."""

    history: list[EntryShown]
    passes: list[PassShown]


class DeviceExported(TypedDict):
    """A browser that gets messages about offers, at its address."""

    endpoint: str
    added_at: str


class WebhookExported(TypedDict):
    """An endpoint that gets events. Its secret is not stored."""

    url: str
    created_at: str


class Exported(TypedDict):
    """All personal data of a user. The secrets of calendar links and API keys are not stored."""

    user: UserShown
    bookings: list[BookingExported]
    organizer_request: RequestShown | None
    calendar_link_created_at: str | None
    devices: list[DeviceExported]
    doors: list[StaffShown]
    webhooks: list[WebhookExported]
    api_keys: list[ApiKeyShown]


ADD = Contract(
    body=UserBody,
    gives={201: UserShown},
    headers=LOCATION,
    refuses=(*rules.ADD_USER, Unidentified, NotAllowed, *rules.IDEMPOTENT),
    secured=True,
    identifies=True,
    keeps=True,
)
GET = Contract(
    gives={200: UserShown}, refuses=(UserUnknown, Unidentified, NotAllowed), secured=True
)
CHANGE = Contract(
    body=ChangeUserBody,
    gives={200: UserShown},
    refuses=(Invalid, LimitReached, MailsOff, Unidentified),
    secured=True,
)
EXPORT = Contract(
    gives={200: Exported}, refuses=(UserUnknown, Unidentified, NotAllowed), secured=True
)
ERASE = Contract(
    gives={204: None},
    refuses=(ConferencesToCome, Invalid, Unidentified, NotAllowed),
    secured=True,
    identifies=True,
)

SIGN_OUT = Contract(gives={204: None}, refuses=(Unidentified,), secured=True, identifies=True)


def parse_add(request: Request) -> Newcomer:
    """Parse POST /v1/users. Raises Invalid, Unidentified, NotAllowed.

    A caller may add their own user only. Nobody else can fill in the data of a person.
    """
    caller = request.signed_in()
    body = parsed(UserBody, request)
    if body.user_id != caller.user_id:
        raise NotAllowed("you may add yourself only")
    return Newcomer(
        attendee=fields.signed_in_attendee(body.user_id),
        user_id=body.user_id,
        topics=body.topics,
        email=body.email,
    )


def parse_change(request: Request) -> tuple[Newcomer, MailboxChange]:
    """Parse PATCH /v1/users/me. Raises Invalid, Unidentified.

    The newcomer is the caller, who may not be a user yet.
    """
    caller = request.signed_in()
    body = parsed(ChangeUserBody, request)
    newcomer = Newcomer(attendee=caller.attendee, user_id=caller.user_id, topics=())
    kinds = None if body.mails is None else frozenset(MailKind(kind) for kind in body.mails)
    remove = body.email is None and "email" in body.model_fields_set
    language = None if body.language is None else Language(body.language)
    change = MailboxChange(email=body.email, remove=remove, kinds=kinds, language=language)
    return newcomer, change


def added(user: User) -> Answer:
    """Return 201 with the new user."""
    named = ME if _NOT_IN_PATHS.search(user.user_id) else user.user_id
    return Answer(status=201, body=_shown(user), headers=location("users", named))


def one(user: User) -> Answer:
    """Return 200 with a user."""
    return Answer(status=200, body=_shown(user))


def exported(held: UserExport) -> Answer:
    """Return 200 with the personal data of a user, as a file."""
    body: Exported = {
        "user": _shown(held.user),
        "bookings": [
            {
                **shown(view),
                "history": [entry_shown(entry) for entry in entries],
                "passes": [pass_shown(one) for one in held.passages.get(view.booking.id, ())],
            }
            for view, entries in held.bookings
        ],
        "organizer_request": None if held.request is None else organizing.shown(held.request),
        "calendar_link_created_at": None
        if held.calendar_link is None
        else fields.zoned_text(held.calendar_link.created_at),
        "devices": [
            {"endpoint": device.address, "added_at": fields.zoned_text(device.added_at)}
            for device in held.devices
        ],
        "doors": [staff_shown(role) for role in held.doors],
        "webhooks": [
            {"url": webhook.url, "created_at": fields.zoned_text(webhook.created_at)}
            for webhook in held.webhooks
        ],
        "api_keys": [api_keys.shown(key) for key in held.api_keys],
    }
    return Answer(
        status=200,
        body=body,
        headers={"Content-Disposition": 'attachment; filename="export.json"'},
    )


def erased() -> Answer:
    """Return 204 for an erased user."""
    return Answer(status=204)


def signed_out() -> Answer:
    """Return 204 for a user who is signed out."""
    return Answer(status=204)


def _shown(user: User) -> UserShown:
    language = user.mailbox.language
    return {
        "user_id": user.user_id,
        "topics": list(user.topics),
        "email": user.mailbox.email,
        "email_verified": user.mailbox.verified,
        "email_pending": user.mailbox.pending,
        "mails": [kind.value for kind in MailKind if kind in user.mailbox.kinds],
        "language": None if language is None else language.value,
        "created_at": fields.zoned_text(user.created_at),
    }
