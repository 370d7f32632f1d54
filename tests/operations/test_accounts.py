"""Who needs an account: everybody whom a table's bookings and conferences name."""

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from operations.accounts import accounts
from tests.support.tables import TABLE
from tests.support.world import World


def test_attendees_and_organizers_need_one_and_nobody_without_credentials() -> None:
    world = World()
    conference = world.conference("C", slots=1, organizer="user:olga")
    for attendee in ("user:alice", "user:bob", "open:carol"):
        world.add_user(Newcomer(attendee=attendee, user_id=attendee, topics=("Rust",)))
        world.book_seat(BookSeat(conference_id=conference.id, attendee=attendee, wait=True))
    assert set(accounts(world.table.items(TABLE))) == {"alice", "bob", "olga"}


def test_an_address_is_told_where_it_is_known() -> None:
    alice = {
        "attendee": {"S": "user:alice"},
        "email": {"S": "alice@example.com"},
    }
    booking = {"attendee": {"S": "user:alice"}, "organizer": {"S": "user:olga"}}
    for items in ([alice, booking], [booking, alice]):
        assert accounts(items) == {"alice": "alice@example.com", "olga": ""}
