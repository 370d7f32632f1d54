"""Batch plumbing: each message is done or reported back; one failure repeats only its own."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from booking.application.correlation import following
from booking.application.ports import Busy, Contended
from booking.edge.observability import count, invocation, logger

TIME_FOR_ONE = 5_000  # milliseconds
TOLD = ("happened", "booking", "conference")  # of a message, in the log: no person

type Message = Mapping[str, Any]


def each_message(
    event: Mapping[str, Any], context: Any, work: Callable[[Message], None]
) -> dict[str, Any]:
    """Work through an SQS batch. Messages that ask for the same are one piece of work.

    Work is told when the first of them was sent, as `sent_at`, where the queue says so.
    What there is no time left for is reported unworked, so that what was done stays done.

    What fails is reported by its id, and what follows it in the same FIFO group with it: a body
    is the group there.
    """
    failed: list[str] = []
    with invocation(None):
        for asked in _by_what_they_ask(event["Records"], failed):
            with following(asked.correlation):
                failed += [] if _worked(asked, context, work) else asked.ids
    return {"batchItemFailures": [{"itemIdentifier": name} for name in failed]}


@dataclass(slots=True)
class _Asked:
    """What some messages of a batch ask for, and the id of the first."""

    message: dict[str, Any]
    correlation: str | None
    ids: list[str]


def _worked(asked: _Asked, context: Any, work: Callable[[Message], None]) -> bool:
    if _late(context):
        logger.warning("no time left for a message", message_ids=asked.ids)
        return False
    try:
        work(asked.message)
    except Exception as error:
        count(_tell(error, "a message", " and will come again", message_ids=asked.ids))
    else:
        logger.info("worked", **{n: asked.message[n] for n in TOLD if n in asked.message})
        return True
    return False


def _tell(error: Exception, what: str, then: str, **told: Any) -> str:
    """Log that work is not done: races may be lost, all else is an error; return what to count."""
    if isinstance(error, Busy | Contended):
        logger.warning(f"{what} lost every race{then}", **told)
        return "Busy"
    logger.exception(f"{what} failed{then}", **told)
    return "Failed"


def _late(context: Any) -> bool:
    """Tell whether the function would likely be ended in the middle of another piece of work."""
    left: int = context.get_remaining_time_in_millis() if context is not None else TIME_FOR_ONE
    return left < TIME_FOR_ONE


def _by_what_they_ask(records: Iterable[Mapping[str, Any]], unread: list[str]) -> Iterable[_Asked]:
    """Group messages by what they ask for; whatever followed from differs, and does not count."""
    found: dict[str, _Asked] = {}
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
        what = json.dumps(message, sort_keys=True)
        if what not in found:
            sent = record.get("attributes", {}).get("SentTimestamp")
            told = {} if sent is None else {"sent_at": int(sent)}
            found[what] = _Asked({**message, **told}, correlation, [])
        found[what].ids.append(name)
    return found.values()


def stream_batch(
    event: Mapping[str, Any],
    read: Callable[[Mapping[str, Any]], Any],
    work: Callable[[Sequence[Any]], None],
) -> dict[str, Any]:
    """Work on a stream's batch at once, or one by one where that fails.

    The first record that can't be read or worked on is reported: the stream goes on from there,
    and in the end it goes to the dead letters alone.
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
        _tell(error, "a batch", "; its changes are worked on one by one")
        return _first_failing(changes, work) or failed
    return failed


def _first_failing(
    changes: Sequence[tuple[str, Any]], work: Callable[[Sequence[Any]], None]
) -> str | None:
    """Work on changes singly, so that one that fails takes no others to the dead letters."""
    for sequence, change in changes:
        with following(getattr(change, "correlation", None)):
            try:
                work([change])
            except Exception as error:
                count(_tell(error, "a change", " and will come again"))
                return sequence
    return None
