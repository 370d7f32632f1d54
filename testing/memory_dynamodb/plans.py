"""The compiled expressions of a request, and its placeholders."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NoReturn, Protocol

from testing import expressions
from testing.expressions import Names, Values
from testing.memory_dynamodb.errors import Params, reject

EMPTY: dict[str, Any] = {}


class _Uses(Protocol):
    @property
    def names(self) -> frozenset[str]: ...
    @property
    def values(self) -> frozenset[str]: ...
    @property
    def checks(self) -> tuple[Callable[[Values], None], ...]: ...


@dataclass(frozen=True, slots=True)
class WritePlan:
    """The compiled expressions of a write, and the placeholders that they use."""

    update: expressions.Update | None
    condition: expressions.Condition | None
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Callable[[Values], None], ...]


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """The compiled expressions of a read, and the placeholders that they use."""

    key_condition: expressions.KeyCondition | None
    condition: expressions.Condition | None
    projection: expressions.Projection | None
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Callable[[Values], None], ...]


@lru_cache(maxsize=8192)
def write_plan(update_text: str | None, condition_text: str | None) -> WritePlan:
    update = None if update_text is None else expressions.compile_update(update_text)
    condition = None if condition_text is None else expressions.compile_condition(condition_text)
    parts: list[_Uses] = [part for part in (update, condition) if part is not None]
    return WritePlan(update, condition, *_combined(parts))


@lru_cache(maxsize=8192)
def read_plan(key_text: str | None, filter_text: str | None, paths: str | None) -> ReadPlan:
    key = None if key_text is None else expressions.compile_key_condition(key_text)
    condition = (
        None
        if filter_text is None
        else expressions.compile_condition(filter_text, "FilterExpression")
    )
    projection = None if paths is None else expressions.compile_projection(paths)
    parts: list[_Uses] = [part for part in (key, condition) if part is not None]
    names, values, checks = _combined(parts)
    if projection is not None:
        names |= projection.names
    return ReadPlan(key, condition, projection, names, values, checks)


def _combined(
    parts: Iterable[_Uses],
) -> tuple[frozenset[str], frozenset[str], tuple[Callable[[Values], None], ...]]:
    parts = list(parts)
    return (
        frozenset[str]().union(*(part.names for part in parts)),
        frozenset[str]().union(*(part.values for part in parts)),
        tuple(check for part in parts for check in part.checks),
    )


def bind(params: Params, plan: _Uses) -> tuple[Names, Values, int]:
    """Return the names, the values and an upper bound of the size of the values.

    Raise a ValidationException for a placeholder that is undefined or unused.
    """
    most = 0
    names = params.get("ExpressionAttributeNames")
    values = params.get("ExpressionAttributeValues")
    if names is None:
        names = EMPTY
    elif not names:
        reject("ExpressionAttributeNames must not be empty")
    if values is None:
        values = EMPTY
    elif not values:
        reject("ExpressionAttributeValues must not be empty")
    else:
        values, most = expressions.canonical_item(values)
    if names.keys() != plan.names or values.keys() != plan.values:
        _refuse_placeholders(params, names, values, plan)
    for check in plan.checks:
        check(values)
    return names, values, most


def _refuse_placeholders(params: Params, names: Names, values: Values, plan: _Uses) -> NoReturn:
    if not any(parameter.endswith("Expression") for parameter in params):
        kind = "Values" if values else "Names"
        reject(f"ExpressionAttribute{kind} can only be specified when using expressions")
    for name in sorted(plan.names - names.keys()):
        reject(
            "Invalid expression: An expression attribute name used in the document path is not "
            f"defined; attribute name: {name}"
        )
    for name in sorted(plan.values - values.keys()):
        reject(
            "Invalid expression: An expression attribute value used in expression is not defined; "
            f"attribute value: {name}"
        )
    for kind, unused in (
        ("Names", sorted(names.keys() - plan.names)),
        ("Values", sorted(values.keys() - plan.values)),
    ):
        if unused:
            reject(
                f"Value provided in ExpressionAttribute{kind} unused in expressions: "
                f"keys: {{{', '.join(unused)}}}"
            )
    raise AssertionError
