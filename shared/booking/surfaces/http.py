"""What a surface sees of a request, and says as an answer. No framework here."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, TypedDict

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from booking.application.receipts import Keeping
from booking.domain.refusals import Invalid, Refusal, Unidentified
from booking.domain.rights import Caller

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
BODY_LIMIT = 64 * 1024
KEY = "idempotency-key"
KEY_LIMIT = 255
_REPLACED = "\ufffd".encode()  # what a gateway puts where bytes were no UTF-8
_BOUNDS = frozenset(
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
    """Say that a value can be read, but breaks a rule of the input."""
    return PydanticCustomError("broken_rule", message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One HTTP answer. The body is rendered as JSON, unless it is text of another type."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = JSON

    def text(self) -> str:
        """Render the body."""
        if self.body is None:
            return ""
        if isinstance(self.body, str) and "json" not in self.content_type:
            return self.body
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":"))

    def kept(self) -> str:
        """Write the whole answer down, to be given again."""
        return json.dumps([self.status, self.body, dict(self.headers), self.content_type])

    @staticmethod
    def again(kept: str) -> "Answer":
        """Read an answer that was kept."""
        status, body, headers, content_type = json.loads(kept)
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
    caller: Caller | None = None  # as the token says, which the gateway verified
    kept: list[str] = field(default_factory=list)  # the answers written down, the last one counts

    def signed_in(self) -> Caller:
        """Say who is asking. Raises Unidentified."""
        if self.caller is None:
            raise Unidentified
        return self.caller

    @property
    def key(self) -> str | None:
        """The idempotency key, if the client sent one. Raises Invalid."""
        key = self.headers.get(KEY)
        if key is None:
            return None
        if not 1 <= len(key) <= KEY_LIMIT or not key.isascii() or not key.isprintable():
            raise Invalid("Idempotency-Key", f"must be 1 to {KEY_LIMIT} visible characters")
        return key

    @property
    def fingerprint(self) -> str:
        """Tell this request from any other under the same key."""
        return sha256(self.line.encode() + b"\n" + self.body).hexdigest()

    def keeping[T](self, render: Callable[[T], Answer]) -> Keeping[T] | None:
        """Have the answer kept under the idempotency key, if there is one."""
        key = self.key
        if key is None:
            return None

        def written_down(outcome: T) -> str:
            self.kept.append(render(outcome).kept())
            return self.kept[-1]

        return Keeping(
            owner=self.signed_in().attendee,
            key=key,
            fingerprint=self.fingerprint,
            answer=written_down,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """What a route takes and gives. The OpenAPI document is made from it, when we build."""

    body: type[BaseModel] | None = None
    query: type[BaseModel] | None = None
    gives: Mapping[int, Any] = field(default_factory=dict)  # a type for each status
    refuses: Sequence[type[Refusal]] = ()
    media: str = JSON
    also: Sequence[str] = ()  # gives the same as text of these types too, where Accept names one
    headers: Mapping[str, str] = field(default_factory=dict)  # of what it gives, and what they say
    form: bool = False  # takes the body as a form too, urlencoded or multipart
    secured: bool = False  # needs an access token
    keeps: bool = False  # takes an idempotency key


class Refused(TypedDict):
    """Why not, said twice for clients of two habits."""

    message: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """How one dialect says no: a status for each refusal, and the shape of an error."""

    name: str
    statuses: Mapping[type[Refusal], int]
    shape: Callable[[Refusal, int], dict[str, Any]] = field(default=lambda *_: {})
    refused_type: type = Refused  # how an error reads, the shape included
    names: Mapping[str, str] = field(default_factory=dict)  # what it calls the input's fields
    malformed: int = 400
    content_type: str = JSON
    open: bool = False  # without credentials: served only where the stack allows it

    def refused(self, refusal: Refusal) -> Answer:
        """Say no in this surface's words."""
        message, status = refusal.message, self.statuses[type(refusal)]
        if isinstance(refusal, Invalid):
            message = f"{self.names.get(refusal.field, refusal.field)}: {refusal.problem}"
            status = self.malformed if refusal.malformed else status
        return Answer(
            status=status,
            body={"message": message, "error": message, **self.shape(refusal, status)},
            content_type=self.content_type,
        )

    def busy(self) -> Answer:
        """Ask to try again soon."""
        return self.failed(503, "the service is busy, try again", {"Retry-After": "1"})

    def failed(
        self, status: int, sentence: str, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Say what no rule said."""
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


def parsed[M: BaseModel](model: type[M], request: Request) -> M:
    """Parse a JSON body. Raises Invalid, which names the field."""
    check_body(request)
    try:
        return model.model_validate_json(request.body)
    except ValidationError as error:
        raise _invalid(error) from error


def parsed_values[M: BaseModel](model: type[M], values: Mapping[str, Any]) -> M:
    """Parse values that came by other ways than JSON. Raises Invalid, which names the field."""
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
    """Refuse a body that is too large, or was not UTF-8."""
    if len(request.body) > BODY_LIMIT:
        raise Invalid("body", f"must be at most {BODY_LIMIT} bytes")
    if _REPLACED in request.body:
        raise Invalid("body", "must be in UTF-8", malformed=True)


def _invalid(error: ValidationError) -> Invalid:
    """Name the first field that is wrong, and how; never echo what was sent."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return Invalid("body", "must be JSON in UTF-8", malformed=True)
    if not first["loc"]:
        return Invalid("body", "must be a JSON object", malformed=True)
    field_name = str(first["loc"][0])
    if first["type"] == "missing":
        return Invalid(field_name, "is required", malformed=True)
    message = first["msg"].removeprefix("Value error, ")
    malformed = first["type"] not in _BOUNDS
    return Invalid(field_name, message[:1].lower() + message[1:], malformed=malformed)
