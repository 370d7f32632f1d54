"""A WebSocket gateway at the level of botocore's calls."""

import json
import threading
from collections import defaultdict
from typing import Any

import boto3


class FakeGateway:
    """The open connections, and the messages that each has received."""

    def __init__(self) -> None:
        self.reset()
        self._lock = threading.Lock()
        self._client = boto3.client(
            "apigatewaymanagementapi", endpoint_url="http://127.0.0.1:9", region_name="us-east-1"
        )
        self._client._make_api_call = self._call

    def reset(self) -> None:
        """Delete all connections and messages."""
        self.sent: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        self.open: set[str] = set()
        self.failing: set[str] = set()
        self.posts = 0

    def client(self) -> Any:
        return self._client

    def _call(self, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
        assert operation == "PostToConnection"
        connection = parameters["ConnectionId"]
        with self._lock:
            self.posts += 1
            if connection in self.failing:
                self._refuse("LimitExceededException", 429)
            if connection not in self.open:
                self._refuse("GoneException", 410)
            self.sent[connection].append(json.loads(parameters["Data"]))
        return {}

    def _refuse(self, code: str, status: int) -> None:
        exception: Any = self._client.exceptions.from_code(code)
        response = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
        raise exception(response, "PostToConnection")

    def taken(self, connection: str) -> list[dict[str, Any]]:
        """Return and delete the messages of a connection since the last call."""
        with self._lock:
            messages, self.sent[connection] = self.sent[connection], []
        return messages
