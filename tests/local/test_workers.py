"""A forked worker behaves like a process of its own."""

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from ministack.core import lambda_runtime as _lambda_runtime
from ministack.services import lambda_svc

from local.workers import LAYERS, Worker, Workers, forking_subprocess

lambda_runtime: Any = _lambda_runtime  # the module is mostly untyped
pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux forks workers")
REPORT = """
import json, os, sys
print(json.dumps({
    "arguments": sys.argv, "folder": os.getcwd(), "path": sys.path, "name": __name__,
    "parent": os.getppid(), "modules": sorted(sys.modules), "environment": dict(os.environ),
}), flush=True)
for line in sys.stdin:
    print(line.upper(), end="", flush=True)
"""
PIPES: dict[str, Any] = {
    "stdin": subprocess.PIPE,
    "stdout": subprocess.PIPE,
    "stderr": subprocess.PIPE,
    "text": True,
    "bufsize": 1,
}


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("layer")
    (folder / "python/pydantic").mkdir(parents=True)
    for module in ("__init__", "main", "types"):
        (folder / f"python/pydantic/{module}.py").write_text("LAYER = True\n")
    return folder


@pytest.fixture(scope="module")
def workers() -> Workers:
    return Workers()


def options(tmp_path: Path, script: str, layer: Path | None) -> dict[str, Any]:
    path = tmp_path / "_worker.py"
    if not path.exists():  # a worker may be reading it
        path.write_text(script)
    (tmp_path / "code").mkdir(exist_ok=True)
    environment = {**os.environ, "TABLE": "bookings"}
    if layer is not None:
        environment[LAYERS] = str(layer)
    return {"cwd": str(tmp_path / "code"), "env": environment, **PIPES}


def start(workers: Workers, tmp_path: Path, script: str, layer: Path | None) -> Any:
    chosen = options(tmp_path, script, layer)
    return workers.start([sys.executable, str(tmp_path / "_worker.py")], **chosen)


def report(process: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(process.stdout.readline())
    return found


def ended(process: Any) -> bool:
    process.stdin.close()
    return bool(process.wait(timeout=30) == 0)


def test_it_finds_itself_as_in_a_process_of_its_own(
    workers: Workers, tmp_path: Path, layer: Path
) -> None:
    forked = start(workers, tmp_path, REPORT, layer)
    command = [sys.executable, str(tmp_path / "_worker.py")]
    single = subprocess.Popen(command, **options(tmp_path, REPORT, layer))  # noqa: S603 - this interpreter
    seen, expected = report(forked), report(single)
    for name in ("arguments", "folder", "path", "name", "environment"):
        assert seen[name] == expected[name]
    assert ended(forked)
    assert ended(single)


def test_it_has_the_modules_of_the_layer_and_none_of_this_project(
    workers: Workers, tmp_path: Path, layer: Path
) -> None:
    worker = start(workers, tmp_path, f"import pydantic; assert pydantic.LAYER\n{REPORT}", layer)
    modules = report(worker)["modules"]
    assert {"pydantic.main", "pydantic.types", "boto3.session"} <= set(modules)
    assert {name for name in modules if name.split(".")[0] in {"local", "ministack"}} == set()
    assert ended(worker)


def test_workers_are_forks_of_one_process(workers: Workers, tmp_path: Path, layer: Path) -> None:
    several = [start(workers, tmp_path, REPORT, layer) for _ in range(3)]
    assert len({report(worker)["parent"] for worker in several}) == 1
    assert len({worker.pid for worker in several}) == 3
    assert all(ended(worker) for worker in several)


def test_each_worker_has_its_own_streams(workers: Workers, tmp_path: Path, layer: Path) -> None:
    first, second = (start(workers, tmp_path, REPORT, layer) for _ in range(2))
    report(first)
    report(second)
    first.stdin.write("one\n")
    second.stdin.write("zwölf\n")
    assert (first.stdout.readline(), second.stdout.readline()) == ("ONE\n", "ZWÖLF\n")
    assert ended(first)
    assert second.poll() is None, "the second worker must not end with the first"
    assert ended(second)


def test_it_can_be_stopped(workers: Workers, tmp_path: Path, layer: Path) -> None:
    worker = start(workers, tmp_path, REPORT, layer)
    report(worker)
    assert worker.poll() is None
    with pytest.raises(subprocess.TimeoutExpired):
        worker.wait(timeout=0.01)
    worker.terminate()
    assert worker.wait(timeout=30) == 0
    assert worker.poll() == 0
    worker.kill()  # no error if it has ended


def test_it_can_be_killed(workers: Workers, tmp_path: Path, layer: Path) -> None:
    stubborn = f"import signal; signal.signal({int(signal.SIGTERM)}, signal.SIG_IGN)\n{REPORT}"
    worker = start(workers, tmp_path, stubborn, layer)
    report(worker)
    worker.terminate()
    worker.stdin.write("still here\n")
    assert worker.stdout.readline() == "STILL HERE\n"
    worker.kill()
    assert worker.wait(timeout=30) == 0


def test_an_error_is_written_to_its_stderr(workers: Workers, tmp_path: Path, layer: Path) -> None:
    worker = start(workers, tmp_path, "raise ValueError('no table')", layer)
    assert worker.stderr.read().endswith("ValueError: no table\n")
    assert worker.stdout.read() == ""
    assert worker.wait(timeout=30) == 0


def test_another_layer_has_another_parent(
    workers: Workers, tmp_path: Path, layer: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "python").mkdir()
    first = start(workers, tmp_path, REPORT, layer)
    second = start(workers, tmp_path, REPORT, other)
    assert report(first)["parent"] != report(second)["parent"]
    assert ended(first)
    assert ended(second)


def test_without_a_layer_it_is_a_process_of_its_own(workers: Workers, tmp_path: Path) -> None:
    process = start(workers, tmp_path, REPORT, None)
    assert isinstance(process, subprocess.Popen)
    found = report(process)
    assert found["parent"] == os.getpid()
    assert "boto3" not in found["modules"]
    assert ended(process)


def test_a_new_fork_server_replaces_one_that_has_ended(tmp_path: Path, layer: Path) -> None:
    workers = Workers()
    parent = report(start(workers, tmp_path, REPORT, layer))["parent"]
    os.kill(parent, signal.SIGKILL)
    deadline = time.monotonic() + 30
    replaced = None
    while replaced is None and time.monotonic() < deadline:
        try:
            replaced = report(start(workers, tmp_path, REPORT, layer))["parent"]
        except OSError:
            continue
    assert replaced not in {None, parent}


def _emulated(monkeypatch: pytest.MonkeyPatch, code: str, layer: dict[str, str]) -> Any:
    """Return the emulator's worker of a function that has a layer."""
    zipped = _zip(layer)
    monkeypatch.setattr(lambda_svc, "_resolve_layer_zip", lambda _: zipped)
    config = {
        "FunctionName": "echo",
        "FunctionArn": "arn:aws:lambda:us-east-1:000000000000:function:echo",
        "Runtime": "python3.13",
        "Handler": "app.handler",
        "Timeout": 60,
        "MemorySize": 1024,
        "Layers": ["arn:aws:lambda:us-east-1:000000000000:layer:shared:1"],
        "Environment": {"Variables": {"TABLE": "bookings"}},
    }
    return lambda_runtime.Worker("echo", config, _zip({"app.py": code}))


def test_the_emulator_starts_its_workers_this_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lambda_runtime, "subprocess", forking_subprocess())
    code = (
        "import os, pydantic\ndef handler(event, _): return [event, os.getppid(), pydantic.LAYER]"
    )
    worker = _emulated(monkeypatch, code, {"python/pydantic/__init__.py": "LAYER = True\n"})
    answer = worker.invoke("hello", "a-request")
    assert answer["status"] == "ok", answer
    event, parent, from_layer = answer["result"]
    assert (event, from_layer) == ("hello", True)
    assert parent != os.getpid()
    assert isinstance(worker._proc, Worker)
    lambda_runtime.kill_workers([worker])


CONTEXT = """
import os
def handler(event, context):
    names = "TABLE", "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE"
    return [event, context.memory_limit_in_mb, [os.environ[name] for name in names]]
"""


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (CONTEXT, "bookings"),
        ("import missing", "No module named 'missing'"),
        ("import booking.application.book\ndef handler(*_): pass", "name 'broken' is not defined"),
        ("def handler(*_): return 1 / 0", "division by zero"),
        ("import sys\ndef handler(*_): sys.exit()", "Worker process died"),
        ("import os\ndef handler(*_): os.abort()", "Worker process died"),
        ("import sys\ndef handler(*_): sys.stdin.read()", "Task timed out after 1.00 seconds"),
    ],
    ids=["context", "import", "layer", "error", "exit", "crash", "timeout"],
)
def test_the_emulator_gets_the_same_answers(
    monkeypatch: pytest.MonkeyPatch, code: str, expected: str
) -> None:
    layer = {"python/booking/application/book.py": "broken\n"}
    answers = []
    for module in (subprocess, forking_subprocess()):
        monkeypatch.setattr(lambda_runtime, "subprocess", module)
        worker = _emulated(monkeypatch, code, layer)
        worker.config["Timeout"] = 1 if "timed out" in expected else 60
        answers.append(_answer(worker))
        lambda_runtime.kill_workers([worker])
    alone, forked = answers
    assert forked == alone
    assert expected in forked


def _answer(worker: Any) -> str:
    """Return the answer or error of a call, without the name of the temporary folder."""
    try:
        answer = json.dumps(worker.invoke("hello", "a-request"))
    except RuntimeError as error:
        answer = str(error)
    return answer.replace(worker._tmpdir, "folder")


def test_a_worker_has_every_member_that_the_emulator_uses() -> None:
    source = Path(lambda_runtime.__file__).read_text()
    used = set(re.findall(r"\b_?proc\.(\w+)", source))
    streams = {"stdin", "stdout", "stderr"}
    assert {"poll", "wait", "terminate", "kill"} | streams <= used
    assert used <= {*dir(Worker), *streams, "pid"}


def _zip(files: dict[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return content.getvalue()
