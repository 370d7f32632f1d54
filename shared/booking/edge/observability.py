"""Logs and metrics. Each log line has the correlation id of the request that caused it.

No line contains a token, an email address, a body or the id of a user.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from aws_lambda_powertools import Logger, Metrics

from booking.application import correlation
from booking.application.ports.contention import Contended
from booking.application.relay import BookingMoved, Change, DoorPassed, SeatsMoved
from booking.domain.booking import State, Verb

logger = Logger(log_uncaught_exceptions=False)
metrics = Metrics(namespace="ConferenceBooking")


def _correlate(record: logging.LogRecord) -> bool:
    record.correlation_id = correlation.current()
    return True


logger.addFilter(_correlate)


def count(name: str, value: float = 1, unit: str = "Count") -> None:
    """Add to a metric; `invocation` publishes it at the end."""
    metrics.add_metric(name=name, unit=unit, value=value)


@contextmanager
def invocation(correlation_id: str | None) -> Iterator[None]:
    """Set the correlation id for an invocation, and publish its metrics at the end.

    An exception is logged, counted and raised again, so that Lambda reports the error.
    """
    try:
        with correlation.following(correlation_id):
            try:
                yield
            except Exception:
                logger.exception("failed")
                count("Failed")
                raise
    finally:
        if metrics.provider.metric_set:
            metrics.flush_metrics()


def attempt_contended(contended: Contended) -> None:
    """Count a contended attempt, in total and by its cause (Stale, Conflicted, Throttled, ...)."""
    count("AttemptsLost")
    count(type(contended).__name__)


def reporting(relay: Callable[[Sequence[Change]], None]) -> Callable[[Sequence[Change]], None]:
    """Return a function that relays a batch of changes, then logs and counts each change.

    The stream contains committed changes only, so no failed transaction is counted.
    """

    def relay_and_report(changes: Sequence[Change]) -> None:
        relay(changes)
        for change in changes:
            with correlation.following(change.correlation):
                _report(change)

    return relay_and_report


def _report(change: Change) -> None:
    match change:
        case BookingMoved() if change.moved:
            _report_booking(change)
        case DoorPassed():
            count(change.event.name)
        case SeatsMoved(after=after):
            if after.part:
                count("CapacityUse", 100 * (after.sold + after.held) / after.part, "Percent")
        case _:
            pass


def _report_booking(move: BookingMoved) -> None:
    event = move.event
    if event is not None:
        count(event.name)
    standing, verb = move.after.summary.standing, move.after.verb
    if verb is Verb.CONFIRM and standing.state is State.CONFIRMED:
        count("OfferConfirmed")
    if verb is Verb.LAPSE and standing.state is State.CANCELED:  # the event is BookingCanceled
        count("OfferLapsed")
    fields: dict[str, Any] = {
        "event": None if event is None else event.name,
        "booking": move.after.id,
        "conference": move.after.summary.conference,
        "version": move.after.summary.version,
        "verb": verb,
        "reason": standing.reason,
    }
    logger.info("relayed", **fields)
