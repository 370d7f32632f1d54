"""Sweep: find what a lost timer or message left behind, and nudge again."""

from dataclasses import dataclass

from booking.application.ports import (
    DUE_PARTITIONS,
    Busy,
    Clock,
    Contended,
    Due,
    Messages,
    NewId,
    Pick,
    Store,
)
from booking.domain import seats as seat
from booking.domain.booking import State
from booking.domain.conference import Instant

GRACE = 5_000  # milliseconds that the timers get before their work counts as left behind
BUDGET = 45_000  # milliseconds that a sweep may take; the next one begins elsewhere


@dataclass(frozen=True, slots=True)
class Sweep:
    """Nudges the workers; it changes nothing itself."""

    store: Store
    messages: Messages
    clock: Clock
    new_id: NewId
    pick: Pick

    def __call__(self) -> int:
        """Return how many findings there were: 0 is healthy.

        What can't be looked at now is passed over for now; then the sweep is Busy in the end.
        """
        now = self.clock()
        first = self.pick(range(DUE_PARTITIONS))
        findings, passed_over = 0, 0
        for partition in range(first, first + DUE_PARTITIONS):
            for found in self.store.due(partition % DUE_PARTITIONS, now - GRACE):
                try:
                    findings += self._look(found, now)
                except Contended:
                    passed_over += 1
                if self.clock() > now + BUDGET:
                    return findings
        if passed_over:
            raise Busy
        return findings

    def _look(self, found: Due, now: Instant) -> bool:
        """Re-read one hit, for an index lags; tell whether there was something to do."""
        match found.kind:
            case "offer":
                return self._look_at_offer(found, now)
            case "start":
                return self._look_at_start(found, now)
            case "gate":
                return self._look_at_gate(found, now)
        raise AssertionError(found)

    def _look_at_offer(self, found: Due, now: Instant) -> bool:
        assert found.booking is not None
        booking = self.store.booking(found.booking)
        if booking is None or booking.place.standing.state is not State.CONFIRMATION_PENDING:
            return False
        deadline = booking.place.standing.deadline
        if deadline is None or now < deadline:
            return False
        self.messages.lapse_at(found.booking, found.conference, now, now)
        return True

    def _look_at_start(self, found: Due, now: Instant) -> bool:
        conference = self.store.conference(found.conference)
        if conference is None or not (conference.started(now) or conference.canceled):
            return False
        self.messages.start_at(conference.id, now, now)
        return True

    def _look_at_gate(self, found: Due, now: Instant) -> bool:
        conference = self.store.conference(found.conference)
        if conference is None or conference.started(now) or conference.canceled:
            return False
        read = self.store.seats(conference.id, conference.shards)
        idle = seat.waiting(read) > 0 or seat.can_reopen(read)
        if read[0].gate is not seat.Gate.CLOSED or not seat.with_free(read) or not idle:
            return False
        self.messages.nudge(conference.id, self.new_id())
        return True
