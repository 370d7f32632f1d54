"""Tickets over real HTTP: signed by the deployed key, verified with the public one."""

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.support.v1 import V1OverHttp, person


def test_a_confirmed_party_has_tickets_that_the_public_key_verifies(v1: V1OverHttp) -> None:
    alice = person()
    booking = v1.book(alice, v1.conference(slots=2)["id"], seats=2)["id"]
    items = v1.send(alice, "GET", f"/v1/bookings/{booking}/tickets").body["items"]
    assert [item["seat"] for item in items] == [1, 2]
    key = v1.send(None, "GET", "/v1/ticket-keys").body["keys"][0]
    public = Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(key["x"] + "="))
    for item in items:
        content = base64.b32decode(item["token"] + "=" * (-len(item["token"]) % 8))
        public.verify(content[-64:], content[:-64])
    file = v1.send(alice, "GET", f"/v1/bookings/{booking}/tickets.pdf")
    assert file.status == 200
    v1.move(alice, "cancel", booking)
    assert v1.send(alice, "GET", f"/v1/bookings/{booking}/tickets").status == 409
