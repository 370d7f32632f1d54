"""The pages behind the links in mails: HTML without JavaScript.

A page shows the booking, and has one button for each action of its link.
"""

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import Any

from pydantic import BaseModel, ConfigDict

from booking.application.claims import ACTIONS, Action, Opened
from booking.application.links import Purpose
from booking.domain.refusals import Invalid, LinkExpired, LinkUnknown, Refusal
from booking.surfaces import rules, statuses
from booking.surfaces.content import DOCUMENT_HEADERS
from booking.surfaces.forms import parsed_body
from booking.surfaces.http import Answer, Contract, Request, Surface
from booking.surfaces.invitation_mail import DECLINE_ONCE
from booking.surfaces.wording import (
    ACCEPT,
    CLAIM,
    DECLINE,
    REFUSE,
    period_text,
    sentence_of,
    sentence_of_invitation,
    zone_of,
)

HTML = "text/html; charset=utf-8"
STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}"
    "button{font:inherit;padding:.6rem 1.2rem;margin:.3rem .6rem .3rem 0;cursor:pointer}"
)
_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
BUTTONS = {
    Action.CLAIM: CLAIM,
    Action.ACCEPT: ACCEPT,
    Action.DECLINE: DECLINE,
    Action.CONFIRM: "Confirm my address",
    Action.UNSUBSCRIBE: "Stop these mails",
}
DECLINING = "If you don't want the seat, your booking is canceled and the next attendee gets it."


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSurface(Surface):
    """A surface with errors in HTML."""

    def refused(self, refusal: Refusal) -> Answer:
        """Return the page of a refusal."""
        status = self.statuses.get(type(refusal), statuses.DEFAULT)
        sentence = refusal.message
        return _page(status, sentence[:1].upper() + sentence[1:] + ".")

    def failed(self, status: int, sentence: str, headers: Any = None) -> Answer:
        """Return the page of a failure that is not a refusal."""
        return _page(status, sentence[:1].upper() + sentence[1:] + ".", headers=headers)


SURFACE = PageSurface(
    name="documents", statuses=statuses.V1, refused_type=str, content_type="text/html"
)
ACTED = (Invalid, *rules.CONFIRM, *rules.CANCEL, *rules.ACCEPT, *rules.DECLINE)
OPEN = Contract(gives={200: str}, media="text/html", refuses=(LinkUnknown, LinkExpired))


class PressBody(BaseModel):
    """Body of POST /b/{token}: a button of the page, or a mail client's unsubscription."""

    model_config = ConfigDict(populate_by_name=True)

    action: str = ""


PRESS = Contract(
    body=PressBody,
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


def opened(found: Opened) -> Answer:
    """Return 200 with the page of a link, and the buttons for what it can do now."""
    if found.user is not None:
        return _page(200, _of_mailbox(found), *_buttons(found))
    assert found.booking is not None
    assert found.conference is not None
    conference, view = found.conference, found.booking
    zone = zone_of(conference)
    sentence = sentence_of_invitation if view.booking.summary.invited else sentence_of
    pressable = _buttons(found)
    return _page(
        200,
        sentence(view.standing, zone, view.position),
        *pressable,
        *([DECLINE_ONCE if view.can_answer else DECLINING] if pressable else []),
        title=conference.name,
        lines=(period_text(conference.start, conference.end, zone), conference.location),
    )


def _of_mailbox(found: Opened) -> str:
    assert found.user is not None
    mailbox = found.user.mailbox
    if found.link.purpose is Purpose.MAILS:
        if mailbox.kinds:
            return "Do you want to stop all mails about your bookings?"
        return "You get no more mails, except about a new time or place of your seats."
    if mailbox.pending is not None:
        return f"Mails about your bookings go to {mailbox.pending} when you confirm it."
    return "Your address is confirmed."


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
    label: str


def _buttons(found: Opened) -> list[_Button]:
    invited = {Action.DECLINE: REFUSE} if found.link.purpose is Purpose.INVITATION else {}
    labels = BUTTONS | invited
    return [_Button(action, labels[action]) for action in actions_of(found)]


def _page(
    status: int,
    sentence: str,
    *parts: "_Button | str",
    title: str = "Your booking",
    lines: tuple[str, ...] = (),
    headers: Any = None,
) -> Answer:
    pressed = "".join(
        f'<button name="action" value="{part.action}">{escape(part.label)}</button>'
        for part in parts
        if isinstance(part, _Button)
    )
    form = f'<form method="post">{pressed}</form>' if pressed else ""
    texts = [escape(part) for part in (*lines, *(p for p in parts if isinstance(p, str))) if part]
    body = "".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>",
            f"<h1>{escape(title)}</h1><p><strong>{escape(sentence)}</strong></p>{form}",
            *(f"<p>{text}</p>" for text in texts),
            "</main></body></html>",
        ]
    )
    return Answer(
        status=status,
        body=body,
        headers={**DOCUMENT_HEADERS, "Content-Security-Policy": POLICY, **(headers or {})},
        content_type=HTML,
    )
