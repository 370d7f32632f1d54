"""Promote: offer each free seat to the first waiter; reopen the gate when nobody waits."""

from dataclasses import dataclass
from enum import Enum, auto

from booking.application.attempts import Attempts
from booking.application.ports import Clock, NewId, Pick, Stale, Store
from booking.domain import seats as seat
from booking.domain.booking import Verb
from booking.domain.conference import Conference, Instant
from booking.domain.transitions import SYSTEM, Cause, promote

OFFERS_A_RUN = 25
RUN = 1.0  # seconds after which a run begins no further offer


class Step(Enum):
    """What one step of a promotion run came to."""

    OFFERED = auto()
    REOPENED = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Promoted:
    """What a run did; more says that it stopped at a limit."""

    offers: int
    more: bool


@dataclass(frozen=True, slots=True)
class Promote:
    """Makes at most 25 offers a run, and none after a second; each in a transaction of its own."""

    store: Store
    clock: Clock
    new_id: NewId
    pick: Pick
    attempts: Attempts
    window: int  # seconds, where the conference names none

    def __call__(self, conference_id: str) -> Promoted:
        """Promote until no seat is free or nobody waits. Raises Busy."""
        conference = self.attempts(lambda _: self.store.conference(conference_id))
        if conference is None:
            return Promoted(offers=0, more=False)
        until = self.attempts.elapsed() + RUN
        offers = 0
        while self._step(conference) is Step.OFFERED:
            offers += 1
            if offers == OFFERS_A_RUN or self.attempts.elapsed() >= until:
                return Promoted(offers=offers, more=True)
        return Promoted(offers=offers, more=False)

    def _step(self, conference: Conference) -> Step:
        request = self.new_id()
        return self.attempts(lambda _: self._attempt(conference, request))

    def _attempt(self, known: Conference, request: str) -> Step:
        """Offer one seat. The heads are read after the seats, so that no joiner is missed."""
        now = self.clock()
        conference, read = self.store.conference_and_seats(known.id, known.shards)
        assert conference is not None
        if _closed_for_good(conference, now):
            return Step.NOTHING
        free = seat.with_free(read)
        if read[0].gate is not seat.Gate.CLOSED or not free:
            return Step.NOTHING
        heads = self.store.heads(conference, limit=1)
        if heads:
            cause = Cause(verb=Verb.PROMOTE, request=request, actor=SYSTEM, now=now)
            window = self.window if conference.window is None else conference.window
            made = promote(heads[0], conference, self.pick(free), window, cause)
            self.store.commit(made)
            return Step.OFFERED
        if seat.waiting(read):
            raise Stale  # the counters know a waiter whom the query does not show yet
        if seat.held(read):
            return Step.NOTHING
        if not seat.can_reopen(read):
            raise Stale  # some shards show what others don't yet
        self.store.move_seats(seat.reopen(conference.id, read))
        return Step.REOPENED


def _closed_for_good(conference: Conference, now: Instant) -> bool:
    return conference.canceled or conference.started(now)
