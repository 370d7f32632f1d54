"""The WebSocket API without a network: the template's routes, real handlers, a gateway in memory.

What the gateway promises is what AWS's does: a connection is not known to it before $connect has
been answered, and no longer once it is closed; a message goes to the route that its `type` names,
else to $default; each answer is posted.
"""

import itertools
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from tests.support.functions import Functions, functions_over_memory
from tests.support.gateway import FakeGateway
from tests.support.tables import TABLE, template


@cache
def routes() -> dict[str, str]:
    """The function folder that each route of the template leads to."""
    resources = template()["Resources"]
    found = {}
    for name, resource in resources.items():
        if resource["Type"] != "AWS::ApiGatewayV2::Route":
            continue
        integration = resource["Properties"]["Target"]["Sub"].partition("{")[2].rstrip("}")
        uri = resources[integration]["Properties"]["IntegrationUri"]["Sub"]
        function = uri.partition("functions/${")[2].partition(".")[0]
        folder = resources[function]["Properties"]["CodeUri"].split("/")[1]
        found[resource["Properties"]["RouteKey"]] = folder
        assert name.endswith("Route")
    return found


def route_of(body: str) -> str:
    """Evaluate $request.body.type, as the gateway does."""
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
        self.pushed = 0
        self._numbers = itertools.count(1)
        self._empty = functions.engine.snapshot()

    def reset(self) -> None:
        """Begin anew, with an empty table and nobody connected."""
        self.functions.engine.restore(self._empty)
        self.gateway.reset()
        self.pushed = 0

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
        """Send a message; text as it is, anything else as JSON."""
        body = message if isinstance(message, str) else json.dumps(message)
        route = route_of(body)
        assert self._invoke(route, "MESSAGE", connection, body) == {"statusCode": 200}

    def ask(self, connection: str, message: Any) -> dict[str, Any]:
        """Send a message; return the one answer."""
        self.gateway.taken(connection)
        self.send(connection, message)
        [answer] = self.gateway.taken(connection)
        return answer

    def push(self) -> None:
        """Let the stream's second consumer see what has changed since."""
        records = self.functions.engine.stream_records(self.pushed)
        self.pushed += len(records)
        wanted = [record for record in records if passes(record)]
        if wanted:
            answer = self.functions.invoke("push_changes", {"Records": wanted})
            assert answer == {"batchItemFailures": []}

    def heard(self, connection: str) -> list[dict[str, Any]]:
        """Let everything be pushed; return what a connection heard since the last time."""
        self.push()
        return self.gateway.taken(connection)

    def items(self, kind: str) -> list[dict[str, Any]]:
        """The table's items whose partition key begins so."""
        found = self.functions.engine.items(TABLE)
        return [item for item in found if item["pk"]["S"].startswith(kind)]

    def _invoke(
        self, route: str, kind: str, connection: str, body: str | None = None
    ) -> dict[str, Any]:
        told = {
            "routeKey": route,
            "eventType": kind,
            "connectionId": connection,
            "stage": "slot-booking",
            "requestId": "r",
        }
        event = {"requestContext": told, "isBase64Encoded": False}
        if body is not None:
            event["body"] = body
        return self.functions.invoke(routes()[route], event)


def passes(record: dict[str, Any], function: str = "PushChangesFunction") -> bool:
    """Return whether the template lets a consumer of the stream see a record."""
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
    """Give clients a fresh stack, and take it away again."""
    with functions_over_memory(**environment) as functions:
        yield Sockets(functions, functions.gateway)
