"""Starts, finds and stops the emulator's process. There is at most one for each stack folder.

The emulator holds a lock on a file in its folder, and the file contains its process id. After a
crash the file is not locked, so its process id is never mistaken for a running emulator.
"""

import contextlib
import errno
import fcntl
import json
import os
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from local.aws import CREDENTIALS
from local.settings import ROOT, TRANSFORMED, UNPACKED, LocalStackError, Settings

HOST = "127.0.0.1"
PYTHON = ROOT / ".local/emulator/bin/python"
INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "USER")
BOOT_SECONDS = 120  # usually 2
STOP_SECONDS = 15
STATE = "state"


@dataclass(frozen=True)
class Emulator:
    """A running emulator."""

    pid: int
    port: int
    aws_port: int

    @property
    def endpoint(self) -> str:
        """Return the address of the emulated AWS."""
        return f"http://{HOST}:{self.aws_port}"


# ------------------------------------------------------------------------------------ starting


def check_port(port: int) -> None:
    """Raise LocalStackError if the port is not free. Call it before the build, which is slow."""
    try:
        socket.create_server((HOST, port)).close()
    except OSError as error:
        reason = "is taken" if error.errno == errno.EADDRINUSE else f"can't be used: {error}"
        raise LocalStackError(f"port {port} {reason}; choose another with PORT=...") from None


def launch(settings: Settings, *, detached: bool) -> Emulator:
    """Start the emulator. Unless detached, it stops when this process ends for any reason."""
    folder = settings.stack_dir
    if running(folder) is not None:
        raise LocalStackError(f"another emulator already runs in {folder}")
    previous_port = _previous_port(folder) if settings.persist else 0
    tidy(folder, keep_state=settings.persist)
    (folder / "tmp").mkdir(parents=True, exist_ok=True)
    command = [str(PYTHON), "-m", "local.emulator", "--stack-dir", str(folder)]
    command += ["--unpacked-dir", str(UNPACKED), "--transformed-dir", str(TRANSFORMED)]
    command += ["--port", str(settings.port), "--aws-port", str(previous_port)]
    command += ["--keep-state"] if settings.persist else []
    command += ["--strict"] if settings.strict else []
    with (folder / "emulator.log").open("w") as log:
        process = subprocess.Popen(
            command if detached else [*command, "--lifeline"],
            cwd=ROOT,
            env=environment(settings),
            stdin=subprocess.DEVNULL if detached else subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    emulator = _booted(process, folder)
    if settings.persist:
        (folder / STATE).mkdir(exist_ok=True)
        (folder / STATE / "aws_port").write_text(str(emulator.aws_port))
    return emulator


def _booted(process: subprocess.Popen[bytes], folder: Path) -> Emulator:
    deadline = time.monotonic() + BOOT_SECONDS
    ready = folder / "emulator.json"
    while not ready.exists():
        if process.poll() is not None or time.monotonic() > deadline:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            lines = (folder / "emulator.log").read_text().strip().splitlines() or ["no output"]
            raise LocalStackError(f"the emulator did not start: {lines[-1]}")
        time.sleep(0.02)
    return booted(folder)


def booted(folder: Path) -> Emulator:
    """Return the emulator that runs in this folder."""
    return Emulator(**json.loads((folder / "emulator.json").read_text()))


def environment(settings: Settings) -> dict[str, str]:
    """Return the environment of emulator and handlers, without the developer's AWS account."""
    folder = settings.stack_dir
    return {
        **{name: os.environ[name] for name in INHERITED if name in os.environ},
        **CREDENTIALS,
        "TZ": "UTC",
        "TMPDIR": str(folder / "tmp"),
        "STATE_DIR": str(folder / STATE),
        "PERSIST_STATE": "1" if settings.persist else "0",
        "AUTH": "true" if settings.auth else "false",
        "BIND_HOST": HOST,
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "DOCKER_HOST": f"unix://{folder / 'no-docker'}",
        "LAMBDA_WARM_TTL_SECONDS": "86400",
        "LOG_LEVEL": "WARNING",
    }


def _previous_port(folder: Path) -> int:
    """Return the port of the previous start if it is free, otherwise 0.

    Addresses in the persisted state contain it.
    """
    with contextlib.suppress(OSError, ValueError):
        port = int((folder / STATE / "aws_port").read_text())
        socket.create_server((HOST, port)).close()
        return port
    return 0


# ------------------------------------------------------------------------------------ stopping


def running(folder: Path) -> int | None:
    """Return the process id of this folder's emulator, or None if it does not run."""
    with contextlib.suppress(FileNotFoundError), (folder / "lock").open("r") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return int(file.read() or 0) or None
    return None


def stop(folder: Path, *, keep_state: bool) -> None:
    """Stop the emulator of this folder with all its processes, and clean up the folder."""
    pid = running(folder)
    if pid is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + STOP_SECONDS
        while running(folder) == pid and time.monotonic() < deadline:
            time.sleep(0.02)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
    tidy(folder, keep_state=keep_state)


def tidy(folder: Path, *, keep_state: bool) -> None:
    """Remove the folder, or everything but its state."""
    if not keep_state:
        shutil.rmtree(folder, ignore_errors=True)
    elif folder.exists():
        for entry in folder.iterdir():
            if entry.is_dir() and entry.name != STATE:
                shutil.rmtree(entry, ignore_errors=True)
            elif entry.is_file():
                entry.unlink()
