"""The writes of changed and canceled conferences."""

from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.correlation import correlation_update
from booking.application.ports.contention import Stale
from booking.domain.conference import Conference, Instant


def changed_conference(known: Conference, wanted: Conference) -> Write:
    """Return the write of a changed conference, on condition of the version of `known`."""
    clauses, values = correlation_update()
    return Write(
        "Update",
        {
            "Key": keys.conference(known.id),
            "UpdateExpression": "SET #name = :name, #capacity = :capacity, #location = :location, "
            "description = :description, #start = :start, #end = :end, revision = :revision, "
            "version = :version, " + ", ".join(["due_sk = :due_sk", *clauses]),
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
