"""The texts of mails about the linked request of a booking: for more seats, or for other ones."""

from booking.application.ports.mails import (
    EXPIRING,
    REQUEST_ENDED,
    REQUEST_LAPSED,
    REQUEST_OFFERED,
    REQUEST_WAITLISTED,
    Letter,
)
from booking.domain.booking import RequestKind, Verb
from booking.surfaces.texts import text
from booking.surfaces.wording import sentence_of_request, zone_of

# The keys of the subject and of the first paragraph, by the kind of notice and of the request.
TEXTS = {
    (REQUEST_WAITLISTED, RequestKind.GROW): ("mail.moreWaitingSubject", "mail.requestWaiting"),
    (REQUEST_WAITLISTED, RequestKind.MOVE): ("mail.moveWaitingSubject", "mail.requestWaiting"),
    (REQUEST_OFFERED, RequestKind.GROW): ("mail.moreOfferedSubject", "mail.requestOffered"),
    (REQUEST_OFFERED, RequestKind.MOVE): ("mail.moveOfferedSubject", "mail.requestOffered"),
}
ALIKE = {
    EXPIRING: ("mail.expiringSubject", "mail.requestExpiring"),
    REQUEST_LAPSED: ("mail.lapsedSubject", "mail.requestLapsed"),
}
LAPSED_LAST = ("mail.lapsedSubject", "mail.requestLapsedLast")
ENDED = ("mail.requestEndedSubject", "mail.requestEnded")
STARTED = ("mail.requestEndedSubject", "mail.requestStarted")


def keys_of(letter: Letter) -> tuple[str, str] | None:
    """Return the keys of subject and first paragraph of a mail about a request, or None."""
    linked = letter.booking.linked
    if letter.happened == REQUEST_ENDED:
        return STARTED if letter.booking.verb is Verb.START else ENDED
    if linked is None:
        return LAPSED_LAST if letter.happened == REQUEST_LAPSED else None
    return TEXTS.get((letter.happened, linked.kind)) or ALIKE.get(letter.happened)


def sentence(letter: Letter) -> str:
    """Return the state of the linked request of a booking; empty if it has none."""
    linked = letter.booking.linked
    if linked is None:
        return ""
    zone = zone_of(letter.conference)
    return sentence_of_request(linked, linked.standing, zone, letter.position, letter.language)


def otherwise(letter: Letter) -> str:
    """Return the sentence about the end of the offer of a request."""
    key = "mail.ifLastRequestMissed" if letter.last_offer else "mail.ifMissed"
    return text(key, letter.language)
