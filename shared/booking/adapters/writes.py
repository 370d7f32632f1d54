"""The writes of every transition: literal expressions, and what their failing means."""

from booking.adapters import items, keys
from booking.adapters.items import Item, number, text
from booking.adapters.transactions import Write
from booking.application.ports import KeyUsed, Receipt, Stale
from booking.domain.booking import Booking, Place, State
from booking.domain.conference import Conference, Instant
from booking.domain.seats import Gate, SeatChange
from booking.domain.transitions import Transition

type Names = dict[str, str]

PILES = ("free", "held", "sold", "joined", "left", "taken", "part")
type Amounts = dict[str, int]


def of_transition(transition: Transition) -> list[Write]:
    """Write one booking's move: booking, seats, waitlist entries, agenda, and what it drops."""
    writes = _of_move(transition)
    for dropped in transition.drops:
        writes += _of_move(dropped)
    if transition.moves:
        writes.append(_agenda(transition))
    return writes


def _of_move(transition: Transition) -> list[Write]:
    writes = [_booking(transition)]
    writes += [seats(change, transition.cause.now) for change in transition.seats]
    before = None if transition.created else transition.place.standing
    if before is not None and before.state is State.WAITLISTED:
        writes.append(_leave_line(transition.place))
    if transition.becomes.state is State.WAITLISTED:
        writes.append(_enter_line(transition.after))
    return writes


def _booking(transition: Transition) -> Write:
    if transition.created is not None:
        return Write(
            "Put",
            {
                "Item": items.of_booking(transition.created),
                "ConditionExpression": "attribute_not_exists(pk)",
            },
            Stale("booking"),
        )
    standing = items.of_standing(transition.becomes)
    given = {name: value for name, value in standing.items() if value is not None}
    cause, place = transition.cause, transition.place
    values: Item = {
        **given,
        "version": number(place.version + 1),
        "changed_at": number(cause.now),
        **items.of_request(cause.request, place.version + 1),
        "verb": text(cause.verb),
        "actor": text(cause.actor),
        **items.of_correlation(),
        **({"hidden": {"BOOL": True}} if transition.hides else {}),
        **({"updated": number(place.version + 1)} if cause.update else {}),
    }
    gone = [name for name, value in standing.items() if value is None]
    if transition.becomes.deadline is not None:
        values |= keys.due("offer", place.conference, place.booking, transition.becomes.deadline)
    else:
        gone += ["due_pk", "due_sk"]
    offered = transition.becomes.state is State.CONFIRMATION_PENDING
    return _booking_update(place, values, gone, offered=offered)


def _booking_update(place: Place, values: Item, gone: list[str], *, offered: bool) -> Write:
    as_read = "version = :as_read"  # every move counts it up: nothing has moved
    as_owned = "attendee = :owner"  # an erasure is no move, yet whoever read it before is gone
    sets = ", ".join(f"#{name} = :{name}" for name in values)
    removes = " REMOVE " + ", ".join(f"#{name}" for name in gone) if gone else ""
    adds = " ADD offers :one" if offered else ""
    return Write(
        "Update",
        {
            "Key": keys.booking(place.booking),
            "UpdateExpression": f"SET {sets}{removes}{adds}",
            "ConditionExpression": f"{as_read} AND {as_owned}",
            "ExpressionAttributeNames": {f"#{name}": name for name in [*values, *gone]},
            "ExpressionAttributeValues": {
                **{f":{name}": value for name, value in values.items()},
                ":as_read": number(place.version),
                ":owner": text(place.attendee),
                **({":one": number(1)} if offered else {}),
            },
        },
        Stale("booking"),
    )


def seats(change: SeatChange, now: Instant) -> Write:
    """Change one shard's counts by amounts, never to absolute values."""
    conditions, names, values = _seat_conditions(change)
    moved: Amounts = {pile: amount for pile in PILES if (amount := getattr(change, pile))}
    moved |= {"version": 1, **({"revision": 1} if change.retimed else {})}
    update = ["ADD " + ", ".join(f"#{pile} :add_{pile}" for pile in moved)]
    sets = []
    names |= {f"#{pile}": pile for pile in moved}
    values |= {f":add_{pile}": number(amount) for pile, amount in moved.items()}
    if change.gate_to is not None:
        names["#gate"] = "gate"
        values[":gate_to"] = text(change.gate_to)
        sets.append("#gate = :gate_to" + _due_while_closed(change, now, values))
        if change.shard == 0 and change.gate_to is not Gate.CLOSED:
            update.append("REMOVE due_pk, due_sk")
    followed, more = _followed()
    sets += followed
    values |= more
    if sets:
        update.append("SET " + ", ".join(sets))
    return Write(
        "Update",
        {
            "Key": keys.seats(change.conference, change.shard),
            "UpdateExpression": " ".join(update),
            "ConditionExpression": " AND ".join(conditions),
            "ExpressionAttributeNames": names,
            "ExpressionAttributeValues": values,
        },
        Stale("seats"),
    )


def _due_while_closed(change: SeatChange, now: Instant, values: Item) -> str:
    """Let the sweeper find a closed gate, through the first shard."""
    if change.gate_to is not Gate.CLOSED or change.shard != 0:
        return ""
    values.update({f":{k}": v for k, v in keys.due("gate", change.conference, None, now).items()})
    return ", due_pk = :due_pk, due_sk = :due_sk"


def _seat_conditions(change: SeatChange) -> tuple[list[str], Names, Item]:
    """List what must hold of a shard; each condition is one rule of the gate's protocol."""
    conditions: list[str] = []
    names: Names = {}
    values: Item = {}
    if change.gate is not None:
        conditions.append("#gate = :gate")
        names["#gate"] = "gate"
        values[":gate"] = text(change.gate)
    elif change.fenced:
        conditions.append("#gate <> :ended")
        names["#gate"] = "gate"
        values[":ended"] = text(Gate.ENDED)
    if change.free < 0:  # held and sold can't run out: a booking, as read, stands for each
        conditions.append("#free >= :enough")
        names["#free"] = "free"
        values[":enough"] = number(-change.free)
    if change.none_free:
        conditions.append("#free = :none")
        names["#free"] = "free"
        values[":none"] = number(0)
    if change.nothing_held:
        conditions.append("held = :none")
        values[":none"] = number(0)
    if change.for_cause:
        conditions.append("(#free = :none OR held > :none OR joined <> #left)")
        names |= {"#free": "free", "#left": "left"}
        values[":none"] = number(0)
    if change.queue is not None:
        conditions.append("joined = :joined_read AND #left = :left_read")
        names["#left"] = "left"
        values |= {":joined_read": number(change.queue[0]), ":left_read": number(change.queue[1])}
    if change.retimed:
        conditions.append("taken = :none AND joined = :none")
        values[":none"] = number(0)
    if change.revision is not None:
        conditions.append("revision = :revision")
        values[":revision"] = number(change.revision)
    return conditions or ["attribute_exists(pk)"], names, values


def _enter_line(place: Place) -> Write:
    return Write(
        "Put",
        {
            "Item": items.of_entry(place),
            "ConditionExpression": "attribute_not_exists(pk)",
        },
        Stale("waitlist entry"),
    )


def _leave_line(place: Place) -> Write:
    assert place.standing.ticket is not None
    return Write(
        "Delete",
        {
            "Key": keys.entry(place.conference, place.lane, place.standing.ticket),
            "ConditionExpression": "b = :booking",
            "ExpressionAttributeValues": {":booking": text(place.booking)},
        },
        Stale("waitlist entry"),
    )


def _agenda(transition: Transition) -> Write:
    """Write the attendee's agenda: by path, and as read where the decision relied on it."""
    place = transition.after
    names: Names = {"#mine": place.conference}
    values: Item = {":one": number(1)}
    sets, removes = "", []
    if transition.becomes.state is State.CANCELED:
        removes.append("places.#mine")
    else:
        sets = "SET places.#mine = :mine"
        values[":mine"] = items.of_agenda_place(place)
    gone = [dropped.place.conference for dropped in transition.drops]
    for at, conference in enumerate([*gone, *transition.past]):
        names[f"#gone{at}"] = conference
        removes.append(f"places.#gone{at}")
    remove = " REMOVE " + ", ".join(removes) if removes else ""
    return Write(
        "Update",
        {
            "Key": keys.agenda(place.attendee),
            "UpdateExpression": f"{sets}{remove} ADD version :one".strip(),
            "ConditionExpression": _agenda_condition(transition, values),
            "ExpressionAttributeNames": names,
            "ExpressionAttributeValues": values,
        },
        Stale("agenda"),
    )


def _agenda_condition(transition: Transition, values: Item) -> str:
    if transition.agenda is not None:
        values[":agenda_read"] = number(transition.agenda.version)
        return "version = :agenda_read"
    values[":booking"] = text(transition.place.booking)
    return "places.#mine.b = :booking"


# ------------------------------------------------------------------ conferences, receipts, people


def receipt(kept: Receipt) -> Write:
    """Keep an answer, once: a key whose day has passed is new again."""
    return Write(
        "Put",
        {
            "Item": items.of_receipt(kept),
            "ConditionExpression": "attribute_not_exists(pk) OR kept_until <= :now",
            "ExpressionAttributeValues": {":now": number(kept.at)},
        },
        KeyUsed(),
    )


def conference(known: Conference, wanted: Conference) -> Write:
    """Write a changed conference over the one that was read."""
    followed, values = _followed()
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": "SET #name = :name, #capacity = :capacity, #location = :location, "
            "description = :description, #start = :start, #end = :end, revision = :revision, "
            "version = :version, " + ", ".join(["due_sk = :due_sk", *followed]),
            "ConditionExpression": "version = :as_read AND canceled = :no",
            "ExpressionAttributeNames": {
                "#name": "name",
                "#capacity": "capacity",
                "#location": "location",
                "#start": "start",
                "#end": "end",
            },
            "ExpressionAttributeValues": {
                ":name": text(wanted.name),
                ":capacity": number(wanted.capacity),
                ":location": text(wanted.location),
                ":description": text(wanted.description),
                ":start": number(wanted.start),
                ":end": number(wanted.end),
                ":revision": number(wanted.revision),
                ":version": number(wanted.version),
                ":due_sk": keys.due("start", known.id, None, wanted.start)["due_sk"],
                ":as_read": number(known.version),
                ":no": {"BOOL": False},
                **values,
            },
        },
        Stale("conference"),
    )


def canceled_conference(known: Conference, request: str, now: Instant) -> Write:
    """Mark a conference canceled, no longer listed, and due for cleaning up at once."""
    followed, values = _followed()
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": "SET canceled = :yes, canceled_in = :request, "
            + ", ".join(["due_sk = :due_sk", *followed])
            + " REMOVE list_pk, list_sk ADD version :one",
            "ConditionExpression": "version = :as_read AND canceled = :no",
            "ExpressionAttributeValues": {
                ":yes": {"BOOL": True},
                ":no": {"BOOL": False},
                ":request": text(request),
                ":due_sk": keys.due("start", known.id, None, now)["due_sk"],
                ":as_read": number(known.version),
                ":one": number(1),
                **values,
            },
        },
        Stale("conference"),
    )


def _followed() -> tuple[list[str], Item]:
    """Have an update set the id that is followed: what to set besides, and to what."""
    known = items.of_correlation()
    return [f"{name} = :{name}" for name in known], {f":{n}": v for n, v in known.items()}


def pseudonym(booking: Booking, name: str) -> list[Write]:
    """Give a booking to nobody; what is still on an agenda moves to nobody's agenda with it."""
    place = booking.place
    return [
        Write(
            "Update",
            {
                "Key": keys.booking(booking.id),
                "UpdateExpression": "SET attendee = :nobody, owner_pk = :list"
                + (", actor = :nobody" if booking.actor == place.attendee else ""),
                "ConditionExpression": "version = :as_read AND attendee = :attendee",
                "ExpressionAttributeValues": {
                    ":nobody": text(name),
                    ":list": text(keys.own_bookings(name)),
                    ":as_read": number(place.version),
                    ":attendee": text(place.attendee),
                },
            },
            Stale("booking"),
        ),
        *(_moved_agenda(place, name) if place.standing.state is not State.CANCELED else ()),
    ]


def _moved_agenda(place: Place, name: str) -> list[Write]:
    mine = {"#mine": place.conference}
    return [
        Write(
            "Update",
            {
                "Key": keys.agenda(place.attendee),
                "UpdateExpression": "REMOVE places.#mine ADD version :one",
                "ConditionExpression": "places.#mine.b = :booking",
                "ExpressionAttributeNames": mine,
                "ExpressionAttributeValues": {":booking": text(place.booking), ":one": number(1)},
            },
            Stale("agenda"),
        ),
        Write(
            "Update",
            {
                "Key": keys.agenda(name),
                "UpdateExpression": "SET places.#mine = :mine ADD version :one",
                "ConditionExpression": "attribute_exists(pk)",
                "ExpressionAttributeNames": mine,
                "ExpressionAttributeValues": {
                    ":mine": items.of_agenda_place(place),
                    ":one": number(1),
                },
            },
            Stale("agenda"),
        ),
    ]
