"""Receivers of requests on loopback, each in a process of its own that prints its origin first."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import IO, Any

from testing.tables import ROOT


class Handler(BaseHTTPRequestHandler):
    """Answers requests without a log."""

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - of the base class
        """Ignore a line of the log."""
        del format, arguments


def serve(handler: type[Handler]) -> None:
    """Print the origin, and serve until the process is ended."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    print(f"http://127.0.0.1:{server.server_port}")  # noqa: T201 - the output of this program
    server.serve_forever()


@contextmanager
def process_of(module: str) -> Iterator[tuple[str, IO[str]]]:
    """Run a module that serves; yield its origin, and the rest of its output."""
    with subprocess.Popen(  # noqa: S603 - the module is in this package
        [sys.executable, "-m", module],
        cwd=ROOT,
        env={"PYTHONPATH": "shared:.", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        output = process.stdout
        assert output is not None
        yield output.readline().strip(), output
        process.terminate()
