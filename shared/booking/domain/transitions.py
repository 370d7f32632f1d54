"""Every way a booking moves: what it was, what it becomes, and what moves with it.

A Transition is written whole or not at all. Its parts are conditions as much as effects: the
booking must stand as read, the seat counts must allow it, the agenda must be as read where
becoming CONFIRMED relies on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Place, Reason, Standing, State, Verb, seen_at
from booking.domain.conference import SECOND, Conference, Instant, whole_second
from booking.domain.refusals import (
    AlreadyCanceled,
    ConferenceCanceled,
    ConferenceStarted,
    NotConfirmable,
    NotReactivatable,
    OfferExpired,
)
from booking.domain.seats import SeatChange, Seats

SYSTEM = "system"  # the actor of what nobody asked for: promotions, lapses, starts


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Who asked for what, when; the request keeps its id over its retries."""

    verb: Verb
    request: str
    actor: str
    now: Instant
    update: bool = False  # asked for as a new status of the booking; the history then says update


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One booking's move, to be written in one transaction."""

    cause: Cause
    place: Place  # as it was read; for a new booking, as it will be
    becomes: Standing
    seats: Sequence[SeatChange]
    created: Booking | None = None  # the whole of a new booking
    agenda: Agenda | None = None  # must be as read
    past: Sequence[str] = ()  # conferences whose agenda entries are pruned in passing
    drops: Sequence["Transition"] = ()  # the same attendee's, by becoming CONFIRMED
    hides: bool = False  # from its attendee's sight

    @property
    def after(self) -> Place:
        """The place as it stands once this is written."""
        if self.created is not None:
            return self.created.place
        return replace(self.place, standing=self.becomes, version=self.place.version + 1)

    @property
    def moves(self) -> bool:
        """Tell a move from one state to another from what leaves the state alone."""
        return self.created is not None or self.becomes != self.place.standing

    def applied_to(self, booking: Booking | None) -> Booking:
        """Return the booking as it stands once this is written; None is a new one."""
        if booking is None:
            assert self.created is not None
            return self.created
        return replace(
            booking,
            place=self.after,
            offers=booking.offers + (self.becomes.state is State.CONFIRMATION_PENDING),
            changed_at=self.cause.now,
            requests=(*booking.requests, self.cause.request),
            verb=self.cause.verb,
            actor=self.cause.actor,
            hidden=booking.hidden or self.hides,
            updated=self.after.version if self.cause.update else booking.updated,
        )


def admit(conference: Conference, agenda: Agenda, now: Instant) -> None:
    """Refuse whoever may not book this conference now, whatever its seats say."""
    check_open(conference, now)
    agenda.check_free_for(conference, now)


def check_open(conference: Conference, now: Instant) -> None:
    """Refuse a conference that is canceled or has started."""
    if conference.canceled:
        raise ConferenceCanceled
    if conference.started(now):
        raise ConferenceStarted(over=conference.over(now))


def book(  # noqa: PLR0917 - each is a different thing
    conference: Conference,
    agenda: Agenda,
    cause: Cause,
    booking_id: str,
    becomes: Standing,
    changes: Sequence[SeatChange],
) -> Transition:
    """Create a booking: CONFIRMED with a seat taken, or WAITLISTED with a ticket."""
    place = Place(
        booking=booking_id,
        conference=conference.id,
        attendee=agenda.attendee,
        start=conference.start,
        end=conference.end,
        lanes=conference.lanes,
        version=1,
        standing=becomes,
    )
    created = Booking(
        place=place,
        conference_name=conference.name,
        organizer=conference.organizer,
        offers=0,
        created_at=cause.now,
        changed_at=cause.now,
        requests=(cause.request,),
        verb=cause.verb,
        actor=cause.actor,
    )
    confirmed = becomes.state is State.CONFIRMED
    return Transition(
        cause=cause,
        place=place,
        becomes=becomes,
        seats=changes,
        created=created,
        agenda=agenda,
        past=agenda.past(cause.now),
        drops=drop_overlapping(agenda, place, cause) if confirmed else (),
    )


def check_reactivatable(booking: Booking) -> None:
    """Refuse what is not canceled, and what was not canceled by its attendee."""
    standing = booking.place.standing
    if standing.state is not State.CANCELED:
        raise NotReactivatable(f"it is {standing.state}")
    if standing.reason is not Reason.ATTENDEE:
        raise NotReactivatable(f"it was canceled: {standing.reason}")


def reactivate(
    booking: Booking,
    agenda: Agenda,
    cause: Cause,
    becomes: Standing,
    changes: Sequence[SeatChange],
) -> Transition:
    """Book anew what its attendee had canceled: the same rules, no jumping of the queue."""
    check_reactivatable(booking)
    place = booking.place
    confirmed = becomes.state is State.CONFIRMED
    return Transition(
        cause=cause,
        place=place,
        becomes=becomes,
        seats=changes,
        agenda=agenda,
        past=agenda.past(cause.now),
        drops=drop_overlapping(agenda, place, cause) if confirmed else (),
    )


def confirm(booking: Booking, agenda: Agenda, cause: Cause) -> Transition:
    """Turn an offer into a seat, before its deadline."""
    place = booking.place
    _check_confirmable(place, cause.now)
    agenda.check_no_overlap(place.conference, place.start, place.end)
    shard = place.standing.shard
    return Transition(
        cause=cause,
        place=place,
        becomes=Standing(state=State.CONFIRMED, shard=shard, ticket=place.standing.ticket),
        seats=[seat.confirm(place.conference, shard)],
        agenda=agenda,
        past=agenda.past(cause.now),
        drops=drop_overlapping(agenda, place, cause),
    )


def _check_confirmable(place: Place, now: Instant) -> None:
    seen = seen_at(place, now)
    if seen.reason is Reason.STARTED:
        raise ConferenceStarted(over=now >= place.end)
    if seen.state is State.CANCELED:
        raise AlreadyCanceled
    if place.standing.state is not State.CONFIRMATION_PENDING:
        raise NotConfirmable(place.standing.state)
    if seen.state is State.WAITLISTED:
        raise OfferExpired


def drop_overlapping(agenda: Agenda, place: Place, cause: Cause) -> list[Transition]:
    """Cancel the attendee's overlapping waits and offers; the offers' seats pass on."""
    found = agenda.dropped_by(place.conference, place.start, place.end, cause.now)
    dropping = replace(cause, update=False)  # nobody asked for a new status of these
    return [_vacate(other, Reason.OVERLAP, dropping, fenced=False) for other in found]


def cancel(booking: Booking, cause: Cause, reason: Reason = Reason.ATTENDEE) -> Transition:
    """Give up a seat, an offer or a place in the waitlist, before the start."""
    place = booking.place
    if seen_at(place, cause.now).state is State.CANCELED:
        raise AlreadyCanceled
    if cause.now >= place.start:
        raise ConferenceStarted(over=cause.now >= place.end)
    return _vacate(place, reason, cause)


def hide(booking: Booking, cause: Cause) -> Transition:
    """Take a booking out of its attendee's sight; if it is live, it is canceled by that."""
    if booking.place.standing.state is not State.CANCELED:
        return replace(cancel(booking, cause), hides=True)
    place = booking.place
    return Transition(cause=cause, place=place, becomes=place.standing, seats=(), hides=True)


def close_down(place: Place, cause: Cause) -> Transition:
    """Cancel a booking with its conference."""
    return _vacate(place, Reason.CONFERENCE_CANCELED, cause, fenced=False)


def start(place: Place, cause: Cause) -> Transition:
    """Cancel who still waits or holds an offer when the conference has started."""
    assert cause.now >= place.start
    return _vacate(place, Reason.STARTED, cause, fenced=False)


def _vacate(place: Place, reason: Reason, cause: Cause, *, fenced: bool = True) -> Transition:
    leaving = {
        State.CONFIRMED: seat.give_back,
        State.CONFIRMATION_PENDING: seat.give_up,
        State.WAITLISTED: seat.leave,
    }[place.standing.state]
    shard = place.standing.shard
    return Transition(
        cause=cause,
        place=place,
        becomes=Standing(
            state=State.CANCELED, shard=shard, ticket=place.standing.ticket, reason=reason
        ),
        seats=[leaving(place.conference, shard, fenced=fenced)],
    )


def promote(
    place: Place, conference: Conference, shard: int, window: int, cause: Cause
) -> Transition:
    """Hold a free seat for the first waiter until the deadline. The window is in seconds.

    The deadline is rounded up to a whole second because most surfaces show no fractions: the
    deadline that a client reads is the one that counts.
    """
    deadline = min(whole_second(cause.now + window * SECOND), conference.start)
    return Transition(
        cause=cause,
        place=place,
        becomes=Standing(
            state=State.CONFIRMATION_PENDING,
            shard=shard,
            ticket=place.standing.ticket,
            deadline=deadline,
        ),
        seats=[seat.offer(conference.id, shard)],
    )


def lapse(booking: Booking, cause: Cause, *, ticket: int, max_offers: int) -> Transition:
    """Send a waiter who did not confirm in time to the end of the line, or home.

    max_offers 0 is no limit.
    """
    place = booking.place
    standing = place.standing
    assert standing.deadline is not None
    assert cause.now >= standing.deadline
    if cause.now >= place.start:
        return start(place, cause)
    if 0 < max_offers <= booking.offers:
        return _vacate(place, Reason.LAPSED, cause)
    return Transition(
        cause=cause,
        place=place,
        becomes=Standing(state=State.WAITLISTED, shard=standing.shard, ticket=ticket),
        seats=[seat.rejoin(place.conference, standing.shard)],
    )


@dataclass(frozen=True, slots=True)
class Look:
    """One shard was read and does not tell: read them all."""


@dataclass(frozen=True, slots=True)
class Take:
    """A seat is free, nobody waits and no offer is pending: one of these shards has it."""

    shards: Sequence[int]


@dataclass(frozen=True, slots=True)
class Reopen:
    """The same, behind a gate that is still closed."""

    shards: Sequence[int]


@dataclass(frozen=True, slots=True)
class Join:
    """Everybody queues."""


@dataclass(frozen=True, slots=True)
class Close:
    """Every shard is empty behind an open gate: from here on everybody queues."""


type Way = Look | Take | Reopen | Join | Close


def way_in(conference: Conference, read: Sequence[Seats], *, hint: bool = True) -> Way:
    """Apply rule 1 to the shards as read: one of them, or all.

    Behind an open gate nobody waits and nothing is held. A free seat in the one shard read is a
    hint that the others have some too, so that a rush spreads; or it is the one to take.
    """
    everything = len(read) == conference.shards
    free = seat.with_free(read)
    gate = read[0].gate
    if gate is seat.Gate.ENDED:
        raise ConferenceStarted(over=False)
    if gate is seat.Gate.OPEN:
        return _way_through_open_gate(conference, free, everything=everything, hint=hint)
    if everything and seat.can_reopen(read):
        return Reopen(free)
    return Look() if free and not everything else Join()


def _way_through_open_gate(
    conference: Conference, free: Sequence[int], *, everything: bool, hint: bool
) -> Way:
    if everything:
        return Take(free) if free else Close()
    if not free:
        return Look()
    return Take(range(conference.shards) if hint else free)
