"""The emulator as a process: started for one stack folder, found again by its lock, ended for sure.

Who holds the lock in the folder is the emulator of that folder; its number is in the lock's file.
So a number left behind by a crash is never mistaken for a process that has it today.
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
from local.settings import ROOT, LocalStackError, Settings

HOST = "127.0.0.1"
PYTHON = ROOT / ".local/emulator/bin/python"
UNPACKED = ROOT / ".local/unpacked"
INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "USER")
BOOT_SECONDS = 120  # usually 2
STOP_SECONDS = 15
KEPT = "state"


@dataclass(frozen=True)
class Emulator:
    """A running emulator."""

    pid: int
    port: int
    aws_port: int

    @property
    def endpoint(self) -> str:
        """Where the emulated AWS answers."""
        return f"http://{HOST}:{self.aws_port}"


# ------------------------------------------------------------------------------------ starting


def check_port(port: int) -> None:
    """Say so early when the port is taken, before anything is built."""
    try:
        socket.create_server((HOST, port)).close()
    except OSError as error:
        reason = "is taken" if error.errno == errno.EADDRINUSE else f"can't be had: {error}"
        raise LocalStackError(f"port {port} {reason}; choose another with PORT=...") from None


def launch(settings: Settings, *, detached: bool) -> Emulator:
    """Start the emulator; unless detached it ends with this process, however that ends."""
    folder = settings.stack_dir
    if running(folder) is not None:
        raise LocalStackError(f"another emulator already runs in {folder}")
    remembered = _remembered_port(folder) if settings.persist else 0
    tidy(folder, keep_state=settings.persist)
    (folder / "tmp").mkdir(parents=True, exist_ok=True)
    command = [str(PYTHON), "-m", "local.emulator", "--stack-dir", str(folder)]
    command += ["--unpacked-dir", str(UNPACKED)]
    command += ["--port", str(settings.port), "--aws-port", str(remembered)]
    command += ["--keep-state"] if settings.persist else []
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
        (folder / KEPT).mkdir(exist_ok=True)
        (folder / KEPT / "aws_port").write_text(str(emulator.aws_port))
    return emulator


def _booted(process: subprocess.Popen[bytes], folder: Path) -> Emulator:
    deadline = time.monotonic() + BOOT_SECONDS
    ready = folder / "emulator.json"
    while not ready.exists():
        if process.poll() is not None or time.monotonic() > deadline:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            said = (folder / "emulator.log").read_text().strip().splitlines() or ["it said nothing"]
            raise LocalStackError(f"the emulator did not start: {said[-1]}")
        time.sleep(0.02)
    return booted(folder)


def booted(folder: Path) -> Emulator:
    """The emulator that runs in this folder."""
    return Emulator(**json.loads((folder / "emulator.json").read_text()))


def environment(settings: Settings) -> dict[str, str]:
    """What the emulator and the handlers see: nothing of the developer's own account."""
    folder = settings.stack_dir
    return {
        **{name: os.environ[name] for name in INHERITED if name in os.environ},
        **CREDENTIALS,
        "TZ": "UTC",
        "TMPDIR": str(folder / "tmp"),
        "STATE_DIR": str(folder / KEPT),
        "PERSIST_STATE": "1" if settings.persist else "0",
        "AUTH": "true" if settings.auth else "false",
        "BIND_HOST": HOST,
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "DOCKER_HOST": f"unix://{folder / 'no-docker'}",
        "LAMBDA_WARM_TTL_SECONDS": "86400",
        "LOG_LEVEL": "WARNING",
    }


def _remembered_port(folder: Path) -> int:
    """The port of last time, as far as it is free: addresses in the kept state name it."""
    with contextlib.suppress(OSError, ValueError):
        port = int((folder / KEPT / "aws_port").read_text())
        socket.create_server((HOST, port)).close()
        return port
    return 0


# ------------------------------------------------------------------------------------ ending


def running(folder: Path) -> int | None:
    """The number of the process that runs the emulator of this folder."""
    with contextlib.suppress(FileNotFoundError), (folder / "lock").open("r") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return int(file.read() or 0) or None
    return None


def stop(folder: Path, *, keep_state: bool) -> None:
    """End the emulator of this folder with all its processes, and tidy up."""
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
    """Remove the folder; of a stack that persists, all but its state."""
    if not keep_state:
        shutil.rmtree(folder, ignore_errors=True)
    elif folder.exists():
        for entry in folder.iterdir():
            if entry.is_dir() and entry.name != KEPT:
                shutil.rmtree(entry, ignore_errors=True)
            elif entry.is_file():
                entry.unlink()
