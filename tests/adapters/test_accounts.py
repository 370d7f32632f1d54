"""The accounts of a user pool, over moto."""

from collections.abc import Iterator

import boto3
import pytest
from moto import mock_aws

from booking.adapters.accounts import UserPool

REGION = "us-east-1"


@pytest.fixture
def pool() -> Iterator[UserPool]:
    with mock_aws():
        client = boto3.client("cognito-idp", region_name=REGION)
        created = client.create_user_pool(PoolName="people")
        yield UserPool(client, created["UserPool"]["Id"])


def add(pool: UserPool, name: str, email: str, *, verified: bool = True) -> str:
    """Add an account; return its subject."""
    attributes = {"email": email, "email_verified": str(verified).lower()}
    created = pool.client.admin_create_user(
        UserPoolId=pool.pool,
        Username=name,
        UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items()],
    )
    found = {each["Name"]: each["Value"] for each in created["User"]["Attributes"]}
    return str(found["sub"])


def test_an_account_has_the_subject_and_the_verified_address(pool: UserPool) -> None:
    subject = add(pool, "alice", "alice@example.com")
    add(pool, "bob", "bob@example.com", verified=False)
    alice, bob = pool.find("alice"), pool.find("bob")
    assert alice is not None
    assert (alice.user_id, alice.subject, alice.email) == ("alice", subject, "alice@example.com")
    assert bob is not None
    assert bob.email is None
    assert pool.find("carol") is None


def test_only_accounts_that_have_verified_an_address_are_found_by_it(pool: UserPool) -> None:
    add(pool, "alice", "shared@example.com")
    add(pool, "mallory", "shared@example.com", verified=False)
    add(pool, "bob", "bob@example.com")
    assert [each.user_id for each in pool.with_email("shared@example.com")] == ["alice"]
    assert pool.with_email("nobody@example.com") == []


def test_an_address_with_a_quote_does_not_change_the_filter(pool: UserPool) -> None:
    add(pool, "alice", "alice@example.com")
    assert pool.with_email('x" or email = "alice@example.com') == []


def test_only_enabled_accounts_in_the_group_organize(pool: UserPool) -> None:
    of_pool = {"UserPoolId": pool.pool}
    pool.client.create_group(**of_pool, GroupName="organizer")
    olga = {**of_pool, "Username": "olga"}  # moto accepts no subject here
    for name in ("olga", "bob"):
        add(pool, name, f"{name}@example.com")
    assert pool.admit("olga")
    assert [pool.organizes(each) for each in ("olga", "bob", "unknown")] == [True, False, False]
    pool.client.admin_disable_user(**olga)
    assert not pool.organizes("olga")
    pool.client.admin_enable_user(**olga)
    assert pool.organizes("olga")
    pool.client.admin_remove_user_from_group(**olga, GroupName="organizer")
    assert not pool.organizes("olga")
    assert pool.admit("olga")
    pool.forget("olga")
    assert not pool.organizes("olga")
