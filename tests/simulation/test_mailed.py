"""Histories with mails: nobody is flooded, and every mail is true; controls show the harm."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from booking.adapters.mail_records import DynamoDailyMails
from booking.application import notify
from tests.simulation import runtime
from tests.simulation.controls.registry import swap
from tests.simulation.histories import Focus, Tally, Violation, lay_grounds
from tests.simulation.mailed import run_mailed

HISTORIES = int(os.environ.get("MAILED_HISTORIES", "60"))
FIRST = 7_000_000
# The signed-in attendees wait for each other's seats, and ignore offers.
BUSY = Focus(settings=(14, 15), requests=(10, 16))


def test_histories_with_mails_break_no_invariant() -> None:
    tally, mails = Tally(), 0
    for seed in range(FIRST, FIRST + HISTORIES):
        mails += run_mailed(runtime.loaded(), seed, tally, BUSY if seed % 2 else None)
    assert mails > HISTORIES, "too few mails to check anything"


def _unlimited(stack: ExitStack) -> None:
    swap(stack, DynamoDailyMails, "take", lambda *_: True)


def _not_read_again(stack: ExitStack) -> None:
    swap(stack, notify, "is_current", lambda *_: True)


def _at_once(stack: ExitStack) -> None:
    swap(stack, notify, "LAPSE_SETTLES_MS", 0)


@pytest.mark.parametrize(
    ("off", "harm"),
    [
        (_unlimited, "gets more than 3 mails in a day"),
        (_not_read_again, "is not true"),
        (_at_once, "is mailed at once"),
    ],
)
def test_without_its_guard_a_history_is_broken(off: Callable[[ExitStack], Any], harm: str) -> None:
    lay_grounds()
    with ExitStack() as stack:
        off(stack)
        for seed in range(FIRST, FIRST + 400):
            try:
                run_mailed(runtime.loaded(), seed, Tally(), BUSY)
            except Violation as violation:
                if harm in str(violation):
                    return
        pytest.fail(f"no history of 400 is broken by: {harm}")
