"""The system recovers from a crash before or after any AWS call of any handler.

It recovers by redelivery, by late redelivery, and by the sweeper alone. A run tries each third
crash, from a random one, with one of the three. CRASHES=all tries all three after each crash.
"""

import os
import random
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.simulation import runtime
from tests.simulation.histories import Focus, History, Tally, Violation
from tests.simulation.world import SECOND

# Short histories that use every handler: a user reactivates, and an offer lapses; a user confirms
# and is erased; a conference is changed and canceled; several shards; parties that collect the
# seats of two shards and shrink; a category, whose offers lapse and are confirmed.
STORIES = [(2, 124), (2, 555), (1, 359), (11, 96), (24, 23), (31, 157)]
RECOVERIES = ["redelivery", "late redelivery", "the sweeper alone"]
ALL = os.environ.get("CRASHES") == "all"
EVERY = 3
SAMPLES = EVERY * len(RECOVERIES)  # which together have all crashes and recoveries
CALM = {"request": 1.0, "deliver": 6.0, "relay": 6.0}


def story(setting: int, seed: int) -> History:
    focus = Focus((setting,), pace=CALM, requests=(6, 8))
    return History(runtime.loaded(), seed, Tally(), focus)


def crashing(setting: int, seed: int, call: int, moment: str, recovery: str) -> None:
    history = story(setting, seed)
    world = history.world
    world.crash_at = (call, moment)
    crash = world.crash

    def crash_and(task: object) -> None:
        crash(task)  # type: ignore[arg-type]
        for message in world.messages:
            if recovery == "late redelivery" and message.receives:
                message.visible_at += 60 * SECOND
                world.crashed_at = world.now + 120 * SECOND
        if recovery == "the sweeper alone":
            world.messages[:] = [m for m in world.messages if m.in_flight]
            world.schedules.clear()
            world.lost = True

    world.crash = crash_and  # type: ignore[method-assign]
    try:
        history.run()
    except Violation as violation:
        pytest.fail(f"{setting} {seed} crashed {moment} call {call}, {recovery}\n{violation}")


@pytest.fixture(scope="module")
def sample() -> int:
    """Return a random number of a sample."""
    return random.SystemRandom().randrange(SAMPLES)


def crashes(calls: int, sample: int) -> Iterator[tuple[int, str, str]]:
    """Yield calls of a story, the moment of the crash, and how the system recovers."""
    first, turn = sample % EVERY, sample // EVERY
    moments = ((call, moment) for call in range(1, calls + 1) for moment in ("before", "after"))
    for number, (call, moment) in enumerate(moments):
        if ALL:
            yield from ((call, moment, recovery) for recovery in RECOVERIES)
        elif number % EVERY == first:
            yield call, moment, RECOVERIES[(number // EVERY + turn) % len(RECOVERIES)]


@pytest.mark.parametrize(("setting", "seed"), STORIES)
def test_the_system_recovers_from_a_crash_at_any_call(setting: int, seed: int, sample: int) -> None:
    calm = story(setting, seed)
    calm.run()
    for call, moment, recovery in crashes(calm.world.calls, sample):
        crashing(setting, seed, call, moment, recovery)


def test_the_samples_together_have_every_recovery_after_every_crash() -> None:
    tried = [crash for sample in range(SAMPLES) for crash in crashes(4, sample)]
    assert len(set(tried)) == 4 * 2 * 3
    assert ALL or len(tried) == 4 * 2 * 3


def test_the_stories_use_every_handler() -> None:
    names: Counter[str] = Counter()
    for setting, seed in STORIES:
        history = story(setting, seed)
        start = history.world.start

        def counted(name: str, *rest: object, start: object = start) -> object:
            names[name] += 1
            return start(name, *rest)  # type: ignore[operator]

        history.world.start = counted  # type: ignore[method-assign,assignment]
        history.run()
    workers = {"relay_changes", "promote", "lapse", "start_conference", "sweep", "erase_user"}
    people = {"book", "cancel", "confirm", "reactivate", "change_party"}
    people |= {"change_conference", "cancel_conference"}
    assert workers | people <= set(names)
