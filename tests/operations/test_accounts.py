"""The accounts that a restore needs: all users in bookings and conferences."""

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from operations.accounts import accounts
from testing.tables import TABLE
from testing.world import World


def test_attendees_and_organizers_with_credentials_need_an_account() -> None:
    world = World()
    conference = world.conference("C", slots=1, organizer="user:olga")
    for attendee in ("user:alice", "user:bob", "open:carol"):
        world.add_user(Newcomer(attendee=attendee, user_id=attendee, topics=("Rust",)))
        world.book_seat(BookSeat(conference_id=conference.id, attendee=attendee, wait=True))
    assert set(accounts(world.table.items(TABLE))) == {"alice", "bob", "olga"}


def test_a_known_address_is_listed() -> None:
    alice = {
        "attendee": {"S": "user:alice"},
        "email": {"S": "alice@example.com"},
    }
    booking = {"attendee": {"S": "user:alice"}, "organizer": {"S": "user:olga"}}
    for items in ([alice, booking], [booking, alice]):
        assert accounts(items) == {"alice": "alice@example.com", "olga": ""}
