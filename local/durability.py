"""Preserves the state of the emulated AWS across a restart, including kill -9 (PERSIST=1).

Without this module, the emulator saves only at shutdown, one service after the other while its
workers still run, and it never saves the records of a table's stream. After a restart the stream
begins at position 0 again, but its event source mappings continue at their old positions. They
would therefore skip as many new records as there were old ones.

Files in the state folder:
    checkpoint.json     the current generation; stream positions, queues, schedules, users
    <generation>/       a snapshot of every service, including unread stream records
    journal-<number>    the table writes since the snapshot, one line for each request

A start loads the generation, then the checkpoint, then replays the journals. A write is journaled
before its request is answered, so no answered write is lost. Stream positions, queues and schedules
go back to the last checkpoint together. The work that followed from the writes since then is
repeated, and every worker permits that.
The files are not synced to disk. They survive the end of the process, but not a crash of the
machine.
"""

import asyncio
import contextlib
import json
import logging
import shutil
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import IO, Any

from ministack import app as _app
from ministack.core import persistence, responses
from ministack.services import cognito as _cognito
from ministack.services import dynamodb as _dynamodb
from ministack.services import lambda_svc

from local.front import Application, Receive, Scope, Send
from local.settings import SAVE

CHECKPOINT = "checkpoint.json"
JOURNAL = "journal-"
# The order matters. A schedule that fires puts its message into a queue and is then removed. A
# checkpoint taken meanwhile must contain at least one of them, so the scheduler is read first.
CHECKPOINTED = ("scheduler", "sqs", "cognito", "ses", "ses_v2")
CHECKPOINT_SECONDS = 1.0
CHECKPOINT_SHARE = 0.05  # the maximum share of time spent on checkpoints
JOURNAL_LIMIT_BYTES = 256 * 2**20  # a longer journal starts a new generation
READS_ONLY = ("Get", "List", "Describe", "AdminGet", "AdminList")  # prefixes of Cognito actions
TRIES = 5  # to write a checkpoint while another thread changes the state

# These modules are mostly untyped.
app: Any = _app
cognito: Any = _cognito
dynamodb: Any = _dynamodb
lambdas: Any = lambda_svc
AccountRegionScopedDict: Any = responses.AccountRegionScopedDict

logger = logging.getLogger(__name__)

type Handle = Callable[..., Awaitable[tuple[int, dict[str, str], bytes]]]


class Durable:
    """The emulator as an ASGI application that persists its state in a folder."""

    def __init__(self, emulator: Application, folder: Path) -> None:
        self._emulator = emulator
        self._folder = folder
        self._unwritten: list[tuple[str, dict[str, Any]]] = []
        self._blobs: set[str] = set()
        self._last = ""
        self._checkpoint = self._read_checkpoint()
        self._generation: int = self._checkpoint.get("generation", 0)
        self._replayed = self._journals()
        self._number = max([self._generation, *self._replayed]) + 1
        self._journal: IO[bytes] | None = None
        self._ticking: asyncio.Task[None] | None = None
        if self._generation:
            persistence.STATE_DIR = str(folder / str(self._generation))
        self._hook()

    def _hook(self) -> None:
        """Replace functions of the emulator by those of this class."""
        app.load_state = self._load
        app.save_all = lambda _: self.save()
        dynamodb.load_persisted_state = self._load_tables
        dynamodb._build_change_record = self._recording(dynamodb._build_change_record)  # noqa: SLF001
        dynamodb.handle_request = self._journaling(dynamodb.handle_request)
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
                if self._journal is not None and self._journal.tell() > JOURNAL_LIMIT_BYTES:
                    self.save()
                else:
                    self._write_checkpoint()
            except RuntimeError:
                pass  # a collection changed while it was read; the next checkpoint will do
            except OSError:
                logger.exception("the state can't be saved; the next try is in %.0f s", pause)
            pause = max(CHECKPOINT_SECONDS, (time.monotonic() - begun) / CHECKPOINT_SHARE)

    # -------------------------------------------------------------------------- generations

    def save(self) -> None:
        """Write every service as a new generation, and start an empty journal.

        This runs on the event loop without a pause, so no request runs at the same time.
        """
        number = self._number + 1
        folder = self._folder / str(number)
        shutil.rmtree(folder, ignore_errors=True)
        persistence.STATE_DIR = str(folder)
        positions = _positions()
        self._blobs.clear()
        for service, get_state in app._build_persistence_save_dict().items():  # noqa: SLF001
            with dynamodb._lock:  # noqa: SLF001 - against its thread that deletes by TTL
                state = get_state()
            if state is None:
                continue
            if service == "dynamodb":
                state["streams"] = _unread(positions)
            persistence.save_state(service, state)
            if not (folder / f"{service}.json").exists():
                raise OSError(f"the state of {service} can't be written; see the log above")
        if self._journal is not None:
            self._journal.close()
        self._number, self._journal = number, None
        previous, self._generation = self._generation, number
        self._write_checkpoint()
        self._prune(self._blobs)
        self._tidy(previous)

    def _tidy(self, previous: int) -> None:
        """Remove the previous generation and its journals."""
        shutil.rmtree(self._folder / str(previous), ignore_errors=True)
        for number in self._journals():
            if number < self._generation:
                (self._folder / f"{JOURNAL}{number}").unlink()

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

    # -------------------------------------------------------------------------- the journal

    def _recording(self, build: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        """Wrap the function that builds stream records, to collect them for the journal.

        A record contains the new image of its item, which is all that a replay needs.
        """

        def build_and_note(table: dict[str, Any], *change: Any) -> dict[str, Any]:
            record = build(table, *change)
            self._unwritten.append((table["TableArn"], record))
            return record

        return build_and_note

    def _journaling(self, handle: Handle) -> Handle:
        """Wrap a request handler, to journal all writes of a request as one line.

        A journal therefore contains either all writes of a transaction or none.
        """

        async def handle_and_journal(*request: Any) -> tuple[int, dict[str, str], bytes]:
            try:
                return await handle(*request)
            finally:
                if self._unwritten:
                    self._append(self._unwritten)
                    self._unwritten.clear()

        return handle_and_journal

    def _append(self, records: list[tuple[str, dict[str, Any]]]) -> None:
        if self._journal is None:
            self._journal = (self._folder / f"{JOURNAL}{self._number}").open("ab", buffering=0)
        line = json.dumps(records, default=persistence._json_default).encode() + b"\n"  # noqa: SLF001
        if self._journal.write(line) != len(line):
            raise OSError("the journal can't be written")

    def _journals(self) -> list[int]:
        """Return the numbers of the journals, oldest first."""
        paths = self._folder.glob(f"{JOURNAL}*")
        return sorted(int(path.name.removeprefix(JOURNAL)) for path in paths)

    def _lines(self) -> Iterator[list[tuple[str, dict[str, Any]]]]:
        """Yield the writes of each request since the generation; skip an incomplete last line."""
        for number in self._replayed:
            if number < self._generation:
                continue
            with (self._folder / f"{JOURNAL}{number}").open("rb") as file:
                for line in file:
                    if line.endswith(b"\n"):
                        hook = persistence._json_object_hook  # noqa: SLF001
                        yield json.loads(line, object_hook=hook)

    def _saving_users(self, handle: Handle) -> Handle:
        """Wrap a request handler, to write a checkpoint before a change of users is answered.

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
            # Without a checkpoint, the emulator itself wrote this, without the stream's records.
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
        for line in self._lines():
            for arn, record in line:
                _, _, _, region, account, resource = arn.split(":", 5)
                key = (account, region, resource.removeprefix("table/"))
                _replay(key, record["dynamodb"])
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


def _replay(key: tuple[str, str, str], change: dict[str, Any]) -> None:
    """Write or delete the item of one stream record."""
    table = dynamodb._tables.get_scoped(*key)  # noqa: SLF001
    if table is None:
        return  # the table was deleted later
    names = (table["pk_name"], table["sk_name"])
    pk, sk = (dynamodb._extract_key_val(change["Keys"].get(name)) for name in names)  # noqa: SLF001
    if not table["sk_name"]:
        sk = "__no_sort__"
    if "NewImage" in change:
        dynamodb._set_item(table, pk, sk, change["NewImage"])  # noqa: SLF001
    else:
        dynamodb._remove_item(table, pk, sk)  # noqa: SLF001
