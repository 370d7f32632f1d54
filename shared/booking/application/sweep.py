"""Sweep: find the work that a lost timer or message has left behind, and send the message again."""

from dataclasses import dataclass

from booking.application.offers import NextOffer
from booking.application.ports.bookings import Bookings
from booking.application.ports.clean_up import DUE_PARTITIONS, CleanUp, Due
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Busy, Contended
from booking.application.ports.messages import Messages
from booking.application.ports.primitives import Clock, NewId, Pick
from booking.application.ports.rush import RushQueue
from booking.application.ports.seats import SeatCounts
from booking.application.ports.webhooks import WebhookMessages, Webhooks
from booking.application.releases import NextRelease
from booking.domain import seats as seat
from booking.domain.booking import State
from booking.domain.conference import Conference, Instant, is_due
from booking.domain.pools import Pool, category_of, conference_of
from booking.domain.promotion import OfferSeats
from booking.domain.rush import arrived_at, is_served
from booking.domain.seats import Seats
from booking.domain.webhooks import WebhookState

GRACE_MS = 5_000  # work counts as left behind if its timer has not done it after this time
SWEEP_TIMEOUT_MS = 45_000  # then the sweep ends; the next one begins with a random partition


@dataclass(frozen=True, slots=True)
class Sweep:
    """Sends messages to the workers. It changes no state itself."""

    bookings: Bookings
    seats: SeatCounts
    conferences: Conferences
    clean_up: CleanUp
    messages: Messages
    clock: Clock
    new_id: NewId
    pick: Pick
    next_offer: NextOffer
    next_release: NextRelease
    rush_queue: RushQueue
    webhooks: Webhooks
    webhook_messages: WebhookMessages

    def __call__(self) -> int:
        """Return the number of findings; 0 is healthy.

        Work whose read is contended is skipped, and the sweep raises Busy at its end.
        """
        now = self.clock()
        first = self.pick(range(DUE_PARTITIONS))
        findings, skipped = 0, 0
        for partition in range(first, first + DUE_PARTITIONS):
            for found in self.clean_up.due(partition % DUE_PARTITIONS, now - GRACE_MS):
                try:
                    findings += self._look(found, now)
                except Contended:
                    skipped += 1
                if self.clock() > now + SWEEP_TIMEOUT_MS:
                    return findings
        if skipped:
            raise Busy
        return findings

    def _look(self, found: Due, now: Instant) -> bool:
        """Read one hit of the lagging index again; return whether a message was necessary."""
        match found.kind:
            case "offer":
                return self._look_at_offer(found, now)
            case "start":
                return self._look_at_start(found, now)
            case "gate":
                return self._look_at_gate(found, now)
            case "queue":
                return self._look_at_queue(found, now)
            case "webhook":
                return self._look_at_webhook(found, now)
        raise AssertionError(found)

    def _look_at_offer(self, found: Due, now: Instant) -> bool:
        assert found.booking is not None
        booking = self.bookings.find(found.booking)
        if booking is None or booking.queued.standing.state is not State.CONFIRMATION_PENDING:
            return False
        deadline = booking.queued.standing.deadline
        if deadline is None or now < deadline:
            return False
        self.messages.lapse_at(found.booking, found.conference, now, now)
        return True

    def _look_at_start(self, found: Due, now: Instant) -> bool:
        conference = self.conferences.find(found.conference)
        if conference is None or not (conference.started(now) or conference.canceled):
            return False
        self.messages.start_at(conference.id, now, now)
        return True

    def _look_at_gate(self, found: Due, now: Instant) -> bool:
        conference = self.conferences.find(conference_of(found.conference))
        if conference is None or conference.started(now) or conference.canceled:
            return False
        pool = conference.pool_named(category_of(found.conference))
        if pool is None:
            return False  # of a deleted conference with the same id
        read = self.seats.every_shard(pool.id, pool.shards)
        free = seat.free(read)
        if read[0].gate in {seat.Gate.BALLOT, seat.Gate.DRAWING}:
            return self._look_at_draw(conference, now)
        if read[0].gate is not seat.Gate.CLOSED:
            return False
        if not free:
            due = self._is_releasable(conference, pool, read, now)
        elif seat.waiting(read):
            due = not _is_quiet(conference, now) and self._is_offerable(conference, pool, free, now)
        else:
            due = seat.can_reopen(read)
        if not due:
            return False
        self.messages.nudge(pool.id, self.new_id())
        return True

    def _look_at_queue(self, found: Due, now: Instant) -> bool:
        """Serve a queue whose first entry has waited too long; forget that of an ended sale."""
        pool, conference = found.conference, self.conferences.find(conference_of(found.conference))
        heads = self.rush_queue.heads(pool, 1)
        ended = conference is None or conference.canceled or conference.started(now)
        if conference is None or (ended and not heads):
            self.rush_queue.close(pool)
            return False
        waits_since = max(arrived_at(heads[0].booking), conference.opens_at or 0) if heads else now
        if not is_served(conference, now) or waits_since + GRACE_MS > now:
            return False
        self.messages.serve_at(pool, now, now)
        return True

    def _look_at_draw(self, conference: Conference, now: Instant) -> bool:
        """Start a draw whose timer, or the message of its next run, is lost."""
        if not is_due(conference, now - GRACE_MS):
            return False
        self.messages.draw_at(conference.id, now, now)
        return True

    def _look_at_webhook(self, found: Due, now: Instant) -> bool:
        """Wake an endpoint; a finding if it has failed before, because that sets a timer.

        No item records the message about a new event. So the sweeper wakes each endpoint that no
        worker has looked at for a while, without knowing whether a message was lost.
        """
        webhook = self.webhooks.find(found.organizer, found.conference)
        if webhook is None or webhook.state is WebhookState.DISABLED or now < webhook.next_at:
            return False
        self.webhook_messages.wake(webhook, now, now)
        return webhook.next_at > 0

    def _is_releasable(
        self, conference: Conference, pool: Pool, read: list[Seats], now: Instant
    ) -> bool:
        """Return whether somebody waits for the seats of a no-show, and a timer is not late."""
        if not seat.waiting(read) or _is_quiet(conference, now):
            return False
        return self.next_release(conference, pool, now - GRACE_MS) is not None

    def _is_offerable(self, conference: Conference, pool: Pool, free: int, now: Instant) -> bool:
        """Return whether an offer is due, so that its timer is not still on its way."""
        offer = self.next_offer(conference, pool, free, now - GRACE_MS)
        return isinstance(offer, OfferSeats)


def _is_quiet(conference: Conference, now: Instant) -> bool:
    """Return whether it is quiet, or was until just now, so that a timer may be on its way."""
    return any(conference.quiet_until(at) is not None for at in (now, now - GRACE_MS))
