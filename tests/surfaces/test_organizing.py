"""Conferences on v1 for their organizers: their own list, and names that paths can't contain."""

import importlib
from typing import Any

import httpx
import pytest

from booking.application.add_conference import AddConference, Listing
from booking.surfaces import fields
from tests.support.v1 import FAR, V1, Person, Reply, new_name, person


def add(v1: V1, **more: Any) -> Reply:
    body = {"name": new_name(), "location": "Berlin", "topics": ["Rust"], "slots": 1, **FAR, **more}
    return v1.send(person("organizer"), "POST", "/v1/conferences", body)


def add_as_before(name: str) -> str:
    """Add a conference with a name that earlier releases accepted; return its id."""
    engine = importlib.import_module("booking.edge.deployment").engine
    start, end = fields.instant(FAR["start"]), fields.instant(FAR["end"])
    listing = Listing(
        id=fields.conference_id(name),
        name=name,
        location="Berlin",
        topics=("Rust",),
        start=start,
        end=end,
        capacity=1,
        organizer="user:olga",
    )
    return str(engine.build(AddConference)(listing).id)


def named(v1: V1, name: str, **more: str) -> list[str]:
    found = v1.send(None, "GET", "/v1/conferences", query={"name": name, **more})
    assert (found.status, found.body["next"]) == (200, None)
    return [one["id"] for one in found.body["items"]]


@pytest.mark.parametrize("name", [".", "..", "...", " .. "])
def test_a_name_of_dots_only_is_refused(v1: V1, name: str) -> None:
    refused = add(v1, name=name)
    assert (refused.status, refused.body["field"]) == (422, "name")


@pytest.mark.parametrize("name", [".NET Conf", "Conf. No. 1", "..x"])
def test_dots_within_a_name_are_accepted(v1: V1, name: str) -> None:
    assert add(v1, name=name).status == 201
    assert len(named(v1, name)) == 1


@pytest.mark.parametrize("name", [".", ".."])
def test_an_existing_conference_named_by_dots_is_found_by_a_query(v1: V1, name: str) -> None:
    """Clients resolve dots in paths, also encoded ones in browsers, but not in queries."""
    url = httpx.URL(f"http://localhost/v1/conferences/{name}")
    assert not url.path.endswith(name), "the client never sends this path"
    conference = add_as_before(name)
    assert named(v1, name) == [conference]
    one = v1.send(None, "GET", f"/v1/conferences/{conference}")
    assert (one.status, one.body["name"]) == (200, name)
    booked = v1.send(person(), "POST", "/v1/bookings", {"conference": name})
    assert (booked.status, booked.body["conference"]) == (201, conference)
    assert name not in booked.headers["location"].split("/")


def test_a_query_by_name_is_exact_and_combines_with_other_filters(v1: V1) -> None:
    name = add(v1).body["name"]
    assert len(named(v1, name)) == 1
    assert len(named(v1, f" {name} ")) == 1, "spaces are trimmed, as in a new name"
    assert named(v1, name[:-1]) == []
    assert named(v1, name, topic="Go") == []
    assert named(v1, name, **{"from": FAR["end"]}) == []
    assert named(v1, name, to=FAR["start"]) == []
    assert len(named(v1, name, **{"from": FAR["start"]}, to=FAR["end"], available="true")) == 1


def test_a_query_by_name_reads_the_current_counts(v1: V1) -> None:
    name = add(v1).body["name"]
    v1.book(person(), name)
    assert named(v1, name, available="true") == []
    found = v1.send(None, "GET", "/v1/conferences", query={"name": name}).body["items"]
    assert (found[0]["confirmed"], found[0]["available"]) == (1, 0)


def test_an_organizer_lists_their_own_conferences(v1: V1) -> None:
    olga = person("organizer")
    names = [v1.conference(olga)["name"] for _ in range(3)]
    v1.conference()
    assert v1.send(olga, "DELETE", f"/v1/conferences/{names[0].replace(' ', '%20')}").status == 200
    path, listed, query = "/v1/users/me/conferences", [], {"limit": "2"}
    first = v1.send(olga, "GET", path, query=query)
    assert (first.status, len(first.body["items"])) == (200, 2)
    second = v1.send(olga, "GET", path, query={**query, "cursor": first.body["next"]})
    listed = [*first.body["items"], *second.body["items"]]
    assert sorted(one["name"] for one in listed) == sorted(names)
    assert [one["name"] for one in listed if one["canceled"]] == [names[0]]
    assert second.body["next"] is None
    assert first.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("query", [{"limit": "0"}, {"limit": "x"}, {"cursor": "x"}])
def test_an_invalid_page_of_own_conferences_is_refused(v1: V1, query: dict[str, str]) -> None:
    refused = v1.send(person("organizer"), "GET", "/v1/users/me/conferences", query=query)
    assert refused.status in {400, 422}
    assert refused.body["field"] == next(iter(query))


def test_the_public_list_refers_organizers_to_their_own(v1: V1) -> None:
    refused = v1.send(None, "GET", "/v1/conferences", query={"organizer": "me"})
    assert refused.status == 401
    assert "/v1/users/me/conferences" in refused.body["message"]
    other = v1.send(None, "GET", "/v1/conferences", query={"organizer": "olga"})
    assert (other.status, other.body["field"]) == (422, "organizer")


def forget(v1: V1, by: Person, conference: str, value: str = "true") -> Reply:
    return v1.send(by, "DELETE", f"/v1/conferences/{conference}", query={"forget": value})


def test_a_mistyped_conference_is_deleted_and_its_name_is_free(v1: V1) -> None:
    olga, otto, name = person("organizer"), person("organizer"), new_name()
    typo = v1.conference(olga, name=name, slots=11)
    assert (forget(v1, olga, typo["id"]).status, named(v1, name)) == (204, [])
    path = f"/v1/conferences/{typo['id']}"
    assert [v1.send(olga, method, path).status for method in ("GET", "DELETE")] == [404, 404]
    assert forget(v1, olga, typo["id"]).status == 404
    right = v1.conference(otto, name=name, slots=10)
    assert (right["id"], right["capacity"]) == (typo["id"], 10)
    assert v1.book(person(), name)["status"] == "CONFIRMED"
    assert v1.send(olga, "PATCH", path, {"slots": 5}).status == 403
    assert v1.send(otto, "PATCH", path, {"slots": 5}).status == 200


def test_a_conference_that_somebody_has_booked_is_canceled_but_not_deleted(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    v1.book(person(), conference)
    refused = forget(v1, olga, conference)
    assert refused.status == 409
    assert refused.body["type"] == "urn:conference-booking:problem:conference-booked"
    assert forget(v1, olga, conference, "false").body["canceled"] is True
    assert forget(v1, olga, conference).status == 409


def test_only_its_organizer_or_an_admin_deletes_a_conference(v1: V1) -> None:
    conference = v1.conference()["id"]
    refused = [forget(v1, person(role), conference).status for role in ("customer", "organizer")]
    assert refused == [403, 403]
    assert forget(v1, person("admin"), conference).status == 204


def test_an_unclear_wish_to_delete_is_refused_and_cancels_nothing(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    for value in ("yes", "", "TRUE"):
        refused = forget(v1, olga, conference, value)
        assert (refused.status, refused.body["field"]) == (400, "forget")
    assert v1.send(None, "GET", f"/v1/conferences/{conference}").body["canceled"] is False


def test_a_name_that_was_freed_is_free_on_every_surface(v1: V1) -> None:
    olga, name = person("organizer"), new_name()
    assert forget(v1, olga, v1.conference(olga, name=name)["id"]).status == 204
    body = {"name": name, "location": "Berlin", "topics": ["Rust"], "slots": 1, **FAR}
    assert v1.send(None, "POST", "/conference", body).status == 201
