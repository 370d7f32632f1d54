"""The words of mails about an invitation."""

from booking.application.ports.mails import CHANGED, EXPIRING, INVITED, OFFERED, Letter
from booking.domain.booking import Reason, State
from booking.surfaces.wording import INVITATION_REASONS

# Subject and first lines of the text, by the kind of notice.
HELD = (
    "The organizer invites you, and holds a seat for you. Accept before {deadline}. After that, the"
    " invitation expires. If you accept, you leave the waitlists of conferences at the same time."
)
TEXTS = {
    INVITED: ("You're invited: {name}", HELD),
    OFFERED: ("A seat is held for you: {name}", HELD),
    EXPIRING: (
        "Your invitation expires soon: {name}",
        "You have not answered the invitation yet. Accept before {deadline}.",
    ),
    CHANGED: (
        "New time or place: {name}",
        "The organizer changed the time or the place. {state}",
    ),
}
WAITING = (
    "The organizer invites you. All seats are taken. If you accept, you're on the waitlist at"
    " #{position}."
)
DECLINE_ONCE = (
    "If you decline, you are not invited to this conference again, unless you book it yourself."
)
ENDED = {
    Reason.CONFERENCE_CANCELED: "The conference is canceled: {name}",
    Reason.STARTED: "No seat became free: {name}",
}


def texts_of(letter: Letter) -> tuple[str, str]:
    """Return the subject and the first lines of a mail about an invitation."""
    standing = letter.booking.summary.standing
    if standing.reason is not None:
        subject = ENDED.get(standing.reason, "Your invitation has ended: {name}")
        return subject, INVITATION_REASONS[standing.reason]
    subject, sentences = TEXTS[letter.happened]
    if letter.happened == INVITED and standing.state is State.WAITLISTED:
        sentences = WAITING
    return subject, f"{sentences}\n\n{DECLINE_ONCE}"
