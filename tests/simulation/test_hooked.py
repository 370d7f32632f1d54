"""Histories with webhooks: no event is lost or out of order; controls show the harm."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import webhooks as adapter
from booking.application import deliver_webhooks
from booking.application.sweep import Sweep
from booking.domain.webhooks import passed
from tests.simulation import runtime
from tests.simulation.controls.registry import swap
from tests.simulation.histories import Focus, Tally, Violation, lay_grounds
from tests.simulation.hooked import run_hooked
from tests.simulation.test_fed import TORN

HISTORIES = int(os.environ.get("HOOKED_HISTORIES", "40"))
FIRST = 9_500_000
SEARCHED = 60
CRASHING = Focus(
    settings=(5, 13, 14),
    requests=(10, 16),
    openly=False,
    rates={"crash after": 0.08, "crash before": 0.05, "lost after": 0.05, "throttle": 0.05},
)


CALM = Focus(settings=(5, 13, 14), requests=(12, 18), openly=False)


def test_histories_with_webhooks_break_no_invariant() -> None:
    tally, requests = Tally(), 0
    for seed in range(FIRST, FIRST + HISTORIES):
        requests += run_hooked(runtime.loaded(), seed, tally, (None, CRASHING, TORN)[seed % 3])
    assert requests > 5 * HISTORIES, "too few requests to check anything"


def _moves_the_cursor_first(stack: ExitStack) -> None:
    """Move the cursor before the request, so that a crash or a failure loses the event."""
    swap(
        stack,
        deliver_webhooks,
        "failed",
        lambda webhook, position, *_, **__: replace(passed(webhook, position), next_at=1),
    )


def _never_sweeps(stack: ExitStack) -> None:
    swap(stack, Sweep, "_look_at_webhook", lambda *_: False)


def _takes_no_turns(stack: ExitStack) -> None:
    """Allow two workers to deliver to one endpoint, each with a cursor of its own."""
    swap(stack, adapter.DynamoWebhooks, "claim", lambda *_: True)
    original = adapter.DynamoWebhooks.progress

    def unconditional(self: Any, webhook: Any, delivery: Any, now: int) -> None:
        stored = self.find(webhook.organizer, webhook.id)
        original(self, replace(webhook, version=stored.version), delivery, now)

    swap(stack, adapter.DynamoWebhooks, "progress", unconditional)


@pytest.mark.parametrize(
    ("off", "focus"),
    [
        (_moves_the_cursor_first, CRASHING),
        (_never_sweeps, CRASHING),
        (_takes_no_turns, CALM),
    ],
    ids=["a failed event is repeated", "the sweeper wakes endpoints", "one worker has the turn"],
)
def test_without_the_guard_webhooks_are_wrong(
    off: Callable[[ExitStack], None], focus: Focus
) -> None:
    lay_grounds()
    with ExitStack() as stack:
        off(stack)
        for seed in range(FIRST, FIRST + SEARCHED):
            try:
                run_hooked(runtime.loaded(), seed, Tally(), focus)
            except Violation:
                return
    pytest.fail("no history noticed the missing guard")
