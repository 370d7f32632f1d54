"""Rush mode: how many groups are written at once."""

from dataclasses import dataclass, field
from math import inf

from booking.domain.pools import Pool

FEWER, MORE = 0.7, 0.2  # after a rejected group, and after one that was written
PAUSE_SECONDS = 0.1  # after a rejected group that was the only one


def joins_at_once(pool: Pool) -> int:
    """Return how many groups that join the waitlist are written at once: one for two lanes.

    A group of 33 people writes 66 units to the lanes in about 62 ms, and a lane permits 1,000 units
    a second. Without this limit, groups that catch up reject each other.
    """
    return max(1, pool.lanes // 2)


@dataclass(slots=True)
class Pace:
    """The number of groups in progress, which is reduced while the table has too little capacity.

    A group that is rejected costs half of the capacity of one that is written.
    """

    shards: int
    at_once: float = field(init=False)
    slowed: float = -inf  # when it was reduced
    resumes: float = -inf  # no group begins before

    def __post_init__(self) -> None:
        """Begin with one group for each shard."""
        self.at_once = float(self.shards)

    def permits(self, groups: int, now: float) -> bool:
        """Return whether another group may begin while some are in progress."""
        return now >= self.resumes and groups < int(self.at_once)

    def speed_up(self) -> None:
        """Note that a group was written."""
        self.at_once = min(self.shards, self.at_once + MORE)

    def slow_down(self, began: float, now: float) -> None:
        """Note that a group was rejected. Those that were in progress at the last time count once.

        began: when the group began.
        """
        if began < self.slowed:
            return
        self.slowed = now
        if int(self.at_once) == 1:
            self.pause(now)
        self.at_once = max(1.0, self.at_once * FEWER)

    def pause(self, now: float) -> None:
        """Begin no group for a moment."""
        self.resumes = now + PAUSE_SECONDS
