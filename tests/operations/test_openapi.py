"""The OpenAPI document agrees with the handlers."""

import copy
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from openapi_spec_validator import validate

from local.template import load
from operations.smoke.deployment import JWT, http_routes
from testing.tables import ROOT
from tests.support import document
from tests.support.document import SERVER, accepts_keys, operations
from tests.support.document import document as committed
from tests.support.v1 import functions_by_route, route_of

BODIES = [
    pytest.param(content.get("example"), content, id=f"{m} {p} {media}")
    for (m, p), operation in operations().items()
    if "requestBody" in operation
    for media, content in operation["requestBody"]["content"].items()
]


def secured_by_the_template() -> set[tuple[str, ...]]:
    routes = http_routes(load(ROOT / "template.yaml"))
    return {tuple(key.split()) for key, kind in routes.items() if kind == JWT}


def test_the_committed_document_agrees_with_the_handlers() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "operations.openapi", "--check"],
        cwd=ROOT,
        env={"PYTHONPATH": "shared:."},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "up to date\n"), done.stdout + done.stderr


def test_the_document_is_valid_openapi_3_1() -> None:
    validate(committed())
    assert committed()["openapi"].startswith("3.1.")


def selected(operation: tuple[str, str], *, empty: bool = False) -> tuple[str, str] | None:
    """Return the route of the template for a request to an operation of the document."""
    method, path = operation
    return route_of(method, re.sub(r"{\w+}", "x", path), empty=empty)


def test_each_operation_has_a_route_and_each_route_has_an_operation() -> None:
    others = {("GET", "/{proxy+}")}  # all other paths: 404
    others |= {
        (method, SERVER + path) for method, path in operations() if accepts_keys((method, path))
    }
    selections = {selected(operation) for operation in operations()}
    assert selections | others == set(functions_by_route())
    assert not selections & others


def test_no_operation_depends_on_how_a_greedy_route_treats_an_empty_end() -> None:
    """AWS does not document whether `/a/{proxy+}` matches `/a/`."""
    for operation in operations():
        assert selected(operation) == selected(operation, empty=True)


def test_the_document_requires_a_token_where_the_gateway_does() -> None:
    secured = secured_by_the_template()
    for key, operation in operations().items():
        assert bool(operation["security"]) == (selected(key) in secured), key
        if operation["security"]:
            assert {"401", "403"} <= set(operation["responses"])


def test_every_operation_has_a_unique_name_a_summary_and_a_known_tag() -> None:
    names = [operation["operationId"] for operation in operations().values()]
    assert len(set(names)) == len(names)
    tags = {tag["name"] for tag in committed()["tags"]}
    for key, operation in operations().items():
        assert re.fullmatch(r"[A-Z].+[^.]", operation["summary"]), key
        assert set(operation["tags"]) <= tags, key


@pytest.mark.parametrize(("example", "content"), BODIES)
def test_every_body_has_an_example_that_is_valid(example: Any, content: Any) -> None:
    assert example is not None
    document.validator(content["schema"]).validate(example)


def test_every_example_of_a_refusal_is_valid() -> None:
    seen = 0
    for operation in operations().values():
        for response in operation["responses"].values():
            for content in response.get("content", {}).values():
                checker = document.validator(document.closed(content["schema"]))
                for example in content.get("examples", {}).values():
                    checker.validate(example["value"])
                    seen += 1
    assert seen > 100


def test_no_schema_has_an_unknown_keyword() -> None:
    text = json.dumps(committed())
    assert set(re.findall(r'"(ge|le|gt|lt|min_length|max_length)":', text)) == set()


BOOKED = json.dumps(
    {"booking_id": "b", "status": "CONFIRMED", "message": "m", "waitlist_position": None}
)
JSON = "application/json"


@pytest.mark.parametrize(
    ("status", "content_type", "body", "wrong"),
    [
        (418, JSON, "{}", "undocumented status"),
        (201, "text/plain", "hello", "undocumented type"),
        (201, JSON, BOOKED.replace("CONFIRMED", "confirmed"), "is not one of"),
        (201, JSON, BOOKED.replace('"message": "m", ', ""), "'message' is a required property"),
        (201, JSON, BOOKED.replace("{", '{"secret": 1, ', 1), "'secret' was unexpected"),
        (201, JSON, "", "a body is documented"),
    ],
)
def test_an_undocumented_answer_fails_the_check(
    status: int, content_type: str, body: str, wrong: str
) -> None:
    document.check("POST", "/book", 201, JSON, BOOKED)
    with pytest.raises(AssertionError, match=re.escape(wrong)):
        document.check("POST", "/book", status, content_type, body)


def test_a_request_without_route_is_404() -> None:
    document.check("GET", "/nowhere", 404, JSON, "{}")
    with pytest.raises(AssertionError, match="is not documented"):
        document.check("GET", "/nowhere", 200, JSON, "{}")


def named_like_the_parameter(operations: Mapping[tuple[str, str], Any]) -> list[tuple[str, str]]:
    """Return the answers of creating operations that hide the id of what they created.

    A client takes the path parameter of the new resource from the field of that name, if there is
    one, and from `id` otherwise. An answer with an `id` must therefore not have such a field.
    """
    ends = {
        found["collection"]: found["name"]
        for _, path in operations
        if (found := re.fullmatch(r"(?P<collection>.+)/{(?P<name>\w+)}", path))
    }
    return [
        (path, ends[path])
        for (method, path), operation in operations.items()
        if method == "POST" and path in ends
        for status, answer in operation["responses"].items()
        if status in {"201", "202"}
        for content in answer.get("content", {}).values()
        if {"id", ends[path]} <= document.properties(content["schema"])
    ]


def test_a_created_resource_has_its_id_in_no_other_field() -> None:
    assert named_like_the_parameter(operations()) == []


def test_a_field_named_like_the_parameter_is_noticed() -> None:
    hiding = copy.deepcopy(operations())
    created = hiding["POST", "/v1/keys"]["responses"]["201"]["content"]["application/json"]
    fields = {name: {"type": "string"} for name in ("id", "key")}
    created["schema"] = {"type": "object", "properties": fields}
    assert named_like_the_parameter(hiding) == [("/v1/keys", "key")]
