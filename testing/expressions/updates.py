"""Update expressions, compiled to closures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from testing.expressions.documents import remove_path, write_path
from testing.expressions.parser import Check
from testing.expressions.projections import distinct_places
from testing.expressions.readers import Reader, path_reader, value_at
from testing.expressions.syntax import Call, Node, Operation, Path, Placeholder
from testing.expressions.update_parser import UpdateParser
from testing.expressions.values import (
    EXACT,
    MAX_DIGITS,
    InvalidExpression,
    InvalidOperand,
    Item,
    Names,
    Resolved,
    Value,
    Values,
    canonical_number,
    kind_of,
    number,
)

MISSING_ATTRIBUTE = "The provided expression refers to an attribute that does not exist in the item"
WRONG_OPERAND = "An operand in the update expression has an incorrect data type"
type Evaluator = Callable[[Item, Names, Values], Value]


@dataclass(frozen=True, slots=True)
class Update:
    """An update expression; ``apply`` returns the new item and does not change the old one.

    Steps refer to a place by its index in ``targets``. With ``grows_by_values``, only the :values
    can make an item bigger; ``uses`` is the highest number of uses of one of them.
    """

    targets: tuple[Path, ...]
    literal_places: list[Resolved] | None
    sets: tuple[tuple[int, Evaluator], ...]
    removes: tuple[int, ...]
    adds: tuple[tuple[int, str], ...]
    deletes: tuple[tuple[int, str], ...]
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Check, ...]
    grows_by_values: bool
    uses: int

    def places(self, names: Names) -> list[Resolved]:
        """Return the written paths with placeholders replaced; reject overlapping paths."""
        if self.literal_places is not None:
            return self.literal_places
        return distinct_places(self.targets, names, "UpdateExpression")

    def apply(self, item: Item, places: list[Resolved], names: Names, values: Values) -> Item:
        """Return the item after the update; each right-hand side reads the item before it."""
        changed = dict(item)
        for number_of_target, evaluate in self.sets:
            write_path(changed, places[number_of_target], evaluate(item, names, values))
        for number_of_target, name in self.adds:
            place = places[number_of_target]
            found = value_at(item, place)
            write_path(
                changed, place, values[name] if found is None else _added(found, values[name])
            )
        for number_of_target, name in self.deletes:
            _delete(item, changed, places[number_of_target], values[name])
        if self.removes:
            removed = [places[number_of_target] for number_of_target in self.removes]
            # List positions are those before the update: remove the last ones first.
            removed.sort(key=lambda place: [(isinstance(e, int), e) for e in place], reverse=True)
            for place in removed:
                remove_path(changed, place)
        return changed


@lru_cache(maxsize=4096)
def compile_update(text: str) -> Update:
    """Compile an update expression."""
    parser = UpdateParser(text)
    parser.parse()
    targets = tuple(parser.targets)
    literal = all(path.literal for path in targets)
    numbers = {id(path): number_of_target for number_of_target, path in enumerate(targets)}
    return Update(
        targets=targets,
        literal_places=distinct_places(targets, {}, parser.label) if literal else None,
        sets=tuple((numbers[id(path)], _evaluator(node)) for path, node in parser.sets),
        removes=tuple(numbers[id(path)] for path in parser.removes),
        adds=tuple((numbers[id(path)], name) for path, name in parser.adds),
        deletes=tuple((numbers[id(path)], name) for path, name in parser.deletes),
        names=frozenset(parser.names),
        values=frozenset(parser.values),
        checks=tuple(parser.checks),
        grows_by_values=not any(_copies(path, node) for path, node in parser.sets),
        uses=max((parser.values.count(name) for name in parser.values), default=0),
    )


def _delete(item: Item, changed: Item, place: Resolved, members: Value) -> None:
    found = value_at(item, place)
    if found is None:
        return
    kind = kind_of(members)
    if kind not in found:
        raise InvalidOperand(WRONG_OPERAND)
    left = [member for member in found[kind] if member not in members[kind]]
    if left:
        write_path(changed, place, {kind: left})
    else:
        remove_path(changed, place)


def _copies(target: Path, node: Node) -> bool:
    """Return whether an assignment can copy the content of another attribute."""
    match node:
        case Path():
            return node != target
        case Call(_, arguments):
            readers = [argument for argument in arguments if isinstance(argument, Path)]
            return len(readers) > 1 or any(_copies(target, argument) for argument in arguments)
    return False


def _evaluator(node: Node) -> Evaluator:
    """Return a closure that evaluates the right-hand side of a SET."""
    match node:
        case Placeholder(name):
            return lambda _item, _names, values: values[name]
        case Path():
            return _required(path_reader(node))
        case Operation("+" | "-" as sign, (left, right)):
            return _arithmetic(sign, _evaluator(left), _evaluator(right))
        case Call("if_not_exists", (Path() as path, default)):
            return _if_not_exists(path_reader(path), _evaluator(default))
        case Call("list_append", (first, second)):
            return _list_append(_evaluator(first), _evaluator(second))
    raise AssertionError(node)


def _required(read: Reader) -> Evaluator:
    def evaluate(item: Item, names: Names, values: Values) -> Value:
        found = read(item, names, values)
        if found is None:
            raise InvalidOperand(MISSING_ATTRIBUTE)
        return found

    return evaluate


def _if_not_exists(read: Reader, default: Evaluator) -> Evaluator:
    def evaluate(item: Item, names: Names, values: Values) -> Value:
        found = read(item, names, values)
        return default(item, names, values) if found is None else found

    return evaluate


def _arithmetic(sign: str, left: Evaluator, right: Evaluator) -> Evaluator:
    minus = sign == "-"

    def evaluate(item: Item, names: Names, values: Values) -> Value:
        one = left(item, names, values).get("N")
        other = right(item, names, values).get("N")
        if one is None or other is None:
            raise InvalidOperand(WRONG_OPERAND)
        return {"N": _total(one, other, minus=minus)}

    return evaluate


def _total(one: str, other: str, *, minus: bool = False) -> str:
    left, right = number(one), number(other)
    if isinstance(left, int) and isinstance(right, int):
        total = str(left - right if minus else left + right)
        return total if len(total) <= MAX_DIGITS else _stored(total)
    exact = EXACT.subtract if minus else EXACT.add
    return _stored(str(exact(Decimal(left), Decimal(right))))


def _stored(text: str) -> str:
    try:
        return canonical_number(text)
    except InvalidExpression as refusal:
        raise InvalidOperand(str(refusal)) from None


def _list_append(first: Evaluator, second: Evaluator) -> Evaluator:
    def evaluate(item: Item, names: Names, values: Values) -> Value:
        head = first(item, names, values).get("L")
        tail = second(item, names, values).get("L")
        if head is None or tail is None:
            raise InvalidOperand(WRONG_OPERAND)
        return {"L": [*head, *tail]}

    return evaluate


def _added(found: Value, value: Value) -> Value:
    """Return the result of ADD: the sum of numbers, or the union of sets."""
    kind = kind_of(value)
    if kind not in found:
        raise InvalidOperand(WRONG_OPERAND)
    if kind == "N":
        return {"N": _total(found["N"], value["N"])}
    union = {*found[kind], *value[kind]}
    return {kind: sorted(union, key=number if kind == "NS" else None)}
