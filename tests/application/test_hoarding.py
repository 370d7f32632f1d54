"""One live booking of a conference for each verified mailbox, whatever the number of accounts."""

from typing import Any

import pytest

from booking.adapters.bookings import DynamoBookings
from booking.adapters.seats import DynamoSeatCounts
from booking.application import mailbox_holds
from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.invitations import AnswerInvitation, InvitePerson
from booking.application.reactivate import ReactivateBooking
from booking.domain.booking import Booking
from booking.domain.conference import ConferenceChange
from booking.domain.invitations import Invitee
from booking.domain.mailbox import Mailbox, Source, mailbox_id
from booking.domain.refusals import MailboxInUse
from booking.domain.rights import Caller, Role
from testing.tables import TABLE
from testing.world import World

OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="olga", roles=frozenset({Role.ORGANIZER})
)


@pytest.fixture
def world() -> World:
    """Return alice and alex with one mailbox, bob with another one, and carol without any."""
    world = World()
    world.users("alice", "alex", "bob", "carol", realm="user")
    world.emails |= {
        "alice": "alice@example.com",
        "alex": "Alice+tickets@Example.com",
        "bob": "bob@example.com",
    }
    world.conference(slots=2, max_per_email=1, organizer=OLGA.attendee)
    return world


def caller(name: str) -> Caller:
    return Caller(attendee=f"user:{name}", user_id=name, subject=name)


def book(world: World, name: str, conference: str = "C", **more: Any) -> str:
    command = BookSeat(
        conference_id=conference,
        attendee=f"user:{name}",
        by=caller(name),
        newcomer=Newcomer(attendee=f"user:{name}", user_id=name, topics=()),
        **more,
    )
    booked = world.book_seat(command)
    world.settle()
    return booked.booking.id


def cancel(world: World, name: str, booking: str) -> None:
    world.cancel_booking(booking, caller(name))
    world.settle()


def reactivate(world: World, name: str, booking: str) -> None:
    world.reactivate_booking(ReactivateBooking(booking_id=booking, attendee=f"user:{name}"))
    world.settle()


def test_two_accounts_with_one_mailbox_get_one_seat(world: World) -> None:
    first = book(world, "alice")
    with pytest.raises(MailboxInUse):
        book(world, "alex")
    assert world.stored(book(world, "bob")) == "CONFIRMED"
    cancel(world, "alice", first)
    assert world.stored(book(world, "alex")) == "CONFIRMED"


def test_newcomers_have_the_limit_too(world: World) -> None:
    world.emails |= {"n1": "n@example.com", "n2": "n+2@example.com"}
    book(world, "n1")
    with pytest.raises(MailboxInUse):
        book(world, "n2")


def test_a_place_in_the_waitlist_counts(world: World) -> None:
    for name in ("bob", "carol", "alice"):
        booking = book(world, name)
    assert world.stored(booking) == "WAITLISTED"
    with pytest.raises(MailboxInUse):
        book(world, "alex")


def test_other_conferences_do_not_count(world: World) -> None:
    world.conference("D", slots=2, starts_in=48 * 3600, max_per_email=1)
    world.conference("E", slots=2, starts_in=72 * 3600)
    book(world, "alice")
    book(world, "alex", "D")
    book(world, "alice", "E")
    book(world, "alex", "E")


def test_a_person_without_a_verified_address_has_no_limit(world: World) -> None:
    assert world.stored(book(world, "carol")) == "CONFIRMED"
    assert not holds(world)


@pytest.mark.parametrize("limit", [None, 0])
def test_a_conference_without_the_limit_reads_no_account(world: World, limit: int | None) -> None:
    world.conference("D", slots=2, starts_in=48 * 3600, max_per_email=limit)
    world.emails = None  # type: ignore[assignment]
    book(world, "alice", "D")
    book(world, "alex", "D")
    assert not holds(world)


@pytest.mark.parametrize("canceled_by", ["attendee", "organizer", "conference", "overlap"])
def test_every_end_of_a_booking_releases_the_mailbox(world: World, canceled_by: str) -> None:
    booking = book(world, "alice")
    if canceled_by == "attendee":
        cancel(world, "alice", booking)
    elif canceled_by == "organizer":
        world.cancel_booking(booking, OLGA)
    elif canceled_by == "conference":
        world.cancel_conference("C", OLGA)
    else:
        cancel(world, "alice", booking)
        for name in ("bob", "carol"):
            book(world, name)
        book(world, "alice")
        world.conference("D", slots=1)
        book(world, "alice", "D")
    world.settle()
    if canceled_by != "conference":
        assert book(world, "alex")


def test_an_offer_that_lapses_for_good_releases_the_mailbox() -> None:
    world = World(max_offers=1)
    world.users("alice", "alex", "bob", realm="user")
    world.emails |= {"alice": "a@example.com", "alex": "a@example.com"}
    world.conference(slots=1, max_per_email=1)
    first = book(world, "bob")
    waiting = book(world, "alice")
    cancel(world, "bob", first)
    with pytest.raises(MailboxInUse):
        book(world, "alex")
    world.pass_time(20)
    assert world.stored(waiting) == "CANCELED"
    assert world.stored(book(world, "alex")) == "CONFIRMED"


def test_a_reactivation_needs_the_mailbox(world: World) -> None:
    first = book(world, "alice")
    cancel(world, "alice", first)
    second = book(world, "alex")
    with pytest.raises(MailboxInUse):
        reactivate(world, "alice", first)
    cancel(world, "alex", second)
    reactivate(world, "alice", first)
    with pytest.raises(MailboxInUse):
        reactivate(world, "alex", second)


def invite(world: World, name: str) -> str:
    command = InvitePerson(conference_id="C", invitee=Invitee(id=f"user:{name}"), by=OLGA)
    return world.invite(command).booking.id


def accept(world: World, name: str, booking: str) -> None:
    newcomer = Newcomer(attendee=f"user:{name}", user_id=name, topics=())
    world.accept(AnswerInvitation(booking_id=booking, by=caller(name), newcomer=newcomer))
    world.settle()


def test_an_invitation_holds_no_mailbox_until_it_is_accepted(world: World) -> None:
    invited = invite(world, "alice")
    seat = book(world, "alex")
    with pytest.raises(MailboxInUse):
        accept(world, "alice", invited)
    cancel(world, "alex", seat)
    accept(world, "alice", invited)
    with pytest.raises(MailboxInUse):
        book(world, "alex")


def test_a_removed_or_another_address_for_mails_changes_nothing(world: World) -> None:
    people = world.engine.people
    for name, source in (("alice", Source.NONE), ("alex", Source.OWN)):
        user = people.find(f"user:{name}")
        assert user is not None
        own = "else@example.com" if source is Source.OWN else None
        wanted = Mailbox(email=own, verified=own is not None, source=source, version=1)
        people.set_mailbox(f"user:{name}", user.mailbox, wanted)
    book(world, "alice")
    with pytest.raises(MailboxInUse):
        book(world, "alex")
    kept = people.find("user:alex")
    assert kept is not None
    assert kept.mailbox.proven == "else@example.com"


def test_a_change_of_the_address_while_booked_does_not_release_the_mailbox(world: World) -> None:
    """The hold stays with the booking, and the person has the new address for later ones."""
    book(world, "alice")
    user = world.engine.people.find("user:alice")
    assert user is not None
    moved = user.mailbox.with_account("new@example.com", world.time)
    world.engine.people.set_mailbox("user:alice", user.mailbox, moved)
    with pytest.raises(MailboxInUse):
        book(world, "alex")


def holds(world: World) -> list[dict[str, Any]]:
    return [i for i in world.table.items(TABLE) if i["pk"]["S"].startswith("MAILBOX#")]


def test_an_erasure_releases_the_mailbox_and_leaves_nothing_of_it(world: World) -> None:
    book(world, "alice")
    assert len(holds(world)) == 1
    world.erase_user(caller("alice"))
    world.settle()
    assert not holds(world)
    assert mailbox_id("alice@example.com") not in str(
        [item for item in world.table.items(TABLE) if item["pk"]["S"].startswith("USER#user:alice")]
    )
    book(world, "alex")


def test_an_account_is_read_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    find = world.find

    def counted(subject: str) -> Any:
        read.append(subject)
        return find(subject)

    monkeypatch.setattr(world, "find", counted)
    for conference in ("D", "E"):
        starts_in = 48 * 3600 if conference == "D" else 72 * 3600
        world.conference(conference, slots=2, starts_in=starts_in, max_per_email=1)
        book(world, "alice", conference)
    assert read == ["alice"]


def test_after_the_first_booking_the_limit_needs_no_further_call(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mailbox id is in the BatchGetItem of the decision, and the hold in its transaction."""
    world.conference("D", slots=2, starts_in=48 * 3600, max_per_email=1)
    book(world, "alice")
    command = BookSeat(
        conference_id="D", attendee="user:alice", by=caller("alice"), with_position=False
    )
    calls: list[str] = []
    monkeypatch.setattr(world.table, "fault", lambda name, _: calls.append(name))
    world.book_seat(command)
    assert calls == ["BatchGetItem", "TransactWriteItems"]


def test_the_limit_can_be_set_later_for_new_bookings(world: World) -> None:
    world.conference("D", slots=3, starts_in=48 * 3600, organizer=OLGA.attendee)
    book(world, "alice", "D")
    world.change_conference("D", ConferenceChange(max_per_email=1), OLGA)
    book(world, "alex", "D")
    world.change_conference("D", ConferenceChange(max_per_email=0), OLGA)
    assert world.read_conference("D").conference.max_per_email == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a@example.com", "A@EXAMPLE.com", True),
        ("a@example.com", "a+b@example.com", True),
        ("a+b@example.com", "a+c+d@example.com", True),
        ("a.b@example.com", "ab@example.com", False),
        ("a.b@gmail.com", "ab+c@googlemail.com", True),
        ("a@example.com", "a@example.org", False),
        ("+a@example.com", "+b@example.com", False),
    ],
)
def test_addresses_of_one_mailbox(one: str, other: str, *, same: bool) -> None:
    assert (mailbox_id(one) == mailbox_id(other)) is same


# --------------------------------------------------------------------------------- races


def test_of_two_accounts_at_the_same_time_one_gets_the_seat(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = DynamoSeatCounts.context

    def slow(self: Any, *arguments: Any) -> Any:
        monkeypatch.setattr(DynamoSeatCounts, "context", context)
        read = context(self, *arguments)
        book(world, "alice")
        return read

    monkeypatch.setattr(DynamoSeatCounts, "context", slow)
    with pytest.raises(MailboxInUse):
        book(world, "alex")


def test_a_reactivation_and_a_booking_at_the_same_time_get_one_seat(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = book(world, "alice")
    cancel(world, "alice", first)
    holder = type(world.engine.bookings).mailbox_holder

    def slow(self: Any, *arguments: Any) -> Any:
        monkeypatch.setattr(type(world.engine.bookings), "mailbox_holder", holder)
        read = holder(self, *arguments)
        reactivate(world, "alice", first)
        return read

    monkeypatch.setattr(type(world.engine.bookings), "mailbox_holder", slow)
    with pytest.raises(MailboxInUse):
        book(world, "alex")
    assert world.stored(first) == "CONFIRMED"


@pytest.mark.parametrize("visible", [True, False])
def test_a_hold_is_not_released_by_an_earlier_state_of_its_booking(
    world: World, monkeypatch: pytest.MonkeyPatch, *, visible: bool
) -> None:
    """The items of one transaction become visible one after another."""
    first = book(world, "alice")
    cancel(world, "alice", first)
    find = DynamoBookings.find
    earlier = [find(world.engine.bookings, first) if visible else None]
    reactivate(world, "alice", first)

    def torn(bookings: DynamoBookings, booking: str) -> Booking | None:
        return earlier.pop() if earlier and booking == first else find(bookings, booking)

    monkeypatch.setattr(DynamoBookings, "find", torn)
    with pytest.raises(MailboxInUse):
        book(world, "alex")
    assert earlier == []


def test_without_the_check_both_accounts_get_a_seat(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbox_holds, "check_mailbox_free", lambda *_: None)
    book(world, "alice")
    assert world.stored(book(world, "alex")) == "CONFIRMED"
