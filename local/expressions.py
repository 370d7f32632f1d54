"""Speeds up the emulator's DynamoDB, by replacing functions of ministack."""

import copy
import functools
import marshal
from collections.abc import Callable
from types import ModuleType
from typing import Any

from ministack.services import dynamodb as _dynamodb

REMEMBERED_EXPRESSIONS = 4096
REMEMBERED_NUMBERS = 65_536
dynamodb: Any = _dynamodb  # the module is mostly untyped


def parse_expressions_once() -> None:
    """Remember the tokens of each expression, and whether its syntax is correct.

    The emulator parses an expression again for every item that it evaluates. The tokens become
    tuples, because all evaluations of an expression share them.
    """
    remember = functools.lru_cache(REMEMBERED_EXPRESSIONS)
    tokenize = dynamodb._tokenize  # noqa: SLF001
    dynamodb._tokenize = remember(lambda expression: tuple(tokenize(expression)))  # noqa: SLF001
    dynamodb._condition_syntax_error = remember(dynamodb._condition_syntax_error)  # noqa: SLF001
    for name in ("_check_redundant_parens", "_check_reserved_keyword_usage"):
        setattr(dynamodb, name, _remembered_check(getattr(dynamodb, name)))


def _remembered_check(check: Callable[..., str | None]) -> Callable[..., str | None]:
    remembered = functools.lru_cache(REMEMBERED_EXPRESSIONS)(check)

    @functools.wraps(check)
    def check_once(tokens: Any, *slot: str) -> str | None:
        return remembered(tuple(tokens), *slot)

    return check_once


def handle_values_quickly() -> None:
    """Copy items with marshal, and remember what the emulator computes from the text of a number.

    The emulator copies an item up to five times for each update, and checks and measures each value
    several times. A copy with marshal needs a tenth of the time of `copy.deepcopy`.
    """
    copies = ModuleType("copy")
    vars(copies).update(vars(copy))
    copies.deepcopy = _copied  # type: ignore[attr-defined]
    dynamodb.copy = copies
    for name in ("_ddb_canonicalize_number", "_number_error", "_number_size_bytes"):
        setattr(dynamodb, name, _remembered(getattr(dynamodb, name)))
    dynamodb._attribute_value_size = _measured(dynamodb._attribute_value_size)  # noqa: SLF001


def _copied(value: Any) -> Any:
    try:
        return marshal.loads(marshal.dumps(value))  # noqa: S302 - written by the same expression
    except ValueError:  # marshal has no form for this type
        return copy.deepcopy(value)


def _remembered(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Remember the results for texts. Other values may be unhashable, or equal to other values."""
    remembered = functools.lru_cache(REMEMBERED_NUMBERS)(function)

    @functools.wraps(function)
    def remember(text: Any) -> Any:
        return remembered(text) if type(text) is str else function(text)

    return remember


def _measured(measure: Callable[[Any], int]) -> Callable[[Any], int]:
    """Measure ASCII texts without encoding them."""

    @functools.wraps(measure)
    def measured(value: Any) -> int:
        if isinstance(value, dict) and len(value) == 1:
            text = value.get("S")
            if type(text) is str and text.isascii():
                return len(text)
        return measure(value)

    return measured
