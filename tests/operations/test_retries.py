"""Clients retry 429 and 503 after Retry-After, and no other status."""

import asyncio
import http
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import InvalidStatus
from websockets.http11 import Request, Response

from operations import retries
from operations.retries import RetryCount, RetryPolicy, RetryTransport

POLICY = RetryPolicy(jitter=lambda: 0.0)


@dataclass
class Service:
    """Answers each request with the next response; a pause advances the clock."""

    answers: list[httpx.Response]
    requests: list[httpx.Request] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    now: float = 100.0
    retried: RetryCount = field(default_factory=RetryCount)

    def answer(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.answers[min(len(self.requests), len(self.answers)) - 1]

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def client(self, policy: RetryPolicy = POLICY) -> httpx.Client:
        transport = RetryTransport(
            httpx.MockTransport(self.answer),
            policy,
            sleep=self.sleep,
            clock=lambda: self.now,
            retried=self.retried,
        )
        return httpx.Client(transport=transport, base_url="http://service")


def busy(retry_after: str | None = "1", status: int = 503) -> httpx.Response:
    headers = {} if retry_after is None else {"retry-after": retry_after}
    return httpx.Response(status, headers=headers, json={"message": "busy"})


DONE = httpx.Response(201, json={"id": "b"})


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("retry_after", "wait"),
    [
        ("0", 0.0),
        ("3", 3.0),
        ("3600", POLICY.wait_max),
        (None, POLICY.wait_default),
        ("Wed, 21 Oct 2026 07:28:00 GMT", POLICY.wait_default),
        ("-1", POLICY.wait_default),
    ],
)
def test_a_retry_waits_for_retry_after(status: int, retry_after: str, wait: float) -> None:
    service = Service([busy(retry_after, status), DONE])
    answer = service.client().get("/stats")
    assert (answer.status_code, answer.json()) == (201, {"id": "b"})
    assert service.slept == [wait]
    assert service.retried.counts() == Counter({f"{status} GET /stats": 1})


def test_jitter_adds_to_retry_after_and_grows() -> None:
    service = Service([busy("2")])
    service.client(RetryPolicy(attempts=4, jitter=lambda: 0.5)).get("/")
    assert service.slept == [3.0, 4.0, 5.0]


@pytest.mark.parametrize("status", [200, 201, 400, 401, 404, 409, 500, 502, 504])
def test_no_other_status_is_retried(status: int) -> None:
    service = Service([httpx.Response(status, headers={"retry-after": "1"}), DONE])
    assert service.client().get("/").status_code == status
    assert (len(service.requests), service.slept) == (1, [])


def test_the_last_answer_is_returned_when_the_attempts_are_exhausted() -> None:
    service = Service([busy(), busy(), busy("1", 429), DONE])
    answer = service.client(RetryPolicy(attempts=3, jitter=lambda: 0.0)).get("/")
    assert (answer.status_code, answer.json()) == (429, {"message": "busy"})
    assert len(service.requests) == 3


def test_no_attempt_starts_after_the_timeout() -> None:
    service = Service([busy("4")])
    policy = RetryPolicy(attempts=100, timeout=10.0, jitter=lambda: 0.0)
    assert service.client(policy).get("/").status_code == 503
    assert service.slept == [4.0, 4.0]


def test_a_repeated_post_is_the_same_request_with_the_same_key() -> None:
    service = Service([busy(), busy(), DONE])
    headers = {"idempotency-key": "once"}
    service.client().post("/v1/bookings", json={"conference": "C"}, headers=headers)
    assert len(service.requests) == 3
    for request in service.requests:
        assert request.content == b'{"conference":"C"}'
        assert request.headers["idempotency-key"] == "once"


def test_a_body_that_can_be_read_only_once_is_not_retried() -> None:
    def body() -> Iterator[bytes]:
        yield b"{}"

    service = Service([busy(), DONE])
    assert service.client().post("/book", content=body()).status_code == 503
    assert len(service.requests) == 1


# ------------------------------------------------------------------------------------ handshakes


@dataclass
class Board:
    """A WebSocket server that first refuses handshakes with these statuses."""

    refusals: list[int]
    handshakes: int = 0

    def refuse(self, _: ServerConnection, __: Request) -> Response | None:
        self.handshakes += 1
        if self.handshakes > len(self.refusals):
            return None
        status = http.HTTPStatus(self.refusals[self.handshakes - 1])
        headers = Headers({"Retry-After": "0"})
        return Response(status, status.phrase, headers)

    @staticmethod
    async def greet(connection: ServerConnection) -> None:
        await connection.send("hello")

    async def greets(self, connect: Callable[[str], Any]) -> str:
        """Serve while a client connects; return the client's first message."""
        async with serve(self.greet, "127.0.0.1", 0, process_request=self.refuse) as server:
            port = server.sockets[0].getsockname()[1]
            return str(await connect(f"ws://127.0.0.1:{port}"))


async def over_asyncio(address: str) -> str:
    connection = await retries.connect_asyncio(address, POLICY, proxy=None)
    async with connection:
        return str(await connection.recv())


async def over_a_thread(address: str) -> str:
    def whole() -> str:
        with retries.connect(address, POLICY, proxy=None) as connection:
            return str(connection.recv())

    return await asyncio.to_thread(whole)


CONNECTS = pytest.mark.parametrize("connect", [over_asyncio, over_a_thread])


@CONNECTS
def test_a_handshake_with_429_or_503_is_retried(connect: Any) -> None:
    board = Board([503, 429])
    assert asyncio.run(board.greets(connect)) == "hello"
    assert board.handshakes == 3


@CONNECTS
@pytest.mark.parametrize(("refusals", "handshakes"), [([403], 1), ([503] * 20, POLICY.attempts)])
def test_other_handshakes_and_the_last_attempt_are_final(
    connect: Any, refusals: list[int], handshakes: int
) -> None:
    board = Board(refusals)
    with pytest.raises(InvalidStatus):
        asyncio.run(board.greets(connect))
    assert board.handshakes == handshakes
