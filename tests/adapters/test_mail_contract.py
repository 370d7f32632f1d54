"""The contract of mailboxes, claims, daily limits and suppressions, on every engine."""

import pytest

from booking.application.ports.contention import Contended, Stale
from booking.application.ports.mails import CLAIM_MS, DAILY_MAILS, Digest, MailId
from booking.application.ports.people import User
from booking.domain.conference import DAY_MS
from booking.domain.language import Language
from booking.domain.mailbox import Mailbox, MailKind
from booking.edge.engine import Engine
from testing.examples import NOW

BOB = "user:bob"


def mail(number: int) -> MailId:
    return MailId(about=f"b{number}", name="00000001#BookingConfirmed")


def add_bob(engine: Engine, mailbox: Mailbox) -> None:
    user = User(attendee=BOB, user_id="bob", topics=("A",), mailbox=mailbox, created_at=NOW)
    engine.people.add(user, "r")


def stored(engine: Engine) -> Mailbox:
    found = engine.people.find(BOB)
    assert found is not None
    return found.mailbox


@pytest.mark.parametrize(
    "wanted",
    [
        Mailbox().with_account("bob@example.com", NOW),
        Mailbox().with_account(None, NOW),
        Mailbox().without_address(),
        Mailbox().asking("b@other.example", NOW),
        Mailbox().asking("b@other.example", NOW).confirmed(),
        Mailbox().choosing(frozenset()),
        Mailbox().choosing(frozenset({MailKind.OFFERS})),
        Mailbox().speaking(Language.GERMAN),
    ],
)
def test_a_changed_mailbox_is_read_back(engine: Engine, wanted: Mailbox) -> None:
    add_bob(engine, Mailbox(email="unverified@example.com"))
    engine.people.set_mailbox(BOB, stored(engine), wanted)
    assert stored(engine) == wanted


def test_a_mailbox_that_was_changed_since_the_read_is_not_overwritten(engine: Engine) -> None:
    add_bob(engine, Mailbox())
    read = stored(engine)
    first = read.with_account("bob@example.com", NOW)
    engine.people.set_mailbox(BOB, read, first)
    with pytest.raises(Stale):
        engine.people.set_mailbox(BOB, read, read.without_address())
    assert stored(engine) == first


def test_an_erased_user_does_not_get_a_mailbox(engine: Engine) -> None:
    with pytest.raises(Stale):
        engine.people.set_mailbox(BOB, Mailbox(), Mailbox().with_account("b@example.com", NOW))
    assert engine.people.find(BOB) is None


def test_a_mail_is_claimed_once(engine: Engine) -> None:
    claims, one = engine.claims, mail(1)
    assert claims.claim(one, NOW)
    with pytest.raises(Contended):
        claims.claim(one, NOW)
    assert claims.claim(one, NOW + CLAIM_MS + 1)
    claims.release(one)
    assert claims.claim(one, NOW)
    claims.mark_sent(one)
    assert not claims.claim(one, NOW + 2 * CLAIM_MS)


def test_the_mails_of_a_person_and_day_are_limited(engine: Engine) -> None:
    daily = engine.daily_mails
    assert all(daily.take(BOB, mail(number), NOW) for number in range(DAILY_MAILS))
    assert not daily.take(BOB, mail(DAILY_MAILS), NOW)
    assert daily.take(BOB, mail(0), NOW), "it was counted before"
    assert daily.take("user:alice", mail(DAILY_MAILS), NOW)
    assert daily.take(BOB, mail(DAILY_MAILS), NOW + DAY_MS)


def test_a_digest_has_each_booking_once(engine: Engine) -> None:
    daily, digest = engine.daily_mails, Digest.of(BOB, NOW)
    assert daily.held_back(digest) == frozenset()
    for booking in ("a", "b", "a"):
        daily.hold_back(digest, booking)
    assert daily.held_back(digest) == {"a", "b"}
    assert daily.held_back(Digest.of(BOB, digest.at)) == frozenset()


def test_a_suppressed_address_is_found_in_any_case(engine: Engine) -> None:
    assert not engine.suppressions.contains("bob@example.com")
    for _ in range(2):
        engine.suppressions.add("Bob@Example.com", "bounce", NOW)
    assert engine.suppressions.contains("bob@example.COM")
    assert not engine.suppressions.contains("alice@example.com")
