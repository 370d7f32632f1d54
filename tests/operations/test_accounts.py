"""The accounts that a restore needs: all users in bookings and conferences."""

import boto3
import pytest
from moto import mock_aws

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.identify import KnownCallers
from booking.domain.identity import Identity, Phase
from booking.domain.refusals import SubjectRefused
from booking.domain.rights import Caller
from operations.accounts import Rebind, accounts
from testing.tables import TABLE
from testing.world import World


def test_attendees_and_organizers_with_credentials_need_an_account() -> None:
    world = World()
    conference = world.conference("C", slots=1, organizer="user:olga")
    without = world.conference("D", slots=1, organizer=None)
    for attendee, of in (
        ("user:alice", conference),
        ("user:bob", conference),
        ("open:carol", without),
    ):
        world.add_user(Newcomer(attendee=attendee, user_id=attendee, topics=("Rust",)))
        world.book_seat(BookSeat(conference_id=of.id, attendee=attendee, wait=True))
    assert set(accounts(world.table.items(TABLE))) == {"alice", "bob", "olga"}


def test_a_known_address_is_listed() -> None:
    alice = {
        "attendee": {"S": "user:alice"},
        "email": {"S": "alice@example.com"},
    }
    booking = {"attendee": {"S": "user:alice"}, "organizer": {"S": "user:olga"}}
    for items in ([alice, booking], [booking, alice]):
        assert accounts(items) == {"alice": "alice@example.com", "olga": ""}


def test_a_username_is_bound_to_the_account_that_has_it_after_a_restore() -> None:
    with mock_aws():
        _check_rebinding()


def _check_rebinding() -> None:
    cognito = boto3.client("cognito-idp", region_name="us-east-1")
    pool = cognito.create_user_pool(PoolName="restored")["UserPool"]["Id"]
    created = cognito.admin_create_user(UserPoolId=pool, Username="alice")["User"]
    subject = next(one["Value"] for one in created["Attributes"] if one["Name"] == "sub")
    world = World()
    rebind = Rebind(world.table.client(), TABLE, cognito, pool)
    check = world.engine.build(KnownCallers).check
    former = Caller(attendee="user:alice", user_id="alice", subject="former")
    check(former)
    present = Caller(
        attendee="user:alice", user_id="alice", subject=subject, issued_at=4_000_000_000_000
    )
    with pytest.raises(SubjectRefused):
        check(present)
    world.add_user(Newcomer(attendee="user:alice", user_id="alice", topics=()))
    user = world.engine.people.find("user:alice")
    assert user is not None
    read = user.mailbox.with_account("former@example.com", world.time)
    world.engine.people.set_mailbox("user:alice", user.mailbox, read)
    assert rebind("alice") == "bound"
    user = world.engine.people.find("user:alice")
    assert user is not None
    assert (user.mailbox.email, user.mailbox.is_outdated(world.time)) == (None, True)
    check(present)
    with pytest.raises(SubjectRefused):
        world.engine.build(KnownCallers).check(former)
    assert rebind("alice").startswith("unchanged")
    assert rebind("bob").startswith("not bound: there is no account")


def test_a_username_whose_erasure_is_not_complete_is_not_bound() -> None:
    with mock_aws():
        cognito = boto3.client("cognito-idp", region_name="us-east-1")
        pool = cognito.create_user_pool(PoolName="restored")["UserPool"]["Id"]
        cognito.admin_create_user(UserPoolId=pool, Username="alice")
        world = World()
        begun = Identity(name="alice", subject="s1", attendee="user:alice", phase=Phase.ERASING)
        world.engine.names.write(begun, None)
        rebind = Rebind(world.table.client(), TABLE, cognito, pool)
        assert "erasure" in rebind("alice")
        assert world.engine.names.find("alice") == begun
