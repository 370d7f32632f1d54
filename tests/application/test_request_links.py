"""Mails, pushes and links about the linked request of a booking: for more or other seats."""

from dataclasses import replace

import pytest

from booking.application import claims
from booking.application.claims import Action, Opened
from booking.application.devices import AddDevice, PushOffer
from booking.application.ports.mails import Mail
from booking.application.withdraw import Withdraw
from booking.domain.booking import RequestKind, State
from booking.domain.language import Language
from booking.domain.pools import CategoryChange, category_id
from booking.domain.refusals import LinkExpired, OfferExpired
from testing.mailroom import Mailroom, token_in
from testing.world import SECOND
from tests.application.test_devices import HOST, RecordedPush, caller

MINUTE = 60 * SECOND
KINDS = list(RequestKind)


class Office(Mailroom):
    """A mailroom in which bob has a seat and a request, and alice has what it waits for."""

    def __init__(self, kind: RequestKind, *, window: int = 3600, max_offers: int = 0) -> None:
        super().__init__(window=window, max_offers=max_offers)
        self.kind, world = kind, self.world
        self.users("alice", "bob")
        moves = kind is RequestKind.MOVE
        workshop = CategoryChange(name="Workshop", capacity=1)
        world.conference("RustConf", slots=2, categories=(workshop,) if moves else ())
        self.workshop = category_id("Workshop") if moves else None
        self.bob = self.book("bob")
        self.alice = world.book("alice", "RustConf", category=self.workshop)
        self.mails()
        if moves:
            world.move(self.bob, self.workshop, wait=True)
        else:
            world.change_seats(self.bob, 2)

    def offer(self) -> Mail:
        """Offer bob what he waits for; return the mail."""
        self.mails()
        self.cancel(self.alice)
        found = [mail for to, mail in self.mails() if to.startswith("bob")]
        return found[-1]

    def request(self) -> str | None:
        linked = self.found(self.bob).linked
        return None if linked is None else str(linked.standing.state)

    def seats(self) -> tuple[str, int, str | None]:
        summary = self.found(self.bob).summary
        return str(summary.standing.state), summary.standing.seats, summary.category

    def subjects(self) -> list[str]:
        return [subject for who, subject in self.deliver() if who == "bob"]


@pytest.fixture(params=KINDS)
def office(request: pytest.FixtureRequest) -> Office:
    return Office(request.param)


def changed(office: Office) -> tuple[str, int, str | None]:
    """Return the seats of bob after a claim."""
    if office.kind is RequestKind.MOVE:
        return "CONFIRMED", 1, office.workshop
    return "CONFIRMED", 2, None


def shown(opened: Opened) -> State:
    assert opened.booking is not None
    return opened.booking.standing.state


UNCHANGED = ("CONFIRMED", 1, None)
SUBJECTS = {
    RequestKind.GROW: (
        "You wait for more seats: RustConf",
        "One more seat is held for you: RustConf",
    ),
    RequestKind.MOVE: (
        "You wait for other seats: RustConf",
        "Another seat is held for you: RustConf",
    ),
}


def test_an_attendee_gets_mails_about_the_place_and_the_offer_of_a_request(office: Office) -> None:
    ((_, place),) = [mail for mail in office.mails() if mail[0].startswith("bob")]
    offer = office.offer()
    assert (place.subject, offer.subject) == SUBJECTS[office.kind]
    assert "You're #1 on the waitlist. When it's your turn" in place.text
    waits = {
        RequestKind.GROW: "You wait for one more seat.",
        RequestKind.MOVE: "\u201cWorkshop\u201d",
    }
    assert waits[office.kind] in place.text
    assert "Fri 15 Jan 2027, 09:00 (UTC). After that, the offer expires" in offer.text
    assert "Your booking stays as it is until you claim the offer." in offer.text
    assert f"Claim the offer:\nhttps://book.example.com/b/{token_in(offer)}" in offer.text


def test_a_link_claims_the_offer_of_a_request(office: Office) -> None:
    token = token_in(office.offer())
    opened = office.open_link(token)
    assert opened.booking is not None
    assert (opened.booking.can_confirm, office.request()) == (True, "CONFIRMATION_PENDING")
    for _ in range(2):  # a second use changes nothing
        assert shown(office.use_link(token, Action.CLAIM)) is State.CONFIRMED
        assert (office.seats(), office.request()) == (changed(office), None)
    with pytest.raises(LinkExpired):
        office.use_link(token, Action.DECLINE)
    office.world.settle()
    assert office.seats() == changed(office)
    moved = office.kind is RequestKind.MOVE
    mail = next(mail for to, mail in office.mails() if to.startswith("bob"))
    assert mail.subject.startswith("Your booking has moved" if moved else "You have a seat")
    assert "The tickets that you had before are not valid any more." in mail.text
    assert mail.tickets


def test_a_link_that_declines_ends_the_request_alone(office: Office) -> None:
    token = token_in(office.offer())
    for _ in range(2):
        assert shown(office.use_link(token, Action.DECLINE)) is State.CONFIRMED
        assert (office.seats(), office.request()) == (UNCHANGED, None)
    assert shown(office.open_link(token)) is State.CONFIRMED
    with pytest.raises(LinkExpired):
        office.use_link(token, Action.CLAIM)
    office.world.settle()
    assert office.subjects() == ["You do not wait for other seats any more: RustConf"]


def test_without_the_withdrawal_a_declined_request_cancels_the_booking(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = token_in(office.offer())
    monkeypatch.setattr(
        Withdraw,
        "__call__",
        lambda _use_case, booking, _attendee, _version: office.cancel(booking),
    )
    office.use_link(token, Action.DECLINE)
    assert office.seats()[0] == "CANCELED"


def test_a_request_that_has_ended_is_not_answered_by_its_link(office: Office) -> None:
    token = token_in(office.offer())
    office.world.change_seats(office.bob, 1)  # withdraws the request, on the page
    office.world.settle()
    for _ in range(2):
        assert shown(office.open_link(token)) is State.CONFIRMED
        with pytest.raises(LinkExpired):
            office.use_link(token, Action.CLAIM)
    assert shown(office.use_link(token, Action.DECLINE)) is State.CONFIRMED  # it has its effect
    office.cancel(office.bob)
    with pytest.raises(LinkExpired):
        office.open_link(token)


def test_a_withdrawal_is_of_the_offer_that_was_read(office: Office) -> None:
    """Somebody withdraws the request on the page while the link is used."""
    token = token_in(office.offer())
    version = office.found(office.bob).summary.version
    office.world.change_seats(office.bob, 1)
    office.world.change_seats(office.bob, 2)
    with pytest.raises(OfferExpired):
        office.use_link.withdraw(office.bob, "user:bob", version)
    with pytest.raises(LinkExpired):
        office.use_link(token, Action.DECLINE)
    assert (office.seats()[1], office.request()) == (2, None)


def test_without_the_version_a_link_withdraws_a_later_request() -> None:
    office = Office(RequestKind.GROW)
    office.world.users("dora")
    office.world.book("dora", "RustConf")
    office.offer()
    version = office.found(office.bob).summary.version
    office.world.change_seats(office.bob, 1)
    office.world.change_seats(office.bob, 2)
    now = office.found(office.bob).summary.version
    assert (now > version, office.request()) == (True, "WAITLISTED")
    office.use_link.withdraw(office.bob, "user:bob", now)  # as without the comparison
    assert office.request() is None


def test_the_link_of_the_booking_itself_only_shows_it(office: Office) -> None:
    place = next(mail for to, mail in office.mails() if to.startswith("bob"))
    token = token_in(place)
    assert shown(office.open_link(token)) is State.CONFIRMED
    office.offer()
    opened = office.open_link(token)
    assert claims.ACTIONS[opened.link.purpose] == ()


def test_a_request_lapses_with_one_mail_and_the_link_has_expired(office: Office) -> None:
    office = Office(office.kind, window=60)
    token = token_in(office.offer())
    office.world.pass_time(60)
    assert office.subjects() == [SUBJECTS[office.kind][1]]  # nobody else waits: a new offer
    with pytest.raises(LinkExpired):
        office.use_link(token, Action.CLAIM)
    assert office.seats() == UNCHANGED


def test_a_lapsed_request_that_waits_again_is_mailed_after_a_while(office: Office) -> None:
    office = Office(office.kind, window=60)
    office.world.users("dora", realm="user")
    office.world.book("dora", "RustConf", category=office.workshop)
    office.offer()
    office.world.pass_time(60)
    assert office.subjects() == []
    office.world.pass_time(10)
    ((_, mail),) = [mail for mail in office.mails() if mail[0].startswith("bob")]
    assert mail.subject == "Your offer expired: RustConf"
    assert "#1 on the waitlist. Your booking stays as it is." in mail.text


def test_the_last_lapse_says_that_the_request_has_ended(office: Office) -> None:
    office = Office(office.kind, window=60, max_offers=1)
    offer = office.offer()
    assert "This is your last offer. If it expires, you do not wait any more." in offer.text
    office.world.pass_time(75)
    ((_, mail),) = [mail for mail in office.mails() if mail[0].startswith("bob")]
    assert mail.text.startswith("Your offer expired. It was the last one")
    assert (office.seats(), office.request()) == (UNCHANGED, None)


def test_a_reminder_is_mailed_before_the_deadline_unless_the_offer_is_answered(
    office: Office,
) -> None:
    office.offer()
    office.world.pass_time(3600 - 600)
    assert office.subjects() == ["Your offer expires soon: RustConf"]
    answered = Office(office.kind)
    answered.use_link(token_in(answered.offer()), Action.DECLINE)
    answered.world.settle()
    answered.mails()
    answered.world.pass_time(3600 - 600)
    assert answered.subjects() == []


def test_the_start_ends_a_request_with_a_mail(office: Office) -> None:
    office.mails()
    office.world.pass_time(25 * 3600)
    ((_, mail),) = [mail for mail in office.mails() if mail[0].startswith("bob")]
    assert mail.text.startswith("The conference has started, so you do not wait for other seats")


def test_the_offer_of_a_request_is_pushed_once(office: Office) -> None:
    push = RecordedPush()
    build = office.world.engine.build
    build(AddDevice, push_receiver=None)(caller("bob"), f"{HOST}1")
    push_offer = build(PushOffer, web_push=push, elapsed=lambda: 0.0)
    office.messages()
    office.cancel(office.alice)
    (notice,) = [one for one in office.messages() if one.happened == "RequestOffered"]
    assert [push_offer(notice), push_offer(notice)] == [1, 0]
    assert push.sent == [(f"{HOST}1", 3600)]
    office.world.change_seats(office.bob, 1)
    assert push_offer(replace(notice, version=notice.version + 1)) == 0


def test_the_offer_of_a_request_is_mailed_in_german(office: Office) -> None:
    people = office.world.engine.people
    user = people.find("user:bob")
    assert user is not None
    known = user.mailbox
    people.set_mailbox("user:bob", known, replace(known, language=Language.GERMAN))
    offer = office.offer()
    assert "Deine Buchung bleibt, wie sie ist, bis du das Angebot annimmst." in offer.text
    assert "Angebot annehmen:" in offer.text
