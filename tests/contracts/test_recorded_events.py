"""Events as AWS sends them: every function accepts its kind, and our examples have their form."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from local.strict import routing
from testing.tables import ROOT, function_folders
from tests.support.document import operations
from tests.support.event_kinds import (
    MODELS,
    Event,
    Kind,
    http_routes,
    kind_of_socket_route,
    kinds_of_functions,
    recorded,
    socket_routes,
    structure,
)
from tests.support.functions import Functions, status_and_body
from tests.support.transformed import Resources, transformed
from tests.template.rules.resources import hooks

CONFERENCE = "0f3c2f1e-0000-5000-8000-000000000001"
KINDS = kinds_of_functions(transformed())
HTTP_ROUTES = {
    f"{method} {path}": function for method, path, function in http_routes(transformed())
}
EXAMPLES: list[Path] = sorted((ROOT / "events").glob("*.json"))
BATCHES = [Kind.STREAM, Kind.QUEUE, Kind.FIFO_QUEUE]


def kind_of(example: Path) -> Kind:
    """Return the kind of an example in events/, from the template and from its content."""
    folder = example.stem.partition(".")[0]
    (function,) = (name for name, known in function_folders().items() if known == folder)
    kinds = KINDS[function]
    if len(kinds) == 1:
        return next(iter(kinds))
    is_http = "http" in json.loads(example.read_text())["requestContext"]
    return Kind.HTTP_API if is_http else next(iter(kinds - {Kind.HTTP_API}))


# --- the recorded events ------------------------------------------------------------------------


def test_there_is_one_recorded_event_of_each_kind_that_the_template_uses() -> None:
    used = {kind for kinds in KINDS.values() for kind in kinds}
    files = {path.stem for path in (ROOT / "tests/contracts/recorded").glob("*.json")}
    assert files == {str(kind) for kind in used}


@pytest.mark.parametrize("kind", Kind)
def test_a_recorded_event_has_the_published_structure(kind: Kind) -> None:
    MODELS[kind].model_validate(recorded(kind))


# --- our examples -------------------------------------------------------------------------------


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_has_the_structure_of_its_kind(example: Path) -> None:
    event, kind = json.loads(example.read_text()), kind_of(example)
    assert_has_form(event, kind)


def assert_has_form(event: Event, kind: Kind) -> None:
    """Raise ValidationError or AssertionError if AWS does not send events of this form."""
    MODELS[kind].model_validate(event)
    assert structure(event) - structure(recorded(kind)) == set()


def _without_headers(event: Event) -> None:
    del event["multiValueHeaders"]


def _with_a_field_that_aws_does_not_send(event: Event) -> None:
    event["requestContext"]["connection"] = "c="


def _with_a_number_for_text(event: Event) -> None:
    event["requestContext"]["apiId"] = 1


@pytest.mark.parametrize(
    "change", [_without_headers, _with_a_field_that_aws_does_not_send, _with_a_number_for_text]
)
def test_an_example_that_differs_from_aws_is_found(change: Callable[[Event], None]) -> None:
    event = recorded(Kind.CONNECT)
    change(event)
    with pytest.raises((ValidationError, AssertionError)):
        assert_has_form(event, Kind.CONNECT)


# --- the handlers -------------------------------------------------------------------------------


def test_every_function_of_the_template_has_a_kind_and_a_handler() -> None:
    assert KINDS.keys() == function_folders().keys() - hooks(transformed())
    assert {path.parent.name for path in (ROOT / "functions").glob("*/app.py")} == set(
        function_folders().values()
    )


def _a_function_that_nothing_invokes(resources: Resources) -> None:
    resources["NewFunction"] = {"Type": "AWS::Lambda::Function", "Properties": {}}


def _a_function_that_a_user_pool_invokes(resources: Resources) -> None:
    permission = resources["BookFunctionCompactPermission"]
    permission["Properties"]["Principal"] = "cognito-idp.amazonaws.com"


@pytest.mark.parametrize(
    "change", [_a_function_that_nothing_invokes, _a_function_that_a_user_pool_invokes]
)
def test_a_function_whose_events_are_not_recorded_is_found(
    change: Callable[[Resources], None],
) -> None:
    resources = transformed()
    change(resources)
    with pytest.raises(ValueError, match="kind"):
        kinds_of_functions(resources)


def for_path(method: str, path: str) -> tuple[str, Event]:
    """Return the function and the event of a request; each parameter is an unknown id."""
    event = recorded(Kind.HTTP_API)
    filled = re.sub(r"\{\w+\}", CONFERENCE, path)
    match = routing.select(HTTP_ROUTES, method, filled)
    assert match is not None
    event |= {"routeKey": match.key, "rawPath": filled, "pathParameters": match.variables}
    event["requestContext"]["routeKey"] = match.key
    event["requestContext"]["http"] |= {"method": method, "path": filled}
    if method in {"GET", "DELETE"}:
        del event["body"], event["headers"]["content-length"], event["headers"]["content-type"]
    return function_folders()[HTTP_ROUTES[match.key]], event


@pytest.mark.parametrize(("method", "path"), operations(), ids=lambda value: value)
def test_every_operation_answers_the_recorded_request(
    functions: Functions, method: str, path: str
) -> None:
    """The answer may be a refusal, because the table has no such booking, but never an error."""
    answer = functions.invoke(*for_path(method, path))
    assert 200 <= answer["statusCode"] < 500, answer
    if answer["statusCode"] == 404 and not path.startswith("/assets/"):
        assert "no such route" not in answer["body"]


def test_the_recorded_token_identifies_the_caller(functions: Functions) -> None:
    """Its claims are text, and its groups are one text in brackets."""
    function, event = for_path("POST", "/v1/conferences")
    status, body = status_and_body(functions.invoke(function, event))
    assert status in {201, 409}, body
    del event["requestContext"]["authorizer"]
    assert functions.invoke(function, event)["statusCode"] == 401


@pytest.mark.parametrize(
    ("route", "function"), [*socket_routes(transformed())], ids=lambda value: value
)
def test_every_socket_route_answers_the_recorded_event(
    functions: Functions, route: str, function: str
) -> None:
    kind = kind_of_socket_route(route)
    event = recorded(kind)
    connection = event["requestContext"]["connectionId"]
    event["requestContext"]["routeKey"] = route
    functions.gateway.reset()
    functions.gateway.open.add(connection)
    assert functions.invoke(function_folders()[function], event) == {"statusCode": 200}
    posts = functions.gateway.taken(connection)
    assert len(posts) == (1 if kind is Kind.MESSAGE else 0)
    assert "internal error" not in str(posts)


def consumers(*kinds: Kind) -> list[tuple[str, Kind]]:
    found = [(name, kind) for name, known in KINDS.items() for kind in known if kind in kinds]
    return sorted(found)


@pytest.mark.parametrize(("function", "kind"), consumers(*BATCHES), ids=lambda value: value)
def test_every_consumer_processes_the_recorded_batch(
    functions: Functions, function: str, kind: Kind
) -> None:
    answer = functions.invoke(function_folders()[function], batch_for(function, kind))
    assert answer == {"batchItemFailures": []}


# Their queues contain no ids of a conference and a booking, but domain events or endpoints.
OWN_MESSAGES = {"NotifyFunction", "DeliverWebhooksFunction", "RunImportsFunction"}


def batch_for(function: str, kind: Kind) -> Event:
    """Return the recorded batch; messages of the bus have the body of the function's example."""
    event = recorded(kind)
    if function in OWN_MESSAGES:
        folder = function_folders()[function]
        example = json.loads((ROOT / "events" / f"{folder}.json").read_text())
        for record in event["Records"]:
            record["body"] = example["Records"][0]["body"]
    return event


@pytest.mark.parametrize(("function", "kind"), consumers(*BATCHES), ids=lambda value: value)
def test_a_consumer_reports_a_record_that_it_cannot_read(
    functions: Functions, function: str, kind: Kind
) -> None:
    """The control of the test above: an empty list of failures means that the batch was read."""
    event = batch_for(function, kind)
    record: dict[str, Any] = event["Records"][0]
    if kind is Kind.STREAM:
        record["dynamodb"]["NewImage"] = {"pk": {"S": "CONNECTIONS#1"}}
        expected = record["dynamodb"]["SequenceNumber"]
    else:
        record["body"] = "not JSON"
        expected = record["messageId"]
    answer = functions.invoke(function_folders()[function], event)
    assert answer == {"batchItemFailures": [{"itemIdentifier": expected}]}


@pytest.mark.parametrize(("function", "kind"), consumers(Kind.SCHEDULE), ids=lambda value: value)
def test_every_scheduled_function_accepts_the_recorded_event(
    functions: Functions, function: str, kind: Kind
) -> None:
    """EventBridge Scheduler sends an empty detail as text, not as an object."""
    answer = functions.invoke(function_folders()[function], recorded(kind))
    assert answer["findings"] == 0
