"""Identity over real HTTP: sign-outs, usernames that are taken again, conferences handed over."""

from dataclasses import replace
from itertools import count
from typing import Any

from tests.support.e2e import eventually
from tests.support.v1 import FAR, Client, Person, Reply, V1OverHttp, new_name, person

SIGN_OUT = "/v1/users/me/sign-out"


def signed_in_again(v1: V1OverHttp, who: Person) -> Person:
    """Sign in until a token is accepted; one of the same second as a sign-out is refused."""
    later = (replace(who, issued_at=number) for number in range(1, 100))
    return eventually(lambda: next(later), lambda one: own_bookings(v1, one).status != 401)


def own_bookings(v1: Client, who: Person) -> Reply:
    return v1.send(who, "GET", "/v1/users/me/bookings")


def kind(reply: Reply) -> tuple[int, Any]:
    return reply.status, reply.body["type"].rpartition(":")[2]


def test_a_sign_out_refuses_all_earlier_tokens(v1: V1OverHttp) -> None:
    alice = person()
    conference = v1.conference(slots=2)["id"]
    booking = v1.book(alice, conference)["id"]
    elsewhere = replace(alice, issued_at=1000)  # another sign-in of the same person
    another = v1.conference(start="2035-07-14T10:00:00Z", end="2035-07-14T11:00:00Z")
    v1.book(elsewhere, another["id"])

    # Routes that do not book store the identity for a minute, so none of them was asked before.
    assert v1.send(alice, "POST", SIGN_OUT).status == 204
    for token in (alice, elsewhere):
        assert kind(own_bookings(v1, token)) == (401, "token-revoked")
        cancel = v1.send(token, "POST", f"/v1/bookings/{booking}/cancel")
        assert kind(cancel) == (401, "token-revoked")
    assert v1.booking(signed_in_again(v1, alice), booking)["status"] == "CONFIRMED"


def test_a_username_that_is_taken_again_inherits_nothing(v1: V1OverHttp) -> None:
    """The first account is deleted in Cognito, without an erasure here."""
    holder = person()
    conference = v1.conference(slots=2)["id"]
    booking = v1.book(holder, conference)["id"]
    v1.cognito.admin_delete_user(UserPoolId=v1.outputs.user_pool, Username=holder.user_id)

    taker = replace(holder, issued_at=1)
    requests: list[tuple[str, str, Any]] = [
        ("GET", f"/v1/bookings/{booking}", None),
        ("POST", f"/v1/bookings/{booking}/cancel", None),
        ("POST", "/v1/bookings", {"conference": conference}),
        ("GET", "/v1/users/me/export", None),
        ("PATCH", "/v1/users/me", {"topics": ["Mine"]}),
        ("DELETE", "/v1/users/me", None),
    ]
    for method, path, body in requests:
        refused = v1.send(taker, method, path, body)
        assert refused.status == 403, (method, path, refused)
    assert v1.booking(holder, booking)["status"] == "CONFIRMED"


def test_an_erased_username_rests_before_it_can_be_taken(v1: V1OverHttp) -> None:
    """tests/application/test_people.py waits until then, in virtual time."""
    holder = person()
    v1.book(holder, v1.conference(slots=2)["id"])
    assert v1.send(holder, "DELETE", "/v1/users/me").status == 204

    def sign_in(number: int) -> Reply:
        return own_bookings(v1, replace(holder, issued_at=number))

    later = count(1)
    refused = eventually(lambda: sign_in(next(later)), lambda one: "moment ago" in str(one.body))
    assert kind(refused) == (401, "token-revoked")
    assert own_bookings(v1, holder).status in {401, 403}, "the old token has no power"


def test_a_conference_is_handed_over_by_offer_and_acceptance(v1: V1OverHttp) -> None:
    olga, oscar = person("organizer"), person("organizer")
    conference = v1.conference(olga)["id"]
    booking = v1.book(person(), conference)["id"]
    path = f"/v1/conferences/{conference}/handover"
    assert own_bookings(v1, oscar).status in {200, 404}  # binds the username
    assert v1.send(olga, "POST", path, {"to": oscar.user_id}).status == 200
    assert v1.send(oscar, "GET", f"/v1/bookings/{booking}").status == 404, "only offered"
    assert kind(v1.send(olga, "DELETE", "/v1/users/me"))[0] == 409
    assert v1.send(oscar, "POST", f"{path}/accept").status == 200
    assert v1.send(olga, "PATCH", f"/v1/conferences/{conference}", {"slots": 2}).status == 403
    assert v1.booking(oscar, booking)["id"] == booking
    assert v1.send(oscar, "DELETE", f"/v1/conferences/{conference}").status == 200
    assert v1.send(olga, "DELETE", "/v1/users/me").status == 204


def test_usernames_that_look_alike_are_one_or_are_refused(v1: V1OverHttp) -> None:
    """Cognito itself refuses spaces; the service refuses what an older pool may have."""
    wilma = person()
    v1.book(wilma, v1.conference(slots=2)["id"])
    variant = Person(wilma.user_id.upper())
    body = {"name": new_name(), "location": "Berlin", "topics": ["Rust"], "slots": 1, **FAR}
    assert v1.send(variant, "POST", "/v1/conferences", body).status == 403
    assert own_bookings(v1, variant).status in {200, 403}
    for reserved in ("system", "Nobody"):
        assert own_bookings(v1, Person(reserved)).status == 403
