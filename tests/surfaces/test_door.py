"""The door on v1: the answers of check-ins, the list, the numbers, and gates without a network."""

from typing import Any

import pytest

from tests.support.v1 import FAR, V1, Person, Reply, person

GATE = {"gate": "North"}


class Entrance:
    """A conference of olga, at whose door dora is staff."""

    def __init__(self, v1: V1, slots: int = 10) -> None:
        self.v1, self.olga, self.dora = v1, person("organizer"), person()
        self.id = str(v1.conference(self.olga, slots=slots)["id"])
        self.path = f"/v1/conferences/{self.id}"
        known = {"user_id": self.dora.user_id, "topics": "Rust"}
        assert v1.send(self.dora, "POST", "/v1/users", known).status == 201
        granted = v1.send(self.olga, "POST", f"{self.path}/staff", {"user_id": self.dora.user_id})
        assert granted.status == 201, granted

    def sell(self, by: Person | None = None, **of: Any) -> str:
        return str(self.v1.book(by or person(), self.id, **of)["id"])

    def admit(self, headers: dict[str, str] | None = None, **of: Any) -> Reply:
        body = {"conference": self.id, **GATE, **of}
        return self.v1.send(self.dora, "POST", "/v1/checkins", body, headers=headers)

    def get(self, path: str, **query: str) -> Any:
        reply = self.v1.send(self.dora, "GET", f"{self.path}{path}", query=query)
        assert reply.status == 200, reply
        return reply.body


@pytest.fixture
def entrance(v1: V1) -> Entrance:
    return Entrance(v1)


def test_a_check_in_says_what_was_admitted_and_its_address_undoes_it(entrance: Entrance) -> None:
    booking = entrance.sell(seats=2)
    reply = entrance.admit(booking=booking, seat=2)
    assert reply.status == 201, reply
    shown = reply.body
    assert (shown["booking"], shown["seat"], shown["gate"]) == (booking, 2, "North")
    assert (shown["conference"], shown["offline"]) == (entrance.id, False)
    assert reply.headers["location"] == f"/v1/checkins/{shown['id']}"
    assert entrance.get("/door")["present"] == 1
    undone = entrance.v1.send(entrance.dora, "DELETE", reply.headers["location"])
    assert (undone.status, entrance.get("/door")["present"]) == (204, 0)


def test_a_repeated_key_returns_the_first_answer(entrance: Entrance) -> None:
    booking, key = entrance.sell(), {"idempotency-key": "scan"}
    first = entrance.admit(key, booking=booking)
    assert (entrance.admit(key, booking=booking).body, first.status) == (first.body, 201)
    assert entrance.admit(booking=booking).status == 409


def test_the_list_shows_names_guests_and_the_helper(entrance: Entrance) -> None:
    ann, bob = person(), person()
    party = entrance.sell(ann, seats=2, guests=[{"name": "Grace", "email": "g@example.com"}])
    single = entrance.sell(bob)
    entrance.admit(booking=party, seat=1)
    first, second = entrance.get("/checkins")["items"]
    assert (first["booking"], first["user_id"], first["seats"]) == (party, ann.user_id, 2)
    assert first["guests"] == [{"name": "Grace", "email": None}]  # no addresses at the door
    (present,) = first["present"]
    assert (present["seat"], present["gate"], present["by"]) == (1, "North", entrance.dora.user_id)
    assert (second["booking"], second["present"]) == (single, [])
    found = entrance.get("/checkins", search="grace")["items"]
    assert [item["booking"] for item in found] == [party]
    waiting = entrance.get("/checkins", status="expected")["items"]
    assert [item["booking"] for item in waiting] == [single]
    page = entrance.get("/checkins", limit="1")
    rest = entrance.get("/checkins", limit="1", cursor=page["next"])
    assert [item["booking"] for item in (*page["items"], *rest["items"])] == [party, single]


def test_the_numbers_count_seats(entrance: Entrance) -> None:
    party = entrance.sell(seats=3)
    entrance.sell()
    entrance.admit(booking=party, seat=3)
    assert entrance.get("/door") == {
        "expected": 4,
        "present": 1,
        "missing": 3,
        "released": 0,
        "started": False,
        "offline": [],
    }


def test_a_gate_goes_offline_and_merges_what_it_admitted(entrance: Entrance) -> None:
    booking, canceled = entrance.sell(), person()
    void = entrance.sell(canceled)
    entrance.v1.move(canceled, "cancel", void)
    held = entrance.v1.send(entrance.dora, "POST", f"{entrance.path}/gates", GATE)
    assert (held.status, held.body["of"], len(held.body["parts"])) == (201, 16, 16)
    holder = held.body["holder"]
    valid = entrance.get("/gates/North/tickets", holder=holder)
    seats = {item["booking"]: item["seats"] for item in valid["items"]}
    assert (seats, valid["admitted"], valid["next"]) == ({booking: 1, void: 0}, [], None)
    (offline,) = entrance.get("/door")["offline"]
    assert (offline["gate"], "holder" in offline) == ("North", False)  # it is the gate's secret
    scan = {"holder": holder, "scan": "scan-0001", "at": "2034-01-01T00:00:00Z"}
    assert entrance.admit(booking=booking, **scan).body["field"] == "at"  # far in the future
    merged = entrance.admit(booking=booking, holder=holder, scan="scan-0001")
    assert (merged.status, merged.body["offline"]) == (201, True)
    again = entrance.admit(booking=booking, holder=holder, scan="scan-0001")
    assert (again.status, again.body) == (201, merged.body)
    gate = f"{entrance.path}/gates/North"
    back = entrance.v1.send(entrance.dora, "DELETE", gate, query={"holder": holder})
    assert (back.status, entrance.get("/door")["offline"]) == (204, [])


def test_an_organizer_chooses_when_no_shows_are_released(v1: V1) -> None:
    olga = person("organizer")
    created = v1.conference(olga, release_at="2035-06-14T09:30:00Z")
    path = f"/v1/conferences/{created['id']}"
    assert created["release_at"] == "2035-06-14T09:30:00Z"
    late = v1.send(olga, "PATCH", path, {"release_at": FAR["start"]})
    assert (late.status, late.body["field"]) == (422, "release_at")
    earlier = v1.send(olga, "PATCH", path, {"start": "2035-06-14T09:00:00Z"})
    assert (earlier.status, earlier.body["field"]) == (422, "release_at")
    without = v1.send(olga, "PATCH", path, {"release_at": None})
    assert (without.status, without.body["release_at"]) == (200, None)
    assert v1.conference()["release_at"] is None


@pytest.mark.parametrize(
    ("change", "status", "field"),
    [
        ({}, 422, "ticket"),
        ({"booking": "b", "ticket": "A"}, 422, "booking"),
        ({"ticket": "A" * 178, "seat": 1}, 422, "seat"),
        ({"booking": "b", "seat": 0}, 422, "seat"),
        ({"booking": "b", "seat": "1"}, 422, "seat"),
        ({"booking": "b", "gate": ""}, 422, "gate"),
        ({"booking": "b", "gate": "N" * 41}, 422, "gate"),
        ({"booking": "b", "holder": "00000000-dead"}, 422, "scan"),
        ({"booking": "b", "scan": "a b c d e f"}, 422, "scan"),
        ({"booking": "b", "at": "yesterday"}, 422, "at"),
    ],
)
def test_bad_input_names_its_field(
    entrance: Entrance, change: dict[str, Any], status: int, field: str
) -> None:
    reply = entrance.admit(**change)
    assert (reply.status, reply.body.get("field")) in {(status, field), (400, field)}, reply


def test_a_person_sees_the_doors_where_they_work(entrance: Entrance) -> None:
    (door,) = entrance.v1.send(entrance.dora, "GET", "/v1/users/me/doors").body["items"]
    assert door["conference"] == entrance.id
    path = f"{entrance.path}/staff/{entrance.dora.user_id}"
    assert entrance.v1.send(entrance.olga, "DELETE", path).status == 204
    assert entrance.v1.send(entrance.dora, "GET", "/v1/users/me/doors").body["items"] == []
    assert entrance.admit(booking=entrance.sell()).status == 403
