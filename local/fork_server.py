"""A process with a layer's modules imported, which forks a worker for each request.

    python -P fork_server.py SOCKET LAYER...

`local.workers` starts it and writes the requests. It does not import the package `local`, because
the modules that it imports are visible to the functions. It ends when the socket closes.
"""

import contextlib
import gc
import importlib
import json
import os
import runpy
import signal
import socket
import sys
from typing import Any, NoReturn

# Modules of the layer that most functions import. None of them may read a variable that differs
# between functions, start a thread or open a connection when it is imported: a fork would keep the
# value of this process, lose the thread and share the connection. So `booking.edge`, whose logger
# reads its level and service from the environment, is missing. Tested by tests/local/test_forks.py.
MODULES = (
    "boto3.session",
    "botocore.httpsession",
    "aws_lambda_powertools.event_handler",
    "aws_lambda_powertools.logging",
    "aws_lambda_powertools.metrics",
    "pydantic.functional_validators",
    "pydantic.json_schema",
    "pydantic.main",
    "pydantic.types",
    "booking.application.book",
    "booking.application.relay",
    "booking.surfaces.classic",
    "booking.surfaces.compact",
    "booking.surfaces.events.bookingapi",
    "booking.surfaces.v1.bookings",
)
# The services of most functions, whose descriptions are parsed before the fork.
SERVICES = ("dynamodb", "sqs")
DESCRIPTIONS = ("service-2", "endpoint-rule-set-1")
REQUEST_BYTES = 256 * 1024
STANDARD_STREAMS = 3


def main(descriptor: int, layers: list[str]) -> None:
    """Import the modules and parse descriptions, then fork until the socket closes."""
    sys.path[:0] = layers
    for name in MODULES:
        # A function that imports a broken module gets the error itself, as without this process.
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    with contextlib.suppress(Exception):
        parse_descriptions_once()
    del sys.path[: len(layers)]
    importlib.invalidate_caches()
    gc.freeze()  # collections in the workers then leave the shared memory alone
    with socket.socket(fileno=descriptor) as requests:
        while True:
            request, streams, _, _ = socket.recv_fds(requests, REQUEST_BYTES, STANDARD_STREAMS)
            if not request:
                return
            _reap()
            worker = os.fork()
            if worker == 0:
                requests.close()
                _run(json.loads(request), streams)
            for stream in streams:
                os.close(stream)
            handle = os.pidfd_open(worker)
            socket.send_fds(requests, [str(worker).encode()], [handle])
            os.close(handle)


def parse_descriptions_once() -> None:
    """Share botocore's parsed descriptions of services between all sessions, and parse some.

    This is a third of the CPU time of a cold start. The files are the same for all functions.
    """
    loaders: Any = importlib.import_module("botocore.loaders")
    create = loaders.create_loader
    parsed: dict[str | None, Any] = {}

    def create_sharing(search_path: str | None = None) -> Any:
        loader = create(search_path)
        loader._cache = parsed.setdefault(search_path, loader._cache)  # noqa: SLF001
        return loader

    loaders.create_loader = create_sharing
    loader = loaders.create_loader()
    for service in SERVICES:
        for description in DESCRIPTIONS:
            loader.load_service_model(service, description)
    for name in ("endpoints", "partitions", "sdk-default-configuration"):
        loader.load_data_with_path(name)


def _reap() -> None:
    """Remove the workers that have ended from the process table.

    Only before a fork: a worker must stay in the table until `main` has opened its handle.
    """
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass


def _run(request: dict[str, object], streams: list[int]) -> NoReturn:
    """Run a script in this process, as `python script` would with these standard streams."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    script = str(request["script"])
    os.chdir(str(request["folder"]))
    os.environ.clear()
    os.environ.update(request["environment"])  # type: ignore[call-overload]
    sys.argv = [script]
    sys.path.insert(0, os.path.dirname(script))  # noqa: PTH120 - no need to import pathlib
    status = 1
    try:
        runpy.run_path(script, run_name="__main__")
        status = 0
    except SystemExit:
        pass
    except BaseException:  # as the interpreter does at the end of a script
        sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    main(int(sys.argv[1]), sys.argv[2:])
