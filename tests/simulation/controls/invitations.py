"""Controls of invitations: what they must not touch, who answers them, and when they are over."""

from contextlib import ExitStack
from typing import Any
from unittest.mock import patch
from weakref import WeakKeyDictionary

from greenlet import getcurrent, greenlet

from booking.adapters.writes import agendas
from booking.adapters.writes import invitations as writes
from booking.application import invitations as use_cases
from booking.domain import invitations, transitions
from booking.domain.agenda import Agenda
from booking.domain.refusals import BookingUnknown, NotAnInvitation
from tests.simulation.controls.focuses import INVITED, INVITED_LATE
from tests.simulation.controls.registry import control, swap


@control(
    "an invitation has an agenda of its own",
    "an organizer changes what an invitee has elsewhere",
    INVITED,
)
def _(stack: ExitStack) -> None:
    invitees: WeakKeyDictionary[greenlet, str] = WeakKeyDictionary()
    attempt = use_cases.Invite._attempt

    def noted(self: Any, command: Any, *arguments: Any, **named: Any) -> Any:
        invitees[getcurrent()] = command.invitee.id
        return attempt(self, command, *arguments, **named)

    swap(stack, use_cases.Invite, "_attempt", noted)
    for module in (use_cases, invitations):
        swap(stack, module, "placeholder", lambda _: invitees[getcurrent()])
    swap(stack, agendas, "_same_user", lambda *_: "attribute_exists(pk)")  # it notices that, too


@control("a declined invitation is not repeated", "an organizer invites again and again", INVITED)
def _(stack: ExitStack) -> None:
    swap(stack, use_cases, "check_may_invite", lambda *_: None)
    swap(stack, writes, "_invited", _unconditioned(writes._invited))


@control("an invitee has one invitation at a time", "one person holds several seats", INVITED)
def _(stack: ExitStack) -> None:
    def declined_only(last: Any, live: Any) -> None:
        del live
        invitations.check_may_invite(last, None)

    swap(stack, use_cases, "check_may_invite", declined_only)


@control("a decline is for all ids of the invitee", "an invitation by another id follows", INVITED)
def _(stack: ExitStack) -> None:
    original = invitations.decline
    swap(stack, use_cases, "decline", lambda *arguments: original(*arguments[:3]))


@control("only the invitee accepts", "somebody takes the seat of an invitee", INVITED)
def _(stack: ExitStack) -> None:
    def anybody(booking: Any, attendee: str, emails: Any) -> Any:
        del emails
        if booking is None:
            raise BookingUnknown
        if booking.attendee == attendee or not booking.summary.invited:
            raise NotAnInvitation
        return booking

    swap(stack, use_cases, "check_invitee", anybody)


@control("accepting checks the agenda", "an invitee has two seats at a time", INVITED)
def _(stack: ExitStack) -> None:
    during_acceptance(stack, Agenda, "check_free", lambda *_: None)


@control("accepting drops overlapping places", "an invitee has a seat and waits", INVITED)
def _(stack: ExitStack) -> None:
    during_acceptance(stack, transitions, "drop_overlapping", lambda *_: ())


@control("an invitation is accepted in time only", "an invitee takes a seat late", INVITED_LATE)
def _(stack: ExitStack) -> None:
    swap(stack, invitations, "_check_acceptable", lambda *_: None)


def during_acceptance(stack: ExitStack, where: Any, name: str, instead: Any) -> None:
    """Replace a guard of the domain's decision to accept, and not of other decisions."""
    original = invitations.accept

    def loosened(*arguments: Any) -> Any:
        with patch.object(where, name, instead):
            return original(*arguments)

    swap(stack, use_cases, "accept", loosened)


def _unconditioned(original: Any) -> Any:
    def loosened(*arguments: Any) -> Any:
        write = original(*arguments)
        write.parameters.pop("ConditionExpression")
        write.parameters.pop("ExpressionAttributeValues", None)
        return write

    return loosened
