"""A free seat is offered to the first attendee on the waitlist, for a limited time."""

import time
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from tests.support.e2e import Backend, Booked, Compact, Standings, at_once, eventually, instant

PENDING = "ConfirmationPending"
CONFIRMED = ("CONFIRMED", None)
CANCELED = ("CANCELED", None)
OFFERED = (PENDING, None)


def waiting(position: int) -> tuple[str, int]:
    return "WAITLISTED", position


def full_house(
    compact: Compact, *, seats: int = 1, line: int = 1
) -> tuple[str, list[Booked], list[Booked]]:
    """Return a conference, its confirmed bookings, and its waitlist in order."""
    name = compact.conference(seats)
    seated = [compact.book(name) for _ in range(seats)]
    assert {booked.status for booked in seated} == {"CONFIRMED"}
    queued = [compact.book(name) for _ in range(line)]
    assert [(b.status, b.position) for b in queued] == [waiting(n + 1) for n in range(line)]
    return name, seated, queued


def test_a_canceled_seat_is_offered_to_the_first_waiter(compact: Compact, window: int) -> None:
    name, [seated], [first, second] = full_house(compact, line=2)
    before = datetime.now(UTC)
    assert compact.cancel(seated) == (200, {"message": "Booking canceled successfully"})
    offered = compact.status_becomes(first, PENDING)
    after = datetime.now(UTC)
    assert offered["can_confirm"] is True
    offered_at = instant(offered["confirmation_deadline"]) - timedelta(seconds=window)
    assert before <= offered_at < after + timedelta(seconds=1)  # rounded up to a whole second
    assert compact.booking(second.id)["can_confirm"] is False
    compact.take_offer(first)
    compact.wait_for(name, {seated.id: CANCELED, first.id: CONFIRMED, second.id: waiting(1)})


def test_only_its_owner_confirms_an_offer(compact: Compact) -> None:
    _, [seated], [first, second] = full_house(compact, line=2)
    compact.cancel(seated)
    compact.status_becomes(first, PENDING)
    status, answer = compact.confirm(first, user=second.user)
    assert (status, answer["message"][:13]) == (400, "Access denied")
    assert compact.booking(first.id)["status"] != "CONFIRMED"
    compact.take_offer(first)
    confirmed = compact.booking(first.id)
    assert (confirmed["status"], confirmed["can_confirm"]) == ("CONFIRMED", False)
    assert confirmed["confirmation_deadline"] is None
    assert compact.confirm(first)[0] == 400


def test_a_booking_without_offer_cannot_be_confirmed(compact: Compact) -> None:
    _, [seated], [first] = full_house(compact)
    for booked in (seated, first):
        status, answer = compact.confirm(booked)
        assert (status, bool(answer["message"])) == (400, True)
    assert compact.booking(first.id)["waitlist_position"] == 1


def test_a_lapsed_offer_passes_on_and_its_attendee_becomes_last(
    compact: Compact,
) -> None:
    name, [seated], [first, second, third] = full_house(compact, line=3)
    canceled: Standings = {seated.id: CANCELED}
    compact.cancel(seated)
    compact.wait_for(
        name, canceled | {first.id: OFFERED, second.id: waiting(1), third.id: waiting(2)}
    )
    compact.wait_for(
        name, canceled | {second.id: OFFERED, third.id: waiting(1), first.id: waiting(2)}
    )
    status, answer = compact.confirm(first)
    assert (status, bool(answer["message"])) == (400, True)
    lapsed = compact.http.get(f"/booking_status/{first.id}")
    assert lapsed[1] == {
        "status": "waitlisted",
        "conference_name": name,
        "can_confirm_until": "Expired",
    }
    compact.wait_for(
        name, canceled | {third.id: OFFERED, first.id: waiting(1), second.id: waiting(2)}
    )
    compact.take_offer(third)


def test_a_newcomer_waits_while_an_offer_is_pending(compact: Compact) -> None:
    name, [seated], [only] = full_house(compact)
    compact.cancel(seated)
    compact.status_becomes(only, PENDING)
    newcomer = compact.book(name)
    assert newcomer.status == "WAITLISTED"
    compact.take_offer(only)
    compact.wait_for(name, {seated.id: CANCELED, only.id: CONFIRMED, newcomer.id: waiting(1)})


def test_three_simultaneous_cancellations_become_three_offers_in_order(
    compact: Compact, aws: Backend
) -> None:
    name, seated, queued = full_house(compact, seats=3, line=5)
    at_once([partial(compact.cancel, booked) for booked in seated])
    canceled: Standings = {booked.id: CANCELED for booked in seated}
    offered: Standings = {booked.id: OFFERED for booked in queued[:3]}
    left: Standings = {queued[3].id: waiting(1), queued[4].id: waiting(2)}
    compact.wait_for(name, canceled | offered | left)
    at_once([partial(compact.take_offer, booked) for booked in queued[:3]])
    promoted = eventually(partial(promotions, aws, queued), lambda found: len(found) >= 3)
    assert promoted[:3] == [booked.id for booked in queued[:3]]


def promotions(aws: Backend, queued: list[Booked]) -> list[str]:
    """Return the bookings that got an offer, in order of time."""
    histories = aws.history()
    entries = [
        (int(entry["at"]["N"]), booked.id)
        for booked in queued
        for entry in histories[booked.id]
        if entry["verb"]["S"] == "promote"
    ]
    return [booking for _, booking in sorted(entries)]


@pytest.mark.parametrize("leaving", ["a waiter", "an offer"])
def test_a_waiter_who_leaves_lets_the_others_move_up(compact: Compact, leaving: str) -> None:
    name, [seated], [first, second] = full_house(compact, line=2)
    if leaving == "an offer":
        compact.cancel(seated)
        compact.status_becomes(first, PENDING)
    assert compact.cancel(first)[0] == 200
    if leaving == "a waiter":
        compact.cancel(seated)
    compact.take_offer(second)
    compact.wait_for(name, {seated.id: CANCELED, first.id: CANCELED, second.id: CONFIRMED})


def test_without_waiters_a_free_seat_is_confirmed_directly_again(compact: Compact) -> None:
    name, [one, _], [waiter] = full_house(compact, seats=2)
    compact.cancel(waiter)
    compact.cancel(one)
    assert compact.book(name).status == "CONFIRMED"


@pytest.fixture
def someone_offered(compact: Compact) -> Booked:
    _, [seated], [first] = full_house(compact)
    compact.cancel(seated)
    compact.status_becomes(first, PENDING)
    return first


def test_a_deadline_counts_from_its_exact_time(compact: Compact, someone_offered: Booked) -> None:
    """With one waiter, the offer returns with a later deadline, never with an older one."""
    first = instant(compact.booking(someone_offered.id)["confirmation_deadline"])
    eventually(time.time, lambda now: now >= first.timestamp() + 1)
    read = compact.booking(someone_offered.id)
    if read["status"] == PENDING:
        assert instant(read["confirmation_deadline"]) > first
    else:
        assert (read["status"], read["can_confirm"]) == ("WAITLISTED", False)
    compact.take_offer(someone_offered)
