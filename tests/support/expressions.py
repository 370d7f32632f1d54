"""DynamoDB's expression language, each text parsed once into closures over typed values.

Values stay in DynamoDB's typed form, ``{"S": "text"}``, made canonical when they come in: plain
numbers, sorted sets, bytes. Equal values are then equal Python objects, and nothing converts.
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass, field
from decimal import Context, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

type Value = dict[str, Any]
type Item = dict[str, Value]
type Names = Mapping[str, str]
type Values = Mapping[str, Value]
type Element = str | int
type Resolved = tuple[Element, ...]
type Reader = Callable[[Item, Names, Values], Value | None]
type Evaluator = Callable[[Item, Names, Values], Value]
type Test = Callable[[Item, Names, Values], bool]
type Check = Callable[[Values], None]

# Developer guide, "Reserved words in DynamoDB": not to be written as attribute names.
RESERVED_WORDS = frozenset(
    """
    ABORT ABSOLUTE ACTION ADD AFTER AGENT AGGREGATE ALL ALLOCATE ALTER ANALYZE AND ANY ARCHIVE ARE
    ARRAY AS ASC ASCII ASENSITIVE ASSERTION ASYMMETRIC AT ATOMIC ATTACH ATTRIBUTE AUTH
    AUTHORIZATION AUTHORIZE AUTO AVG BACK BACKUP BASE BATCH BEFORE BEGIN BETWEEN BIGINT BINARY BIT
    BLOB BLOCK BOOLEAN BOTH BREADTH BUCKET BULK BY BYTE CALL CALLED CALLING CAPACITY CASCADE
    CASCADED CASE CAST CATALOG CHAR CHARACTER CHECK CLASS CLOB CLOSE CLUSTER CLUSTERED CLUSTERING
    CLUSTERS COALESCE COLLATE COLLATION COLLECTION COLUMN COLUMNS COMBINE COMMENT COMMIT COMPACT
    COMPILE COMPRESS CONDITION CONFLICT CONNECT CONNECTION CONSISTENCY CONSISTENT CONSTRAINT
    CONSTRAINTS CONSTRUCTOR CONSUMED CONTINUE CONVERT COPY CORRESPONDING COUNT COUNTER CREATE
    CROSS CUBE CURRENT CURSOR CYCLE DATA DATABASE DATE DATETIME DAY DEALLOCATE DEC DECIMAL DECLARE
    DEFAULT DEFERRABLE DEFERRED DEFINE DEFINED DEFINITION DELETE DELIMITED DEPTH DEREF DESC
    DESCRIBE DESCRIPTOR DETACH DETERMINISTIC DIAGNOSTICS DIRECTORIES DISABLE DISCONNECT DISTINCT
    DISTRIBUTE DO DOMAIN DOUBLE DROP DUMP DURATION DYNAMIC EACH ELEMENT ELSE ELSEIF EMPTY ENABLE
    END EQUAL EQUALS ERROR ESCAPE ESCAPED EVAL EVALUATE EXCEEDED EXCEPT EXCEPTION EXCEPTIONS
    EXCLUSIVE EXEC EXECUTE EXISTS EXIT EXPLAIN EXPLODE EXPORT EXPRESSION EXTENDED EXTERNAL EXTRACT
    FAIL FALSE FAMILY FETCH FIELDS FILE FILTER FILTERING FINAL FINISH FIRST FIXED FLATTERN FLOAT
    FOR FORCE FOREIGN FORMAT FORWARD FOUND FREE FROM FULL FUNCTION FUNCTIONS GENERAL GENERATE GET
    GLOB GLOBAL GO GOTO GRANT GREATER GROUP GROUPING HANDLER HASH HAVE HAVING HEAP HIDDEN HOLD
    HOUR IDENTIFIED IDENTITY IF IGNORE IMMEDIATE IMPORT IN INCLUDING INCLUSIVE INCREMENT
    INCREMENTAL INDEX INDEXED INDEXES INDICATOR INFINITE INITIALLY INLINE INNER INNTER INOUT INPUT
    INSENSITIVE INSERT INSTEAD INT INTEGER INTERSECT INTERVAL INTO INVALIDATE IS ISOLATION ITEM
    ITEMS ITERATE JOIN KEY KEYS LAG LANGUAGE LARGE LAST LATERAL LEAD LEADING LEAVE LEFT LENGTH
    LESS LEVEL LIKE LIMIT LIMITED LINES LIST LOAD LOCAL LOCALTIME LOCALTIMESTAMP LOCATION LOCATOR
    LOCK LOCKS LOG LOGED LONG LOOP LOWER MAP MATCH MATERIALIZED MAX MAXLEN MEMBER MERGE METHOD
    METRICS MIN MINUS MINUTE MISSING MOD MODE MODIFIES MODIFY MODULE MONTH MULTI MULTISET NAME
    NAMES NATIONAL NATURAL NCHAR NCLOB NEW NEXT NO NONE NOT NULL NULLIF NUMBER NUMERIC OBJECT OF
    OFFLINE OFFSET OLD ON ONLINE ONLY OPAQUE OPEN OPERATOR OPTION OR ORDER ORDINALITY OTHER OTHERS
    OUT OUTER OUTPUT OVER OVERLAPS OVERRIDE OWNER PAD PARALLEL PARAMETER PARAMETERS PARTIAL
    PARTITION PARTITIONED PARTITIONS PATH PERCENT PERCENTILE PERMISSION PERMISSIONS PIPE PIPELINED
    PLAN POOL POSITION PRECISION PREPARE PRESERVE PRIMARY PRIOR PRIVATE PRIVILEGES PROCEDURE
    PROCESSED PROJECT PROJECTION PROPERTY PROVISIONING PUBLIC PUT QUERY QUIT QUORUM RAISE RANDOM
    RANGE RANK RAW READ READS REAL REBUILD RECORD RECURSIVE REDUCE REF REFERENCE REFERENCES
    REFERENCING REGEXP REGION REINDEX RELATIVE RELEASE REMAINDER RENAME REPEAT REPLACE REQUEST
    RESET RESIGNAL RESOURCE RESPONSE RESTORE RESTRICT RESULT RETURN RETURNING RETURNS REVERSE
    REVOKE RIGHT ROLE ROLES ROLLBACK ROLLUP ROUTINE ROW ROWS RULE RULES SAMPLE SATISFIES SAVE
    SAVEPOINT SCAN SCHEMA SCOPE SCROLL SEARCH SECOND SECTION SEGMENT SEGMENTS SELECT SELF SEMI
    SENSITIVE SEPARATE SEQUENCE SERIALIZABLE SESSION SET SETS SHARD SHARE SHARED SHORT SHOW SIGNAL
    SIMILAR SIZE SKEWED SMALLINT SNAPSHOT SOME SOURCE SPACE SPACES SPARSE SPECIFIC SPECIFICTYPE
    SPLIT SQL SQLCODE SQLERROR SQLEXCEPTION SQLSTATE SQLWARNING START STATE STATIC STATUS STORAGE
    STORE STORED STREAM STRING STRUCT STYLE SUB SUBMULTISET SUBPARTITION SUBSTRING SUBTYPE SUM
    SUPER SYMMETRIC SYNONYM SYSTEM TABLE TABLESAMPLE TEMP TEMPORARY TERMINATED TEXT THAN THEN
    THROUGHPUT TIME TIMESTAMP TIMEZONE TINYINT TO TOKEN TOTAL TOUCH TRAILING TRANSACTION TRANSFORM
    TRANSLATE TRANSLATION TREAT TRIGGER TRIM TRUE TRUNCATE TTL TUPLE TYPE UNDER UNDO UNION UNIQUE
    UNIT UNKNOWN UNLOGGED UNNEST UNPROCESSED UNSIGNED UNTIL UPDATE UPPER URL USAGE USE USER USERS
    USING UUID VACUUM VALUE VALUED VALUES VARCHAR VARIABLE VARIANCE VARINT VARYING VIEW VIEWS
    VIRTUAL VOID WAIT WHEN WHENEVER WHERE WHILE WINDOW WITH WITHIN WITHOUT WORK WRAPPED WRITE YEAR
    ZONE
    """.split()  # noqa: SIM905 - a list of 573 literals reads worse
)

INVALID_PATH = "The document path provided in the update expression is invalid for update"
MISSING_ATTRIBUTE = "The provided expression refers to an attribute that does not exist in the item"
WRONG_OPERAND = "An operand in the update expression has an incorrect data type"
DEEPEST_NESTING = 32
MOST_DIGITS = 38
MOST_BYTES = 4  # of one character in UTF-8


class InvalidExpression(Exception):  # noqa: N818 - named for what it says about the request
    """The request is wrong whatever the item holds."""


class InvalidOperand(Exception):  # noqa: N818 - as above
    """The expression is well formed, but does not fit this item."""


# --- values -------------------------------------------------------------------------------------

_PLAIN_NUMBER = re.compile(r"(?:0|-?[1-9][0-9]{0,37})").fullmatch
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?").fullmatch
# Wide enough that no sum of two legal numbers is rounded before its digits are counted.
_EXACT = Context(prec=400)


def number(text: str) -> int | Decimal:
    """The number a canonical text stands for; a plain int whenever it is whole."""
    return Decimal(text) if "." in text else int(text)


def canonical_number(text: str) -> str:
    """DynamoDB's way to write a number: no exponent, no plus, no trailing zeros."""
    if _PLAIN_NUMBER(text):
        return text
    if not _NUMBER(text):
        message = f"The parameter cannot be converted to a numeric value: {text}"
        raise InvalidExpression(message)
    exact = Decimal(text)
    if exact == 0:
        return "0"
    exact = exact.normalize(_EXACT)
    if len(exact.as_tuple().digits) > MOST_DIGITS:
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
    """The one form in which equal values are equal objects; refuses what is no value."""
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
    if depth > DEEPEST_NESTING:
        message = "Nesting Levels have exceeded supported limits"
        raise InvalidExpression(message)
    match kind:
        case "M":
            return {"M": {name: canonical(inner, depth + 1) for name, inner in content.items()}}
        case "L":
            return {"L": [canonical(inner, depth + 1) for inner in content]}
        case "BOOL" if isinstance(content, bool):
            return {"BOOL": content}
        case "NULL" if content is True:
            return {"NULL": True}
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
    """An item in canonical form, the same object if it came so, and a size it cannot exceed.

    Texts and whole numbers are most of what comes in, so they are dealt with here.
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
                most += MOST_DIGITS
                continue
        inner = canonical(value)
        most += value_size(inner)
        if copy is item:
            copy = dict(item)
        copy[name] = inner
    return copy, MOST_BYTES * most


def text_size(text: str) -> int:
    """Bytes of UTF-8."""
    return len(text) if text.isascii() else len(text.encode())


def number_size(text: str) -> int:
    """About one byte for two significant digits, one more, and one for the sign."""
    digits = text.replace("-", "").replace(".", "").strip("0")
    return (len(digits) + 1) // 2 + 1 + text.startswith("-")


def value_size(value: Value) -> int:
    """Bytes a value counts for in item sizes and units (developer guide, "item sizes")."""
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
    """Bytes of an item: its attribute names and values."""
    return sum(text_size(name) + value_size(value) for name, value in item.items())


def kind_of(value: Value) -> str:
    """The type letter of a typed value."""
    return next(iter(value))


# --- syntax trees -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Path:
    """A document path; an element starting with # is still to be looked up."""

    elements: tuple[Element, ...]
    literal: bool = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Most paths hold no placeholder, and need no resolving."""
        literal = not any(isinstance(e, str) and e[0] == "#" for e in self.elements)
        object.__setattr__(self, "literal", literal)

    def resolved(self, names: Names) -> tuple[Element, ...]:
        """The path with its placeholders replaced."""
        if self.literal:
            return self.elements
        return tuple(
            names[element] if isinstance(element, str) and element[0] == "#" else element
            for element in self.elements
        )


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A :value."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function of a condition or of an update expression."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """An operator with its operands: comparisons, BETWEEN, IN, NOT, AND, OR, + and -."""

    operator: str
    operands: tuple[Node, ...]


type Node = Path | Placeholder | Call | Operation

_TOKENS = re.compile(
    r"\s*(?:(?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<name>#[A-Za-z0-9_]+)|(?P<value>:[A-Za-z0-9_]+)"
    r"|(?P<index>[0-9]+)|(?P<symbol><>|<=|>=|[=<>()\[\],.+-])|(?P<end>$))"
)
_COMPARATORS = frozenset(("=", "<>", "<", "<=", ">", ">="))
_CONDITION_FUNCTIONS = {
    "attribute_exists": 1,
    "attribute_not_exists": 1,
    "attribute_type": 2,
    "begins_with": 2,
    "contains": 2,
}
_TYPES = frozenset(("S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL"))
_ORDERED = frozenset(("S", "N", "B"))
_SETS = frozenset(("SS", "NS", "BS"))


class _Parser:
    """Recursive descent over one expression, collecting the placeholders it meets."""

    def __init__(self, label: str, text: str) -> None:
        self.label = label
        self.tokens = self._tokens(text)
        self.at = 0
        self.names: set[str] = set()
        self.values: list[str] = []
        self.paths: list[Path] = []
        self.checks: list[Check] = []
        self.last_group = (-1, -1)

    def _tokens(self, text: str) -> list[tuple[str, str]]:
        if not text.strip():
            self.fail("The expression can not be empty;")
        tokens = []
        position = 0
        while True:
            found = _TOKENS.match(text, position)
            if found is None:
                near = text[position:].split(maxsplit=1)[0]
                self.fail(f'Syntax error; token: "{near[0]}", near: "{near}"')
            kind = found.lastgroup
            assert kind is not None
            tokens.append((kind, found[kind]))
            if kind == "end":
                return tokens
            position = found.end()

    def fail(self, reason: str) -> NoReturn:
        """Refuse the expression."""
        message = f"Invalid {self.label}: {reason}"
        raise InvalidExpression(message)

    def unexpected(self) -> NoReturn:
        """Refuse the current token."""
        token = self.peek() or "<EOF>"
        near = " ".join(text for _, text in self.tokens[max(0, self.at - 1) : self.at + 2])
        self.fail(f'Syntax error; token: "{token}", near: "{near.strip()}"')

    def peek(self, ahead: int = 0) -> str:
        """The text of a token to come, empty at the end."""
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)][1]

    def accept(self, text: str) -> bool:
        """Step over a symbol or keyword if it is next."""
        kind, found = self.tokens[self.at]
        if found == text or (kind == "word" and found.upper() == text):
            self.at += 1
            return True
        return False

    def expect(self, text: str) -> None:
        """Step over a symbol or keyword that must be next."""
        if not self.accept(text):
            self.unexpected()

    def finish(self) -> None:
        """The whole text must have been read."""
        if self.tokens[self.at][0] != "end":
            self.unexpected()

    def path(self) -> Path:
        """A document path."""
        elements: list[Element] = [self._name()]
        while True:
            if self.accept("."):
                elements.append(self._name())
            elif self.accept("["):
                kind, text = self.tokens[self.at]
                if kind != "index":
                    self.unexpected()
                self.at += 1
                elements.append(int(text))
                self.expect("]")
            else:
                break
        path = Path(tuple(elements))
        self.paths.append(path)
        return path

    def _name(self) -> str:
        kind, text = self.tokens[self.at]
        if kind == "name":
            self.names.add(text)
        elif kind != "word":
            self.unexpected()
        elif text.upper() in RESERVED_WORDS:
            self.fail(f"Attribute name is a reserved keyword; reserved keyword: {text}")
        self.at += 1
        return text

    def operand(self) -> Node:
        """A path or a :value."""
        kind, text = self.tokens[self.at]
        if kind == "value":
            self.at += 1
            self.values.append(text)
            return Placeholder(text)
        return self.path()

    def list_of[T](self, one: Callable[[], T]) -> list[T]:
        """One or more, with commas between."""
        found = [one()]
        while self.accept(","):
            found.append(one())
        return found

    def calls(self) -> str | None:
        """The function called next, if one is."""
        if self.tokens[self.at][0] == "word" and self.peek(1) == "(":
            return self.peek()
        return None

    def arguments(self, count: int, one: Callable[[], Node]) -> tuple[Node, ...]:
        """The arguments of a call, at its name."""
        function = self.peek()
        self.at += 1
        self.expect("(")
        found = tuple(self.list_of(one))
        self.expect(")")
        if len(found) != count:
            self.fail(
                "Incorrect number of operands for operator or function; operator or function: "
                f"{function}, number of operands: {len(found)}"
            )
        return found

    def require(self, operand: Node, kinds: frozenset[str], function: str) -> None:
        """A :value used here must have one of these types."""
        if not isinstance(operand, Placeholder):
            return
        name, label = operand.name, self.label

        def check(values: Values) -> None:
            kind = kind_of(values[name])
            if kind not in kinds:
                message = (
                    f"Invalid {label}: Incorrect operand type for operator or function; "
                    f"operator or function: {function}, operand type: {kind}"
                )
                raise InvalidExpression(message)

        self.checks.append(check)


class _ConditionParser(_Parser):
    """OR binds loosest, then AND, then NOT."""

    def disjunction(self) -> Node:
        """The whole grammar of a condition."""
        operands = [self._conjunction()]
        while self.accept("OR"):
            operands.append(self._conjunction())
        return operands[0] if len(operands) == 1 else Operation("OR", tuple(operands))

    def _conjunction(self) -> Node:
        operands = [self._negation()]
        while self.accept("AND"):
            operands.append(self._negation())
        return operands[0] if len(operands) == 1 else Operation("AND", tuple(operands))

    def _negation(self) -> Node:
        if self.accept("NOT"):
            return Operation("NOT", (self._negation(),))
        return self._primary()

    def _primary(self) -> Node:
        if self.peek() == "(":
            return self._group()
        function = self.calls()
        if function is None or function == "size":
            return self._comparison()
        if function not in _CONDITION_FUNCTIONS:
            self.fail(f"Invalid function name; function: {function}")
        arguments = self.arguments(_CONDITION_FUNCTIONS[function], self._operand)
        self._check_arguments(function, arguments)
        return Call(function, arguments)

    def _group(self) -> Node:
        start = self.at
        self.expect("(")
        inner = self.disjunction()
        if self.last_group == (start + 1, self.at):
            self.fail("The expression has redundant parentheses;")
        self.expect(")")
        self.last_group = (start, self.at)
        return inner

    def _check_arguments(self, function: str, arguments: tuple[Node, ...]) -> None:
        if function.startswith("attribute_") and not isinstance(arguments[0], Path):
            self.fail(
                "Operator or function requires a document path; operator or function: " + function
            )
        if function == "attribute_type":
            if not isinstance(arguments[1], Placeholder):
                self.unexpected()
            self.require(arguments[1], frozenset("S"), function)
            self.checks.append(_known_type(arguments[1].name))
        if function == "begins_with":
            self.require(arguments[0], frozenset("SB"), function)
            self.require(arguments[1], frozenset("SB"), function)

    def _operand(self) -> Node:
        if self.calls() == "size":
            return Call("size", self.arguments(1, self._operand))
        return self.operand()

    def _comparison(self) -> Node:
        left = self._operand()
        comparator = self.peek()
        if comparator in _COMPARATORS:
            self.at += 1
            right = self._operand()
            if left == right:
                self.fail(
                    "The first operand must be distinct from the remaining operands for this "
                    f"operator or function; operator: {comparator}"
                )
            if comparator not in ("=", "<>"):
                self.require(left, _ORDERED, comparator)
                self.require(right, _ORDERED, comparator)
            return Operation(comparator, (left, right))
        if self.accept("BETWEEN"):
            return self._between(left)
        self.expect("IN")
        self.expect("(")
        members = self.list_of(self._operand)
        self.expect(")")
        if len(members) > 100:
            self.fail("IN takes at most 100 operands")
        return Operation("IN", (left, *members))

    def _between(self, subject: Node) -> Node:
        low = self._operand()
        self.expect("AND")
        high = self._operand()
        for operand in (subject, low, high):
            self.require(operand, _ORDERED, "BETWEEN")
        if isinstance(low, Placeholder) and isinstance(high, Placeholder):
            self.checks.append(_bounds_in_order(self.label, low.name, high.name))
        return Operation("BETWEEN", (subject, low, high))


def _known_type(name: str) -> Check:
    def check(values: Values) -> None:
        if values[name]["S"] not in _TYPES:
            message = f"Invalid attribute type name found; type: {values[name]['S']}"
            raise InvalidExpression(message)

    return check


def _bounds_in_order(label: str, low: str, high: str) -> Check:
    def check(values: Values) -> None:
        if kind_of(values[low]) != kind_of(values[high]):
            problem = "same data type for lower and upper bounds"
        elif not ordered(operator.le, values[low], values[high]):
            problem = "upper bound to be greater than or equal to lower bound"
        else:
            return
        message = f"Invalid {label}: The BETWEEN operator requires {problem}"
        raise InvalidExpression(message)

    return check


# --- conditions ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition or filter: ``test`` answers it for an item, ``{}`` standing for none."""

    test: Test
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Check, ...]
    paths: tuple[Path, ...]


@lru_cache(maxsize=4096)
def compile_condition(text: str, label: str = "ConditionExpression") -> Condition:
    """Parse a condition once; the same text gives the same object."""
    parser = _ConditionParser(label, text)
    tree = parser.disjunction()
    parser.finish()
    return Condition(
        test=_test(tree),
        names=frozenset(parser.names),
        values=frozenset(parser.values),
        checks=tuple(parser.checks),
        paths=tuple(parser.paths),
    )


def _reader(node: Node) -> Reader:
    """What an operand of a condition is worth; None when it is not there."""
    match node:
        case Path():
            return _path_reader(node)
        case Placeholder(name):
            return lambda _item, _names, values: values[name]
        case Call("size", (argument,)):
            inner = _reader(argument)
            return lambda item, names, values: _size(inner(item, names, values))
    raise AssertionError(node)


def _path_reader(path: Path) -> Reader:
    first = path.elements[0]
    assert isinstance(first, str)
    if len(path.elements) > 1:
        return lambda item, names, _values: value_at(item, path.resolved(names))
    if path.literal:
        return lambda item, _names, _values: item.get(first)
    return lambda item, names, _values: item.get(names[first])


def value_at(item: Item, place: Resolved) -> Value | None:
    """What an item holds at a resolved path, None for nothing."""
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


def ordered(compare: Callable[[Any, Any], bool], left: Value | None, right: Value | None) -> bool:
    """Compare two values of one ordered type; anything else is no order, hence false."""
    if left is None or right is None:
        return False
    for kind, content in left.items():
        other = right.get(kind)
        if other is None:
            return False
        if kind == "N":
            return compare(number(content), number(other))
        return kind in _ORDERED and compare(content, other)
    raise AssertionError


_ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def _test(node: Node) -> Test:
    """A closure that answers a condition."""
    match node:
        case Operation("AND" | "OR" | "NOT"):
            return _logic(node)
        case Operation("BETWEEN" | "IN"):
            return _membership(node)
        case Operation(comparator, (left, right)):
            return _comparison(comparator, _reader(left), _reader(right))
        case Call(function, arguments):
            return _function(function, [_reader(argument) for argument in arguments])
    raise AssertionError(node)


def _logic(node: Operation) -> Test:
    tests = [_test(operand) for operand in node.operands]
    if node.operator == "NOT":
        inner = tests[0]
        return lambda item, names, values: not inner(item, names, values)
    stop = node.operator == "OR"

    def test(item: Item, names: Names, values: Values) -> bool:
        for one in tests:  # any() and all() would cost a generator each
            if one(item, names, values) is stop:
                return stop
        return not stop

    return test


def _comparison(comparator: str, left: Reader, right: Reader) -> Test:
    if comparator in ("=", "<>"):
        wanted = comparator == "="

        def test_equality(item: Item, names: Names, values: Values) -> bool:
            found = left(item, names, values)
            return (found is not None and found == right(item, names, values)) is wanted

        return test_equality
    compare = _ORDER[comparator]

    def test_order(item: Item, names: Names, values: Values) -> bool:
        return ordered(compare, left(item, names, values), right(item, names, values))

    return test_order


def _membership(node: Operation) -> Test:
    subject, *others = (_reader(operand) for operand in node.operands)
    if node.operator == "BETWEEN":
        low, high = others

        def test_between(item: Item, names: Names, values: Values) -> bool:
            found = subject(item, names, values)
            return ordered(operator.le, low(item, names, values), found) and ordered(
                operator.le, found, high(item, names, values)
            )

        return test_between

    def test_in(item: Item, names: Names, values: Values) -> bool:
        found = subject(item, names, values)
        return found is not None and any(found == one(item, names, values) for one in others)

    return test_in


def _function(function: str, readers: list[Reader]) -> Test:
    first = readers[0]
    if function == "attribute_exists":
        return lambda item, names, values: first(item, names, values) is not None
    if function == "attribute_not_exists":
        return lambda item, names, values: first(item, names, values) is None
    second = readers[1]
    relation = {"attribute_type": _has_type, "begins_with": _begins, "contains": _contains}[
        function
    ]

    def test(item: Item, names: Names, values: Values) -> bool:
        left = first(item, names, values)
        right = second(item, names, values)
        return left is not None and right is not None and relation(left, right)

    return test


def _has_type(value: Value, kind: Value) -> bool:
    return kind["S"] in value


def _begins(value: Value, prefix: Value) -> bool:
    for kind in ("S", "B"):
        if kind in value and kind in prefix:
            return bool(value[kind].startswith(prefix[kind]))
    return False


def _contains(value: Value, member: Value) -> bool:
    for kind, content in value.items():
        if kind == "L":
            return member in content
        if kind in ("S", "B"):
            return kind in member and member[kind] in content
        if kind in _SETS:
            return kind[0] in member and member[kind[0]] in content
    return False


# --- key conditions -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeyComparison:
    """One part of a key condition: the attribute, the operator, the :values compared with."""

    attribute: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyCondition:
    """A key condition, still to be matched with a table's or an index's keys."""

    comparisons: tuple[KeyComparison, ...]
    names: frozenset[str]
    values: frozenset[str]
    checks: tuple[Check, ...]


@lru_cache(maxsize=4096)
def compile_key_condition(text: str) -> KeyCondition:
    """Parse a key condition: one comparison, or two joined by AND."""
    parser = _ConditionParser("KeyConditionExpression", text)
    tree = parser.disjunction()
    parser.finish()
    parts = tree.operands if isinstance(tree, Operation) and tree.operator == "AND" else (tree,)
    return KeyCondition(
        comparisons=tuple(_key_comparison(parser, part) for part in parts),
        names=frozenset(parser.names),
        values=frozenset(parser.values),
        checks=tuple(parser.checks),
    )


def _key_comparison(parser: _Parser, node: Node) -> KeyComparison:
    match node:
        case Operation("=" | "<" | "<=" | ">" | ">=" | "BETWEEN" as name, operands):
            pass
        case Call("begins_with" as name, operands):
            pass
        case Operation("OR" | "NOT" | "IN" | "<>" as name):
            parser.fail(f"Invalid operator used in KeyConditionExpression: {name}")
        case _:
            parser.fail("Invalid operator used in KeyConditionExpression")
    subject, *others = operands
    if not (isinstance(subject, Path) and len(subject.elements) == 1):
        parser.fail("KeyConditionExpressions must compare a key attribute with values")
    attribute = subject.elements[0]
    assert isinstance(attribute, str)
    values = tuple(other.name for other in others if isinstance(other, Placeholder))
    if len(values) != len(others):
        parser.fail("KeyConditionExpressions cannot contain attribute names as values")
    return KeyComparison(attribute, name, values)


# --- projections --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Projection:
    """The paths a reader asks for."""

    paths: tuple[Path, ...]
    names: frozenset[str]

    def places(self, names: Names) -> list[Resolved]:
        """The paths with their placeholders replaced, none inside another."""
        return distinct_places(self.paths, names, "ProjectionExpression")


@lru_cache(maxsize=4096)
def compile_projection(text: str) -> Projection:
    """Parse a projection once."""
    parser = _Parser("ProjectionExpression", text)
    paths = parser.list_of(parser.path)
    parser.finish()
    return Projection(tuple(paths), frozenset(parser.names))


def distinct_places(paths: Iterable[Path], names: Names, label: str) -> list[Resolved]:
    """Paths with their placeholders replaced; none may be, or lie inside, another."""
    places = [path.resolved(names) for path in paths]
    if len({place[0] for place in places}) != len(places):
        _refuse_overlaps(places, label)
    return places


def _refuse_overlaps(paths: list[Resolved], label: str) -> None:
    """Nor may two paths treat one value as both a map and a list."""
    for place, one in enumerate(paths):
        for other in paths[place + 1 :]:
            shared = min(len(one), len(other))
            if one[:shared] == other[:shared]:
                problem = "overlap"
            elif _disagree(one, other):
                problem = "conflict"
            else:
                continue
            message = (
                f"Invalid {label}: Two document paths {problem} with each other; must remove or "
                f"rewrite one of these paths; path one: {_shown(one)}, path two: {_shown(other)}"
            )
            raise InvalidExpression(message)


def _disagree(one: Resolved, other: Resolved) -> bool:
    for left, right in zip(one, other, strict=False):
        if left != right:
            return type(left) is not type(right)
    return False


def _shown(path: Resolved) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else part for part in path)
    return f"[{', '.join(parts)}]"


def project(item: Item, paths: Iterable[Resolved]) -> Item:
    """Only what lies at these paths, with the maps and lists around it."""
    tree: dict[Element, Any] = {}
    for path in paths:
        branch = tree
        for element in path[:-1]:
            branch = branch.setdefault(element, {})
        branch[path[-1]] = None
    picked = _picked({"M": item}, tree)
    return {} if picked is None else picked["M"]


def _picked(value: Value, tree: dict[Element, Any] | None) -> Value | None:
    if tree is None:
        return value
    kind = "L" if isinstance(next(iter(tree)), int) else "M"
    content: Any = value.get(kind)
    if content is None:
        return None
    found: dict[Any, Value] = {}
    for element in content if kind == "M" else range(len(content)):
        if element in tree:
            inner = _picked(content[element], tree[element])
            if inner is not None:
                found[element] = inner
    if not found:
        return None
    return {"L": list(found.values())} if kind == "L" else {"M": found}


# --- updates ------------------------------------------------------------------------------------


class _UpdateParser(_Parser):
    """SET, REMOVE, ADD and DELETE, each at most once, in any order."""

    def __init__(self, text: str) -> None:
        super().__init__("UpdateExpression", text)
        self.sets: list[tuple[Path, Node]] = []
        self.removes: list[Path] = []
        self.adds: list[tuple[Path, str]] = []
        self.deletes: list[tuple[Path, str]] = []
        self.targets: list[Path] = []

    def parse(self) -> None:
        """Read all sections."""
        seen: set[str] = set()
        while self.tokens[self.at][0] != "end":
            section = self.peek().upper()
            if section in seen:
                self.fail(f'The "{section}" section can only be used once in an update expression;')
            seen.add(section)
            if self.accept("SET"):
                self.sets = self.list_of(self._assignment)
            elif self.accept("REMOVE"):
                self.removes = self.list_of(self._target)
            elif self.accept("ADD"):
                self.adds = self.list_of(lambda: self._with_value("ADD", _SETS | {"N"}))
            elif self.accept("DELETE"):
                self.deletes = self.list_of(lambda: self._with_value("DELETE", _SETS))
            else:
                self.unexpected()

    def _target(self) -> Path:
        path = self.path()
        self.targets.append(path)
        return path

    def _with_value(self, section: str, kinds: frozenset[str]) -> tuple[Path, str]:
        path = self._target()
        operand = self.operand()
        if not isinstance(operand, Placeholder):
            self.unexpected()
        self.require(operand, kinds, section)
        return path, operand.name

    def _assignment(self) -> tuple[Path, Node]:
        path = self._target()
        self.expect("=")
        return path, self._sum()

    def _sum(self) -> Node:
        left = self._operand()
        sign = self.peek()
        if sign not in ("+", "-"):
            return left
        self.at += 1
        right = self._operand()
        self.require(left, frozenset("N"), sign)
        self.require(right, frozenset("N"), sign)
        return Operation(sign, (left, right))

    def _operand(self) -> Node:
        if self.accept("("):
            inner = self._sum()
            self.expect(")")
            return inner
        function = self.calls()
        if function is None:
            return self.operand()
        if function not in ("if_not_exists", "list_append"):
            self.fail(f"Invalid function name; function: {function}")
        arguments = self.arguments(2, self._operand)
        if function == "list_append":
            for argument in arguments:
                self.require(argument, frozenset("L"), function)
        elif not isinstance(arguments[0], Path):
            self.fail(
                "Operator or function requires a document path; operator or function: " + function
            )
        return Call(function, arguments)


@dataclass(frozen=True, slots=True)
class Update:
    """An update expression; ``apply`` gives the new item and leaves the old one alone.

    Steps name their place by its number among ``targets``. ``grows_by_values`` says that nothing
    but the :values can make an item bigger; ``uses`` is how often one of them is used at most.
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
        """Where it writes, with placeholders replaced, no two of them the same."""
        if self.literal_places is not None:
            return self.literal_places
        return distinct_places(self.targets, names, "UpdateExpression")

    def apply(self, item: Item, places: list[Resolved], names: Names, values: Values) -> Item:
        """The item after the update; every right-hand side reads the item as it was."""
        changed = dict(item)
        for number_of_target, evaluate in self.sets:
            _write(changed, places[number_of_target], evaluate(item, names, values))
        for number_of_target, name in self.adds:
            place = places[number_of_target]
            found = value_at(item, place)
            _write(changed, place, values[name] if found is None else _added(found, values[name]))
        for number_of_target, name in self.deletes:
            _delete(item, changed, places[number_of_target], values[name])
        if self.removes:
            removed = [places[number_of_target] for number_of_target in self.removes]
            # List positions are those before the update: take the last ones out first.
            removed.sort(key=lambda place: [(isinstance(e, int), e) for e in place], reverse=True)
            for place in removed:
                _remove(changed, place)
        return changed


@lru_cache(maxsize=4096)
def compile_update(text: str) -> Update:
    """Parse an update expression once."""
    parser = _UpdateParser(text)
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
        _write(changed, place, {kind: left})
    else:
        _remove(changed, place)


def _copies(target: Path, node: Node) -> bool:
    """Whether an assignment may copy another attribute's contents."""
    match node:
        case Path():
            return node != target
        case Call(_, arguments):
            readers = [argument for argument in arguments if isinstance(argument, Path)]
            return len(readers) > 1 or any(_copies(target, argument) for argument in arguments)
    return False


def _evaluator(node: Node) -> Evaluator:
    """What the right-hand side of a SET is worth."""
    match node:
        case Placeholder(name):
            return lambda _item, _names, values: values[name]
        case Path():
            return _required(_path_reader(node))
        case Operation("+" | "-" as sign, (left, right)):
            return _arithmetic(sign, _evaluator(left), _evaluator(right))
        case Call("if_not_exists", (Path() as path, default)):
            return _if_not_exists(_path_reader(path), _evaluator(default))
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
        return total if len(total) <= MOST_DIGITS else _stored(total)
    exact = _EXACT.subtract if minus else _EXACT.add
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
    """ADD to what was there: a sum of numbers, or a union of sets."""
    kind = kind_of(value)
    if kind not in found:
        raise InvalidOperand(WRONG_OPERAND)
    if kind == "N":
        return {"N": _total(found["N"], value["N"])}
    union = {*found[kind], *value[kind]}
    return {kind: sorted(union, key=number if kind == "NS" else None)}


def _write(item: Item, place: Resolved, value: Value) -> None:
    """Put a value at a path of an item just copied; maps and lists on the way are copied."""
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


def _remove(item: Item, place: Resolved) -> None:
    """Take a path out of an item just copied; what is not there needs no removing."""
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
