"""The handlers of one history, with crashes, lost replies and throttles between their calls."""

from collections.abc import Callable
from typing import Any

from greenlet import GreenletExit, greenlet

from booking.application.ports.contention import Busy
from testing.tables import function_folders, template
from tests.simulation import faults as fault
from tests.simulation.runtime import Call, Pause
from tests.simulation.world.aws import Aws
from tests.simulation.world.parts import SECOND, Task, Violation


def _lifetimes() -> dict[str, int]:
    """Return the timeout of each function, from the template, in milliseconds."""
    default = template()["Globals"]["Function"]["Timeout"]
    resources = template()["Resources"]
    return {
        folder: resources[name]["Properties"].get("Timeout", default) * SECOND
        for name, folder in function_folders().items()
    }


LIFETIMES = _lifetimes()
SPEEDS = (1.0, 1.0, 0.3, 0.03)  # slow tasks let many other steps run between two of their calls


class Tasks(Aws):
    """The running handlers, which switch to the scheduler at each call."""

    def start(
        self,
        name: str,
        body: Callable[[], Any],
        done: Callable[[Any, bool], None] = lambda _answer, _crashed: None,
    ) -> Task:
        """Start a handler; it runs up to its first call."""
        skew = self.random.randint(-self.skew, self.skew) if self.skew else 0
        task = Task(self._number(), name, greenlet(body), done, self.step, self.now, skew)
        task.speed = self.random.choice(SPEEDS)
        self.tasks.append(task)
        self.note(f"{task.name} {task.number} begins")
        self.resume(task, None)
        return task

    def resume(self, task: Task, answer: Any) -> None:
        """Continue a handler up to its next call."""
        self.current = task
        try:
            waiting = task.body.switch(answer) if task.waiting else task.body.switch()
        except Violation:
            raise
        except Exception as error:
            if not (isinstance(error, Busy) or fault.is_injected(error)):
                raise Violation(self._story(f"{task.name} raised {error!r}")) from error
            self._end(task, None, crashed=True)
            return
        finally:
            self.current = None
        if task.body.dead:
            self._end(task, waiting, crashed=False)
            return
        assert isinstance(waiting, Call | Pause)
        task.waiting = waiting
        if isinstance(waiting, Pause):
            task.paused += 1
            task.wake = self.now + max(1, round(waiting.seconds * SECOND))

    def _end(self, task: Task, answer: Any, *, crashed: bool) -> None:
        self.tasks.remove(task)
        self.note(f"{task.name} {task.number} {'crashed' if crashed else 'ends'}")
        task.done(answer, crashed)

    def crash(self, task: Task) -> None:
        """Stop a handler at its current call."""
        task.struck = True
        self.crashed_at = self.now
        self.reveal(task)
        task.body.throw(GreenletExit)
        self._end(task, None, crashed=True)

    def reveal(self, task: Task) -> None:
        """Make all items of a torn commit visible."""
        still = set(self.table.hidden_items())
        for hidden in task.hidden:
            if hidden in still:
                self.table.reveal_item(hidden)
        task.hidden = []

    def runnable(self) -> list[Task]:
        """Return the tasks whose next step is possible."""
        return [t for t in self.tasks if not isinstance(t.waiting, Pause) or t.wake <= self.now]

    def run_task(self, task: Task) -> None:
        """Perform the call that a task waits for, and continue the task."""
        if self.now > task.began_at + LIFETIMES.get(task.name, SECOND * 60):
            self.note(f"{task.name} {task.number} ran out of time")
            self.crash(task)
            return
        if task.reply:
            self._reveal_or_reply(task)
            return
        if isinstance(task.waiting, Pause):
            self.resume(task, None)
            return
        call = task.waiting
        assert call is not None
        error, crash = self._before(call, task)
        if crash:
            self.crash(task)
            return
        answer: Any = error
        if error is None:
            answer = self.perform(call, task)
            answer, crash = self._after(call, task, answer)
            if crash:
                self.crash(task)
                return
        if task.hidden:
            task.reply = [answer]
        else:
            self.resume(task, answer)

    def _reveal_or_reply(self, task: Task) -> None:
        """Reveal one item of a torn commit, or reply if all are visible."""
        still = set(self.table.hidden_items())
        task.hidden = [hidden for hidden in task.hidden if hidden in still]
        if task.hidden:
            self.table.reveal_item(task.hidden.pop(self.random.randrange(len(task.hidden))))
        else:
            self.resume(task, task.reply.pop())

    def _before(self, call: Call, task: Task) -> tuple[Exception | None, bool]:
        """Draw the faults before the effect of a call."""
        operation, strike = call.operation, self.faults.strike
        error: Exception | None = None
        self.calls += 1
        if not self.faults.any and self.crash_at is None:
            return None, False
        if strike("crash before", operation) or self.crash_at == (self.calls, "before"):
            return None, True
        if strike("lost before", operation):
            error = fault.lost()
        elif strike("throttle", operation):
            error = fault.throttle(operation)
        elif strike("conflict", operation):
            error = fault.conflict(operation, len(call.parameters.get("TransactItems", "x")))
        if error is not None:
            task.struck = True
            self.note(f"  {task.name} {task.number} {operation}: {type(error).__name__}")
        return error, False

    def _after(self, call: Call, task: Task, answer: Any) -> tuple[Any, bool]:
        """Draw the faults after the effect of a call."""
        operation, strike = call.operation, self.faults.strike
        if not self.faults.any and self.crash_at is None:
            return answer, False
        if operation in fault.CALLS and strike("sent twice", operation):
            self._send_twice(call, task)
        if strike("crash after", operation) or self.crash_at == (self.calls, "after"):
            return None, True
        if not isinstance(answer, Exception) and strike("lost after", operation):
            task.struck = True
            self.note(f"  {task.name} {task.number} {operation}: reply lost")
            return fault.lost(), False
        return answer, False

    def _send_twice(self, call: Call, task: Task) -> None:
        """Repeat a call as the SDK does after a lost reply; transactions have a token."""
        if call.operation != "TransactWriteItems":
            self.perform(call, task)
