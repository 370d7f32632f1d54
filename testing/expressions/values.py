"""Typed values in canonical form, and their sizes.

Values have DynamoDB's typed form, ``{"S": "text"}``. They become canonical when a request arrives:
plain numbers, sorted sets, bytes. Equal values are then equal Python objects, without conversion.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Context, Decimal
from typing import Any

type Value = dict[str, Any]
type Item = dict[str, Value]
type Names = Mapping[str, str]
type Values = Mapping[str, Value]
type Element = str | int
type Resolved = tuple[Element, ...]
MAX_NESTING = 32
MAX_DIGITS = 38
MAX_BYTES_OF_CHARACTER = 4  # in UTF-8


class InvalidExpression(Exception):
    """The expression or a value is invalid, independent of the item."""


class InvalidOperand(Exception):
    """The expression is valid, but does not fit this item."""


_PLAIN_NUMBER = re.compile(r"(?:0|-?[1-9][0-9]{0,37})").fullmatch
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?").fullmatch

# Wide enough that no sum of two legal numbers is rounded before its digits are counted.
EXACT = Context(prec=400)


def number(text: str) -> int | Decimal:
    """Return the number of a canonical text; an int if it is whole."""
    return Decimal(text) if "." in text else int(text)


def canonical_number(text: str) -> str:
    """Return a number as DynamoDB writes it: no exponent, no plus, no trailing zeros."""
    if _PLAIN_NUMBER(text):
        return text
    if not _NUMBER(text):
        message = f"The parameter cannot be converted to a numeric value: {text}"
        raise InvalidExpression(message)
    exact = Decimal(text)
    if exact == 0:
        return "0"
    exact = exact.normalize(EXACT)
    if len(exact.as_tuple().digits) > MAX_DIGITS:
        message = "Attempting to store more than 38 significant digits in a Number"
        raise InvalidExpression(message)
    if exact.adjusted() > 125:
        message = "Number overflow. Attempting to store a number with magnitude larger than"
        raise InvalidExpression(message + " supported range")
    if exact.adjusted() < -130:
        message = "Number underflow. Attempting to store a number with magnitude smaller than"
        raise InvalidExpression(message + " supported range")
    return format(exact, "f")


def canonical(value: Value, depth: int = 0) -> Value:
    """Convert a value to the form in which equal values are equal objects.

    Raise InvalidExpression for an invalid value.
    """
    if len(value) != 1:
        state = "has more than one datatypes set" if value else "is empty"
        message = f"Supplied AttributeValue {state}, must contain exactly one of the supported"
        raise InvalidExpression(message + " datatypes")
    for kind, content in value.items():
        if kind == "S":
            if type(content) is str:
                return value
        elif kind == "N":
            text = canonical_number(content)
            return value if text is content else {"N": text}
        return _canonical_by_kind(kind, content, depth)
    raise AssertionError


def _canonical_by_kind(kind: str, content: Any, depth: int) -> Value:
    if depth > MAX_NESTING:
        message = "Nesting Levels have exceeded supported limits"
        raise InvalidExpression(message)
    match kind:
        case "M":
            return {"M": {name: canonical(inner, depth + 1) for name, inner in content.items()}}
        case "L":
            return {"L": [canonical(inner, depth + 1) for inner in content]}
        case "BOOL" if isinstance(content, bool):
            return {"BOOL": content}
        case "NULL" if isinstance(content, bool):
            return {"NULL": True}  # DynamoDB stores false as true
        case "B":
            return {"B": bytes(getattr(content, "value", content))}
        case "SS" | "NS" | "BS":
            return {kind: _canonical_set(kind, content)}
    message = f"One or more parameter values were invalid: {kind} of {content!r}"
    raise InvalidExpression(message)


def _canonical_set(kind: str, content: Iterable[Any]) -> list[Any]:
    members: list[Any]
    if kind == "NS":
        members = sorted((canonical_number(text) for text in content), key=number)
    elif kind == "BS":
        members = sorted(bytes(getattr(member, "value", member)) for member in content)
    else:
        members = sorted(content)
    names = {"SS": "string set ", "NS": "number set ", "BS": "binary set "}
    if not members:
        message = f"One or more parameter values were invalid: An {names[kind]} may not be empty"
        raise InvalidExpression(message)
    if len(set(members)) != len(members):
        message = f"One or more parameter values were invalid: Input collection {members}"
        raise InvalidExpression(message + " contains duplicates.")
    return members


def canonical_item(item: Item) -> tuple[Item, int]:
    """Return an item in canonical form, and an upper bound of its size in bytes.

    The result is the same object if it was canonical. Most values are texts and whole numbers, so
    this function checks them itself, which is faster.
    """
    copy = item
    most = sum(map(len, item))
    for name, value in item.items():
        if len(value) == 1:
            text = value.get("S")
            if type(text) is str:
                most += len(text)
                continue
            text = value.get("N")
            if text is not None and _PLAIN_NUMBER(text):
                most += MAX_DIGITS
                continue
        inner = canonical(value)
        most += value_size(inner)
        if copy is item:
            copy = dict(item)
        copy[name] = inner
    return copy, MAX_BYTES_OF_CHARACTER * most


def text_size(text: str) -> int:
    """Return the length in UTF-8, in bytes."""
    return len(text) if text.isascii() else len(text.encode())


def number_size(text: str) -> int:
    """Return the size of a number: a byte for two digits, one for a minus sign, and one more."""
    digits = text.replace("-", "").replace(".", "").strip("0")
    return (len(digits) + 1) // 2 + 1 + text.startswith("-")


def value_size(value: Value) -> int:
    """Return the size of a value in bytes, as the developer guide computes it ("item sizes")."""
    kind = kind_of(value)
    return _SIZES[kind](value[kind])


# Maps and lists count 3 bytes, and one more for each value in them.
_SIZES: dict[str, Callable[[Any], int]] = {
    "S": text_size,
    "N": number_size,
    "B": len,
    "BOOL": lambda _content: 1,
    "NULL": lambda _content: 1,
    "SS": lambda members: sum(map(text_size, members)),
    "NS": lambda members: sum(map(number_size, members)),
    "BS": lambda members: sum(map(len, members)),
    "L": lambda members: 3 + sum(1 + value_size(member) for member in members),
    "M": lambda entries: 3 + len(entries) + item_size(entries),
}


def item_size(item: Item) -> int:
    """Return the size of an item in bytes: its attribute names and values."""
    return sum(text_size(name) + value_size(value) for name, value in item.items())


def kind_of(value: Value) -> str:
    """Return the type letter of a typed value."""
    return next(iter(value))


ORDERED = frozenset(("S", "N", "B"))
SETS = frozenset(("SS", "NS", "BS"))


def ordered(compare: Callable[[Any, Any], bool], left: Value | None, right: Value | None) -> bool:
    """Compare two values of one ordered type; return False for any other pair."""
    if left is None or right is None:
        return False
    for kind, content in left.items():
        other = right.get(kind)
        if other is None:
            return False
        if kind == "N":
            return compare(number(content), number(other))
        return kind in ORDERED and compare(content, other)
    raise AssertionError
