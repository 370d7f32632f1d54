"""The texts of mails about an invitation."""

from booking.application.ports.mails import CHANGED, EXPIRING, INVITED, OFFERED, Letter
from booking.domain.booking import Reason, State
from booking.surfaces.wording import ENDS_OF_INVITATIONS

# The keys of the subject and of the first paragraph, by the kind of notice.
TEXTS = {
    INVITED: ("mail.invitedSubject", "mail.invitedHeld"),
    OFFERED: ("mail.offeredSubject", "mail.invitedHeld"),
    EXPIRING: ("mail.invitationExpiringSubject", "mail.invitationExpiring"),
    CHANGED: ("mail.changedSubject", "mail.changed"),
}
ENDED_SUBJECTS = {
    Reason.CONFERENCE_CANCELED: "mail.conferenceCanceledSubject",
    Reason.STARTED: "mail.startedSubject",
}


def keys_of(letter: Letter) -> tuple[str, ...]:
    """Return the keys of the subject and of the first paragraphs of a mail about an invitation."""
    standing = letter.booking.summary.standing
    if standing.reason is not None:
        subject = ENDED_SUBJECTS.get(standing.reason, "mail.invitationEndedSubject")
        return subject, ENDS_OF_INVITATIONS[standing.reason]
    subject, sentences = TEXTS[letter.happened]
    if letter.happened == INVITED and standing.state is State.WAITLISTED:
        entered = letter.booking.waits_by_entry
        sentences = "mail.invitedToBallot" if entered else "mail.invitedWaiting"
    return subject, sentences, "mail.declineOnce"
