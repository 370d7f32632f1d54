"""The addresses that the organizer of a conference may see."""

import pytest

from booking.domain.attendees import ADDRESS_SHOWN_FOR_MS, shows_address
from booking.domain.booking import INVITED, Booking, BookingSummary, Reason, Standing, State, Verb

START, END = 2_000_000, 3_000_000


def booking(state: State, attendee: str = "user:a") -> Booking:
    standing = Standing(
        state=state,
        shard=0,
        ticket=1,
        deadline=START if state is State.CONFIRMATION_PENDING else None,
        reason=Reason.ATTENDEE if state is State.CANCELED else None,
    )
    summary = BookingSummary(
        booking="b",
        conference="C",
        attendee=attendee,
        start=START,
        end=END,
        lanes=1,
        version=1,
        standing=standing,
    )
    return Booking(
        summary=summary,
        conference_name="C",
        organizer="user:o",
        offers=0,
        created_at=0,
        changed_at=0,
        requests=("r",),
        verb=Verb.BOOK,
        actor=attendee,
    )


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (State.CONFIRMED, True),
        (State.WAITLISTED, True),
        (State.CONFIRMATION_PENDING, True),
        (State.CANCELED, False),
    ],
)
def test_the_address_of_a_live_booking_is_shown(state: State, shown: bool) -> None:  # noqa: FBT001
    assert shows_address(booking(state), 0) is shown


def test_a_place_in_the_waitlist_shows_no_address_after_the_start() -> None:
    assert not shows_address(booking(State.WAITLISTED), START)


def test_a_confirmed_booking_shows_its_address_for_a_month_after_the_end() -> None:
    confirmed = booking(State.CONFIRMED)
    assert shows_address(confirmed, END + ADDRESS_SHOWN_FOR_MS - 1)
    assert not shows_address(confirmed, END + ADDRESS_SHOWN_FOR_MS)


def test_an_invitation_shows_no_address_of_an_account() -> None:
    assert not shows_address(booking(State.CONFIRMATION_PENDING, f"{INVITED}x"), 0)
