"""The door over real HTTP: staff, check-ins with signed tickets, and two gates, one offline."""

import base64
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from booking.domain.check_ins import part_of
from tests.support.e2e import eventually
from tests.support.v1 import Person, V1OverHttp, person

SOLD = 6


def _token(v1: V1OverHttp, by: Person, booking: str) -> str:
    items = v1.send(by, "GET", f"/v1/bookings/{booking}/tickets").body["items"]
    return str(items[0]["token"])


def test_two_gates_of_which_one_is_offline_admit_each_ticket_once(v1: V1OverHttp) -> None:
    olga, dora = person("organizer"), person()
    conference = v1.conference(olga, slots=SOLD)["id"]
    path = f"/v1/conferences/{conference}"
    v1.send(dora, "GET", "/v1/users/me/doors")  # binds the username
    assert v1.send(olga, "POST", f"{path}/staff", {"user_id": dora.user_id}).status == 201
    staff = v1.send(olga, "GET", f"{path}/staff").body["items"]
    assert [one["user_id"] for one in staff] == [dora.user_id]
    doors = eventually(lambda: v1.send(dora, "GET", "/v1/users/me/doors").body["items"], bool)
    assert doors[0]["conference"] == conference

    people = [person() for _ in range(SOLD)]
    bookings = [str(v1.book(each, conference)["id"]) for each in people]
    tokens = [_token(v1, by, booking) for by, booking in zip(people, bookings, strict=True)]

    def admit(gate: str, token: str, **more: str) -> tuple[int, str]:
        body = {"conference": conference, "gate": gate, "ticket": token, **more}
        reply = v1.send(dora, "POST", "/v1/checkins", body)
        return reply.status, str(reply.body.get("type", "")).rpartition(":")[2]

    assert admit("South", tokens[0]) == (201, "")
    assert admit("North", tokens[0]) == (409, "already-checked-in")
    forged = tokens[1][:-2] + ("AA" if tokens[1][-2:] != "AA" else "BA")
    assert admit("South", forged) == (422, "ticket-invalid")

    held = v1.send(dora, "POST", f"{path}/gates", {"gate": "North", "parts": 8}).body
    holder = {"holder": held["holder"]}
    valid = v1.send(dora, "GET", f"{path}/gates/North/tickets", query=holder).body
    (key, *_) = v1.send(None, "GET", "/v1/ticket-keys").body["keys"]
    public = Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(key["x"] + "="))
    inside = {one["booking"] for one in valid["admitted"]}
    own = {one["booking"] for one in valid["items"] if one["seats"]}
    queue = []
    for booking, token in zip(bookings[1:], tokens[1:], strict=True):
        if part_of(booking) not in held["parts"]:
            assert admit("South", token) == (201, "")
            continue
        content = base64.b32decode(token + "=" * (-len(token) % 8))
        public.verify(content[-64:], content[:-64])  # without the service
        assert booking in own - inside
        queue.append(token)
        assert admit("South", token) == (409, "held-by-gate")
    for number, token in enumerate(queue):
        scan = {**holder, "scan": f"scan-{number:04d}"}
        assert [admit("North", token, **scan) for _ in range(2)] == [(201, "")] * 2
    gate = f"{path}/gates/North"
    assert v1.send(dora, "DELETE", gate, query=holder).status == 204
    numbers = v1.send(olga, "GET", f"{path}/door").body
    assert (numbers["expected"], numbers["present"], numbers["offline"]) == (SOLD, SOLD, [])

    listed = v1.send(dora, "GET", f"{path}/checkins", query={"search": people[0].user_id})
    (entry,) = listed.body["items"]
    (seat,) = entry["present"]
    assert (seat["gate"], seat["by"]) == ("South", dora.user_id)
    assert v1.send(dora, "DELETE", f"/v1/checkins/{seat['id']}").status == 204
    assert v1.send(olga, "GET", f"{path}/door").body["present"] == SOLD - 1
    gone = f"{path}/staff/{dora.user_id}"
    assert v1.send(olga, "DELETE", gone).status == 204
    assert admit("South", tokens[0]) == (403, "not-allowed")


def test_the_seat_of_a_no_show_is_offered_to_the_waitlist(v1: V1OverHttp) -> None:
    olga, ann, bob, cid = person("organizer"), person(), person(), person()
    start = datetime.now(UTC) + timedelta(minutes=5)
    times = {"start": start.isoformat(), "end": (start + timedelta(hours=1)).isoformat()}
    release_at = (datetime.now(UTC) + timedelta(seconds=25)).isoformat()
    conference = v1.conference(olga, slots=2, **times, release_at=release_at)["id"]
    present, absent, waits = (v1.book(one, conference)["id"] for one in (ann, bob, cid))
    body = {"conference": conference, "gate": "North", "booking": present}
    assert v1.send(olga, "POST", "/v1/checkins", body).status == 201
    assert v1.booking(cid, waits)["status"] == "WAITLISTED"
    v1.becomes(cid, waits, "CONFIRMATION_PENDING")
    released = v1.booking(bob, absent)
    assert (released["status"], released["reason"]) == ("CANCELED", "no_show")
    assert v1.booking(ann, present)["status"] == "CONFIRMED"
    v1.move(cid, "confirm", waits)
    numbers = v1.send(olga, "GET", f"/v1/conferences/{conference}/door").body
    assert (numbers["present"], numbers["missing"], numbers["released"]) == (1, 1, 1)
