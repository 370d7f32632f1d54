"""The WebSocket API without a network: the template's routes, real handlers, a fake gateway.

The gateway behaves like AWS's. It knows a connection from the answer of $connect until the
connection is closed. A message goes to the route of its `type`, otherwise to $default. Each answer
is posted.
"""

import itertools
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from testing.gateway import FakeGateway
from testing.tables import TABLE, function_folders, template
from tests.support.functions import Functions, functions_over_memory


@cache
def routes() -> dict[str, str]:
    """Return the function folder of each route of the template."""
    resources = template()["Resources"]
    found = {}
    for name, resource in resources.items():
        if resource["Type"] != "AWS::ApiGatewayV2::Route":
            continue
        integration = resource["Properties"]["Target"]["Sub"].partition("{")[2].rstrip("}")
        _, variables = resources[integration]["Properties"]["IntegrationUri"]["Sub"]
        ((reference,),) = (value.values() for value in variables.values())
        function = reference.partition(".")[0]
        found[resource["Properties"]["RouteKey"]] = function_folders()[function]
        assert name.endswith("Route")
    return found


def route_of(body: str) -> str:
    """Return the route of $request.body.type, as the gateway does."""
    try:
        kind = json.loads(body)["type"]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return "$default"
    return kind if isinstance(kind, str) and kind in routes() else "$default"


class Sockets:
    """Clients of the WebSocket API."""

    def __init__(self, functions: Functions, gateway: FakeGateway) -> None:
        self.functions = functions
        self.gateway = gateway
        self.records_pushed = 0
        self._numbers = itertools.count(1)
        self._empty = functions.engine.snapshot()

    def reset(self) -> None:
        """Start again with an empty table and without connections."""
        self.functions.engine.restore(self._empty)
        self.gateway.reset()
        self.records_pushed = 0

    def connect(self) -> str:
        connection = f"c{next(self._numbers)}="
        answer = self._invoke("$connect", "CONNECT", connection)
        assert answer == {"statusCode": 200}
        self.gateway.open.add(connection)
        return connection

    def disconnect(self, connection: str) -> None:
        self.gateway.open.discard(connection)
        self._invoke("$disconnect", "DISCONNECT", connection)

    def send(self, connection: str, message: Any) -> None:
        """Send text unchanged, and anything else as JSON."""
        body = message if isinstance(message, str) else json.dumps(message)
        route = route_of(body)
        assert self._invoke(route, "MESSAGE", connection, body) == {"statusCode": 200}

    def ask(self, connection: str, message: Any) -> dict[str, Any]:
        """Send a message; return its only answer."""
        self.gateway.taken(connection)
        self.send(connection, message)
        [answer] = self.gateway.taken(connection)
        return answer

    def push(self) -> None:
        """Deliver the new stream records to the pushing consumer."""
        records = self.functions.engine.stream_records(self.records_pushed)
        self.records_pushed += len(records)
        wanted = [record for record in records if passes(record)]
        if wanted:
            answer = self.functions.invoke("push_changes", {"Records": wanted})
            assert answer == {"batchItemFailures": []}

    def received(self, connection: str) -> list[dict[str, Any]]:
        """Push all changes; return a connection's messages since the last call."""
        self.push()
        return self.gateway.taken(connection)

    def items(self, kind: str) -> list[dict[str, Any]]:
        """Return the items whose partition key begins with a prefix."""
        found = self.functions.engine.items(TABLE)
        return [item for item in found if item["pk"]["S"].startswith(kind)]

    def _invoke(
        self, route: str, kind: str, connection: str, body: str | None = None
    ) -> dict[str, Any]:
        context = {
            "routeKey": route,
            "eventType": kind,
            "connectionId": connection,
            "stage": "slot-booking",
            "requestId": "r",
        }
        event = {"requestContext": context, "isBase64Encoded": False}
        if body is not None:
            event["body"] = body
        return self.functions.invoke(routes()[route], event)


def passes(record: dict[str, Any], function: str = "PushChangesFunction") -> bool:
    """Return whether a record passes the template's filter of a stream consumer."""
    properties = template()["Resources"][function]["Properties"]
    filters = properties["Events"]["Changes"]["Properties"]["FilterCriteria"]["Filters"]
    return any(_matches(record, json.loads(one["Pattern"])) for one in filters)


def _matches(value: Any, pattern: Any) -> bool:
    if isinstance(pattern, dict):
        return all(_matches(value.get(name, {}), wanted) for name, wanted in pattern.items())
    return any(
        str(value).startswith(wanted["prefix"]) if isinstance(wanted, dict) else value == wanted
        for wanted in pattern
    )


@contextmanager
def sockets_over_memory(**environment: str) -> Iterator[Sockets]:
    """Yield clients of a new, empty stack."""
    with functions_over_memory(**environment) as functions:
        yield Sockets(functions, functions.gateway)
