"""A crew without threads."""

from collections.abc import Callable


class AtOnce:
    """Implements the port Crew: does all work at once."""

    busy = False

    def start(self, work: Callable[[], None]) -> None:
        """Do the work."""
        work()

    def wait(self) -> None:
        """Fail, because nothing is running."""
        raise AssertionError("nothing is running")
