"""Retries of lost attempts: pauses and the time limit."""

from collections.abc import Callable

import pytest

from booking.application.attempts import Attempts
from booking.application.ports.contention import (
    Busy,
    Conflicted,
    Contended,
    OutcomeUnknown,
    Stale,
    Throttled,
)


class Clock:
    """A clock that advances only during pauses."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    def attempts(self, timeout: float = 4.0) -> Attempts:
        return Attempts(
            sleep=self.pause, jitter=lambda: 1.0, elapsed=lambda: self.now, timeout=timeout
        )


def losing(*lost: Contended) -> Callable[[int], str]:
    """Return an attempt that fails this many times, and then succeeds."""

    def attempt(number: int) -> str:
        if number < len(lost):
            raise lost[number]
        return "done"

    return attempt


def lost_for_good(lost: Contended) -> Callable[[int], str]:
    def attempt(_: int) -> str:
        raise lost

    return attempt


@pytest.mark.parametrize("lost", [Stale(), Conflicted()])
def test_after_a_lost_race_the_pauses_grow_up_to_a_limit(lost: Contended) -> None:
    clock = Clock()
    assert clock.attempts()(losing(*[lost] * 7)) == "done"
    assert clock.pauses == [0.01, 0.02, 0.04, 0.08, 0.12, 0.12, 0.12]


def test_a_throttled_attempt_waits_four_times_as_long() -> None:
    clock = Clock()
    clock.attempts()(losing(Throttled(), Stale(), Throttled()))
    assert clock.pauses == [0.04, 0.02, 0.16]


@pytest.mark.parametrize("lost", [Stale(), Throttled()])
def test_an_attempt_that_always_fails_raises_busy_within_the_timeout(lost: Contended) -> None:
    clock = Clock()
    with pytest.raises(Busy):
        clock.attempts(timeout=2.0)(lost_for_good(lost))
    assert 1.0 < clock.now <= 2.0


def unknown_write() -> OutcomeUnknown:
    unknown = OutcomeUnknown()
    unknown.of_write = True
    return unknown


def test_a_write_whose_outcome_is_unknown_is_settled_beyond_the_timeout() -> None:
    """A client that is told to try again would be refused because of its own first attempt."""
    clock = Clock()
    attempts = clock.attempts()
    lost = [unknown_write(), *[OutcomeUnknown(), Stale()] * 80]
    with attempts.within(60.0):
        assert attempts(losing(*lost)) == "done"
    assert attempts.timeout < clock.now < attempts.settling_timeout


def test_what_was_never_written_needs_no_settling() -> None:
    clock = Clock()
    attempts = clock.attempts()
    with attempts.within(60.0), pytest.raises(Busy):
        attempts(lost_for_good(OutcomeUnknown()))
    assert clock.now <= attempts.timeout


def test_a_worker_settles_nothing_because_its_message_comes_again() -> None:
    clock = Clock()
    with pytest.raises(Busy):
        clock.attempts()(lost_for_good(unknown_write()))
    assert clock.now <= clock.attempts().timeout


def test_settling_ends_too_at_the_latest_with_the_time_of_the_request() -> None:
    clock = Clock()
    attempts = clock.attempts()
    with attempts.within(60.0), pytest.raises(Busy):
        attempts(lost_for_good(unknown_write()))
    assert attempts.timeout < clock.now <= attempts.settling_timeout
    began = clock.now
    with attempts.within(7.0), pytest.raises(Busy):
        attempts(lost_for_good(unknown_write()))
    assert attempts.timeout < clock.now - began <= 7.0


def test_all_steps_of_a_request_share_one_time_limit() -> None:
    clock = Clock()
    attempts = clock.attempts()
    with attempts.within(1.0):
        with pytest.raises(Busy):
            attempts(lost_for_good(Stale()))
        assert clock.now <= 1.0
        assert attempts(losing()) == "done"
        clock.now = 1.0
        with pytest.raises(Busy):
            attempts(losing())
    assert attempts(losing()) == "done"
