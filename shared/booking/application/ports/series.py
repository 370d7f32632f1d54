"""The stored samples of the counts of conferences."""

from collections.abc import Iterable
from typing import Protocol

from booking.domain.conference import Instant
from booking.domain.series import Resolution, Sample


class Samples(Protocol):
    """The samples of all conferences."""

    def add(self, conference_id: str, sample: Sample, resolutions: Iterable[Resolution]) -> None:
        """Write a sample in each of these resolutions. Raises Contended."""

    def last(self, conference_id: str) -> Sample | None:
        """Return the newest counts that the relay has read. They may be in no resolution yet."""

    def since(self, conference_id: str, resolution: Resolution, since: Instant) -> list[Sample]:
        """Return the newest SAMPLES_LIMIT samples at or after an instant, oldest first."""
