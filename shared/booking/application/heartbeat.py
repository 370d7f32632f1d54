"""Heartbeat: notice that a consumer of the table's stream no longer follows it.

The sweeper writes a heartbeat into the table. Each consumer meets it in the stream, and once the
batch that it came in is worked on writes an echo. A heartbeat without an echo is what a disabled
mapping, a lost stream position and a failing batch have in common.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports import Clock
from booking.domain.conference import Instant

RELAY = "relay_changes"
PUSH = "push_changes"
CONSUMERS = (RELAY, PUSH)
# Milliseconds. Lambda reads a stream four times a second, and a consumer's timeout is 60 s: a batch
# that takes longer than this fails or is given up, and comes again.
ECHO_LIMIT = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """A heartbeat, as a consumer meets it in the stream."""

    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """The newest heartbeat, the one before it, and the newest that each consumer echoed."""

    newest: Instant | None = None
    previous: Instant | None = None
    echoes: Mapping[str, Instant] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """A consumer that does not follow, and a heartbeat up to which it is known to have done so."""

    consumer: str
    since: Instant


class Heartbeats(Protocol):
    """Where heartbeats and echoes are."""

    def beat(self, at: Instant) -> None:
        """Write a heartbeat. Raises Contended."""

    def echo(self, consumer: str, at: Instant) -> None:
        """Write the echo of a heartbeat; one of an older heartbeat may replace it, and come again.

        Raises Contended.
        """

    def pulse(self) -> Pulse:
        """Read both, consistently. Raises Contended."""


@dataclass(frozen=True, slots=True)
class Beat:
    """Writes a heartbeat."""

    heartbeats: Heartbeats
    clock: Clock
    attempts: Attempts

    def __call__(self) -> Instant:
        """Return the heartbeat's instant. Raises Busy."""
        at = self.clock()
        self.attempts(lambda _: self.heartbeats.beat(at))
        return at


@dataclass(frozen=True, slots=True)
class Echo:
    """Echoes the heartbeats that a consumer meets."""

    heartbeats: Heartbeats
    consumer: str

    def after[T](self, work: Callable[[Sequence[T]], object]) -> Callable[[Sequence[T]], None]:
        """Return work on a batch that leaves heartbeats out and echoes the newest at its end."""

        def work_then_echo(changes: Sequence[T]) -> None:
            work([change for change in changes if not isinstance(change, Heartbeat)])
            beats = [change.at for change in changes if isinstance(change, Heartbeat)]
            if beats:
                self.heartbeats.echo(self.consumer, max(beats))

        return work_then_echo


@dataclass(frozen=True, slots=True)
class FindBehind:
    """Finds the consumers that do not follow the stream."""

    heartbeats: Heartbeats
    clock: Clock
    attempts: Attempts

    def __call__(self) -> list[Behind]:
        """Return each; an empty list is healthy. Raises Busy."""
        pulse = self.attempts(lambda _: self.heartbeats.pulse())
        return behind(pulse, self.clock())


def behind(pulse: Pulse, now: Instant) -> list[Behind]:
    """Return the consumers with a heartbeat that has waited for its echo for too long.

    The newest heartbeat alone would not do: while it is young, a consumer that has missed all
    before it would pass for healthy. Where no heartbeat was ever written all are healthy.
    """
    found = []
    for consumer in CONSUMERS:
        echoed = pulse.echoes.get(consumer)
        missed = [
            beat
            for beat in (pulse.previous, pulse.newest)
            if beat is not None and (echoed is None or echoed < beat)
        ]
        if missed and now - missed[0] > ECHO_LIMIT:
            since = missed[0] if echoed is None else echoed
            found.append(Behind(consumer=consumer, since=since))
    return found
