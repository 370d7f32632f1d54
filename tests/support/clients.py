"""Clients of a deployed WebSocket API, each with a real connection."""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from operations import retries
from tests.support.e2e import LIMIT_SECONDS

type Message = dict[str, Any]

BUSY = "the service is busy, try again"


@dataclass
class Client:
    """One connection, with its received messages."""

    socket: ClientConnection
    received: list[Message] = field(default_factory=list)
    at: list[float] = field(default_factory=list)  # when it was received
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self) -> None:
        """Record messages until the connection is closed."""
        try:
            async for text in self.socket:
                self.received.append(json.loads(text))
                self.at.append(time.monotonic())
                self._news.set()
        except ConnectionClosed:
            pass

    async def send(self, message: Any) -> None:
        """Send text or bytes unchanged, and anything else as JSON."""
        raw = message if isinstance(message, str | bytes) else json.dumps(message)
        await self.socket.send(raw)

    async def receives(self, wanted: Callable[[Message], object], since: int = 0) -> Message:
        """Wait for a message that fulfils a condition; return the first one."""

        def found() -> Message | None:
            return next(filter(wanted, self.received[since:]), None)

        await self.until(found)
        message = found()
        assert message is not None
        return message

    async def until(self, enough: Callable[[], object]) -> None:
        """Wait until the messages fulfil a condition."""
        async with asyncio.timeout(LIMIT_SECONDS):
            while not enough():
                self._news.clear()
                await self._news.wait()

    async def ask(self, message: Any, kind: str) -> Message:
        """Send a message; return the first answer of a kind, or the error.

        Retry while the service answers that it is busy, which corresponds to a 503 over HTTP.
        """
        started, attempt = time.monotonic(), 1
        while True:
            since = len(self.received)
            await self.send(message)
            answer = await self.receives(lambda answer: answer["type"] in {kind, "error"}, since)
            status = 503 if answer.get("message") == BUSY else 200
            elapsed = time.monotonic() - started
            wait = retries.POLICY.wait_before_next(status, None, attempt=attempt, elapsed=elapsed)
            if wait is None:
                return answer
            retries.RETRIED.add(status, "WebSocket message", wait)
            await asyncio.sleep(wait)
            attempt += 1


class Clients:
    """Several connections during a context."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._stack = AsyncExitStack()
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()
        for task in self._tasks:
            task.cancel()

    async def one(self, *, listening: bool = True) -> Client:
        """Open a connection; with `listens=False` it never reads."""
        socket = await self._stack.enter_async_context(
            await retries.connect_asyncio(
                self._address,
                proxy=None,
                open_timeout=LIMIT_SECONDS,
                close_timeout=1,
                ping_interval=None,
                max_queue=None if listening else 1,
            )
        )
        client = Client(socket)
        if listening:
            self._tasks.append(asyncio.create_task(client.listen()))
        return client

    async def several(self, count: int, at_once: int = 50) -> list[Client]:
        """Open several connections, a limited number at a time."""
        turns = asyncio.Semaphore(at_once)

        async def in_turn() -> Client:
            async with turns:
                return await self.one()

        return list(await asyncio.gather(*(in_turn() for _ in range(count))))
