"""With any one guard switched off, the simulation finds a violation.

Which history found it the last time is kept beside this, and tried first: the search is long.
CAUGHT=anew searches for all of them, and keeps what it finds.
"""

import json
import os
import re
from itertools import chain
from pathlib import Path

import pytest

from tests.simulation import runtime
from tests.simulation.controls import CONTROLS, Control, switched_off
from tests.simulation.histories import Tally, Violation, run_history

HISTORIES = 500
CAUGHT = Path(__file__).with_name("caught.json")
MISTAKE = re.compile("(Attribute|Name|Type|UnboundLocal)Error")
ANEW = os.environ.get("CAUGHT") == "anew"


def caught() -> dict[str, int]:
    """The seed of the history in which the lack of each guard was noticed."""
    known: dict[str, int] = json.loads(CAUGHT.read_text())
    return known


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_without_the_guard_something_breaks(control: Control) -> None:
    seed = first_to_notice(control)
    if seed is None:
        pytest.fail(f"nothing noticed that this is gone: {control.name} (harm: {control.harm})")
    if ANEW:
        CAUGHT.write_text(json.dumps(caught() | {control.name: seed}, indent=2) + "\n")


def first_to_notice(control: Control) -> int | None:
    known = [] if ANEW else [caught().get(control.name, 0)]
    with switched_off(control):
        for seed in chain(known, range(HISTORIES)):
            try:
                run_history(runtime.loaded(), seed, Tally(), control.focus)
            except Violation as violation:
                noticed = str(violation).partition("\n")[0]
                assert not MISTAKE.search(noticed), f"the control itself is wrong: {noticed}"
                return seed
    return None


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_with_every_guard_on_the_same_history_is_fine(control: Control) -> None:
    run_history(runtime.loaded(), caught()[control.name], Tally(), control.focus)


def test_each_history_that_is_kept_is_a_controls() -> None:
    assert caught().keys() == {control.name for control in CONTROLS}


def test_there_are_enough_guards_to_mean_something() -> None:
    assert len(CONTROLS) >= 25
