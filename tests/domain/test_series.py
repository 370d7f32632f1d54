"""The samples of the counts of a conference, and the resolution of a series."""

import pytest

from booking.domain.conference import DAY_MS
from booking.domain.series import HOUR_MS, MINUTE_MS, SAMPLES_LIMIT, Resolution, finest, last_in

NOON = 20_000 * DAY_MS + 12 * HOUR_MS
MINUTE, HOUR, DAY = Resolution


@pytest.mark.parametrize(
    ("length", "resolution"),
    [
        (0, MINUTE),
        ((SAMPLES_LIMIT - 1) * MINUTE_MS, MINUTE),
        (SAMPLES_LIMIT * MINUTE_MS, HOUR),
        ((SAMPLES_LIMIT - 1) * HOUR_MS, HOUR),
        (SAMPLES_LIMIT * HOUR_MS, DAY),
        (10 * SAMPLES_LIMIT * DAY_MS, DAY),
    ],
)
def test_a_series_has_the_finest_resolution_that_is_bounded(
    length: int, resolution: Resolution
) -> None:
    assert finest(NOON, NOON + length) is resolution


@pytest.mark.parametrize(
    ("at", "following", "resolutions"),
    [
        (NOON, NOON + MINUTE_MS - 1, []),
        (NOON + MINUTE_MS - 1, NOON + MINUTE_MS, [MINUTE]),
        (NOON, NOON + HOUR_MS, [MINUTE, HOUR]),
        (NOON, NOON + 12 * HOUR_MS, [MINUTE, HOUR, DAY]),
        (NOON + 1, NOON, []),
    ],
)
def test_the_last_sample_of_an_interval_is_stored(
    at: int, following: int, resolutions: list[Resolution]
) -> None:
    assert last_in(at, following) == resolutions
