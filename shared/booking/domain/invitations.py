"""Invitations: an organizer holds a seat or a waitlist place for somebody until they accept it.

The attendee of an invitation is a placeholder with an agenda of its own. An invitation can
therefore not touch anything of the invitee, who is only named in it. To accept it is to get the
booking, by the same rules as for a booking by the invitee (rule 4 of README.md).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from booking.domain import seats as seat
from booking.domain import transitions
from booking.domain.agenda import Agenda
from booking.domain.booking import INVITED, Booking, Reason, Standing, State, Verb, standing_at
from booking.domain.conference import Conference
from booking.domain.refusals import (
    AlreadyCanceled,
    AlreadyInvited,
    BookingUnknown,
    ConferenceStarted,
    Invalid,
    InvitationDeclined,
    InvitationExpired,
    NotAnInvitation,
    NotOwner,
)
from booking.domain.seats import SeatChange
from booking.domain.transitions import Cause, Transition

EMAIL = "email:"  # prefix of an invitee who is addressed by email


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitee:
    """The person an invitation is addressed to."""

    id: str  # an attendee id, or the hash of an address
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastInvitation:
    """The last invitation of an invitee to a conference."""

    booking: str
    declined: bool


def by_email(address: str) -> Invitee:
    """Return the invitee who has this verified email. Upper and lower case are the same."""
    folded = address.strip().casefold()
    return Invitee(id=EMAIL + sha256(folded.encode()).hexdigest()[:32], email=address.strip())


def placeholder(booking_id: str) -> str:
    """Return the attendee id of an invitation."""
    return f"{INVITED}{booking_id}"


def check_may_invite(last: LastInvitation | None, live: Booking | None) -> None:
    """Raise InvitationDeclined after a decline, AlreadyInvited while `live` is not over."""
    if last is not None and last.declined:
        raise InvitationDeclined
    if live is not None and live.summary.standing.state is not State.CANCELED:
        raise AlreadyInvited(live.id)


def invite(  # noqa: PLR0917 - none of the parameters belong together
    conference: Conference,
    invitee: Invitee,
    last: LastInvitation | None,
    cause: Cause,
    booking_id: str,
    becomes: Standing,
    changes: Sequence[SeatChange],
    category: str | None = None,
) -> Transition:
    """Return the creation of an invitation, with a held seat or a place in the waitlist."""
    agenda = Agenda(attendee=placeholder(booking_id), version=0, entries={})
    made = transitions.book(conference, agenda, cause, booking_id, becomes, changes, category)
    assert made.created is not None
    held = becomes.state is State.CONFIRMATION_PENDING
    created = replace(
        made.created, invitee=invitee.id, invitee_email=invitee.email, offers=int(held)
    )
    return replace(
        made,
        created=created,
        invitee=invitee.id,
        previous=None if last is None else last.booking,
    )


def ids_of(attendee: str, emails: Collection[str]) -> frozenset[str]:
    """Return the ids under which a person may be invited. `emails` are verified."""
    return frozenset({attendee, *(by_email(email).id for email in emails)})


def check_invitee(booking: Booking | None, attendee: str, emails: Collection[str]) -> Booking:
    """Return the booking if it is an invitation of this person. `emails` are verified.

    Raises BookingUnknown, NotOwner, NotAnInvitation.
    """
    if booking is None:
        raise BookingUnknown
    if booking.attendee == attendee:
        raise NotAnInvitation
    if not booking.summary.invited or booking.invitee not in ids_of(attendee, emails):
        raise NotOwner
    return booking


def accept(booking: Booking, agenda: Agenda, cause: Cause, seats: int | None = None) -> Transition:
    """Return the transition that gives an invitation, or some of its seats, to the invitee.

    It is under rule 4. Held seats become CONFIRMED, and the others free. A place in the waitlist
    keeps its ticket. Raises a Refusal, or Invalid (seats).
    """
    summary, now = booking.summary, cause.now
    _check_acceptable(booking, cause)
    agenda.check_free(summary.conference, summary.start, summary.end, now)
    standing = summary.standing
    held = standing.state is State.CONFIRMATION_PENDING
    if not held:
        agenda.check_may_wait(now)
    taken = standing.seats if seats is None else seats
    if not 1 <= taken <= standing.seats:
        raise Invalid("seats", f"must be from 1 to {standing.seats}, the seats of the invitation")
    if booking.waits_by_entry and taken != standing.seats:
        raise Invalid(
            "seats", f"must be {standing.seats}, because an entry of a ballot can't change"
        )
    pool, shard = summary.pool, standing.shard
    waits = replace(standing, seats=taken, party=standing.party.of(taken))
    return Transition(
        cause=cause,
        summary=summary,
        becomes=transitions.confirmed(standing, taken) if held else waits,
        seats=[
            seat.confirm(pool, shard, taken, returned=standing.seats - taken)
            if held
            else seat.unchanged(pool, shard)
        ],
        agenda=agenda,
        past=agenda.past(now),
        drops=transitions.drop_overlapping(agenda, summary, cause) if held else (),
        accepted_by=agenda.attendee,
    )


def _check_acceptable(booking: Booking, cause: Cause) -> None:
    summary = booking.summary
    if summary.standing.state is State.CANCELED:
        raise AlreadyCanceled
    if cause.now >= summary.start:
        raise ConferenceStarted(over=cause.now >= summary.end)
    if standing_at(summary, cause.now).state is State.CANCELED:
        raise InvitationExpired


def decline(
    booking: Booking, agenda: Agenda | None, cause: Cause, ids: Collection[str] = ()
) -> Transition:
    """Return the cancellation of an invitation by its invitee, who is not invited again.

    It counts for all ids of the invitee. The agenda remembers the decline, so that a booking of
    the invitee's own ends it. The actor is the placeholder: an erasure of the invitee changes no
    history. Raises AlreadyCanceled, ConferenceStarted.
    """
    assert booking.invitee is not None
    cause = replace(cause, verb=Verb.DECLINE, actor=booking.attendee)
    declined = transitions.cancel(booking, cause, Reason.DECLINED)
    others = frozenset(ids) - {booking.invitee}
    return replace(declined, invitee=booking.invitee, declined_by=agenda, declined_ids=others)
