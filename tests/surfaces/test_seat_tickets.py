"""Seat tickets on v1: the codes, the PDF, the public keys, and the mail with its attachment."""

import base64
import re
import zlib

import segno
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from booking.application.seat_tickets import SignedTicket
from booking.domain.seat_tickets import SeatTicket
from booking.surfaces.seat_tickets import pdf
from testing.examples import conference
from testing.mailroom import Mailroom
from tests.support.v1 import V1, person

STREAM = re.compile(rb"stream\n(.*?)\nendstream", re.DOTALL)
RECTANGLE = re.compile(rb"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f")
MODULES = 45


def signed(token: str) -> SignedTicket:
    ticket = SeatTicket(conference="C", booking="B", seat=1, edition=0, expires_at=0)
    return SignedTicket(ticket=ticket, token=token)


def test_a_party_has_a_code_for_each_seat(v1: V1) -> None:
    alice, named = person(), v1.conference(slots=3)["id"]
    booking = v1.book(alice, named, seats=2)["id"]
    reply = v1.send(alice, "GET", f"/v1/bookings/{booking}/tickets")
    assert reply.status == 200, reply
    assert (reply.body["booking"], reply.body["conference"]) == (booking, named)
    assert [item["seat"] for item in reply.body["items"]] == [1, 2]
    for item in reply.body["items"]:
        assert item["svg"].startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 53 53"')
        assert alice.user_id.upper() not in item["token"]


def test_the_public_keys_verify_the_tokens_and_the_first_one_signs(v1: V1) -> None:
    alice = person()
    booking = v1.book(alice, v1.conference()["id"])["id"]
    (item,) = v1.send(alice, "GET", f"/v1/bookings/{booking}/tickets").body["items"]
    reply = v1.send(None, "GET", "/v1/ticket-keys")
    first, other = reply.body["keys"]
    assert (first["kty"], first["crv"], first["use"]) == ("OKP", "Ed25519", "sig")
    assert first["kid"] != other["kid"]
    content = base64.b32decode(item["token"] + "=" * (-len(item["token"]) % 8))
    assert content[1:5].hex() == first["kid"]
    public = Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(first["x"] + "="))
    public.verify(content[-64:], content[:-64])


def test_the_pdf_has_a_page_for_each_seat_and_no_name_of_a_person(v1: V1) -> None:
    alice = person()
    named = v1.conference(slots=2, name="(Rust) \\ K\u00f6ln \u6771\u4eac")["id"]
    booking = v1.book(alice, named, seats=2)["id"]
    reply = v1.send(alice, "GET", f"/v1/bookings/{booking}/tickets.pdf")
    assert (reply.status, reply.headers["content-type"]) == (200, "application/pdf")
    file = base64.b64decode(reply.body)
    assert file.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", file)) == 2
    first, second = (zlib.decompress(found) for found in STREAM.findall(file))
    assert b"(Seat 1 of 2)" in first
    assert b"(Seat 2 of 2)" in second
    assert "(\\(Rust\\) \\\\ Köln ??)".encode("cp1252") in first
    assert alice.user_id.encode() not in first + second


def test_the_codes_of_page_and_pdf_are_the_token() -> None:
    token = "A2" * 89
    expected = [list(row) for row in segno.make_qr(token, error="m", boost_error=False).matrix]
    assert len(expected) == MODULES
    drawn = zlib.decompress(STREAM.findall(pdf([signed(token)], conference()))[0])
    rectangles = [tuple(map(float, each)) for each in RECTANGLE.findall(drawn)]
    left, top = min(x for x, _, _, _ in rectangles), max(y for _, y, _, _ in rectangles)
    module = rectangles[0][3]
    matrix = [[0] * MODULES for _ in range(MODULES)]
    for x, y, width, _ in rectangles:
        for column in range(round((x - left) / module), round((x - left + width) / module)):
            matrix[round((top - y) / module)][column] = 1
    assert matrix == expected


def test_the_mail_of_a_confirmed_booking_has_its_tickets_and_a_later_mail_has_none() -> None:
    room = Mailroom()
    room.users("ann")
    room.world.conference("RustConf", slots=2)
    booking = room.world.book("ann", "RustConf", seats=2)
    ((_, confirmed),) = room.mails()
    assert confirmed.tickets is not None
    assert len(re.findall(rb"/Type /Page\b", confirmed.tickets)) == 2
    assert "Your 2 tickets are attached" in confirmed.text
    room.cancel(booking)
    ((_, canceled),) = room.mails()
    assert (canceled.tickets, "attached" in canceled.text) == (None, False)
