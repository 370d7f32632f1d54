"""The Python client and its command line against the running stack."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from local.stack import Outputs
from seats import Refused, Seats
from tests.support.browser import token_of
from tests.support.conferences import Organizer
from tests.support.e2e import LIMIT_SECONDS, eventually

CLIENTS = Path(__file__).parents[2] / "clients/python"


def command(outputs: Outputs, token: str, *arguments: str) -> subprocess.Popen[str]:
    """Start the command line in a process of its own."""
    return subprocess.Popen(  # noqa: S603 - fixed arguments
        [sys.executable, "-m", "seats", *arguments],
        env=os.environ
        | {"SEATS_URL": outputs.http, "SEATS_TOKEN": token, "PYTHONPATH": str(CLIENTS)},
        stdout=subprocess.PIPE,
        text=True,
    )


def output(outputs: Outputs, token: str, *arguments: str) -> str:
    """Run the command line; return its output."""
    process = command(outputs, token, *arguments)
    text, _ = process.communicate(timeout=LIMIT_SECONDS)
    assert process.returncode == 0
    return text


def test_the_client_books_waits_claims_and_lists(outputs: Outputs) -> None:
    with Organizer.of(outputs) as organizer:
        conference = organizer.adds_conference(slots=1)
        first = Seats(outputs.http, token_of(outputs, "clara", ("customer",)))
        second = Seats(outputs.http, token_of(outputs, "conrad", ("customer",)))
        with first, second:
            taken = first.book(conference["id"])
            assert taken.status == "CONFIRMED"
            with pytest.raises(Refused) as refused:
                second.book(conference["id"], wait=False)
            assert refused.value.status == 409
            waiting = second.book(conference["id"])
            assert (waiting.status, waiting.position) == ("WAITLISTED", 1)
            first.cancel(taken.id)
            eventually(
                lambda: second.booking(waiting.id).status,
                lambda status: status == "CONFIRMATION_PENDING",
            )
            assert second.claim(waiting.id).status == "CONFIRMED"
            assert waiting.id in {booking.id for booking in second.bookings()}
            assert any(one.id == conference["id"] for one in second.conferences())
        with Seats(outputs.http, organizer.token) as owner:
            attendees = {one.user_id: one.status for one in owner.attendees(conference["id"])}
        assert attendees == {"clara": "CANCELED", "conrad": "CONFIRMED"}


def test_the_command_line_watches_a_booking_until_it_has_a_seat(outputs: Outputs) -> None:
    with Organizer.of(outputs) as organizer:
        conference = organizer.adds_conference(slots=1)
        cora, carl = (token_of(outputs, user, ("customer",)) for user in ("cora", "carl"))
        taken = output(outputs, cora, "book", conference["id"]).split()[0]
        waiting = output(outputs, carl, "book", conference["id"]).split()[0]
        watch = command(outputs, carl, "watch", waiting, "--every", "0.2", "--until-seat")
        assert watch.stdout is not None
        assert "number 1 on the waitlist" in watch.stdout.readline()
        output(outputs, cora, "cancel", taken)
        assert "claim it until" in watch.stdout.readline()
        output(outputs, carl, "claim", waiting)
        assert "CONFIRMED" in watch.stdout.readline()
        assert watch.wait(LIMIT_SECONDS) == 0
        table = output(outputs, organizer.token, "export", conference["id"])
        found = {row["user_id"]: row["status"] for row in csv.DictReader(io.StringIO(table))}
        assert found == {"cora": "CANCELED", "carl": "CONFIRMED"}
