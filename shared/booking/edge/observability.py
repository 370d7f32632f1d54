"""What operators see: log lines and metrics, each with the id of what it belongs to.

No line holds a token, an email, a body or a user's id.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from aws_lambda_powertools import Logger, Metrics

from booking.application import correlation
from booking.application.ports import Contended
from booking.application.relay import BookingMoved, Change, SeatsMoved, event_name
from booking.domain.booking import State, Verb

logger = Logger(log_uncaught_exceptions=False)
metrics = Metrics(namespace="ConferenceBooking")


def _correlate(record: logging.LogRecord) -> bool:
    record.correlation_id = correlation.current()
    return True


logger.addFilter(_correlate)


def count(name: str, value: float = 1, unit: str = "Count") -> None:
    """Count something, until the end of this invocation."""
    metrics.add_metric(name=name, unit=unit, value=value)


@contextmanager
def invocation(followed: str | None) -> Iterator[None]:
    """Follow one id through an invocation, and publish at its end what was counted.

    What is raised is told, and then is Lambda's to see.
    """
    try:
        with correlation.following(followed):
            try:
                yield
            except Exception:
                logger.exception("failed")
                count("Failed")
                raise
    finally:
        if metrics.provider.metric_set:
            metrics.flush_metrics()


def attempt_lost(contended: Contended) -> None:
    """Count an attempt that was lost, and to what: a race (Stale, Conflicted), a full partition."""
    count("AttemptsLost")
    count(type(contended).__name__)


def relayed(relay: Callable[[Sequence[Change]], None]) -> Callable[[Sequence[Change]], None]:
    """Tell of changes once they are relayed: what the stream shows is what was committed."""

    def relay_and_tell(changes: Sequence[Change]) -> None:
        relay(changes)
        for change in changes:
            with correlation.following(change.correlation):
                _tell(change)

    return relay_and_tell


def _tell(change: Change) -> None:
    match change:
        case BookingMoved() if change.moved:
            _tell_of_booking(change)
        case SeatsMoved(after=after):
            if after.part:
                count("CapacityUse", 100 * (after.sold + after.held) / after.part, "Percent")
        case _:
            pass


def _tell_of_booking(move: BookingMoved) -> None:
    name = event_name(move)
    count(name)
    standing, verb = move.after.place.standing, move.after.verb
    if verb is Verb.CONFIRM and standing.state is State.CONFIRMED:
        count("OfferConfirmed")
    if verb is Verb.LAPSE and standing.state is State.CANCELED:  # the last that it may let lapse
        count("OfferLapsed")
    fields: dict[str, Any] = {
        "happened": name,
        "booking": move.after.id,
        "conference": move.after.place.conference,
        "version": move.after.place.version,
        "verb": verb,
        "reason": standing.reason,
    }
    logger.info("relayed", **fields)
