"""Prints the steps of a smoke test with their durations."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field


class Failed(Exception):
    """A step did not have the expected result. The text names the actual one."""


@dataclass
class Report:
    """Runs steps and counts the failed ones."""

    write: Callable[[str], None] = print
    failures: int = 0
    _started: float = field(default_factory=time.monotonic)

    def step(self, title: str, action: Callable[[], str | None]) -> bool:
        """Run one step and print its duration and its note; return whether it succeeded."""
        started = time.monotonic()
        try:
            note = action()
        except Exception as error:
            self.failures += 1
            self._line("FAILED", time.monotonic() - started, title)
            reason = error if isinstance(error, Failed) else f"{type(error).__name__}: {error}"
            self.write(f"{'':18}{reason}")
            return False
        self._line("ok", time.monotonic() - started, f"{title}: {note}" if note else title)
        return True

    def skip(self, title: str) -> None:
        """Print a step that cannot run because an earlier one failed."""
        self.write(f"{'skipped':18}{title}")

    def summary(self) -> None:
        """Print the result of all steps."""
        seconds = time.monotonic() - self._started
        result = f"{self.failures} FAILED" if self.failures else "all steps passed"
        self.write(f"{result}, in {seconds:.0f} s")

    def _line(self, result: str, seconds: float, text: str) -> None:
        self.write(f"{result:<8}{seconds:6.2f} s  {text}")
