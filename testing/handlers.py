"""Load the module of a function by its path, as Lambda does.

An import builds the dependencies from the environment, so that each world needs its own module.
"""

import importlib.util
from types import ModuleType

from testing.tables import ROOT


def load(function: str) -> ModuleType:
    """Import functions/<function>/app.py, also if it was imported before."""
    path = ROOT / "functions" / function / "app.py"
    spec = importlib.util.spec_from_file_location(f"functions_{function}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
