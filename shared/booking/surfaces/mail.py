"""The mails to attendees. Plain text, in the local time of the conference."""

from booking.application.letters import NOW
from booking.application.ports.mails import (
    CHANGED,
    EXPIRING,
    LAPSED,
    OFFERED,
    DigestLetter,
    Letter,
    Mail,
    Method,
)
from booking.domain.booking import Reason, State
from booking.surfaces import invitation_mail
from booking.surfaces.calendar_event import Event, event_file
from booking.surfaces.wording import (
    ANSWER,
    CANCEL_REASONS,
    CLAIM,
    one_line,
    period_text,
    plain,
    sentence_of,
    sentence_of_invitation,
    time_text,
    zone_of,
)

# Subject and first lines of the text, by the kind of notice.
TEXTS = {
    "BookingConfirmed": ("You have a seat: {name}", "Your seat is confirmed."),
    "BookingWaitlisted": (
        "You're on the waitlist: {name}",
        (
            "All seats are taken. You're on the waitlist at #{position}. When it's your turn, we"
            " hold a seat for you and write again."
        ),
    ),
    OFFERED: (
        "A seat is held for you: {name}",
        "Claim your seat before {deadline}. {otherwise}",
    ),
    EXPIRING: (
        "Your offer expires soon: {name}",
        "You have not claimed your seat yet. Claim it before {deadline}. {otherwise}",
    ),
    LAPSED: (
        "Your offer expired: {name}",
        "Your offer expired. You're back on the waitlist at #{position}.",
    ),
    CHANGED: (
        "New time or place: {name}",
        "The organizer changed the time or the place. {state}",
    ),
    NOW: ("{name}", "{state}"),
}
CANCELED_SUBJECTS = {
    Reason.STARTED: "No seat became free: {name}",
    Reason.LAPSED: "Your offer expired: {name}",
    Reason.CONFERENCE_CANCELED: "The conference is canceled: {name}",
}
AGAIN = "Your last offer expired, and a seat is free again. "
BACK_TO_WAITLIST = "After that, the offer expires, and you go to the end of the waitlist."
LAST_OFFER = "This is your last offer. If it expires, your booking is canceled."
PLACE_LIMIT = 200  # characters of a location


class MailRenderer:
    """Renders mails from one address, which is the organizer of their calendar events."""

    def __init__(self, sender: str) -> None:
        """Take the address."""
        self._sender = sender

    def letter(self, letter: Letter) -> Mail:
        """Return the mail of a letter, with a calendar event."""
        values = _values(letter)
        subject, sentences = _texts(letter)
        text = "\n\n".join(
            [
                sentences.format(**values),
                _place(letter),
                f"{_action(letter)}:\n{letter.link}",
                _footer(letter.unsubscribe),
            ]
        )
        canceled = letter.booking.summary.standing.state is State.CANCELED
        method: Method = "CANCEL" if canceled else "REQUEST"
        return Mail(
            subject=subject.format(**values),
            text=f"{text}\n",
            calendar=self._calendar(letter, method),
            method=method,
            unsubscribe=letter.unsubscribe,
        )

    def digest(self, digest: DigestLetter) -> Mail:
        """Return the mail with the present state of several bookings."""
        parts = [
            f"{plain(each.conference.name)}\n{_values(each)['state']}\n{_action(each)}: {each.link}"
            for each in digest.lines
        ]
        text = "\n\n".join(["Your bookings have changed.", *parts, _footer(digest.unsubscribe)])
        return Mail(
            subject="Changes of your bookings", text=f"{text}\n", unsubscribe=digest.unsubscribe
        )

    def confirmation(self, link: str) -> Mail:
        """Return the mail that asks the owner of an address to confirm it."""
        text = (
            "Somebody with an account asked for mails about their bookings to this address. If it"
            f" was you, confirm the address within a day:\n{link}\n\nOtherwise, ignore this mail."
            " You will get no further mails.\n"
        )
        return Mail(subject="Confirm your address", text=text)

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


def _texts(letter: Letter) -> tuple[str, str]:
    if letter.booking.summary.invited and letter.happened != NOW:
        return invitation_mail.texts_of(letter)
    reason = letter.booking.summary.standing.reason
    if letter.happened == "BookingCanceled" and reason is not None:
        subject = CANCELED_SUBJECTS.get(reason, "Your booking is canceled: {name}")
        return subject, f"Your booking is canceled. {CANCEL_REASONS[reason]}"
    subject, sentences = TEXTS[letter.happened]
    if letter.happened == OFFERED and letter.booking.offers > 1:
        sentences = AGAIN + sentences
    return subject, sentences


def _values(letter: Letter) -> dict[str, str]:
    standing = letter.booking.summary.standing
    zone = zone_of(letter.conference)
    state = sentence_of_invitation if letter.booking.summary.invited else sentence_of
    deadline = "" if standing.deadline is None else time_text(standing.deadline, zone)
    return {
        "name": plain(letter.conference.name),
        "deadline": deadline,
        "position": str(letter.position),
        "otherwise": LAST_OFFER if letter.last_offer else BACK_TO_WAITLIST,
        "state": state(standing, zone, letter.position),
    }


def _place(letter: Letter) -> str:
    conference = letter.conference
    lines = [
        plain(conference.name),
        period_text(conference.start, conference.end, zone_of(conference)),
        one_line(conference.location, PLACE_LIMIT),
    ]
    return "\n".join(line for line in lines if line)


def _action(letter: Letter) -> str:
    state = letter.booking.summary.standing.state
    if letter.booking.summary.invited:
        return "The invitation" if state is State.CANCELED else ANSWER
    return CLAIM if state is State.CONFIRMATION_PENDING else "Your booking"


def _footer(unsubscribe: str | None) -> str:
    if unsubscribe is None:
        return "You get this mail because an organizer invited your account."
    return f"No more mails, except about a new time or place of your seats:\n{unsubscribe}"
