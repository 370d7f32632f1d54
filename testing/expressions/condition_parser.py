"""The grammar of conditions, filters and key conditions."""

from __future__ import annotations

import operator

from testing.expressions.parser import Check, Parser
from testing.expressions.syntax import Call, Node, Operation, Path, Placeholder
from testing.expressions.values import ORDERED, InvalidExpression, Values, kind_of, ordered

_COMPARATORS = frozenset(("=", "<>", "<", "<=", ">", ">="))

_CONDITION_FUNCTIONS = {
    "attribute_exists": 1,
    "attribute_not_exists": 1,
    "attribute_type": 2,
    "begins_with": 2,
    "contains": 2,
}

_TYPES = frozenset(("S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL"))


class ConditionParser(Parser):
    """Parser of conditions: NOT binds tighter than AND, and AND tighter than OR."""

    def disjunction(self) -> Node:
        """Parse a whole condition."""
        operands = [self._conjunction()]
        while self.accept("OR"):
            operands.append(self._conjunction())
        return operands[0] if len(operands) == 1 else Operation("OR", tuple(operands))

    def _conjunction(self) -> Node:
        operands = [self._negation()]
        while self.accept("AND"):
            operands.append(self._negation())
        return operands[0] if len(operands) == 1 else Operation("AND", tuple(operands))

    def _negation(self) -> Node:
        if self.accept("NOT"):
            return Operation("NOT", (self._negation(),))
        return self._primary()

    def _primary(self) -> Node:
        if self.peek() == "(":
            return self._group()
        function = self.calls()
        if function is None or function == "size":
            return self._comparison()
        if function not in _CONDITION_FUNCTIONS:
            self.fail(f"Invalid function name; function: {function}")
        arguments = self.arguments(_CONDITION_FUNCTIONS[function], self._operand)
        self._check_arguments(function, arguments)
        return Call(function, arguments)

    def _group(self) -> Node:
        start = self.at
        self.expect("(")
        inner = self.disjunction()
        if self.last_group == (start + 1, self.at):
            self.fail("The expression has redundant parentheses;")
        self.expect(")")
        self.last_group = (start, self.at)
        return inner

    def _check_arguments(self, function: str, arguments: tuple[Node, ...]) -> None:
        if function.startswith("attribute_") and not isinstance(arguments[0], Path):
            self.fail(
                "Operator or function requires a document path; operator or function: " + function
            )
        if function == "attribute_type":
            if not isinstance(arguments[1], Placeholder):
                self.unexpected()
            self.require(arguments[1], frozenset("S"), function)
            self.checks.append(_known_type(arguments[1].name))
        if function == "begins_with":
            self.require(arguments[0], frozenset("SB"), function)
            self.require(arguments[1], frozenset("SB"), function)

    def _operand(self) -> Node:
        if self.calls() == "size":
            return Call("size", self.arguments(1, self._operand))
        return self.operand()

    def _comparison(self) -> Node:
        left = self._operand()
        comparator = self.peek()
        if comparator in _COMPARATORS:
            self.at += 1
            right = self._operand()
            if left == right:
                self.fail(
                    "The first operand must be distinct from the remaining operands for this "
                    f"operator or function; operator: {comparator}"
                )
            if comparator not in ("=", "<>"):
                self.require(left, ORDERED, comparator)
                self.require(right, ORDERED, comparator)
            return Operation(comparator, (left, right))
        if self.accept("BETWEEN"):
            return self._between(left)
        self.expect("IN")
        self.expect("(")
        members = self.list_of(self._operand)
        self.expect(")")
        if len(members) > 100:
            self.fail("IN takes at most 100 operands")
        return Operation("IN", (left, *members))

    def _between(self, subject: Node) -> Node:
        low = self._operand()
        self.expect("AND")
        high = self._operand()
        for operand in (subject, low, high):
            self.require(operand, ORDERED, "BETWEEN")
        if isinstance(low, Placeholder) and isinstance(high, Placeholder):
            self.checks.append(_bounds_in_order(self.label, low.name, high.name))
        return Operation("BETWEEN", (subject, low, high))


def _known_type(name: str) -> Check:
    def check(values: Values) -> None:
        if values[name]["S"] not in _TYPES:
            message = f"Invalid attribute type name found; type: {values[name]['S']}"
            raise InvalidExpression(message)

    return check


def _bounds_in_order(label: str, low: str, high: str) -> Check:
    def check(values: Values) -> None:
        if kind_of(values[low]) != kind_of(values[high]):
            problem = "same data type for lower and upper bounds"
        elif not ordered(operator.le, values[low], values[high]):
            problem = "upper bound to be greater than or equal to lower bound"
        else:
            return
        message = f"Invalid {label}: The BETWEEN operator requires {problem}"
        raise InvalidExpression(message)

    return check
