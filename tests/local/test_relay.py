"""The relay between containers and the emulator."""

import socket
import threading
from collections.abc import Iterator

import pytest

from local.relay import relay

LOOPBACK = "127.0.0.1"
NOT_THIS_MACHINE = "192.0.2.1"  # an address reserved for documentation


@pytest.fixture
def echo() -> Iterator[tuple[str, int]]:
    """Yield the address of a server that sends back all that a client sent, after its last byte."""

    def serve(listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as sent:
                connection.sendall(sent.read())

    with socket.create_server((LOOPBACK, 0)) as listener:
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        yield listener.getsockname()
        listener.shutdown(socket.SHUT_RDWR)


def ask(port: int, content: bytes) -> bytes:
    with socket.create_connection((LOOPBACK, port)) as connection:
        connection.sendall(content)
        connection.shutdown(socket.SHUT_WR)
        with connection.makefile("rb") as answer:
            return answer.read()


def test_both_directions_are_relayed_completely(echo: tuple[str, int]) -> None:
    content = bytes(range(256)) * 10_000
    with relay(LOOPBACK, echo) as port:
        assert port != echo[1]
        assert ask(port, content) == content
        assert ask(port, b"again") == b"again"


def test_nothing_listens_after_the_context(echo: tuple[str, int]) -> None:
    with relay(LOOPBACK, echo) as port:
        assert ask(port, b"before") == b"before"
    with pytest.raises(ConnectionRefusedError):
        ask(port, b"after")


def test_a_closed_target_ends_the_connection() -> None:
    with socket.create_server((LOOPBACK, 0)) as listener:
        nobody = listener.getsockname()
    with relay(LOOPBACK, nobody) as port:
        assert ask(port, b"") == b""


def test_an_address_of_another_machine_cannot_be_used(echo: tuple[str, int]) -> None:
    with pytest.raises(OSError, match="assign"), relay(NOT_THIS_MACHINE, echo):
        pass
