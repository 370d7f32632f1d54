"""API keys over real HTTP: the gateway asks the deployed authorizer.

The gateway remembers an answer for a minute by the text of the header. Another spelling of the
scheme asks again.
"""

from typing import Any

import pytest

from tests.support.e2e import Http, eventually
from tests.support.v1 import FAR, Person, V1OverHttp, new_name, person

ALL = [
    "attendees:read",
    "checkins:write",
    "conferences:read",
    "conferences:write",
    "events:read",
    "imports:write",
    "invitations:write",
    "webhooks:write",
]


def created(v1: V1OverHttp, by: Person, *scopes: str) -> dict[str, Any]:
    """Create a key."""
    reply = v1.send(by, "POST", "/v1/keys", {"name": "CRM", "scopes": scopes or ALL})
    assert reply.status == 201, reply
    return dict(reply.body)


def send(
    http: Http, key: str | None, method: str, path: str, body: Any = None, *, scheme: str = "Bearer"
) -> tuple[int, dict[str, Any]]:
    """Send a request under /server, with or without a key."""
    headers = {} if key is None else {"authorization": f"{scheme} {key}"}
    content: dict[str, Any] = {"headers": headers}
    if body is not None:
        content["json"] = body
    answer = http.answer(method, f"/server{path}", **content)
    return answer.status_code, answer.json()


def test_a_server_uses_every_operation_for_keys(v1: V1OverHttp, http: Http) -> None:
    olga = person("organizer")
    key = created(v1, olga)["secret"]
    listing = {"name": new_name(), "location": "Berlin", "topics": "Rust", "slots": 3, **FAR}
    status, conference = send(http, key, "POST", "/v1/conferences", listing)
    assert status == 201, conference
    path = f"/v1/conferences/{conference['id']}"
    assert send(http, key, "PATCH", path, {"slots": 4})[1]["slots"] == 4
    invitation = {"conference": conference["id"], "user_id": person().user_id}
    status, invited = send(http, key, "POST", "/v1/bookings", invitation)
    assert status == 201, invited
    assert send(http, key, "GET", f"/v1/bookings/{invited['id']}")[0] == 200
    table = {"kind": "attendees", "conference": conference["id"], "table": "user_id\nzoe\n"}
    status, started = send(http, key, "POST", "/v1/imports", table)
    assert status == 202, started
    done = eventually(
        lambda: send(http, key, "GET", f"/v1/imports/{started['id']}")[1],
        lambda found: found["done"],
    )
    assert done["added"] == 1
    listed = send(http, key, "GET", f"{path}/bookings")[1]["items"]
    assert len(listed) == 2
    own = send(http, key, "GET", "/v1/users/me/conferences")[1]["items"]
    assert [one["id"] for one in own] == [conference["id"]]
    hook = {"url": "http://127.0.0.1:9009/hook", "conference": conference["id"]}
    status, added = send(http, key, "POST", "/v1/webhooks", hook)
    assert (status, added["secret"][:6]) == (201, "whsec_")
    removed = http.answer(
        "DELETE", f"/server/v1/webhooks/{added['id']}", headers={"authorization": f"Bearer {key}"}
    )
    assert removed.status_code == 204
    events = eventually(
        lambda: send(http, key, "GET", f"/v1/events?conference={conference['id']}")[1]["items"],
        lambda found: len(found) >= 2,
    )
    assert all(conference["id"] in str(event) for event in events)


def test_a_key_without_the_scope_is_refused_with_its_name(v1: V1OverHttp, http: Http) -> None:
    olga = person("organizer")
    key = created(v1, olga, "conferences:read")["secret"]
    assert send(http, key, "GET", "/v1/users/me/conferences")[0] == 200
    status, body = send(http, key, "GET", "/v1/events")
    assert (status, "events:read" in body["message"]) == (403, True)
    theirs = v1.conference(person("organizer"))["id"]
    reader = created(v1, olga, "attendees:read")["secret"]
    assert send(http, reader, "GET", f"/v1/conferences/{theirs}/bookings")[0] == 403


def test_forged_and_garbled_keys_and_tokens_are_refused(v1: V1OverHttp, http: Http) -> None:
    olga = person("organizer")
    key = created(v1, olga)["secret"]
    token = v1.token(olga)
    forged = [
        key[:-1] + ("A" if key[-1] != "A" else "B"),
        f"seats_00000000-0000-4000-8000-000000000000_{key[-43:]}",
        key[:-1],
        f"{key}x",
        "x",
        token,
    ]
    assert {send(http, one, "GET", "/v1/events")[0] for one in forged} == {403}
    assert send(http, None, "GET", "/v1/events") == (401, {"message": "Unauthorized"})
    assert send(http, key, "GET", "/v1/events")[0] == 200


@pytest.mark.parametrize("path", ["/v1/keys", "/v1/events", "/v1/users/me/conferences"])
def test_a_key_is_not_a_token(v1: V1OverHttp, http: Http, path: str) -> None:
    key = created(v1, person("organizer"))["secret"]
    answer = http.answer("GET", path, headers={"authorization": f"Bearer {key}"})
    assert answer.status_code == 401


def test_a_customer_creates_no_key(v1: V1OverHttp) -> None:
    reply = v1.send(person(), "POST", "/v1/keys", {"name": "CRM", "scopes": ["events:read"]})
    assert reply.status == 403


def test_a_revoked_key_and_one_of_an_erased_account_are_refused(v1: V1OverHttp, http: Http) -> None:
    olga, otto = person("organizer"), person("organizer")
    added = v1.send(otto, "POST", "/v1/users", {"user_id": otto.user_id, "topics": "Rust"})
    assert added.status == 201
    revoked, erased = created(v1, olga), created(v1, otto)
    assert len(v1.send(otto, "GET", "/v1/users/me/export").body["api_keys"]) == 1
    for one in (revoked, erased):
        assert send(http, one["secret"], "GET", "/v1/events")[0] == 200
    assert [one["id"] for one in v1.send(olga, "GET", "/v1/keys").body["items"]] == [revoked["id"]]
    assert v1.send(olga, "DELETE", f"/v1/keys/{revoked['id']}").status == 204
    assert v1.send(otto, "DELETE", "/v1/users/me").status == 204
    for one in (revoked, erased):
        assert send(http, one["secret"], "GET", "/v1/events", scheme="bearer")[0] == 403
    assert v1.send(olga, "GET", "/v1/keys").body["items"] == []


def test_a_key_ends_with_the_role_of_its_owner(v1: V1OverHttp, http: Http) -> None:
    olga = person("organizer")
    key = created(v1, olga)["secret"]
    account = {"UserPoolId": v1.outputs.user_pool, "Username": olga.user_id}
    v1.cognito.admin_remove_user_from_group(**account, GroupName="organizer")
    assert send(http, key, "GET", "/v1/events")[0] == 403
    v1.cognito.admin_add_user_to_group(**account, GroupName="organizer")
    assert send(http, key, "GET", "/v1/events", scheme="bearer")[0] == 200
    v1.cognito.admin_disable_user(**account)
    assert send(http, key, "GET", "/v1/events", scheme="BEARER")[0] == 403
