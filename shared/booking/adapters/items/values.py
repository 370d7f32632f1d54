"""DynamoDB's typed values, and attributes that may be absent.

boto3's serializer is not used, because its inspection of types takes longer than the parsing of
the response.
"""

from collections.abc import Mapping
from typing import Any

from booking.application import correlation

type Value = dict[str, Any]


type Item = dict[str, Value]


CORRELATION = "correlation"


RESTORED = "restored"  # marks items that a restore has written; the relay ignores their creation


def text(value: str) -> Value:
    """Return the typed form of a string."""
    return {"S": str(value)}  # str converts members of enumerations to plain strings


def number(value: int) -> Value:
    """Return the typed form of a whole number."""
    return {"N": str(value)}


def texts(values: tuple[str, ...]) -> Value:
    """Return the typed form of a list of strings."""
    return {"L": [{"S": value} for value in values]}


def texts_at(item: Item, name: str) -> list[str]:
    """Return the members of a string set; an item without the attribute has an empty set."""
    return list(item[name]["SS"]) if name in item else []


def given(item: Mapping[str, Value | None]) -> Item:
    """Return the attributes that have a value."""
    return {name: value for name, value in item.items() if value is not None}


def number_at(item: Item, name: str) -> int | None:
    """Return the number of an attribute, or None if the item does not have it."""
    return int(item[name]["N"]) if name in item else None


def text_at(item: Item, name: str) -> str | None:
    """Return the string of an attribute, or None if the item does not have it."""
    return item[name]["S"] if name in item else None


def number_or_none(value: int | None) -> Value | None:
    """Return the typed form of a number, or None."""
    return None if value is None else number(value)


def text_or_none(value: str | None) -> Value | None:
    """Return the typed form of a string, or None."""
    return None if value is None else text(value)


def encode_correlation() -> Item:
    """Return the attribute with the current correlation id, which the stream's consumers read."""
    current = correlation.current()
    return {} if current is None else {CORRELATION: text(current)}


def decode_correlation(item: Item) -> str | None:
    """Return the correlation id of the last write of an item, or None."""
    return text_at(item, CORRELATION)
