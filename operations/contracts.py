"""Converts the contracts of routes to OpenAPI: operations, responses and schemas."""

import inspect
import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal, is_typeddict

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from booking.domain import refusals as r
from booking.domain.refusals import Invalid, Refusal
from booking.domain.scopes import Scope
from booking.surfaces.events import TooLateToCancel
from booking.surfaces.http import (
    FORM,
    JSON,
    KEY_LIMIT,
    MULTIPART,
    SERVER,
    Answer,
    Contract,
    Refused,
    Surface,
)

if TYPE_CHECKING:
    from booking.edge.http import Route

UNKNOWN_ID = "8f14e45f-ceea-467f-a5f1-7d1f5b0f9c3e"
# An example of each refusal. Each surface renders it in its own format.
REFUSALS = (
    r.ConferenceUnknown(),
    r.ConferenceExists(),
    r.SaleNotOpen(2_000_000_000_000),
    r.SaleQueued(),
    r.RequestRefused("already booked", "the attendee has a booking already"),
    r.CategoryClosed(),
    r.UserUnknown(),
    r.UserExists(),
    r.BookingUnknown(),
    r.AlreadyBooked(UNKNOWN_ID),
    r.RemovedByOrganizer(),
    r.ConferenceBooked(),
    r.MailboxInUse(),
    r.AlreadyInvited(UNKNOWN_ID),
    r.InvitationDeclined(),
    r.InvitationExpired(),
    r.NotAnInvitation(),
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
    r.NotShrinkable(),
    r.NotMovable(),
    r.NoSeatTickets(),
    r.TicketInvalid(),
    r.TicketForeign(),
    r.TicketVoid("its booking is not confirmed"),
    r.TicketExpired(),
    r.AlreadyCheckedIn(f"{UNKNOWN_ID}.1.1", "North", 1_800_000_000_000),
    r.HeldByGate("North"),
    r.PartsNotHeld(),
    r.GateHoldsParts("North"),
    r.NoFreeParts(3),
    r.CheckInUnknown(),
    r.SeatCheckedIn(),
    r.TooManyStaff(50),
    r.StaffUnknown(),
    r.NotGrowable(),
    r.AlreadyWaiting(),
    r.NotReactivatable("its organizer canceled it"),
    r.TimesFixed(),
    r.Unidentified(),
    r.WebhookUnknown(),
    r.ConferencesToCome(),
    r.NameRefused(),
    r.SubjectRefused(),
    r.TokenRevoked(),
    r.NotAllowed(),
    r.ScopeMissing("events:read"),
    r.ApiKeyUnknown(),
    r.TooManyApiKeys(10),
    r.KeyReused(),
    r.PageUnknown(),
    r.CalendarUnknown(),
    r.DeviceUnknown(),
    r.LinkUnknown(),
    r.LinkExpired(),
    r.MailsOff(),
    r.TooManyMessages(3),
    r.ImportUnknown(),
    r.TooManyTests(10),
    r.RequestUnknown(),
    r.RequestPending(),
    r.RequestAnswered(),
    r.AlreadyOrganizer(),
    TooLateToCancel(),
)
PARAMETERS = {
    "conference": "A conference's id, or its name.",
    "name": "A conference's name.",
    "booking": "A booking's id.",
    "user": "The user_id of the caller.",
    "request": "The id of a request to become an organizer.",
    "event": "An event's id.",
    "import": "The id of an import.",
    "key": "The id of an API key.",
    "token": "The token of a link in a mail.",
}
GATEWAY = {
    401: ("Unauthorized", "No valid access token. The gateway answers, in its own format."),
    403: ("Forbidden", "The gateway answers, in its own format."),
    404: ("Not Found", "No route. The gateway ends a path at an encoded question mark."),
    429: ("Too Many Requests", "Too many requests. The gateway answers, in its own format."),
    503: ("Service Unavailable", "Busy. Try again after the number of seconds in `Retry-After`."),
}
GATEWAY_SCHEMA = {
    "type": "object",
    "description": "An answer of the gateway itself.",
    "properties": {"message": {"type": ["string", "null"]}},
    "required": ["message"],
}
IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "For 24 hours, the same key with the same body returns the first answer again; "
    "with another body it is refused.",
    "schema": {"type": "string", "minLength": 1, "maxLength": KEY_LIMIT, "pattern": "^[ -~]+$"},
}


IDENTITY = (r.NameRefused, r.SubjectRefused, r.TokenRevoked)  # of every route with a token


class Untitled(GenerateJsonSchema):
    """Generates schemas without titles, which would only repeat the names of fields."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Return False."""
        del schema
        return False


def reference(kind: str, name: str) -> dict[str, str]:
    """Return a reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


class Schemas:
    """The schemas of all types, by name: the surface and the type."""

    def __init__(self) -> None:
        """Start with the format of the gateway's own answers."""
        self.named: dict[str, Any] = {"Gateway": GATEWAY_SCHEMA}

    def of(
        self, surface: str, kind: Any, mode: Literal["validation", "serialization"]
    ) -> dict[str, Any]:
        """Return the schema of a type, as a reference if the type has a name."""
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
        assert self.named.setdefault(name, untitled) == untitled, f"two types have the name {name}"
        return reference("schemas", name)


class Responses:
    """The answers of one operation, by status and media type."""

    def __init__(self) -> None:
        """Start without answers."""
        self._by_status: dict[int, dict[str, Any]] = {}

    def add(
        self, status: int, description: str, media: str | None = None, schema: Any = None
    ) -> dict[str, Any]:
        """Add an answer; return its examples, which the caller fills in."""
        one = self._by_status.setdefault(status, {"descriptions": [], "headers": {}, "content": {}})
        if description not in one["descriptions"]:
            one["descriptions"].append(description)
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
        self._by_status[status]["headers"][name] = schema

    def gateway(self, *statuses: int) -> None:
        """Add the gateway's own answers with these statuses."""
        for status in statuses:
            sentence, description = GATEWAY[status]
            examples = self.add(status, description, JSON, reference("schemas", "Gateway"))
            examples["the-gateway"] = {"value": {"message": sentence}}
        if 503 in statuses:  # noqa: PLR2004 - a status
            self.header(503, "Retry-After", "Seconds.", "integer")

    def rendered(self) -> dict[str, Any]:
        """Return the answers in OpenAPI's format."""
        return {str(status): _response(one) for status, one in sorted(self._by_status.items())}


def _response(one: dict[str, Any]) -> dict[str, Any]:
    descriptions = one["descriptions"]
    listed = "\n".join(f"- {description}" for description in descriptions)
    response = {"description": descriptions[0] if len(descriptions) == 1 else listed}
    if one["headers"]:
        response["headers"] = one["headers"]
    if one["content"]:
        response["content"] = {media: _media(content) for media, content in one["content"].items()}
    return response


def _media(content: dict[str, Any]) -> dict[str, Any]:
    schemas = content["schemas"]
    media = {"schema": schemas[0] if len(schemas) == 1 else {"anyOf": schemas}}
    return media | ({"examples": content["examples"]} if content["examples"] else {})


class Operations:
    """The operations of all routes, and the schemas that they refer to."""

    def __init__(
        self, routes: Iterable["Route"], examples: Mapping[str, dict[str, Any]], schemas: Schemas
    ) -> None:
        """Take the routes, and examples of their bodies by route key."""
        # Clients of events send the trailing slash: their operation has the endpoint's own name.
        self._routes = sorted(routes, key=lambda route: not route.path.endswith("/"))
        self._schemas = schemas
        self._ids: set[str] = set()
        self._examples: dict[type[BaseModel], dict[str, Any]] = {}
        for route in self._routes:
            body, example = route.contract.body, examples.get(f"{route.method} {route.path}")
            if body is not None and example is not None:
                self._examples[body] = example

    def paths(self) -> dict[str, Any]:
        """Return the path items of the OpenAPI document."""
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
        if contract.scope is not None:
            operation |= _with_keys(operation, contract.scope)
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
        """Return the endpoint's name as operation id; its further routes get a number."""
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
        return {"required": not contract.optional, "content": dict.fromkeys(types, media)}

    def _responses(self, route: "Route") -> dict[str, Any]:
        contract, surface = route.contract, route.surface
        responses = Responses()
        for status, kind in contract.gives.items():
            self._success(responses, route, status, kind)
        for refusal in _refusals(contract):
            answer = surface.refused(refusal)
            self._refusal(responses, surface, answer, _sentence(refusal), _name(type(refusal)))
        if surface.open:
            schema = self._schemas.of(surface.name, Refused, "serialization")
            examples = responses.add(
                404, "The surfaces without credentials are turned off.", JSON, schema
            )
            examples["not-served"] = {"value": surface.failed(404, "no such route").body}
        with_token = (401, 403) if contract.secured else ()
        with_variable = (404,) if "{" in route.path else ()
        responses.gateway(*with_token, *with_variable, 429, 503)
        self._refusal(responses, surface, surface.busy(), GATEWAY[503][1], "busy")
        return responses.rendered()

    def _success(self, responses: Responses, route: "Route", status: int, kind: Any) -> None:
        contract = route.contract
        if kind is None:
            unchanged = status == HTTPStatus.NOT_MODIFIED
            responses.add(status, "The client has this version." if unchanged else "Done.")
            return
        schema = self._schemas.of(route.surface.name, kind, "serialization")
        description = inspect.cleandoc(kind.__doc__ or "") if is_typeddict(kind) else "Success."
        succeeded = status < HTTPStatus.BAD_REQUEST  # an error is always JSON
        responses.add(status, description, contract.media if succeeded else JSON, schema)
        for media in contract.also if succeeded else ():
            kind_of_body = "object" if "json" in media else "string"
            responses.add(status, description, media, {"type": kind_of_body})
        for name, text in contract.headers.items() if succeeded else ():
            responses.header(status, name, text)

    def _refusal(
        self, responses: Responses, surface: Surface, answer: Answer, sentence: str, name: str
    ) -> None:
        schema = self._schemas.of(surface.name, surface.refused_type, "serialization")
        examples = responses.add(answer.status, sentence, surface.content_type, schema)
        examples[name] = {"value": answer.body}


def _with_keys(operation: dict[str, Any], scope: Scope) -> dict[str, Any]:
    """Return the parts of an operation that API keys may call, under another path."""
    sentence = f"With an API key: under `{SERVER}`, with the scope `{scope}`."
    return {
        "description": "\n\n".join(filter(None, [operation.get("description"), sentence])),
        "security": [*operation["security"], {"key": []}],
        "servers": [{"url": "/"}, {"url": SERVER, "description": f"API keys with {scope}"}],
    }


def _refusals(contract: Contract) -> list[Refusal]:
    """Return an example of each refusal of a route, and both kinds of invalid input."""
    kinds = {*contract.refuses, *(IDENTITY if contract.secured else ())}
    kinds |= set() if contract.scope is None else {r.NotAllowed, r.ScopeMissing}
    found: list[Refusal] = []
    if Invalid in kinds:
        models = [model for model in (contract.body, contract.query) if model is not None]
        names = [
            info.alias or name for model in models for name, info in model.model_fields.items()
        ]
        field = names[0] if names else "Idempotency-Key"
        found += [Invalid(field, "must be a string", malformed=True), Invalid(field, "is too long")]
    others = [refusal for refusal in REFUSALS if type(refusal) in kinds]
    missing = kinds - {type(refusal) for refusal in (*found, *others)}
    assert not missing, f"REFUSALS has no example of {missing}"
    return found + others


def _name(kind: type[Refusal]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()


def _sentence(refusal: Refusal) -> str:
    if isinstance(refusal, Invalid) and refusal.malformed:
        return "The input, or a field of it, can't be parsed."
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
            "schema": _without_null(field),
        }
        for name, field in schema.get("properties", {}).items()
    ]


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema without null, because a query parameter cannot be null."""
    rest = {name: value for name, value in schema.items() if name not in {"anyOf", "default"}}
    if schema.get("default") is not None:
        rest["default"] = schema["default"]
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    if len(options) == 1:
        return {**options[0], **rest}
    return {**rest, **({"anyOf": options} if options else {})}
