"""The emulated AWS, tuned for a laptop.

Imported late, once the environment is set: the emulator reads its settings when it is imported.
What is replaced here was measured in its version 1.5.33; `local.emulator` checks for that one.
"""

import contextlib
import functools
import hashlib
import json
import os
import shutil
import threading
import time
import zipfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ministack import app
from ministack.core import iam_actions, iam_evaluator, lambda_runtime
from ministack.services import cognito, lambda_svc, scheduler

from local.front import Application
from local.settings import CALLS

PROCESSES_PER_FUNCTION = 4
# Waits for a handler's log lines: for the first, after the last, at most.
LOG_WAITS_SECONDS = (0.003, 0.002, 0.25)
SCHEDULER_TICK_SECONDS = 1
STREAM_REST_SECONDS = 0.05  # what comes meanwhile goes into one batch; AWS looks every 250 ms


def tuned_emulator(unpacked_dir: Path, stack_dir: Path) -> Application:
    """Make 50 ms a call, 10 s a schedule, and a process and an unpacked layer a request less."""
    lambda_runtime.Worker._drain_stderr_bounded.__defaults__ = LOG_WAITS_SECONDS  # noqa: SLF001
    scheduler._SCHEDULE_TICK_INTERVAL = SCHEDULER_TICK_SECONDS  # noqa: SLF001
    lambda_svc._execute_function_warm = _few_at_a_time(  # noqa: SLF001
        lambda_svc._execute_function_warm  # noqa: SLF001
    )
    _let_streams_go_by_themselves()
    cognito._get_user = _with_token_checked(cognito._get_user)  # noqa: SLF001
    iam_actions.extract_resource_arn = _with_schedule_group(
        _with_sender(iam_actions.extract_resource_arn)
    )
    iam_actions.extract_iam_action = _batches_of_messages(iam_actions.extract_iam_action)
    iam_evaluator.evaluate = _written_down(iam_evaluator.evaluate, stack_dir / CALLS)
    lambda_runtime.get_or_create_worker = _Dispatched  # type: ignore[assignment]
    lambda_runtime.zipfile = _UnpackedOnce.module(unpacked_dir)  # type: ignore[attr-defined]
    return app.app


def end_workers() -> None:
    """End the functions' processes for good, and with them the calls they are at."""
    lambda_runtime.Worker._spawn = _refuse_to_spawn  # type: ignore[method-assign]  # noqa: SLF001
    with contextlib.suppress(Exception):
        lambda_runtime.reset()  # type: ignore[no-untyped-call]


def _refuse_to_spawn(_: object) -> None:
    raise RuntimeError("the emulator is stopping")


def _few_at_a_time(execute: Callable[..., Any]) -> Callable[..., Any]:
    """Run each function in a few processes at most; other calls wait. None here calls itself."""
    turns: defaultdict[str, threading.Semaphore] = defaultdict(
        lambda: threading.Semaphore(PROCESSES_PER_FUNCTION)
    )

    @functools.wraps(execute)
    def wait_then_execute(function: dict[str, Any], *rest: Any) -> Any:
        with turns[(function.get("config") or function)["FunctionName"]]:
            return execute(function, *rest)

    return wait_then_execute


def _let_streams_go_by_themselves() -> None:
    """Follow each stream mapping in a thread of its own: here all waited for whatever was slow.

    The one loop goes on with the queues; told when a follower was at work, it keeps its pace.
    """
    poll: Callable[[], bool] = lambda_svc._poll_dynamodb_streams  # noqa: SLF001
    every: Callable[[], Any] = lambda_svc._iter_all_esms  # noqa: SLF001
    wake = lambda_svc._esm_wake  # noqa: SLF001
    followed: dict[str, threading.Event] = {}
    at_work = threading.Event()
    mine = threading.local()

    def of_this_thread() -> Any:
        name = getattr(mine, "name", None)
        return (entry for entry in every() if name in {None, entry[2]["UUID"]})

    def follow(name: str, woken: threading.Event) -> None:
        mine.name = name
        while True:
            woken.clear()
            worked = False
            with contextlib.suppress(Exception):  # as the one loop does
                worked = poll()
            if worked:
                at_work.set()
                time.sleep(STREAM_REST_SECONDS)
            else:
                woken.wait(1)

    def follow_new() -> bool:
        for _, _, mapping in every():
            name = mapping["UUID"]
            if ":dynamodb:" in mapping.get("EventSourceArn", "") and name not in followed:
                followed[name] = threading.Event()
                follower = threading.Thread(target=follow, args=(name, followed[name]), daemon=True)
                follower.start()
        worked = at_work.is_set()
        at_work.clear()
        return worked

    def wake_all(wake_one: Callable[[], None] = wake.set) -> None:
        wake_one()
        for woken in list(followed.values()):
            woken.set()

    wake.set = wake_all  # type: ignore[method-assign]
    lambda_svc._iter_all_esms = of_this_thread  # noqa: SLF001
    lambda_svc._poll_dynamodb_streams = follow_new  # noqa: SLF001


def _with_token_checked(get_user: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Refuse forged, changed and expired tokens, also where IAM policies are not enforced."""

    @functools.wraps(get_user)
    def check_then_get(data: Any) -> Any:
        return cognito._access_token_error(data) or get_user(data)  # noqa: SLF001

    return check_then_get


def _with_schedule_group(extract: Callable[..., str]) -> Callable[..., str]:
    """Let a policy name its group of schedules: to the emulator all are of the default one."""

    @functools.wraps(extract)
    def extract_with_group(service: str, *request: Any, **named: Any) -> str:
        arn = extract(service, *request, **named)
        if service == "scheduler" and ":schedule/default/" in arn:
            _, _, _, body, query, *_ = request
            sent = json.loads(body) if body else {}
            group = sent.get("GroupName") or query.get("groupName", ["default"])[0]
            return arn.replace(":schedule/default/", f":schedule/{group}/")
        return arn

    return extract_with_group


def _with_sender(extract: Callable[..., str]) -> Callable[..., str]:
    """Let a policy name the identity that mails are sent from, as SES does; the emulator: any."""

    @functools.wraps(extract)
    def extract_with_sender(service: str, *request: Any, **named: Any) -> str:
        arn = extract(service, *request, **named)
        _, path, _, body, _, region, account = request
        if service == "ses" and arn == "*" and path.endswith("/outbound-emails"):
            sender = json.loads(body)["FromEmailAddress"]
            return f"arn:aws:ses:{region}:{account}:identity/{sender}"
        return arn

    return extract_with_sender


def _batches_of_messages(extract: Callable[..., str | None]) -> Callable[..., str | None]:
    """Let who may send a message send a batch of them, as IAM does: it knows no other action."""

    @functools.wraps(extract)
    def extract_single(*request: Any, **named: Any) -> str | None:
        action = extract(*request, **named)
        if action is not None and action.startswith("sqs:"):
            return action.removesuffix("Batch")
        return action

    return extract_single


def _written_down(evaluate: Callable[..., Any], calls: Path) -> Callable[..., Any]:
    """Keep which role was seen to do what to which resource, each once."""
    seen: set[str] = set()

    @functools.wraps(evaluate)
    def evaluate_and_write(context: Any, *policies: Any) -> Any:
        result = evaluate(context, *policies)
        line = f"{context.principal_arn} {context.action} {context.resource_arn}"
        if result.decision == "Allow" and line not in seen:
            seen.add(line)
            with calls.open("a") as file:
                file.write(f"{line}\n")
        return result

    return evaluate_and_write


class _Dispatched:
    """Instead of the one unlogged process that would serve all WebSockets of a function."""

    def __init__(
        self,
        name: str,  # noqa: ARG002 - the configuration has it
        config: dict[str, Any],
        code_zip: bytes,
        qualifier: str = "$LATEST",  # noqa: ARG002 - nothing here publishes versions
    ) -> None:
        self._function = {"config": config, "code_zip": code_zip}

    def invoke(self, event: dict[str, Any], _: str) -> dict[str, Any]:
        """Invoke as for any other source of events: in a few processes, with logs."""
        result = lambda_svc._execute_function(self._function, event)  # noqa: SLF001
        if result.get("error"):
            return {"status": "error", "error": json.dumps(result.get("body"))}
        return {"status": "ok", "result": result.get("body")}


class _UnpackedOnce(zipfile.ZipFile):
    """A zip file that unpacks to one place by content, and links there what is wanted elsewhere."""

    home: Path
    _unpacking = threading.Lock()

    @classmethod
    def module(cls, home: Path) -> Any:
        """What the emulator is to see as the module `zipfile`."""
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
        """Only the top: the emulator checks each name for escaping; our own zips have none such."""
        return sorted({name.split("/", 1)[0] for name in super().namelist()})

    def _unpacked(self) -> Path:
        with Path(str(self.filename)).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
        unpacked = self.home / digest
        if not unpacked.exists():
            partial = self.home / f"{digest}.{os.getpid()}"
            partial.mkdir(parents=True)
            super().extractall(partial, self.infolist())
            try:
                partial.rename(unpacked)
            except OSError:  # another emulator was faster
                shutil.rmtree(partial)
        return unpacked
