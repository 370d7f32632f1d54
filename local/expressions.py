"""Speeds up the emulator's DynamoDB, by replacing functions of ministack."""

import functools
from collections.abc import Callable
from typing import Any

from ministack.services import dynamodb as _dynamodb

REMEMBERED_EXPRESSIONS = 4096
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
