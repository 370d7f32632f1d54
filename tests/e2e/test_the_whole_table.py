"""The data of the whole stack, after all other tests and at rest. Runs last."""

import pytest

from operations.checker import plain_item, unrecorded, violations
from tests.support.e2e import Backend, Booked, Compact, Item, eventually, histories, pending_work

SETTLE_SECONDS = 600
# Each transition to CONFIRMED drops the attendee's overlapping places and offers.
DROPS: set[tuple[str | None, str]] = {
    ("CONFIRMATION_PENDING", "CANCELED"),
    ("WAITLISTED", "CANCELED"),
}
GROWING = ("CONFIRMED", "CONFIRMED")  # of a booking that gets more seats, or waits for them
MOVES: dict[str, set[tuple[str | None, str]]] = {
    "invite": {(None, "CONFIRMATION_PENDING"), (None, "WAITLISTED")},
    "accept": {("CONFIRMATION_PENDING", "CONFIRMED"), ("WAITLISTED", "WAITLISTED"), *DROPS},
    "decline": {("CONFIRMATION_PENDING", "CANCELED"), ("WAITLISTED", "CANCELED")},
    "book": {(None, "CONFIRMED"), (None, "WAITLISTED"), *DROPS},
    "promote": {("WAITLISTED", "CONFIRMATION_PENDING"), GROWING},
    "confirm": {("CONFIRMATION_PENDING", "CONFIRMED"), GROWING, *DROPS},
    "grow": {GROWING},
    "request": {GROWING},
    "withdraw": {GROWING},
    "shrink": {("CONFIRMED", "CONFIRMED"), ("WAITLISTED", "WAITLISTED")},
    "move": {("CONFIRMED", "CONFIRMED")},
    "lapse": {
        ("CONFIRMATION_PENDING", "WAITLISTED"),
        ("CONFIRMATION_PENDING", "CANCELED"),
        GROWING,
    },
    "cancel": {("CONFIRMED", "CANCELED"), *DROPS},
    "release": {("CONFIRMED", "CANCELED")},
    # It cleans up after a canceled conference too.
    "start": {("CONFIRMED", "CANCELED"), GROWING, *DROPS},
    "reactivate": {("CANCELED", "CONFIRMED"), ("CANCELED", "WAITLISTED"), *DROPS},
    "delete": {("CONFIRMED", "CANCELED"), ("CANCELED", "CANCELED")},
}


@pytest.fixture(scope="module")
def unfinished(compact: Compact, aws: Backend) -> list[str]:
    """Confirm every offer and wait for rest; return the bookings that do not settle."""

    def look() -> list[str]:
        for booking in aws.bookings():
            if booking["state"]["S"] == "CONFIRMATION_PENDING":
                owner = booking["attendee"]["S"].partition(":")[2]
                compact.confirm(Booked(booking["id"]["S"], owner, "", None))
        return pending_work(aws.items(), aws.messages_due())

    try:
        return eventually(look, lambda found: not found, within=SETTLE_SECONDS)
    except AssertionError:
        return look()


@pytest.fixture(scope="module")
def items(aws: Backend, unfinished: list[str]) -> list[Item]:
    """Return the whole table, at rest if possible."""
    assert isinstance(unfinished, list)
    return aws.items()


def test_all_bookings_settle(unfinished: list[str]) -> None:
    assert unfinished == []


def test_no_invariant_is_violated(items: list[Item]) -> None:
    assert violations(items) == []


def test_every_pass_of_a_waiting_party_is_recorded(items: list[Item]) -> None:
    assert unrecorded(map(plain_item, items)) == []


def test_every_answer_agrees_with_the_table(compact: Compact, items: list[Item]) -> None:
    stored = {
        item["id"]["S"]: item["attendee"]["S"].partition(":")[2]
        for item in items
        if item["sk"]["S"] == "BOOKING"
    }
    assert compact.promised.items() <= stored.items()  # v1 tests check their own bookings


def test_every_booking_had_only_allowed_transitions(items: list[Item]) -> None:
    wrong = []
    for booking, entries in histories(items).items():
        was = None
        for number, entry in enumerate(entries, start=1):
            state, verb = entry["state"]["S"], entry["verb"]["S"]
            recorded = entry.get("was", {}).get("S")
            if int(entry["sk"]["S"].partition("#")[2]) != number or recorded != was:
                wrong.append(f"{booking}: {recorded} -> {state} as number {number} after {was}")
            if (was, state) not in MOVES[verb]:
                wrong.append(f"{booking}: {was} -> {state} by {verb}")
            was = state
    assert wrong == []


@pytest.mark.usefixtures("unfinished")
def test_no_message_is_a_dead_letter(aws: Backend) -> None:
    found = aws.messages().items()
    dead_letters = {name: count for name, count in found if name.endswith("DeadLetters")}
    assert len(dead_letters) >= 6
    assert set(dead_letters.values()) == {0}


@pytest.mark.usefixtures("unfinished")
def test_no_function_logged_an_error(aws: Backend) -> None:
    assert aws.log_groups
    assert aws.errors_logged() == []
