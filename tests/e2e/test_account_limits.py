"""Simultaneous bookings at the limits of an AWS account: slower, and as exact as without them."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from local.stack import Outputs
from testing.ministack import change_limits
from tests.support.e2e import Compact, at_once

PEOPLE, SEATS = 24, 5


@pytest.fixture
def set_limits(outputs: Outputs) -> Iterator[Callable[..., None]]:
    yield partial(change_limits, outputs.aws)
    change_limits(outputs.aws)


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
    set_limits: Callable[..., None], compact: Compact, limits: dict[str, int]
) -> None:
    name, users = compact.conference(SEATS), compact.users(PEOPLE)
    set_limits(**limits)
    replies = at_once([partial(compact.try_to_book, name, user) for user in users])
    assert Counter(status for status, _ in replies) == {201: PEOPLE}
    answered = Counter(body["status"] for _, body in replies)
    assert answered == {"CONFIRMED": SEATS, "WAITLISTED": PEOPLE - SEATS}
