"""The counts of a conference over time: samples in three resolutions.

The last sample of each minute, hour and day is stored, if the counts have changed in it. So the
number of samples does not depend on the number of bookings, and a series of any length is drawn
from a bounded number of them.
"""

from dataclasses import dataclass
from enum import StrEnum

from booking.domain.conference import DAY_MS, SECOND_MS, Instant

SAMPLES_LIMIT = 1_000  # of one series
MINUTE_MS = 60 * SECOND_MS
HOUR_MS = 60 * MINUTE_MS


class Resolution(StrEnum):
    """The length of the intervals of a series, each with one sample at most."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"

    @property
    def length_ms(self) -> int:
        """The length of an interval, in milliseconds."""
        lengths = {Resolution.MINUTE: MINUTE_MS, Resolution.HOUR: HOUR_MS, Resolution.DAY: DAY_MS}
        return lengths[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The counts of a conference at an instant. They remain until the next sample."""

    at: Instant
    confirmed: int
    waiting: int
    held: int  # pending offers and invitations
    lapsed: int  # offers that have lapsed so far


def finest(since: Instant, until: Instant) -> Resolution:
    """Return the finest resolution in which a series of this time has at most SAMPLES_LIMIT."""
    for resolution in (Resolution.MINUTE, Resolution.HOUR):
        if until - since <= (SAMPLES_LIMIT - 1) * resolution.length_ms:
            return resolution
    return Resolution.DAY


def last_in(at: Instant, following: Instant) -> list[Resolution]:
    """Return the resolutions in which a sample is the last one of its interval.

    following: the time of the next sample.
    """
    return [r for r in Resolution if at // r.length_ms != following // r.length_ms]
