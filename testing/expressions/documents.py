"""Writes and removals of one path in an item; values on the path are copied."""

from __future__ import annotations

from testing.expressions.values import InvalidOperand, Item, Resolved, Value

INVALID_PATH = "The document path provided in the update expression is invalid for update"


def write_path(item: Item, place: Resolved, value: Value) -> None:
    """Write a value at a path of a copied item; copy the maps and lists on the path."""
    head = place[0]
    assert isinstance(head, str)
    if len(place) == 1:
        item[head] = value
    elif head in item:
        item[head] = _written(item[head], place[1:], value)
    else:
        raise InvalidOperand(INVALID_PATH)


def _written(container: Value, place: Resolved, value: Value) -> Value:
    head, rest = place[0], place[1:]
    if isinstance(head, int):
        members = container.get("L")
        if members is None or (rest and head >= len(members)):
            raise InvalidOperand(INVALID_PATH)
        inner = _written(members[head], rest, value) if rest else value
        # A position past the end appends.
        return {"L": [*members[:head], inner, *members[head + 1 :]]}
    entries = container.get("M")
    if entries is None or (rest and head not in entries):
        raise InvalidOperand(INVALID_PATH)
    return {"M": {**entries, head: _written(entries[head], rest, value) if rest else value}}


def remove_path(item: Item, place: Resolved) -> None:
    """Remove a path from a copied item; a missing path is not an error."""
    head = place[0]
    assert isinstance(head, str)
    if len(place) == 1:
        item.pop(head, None)
    elif head in item:
        item[head] = _without(item[head], place[1:])
    else:
        raise InvalidOperand(INVALID_PATH)


def _without(container: Value, place: Resolved) -> Value:
    head, rest = place[0], place[1:]
    kind = "L" if isinstance(head, int) else "M"
    content = container.get(kind)
    if content is None:
        raise InvalidOperand(INVALID_PATH)
    present = head < len(content) if isinstance(head, int) else head in content
    if not present:
        if rest:
            raise InvalidOperand(INVALID_PATH)
        return container
    copied = content.copy()
    if rest:
        copied[head] = _without(content[head], rest)
    else:
        del copied[head]
    return {kind: copied}
