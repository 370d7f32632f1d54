"""The writes of a transition: the booking, its seats, its waitlist entry and the agenda."""

from booking.adapters import keys
from booking.adapters.items.bookings import (
    encode_booking,
    encode_entry,
    encode_entry_party,
    encode_guests,
    encode_linked,
    encode_linked_place,
    encode_no_linked,
    encode_passage,
    encode_place,
    encode_request,
    encode_standing,
    encode_waitlist_entry,
)
from booking.adapters.items.values import Item, Value, encode_correlation, number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.agendas import agenda_writes
from booking.adapters.writes.invitations import invitation_writes
from booking.adapters.writes.mailbox_holds import mailbox_writes
from booking.adapters.writes.seats import seat_write
from booking.application.ports.contention import Stale
from booking.domain.booking import Booking, BookingSummary, State, Verb
from booking.domain.guests import GuestsChange
from booking.domain.promotion import Passage, Waiter
from booking.domain.transitions import Transition


def transition_writes(transition: Transition) -> list[Write]:
    """Return the writes of a transition and of the cancellations that belong to it."""
    writes = _without_agenda(transition)
    for dropped in transition.drops:
        writes += _without_agenda(dropped)
    if transition.moves:
        writes += [*agenda_writes(transition), *invitation_writes(transition)]
        writes += mailbox_writes(transition)
    return writes


def _without_agenda(transition: Transition) -> list[Write]:
    writes = [_booking(transition)]
    writes += [seat_write(change, transition.cause.now) for change in transition.seats]
    if transition.releases_from is not None:
        writes.append(_released(transition, transition.releases_from))
    if transition.unlinks and transition.unlinks.standing.state is State.WAITLISTED:
        writes.append(_leave_waitlist(transition.unlinks))
    new = transition.created is not None or transition.begins is not None
    before = None if new else transition.summary.standing
    if transition.accepted_by and transition.becomes.state is State.WAITLISTED:
        return [*writes, _kept_entry(transition.after)]
    if transition.cause.verb is Verb.SHRINK:
        still = before is not None and before.state is State.WAITLISTED
        return [*writes, _kept_entry(transition.after)] if still else writes
    if before is not None and before.state is State.WAITLISTED:
        writes.append(_leave_waitlist(transition.summary))
    writes += [_passed(waiter, passage) for waiter, passage in transition.passages]
    if transition.becomes.state is State.WAITLISTED:
        writes.append(_join_waitlist(transition.after))
    return writes


def _released(transition: Transition, part: int) -> Write:
    """Return the write that counts the seats of a no-show, while no gate holds their part."""
    return Write(
        "Update",
        {
            "Key": keys.door(transition.summary.conference, part),
            "UpdateExpression": "ADD released :seats",
            "ConditionExpression": "attribute_not_exists(holder)",
            "ExpressionAttributeValues": {":seats": number(transition.summary.standing.seats)},
        },
        Stale("part"),
    )


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
    standing = _standing_of(transition)
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
        **_sale_of(transition),
        **({"updated": number(summary.version + 1)} if cause.update else {}),
        **({} if transition.hold is None else {"mailbox": text(transition.hold.mailbox)}),
    }
    removed = [name for name, value in standing.items() if value is None]
    if transition.begins is not None:
        values |= encode_linked_place(transition.begins, summary.pool)
    if transition.moved_to is not None:
        place = encode_place(transition.after, transition.moved_to.category_name)
        values |= {name: value for name, value in place.items() if value is not None}
        removed += [name for name, value in place.items() if value is None]
    if transition.accepted_by is not None:
        values["attendee"] = text(transition.accepted_by)
        values["owner_pk"] = text(keys.own_bookings(transition.accepted_by))
        removed += ["invitee", "invitee_email"]
    if transition.becomes.deadline is not None:
        values |= keys.due(
            "offer", summary.conference, summary.booking, transition.becomes.deadline
        )
    else:
        removed += ["due_pk", "due_sk"]
    ballot = _ballot_of(transition)
    values |= {name: value for name, value in ballot.items() if value is not None}
    removed += [name for name, value in ballot.items() if value is None]
    guests = None if transition.forgets_guests else transition.guests
    if guests is not None and (named := encode_guests(guests.after)) is not None:
        values["guests"] = named
    elif guests is not None or transition.forgets_guests:
        removed.append("guests")
    counted = None
    if transition.becomes.state is State.CONFIRMATION_PENDING:
        counted = "offers" if summary.linked is None else "link_offers"
    return _booking_update(transition, values, removed, guests, counted=counted)


def _sale_of(transition: Transition) -> Item:
    """Return the attributes of a sale: the edition of its tickets and its time."""
    if transition.edition is None:
        return {}
    return {"edition": number(transition.edition), "sold_at": number(transition.cause.now)}


def _ballot_of(transition: Transition) -> dict[str, Value | None]:
    """Return the attributes about a ballot that change. Those with None must be removed."""
    if transition.reenters:
        return {**encode_entry(transition.entry), "left_at": None}
    return {} if transition.leaves_at is None else {"left_at": number(transition.leaves_at)}


def _standing_of(transition: Transition) -> dict[str, Value | None]:
    """Return the attributes of the standing that changes: of the booking, or of its request."""
    linked = transition.summary.linked
    if linked is not None:
        return encode_linked(linked, transition.becomes)
    standing = encode_standing(transition.becomes)
    return standing if transition.unlinks is None else standing | encode_no_linked()


def _booking_update(
    transition: Transition,
    values: Item,
    removed: list[str],
    guests: GuestsChange | None,
    *,
    counted: str | None,
) -> Write:
    """Return the update of a booking. counted: the attribute that counts an offer."""
    summary = transition.summary
    as_read = "version = :as_read"  # the booking is unchanged: each transition increments version
    as_owned = "attendee = :owner"  # no erasure since the read; it does not change the version
    as_named, known = _as_named(guests)  # no other list of guests, which has the same version
    as_entered, entered = as_at_the_door(transition.entries)  # no check-in, with the same version
    sets = ", ".join(f"#{name} = :{name}" for name in values)
    removes = " REMOVE " + ", ".join(f"#{name}" for name in removed) if removed else ""
    adds = f" ADD {counted} :one" if counted else ""
    return Write(
        "Update",
        {
            "Key": keys.booking(summary.booking),
            "UpdateExpression": f"SET {sets}{removes}{adds}",
            "ConditionExpression": f"{as_read} AND {as_owned}{as_named}{as_entered}",
            "ExpressionAttributeNames": {f"#{name}": name for name in [*values, *removed]},
            "ExpressionAttributeValues": {
                **{f":{name}": value for name, value in values.items()},
                ":as_read": number(summary.version),
                ":owner": text(summary.attendee),
                **known,
                **entered,
                **({":one": number(1)} if counted else {}),
            },
        },
        Stale("booking"),
    )


def _as_named(guests: GuestsChange | None) -> tuple[str, Item]:
    """Return the condition that the guests are as read, and its values."""
    if guests is None:
        return "", {}
    before = encode_guests(guests.before)
    if before is None:
        return " AND attribute_not_exists(#guests)", {}
    return " AND #guests = :named", {":named": before}


def as_at_the_door(entries: int | None) -> tuple[str, Item]:
    """Return the condition that a booking has had so many changes at the door, and its values."""
    if entries is None:
        return "", {}
    if entries == 0:
        return " AND attribute_not_exists(entries)", {}
    return " AND entries = :entries", {":entries": number(entries)}


def guests_write(booking: Booking) -> Write:
    """Return the write of the guests of a booking. It does not change the version.

    A transition that depends on the guests has them as a condition.
    """
    guests = encode_guests(booking.guests)
    as_read = "version = :as_read"  # the party is as large as it was when they were checked
    as_owned = "attendee = :owner"  # no erasure since the read
    return Write(
        "Update",
        {
            "Key": keys.booking(booking.id),
            "UpdateExpression": "REMOVE guests" if guests is None else "SET guests = :guests",
            "ConditionExpression": f"{as_read} AND {as_owned}",
            "ExpressionAttributeValues": {
                **({} if guests is None else {":guests": guests}),
                ":as_read": number(booking.summary.version),
                ":owner": text(booking.attendee),
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


def _kept_entry(summary: BookingSummary) -> Write:
    """Return the write of a smaller party, or of the invitee who accepts a place, in its entry.

    The entry keeps its passes.
    """
    assert summary.standing.ticket is not None
    attributes = {
        "a": text(summary.attendee),
        "v": number(summary.version),
        **encode_entry_party(summary.standing.party),
    }
    given = {name: value for name, value in attributes.items() if value is not None}
    removed = [name for name, value in attributes.items() if value is None]
    remove = f" REMOVE {', '.join(removed)}" if removed else ""
    return Write(
        "Update",
        {
            "Key": keys.entry(summary.pool, summary.lane, summary.standing.ticket),
            "UpdateExpression": "SET " + ", ".join(f"{n} = :{n}" for n in given) + remove,
            "ConditionExpression": "b = :booking",
            "ExpressionAttributeValues": {
                **{f":{name}": value for name, value in given.items()},
                ":booking": text(summary.booking),
            },
        },
        Stale("waitlist entry"),
    )


def _passed(waiter: Waiter, passage: Passage) -> Write:
    """Return the write that counts seats which pass a waiter, and names the pass.

    The entry has the last pass only: the relay copies each to the history of the booking.
    """
    summary = waiter.summary
    assert summary.standing.ticket is not None
    waits = "b = :booking AND v = :version"  # and it has not shrunk, so that it still must wait
    counted = "p = :as_read" if waiter.passed else "attribute_not_exists(p)"
    return Write(
        "Update",
        {
            "Key": keys.entry(summary.pool, summary.lane, summary.standing.ticket),
            "UpdateExpression": "SET p = :passed, l = :last",
            "ConditionExpression": f"{waits} AND {counted}",
            "ExpressionAttributeValues": {
                ":passed": number(passage.total),
                ":last": encode_passage(passage),
                ":booking": text(summary.booking),
                ":version": number(summary.version),
                **({":as_read": number(waiter.passed)} if waiter.passed else {}),
            },
        },
        Stale("waitlist entry"),
    )


def _leave_waitlist(summary: BookingSummary) -> Write:
    assert summary.standing.ticket is not None
    return Write(
        "Delete",
        {
            "Key": keys.entry(summary.pool, summary.lane, summary.standing.ticket),
            "ConditionExpression": "b = :booking",
            "ExpressionAttributeValues": {":booking": text(summary.booking)},
        },
        Stale("waitlist entry"),
    )
