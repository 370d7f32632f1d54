"""Extract the prose of a file: the texts for people, each with the line on which it begins."""

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True)
class Prose:
    """A comment, a docstring, a string, a paragraph or a table cell; `line` counts from 1."""

    line: int
    text: str
    docstring: bool = False


def prose_of(path: str, source: str) -> list[Prose]:
    """Return the prose of a file, by the type of file; empty for types without prose."""
    name = PurePosixPath(path)
    kind = READERS.get(name.name) or READERS.get(name.suffix)
    return [piece for piece in kind(source) if _is_prose(piece)] if kind else []


def _is_prose(piece: Prose) -> bool:
    """Return whether the text has at least two words, so that identifiers and keys are left out."""
    return piece.docstring or len(re.findall(r"[A-Za-z]{2,}", piece.text)) > 1


def _blank(text: str) -> str:
    """Replace a text with underscores, which no rule matches. Line breaks remain."""
    return re.sub(r"[^\n]", "_", text)


# Python


def python(source: str) -> Iterator[Prose]:
    """Yield comments (adjacent lines joined), docstrings, strings with a space, and test names."""
    yield from _joined(_python_comments(source))
    nodes = list(ast.walk(ast.parse(source)))
    docstrings = set(_docstrings(nodes))
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            found = node in docstrings
            yield Prose(node.lineno, _without_code(node.value), docstring=found)
        elif isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            sentence = node.name.removeprefix("test_").replace("_", " ")
            yield Prose(node.lineno, sentence.capitalize())


def _python_comments(source: str) -> Iterator[tuple[int, int, str]]:
    """Yield line, column and text of each comment; the column is -1 if code precedes it."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            alone = not token.line[: token.start[1]].strip()
            yield token.start[0], token.start[1] if alone else -1, token.string.lstrip("#: ")


def _docstrings(nodes: Iterable[ast.AST]) -> Iterator[ast.Constant]:
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in nodes:
        if isinstance(node, kinds) and node.body and isinstance(node.body[0], ast.Expr):
            value = node.body[0].value
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value


def _without_code(text: str) -> str:
    return re.sub(r"`[^`\n]+`", lambda found: _blank(found[0]), text)


def _joined(comments: Iterator[tuple[int, int, str]]) -> Iterator[Prose]:
    """Join comments on adjacent lines in the same column to one text, except at column -1."""
    lines: list[str] = []
    first = last = column = 0
    for line, start, text in comments:
        if lines and line == last + 1 and start == column and start >= 0:
            lines.append(text)
        else:
            if lines:
                yield Prose(first, _without_code("\n".join(lines)))
            lines, first, column = [text], line, start
        last = line
    if lines:
        yield Prose(first, _without_code("\n".join(lines)))


# Markdown


def markdown(source: str) -> Iterator[Prose]:
    """Yield paragraphs, list items, headings and table cells, without code and link targets."""
    text = re.sub(
        r"^```.*?^```", lambda found: _blank(found[0]), source, flags=re.MULTILINE | re.DOTALL
    )
    text = re.sub(r"<!--.*?-->", lambda found: _blank(found[0]), text, flags=re.DOTALL)
    text = re.sub(r"`[^`]+`", lambda found: _blank(found[0]), text)
    text = re.sub(r"\]\([^)]*\)", lambda found: "]" + " " * (len(found[0]) - 1), text)
    block: list[str] = []
    first = 1
    blank_before, code = True, False
    for number, line in enumerate([*text.splitlines(), ""], 1):
        code = (line.startswith("    ") and (code or blank_before)) or (code and not line.strip())
        starts = re.match(r"\s*(?:[-*+]|\d+\.|#+|\|)\s|\|", line)
        if block and (starts or code or not line.strip()):
            yield Prose(first, _unmarked("\n".join(block)))
            block = []
        blank_before = not line.strip()
        if line.lstrip().startswith("|"):
            yield from (Prose(number, _unmarked(cell)) for cell in line.strip(" |").split("|"))
        elif line.strip() and not code:
            first = first if block else number
            block.append(line)


def _unmarked(text: str) -> str:
    """Remove Markdown's marks before the first word, and those of bold text."""
    return re.sub(r"\A\s*(?:[-*+>]\s|\d+\.\s|#+\s)?[\s*_\[(]*", "", text).replace("**", "")


# Comments and strings of the other languages


def hashed(source: str) -> Iterator[Prose]:
    """Yield the comments after # and the strings of a shell script, a TOML file or a Makefile."""
    yield from _joined(_hash_comments(source))
    for number, line in enumerate(source.splitlines(), 1):
        code = re.sub(r"(?:^|\s)#.*", "", line)
        for found in re.finditer(r"\"([^\"]* [^\"]*)\"|'([^']* [^']*)'", code):
            yield Prose(number, found[1] or found[2])


def yaml(source: str) -> Iterator[Prose]:
    """Yield the comments of a YAML file, and values of three words and more."""
    yield from _joined(_hash_comments(source))
    for number, line in enumerate(source.splitlines(), 1):
        code = re.sub(r"(?:^|\s)#.*", "", line)
        value = re.sub(r"^[\s-]*(?:[\w.]+:\s+)?['\"]?", "", code)
        if re.search(r"[A-Za-z]+ [a-z]+ [a-z]+", value) and not value.startswith("!"):
            yield Prose(number, value)


def _hash_comments(source: str) -> Iterator[tuple[int, int, str]]:
    for number, line in enumerate(source.splitlines(), 1):
        found = re.search(r"(?:^|\s)#(?!!)\s*(\S.*)", line)
        if found:
            alone = not line[: found.start()].strip()
            yield number, found.start() if alone else -1, found[1].lstrip("# ")


def css(source: str) -> Iterator[Prose]:
    """Yield the comments of a style sheet."""
    for found in re.finditer(r"/\*(.*?)\*/", source, re.DOTALL):
        yield Prose(source.count("\n", 0, found.start()) + 1, found[1].lstrip(" *\n"))


def html(source: str) -> Iterator[Prose]:
    """Yield the text between tags, and the labels that assistive technology reads."""
    hidden = r"<(script|style)\b.*?</\1>|<!--.*?-->"
    text = re.sub(hidden, lambda found: _blank(found[0]), source, flags=re.DOTALL)
    for found in re.finditer(r">([^<>]+)<|\b(?:alt|title|aria-label|content)=\"([^\"]+)\"", text):
        words = found[1] or found[2]
        start = found.start() + len(words) - len(words.lstrip())
        yield Prose(source.count("\n", 0, start) + 1, words.strip())


def javascript(source: str) -> Iterator[Prose]:
    """Yield comments, strings and templates (their markup left out) of a JavaScript file."""
    yield from _Script(source).read()


class _Script:
    """A scanner that distinguishes comments, strings and templates of JavaScript from code."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.comments: list[tuple[int, int, str]] = []
        self.strings: list[Prose] = []

    def read(self) -> Iterator[Prose]:
        self._code(until="")
        yield from _joined(iter(self.comments))
        yield from self.strings

    def _line(self, position: int) -> int:
        return self.source.count("\n", 0, position) + 1

    def _code(self, until: str) -> None:
        """Read code up to the end of the source, or to the brace that closes an expression."""
        depth = 0
        while self.at < len(self.source):
            rest = self.source[self.at : self.at + 2]
            if rest == "//":
                self._comment()
            elif rest == "/*":
                self._block_comment()
            elif rest[0] in "\"'":
                self._string(rest[0])
            elif rest[0] == "`":
                self._template()
            elif rest[0] == "/" and self._is_regex():
                self._string("/")
            elif rest[0] == until and depth == 0:
                return
            else:
                depth += {"{": 1, "}": -1}.get(rest[0], 0)
                self.at += 1

    def _is_regex(self) -> bool:
        before = self.source[: self.at].rstrip()
        return not before or before[-1] in "(,=:[!&|?{};>" or before.endswith("return")

    def _comment(self) -> None:
        end = self.source.find("\n", self.at)
        end = len(self.source) if end < 0 else end
        start = self.source.rfind("\n", 0, self.at) + 1
        alone = not self.source[start : self.at].strip()
        text = self.source[self.at + 2 : end].strip()
        self.comments.append((self._line(self.at), self.at - start if alone else -1, text))
        self.at = end

    def _block_comment(self) -> None:
        end = self.source.find("*/", self.at)
        end = len(self.source) if end < 0 else end + 2
        text = self.source[self.at : end].strip("/* \n")
        self.strings.append(Prose(self._line(self.at), re.sub(r"\n\s*\*", "\n", text)))
        self.at = end

    def _string(self, quote: str) -> None:
        begin = self.at
        self.at += 1
        while self.at < len(self.source) and self.source[self.at] not in (quote, "\n"):
            self.at += 2 if self.source[self.at] == "\\" else 1
        if quote != "/":
            self.strings.append(Prose(self._line(begin), self.source[begin + 1 : self.at]))
        self.at += 1

    def _template(self) -> None:
        begin = self.at
        self.at += 1
        text = ""
        while self.at < len(self.source) and self.source[self.at] != "`":
            if self.source.startswith("${", self.at):
                inside = self.at
                self.at += 2
                self._code(until="}")
                self.at += 1
                text += _blank(self.source[inside : self.at])
            else:
                step = 2 if self.source[self.at] == "\\" else 1
                text += self.source[self.at : self.at + step]
                self.at += step
        self.at += 1
        for found in re.finditer(r"(?:^|(?<=>))[^<>]*[A-Za-z][^<>]*", text):
            words = found[0].strip()
            start = begin + 1 + found.start() + found[0].index(words)
            self.strings.append(Prose(self._line(start), words))


READERS: dict[str, Callable[[str], Iterator[Prose]]] = {
    ".py": python,
    ".md": markdown,
    ".js": javascript,
    ".css": css,
    ".html": html,
    ".yaml": yaml,
    ".yml": yaml,
    ".toml": hashed,
    ".sh": hashed,
    "Makefile": hashed,
    "run": hashed,
    ".editorconfig": hashed,
    ".gitattributes": hashed,
    ".gitignore": hashed,
}
