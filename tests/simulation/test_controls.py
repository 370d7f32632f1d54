"""With any one guard switched off, the simulation finds a violation.

caught.json has the history that found each violation last. It runs first, because the search is
long. CAUGHT=again searches for all of them again and writes the file.
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
AGAIN = os.environ.get("CAUGHT") == "again"


def caught() -> dict[str, int]:
    """Return the seed of the history that notices each missing guard."""
    known: dict[str, int] = json.loads(CAUGHT.read_text())
    return known


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_without_the_guard_an_invariant_breaks(control: Control) -> None:
    seed = first_to_notice(control)
    if seed is None:
        pytest.fail(f"no history noticed the missing guard: {control.name} (harm: {control.harm})")
    if AGAIN:
        CAUGHT.write_text(json.dumps(caught() | {control.name: seed}, indent=2) + "\n")


def first_to_notice(control: Control) -> int | None:
    known = [] if AGAIN else [caught().get(control.name, 0)]
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
def test_with_every_guard_on_the_same_history_passes(control: Control) -> None:
    run_history(runtime.loaded(), caught()[control.name], Tally(), control.focus)


def test_each_recorded_history_belongs_to_a_control() -> None:
    assert caught().keys() == {control.name for control in CONTROLS}


def test_the_controls_cover_at_least_25_guards() -> None:
    assert len(CONTROLS) >= 25
