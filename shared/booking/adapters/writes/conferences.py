"""The writes of changed and canceled conferences."""

from booking.adapters import keys
from booking.adapters.items.conferences import encode_conference_fields, encode_draw
from booking.adapters.items.programs import encode_program_fields
from booking.adapters.items.values import number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.correlation import correlation_update
from booking.application.ports.contention import Stale
from booking.domain.ballot import Draw
from booking.domain.conference import Conference, Instant
from booking.domain.program import Program


def changed_conference(known: Conference, wanted: Conference) -> Write:
    """Return the write of a changed conference, on condition of the version of `known`.

    It writes the attributes that differ. The sort key in the index `due` follows the start.
    """
    clauses, values = correlation_update()
    before, after = encode_conference_fields(known), encode_conference_fields(wanted)
    changed = {name: value for name, value in after.items() if before.get(name) != value}
    removed = [name for name in before if name not in after]
    sets = [*(f"#{name} = :{name}" for name in changed), "due_sk = :due_sk", *clauses]
    removes = " REMOVE " + ", ".join(f"#{name}" for name in removed) if removed else ""
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": f"SET {', '.join(sets)}{removes}",
            "ConditionExpression": _unchanged(known, wanted),
            "ExpressionAttributeNames": {f"#{name}": name for name in [*changed, *removed]},
            "ExpressionAttributeValues": {
                **{f":{name}": value for name, value in changed.items()},
                ":due_sk": keys.due("start", known.id, None, wanted.start)["due_sk"],
                ":as_read": number(known.version),
                ":no": {"BOOL": False},
                **values,
            },
        },
        Stale("conference"),
    )


def _unchanged(known: Conference, wanted: Conference) -> str:
    """Return the condition of a change. The clean-up after the start must know all categories."""
    as_read = "version = :as_read AND canceled = :no"
    adds = len(wanted.categories) > len(known.categories)
    return f"{as_read} AND attribute_exists(due_pk)" if adds else as_read


def changed_program(known: Conference, program: Program) -> Write:
    """Return the write of a program. The version of the conference protects it."""
    values = encode_program_fields(program)
    return Write(
        "Update",
        {
            "Key": keys.program(known.id),
            "UpdateExpression": "SET " + ", ".join(f"{name} = :{name}" for name in values),
            "ExpressionAttributeValues": {f":{name}": value for name, value in values.items()},
        },
        Stale("program"),
    )


def drawn_conference(known: Conference, draw: Draw) -> Write:
    """Return the write of the draw of a ballot, which takes place once."""
    clauses, values = correlation_update()
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": "SET "
            + ", ".join(["#draw = :draw", *clauses])
            + " ADD version :one",
            # A cancellation and another draw change the version too.
            "ConditionExpression": "version = :as_read",
            "ExpressionAttributeNames": {"#draw": "draw"},
            "ExpressionAttributeValues": {
                ":draw": encode_draw(draw),
                ":as_read": number(known.version),
                ":one": number(1),
                **values,
            },
        },
        Stale("conference"),
    )


def canceled_conference(known: Conference, request: str, now: Instant) -> Write:
    """Return the write that cancels a conference: not listed any more, and due for cleaning up."""
    clauses, values = correlation_update()
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": "SET canceled = :yes, canceled_in = :request, "
            + ", ".join(["due_sk = :due_sk", *clauses])
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


def given_conference(known: Conference, organizer: str) -> Write:
    """Return the write of another organizer, on condition of the version of `known`."""
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": "SET organizer = :organizer, owner_pk = :list, owner_sk = :order "
            "REMOVE offered_to ADD version :one",
            "ConditionExpression": "version = :as_read",
            "ExpressionAttributeValues": {
                ":organizer": text(organizer),
                ":list": text(keys.own_conferences(organizer)),
                ":order": text(keys.order(known.created_at, known.id)),
                ":as_read": number(known.version),
                ":one": number(1),
            },
        },
        Stale("conference"),
    )


def offered_conference(known: Conference, subject: str) -> Write:
    """Return the write of an offer to another organizer, on condition of the version of `known`."""
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": "SET offered_to = :subject ADD version :one",
            "ConditionExpression": "version = :as_read",
            "ExpressionAttributeValues": {
                ":subject": text(subject),
                ":as_read": number(known.version),
                ":one": number(1),
            },
        },
        Stale("conference"),
    )
