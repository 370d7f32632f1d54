"""Tunes the emulated AWS for a laptop, by replacing functions of ministack.

Import this module after the environment is set, because ministack reads its settings when it is
imported. The replacements are for version 1.5.33, and `local.emulator` checks the version.
"""

import contextlib
import functools
import hashlib
import io
import json
import os
import shutil
import threading
import time
import zipfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from ministack import app
from ministack.core import iam_actions, iam_evaluator, lambda_runtime
from ministack.services import cognito, lambda_svc, scheduler, sqs

from local.backlogs import handle_backlogs_quickly
from local.expressions import handle_values_quickly, parse_expressions_once
from local.front import Application
from local.mail_permissions import authorize_mails
from local.queries import narrow_queries
from local.raw_mails import retain_raw_mails
from local.settings import CALLS
from local.transforms import transform_once
from local.workers import forking_subprocess

PROCESSES_PER_FUNCTION = 4
# Waits for the log lines of a handler: for the first, after the last, and in total.
LOG_WAITS_SECONDS = (0.003, 0.002, 0.25)
SCHEDULER_TICK_SECONDS = 1
# Changes during this pause are delivered in one batch. AWS polls a stream every 250 ms.
STREAM_PAUSE_SECONDS = 0.05
REFERENCE = b"unpacked as "  # before the name of a folder. No zip begins with it.
REFERENCE_BYTES = 64


def tuned_emulator(unpacked_dir: Path, transformed_dir: Path, stack_dir: Path) -> Application:
    """Return the emulator with all replacements.

    They save 50 ms for each call, and up to 10 s for each schedule. They also save a process and an
    unpacked copy of the layer for each request. `local.expressions`, `local.queries`,
    `local.backlogs` and `local.workers` save CPU.
    """
    lambda_runtime.Worker._drain_stderr_bounded.__defaults__ = LOG_WAITS_SECONDS  # noqa: SLF001
    scheduler._SCHEDULE_TICK_INTERVAL = SCHEDULER_TICK_SECONDS  # noqa: SLF001
    lambda_svc._execute_function_warm = _with_few_processes(  # noqa: SLF001
        lambda_svc._execute_function_warm  # noqa: SLF001
    )
    _follow_streams_separately()
    parse_expressions_once()
    handle_values_quickly()
    narrow_queries()
    handle_backlogs_quickly(scheduler, sqs)
    transform_once(transformed_dir)
    cognito._get_user = _with_token_checked(cognito._get_user)  # noqa: SLF001
    iam_actions.extract_resource_arn = _with_schedule_group(iam_actions.extract_resource_arn)
    iam_actions.extract_iam_action = _without_batch_actions(iam_actions.extract_iam_action)
    authorize_mails()
    retain_raw_mails()
    iam_evaluator.evaluate = _recorded(iam_evaluator.evaluate, stack_dir / CALLS)
    lambda_runtime.get_or_create_worker = _Dispatched  # type: ignore[assignment]
    lambda_runtime.subprocess = forking_subprocess()  # type: ignore[attr-defined]
    lambda_runtime.zipfile = _UnpackedOnce.module(unpacked_dir)  # type: ignore[attr-defined]
    _refer_to_unpacked_layers(unpacked_dir)
    return app.app


def end_workers() -> None:
    """End the functions' processes and their pending calls. No new process starts after this."""
    lambda_runtime.Worker._spawn = _refuse_to_spawn  # type: ignore[method-assign]  # noqa: SLF001
    with contextlib.suppress(Exception):
        lambda_runtime.reset()  # type: ignore[no-untyped-call]


def _refuse_to_spawn(_: object) -> None:
    raise RuntimeError("the emulator is stopping")


def _with_few_processes(execute: Callable[..., Any]) -> Callable[..., Any]:
    """Limit the processes of each function; other calls wait.

    This cannot deadlock, because no function of the stack calls itself.
    """
    turns: defaultdict[str, threading.Semaphore] = defaultdict(
        lambda: threading.Semaphore(PROCESSES_PER_FUNCTION)
    )

    @functools.wraps(execute)
    def wait_then_execute(function: dict[str, Any], *rest: Any) -> Any:
        with turns[(function.get("config") or function)["FunctionName"]]:
            return execute(function, *rest)

    return wait_then_execute


def _follow_streams_separately() -> None:
    """Poll each event source mapping of a stream in a thread of its own.

    The emulator polls all mappings in one loop, so a slow function delays all others. With this
    change the loop polls only the queues. It polls at its fast pace as long as a stream is busy.
    """
    poll: Callable[[], bool] = lambda_svc._poll_dynamodb_streams  # noqa: SLF001
    all_mappings: Callable[[], Any] = lambda_svc._iter_all_esms  # noqa: SLF001
    wake = lambda_svc._esm_wake  # noqa: SLF001
    followed: dict[str, threading.Event] = {}
    busy = threading.Event()
    thread = threading.local()

    def of_this_thread() -> Any:
        name = getattr(thread, "name", None)
        return (entry for entry in all_mappings() if name in {None, entry[2]["UUID"]})

    def follow(name: str, woken: threading.Event) -> None:
        thread.name = name
        while True:
            woken.clear()
            worked = False
            with contextlib.suppress(Exception):  # as the emulator's loop does
                worked = poll()
            if worked:
                busy.set()
                time.sleep(STREAM_PAUSE_SECONDS)
            else:
                woken.wait(1)

    def follow_new() -> bool:
        for _, _, mapping in all_mappings():
            name = mapping["UUID"]
            if ":dynamodb:" in mapping.get("EventSourceArn", "") and name not in followed:
                followed[name] = threading.Event()
                follower = threading.Thread(target=follow, args=(name, followed[name]), daemon=True)
                follower.start()
        worked = busy.is_set()
        busy.clear()
        return worked

    def wake_all(wake_one: Callable[[], None] = wake.set) -> None:
        wake_one()
        for woken in list(followed.values()):
            woken.set()

    wake.set = wake_all  # type: ignore[method-assign]
    lambda_svc._iter_all_esms = of_this_thread  # noqa: SLF001
    lambda_svc._poll_dynamodb_streams = follow_new  # noqa: SLF001


def _with_token_checked(get_user: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Reject forged, changed and expired tokens, even if IAM policies are not enforced."""

    @functools.wraps(get_user)
    def check_then_get(data: Any) -> Any:
        return cognito._access_token_error(data) or get_user(data)  # noqa: SLF001

    return check_then_get


def _with_schedule_group(extract: Callable[..., str]) -> Callable[..., str]:
    """Return ARNs of schedules with their group. The emulator puts all in the default group."""

    @functools.wraps(extract)
    def extract_with_group(service: str, *request: Any, **named: Any) -> str:
        arn = extract(service, *request, **named)
        if service == "scheduler" and ":schedule/default/" in arn:
            _, _, _, body, query, *_ = request
            parameters = json.loads(body) if body else {}
            group = parameters.get("GroupName") or query.get("groupName", ["default"])[0]
            return arn.replace(":schedule/default/", f":schedule/{group}/")
        return arn

    return extract_with_group


def _without_batch_actions(extract: Callable[..., str | None]) -> Callable[..., str | None]:
    """Return the action for single messages for a batch too: IAM has no actions for batches."""

    @functools.wraps(extract)
    def extract_single(*request: Any, **named: Any) -> str | None:
        action = extract(*request, **named)
        if action is not None and action.startswith("sqs:"):
            return action.removesuffix("Batch")
        return action

    return extract_single


def _recorded(evaluate: Callable[..., Any], calls: Path) -> Callable[..., Any]:
    """Write each permitted call to a file, once: principal, action and resource."""
    written: set[str] = set()

    @functools.wraps(evaluate)
    def evaluate_and_write(context: Any, *policies: Any) -> Any:
        result = evaluate(context, *policies)
        line = f"{context.principal_arn} {context.action} {context.resource_arn}"
        if result.decision == "Allow" and line not in written:
            written.add(line)
            with calls.open("a") as file:
                file.write(f"{line}\n")
        return result

    return evaluate_and_write


class _Dispatched:
    """Replaces the emulator's worker for WebSocket messages.

    The emulator's worker has one process for each function, and does not write its logs.
    """

    def __init__(
        self,
        name: str,  # noqa: ARG002 - the configuration has it
        config: dict[str, Any],
        code_zip: bytes,
        qualifier: str = "$LATEST",  # noqa: ARG002 - nothing here publishes versions
    ) -> None:
        self._function = {"config": config, "code_zip": code_zip}

    def invoke(self, event: dict[str, Any], _: str) -> dict[str, Any]:
        """Invoke the function as for other event sources: in several processes, with logs."""
        result = lambda_svc._execute_function(self._function, event)  # noqa: SLF001
        if result.get("error"):
            return {"status": "error", "error": json.dumps(result.get("body"))}
        return {"status": "ok", "result": result.get("body")}


def _refer_to_unpacked_layers(home: Path) -> None:
    """Give a new worker the name of its layer's unpacked content instead of the layer's zip.

    The emulator writes the zip into a file for each worker: 30 MB, fifty times for a stack.
    """
    resolve = lambda_svc._resolve_layer_zip  # noqa: SLF001
    spawn = lambda_runtime.Worker._spawn  # noqa: SLF001
    digest = functools.lru_cache(4)(lambda content: _digest(io.BytesIO(content)))
    thread = threading.local()

    @functools.wraps(resolve)
    def resolve_or_refer(attachment: Any) -> bytes | None:
        content = resolve(attachment)
        if content is None or not getattr(thread, "spawns", False):
            return content
        name = digest(content)
        return REFERENCE + name.encode() if (home / name).exists() else content

    @functools.wraps(spawn)
    def spawn_with_references(worker: Any) -> Any:
        thread.spawns = True
        try:
            return spawn(worker)  # type: ignore[no-untyped-call]
        finally:
            thread.spawns = False

    lambda_svc._resolve_layer_zip = resolve_or_refer  # noqa: SLF001
    lambda_runtime.Worker._spawn = spawn_with_references  # type: ignore[method-assign]  # noqa: SLF001


def _digest(content: IO[bytes]) -> str:
    return hashlib.file_digest(content, "sha256").hexdigest()[:16]  # type: ignore[arg-type]


class _UnpackedOnce(zipfile.ZipFile):
    """A zip file. Equal contents are unpacked once, and every copy is symbolic links to them.

    A file may also contain a reference to unpacked content.
    """

    home: Path
    _unpacking = threading.Lock()
    _referenced: Path | None = None

    def __init__(self, file: str) -> None:
        self.fp = None  # nothing to close
        with Path(file).open("rb") as opened:
            content = opened.read(REFERENCE_BYTES)
        if content.startswith(REFERENCE):
            self._referenced = self.home / content.removeprefix(REFERENCE).decode()
        else:
            super().__init__(file)

    @classmethod
    def module(cls, home: Path) -> Any:
        """Return a replacement for the module `zipfile` for the emulator."""
        cls.home = home
        namespace = type("zipfile", (), dict(vars(zipfile)))
        namespace.ZipFile = cls  # type: ignore[attr-defined]
        return namespace

    def extractall(self, path: Any = None, members: Any = None, pwd: Any = None) -> None:
        """Link each top-level entry of the unpacked content into `path`."""
        assert members is None
        assert pwd is None
        with self._unpacking:
            unpacked = self._unpacked()
        os.utime(unpacked)
        for entry in unpacked.iterdir():
            (Path(path) / entry.name).symlink_to(entry)

    def namelist(self) -> list[str]:
        """Return the top-level names. The emulator checks each name; our own zips need no check."""
        if self._referenced is not None:
            return sorted(entry.name for entry in self._referenced.iterdir())
        return sorted({name.split("/", 1)[0] for name in super().namelist()})

    def _unpacked(self) -> Path:
        if self._referenced is not None:
            return self._referenced
        with Path(str(self.filename)).open("rb") as file:
            digest = _digest(file)
        unpacked = self.home / digest
        if not unpacked.exists():
            partial = self.home / f"{digest}.{os.getpid()}"
            partial.mkdir(parents=True)
            super().extractall(partial, self.infolist())
            try:
                partial.rename(unpacked)
            except OSError:  # another emulator unpacked it meanwhile
                shutil.rmtree(partial)
        return unpacked
