"""Tokens of seat tickets: signed, read, forged; and their validity over the life of a booking."""

import base64
import random
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from booking.adapters.ticket_keys import KmsTicketKeys
from booking.application.seat_tickets import (
    HEAD_BYTES,
    SIGNATURE_BYTES,
    ReadTickets,
    SignedTicket,
    TicketTokens,
)
from booking.domain.pools import CategoryChange
from booking.domain.refusals import NoSeatTickets, NotOwner, TicketInvalid, TicketVoid
from booking.domain.seat_tickets import SeatTicket, check_valid
from testing.ed25519_kms import Ed25519Kms
from testing.world import World

UUID = "1b4e28ba-2fa1-4d11-883f-0016d3cca427"


class Desk:
    """A world with the tickets of its bookings."""

    def __init__(self) -> None:
        self.world = World()
        self.kms = Ed25519Kms()
        self.first, self.second = self.kms.create("first"), self.kms.create("second")
        self.tokens = self.with_keys(self.first)

    def with_keys(self, *arns: str) -> TicketTokens:
        return self.world.engine.build(TicketTokens, ticket_keys=KmsTicketKeys(self.kms, arns))

    def of(self, booking: str, attendee: str) -> list[SignedTicket]:
        read = self.world.engine.build(ReadTickets, ticket_tokens=self.tokens)
        return list(read(booking, attendee)[1])

    def check(self, token: str) -> None:
        ticket = self.tokens.read(token)
        check_valid(ticket, self.world.engine.bookings.find(ticket.booking), self.world.time)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def ticket(**given: object) -> SeatTicket:
    fields = {"conference": UUID, "booking": UUID, "seat": 10, "edition": 70_000}
    return SeatTicket(**{**fields, "expires_at": 2_000_000_000_000, **given})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "content",
    [ticket(), ticket(seat=1, edition=0), ticket(conference="C"), ticket(booking=UUID.upper())],
)
def test_a_token_has_the_content_that_was_signed(desk: Desk, content: SeatTicket) -> None:
    (signed,) = desk.tokens.signed([content])
    assert desk.tokens.read(signed.token) == content
    assert set(signed.token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def test_the_token_of_usual_ids_fits_a_code_of_45_modules(desk: Desk) -> None:
    (signed,) = desk.tokens.signed([ticket()])
    assert len(signed.token) == 178  # the limit of version 7-M in capitals and digits


def test_anybody_can_verify_a_token_with_the_public_key(desk: Desk) -> None:
    (signed,) = desk.tokens.signed([ticket()])
    content = base64.b32decode(signed.token + "=" * (-len(signed.token) % 8))
    (key,) = desk.tokens.ticket_keys.known()
    public = Ed25519PublicKey.from_public_bytes(key.public)
    public.verify(content[-SIGNATURE_BYTES:], content[:-SIGNATURE_BYTES])


def test_no_changed_character_is_accepted(desk: Desk) -> None:
    (signed,) = desk.tokens.signed([ticket()])
    chance = random.Random(52)
    for at in range(len(signed.token)):
        other = chance.choice([c for c in "ABCDEFGH234567" if c != signed.token[at]])
        with pytest.raises(TicketInvalid):
            desk.tokens.read(signed.token[:at] + other + signed.token[at + 1 :])


@pytest.mark.parametrize(
    "token",
    ["", "A", "A" * 178, "7" * 178, "a" * 178, "A" * 1_001, "\u00e4" * 178, "=" * 178, "A 1", "\0"],
)
def test_other_texts_are_refused(desk: Desk, token: str) -> None:
    with pytest.raises(TicketInvalid):
        desk.tokens.read(token)


def test_a_ticket_has_one_token_only(desk: Desk) -> None:
    """Otherwise a gate that compares tokens would take two spellings for two tickets."""
    (signed,) = desk.tokens.signed([ticket()])
    for spelling in (signed.token.lower(), signed.token + "=" * 6, signed.token[:-1] + "7"):
        if spelling != signed.token:
            with pytest.raises(TicketInvalid):
                desk.tokens.read(spelling)


def test_a_ticket_of_another_key_is_forged(desk: Desk) -> None:
    (forged,) = desk.with_keys(desk.second).signed([ticket()])
    with pytest.raises(TicketInvalid):
        desk.tokens.read(forged.token)


def test_tickets_stay_valid_after_a_rotation_and_new_ones_have_the_new_key(desk: Desk) -> None:
    (before,) = desk.tokens.signed([ticket()])
    rotated = desk.with_keys(desk.second, desk.first)
    (after,) = rotated.signed([ticket()])
    assert before.token != after.token
    assert rotated.read(before.token) == rotated.read(after.token) == ticket()
    with pytest.raises(TicketInvalid):
        desk.tokens.read(after.token)  # a control: the first key alone does not verify it


def test_only_the_attendee_reads_the_tickets_of_a_booking(desk: Desk) -> None:
    desk.world.conference("C", slots=2)
    desk.world.users("ann", "bob")
    booking = desk.world.book("ann", seats=2)
    assert [each.ticket.seat for each in desk.of(booking, "user:ann")] == [1, 2]
    with pytest.raises(NotOwner):
        desk.of(booking, "user:bob")
    waits = desk.world.book("bob")
    with pytest.raises(NoSeatTickets):
        desk.of(waits, "user:bob")


def test_a_reactivated_booking_has_new_tickets(desk: Desk) -> None:
    desk.world.conference("C", slots=2)
    desk.world.users("ann")
    booking = desk.world.book("ann")
    before = desk.of(booking, "user:ann")[0].token
    desk.check(before)
    desk.world.cancel(booking)
    with pytest.raises(TicketVoid):
        desk.check(before)
    desk.world.reactivate(booking, "ann")
    with pytest.raises(TicketVoid, match="newer"):
        desk.check(before)
    desk.check(desk.of(booking, "user:ann")[0].token)


def test_a_seat_that_was_offered_has_a_valid_ticket_after_its_confirmation(desk: Desk) -> None:
    desk.world.conference("C", slots=1)
    desk.world.users("ann", "bob")
    first, waits = desk.world.book("ann"), desk.world.book("bob")
    desk.world.cancel(first)
    desk.world.settle()
    desk.world.confirm(waits)
    desk.check(desk.of(waits, "user:bob")[0].token)
    content = desk.of(waits, "user:bob")[0].ticket
    assert content.edition > 0
    with pytest.raises(TicketVoid):  # a control: the edition decides
        check_valid(
            replace(content, edition=0), desk.world.engine.bookings.find(waits), desk.world.time
        )


def test_a_booking_that_has_moved_to_another_category_has_new_tickets(desk: Desk) -> None:
    desk.world.conference("C", slots=2, categories=(CategoryChange(name="Lab", capacity=2),))
    desk.world.users("ann")
    booking = desk.world.book("ann", seats=2)
    before = [each.token for each in desk.of(booking, "user:ann")]
    desk.world.move(booking, "Lab")
    for token in before:
        with pytest.raises(TicketVoid, match="newer"):
            desk.check(token)
    for each in desk.of(booking, "user:ann"):
        desk.check(each.token)


@pytest.mark.parametrize("length", [HEAD_BYTES, HEAD_BYTES + 1, HEAD_BYTES + 17, None])
def test_signed_content_that_is_too_short_or_too_long_is_refused(
    desk: Desk, length: int | None
) -> None:
    """The ids end early, or other bytes follow them."""
    (signed,) = desk.tokens.signed([ticket()])
    content = base64.b32decode(signed.token + "=" * (-len(signed.token) % 8))[:-SIGNATURE_BYTES]
    other = content + b"x" if length is None else content[:length]
    token = base64.b32encode(other + desk.tokens.ticket_keys.sign(other)).decode().rstrip("=")
    with pytest.raises(TicketInvalid):
        desk.tokens.read(token)
