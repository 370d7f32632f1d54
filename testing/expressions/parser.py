"""The tokens of an expression, and the parts that all expressions share."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

from testing.expressions.reserved_words import RESERVED_WORDS
from testing.expressions.syntax import Node, Path, Placeholder
from testing.expressions.values import Element, InvalidExpression, Values, kind_of

type Check = Callable[[Values], None]
_TOKENS = re.compile(
    r"\s*(?:(?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<name>#[A-Za-z0-9_]+)|(?P<value>:[A-Za-z0-9_]+)"
    r"|(?P<index>[0-9]+)|(?P<symbol><>|<=|>=|[=<>()\[\],.+-])|(?P<end>$))"
)


class Parser:
    """A recursive-descent parser of one expression; it collects the placeholders."""

    def __init__(self, label: str, text: str) -> None:
        self.label = label
        self.tokens = self._tokens(text)
        self.at = 0
        self.names: set[str] = set()
        self.values: list[str] = []
        self.paths: list[Path] = []
        self.checks: list[Check] = []
        self.last_group = (-1, -1)

    def _tokens(self, text: str) -> list[tuple[str, str]]:
        if not text.strip():
            self.fail("The expression can not be empty;")
        tokens = []
        position = 0
        while True:
            found = _TOKENS.match(text, position)
            if found is None:
                near = text[position:].lstrip()[:2].rstrip()
                self.fail(f'Syntax error; token: "{near[0]}", near: "{near}"')
            kind = found.lastgroup
            assert kind is not None
            tokens.append((kind, found[kind]))
            if kind == "end":
                return tokens
            position = found.end()

    def fail(self, reason: str) -> NoReturn:
        """Raise InvalidExpression with a reason."""
        message = f"Invalid {self.label}: {reason}"
        raise InvalidExpression(message)

    def unexpected(self) -> NoReturn:
        """Raise InvalidExpression for the current token."""
        token = self.peek() or "<EOF>"
        near = " ".join(text for _, text in self.tokens[max(0, self.at - 1) : self.at + 2])
        self.fail(f'Syntax error; token: "{token}", near: "{near.strip()}"')

    def peek(self, ahead: int = 0) -> str:
        """Return the text of a later token, empty at the end."""
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)][1]

    def accept(self, text: str) -> bool:
        """Skip a symbol or keyword if it is next; return whether it was."""
        kind, found = self.tokens[self.at]
        if found == text or (kind == "word" and found.upper() == text):
            self.at += 1
            return True
        return False

    def expect(self, text: str) -> None:
        """Skip a symbol or keyword that must be next."""
        if not self.accept(text):
            self.unexpected()

    def finish(self) -> None:
        """Raise InvalidExpression if tokens are left."""
        if self.tokens[self.at][0] != "end":
            self.unexpected()

    def path(self) -> Path:
        """Parse a document path."""
        elements: list[Element] = [self._name()]
        while True:
            if self.accept("."):
                elements.append(self._name())
            elif self.accept("["):
                kind, text = self.tokens[self.at]
                if kind != "index":
                    self.unexpected()
                self.at += 1
                elements.append(int(text))
                self.expect("]")
            else:
                break
        path = Path(tuple(elements))
        self.paths.append(path)
        return path

    def _name(self) -> str:
        kind, text = self.tokens[self.at]
        if kind == "name":
            self.names.add(text)
        elif kind != "word":
            self.unexpected()
        elif text.upper() in RESERVED_WORDS:
            self.fail(f"Attribute name is a reserved keyword; reserved keyword: {text}")
        self.at += 1
        return text

    def operand(self) -> Node:
        """Parse a path or a :value."""
        kind, text = self.tokens[self.at]
        if kind == "value":
            self.at += 1
            self.values.append(text)
            return Placeholder(text)
        return self.path()

    def list_of[T](self, one: Callable[[], T]) -> list[T]:
        """Parse one or more elements with commas between them."""
        found = [one()]
        while self.accept(","):
            found.append(one())
        return found

    def calls(self) -> str | None:
        """Return the name of the function if a call is next, or None."""
        if self.tokens[self.at][0] == "word" and self.peek(1) == "(":
            return self.peek()
        return None

    def arguments(self, count: int, one: Callable[[], Node]) -> tuple[Node, ...]:
        """Parse a call; return its arguments."""
        function = self.peek()
        self.at += 1
        self.expect("(")
        found = tuple(self.list_of(one))
        self.expect(")")
        if len(found) != count:
            self.fail(
                "Incorrect number of operands for operator or function; operator or function: "
                f"{function}, number of operands: {len(found)}"
            )
        return found

    def require(self, operand: Node, kinds: frozenset[str], function: str) -> None:
        """Require one of these types of a :value, each time the expression is used."""
        if not isinstance(operand, Placeholder):
            return
        name, label = operand.name, self.label
        role = "operator" if function in ("ADD", "DELETE") else "operator or function"

        def check(values: Values) -> None:
            kind = kind_of(values[name])
            if kind not in kinds:
                message = (
                    f"Invalid {label}: Incorrect operand type for operator or function; "
                    f"{role}: {function}, operand type: {kind}"
                )
                raise InvalidExpression(message)

        self.checks.append(check)
