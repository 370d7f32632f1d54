"""Draw: order the entries of a ballot by a seed that was committed to when it opened.

First the gates stop everybody who would join or leave, so that the list of entries does not change.
After SETTLING, the list is read, in several runs if it is long. At last one transaction writes the
draw and lets the offers begin. Each step may be repeated, and a second draw changes nothing.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Stale
from booking.application.ports.messages import DrawProgress, Messages
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.application.ports.waitlist import Waitlist
from booking.domain import seats as seat
from booking.domain.ballot import commitment_to, drawn
from booking.domain.ballot_weights import Size, ahead_of
from booking.domain.conference import Conference, Instant, is_due

PAGE = 2_500  # entries of one read
# Milliseconds between the stop of the entries and the first read. A transaction may show some of
# its items later than others (the DynamoDB guide, "transaction isolation levels"), so a read at
# once could miss an entry, or find one that has left. It takes much less time than this.
SETTLING = 3_000
RUN_SECONDS = 10.0  # a run reads no page after this time; its function has 30 seconds


class Seeds(Protocol):
    """The seeds of ballots, which nobody can compute without the key of the stack."""

    def seed(self, conference_id: str, nonce: str) -> str:
        """Return the hexadecimal seed of a ballot; always the same one. Raises Contended."""


class SeedChanged(Exception):
    """The seed is not the one that was committed to: the key of the stack was replaced."""


@dataclass(frozen=True, slots=True)
class DrawBallot:
    """Draws the ballot of a conference once it is due."""

    seats: SeatCounts
    conferences: Conferences
    waitlist: Waitlist
    messages: Messages
    seeds: Seeds
    clock: Clock
    attempts: Attempts
    weights: Callable[[Mapping[Size, int], int], dict[Size, int]] = ahead_of

    def __call__(self, conference_id: str, progress: DrawProgress | None = None) -> None:
        """Stop the entries, or read a part of them and send the message for the next one, or draw.

        The message may arrive late, early or twice. Raises Busy, SeedChanged.
        """
        conference = self.attempts(lambda _: self.conferences.find(conference_id))
        now = self.clock()
        if conference is None or not conference.collecting or not _open(conference, now):
            return
        assert conference.draws_at is not None
        if not is_due(conference, now):
            self.messages.draw_at(conference.id, conference.draws_at, now)
            return
        if not self.attempts(lambda _: self._stop(conference)):
            return
        if progress is None or progress.commitment != conference.commitment:
            beginning = DrawProgress(commitment=conference.commitment or "")
            self.messages.draw_on(conference.id, conference.draws_at, beginning, delay=SETTLING)
            return
        until = self.attempts.elapsed() + RUN_SECONDS
        for read in self._read(conference, progress):
            if read.lane < conference.lanes and self.attempts.elapsed() >= until:
                self.messages.draw_on(conference.id, conference.draws_at, read)
                return
            progress = read
        finished = progress
        self.attempts(lambda _: self._draw(conference.id, finished))

    def _stop(self, conference: Conference) -> bool:
        """Stop the entries; return False if there is nothing to draw any more."""
        read = self.seats.every_shard(conference.id, conference.shards)
        gates = {seats.gate for seats in read}
        if gates == {seat.Gate.BALLOT}:
            self.seats.move(seat.stop_entries(conference))
            return True
        if len(gates) > 1:
            raise Stale  # another run is writing them
        return gates == {seat.Gate.DRAWING}

    def _read(self, conference: Conference, progress: DrawProgress) -> Iterator[DrawProgress]:
        """Yield the progress after each page of entries; the last one has read all lanes."""
        while progress.lane < conference.lanes:
            lane, after = progress.lane, progress.after

            page = self.attempts(
                lambda _, lane=lane, after=after: self.waitlist.entries(  # type: ignore[misc]
                    conference, lane, after, PAGE
                )
            )
            ended = len(page) < PAGE
            progress = DrawProgress(
                commitment=progress.commitment,
                lane=lane + ended,
                after=0 if ended else page[-1][0].number,
                roll=progress.roll.with_entries(page),
            )
            yield progress

    def _draw(self, conference_id: str, progress: DrawProgress) -> None:
        """Write the draw, unless another run has written it meanwhile."""
        conference = self.conferences.find(conference_id)
        now = self.clock()
        if conference is None or not conference.collecting or not _open(conference, now):
            return
        if conference.commitment != progress.commitment:
            return  # another conference with the id of a deleted one
        assert conference.nonce is not None
        seed = self.seeds.seed(conference.id, conference.nonce)
        if commitment_to(seed) != conference.commitment:
            raise SeedChanged
        ahead = self.weights(progress.roll.sizes, conference.capacity)
        draw = drawn(progress.roll, seed, conference.capacity, ahead, now)
        self.conferences.draw(conference, draw, seat.begin_offers(conference), now)


def _open(conference: Conference, now: Instant) -> bool:
    return not conference.canceled and not conference.started(now)
