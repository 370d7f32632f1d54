"""Starts the functions' processes as forks of one process that has imported their libraries.

An import of boto3, Powertools and pydantic needs 0.5 s of CPU, and a stack has about 40 processes.
Only Linux has the process handles that this needs. Elsewhere, each process imports everything.
"""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import IO, Any

FORK_SERVER = Path(__file__).with_name("fork_server.py")
LAYERS = "_LAMBDA_LAYERS_DIRS"  # the emulator's variable: the unpacked layers of a function


def forking_subprocess() -> Any:
    """Return a replacement of the module `subprocess` for the emulator."""
    if not _has_handles():
        return subprocess
    replacement = ModuleType("subprocess")
    vars(replacement).update(vars(subprocess))
    replacement.Popen = Workers().start  # type: ignore[attr-defined]
    return replacement


def _has_handles() -> bool:
    """Return whether the system has process handles. Some sandboxes for containers forbid them."""
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):
        return False
    return True


class Workers:
    """Forks workers from the fork server of their layers."""

    def __init__(self) -> None:
        self._layers: list[str] = []
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()

    def start(self, command: list[str], **options: Any) -> "subprocess.Popen[str] | Worker":
        """Start a process. A function in Python with layers is forked."""
        environment = options.get("env") or {}
        folders = [Path(folder) / "python" for folder in environment.get(LAYERS, "").split(":")]
        if command[0] != sys.executable or not environment.get(LAYERS):
            return subprocess.Popen(command, **options)
        request = {"script": command[1], "folder": options["cwd"], "environment": environment}
        pipes = [os.pipe(), os.pipe(), os.pipe()]
        (stdin, to_stdin), (from_stdout, stdout), (from_stderr, stderr) = pipes
        try:
            pid, handle = self._fork(_unpacked(folders), request, [stdin, stdout, stderr])
        except BaseException:
            _close(to_stdin, from_stdout, from_stderr)
            raise
        finally:
            _close(stdin, stdout, stderr)
        return Worker(pid, handle, to_stdin, from_stdout, from_stderr)

    def _fork(
        self, layers: list[str], request: dict[str, Any], streams: list[int]
    ) -> tuple[int, int]:
        """Return the process id of a new worker, and a handle of it."""
        with self._lock:
            if self._socket is None or layers != self._layers:
                self._start_server(layers)
            assert self._socket is not None
            try:
                socket.send_fds(self._socket, [json.dumps(request).encode()], streams)
                answer, handles, _, _ = socket.recv_fds(self._socket, 64, 1)
                if not answer:
                    raise ConnectionResetError("the fork server has ended")
            except OSError:
                self._socket.close()
                self._socket = None
                raise
            return int(answer), handles[0]

    def _start_server(self, layers: list[str]) -> None:
        if self._socket is not None:
            self._socket.close()
        self._layers = layers
        self._socket, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with other:
            # -P, because the folder of the script must not be visible to the functions.
            command = [sys.executable, "-P", str(FORK_SERVER), str(other.fileno()), *layers]
            subprocess.Popen(command, pass_fds=[other.fileno()], stdin=subprocess.DEVNULL)


def _unpacked(folders: list[Path]) -> list[str]:
    """Return the folders that the links of the emulator point to. They outlive each worker."""
    return [str(folder.resolve()) for folder in folders if folder.is_dir()]


def _close(*descriptors: int) -> None:
    for descriptor in descriptors:
        os.close(descriptor)


class Worker:
    """A forked process, with the interface of `subprocess.Popen` that the emulator uses."""

    def __init__(self, pid: int, handle: int, stdin: int, stdout: int, stderr: int) -> None:
        self.pid = pid
        self._handle = handle
        # In the encoding of the locale, as the streams of the worker.
        self.stdin: IO[str] = open(stdin, "w", buffering=1)  # noqa: SIM115
        self.stdout: IO[str] = open(stdout)  # noqa: SIM115
        self.stderr: IO[str] = open(stderr)  # noqa: SIM115

    def __del__(self) -> None:
        """Close the handle. The streams close themselves."""
        os.close(self._handle)

    def poll(self) -> int | None:
        """Return None while the process runs. The exit status is unknown: it is always 0."""
        return 0 if self._ended(0) else None

    def wait(self, timeout: float | None = None) -> int:
        """Wait until the process ends. Raises TimeoutExpired."""
        if not self._ended(timeout):
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
        return 0

    def terminate(self) -> None:
        """Send SIGTERM."""
        self._send(signal.SIGTERM)

    def kill(self) -> None:
        """Send SIGKILL."""
        self._send(signal.SIGKILL)

    def _send(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._handle, number)

    def _ended(self, timeout: float | None) -> bool:
        poll = select.poll()
        poll.register(self._handle, select.POLLIN)
        return bool(poll.poll(None if timeout is None else timeout * 1000))
