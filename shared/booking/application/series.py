"""Read the counts of a conference over time."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.application.ports.series import Samples
from booking.domain import seats as seat
from booking.domain.conference import Instant
from booking.domain.rights import Caller
from booking.domain.seats import Seats
from booking.domain.series import Resolution, Sample, finest


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The counts of a conference over time, oldest first. The last sample has those of now."""

    resolution: Resolution
    samples: Sequence[Sample]


def sample(read: Sequence[Seats], now: Instant) -> Sample:
    """Return the counts of all shards of a conference as a sample."""
    return Sample(
        at=now,
        confirmed=sum(seats.sold for seats in read),
        waiting=seat.waiting(read),
        held=seat.held(read),
        lapsed=seat.lapsed(read),
    )


@dataclass(frozen=True, slots=True)
class ReadSeries:
    """Reads a series: four round trips, whatever the number of bookings.

    It has at most SAMPLES_LIMIT stored samples, those of the last change and those of now.
    """

    seats: SeatCounts
    conferences: Conferences
    samples: Samples
    clock: Clock
    attempts: Attempts

    def __call__(self, conference_id: str, since: Instant | None, by: Caller) -> Series:
        """Return the series since an instant, or since the conference was added, for its organizer.

        Raises ConferenceUnknown, NotAllowed, Busy.
        """
        return self.attempts(lambda _: self._attempt(conference_id, since, by))

    def _attempt(self, conference_id: str, since: Instant | None, by: Caller) -> Series:
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        begin = max(since or 0, conference.created_at)
        stored = self.samples.last(conference.id)
        read = self.seats.all_seats(conference)
        now = self.clock()
        resolution = finest(begin, now)
        samples = self.samples.since(conference.id, resolution, begin)
        if stored and stored.at >= begin and not (samples and samples[-1].at >= stored.at):
            samples.append(stored)
        return Series(resolution=resolution, samples=[*samples, sample(read, now)])
