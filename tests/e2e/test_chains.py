"""A long chain of messages: no worker is stopped by Lambda's detection of recursive loops.

To be quick, the account's limit is 2 invocations in a chain. `bench/chains.py` has the real limit.
"""

from collections.abc import Iterator
from functools import partial

import pytest

from local.stack import Outputs
from testing.chains import Chains
from testing.ministack import change_limits
from tests.support.e2e import a_day, eventually, new_name

WAITERS = 80  # a run of the worker makes at most 25 offers
LIMIT = 2
VISIBILITY_SECONDS, IN_TEMPLATE_SECONDS = 10, 60
WORKER, QUEUE = "PromoteFunction", "PromotionsQueue"


@pytest.fixture
def chains(outputs: Outputs) -> Iterator[Chains]:
    chains = Chains(outputs)
    change_limits(outputs.aws, recursive_invocations=LIMIT)
    chains.set_visibility(QUEUE, VISIBILITY_SECONDS)
    yield chains
    chains.allow_loop(WORKER, allow=True)
    chains.set_visibility(QUEUE, IN_TEMPLATE_SECONDS)
    change_limits(outputs.aws)


@pytest.fixture
def conference(chains: Chains) -> Iterator[str]:
    """A conference with one attendee, and many that wait."""
    conference = chains.conference(new_name(), int(a_day().timestamp() * 1000))
    chains.book(conference, [f"{conference}-{number}" for number in range(WAITERS + 1)])
    assert chains.waiting(conference) == WAITERS
    yield conference
    chains.cancel(conference)


def test_a_long_promotion_is_a_chain_that_its_worker_allows(
    chains: Chains, conference: str
) -> None:
    before = chains.dead_letters()
    chains.resize(conference, WAITERS + 1)
    eventually(partial(chains.held, conference), WAITERS.__eq__)
    assert chains.longest_chain(WORKER) > LIMIT
    assert chains.dropped(WORKER) == 0
    assert chains.dead_letters() == before


def test_without_recursive_loop_allow_lambda_stops_the_promotion(
    chains: Chains, conference: str
) -> None:
    """The template before it had RecursiveLoop. With the setting, the promotion continues."""
    chains.allow_loop(WORKER, allow=False)
    chains.resize(conference, WAITERS + 1)
    eventually(partial(chains.dropped, WORKER), bool)
    assert chains.held(conference) < WAITERS
    chains.allow_loop(WORKER, allow=True)
    eventually(partial(chains.held, conference), WAITERS.__eq__)
