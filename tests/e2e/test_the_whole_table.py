"""When everything else has been done, and all is at rest: what the stack holds. Runs last."""

import pytest

from operations.checker import violations
from tests.support.e2e import Behind, Booked, Compact, Item, eventually, histories, under_way

SETTLE_SECONDS = 600
# Becoming CONFIRMED, by whatever verb, drops the attendee's overlapping places and offers.
DROPS: set[tuple[str | None, str]] = {
    ("CONFIRMATION_PENDING", "CANCELED"),
    ("WAITLISTED", "CANCELED"),
}
MOVES: dict[str, set[tuple[str | None, str]]] = {
    "book": {(None, "CONFIRMED"), (None, "WAITLISTED"), *DROPS},
    "promote": {("WAITLISTED", "CONFIRMATION_PENDING")},
    "confirm": {("CONFIRMATION_PENDING", "CONFIRMED"), *DROPS},
    "lapse": {("CONFIRMATION_PENDING", "WAITLISTED"), ("CONFIRMATION_PENDING", "CANCELED")},
    "cancel": {("CONFIRMED", "CANCELED"), *DROPS},
    # It cleans up after a canceled conference too.
    "start": {("CONFIRMED", "CANCELED"), *DROPS},
    "reactivate": {("CANCELED", "CONFIRMED"), ("CANCELED", "WAITLISTED"), *DROPS},
    "delete": {("CONFIRMED", "CANCELED"), ("CANCELED", "CANCELED")},
}


@pytest.fixture(scope="module")
def unfinished(compact: Compact, aws: Behind) -> list[str]:
    """Confirm every offer and wait for rest; say what does not come to it."""

    def look() -> list[str]:
        for booking in aws.bookings():
            if booking["state"]["S"] == "CONFIRMATION_PENDING":
                owner = booking["attendee"]["S"].partition(":")[2]
                compact.confirm(Booked(booking["id"]["S"], owner, "", None))
        return under_way(aws.items(), aws.under_way())

    try:
        return eventually(look, lambda found: not found, within=SETTLE_SECONDS)
    except AssertionError:
        return look()


@pytest.fixture(scope="module")
def items(aws: Behind, unfinished: list[str]) -> list[Item]:
    """The whole table, all at rest, as far as it comes to that."""
    assert isinstance(unfinished, list)
    return aws.items()


def test_all_comes_to_rest(unfinished: list[str]) -> None:
    assert unfinished == []


def test_no_invariant_is_violated(items: list[Item]) -> None:
    assert violations(items) == []


def test_what_was_promised_is_what_is_kept(compact: Compact, items: list[Item]) -> None:
    kept = {
        item["id"]["S"]: item["attendee"]["S"].partition(":")[2]
        for item in items
        if item["sk"]["S"] == "BOOKING"
    }
    assert compact.promised.items() <= kept.items()  # others keep books of their own


def test_every_booking_moved_only_as_it_may(items: list[Item]) -> None:
    wrong = []
    for booking, entries in histories(items).items():
        was = None
        for number, entry in enumerate(entries, start=1):
            state, verb = entry["state"]["S"], entry["verb"]["S"]
            told = entry.get("was", {}).get("S")
            if int(entry["sk"]["S"].partition("#")[2]) != number or told != was:
                wrong.append(f"{booking}: {told} -> {state} as number {number} after {was}")
            if (was, state) not in MOVES[verb]:
                wrong.append(f"{booking}: {was} -> {state} by {verb}")
            was = state
    assert wrong == []


@pytest.mark.usefixtures("unfinished")
def test_no_message_was_given_up(aws: Behind) -> None:
    found = aws.messages().items()
    dead_letters = {name: count for name, count in found if name.endswith("DeadLetters")}
    assert len(dead_letters) >= 6
    assert set(dead_letters.values()) == {0}


@pytest.mark.usefixtures("unfinished")
def test_no_function_logged_an_error(aws: Behind) -> None:
    assert aws.log_groups
    assert aws.errors_logged() == []
