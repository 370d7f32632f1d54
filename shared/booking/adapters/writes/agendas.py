"""The writes of agendas that belong to a transition."""

from booking.adapters import keys
from booking.adapters.items.people import (
    encode_agenda_entry,
    encode_declines,
    encode_new_agenda,
    encode_removals,
)
from booking.adapters.items.values import Item, number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.seats import Names
from booking.application.ports.contention import Stale
from booking.domain.agenda import Agenda
from booking.domain.booking import BookingSummary, State
from booking.domain.transitions import Transition


def agenda_writes(transition: Transition) -> list[Write]:
    """Return the write of the attendee's agenda, and that of an invitation which ends."""
    writes = [_agenda(transition)]
    if transition.accepted_by is not None:
        writes.append(_delete_placeholder(transition))
    return writes


def _agenda(transition: Transition) -> Write:
    """Return the write of the attendee's agenda.

    The write changes only the entries of the affected conferences. If the decision relied on the
    agenda, its version and its user must be unchanged.
    """
    summary = transition.after
    if summary.linked is not None:
        return _unchanged_place(summary)
    if transition.summary.invited and transition.accepted_by is None:
        return _placeholder(transition)
    names: Names = {"#conference": summary.conference}
    values: Item = {":one": number(1)}
    sets, removes = "", []
    if transition.becomes.state is State.CANCELED:
        removes.append("places.#conference")
    else:
        sets = "SET places.#conference = :entry"
        values[":entry"] = encode_agenda_entry(summary)
    removed = [dropped.summary.conference for dropped in transition.drops]
    for at, conference in enumerate([*removed, *transition.past]):
        names[f"#removed{at}"] = conference
        removes.append(f"places.#removed{at}")
    remove = " REMOVE " + ", ".join(removes) if removes else ""
    removals = _removals(transition, values)
    return Write(
        "Update",
        {
            "Key": keys.agenda(summary.attendee),
            "UpdateExpression": f"{sets}{remove} ADD version :one{removals}".strip(),
            "ConditionExpression": _agenda_condition(transition, values),
            "ExpressionAttributeNames": names,
            "ExpressionAttributeValues": values,
        },
        Stale("agenda"),
    )


def _unchanged_place(summary: BookingSummary) -> Write:
    """Return the write of a linked request: its booking has the same place, in a new version."""
    return Write(
        "Update",
        {
            "Key": keys.agenda(summary.attendee),
            "UpdateExpression": "SET places.#conference.v = :version ADD version :one",
            "ConditionExpression": "places.#conference.b = :booking",
            "ExpressionAttributeNames": {"#conference": summary.conference},
            "ExpressionAttributeValues": {
                ":version": number(summary.version),
                ":booking": text(summary.booking),
                ":one": number(1),
            },
        },
        Stale("agenda"),
    )


def _removals(transition: Transition, values: Item) -> str:
    """Return the clause that adds a removal to the agenda, or deletes those that are over."""
    if transition.removes:
        summary = transition.summary
        values[":removed"] = encode_removals({summary.conference: summary.start})
        return ", removals :removed"
    agenda, now = transition.agenda, transition.cause.now
    if agenda is None:
        return ""
    deleted = []
    if past := agenda.past_removals(now):
        values[":past"] = encode_removals(past)
        deleted.append("removals :past")
    of_this = agenda.declines_of(transition.summary.conference)  # the invitee acts
    if declines := {*agenda.past_declines(now), *of_this}:
        values[":declined"] = encode_declines(declines)
        deleted.append("declines :declined")
    return " DELETE " + ", ".join(deleted) if deleted else ""


def _agenda_condition(transition: Transition, values: Item) -> str:
    if transition.agenda is not None:
        values[":agenda_read"] = number(transition.agenda.version)
        return f"version = :agenda_read AND {_same_user(transition.agenda, values)}"
    values[":booking"] = text(transition.summary.booking)
    return "places.#conference.b = :booking"


def _same_user(agenda: Agenda, values: Item) -> str:
    """Return the condition that no other user has got the name of the attendee since the read."""
    if agenda.added_by is None:
        return "attribute_not_exists(added_by)"
    values[":added_by"] = text(agenda.added_by)
    return "added_by = :added_by"


def _placeholder(transition: Transition) -> Write:
    """Return the write of the agenda of an invitation, which has one entry."""
    summary = transition.after
    if transition.becomes.state is State.CANCELED:
        return _delete_placeholder(transition)
    if transition.created is None:
        return _change_placeholder(transition)
    places = {"M": {summary.conference: encode_agenda_entry(summary)}}
    return Write(
        "Put",
        {
            "Item": {**encode_new_agenda(summary.attendee), "places": places},
            "ConditionExpression": "attribute_not_exists(pk)",
        },
        Stale("agenda"),
    )


def _change_placeholder(transition: Transition) -> Write:
    summary = transition.after
    return Write(
        "Update",
        {
            "Key": keys.agenda(summary.attendee),
            "UpdateExpression": "SET places.#conference = :entry ADD version :one",
            "ConditionExpression": "places.#conference.b = :booking",
            "ExpressionAttributeNames": {"#conference": summary.conference},
            "ExpressionAttributeValues": {
                ":entry": encode_agenda_entry(summary),
                ":booking": text(summary.booking),
                ":one": number(1),
            },
        },
        Stale("agenda"),
    )


def _delete_placeholder(transition: Transition) -> Write:
    summary = transition.summary
    return Write(
        "Delete",
        {
            "Key": keys.agenda(summary.attendee),
            "ConditionExpression": "places.#conference.b = :booking",
            "ExpressionAttributeNames": {"#conference": summary.conference},
            "ExpressionAttributeValues": {":booking": text(summary.booking)},
        },
        Stale("agenda"),
    )
