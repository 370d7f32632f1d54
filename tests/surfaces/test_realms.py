"""The anonymous client: what the surfaces without credentials cannot do to those with them."""

from typing import Any
from unittest.mock import patch

import pytest

from booking.application import book as book_module
from booking.domain.conference import Conference
from booking.domain.realms import OPEN_CAPACITY_LIMIT
from booking.surfaces import fields
from testing.tables import TABLE
from tests.support.functions import encoded
from tests.support.v1 import FAR, V1, new_name, person


def without_organizer(v1: V1, conference: dict[str, Any]) -> None:
    """Remove the organizer, as if an earlier release had added the conference on compact."""
    v1.functions.relay()
    for item in v1.functions.engine.items(TABLE):
        if item["sk"]["S"] in {"CONFERENCE", "SUMMARY"} and item["id"]["S"] == conference["id"]:
            v1.functions.engine.call(
                "UpdateItem",
                {
                    "TableName": TABLE,
                    "Key": {name: item[name] for name in ("pk", "sk")},
                    "UpdateExpression": "REMOVE organizer, owner_pk, owner_sk",
                },
            )


def earlier_open_conference(v1: V1, slots: int = 1) -> dict[str, Any]:
    """Return a conference that an earlier release added without credentials."""
    conference = v1.conference(slots=slots)
    without_organizer(v1, conference)
    return conference


def earlier_open_booking(v1: V1, conference: dict[str, Any], user: str) -> str:
    """Return a booking that an earlier release created without credentials, at an organizer's."""

    def anyhow(found: Conference | None, _: Any) -> Conference:
        assert found is not None
        return found

    with patch.object(book_module, "in_realm", anyhow):
        return str(v1.book_openly(user, conference["name"])["booking_id"])


def listed(v1: V1, path: str, items: str, *, role: str = "customer") -> set[str]:
    """Return the ids of all pages of a list."""
    found, query, by = set(), {"limit": "100"}, person(role)
    while True:
        body = v1.send(by, "GET", path, query=query).body
        found |= {one["id"] for one in body[items]}
        if body["next"] is None:
            return found
        query = {"cursor": body["next"]} if items == "items" else {"page": body["next"][-1]}


# --------------------------------------------------------------------------------- names


@pytest.mark.parametrize("path", ["/conference", "/add_conference"])
def test_an_anonymous_client_cannot_squat_a_name(v1: V1, path: str) -> None:
    name = new_name()
    body: dict[str, Any] = {"name": name, "location": "B", "topics": "A", "slots": 1, **FAR}
    if path == "/add_conference":
        times = {"start_timestamp": FAR["start"], "end_timestamp": FAR["end"]}
        body = {"name": name, "location": "B", "topics": "A", "available_slots": 1, **times}
    assert v1.send(None, "POST", path, body).status == 201
    assert v1.send(None, "POST", path, body).body["message"] == "conference already exists"
    conference = v1.conference(name=name)
    assert v1.send(None, "GET", f"/v1/conferences/{encoded(name)}").body["id"] == conference["id"]
    assert v1.send(None, "POST", path, body).body["message"] == "conference already exists"
    assert conference["id"] != fields.open_conference_id(name)


def test_without_a_namespace_of_their_own_an_anonymous_client_squats_a_name(v1: V1) -> None:
    with patch.object(fields, "open_conference_id", fields.conference_id):
        name = v1.open_conference()
    body = {"name": name, "location": "B", "topics": "A", "slots": 1, **FAR}
    assert v1.send(person("organizer"), "POST", "/v1/conferences", body).status == 409


# --------------------------------------------------------------------------------- catalogs


def test_an_open_conference_is_in_no_list_of_v1_and_events(v1: V1) -> None:
    earlier, here = earlier_open_conference(v1), v1.conference()["id"]
    name = v1.open_conference()
    v1.book_openly(f"reader{earlier['id'][:4]}", name)
    v1.functions.relay()
    unlisted = {earlier["id"], fields.open_conference_id(name)}
    for path, items in (
        ("/v1/conferences", "items"),
        ("/eventapi/event/", "results"),
        ("/eventapi/event/upcoming/", "results"),
    ):
        found = listed(v1, path, items)
        assert here in found, path
        assert not unlisted & found, path


def test_pages_are_full_although_earlier_open_conferences_are_between(v1: V1) -> None:
    expected = []
    for _ in range(3):
        for _ in range(4):
            earlier_open_conference(v1)
        expected.append(v1.conference(topics=["Realms"])["id"])
    v1.functions.relay()
    query = {"limit": "3", "topic": "Realms"}
    page = v1.send(None, "GET", "/v1/conferences", query=query).body
    assert {one["id"] for one in page["items"]} == set(expected)
    newest = v1.send(person(), "GET", "/eventapi/event/").body
    assert [one["id"] for one in newest["results"]][:3] == expected[::-1]


# --------------------------------------------------------------------------------- seats and ids


@pytest.mark.parametrize(
    ("path", "field"), [("/book", "name"), ("/book_conference", "conference_name")]
)
def test_an_anonymous_client_cannot_take_a_seat_of_an_organizer(
    v1: V1, path: str, field: str
) -> None:
    conference, alice = v1.conference(), person()
    v1.send(None, "POST", "/user", {"user_id": alice.user_id, "topics": "A"})
    before = v1.functions.items()
    for named in (conference["name"], conference["id"].replace("-", "")):
        refused = v1.send(None, "POST", path, {field: named, "user_id": alice.user_id})
        assert (refused.status, refused.body["message"]) == (400, "conference not found")
    assert v1.functions.items() == before
    assert v1.book(alice, conference["id"])["status"] == "CONFIRMED"


def test_without_the_guard_an_anonymous_client_takes_the_seat(v1: V1) -> None:
    conference, alice = v1.conference(), person()
    earlier_open_booking(v1, conference, alice.user_id)
    assert v1.book(alice, conference["id"])["status"] == "WAITLISTED"


def test_an_anonymous_client_learns_no_ids_of_bookings(v1: V1) -> None:
    conference, alice = v1.conference(), person()
    own = v1.book(alice, conference["id"])["id"]
    path = f"/conference/{encoded(conference['name'])}/bookings"
    assert v1.send(None, "GET", path).status == 404
    assert v1.send(None, "POST", "/cancel", {"booking_id": own}).status == 400
    assert v1.send(None, "POST", f"/cancel_booking/{own}").status == 404
    assert v1.booking(alice, own)["status"] == "CONFIRMED"


def test_a_signed_in_person_cannot_book_an_open_conference(v1: V1) -> None:
    identifier = fields.open_conference_id(v1.open_conference())
    alice, admin = person(), person("admin")
    before = len(v1.functions.items())
    assert v1.send(alice, "POST", "/v1/bookings", {"conference": identifier}).status == 404
    invitation = {"conference": identifier, "user_id": alice.user_id}
    assert v1.send(admin, "POST", "/v1/bookings", invitation).status == 404
    names = 2  # the first tokens of two people
    assert len(v1.functions.items()) == before + names


# --------------------------------------------------------------------------------- earlier tables


def test_an_open_conference_of_an_earlier_release_works_under_its_name(v1: V1) -> None:
    conference = earlier_open_conference(v1, slots=2)
    name = conference["name"]
    booked = v1.book_openly(f"first{conference['id'][:6]}", name)
    assert booked["status"] == "CONFIRMED"
    second = {"user_id": f"second{conference['id'][:6]}", "interested_topics": "A"}
    assert v1.send(None, "POST", "/add_user", second).status == 201
    body = {"conference_name": name, "user_id": second["user_id"]}
    assert v1.send(None, "POST", "/book_conference", body).body["status"] == "confirmed"
    found = v1.send(None, "GET", f"/conference/{encoded(name)}/bookings").body
    assert found[0]["booking_id"] == booked["booking_id"]
    assert len(found) == 2
    body = {"name": name, "location": "B", "topics": "A", "slots": 1, **FAR}
    assert v1.send(None, "POST", "/conference", body).body["message"] == "conference already exists"
    assert v1.send(None, "POST", "/cancel", {"booking_id": booked["booking_id"]}).status == 200
    alice = person()
    assert v1.send(alice, "GET", f"/v1/conferences/{conference['id']}").status == 404
    assert v1.send(alice, "POST", "/v1/bookings", {"conference": name}).status == 404


def test_an_open_booking_of_an_earlier_release_at_an_organizer_stays_with_its_holder(
    v1: V1,
) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)
    user = f"holder{conference['id'][:6]}"
    booking = earlier_open_booking(v1, conference, user)
    assert v1.send(None, "GET", f"/booking/{booking}").body["status"] == "CONFIRMED"
    assert v1.send(None, "GET", f"/booking_status/{booking}").status == 200
    path = f"/v1/conferences/{conference['id']}/bookings"
    [shown] = v1.send(olga, "GET", path).body["items"]
    assert (shown["user_id"], shown["realm"]) == (user, "open")
    assert v1.send(None, "POST", "/cancel", {"booking_id": booking}).status == 200
    again = {"name": conference["name"], "user_id": user}
    assert v1.send(None, "POST", "/book", again).status == 400


def test_lists_show_the_realm_of_each_attendee(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga, slots=2)
    v1.book(person(), conference["id"])
    earlier_open_booking(v1, conference, f"lister{conference['id'][:6]}")
    path = f"/v1/conferences/{conference['id']}/bookings"
    items = v1.send(olga, "GET", path).body["items"]
    assert sorted(one["realm"] for one in items) == ["open", "signed-in"]
    table = v1.send(olga, "GET", path, headers={"accept": "text/csv"}).body
    assert table.splitlines()[0].endswith('"realm","seats","category_name","email","guests"')
    assert '"open"' in table
    assert '"signed-in"' in table


# --------------------------------------------------------------------------------- capacity


@pytest.mark.parametrize(
    ("path", "field"), [("/conference", "slots"), ("/add_conference", "available_slots")]
)
def test_a_large_conference_needs_an_account(v1: V1, path: str, field: str) -> None:
    body: dict[str, Any] = {"name": new_name(), "location": "B", "topics": "A", **FAR}
    body |= {"start_timestamp": FAR["start"], "end_timestamp": FAR["end"]}
    refused = v1.send(None, "POST", path, {**body, field: OPEN_CAPACITY_LIMIT + 1})
    assert refused.status == 400
    assert refused.body["message"] == (
        f"{field}: must be from 1 to 1000; a larger conference needs an account"
    )
    assert v1.send(None, "POST", path, {**body, field: OPEN_CAPACITY_LIMIT}).status == 201
    assert v1.conference(slots=OPEN_CAPACITY_LIMIT + 1)["slots"] == OPEN_CAPACITY_LIMIT + 1
