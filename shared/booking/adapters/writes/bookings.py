"""The writes of a transition: the booking, its seats, its waitlist entry and the agenda."""

from booking.adapters import keys
from booking.adapters.items.bookings import (
    encode_booking,
    encode_request,
    encode_standing,
    encode_waitlist_entry,
)
from booking.adapters.items.people import encode_agenda_entry, encode_removals
from booking.adapters.items.values import Item, encode_correlation, number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.seats import Names, seat_write
from booking.application.ports.contention import Stale
from booking.domain.booking import BookingSummary, State
from booking.domain.transitions import Transition


def transition_writes(transition: Transition) -> list[Write]:
    """Return the writes of a transition and of the cancellations that belong to it."""
    writes = _without_agenda(transition)
    for dropped in transition.drops:
        writes += _without_agenda(dropped)
    if transition.moves:
        writes.append(_agenda(transition))
    return writes


def _without_agenda(transition: Transition) -> list[Write]:
    writes = [_booking(transition)]
    writes += [seat_write(change, transition.cause.now) for change in transition.seats]
    before = None if transition.created else transition.summary.standing
    if before is not None and before.state is State.WAITLISTED:
        writes.append(_leave_waitlist(transition.summary))
    if transition.becomes.state is State.WAITLISTED:
        writes.append(_join_waitlist(transition.after))
    return writes


def _booking(transition: Transition) -> Write:
    if transition.created is not None:
        return Write(
            "Put",
            {
                "Item": encode_booking(transition.created),
                "ConditionExpression": "attribute_not_exists(pk)",
            },
            Stale("booking"),
        )
    standing = encode_standing(transition.becomes)
    given = {name: value for name, value in standing.items() if value is not None}
    cause, summary = transition.cause, transition.summary
    values: Item = {
        **given,
        "version": number(summary.version + 1),
        "changed_at": number(cause.now),
        **encode_request(cause.request, summary.version + 1),
        "verb": text(cause.verb),
        "actor": text(cause.actor),
        **encode_correlation(),
        **{name: {"BOOL": value} for name, value in transition.attributes.items()},
        **({"updated": number(summary.version + 1)} if cause.update else {}),
    }
    removed = [name for name, value in standing.items() if value is None]
    if transition.becomes.deadline is not None:
        values |= keys.due(
            "offer", summary.conference, summary.booking, transition.becomes.deadline
        )
    else:
        removed += ["due_pk", "due_sk"]
    offered = transition.becomes.state is State.CONFIRMATION_PENDING
    return _booking_update(summary, values, removed, offered=offered)


def _booking_update(
    summary: BookingSummary, values: Item, removed: list[str], *, offered: bool
) -> Write:
    as_read = "version = :as_read"  # the booking is unchanged: each transition increments version
    as_owned = "attendee = :owner"  # no erasure since the read; it does not change the version
    sets = ", ".join(f"#{name} = :{name}" for name in values)
    removes = " REMOVE " + ", ".join(f"#{name}" for name in removed) if removed else ""
    adds = " ADD offers :one" if offered else ""
    return Write(
        "Update",
        {
            "Key": keys.booking(summary.booking),
            "UpdateExpression": f"SET {sets}{removes}{adds}",
            "ConditionExpression": f"{as_read} AND {as_owned}",
            "ExpressionAttributeNames": {f"#{name}": name for name in [*values, *removed]},
            "ExpressionAttributeValues": {
                **{f":{name}": value for name, value in values.items()},
                ":as_read": number(summary.version),
                ":owner": text(summary.attendee),
                **({":one": number(1)} if offered else {}),
            },
        },
        Stale("booking"),
    )


def _join_waitlist(summary: BookingSummary) -> Write:
    return Write(
        "Put",
        {
            "Item": encode_waitlist_entry(summary),
            "ConditionExpression": "attribute_not_exists(pk)",
        },
        Stale("waitlist entry"),
    )


def _leave_waitlist(summary: BookingSummary) -> Write:
    assert summary.standing.ticket is not None
    return Write(
        "Delete",
        {
            "Key": keys.entry(summary.conference, summary.lane, summary.standing.ticket),
            "ConditionExpression": "b = :booking",
            "ExpressionAttributeValues": {":booking": text(summary.booking)},
        },
        Stale("waitlist entry"),
    )


def _agenda(transition: Transition) -> Write:
    """Return the write of the attendee's agenda.

    The write changes only the entries of the affected conferences. If the decision relied on the
    agenda, the version of the agenda must be unchanged.
    """
    summary = transition.after
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


def _removals(transition: Transition, values: Item) -> str:
    """Return the clause that adds a removal to the agenda, or deletes those that are over."""
    if transition.removes:
        summary = transition.summary
        values[":removed"] = encode_removals({summary.conference: summary.start})
        return ", removals :removed"
    agenda = transition.agenda
    past = agenda.past_removals(transition.cause.now) if agenda else {}
    if not past:
        return ""
    values[":past"] = encode_removals(past)
    return " DELETE removals :past"


def _agenda_condition(transition: Transition, values: Item) -> str:
    if transition.agenda is not None:
        values[":agenda_read"] = number(transition.agenda.version)
        return "version = :agenda_read"
    values[":booking"] = text(transition.summary.booking)
    return "places.#conference.b = :booking"
