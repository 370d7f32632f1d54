"""Admission: read the shards that rule 1 needs, and choose between a seat and the waitlist."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from booking.application.ports.bookings import Bookings
from booking.application.ports.contention import Contended, MailboxTaken, Stale
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.primitives import Pick
from booking.application.ports.rush import RushQueue
from booking.application.ports.seats import CLOSING_LEASE_MS, AdmissionContext, SeatCounts
from booking.application.ports.waitlist import Waitlist
from booking.domain import seats as seat
from booking.domain.admission import (
    AwaitDraw,
    CloseGates,
    CollectSeats,
    EnterBallot,
    JoinWaitlist,
    ReadMoreShards,
    ReopenGates,
    TakeSeats,
    choose_admission,
)
from booking.domain.agenda import Agenda
from booking.domain.booking import Standing, State
from booking.domain.conference import Conference, Instant, is_due
from booking.domain.parties import SINGLE, Party
from booking.domain.pools import Pool, pool_id, probable_id
from booking.domain.refusals import ConferenceFull, SaleQueued
from booking.domain.rights import Caller
from booking.domain.sales import Sale
from booking.domain.seats import Plan, SeatChange, Seats
from booking.domain.transitions import Transition, confirmed

FEW_SHARDS = 8  # the number of shards to read before all of them are read


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionRequest:
    """The input of one attempt's decision."""

    pool: Pool
    agenda: Agenda | None  # None: the request of a booking, which its limits count already
    wait: bool  # whether the caller accepts a place in the waitlist
    now: Instant
    party: Party = SINGLE
    held_until: Instant | None = None  # the deadline of an invitation; None: a booking
    growing: Standing | None = None  # of the booking that gets the seats, in its shard

    def plan(self, plan: Plan) -> Plan:
        """Return a plan whose first shard counts the seats."""
        if self.growing is None:
            return plan
        shard = self.growing.shard
        others = [part for part in plan if part[0] != shard]
        own = sum(seats for number, seats in plan if number == shard)
        return [(shard, own), *others]

    def choice_of(self, shards: Sequence[int]) -> Sequence[int]:
        """Return the shards to choose from: that of a growing booking if it is one of them."""
        if self.growing is not None and self.growing.shard in shards:
            return [self.growing.shard]
        return shards


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The standing of the admitted booking, and the seat changes that belong to it."""

    becomes: Standing
    changes: Sequence[SeatChange]
    reopening: Sequence[SeatChange] = ()  # the changes that reopen the gates and take no seat


@dataclass(frozen=True, slots=True)
class Admissions:
    """Creates the admission of each request."""

    bookings: Bookings
    seats: SeatCounts
    waitlist: Waitlist
    rush_queue: RushQueue
    pick: Pick

    def begin(self, request: str) -> "Admission":
        """Return the admission of a request, to be used for all its attempts."""
        return Admission(parts=self, request=request)

    def serve(self, request: str) -> "Admission":
        """Return the admission of a request from the queue of a sale in rush mode."""
        return Admission(parts=self, request=request, serves=True)


@dataclass(slots=True)
class Admission:
    """The admission of one request. It stores the results that all its attempts share."""

    parts: Admissions
    request: str
    serves: bool = False  # the turn of the request has come in the queue of a sale
    _ticket: int | None = None
    _entering: bool = False  # whether the ticket was issued before the draw of a ballot
    _conference: Conference | None = None  # as read by the first attempt
    mailbox_taken: bool = False  # an attempt found a hold of the attendee's mailbox
    _waits_until: Instant = field(default=0)  # the end of another request's lease for closing

    def context(
        self,
        conference_id: str,
        attendee: str,
        by: Caller | None = None,
        former_id: str | None = None,
        category: str | None = None,
    ) -> AdmissionContext:
        """Read the context of a decision, with one shard and the identity of a caller with a token.

        former_id: the id of the conference if it was added by an earlier release, tried second.
        category: the id or the name of a category; None is the default pool. If the conference has
        no such category, the context has no pool and no shard.

        The first attempt reads the conference and the first shard. Later attempts read a random
        shard and reuse the conference, because the item of a popular conference can't be read for
        every retry. Its times are valid while the revision of the shard is the same, and the gate
        shows whether it has started, is canceled or is drawn.
        """
        seats = self.parts.seats
        known, username = self._conference, None if by is None else by.user_id
        if known is not None and (pool := known.pool_named(category)) is not None:
            shard = pool.id, self.parts.pick(range(pool.shards))
            context = seats.context_of(known, attendee, shard, username)
            read = context.seats
            if read and _is_valid(known, read):
                return replace(context, pool=pool)
        probable = None if category is None else probable_id(category)
        context = seats.context(pool_id(conference_id, probable), attendee, username)
        if context.conference is None and former_id is not None:
            context = seats.context(pool_id(former_id, probable), attendee, username)
        found = context.conference
        if known is not None and found is not None and found.generation != known.generation:
            self._ticket = None  # a conference that was deleted meanwhile has issued it
        self._conference = found
        return self._in_pool(context, category, probable)

    def _in_pool(
        self, context: AdmissionContext, category: str | None, read: str | None
    ) -> AdmissionContext:
        """Return the context with the pool of the category, and a shard of it.

        read: the category of the shard that was read, which is another one after a change of names.
        """
        found = context.conference
        pool = None if found is None else found.pool_named(category)
        if pool is None:
            return replace(context, seats=None)
        if pool.category == read:
            return replace(context, pool=pool)
        first = self.parts.seats.shards(pool.id, [0])
        return replace(context, pool=pool, seats=first[0] if first else None)

    def decide(self, request: AdmissionRequest, read: Sequence[Seats], *, hint: bool) -> Decision:
        """Return the decision for the shards that were read; read more if these do not suffice.

        hint: whether a free seat in `read` permits a seat from any shard, see `choose_admission`.
        Raises ConferenceStarted, ConferenceFull, LimitReached, SaleQueued, Contended.
        """
        found = self._conference
        if (
            found is not None
            and self.queues_first(found)
            and not self.parts.rush_queue.is_empty(request.pool.id, found.created_at)
        ):
            raise SaleQueued
        match choose_admission(request.pool, read, request.party, hint=hint):
            case ReadMoreShards() if request.now < self._waits_until:
                raise Contended
            case ReadMoreShards():
                return self.decide(request, self._more_shards(request, read), hint=False)
            case TakeSeats(seats, shards):
                return taking(request, [(self.parts.pick(request.choice_of(shards)), seats)])
            case CollectSeats(plan):
                return taking(request, plan)
            case ReopenGates(seats, shards):
                among = request.choice_of(shards)
                plan = [(self.parts.pick(among), seats)] if among else seat.plan_of(read, seats)
                return _reopening(request, plan, read)
            case JoinWaitlist() | CloseGates() as choice:
                closing = read if isinstance(choice, CloseGates) else None
                return self._waitlisted(request, closing=closing)
            case EnterBallot() | AwaitDraw() as choice:
                return self._entered(request, choice)

    def queues_first(self, conference: Conference | None) -> bool:
        """Return whether people in the queue of a conference are served before the request."""
        rush = conference is not None and conference.sale is Sale.RUSH
        return rush and not self.serves

    def commit(self, transition: Transition, record: IdempotencyRecord | None = None) -> None:
        """Write a transition as `Bookings.commit` does; later attempts know about a taken mailbox.

        Raises Contended, IdempotencyKeyInUse.
        """
        try:
            self.parts.bookings.commit(transition, record)
        except MailboxTaken:
            self.mailbox_taken = True
            raise

    def check_fits(self, transition: Transition, decision: Decision) -> None:
        """Check that one transaction can hold the transition with all its seat changes.

        If it can't and the decision reopens the gates, reopen them in a transaction of their own
        and raise Stale, so that the next attempt finds them open.
        """
        if decision.reopening and not self.parts.bookings.fits(transition):
            self.parts.seats.move(decision.reopening)
            raise Stale

    def _more_shards(self, request: AdmissionRequest, read: Sequence[Seats]) -> Sequence[Seats]:
        """Return more shards than were read: first a few, because most often one has a seat.

        If the few have no seat either, take the lease for closing the gates and return all shards.
        Raises Contended while another request holds the lease.
        """
        seats, pool = self.parts.seats, request.pool
        shards = pool.shards
        if shards <= FEW_SHARDS or read[0].gate is not seat.Gate.OPEN:
            return seats.every_shard(pool.id, shards)
        if len(read) == 1:
            first = self.parts.pick(range(shards))
            few = [(first + further) % shards for further in range(FEW_SHARDS)]
            return seats.shards(pool.id, few)
        self._lease_closing(request)
        every = seats.every_shard(pool.id, shards)
        if request.party.share(seat.free(every)):  # nothing to close: release the lease
            seats.lease_closing(pool.id, self.request, request.now, request.now)
        return every

    def _waitlisted(
        self, request: AdmissionRequest, *, closing: Sequence[Seats] | None
    ) -> Decision:
        """Return a place in the waitlist. closing: all shards, if their gates must be closed."""
        if not request.wait:
            raise ConferenceFull(free=0 if closing is None else seat.free(closing))
        if request.agenda is not None:
            request.agenda.check_may_wait(request.now)
        pool = request.pool
        if closing is not None and 1 < pool.shards <= FEW_SHARDS:
            self._lease_closing(request)
        ticket = self._take_ticket(pool)
        shard = self.parts.pick(range(pool.shards))
        changes = (
            [
                seat.join(
                    pool.id,
                    shard,
                    pool.revision,
                    shards=pool.shards,
                    least=request.party.least,
                )
            ]
            if closing is None
            else seat.close_and_join(pool.id, closing, shard, pool.revision)
        )
        return Decision(becomes=waiting_with(request.party, shard, ticket), changes=changes)

    def _entered(self, request: AdmissionRequest, choice: EnterBallot | AwaitDraw) -> Decision:
        """Return an entry of a ballot: a place in the waitlist, which the draw will order.

        Raises Contended from the instant of the draw until it has taken place.
        """
        if isinstance(choice, AwaitDraw) or is_due(request.pool, request.now):
            raise Contended
        if not request.wait:
            raise ConferenceFull(free=0)
        if request.agenda is not None:
            request.agenda.check_may_wait(request.now)
        pool = request.pool
        ticket = self._take_ticket(pool, entering=True)
        shard = self.parts.pick(range(pool.shards))
        return Decision(
            becomes=waiting_with(request.party, shard, ticket),
            changes=[seat.enter(pool.id, shard, pool.revision)],
        )

    def _lease_closing(self, request: AdmissionRequest) -> None:
        """Take the lease for reading all shards and closing the gates.

        Without the lease, all requests would write to all shards at once. While another request
        holds it, take a ticket if the caller accepts to wait, and raise Contended. The attempts
        of this request then read one shard each until the lease has expired.
        """
        now, pool = request.now, request.pool
        until = now + CLOSING_LEASE_MS
        if self.parts.seats.lease_closing(pool.id, self.request, now, until):
            return
        if request.wait:
            self._take_ticket(pool)
        self._waits_until = until
        raise Contended

    def _take_ticket(self, pool: Pool, *, entering: bool = False) -> int:
        """Return the ticket of the request.

        A ticket that was issued before a draw is not used after it, because it may be lower than
        that of an entry, and later bookings come after all entries.
        """
        if self._ticket is None or self._entering != entering:
            self._ticket = self.parts.waitlist.mint_ticket(pool, self.request)
            self._entering = entering
        return self._ticket


def taking(request: AdmissionRequest, plan: Plan) -> Decision:
    """Return the decision that takes the seats of a plan behind open gates."""
    plan = request.plan(plan)
    pool, (shard, _) = request.pool, plan[0]
    admit = seat.take if request.held_until is None else seat.hold
    seats = sum(seats for _, seats in plan)
    change = admit(pool.id, shard, pool.revision, seats)
    return Decision(becomes=_seated(plan, request), changes=seat.collected(change, plan))


def _is_valid(known: Conference, read: Seats) -> bool:
    """Return whether a conference that was read before belongs to the seats as read now."""
    ended = read.gate is seat.Gate.ENDED or seat.drawn_since([read], collecting=known.collecting)
    return not ended and read.revision == known.revision


def waiting_with(party: Party, shard: int, ticket: int) -> Standing:
    """Return the standing of a party that joins the waitlist. `shard` counts it."""
    return Standing(
        state=State.WAITLISTED, shard=shard, seats=party.size, party=party, ticket=ticket
    )


def _reopening(request: AdmissionRequest, plan: Plan, read: Sequence[Seats]) -> Decision:
    """Return the decision that opens all gates and takes the seats of a plan."""
    plan, pool, holding = request.plan(plan), request.pool, request.held_until is not None
    revision = pool.revision
    return Decision(
        becomes=_seated(plan, request),
        changes=seat.reopen(pool.id, read, revision, taking=plan, holding=holding),
        reopening=seat.reopen(pool.id, read, revision),
    )


def _seated(plan: Plan, request: AdmissionRequest) -> Standing:
    seats = sum(seats for _, seats in plan)
    if request.growing is not None:
        return confirmed(request.growing, request.growing.seats + seats)
    return Standing(
        state=State.CONFIRMED if request.held_until is None else State.CONFIRMATION_PENDING,
        shard=plan[0][0],
        seats=seats,
        party=Party(seats),
        deadline=request.held_until,
    )
