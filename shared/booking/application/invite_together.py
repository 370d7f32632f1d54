"""Invite several people in one transaction, with the seats that a party of them would get.

A person who needs a decision of their own is invited alone: one who was invited before or waits,
and everybody if the transaction fails.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import batched

from booking.application.admission import AdmissionRequest, Admissions
from booking.application.invitations import Invite, InvitePerson
from booking.application.ports.bookings import Bookings
from booking.application.ports.contention import Contended
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Verb
from booking.domain.invitations import Invitee, invite, placeholder
from booking.domain.parties import PARTY_LIMIT, SINGLE, Party
from booking.domain.refusals import AlreadyInvited, Refusal
from booking.domain.transitions import Cause, Transition

type New = dict[str, Invitee]  # by the id of their booking


@dataclass(frozen=True, slots=True)
class InviteTogether:
    """Makes invitations of one organizer to one conference, of one seat each."""

    bookings: Bookings
    clock: Clock
    new_id: NewId
    admissions: Admissions
    invite: Invite

    def __call__(self, commands: Sequence[InvitePerson]) -> list[Refusal | None]:
        """Return for each command its refusal, or None if the person is invited. Raises Busy."""
        return [
            result
            for group in batched(commands, PARTY_LIMIT, strict=False)
            for result in self._group(group)
        ]

    def _group(self, group: Sequence[InvitePerson]) -> list[Refusal | None]:
        ids = [self.new_id() for _ in group]
        invited: set[str] = set()
        for hint in (True, False):  # the second attempt takes seats of a shard that it reads
            with suppress(Contended, Refusal):
                invited = self._together(dict(zip(ids, group, strict=True)), hint=hint)
                break
        return [
            None if booking in invited else self._alone(command, booking)
            for booking, command in zip(ids, group, strict=True)
        ]

    def _alone(self, command: InvitePerson, tried: str) -> Refusal | None:
        """Return the refusal of one invitation. tried: its booking in the transaction before.

        If the reply to that transaction was lost, the person has this invitation.
        """
        try:
            self.invite(command)
        except AlreadyInvited as refusal:
            return None if refusal.booking_id == tried else refusal
        except Refusal as refusal:
            return refusal
        return None

    def _together(self, group: dict[str, InvitePerson], *, hint: bool) -> set[str]:
        """Return the bookings of the people who have got seats, the first ones of the group.

        Raises Refusal, Contended. The attendee of the read is a placeholder without an agenda.
        """
        now, (booking, command) = self.clock(), next(iter(group.items()))
        admission = self.admissions.begin(self.new_id())
        context = admission.context(
            command.conference_id, placeholder(booking), command.by, category=command.category
        )
        conference, pool, seats = self.invite.opened(context, command.by, now)
        new = self._new(conference.id, group)
        if len(new) <= 1:
            return set()
        request = AdmissionRequest(
            pool=pool,
            agenda=None,
            wait=False,
            now=now,
            party=Party(len(new), accept=1),
            held_until=self.invite.held_until(conference, now),
        )
        decision = admission.decide(request, [seats], hint=hint)
        if decision.reopening:
            return set()  # the first one alone opens the gates
        transitions: list[Transition] = []
        for booking, invitee in list(new.items())[: decision.becomes.seats]:
            cause = Cause(
                verb=Verb.INVITE, request=self.new_id(), actor=command.by.attendee, now=now
            )
            transitions.append(
                invite(
                    conference,
                    invitee,
                    None,
                    cause,
                    booking,
                    replace(decision.becomes, seats=1, party=SINGLE),
                    () if transitions else decision.changes,
                    pool.category,
                )
            )
        self.bookings.commit_all(transitions)
        return {transition.summary.booking for transition in transitions}

    def _new(self, conference: str, group: dict[str, InvitePerson]) -> New:
        """Return the invitees who were not invited before, each once."""
        known = {booking: self.invite.as_known(one.invitee) for booking, one in group.items()}
        invited = self.bookings.invited(conference, [invitee.id for invitee in known.values()])
        new: New = {}
        for booking, invitee in known.items():
            if invitee.id not in invited:
                invited.add(invitee.id)
                new[booking] = invitee
        return new
