"""Preserves the state of the emulated AWS across a restart, including kill -9 (PERSIST=1).

Without this module, the emulator saves only at shutdown, one service after the other while its
workers still run, and it never saves the records of a table's stream. After a restart the stream
begins at position 0 again, but its event source mappings continue at their old positions. They
would therefore skip as many new records as there were old ones.

Files in the state folder:
    checkpoint.json     the current generation; stream positions, queues, schedules, users
    <generation>/       a snapshot of every service, including unread stream records
    journal-<number>    the table writes since the snapshot (local/journal.py)

A start loads the generation, then the checkpoint, then replays the journals. A write is journaled
before its request is answered, so no answered write is lost. Stream positions, queues and schedules
go back to the last checkpoint together. The workers then repeat the work that followed from later
writes; every worker is idempotent.
The files are not synced to disk. They survive the end of the process, but not a crash of the
machine.
"""

import asyncio
import contextlib
import json
import logging
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ministack import app as _app
from ministack.core import persistence, responses
from ministack.services import cognito as _cognito
from ministack.services import dynamodb as _dynamodb
from ministack.services import lambda_svc

from local.front import Application, Receive, Scope, Send
from local.journal import Handle, Journal
from local.settings import SAVE

CHECKPOINT = "checkpoint.json"
# The order matters. A schedule that fires puts its message into a queue and is then removed. A
# checkpoint taken meanwhile must contain at least one of them, so the scheduler is read first.
CHECKPOINTED = ("scheduler", "sqs", "cognito", "ses", "ses_v2")
CHECKPOINT_SECONDS = 1.0
CHECKPOINT_SHARE = 0.05  # the maximum share of time spent on checkpoints
READS_ONLY = ("Get", "List", "Describe", "AdminGet", "AdminList")  # prefixes of Cognito actions
TRIES = 5  # to write a checkpoint while another thread changes the state

# These modules are mostly untyped.
app: Any = _app
cognito: Any = _cognito
dynamodb: Any = _dynamodb
lambdas: Any = lambda_svc
AccountRegionScopedDict: Any = responses.AccountRegionScopedDict

logger = logging.getLogger(__name__)


class Durable:
    """The emulator as an ASGI application that persists its state in a folder."""

    def __init__(self, emulator: Application, folder: Path) -> None:
        self._emulator = emulator
        self._folder = folder
        self._blobs: set[str] = set()
        self._last = ""
        self._checkpoint = self._read_checkpoint()
        self._generation: int = self._checkpoint.get("generation", 0)
        self._journal = Journal(folder, self._generation)
        self._ticking: asyncio.Task[None] | None = None
        if self._generation:
            persistence.STATE_DIR = str(folder / str(self._generation))
        self._hook()

    def _hook(self) -> None:
        """Replace functions of the emulator by those of this class."""
        app.load_state = self._load
        app.save_all = lambda _: self.save()
        dynamodb.load_persisted_state = self._load_tables
        self._journal.hook()
        cognito.handle_request = self._saving_users(cognito.handle_request)
        # Pruning deletes code that the current generation needs, so it waits for the next one.
        self._prune = lambdas._prune_orphan_code_blobs  # noqa: SLF001
        lambdas._prune_orphan_code_blobs = self._blobs.update  # noqa: SLF001

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection. POST /_local/save starts a new generation."""
        if scope["type"] == "lifespan":
            await self._emulator(scope, receive, self._starting(send))
        elif scope["type"] == "http" and scope["path"] == SAVE and scope["method"] == "POST":
            self.save()
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        else:
            await self._emulator(scope, receive, send)

    def _starting(self, send: Send) -> Send:
        async def start_and_send(message: dict[str, Any]) -> None:
            if message["type"] == "lifespan.startup.complete":
                self._ticking = asyncio.create_task(self._tick())
            await send(message)

        return start_and_send

    async def _tick(self) -> None:
        pause = CHECKPOINT_SECONDS
        while True:
            await asyncio.sleep(pause)
            begun = time.monotonic()
            try:
                if self._journal.full:
                    self.save()
                else:
                    self._write_checkpoint()
            except RuntimeError:
                pass  # a collection changed while it was read; the next checkpoint includes it
            except OSError:
                logger.exception("the state can't be saved; the next try is in %.0f s", pause)
            pause = max(CHECKPOINT_SECONDS, (time.monotonic() - begun) / CHECKPOINT_SHARE)

    # -------------------------------------------------------------------------- generations

    def save(self) -> None:
        """Write every service as a new generation, and start an empty journal.

        This runs on the event loop without a pause, so no request runs at the same time.
        """
        number = self._journal.number + 1
        folder = self._folder / str(number)
        shutil.rmtree(folder, ignore_errors=True)
        persistence.STATE_DIR = str(folder)
        positions = _positions()
        self._blobs.clear()
        for service, get_state in app._build_persistence_save_dict().items():  # noqa: SLF001
            with dynamodb._lock:  # noqa: SLF001 - excludes the thread that deletes expired items
                state = get_state()
            if state is None:
                continue
            if service == "dynamodb":
                state["streams"] = _unread(positions)
            persistence.save_state(service, state)
            if not (folder / f"{service}.json").exists():
                raise OSError(f"the state of {service} can't be written; see the log above")
        self._journal.start(number)
        previous, self._generation = self._generation, number
        self._write_checkpoint()
        self._prune(self._blobs)
        shutil.rmtree(self._folder / str(previous), ignore_errors=True)
        self._journal.remove_before(number)

    def _write_checkpoint(self) -> None:
        text = _consistent(self._checkpoint_text)
        if text != self._last:
            path = self._folder / CHECKPOINT
            temporary = path.with_suffix(".tmp")
            temporary.write_text(text)
            temporary.replace(path)
            self._last = text

    def _checkpoint_text(self) -> str:
        """Return the checkpoint as JSON.

        The stream positions are read first. The queues, which are read later, then contain all
        messages that were sent for the stream up to these positions.
        """
        positions = _positions()
        services = {}
        saved = app._build_persistence_save_dict()  # noqa: SLF001
        for service in CHECKPOINTED:
            if service in saved:
                services[service] = saved[service]()
        checkpoint = {
            "generation": self._generation,
            "positions": positions,
            "services": services,
        }
        return json.dumps(checkpoint, default=persistence._json_default)  # noqa: SLF001

    # -------------------------------------------------------------------------- users

    def _saving_users(self, handle: Handle) -> Handle:
        """Wrap a request handler: write a checkpoint before the answer to a change of users.

        Such a change is not in the journal, so a restart could not repeat it.
        """

        async def handle_and_save(
            method: str, path: str, headers: dict[str, str], *rest: Any
        ) -> tuple[int, dict[str, str], bytes]:
            answer = await handle(method, path, headers, *rest)
            action = headers.get("x-amz-target", "").rpartition(".")[2]
            if not action.startswith(READS_ONLY):
                with contextlib.suppress(RuntimeError):
                    self._write_checkpoint()
            return answer

        return handle_and_save

    # -------------------------------------------------------------------------- loading

    def _read_checkpoint(self) -> dict[str, Any]:
        try:
            text = (self._folder / CHECKPOINT).read_text()
        except FileNotFoundError:
            return {}
        checkpoint: dict[str, Any] = json.loads(
            text,
            object_hook=persistence._json_object_hook,  # noqa: SLF001
        )
        return checkpoint

    def _load(self, service: str) -> Any:
        """Load one service from the checkpoint if it is in there, otherwise from the generation."""
        saved = persistence.load_state(service)
        if service == "lambda" and saved:
            # Without a checkpoint, the emulator itself saved this state, and no stream records.
            # The streams are empty then, and the positions start again.
            empty = AccountRegionScopedDict()
            saved["dynamodb_stream_positions"] = self._checkpoint.get("positions", empty)
        state = self._checkpoint.get("services", {}).get(service, saved)
        if service == "sqs" and state:
            _release(state["queues"])
        return state

    def _load_tables(self, saved: dict[str, Any]) -> None:
        """Restore tables and streams, then replay the journals."""
        dynamodb._restore_state(saved)  # noqa: SLF001
        streams = saved.get("streams") or AccountRegionScopedDict()
        records = {key: list(stream["records"]) for key, stream in streams.all_items()}
        for key, record in self._journal.replay():
            records.setdefault(key, []).append(record)
        for key, stream in streams.all_items():
            dynamodb._stream_trimmed.set_scoped(*key, stream["start"])  # noqa: SLF001
        for key, unread in records.items():
            dynamodb._stream_records.set_scoped(*key, unread)  # noqa: SLF001


def _consistent(write: Callable[[], str]) -> str:
    """Call `write`, and repeat it if another thread changes a collection meanwhile.

    Raises RuntimeError if that happens at the last try too.
    """
    for _ in range(TRIES - 1):
        with contextlib.suppress(RuntimeError):
            return write()
    return write()


def _positions() -> Any:
    """Return the position of each event source mapping in its table's stream."""
    positions = AccountRegionScopedDict()
    with lambdas._dynamodb_stream_positions_lock:  # noqa: SLF001
        positions.update(lambdas._dynamodb_stream_positions)  # noqa: SLF001
    return positions


def _unread(positions: Any) -> Any:
    """Return the unread records of each stream, and the position of the first of them."""
    first: dict[tuple[str, str, str], int] = {}
    for account, region, mapping in lambdas._iter_all_esms():  # noqa: SLF001
        position = positions.get_scoped(account, region, mapping["UUID"])
        if position is not None:
            table = mapping["EventSourceArn"].split("/stream/")[0].split("/")[-1]
            key = (account, region, table)
            first[key] = min(position, first.get(key, position))
    unread = AccountRegionScopedDict()
    for account, region, table in dynamodb._tables._data:  # noqa: SLF001
        scope = {"account_id": account, "region": region}
        end = dynamodb.stream_end_position(table, **scope)
        start = min(first.get((account, region, table), end), end)
        horizon = dynamodb.stream_start_position(table, **scope)
        records = dynamodb.stream_live_records(table, **scope)
        start = max(start, horizon)
        stream = {"start": start, "records": list(records[start - horizon :])}
        unread.set_scoped(account, region, table, stream)
    return unread


def _release(queues: Any) -> None:
    """Make messages in flight visible at once: their workers ended with the emulator."""
    now = time.time()
    for queue in queues.all_values():
        for message in queue["messages"]:
            if message.get("receipt_handle") is not None:
                message["visible_at"] = min(message["visible_at"], now)
