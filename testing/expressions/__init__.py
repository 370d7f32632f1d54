"""DynamoDB's expression language: each text is parsed once, into closures over typed values."""

from testing.expressions.conditions import Condition, compile_condition
from testing.expressions.key_conditions import KeyCondition, compile_key_condition
from testing.expressions.projections import Projection, compile_projection, project
from testing.expressions.updates import Update, compile_update
from testing.expressions.values import (
    MAX_BYTES_OF_CHARACTER,
    MAX_DIGITS,
    InvalidExpression,
    InvalidOperand,
    Item,
    Names,
    Resolved,
    Value,
    Values,
    canonical_item,
    canonical_number,
    item_size,
    kind_of,
    number,
    value_size,
)

__all__ = [
    "MAX_BYTES_OF_CHARACTER",
    "MAX_DIGITS",
    "Condition",
    "InvalidExpression",
    "InvalidOperand",
    "Item",
    "KeyCondition",
    "Names",
    "Projection",
    "Resolved",
    "Update",
    "Value",
    "Values",
    "canonical_item",
    "canonical_number",
    "compile_condition",
    "compile_key_condition",
    "compile_projection",
    "compile_update",
    "item_size",
    "kind_of",
    "number",
    "project",
    "value_size",
]
