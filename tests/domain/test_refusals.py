"""Refusals that another rule hides from the tests of whole requests."""

from dataclasses import replace

import pytest

from booking.domain.booking import LinkedRequest, Reason, RequestKind, State
from booking.domain.check_ins import Part, Scan, admit
from booking.domain.identity import Identity, Phase, admitted
from booking.domain.refusals import (
    ConferenceCanceled,
    Invalid,
    NotReactivatable,
    SeatCheckedIn,
    TicketVoid,
    TokenRevoked,
)
from booking.domain.rights import Caller, Role
from booking.domain.staff import granted
from booking.domain.transitions import check_reactivatable, confirm, withdraw
from testing.examples import NOW, agenda, booking, cause, conference, summary

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s1", roles=frozenset({Role.ORGANIZER}))
KNOWN = Identity(name="olga", subject="s1", attendee="user:olga")


@pytest.mark.parametrize("phase", [Phase.ERASING, Phase.ERASED])
def test_a_token_of_an_erased_account_is_refused_whatever_its_time(phase: Phase) -> None:
    """An account may get a token after its erasure has begun."""
    with pytest.raises(TokenRevoked):
        admitted(replace(KNOWN, phase=phase), replace(OLGA, issued_at=NOW))


def test_a_canceled_conference_gets_no_staff() -> None:
    canceled = conference(organizer="user:olga", canceled=True)
    with pytest.raises(ConferenceCanceled):
        granted(canceled, KNOWN, [], OLGA, NOW)


def test_a_live_booking_is_not_reactivated_and_the_refusal_names_its_state() -> None:
    with pytest.raises(NotReactivatable, match="it is"):
        check_reactivatable(booking(State.CONFIRMED))


@pytest.mark.parametrize("state", [State.CANCELED, State.WAITLISTED, State.CONFIRMATION_PENDING])
def test_staff_admit_no_seat_by_hand_that_is_not_sold(state: State) -> None:
    found = booking(state, reason=Reason.ATTENDEE if state is State.CANCELED else None)
    scan = Scan(booking="b", seat=1, ticket=None, gate="north", by="s1")
    with pytest.raises(TicketVoid):
        admit(scan, conference(), found, None, Part(number=0), "r", NOW)


def test_a_seat_that_was_checked_in_after_its_request_does_not_move() -> None:
    offer = summary(State.CONFIRMATION_PENDING).standing
    linked = LinkedRequest(
        kind=RequestKind.MOVE, standing=offer, category="aaaaaa", category_name="Lab", lanes=1
    )
    waiting = replace(booking(), linked=linked)
    confirm(waiting, agenda(), cause())
    with pytest.raises(SeatCheckedIn):
        confirm(replace(waiting, admitted=frozenset({1}), entries=1), agenda(), cause())


def test_a_booking_without_a_request_has_none_to_withdraw() -> None:
    with pytest.raises(Invalid, match="seats"):
        withdraw(booking(), cause())
