"""The HTTP client of webhooks: it connects to public addresses only.

A host is resolved once, each of its addresses is checked, and the connection goes to a checked
address, so that no second answer of the DNS is used. Redirects are not followed.
"""

import base64
import hashlib
import hmac
import io
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.parse import urlsplit

from booking.application.ports.webhooks import Delivered, Outgoing

TIMEOUT_SECONDS = 10.0  # of the whole attempt
ANSWER_LIMIT = 64 * 1024  # bytes of an answer, headers included
EXCERPT_LIMIT = 300  # characters
TRIED_ADDRESSES = 4  # of one host
SUCCESSES = range(200, 300)
# Prefixes that embed an IPv4 address, which a gateway may translate to a private one.
EMBEDDING = tuple(
    ipaddress.ip_network(prefix) for prefix in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16")
)

type Resolver = Callable[[str, int], Sequence[str]]


class Refused(Exception):
    """The address of a receiver is not a public one."""


def resolve(host: str, port: int) -> Sequence[str]:
    """Return the addresses of a host."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


def is_public(address: str) -> bool:
    """Return whether an address is a public one of the internet."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.scope_id is not None:
            return False
        if parsed.ipv4_mapped is not None:
            return is_public(str(parsed.ipv4_mapped))
        if parsed.teredo is not None or any(parsed in prefix for prefix in EMBEDDING):
            return False
    return parsed.is_global and not parsed.is_multicast and not parsed.is_reserved


def is_loopback(address: str) -> bool:
    """Return whether an address is of this machine."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def signature(secrets: Sequence[bytes], name: str, at: int, body: bytes) -> str:
    """Return the header webhook-signature of Standard Webhooks, with one signature a secret."""
    signed = f"{name}.{at}.".encode() + body
    made = (hmac.digest(secret, signed, hashlib.sha256) for secret in secrets)
    return " ".join(f"v1,{base64.b64encode(mac).decode()}" for mac in made)


@dataclass(frozen=True, slots=True)
class WebhookSender:
    """Implements the port Sender."""

    loopback: bool = False  # a local stack, which permits receivers on the same machine
    resolver: Resolver = resolve
    elapsed: Callable[[], float] = time.monotonic
    timeout: float = TIMEOUT_SECONDS
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def __call__(self, outgoing: Outgoing) -> Delivered:
        """Send one event. An error is part of the result."""
        begun = self.elapsed()
        try:
            status, excerpt = self._exchange(outgoing, begun + self.timeout)
        except Refused:
            status, excerpt = None, "the address of the endpoint is not public"
        except TimeoutError:
            status, excerpt = None, "no complete answer in time"
        except ssl.SSLError:
            status, excerpt = None, "no valid TLS connection"
        except (OSError, HTTPException, UnicodeError, ValueError):
            status, excerpt = None, "no connection, or no valid answer"
        return Delivered(
            status=status,
            excerpt=excerpt[:EXCERPT_LIMIT],
            latency_ms=round((self.elapsed() - begun) * 1000),
            accepted=status in SUCCESSES,
        )

    def _exchange(self, outgoing: Outgoing, until: float) -> tuple[int, str]:
        parts = urlsplit(outgoing.url)
        host, tls = parts.hostname or "", parts.scheme == "https"
        port = parts.port or (443 if tls else 80)
        if not tls and not self.loopback:
            raise Refused
        sock = self._connect(host, port, until, tls=tls)
        try:
            if tls:
                sock.settimeout(self._left(until))
                sock = self.context.wrap_socket(sock, server_hostname=host)
            sock.settimeout(self._left(until))
            sock.sendall(_request(outgoing, parts.netloc, parts.path or "/", parts.query))
            answer = HTTPResponse(_Limited(sock, lambda: self._left(until)), method="POST")  # type: ignore[arg-type]
            answer.begin()
            return answer.status, _excerpt(answer)
        finally:
            sock.close()

    def _connect(self, host: str, port: int, until: float, *, tls: bool) -> socket.socket:
        """Connect to an address of a host. Raises Refused if one of them is not permitted."""
        pool = ThreadPoolExecutor(1)
        try:
            addresses = pool.submit(self.resolver, host, port).result(self._left(until))
        finally:
            pool.shutdown(wait=False)
        if not addresses or not all(self._permitted(one, tls=tls) for one in addresses):
            raise Refused
        sock = self._first(list(dict.fromkeys(addresses))[:TRIED_ADDRESSES], port, until)
        if not self._permitted(str(sock.getpeername()[0]), tls=tls):
            sock.close()
            raise Refused
        return sock

    def _first(self, addresses: Sequence[str], port: int, until: float) -> socket.socket:
        """Connect to the first address that can be reached. Raises OSError, TimeoutError."""
        for number, address in enumerate(addresses, 1):
            share = self._left(until) / (len(addresses) - number + 1)
            try:
                return socket.create_connection((address, port), share)
            except OSError:
                if number == len(addresses):
                    raise
        raise AssertionError("there is an address")

    def _permitted(self, address: str, *, tls: bool) -> bool:
        """Return whether an address may be connected to; without TLS, only this machine."""
        return (tls and is_public(address)) or (self.loopback and is_loopback(address))

    def _left(self, until: float) -> float:
        left = until - self.elapsed()
        if left <= 0:
            raise TimeoutError
        return left


def _request(outgoing: Outgoing, netloc: str, path: str, query: str) -> bytes:
    head = [
        f"POST {path}{'?' + query if query else ''} HTTP/1.1",
        f"Host: {netloc}",
        "Content-Type: application/json",
        f"Content-Length: {len(outgoing.body)}",
        "Connection: close",
        "User-Agent: conference-booking",
        f"webhook-id: {outgoing.id}",
        f"webhook-timestamp: {outgoing.at_seconds}",
        "webhook-signature: "
        + signature(outgoing.secrets, outgoing.id, outgoing.at_seconds, outgoing.body),
    ]
    return "\r\n".join([*head, "", ""]).encode("ascii") + outgoing.body


def _excerpt(answer: HTTPResponse) -> str:
    """Return the begin of an answer as visible text. The status counts also if the rest fails."""
    try:
        text = answer.read(4 * EXCERPT_LIMIT).decode("utf-8", "replace")
    except (OSError, HTTPException):
        return ""
    return "".join(one if one.isprintable() else " " for one in text)[:EXCERPT_LIMIT]


class _Limited(io.RawIOBase):
    """A socket for HTTPResponse: it ends at a time, and after a number of bytes."""

    def __init__(self, sock: socket.socket, left: Callable[[], float]) -> None:
        super().__init__()
        self._sock, self._time_left, self._bytes_left = sock, left, ANSWER_LIMIT

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Return a reader of the answer, as a socket does."""
        return io.BufferedReader(self, 1024)

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read some bytes. Raises TimeoutError, OSError."""
        if self._bytes_left <= 0:
            raise OSError("the answer is too long")
        self._sock.settimeout(self._time_left())
        read = self._sock.recv_into(buffer, min(len(buffer), self._bytes_left))
        self._bytes_left -= read
        return read
