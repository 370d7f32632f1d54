"""Starts gunicorn and PostgreSQL for the peers, on the loopback interface, and stops them."""

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench import ROOT

HOST = "127.0.0.1"
PROCESSES, THREADS = 2, 32  # one process a core, and a thread for each of 64 clients
TIMEOUT_SECONDS = 20  # to start


def free_port() -> int:
    """Return a free port."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def gunicorn(module: str, environment: Mapping[str, str]) -> Iterator[str]:
    """Serve bench.peers.<module>; yield its address."""
    port = free_port()
    workers = ["--workers", str(PROCESSES), "--threads", str(THREADS), "--worker-class", "gthread"]
    command = [sys.executable, "-m", "gunicorn", *workers, "--bind", f"{HOST}:{port}"]
    server = subprocess.Popen(  # noqa: S603 - our own program
        [*command, "--log-level", "critical", "--keep-alive", "75", f"bench.peers.{module}:app"],
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
    )
    try:
        _until_it_listens(port, server)
        yield f"http://{HOST}:{port}"
    finally:
        server.terminate()
        server.wait(TIMEOUT_SECONDS)


def run(program: str, environment: Mapping[str, str]) -> None:
    """Run a short Python program in a separate process."""
    subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
        check=True,
    )


def _until_it_listens(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + TIMEOUT_SECONDS
    while True:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            if server.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


def postgres_binaries() -> Path | None:
    """Return the folder of PostgreSQL's programs, which Debian does not add to PATH, or None."""
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    found = max(versions, default=None, key=lambda path: int(path.parts[-3]))
    if found is None and (on_path := shutil.which("initdb")) is not None:
        found = Path(on_path)
    return found.parent if found else None


@contextmanager
def postgres(binaries: Path) -> Iterator[int]:
    """Run a new PostgreSQL with its defaults, as a user other than root; yield its port."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        if os.getuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(folder, user.pw_uid, user.pw_gid)
        options = f"-p {port} -k {folder} -c listen_addresses={HOST}"
        control = [str(binaries / "pg_ctl"), "--pgdata", str(data), "--silent", "--wait"]
        _run_as_postgres([str(binaries / "initdb"), "-A", "trust", "-U", "postgres", str(data)])
        log = str(Path(folder) / "log")
        _run_as_postgres([*control, "start", "--options", options, "--log", log])
        try:
            yield port
        finally:
            _run_as_postgres([*control, "stop", "--mode", "fast"])


def _run_as_postgres(command: Sequence[str]) -> None:
    as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    subprocess.run([*as_user, *command], check=True, stdout=subprocess.DEVNULL, cwd="/")  # noqa: S603
