"""The writes of people: a changed mailbox, and bookings that a pseudonym gets."""

from typing import Any

from booking.adapters import keys
from booking.adapters.items.mailboxes import encode_mailbox
from booking.adapters.items.people import encode_agenda_entry
from booking.adapters.items.values import number, text
from booking.adapters.transactions import Write
from booking.application.ports.contention import Stale
from booking.domain.booking import Booking, BookingSummary, State
from booking.domain.mailbox import Mailbox


def changed_mailbox(attendee: str, known: Mailbox, wanted: Mailbox) -> dict[str, Any]:
    """Return the update of a user's mailbox, on condition of the version of `known`."""
    attributes = encode_mailbox(wanted)
    values = {f":{name}": value for name, value in attributes.items() if value is not None}
    sets = ", ".join(f"{name[1:]} = {name}" for name in values)
    removed = ", ".join(name for name, value in attributes.items() if value is None)
    unwritten = "attribute_not_exists(mail_version)"  # the item of a release before 1.1
    return {
        "Key": keys.user(attendee),
        "UpdateExpression": f"SET {sets}" + (f" REMOVE {removed}" if removed else ""),
        "ConditionExpression": "attribute_exists(pk) AND "
        + ("mail_version = :known" if known.version else f"({unwritten} OR mail_version = :known)"),
        "ExpressionAttributeValues": {**values, ":known": number(known.version)},
    }


def pseudonymised_booking(booking: Booking, name: str) -> list[Write]:
    """Return the writes that give a booking to a pseudonym, with the agenda entry if it is live."""
    summary = booking.summary
    return [
        Write(
            "Update",
            {
                "Key": keys.booking(booking.id),
                "UpdateExpression": "SET attendee = :nobody, owner_pk = :list"
                + (", actor = :nobody" if booking.actor == summary.attendee else "")
                + " REMOVE guests",
                "ConditionExpression": "version = :as_read AND attendee = :attendee",
                "ExpressionAttributeValues": {
                    ":nobody": text(name),
                    ":list": text(keys.own_bookings(name)),
                    ":as_read": number(summary.version),
                    ":attendee": text(summary.attendee),
                },
            },
            Stale("booking"),
        ),
        *(_moved_agenda(summary, name) if summary.standing.state is not State.CANCELED else ()),
    ]


def _moved_agenda(summary: BookingSummary, name: str) -> list[Write]:
    names = {"#conference": summary.conference}
    return [
        Write(
            "Update",
            {
                "Key": keys.agenda(summary.attendee),
                "UpdateExpression": "REMOVE places.#conference ADD version :one",
                "ConditionExpression": "places.#conference.b = :booking",
                "ExpressionAttributeNames": names,
                "ExpressionAttributeValues": {":booking": text(summary.booking), ":one": number(1)},
            },
            Stale("agenda"),
        ),
        Write(
            "Update",
            {
                "Key": keys.agenda(name),
                "UpdateExpression": "SET places.#conference = :entry ADD version :one",
                "ConditionExpression": "attribute_exists(pk)",
                "ExpressionAttributeNames": names,
                "ExpressionAttributeValues": {
                    ":entry": encode_agenda_entry(summary),
                    ":one": number(1),
                },
            },
            Stale("agenda"),
        ),
    ]
