"""Bookings that have ended: each move is refused with the reason."""

import pytest

from booking.domain.booking import Reason, State, Verb
from booking.domain.refusals import AlreadyCanceled
from booking.domain.transitions import confirm
from testing.examples import agenda, booking, cause


def test_a_canceled_booking_is_not_confirmed() -> None:
    canceled = booking(State.CANCELED, reason=Reason.ATTENDEE)
    with pytest.raises(AlreadyCanceled):
        confirm(canceled, agenda(), cause(verb=Verb.CONFIRM))
