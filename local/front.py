"""Serves the stack's APIs at a stable address, by rewriting paths for the emulator."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from local.cors import Cors, Headers

type Scope = MutableMapping[str, Any]
type Receive = Callable[[], Awaitable[Any]]
type Send = Callable[[dict[str, Any]], Awaitable[None]]
type Application = Callable[[Scope, Receive, Send], Awaitable[None]]

NOT_DEPLOYED = {"message": "The stack is still being deployed. Try again in a few seconds."}


def http_path(api: str, path: str) -> str:
    """Return the emulator's path for a path of an HTTP API."""
    return f"/_aws/execute-api/{api}/$default{path}"


def websocket_path(api: str, path: str) -> str:
    """Return the emulator's path for a stage (`/slot-booking`) of a WebSocket API."""
    return f"/_aws/execute-api/{api}{path}"


class Front:
    """An ASGI application. One port serves the stack's APIs, and all others serve the emulator."""

    def __init__(self, emulator: Application, port: int, apis_file: Path) -> None:
        self._emulator = emulator
        self._port = port
        self._apis_file = apis_file
        self._apis: dict[str, Any] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] == "lifespan" or scope["server"][1] != self._port:
            await self._emulator(scope, receive, send)
            return
        rewritten = self._rewrite(scope)
        if rewritten is None:
            await answer_json(
                scope, send, HTTPStatus.SERVICE_UNAVAILABLE, NOT_DEPLOYED, (b"retry-after", b"2")
            )
            return
        cors, origin = Cors.of(self._apis.get("cors")), _origin(scope)
        if scope["type"] != "http" or cors is None or origin is None:
            await self._emulator(rewritten, receive, send)
        elif scope["method"] == "OPTIONS":
            await _answer(send, HTTPStatus.NO_CONTENT, cors.of_preflight(origin))
        else:
            await self._emulator(rewritten, receive, _adding(cors.of_answer(origin), send))

    def allows(self, origin: str) -> bool:
        """Return whether pages of an origin may call the HTTP API, by its CORS configuration."""
        self._api("http")  # loads the configuration
        cors = Cors.of(self._apis.get("cors"))
        return cors is not None and cors.allows(origin)

    def _rewrite(self, scope: Scope) -> Scope | None:
        kind = "websocket" if scope["type"] == "websocket" else "http"
        api = self._api(kind)
        if api is None:
            return None
        rewrite = websocket_path if kind == "websocket" else http_path
        raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
        return {
            **scope,
            "headers": _forwarded(scope),
            "path": rewrite(api, scope["path"]),
            "raw_path": rewrite(api, raw_path.decode("latin-1")).encode("latin-1"),
        }

    def _api(self, kind: str) -> str | None:
        """Return the API's id, or None before the deployment has written it. It never changes."""
        if not self._apis and self._apis_file.exists():
            self._apis = json.loads(self._apis_file.read_text())
        return self._apis.get(kind)


def _origin(scope: Scope) -> str | None:
    """Return the Origin header, which a browser sends for pages of another origin."""
    sent = (value for name, value in scope["headers"] if name.lower() == b"origin")
    found = next(sent, None)
    return None if found is None else found.decode("latin-1")


def _adding(headers: Headers, send: Send) -> Send:
    """Return `send` with headers added to the answer."""

    async def adding(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), *headers]}
        await send(message)

    return adding


async def _answer(send: Send, status: int, headers: Headers) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def _forwarded(scope: Scope) -> list[tuple[bytes, bytes]]:
    """Return the headers with the client's scheme in X-Forwarded-Proto, as API Gateway sends it."""
    name = b"x-forwarded-proto"
    sent = [header for header in scope.get("headers", ()) if header[0].lower() != name]
    scheme = scope.get("scheme", "http").replace("ws", "http")
    return [*sent, (name, scheme.encode())]


async def answer_json(
    scope: Scope, send: Send, status: HTTPStatus, content: object, *headers: tuple[bytes, bytes]
) -> None:
    """Answer a request, or the handshake of a WebSocket, with JSON."""
    prefix = "websocket.http.response" if scope["type"] == "websocket" else "http.response"
    sent = [(b"content-type", b"application/json"), *headers]
    body = json.dumps(content).encode()
    await send({"type": f"{prefix}.start", "status": status.value, "headers": sent})
    await send({"type": f"{prefix}.body", "body": body, "more_body": False})
