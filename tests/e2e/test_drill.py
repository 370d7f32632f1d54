"""The restore drill on real stacks: back up, lose, and restore into a new stack."""

from functools import partial
from pathlib import Path

from local import stack
from local.stack import Outputs
from operations import stack as operated
from operations.backup import backup, read, restore
from operations.rearm import rearm_stack
from operations.verify import verify
from tests.support.e2e import Behind, Booked, Compact, Http, behind, eventually, under_way

WINDOW = 20  # seconds, with which an offer may outlive the stack that made it
PATIENCE = 600  # seconds, until it is the third one's turn, however slow the machine


def test_a_backup_continues_in_a_new_stack(tmp_path: Path) -> None:
    file = tmp_path / "backup.jsonl.gz"
    with stack.start(tmp_path / "first", confirmation_window=WINDOW, auth=True) as outputs:
        compact = Compact(Http(outputs.http))
        bookings = _an_offer_and_somebody_who_waits(compact)
        _backed_up(outputs, file)
    with stack.start(tmp_path / "second", confirmation_window=WINDOW, auth=True) as outputs:
        deployed = operated.local(outputs.aws)
        restore(deployed.client("dynamodb"), deployed.table, read(file))
        assert rearm_stack(deployed) >= 2
        compact = Compact(Http(outputs.http))
        _, second, third = bookings
        confirm = partial(compact.confirm, third)
        eventually(confirm, lambda reply: reply[0] == 200, within=PATIENCE)
        assert compact.booking(second.id)["status"] == "WAITLISTED"
        aws = behind(outputs)
        eventually(lambda: under_way(aws.items(), aws.messages()), lambda found: not found)
        assert verify(deployed.client("dynamodb"), deployed.table, between=0)[1] == []


def _an_offer_and_somebody_who_waits(compact: Compact) -> list[Booked]:
    name = compact.conference(slots=1)
    bookings = [compact.book(name) for _ in range(3)]
    assert compact.cancel(bookings[0])[0] == 200
    compact.status_becomes(bookings[1], "ConfirmationPending")
    return bookings


def _untold(aws: Behind) -> dict[str, int]:
    """Return how far the history of each booking is behind."""
    history = aws.history()
    behind_by = {
        b["id"]["S"]: int(b["version"]["N"]) - len(history.get(b["id"]["S"], []))
        for b in aws.bookings()
    }
    return {booking: count for booking, count in behind_by.items() if count}


def _backed_up(outputs: Outputs, file: Path) -> None:
    aws = behind(outputs)
    eventually(lambda: _untold(aws), lambda untold: not untold)
    deployed = operated.local(outputs.aws)
    backup(deployed.client("dynamodb"), deployed.table, file)
