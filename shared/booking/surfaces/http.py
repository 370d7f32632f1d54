"""What a surface sees of a request, and says as an answer. No framework here."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ValidationError

from booking.domain.refusals import Invalid, Refusal

BODY_LIMIT = 64 * 1024
_REPLACED = "\ufffd".encode()  # what a gateway puts where bytes were no UTF-8


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One HTTP request."""

    body: bytes
    content_type: str = ""
    path: Mapping[str, str] = field(default_factory=dict)  # percent-decoded
    query: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One HTTP answer; the body is rendered as JSON."""

    status: int
    body: Any
    headers: Mapping[str, str] = field(default_factory=dict)

    def json(self) -> str:
        """Render the body."""
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """How one dialect says no: a status for each refusal, and the shape of an error."""

    statuses: Mapping[type[Refusal], int]
    shape: Callable[[Refusal], dict[str, Any]] = field(default=lambda _: {})
    names: Mapping[str, str] = field(default_factory=dict)  # what it calls the input's fields

    def refused(self, refusal: Refusal) -> Answer:
        """Say no in this surface's words."""
        message = refusal.message
        if isinstance(refusal, Invalid):
            message = f"{self.names.get(refusal.field, refusal.field)}: {refusal.problem}"
        return Answer(
            status=self.statuses[type(refusal)],
            body={"message": message, "error": message, **self.shape(refusal)},
        )

    def busy(self) -> Answer:
        """Ask to try again soon."""
        sentence = "the service is busy, try again"
        return Answer(
            status=503,
            body={"message": sentence, "error": sentence},
            headers={"Retry-After": "1"},
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


def check_body(request: Request) -> None:
    """Refuse a body that is too large, or was not UTF-8."""
    if len(request.body) > BODY_LIMIT:
        raise Invalid("body", f"must be at most {BODY_LIMIT} bytes")
    if _REPLACED in request.body:
        raise Invalid("body", "must be in UTF-8")


def _invalid(error: ValidationError) -> Invalid:
    """Name the first field that is wrong, and how; never echo what was sent."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return Invalid("body", "must be JSON in UTF-8")
    if not first["loc"]:
        return Invalid("body", "must be a JSON object")
    field_name = str(first["loc"][0])
    if first["type"] == "missing":
        return Invalid(field_name, "is required")
    message = first["msg"].removeprefix("Value error, ")
    return Invalid(field_name, message[:1].lower() + message[1:])
