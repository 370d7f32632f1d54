"""Renders the logs of the functions, one readable line for each entry."""

import json
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from local.deploy import Stack

if TYPE_CHECKING:
    from mypy_boto3_logs import CloudWatchLogsClient
    from mypy_boto3_logs.type_defs import FilteredLogEventTypeDef

PLATFORM = re.compile(r"^(START|END|REPORT|INIT_START) ")
# Fields that every entry has, or that have a column of their own.
OMITTED = {
    "level", "message", "timestamp", "location", "service", "cold_start", "function_name",
    "function_memory_size", "function_arn", "function_request_id", "xray_trace_id", "exception",
    "exception_name", "stack_trace", "sampling_rate",
}  # fmt: skip
# Entries of an invocation may appear after those of an invocation that ended later.
LATE_MILLISECONDS = 2000


class Follower:
    """Reads the new entries of all log groups of a stack."""

    def __init__(self, client: "CloudWatchLogsClient", stack: Stack) -> None:
        """Start at the present time; earlier entries are skipped."""
        self._client = client
        self._groups = stack.names("AWS::Logs::LogGroup").values()
        self._functions = {
            physical: function_name(name)
            for name, physical in stack.names("AWS::Lambda::Function").items()
        }
        self._begin = self._latest = int(time.time() * 1000)
        # Each invocation writes a log stream of its own, all entries at once.
        self._shown: set[str] = set()

    def lines(self) -> Iterator[str]:
        """Yield the lines since the last call, oldest first."""
        since = max(self._begin, self._latest - LATE_MILLISECONDS)
        events = [
            (event["timestamp"], self._function_of(event["logStreamName"]), event)
            for group in self._groups
            for event in self._events(group, since)
        ]
        for timestamp, function, event in sorted(events, key=itemgetter(0)):
            self._latest = max(self._latest, timestamp)
            line = render(timestamp, function, event["message"])
            if line and event["logStreamName"] not in self._shown:
                yield line
        self._shown = {event["logStreamName"] for _, _, event in events}

    def _function_of(self, stream: str) -> str:
        """Return the function that writes a stream, `.../[<function>[<version>]]<id>`."""
        name = stream.rpartition("/")[2].lstrip("[").partition("[")[0]
        return self._functions.get(name, "")

    def _events(self, group: str, since: int) -> "list[FilteredLogEventTypeDef]":
        found = self._client.filter_log_events(logGroupName=group, startTime=since)
        return found["events"]


def function_name(logical: str) -> str:
    """Return the name of a function of the template: `get_booking` for `GetBookingFunction`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", logical.removesuffix("Function")).lower()


def render(timestamp: int, function: str, message: str) -> str | None:
    """Return time, function, level, message and fields as a line.

    Return None for the entries of the platform, and for metrics.
    """
    message = message.strip()
    if not message or PLATFORM.match(message):
        return None
    when = datetime.fromtimestamp(timestamp / 1000, UTC).astimezone()
    start = f"{when:%H:%M:%S}.{when.microsecond // 1000:03d} {function:<16}"
    record = _record(message)
    if record is None:
        return f"{start} {'':<7} {message}"
    if "_aws" in record:
        return None
    level = record.get("level", "")
    fields = [f"{key}={_short(value)}" for key, value in record.items() if key not in OMITTED]
    text = f"{start} {level:<7} {_short(record.get('message', ''))}"
    if record.get("exception"):
        fields.append("\n" + str(record["exception"]))
    return "  ".join([text, *fields])


def _record(message: str) -> dict[str, Any] | None:
    if not message.startswith("{"):
        return None
    try:
        record: dict[str, Any] = json.loads(message)
    except ValueError:
        return None
    return record


def _short(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
