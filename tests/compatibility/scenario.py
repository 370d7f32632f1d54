"""The scenario that a release plays, so that it writes each kind of item, record and message."""

import importlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from booking.application.ports.mails import DAILY_MAILS, MailId
from booking.surfaces.fields import conference_id
from testing.tables import ROOT, TABLE
from tests.compatibility.release import Json, Release
from tests.compatibility.stage import CONSUMERS, Stage, stage
from tests.support.sockets import passes

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
USERS = ("alice", "bob", "carol", "dan", "erin", "fay")
SLOT = 9
LAB = "Lab"
IN_LAB = ("alice", conference_id("Requested"))  # the only booking in a category
QUEUED = 202  # the status of a request in the queue of a sale
DEMAND = 500  # more requests than one shard is meant for
PARTY, PARTY_SEATS = ("bob", conference_id("Passed")), 2  # the only booking of several seats


def play() -> Release:
    """Play the scenario; return everything that the present code has written."""
    with stage() as running:
        records = [record for record in _play(running) if _is_delivered(record)]
        return Release(
            now=running.now,
            bookings=_bookings(running),
            messages={name: _unique(sent) for name, sent in running.sent.messages.items()},
            schedules={name: _unique(sent) for name, sent in running.sent.schedules.items()},
            items=sorted(running.table.items(TABLE), key=_key),
            records=records,
        )


def _play(running: Stage) -> Iterator[Json]:
    """Yield the stream records of the whole scenario."""
    for user in USERS:
        body = {"user_id": user, "topics": ["Rust"], "email": f"{user}@example.com"}
        running.ask("add_user", "POST", "/v1/users", user, body)
    running.verify_addresses("alice")  # her bookings hold her mailbox
    running.ask("personal_calendar", "POST", "/v1/users/me/calendar", "grace")
    endpoint = {"endpoint": "https://fcm.googleapis.com/fcm/send/grace"}  # grace books nothing
    running.ask("devices", "POST", "/v1/users/me/devices", "grace", endpoint)
    about = {"about": "Meetings about Rust in Berlin"}
    running.ask("organizer_requests", "POST", "/v1/organizer-requests", "grace", about)
    refused = {"url": "https://192.0.2.1/"}  # not a public address, so nothing is sent
    running.ask("webhooks", "POST", "/v1/webhooks", "olga", refused)
    yield from _close_at_start(running)
    yield from _offer_twice(running)
    yield from _offer_briefly(running)
    yield from _sell_out(running)
    yield from _invite(running)
    _admit(running)
    yield from _message(running)
    _import(running)
    _create_key(running)
    yield from _wait_for_the_morning(running)
    yield from _pass_a_party(running)
    yield from _request_more(running)
    yield from _queue(running)
    yield from _draw(running)
    _mail(running)
    for event in _unique(running.sent.messages["EVENTS"]):
        running.work("EVENTS", event)
    running.make_organizer("olga")
    for message in _unique(running.sent.messages["WEBHOOKS"]):
        running.work("WEBHOOKS", message)
    running.functions.invoke("sweep", {})
    yield from running.relay()
    yield from running.relay()


def _mail(running: Stage) -> None:
    """Send the mails; dan has had all of this day. An address of another person bounces."""
    running.verify_addresses(*USERS)
    daily_mails = importlib.import_module("booking.edge.deployment").engine.daily_mails
    for number in range(DAILY_MAILS):
        mail = MailId(about="another", name=str(number))
        assert daily_mails.take("user:dan", mail, running.now)
    for notice in _unique(running.sent.messages["NOTIFICATIONS"]):
        running.work("NOTIFICATIONS", notice)
    bounce = json.loads((ROOT / "events/suppress_address.json").read_text())
    assert running.functions.invoke("suppress_address", bounce) == {"batchItemFailures": []}


def _close_at_start(running: Stage) -> Iterator[Json]:
    """Confirm fay's seat, and cancel dan's place on the waitlist because the conference starts."""
    conference = _conference(running, "Closed", starts_in=10 * MINUTE)
    for user in ("fay", "dan"):
        _book(running, user, conference)
    yield from running.relay()
    running.now += 10 * MINUTE
    running.work("STARTS", json.dumps({"conference": conference}))
    yield from running.relay()


def _offer_twice(running: Stage) -> Iterator[Json]:
    """Leave alice canceled, bob waiting after a lapse, carol with an offer, and dan waiting."""
    conference = _conference(running, "Waiting", starts_in=30 * DAY)
    booking = {user: _book(running, user, conference) for user in USERS[:4]}
    running.enroll("carol")
    token, connection = running.people.token("carol"), running.sockets.connect()
    for message in (
        {"type": "subscribe", "conference": conference},
        {"type": "subscribe", "booking": booking["carol"], "token": token},
        {"type": "book_slot", "slot_id": SLOT},
    ):
        running.sockets.send(connection, message)
    yield from running.relay()
    running.ask("cancel", "POST", f"/v1/bookings/{booking['alice']}/cancel", "alice")
    yield from running.promote(conference)
    running.now += HOUR + SECOND  # a deadline is a whole second
    running.work("LAPSES", json.dumps({"booking": booking["bob"], "conference": conference}))
    yield from running.promote(conference)


def _offer_briefly(running: Stage) -> Iterator[Json]:
    """Offer erin a seat for so short a time that no schedule is necessary."""
    talk = {"at": _text(running.now + 32 * DAY), "title": "Talk", "speaker": "Ada"}
    conference = _conference(
        running,
        "Brief",
        starts_in=32 * DAY,
        confirmation_window=60,
        agenda=[talk],
        speakers=[{"name": "Ada"}],
    )
    fay, _ = (_book(running, user, conference) for user in ("fay", "erin"))
    running.ask("cancel", "POST", f"/v1/bookings/{fay}/cancel", "fay")
    yield from running.promote(conference)


def _sell_out(running: Stage) -> Iterator[Json]:
    """Sell the seats of several shards, so that a request takes the lease to close the gates."""
    conference = _conference(running, "Sold", starts_in=31 * DAY, slots=2, expected_demand=DEMAND)
    for user in ("bob", "erin", "alice"):
        _book(running, user, conference)
    yield from running.relay()


def _invite(running: Stage) -> Iterator[Json]:
    """Invite fay, who accepts."""
    conference = _conference(running, "Invited", starts_in=33 * DAY)
    body = {"conference": conference, "user_id": "fay"}
    invitation = running.ask("book", "POST", "/v1/bookings", "olga", body)["id"]
    yield from running.relay()
    running.ask("answer_invitation", "POST", f"/v1/bookings/{invitation}/accept", "fay")
    yield from running.relay()


def _admit(running: Stage) -> None:
    """Send a check-in of fay's seat as grace, and the request of a gate that goes offline."""
    conference = conference_id("Invited")
    path = f"/v1/conferences/{conference}"
    running.ask("staff", "POST", f"{path}/staff", "olga", {"user_id": "grace"})
    mine = running.ask("list_bookings", "GET", "/v1/users/me/bookings", "fay")["items"]
    booking = next(one["id"] for one in mine if one["conference"] == conference)
    body = {"conference": conference, "booking": booking, "gate": "North"}
    running.ask("check_in", "POST", "/v1/checkins", "grace", body)
    running.ask("gates", "POST", f"{path}/gates", "grace", {"gate": "South", "parts": 4})


def _import(running: Stage) -> None:
    """Import an attendee, so that an import and its message are written."""
    table = {
        "kind": "attendees",
        "conference": conference_id("Invited"),
        "table": "user_id\nerin\n",
    }
    running.ask("imports", "POST", "/v1/imports", "olga", table)


def _create_key(running: Stage) -> None:
    """Create an API key, so that a key and a keyring are written."""
    body = {"name": "CRM", "scopes": ["events:read"]}
    running.ask("keys", "POST", "/v1/keys", "olga", body)


def _message(running: Stage) -> Iterator[Json]:
    """Message the attendees of a conference, so that a page of copies is sent."""
    path = f"/v1/conferences/{conference_id('Invited')}/messages"
    body = {"subject": "The room", "text": "We meet in hall B.", "to": "all"}
    running.ask("message_attendees", "POST", path, "olga", body)
    yield from running.relay()


def _wait_for_the_morning(running: Stage) -> Iterator[Json]:
    """Free a seat in quiet hours, so that a timer for their end is set."""
    begin, end = (_text(running.now + hours * HOUR)[11:16] for hours in (-1, 1))
    quiet: dict[str, Any] = {"timezone": "UTC", "quiet_hours": {"from": begin, "until": end}}
    conference = _conference(running, "Quiet", starts_in=34 * DAY, **quiet)
    fay, _ = (_book(running, user, conference) for user in ("fay", "erin"))
    running.ask("cancel", "POST", f"/v1/bookings/{fay}/cancel", "fay")
    yield from running.promote(conference)


def _pass_a_party(running: Stage) -> Iterator[Json]:
    """Offer alice a seat that is not enough for bob's party, which waits before her."""
    conference = _conference(running, "Passed", starts_in=35 * DAY, slots=2)
    dan, *_ = (_book(running, user, conference) for user in ("dan", "erin"))
    _book(running, "bob", conference)
    _book(running, "alice", conference)
    yield from running.relay()
    running.ask("cancel", "POST", f"/v1/bookings/{dan}/cancel", "dan")
    yield from running.promote(conference)


def _request_more(running: Stage) -> Iterator[Json]:
    """Make bob wait for a category, and offer erin one more seat than she has."""
    lab = [{"name": LAB, "seats": 1}]
    conference = _conference(running, "Requested", starts_in=36 * DAY, slots=3, categories=lab)
    booked = {user: _book(running, user, conference) for user in ("alice", "bob", "dan", "erin")}
    move = {"category": LAB, "waitlist": True}
    running.ask("move", "POST", f"/v1/bookings/{booked['bob']}/move", "bob", move)
    running.ask("change_party", "PATCH", f"/v1/bookings/{booked['erin']}", "erin", {"seats": 2})
    yield from running.relay()
    running.ask("cancel", "POST", f"/v1/bookings/{booked['dan']}/cancel", "dan")
    yield from running.promote(conference)


def _queue(running: Stage) -> Iterator[Json]:
    """Book a seat of a rush, refuse a second request, and leave fay in the queue."""
    conference = _conference(running, "Rush", starts_in=38 * DAY, sale="rush")
    yield from running.relay()
    key, body = {"idempotency-key": f"dan-{conference}"}, {"conference": conference}
    status, _ = running.try_to("book", "POST", "/v1/bookings", "dan", body, **key)
    assert status == QUEUED
    running.now += 1  # so that the second request has the higher number
    running.ask("book", "POST", "/v1/bookings", "dan", body)
    yield from running.relay()
    running.now += SECOND  # then both are served
    running.work("STARTS", json.dumps({"conference": conference, "serve": running.now}))
    running.ask("book", "POST", "/v1/bookings", "fay", body)
    yield from running.relay()


def _draw(running: Stage) -> Iterator[Json]:
    """Draw a ballot of two entries for one seat: one is offered it, and the other waits."""
    at = running.now + 5 * SECOND
    ballot: dict[str, Any] = {"sale": "ballot", "draws_at": _text(at)}
    conference = _conference(running, "Drawn", starts_in=37 * DAY, **ballot)
    for user in ("fay", "erin"):
        _book(running, user, conference)
    yield from running.relay()
    running.now = at
    running.work("STARTS", json.dumps({"conference": conference, "draw": at}))
    running.work("STARTS", running.sent.messages["STARTS"][-1])  # reads the entries
    yield from running.promote(conference)
    yield from running.promote(conference)


def _conference(running: Stage, name: str, *, starts_in: int, slots: int = 1, **more: Any) -> str:
    start = running.now + starts_in
    times = {"start": _text(start), "end": _text(start + 8 * HOUR)}
    body = {"name": name, "location": "Berlin", "topics": ["Rust"], "slots": slots, **times, **more}
    return str(running.ask("add_conference", "POST", "/v1/conferences", "olga", body)["id"])


def _book(running: Stage, user: str, conference: str) -> str:
    key = {"idempotency-key": f"{user}-{conference}"}
    body = booking_body(user, conference)
    status, booked = running.try_to("book", "POST", "/v1/bookings", user, body, **key)
    assert status == 201, booked
    return str(booked["id"])


def booking_body(user: str, conference: str) -> Json:
    """Return the body of the request with which a user booked."""
    party = {"seats": PARTY_SEATS} if (user, conference) == PARTY else {}
    category = {"category": LAB} if (user, conference) == IN_LAB else {}
    return {"conference": conference, **party, **category}


def _text(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat()


def _key(item: Json) -> tuple[str, str]:
    return item["pk"]["S"], item["sk"]["S"]


def _is_delivered(record: Json) -> bool:
    """Return whether a filter of the template lets a record pass."""
    return any(passes(record, consumer) for consumer in CONSUMERS)


def _bookings(running: Stage) -> list[Json]:
    """Return user, status and position of each booking, as the API shows them."""
    items = running.sockets.items("BOOKING#")
    found = [item for item in items if item["sk"]["S"] == "BOOKING"]
    shown = [
        running.ask("get_booking", "GET", f"/v1/bookings/{item['id']['S']}", "olga")
        for item in found
    ]
    kept = ("id", "user_id", "conference", "status", "position")
    return sorted(({name: one[name] for name in kept} for one in shown), key=_place)


def _place(booking: Json) -> tuple[str, str]:
    return booking["user_id"], booking["id"]


def _unique(texts: list[str]) -> list[str]:
    """Return texts without repetitions, in their order."""
    return [*dict.fromkeys(texts)]
