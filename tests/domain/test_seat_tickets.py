"""Seat tickets: one for each seat of a confirmed booking, void after every change of the seat."""

from dataclasses import replace
from typing import Any

import pytest

from booking.domain.booking import Booking, Reason, State
from booking.domain.parties import Party
from booking.domain.refusals import NoSeatTickets, TicketExpired, TicketVoid
from booking.domain.seat_tickets import VALID_AFTER_END_MS, check_valid, seat_tickets
from booking.domain.transitions import cancel, shrink
from testing.examples import NOW, booking, cause


def confirmed(**given: Any) -> Booking:
    return booking(State.CONFIRMED, seats=3, party=Party(3), **given)


@pytest.mark.parametrize("state", sorted(set(State) - {State.CONFIRMED}))
def test_only_a_confirmed_booking_has_tickets(state: State) -> None:
    reason = Reason.ATTENDEE if state is State.CANCELED else None
    with pytest.raises(NoSeatTickets):
        seat_tickets(booking(state, reason=reason), NOW)


def test_each_seat_has_a_ticket_that_expires_a_day_after_the_end() -> None:
    held = confirmed()
    tickets = seat_tickets(held, NOW)
    assert [ticket.seat for ticket in tickets] == [1, 2, 3]
    end = held.summary.end
    for ticket in tickets:
        assert check_valid(ticket, held, end + VALID_AFTER_END_MS - 1_000) == held
        with pytest.raises(TicketExpired):
            check_valid(ticket, held, end + VALID_AFTER_END_MS)


def test_the_tickets_of_a_canceled_booking_are_void() -> None:
    held = confirmed()
    canceled = cancel(held, cause()).applied_to(held)
    with pytest.raises(TicketVoid, match="not confirmed"):
        check_valid(seat_tickets(held, NOW)[0], canceled, NOW)
    with pytest.raises(TicketVoid, match="not confirmed"):
        check_valid(seat_tickets(held, NOW)[0], None, NOW)


def test_the_ticket_of_a_seat_that_was_given_up_is_void_and_the_others_are_not() -> None:
    held = confirmed()
    smaller = shrink(held, cause(), 2).applied_to(held)
    first, second, third = seat_tickets(held, NOW)
    assert check_valid(first, smaller, NOW) is check_valid(second, smaller, NOW)
    with pytest.raises(TicketVoid, match="given up"):
        check_valid(third, smaller, NOW)


def test_a_ticket_of_an_earlier_sale_is_void() -> None:
    held = confirmed()
    sold_again = replace(held, edition=held.edition + 2)
    with pytest.raises(TicketVoid, match="newer"):
        check_valid(seat_tickets(held, NOW)[0], sold_again, NOW)
    assert check_valid(seat_tickets(sold_again, NOW)[0], sold_again, NOW)
