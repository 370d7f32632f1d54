"""The kinds of events that the functions of the template receive, and their published structure.

`tests/contracts/recorded` has one event of each kind. Their fields and value formats are those of
the events in the public repository of Powertools for AWS Lambda (`tests/events/`), which were
recorded in AWS. The names and values are this project's.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from aws_lambda_powertools.utilities.parser import models
from pydantic import BaseModel

from testing.tables import ROOT
from tests.support.transformed import Resources, of_type, target
from tests.template.rules.resources import hooks

type Event = dict[str, Any]

FUNCTION_OF_URI = re.compile(r"functions/\$\{(\w+)\.Arn\}/invocations")


class Kind(StrEnum):
    """A kind of event; the value is the name of its recorded event."""

    HTTP_API = "http_api"
    HTTP_AUTHORIZER = "http_authorizer"
    CONNECT = "websocket_connect"
    MESSAGE = "websocket_message"
    DISCONNECT = "websocket_disconnect"
    STREAM = "dynamodb_stream"
    QUEUE = "sqs_standard"
    FIFO_QUEUE = "sqs_fifo"
    SCHEDULE = "scheduler"


MODELS: dict[Kind, type[BaseModel]] = {
    Kind.HTTP_API: models.APIGatewayProxyEventV2Model,
    Kind.HTTP_AUTHORIZER: models.ApiGatewayAuthorizerRequestV2,
    Kind.CONNECT: models.APIGatewayWebSocketConnectEventModel,
    Kind.MESSAGE: models.APIGatewayWebSocketMessageEventModel,
    Kind.DISCONNECT: models.APIGatewayWebSocketDisconnectEventModel,
    Kind.STREAM: models.DynamoDBStreamModel,
    Kind.QUEUE: models.SqsModel,
    Kind.FIFO_QUEUE: models.SqsModel,
    Kind.SCHEDULE: models.EventBridgeModel,
}

ROUTES_OF_SOCKETS = {"$connect": Kind.CONNECT, "$disconnect": Kind.DISCONNECT}


def kind_of_socket_route(route: str) -> Kind:
    """Return the kind of event that a route of the WebSocket API receives."""
    return ROUTES_OF_SOCKETS.get(route, Kind.MESSAGE)


def recorded(kind: Kind) -> Event:
    """Return a copy of the recorded event of a kind."""
    event: Event = json.loads((ROOT / "tests/contracts/recorded" / f"{kind}.json").read_text())
    return event


def kinds_of_functions(resources: Resources) -> dict[str, set[Kind]]:
    """Return the kinds of events of each function of a transformed template, by logical id.

    Raises ValueError for a function that nothing invokes, or that another kind of event invokes.
    """
    found: defaultdict[str, set[Kind]] = defaultdict(set)
    for function, kind in _sources(resources):
        found[function].add(kind)
    for permission in of_type(resources, "AWS::Lambda::Permission").values():
        if permission["Properties"]["Principal"] != "apigateway.amazonaws.com":
            name = target(permission["Properties"]["FunctionName"])
            raise ValueError(f"add a recorded event of the kind that invokes {name}")
    functions = of_type(resources, "AWS::Lambda::Function").keys()
    if missing := functions - found.keys() - hooks(resources):
        raise ValueError(f"add the kind of event that invokes {', '.join(sorted(missing))}")
    return dict(found)


def _sources(resources: Resources) -> Iterator[tuple[str, Kind]]:
    for _, _, function in http_routes(resources):
        yield function, Kind.HTTP_API
    for function in http_authorizers(resources):
        yield function, Kind.HTTP_AUTHORIZER
    for route, function in socket_routes(resources):
        yield function, kind_of_socket_route(route)
    for mapping in of_type(resources, "AWS::Lambda::EventSourceMapping").values():
        properties = mapping["Properties"]
        source = resources[_named(properties["EventSourceArn"])]
        if source["Type"] == "AWS::DynamoDB::Table":
            kind = Kind.STREAM
        elif source["Properties"].get("FifoQueue"):
            kind = Kind.FIFO_QUEUE
        else:
            kind = Kind.QUEUE
        yield _named(properties["FunctionName"]), kind
    for schedule in of_type(resources, "AWS::Scheduler::Schedule").values():
        yield _named(schedule["Properties"]["Target"]["Arn"]), Kind.SCHEDULE


def http_routes(resources: Resources) -> Iterator[tuple[str, str, str]]:
    """Yield method, path and function of each route of the HTTP API."""
    for path, operations in resources["HttpApi"]["Properties"]["Body"]["paths"].items():
        for method, operation in operations.items():
            if method != "options":
                uri = operation["x-amazon-apigateway-integration"]["uri"]
                yield method.upper(), path, _function_of(uri)


def http_authorizers(resources: Resources) -> Iterator[str]:
    """Yield the function of each Lambda authorizer of the HTTP API."""
    body = resources["HttpApi"]["Properties"]["Body"]
    for scheme in body["components"]["securitySchemes"].values():
        uri = scheme["x-amazon-apigateway-authorizer"].get("authorizerUri")
        if uri is not None:
            yield _named(uri["Fn::Sub"][1]["__FunctionArn__"])


def socket_routes(resources: Resources) -> Iterator[tuple[str, str]]:
    """Yield route key and function of each route of the WebSocket API."""
    for route in of_type(resources, "AWS::ApiGatewayV2::Route").values():
        properties = route["Properties"]
        integration = properties["Target"]["Fn::Sub"].removeprefix("integrations/${").rstrip("}")
        uri = resources[integration]["Properties"]["IntegrationUri"]
        yield properties["RouteKey"], _function_of(uri)


def _function_of(uri: Any) -> str:
    """Return the function of the address of an integration, with or without an alias."""
    address = uri["Fn::Sub"]
    if isinstance(address, list):
        return str(address[1]["Function"]["Fn::GetAtt"][0])
    found = FUNCTION_OF_URI.search(address)
    assert found is not None
    return found[1]


def _named(reference: Any) -> str:
    name = target(reference)
    assert name is not None
    return name


# The fields whose content is the sender's: any names are possible in them.
FREE = {
    "headers", "multiValueHeaders", "queryStringParameters", "pathParameters", "stageVariables",
    "claims", "Keys", "NewImage", "OldImage", "messageAttributes",
}  # fmt: skip


def structure(value: Any, path: str = "") -> set[tuple[str, str]]:
    """Return each field of an event as its path and the JSON type of its value."""
    kind = "number" if type(value) in {int, float} else type(value).__name__
    found = {(path, kind)}
    if isinstance(value, dict) and path.rpartition(".")[2] not in FREE:
        for name, inner in value.items():
            found |= structure(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for inner in value:
            found |= structure(inner, f"{path}[]")
    return found
