"""The pages behind the links in mails: HTML without JavaScript.

A page shows the booking, and has one button for each action of its link. It is in the language of
the mail, or in that of the browser.
"""

from base64 import b64encode
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from booking.application.bookings import BookingView
from booking.application.claims import ACTIONS, Action, Opened
from booking.application.links import Purpose
from booking.domain import refusals
from booking.domain.booking import Reason, Verb
from booking.domain.conference import Conference
from booking.domain.language import DEFAULT, Language
from booking.domain.refusals import Invalid, LinkExpired, LinkUnknown, Refusal
from booking.surfaces import rules, statuses
from booking.surfaces.content import DOCUMENT_HEADERS
from booking.surfaces.forms import parsed_body
from booking.surfaces.http import Answer, Contract, Request, Surface
from booking.surfaces.texts import requested, text
from booking.surfaces.wording import (
    period_text,
    sentence_of,
    sentence_of_invitation,
    sentence_of_request,
    zone_of,
)

HTML = "text/html; charset=utf-8"
# The colors are those of the page (page/page.css). The first button is what a person came for.
STYLE = (
    ":root{color-scheme:light dark;--text:#1a2023;--ground:#f7f8f8;--accent:#0f6e5f;--on:#fff}"
    "@media(prefers-color-scheme:dark){"
    ":root{--text:#e7ecee;--ground:#101416;--accent:#5ccbb6;--on:#06231d}}"
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;"
    "color:var(--text);background:var(--ground)}"
    "h1{line-height:1.2;overflow-wrap:anywhere}p{overflow-wrap:anywhere}a{color:var(--accent)}"
    "button{font:inherit;font-weight:600;padding:.6rem 1.2rem;margin:.3rem .6rem .3rem 0;"
    "cursor:pointer;color:inherit;background:none;border:1px solid;border-radius:8px}"
    "button:first-child{color:var(--on);background:var(--accent);border-color:var(--accent)}"
    ":focus-visible{outline:3px solid var(--accent);outline-offset:2px}"
)
_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
# The address of a link is a credential. It goes to no other origin. Its own origin gets it, because
# a browser otherwise sends the form with `Origin: null`, which the local stack refuses.
HEADERS = {
    **DOCUMENT_HEADERS,
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "same-origin",
}
BUTTONS = {
    Action.CLAIM: "offer.claim",
    Action.ACCEPT: "link.accept",
    Action.DECLINE: "link.decline",
    Action.CONFIRM: "link.confirm",
    Action.UNSUBSCRIBE: "link.unsubscribe",
}
OF_INVITATION = BUTTONS | {Action.DECLINE: "link.refuse"}
OF_REQUEST = BUTTONS | {Action.CLAIM: "link.claimRequest", Action.DECLINE: "link.declineRequest"}
# The sentences of refusals, which the page of the service has too where it shows the same ones.
REFUSALS = {
    refusals.LinkUnknown: "link.unknown",
    refusals.LinkExpired: "link.expired",
    refusals.BookingUnknown: "link.unknown",
    refusals.NotOwner: "link.unknown",
    refusals.Invalid: "link.invalid",
    refusals.NotConfirmable: "link.notOffered",
    refusals.NotAnInvitation: "link.answered",
    refusals.InvitationExpired: "link.invitationExpired",
    refusals.LimitReached: "link.limit",
    refusals.OfferExpired: "problem.offer-expired",
    refusals.Overlapping: "problem.overlapping",
    refusals.AlreadyBooked: "problem.already-booked",
    refusals.AlreadyCanceled: "problem.already-canceled",
    refusals.MailboxInUse: "problem.mailbox-in-use",
    refusals.SeatCheckedIn: "problem.seat-checked-in",
    refusals.RemovedByOrganizer: "problem.removed-by-organizer",
    refusals.SeatCheckedIn: "problem.seat-checked-in",
    refusals.ConferenceStarted: "problem.conference-started",
    refusals.ConferenceCanceled: "problem.conference-canceled",
}
FAILURES = {503: "link.busy"}
FAILED = "failure.title"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSurface(Surface):
    """A surface with errors in HTML."""

    language: Language = DEFAULT

    def of(self, request: Request) -> Surface:
        """Return the surface with errors in the language of a request."""
        return replace(self, language=language_of(request))

    def refused(self, refusal: Refusal) -> Answer:
        """Return the page of a refusal."""
        status = self.statuses.get(type(refusal), statuses.DEFAULT)
        return _page(
            status, text(REFUSALS.get(type(refusal), FAILED), self.language), self.language
        )

    def failed(self, status: int, sentence: str, headers: Any = None) -> Answer:
        """Return the page of a failure that is not a refusal."""
        del sentence
        shown = text(FAILURES.get(status, FAILED), self.language)
        return _page(status, shown, self.language, headers=headers)


SURFACE = PageSurface(
    name="documents", statuses=statuses.V1, refused_type=str, content_type="text/html"
)
ACTED = (Invalid, *rules.CONFIRM, *rules.CANCEL, *rules.ACCEPT, *rules.DECLINE)


class LinkQuery(BaseModel):
    """Query of a link."""

    lang: str | None = Field(None, description="Language of the page, en or de.")


OPEN = Contract(
    query=LinkQuery, gives={200: str}, media="text/html", refuses=(LinkUnknown, LinkExpired)
)


class PressBody(BaseModel):
    """Body of POST /b/{token}: a button of the page, or a mail client's unsubscription."""

    model_config = ConfigDict(populate_by_name=True)

    action: str = ""


PRESS = Contract(
    body=PressBody,
    query=LinkQuery,
    gives={200: str},
    media="text/html",
    refuses=tuple(dict.fromkeys((LinkUnknown, LinkExpired, *ACTED))),
    form=True,
)


def parse_action(request: Request) -> Action:
    """Return the pressed button. Raises Invalid.

    A mail client sends `List-Unsubscribe=One-Click` and no action (RFC 8058).
    """
    action = parsed_body(PressBody, request).action
    if not action:
        return Action.UNSUBSCRIBE
    if action not in list(Action):
        raise Invalid("action", "is not an action of a link")
    return Action(action)


def language_of(request: Request) -> Language:
    """Return the language of a page: that of the mail if the link has one, or the browser's."""
    return requested(request.query.get("lang"), request.headers.get("accept-language"))


def opened(found: Opened, request: Request) -> Answer:
    """Return 200 with the page of a link, and the buttons for what it can do now."""
    language, buttons = language_of(request), _buttons(found)
    if found.user is not None:
        title = text("link.titleOfMails", language)
        return _page(200, _of_mailbox(found, language), language, *buttons, title=title)
    assert found.booking is not None
    assert found.conference is not None
    conference, view = found.conference, found.booking
    if view.linked is not None:
        after = "link.decliningRequest"
    else:
        after = "mail.declineOnce" if view.can_answer else "link.declining"
    when = period_text(conference.start, conference.end, zone_of(conference), language)
    return _page(
        200,
        _of_booking(view, conference, language),
        language,
        *buttons,
        *([text(after, language)] if buttons else []),
        title=conference.name,
        lines=(when, conference.location),
    )


def _of_booking(view: BookingView, conference: Conference, language: Language) -> str:
    """Return the state of a booking. A declined offer is not a booking that somebody canceled."""
    if view.booking.declined and view.standing.reason is Reason.ATTENDEE:
        return text("canceled.declined", language)
    sentence = sentence_of_invitation if view.booking.summary.invited else sentence_of
    zone = zone_of(conference)
    state = sentence(view.standing, zone, view.position, language)
    if view.linked is not None and view.booking.linked is not None:
        standing, position = view.linked.standing, view.linked.position
        request = sentence_of_request(view.booking.linked, standing, zone, position, language)
        return f"{state} {request}"
    if view.booking.verb is Verb.WITHDRAW:
        return f"{state} {text('mail.requestEnded', language)}"
    return state


def _of_mailbox(found: Opened, language: Language) -> str:
    assert found.user is not None
    mailbox = found.user.mailbox
    if found.link.purpose is Purpose.MAILS:
        return text("link.stop" if mailbox.kinds else "link.stopped", language)
    if mailbox.pending is not None:
        return text("link.confirming", language, email=mailbox.pending)
    return text("link.confirmed", language)


def actions_of(found: Opened) -> tuple[Action, ...]:
    """Return the actions that a link can do now."""
    if found.booking is not None:
        of_invitation = found.link.purpose is Purpose.INVITATION
        possible = found.booking.can_answer if of_invitation else found.booking.can_confirm
        return ACTIONS[found.link.purpose] if possible else ()
    assert found.user is not None
    mailbox = found.user.mailbox
    done = not mailbox.kinds if found.link.purpose is Purpose.MAILS else mailbox.pending is None
    return () if done else ACTIONS[found.link.purpose]


@dataclass(frozen=True, slots=True)
class _Button:
    action: Action
    label: str  # a key


def _buttons(found: Opened) -> list[_Button]:
    labels = BUTTONS
    if found.link.purpose is Purpose.INVITATION:
        labels = OF_INVITATION
    elif found.booking is not None and found.booking.linked is not None:
        labels = OF_REQUEST
    return [_Button(action, labels[action]) for action in actions_of(found)]


def _page(
    status: int,
    sentence: str,
    language: Language,
    *parts: "_Button | str",
    title: str | None = None,
    lines: tuple[str, ...] = (),
    headers: Any = None,
) -> Answer:
    pressed = "".join(
        f'<button name="action" value="{part.action}">{escape(text(part.label, language))}</button>'
        for part in parts
        if isinstance(part, _Button)
    )
    form = f'<form method="post">{pressed}</form>' if pressed else ""
    more = [escape(part) for part in (*lines, *(p for p in parts if isinstance(p, str))) if part]
    heading = escape(text("link.title", language) if title is None else title)
    body = "".join(
        [
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{heading}</title><style>{STYLE}</style></head><body><main>",
            f"<h1>{heading}</h1><p><strong>{escape(sentence)}</strong></p>{form}",
            *(f"<p>{line}</p>" for line in more),
            f'<p><a href="/" rel="noreferrer">{escape(text("notFound.home", language))}</a></p>',
            "</main></body></html>",
        ]
    )
    return Answer(
        status=status,
        body=body,
        headers={**HEADERS, **(headers or {})},
        content_type=HTML,
    )
