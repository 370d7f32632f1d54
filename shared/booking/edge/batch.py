"""Batches of SQS and of the table's stream, with partial failures.

A failed message is reported by its id, so that Lambda retries it and not the whole batch.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from booking.application.correlation import following
from booking.application.ports.contention import Busy, Contended
from booking.edge.observability import count, invocation, logger

TIME_FOR_ONE = 5_000  # milliseconds that must be left to begin with a message
# Fields of a message that are logged, by their names in the log; none holds personal data.
LOGGED = {"name": "event", "happened": "event", "booking": "booking", "conference": "conference"}

type Message = Mapping[str, Any]


def each_message(
    event: Mapping[str, Any], context: Any, work: Callable[[Message], None]
) -> dict[str, Any]:
    """Call `work` once for each distinct message of an SQS batch; return the failed messages.

    Messages with equal bodies are one task, because all work is idempotent. `work` receives the
    body; its `sent_at` is the time when SQS got the first of them, in milliseconds.

    A message is also reported as failed if too little time is left for it. In a FIFO queue all
    messages of a group have the same body. They fail together, which preserves their order.
    """
    failed: list[str] = []
    with invocation(None):
        for task in _tasks(event["Records"], failed):
            with following(task.correlation):
                failed += [] if _done(task, context, work) else task.ids
    return {"batchItemFailures": [{"itemIdentifier": name} for name in failed]}


def each_conference(
    event: Mapping[str, Any], context: Any, work: Callable[[Sequence[Message]], None]
) -> dict[str, Any]:
    """Call `work` with the messages of each conference in a batch of a FIFO queue, in order.

    The messages of a conference fail together, because a later one must not overtake them.
    """
    failed: list[str] = []
    with invocation(None):
        groups: dict[str, list[tuple[str, Message]]] = {}
        for record in event["Records"]:
            try:
                message = dict(json.loads(record["body"]))
                groups.setdefault(message["conference"], []).append((record["messageId"], message))
            except (ValueError, TypeError, KeyError):
                logger.exception("a message can't be read", message_ids=[record["messageId"]])
                count("Failed")
                failed.append(record["messageId"])
        for conference, group in groups.items():
            ids = [name for name, _ in group]
            messages = [message for _, message in group]
            task = _Task({"conference": conference}, messages[-1].get("correlation"), ids)
            with following(task.correlation):
                failed += [] if _done(task, context, _of_group(work, messages)) else ids
    return {"batchItemFailures": [{"itemIdentifier": name} for name in failed]}


def _of_group(
    work: Callable[[Sequence[Message]], None], messages: Sequence[Message]
) -> Callable[[Message], None]:
    return lambda _: work(messages)


@dataclass(slots=True)
class _Task:
    """The content of equal messages of a batch, and their ids. The first gives `correlation`."""

    message: dict[str, Any]
    correlation: str | None
    ids: list[str]


def _done(task: _Task, context: Any, work: Callable[[Message], None]) -> bool:
    """Work on a task and log the outcome; return whether it succeeded."""
    if _out_of_time(context):
        logger.warning("no time left for a message", message_ids=task.ids)
        return False
    try:
        work(task.message)
    except Exception as error:
        count(_log_failure(error, "a message", " and will be retried", message_ids=task.ids))
    else:
        message = task.message
        logger.info("worked", **{LOGGED[n]: message[n] for n in LOGGED if n in message})
        return True
    return False


def _log_failure(error: Exception, what: str, then: str, **ids: Any) -> str:
    """Log failed work and return the name of its metric.

    Contention is normal under load and a warning; everything else is an error.
    """
    if isinstance(error, Busy | Contended):
        logger.warning(f"{what} lost every race{then}", **ids)
        return "Busy"
    logger.exception(f"{what} failed{then}", **ids)
    return "Failed"


def _out_of_time(context: Any) -> bool:
    """Return whether the function would probably time out during another task."""
    left: int = context.get_remaining_time_in_millis() if context is not None else TIME_FOR_ONE
    return left < TIME_FOR_ONE


def _tasks(records: Iterable[Mapping[str, Any]], unread: list[str]) -> Iterable[_Task]:
    """Group messages by content, without the correlation id. Adds unreadable ones to `unread`."""
    tasks: dict[str, _Task] = {}
    for record in records:
        name = record["messageId"]
        try:
            message = dict(json.loads(record["body"]))
        except (ValueError, TypeError):
            logger.exception("a message can't be read", message_ids=[name])
            count("Failed")
            unread.append(name)
            continue
        correlation = message.pop("correlation", None)
        content = json.dumps(message, sort_keys=True)
        if content not in tasks:
            sent = record.get("attributes", {}).get("SentTimestamp")
            sent_at = {} if sent is None else {"sent_at": int(sent)}
            tasks[content] = _Task({**message, **sent_at}, correlation, [])
        tasks[content].ids.append(name)
    return tasks.values()


def stream_batch(
    event: Mapping[str, Any],
    read: Callable[[Mapping[str, Any]], Any],
    work: Callable[[Sequence[Any]], None],
) -> dict[str, Any]:
    """Call `work` with all changes of a stream's batch; if that fails, with one after the other.

    `read` converts a record to a change, or to None for a record to ignore. The first record
    that fails is reported. Lambda retries from that record, and when its retries are used up,
    only that record goes to the dead-letter queue.
    """
    with invocation(None):
        failed = _first_failed(event, read, work)
    return {"batchItemFailures": [{"itemIdentifier": failed}] if failed else []}


def _first_failed(
    event: Mapping[str, Any],
    read: Callable[[Mapping[str, Any]], Any | None],
    work: Callable[[Sequence[Any]], None],
) -> str | None:
    changes: list[tuple[str, Any]] = []
    failed: str | None = None
    for record in event["Records"]:
        sequence = record["dynamodb"]["SequenceNumber"]
        try:
            change = read(record)
        except Exception:
            logger.exception("a record can't be read", event_id=record.get("eventID"))
            count("Failed")
            failed = sequence
            break
        if change is not None:
            changes.append((sequence, change))
    try:
        work([change for _, change in changes])
    except Exception as error:
        _log_failure(error, "a batch", "; its changes are worked on one by one")
        return _first_failing(changes, work) or failed
    return failed


def _first_failing(
    changes: Sequence[tuple[str, Any]], work: Callable[[Sequence[Any]], None]
) -> str | None:
    """Work on each change by itself; return the sequence number of the first that fails."""
    for sequence, change in changes:
        with following(getattr(change, "correlation", None)):
            try:
                work([change])
            except Exception as error:
                count(_log_failure(error, "a change", " and will be retried"))
                return sequence
    return None
