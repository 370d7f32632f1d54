"""The world of one history: it runs pending steps and advances the clock."""

import heapq

from tests.simulation.runtime import Pause
from tests.simulation.world.deliveries import Deliveries
from tests.simulation.world.parts import SWEEP_EVERY, TORN_FOR

STEP_LIMIT = 20_000


class World(Deliveries):
    """The table, the queues, the clock and the tasks of one history."""

    def drain(self) -> None:
        """Run steps at the current time until none is possible."""
        while True:
            self.step += 1
            if self.step > STEP_LIMIT:
                self.violate(f"the history has work after {STEP_LIMIT} steps")
            if runnable := self.runnable():
                self.run_task(runnable[0])
            elif messages := self.visible():
                self.deliver(messages[0])
            elif ready := self.relayable():
                self.relay(ready)
            elif self.repeats:
                self.relay_again()
            else:
                return

    def next_event(self) -> int | None:
        """Return the time at which a message, pause or schedule is due next, or None."""
        times = [m.visible_at for m in self.messages if not m.in_flight]
        times += [t.wake for t in self.tasks if isinstance(t.waiting, Pause)]
        times += [at for at, *_ in self.schedules[:1]]
        later = [at for at in times if at > self.now]
        return min(later) if later else None

    def set_timer(self, at: int, queue: str, body: str) -> None:
        """Set a timer of an initial conference."""
        heapq.heappush(self.schedules, (at, self._number(), queue, body))

    def pass_time(self, until: int) -> None:
        """Advance the clock, fire the schedules that are due, and sweep if a sweep is due."""
        self.now = max(self.now, until)
        for task in self.tasks:
            if self.now >= task.hidden_since + TORN_FOR:
                self.reveal(task)
        while self.schedules and self.schedules[0][0] <= self.now:
            _, _, queue, body = heapq.heappop(self.schedules)
            self.enqueue(queue, body, None, 0)
        if self.now >= self.next_sweep:
            self.next_sweep = self.now + SWEEP_EVERY
            self.sweep()
