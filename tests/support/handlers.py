"""The one way to load a function's module: by its path, as Lambda does.

Its wiring is made when it is imported, from the environment; so each world loads its own.
"""

import importlib.util
from types import ModuleType

from tests.support.tables import ROOT


def load(function: str) -> ModuleType:
    """Load functions/<function>/app.py anew."""
    path = ROOT / "functions" / function / "app.py"
    spec = importlib.util.spec_from_file_location(f"functions_{function}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
