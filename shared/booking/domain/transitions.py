"""Every transition of a booking, with the changes of seats and agenda that belong to it.

A Transition is written in one transaction, on conditions: the booking has the version that was
read, the seat counts permit the change, and the agenda is unchanged if the decision relied on it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.ballot import Draw, Entry
from booking.domain.booking import (
    Booking,
    BookingSummary,
    LinkedRequest,
    Reason,
    RequestKind,
    Standing,
    State,
    Verb,
    ended,
    standing_at,
    waiting_again,
)
from booking.domain.check_ins import Part, is_no_show
from booking.domain.conference import SECOND_MS, Conference, Instant, whole_second
from booking.domain.guests import Guest, Guests, GuestsChange, check_guests, first_guests
from booking.domain.mailbox_holds import MailboxHold
from booking.domain.parties import Party
from booking.domain.pools import Pool
from booking.domain.promotion import Passage, Waiter
from booking.domain.refusals import (
    AlreadyCanceled,
    AlreadyWaiting,
    ConferenceCanceled,
    ConferenceStarted,
    Invalid,
    NotConfirmable,
    NotGrowable,
    NotMovable,
    NotReactivatable,
    NotShrinkable,
    OfferExpired,
    SeatCheckedIn,
)
from booking.domain.seat_tickets import newly_sold
from booking.domain.seats import Plan, SeatChange

ENTRY_FIXED = "an entry of a ballot can't be changed; confirm fewer seats if it is offered them"
HIDDEN = {"hidden": True}
DECLINED = {"declined": True}
SYSTEM = "system"  # the actor of promotions, lapses and starts


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """The operation behind a transition, with its time and its actor."""

    verb: Verb
    request: str  # the same id for all retries of a request
    actor: str  # the attendee id of the caller, or SYSTEM
    now: Instant
    update: bool = False  # the client set a new status; the history then has the action update


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The fields that a booking copies from its pool."""

    category: str | None  # its id; None: the default pool
    category_name: str | None
    lanes: int

    @property
    def of_summary(self) -> dict[str, Any]:
        """The fields that the summary of the booking has."""
        return {"category": self.category, "lanes": self.lanes}


def place_of(conference: Conference, pool: Pool) -> Place:
    """Return the place of a booking in a pool of a conference."""
    name = conference.category_with(pool.category).name if pool.category else None
    return Place(category=pool.category, category_name=name, lanes=pool.lanes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """A change of one booking, to be written in one transaction."""

    cause: Cause
    summary: BookingSummary  # before the transition; for a new booking, after it
    becomes: Standing
    seats: Sequence[SeatChange]
    created: Booking | None = None  # the new booking, if the transition creates one
    agenda: Agenda | None = None  # condition: the agenda has this version
    past: Sequence[str] = ()  # conferences that are over; their agenda entries are deleted
    drops: Sequence["Transition"] = ()  # cancellations of the attendee's overlapping bookings
    passes: Sequence[Waiter] = ()  # waiters that the offer passes; their counts are as read
    free: int = 0  # the free seats that were too few for these waiters
    attributes: Mapping[str, Any] = field(default_factory=dict)  # flags of the booking to set
    accepted_by: str | None = None  # the attendee who gets the booking: the invitee who accepts it
    declined_by: Agenda | None = None  # the agenda that remembers a declined invitation
    declined_ids: Collection[str] = ()  # the other ids of the invitee who declines
    invitee: str | None = None  # of an invitation that is created or declined
    previous: str | None = None  # condition: the last invitation of the invitee is this one
    hold: MailboxHold | None = None  # of the attendee's mailbox
    guests: GuestsChange | None = None  # None: they remain, unless `forgets_guests`
    moved_to: Place | None = None  # another pool of the conference; None: it remains in its pool
    releases_from: int | None = None  # the part of the door, which no gate may hold
    entries: int | None = None  # condition: so many changes at the door; None: any number
    begins: LinkedRequest | None = None  # the new linked request, whose summary this is
    unlinks: BookingSummary | None = None  # the linked request that ends with the transition
    reenters: bool = False  # whether the booking has another entry in a ballot, or none any more
    entry: Entry | None = None  # the entry then

    @property
    def after(self) -> BookingSummary:
        """The summary of the booking after the transition."""
        if self.created is not None:
            return self.created.summary
        pool = {} if self.moved_to is None else self.moved_to.of_summary
        return replace(
            self.summary,
            attendee=self.accepted_by or self.summary.attendee,
            standing=self.becomes,
            version=self.summary.version + 1,
            **pool,
        )

    @property
    def moves(self) -> bool:
        """Whether the standing or the pool changes. If False, only attributes change."""
        changes = self.becomes != self.summary.standing or self.moved_to is not None
        begins = self.begins is not None or self.created is not None
        return changes or begins or self.accepted_by is not None

    @property
    def edition(self) -> int | None:
        """The edition of the seat tickets from the transition on; None if it does not change."""
        before = None if self.created else self.summary.standing
        handed_over = self.accepted_by is not None
        moved = self.moved_to is not None
        sold = newly_sold(before, self.becomes, handed_over=handed_over, moved=moved)
        return self.after.version if sold else None

    @property
    def removes(self) -> bool:
        """Whether the organizer removes the attendee from the conference."""
        by_organizer = self.becomes.reason is Reason.ORGANIZER
        of_booking = self.summary.linked is None and not self.summary.invited
        return self.moves and by_organizer and of_booking

    @property
    def leaves_at(self) -> Instant | None:
        """The instant from which the booking does not wait any more, because it is canceled."""
        ends = self.becomes.state is State.CANCELED and self.summary.linked is None
        waits = self.summary.standing.state is State.WAITLISTED
        return self.cause.now if ends and waits and self.created is None else None

    @property
    def forgets_guests(self) -> bool:
        """Whether the booking has no guests afterwards: it is canceled or somebody else's."""
        canceled = self.becomes.state is State.CANCELED and self.summary.linked is None
        return canceled or self.accepted_by is not None

    @property
    def passages(self) -> Sequence[tuple[Waiter, Passage]]:
        """The waiters that the offer passes, each with its record of the pass."""
        ticket, seats = self.becomes.ticket, self.becomes.seats
        assert ticket is not None or not self.passes
        return [
            (one, one.passage(ticket=ticket or 0, seats=seats, free=self.free, at=self.cause.now))
            for one in self.passes
        ]

    def _guests_of(self, booking: Booking) -> Guests:
        if self.forgets_guests:
            return ()
        return booking.guests if self.guests is None else self.guests.after

    def applied_to(self, booking: Booking | None) -> Booking:
        """Return the booking after the transition. None stands for the booking to be created."""
        if booking is None:
            assert self.created is not None
            return self.created
        if self.summary.linked is not None:
            return self._applied_to_request(booking)
        mailbox = booking.mailbox if self.hold is None else self.hold.mailbox
        moved = self.moved_to
        return replace(
            booking,
            summary=self.after,
            offers=booking.offers + (self.becomes.state is State.CONFIRMATION_PENDING),
            changed_at=self.cause.now,
            requests=(*booking.requests, self.cause.request),
            verb=self.cause.verb,
            actor=self.cause.actor,
            **self.attributes,
            invitee=None if self.accepted_by else booking.invitee,
            invitee_email=None if self.accepted_by else booking.invitee_email,
            mailbox=mailbox,
            guests=self._guests_of(booking),
            edition=booking.edition if self.edition is None else self.edition,
            sold_at=booking.sold_at if self.edition is None else self.cause.now,
            category_name=booking.category_name if moved is None else moved.category_name,
            updated=self.after.version if self.cause.update else booking.updated,
            linked=booking.linked if self.unlinks is None else None,
            entry=self.entry if self.reenters else booking.entry,
            left_at=self.leaves_at or (None if self.reenters else booking.left_at),
        )

    def _applied_to_request(self, booking: Booking) -> Booking:
        """Return the booking after a transition of its linked request."""
        known = self.begins or booking.linked
        assert known is not None
        offers = known.offers + (self.becomes.state is State.CONFIRMATION_PENDING)
        live = self.becomes.state is not State.CANCELED
        return replace(
            booking,
            guests=self._guests_of(booking),
            summary=replace(booking.summary, version=self.after.version),
            changed_at=self.cause.now,
            requests=(*booking.requests, self.cause.request),
            verb=self.cause.verb,
            actor=self.cause.actor,
            linked=replace(known, standing=self.becomes, offers=offers) if live else None,
        )


def holding(transition: Transition, hold: MailboxHold | None) -> Transition:
    """Return a transition that also takes the hold of the attendee's mailbox, if there is one."""
    if hold is None:
        return transition
    created = transition.created and replace(transition.created, mailbox=hold.mailbox)
    return replace(transition, created=created, hold=hold)


def check_may_book(conference: Conference, agenda: Agenda, now: Instant) -> None:
    """Raise a Refusal if the attendee may not book this conference now. Seats are not checked."""
    check_open(conference, now)
    agenda.check_free_for(conference, now)


def check_open(conference: Conference, now: Instant) -> None:
    """Raise ConferenceCanceled or ConferenceStarted if the conference is not open."""
    if conference.canceled:
        raise ConferenceCanceled
    if conference.started(now):
        raise ConferenceStarted(over=conference.over(now))


def book(  # noqa: PLR0917 - none of the parameters belong together
    conference: Conference,
    agenda: Agenda,
    cause: Cause,
    booking_id: str,
    becomes: Standing,
    changes: Sequence[SeatChange],
    category: str | None = None,
    guests: Sequence[Guest] = (),
) -> Transition:
    """Return the creation of a booking: CONFIRMED with a seat, or WAITLISTED with a ticket.

    It has the first of the guests if it gets fewer seats than they need.
    """
    summary = BookingSummary(
        booking=booking_id,
        conference=conference.id,
        attendee=agenda.attendee,
        category=category,
        start=conference.start,
        end=conference.end,
        lanes=conference.pool(category).lanes,
        version=1,
        standing=becomes,
    )
    created = Booking(
        summary=summary,
        conference_name=conference.name,
        category_name=conference.category_with(category).name if category else None,
        organizer=conference.organizer,
        offers=0,
        created_at=cause.now,
        changed_at=cause.now,
        requests=(cause.request,),
        verb=cause.verb,
        actor=cause.actor,
        guests=first_guests(guests, becomes.party.size),
        entry=_entry_of(becomes, changes),
    )
    seated = becomes.state is State.CONFIRMED
    return Transition(
        cause=cause,
        summary=summary,
        becomes=becomes,
        seats=changes,
        created=created,
        agenda=agenda,
        past=agenda.past(cause.now),
        drops=drop_overlapping(agenda, summary, cause) if seated else (),
    )


def _entry_of(becomes: Standing, changes: Sequence[SeatChange]) -> Entry | None:
    """Return the entry of a booking that joins a ballot, or None."""
    if becomes.ticket is None or not any(change.gate is seat.Gate.BALLOT for change in changes):
        return None
    return Entry(number=becomes.ticket, party=becomes.party)


def check_reactivatable(booking: Booking) -> None:
    """Raise NotReactivatable unless the booking was canceled by its attendee."""
    standing = booking.summary.standing
    if standing.state is not State.CANCELED:
        raise NotReactivatable(f"it is {standing.state}")
    if standing.reason is not Reason.ATTENDEE:
        raise NotReactivatable(f"it was canceled: {standing.reason}")


def reactivate(  # noqa: PLR0917 - none of the parameters belong together
    booking: Booking,
    agenda: Agenda,
    cause: Cause,
    becomes: Standing,
    changes: Sequence[SeatChange],
    draw: Draw | None = None,
) -> Transition:
    """Return the reactivation of a booking, by the same rules as a new one.

    A reactivated booking joins the waitlist at the end. It keeps its entry only if that took part
    in the draw, as a record. Raises NotReactivatable.
    """
    check_reactivatable(booking)
    drawn = draw is not None and not (booking.left_at and booking.left_at < draw.at)
    kept = booking.entry if drawn else None
    summary, flags = booking.summary, {"declined": False} if booking.declined else {}
    seated = becomes.state is State.CONFIRMED
    return Transition(
        cause=cause,
        summary=summary,
        becomes=becomes,
        seats=changes,
        agenda=agenda,
        past=agenda.past(cause.now),
        drops=drop_overlapping(agenda, summary, cause) if seated else (),
        attributes=flags,
        reenters=True,
        entry=_entry_of(becomes, changes) or kept,
    )


def confirm(booking: Booking, agenda: Agenda, cause: Cause, seats: int | None = None) -> Transition:
    """Return the confirmation of an offer, or of some of its seats: the others become free.

    The offer is that of the linked request, if there is one. Raises a Refusal, such as
    OfferExpired, or Invalid (seats).
    """
    if booking.request is not None:
        return claim(booking, booking.request, cause, seats)
    summary = booking.summary
    _check_confirmable(summary, cause.now)
    agenda.check_no_overlap(summary.conference, summary.start, summary.end)
    standing = summary.standing
    sold = _claimed(standing, seats)
    returned = standing.seats - sold
    return Transition(
        cause=cause,
        summary=summary,
        becomes=confirmed(standing, sold),
        seats=[seat.confirm(summary.pool, standing.shard, sold, returned=returned)],
        agenda=agenda,
        past=agenda.past(cause.now),
        drops=drop_overlapping(agenda, summary, cause),
        guests=_fewer_guests(booking, sold),
    )


def _fewer_guests(booking: Booking, seats: int) -> GuestsChange | None:
    """Return the change of the guests of a party that has fewer seats from now on."""
    if seats == booking.summary.standing.party.size:
        return None
    return GuestsChange(before=booking.guests, after=first_guests(booking.guests, seats))


def claim(
    booking: Booking, request: BookingSummary, cause: Cause, seats: int | None = None
) -> Transition:
    """Return the claim of the offer of a linked request: it ends, and its booking changes.

    Raises as `confirm` does. The booking is CONFIRMED, so its attendee has no overlapping places.
    """
    _check_confirmable(request, cause.now)
    if request.linked is RequestKind.MOVE:
        return _claim_move(booking, request, cause, seats)
    summary, offer = booking.summary, request.standing
    more = _claimed(offer, seats)
    return Transition(
        cause=cause,
        summary=summary,
        becomes=confirmed(summary.standing, summary.standing.seats + more),
        seats=seat.claim(
            summary.pool,
            offer.shard,
            summary.standing.shard,
            more,
            returned=offer.seats - more,
        ),
        unlinks=request,
    )


def _claim_move(
    booking: Booking, request: BookingSummary, cause: Cause, seats: int | None
) -> Transition:
    """Return the exchange of the seats of a booking for those that its request is offered.

    In the history it is a move. Raises Invalid (seats) unless all seats are claimed.
    """
    linked, summary, offer = booking.linked, booking.summary, request.standing
    assert linked is not None
    assert offer.seats == summary.standing.seats
    if booking.admitted:
        raise SeatCheckedIn
    if seats not in {None, offer.seats}:
        raise Invalid("seats", f"must be {offer.seats}, because all seats move together")
    given = seat.release_sold(summary.pool, summary.standing.shard, offer.seats)
    return Transition(
        cause=replace(cause, verb=Verb.MOVE),
        summary=summary,
        becomes=replace(confirmed(offer, offer.seats), ticket=None),
        seats=[given, seat.confirm(request.pool, offer.shard, offer.seats)],
        unlinks=request,
        entries=booking.entries,
        moved_to=Place(
            category=linked.category, category_name=linked.category_name, lanes=linked.lanes
        ),
    )


def _claimed(offer: Standing, seats: int | None) -> int:
    """Return how many seats of an offer are claimed; None: all. Raises Invalid (seats)."""
    claimed = offer.seats if seats is None else seats
    if not 1 <= claimed <= offer.seats:
        raise Invalid("seats", f"must be from 1 to {offer.seats}, the seats of the offer")
    return claimed


def confirmed(standing: Standing, seats: int) -> Standing:
    """Return the standing of a booking that is CONFIRMED with these seats."""
    party = Party(seats)
    return replace(standing, state=State.CONFIRMED, seats=seats, party=party, deadline=None)


def _check_confirmable(summary: BookingSummary, now: Instant) -> None:
    effective = standing_at(summary, now)
    if effective.reason is Reason.STARTED:
        raise ConferenceStarted(over=now >= summary.end)
    if effective.state is State.CANCELED:
        raise AlreadyCanceled
    if summary.standing.state is not State.CONFIRMATION_PENDING:
        raise NotConfirmable(summary.standing.state)
    if effective.state is State.WAITLISTED:
        raise OfferExpired


def shrink(
    booking: Booking, cause: Cause, seats: int, guests: Sequence[Guest] | None = None
) -> Transition:
    """Return the transition to a smaller party, which keeps its ticket if it waits.

    guests: those that remain; None: the first ones. A linked request ends. Raises a Refusal, or
    Invalid (seats, guests).
    """
    summary, standing = booking.summary, booking.summary.standing
    _live_standing(summary, cause.now)
    if standing.state is State.CONFIRMATION_PENDING or summary.invited:
        raise NotShrinkable
    if booking.waits_by_entry:
        raise NotShrinkable(ENTRY_FIXED)
    if not 1 <= seats < standing.seats:
        raise Invalid("seats", f"must be fewer than the {standing.seats} of the booking")
    fewer = _fewer_guests(booking, seats)
    if guests is not None:
        fewer = GuestsChange(before=booking.guests, after=check_guests(guests, seats))
    pool, given = summary.pool, standing.seats - seats
    sold = standing.state is State.CONFIRMED
    if any(seat_number > seats for seat_number in booking.admitted):
        raise SeatCheckedIn
    shrunk = Transition(
        cause=cause,
        summary=summary,
        becomes=replace(standing, seats=seats, party=standing.party.of(seats)),
        seats=[
            seat.release_sold(pool, standing.shard, given)
            if sold
            else seat.unchanged(pool, standing.shard)
        ],
        guests=fewer,
        entries=booking.entries if sold else None,
    )
    return _unlinking(shrunk, booking)


def check_growable(booking: Booking, now: Instant) -> None:
    """Raise a Refusal unless a booking can get more seats, or wait for them."""
    standing = _live_standing(booking.summary, now)
    if standing.state is not State.CONFIRMED:
        raise NotGrowable
    if booking.linked is not None:
        raise AlreadyWaiting


def grow(
    booking: Booking, cause: Cause, becomes: Standing, changes: Sequence[SeatChange]
) -> Transition:
    """Return the transition that gives a booking more seats, or lets a linked request wait.

    becomes: the standing of the booking with all its seats, or that of the request.
    """
    check_growable(booking, cause.now)
    summary = booking.summary
    if becomes.state is State.WAITLISTED:
        place = Place(
            category=summary.category, category_name=booking.category_name, lanes=summary.lanes
        )
        return _begin(booking, RequestKind.GROW, place, cause, becomes, changes)
    return Transition(cause=cause, summary=summary, becomes=becomes, seats=changes)


def _begin(  # noqa: PLR0917 - none of the parameters belong together
    booking: Booking,
    kind: RequestKind,
    place: Place,
    cause: Cause,
    becomes: Standing,
    changes: Sequence[SeatChange],
) -> Transition:
    """Return the beginning of a linked request, which joins the waitlist of a pool."""
    request = replace(booking.summary, standing=becomes, linked=kind, **place.of_summary)
    return Transition(
        cause=cause,
        summary=request,
        becomes=becomes,
        seats=changes,
        begins=LinkedRequest(
            kind=kind,
            standing=becomes,
            category=place.category,
            category_name=place.category_name,
            lanes=place.lanes,
        ),
    )


def naming(transition: Transition, booking: Booking, guests: Sequence[Guest] | None) -> Transition:
    """Return a transition that also names the guests of the seats that the booking then has.

    guests: None leaves them to the transition. Raises Invalid (guests).
    """
    if guests is None:
        return transition
    size = transition.applied_to(booking).summary.standing.party.size
    named = GuestsChange(before=booking.guests, after=check_guests(guests, size))
    return replace(transition, guests=named)


def withdraw(booking: Booking, cause: Cause) -> Transition:
    """Return the end of the linked request of a booking, which keeps its seats.

    Raises AlreadyCanceled, ConferenceStarted, or Invalid (seats) if there is no request.
    """
    _live_standing(booking.summary, cause.now)
    if booking.request is None:
        raise Invalid("seats", "must differ from those of the booking")
    return _vacate(booking.request, Reason.ATTENDEE, cause)


def check_movable(booking: Booking, now: Instant) -> None:
    """Raise a Refusal, such as NotMovable, unless the booking can move to another pool."""
    summary = booking.summary
    _live_standing(summary, now)
    if summary.standing.state is not State.CONFIRMED:
        raise NotMovable
    if booking.admitted:
        raise SeatCheckedIn
    if booking.linked is not None:
        raise AlreadyWaiting


def check_other_pool(booking: Booking, category: str | None) -> None:
    """Raise Invalid (category) if this is the category of the booking."""
    if category == booking.summary.category:
        raise Invalid("category", "must be another one than the booking has")


def move(
    booking: Booking, to: Place, cause: Cause, becomes: Standing, changes: Sequence[SeatChange]
) -> Transition:
    """Return the move of a CONFIRMED booking, with all its seats, to another pool.

    `becomes` and `changes` take the seats of that pool. Those of the present pool become free in
    the same transaction. If `becomes` waits, a linked request joins the waitlist of that pool, and
    the booking keeps its seats. Raises a Refusal, such as NotMovable, or Invalid (category).
    """
    check_movable(booking, cause.now)
    summary, standing = booking.summary, booking.summary.standing
    check_other_pool(booking, to.category)
    assert becomes.seats == standing.seats
    if becomes.state is State.WAITLISTED:
        return _begin(booking, RequestKind.MOVE, to, cause, becomes, changes)
    return Transition(
        cause=cause,
        summary=summary,
        becomes=becomes,
        seats=[seat.release_sold(summary.pool, standing.shard, standing.seats), *changes],
        moved_to=to,
        entries=booking.entries,
    )


def name_guests(booking: Booking, guests: Sequence[Guest], now: Instant) -> Booking:
    """Return the booking with other guests, and the same version: nothing depends on them.

    Raises a Refusal, or Invalid (guests).
    """
    _live_standing(booking.summary, now)
    return replace(booking, guests=check_guests(guests, booking.summary.standing.party.size))


def drop_overlapping(agenda: Agenda, summary: BookingSummary, cause: Cause) -> list[Transition]:
    """Return the cancellations of the attendee's overlapping waitlist places and offers."""
    found = agenda.dropped_by(summary.conference, summary.start, summary.end, cause.now)
    dropping = replace(cause, update=False)  # no client asked for a new status of these
    return [_vacate(other, Reason.OVERLAP, dropping, fenced=False) for other in found]


def cancel(booking: Booking, cause: Cause, reason: Reason = Reason.ATTENDEE) -> Transition:
    """Return the cancellation of a booking, of which no seat is checked in.

    Raises AlreadyCanceled, ConferenceStarted, SeatCheckedIn.
    """
    summary = booking.summary
    held = _live_standing(summary, cause.now).state is State.CONFIRMATION_PENDING
    declined = held and reason is Reason.ATTENDEE
    if booking.admitted:
        raise SeatCheckedIn
    canceled = replace(
        _vacate(summary, reason, cause),
        attributes=DECLINED if declined else {},
        entries=booking.entries if summary.standing.state is State.CONFIRMED else None,
    )
    return _unlinking(canceled, booking)


def release(booking: Booking, conference: Conference, part: Part, cause: Cause) -> Transition:
    """Return the release of a no-show's seats, which are then offered to the waitlist.

    part: that of the booking at the door.
    """
    assert is_no_show(booking, conference, part, cause.now)
    released = replace(
        _vacate(booking.summary, Reason.NO_SHOW, cause),
        entries=booking.entries,
        releases_from=part.number,
    )
    return _unlinking(released, booking)


def _live_standing(summary: BookingSummary, now: Instant) -> Standing:
    """Return the effective standing of a booking. Raises AlreadyCanceled, ConferenceStarted."""
    standing = standing_at(summary, now)
    if standing.state is State.CANCELED:
        raise AlreadyCanceled
    if now >= summary.start:
        raise ConferenceStarted(over=now >= summary.end)
    return standing


def soft_delete(booking: Booking, cause: Cause) -> Transition:
    """Return the transition that hides a booking from its attendee, and cancels it if live."""
    if booking.summary.standing.state is not State.CANCELED:
        canceled = cancel(booking, cause)
        return replace(canceled, attributes={**canceled.attributes, **HIDDEN})
    summary = booking.summary
    return Transition(
        cause=cause, summary=summary, becomes=summary.standing, seats=(), attributes=HIDDEN
    )


def close_down(booking: Booking, cause: Cause) -> Transition:
    """Return the cancellation of a booking whose conference was canceled."""
    closed = _vacate(booking.summary, Reason.CONFERENCE_CANCELED, cause, fenced=False)
    return _unlinking(closed, booking)


def close_place(summary: BookingSummary, cause: Cause) -> Transition:
    """Return the cancellation of a waitlist place of a conference that was canceled."""
    return _vacate(summary, Reason.CONFERENCE_CANCELED, cause, fenced=False)


def start(summary: BookingSummary, cause: Cause) -> Transition:
    """Return the cancellation of a waitlist place or an offer of a conference that has started."""
    assert cause.now >= summary.start
    return _vacate(summary, Reason.STARTED, cause, fenced=False)


def _vacate(
    summary: BookingSummary, reason: Reason, cause: Cause, *, fenced: bool = True
) -> Transition:
    """Return a cancellation. `fenced`: on condition that the gate has not ended."""
    return Transition(
        cause=cause,
        summary=summary,
        becomes=ended(summary.standing, reason),
        seats=[_leaving(summary, fenced=fenced)],
    )


def _leaving(summary: BookingSummary, *, fenced: bool) -> SeatChange:
    """Return the change that frees the seats of a summary, or removes it from the waitlist."""
    standing = summary.standing
    leave = {
        State.CONFIRMED: seat.release_sold,
        State.CONFIRMATION_PENDING: seat.release_held,
        State.WAITLISTED: seat.leave,
    }[standing.state]
    return leave(summary.pool, standing.shard, standing.seats, fenced=fenced)


def _unlinking(transition: Transition, booking: Booking) -> Transition:
    """Return a transition of a booking that also ends its linked request, if there is one."""
    request = booking.request
    if request is None:
        return transition
    left = _leaving(request, fenced=transition.seats[0].fenced)
    return replace(transition, seats=seat.merged([*transition.seats, left]), unlinks=request)


def deadline_of(conference: Conference, window: int, now: Instant) -> Instant:
    """Return the deadline of a seat that is held from now on. `window` is in seconds.

    It is rounded up to a whole second, because most surfaces do not render fractions and clients
    rely on the rendered deadline. A deadline in quiet hours moves to their end. The window of a
    seat that is held in quiet hours, for an invitation, begins at their end.
    """
    begin = conference.quiet_until(now) or now
    deadline = whole_second(begin + window * SECOND_MS)
    return min(conference.quiet_until(deadline) or deadline, conference.start)


def promote(  # noqa: PLR0917 - none of the parameters belong together
    waiter: Waiter,
    conference: Conference,
    plan: Plan,
    window: int,
    cause: Cause,
    passes: Sequence[Waiter] = (),
    free: int = 0,
) -> Transition:
    """Return the offer of the free seats of a plan to a booking of the waitlist.

    `window` is in seconds. passes: the earlier waiters that count these seats, because the `free`
    ones are too few for them.
    """
    summary, deadline = waiter.summary, deadline_of(conference, window, cause.now)
    shard, seats = plan[0][0], sum(seats for _, seats in plan)
    return Transition(
        cause=cause,
        summary=summary,
        becomes=replace(
            summary.standing,
            state=State.CONFIRMATION_PENDING,
            shard=shard,
            seats=seats,
            deadline=deadline,
        ),
        seats=seat.collected(seat.offer(summary.pool, shard, seats), plan),
        passes=passes,
        free=free,
    )


def lapse(booking: Booking, cause: Cause, *, ticket: int, max_offers: int) -> Transition:
    """Return the lapse of an offer: back to the end of the waitlist with a new ticket.

    The booking is CANCELED instead if it is an invitation, if it has had `max_offers` offers (0: no
    limit), or if the conference has started. Of a linked request, only the request ends.
    """
    summary = booking.queued
    standing = summary.standing
    assert standing.deadline is not None
    assert cause.now >= standing.deadline
    if cause.now >= summary.start:
        return start(summary, cause)
    if summary.invited or 0 < max_offers <= booking.offers_had:
        seats = [seat.release_lapsed(summary.pool, standing.shard, standing.seats)]
        return replace(_vacate(summary, Reason.LAPSED, cause), seats=seats)
    return Transition(
        cause=cause,
        summary=summary,
        becomes=waiting_again(standing, ticket),
        seats=[seat.rejoin(summary.pool, standing.shard, standing.seats)],
    )
