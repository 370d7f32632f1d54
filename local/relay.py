"""A relay from one address of this machine to another, while a context lasts.

The emulator listens on the loopback alone, where no container reaches it; a relay on the address
that this machine has in the containers' network takes their calls there.
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
        """Carry what either side sends to the other, until both have ended."""
        with contextlib.suppress(OSError), socket.create_connection(self.server.target) as target:
            answers = threading.Thread(target=_carry, args=(target, self.request), daemon=True)
            answers.start()
            _carry(self.request, target)
            answers.join()


def _carry(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError), source.makefile("rb", 0) as read:
        shutil.copyfileobj(read, target.makefile("wb", 0))
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def relay(host: str, target: tuple[str, int]) -> Iterator[int]:
    """Have a free port at `host` lead to `target`; an OSError where `host` is not this machine."""
    with _Relay((host, 0), _Connection) as server:
        server.target = target
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
