"""Key conditions of queries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from testing.expressions.condition_parser import ConditionParser
from testing.expressions.parser import Check, Parser
from testing.expressions.syntax import Call, Node, Operation, Path, Placeholder

# The operator with the same meaning when its operands are exchanged.
_MIRRORED = {"=": "=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True, slots=True)
class KeyComparison:
    """One part of a key condition: the attribute, the operator and the :values."""

    attribute: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyCondition:
    """A key condition, not yet matched with the keys of a table or an index."""

    comparisons: tuple[KeyComparison, ...]
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Check, ...]


@lru_cache(maxsize=4096)
def compile_key_condition(text: str) -> KeyCondition:
    """Compile a key condition: one comparison, or two joined by AND."""
    parser = ConditionParser("KeyConditionExpression", text)
    tree = parser.disjunction()
    parser.finish()
    parts = tree.operands if isinstance(tree, Operation) and tree.operator == "AND" else (tree,)
    return KeyCondition(
        comparisons=tuple(_key_comparison(parser, part) for part in parts),
        names=frozenset(parser.names),
        values=frozenset(parser.values),
        checks=tuple(parser.checks),
    )


def _key_comparison(parser: Parser, node: Node) -> KeyComparison:
    match node:
        case Operation(comparator, (Placeholder() as value, other)) if comparator in _MIRRORED:
            name, operands = _MIRRORED[comparator], (other, value)
        case Operation("=" | "<" | "<=" | ">" | ">=" | "BETWEEN" as name, operands):
            pass
        case Call("begins_with" as name, operands):
            pass
        case Operation("OR" | "NOT" | "IN" | "<>" as unusable):
            parser.fail(f"Invalid operator used in KeyConditionExpression: {unusable}")
        case _:
            parser.fail("Invalid operator used in KeyConditionExpression")
    subject, *others = operands
    if not isinstance(subject, Path):
        parser.fail("KeyConditionExpressions must compare a key attribute with values")
    if len(subject.elements) != 1:
        parser.fail("KeyConditionExpressions cannot have conditions on nested attributes")
    attribute = subject.elements[0]
    assert isinstance(attribute, str)
    values = tuple(other.name for other in others if isinstance(other, Placeholder))
    if len(values) != len(others):
        parser.fail("KeyConditionExpressions cannot contain attribute names as values")
    return KeyComparison(attribute, name, values)
