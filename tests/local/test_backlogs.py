"""Schedules and messages that accumulate: the emulator's answers are the same, and as quick."""

import time
from types import SimpleNamespace
from typing import Any

import pytest

from local.backlogs import handle_backlogs_quickly, prune_from_the_oldest


def queue(*lives: float) -> dict[str, Any]:
    """Return a queue that remembers messages for these seconds, in the order of their arrival."""
    now = time.time()
    cache = {f"m{number}": {"expire": now + life} for number, life in enumerate(lives)}
    return {"dedup_cache": cache}


@pytest.mark.parametrize(
    ("lives", "remembered"),
    [
        ((), []),
        ((-2, -1), []),
        ((-1, 100, 200), ["m1", "m2"]),
        ((100, 200), ["m0", "m1"]),
    ],
)
def test_a_queue_forgets_the_expired_messages(lives: Any, remembered: list[str]) -> None:
    pruned = queue(*lives)
    prune_from_the_oldest(pruned)
    assert list(pruned["dedup_cache"]) == remembered


def test_a_queue_looks_at_no_message_that_it_still_remembers() -> None:
    class Counted(dict[str, Any]):
        looked = 0

        def __getitem__(self, key: str) -> Any:
            self.looked += 1
            return super().__getitem__(key)

    remembered = Counted(queue(*range(100, 1_100))["dedup_cache"])
    prune_from_the_oldest({"dedup_cache": remembered})
    assert (len(remembered), remembered.looked) == (1_000, 1)


def test_a_schedule_is_parsed_once() -> None:
    parsed: list[str] = []

    def parse(expression: str) -> float | None:
        parsed.append(expression)
        return None if expression.startswith("rate") else 1.0

    scheduler, sqs = SimpleNamespace(_at_time_epoch=parse), SimpleNamespace()
    handle_backlogs_quickly(scheduler, sqs)
    for _ in range(3):
        assert scheduler._at_time_epoch("at(2030-01-01T00:00:00)") == 1.0
        assert scheduler._at_time_epoch("rate(5 minutes)") is None
    assert parsed == ["at(2030-01-01T00:00:00)", "rate(5 minutes)"]
    assert sqs._prune_dedup is prune_from_the_oldest
