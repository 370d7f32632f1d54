"""With any one guard switched off, the simulation finds a violation."""

import pytest

from tests.simulation import runtime
from tests.simulation.controls import CONTROLS, Control, switched_off
from tests.simulation.histories import Tally, Violation, run_history

HISTORIES = 500


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_without_the_guard_something_breaks(control: Control) -> None:
    handlers = runtime.loaded()
    with switched_off(control):
        for seed in range(HISTORIES):
            try:
                run_history(handlers, seed, Tally(), control.focus)
            except Violation:
                return
    pytest.fail(f"nothing noticed that this is gone: {control.name} (harm: {control.harm})")


def test_with_every_guard_on_nothing_breaks() -> None:
    for seed in range(HISTORIES):
        run_history(runtime.loaded(), seed, Tally())


def test_there_are_enough_guards_to_mean_something() -> None:
    assert len(CONTROLS) >= 25
