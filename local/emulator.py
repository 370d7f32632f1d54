"""Runs the emulated AWS in this process, and the stable address in front of it.

`local.process` starts it with the interpreter of .local/emulator. It stops on SIGTERM. With
`--lifeline` it also stops when the pipe on its standard input closes, so that it never outlives the
process that started it.
"""

import argparse
import asyncio
import contextlib
import fcntl
import functools
import importlib
import importlib.metadata
import json
import logging
import os
import shutil
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

import uvicorn
from hypercorn.asyncio import serve
from hypercorn.config import Config

from local.front import Application, Front
from local.loopback import Loopback

MINISTACK_VERSION = "1.5.33"
HOST = "127.0.0.1"
GRACE_SECONDS = 0.3
KEEP_ALIVE_SECONDS = 75
_open_files: list[TextIO] = []


def main() -> None:
    """Serve until SIGTERM, SIGINT or the end of the lifeline."""
    arguments = _arguments()
    _lock(arguments.stack_dir / "lock")
    _check_version()
    front, aws = _listen(arguments.port), _listen(arguments.aws_port)
    ports = {"port": front.getsockname()[1], "aws_port": aws.getsockname()[1]}
    os.environ["GATEWAY_PORT"] = str(ports["aws_port"])
    tuning = importlib.import_module("local.tuning")
    emulated: Application = tuning.tuned_emulator(
        arguments.unpacked_dir, arguments.transformed_dir, arguments.stack_dir
    )
    if arguments.keep_state:
        durability = importlib.import_module("local.durability")
        emulated = durability.Durable(emulated, Path(os.environ["STATE_DIR"]))
    if arguments.strict:
        emulated = importlib.import_module("local.strict").install(emulated)
    apis = Front(emulated, ports["port"], arguments.stack_dir / "apis.json")
    application = Loopback(apis, ports["port"], apis.allows)
    if arguments.lifeline:
        threading.Thread(target=_stop_at_end_of_input, daemon=True).start()
    ready = arguments.stack_dir / "emulator.json", json.dumps({"pid": os.getpid(), **ports})
    try:
        # Not asyncio.run, which would wait at its end for all tasks that still serve clients.
        asyncio.new_event_loop().run_until_complete(
            _serve(application, front, aws, ready, tuning.end_workers)
        )
    finally:
        tuning.end_workers()
        _leave(arguments)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stack-dir", type=Path, required=True)
    parser.add_argument("--unpacked-dir", type=Path, required=True)
    parser.add_argument("--transformed-dir", type=Path, required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--aws-port", type=int, default=0)
    parser.add_argument("--lifeline", action="store_true")
    parser.add_argument("--keep-state", action="store_true")
    parser.add_argument("--strict", action="store_true")
    return parser.parse_args()


def _lock(path: Path) -> None:
    """Lock the stack folder until this process ends; exit if another process has the lock."""
    file = path.open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        sys.exit(f"another emulator already runs in {path.parent}")
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    _open_files.append(file)


def _check_version() -> None:
    version = importlib.metadata.version("ministack")
    if version != MINISTACK_VERSION:
        sys.exit(
            f"ministack {version} is installed, but local/tuning.py requires {MINISTACK_VERSION}"
        )


def _listen(port: int) -> socket.socket:
    try:
        listener = socket.create_server((HOST, port), backlog=1024)
    except OSError as error:
        sys.exit(f"port {port} is taken: {error.strerror}")
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


class _FunctionsServer(uvicorn.Server):
    """The server of the functions' calls to AWS.

    They need no WebSockets. Without these, uvicorn needs a third less CPU time.
    """

    def __init__(self, application: Application) -> None:
        super().__init__(
            uvicorn.Config(
                application,
                http="httptools",
                ws="none",
                lifespan="off",  # hypercorn, which serves the same application, handles it
                timeout_keep_alive=KEEP_ALIVE_SECONDS,
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,  # the emulator sends one
            )
        )

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture no signals; `_serve` handles them."""
        yield


async def _serve(
    application: Application,
    front: socket.socket,
    aws: socket.socket,
    ready: tuple[Path, str],
    end_workers: Any,
) -> None:
    functions = _FunctionsServer(application)
    serving = asyncio.create_task(functions.serve(sockets=[aws]))
    config = Config()
    config.bind = [f"fd://{front.detach()}"]
    config.keep_alive_timeout = KEEP_ALIVE_SECONDS
    config.graceful_timeout = GRACE_SECONDS
    config.loglevel = "WARNING"
    config.accesslog = None
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    servers = _record_servers()

    async def stopped() -> None:
        await stop.wait()
        functions.should_exit = True
        # Otherwise the servers would wait for all WebSocket clients and all handlers.
        for server in servers:
            loop.call_later(GRACE_SECONDS, server.abort_clients)
        threading.Timer(GRACE_SECONDS, end_workers).start()

    _write_atomically(*ready)
    await serve(application, config, shutdown_trigger=stopped)  # type: ignore[arg-type]
    serving.cancel()


def _record_servers() -> list[asyncio.Server]:
    """Return a list to which each asyncio server is appended when it starts."""
    servers: list[asyncio.Server] = []
    start_server = asyncio.start_server

    @functools.wraps(start_server)
    async def start_and_record(*arguments: Any, **named: Any) -> asyncio.Server:
        servers.append(await start_server(*arguments, **named))
        return servers[-1]

    asyncio.start_server = start_and_record
    return servers


def _write_atomically(path: Path, text: str) -> None:
    temporary = path.with_suffix(".tmp")
    temporary.write_text(text)
    temporary.replace(path)


def _stop_at_end_of_input() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


def _leave(arguments: argparse.Namespace) -> None:
    if not arguments.keep_state:
        shutil.rmtree(arguments.stack_dir, ignore_errors=True)
    logging.shutdown()
    # Exit at once: this process has the lock, and threads of pending calls would delay its end.
    os._exit(0)


if __name__ == "__main__":
    main()
