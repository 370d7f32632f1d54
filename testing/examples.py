"""Builders of domain objects: a test passes only the fields that matter to it."""

from typing import Any

from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, BookingSummary, Standing, State, Verb
from booking.domain.conference import Conference
from booking.domain.parties import SINGLE
from booking.domain.transitions import Cause

HOUR = 3_600_000
NOW = 1_800_000_000_000
START = NOW + 24 * HOUR


def conference(**given: Any) -> Conference:
    values = {
        "id": "C",
        "name": "C",
        "location": "Berlin",
        "topics": ("A",),
        "description": "About A.",  # the DynamoDB Local of 2020 rejects empty strings
        "start": START,
        "end": START + HOUR,
        "capacity": 1,
        "shards": 1,
        "lanes": 1,
        "created_at": NOW,
    }
    return Conference(**{**values, **given})


def summary(state: State = State.CONFIRMED, **given: Any) -> BookingSummary:
    standing = Standing(
        state=state,
        shard=given.pop("shard", 0),
        ticket=given.pop("ticket", None if state is State.CONFIRMED else 1),
        deadline=given.pop("deadline", NOW + 10_000)
        if state is State.CONFIRMATION_PENDING
        else None,
        reason=given.pop("reason", None),
        seats=given.pop("seats", 1),
        party=given.pop("party", SINGLE),
    )
    values = {
        "booking": "b",
        "conference": "C",
        "attendee": "open:u",
        "start": START,
        "end": START + HOUR,
        "lanes": 1,
        "version": 1,
        "standing": standing,
    }
    return BookingSummary(**{**values, **given})


def booking(state: State = State.CONFIRMED, offers: int = 0, **given: Any) -> Booking:
    of_booking = {"linked": given.pop("linked", None), "verb": given.pop("verb", Verb.BOOK)}
    return Booking(
        summary=summary(state, **given),
        conference_name="C",
        organizer=None,
        offers=offers,
        created_at=NOW,
        changed_at=NOW,
        requests=("r",),
        actor="open:u",
        **of_booking,
    )


def agenda(*entries: BookingSummary) -> Agenda:
    return Agenda(attendee="open:u", version=1, entries={p.conference: p for p in entries})


def cause(now: int = NOW, verb: Verb = Verb.BOOK) -> Cause:
    return Cause(verb=verb, request="r2", actor="open:u", now=now)
