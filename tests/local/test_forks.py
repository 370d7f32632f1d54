"""A fork shares nothing with other functions that it would not share as a process of its own."""

import json
import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ministack.core import lambda_runtime as _lambda_runtime

from local.fork_server import DESCRIPTIONS, MODULES, SERVICES
from local.settings import ROOT
from local.template import load
from local.workers import LAYERS, Workers, forking_subprocess

lambda_runtime: Any = _lambda_runtime  # the module is mostly untyped
pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux forks workers")
# Prints a description of the process after the start of a function, as a line of JSON.
DESCRIBE = """
import gc, json, os, random, signal, ssl, sys, threading, uuid
import botocore.client, botocore.loaders
print(json.dumps({
    "parent": os.getppid(), "pid": os.getpid(), "modules": sorted(sys.modules),
    "random": [random.random(), str(uuid.uuid4())],
    "descriptors": sorted(int(name) for name in os.listdir("/proc/self/fd")),
    "descriptions": sorted(
        str(key[1]) for key in botocore.loaders.create_loader()._cache
        if "load_service_model" in key),
    "clients": sum(isinstance(each, botocore.client.BaseClient) for each in gc.get_objects()),
    "interrupt": str(signal.getsignal(signal.SIGINT)), "ignored": [
        int(number) for number in signal.valid_signals() if signal.getsignal(number) == 1],
}), flush=True)
sys.stdin.read()
"""
# Prints the environment variables that an import of the modules reads.
READ = """
import importlib, json, os, sys
read = set()
getitem = type(os.environ).__getitem__
def recording(self, key):
    read.add(key)
    return getitem(self, key)
type(os.environ).__getitem__ = recording
for name in sys.argv[1:]:
    importlib.import_module(name)
print(json.dumps(sorted(read)))
"""


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a layer with our package. Its libraries come from the environment of the tests."""
    folder = tmp_path_factory.mktemp("layer")
    (folder / "python").mkdir()
    (folder / "python/booking").symlink_to(ROOT / "shared/booking")
    return folder


@pytest.fixture(scope="module")
def workers() -> Workers:
    return Workers()


def command(tmp_path: Path, script: str) -> list[str]:
    path = tmp_path / "_worker.py"
    if not path.exists():  # a worker may be reading it
        path.write_text(script)
    return [sys.executable, str(path)]


def options(tmp_path: Path, layer: Path) -> dict[str, Any]:
    environment = {**os.environ, LAYERS: str(layer)}
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    return {"cwd": str(tmp_path), "env": environment, "text": True, "bufsize": 1, **pipes}


@pytest.fixture
def two(workers: Workers, tmp_path: Path, layer: Path) -> Iterator[list[dict[str, Any]]]:
    """Start two workers and return their descriptions."""
    started = [
        workers.start(command(tmp_path, DESCRIBE), **options(tmp_path, layer)) for _ in range(2)
    ]
    yield [_description(worker) for worker in started]
    for worker in started:
        assert worker.stdin is not None
        worker.stdin.close()
        worker.wait(timeout=30)


def _description(process: Any) -> dict[str, Any]:
    description: dict[str, Any] = json.loads(process.stdout.readline())
    return description


def test_every_module_of_the_list_exists_and_is_imported(two: list[dict[str, Any]]) -> None:
    assert set(MODULES) <= set(two[0]["modules"])


def test_forks_draw_different_random_numbers(two: list[dict[str, Any]]) -> None:
    first, second = (description["random"] for description in two)
    assert set(first).isdisjoint(second)


def test_the_descriptions_of_services_are_parsed_before_the_fork(
    two: list[dict[str, Any]],
) -> None:
    parsed = [service for service in SERVICES for _ in DESCRIPTIONS]
    assert [description["descriptions"] for description in two] == [parsed, parsed]


def test_no_client_is_created_before_the_fork(two: list[dict[str, Any]]) -> None:
    assert [description["clients"] for description in two] == [0, 0]


def test_the_fork_server_has_one_thread(two: list[dict[str, Any]]) -> None:
    assert len(list(Path(f"/proc/{two[0]['parent']}/task").iterdir())) == 1


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Handle SIGINT as in a foreground process: a job in the background inherits its ignoring."""
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, inherited)


@pytest.mark.usefixtures("interruptible")
def test_a_fork_has_the_descriptors_and_signals_of_a_process_of_its_own(
    two: list[dict[str, Any]], tmp_path: Path, layer: Path
) -> None:
    arguments = command(tmp_path, DESCRIBE)
    single: Any = subprocess.Popen(arguments, **options(tmp_path, layer))  # noqa: S603 - this interpreter
    with single:
        expected = _description(single)
        single.stdin.close()
    for name in ("descriptors", "ignored"):
        assert [description[name] for description in two] == [expected[name]] * 2
    assert expected["interrupt"].startswith("<built-in function default_int_handler")
    assert two[0]["interrupt"] == two[1]["interrupt"]
    assert two[0]["interrupt"].startswith("<built-in function default_int_handler")


def _variables_read(modules: tuple[str, ...]) -> set[str]:
    done = subprocess.run(  # noqa: S603 - this interpreter
        [sys.executable, "-c", READ, *modules],
        env={**os.environ, "PYTHONPATH": str(ROOT / "shared")},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


def _variables_of_functions() -> set[str]:
    """Return the variables that may differ between functions, or from the emulator's own."""
    template = load(ROOT / "template.yaml").body
    parts = [template["Globals"]["Function"]]
    parts += [resource["Properties"] for resource in template["Resources"].values()]
    variables = {
        name
        for part in parts
        if isinstance(part.get("Environment"), dict)
        for name in part["Environment"]["Variables"]
    }
    source = Path(lambda_runtime.__file__).read_text()
    injected = set(re.findall(r'spawn_env(?:\.setdefault\(|\[)"(\w+)"', source))
    assert {"AWS_REGION", "_LAMBDA_TIMEOUT", LAYERS} <= injected
    return variables | injected | set(lambda_runtime._RESERVED_RUNTIME_ENV_VARS)


def test_no_module_of_the_list_reads_a_variable_of_a_function() -> None:
    assert _variables_read(MODULES) & _variables_of_functions() == set()


def test_the_logger_of_the_edge_reads_variables_of_the_function() -> None:
    read = _variables_read(("booking.edge.observability",)) & _variables_of_functions()
    assert {"POWERTOOLS_LOG_LEVEL", "POWERTOOLS_SERVICE_NAME"} <= read


EMULATOR = """
import os, sys
from local.workers import Workers
worker = Workers().start(
    [sys.executable, sys.argv[1]], cwd=sys.argv[2], env=dict(os.environ))
sys.stdout.write(worker.stdout.readline())
sys.stdout.flush()
sys.stdin.read()
"""


def test_fork_server_and_workers_end_when_the_emulator_is_killed(
    tmp_path: Path, layer: Path
) -> None:
    _, script = command(tmp_path, DESCRIBE)
    emulator = subprocess.Popen(  # noqa: S603 - this interpreter
        [sys.executable, "-c", EMULATOR, script, str(tmp_path)],
        env={**os.environ, LAYERS: str(layer), "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with emulator:
        description = _description(emulator)
        handles = [os.pidfd_open(description[name]) for name in ("pid", "parent")]
        emulator.send_signal(signal.SIGKILL)
    for handle in handles:
        ended, _, _ = select.select([handle], [], [], 30)
        assert ended == [handle]
        os.close(handle)


def test_without_process_handles_the_emulator_starts_processes_as_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forbidden(_: int) -> int:
        raise PermissionError("pidfd_open")

    assert forking_subprocess() is not subprocess
    monkeypatch.setattr(os, "pidfd_open", forbidden)
    assert forking_subprocess() is subprocess
