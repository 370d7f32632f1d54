"""Closures that read one operand of an expression from an item."""

from __future__ import annotations

from collections.abc import Callable

from testing.expressions.syntax import Call, Node, Path, Placeholder
from testing.expressions.values import Item, Names, Resolved, Value, Values, text_size

type Reader = Callable[[Item, Names, Values], Value | None]


def operand_reader(node: Node) -> Reader:
    """Return a closure that reads the value of an operand, or None if it is missing."""
    match node:
        case Path():
            return path_reader(node)
        case Placeholder(name):
            return lambda _item, _names, values: values[name]
        case Call("size", (argument,)):
            inner = operand_reader(argument)
            return lambda item, names, values: _size(inner(item, names, values))
    raise AssertionError(node)


def path_reader(path: Path) -> Reader:
    first = path.elements[0]
    assert isinstance(first, str)
    if len(path.elements) > 1:
        return lambda item, names, _values: value_at(item, path.resolved(names))
    if path.literal:
        return lambda item, _names, _values: item.get(first)
    return lambda item, names, _values: item.get(names[first])


def value_at(item: Item, place: Resolved) -> Value | None:
    """Return the value at a resolved path of an item, or None."""
    value = item.get(place[0])  # type: ignore[arg-type]  # a path begins with a name
    if len(place) == 1:
        return value
    for element in place[1:]:
        if value is None:
            return None
        if isinstance(element, int):
            members = value.get("L", ())
            value = members[element] if element < len(members) else None
        else:
            value = value.get("M", {}).get(element)
    return value


def _size(value: Value | None) -> Value | None:
    if value is None:
        return None
    for kind, content in value.items():
        if kind == "S":
            return {"N": str(text_size(content))}
        if kind not in ("N", "BOOL", "NULL"):
            return {"N": str(len(content))}
    return None
