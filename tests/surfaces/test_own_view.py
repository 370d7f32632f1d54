"""GET /v1/users/{user}/conferences/{conference}: the invitation of its caller."""

import os
from typing import Any

import boto3
import pytest

from tests.support.v1 import V1, Person, Reply, person


def with_address(somebody: Person, email: str, *, verified: bool = True) -> Person:
    """Create the account of a person, with an address."""
    attributes = {"email": email, "email_verified": str(verified).lower()}
    boto3.client("cognito-idp").admin_create_user(
        UserPoolId=os.environ["USER_POOL"],
        Username=somebody.claims["sub"],
        UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items()],
    )
    return somebody


def own_view(v1: V1, by: Person | None, conference: str) -> Reply:
    return v1.send(by, "GET", f"/v1/users/me/conferences/{conference}")


def invited(v1: V1, olga: Person, **to: Any) -> dict[str, Any]:
    """Invite somebody to a new conference with five seats."""
    conference = v1.conference(olga, slots=5)["id"]
    return v1.book(olga, conference, **to)


def test_a_person_sees_the_invitation_to_their_username(v1: V1) -> None:
    olga, ann, bob = person("organizer"), person(), person()
    made = invited(v1, olga, user_id=ann.user_id, seats=3)
    seen = own_view(v1, ann, made["conference"]).body["invitation"]
    assert (seen["id"], seen["seats"], seen["status"]) == (made["id"], 3, "CONFIRMATION_PENDING")
    assert seen["invitation"] is True
    for other in (bob, olga):
        assert own_view(v1, other, made["conference"]).body["invitation"] is None
    v1.send(ann, "POST", f"/v1/bookings/{made['id']}/accept", {"seats": 2})
    assert own_view(v1, ann, made["conference"]).body["invitation"] is None


def test_a_declined_invitation_is_not_shown(v1: V1) -> None:
    olga, ann = person("organizer"), person()
    made = invited(v1, olga, user_id=ann.user_id)
    v1.move(ann, "decline", made["id"])
    assert own_view(v1, ann, made["conference"]).body["invitation"] is None


@pytest.mark.parametrize("known", [True, False])
def test_an_invitation_by_email_is_shown_to_a_user_with_this_address(
    v1: V1,
    known: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    olga, ann = person("organizer"), person()
    with_address(ann, f"{ann.user_id}@example.com")
    if known:
        v1.book(ann, v1.conference()["id"])  # stores the address of the account
    made = invited(v1, olga, email=f"{ann.user_id.upper()}@example.com")
    seen = own_view(v1, ann, made["conference"]).body["invitation"]
    assert (seen and seen["id"]) == (made["id"] if known else None)
    assert own_view(v1, person(), made["conference"]).body["invitation"] is None


def test_the_invitation_to_a_waitlist_place_is_shown_too(v1: V1) -> None:
    olga, ann = person("organizer"), person()
    conference = v1.conference(olga)["id"]
    v1.book(person(), conference)
    made = v1.book(olga, conference, user_id=ann.user_id)
    seen = own_view(v1, ann, conference).body["invitation"]
    assert (seen["id"], seen["status"]) == (made["id"], "WAITLISTED")
