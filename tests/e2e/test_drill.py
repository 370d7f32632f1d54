"""The restore drill: back up a stack, delete it, and restore the table into a new stack."""

from functools import partial
from pathlib import Path

from local import stack
from local.stack import Outputs
from operations import stack as operated
from operations.backup import backup, read, restore
from operations.rearm import rearm_stack
from operations.verify import verify
from tests.support.e2e import Backend, Booked, Compact, Http, backend, eventually, pending_work

WINDOW = 20  # seconds; an offer may still be open when the first stack is deleted
LAPSE_LIMIT_SECONDS = 600  # until the offer of the restored table has lapsed, on a slow machine


def test_an_offer_restored_into_a_new_stack_lapses_and_the_next_waiter_gets_the_seat(
    tmp_path: Path,
) -> None:
    file = tmp_path / "backup.jsonl.gz"
    with stack.start(tmp_path / "first", confirmation_window=WINDOW, auth=True) as outputs:
        compact = Compact(Http(outputs.http))
        bookings = _book_an_offer_and_a_waiter(compact)
        _back_up_at_rest(outputs, file)
    with stack.start(tmp_path / "second", confirmation_window=WINDOW, auth=True) as outputs:
        deployed = operated.local(outputs.aws)
        restore(deployed.client("dynamodb"), deployed.table, read(file))
        assert rearm_stack(deployed) >= 2
        compact = Compact(Http(outputs.http))
        _, second, third = bookings
        confirm = partial(compact.confirm, third)
        eventually(confirm, lambda reply: reply[0] == 200, within=LAPSE_LIMIT_SECONDS)
        assert compact.booking(second.id)["status"] == "WAITLISTED"
        aws = backend(outputs)
        eventually(lambda: pending_work(aws.items(), aws.messages()), lambda found: not found)
        assert verify(deployed.client("dynamodb"), deployed.table, between=0)[1] == []


def _book_an_offer_and_a_waiter(compact: Compact) -> list[Booked]:
    """Return a canceled booking, one with an offer and one on the waitlist, of one conference."""
    name = compact.conference(slots=1)
    bookings = [compact.book(name) for _ in range(3)]
    assert compact.cancel(bookings[0])[0] == 200
    compact.status_becomes(bookings[1], "ConfirmationPending")
    return bookings


def _unrelayed(aws: Backend) -> dict[str, int]:
    """Return the number of missing history entries of each booking that has any missing."""
    history = aws.history()
    missing = {
        b["id"]["S"]: int(b["version"]["N"]) - len(history.get(b["id"]["S"], []))
        for b in aws.bookings()
    }
    return {booking: count for booking, count in missing.items() if count}


def _back_up_at_rest(outputs: Outputs, file: Path) -> None:
    """Wait until every change is in the history, then write a backup."""
    aws = backend(outputs)
    eventually(lambda: _unrelayed(aws), lambda missing: not missing)
    deployed = operated.local(outputs.aws)
    backup(deployed.client("dynamodb"), deployed.table, file)
