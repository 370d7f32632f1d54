"""Turns what routes promise (`Contract`) into what OpenAPI says: operations and their schemas."""

import inspect
import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal, is_typeddict

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from booking.domain import refusals as r
from booking.domain.refusals import Invalid, Refusal
from booking.surfaces.events import TooLateToCancel
from booking.surfaces.http import (
    FORM,
    JSON,
    KEY_LIMIT,
    MULTIPART,
    Answer,
    Contract,
    Refused,
    Surface,
)

if TYPE_CHECKING:
    from booking.edge.http import Route

UNKNOWN_ID = "8f14e45f-ceea-467f-a5f1-7d1f5b0f9c3e"
# One of each, to be said in each surface's own words.
SAID = (
    r.ConferenceUnknown(),
    r.ConferenceExists(),
    r.UserUnknown(),
    r.UserExists(),
    r.BookingUnknown(),
    r.AlreadyBooked(UNKNOWN_ID),
    r.Overlapping(),
    r.ConferenceFull(),
    r.ConferenceStarted(over=False),
    r.ConferenceCanceled(),
    r.LimitReached("live bookings", 50),
    r.NotOwner(),
    r.NotConfirmable("WAITLISTED"),
    r.OfferExpired(),
    r.AlreadyCanceled(),
    r.CapacityInUse(3),
    r.NotReactivatable("its organizer canceled it"),
    r.TimesFixed(),
    r.Unidentified(),
    r.NotAllowed(),
    r.KeyReused(),
    r.PageUnknown(),
    TooLateToCancel(),
)
PARAMETERS = {
    "conference": "A conference's id, or its name.",
    "name": "A conference's name.",
    "booking": "A booking's id.",
    "user": "A user_id: one's own.",
    "event": "An event's id.",
}
GATEWAY = {
    401: ("Unauthorized", "No valid access token; the gateway says so itself, in its own shape."),
    403: ("Forbidden", "The gateway says so itself, in its own shape."),
    429: ("Too Many Requests", "Too many requests; the gateway says so in its own shape."),
    503: ("Service Unavailable", "Busy; try again after as many seconds as `Retry-After` says."),
}
GATEWAY_SCHEMA = {
    "type": "object",
    "description": "What the gateway says by itself.",
    "properties": {"message": {"type": ["string", "null"]}},
    "required": ["message"],
}
IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "The same key with the same body gives the first answer again for 24 hours; "
    "with another body it is refused.",
    "schema": {"type": "string", "minLength": 1, "maxLength": KEY_LIMIT, "pattern": "^[ -~]+$"},
}


class Untitled(GenerateJsonSchema):
    """Leaves out titles that only repeat a field's name."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Say no."""
        del schema
        return False


def reference(kind: str, name: str) -> dict[str, str]:
    """Refer to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


class Schemas:
    """Every type once, named by its surface."""

    def __init__(self) -> None:
        """Know the gateway's own shape."""
        self.named: dict[str, Any] = {"Gateway": GATEWAY_SCHEMA}

    def of(
        self, surface: str, kind: Any, mode: Literal["validation", "serialization"]
    ) -> dict[str, Any]:
        """Give the schema of a type, by reference where it has a name."""
        schema = TypeAdapter(kind).json_schema(
            mode=mode,
            schema_generator=Untitled,
            ref_template=f"#/components/schemas/{surface}.{{model}}",
        )
        for name, definition in schema.pop("$defs", {}).items():
            self._name(f"{surface}.{name}", definition)
        if schema.get("type") == "object" and "title" in schema:
            return self._name(f"{surface}.{schema['title']}", schema)
        return schema

    def _name(self, name: str, schema: dict[str, Any]) -> dict[str, Any]:
        untitled = {key: value for key, value in schema.items() if key != "title"}
        assert self.named.setdefault(name, untitled) == untitled, f"{name} means two things"
        return reference("schemas", name)


class Responses:
    """The answers of one operation, gathered by status and media type."""

    def __init__(self) -> None:
        """Start with none."""
        self._gathered: dict[int, dict[str, Any]] = {}

    def add(
        self, status: int, description: str, media: str | None = None, schema: Any = None
    ) -> dict[str, Any]:
        """Add a way to answer; return its examples, to be filled in."""
        one = self._gathered.setdefault(status, {"said": [], "headers": {}, "content": {}})
        if description not in one["said"]:
            one["said"].append(description)
        if media is None:
            return {}
        content = one["content"].setdefault(media, {"schemas": [], "examples": {}})
        if schema not in content["schemas"]:
            content["schemas"].append(schema)
        examples: dict[str, Any] = content["examples"]
        return examples

    def header(self, status: int, name: str, description: str, kind: str = "string") -> None:
        """Add a header to a status."""
        schema = {"description": description, "schema": {"type": kind}}
        self._gathered[status]["headers"][name] = schema

    def gateway(self, *statuses: int) -> None:
        """Add what the gateway may say by itself."""
        for status in statuses:
            sentence, description = GATEWAY[status]
            examples = self.add(status, description, JSON, reference("schemas", "Gateway"))
            examples["the-gateway"] = {"value": {"message": sentence}}
        if 503 in statuses:  # noqa: PLR2004 - a status
            self.header(503, "Retry-After", "Seconds.", "integer")

    def rendered(self) -> dict[str, Any]:
        """Give them as OpenAPI has them."""
        return {str(status): _response(self._gathered[status]) for status in sorted(self._gathered)}


def _response(one: dict[str, Any]) -> dict[str, Any]:
    said = one["said"]
    response = {"description": said[0] if len(said) == 1 else "\n".join(f"- {s}" for s in said)}
    if one["headers"]:
        response["headers"] = one["headers"]
    if one["content"]:
        response["content"] = {media: _media(given) for media, given in one["content"].items()}
    return response


def _media(given: dict[str, Any]) -> dict[str, Any]:
    schemas = given["schemas"]
    media = {"schema": schemas[0] if len(schemas) == 1 else {"anyOf": schemas}}
    return media | ({"examples": given["examples"]} if given["examples"] else {})


class Operations:
    """The operations of all routes, and the schemas that they refer to."""

    def __init__(
        self, routes: Iterable["Route"], examples: Mapping[str, dict[str, Any]], schemas: Schemas
    ) -> None:
        """Take the routes, and bodies by route key."""
        self._routes = list(routes)
        self._schemas = schemas
        self._ids: set[str] = set()
        self._examples: dict[type[BaseModel], dict[str, Any]] = {}
        for route in self._routes:
            body, example = route.contract.body, examples.get(f"{route.method} {route.path}")
            if body is not None and example is not None:
                self._examples[body] = example

    def paths(self) -> dict[str, Any]:
        """Give the path items."""
        paths: dict[str, Any] = {}
        for route in self._routes:
            paths.setdefault(route.path, {})[route.method.lower()] = self._operation(route)
        return paths

    def _operation(self, route: "Route") -> dict[str, Any]:
        summary, _, more = inspect.cleandoc(route.endpoint.__doc__ or "").partition("\n")
        contract = route.contract
        operation: dict[str, Any] = {
            "tags": [route.surface.name],
            "operationId": self._id(route.endpoint.__name__),
            "summary": summary.rstrip("."),
        }
        if more.strip():
            operation["description"] = more.strip()
        operation["security"] = [{"token": []}] if contract.secured else []
        parameters = [*_in_path(route.path), *_in_query(contract.query)]
        if contract.keeps:
            parameters.append(reference("parameters", "IdempotencyKey"))
        if parameters:
            operation["parameters"] = parameters
        if contract.body is not None:
            operation["requestBody"] = self._body(route.surface, contract, contract.body)
        operation["responses"] = self._responses(route)
        return operation

    def _id(self, wanted: str) -> str:
        """Name an operation by its endpoint; further routes of the same one are numbered."""
        name, number = wanted, 1
        while name in self._ids:
            number += 1
            name = f"{wanted}_{number}"
        self._ids.add(name)
        return name

    def _body(self, surface: Surface, contract: Contract, body: type[BaseModel]) -> dict[str, Any]:
        media: dict[str, Any] = {"schema": self._schemas.of(surface.name, body, "validation")}
        if body in self._examples:
            media["example"] = self._examples[body]
        types = [JSON, FORM, MULTIPART] if contract.form else [JSON]
        return {"required": True, "content": dict.fromkeys(types, media)}

    def _responses(self, route: "Route") -> dict[str, Any]:
        contract, surface = route.contract, route.surface
        responses = Responses()
        for status, kind in contract.gives.items():
            self._given(responses, route, status, kind)
        for refusal in _refusals(contract):
            answer = surface.refused(refusal)
            self._said(responses, surface, answer, _sentence(refusal), _name(type(refusal)))
        if surface.open:
            schema = self._schemas.of(surface.name, Refused, "serialization")
            examples = responses.add(404, "The surfaces without credentials are off.", JSON, schema)
            examples["not-served"] = {"value": surface.failed(404, "no such route").body}
        responses.gateway(*((401, 403) if contract.secured else ()), 429, 503)
        self._said(responses, surface, surface.busy(), GATEWAY[503][1], "busy")
        return responses.rendered()

    def _given(self, responses: Responses, route: "Route", status: int, kind: Any) -> None:
        contract = route.contract
        if kind is None:
            responses.add(status, "Done.")
            return
        schema = self._schemas.of(route.surface.name, kind, "serialization")
        told = inspect.cleandoc(kind.__doc__ or "") if is_typeddict(kind) else "As asked."
        found = status < HTTPStatus.BAD_REQUEST  # else it says why not, always in JSON
        responses.add(status, told, contract.media if found else JSON, schema)
        for media in contract.also if found else ():
            responses.add(status, told, media, {"type": "string"})
        for name, description in contract.headers.items():
            responses.header(status, name, description)

    def _said(
        self, responses: Responses, surface: Surface, answer: Answer, sentence: str, name: str
    ) -> None:
        schema = self._schemas.of(surface.name, surface.refused_type, "serialization")
        examples = responses.add(answer.status, sentence, surface.content_type, schema)
        examples[name] = {"value": answer.body}


def _refusals(contract: Contract) -> list[Refusal]:
    """Give an example of each refusal that a route may come to; of bad input one of each kind."""
    kinds = set(contract.refuses)
    found: list[Refusal] = []
    if Invalid in kinds:
        models = [model for model in (contract.body, contract.query) if model is not None]
        names = [
            info.alias or name for model in models for name, info in model.model_fields.items()
        ]
        field = names[0] if names else "Idempotency-Key"
        found += [Invalid(field, "must be a string", malformed=True), Invalid(field, "is too long")]
    said = [refusal for refusal in SAID if type(refusal) in kinds]
    untold = kinds - {type(refusal) for refusal in (*found, *said)}
    assert not untold, f"there is no example of {untold}"
    return found + said


def _name(kind: type[Refusal]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()


def _sentence(refusal: Refusal) -> str:
    if isinstance(refusal, Invalid) and refusal.malformed:
        return "The input, or a field of it, can't be read."
    return inspect.cleandoc(type(refusal).__doc__ or "")


def _in_path(path: str) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "description": PARAMETERS.get(name, f"The {name}'s id."),
            "schema": {"type": "string", "minLength": 1},
        }
        for name in re.findall(r"{(\w+)}", path)
    ]


def _in_query(model: type[BaseModel] | None) -> list[dict[str, Any]]:
    if model is None:
        return []
    schema = model.model_json_schema(schema_generator=Untitled)
    return [
        {
            "name": name,
            "in": "query",
            "required": name in schema.get("required", ()),
            "schema": _not_null(given),
        }
        for name, given in schema.get("properties", {}).items()
    ]


def _not_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Leave out null: a query has no way to say it."""
    kept = {name: value for name, value in schema.items() if name not in {"anyOf", "default"}}
    if schema.get("default") is not None:
        kept["default"] = schema["default"]
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    if len(options) == 1:
        return {**options[0], **kept}
    return {**kept, **({"anyOf": options} if options else {})}
