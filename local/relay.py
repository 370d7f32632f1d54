"""Forwards TCP connections from one address of this machine to another, while a context lasts.

The emulator listens on the loopback interface only, which containers cannot reach. Containers
connect to a relay on this machine's address in their network, and it forwards to the emulator.
"""

import contextlib
import shutil
import socket
import socketserver
import threading
from collections.abc import Iterator


class _Relay(socketserver.ThreadingTCPServer):
    daemon_threads = True
    target: tuple[str, int]


class _Connection(socketserver.BaseRequestHandler):
    server: _Relay
    request: socket.socket

    def handle(self) -> None:
        """Copy data in both directions until both sides have closed the connection."""
        with contextlib.suppress(OSError), socket.create_connection(self.server.target) as target:
            answers = threading.Thread(target=_copy, args=(target, self.request), daemon=True)
            answers.start()
            _copy(self.request, target)
            answers.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError), source.makefile("rb", 0) as read:
        shutil.copyfileobj(read, target.makefile("wb", 0))
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def relay(host: str, target: tuple[str, int]) -> Iterator[int]:
    """Forward a free port of `host` to `target`, and yield the port.

    Raises OSError if `host` is not an address of this machine.
    """
    with _Relay((host, 0), _Connection) as server:
        server.target = target
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
