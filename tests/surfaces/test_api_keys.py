"""Requests with API keys: each route needs its scope, and a key acts as an organizer only."""

import json
import os
import re
from dataclasses import replace
from typing import Any

import boto3
import pytest

from booking.domain.scopes import Scope
from local.warm import NO_SUCH_PATH
from testing.tables import ROOT
from tests.support.document import SERVER, accepts_keys, operations
from tests.support.v1 import (
    ABSENT,
    FAR,
    V1,
    Person,
    Reply,
    functions_by_route,
    new_name,
    person,
    with_key_of,
)

ALL = tuple(scope.value for scope in Scope)
# An example of each route that accepts keys: its scope, and a body.
TABLE = {"kind": "attendees", "conference": ABSENT, "table": "email\nada@example.com\n"}
ROUTES: dict[tuple[str, str], tuple[str, Any]] = {
    ("DELETE", "/v1/checkins/{checkin}"): ("checkins:write", None),
    ("DELETE", "/v1/webhooks/{webhook}"): ("webhooks:write", None),
    ("GET", "/v1/bookings/{booking}"): ("attendees:read", None),
    ("GET", "/v1/conferences/{conference}/bookings"): ("attendees:read", None),
    ("GET", "/v1/events"): ("events:read", None),
    ("GET", "/v1/imports/{import}"): ("imports:write", None),
    ("GET", "/v1/users/{user}/conferences"): ("conferences:read", None),
    ("PATCH", "/v1/conferences/{conference}"): ("conferences:write", {"slots": 3}),
    ("POST", "/v1/bookings"): (
        "invitations:write",
        {"conference": ABSENT, "email": "ada@example.com"},
    ),
    ("POST", "/v1/checkins"): (
        "checkins:write",
        {"conference": ABSENT, "gate": "North", "booking": ABSENT, "seat": 1},
    ),
    ("POST", "/v1/webhooks"): ("webhooks:write", {"url": "https://hooks.example.com/"}),
    ("POST", "/v1/conferences"): ("conferences:write", None),
    ("POST", "/v1/imports"): ("imports:write", TABLE),
}
each_route = pytest.mark.parametrize(("method", "path"), sorted(ROUTES), ids=lambda value: value)


@pytest.fixture
def olga() -> Person:
    return person("organizer")


def request(v1: V1, key: str, method: str, path: str) -> Reply:
    """Send the example of a route."""
    _, body = ROUTES[method, path]
    if path == "/v1/conferences":
        body = {"name": new_name(), "location": "Berlin", "topics": "Rust", "slots": 1, **FAR}
    filled = re.sub(r"\{\w+\}", ABSENT, path.replace("{user}", "me"))
    return v1.with_key(key, method, filled, body)


def test_the_routes_for_keys_are_those_of_the_document_and_the_template() -> None:
    documented = {operation for operation in operations() if accepts_keys(operation)}
    deployed = {
        (method, path.removeprefix(SERVER))
        for method, path in functions_by_route()
        if path.startswith(f"{SERVER}/")
    }
    assert set(ROUTES) == documented == deployed
    assert {scope for scope, _ in ROUTES.values()} == set(ALL)


def test_the_page_for_organizers_has_the_scope_of_each_route() -> None:
    text = (ROOT / "docs/api-keys.md").read_text()
    rows = re.findall(r"^\| ([A-Z]+) (/v1/\S+) \| `(\S+)` \|$", text, re.MULTILINE)
    assert {(method, path): scope for method, path, scope in rows} == {
        route: scope for route, (scope, _) in ROUTES.items()
    }


@each_route
def test_a_route_needs_its_own_scope(v1: V1, olga: Person, method: str, path: str) -> None:
    scope, _ = ROUTES[method, path]
    missing = request(v1, with_key_of(v1, olga, *(set(ALL) - {scope})), method, path)
    assert missing.status == 403
    assert missing.body["message"] == f"the API key needs the scope {scope}"
    with_it = request(v1, with_key_of(v1, person("organizer"), scope), method, path)
    assert with_it.status in {200, 201, 404}, with_it
    assert "scope" not in str(with_it.body)


@each_route
def test_the_key_of_an_erased_account_is_refused_on_every_route(
    v1: V1, olga: Person, method: str, path: str
) -> None:
    """Also while the gateway has the authorizer's answer from before the erasure."""
    key = with_key_of(v1, olga, *ALL)
    before = v1.functions.invoke("authorize_key", authorizer_event(key))
    assert before["isAuthorized"]
    assert v1.send(olga, "DELETE", "/v1/users/me").status == 204
    assert request(v1, key, method, path).status == 403
    filled = re.sub(r"\{\w+\}", ABSENT, path.replace("{user}", "me"))
    _, body = ROUTES[method, path]
    if path == "/v1/conferences":
        body = {"name": new_name(), "location": "Berlin", "topics": "Rust", "slots": 1, **FAR}
    function = functions_by_route()[method, SERVER + path]
    status, answer = v1.functions.http(
        function, method, SERVER + filled, body, context=before["context"]
    )
    assert (status, answer["title"]) == (401, "Token revoked"), answer


def authorizer_event(key: str, scheme: str = "Bearer") -> dict[str, Any]:
    return {
        "version": "2.0",
        "type": "REQUEST",
        "identitySource": [f"{scheme} {key}"],
        "requestContext": {"requestId": "r"},
    }


@pytest.mark.parametrize(
    "source", ["", "Bearer", "Bearer ", "Basic {}", "{}", "Bearer {} x", "Bearer {}ß"]
)
def test_a_garbled_header_is_refused(v1: V1, olga: Person, source: str) -> None:
    key = with_key_of(v1, olga, *ALL)
    event = authorizer_event(key)
    for scheme in ("Bearer", "bearer", "BEARER"):
        assert v1.functions.invoke("authorize_key", authorizer_event(key, scheme))["isAuthorized"]
    event["identitySource"] = [source.format(key)]
    refused = {"isAuthorized": False, "context": {}}
    assert v1.functions.invoke("authorize_key", event) == refused
    del event["identitySource"]
    assert v1.functions.invoke("authorize_key", event) == refused


def test_the_authorizer_answers_the_call_that_warms_it(v1: V1) -> None:
    refused = {"isAuthorized": False, "context": {}}
    event = {**NO_SUCH_PATH, "type": "REQUEST"}
    assert v1.functions.invoke("authorize_key", event) == refused


def test_a_key_is_shown_once(v1: V1, olga: Person) -> None:
    key = with_key_of(v1, olga, "events:read", "attendees:read")
    (item,) = v1.send(olga, "GET", "/v1/keys").body["items"]
    assert item["scopes"] == ["attendees:read", "events:read"]
    assert (item["name"], item["last_four"]) == ("CRM", key[-4:])
    assert key[-43:] not in str(v1.functions.items())
    assert key[-43:] not in str(v1.send(olga, "GET", "/v1/keys").body)


def test_a_revoked_key_is_refused(v1: V1, olga: Person) -> None:
    key = with_key_of(v1, olga, "events:read")
    assert v1.with_key(key, "GET", "/v1/events").status == 200
    (item,) = v1.send(olga, "GET", "/v1/keys").body["items"]
    assert v1.send(olga, "DELETE", f"/v1/keys/{item['id']}").status == 204
    assert v1.with_key(key, "GET", "/v1/events").status == 403


def test_a_sign_out_ends_no_key(v1: V1, olga: Person) -> None:
    key = with_key_of(v1, olga, "events:read")
    assert v1.send(olga, "POST", "/v1/users/me/sign-out").status == 204
    assert v1.send(olga, "GET", "/v1/keys").status == 401
    assert v1.with_key(key, "GET", "/v1/events").status == 200


@pytest.mark.parametrize("end", ["admin_disable_user", "admin_delete_user"])
def test_the_key_of_an_account_without_the_role_is_refused(v1: V1, olga: Person, end: str) -> None:
    key = with_key_of(v1, olga, "events:read")
    cognito = boto3.client("cognito-idp")
    account = {"UserPoolId": os.environ["USER_POOL"], "Username": olga.claims["sub"]}
    cognito.admin_remove_user_from_group(**account, GroupName="organizer")
    assert v1.with_key(key, "GET", "/v1/events").status == 403
    cognito.admin_add_user_to_group(**account, GroupName="organizer")
    assert v1.with_key(key, "GET", "/v1/events").status == 200
    getattr(cognito, end)(**account)
    assert v1.with_key(key, "GET", "/v1/events").status == 403


def test_a_key_of_an_admin_has_no_rights_of_admins(v1: V1) -> None:
    boss = replace(person("organizer"), roles=("organizer", "admin"))
    theirs = v1.conference(person("organizer"))["id"]
    key = with_key_of(v1, boss, *ALL)
    assert v1.send(boss, "GET", f"/v1/conferences/{theirs}/bookings").status == 200
    assert v1.with_key(key, "GET", f"/v1/conferences/{theirs}/bookings").status == 403
    booking = v1.book(person(), theirs)["id"]
    assert v1.with_key(key, "GET", f"/v1/bookings/{booking}").status == 404


def test_a_key_books_for_nobody_and_reads_no_booking_of_its_owner(v1: V1, olga: Person) -> None:
    key = with_key_of(v1, olga, *ALL)
    elsewhere = v1.conference()["id"]
    reply = v1.with_key(key, "POST", "/v1/bookings", {"conference": elsewhere})
    assert (reply.status, "book for its owner" in reply.body["message"]) == (403, True)
    own = v1.book(olga, elsewhere)["id"]
    assert v1.with_key(key, "GET", f"/v1/bookings/{own}").status == 404
    assert v1.booking(olga, own)["id"] == own


def test_a_server_creates_fills_and_reads_a_conference(v1: V1, olga: Person) -> None:
    key = with_key_of(v1, olga, *ALL)
    body = {"name": new_name(), "location": "Berlin", "topics": "Rust", "slots": 1, **FAR}
    once = {"idempotency-key": "k1"}
    created, again = (
        v1.with_key(key, "POST", "/v1/conferences", body, headers=once) for _ in range(2)
    )
    assert (created.status, again.body) == (201, created.body)
    conference = created.body["id"]
    assert created.headers["location"] == f"/v1/conferences/{conference}", "needs no key"
    assert again.headers["location"] == created.headers["location"]
    path = f"/v1/conferences/{conference}"
    assert v1.with_key(key, "PATCH", path, {"slots": 2}).body["slots"] == 2
    invitation = {"conference": conference, "email": "ada@example.com"}
    invited = v1.with_key(key, "POST", "/v1/bookings", invitation)
    assert invited.status == 201
    location = invited.headers["location"].removeprefix(SERVER)
    assert location != invited.headers["location"]
    assert v1.with_key(key, "GET", location).body["id"] == invited.body["id"]
    listed = v1.with_key(key, "GET", f"{path}/bookings", query={"limit": "1"})
    assert [item["id"] for item in listed.body["items"]] == [invited.body["id"]]
    own = v1.with_key(key, "GET", "/v1/users/me/conferences").body["items"]
    assert [item["id"] for item in own] == [conference]


def test_a_key_reaches_no_other_route(v1: V1, olga: Person) -> None:
    """There is no route of the gateway, and the functions refuse the caller too."""
    key = with_key_of(v1, olga, *ALL)
    for method, path in (("POST", "/v1/keys"), ("GET", "/v1/keys"), ("DELETE", "/v1/users/me")):
        assert v1.with_key(key, method, path).status == 404
    context = v1.functions.invoke("authorize_key", authorizer_event(key))["context"]
    before = v1.functions.items()
    routes = functions_by_route()
    for method, path in sorted(operations()):
        function = routes.get((method, path))
        if function is None or accepts_keys((method, path)) or not path.startswith("/v1/"):
            continue
        if not operations()[method, path]["security"]:
            continue
        filled = re.sub(r"\{\w+\}", ABSENT, path)
        status, answer = v1.functions.http(function, method, filled, context=context)
        assert (status, answer["message"]) == (403, "an API key may not do this"), (method, path)
    assert v1.functions.items() == before


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": " \u200b"}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"name": None}, "name"),
        ({"scopes": []}, "scopes"),
        ({"scopes": ["everything"]}, "scopes"),
        ({"scopes": "events:read"}, "scopes"),
    ],
)
def test_an_invalid_key_is_refused_with_its_field(
    v1: V1, olga: Person, change: dict[str, Any], field: str
) -> None:
    body = {"name": "CRM", "scopes": ["events:read"], **change}
    reply = v1.send(olga, "POST", "/v1/keys", body)
    assert (reply.status in {400, 422}, reply.body["field"]) == (True, field)


def test_the_answer_with_a_key_is_not_stored(v1: V1, olga: Person) -> None:
    created = v1.send(olga, "POST", "/v1/keys", {"name": "CRM", "scopes": ["events:read"]})
    assert created.headers["cache-control"] == "no-store"
    assert json.dumps(created.body["secret"]) not in json.dumps(v1.functions.items())
