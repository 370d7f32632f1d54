"""Conditions and filters, compiled to closures."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from testing.expressions.condition_parser import ConditionParser
from testing.expressions.parser import Check
from testing.expressions.readers import Reader, operand_reader
from testing.expressions.syntax import Call, Node, Operation, Path
from testing.expressions.values import SETS, Item, Names, Value, Values, ordered

type Test = Callable[[Item, Names, Values], bool]


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition or filter; ``test`` evaluates it for an item, ``{}`` for a missing item."""

    test: Test
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Check, ...]
    paths: tuple[Path, ...]


@lru_cache(maxsize=4096)
def compile_condition(text: str, label: str = "ConditionExpression") -> Condition:
    """Compile a condition; the same text gives the same object."""
    parser = ConditionParser(label, text)
    tree = parser.disjunction()
    parser.finish()
    return Condition(
        test=_test(tree),
        names=frozenset(parser.names),
        values=frozenset(parser.values),
        checks=tuple(parser.checks),
        paths=tuple(parser.paths),
    )


_ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def _test(node: Node) -> Test:
    """Return a closure that evaluates a condition."""
    match node:
        case Operation("AND" | "OR" | "NOT"):
            return _logic(node)
        case Operation("BETWEEN" | "IN"):
            return _membership(node)
        case Operation(comparator, (left, right)):
            return _comparison(comparator, operand_reader(left), operand_reader(right))
        case Call(function, arguments):
            return _function(function, [operand_reader(argument) for argument in arguments])
    raise AssertionError(node)


def _logic(node: Operation) -> Test:
    tests = [_test(operand) for operand in node.operands]
    if node.operator == "NOT":
        inner = tests[0]
        return lambda item, names, values: not inner(item, names, values)
    stop = node.operator == "OR"

    def test(item: Item, names: Names, values: Values) -> bool:
        for one in tests:  # any() and all() would cost a generator each
            if one(item, names, values) is stop:
                return stop
        return not stop

    return test


def _comparison(comparator: str, left: Reader, right: Reader) -> Test:
    if comparator in ("=", "<>"):
        wanted = comparator == "="

        def test_equality(item: Item, names: Names, values: Values) -> bool:
            found = left(item, names, values)
            return (found is not None and found == right(item, names, values)) is wanted

        return test_equality
    compare = _ORDER[comparator]

    def test_order(item: Item, names: Names, values: Values) -> bool:
        return ordered(compare, left(item, names, values), right(item, names, values))

    return test_order


def _membership(node: Operation) -> Test:
    subject, *others = (operand_reader(operand) for operand in node.operands)
    if node.operator == "BETWEEN":
        low, high = others

        def test_between(item: Item, names: Names, values: Values) -> bool:
            found = subject(item, names, values)
            return ordered(operator.le, low(item, names, values), found) and ordered(
                operator.le, found, high(item, names, values)
            )

        return test_between

    def test_in(item: Item, names: Names, values: Values) -> bool:
        found = subject(item, names, values)
        return found is not None and any(found == one(item, names, values) for one in others)

    return test_in


def _function(function: str, readers: list[Reader]) -> Test:
    first = readers[0]
    if function == "attribute_exists":
        return lambda item, names, values: first(item, names, values) is not None
    if function == "attribute_not_exists":
        return lambda item, names, values: first(item, names, values) is None
    second = readers[1]
    relation = {"attribute_type": _has_type, "begins_with": _begins, "contains": _contains}[
        function
    ]

    def test(item: Item, names: Names, values: Values) -> bool:
        left = first(item, names, values)
        right = second(item, names, values)
        return left is not None and right is not None and relation(left, right)

    return test


def _has_type(value: Value, kind: Value) -> bool:
    return kind["S"] in value


def _begins(value: Value, prefix: Value) -> bool:
    for kind in ("S", "B"):
        if kind in value and kind in prefix:
            return bool(value[kind].startswith(prefix[kind]))
    return False


def _contains(value: Value, member: Value) -> bool:
    for kind, content in value.items():
        if kind == "L":
            return member in content
        if kind in ("S", "B"):
            return kind in member and member[kind] in content
        if kind in SETS:
            return kind[0] in member and member[kind[0]] in content
    return False
