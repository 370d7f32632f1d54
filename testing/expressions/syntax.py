"""The nodes of syntax trees."""

from __future__ import annotations

from dataclasses import dataclass, field

from testing.expressions.values import Element, Names


@dataclass(frozen=True, slots=True)
class Path:
    """A document path; an element that begins with # is a placeholder."""

    elements: tuple[Element, ...]
    literal: bool = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Note whether the path has no placeholder: most paths need no resolving."""
        literal = not any(isinstance(e, str) and e[0] == "#" for e in self.elements)
        object.__setattr__(self, "literal", literal)

    def resolved(self, names: Names) -> tuple[Element, ...]:
        """Return the path with its placeholders replaced."""
        if self.literal:
            return self.elements
        return tuple(
            names[element] if isinstance(element, str) and element[0] == "#" else element
            for element in self.elements
        )


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A :value."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function of a condition or of an update expression."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """An operator with its operands: comparisons, BETWEEN, IN, NOT, AND, OR, + and -."""

    operator: str
    operands: tuple[Node, ...]


type Node = Path | Placeholder | Call | Operation
