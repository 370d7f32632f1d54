"""Each handler imports with its artifact and the layer alone, in the template's environment.

The emulator hides such mistakes: its own packages and environment are visible to handlers.
"""

import json
import re
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from testing.tables import ROOT, template

# Isolated (-I), without site-packages (-S), writing no bytecode (-B).
PYTHON = [sys.executable, "-I", "-S", "-B", "-c"]
IMPORT = """
import importlib, json, sys
sys.path[:0] = sys.argv[2:]
module, _, name = sys.argv[1].rpartition(".")
assert callable(getattr(importlib.import_module(module), name))
print(json.dumps([m.__file__ for m in sys.modules.values() if getattr(m, "__file__", None)]))
"""
LAMBDA = {
    "AWS_REGION": "us-east-1",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_ACCESS_KEY_ID": "dummy",
    "AWS_SECRET_ACCESS_KEY": "dummy",
    "AWS_LAMBDA_FUNCTION_NAME": "dummy",
}
DUMMY = "dummy"
SLOTS = {
    "BookSlotFunction",
    "CancelSlotFunction",
    "GetHealthFunction",
    "GetRootFunction",
    "GetSlotsFunction",
    "GetStatsFunction",
    "PushChangesFunction",
}


def environment(function: str) -> dict[str, str]:
    """Return the environment of a function in the template, with default parameters."""
    everyone = template()["Globals"]["Function"]
    properties = template()["Resources"][function]["Properties"]
    declared: dict[str, Any] = {}
    for source in (everyone, properties):
        declared |= source.get("Environment", {}).get("Variables", {})
    return {name: _value(value) for name, value in declared.items()}


def _value(declared: Any) -> str:
    """Return the value after deployment, with a dummy for values known only then."""
    if not isinstance(declared, dict):
        return str(declared)
    if "If" in declared:  # the last value is the one for the cloud
        return _value(declared["If"][-1])
    if "Sub" in declared:
        return re.sub(r"\$\{[^}]*\}", DUMMY, declared["Sub"])
    parameter = template()["Parameters"].get(declared.get("Ref"), {})
    return str(parameter.get("Default", DUMMY))


def handler(function: str) -> str:
    properties = template()["Resources"][function]["Properties"]
    named: str = properties.get("Handler", template()["Globals"]["Function"]["Handler"])
    return named


def imported(
    name: str, path: list[Path], variables: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """Import a handler in a new interpreter with only these folders and variables."""
    return subprocess.run(  # noqa: S603 - this interpreter, our own code
        [*PYTHON, IMPORT, name, *map(str, path)],
        env=LAMBDA | variables,
        cwd=path[0],
        capture_output=True,
        text=True,
        check=False,
    )


@cache
def loaded(function: str, artifact: Path, layer: Path) -> list[str]:
    """Return the files of the modules that a function loads when it starts."""
    done = imported(handler(function), [artifact, layer], environment(function))
    assert done.returncode == 0, done.stderr
    files: list[str] = json.loads(done.stdout)
    return files


def test_a_handler_imports_with_only_its_artifact_and_the_layer(
    artifacts: dict[str, Path], layer: Path, function: str
) -> None:
    files = loaded(function, artifacts[function], layer)
    known = (str(artifacts[function]), str(layer), sysconfig.get_path("stdlib"))
    assert [file for file in files if not file.startswith(known) or "site-packages" in file] == []
    assert str(layer / "booking" / "__init__.py") in files


def test_only_the_functions_of_the_slots_import_the_slots(
    artifacts: dict[str, Path], layer: Path, function: str
) -> None:
    files = loaded(function, artifacts[function], layer)
    slots = [file for file in files if file.startswith(f"{layer}/booking/slots/")]
    assert (slots != []) == (function in SLOTS), slots


def test_push_changes_renders_the_board_without_pydantic(
    artifacts: dict[str, Path], layer: Path
) -> None:
    name = "PushChangesFunction"
    files = loaded(name, artifacts[name], layer)
    assert f"{layer}/booking/slots/rendering.py" in files
    assert [file for file in files if file.startswith(f"{layer}/pydantic/")] == []


@pytest.mark.parametrize("module", ["pytest", "ministack", "testing.tables", "functions"])
def test_a_handler_that_needs_an_undeployed_module_fails(
    layer: Path, tmp_path: Path, module: str
) -> None:
    found_here = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import {module}"
    here = [sys.executable, "-c", found_here]
    assert subprocess.run(here, check=False, capture_output=True).returncode == 0  # noqa: S603
    (tmp_path / "app.py").write_text(f"import {module}\ndef handler(event, context): ...\n")
    done = imported("app.handler", [tmp_path, layer], environment("BookFunction"))
    assert done.returncode != 0
    assert f"No module named '{module.partition('.')[0]}'" in done.stderr


def test_a_handler_without_its_environment_fails(artifacts: dict[str, Path], layer: Path) -> None:
    forgotten = environment("BookFunction")
    del forgotten["TABLE"]
    done = imported("app.handler", [artifacts["BookFunction"], layer], forgotten)
    assert (done.returncode != 0, "TABLE" in done.stderr) == (True, True)


def test_a_module_without_a_handler_fails(layer: Path, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("handler = None\n")
    done = imported("app.handler", [tmp_path, layer], environment("BookFunction"))
    assert (done.returncode != 0, "AssertionError" in done.stderr) == (True, True)
