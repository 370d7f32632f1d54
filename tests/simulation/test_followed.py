"""Histories with links of mails: a link answers its own mail, once; controls show the harm."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest

from booking.application import cancel, claims
from tests.simulation import runtime
from tests.simulation.controls.registry import is_broken, swap
from tests.simulation.followed import run_followed
from tests.simulation.histories import Focus, Tally

HISTORIES = int(os.environ.get("FOLLOWED_HISTORIES", "12"))
FIRST = 9_000_000
BUSY = Focus(settings=(14, 15), requests=(12, 18), openly=False)


def test_histories_with_links_break_no_invariant() -> None:
    uses = effects = refused = 0
    for seed in range(FIRST, FIRST + HISTORIES):
        world = run_followed(runtime.loaded(), seed, Tally(), (None, BUSY)[seed % 2])
        uses += len(world.uses)
        effects += sum(world.effects.values())
        refused += world.refused
    print(f"{uses} uses of links, {effects} with an effect, {refused} refused")
    assert min(uses, 4 * effects, 4 * refused) > HISTORIES, "too few uses to check anything"


def _any_version_canceled(stack: ExitStack) -> None:
    swap(stack, cancel, "check_version", lambda *_: None)


def _late_links(stack: ExitStack) -> None:
    """Allow a link to answer the version that the booking has, as if mails had no version."""
    original = claims.UseLink._answer

    def of_now(self: Any, link: Any, action: Any) -> Any:
        found = self.bookings.find(link.subject)
        version = link.version if found is None else found.summary.version
        return original(self, replace(link, version=version), action)

    swap(stack, claims.UseLink, "_answer", of_now)


@pytest.mark.parametrize(
    ("off", "harm"),
    [
        (_any_version_canceled, "a link changes version"),
        (_late_links, "a link changes version"),
    ],
)
def test_without_its_guard_a_history_is_broken(off: Callable[[ExitStack], Any], harm: str) -> None:
    def run(seed: int) -> None:
        run_followed(runtime.loaded(), seed, Tally(), BUSY)

    assert is_broken(off, run, range(FIRST, FIRST + 100), harm), "no history of 100 is broken"
