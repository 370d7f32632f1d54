"""The writes that remember the last invitation of a person to a conference."""

from collections.abc import Collection

from booking.adapters import keys
from booking.adapters.items.people import encode_declines
from booking.adapters.items.values import number, text
from booking.adapters.transactions import Write
from booking.application.ports.contention import Stale
from booking.domain.agenda import Agenda, Decline
from booking.domain.booking import Booking, Verb
from booking.domain.transitions import Transition


def invitation_writes(transition: Transition) -> list[Write]:
    """Return the writes of an invitation, of a decline, or of a booking that ends a decline."""
    conference, invitee = transition.summary.conference, transition.invitee
    if invitee is not None and transition.cause.verb is Verb.INVITE:
        return [_invited(transition, conference, invitee)]
    if invitee is not None:
        agenda = transition.declined_by
        remembered = [] if agenda is None else [_remembered(transition, agenda, invitee)]
        others = [_declined_too(transition, other) for other in sorted(transition.declined_ids)]
        return [_declined(transition, conference, invitee), *others, *remembered]
    agenda = transition.agenda
    declines = [] if agenda is None else agenda.declines_of(conference)
    return [
        Write("Delete", {"Key": keys.invitee(conference, each.invitee)}, Stale("invitee"))
        for each in declines
    ]


def forgotten_invitee(booking: Booking, ids: Collection[str], pseudonym: str) -> list[Write]:
    """Return the writes that replace the invitee of an invitation by a pseudonym.

    `ids` are those of the person under which the booking is the last invitation.
    """
    assert booking.invitee is not None
    values = {
        ":nobody": text(pseudonym),
        ":list": text(keys.own_bookings(pseudonym)),
        ":as_read": number(booking.summary.version),
        ":invitee": text(booking.invitee),
    }
    unchanged = "version = :as_read AND invitee = :invitee"
    update = {
        "Key": keys.booking(booking.id),
        "UpdateExpression": "SET invitee = :nobody, owner_pk = :list REMOVE invitee_email",
        "ConditionExpression": unchanged,
        "ExpressionAttributeValues": values,
    }
    return [
        Write("Update", update, Stale("booking")),
        *(_forgotten(booking, each) for each in sorted(ids)),
    ]


def _forgotten(booking: Booking, invitee: str) -> Write:
    return Write(
        "Delete",
        {
            "Key": keys.invitee(booking.summary.conference, invitee),
            "ConditionExpression": "booking = :booking",
            "ExpressionAttributeValues": {":booking": text(booking.id)},
        },
        Stale("invitee"),
    )


def _invited(transition: Transition, conference: str, invitee: str) -> Write:
    """Return the write of a new invitation. A decline, or another invitation, fails it."""
    new = "attribute_not_exists(pk)"
    same = "booking = :previous AND attribute_not_exists(declined)"
    previous = transition.previous
    values = {} if previous is None else {":previous": text(previous)}
    return Write(
        "Put",
        {
            "Item": {
                **keys.invitee(conference, invitee),
                "conference": text(conference),
                "invitee": text(invitee),
                "booking": text(transition.summary.booking),
            },
            "ConditionExpression": new if previous is None else same,
            **({"ExpressionAttributeValues": values} if values else {}),
        },
        Stale("invitee"),
    )


def _declined(transition: Transition, conference: str, invitee: str) -> Write:
    return Write(
        "Update",
        {
            "Key": keys.invitee(conference, invitee),
            "UpdateExpression": "SET declined = :declined",
            "ConditionExpression": "booking = :booking",
            "ExpressionAttributeValues": {
                ":declined": {"BOOL": True},
                ":booking": text(transition.summary.booking),
            },
        },
        Stale("invitee"),
    )


def _declined_too(transition: Transition, invitee: str) -> Write:
    """Return the write of a decline under another id of the invitee."""
    summary = transition.summary
    return Write(
        "Update",
        {
            "Key": keys.invitee(summary.conference, invitee),
            "UpdateExpression": (
                "SET declined = :declined, conference = :conference, invitee = :invitee,"
                " booking = if_not_exists(booking, :booking)"
            ),
            "ExpressionAttributeValues": {
                ":declined": {"BOOL": True},
                ":conference": text(summary.conference),
                ":invitee": text(invitee),
                ":booking": text(summary.booking),
            },
        },
        Stale("invitee"),
    )


def _remembered(transition: Transition, agenda: Agenda, invitee: str) -> Write:
    summary = transition.summary
    ids = {invitee, *transition.declined_ids}
    declines = [
        Decline(conference=summary.conference, start=summary.start, invitee=each)
        for each in sorted(ids)
    ]
    return Write(
        "Update",
        {
            "Key": keys.agenda(agenda.attendee),
            "UpdateExpression": "ADD version :one, declines :declined",
            "ConditionExpression": "attribute_exists(pk)",
            "ExpressionAttributeValues": {
                ":one": number(1),
                ":declined": encode_declines(declines),
            },
        },
        Stale("agenda"),
    )
