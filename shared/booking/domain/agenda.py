"""An agenda: the live bookings of one attendee, and their limits (rule 4 of the README)."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from booking.domain.booking import BookingSummary, State
from booking.domain.conference import Conference, Instant
from booking.domain.refusals import (
    AlreadyBooked,
    LimitReached,
    Overlapping,
    RemovedByOrganizer,
)

LIVE_LIMIT = 50
WAITS_LIMIT = 20  # waitlist places and offers, so that one transaction can cancel all of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline:
    """A declined invitation, under one of the ids of the invitee."""

    conference: str
    start: Instant
    invitee: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The live bookings of one attendee, by conference."""

    attendee: str
    version: int
    entries: Mapping[str, BookingSummary]
    # The conferences that the attendee was removed from, each with its start.
    removals: Mapping[str, Instant] = field(default_factory=dict)
    declines: Collection[Decline] = ()
    # The request that added the attendee. Another user who gets the name later has another one.
    # None: added by an earlier release, or no user has this agenda.
    added_by: str | None = None

    def check_free_for(self, conference: Conference, now: Instant) -> None:
        """Raise a Refusal, such as AlreadyBooked or Overlapping, if the attendee may not book."""
        self.check_free(conference.id, conference.start, conference.end, now)

    def check_free(self, conference: str, start: Instant, end: Instant, now: Instant) -> None:
        """Raise a Refusal as `check_free_for` does, for a conference in this period."""
        self.check_not_removed(conference)
        if (existing := self.entries.get(conference)) is not None:
            raise AlreadyBooked(existing.booking)
        self.check_no_overlap(conference, start, end)
        if sum(1 for _ in self._live(now)) >= LIVE_LIMIT:
            raise LimitReached("live bookings", LIVE_LIMIT)

    def check_not_removed(self, conference: str) -> None:
        """Raise RemovedByOrganizer if the organizer of this conference removed the attendee."""
        if conference in self.removals:
            raise RemovedByOrganizer

    def check_may_wait(self, now: Instant) -> None:
        """Raise LimitReached if the attendee has as many waitlist places and offers as allowed."""
        waits = sum(1 for summary in self._live(now) if not _confirmed(summary))
        if waits >= WAITS_LIMIT:
            raise LimitReached("waitlist places and offers", WAITS_LIMIT)

    def check_no_overlap(self, conference: str, start: Instant, end: Instant) -> None:
        """Raise Overlapping if a booking of another conference in this period is CONFIRMED.

        Waitlist places and offers do not count.
        """
        if any(_confirmed(summary) for summary in self._overlapping(conference, start, end)):
            raise Overlapping

    def dropped_by(
        self, conference: str, start: Instant, end: Instant, now: Instant
    ) -> list[BookingSummary]:
        """Return the overlapping waitlist places and offers that a CONFIRMED booking cancels.

        Those of conferences that have started are left to the clean-up of the conference.
        """
        overlapping = self._overlapping(conference, start, end)
        return [
            summary for summary in overlapping if not _confirmed(summary) and now < summary.start
        ]

    def past(self, now: Instant) -> list[str]:
        """Return the conferences whose entries may be deleted: CONFIRMED, and ended."""
        return [
            key
            for key, summary in self.entries.items()
            if _confirmed(summary) and now >= summary.end
        ]

    def past_removals(self, now: Instant) -> dict[str, Instant]:
        """Return the removals from conferences that have started. Nobody can book these anyway."""
        return {key: start for key, start in self.removals.items() if now >= start}

    def past_declines(self, now: Instant) -> list[Decline]:
        """Return the declined invitations to conferences that have started."""
        return [each for each in self.declines if now >= each.start]

    def declines_of(self, conference: str) -> list[Decline]:
        """Return the declined invitations to a conference."""
        return [each for each in self.declines if each.conference == conference]

    def _overlapping(
        self, conference: str, start: Instant, end: Instant
    ) -> Iterator[BookingSummary]:
        for key, summary in self.entries.items():
            if key != conference and start < summary.end and summary.start < end:
                yield summary

    def _live(self, now: Instant) -> Iterator[BookingSummary]:
        for summary in self.entries.values():
            if now < (summary.end if _confirmed(summary) else summary.start):
                yield summary


def _confirmed(summary: BookingSummary) -> bool:
    return summary.standing.state is State.CONFIRMED
