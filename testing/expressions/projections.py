"""Projections: the paths of an item that a reader requests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from testing.expressions.parser import Parser
from testing.expressions.syntax import Path
from testing.expressions.values import Element, InvalidExpression, Item, Names, Resolved, Value


@dataclass(frozen=True, slots=True)
class Projection:
    """The paths that a reader requests."""

    paths: tuple[Path, ...]
    names: frozenset[str]

    def places(self, names: Names) -> list[Resolved]:
        """Return the paths with their placeholders replaced; reject overlapping paths."""
        return distinct_places(self.paths, names, "ProjectionExpression")


@lru_cache(maxsize=4096)
def compile_projection(text: str) -> Projection:
    """Compile a projection."""
    parser = Parser("ProjectionExpression", text)
    paths = parser.list_of(parser.path)
    parser.finish()
    return Projection(tuple(paths), frozenset(parser.names))


def distinct_places(paths: Iterable[Path], names: Names, label: str) -> list[Resolved]:
    """Return paths with their placeholders replaced; reject equal and nested paths."""
    places = [path.resolved(names) for path in paths]
    if len({place[0] for place in places}) != len(places):
        _refuse_overlaps(places, label)
    return places


def _refuse_overlaps(paths: list[Resolved], label: str) -> None:
    """Raise for paths that overlap, and for paths that take one value as a map and as a list."""
    for place, one in enumerate(paths):
        for other in paths[place + 1 :]:
            shared = min(len(one), len(other))
            if one[:shared] == other[:shared]:
                problem = "overlap"
            elif _disagree(one, other):
                problem = "conflict"
            else:
                continue
            message = (
                f"Invalid {label}: Two document paths {problem} with each other; must remove or "
                f"rewrite one of these paths; path one: {_shown(one)}, path two: {_shown(other)}"
            )
            raise InvalidExpression(message)


def _disagree(one: Resolved, other: Resolved) -> bool:
    for left, right in zip(one, other, strict=False):
        if left != right:
            return type(left) is not type(right)
    return False


def _shown(path: Resolved) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else part for part in path)
    return f"[{', '.join(parts)}]"


def project(item: Item, paths: Iterable[Resolved]) -> Item:
    """Return the values at these paths, with the maps and lists around them."""
    tree: dict[Element, Any] = {}
    for path in paths:
        branch = tree
        for element in path[:-1]:
            branch = branch.setdefault(element, {})
        branch[path[-1]] = None
    picked = _picked({"M": item}, tree)
    return {} if picked is None else picked["M"]


def _picked(value: Value, tree: dict[Element, Any] | None) -> Value | None:
    if tree is None:
        return value
    kind = "L" if isinstance(next(iter(tree)), int) else "M"
    content: Any = value.get(kind)
    if content is None:
        return None
    found: dict[Any, Value] = {}
    for element in content if kind == "M" else range(len(content)):
        if element in tree:
            inner = _picked(content[element], tree[element])
            if inner is not None:
                found[element] = inner
    if not found:
        return None
    return {"L": list(found.values())} if kind == "L" else {"M": found}
