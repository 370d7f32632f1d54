"""The grammar of update expressions."""

from __future__ import annotations

from testing.expressions.parser import Parser
from testing.expressions.syntax import Call, Node, Operation, Path, Placeholder
from testing.expressions.values import SETS


class UpdateParser(Parser):
    """Parser of updates: SET, REMOVE, ADD and DELETE, each at most once, in any order."""

    def __init__(self, text: str) -> None:
        super().__init__("UpdateExpression", text)
        self.sets: list[tuple[Path, Node]] = []
        self.removes: list[Path] = []
        self.adds: list[tuple[Path, str]] = []
        self.deletes: list[tuple[Path, str]] = []
        self.targets: list[Path] = []

    def parse(self) -> None:
        """Parse all sections."""
        sections: set[str] = set()
        while self.tokens[self.at][0] != "end":
            section = self.peek().upper()
            if section in sections:
                self.fail(f'The "{section}" section can only be used once in an update expression;')
            sections.add(section)
            if self.accept("SET"):
                self.sets = self.list_of(self._assignment)
            elif self.accept("REMOVE"):
                self.removes = self.list_of(self._target)
            elif self.accept("ADD"):
                self.adds = self.list_of(lambda: self._with_value("ADD", SETS | {"N"}))
            elif self.accept("DELETE"):
                self.deletes = self.list_of(lambda: self._with_value("DELETE", SETS))
            else:
                self.unexpected()

    def _target(self) -> Path:
        path = self.path()
        self.targets.append(path)
        return path

    def _with_value(self, section: str, kinds: frozenset[str]) -> tuple[Path, str]:
        path = self._target()
        operand = self.operand()
        if not isinstance(operand, Placeholder):
            self.unexpected()
        self.require(operand, kinds, section)
        return path, operand.name

    def _assignment(self) -> tuple[Path, Node]:
        path = self._target()
        self.expect("=")
        return path, self._sum()

    def _sum(self) -> Node:
        left = self._operand()
        sign = self.peek()
        if sign not in ("+", "-"):
            return left
        self.at += 1
        right = self._operand()
        self.require(left, frozenset("N"), sign)
        self.require(right, frozenset("N"), sign)
        return Operation(sign, (left, right))

    def _operand(self) -> Node:
        if self.accept("("):
            inner = self._sum()
            self.expect(")")
            return inner
        function = self.calls()
        if function is None:
            return self.operand()
        if function not in ("if_not_exists", "list_append"):
            self.fail(f"Invalid function name; function: {function}")
        arguments = self.arguments(2, self._operand)
        if function == "list_append":
            for argument in arguments:
                self.require(argument, frozenset("L"), function)
        elif not isinstance(arguments[0], Path):
            self.fail(
                "Operator or function requires a document path; operator or function: " + function
            )
        return Call(function, arguments)
