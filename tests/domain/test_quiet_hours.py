"""Quiet hours: no offer begins or runs out in them, also when the local clock changes."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking.domain import transitions
from booking.domain.booking import State
from booking.domain.conference import Conference, ConferenceChange, changed
from booking.domain.promotion import Waiter
from booking.domain.quiet import DAY_MINUTES, MINUTE_MS, QuietHours, is_zone, zone_named
from booking.domain.refusals import Invalid
from testing.examples import NOW, START, cause, conference, summary

NIGHT = QuietHours(begin=22 * 60, end=8 * 60)
BERLIN = ZoneInfo("Europe/Berlin")
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",  # changes its clock by half an hour
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "Antarctica/Troll",  # changes its clock by two hours
    "Pacific/Apia",
    "Asia/Gaza",
    "UTC",
)
YEAR = 366 * DAY_MINUTES


def at(text: str) -> int:
    """Return an instant: a local time with its offset, or one in UTC."""
    given = datetime.fromisoformat(text)
    return round((given if given.tzinfo else given.replace(tzinfo=UTC)).timestamp() * 1000)


def shown(instant: int, zone: ZoneInfo = BERLIN) -> str:
    return datetime.fromtimestamp(instant / 1000, zone).isoformat()


def is_quiet(hours: QuietHours, zone: ZoneInfo, instant: int) -> bool:
    """Return what the local clock says: a second implementation, to compare with."""
    local = datetime.fromtimestamp(instant / 1000, zone)
    minute = local.hour * 60 + local.minute
    if hours.begin < hours.end:
        return hours.begin <= minute < hours.end
    return minute >= hours.begin or minute < hours.end


# ------------------------------------------------------------------------------ the local clock


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ("2027-01-15T21:59:59.999+01:00", None),
        ("2027-01-15T22:00:00+01:00", "2027-01-16T08:00:00+01:00"),
        ("2027-01-16T07:59:59.999+01:00", "2027-01-16T08:00:00+01:00"),
        ("2027-01-16T08:00:00+01:00", None),
        ("2027-03-27T23:00:00+01:00", "2027-03-28T08:00:00+02:00"),  # a night of nine hours
        ("2027-10-30T23:00:00+02:00", "2027-10-31T08:00:00+01:00"),  # and one of eleven
    ],
)
def test_quiet_hours_last_from_the_evening_to_the_morning(now: str, end: str | None) -> None:
    found = NIGHT.until(BERLIN, at(now))
    assert (None if found is None else shown(found)) == end


def test_quiet_hours_can_be_within_a_day() -> None:
    lunch = QuietHours(begin=12 * 60, end=13 * 60)
    assert lunch.until(BERLIN, at("2027-01-15T12:30:00+01:00")) == at("2027-01-15T13:00:00+01:00")
    assert lunch.until(BERLIN, at("2027-01-15T13:00:00+01:00")) is None
    assert lunch.until(BERLIN, at("2027-01-15T11:59:00+01:00")) is None


def test_an_end_that_the_clock_skips_is_the_instant_of_the_change() -> None:
    hours = QuietHours(begin=60, end=150)  # 01:00 to 02:30; the clock goes from 02:00 to 03:00
    end = hours.until(BERLIN, at("2027-03-28T01:30:00+01:00"))
    assert end == at("2027-03-28T03:00:00+02:00")


def test_quiet_hours_that_the_clock_skips_do_not_occur() -> None:
    hours = QuietHours(begin=120, end=180)
    for minute in range(0, 180, 7):
        assert hours.until(BERLIN, at("2027-03-28T00:30:00+01:00") + minute * MINUTE_MS) is None


def test_a_beginning_that_the_clock_skips_is_the_instant_of_the_change() -> None:
    hours = QuietHours(begin=150, end=240)  # 02:30 to 04:00
    assert hours.until(BERLIN, at("2027-03-28T01:59:59+01:00")) is None
    assert hours.until(BERLIN, at("2027-03-28T03:00:00+02:00")) == at("2027-03-28T04:00:00+02:00")


def test_a_time_that_the_clock_shows_twice_is_quiet_twice() -> None:
    hours = QuietHours(begin=120, end=150)  # 02:00 to 02:30; the clock goes from 03:00 to 02:00
    first, second = at("2027-10-31T02:15:00+02:00"), at("2027-10-31T02:15:00+01:00")
    assert hours.until(BERLIN, first) == at("2027-10-31T02:30:00+02:00")
    assert hours.until(BERLIN, at("2027-10-31T02:45:00+02:00")) is None
    assert hours.until(BERLIN, second) == at("2027-10-31T02:30:00+01:00")


def test_quiet_hours_go_on_when_the_clock_is_set_back_into_them() -> None:
    hours = QuietHours(begin=60, end=180)  # 01:00 to 03:00, which is the instant of the change
    end = hours.until(BERLIN, at("2027-10-31T01:30:00+02:00"))
    assert end == at("2027-10-31T03:00:00+01:00")


@given(
    st.sampled_from(ZONES),
    st.integers(0, DAY_MINUTES - 1),
    st.integers(1, DAY_MINUTES - 1),
    st.integers(0, YEAR),
    st.integers(0, MINUTE_MS - 1),
)
def test_the_end_is_the_first_instant_at_which_the_clock_is_outside(
    name: str, begin: int, lasts: int, minute: int, rest: int
) -> None:
    hours = QuietHours(begin=begin, end=(begin + lasts) % DAY_MINUTES)
    zone, now = ZoneInfo(name), NOW + minute * MINUTE_MS + rest
    end = hours.until(zone, now)
    assert (end is not None) == is_quiet(hours, zone, now)
    if end is not None:
        assert end > now
        assert not is_quiet(hours, zone, end)
        assert is_quiet(hours, zone, end - 1)
        before = range(now, end, MINUTE_MS)
        assert all(is_quiet(hours, zone, instant) for instant in before)


@given(st.sampled_from(ZONES), st.integers(0, YEAR), st.integers(1, DAY_MINUTES - 1))
def test_the_same_holds_close_to_a_change_of_the_clock(name: str, minute: int, lasts: int) -> None:
    """Compare close to the changes of the clock, which random instants seldom meet."""
    zone = ZoneInfo(name)
    hour = 60 * MINUTE_MS
    first = NOW + minute * MINUTE_MS
    offsets = [zone.utcoffset(datetime.fromtimestamp(t / 1000, zone)) for t in (first, NOW)]
    if offsets[0] == offsets[1]:
        return
    while zone.utcoffset(datetime.fromtimestamp(first / 1000, zone)) != offsets[1]:
        first -= hour  # back to the last change of the clock
    local = datetime.fromtimestamp(first / 1000, zone)
    begin = (local.hour * 60 + local.minute + minute) % DAY_MINUTES
    hours = QuietHours(begin=begin, end=(begin + lasts) % DAY_MINUTES)
    for now in range(first - 3 * hour, first + 3 * hour, 17 * MINUTE_MS):
        end = hours.until(zone, now)
        assert (end is not None) == is_quiet(hours, zone, now)
        if end is not None:
            assert not is_quiet(hours, zone, end)
            assert all(is_quiet(hours, zone, instant) for instant in range(now, end, MINUTE_MS))


@pytest.mark.parametrize("name", [None, "Nowhere/Old", "../etc", "", "a\0b", "Europe"])
def test_an_unknown_zone_is_utc(name: str | None) -> None:
    assert zone_named(name) is UTC
    assert not is_zone(name)


# ------------------------------------------------------------------------- offers and deadlines


def quiet_conference(**given: object) -> Conference:
    return conference(quiet=NIGHT, timezone="Europe/Berlin", **given)


def deadline(now: str, window: int, start: str = "2027-02-01T12:00:00+01:00") -> str:
    starts = at(start)
    held = quiet_conference(start=starts, end=starts + 1)
    return shown(transitions.deadline_of(held, window, at(now)))


def test_a_deadline_in_quiet_hours_moves_to_their_end() -> None:
    assert deadline("2027-01-15T20:00:00+01:00", 7199) == "2027-01-15T21:59:59+01:00"
    assert deadline("2027-01-15T20:00:00+01:00", 7200) == "2027-01-16T08:00:00+01:00"
    assert deadline("2027-01-15T21:59:59+01:00", 3600) == "2027-01-16T08:00:00+01:00"
    assert deadline("2027-01-15T21:00:00+01:00", 11 * 3600) == "2027-01-16T08:00:00+01:00"
    assert deadline("2027-01-15T21:00:00+01:00", 12 * 3600) == "2027-01-16T09:00:00+01:00"


def test_a_moved_deadline_is_not_after_the_start() -> None:
    early = "2027-01-16T07:00:00+01:00"
    assert deadline("2027-01-15T21:00:00+01:00", 7200, early) == early


def test_the_window_of_a_seat_held_in_quiet_hours_begins_at_their_end() -> None:
    assert deadline("2027-01-15T23:00:00+01:00", 60) == "2027-01-16T08:01:00+01:00"
    assert deadline("2027-01-15T23:00:00+01:00", 14 * 3600) == "2027-01-17T08:00:00+01:00"


def test_a_deadline_moves_over_a_change_of_the_clock() -> None:
    start = "2027-04-01T12:00:00+02:00"
    assert deadline("2027-03-27T21:30:00+01:00", 3600, start) == "2027-03-28T08:00:00+02:00"


@given(st.integers(0, 20 * DAY_MINUTES), st.integers(1, 2 * 24 * 3600))
def test_no_deadline_is_in_quiet_hours_unless_it_is_the_start(minute: int, window: int) -> None:
    now = NOW + minute * MINUTE_MS
    starts = NOW + 21 * DAY_MINUTES * MINUTE_MS
    held = quiet_conference(start=starts, end=starts + 1)
    waiter = Waiter(summary=summary(State.WAITLISTED, start=starts, end=starts + 1))
    change = transitions.promote(waiter, held, [(0, 1)], window, cause(now))
    ends = change.becomes.deadline
    assert ends is not None
    assert ends >= min(starts, now + window * 1000)
    assert ends == starts or not is_quiet(NIGHT, BERLIN, ends)


# ------------------------------------------------------------------------------- the conference


def test_quiet_hours_need_a_time_zone() -> None:
    with pytest.raises(Invalid) as refused:
        changed(conference(), ConferenceChange(quiet=NIGHT), NOW, booked=True)
    assert refused.value.field == "timezone"
    for change in (
        ConferenceChange(cleared=frozenset({"timezone"})),
        ConferenceChange(timezone="Nowhere/Old"),
    ):
        with pytest.raises(Invalid) as refused:
            changed(quiet_conference(), change, NOW, booked=True)
        assert refused.value.field == "timezone"
    none = ConferenceChange(cleared=frozenset({"timezone", "quiet"}))
    assert changed(quiet_conference(), none, NOW, booked=True).quiet is None


def test_a_change_of_quiet_hours_has_its_time() -> None:
    before = quiet_conference()
    lunch = QuietHours(begin=12 * 60, end=13 * 60)
    for change in (
        ConferenceChange(quiet=lunch),
        ConferenceChange(timezone="Europe/London"),
        ConferenceChange(cleared=frozenset({"quiet"})),
    ):
        assert changed(before, change, START - 1, booked=True).quiet_since == START - 1
    for change in (ConferenceChange(location="Bonn"), ConferenceChange(quiet=NIGHT)):
        assert changed(before, change, START - 1, booked=True).quiet_since is None
    zone = ConferenceChange(timezone="Europe/London")
    assert changed(conference(), zone, START - 1, booked=True).quiet_since is None
