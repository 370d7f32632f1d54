"""Simultaneous bookings at the limits of an AWS account: slower, and as exact as without them."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest

from local.stack import Outputs
from testing.chains import Chains
from tests.support.e2e import Compact, at_once

PEOPLE, SEATS = 24, 5


@pytest.fixture
def account(outputs: Outputs) -> Iterator[Chains]:
    account = Chains(outputs)
    yield account
    account.change_limits()


@pytest.mark.parametrize(
    "limits",
    [
        {"concurrent_executions": 10},
        {"transaction_milliseconds": 20},
        {"write_units_per_second": 200},
    ],
    ids=lambda limits: next(iter(limits)),
)
def test_at_a_limit_the_seats_are_filled_and_the_rest_waits(
    account: Chains, compact: Compact, limits: dict[str, int]
) -> None:
    name, users = compact.conference(SEATS), compact.users(PEOPLE)
    account.change_limits(**limits)
    replies = at_once([partial(compact.try_to_book, name, user) for user in users])
    assert Counter(status for status, _ in replies) == {201: PEOPLE}
    answered = Counter(body["status"] for _, body in replies)
    assert answered == {"CONFIRMED": SEATS, "WAITLISTED": PEOPLE - SEATS}
