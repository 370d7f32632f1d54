"""Heartbeat: detect a consumer of the table's stream that no longer follows it.

The sweeper writes a heartbeat into the table. Each consumer receives it from the stream, and
writes an echo after it has processed the batch. The echo is missing if the event source mapping is
disabled, if the stream position is lost, and if a batch fails.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports.primitives import Clock
from booking.domain.conference import Instant

RELAY = "relay_changes"
PUSH = "push_changes"
CONSUMERS = (RELAY, PUSH)
# Lambda reads a stream four times a second, and a consumer has a timeout of 60 s. A batch that
# takes longer fails and is retried.
ECHO_LIMIT_MS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """A heartbeat that a consumer receives from the stream."""

    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """The newest heartbeat, the previous one, and the newest one that each consumer echoed."""

    newest: Instant | None = None
    previous: Instant | None = None
    echoes: Mapping[str, Instant] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaggingConsumer:
    """A consumer that does not follow the stream.

    `since` is the last heartbeat that it echoed or, without any echo, the first one it missed.
    """

    consumer: str
    since: Instant


class Heartbeats(Protocol):
    """The heartbeats and their echoes."""

    def beat(self, at: Instant) -> None:
        """Write a heartbeat. Raises Contended."""

    def echo(self, consumer: str, at: Instant) -> None:
        """Write the echo of a heartbeat. An echo of an older heartbeat may replace a newer one.

        Raises Contended.
        """

    def pulse(self) -> Pulse:
        """Return heartbeats and echoes; consistent. Raises Contended."""


@dataclass(frozen=True, slots=True)
class Beat:
    """Writes a heartbeat."""

    heartbeats: Heartbeats
    clock: Clock
    attempts: Attempts

    def __call__(self) -> Instant:
        """Return the instant of the heartbeat. Raises Busy."""
        at = self.clock()
        self.attempts(lambda _: self.heartbeats.beat(at))
        return at


@dataclass(frozen=True, slots=True)
class Echo:
    """Echoes the heartbeats that a consumer receives."""

    heartbeats: Heartbeats
    consumer: str

    def after[T](self, work: Callable[[Sequence[T]], object]) -> Callable[[Sequence[T]], None]:
        """Return a function that does the work without the heartbeats, then echoes the newest."""

        def work_then_echo(changes: Sequence[T]) -> None:
            work([change for change in changes if not isinstance(change, Heartbeat)])
            beats = [change.at for change in changes if isinstance(change, Heartbeat)]
            if beats:
                self.heartbeats.echo(self.consumer, max(beats))

        return work_then_echo


@dataclass(frozen=True, slots=True)
class FindLaggingConsumers:
    """Finds the consumers that do not follow the stream."""

    heartbeats: Heartbeats
    clock: Clock
    attempts: Attempts

    def __call__(self) -> list[LaggingConsumer]:
        """Return them; an empty list means that all follow. Raises Busy."""
        pulse = self.attempts(lambda _: self.heartbeats.pulse())
        return lagging_consumers(pulse, self.clock())


def lagging_consumers(pulse: Pulse, now: Instant) -> list[LaggingConsumer]:
    """Return the consumers that have not echoed a heartbeat within ECHO_LIMIT_MS.

    The previous heartbeat counts too, because the newest one may be too young to expect an echo.
    If no heartbeat was ever written, the result is empty.
    """
    found = []
    for consumer in CONSUMERS:
        echoed = pulse.echoes.get(consumer)
        missed = [
            beat
            for beat in (pulse.previous, pulse.newest)
            if beat is not None and (echoed is None or echoed < beat)
        ]
        if missed and now - missed[0] > ECHO_LIMIT_MS:
            since = missed[0] if echoed is None else echoed
            found.append(LaggingConsumer(consumer=consumer, since=since))
    return found
