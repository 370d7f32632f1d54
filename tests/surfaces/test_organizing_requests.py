"""Requests to become an organizer, on v1."""

import os
from typing import Any

import boto3
import pytest

from tests.support.v1 import V1, Person, person, with_account

ABOUT = "I organize the Rust meetup of Berlin."
PATH = "/v1/organizer-requests"


def ask(v1: V1, by: Person, about: Any = ABOUT) -> Any:
    return v1.send(by, "POST", PATH, {"about": about})


def groups_of(somebody: Person) -> list[str]:
    found = boto3.client("cognito-idp").admin_list_groups_for_user(
        UserPoolId=os.environ["USER_POOL"], Username=somebody.claims["sub"]
    )
    return [group["GroupName"] for group in found["Groups"]]


def test_an_approved_person_is_in_the_group_of_organizers(v1: V1) -> None:
    ann, admin = person(), person("admin")
    with_account(ann)
    sent = ask(v1, ann, f"  {ABOUT}\n")
    assert (sent.status, sent.headers["location"]) == (201, f"{PATH}/me")
    assert (sent.body["user_id"], sent.body["about"]) == (ann.user_id, ABOUT)
    assert sent.body["state"] == "pending"
    queue = v1.send(admin, "GET", PATH, query={"limit": "100"}).body["items"]
    assert sent.body in queue
    answered = v1.send(admin, "POST", f"{PATH}/{sent.body['id']}/approve")
    assert (answered.status, answered.body["state"]) == (200, "approved")
    assert groups_of(ann) == ["organizer"]
    assert v1.send(ann, "GET", f"{PATH}/me").body == answered.body
    queue = v1.send(admin, "GET", PATH, query={"limit": "100"}).body["items"]
    assert sent.body["id"] not in [one["id"] for one in queue]


def test_a_denial_needs_a_reason_and_shows_it(v1: V1) -> None:
    ann, admin = person(), person("admin")
    with_account(ann)
    path = f"{PATH}/{ask(v1, ann).body['id']}/deny"
    for reason in (None, "", "  ", 5, "x" * 1_001):
        refused = v1.send(admin, "POST", path, {"reason": reason})
        assert (refused.status in {400, 422}, refused.body["field"]) == (True, "reason")
    assert v1.send(admin, "POST", path, {"reason": "Who are you?"}).status == 200
    assert v1.send(ann, "GET", f"{PATH}/me").body["reason"] == "Who are you?"
    assert groups_of(ann) == []
    again = ask(v1, ann)
    assert (again.status, again.body["title"]) == (409, "Limit reached")


@pytest.mark.parametrize("about", [None, "", "too short", "x" * 1_001, 7, ["x" * 30], "a\x00" * 20])
def test_an_unclear_text_is_refused_with_its_field(v1: V1, about: Any) -> None:
    refused = ask(v1, person(), about)
    assert (refused.status in {400, 422}, refused.body["field"]) == (True, "about")


def test_the_request_of_the_former_holder_of_a_username_stays_theirs(v1: V1) -> None:
    ann = person()
    ask(v1, ann)
    other = Person(ann.user_id, subject="another-subject")
    assert v1.send(other, "GET", f"{PATH}/me").status == 403
