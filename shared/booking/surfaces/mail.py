"""The mails to attendees. Plain text, in their language and in the local time of the conference.

Every sentence is a text of the catalog (booking/texts).
"""

from booking.application.ports.mails import (
    CHANGED,
    EXPIRING,
    LAPSED,
    MOVED,
    OFFERED,
    DigestLetter,
    Letter,
    Mail,
    Method,
)
from booking.application.webhook_mails import DisabledLetter
from booking.domain.booking import Reason, State, Verb
from booking.domain.language import DEFAULT, Language
from booking.domain.organizer_message import SUBJECT_LIMIT, OrganizerMessage
from booking.surfaces import invitation_mail, request_mail
from booking.surfaces.calendar_event import Event, event_file
from booking.surfaces.seat_tickets import pdf
from booking.surfaces.texts import text
from booking.surfaces.wording import (
    category_text,
    one_line,
    period_text,
    plain,
    sentence_of,
    sentence_of_invitation,
    time_text,
    zone_of,
)

# The keys of the subject and of the first paragraph, by the kind of notice.
TEXTS = {
    "BookingConfirmed": ("mail.confirmedSubject", "mail.confirmed"),
    "BookingWaitlisted": ("mail.waitlistedSubject", "mail.waitlisted"),
    MOVED: ("mail.movedSubject", "mail.moved"),
    OFFERED: ("mail.offeredSubject", "mail.offered"),
    EXPIRING: ("mail.expiringSubject", "mail.expiring"),
    LAPSED: ("mail.lapsedSubject", "mail.lapsed"),
    CHANGED: ("mail.changedSubject", "mail.changed"),
}
CANCELED_SUBJECTS = {
    Reason.STARTED: "mail.startedSubject",
    Reason.LAPSED: "mail.lapsedSubject",
    Reason.CONFERENCE_CANCELED: "mail.conferenceCanceledSubject",
    Reason.NO_SHOW: "mail.releasedSubject",
}
PLACE_LIMIT = 200  # characters of a location
URL_SHOWN = 200  # characters of the URL of an endpoint


class MailRenderer:
    """Renders mails from one address, which is the organizer of their calendar events."""

    def __init__(self, sender: str) -> None:
        """Take the address."""
        self._sender = sender

    def letter(self, letter: Letter) -> Mail:
        """Return the mail of a letter, with a calendar event."""
        values = _values(letter)
        subject, *first = _keys(letter)
        paragraphs = [
            *(text(key, letter.language, **values) for key in first),
            *_attached(letter),
            _place(letter),
            f"{_action(letter)}:\n{letter.link}",
            _footer(letter.unsubscribe, letter.language),
        ]
        canceled = letter.booking.summary.standing.state is State.CANCELED
        method: Method = "CANCEL" if canceled else "REQUEST"
        return Mail(
            subject=text(subject, letter.language, **values),
            text="\n\n".join(paragraphs) + "\n",
            calendar=self._calendar(letter, method),
            method=method,
            unsubscribe=letter.unsubscribe,
            tickets=_tickets(letter),
        )

    def message(self, letter: Letter, message: OrganizerMessage) -> Mail:
        """Return an attendee's copy of a message of their organizer."""
        language, name = letter.language, plain(letter.conference.name)
        paragraphs = [
            text("mail.message", language, name=name),
            message.text,
            _place(letter),
            f"{_action(letter)}:\n{letter.link}",
            text("mail.messageWhy", language),
            _footer(letter.unsubscribe, language),
        ]
        return Mail(
            subject=f"{name}: {one_line(message.subject, SUBJECT_LIMIT)}",
            text="\n\n".join(paragraphs) + "\n",
            unsubscribe=letter.unsubscribe,
        )

    def digest(self, digest: DigestLetter) -> Mail:
        """Return the mail with the present state of several bookings."""
        language = digest.language
        parts = [
            f"{plain(each.conference.name)}\n{_state(each)}\n{_action(each)}: {each.link}"
            for each in digest.lines
        ]
        footer = _footer(digest.unsubscribe, language)
        paragraphs = [text("mail.digest", language), *parts, footer]
        return Mail(
            subject=text("mail.digestSubject", language),
            text="\n\n".join(paragraphs) + "\n",
            unsubscribe=digest.unsubscribe,
        )

    def confirmation(self, link: str, language: Language = DEFAULT) -> Mail:
        """Return the mail that asks the owner of an address to confirm it."""
        ask, ignore = text("mail.address", language), text("mail.addressIgnore", language)
        return Mail(
            subject=text("mail.addressSubject", language), text=f"{ask}\n{link}\n\n{ignore}\n"
        )

    def webhook_disabled(self, letter: DisabledLetter) -> Mail:
        """Return the mail to the owner of an endpoint that was disabled because it failed."""
        url, language = one_line(letter.webhook.url, URL_SHOWN), letter.language
        paragraphs = [
            text("mail.webhook", language),
            url,
            text("mail.webhookMeanwhile", language),
            f"{text('mail.webhookOpen', language)}:\n{letter.page_url}/#/webhooks",
        ]
        return Mail(
            subject=text("mail.webhookSubject", language), text="\n\n".join(paragraphs) + "\n"
        )

    def _calendar(self, letter: Letter, method: str) -> str:
        event = Event(
            method=method,
            name=plain(letter.conference.name),
            location=one_line(letter.conference.location, PLACE_LIMIT),
            description="",
            organizer=self._sender,
            attendee=letter.recipient,
        )
        state = letter.booking.summary.standing.state
        return event_file(letter.booking, state, letter.conference, event)


def _keys(letter: Letter) -> tuple[str, ...]:
    """Return the keys of a mail's subject and of its first paragraphs."""
    if letter.booking.summary.invited:
        return invitation_mail.keys_of(letter)
    if (of_request := request_mail.keys_of(letter)) is not None:
        return of_request
    reason = letter.booking.summary.standing.reason
    if letter.happened == "BookingCanceled" and reason is not None:
        declined = letter.booking.declined and reason is Reason.ATTENDEE
        told = "canceled.declined" if declined else f"canceled.{reason}"
        return CANCELED_SUBJECTS.get(reason, "mail.canceledSubject"), told
    if letter.happened == "BookingWaitlisted" and letter.booking.waits_by_entry:
        return "mail.enteredSubject", "mail.entered"
    if letter.happened == OFFERED and letter.booking.offers > 1:
        return "mail.offeredSubject", "mail.offeredAgain"
    return TEXTS[letter.happened]


def _values(letter: Letter) -> dict[str, str | int]:
    """Return the values that the texts of a mail may name."""
    standing, language = letter.booking.queued.standing, letter.language
    zone, deadline = zone_of(letter.conference), standing.deadline
    draws_at = letter.conference.draws_at
    return {
        "name": plain(letter.conference.name),
        "deadline": "" if deadline is None else time_text(deadline, zone, language),
        "category": category_text(letter.booking.category_name, language),
        "drawn": "" if draws_at is None else time_text(draws_at, zone, language),
        "position": letter.position or 0,
        "count": standing.seats,
        "otherwise": _otherwise(letter),
        "state": _state(letter),
        "request": request_mail.sentence(letter),
    }


def _otherwise(letter: Letter) -> str:
    """Return the sentence about the end of an offer that is not claimed."""
    if letter.booking.linked is not None:
        return request_mail.otherwise(letter)
    return text("mail.ifLastMissed" if letter.last_offer else "mail.ifMissed", letter.language)


def _state(letter: Letter) -> str:
    state = sentence_of_invitation if letter.booking.summary.invited else sentence_of
    standing, zone = letter.booking.summary.standing, zone_of(letter.conference)
    sentences = state(standing, zone, letter.position, letter.language)
    return f"{sentences} {request_mail.sentence(letter)}".strip()


def _attached(letter: Letter) -> list[str]:
    """Return the sentence about the attached tickets, if there are any.

    Only a booking of several seats can have got more of them, with new tickets for all.
    """
    count, language = len(letter.tickets), letter.language
    if not count:
        return []
    attached = text("mail.tickets", language, count=count)
    again = letter.booking.edition > 0 and letter.booking.verb in {Verb.GROW, Verb.CONFIRM}
    return [
        f"{attached} {text('mail.earlierTickets', language)}" if again and count > 1 else attached
    ]


def _tickets(letter: Letter) -> bytes | None:
    if not letter.tickets:
        return None
    return pdf(letter.tickets, letter.conference, letter.language)


def _place(letter: Letter) -> str:
    conference = letter.conference
    lines = [
        plain(conference.name),
        period_text(conference.start, conference.end, zone_of(conference), letter.language),
        one_line(conference.location, PLACE_LIMIT),
    ]
    return "\n".join(line for line in lines if line)


def _action(letter: Letter) -> str:
    state = letter.booking.queued.standing.state
    if letter.booking.summary.invited:
        key = "mail.invitation" if state is State.CANCELED else "mail.answer"
    else:
        claim = "offer.claim" if letter.booking.linked is None else "link.claimRequest"
        key = claim if state is State.CONFIRMATION_PENDING else "mail.booking"
    return text(key, letter.language)


def _footer(unsubscribe: str | None, language: Language) -> str:
    if unsubscribe is None:
        return text("mail.whyInvited", language)
    return f"{text('mail.stop', language)}\n{unsubscribe}"
