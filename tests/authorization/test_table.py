"""Every cell of docs/authorization.md, checked with the real handlers."""

import itertools
import re
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

import pytest

from booking.surfaces.fields import open_conference_id
from tests.support.authorization import NOBODY, Cell, cells
from tests.support.document import operations
from tests.support.functions import encoded
from tests.support.v1 import (
    ABSENT,
    FAR,
    V1,
    Person,
    function_behind,
    new_name,
    person,
    seed_of,
    token_of_invitation,
    token_of_offer,
    with_account,
)

MESSAGE = {"subject": "The room", "text": "We meet in hall B.", "to": "all"}
SEAT = {"slots": 1, **FAR}
BALLOT = {"sale": "ballot", "draws_at": "2035-06-01T10:00:00Z"}
WITH_A_BALLOT = ", with a ballot"
IN_A_RUSH = ", in a rush"
USER_WITHOUT_OFFER = "somebody"
OF_THE_DOOR = {
    "/v1/conferences/{conference}/staff",
    "/v1/conferences/{conference}/staff/{user}",
    "/v1/conferences/{conference}/checkins",
    "/v1/conferences/{conference}/door",
    "/v1/conferences/{conference}/gates",
    "/v1/conferences/{conference}/gates/{gate}",
    "/v1/conferences/{conference}/gates/{gate}/tickets",
}
HOLDER = {"holder": "00000000-0000-4000-8000-00000000dead"}
GATE = {"gate": "North"}
numbers = itertools.count(1)


@dataclass(frozen=True)
class Prepared:
    """A request that is ready to be sent: its path parameter and its body."""

    named: str = ""
    body: Any = None
    attendee: str = ""
    user: str = ""  # if it is neither the caller nor `named`
    query: dict[str, str] | None = None


def prepare(v1: V1, cell: Cell, me: Person) -> Prepared:  # noqa: C901, PLR0911 - one for each kind
    """Create the resource of a row, for the owner that the row names."""
    if cell.whose.endswith(WITH_A_BALLOT):
        return _with_a_ballot(v1, cell, me)
    if cell.whose.endswith(IN_A_RUSH):
        return _in_a_rush(v1, cell, me)
    if cell.path.startswith("/v1/checkins") or cell.path in OF_THE_DOOR:
        return _at_the_door(v1, cell, me)
    of_conference = "{conference}" in cell.path or "{image}" in cell.path
    if of_conference or cell.path == "/v1/conferences":
        return (_removed if "{attendee}" in cell.path else _conference)(v1, cell, me)
    if cell.path == "/v1/bookings":
        return _to_book(v1, cell, me)
    if cell.path.startswith("/v1/bookings/"):
        body = {"category": "Lab"} if cell.path.endswith("/move") else {"seats": 1}
        has_body = cell.method == "PATCH" or cell.path.endswith("/move")
        return Prepared(_booking(v1, cell, me), body if has_body else None)
    if cell.path.startswith(("/v1/imports", "/v1/webhooks", "/v1/keys")):
        return _of_organizer(v1, cell, me)
    if cell.path.startswith("/v1/organizer-requests"):
        return _request_to_organize(v1, cell, me)
    if cell.path.startswith(("/v1/users", "/v1/calendars/")):
        if cell.path == "/v1/users/me/doors":
            return Prepared()
        own = ("/v1/users/me/calendar", "/v1/users/me/devices", "/v1/calendars/")
        return (_own_program if cell.path.startswith(own) else _user)(v1, cell, me)
    if cell.path.startswith(("/eventapi/", "/bookingapi/")):
        return (_event if "/event/" in cell.path else _booking_of_an_event)(v1, cell, me)
    return _without_credentials(v1, cell)


def _with_a_ballot(v1: V1, cell: Cell, me: Person) -> Prepared:
    """Return a conference whose ballot is not drawn, or an entry in it."""
    whose = cell.whose.removesuffix(WITH_A_BALLOT)
    if whose == "new":
        body = {"name": new_name(), "location": "Berlin", "topics": ["Rust"], **SEAT, **BALLOT}
        return Prepared(body=body)
    organizer = me if whose.endswith("at own") else None
    conference = str(v1.conference(organizer, slots=2, **BALLOT)["id"])
    if "{conference}" in cell.path:
        return Prepared(conference)
    if cell.path == "/v1/bookings":
        another = {} if whose == "for the caller" else {"user_id": _known(v1).user_id}
        return Prepared(body={"conference": conference, **another})
    attendee = Person(me.user_id) if whose == "own" else person()
    entry = str(v1.book(attendee, conference, seats=2)["id"])
    return Prepared(entry, {"seats": 1} if cell.method == "PATCH" else None)


def _in_a_rush(v1: V1, cell: Cell, me: Person) -> Prepared:
    """Return a conference in rush mode, or a request in its queue, which nobody serves."""
    whose = cell.whose.removesuffix(IN_A_RUSH)
    conference = str(v1.conference(me if whose == "at own" else None, sale="rush")["id"])
    if cell.path == "/v1/bookings":
        return Prepared(body={"conference": conference})
    attendee = Person(me.user_id) if whose == "own" else person()
    queued = v1.send(attendee, "POST", "/v1/bookings", {"conference": conference})
    assert (queued.status, queued.body["status"]) == (202, "QUEUED")
    assert v1.send(attendee, "GET", f"/v1/bookings/{queued.body['id']}").status == 202
    return Prepared(queued.body["id"], {"seats": 1} if cell.method == "PATCH" else None)


def _of_organizer(v1: V1, cell: Cell, me: Person) -> Prepared:
    kinds = {"imports": _import, "webhooks": _webhook, "keys": _key}
    return kinds[cell.path.split("/")[2]](v1, cell, me)


def _of_other_realm(v1: V1, cell: Cell) -> Prepared:
    """Return a conference of the realm that the surface of the route does not serve."""
    name = v1.open_conference() if "open" in cell.whose else v1.conference()["name"]
    if cell.whose.startswith("name of"):
        body = {"name": name, "location": "Berlin", "topics": "Rust"}
        times = {"start_timestamp": FAR["start"], "end_timestamp": FAR["end"]}
        classic = cell.path == "/add_conference"
        return Prepared(body={**body, **({"available_slots": 1, **times} if classic else SEAT)})
    if "signed-in" in cell.whose:
        return _booked_openly(v1, cell.path, name)
    named = open_conference_id(name)
    event = "/eventapi/" in cell.path
    bodies = {
        "/v1/bookings": {"conference": named},
        "/bookingapi/booking/": {"event": named},
        "/v1/conferences/{conference}/handover": {"to": "somebody"},
        "/v1/conferences/{conference}/messages": MESSAGE,
        "/v1/conferences/{conference}/staff": {"user_id": "somebody"},
        "/v1/conferences/{conference}/gates": GATE,
        "/v1/checkins": {"conference": named, "booking": ABSENT, **GATE},
    }
    body = bodies.get(cell.path, {"capacity": 2} if event else {"slots": 2})
    query = HOLDER if "{gate}" in cell.path else None
    sent = body if cell.method in {"POST", "PATCH"} else None
    return Prepared(named, sent, "somebody", query=query)


def _own_program(v1: V1, cell: Cell, me: Person) -> Prepared:
    """Return a calendar, whose secret link needs no token, or a device."""
    if "calendar" in cell.path:
        owner = me if cell.method == "DELETE" else person()
        url = v1.send(owner, "POST", "/v1/users/me/calendar").body["url"]
        absent = f"{'A' * 43}.ics"
        return Prepared(absent if cell.whose == "absent" else str(url).rpartition("/")[2])
    endpoint = {"endpoint": f"https://fcm.googleapis.com/fcm/send/{me.user_id}"}
    if cell.method == "POST":
        return Prepared(body=endpoint)
    owner = me if cell.whose == "own" else person()
    device = v1.send(owner, "POST", "/v1/users/me/devices", endpoint).body["id"]
    return Prepared("0" * 32 if cell.whose == "absent" else str(device))


def _conference(v1: V1, cell: Cell, me: Person) -> Prepared:
    if cell.whose == "new":
        body = {"name": new_name(), "location": "Berlin", "topics": "Rust", "slots": 1, **FAR}
        return Prepared(body=body)
    if cell.whose in {"absent", "all"}:
        named = ABSENT
    else:
        named = v1.conference(me if cell.whose == "own" else None)["id"]
    if cell.path.endswith("/messages"):
        return Prepared(named, MESSAGE)
    if cell.path.startswith("/v1/users/"):
        users = {"own": me.user_id, "other's": _known(v1).user_id}
        return Prepared(named, user=users.get(cell.whose, "me"))
    if cell.path.endswith("/handover"):
        return Prepared(named, {"to": _known(v1).user_id})
    if cell.whose == "offered":
        _known(v1, me)
        named = _offered_to(v1, me)
    return Prepared(named, {"slots": 2} if cell.method == "PATCH" else None)


def _offered_to(v1: V1, me: Person) -> str:
    """Return the id of a conference that its organizer has offered to this person."""
    olga = person("organizer")
    conference = str(v1.conference(olga)["id"])
    path = f"/v1/conferences/{conference}/handover"
    assert v1.send(olga, "POST", path, {"to": me.user_id}).status == 200
    return conference


def _at_the_door(v1: V1, cell: Cell, me: Person) -> Prepared:
    """Return a conference with a booking, at whose door the caller is staff or not."""
    organizer = Person(me.user_id if cell.whose == "own" else person().user_id, ("organizer",))
    if cell.whose == "absent":
        return _of_door(cell, ABSENT, ABSENT, f"{ABSENT}.1.1", "somebody", HOLDER)
    conference, attendee = str(v1.conference(organizer)["id"]), person()
    booking = str(v1.book(attendee, conference)["id"])
    helper = _known(v1, me if cell.whose == "staffed" else None).user_id
    path = f"/v1/conferences/{conference}"
    if cell.whose == "staffed" or cell.method == "DELETE":
        granted = v1.send(organizer, "POST", f"{path}/staff", {"user_id": helper})
        assert granted.status == 201, granted
    checkin, holder = "", HOLDER
    if cell.path.endswith("/staff"):
        helper = _known(v1).user_id  # somebody who is not staff yet
    if "{checkin}" in cell.path:
        body = {"conference": conference, "booking": booking, **GATE}
        checkin = v1.send(organizer, "POST", "/v1/checkins", body).body["id"]
    if "{gate}" in cell.path:
        held = v1.send(organizer, "POST", f"{path}/gates", GATE)
        holder = {"holder": held.body["holder"]}
    return _of_door(cell, conference, booking, checkin, helper, holder)


def _of_door(  # noqa: PLR0917 - none of the parameters belong together
    cell: Cell, conference: str, booking: str, checkin: str, helper: str, holder: dict[str, str]
) -> Prepared:
    """Return the request of a cell about the door."""
    body: dict[str, Any] | None = None
    if cell.method == "POST":
        body = {
            "/v1/checkins": {"conference": conference, "booking": booking, **GATE},
            "/v1/conferences/{conference}/staff": {"user_id": helper},
        }.get(cell.path, GATE)
    named = checkin if "{checkin}" in cell.path else conference
    query = holder if "{gate}" in cell.path else None
    return Prepared(named, body, helper, query=query)


def _removed(v1: V1, cell: Cell, me: Person) -> Prepared:
    """Return a conference, and an attendee removed by its organizer."""
    if cell.whose == "absent":
        return Prepared(ABSENT, attendee=person().user_id)
    organizer = Person(me.user_id if cell.whose == "own" else person().user_id, ("organizer",))
    conference, attendee = v1.conference(organizer)["id"], person()
    v1.move(organizer, "cancel", v1.book(attendee, conference)["id"])
    return Prepared(conference, attendee=attendee.user_id)


def _invitation(v1: V1, cell: Cell, me: Person) -> str:
    """Return an invitation of the caller, or of somebody else to the caller's conference."""
    invited = cell.whose == "invited"
    organizer = Person((person() if invited else me).user_id, ("organizer",))
    conference = v1.conference(organizer)["id"]
    invitee = me if invited else person()
    return str(v1.book(organizer, conference, user_id=invitee.user_id)["id"])


def _event(v1: V1, cell: Cell, me: Person) -> Prepared:
    if cell.whose == "new":
        times = {"start_time": FAR["start"], "end_time": FAR["end"]}
        return Prepared(body={"title": new_name(), "capacity": 1, **times})
    named = _conference(v1, cell, me).named
    return Prepared(named, {"capacity": 2} if cell.method == "PATCH" else None)


def _booking_of_an_event(v1: V1, cell: Cell, me: Person) -> Prepared:
    if cell.path == "/bookingapi/booking/":
        event = ABSENT if cell.whose == "absent" else v1.conference()["id"]
        return Prepared(body={"event": event} if cell.method == "POST" else None)
    body = {"status": "cancelled"} if cell.method == "PATCH" else None
    return Prepared(_booking(v1, cell, me), body)


def _to_book(v1: V1, cell: Cell, me: Person) -> Prepared:
    if cell.whose == "absent":
        return Prepared(body={"conference": ABSENT})
    if cell.whose == "for the caller":
        return Prepared(body={"conference": v1.conference()["id"]})
    conference = v1.conference(me if cell.whose.endswith("at own") else None)["id"]
    return Prepared(body={"conference": conference, "user_id": _known(v1).user_id})


def _known(v1: V1, somebody: Person | None = None) -> Person:
    one = Person((somebody or person()).user_id)
    added = v1.send(one, "POST", "/v1/users", {"user_id": one.user_id, "topics": "Rust"})
    assert added.status == 201
    return one


def _booking(v1: V1, cell: Cell, me: Person) -> str:
    if cell.whose == "absent":
        return ABSENT
    if cell.whose.startswith("invited"):
        return _invitation(v1, cell, me)
    attendee = Person(me.user_id) if cell.whose == "own" else person()
    slots = 2 if cell.method == "PATCH" else 1
    labs = [{"name": "Lab", "seats": 1}] if cell.path.endswith("/move") else []
    organizer = me if cell.whose == "at own" else None
    conference = v1.conference(organizer, slots=slots, categories=labs)["id"]
    if cell.path.endswith("/confirm"):
        return str(v1.offer(attendee, conference)["id"])
    seats = {"seats": 2} if cell.path == "/v1/bookings/{booking}" and slots == 2 else {}
    booking = str(v1.book(attendee, conference, **seats)["id"])
    if cell.path.endswith("/reactivate"):
        v1.move(attendee, "cancel", booking)
    return booking


def _user(v1: V1, cell: Cell, me: Person) -> Prepared:
    if cell.path == "/v1/users/me":
        return Prepared(body={"mails": ["offers"]})
    if cell.method == "POST":
        added = me if cell.whose == "own" else person()
        return Prepared(body={"user_id": added.user_id, "topics": "Rust"})
    if cell.whose == "absent":
        return Prepared(person().user_id)
    if cell.whose == "me":
        _known(v1, me)
        return Prepared("me")
    return Prepared(_known(v1, me if cell.whose == "own" else None).user_id)


def _webhook(v1: V1, cell: Cell, me: Person) -> Prepared:
    body: dict[str, Any] = {"url": "https://hooks.example.com/events"}
    if "{webhook}" not in cell.path:
        return Prepared(body=body if cell.method == "POST" else None)
    owner = me if cell.whose == "own" else person("organizer")
    sent: dict[str, Any] | None = {"enabled": True} if cell.method == "PATCH" else None
    sent = {"since": "2026-01-01T00:00:00Z"} if cell.path.endswith("/replay") else sent
    if cell.whose == "absent" or not {"organizer", "admin"} & set(owner.roles):
        return Prepared(ABSENT, sent)
    return Prepared(v1.send(owner, "POST", "/v1/webhooks", body).body["id"], sent)


def _request_to_organize(v1: V1, cell: Cell, me: Person) -> Prepared:
    about = {"about": "I organize the Rust meetup of Berlin."}
    if cell.path == "/v1/organizer-requests":
        return Prepared(body=about if cell.method == "POST" else None)
    body = {"reason": "Not now."} if cell.path.endswith("/deny") else None
    if cell.whose == "absent":
        return Prepared(ABSENT, body)
    asking = Person((me if cell.whose == "own" else person()).user_id)
    with_account(asking)
    request = v1.send(asking, "POST", "/v1/organizer-requests", about)
    return Prepared(request.body["id"], body)


def _import(v1: V1, cell: Cell, me: Person) -> Prepared:
    """Return a table for a conference, or an import that exists."""
    conference = v1.conference(me if cell.whose.endswith("own") else None)["id"]
    body = {"kind": "attendees", "conference": conference, "table": "email\nada@example.com\n"}
    if cell.method == "POST":
        return Prepared(body=body)
    if cell.whose == "absent":
        return Prepared(ABSENT)
    owner = replace(me if cell.whose == "own" else person(), roles=("organizer",))
    conference = v1.conference(owner)["id"]
    started = v1.send(owner, "POST", "/v1/imports", {**body, "conference": conference})
    return Prepared(str(started.body["id"]))


def _key(v1: V1, cell: Cell, me: Person) -> Prepared:
    """Return an API key of the caller or of another organizer."""
    body = {"name": "CRM", "scopes": ["events:read"]}
    if cell.path == "/v1/keys":
        return Prepared(body=body if cell.method == "POST" else None)
    if cell.whose == "absent":
        return Prepared(ABSENT)
    owner = replace(me if cell.whose == "own" else person(), roles=("organizer",))
    return Prepared(str(v1.send(owner, "POST", "/v1/keys", body).body["id"]))


def _linked(v1: V1, cell: Cell) -> Prepared:
    """Return a token as the named resource, and a body that contains it where it is not."""
    token, action = "absent.token", "claim"
    if cell.whose == "offered":
        token = token_of_offer(str(v1.offer(person(), v1.conference()["id"])["id"]))
    if cell.whose == "invited":
        organizer, invitee = person("organizer"), person()
        conference = v1.conference(organizer)["id"]
        invitation = v1.book(organizer, conference, user_id=invitee.user_id)
        token, action = token_of_invitation(str(invitation["id"]), invitee), "accept"
    if cell.path == "/v1/claims":
        return Prepared(body={"token": token, "action": action})
    return Prepared(token, {"action": action} if cell.method == "POST" else None)


OPEN_PATHS_TO_ADD = {"/conference", "/add_conference", "/user", "/add_user"}
OPEN_PATHS_TO_BOOK = {"/book", "/book_conference"}


def _open_request(v1: V1, cell: Cell) -> Prepared:
    """Return a request without credentials, for a resource without owner."""
    if cell.path in OPEN_PATHS_TO_ADD:
        return Prepared(body=_to_add(cell.path))
    conference = v1.open_conference() if cell.whose != "absent" else new_name()
    return _booked_openly(v1, cell.path, conference)


def _booked_openly(v1: V1, path: str, conference: str) -> Prepared:
    if path in OPEN_PATHS_TO_BOOK:
        user = f"open{next(numbers)}"
        v1.send(None, "POST", "/user", {"user_id": user, "topics": "Rust"})
        named = "name" if path == "/book" else "conference_name"
        return Prepared(body={named: conference, "user_id": user})
    return Prepared(encoded(conference))


def _to_add(path: str) -> dict[str, Any]:
    if path.endswith("user"):
        topics = "topics" if path == "/user" else "interested_topics"
        return {"user_id": f"open{next(numbers)}", topics: "Rust"}
    body: dict[str, Any] = {"name": new_name(), "location": "Berlin", "topics": "Rust"}
    if path == "/conference":
        return {**body, "slots": 1, **FAR}
    times = {"start_timestamp": FAR["start"], "end_timestamp": FAR["end"]}
    return {**body, "available_slots": 1, **times}


def _asset(v1: V1) -> str:
    """Return the path of an asset of the page, which changes with its content."""
    page = v1.send(None, "GET", "/", headers={"accept": "text/html"})
    found = re.search(r'"(/assets/[^"]+)"', page.body)
    assert found is not None
    return found[1]


def _without_credentials(v1: V1, cell: Cell) -> Prepared:
    if "{token}" in cell.path or cell.path == "/v1/claims":
        return _linked(v1, cell)
    no_owner = cell.whose in {"new", "all", "for anybody", "anybody's"}
    if no_owner or cell.path in OPEN_PATHS_TO_BOOK or "{name}" in cell.path:
        return _open_request(v1, cell)
    booking, owner = ABSENT, USER_WITHOUT_OFFER
    if cell.whose == "signed in":
        booking = str(v1.offer(person(), v1.conference()["id"])["id"])
    elif cell.whose == "open":
        booking, owner = _open_offer(v1)
    if "{booking}" in cell.path:
        return Prepared(booking)
    named = {"user_id": owner} if cell.path == "/confirm" else {}
    return Prepared(body={"booking_id": booking, **named})


def _open_offer(v1: V1) -> tuple[str, str]:
    """Return the id and the owner of an offer that was booked without a token."""
    conference, owner = v1.open_conference(), f"open{next(numbers)}"
    seat = v1.book_openly(f"open{next(numbers)}", conference)["booking_id"]
    booked = v1.book_openly(owner, conference)
    assert booked["status"] == "WAITLISTED"
    assert v1.send(None, "POST", "/cancel", {"booking_id": seat}).status == 200
    v1.functions.promote_all(open_conference_id(conference))
    return booked["booking_id"], owner


@pytest.mark.parametrize("cell", cells(), ids=str)
def test_the_status_matches_the_table(v1: V1, cell: Cell) -> None:
    me = person("customer" if cell.role == NOBODY else cell.role)
    crossing = "conference" in cell.whose
    prepared = _of_other_realm(v1, cell) if crossing else prepare(v1, cell, me)
    v1.send(me, "GET", f"/v1/bookings/{ABSENT}")  # binds the username to the caller's subject
    before = v1.functions.items()
    own = "me" if "{conference}" in cell.path else prepared.named
    path = cell.path.replace("/staff/{user}", f"/staff/{prepared.attendee}")
    path = path.replace("{user}", prepared.user or own).replace("{gate}", "North")
    for parameter in (
        "checkin",
        "conference",
        "booking",
        "event",
        "name",
        "token",
        "calendar",
        "device",
        "request",
        "import",
        "webhook",
        "key",
    ):
        path = path.replace(f"{{{parameter}}}", prepared.named)
    path = path.replace("{attendee}", prepared.attendee)
    if "{file}" in path:
        path = _asset(v1)
    path = path.replace("{asset}", "swagger-ui.css").replace("{image}", f"{prepared.named}.svg")
    by = None if cell.role == NOBODY else me
    reply = v1.send(by, cell.method, path, prepared.body, query=prepared.query)
    assert reply.status == cell.status, reply.body
    if cell.status >= 400 or cell.method == "GET":
        assert v1.functions.items() == before
    else:
        assert v1.functions.items() != before


def test_every_operation_has_rows_and_every_row_has_an_operation() -> None:
    """A path with a trailing slash is the same operation as the path without it."""
    documented = {(cell.method, cell.path.rstrip("/")) for cell in cells()}
    assert documented == {(method, path.rstrip("/")) for method, path in operations()}
    assert all(function_behind(method, path) for method, path in operations())


def test_every_operation_with_a_resource_has_a_row_for_own_other_and_absent() -> None:
    rows = {(cell.method, cell.path, cell.whose) for cell in cells()}
    for method, path in {(cell.method, cell.path) for cell in cells()}:
        whose = {row[2] for row in rows if row[:2] == (method, path)}
        whose = {
            one
            for one in whose
            if not re.search(f"open conference|{WITH_A_BALLOT}|{IN_A_RUSH}", one)
        }
        if path.startswith(("/v1/bookings/", "/bookingapi/booking/{")):
            answers = path.endswith(("/accept", "/decline"))
            more = {"invited", "invited at own"} if answers else {"at own"}
            assert whose == {"own", "other's", "absent"} | more, (method, path)
        elif (
            "{" in path and path.startswith("/v1") and (method, "{user}" in path) != ("GET", False)
        ):
            more = {"me"} if "{user}" in path else set()
            if path in OF_THE_DOOR or path.startswith("/v1/checkins"):
                more = {"staffed"}
            more |= {"offered"} if path.endswith("/accept") else set()
            assert whose == {"own", "other's", "absent"} | more, (method, path)


def test_a_booking_of_another_user_has_the_same_answer_as_a_missing_one(v1: V1) -> None:
    theirs = v1.book(person(), v1.conference()["id"])["id"]
    for method, path in operations():
        if path.startswith("/v1/bookings/{booking}"):
            body: Any = {"seats": 1} if method == "PATCH" else None
            if path.endswith("/move"):
                body = {"category": "Lab"}
            others, absent = (
                v1.send(person(), method, path.replace("{booking}", booking), body)
                for booking in (theirs, ABSENT)
            )
            assert (others.status, others.body) == (absent.status, absent.body)
            assert absent.status == 404


def test_nobody_reads_the_seed_of_a_ballot_before_the_draw(v1: V1) -> None:
    organizer = person("organizer")
    conference = v1.conference(organizer, **BALLOT)["id"]
    key = {"S": f"CONFERENCE#{conference}"}
    (item,) = (one for one in v1.functions.items() if one["pk"] == key and "nonce" in one)
    nonce, commitment = item["nonce"]["S"], item["commitment"]["S"]
    seed = seed_of(conference, nonce)
    assert sha256(bytes.fromhex(seed)).hexdigest() == commitment, "the control: it is the seed"
    v1.book(person(), conference)
    assert not any(seed in str(one) for one in v1.functions.items())
    for who in (None, person(), organizer, person("admin")):
        for path in ("", "/bookings", "/series"):
            answer = str(v1.send(who, "GET", f"/v1/conferences/{conference}{path}").body)
            assert seed not in answer
            assert nonce not in answer


def test_the_signed_in_alice_is_not_the_alice_without_credentials(v1: V1) -> None:
    alice = person()
    conference = v1.conference(slots=5)
    own = v1.book(alice, conference["id"])["id"]
    name = v1.open_conference(conference["name"])  # the same name, and the same time
    open_booking = v1.book_openly(alice.user_id, name)["booking_id"]
    assert v1.send(alice, "GET", f"/v1/bookings/{open_booking}").status == 404
    assert v1.send(None, "GET", f"/booking/{own}").status == 404
    listed = v1.send(None, "GET", f"/conference/{encoded(name)}/bookings")
    assert [booking["booking_id"] for booking in listed.body] == [open_booking]


@pytest.mark.parametrize(
    "change",
    [
        {"token_use": "id"},
        {"username": ""},
        {"cognito:groups": "[organizers]"},
        {"cognito:groups": ""},
        {"cognito:groups": "[customer, notorganizer]"},
    ],
    ids=str,
)
def test_claims_without_the_organizer_group_give_no_organizer_rights(
    v1: V1, change: dict[str, str]
) -> None:
    olga = person("organizer")
    body = {"name": new_name(), "location": "Berlin", "topics": "Rust", "slots": 1, **FAR}
    for claims, expected in ((olga.claims | change, {401, 403}), (olga.claims, {201})):
        answer = v1.functions.answer(
            "add_conference", "POST", "/v1/conferences", body, claims=claims
        )
        assert answer["statusCode"] in expected


def test_groups_are_parsed_in_every_format_of_the_gateway(v1: V1) -> None:
    for groups in ("[customer organizer]", "[organizer, customer]", "organizer", ["organizer"]):
        claims: Any = person().claims | {"cognito:groups": groups}
        body = {"name": new_name(), "location": "Berlin", "topics": "Rust", "slots": 1, **FAR}
        answer = v1.functions.answer(
            "add_conference", "POST", "/v1/conferences", body, claims=claims
        )
        assert answer["statusCode"] == 201, groups


@pytest.mark.parametrize(
    ("guard", "without", "harmed"),
    [
        (
            "organizes",
            lambda *_: True,
            "PATCH /v1/conferences/{conference} of other's as organizer",
        ),
        ("organizes", lambda *_: True, "GET /v1/bookings/{booking} of other's as customer"),
        ("may_organize", True, "POST /v1/conferences of new as customer"),
        (
            "check_may_attend",
            lambda *_: None,
            "POST /bookingapi/booking/ of for the caller as organizer",
        ),
        (
            "check_organizes",
            lambda *_: None,
            "POST /v1/bookings of for another, at other's as customer",
        ),
    ],
)
def test_without_the_guard_the_cell_is_wrong(
    v1: V1, monkeypatch: pytest.MonkeyPatch, guard: str, without: Any, harmed: str
) -> None:
    cell = next(cell for cell in cells() if str(cell) == harmed)
    test_the_status_matches_the_table(v1, cell)
    monkeypatch.setattr(f"booking.domain.rights.Caller.{guard}", without)
    with pytest.raises(AssertionError):
        test_the_status_matches_the_table(v1, cell)
