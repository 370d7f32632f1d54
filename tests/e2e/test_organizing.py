"""Conferences of organizers over real HTTP: odd names, own lists, deletion."""

import httpx

from booking.application.add_conference import AddConference, Listing
from booking.surfaces import fields
from local.stack import Outputs
from testing.engines import engine_over
from tests.support.e2e import Backend, eventually
from tests.support.v1 import FAR, V1OverHttp, new_name, person


def test_a_conference_named_by_two_dots_is_reachable_with_an_http_client(
    v1: V1OverHttp, aws: Backend, outputs: Outputs
) -> None:
    """An earlier release accepted the name."""
    listing = Listing(
        id=fields.conference_id(".."),
        name="..",
        location="Berlin",
        topics=("Rust",),
        start=fields.instant(FAR["start"]),
        end=fields.instant(FAR["end"]),
        capacity=1,
        organizer="user:olga",
    )
    conference = engine_over(aws.dynamodb, table=aws.table).build(AddConference)(listing).id
    with httpx.Client(base_url=outputs.http, timeout=60) as client:
        by_path = client.get("/v1/conferences/..")
        assert ".." not in str(by_path.request.url), "the client resolves the dots"
        found = client.get("/v1/conferences", params={"name": ".."}).json()["items"]
        assert [one["id"] for one in found] == [conference]
        one = client.get(f"/v1/conferences/{found[0]['id']}")
    assert (one.status_code, one.json()["name"]) == (200, "..")
    assert v1.book(person(), "..")["conference"] == conference
    again = v1.send(person("organizer"), "POST", "/v1/conferences", {**FAR, "name": ".."})
    assert again.status in {400, 422}


def test_an_organizer_deletes_a_mistyped_conference_and_uses_its_name_again(
    v1: V1OverHttp,
) -> None:
    olga, name = person("organizer"), new_name()
    typo = v1.conference(olga, name=name, slots=3)["id"]
    path, own = f"/v1/conferences/{typo}", "/v1/users/me/conferences"

    def listed() -> list[str]:
        return [one["id"] for one in v1.send(olga, "GET", own).body["items"]]

    assert eventually(listed, len) == [typo]
    assert v1.send(olga, "DELETE", path, query={"forget": "true"}).status == 204
    assert v1.send(olga, "GET", path).status == 404
    assert eventually(listed, lambda found: not found) == []
    assert v1.conference(olga, name=name, slots=5)["id"] == typo
    assert eventually(listed, len) == [typo]
    v1.book(person(), name)
    assert v1.send(olga, "DELETE", path, query={"forget": "true"}).status == 409
    assert v1.send(olga, "GET", path).body["available"] == 4
    assert v1.send(None, "GET", "/v1/conferences", query={"organizer": "me"}).status == 401
