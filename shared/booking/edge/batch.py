"""Batch plumbing: each message is done or reported back; one failure repeats only its own."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from booking.application.relay import Change
from booking.edge.observability import logger

type Message = Mapping[str, Any]


def each_message(event: Mapping[str, Any], work: Callable[[Message], None]) -> dict[str, Any]:
    """Work through an SQS batch. Messages with the same body are one piece of work.

    What fails is reported by its id, and what follows it in the same FIFO group with it: a body
    is the group there.
    """
    failed: list[str] = []
    for body, ids in _by_body(event["Records"]).items():
        try:
            work(json.loads(body))
        except Exception:
            logger.exception("a message failed and will come again", message_ids=ids)
            failed += ids
    return {"batchItemFailures": [{"itemIdentifier": name} for name in failed]}


def _by_body(records: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for record in records:
        found.setdefault(record["body"], []).append(record["messageId"])
    return found


def stream_batch(
    event: Mapping[str, Any],
    read: Callable[[Mapping[str, Any]], Change | None],
    work: Callable[[Sequence[Change]], None],
) -> dict[str, Any]:
    """Work on a stream's batch at once; a failure repeats it from its first record.

    A record that can't be read stops the batch there: what came before it is worked on, and it
    is retried by itself until it goes to the dead letters.
    """
    changes: list[Change] = []
    failed: str | None = None
    for record in event["Records"]:
        try:
            change = read(record)
        except Exception:
            logger.exception("a record can't be read", event_id=record.get("eventID"))
            failed = record["dynamodb"]["SequenceNumber"]
            break
        if change is not None:
            changes.append(change)
    try:
        work(changes)
    except Exception:
        logger.exception("a batch failed and will come again", changes=len(changes))
        failed = event["Records"][0]["dynamodb"]["SequenceNumber"]
    return {"batchItemFailures": [{"itemIdentifier": failed}] if failed else []}
