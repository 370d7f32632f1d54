"""Heartbeats: detect consumers that do not follow the table's stream."""

from collections.abc import Sequence

import pytest

from booking.application.heartbeat import (
    CONSUMERS,
    ECHO_LIMIT_MS,
    PUSH,
    RELAY,
    Echo,
    Heartbeat,
    LaggingConsumer,
    Pulse,
    lagging_consumers,
)
from booking.application.ports.contention import Contended

FIVE_MINUTES = 300_000
T0 = 1_900_000_000_000
ALL = dict.fromkeys(CONSUMERS, T0)


def test_without_any_heartbeat_all_are_healthy() -> None:
    assert lagging_consumers(Pulse(), T0) == []


def test_a_consumer_that_echoed_the_newest_heartbeat_is_healthy_at_any_age() -> None:
    pulse = Pulse(newest=T0, previous=T0 - FIVE_MINUTES, echoes=ALL)
    assert lagging_consumers(pulse, T0 + 100 * FIVE_MINUTES) == []


def test_a_consumer_has_a_grace_period_for_its_echo() -> None:
    pulse = Pulse(newest=T0 + FIVE_MINUTES, previous=T0, echoes=ALL)
    assert lagging_consumers(pulse, T0 + FIVE_MINUTES + ECHO_LIMIT_MS) == []
    late = lagging_consumers(pulse, T0 + FIVE_MINUTES + ECHO_LIMIT_MS + 1)
    assert late == [LaggingConsumer(consumer=name, since=T0) for name in CONSUMERS]


@pytest.mark.parametrize("later", [1, ECHO_LIMIT_MS, FIVE_MINUTES])
def test_a_new_heartbeat_does_not_hide_a_missed_one(later: int) -> None:
    newest = T0 + 2 * FIVE_MINUTES
    echoes = {RELAY: T0, PUSH: newest}
    pulse = Pulse(newest=newest, previous=T0 + FIVE_MINUTES, echoes=echoes)
    assert lagging_consumers(pulse, newest + later) == [LaggingConsumer(consumer=RELAY, since=T0)]


def test_a_consumer_without_echo_is_behind_since_the_missed_heartbeat() -> None:
    pulse = Pulse(newest=T0, previous=T0, echoes={PUSH: T0})
    assert lagging_consumers(pulse, T0 + 1) == []
    assert lagging_consumers(pulse, T0 + ECHO_LIMIT_MS + 1) == [
        LaggingConsumer(consumer=RELAY, since=T0)
    ]


class Memory:
    """Heartbeats in memory."""

    def __init__(self) -> None:
        self.echoes: list[tuple[str, int]] = []

    def beat(self, at: int) -> None:
        raise NotImplementedError

    def echo(self, consumer: str, at: int) -> None:
        self.echoes.append((consumer, at))

    def pulse(self) -> Pulse:
        raise NotImplementedError


def test_a_batch_is_echoed_after_it_is_processed() -> None:
    memory = Memory()
    worked: list[Sequence[object]] = []
    work = Echo(memory, RELAY).after(worked.append)
    work(["a", Heartbeat(at=1), "b", Heartbeat(at=2)])
    assert (worked, memory.echoes) == ([["a", "b"]], [(RELAY, 2)])
    work(["c"])
    assert (worked[-1], memory.echoes) == (["c"], [(RELAY, 2)])


def test_a_batch_that_fails_is_not_echoed() -> None:
    def fail(_: Sequence[object]) -> None:
        raise Contended

    memory = Memory()
    with pytest.raises(Contended):
        Echo(memory, RELAY).after(fail)([Heartbeat(at=1)])
    assert memory.echoes == []
