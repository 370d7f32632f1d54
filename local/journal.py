"""The journal of the emulated AWS: the table writes since a snapshot, one line for each request.

The records of the tables' streams are the lines of the journal. A record contains the new image of
its item, which is all that a replay needs. Each process writes a journal of its own, because the
last line of an earlier one may be incomplete.
"""

import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import IO, Any

from ministack.core import persistence
from ministack.services import dynamodb as _dynamodb

JOURNAL = "journal-"
LIMIT_BYTES = 256 * 2**20  # a longer journal starts a new generation

dynamodb: Any = _dynamodb  # this module is mostly untyped

type Handle = Callable[..., Awaitable[tuple[int, dict[str, str], bytes]]]
type Table = tuple[str, str, str]  # account, region and name


class Journal:
    """The journals of a state folder: reads the earlier ones, and writes a new one."""

    def __init__(self, folder: Path, generation: int) -> None:
        """Find the journals that follow a generation. The next write begins a new one."""
        self._folder = folder
        self._unwritten: list[tuple[str, dict[str, Any]]] = []
        numbers = self._numbers()
        self._earlier = [number for number in numbers if number >= generation]
        self.number = max([generation, *numbers]) + 1
        self._file: IO[bytes] | None = None

    def hook(self) -> None:
        """Replace functions of the emulator by those of this class."""
        dynamodb._build_change_record = self._recording(dynamodb._build_change_record)  # noqa: SLF001
        dynamodb.handle_request = self._journaling(dynamodb.handle_request)

    @property
    def full(self) -> bool:
        """Whether the journal is so long that a new generation should start."""
        return self._file is not None and self._file.tell() > LIMIT_BYTES

    def start(self, number: int) -> None:
        """Close the journal; the next write begins the journal with this number."""
        if self._file is not None:
            self._file.close()
        self.number, self._file = number, None

    def remove_before(self, generation: int) -> None:
        """Delete the journals that a generation contains already."""
        for number in self._numbers():
            if number < generation:
                self._path(number).unlink()

    def replay(self) -> Iterator[tuple[Table, dict[str, Any]]]:
        """Repeat the writes of the earlier journals; yield the stream record of each."""
        for line in self._lines():
            for arn, record in line:
                _, _, _, region, account, resource = arn.split(":", 5)
                table = (account, region, resource.removeprefix("table/"))
                _repeat(table, record["dynamodb"])
                yield table, record

    def _recording(self, build: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        """Wrap the function that builds stream records, to collect them for the journal."""

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
        if self._file is None:
            self._file = self._path(self.number).open("ab", buffering=0)
        line = json.dumps(records, default=persistence._json_default).encode() + b"\n"  # noqa: SLF001
        if self._file.write(line) != len(line):
            raise OSError("the journal can't be written")

    def _path(self, number: int) -> Path:
        return self._folder / f"{JOURNAL}{number}"

    def _numbers(self) -> list[int]:
        """Return the numbers of all journals in the folder, oldest first."""
        paths = self._folder.glob(f"{JOURNAL}*")
        return sorted(int(path.name.removeprefix(JOURNAL)) for path in paths)

    def _lines(self) -> Iterator[list[tuple[str, dict[str, Any]]]]:
        """Yield the writes of each request; skip an incomplete last line."""
        for number in self._earlier:
            with self._path(number).open("rb") as file:
                for line in file:
                    if line.endswith(b"\n"):
                        hook = persistence._json_object_hook  # noqa: SLF001
                        yield json.loads(line, object_hook=hook)


def _repeat(key: Table, change: dict[str, Any]) -> None:
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
