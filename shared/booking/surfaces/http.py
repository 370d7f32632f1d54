"""HTTP requests, answers, routes' contracts and errors, independent of any web framework."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import dropwhile
from typing import Any, TypedDict

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from booking.application.idempotency import IdempotencyWriter
from booking.domain.refusals import Invalid, Refusal, Unidentified
from booking.domain.rights import Caller
from booking.domain.scopes import Scope
from booking.surfaces.statuses import DEFAULT

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
BODY_LIMIT = 64 * 1024
SERVER = "/server"  # before the path of a route, for requests with an API key
KEY = "idempotency-key"
KEY_LIMIT = 255
_REPLACED = "\ufffd".encode()  # a gateway writes it in place of bytes that are not UTF-8
# Types of pydantic errors of a value that has the right type but breaks a rule.
_BROKEN_RULES = frozenset(
    {
        "greater_than",
        "greater_than_equal",
        "less_than",
        "less_than_equal",
        "string_too_long",
        "string_too_short",
        "too_long",
        "too_short",
        "enum",
        "literal_error",
        "broken_rule",
    }
)


def broken_rule(message: str) -> PydanticCustomError:
    """Return the error of a value that has the right type but breaks a rule of the input.

    A ValueError means a malformed value. Surfaces may answer both with different statuses.
    """
    return PydanticCustomError("broken_rule", message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An HTTP response. The body is rendered as JSON, unless it is of another type or bytes."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = JSON

    def content(self) -> str | bytes:
        """Return the body as text, or as bytes if it is compressed; empty without one."""
        if self.body is None:
            return ""
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str) and "json" not in self.content_type:
            return self.body
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":"))

    def serialized(self) -> str:
        """Serialize the answer for an idempotency record."""
        return json.dumps([self.status, self.body, dict(self.headers), self.content_type])

    @staticmethod
    def again(recorded: str) -> "Answer":
        """Parse an answer from an idempotency record."""
        status, body, headers, content_type = json.loads(recorded)
        return Answer(status=status, body=body, headers=headers, content_type=content_type)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One HTTP request."""

    body: bytes
    content_type: str = ""
    path: Mapping[str, str] = field(default_factory=dict)  # percent-decoded
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    line: str = ""  # method and path, as sent
    origin: str = ""  # scheme and host that the client addressed, like https://example.com:8443
    caller: Caller | None = None  # from the token or API key, which the gateway has verified

    def signed_in(self) -> Caller:
        """Return the caller. Raises Unidentified if the request has no valid token."""
        if self.caller is None:
            raise Unidentified
        return self.caller

    @property
    def key(self) -> str | None:
        """Return the idempotency key, or None if the client sent none. Raises Invalid."""
        key = self.headers.get(KEY)
        if key is None:
            return None
        if not 1 <= len(key) <= KEY_LIMIT or not key.isascii() or not key.isprintable():
            raise Invalid("Idempotency-Key", f"must be 1 to {KEY_LIMIT} visible characters")
        return key

    @property
    def fingerprint(self) -> str:
        """Return a hash of the request, to detect another request with the same key."""
        return sha256(self.line.encode() + b"\n" + self.body).hexdigest()

    def idempotency[T](self, render: Callable[[T], Answer]) -> IdempotencyWriter[T] | None:
        """Return the writer of the idempotency record, or None without a key. Raises Invalid.

        `render` converts the outcome of the use case to the answer that the record stores.
        """
        key = self.key
        if key is None:
            return None
        return IdempotencyWriter(
            owner=self.signed_in().subject,
            attendee=self.signed_in().attendee,
            key=key,
            fingerprint=self.fingerprint,
            answer=lambda outcome: render(outcome).serialized(),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """The requests and responses of a route. The OpenAPI document is generated from it."""

    body: type[BaseModel] | None = None
    optional: bool = False  # the body may be left out
    query: type[BaseModel] | None = None
    gives: Mapping[int, Any] = field(default_factory=dict)  # type of the body by status
    refuses: Sequence[type[Refusal]] = ()
    media: str = JSON
    also: Sequence[str] = ()  # other media types that Accept may select
    headers: Mapping[str, str] = field(default_factory=dict)  # of successes: description by name
    form: bool = False  # accepts the body as a form too, urlencoded or multipart
    secured: bool = False  # requires an access token
    identifies: bool = False  # the use case itself checks the identity of the caller
    keeps: bool = False  # accepts an idempotency key
    scope: Scope | None = None  # of API keys, which call the route under /server; None: tokens only


class Refused(TypedDict):
    """Error body; `message` and `error` have the same text."""

    message: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """The errors of one API: a status for each refusal, and the shape of the body."""

    name: str
    statuses: Mapping[type[Refusal], int]
    shape: Callable[[Refusal, int], dict[str, Any]] = field(default=lambda *_: {})  # more fields
    refused_type: type = Refused  # the type of an error body, with the fields of `shape`
    names: Mapping[str, str] = field(default_factory=dict)  # its names of fields, if they differ
    malformed: int = 400  # status of input that cannot be parsed
    content_type: str = JSON  # of an error body
    open: bool = False  # without credentials; served only if the stack has it enabled

    def of(self, request: Request) -> "Surface":
        """Return the surface for one request, for example with errors in its language."""
        del request
        return self

    def refused(self, refusal: Refusal) -> Answer:
        """Return the error answer of a refusal."""
        message = refusal.message
        status = self.statuses.get(type(refusal), DEFAULT)
        if isinstance(refusal, Invalid):
            message = f"{self.names.get(refusal.field, refusal.field)}: {refusal.problem}"
            status = self.malformed if refusal.malformed else status
        return Answer(
            status=status,
            body={"message": message, "error": message, **self.shape(refusal, status)},
            content_type=self.content_type,
        )

    def busy(self) -> Answer:
        """Return 503 with a Retry-After of one second."""
        return self.failed(503, "the service is busy, try again", {"Retry-After": "1"})

    def failed(
        self, status: int, sentence: str, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Return the error answer of a failure that is not a refusal."""
        problem = {"type": "about:blank", "title": sentence, "status": status, "detail": sentence}
        return Answer(
            status=status,
            body={
                "message": sentence,
                "error": sentence,
                **(problem if "problem" in self.content_type else {}),
            },
            headers=headers or {},
            content_type=self.content_type,
        )


def parsed[M: BaseModel](model: type[M], request: Request, *, dotted: Collection[str] = ()) -> M:
    """Parse a JSON body. Raises Invalid, which names the field.

    dotted: the lists in which it names a field by its whole path, such as guests.0.email.
    """
    check_body(request)
    try:
        return model.model_validate_json(request.body)
    except ValidationError as error:
        raise _invalid(error, dotted=dotted) from error


def parsed_values[M: BaseModel](model: type[M], values: Mapping[str, Any]) -> M:
    """Parse values of a query or a form. Raises Invalid, which names the field."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise _invalid(error) from error


def parsed_texts[M: BaseModel](model: type[M], values: Mapping[str, str]) -> M:
    """Parse the texts of a form, where a number is its digits. Raises Invalid."""
    try:
        return model.model_validate(values, strict=False)
    except ValidationError as error:
        raise _invalid(error) from error


def check_body(request: Request) -> None:
    """Raise Invalid for a body that is too large or not UTF-8."""
    if len(request.body) > BODY_LIMIT:
        raise Invalid("body", f"must be at most {BODY_LIMIT} bytes")
    if _REPLACED in request.body:
        raise Invalid("body", "must be in UTF-8", malformed=True)


def _invalid(error: ValidationError, *, dotted: Collection[str] = ()) -> Invalid:
    """Return a refusal with the first invalid field and its problem, without the invalid value."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return Invalid("body", "must be JSON in UTF-8", malformed=True)
    if not first["loc"]:
        return Invalid("body", "must be a JSON object", malformed=True)
    field_name, *inner = first["loc"]
    if field_name in dotted and inner:
        known = first["loc"][:-1] if first["type"] == "extra_forbidden" else first["loc"]
        field_name, inner = ".".join(map(str, known)), inner[len(known) - 1 :]
    within = _within(inner)
    if first["type"] == "missing":
        return Invalid(str(field_name), f"{within}is required", malformed=True)
    if first["type"] == "extra_forbidden":
        if inner:
            return Invalid(str(field_name), f"{_within(inner[:-1])}has an unknown field")
        return Invalid(str(field_name), "is unknown here, or can't be changed")
    message = first["msg"].removeprefix("Value error, ")
    malformed = first["type"] not in _BROKEN_RULES
    problem = within + message[:1].lower() + message[1:]
    return Invalid(str(field_name), problem, malformed=malformed)


def _within(inner: Sequence[str | int]) -> str:
    """Return the place of an error in a list of objects: `entry 2: title `.

    Before the number of the entry, pydantic may name a type.
    """
    from_entry = dropwhile(lambda part: isinstance(part, str), inner)
    names = (f"entry {part + 1}:" if isinstance(part, int) else part for part in from_entry)
    return "".join(f"{name} " for name in names)
