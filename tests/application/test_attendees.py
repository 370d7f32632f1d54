"""The list of attendees for their organizer, with the addresses that it may contain."""

from collections.abc import Iterator

import pytest

from booking.application.attendees import ListAttendees
from booking.application.bookings import BookingFilter
from booking.application.invitations import InvitePerson
from booking.domain.invitations import by_email
from booking.domain.refusals import NotAllowed
from booking.domain.rights import Caller, Role
from testing.world import ADMIN, ORGANIZER, World

OLGA = Caller(
    attendee=ORGANIZER, user_id="organizer", subject="s", roles=frozenset({Role.ORGANIZER})
)


@pytest.fixture
def world() -> Iterator[World]:
    built = World()
    built.emails = {"ann": "ann@example.com", "bob": "bob@example.com"}
    built.users("ann", "bob", "cid")
    built.conference(slots=1, max_per_email=1)
    yield built
    assert built.violations() == []


def addresses(world: World, by: Caller = OLGA) -> list[str | None]:
    """Return the addresses of all bookings, oldest first."""
    listed = world.engine.build(ListAttendees, list_bookings=world.list_bookings)
    found = listed("C", BookingFilter(), by)
    return [found.address_of(view) for view in found.page.bookings]


def test_the_organizer_sees_the_verified_addresses_of_live_bookings(world: World) -> None:
    for user in ("ann", "bob", "cid"):
        world.pass_time(1)
        world.book(user)
    assert addresses(world) == ["ann@example.com", "bob@example.com", None]
    assert addresses(world, ADMIN) == addresses(world)


def test_the_address_is_hidden_from_the_cancellation_on(world: World) -> None:
    booking = world.book("ann")
    assert addresses(world) == ["ann@example.com"]
    world.cancel(booking)
    assert addresses(world) == [None]


def test_a_removed_address_is_not_shown(world: World) -> None:
    world.book("ann")
    user = world.engine.people.find("user:ann")
    assert user is not None
    world.engine.people.set_mailbox("user:ann", user.mailbox, user.mailbox.without_address())
    assert addresses(world) == [None]


def test_an_erased_person_leaves_no_address(world: World) -> None:
    world.book("ann")
    world.erase_user(Caller(attendee="user:ann", user_id="ann", subject="ann"))
    world.settle()
    assert addresses(world) == [None]


def test_the_organizer_sees_the_address_of_an_invitation_and_no_other(world: World) -> None:
    """The organizer has typed it; which account has it remains unknown."""
    invited = InvitePerson(
        conference_id="C", invitee=by_email("bob@example.com"), by=OLGA, wait=True
    )
    view = world.invite(invited)
    world.settle()
    assert addresses(world) == ["bob@example.com"]
    world.cancel_booking(view.booking.id, OLGA)
    world.settle()
    assert addresses(world) == [None]


def test_a_page_may_have_more_attendees_than_one_read(world: World) -> None:
    world.conference("D", slots=250, max_per_email=1)
    many = [f"v{number}" for number in range(250)]
    world.emails |= {user: f"{user}@example.com" for user in many}
    world.users(*many)
    for user in many:
        known = world.engine.people.find(f"user:{user}")
        assert known is not None
        read = known.mailbox.with_account(world.emails[user], world.time)
        world.engine.people.set_mailbox(known.attendee, known.mailbox, read)
    found = world.engine.people.addresses([f"user:{user}" for user in (*many, *many, "cid")])
    assert found == {f"user:{user}": f"{user}@example.com" for user in many}
    assert world.engine.people.addresses([]) == {}


def test_another_organizer_sees_no_attendees(world: World) -> None:
    world.book("ann")
    other = Caller(attendee="user:x", user_id="x", subject="x", roles=frozenset({Role.ORGANIZER}))
    with pytest.raises(NotAllowed):
        addresses(world, other)
