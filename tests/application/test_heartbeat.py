"""Which consumers of the table's stream do not follow it."""

from collections.abc import Sequence

import pytest

from booking.application.heartbeat import (
    CONSUMERS,
    ECHO_LIMIT,
    PUSH,
    RELAY,
    Behind,
    Echo,
    Heartbeat,
    Pulse,
    behind,
)
from booking.application.ports import Contended

FIVE_MINUTES = 300_000
T0 = 1_900_000_000_000
ALL = dict.fromkeys(CONSUMERS, T0)


def test_without_any_heartbeat_all_are_healthy() -> None:
    assert behind(Pulse(), T0) == []


def test_who_echoed_the_newest_heartbeat_is_healthy_however_old_that_is() -> None:
    pulse = Pulse(newest=T0, previous=T0 - FIVE_MINUTES, echoes=ALL)
    assert behind(pulse, T0 + 100 * FIVE_MINUTES) == []


def test_a_heartbeat_has_a_while_to_be_echoed() -> None:
    pulse = Pulse(newest=T0 + FIVE_MINUTES, previous=T0, echoes=ALL)
    assert behind(pulse, T0 + FIVE_MINUTES + ECHO_LIMIT) == []
    late = behind(pulse, T0 + FIVE_MINUTES + ECHO_LIMIT + 1)
    assert late == [Behind(consumer=name, since=T0) for name in CONSUMERS]


@pytest.mark.parametrize("later", [1, ECHO_LIMIT, FIVE_MINUTES])
def test_a_new_heartbeat_does_not_hide_that_the_one_before_was_missed(later: int) -> None:
    newest = T0 + 2 * FIVE_MINUTES
    echoes = {RELAY: T0, PUSH: newest}
    pulse = Pulse(newest=newest, previous=T0 + FIVE_MINUTES, echoes=echoes)
    assert behind(pulse, newest + later) == [Behind(consumer=RELAY, since=T0)]


def test_who_never_echoed_is_behind_since_a_heartbeat_that_was_missed() -> None:
    pulse = Pulse(newest=T0, previous=T0, echoes={PUSH: T0})
    assert behind(pulse, T0 + 1) == []
    assert behind(pulse, T0 + ECHO_LIMIT + 1) == [Behind(consumer=RELAY, since=T0)]


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


def test_a_batch_is_echoed_once_it_is_worked_on() -> None:
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
