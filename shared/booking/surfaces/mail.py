"""The mails about changes of a booking. Plain text; times in UTC."""

from datetime import UTC, datetime

from booking.application.notify import EXPIRING, OFFERED, Mail, Notice
from booking.domain.booking import Reason
from booking.domain.conference import Instant

# Subject and first lines of the text, by the kind of notice.
TEXTS = {
    "BookingConfirmed": ("You have a seat: {name}", "Your seat is confirmed."),
    "BookingWaitlisted": (
        "You are on the waitlist: {name}",
        "All seats are taken. When one is free and it is your turn, we hold it and write again.",
    ),
    OFFERED: (
        "A seat is held for you until {deadline}: {name}",
        "Confirm booking {booking} before {deadline}; then the seat goes to the next in line.",
    ),
    EXPIRING: (
        "Your seat is held until {deadline}: {name}",
        "You have not confirmed it yet. At {deadline} it goes to the next in line.",
    ),
    "OfferLapsed": (
        "The seat went to the next in line: {name}",
        "You did not confirm it in time. You are at the end of the waitlist now.",
    ),
}
CANCELED = {
    Reason.ATTENDEE: ("Your booking is canceled: {name}", "You canceled it."),
    Reason.ORGANIZER: ("Your booking is canceled: {name}", "The organizer canceled it."),
    Reason.OVERLAP: (
        "Your place is given up: {name}",
        "You have a confirmed seat at a conference that takes place at the same time.",
    ),
    Reason.STARTED: (
        "It has started, and all seats were taken: {name}",
        "No seat became free for you in time.",
    ),
    Reason.LAPSED: (
        "Your place is given up: {name}",
        "Seats that were held for you were not confirmed in time, the last time they are offered.",
    ),
    Reason.CONFERENCE_CANCELED: ("It is canceled: {name}", "The organizer canceled it for all."),
}
FRAME = "{sentences}\n\n{name}\nbegins {start}\nbooking {booking}\n"


def render_mail(notice: Notice) -> Mail | None:
    """Return the mail of a notice, or None for a kind of notice without a mail."""
    template = TEXTS.get(notice.happened)
    if notice.happened == "BookingCanceled" and notice.reason is not None:
        template = CANCELED[Reason(notice.reason)]
    if template is None:
        return None
    subject, sentences = template
    values = {
        "name": notice.conference_name,
        "booking": notice.booking,
        "start": _time(notice.start),
        "deadline": _time(notice.deadline) if notice.deadline is not None else "",
    }
    text = FRAME.format(sentences=sentences.format(**values), **values)
    return Mail(subject=subject.format(**values), text=text)


def _time(at: Instant) -> str:
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
