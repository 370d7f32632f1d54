"""Batch plumbing: each message is done or reported back; one failure repeats only its own."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from booking.edge.observability import logger

TIME_FOR_ONE = 5_000  # milliseconds

type Message = Mapping[str, Any]


def each_message(
    event: Mapping[str, Any], context: Any, work: Callable[[Message], None]
) -> dict[str, Any]:
    """Work through an SQS batch. Messages with the same body are one piece of work.

    What there is no time left for is reported unworked, so that what was done stays done.

    What fails is reported by its id, and what follows it in the same FIFO group with it: a body
    is the group there.
    """
    failed: list[str] = []
    for body, ids in _by_body(event["Records"]).items():
        if _late(context):
            failed += ids
            continue
        try:
            work(json.loads(body))
        except Exception:
            logger.exception("a message failed and will come again", message_ids=ids)
            failed += ids
    return {"batchItemFailures": [{"itemIdentifier": name} for name in failed]}


def _late(context: Any) -> bool:
    """Tell whether the function would likely be ended in the middle of another piece of work."""
    left: int = context.get_remaining_time_in_millis() if context is not None else TIME_FOR_ONE
    return left < TIME_FOR_ONE


def _by_body(records: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for record in records:
        found.setdefault(record["body"], []).append(record["messageId"])
    return found


def stream_batch(
    event: Mapping[str, Any],
    read: Callable[[Mapping[str, Any]], Any],
    work: Callable[[Sequence[Any]], None],
) -> dict[str, Any]:
    """Work on a stream's batch at once, or one by one where that fails.

    The first record that can't be read or worked on is reported: the stream goes on from there,
    and in the end it goes to the dead letters alone.
    """
    changes: list[tuple[str, Any]] = []
    failed: str | None = None
    for record in event["Records"]:
        sequence = record["dynamodb"]["SequenceNumber"]
        try:
            change = read(record)
        except Exception:
            logger.exception("a record can't be read", event_id=record.get("eventID"))
            failed = sequence
            break
        if change is not None:
            changes.append((sequence, change))
    try:
        work([change for _, change in changes])
    except Exception:
        logger.exception("a batch failed; its changes are worked on one by one")
        failed = _first_failing(changes, work) or failed
    return {"batchItemFailures": [{"itemIdentifier": failed}] if failed else []}


def _first_failing(
    changes: Sequence[tuple[str, Any]], work: Callable[[Sequence[Any]], None]
) -> str | None:
    """Work on changes singly, so that one that fails takes no others to the dead letters."""
    for sequence, change in changes:
        try:
            work([change])
        except Exception:
            logger.exception("a change failed and will come again")
            return sequence
    return None
