"""The list of mutants, and their code: modules without some of their guards."""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from testing.tables import ROOT
from tests.mutants.conditions import Module, Piece, pieces_of, without

SOURCES = ROOT / "shared"
CONDITIONS = ("booking/adapters/**/*.py", "booking/slots/store.py")
RAISES = (
    "booking/domain/*.py",
    "booking/application/*.py",
    "booking/slots/domain.py",
    "booking/slots/use_cases.py",
)


@dataclass(frozen=True, slots=True)
class Guard:
    """A conjunct or a `raise` that a mutant lacks."""

    path: str  # below shared
    function: str  # with its class; empty for a constant of the module
    text: str
    lines: tuple[int, int]  # a test that runs none of these lines cannot notice
    number: int  # of the same text in the same function

    @property
    def id(self) -> str:
        """Return a name that does not depend on line numbers."""
        again = f" ({self.number})" if self.number > 1 else ""
        return f"{self.path} {self.function or 'module'}: {self.text}{again}"

    @property
    def is_raise(self) -> bool:
        """Return whether the guard is a statement, and not a condition of a write."""
        return self.text.startswith("raise ")


@dataclass(frozen=True, slots=True)
class _Place:
    guard: Guard
    node: ast.AST
    piece: Piece | None = None


@cache
def all_guards() -> dict[str, Guard]:
    """Return every guard by its id."""
    guards = [place.guard for path in _paths() for place in _places(_parsed(path), path)]
    return {guard.id: guard for guard in guards}


def mutated(path: str, guards: Iterable[Guard]) -> ast.Module:
    """Return the syntax tree of a module without some of its guards."""
    module = _parsed(path)
    wanted = set(guards)
    places = [place for place in _places(module, path) if place.guard in wanted]
    assert len(places) == len(wanted), f"guards are missing in {path}"
    tree: ast.Module = _Remover(places).visit(module.tree)
    return ast.fix_missing_locations(tree)


def compiled(path: str, guards: Iterable[Guard]) -> CodeType:
    """Return the code of a module without some of its guards."""
    return compile(mutated(path, guards), str(SOURCES / path), "exec")


class _Remover(ast.NodeTransformer):
    """Replaces raises by nothing, and conjuncts by something that is always true."""

    def __init__(self, places: Sequence[_Place]) -> None:
        self.places = places

    def visit(self, node: ast.AST) -> Any:
        here = [place for place in self.places if place.node is node]
        if not here:
            return self.generic_visit(node)
        if isinstance(node, ast.Raise):
            return ast.copy_location(ast.Pass(), node)
        assert isinstance(node, ast.expr)
        return without(node, [place.piece.number for place in here if place.piece is not None])


def _paths() -> list[str]:
    patterns = (*CONDITIONS, *RAISES)
    found = {path for pattern in patterns for path in SOURCES.glob(pattern)}
    return sorted(str(path.relative_to(SOURCES)) for path in found)


def _parsed(path: str) -> Module:
    return Module(ast.parse((SOURCES / path).read_text()))


def _places(module: Module, path: str) -> Iterator[_Place]:
    number: Counter[tuple[str, str]] = Counter()
    for node, text, piece in _found(module, path):
        function = module.qualified(node)
        number[function, text] += 1
        lines = _lines(module, node, piece)
        guard = Guard(path, function, text, lines, number[function, text])
        yield _Place(guard, node, piece)


def _found(module: Module, path: str) -> Iterator[tuple[ast.AST, str, Piece | None]]:
    if _matches(path, CONDITIONS):
        for piece in pieces_of(module):
            yield piece.node, piece.text, piece
    if _matches(path, RAISES):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Raise) and _is_guard(node):
                yield node, ast.unparse(node), None


def _lines(module: Module, node: ast.AST, piece: Piece | None) -> tuple[int, int]:
    """Return the lines of a raise. Those of a condition may be optimized away: of its function."""
    function = module.function_of(node)
    if piece is None or function is None:
        return node.lineno, node.lineno  # type: ignore[attr-defined]
    return function.lineno, function.end_lineno or function.lineno


def _is_guard(node: ast.Raise) -> bool:
    """Exclude errors that are passed on, and those of states that are impossible."""
    return node.exc is not None and not ast.unparse(node.exc).startswith("AssertionError")


def _matches(path: str, patterns: Sequence[str]) -> bool:
    return any(Path(path).full_match(pattern) for pattern in patterns)
