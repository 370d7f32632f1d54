"""Retries of contended attempts: pauses, the timeout and the settling timeout."""

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


def failing(*errors: Contended) -> Callable[[int], str]:
    """Return an attempt that raises these errors one after the other, and then succeeds."""

    def attempt(number: int) -> str:
        if number < len(errors):
            raise errors[number]
        return "done"

    return attempt


def always_failing(error: Contended) -> Callable[[int], str]:
    """Return an attempt that raises this error every time."""

    def attempt(_: int) -> str:
        raise error

    return attempt


@pytest.mark.parametrize("error", [Stale(), Conflicted()])
def test_after_a_lost_race_the_pauses_grow_up_to_a_limit(error: Contended) -> None:
    clock = Clock()
    assert clock.attempts()(failing(*[error] * 7)) == "done"
    assert clock.pauses == [0.01, 0.02, 0.04, 0.08, 0.12, 0.12, 0.12]


def test_a_throttled_attempt_waits_four_times_as_long() -> None:
    clock = Clock()
    clock.attempts()(failing(Throttled(), Stale(), Throttled()))
    assert clock.pauses == [0.04, 0.02, 0.16]


@pytest.mark.parametrize("error", [Stale(), Throttled()])
def test_an_attempt_that_always_fails_raises_busy_within_the_timeout(error: Contended) -> None:
    clock = Clock()
    with pytest.raises(Busy):
        clock.attempts(timeout=2.0)(always_failing(error))
    assert 1.0 < clock.now <= 2.0


def unknown_write() -> OutcomeUnknown:
    unknown = OutcomeUnknown()
    unknown.of_write = True
    return unknown


def test_after_a_write_with_an_unknown_outcome_a_request_retries_beyond_the_timeout() -> None:
    """Busy would make the client repeat the request, and the repetition would be refused."""
    clock = Clock()
    attempts = clock.attempts()
    errors = [unknown_write(), *[OutcomeUnknown(), Stale()] * 80]
    with attempts.within(60.0):
        assert attempts(failing(*errors)) == "done"
    assert attempts.timeout < clock.now < attempts.settling_timeout


def test_after_a_read_with_an_unknown_outcome_the_usual_timeout_applies() -> None:
    clock = Clock()
    attempts = clock.attempts()
    with attempts.within(60.0), pytest.raises(Busy):
        attempts(always_failing(OutcomeUnknown()))
    assert clock.now <= attempts.timeout


def test_a_worker_stops_at_the_timeout_because_its_message_is_delivered_again() -> None:
    clock = Clock()
    with pytest.raises(Busy):
        clock.attempts()(always_failing(unknown_write()))
    assert clock.now <= clock.attempts().timeout


def test_settling_ends_at_its_own_timeout_or_at_the_end_of_the_request() -> None:
    clock = Clock()
    attempts = clock.attempts()
    with attempts.within(60.0), pytest.raises(Busy):
        attempts(always_failing(unknown_write()))
    assert attempts.timeout < clock.now <= attempts.settling_timeout
    began = clock.now
    with attempts.within(7.0), pytest.raises(Busy):
        attempts(always_failing(unknown_write()))
    assert attempts.timeout < clock.now - began <= 7.0


def test_all_use_cases_of_a_request_share_one_time_limit() -> None:
    clock = Clock()
    attempts = clock.attempts()
    with attempts.within(1.0):
        with pytest.raises(Busy):
            attempts(always_failing(Stale()))
        assert clock.now <= 1.0
        assert attempts(failing()) == "done"
        clock.now = 1.0
        with pytest.raises(Busy):
            attempts(failing())
    assert attempts(failing()) == "done"
