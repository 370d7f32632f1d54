"""Checks of answers against the OpenAPI document: statuses, types and fields."""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from testing.tables import ROOT

DOCUMENT_URI = "urn:openapi"
SERVER = "/server"  # before the path of an operation, for requests with an API key


@cache
def document() -> dict[str, Any]:
    """Return the committed document; another test compares it with the handlers."""
    loaded: dict[str, Any] = json.loads((ROOT / "functions/get_document/openapi.json").read_text())
    return loaded


def operations() -> dict[tuple[str, str], dict[str, Any]]:
    """Return every operation, by method and path."""
    return {
        (method.upper(), path): operation
        for path, item in document()["paths"].items()
        for method, operation in item.items()
    }


def operation_of(method: str, path: str) -> tuple[str, str] | None:
    """Return the operation of a request. Fixed segments have priority, as in the gateway."""
    fits = [
        template
        for known, template in operations()
        if known == method and _pattern(template).fullmatch(path)
    ]
    best = min(fits, key=lambda template: (template.count("{"), template), default=None)
    return None if best is None else (method, best)


def accepts_keys(operation: tuple[str, str]) -> bool:
    """Return whether an operation can be called with an API key, under /server."""
    return {"key": []} in operations()[operation]["security"]


def properties(schema: Mapping[str, Any]) -> frozenset[str]:
    """Return the fields of an object that fits the schema, by following its references."""
    if "$ref" in schema:
        found = document()
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return properties(found)
    parts = [part for word in ("allOf", "anyOf", "oneOf") for part in schema.get(word, ())]
    return frozenset(schema.get("properties", ())).union(*map(properties, parts))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"{\w+}", template)
    return re.compile("([^/]+)".join(map(re.escape, parts)))


def check(method: str, path: str, status: int, content_type: str, body: bytes | str) -> None:
    """Assert that the document contains this answer to this request."""
    found = operation_of(method, path.removeprefix(SERVER))
    if found is not None and path.startswith(f"{SERVER}/") and not accepts_keys(found):
        found = None
    if found is None:
        assert status == 404, f"{method} {path} is not documented, and answered {status}"
        return
    answer = f"{found[0]} {found[1]} answered {status} {content_type or 'nothing'}"
    responses = operations()[found]["responses"]
    assert str(status) in responses, f"{answer}: undocumented status; {body!r}"
    content = responses[str(status)].get("content", {})
    media = content_type.partition(";")[0].strip().lower()
    if not body:
        assert not content, f"{answer} without a body, but a body is documented"
        return
    assert media in content, f"{answer}: undocumented type; {body!r}"
    if "json" in media:
        _check_schema(found, status, media, json.loads(body), answer)


def _check_schema(
    operation: tuple[str, str], status: int, media: str, value: Any, answer: str
) -> None:
    errors = [error.message for error in _validator(operation, status, media).iter_errors(value)]
    assert not errors, f"{answer}: {errors}; {value!r}"


@cache
def _validator(operation: tuple[str, str], status: int, media: str) -> Draft202012Validator:
    content = operations()[operation]["responses"][str(status)]["content"]
    return validator(closed(content[media]["schema"]))


def validator(schema: Mapping[str, Any]) -> Draft202012Validator:
    """Compile a schema that may refer to the document's components."""
    return Draft202012Validator(_with_absolute_references(schema), registry=_registry())


@cache
def _registry() -> Any:
    contents = closed(document())
    resource = Resource.from_contents(contents, default_specification=DRAFT202012)
    return Registry().with_resource(DOCUMENT_URI, resource)


def _with_absolute_references(schema: Any) -> Any:
    if isinstance(schema, Mapping):
        return {
            key: f"{DOCUMENT_URI}{value}" if key == "$ref" else _with_absolute_references(value)
            for key, value in schema.items()
        }
    if isinstance(schema, list):
        return [_with_absolute_references(part) for part in schema]
    return schema


def closed(schema: Any) -> Any:
    """Return a copy of the schema that accepts documented fields only."""
    if isinstance(schema, Mapping):
        parts = {key: closed(value) for key, value in schema.items()}
        if parts.get("type") == "object" and "properties" in parts:
            parts.setdefault("additionalProperties", False)
        return parts
    return [closed(part) for part in schema] if isinstance(schema, list) else schema
