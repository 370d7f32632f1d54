"""A sample of the guards: without each of them, the recorded test fails."""

import ast
import os
import secrets
import subprocess
import sys
from itertools import groupby

import pytest

from testing.tables import ROOT
from tests.mutants import report
from tests.mutants.__main__ import all_mutants, declared, known_witnesses
from tests.mutants.conditions import ALWAYS, Module, pieces_of, without
from tests.mutants.declared import EQUIVALENT, PAIRS
from tests.mutants.guards import all_guards, mutated
from tests.mutants.reached import decided

SAMPLE = 20
SOURCE = """
def write(known, *, adds):
    names = "version = :as_read AND canceled = :no"
    return {"ConditionExpression": f"{names} AND (a = :b OR c = :d)" if adds else names}
"""


def test_a_sample_of_guards_has_witnesses() -> None:
    """MUTANTS_SEED draws the same ones again, with `make mutants SAMPLE=20 SEED=...`."""
    seed = os.environ.get("MUTANTS_SEED") or str(secrets.randbelow(10**6))
    command = [sys.executable, "-m", "tests.mutants", "--sample", str(SAMPLE), "--seed", seed]
    environment = {**os.environ, "PYTHONPATH": "shared:."}
    done = subprocess.run(  # noqa: S603 - our own module
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    sys.stdout.write(done.stdout)
    assert done.returncode == 0, f"seed {seed}\n{done.stdout}\n{done.stderr[-3_000:]}"


def test_every_conjunct_of_a_condition_is_found() -> None:
    texts = [piece.text for piece in pieces_of(Module(ast.parse(SOURCE)))]
    assert texts == ["version = :as_read", "canceled = :no", "(a = :b OR c = :d)"]


def test_a_condition_that_cannot_be_followed_is_an_error() -> None:
    module = Module(ast.parse('def write(x): return {"ConditionExpression": x.text}'))
    with pytest.raises(ValueError, match="cannot follow"):
        pieces_of(module)


def test_a_removed_conjunct_is_always_true_and_keeps_its_placeholders() -> None:
    (node,) = [n for n in ast.walk(ast.parse('"a = :b AND c = :d"')) if isinstance(n, ast.Constant)]
    shown = ast.literal_eval(ast.unparse(without(node, [0])).removeprefix("f"))
    assert shown == f"(a = :b OR {ALWAYS}) AND c = :d"


def test_every_guard_can_be_removed() -> None:
    guards = sorted(all_guards().values(), key=lambda guard: guard.path)
    for path, some in groupby(guards, key=lambda guard: guard.path):
        without_them = ast.unparse(mutated(path, [*some]))
        assert without_them != ast.unparse(mutated(path, [])), path


def test_a_condition_decides_only_if_nothing_else_is_false() -> None:
    guards = [g for g in all_guards().values() if g.text == "version = :as_read"][:1]
    assert decided(guards, [], [("version = :as_read",)])
    assert not decided(guards, [], [("version = :as_read", "canceled = :no")])
    assert not decided(guards, [], [("canceled = :no",)])


def test_declared_guards_and_recorded_witnesses_exist() -> None:
    assert declared() <= all_guards().keys()
    assert not [name for name in EQUIVALENT if any(name in pair for pair in PAIRS)]
    files = {name.partition("::")[0] for name in known_witnesses().values() if "::" in name}
    assert all((ROOT / file).exists() for file in files)
    recorded = [mutant for mutant in all_mutants() if mutant.witness is not None]
    assert recorded, "make mutants records them"


def test_the_page_lists_the_declared_guards() -> None:
    shown = report.between(report.SURVIVORS)
    assert shown == report.survivors(), "run make mutants, or correct docs/simulation.md"
