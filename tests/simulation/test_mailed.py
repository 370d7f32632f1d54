"""Histories with mails: nobody is flooded, and every mail is true; controls show the harm."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from itertools import count
from typing import Any
from unittest.mock import patch

import pytest

from booking.adapters.mail_records import DynamoClaims, DynamoDailyMails
from booking.adapters.waitlist import DynamoWaitlist
from booking.application import notify
from booking.application.ports import mails as limits
from booking.application.ports.mails import Digest
from booking.domain.language import Language
from booking.surfaces import texts
from tests.simulation import runtime
from tests.simulation.controls.focuses import LONE
from tests.simulation.controls.registry import is_broken, swap
from tests.simulation.histories import Focus, Tally
from tests.simulation.mailed import run_mailed

HISTORIES = int(os.environ.get("MAILED_HISTORIES", "60"))
FIRST = 7_000_000
# The signed-in attendees wait for each other's seats, and ignore offers.
BUSY = Focus(settings=(14, 15), requests=(10, 16), openly=False)
REPEATED = replace(BUSY, rates={"duplicate": 0.5})
# An offer to a lone waiter lapses in quiet hours that the organizer has set meanwhile.
SILENT = replace(LONE, requests=(5, 8), quieted=0.5)


def test_histories_with_mails_break_no_invariant() -> None:
    tally, mails = Tally(), 0
    for seed in range(FIRST, FIRST + HISTORIES):
        mails += run_mailed(runtime.loaded(), seed, tally, (None, BUSY, LONE)[seed % 3])
    assert mails > HISTORIES, "too few mails to check anything"


def _unlimited(stack: ExitStack) -> None:
    swap(stack, DynamoDailyMails, "take", lambda *_: True)


def _not_read_again(stack: ExitStack) -> None:
    swap(stack, notify, "is_current", lambda *_: True)


def _at_once(stack: ExitStack) -> None:
    swap(stack, notify, "LAPSE_SETTLES_MS", 0)


def _claimed_again(stack: ExitStack) -> None:
    swap(stack, DynamoClaims, "claim", lambda *_: True)


def _many_digests(stack: ExitStack) -> None:
    numbers = count()

    def of(attendee: str, now: int) -> Digest:
        """Return a digest of its own for each mail that is held back."""
        slot = now // limits.DIGEST_EVERY_MS - next(numbers)
        return Digest(attendee=attendee, slot=slot)

    swap(stack, Digest, "of", staticmethod(of))


def _passed_on(stack: ExitStack) -> None:
    """Write the text of earlier releases in the mails of lapses."""
    false = "Your offer expired. The seat went to the next in line."
    catalog = texts._catalog(Language.ENGLISH)
    stack.enter_context(patch.dict(catalog, {"mail.lapsed": false}))


def _estimated(stack: ExitStack) -> None:
    original = DynamoWaitlist.count_before

    def higher(self: Any, summary: Any) -> Any:
        found = original(self, summary)
        return replace(found, number=found.number + 1)

    swap(stack, DynamoWaitlist, "count_before", higher)


@pytest.mark.parametrize(
    ("off", "harm", "focus"),
    [
        (_unlimited, "gets more than 3 mails in a day", BUSY),
        (_unlimited, "gets more than 3 mails in a day", LONE),
        (_many_digests, "gets more digests than there were periods", BUSY),
        (_claimed_again, "is mailed twice", REPEATED),
        (_not_read_again, "is not true", BUSY),
        (_at_once, "is mailed at once", BUSY),
        (_passed_on, "nobody else waited", SILENT),
        (_estimated, "others waited", BUSY),
    ],
)
def test_without_its_guard_a_history_is_broken(
    off: Callable[[ExitStack], Any], harm: str, focus: Focus
) -> None:
    def run(seed: int) -> None:
        run_mailed(runtime.loaded(), seed, Tally(), focus)

    assert is_broken(off, run, range(FIRST, FIRST + 400), harm), "no history of 400 is broken"
