"""Find the conjuncts of every ConditionExpression in a module, from its syntax tree alone.

An expression that this module cannot follow to its literals is an error, not an omission.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

type Part = str | ast.expr
type Function = ast.FunctionDef
ALWAYS = "attribute_exists(pk) OR attribute_not_exists(pk)"
AND, OR = " AND ", " OR "


@dataclass(frozen=True, slots=True)
class Piece:
    """One conjunct: a part of a string expression."""

    node: ast.expr
    number: int
    text: str


@dataclass(slots=True)
class Module:
    """A parsed module, with the function around each node."""

    tree: ast.Module
    around: dict[ast.AST, tuple[ast.AST, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._enter(self.tree, ())

    def _enter(self, node: ast.AST, stack: tuple[ast.AST, ...]) -> None:
        self.around[node] = stack
        inner = (*stack, node) if isinstance(node, ast.FunctionDef | ast.ClassDef) else stack
        for child in ast.iter_child_nodes(node):
            self._enter(child, inner)

    def function_of(self, node: ast.AST) -> Function | None:
        """Return the innermost function around a node."""
        functions = [f for f in self.around[node] if isinstance(f, ast.FunctionDef)]
        return functions[-1] if functions else None

    def qualified(self, node: ast.AST) -> str:
        """Return the names of the classes and functions around a node."""
        return ".".join(each.name for each in self.around[node])  # type: ignore[attr-defined]

    def functions(self, name: str) -> list[Function]:
        """Return the functions and methods of a name."""
        return [n for n in ast.walk(self.tree) if isinstance(n, ast.FunctionDef) and n.name == name]


def pieces_of(module: Module) -> list[Piece]:
    """Return the conjuncts of a module's conditions, in the order of the source."""
    found: dict[tuple[ast.expr, int], Piece] = {}
    for expression in _conditions(module.tree):
        for piece in _Reader(module).read(expression):
            found[piece.node, piece.number] = piece
    return sorted(found.values(), key=lambda p: (p.node.lineno, p.node.col_offset, p.number))


def without(node: ast.expr, numbers: Sequence[int]) -> ast.expr:
    """Return a string expression with these conjuncts always true.

    They keep their placeholders, because DynamoDB refuses values that no expression uses.
    """
    values: list[ast.expr] = []
    for number, parts in enumerate(_split(_parts(node))):
        wrapped = [*parts]
        if number in numbers:
            wrapped = ["(", *parts, f"{OR}{ALWAYS})"]
        for part in [*([AND] if number else []), *wrapped]:
            if isinstance(part, str):
                values.append(ast.Constant(part))
            else:
                values.append(ast.FormattedValue(part, -1))
    return ast.copy_location(ast.JoinedStr(values), node)


def conjuncts_of(text: str) -> list[str]:
    """Return the conjuncts of a complete expression."""
    return ["".join(part for part in parts if isinstance(part, str)) for parts in _split([text])]


def _conditions(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield the expressions of all conditions: dictionary entries and keyword arguments."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "ConditionExpression":
                    yield value
        elif isinstance(node, ast.keyword) and node.arg == "ConditionExpression":
            yield node.value
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
            index = node.targets[0].slice
            if isinstance(index, ast.Constant) and index.value == "ConditionExpression":
                yield node.value


def _parts(node: ast.expr) -> list[Part]:
    """Return the literal texts and the inserted expressions of a string expression."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return [part for value in node.values for part in _parts(value)]
    if isinstance(node, ast.FormattedValue):
        return [node.value]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_parts(node.left), *_parts(node.right)]
    return [node]


def _split(parts: Sequence[Part]) -> list[list[Part]]:
    """Split at each AND outside of parentheses; a disjunction is one conjunct."""
    outside = "".join(_outside(parts))
    if OR in outside:
        return [list(parts)]
    assert "BETWEEN" not in outside
    split: list[list[Part]] = [[]]
    depth = 0
    for part in parts:
        if not isinstance(part, str):
            split[-1].append(part)
            continue
        rest = part
        while rest:
            at = _next_and(rest, depth)
            text = rest if at is None else rest[:at]
            depth += text.count("(") - text.count(")")
            if text:
                split[-1].append(text)
            if at is None:
                break
            split.append([])
            rest = rest[at + len(AND) :]
    return split


def _outside(parts: Sequence[Part]) -> Iterator[str]:
    depth = 0
    for part in parts:
        for character in part if isinstance(part, str) else "":
            depth += (character == "(") - (character == ")")
            if not depth:
                yield character


def _next_and(text: str, depth: int) -> int | None:
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if not depth and text.startswith(AND, at):
            return at
    return None


class _Reader:
    """Follows an expression to the literals that it consists of."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.reading: set[ast.AST] = set()

    def read(self, node: ast.expr, index: int | None = None) -> Iterator[Piece]:
        """Yield the conjuncts; index selects an element of a returned tuple."""
        if node in self.reading:
            return
        self.reading.add(node)
        match node:
            case ast.Constant() | ast.JoinedStr() | ast.BinOp(op=ast.Add()):
                yield from self._read_text(node)
            case ast.IfExp(body=first, orelse=second):
                yield from self.read(first)
                yield from self.read(second)
            case ast.BoolOp(values=values) | ast.List(elts=values):
                for value in values:
                    yield from self.read(value)
            case ast.Tuple(elts=values):
                assert index is not None
                yield from self.read(values[index])
            case ast.Name(id=name):
                yield from self._read_name(node, name)
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=" AND "), attr="join")):
                yield from self.read(node.args[0])
            case ast.Call(func=ast.Name(id=name)):
                yield from self._read_returned(name, index)
            case _:
                raise self._unknown(node)

    def _read_text(self, node: ast.expr) -> Iterator[Piece]:
        split = _split(_parts(node))
        alternatives = len(split) == 1 and OR in "".join(_outside(split[0]))
        for number, parts in enumerate(split):
            inserted = [part for part in parts if not isinstance(part, str)]
            if len(inserted) == 1 and len(parts) == 1:
                yield from self.read(inserted[0])
                continue
            text = "".join(p if isinstance(p, str) else f"{{{ast.unparse(p)}}}" for p in parts)
            yield Piece(node, number, text)
            for part in inserted if alternatives else ():
                # A single conjunct of an alternative is the same mutant as the whole.
                conjuncts = list(self.read(part))
                yield from conjuncts if len(conjuncts) > 1 else ()

    def _read_name(self, node: ast.expr, name: str) -> Iterator[Piece]:
        function = self.module.function_of(node)
        known = False
        for value, index in self._assigned(function or self.module.tree, name):
            known = True
            yield from self.read(value, index)
        if not known and function is not None:
            for value in self._passed(function, name):
                known = True
                yield from self.read(value)
        if not known:
            for value, index in self._assigned(self.module.tree, name, deeply=False):
                known = True
                yield from self.read(value, index)
        if not known:
            raise self._unknown(node)

    def _assigned(
        self, where: ast.AST, name: str, *, deeply: bool = True
    ) -> Iterator[tuple[ast.expr, int | None]]:
        for node in ast.walk(where) if deeply else ast.iter_child_nodes(where):
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    yield value, None
                case ast.Assign(targets=[ast.Tuple(elts=targets)], value=value):
                    names = [each.id for each in targets if isinstance(each, ast.Name)]
                    if name in names:
                        at = names.index(name)
                        found = value.elts[at] if isinstance(value, ast.Tuple) else value
                        yield found, None if isinstance(value, ast.Tuple) else at
                case ast.AnnAssign(target=ast.Name(id=target), value=value) if target == name:
                    if value is not None:
                        yield value, None
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id=target), attr="append"), args=[value]
                ) if target == name:
                    yield value, None

    def _passed(self, function: Function, name: str) -> Iterator[ast.expr]:
        """Yield the values that the calls in this module pass for a parameter."""
        arguments = function.args
        names = [each.arg for each in (*arguments.args, *arguments.kwonlyargs)]
        if name not in names:
            return
        at = names.index(name) - (names[0] == "self")
        for node in ast.walk(self.module.tree):
            if isinstance(node, ast.Call) and _called(node) == function.name:
                given = [k.value for k in node.keywords if k.arg == name]
                yield from given or node.args[at : at + 1]

    def _read_returned(self, name: str, index: int | None) -> Iterator[Piece]:
        functions = self.module.functions(name)
        if not functions:
            raise ValueError(f"a condition comes from {name}(), which is not in its module")
        for function in functions:
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from self.read(node.value, index)

    def _unknown(self, node: ast.expr) -> ValueError:
        return ValueError(f"line {node.lineno}: cannot follow the condition {ast.unparse(node)}")


def _called(call: ast.Call) -> str | None:
    """Return the name of the called function or method."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return None
