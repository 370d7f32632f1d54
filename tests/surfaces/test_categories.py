"""Categories on v1: `categories` of a conference and `category` of a booking."""

import csv
import io
from typing import Any

import pytest

from booking.domain.pools import category_id
from tests.support.v1 import FAR, V1, Reply, new_name, person
from tests.surfaces.test_own_view import own_view, with_address

LAB = category_id("Lab")


def listing() -> dict[str, Any]:
    return {"name": new_name(), "location": "Berlin", "topics": ["Rust"], "slots": 1, **FAR}


def conference(v1: V1, **more: Any) -> dict[str, Any]:
    labs = [{"name": "Lab", "seats": 2, "description": "With tools"}, {"name": "Talk", "seats": 1}]
    return v1.conference(**{"slots": 3, "categories": labs, **more})


def counts(shown: dict[str, Any], category: str) -> tuple[int, ...]:
    (one,) = [each for each in shown["categories"] if each["id"] == category]
    return tuple(one[name] for name in ("seats", "available", "confirmed", "held", "waitlisted"))


def test_a_conference_shows_its_categories_with_their_counts(v1: V1) -> None:
    created = conference(v1)
    assert (created["slots"], created["capacity"], created["available"]) == (3, 6, 6)
    assert [each["name"] for each in created["categories"]] == ["Lab", "Talk"]
    assert created["categories"][0]["description"] == "With tools"
    booking = v1.book(person(), created["id"], category="lab")
    assert (booking["category"], booking["category_name"]) == (LAB, "Lab")
    v1.book(person(), created["id"])
    shown = v1.send(None, "GET", f"/v1/conferences/{created['id']}").body
    assert (shown["confirmed"], shown["available"]) == (2, 4)
    assert counts(shown, LAB) == (2, 1, 1, 0, 0)
    assert (shown["default_pool"]["confirmed"], shown["default_pool"]["available"]) == (1, 2)


def test_a_list_and_its_csv_table_and_the_history_name_the_category(v1: V1) -> None:
    olga, alice = person("organizer"), person()
    one = v1.conference(olga, slots=1, categories=[{"name": "Lab", "seats": 1}])["id"]
    booking = v1.book(alice, one, category=LAB)["id"]
    path = f"/v1/conferences/{one}/bookings"
    assert [b["category"] for b in v1.send(olga, "GET", path).body["items"]] == [LAB]
    table = v1.send(olga, "GET", path, headers={"accept": "text/csv"}).body
    assert [row["category_name"] for row in csv.DictReader(io.StringIO(table))] == ["Lab"]
    v1.functions.relay()
    history = v1.send(alice, "GET", f"/v1/bookings/{booking}/history").body["items"]
    assert [entry["category"] for entry in history] == [LAB]


def test_categories_are_added_resized_renamed_and_get_times(v1: V1) -> None:
    olga = person("organizer")
    one = v1.conference(olga, slots=2, categories=[{"name": "Lab", "seats": 2}])
    path = f"/v1/conferences/{one['id']}"
    change = {
        "slots": 1,
        "categories": [
            {"id": LAB, "name": "Workshop", "seats": 3, "closes": "2035-01-01T00:00:00Z"},
            {"name": "New", "seats": 4},
        ],
    }
    changed = v1.send(olga, "PATCH", path, change)
    assert (changed.status, changed.body["capacity"], changed.body["slots"]) == (200, 8, 1)
    workshop, new = changed.body["categories"]
    assert (workshop["id"], workshop["name"], workshop["seats"]) == (LAB, "Workshop", 3)
    assert (workshop["open"], new["seats"], new["available"]) == (True, 4, 4)
    again = {"categories": [{"id": LAB, "closes": None}]}
    assert v1.send(olga, "PATCH", path, again).body["categories"][0]["closes"] is None


@pytest.mark.parametrize(
    ("categories", "problem"),
    [
        ([{"name": "A", "seats": 0}], "categories"),
        ([{"name": "A", "seats": 1}, {"name": " a ", "seats": 1}], "different names"),
        ([{"name": "A"}], "seats"),
        ([{"seats": 1}], "name"),
        ([{"name": f"C{n}", "seats": 1} for n in range(21)], "categories"),
        ([{"name": "A", "seats": 1, "color": "red"}], "categories"),
        ([{"name": "A", "seats": 100_000}], "100000"),
        ("A", "categories"),
        ([{"name": "A", "seats": 1, "visible_to": ["@"]}], "visible_to"),
        (
            [{"name": "A", "seats": 1, "opens": FAR["start"], "closes": FAR["start"]}],
            "before it closes",
        ),
    ],
)
def test_a_wrong_category_is_refused_with_its_problem(
    v1: V1, categories: Any, problem: str
) -> None:
    body = {**listing(), "categories": categories}
    reply = v1.send(person("organizer"), "POST", "/v1/conferences", body)
    assert reply.status in {400, 422}
    assert problem in str(reply.body)


def test_without_general_seats_a_booking_must_name_a_category(v1: V1) -> None:
    one = conference(v1, slots=0)["id"]
    reply = v1.send(person(), "POST", "/v1/bookings", {"conference": one})
    assert (reply.status, reply.body["field"]) == (422, "category")
    assert "must be one of Lab, Talk" in str(reply.body)
    refused = v1.send(person("organizer"), "POST", "/v1/conferences", {**listing(), "slots": 0})
    assert (refused.status, refused.body["field"]) == (422, "slots")


def test_a_category_for_some_people_is_hidden_from_the_others(v1: V1) -> None:
    olga, ann, bob = person("organizer"), person(), person()
    staff = {"name": "Staff", "seats": 1, "visible_to": [ann.user_id]}
    one = v1.conference(olga, slots=1, categories=[staff])
    assert one["categories"][0]["visible_to"] == [ann.user_id]
    assert v1.send(None, "GET", f"/v1/conferences/{one['id']}").body["categories"] == []
    body = {"conference": one["id"], "category": "Staff"}
    hidden, unknown = (
        v1.send(bob, "POST", "/v1/bookings", {**body, "category": name}) for name in ("Staff", "X")
    )
    assert (hidden.status, hidden.body["detail"]) == (422, unknown.body["detail"])
    assert v1.book(ann, one["id"], category="Staff")["status"] == "CONFIRMED"


def names(reply: Reply) -> list[str]:
    return [each["name"] for each in reply.body["categories"]]


@pytest.mark.parametrize("entry", ["{user}", "{email}", "@{domain}", "{USER}", "@{DOMAIN}"])
def test_a_permitted_person_sees_a_restricted_category_and_books_it(v1: V1, entry: str) -> None:
    olga, ann, bob = person("organizer"), person(), person()
    domain = f"{ann.user_id}.example.com"
    with_address(ann, f"ann@{domain}")
    with_address(bob, f"bob@not.{domain}")
    values = {"user": ann.user_id, "email": f"Ann@{domain}", "domain": domain}
    permitted = entry.format(**values, USER=ann.user_id.upper(), DOMAIN=domain.upper())
    staff = {"name": "Staff", "seats": 1, "visible_to": [permitted]}
    talk = {"name": "Talk", "seats": 1}
    one = v1.conference(olga, slots=1, categories=[staff, talk])["id"]
    seen = own_view(v1, ann, one)
    assert (seen.status, names(seen)) == (200, ["Staff", "Talk"])
    assert (seen.body["categories"][0]["restricted"], "agenda" in seen.body) == (True, True)
    assert "visible_to" not in seen.body["categories"][0]
    assert names(own_view(v1, bob, one)) == ["Talk"]
    totals = [own_view(v1, each, one).body["capacity"] for each in (ann, bob, olga)]
    assert totals == [3, 2, 3]
    public = [v1.send(by, "GET", f"/v1/conferences/{one}") for by in (None, ann, bob, olga)]
    assert [names(reply) for reply in public] == [["Talk"]] * 4
    assert {(reply.body["capacity"], reply.body["available"]) for reply in public} == {(2, 2)}
    assert v1.book(ann, one, category="Staff")["category_name"] == "Staff"
    refused = v1.send(bob, "POST", "/v1/bookings", {"conference": one, "category": "Staff"})
    assert (refused.status, refused.body["field"]) == (422, "category")


def test_an_address_that_is_not_verified_permits_nothing(v1: V1) -> None:
    ann = with_address(person(), "ann@staff.example.com", verified=False)
    staff = {"name": "Staff", "seats": 1, "visible_to": ["@staff.example.com"]}
    one = v1.conference(slots=1, categories=[staff])["id"]
    assert names(own_view(v1, ann, one)) == []
    body = {"conference": one, "category": "Staff"}
    assert v1.send(ann, "POST", "/v1/bookings", body).status == 422


def test_the_organizer_and_an_admin_see_every_category_with_its_people(v1: V1) -> None:
    olga, otto = person("organizer"), person("organizer")
    staff = {"name": "Staff", "seats": 1, "visible_to": ["somebody"]}
    one = v1.conference(olga, slots=1, categories=[staff])["id"]
    for by in (olga, person("admin")):
        assert own_view(v1, by, one).body["categories"][0]["visible_to"] == ["somebody"]
    assert own_view(v1, otto, one).body["categories"] == []


def test_an_own_view_is_never_stored_and_has_an_address_of_its_own(v1: V1) -> None:
    ann = person()
    staff = {"name": "Staff", "seats": 1, "visible_to": [ann.user_id]}
    one = v1.conference(slots=1, categories=[staff])["id"]
    private = own_view(v1, ann, one)
    assert private.headers["cache-control"] == "no-store"
    assert not {"etag", "last-modified", "age"} & private.headers.keys()
    assert own_view(v1, None, one).status == 401
    somebody = f"/v1/users/{ann.user_id}/conferences/{one}"
    assert v1.send(person(), "GET", somebody).status == 403
    public = v1.send(ann, "GET", f"/v1/conferences/{one}")
    assert public.headers["cache-control"] == "public, max-age=0, s-maxage=2"
    assert public.body == v1.send(None, "GET", f"/v1/conferences/{one}").body


def test_lists_and_other_public_answers_do_not_show_restricted_categories(v1: V1) -> None:
    ann = person()
    staff = {"name": "Secret staff", "seats": 1, "visible_to": [ann.user_id]}
    created = v1.conference(slots=1, categories=[staff])
    v1.functions.relay()
    for path, query in [
        ("/v1/conferences", {"name": created["name"]}),
        ("/v1/conferences", {"limit": "100"}),
        (f"/c/{created['id']}", {}),
        (f"/embed/{created['id']}", {}),
    ]:
        reply = v1.send(None, "GET", path, query=query)
        assert "Secret staff" not in str(reply.body), path


def test_a_booking_without_a_category_is_unchanged(v1: V1) -> None:
    booking = v1.book(person(), conference(v1)["id"])
    assert (booking["category"], booking["category_name"]) == (None, None)


def test_a_booking_moves_to_another_category_and_back(v1: V1) -> None:
    alice, one = person(), conference(v1)["id"]
    booking = v1.book(alice, one, seats=2)["id"]
    path = f"/v1/bookings/{booking}/move"
    moved = v1.send(alice, "POST", path, {"category": "lab"})
    assert (moved.status, moved.body["category"], moved.body["seats"]) == (200, LAB, 2)
    assert (moved.body["category_name"], moved.body["status"]) == ("Lab", "CONFIRMED")
    shown = v1.send(None, "GET", f"/v1/conferences/{one}").body
    assert (counts(shown, LAB), shown["default_pool"]["confirmed"]) == ((2, 0, 2, 0, 0), 0)
    back = v1.send(alice, "POST", path, {"category": None})
    assert (back.status, back.body["category"], back.body["category_name"]) == (200, None, None)
    v1.functions.relay()
    history = v1.send(alice, "GET", f"/v1/bookings/{booking}/history").body["items"]
    assert [(entry["action"], entry["category"]) for entry in history] == [
        ("book", None),
        ("move", LAB),
        ("move", None),
    ]


def test_a_move_under_one_key_happens_once(v1: V1) -> None:
    alice, one = person(), conference(v1)["id"]
    path = f"/v1/bookings/{v1.book(alice, one)['id']}/move"
    key = {"idempotency-key": "move-once"}
    first, again = (
        v1.send(alice, "POST", path, {"category": "Lab"}, headers=key) for _ in range(2)
    )
    assert (first.status, again.status, again.body) == (200, 200, first.body)
    assert v1.send(alice, "POST", path, {"category": "Talk"}, headers=key).status == 422


def test_a_move_into_a_full_category_says_how_many_seats_are_free(v1: V1) -> None:
    alice, one = person(), conference(v1)["id"]
    path = f"/v1/bookings/{v1.book(alice, one, seats=2)['id']}/move"
    refused = v1.send(alice, "POST", path, {"category": "Talk"})
    assert (refused.status, refused.body["detail"]) == (409, "only 1 seat left")
    assert v1.send(alice, "GET", path.removesuffix("/move")).body["category"] is None


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        ({}, 400, "category"),
        ({"category": ""}, 422, "category"),
        ({"category": 7}, 400, "category"),
        ({"category": ["Lab"]}, 400, "category"),
        ({"category": {"$ne": None}}, 400, "category"),
        ({"category": "x" * 5_000}, 422, "category"),
        ({"category": "None such"}, 422, "category"),
        ({"category": None}, 422, "category"),
    ],
)
def test_a_wrong_move_is_refused_with_the_field(
    v1: V1, body: dict[str, Any], status: int, field: str
) -> None:
    alice, one = person(), conference(v1)["id"]
    path = f"/v1/bookings/{v1.book(alice, one)['id']}/move"
    reply = v1.send(alice, "POST", path, body)
    assert (reply.status, reply.body.get("field")) == (status, field), reply
