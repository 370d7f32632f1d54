"""The drill on real stacks: backed up, lost, restored into a fresh one, which then goes on."""

from pathlib import Path

from local import stack
from local.stack import Outputs
from operations import stack as operated
from operations.backup import backup, read, restore
from operations.rearm import rearm_stack
from operations.verify import verify
from tests.support.e2e import Booked, Compact, Http, behind, eventually, under_way

WINDOW = 20  # seconds, with which an offer outlives the stack that made it


def test_what_was_backed_up_goes_on_in_a_fresh_stack(tmp_path: Path) -> None:
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
        eventually(lambda: compact.booking(third.id)["status"], "ConfirmationPending".__eq__)
        compact.take_offer(third)
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


def _backed_up(outputs: Outputs, file: Path) -> None:
    aws = behind(outputs)
    told = {b["id"]["S"]: int(b["version"]["N"]) for b in aws.bookings()}
    eventually(lambda: {b: len(h) for b, h in aws.history().items()}, told.__eq__)
    deployed = operated.local(outputs.aws)
    backup(deployed.client("dynamodb"), deployed.table, file)
