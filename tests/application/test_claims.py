"""The links in mails: claim or decline a seat without a sign-in, once, and for one offer only."""

import pytest

from booking.application.claims import Action, Opened
from booking.application.links import Link, Purpose
from booking.domain.booking import Reason, State
from booking.domain.refusals import Invalid, LinkExpired, LinkUnknown
from testing.mailroom import Mailroom, token_in


def offer(room: Mailroom) -> tuple[str, str]:
    """Return the booking of an offer, and the token of its mail."""
    notice = room.offered()
    assert room.notify(notice)
    ((_, mail),) = room.sent
    return notice.booking, token_in(mail)


def state(opened: Opened) -> State:
    assert opened.booking is not None
    return opened.booking.standing.state


def test_the_link_of_an_offer_claims_its_seat() -> None:
    room = Mailroom()
    booking, token = offer(room)
    assert state(room.open_link(token)) is State.CONFIRMATION_PENDING
    assert state(room.use_link(token, Action.CLAIM)) is State.CONFIRMED
    assert room.found(booking).actor == "user:bob"
    room.world.settle()


def test_opening_a_link_changes_nothing() -> None:
    room = Mailroom()
    booking, token = offer(room)
    before = room.found(booking)
    for _ in range(3):
        room.open_link(token)
    assert room.found(booking) == before


def test_the_link_of_an_offer_declines_it() -> None:
    room = Mailroom()
    _, token = offer(room)
    opened = room.use_link(token, Action.DECLINE)
    assert opened.booking is not None
    assert opened.booking.standing.reason is Reason.ATTENDEE


@pytest.mark.parametrize("action", [Action.CLAIM, Action.DECLINE])
def test_a_second_use_changes_nothing(action: Action) -> None:
    room = Mailroom()
    booking, token = offer(room)
    first = state(room.use_link(token, action))
    version = room.found(booking).summary.version
    assert state(room.use_link(token, action)) is first
    assert state(room.open_link(token)) is first
    assert room.found(booking).summary.version == version


def test_a_claimed_seat_can_t_be_declined_by_the_same_link() -> None:
    room = Mailroom()
    _, token = offer(room)
    room.use_link(token, Action.CLAIM)
    with pytest.raises(LinkExpired):
        room.use_link(token, Action.DECLINE)


def test_the_link_of_an_expired_offer_claims_no_later_offer() -> None:
    room = Mailroom(window=60)
    booking, token = offer(room)
    room.world.pass_time(60)
    assert room.found(booking).summary.standing.state is State.CONFIRMATION_PENDING
    with pytest.raises(LinkExpired):
        room.use_link(token, Action.CLAIM)


def test_the_link_of_an_outdated_version_does_nothing() -> None:
    room = Mailroom()
    booking, token = offer(room)
    room.cancel(booking)
    room.world.settle()
    assert state(room.open_link(token)) is State.CANCELED
    with pytest.raises(LinkExpired):
        room.use_link(token, Action.CLAIM)


def test_the_link_of_another_mail_only_shows_the_booking() -> None:
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    room.book("alice")
    for message in room.messages():
        room.handle(message)
    token = token_in(room.sent[0][1])
    assert state(room.open_link(token)) is State.CONFIRMED
    for action in Action:
        with pytest.raises(Invalid):
            room.use_link(token, action)


def test_a_token_of_another_key_is_unknown() -> None:
    room = Mailroom()
    _, token = offer(room)
    content, _, mac = token.partition(".")
    with pytest.raises(LinkUnknown):
        room.use_link(f"{content}.{mac[::-1]}", Action.CLAIM)


@pytest.mark.parametrize("token", [f".{'A' * 43}", "W10.AA", f"W10.{'A' * 44}"])
def test_a_token_without_content_or_with_a_mac_of_another_length_is_unknown(token: str) -> None:
    with pytest.raises(LinkUnknown):
        Mailroom().open_link(token)


@pytest.mark.parametrize(
    ("purpose", "action"),
    [(Purpose.OFFER, Action.CLAIM), (Purpose.INVITATION, Action.ACCEPT)],
)
def test_the_link_of_a_booking_that_does_not_exist_is_unknown(
    purpose: Purpose, action: Action
) -> None:
    room = Mailroom()
    expires_at = room.world.time + 1_000
    token = room.links.token(
        Link(purpose=purpose, subject="missing", version=1, expires_at=expires_at)
    )
    with pytest.raises(LinkUnknown):
        room.open_link(token)
    with pytest.raises(LinkUnknown):
        room.use_link(token, action)


def test_the_link_of_an_earlier_offer_has_expired() -> None:
    room = Mailroom()
    booking, _ = offer(room)
    expires_at = room.world.time + 1_000
    link = Link(purpose=Purpose.OFFER, subject=booking, version=99, expires_at=expires_at)
    with pytest.raises(LinkExpired):
        room.open_link(room.links.token(link))
