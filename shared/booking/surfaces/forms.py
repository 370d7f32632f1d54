"""Request bodies of the surfaces whose clients send forms too: JSON, urlencoded or multipart.

The multipart parser is the standard library's, under its default policy: botocore has imported
that already, so it costs nothing at cold start. `email.policy.HTTP` would cost 19 ms, and its
header parser needs seconds for a hostile header of 60 KB.
"""

from collections.abc import Iterable
from email.message import Message
from email.parser import BytesParser
from email.utils import collapse_rfc2231_value
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from pydantic import BaseModel

from booking.domain.refusals import Invalid
from booking.surfaces.http import FORM, MULTIPART, Request, check_body, parsed, parsed_texts

FIELDS_LIMIT = 50
DASHED_LINES_LIMIT = 200  # lines that may delimit parts: bounds parts, and parts within parts
HEADER_LIMIT = 1_000  # characters of a header whose parameters are read


class Field(NamedTuple):
    """One field of a form as the client sent it."""

    name: str
    value: str | None  # None is a file, or text in another encoding than UTF-8
    problem: str = ""  # of a value that is None


class Part(Message):
    """One part of a multipart form; the whole form too."""

    def get_param(self, param: str, failobj: Any = None, *more: Any, **named: Any) -> Any:
        """Return a parameter of a header. Raises ValueError for a header that is too long.

        The library splits parameters in quadratic time.
        """
        header = more[0] if more else named.get("header", "content-type")
        if len(str(self.get(header, ""))) > HEADER_LIMIT:
            raise ValueError("header too long")
        return super().get_param(param, failobj, *more, **named)


def parsed_body[M: BaseModel](model: type[M], request: Request) -> M:
    """Parse a body by its Content-Type; JSON where that names no form. Raises Invalid."""
    media = request.content_type.partition(";")[0].strip().lower()
    if media not in {FORM, MULTIPART}:
        return parsed(model, request)
    check_body(request)
    read = _multipart if media == MULTIPART else _urlencoded
    return parsed_texts(model, _values(model, read(request)))


def _values(model: type[BaseModel], sent: Iterable[Field]) -> dict[str, str]:
    """Return the fields that the model knows; each may come once, as text. Raises Invalid."""
    values: dict[str, str] = {}
    for name, value, problem in sent:
        if name not in model.model_fields:
            continue
        if value is None:
            raise Invalid(name, problem, malformed=True)
        if name in values:
            raise Invalid(name, "must be sent once", malformed=True)
        values[name] = value
    return values


def _urlencoded(request: Request) -> list[Field]:
    try:
        pairs = parse_qsl(
            request.body.decode(),
            keep_blank_values=True,
            max_num_fields=FIELDS_LIMIT,
            errors="strict",
        )
    except ValueError as error:
        raise Invalid("body", "must be a form in UTF-8", malformed=True) from error
    return [Field(name, value) for name, value in pairs]


def _multipart(request: Request) -> list[Field]:
    header = b"Content-Type: " + request.content_type.encode("ascii", "replace")
    malformed = Invalid("body", "must be a complete multipart form", malformed=True)
    if request.body.count(b"\n--") > DASHED_LINES_LIMIT:
        raise malformed
    try:
        form = BytesParser(Part).parsebytes(header + b"\r\n\r\n" + request.body)
        parts = form.get_payload()
        if form.defects or not isinstance(parts, list) or len(parts) > FIELDS_LIMIT:
            raise malformed
        return [_field(part) for part in parts if isinstance(part, Part)]
    except (ValueError, RecursionError) as error:
        raise malformed from error


def _field(part: Part) -> Field:
    """Read one part. Raises ValueError."""
    name = part.get_param("name", header="content-disposition")
    if part.defects or part.get_content_disposition() != "form-data" or name is None:
        raise ValueError("not a field of a form")
    name = collapse_rfc2231_value(name)
    if part.is_multipart() or part.get_filename() is not None:
        return Field(name, None, "must be text, not a file")
    content = part.get_payload(decode=True)
    try:
        return Field(name, content.decode() if isinstance(content, bytes) else "")
    except UnicodeDecodeError:
        return Field(name, None, "must be in UTF-8")
