"""Quiet hours: a part of each day in which no offer begins and none runs out.

They are a rule about the local clock of a conference: an instant is quiet if the clock then shows a
time in them. So they have a meaning at every change of the clock. A time that the clock skips is
never quiet; a time that it shows twice is quiet twice.

Instants and durations are in milliseconds.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

MINUTE_MS = 60_000
DAY_MINUTES = 24 * 60
_DAY_MS = DAY_MINUTES * MINUTE_MS
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """Two times of the local clock, in minutes from midnight; the end is not quiet any more.

    If the end is the earlier time of the day, the quiet hours last over midnight.
    """

    begin: int
    end: int

    def __post_init__(self) -> None:
        """Check that they do not last the whole day."""
        assert 0 <= self.begin < DAY_MINUTES
        assert 0 <= self.end < DAY_MINUTES
        assert self.begin != self.end

    def until(self, zone: tzinfo, at: int) -> int | None:
        """Return the first later instant that is not quiet, or None if `at` is not quiet itself."""
        if not self._contain(_clock(zone, at)):
            return None
        while True:
            end = at + (self.end * MINUTE_MS - _clock(zone, at)) % _DAY_MS
            shift = _clock_change(zone, at, end)
            if shift is None:
                return end
            if not self._contain(_clock(zone, shift)):
                return shift
            at = shift

    def _contain(self, clock: int) -> bool:
        begin = self.begin * MINUTE_MS
        return (clock - begin) % _DAY_MS < (self.end - self.begin) % DAY_MINUTES * MINUTE_MS


def zone_named(name: str | None) -> tzinfo:
    """Return the time zone of a name; UTC for None and for a name that this system does not know.

    A conference of an earlier release can have any name.
    """
    return _found(name) or UTC


def is_zone(name: str | None) -> bool:
    """Return whether this system knows a time zone of this name."""
    return _found(name) is not None


def _found(name: str | None) -> ZoneInfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return None


def _clock(zone: tzinfo, at: int) -> int:
    """Return the time that the local clock shows, since its midnight."""
    return (at + _offset(zone, at)) % _DAY_MS


def _offset(zone: tzinfo, at: int) -> int:
    local = (_EPOCH + timedelta(milliseconds=at)).astimezone(zone)
    return (local.utcoffset() or timedelta()) // timedelta(milliseconds=1)


def _clock_change(zone: tzinfo, after: int, until: int) -> int | None:
    """Return the instant at which the clock changes, or None if it does not change.

    No zone changes its clock twice within a day.
    """
    before = _offset(zone, after)
    if _offset(zone, until) == before:
        return None
    while until - after > 1:
        middle = (after + until) // 2
        if _offset(zone, middle) == before:
            after = middle
        else:
            until = middle
    return until
