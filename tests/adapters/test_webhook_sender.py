"""Requests to endpoints: public addresses only, no redirects, limits, and valid signatures."""

import base64
import hashlib
import hmac
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from booking.adapters.webhook_sender import ANSWER_LIMIT, WebhookSender, is_public, signature
from booking.application.ports.webhooks import Delivered, Outgoing

SECRET, OTHER = b"s" * 32, b"o" * 32
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

REFUSED = [
    "127.0.0.1",
    "127.8.9.1",
    "0.0.0.0",  # noqa: S104 - refused
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "169.254.170.2",
    "100.64.0.1",
    "192.0.0.8",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "not an address",
]


def outgoing(url: str, *, secrets: Sequence[bytes] = (SECRET,), body: bytes = b"{}") -> Outgoing:
    at = int(time.time())
    return Outgoing(url=url, id="booking:1", at_seconds=at, body=body, secrets=secrets)


@contextmanager
def receiver(answer: Callable[[socket.socket], None]) -> Iterator[tuple[int, list[bytes]]]:
    """Run a server that collects requests; `answer` replies to each."""
    got: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    got.append(connection.recv(65_536))
                    with suppress(OSError):
                        answer(connection)

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1], got
        server.shutdown(socket.SHUT_RDWR)


def send(url: str, **settings: Any) -> Delivered:
    return WebhookSender(**{"loopback": True, "timeout": 2.0, **settings})(outgoing(url))


@pytest.mark.parametrize("address", REFUSED)
def test_an_address_that_is_not_public_is_refused_without_a_connection(address: str) -> None:
    assert not is_public(address)
    sent = send("https://hooks.example.com/", loopback=False, resolver=lambda *_: [address])
    assert (sent.accepted, sent.status) == (False, None)
    assert sent.excerpt == "the address of the endpoint is not public"


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_a_public_address_is_permitted(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.1", "0x7f000001", "2130706433", "localhost", "[::1]"])
def test_other_spellings_of_this_machine_are_refused(host: str) -> None:
    with receiver(lambda connection: connection.sendall(OK)) as (port, got):
        sent = send(f"http://{host}:{port}/", loopback=False)
    assert (sent.accepted, got) == (False, [])


def test_plain_http_goes_to_the_own_machine_only_and_only_on_a_local_stack() -> None:
    with receiver(lambda connection: connection.sendall(OK)) as (port, got):
        assert send(f"http://127.0.0.1:{port}/").accepted
        assert not send(f"http://127.0.0.1:{port}/", loopback=False).accepted
        assert len(got) == 1
    public = ["93.184.215.14"]
    sent = send("http://hooks.example.com/", resolver=lambda *_: public)
    assert sent.excerpt == "the address of the endpoint is not public"


def test_the_next_address_is_tried_if_the_first_one_cannot_be_reached() -> None:
    with receiver(lambda connection: connection.sendall(OK)) as (port, _):
        both = ["::1", "127.0.0.1"]
        assert send(f"http://two.example:{port}/", resolver=lambda *_: both).accepted


def test_an_invalid_certificate_is_a_failure() -> None:
    with receiver(lambda connection: connection.sendall(OK)) as (port, _):
        sent = send(f"https://127.0.0.1:{port}/")
    assert (sent.accepted, sent.excerpt) == (False, "no valid TLS connection")


def test_a_resolver_that_hangs_ends_at_the_timeout() -> None:
    def hangs(_host: str, _port: int) -> list[str]:
        time.sleep(1)
        return ["127.0.0.1"]

    sent = send("http://slow.example/", resolver=hangs, timeout=0.2)
    assert (sent.accepted, sent.excerpt) == (False, "no complete answer in time")
    assert sent.latency_ms < 900


def test_one_private_address_among_public_ones_refuses_the_host() -> None:
    both = ["93.184.215.14", "10.0.0.1"]
    assert send("https://h.example/", loopback=False, resolver=lambda *_: both).status is None


def test_a_host_is_resolved_once_so_that_rebinding_has_no_second_answer() -> None:
    """The first answer is checked and used. A client that resolves again would get the second."""
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    with receiver(lambda connection: connection.sendall(OK)) as (port, got):
        sent = send(f"http://rebound.example:{port}/", resolver=lambda *_: next(answers))
    assert (sent.accepted, len(got)) == (True, 1)
    assert next(answers) == ["10.0.0.1"], "the second answer was never asked for"


def test_the_address_of_the_connection_is_checked_too(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.create_connection
    with receiver(lambda connection: connection.sendall(OK)) as (port, got):
        monkeypatch.setattr(
            socket, "create_connection", lambda _, timeout: real(("127.0.0.1", port), timeout)
        )
        public = ["93.184.215.14"]
        sent = send(f"http://h.example:{port}/", loopback=False, resolver=lambda *_: public)
    assert (sent.accepted, [request for request in got if request]) == (False, [])


def test_a_redirect_is_not_followed() -> None:
    with receiver(lambda _: None) as (inner, reached):
        moved = f"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{inner}/\r\n\r\n".encode()
        with receiver(lambda connection: connection.sendall(moved)) as (port, _):
            sent = send(f"http://127.0.0.1:{port}/")
    assert (sent.accepted, sent.status, reached) == (False, 302, [])


def test_an_answer_that_drips_ends_at_the_timeout() -> None:
    def drip(connection: socket.socket) -> None:
        for byte in OK * 10:
            connection.sendall(bytes([byte]))
            time.sleep(0.1)

    begun = time.monotonic()
    with receiver(drip) as (port, _):
        sent = send(f"http://127.0.0.1:{port}/", timeout=0.5)
    assert (sent.accepted, sent.excerpt) == (False, "no complete answer in time")
    assert time.monotonic() - begun < 2


def test_an_endless_header_ends_at_the_limit() -> None:
    def endless(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _ in range(100):
            connection.sendall(b"X: " + b"x" * 5_000 + b"\r\n")

    with receiver(endless) as (port, _):
        sent = send(f"http://127.0.0.1:{port}/")
    assert (sent.accepted, sent.status) == (False, None)
    assert ANSWER_LIMIT < 100 * 5_000


@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-x\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x00" * 100])
def test_an_answer_that_is_not_http_is_a_failure(answer: bytes) -> None:
    with receiver(lambda connection: connection.sendall(answer)) as (port, _):
        assert not send(f"http://127.0.0.1:{port}/").accepted


def test_a_receiver_verifies_the_request_with_the_reference_library() -> None:
    body = b'{"name":"BookingConfirmed"}'
    with receiver(lambda connection: connection.sendall(OK)) as (port, got):
        message = outgoing(f"http://127.0.0.1:{port}/a?b=c", secrets=(SECRET, OTHER), body=body)
        sent = WebhookSender(loopback=True)(message)
    assert (sent.accepted, sent.status, sent.excerpt) == (True, 200, "ok")
    head, _, received = got[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /a?b=c HTTP/1.1"
    headers = {name.lower(): value for name, value in (one.split(": ", 1) for one in lines[1:])}
    for secret in (SECRET, OTHER):
        verifier = Webhook("whsec_" + base64.b64encode(secret).decode())
        assert verifier.verify(received, headers) == {"name": "BookingConfirmed"}
    forgeries: list[tuple[bytes, dict[str, str]]] = [
        (received.replace(b"Confirmed", b"Canceled"), headers),
        (received, headers | {"webhook-id": "booking:2"}),
        (received, headers | {"webhook-timestamp": str(message.at_seconds + 1)}),
        (received, headers | {"webhook-signature": "v1," + base64.b64encode(b"x" * 32).decode()}),
        (received, {**headers, "webhook-signature": ""}),
    ]
    for forged, named in forgeries:
        with pytest.raises(WebhookVerificationError):
            Webhook("whsec_" + base64.b64encode(SECRET).decode()).verify(forged, named)
    with pytest.raises(WebhookVerificationError):
        Webhook("whsec_" + base64.b64encode(b"n" * 32).decode()).verify(received, headers)


def test_a_signature_is_that_of_standard_webhooks() -> None:
    mac = hmac.digest(SECRET, b"id.7.{}", hashlib.sha256)
    assert signature([SECRET], "id", 7, b"{}") == f"v1,{base64.b64encode(mac).decode()}"
