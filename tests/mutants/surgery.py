"""Replace the code of imported functions in this process by that of mutants.

The caller forks first. The source tree and the imports of the other processes are unchanged.
"""

import gc
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import CodeType, FunctionType
from typing import Any

from tests.mutants.guards import Guard, compiled


def remove(guards: Iterable[Guard]) -> None:
    """Remove guards from the functions and constants of all imported modules."""
    by_path: dict[str, list[Guard]] = defaultdict(list)
    for guard in guards:
        by_path[guard.path].append(guard)
    for path, some in by_path.items():
        import_module(_name_of(path))
        code = compiled(path, some)
        _replace_functions(path, code)
        if any(not guard.function for guard in some):
            _replace_constants(path, code)


def known_objects() -> list[Any]:
    """Return the objects of this process, with those that a function has frozen at its start."""
    gc.unfreeze()
    return gc.get_objects()


def _replace_functions(path: str, code: CodeType) -> None:
    """Give each function of a module its new code; closures and defaults stay."""
    new = {(c.co_qualname, c.co_firstlineno): c for c in _codes(code)}
    replaced = 0
    for function in known_objects():
        if isinstance(function, FunctionType) and function.__code__.co_filename == code.co_filename:
            old = function.__code__
            function.__code__ = new[old.co_qualname, old.co_firstlineno]
            replaced += 1
    assert replaced, f"{path} is not imported"


def _replace_constants(path: str, code: CodeType) -> None:
    """Give all modules the new values of a module's strings, also those that import them."""
    name = _name_of(path)
    module = sys.modules[name]
    fresh: dict[str, object] = {"__name__": name}
    exec(code, fresh)  # noqa: S102 (our own module, with one condition changed)
    for constant, value in fresh.items():
        old = getattr(module, constant, None)
        if not isinstance(value, str) or constant.startswith("__") or value == old:
            continue
        for user in [m for n, m in sys.modules.items() if n.startswith("booking.")]:
            if getattr(user, constant, None) is old:
                setattr(user, constant, value)


def _name_of(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)
