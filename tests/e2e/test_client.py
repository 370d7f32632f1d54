"""The Python client and its command line against the running stack."""

import csv
import io
import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from local.stack import Outputs
from seats import NotForKeys, Refused, Seats
from seats.generated.api.v1 import book, change_conference, create_key, list_own_conferences
from seats.generated.models.api_key_body import ApiKeyBody
from seats.generated.models.book_body import BookBody
from seats.generated.models.booking_shown import BookingShown
from seats.generated.models.change_body import ChangeBody
from seats.generated.models.scope_name import ScopeName
from tests.support.browser import token_of
from tests.support.conferences import Organizer
from tests.support.e2e import LIMIT_SECONDS, eventually

CLIENTS = Path(__file__).parents[2] / "clients/python"


def command(
    outputs: Outputs, credential: str, *arguments: str, name: str = "SEATS_TOKEN"
) -> subprocess.Popen[str]:
    """Start the command line in a process of its own."""
    return subprocess.Popen(  # noqa: S603 - fixed arguments
        [sys.executable, "-m", "seats", *arguments],
        env=os.environ | {"SEATS_URL": outputs.http, name: credential, "PYTHONPATH": str(CLIENTS)},
        stdout=subprocess.PIPE,
        text=True,
    )


def output(outputs: Outputs, credential: str, *arguments: str, name: str = "SEATS_TOKEN") -> str:
    """Run the command line; return its output."""
    process = command(outputs, credential, *arguments, name=name)
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
            assert isinstance(waiting, BookingShown)
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


def test_a_server_uses_the_client_and_the_command_line_with_a_key(outputs: Outputs) -> None:
    with Organizer.of(outputs) as organizer:
        conference = organizer.adds_conference(slots=2)
        wanted = [
            ScopeName.ATTENDEESREAD,
            ScopeName.CONFERENCESREAD,
            ScopeName.EVENTSREAD,
            ScopeName.INVITATIONSWRITE,
        ]
        with Seats(outputs.http, organizer.token) as owner:
            body = ApiKeyBody(name="CRM", scopes=wanted)
            key = owner.result(create_key.sync_detailed(client=owner.api, body=body))
        with Seats(outputs.http, api_key=key.secret) as server:
            invitation = BookBody(conference=conference["id"], user_id="cyrus")
            invited = server.placed(book.sync_detailed(client=server.api, body=invitation))
            assert server.booking(invited.id).user_id == "cyrus"
            assert [one.id for one in server.attendees(conference["id"])] == [invited.id]
            assert server.conference(conference["id"]).name == conference["name"]
            own = list_own_conferences.sync_detailed("me", client=server.api)
            assert conference["id"] in {one.id for one in server.result(own).items}
            with pytest.raises(NotForKeys):
                server.cancel(invited.id)
            change = ChangeBody(slots=3)
            with pytest.raises(Refused) as refused:
                change_conference.sync_detailed(conference["id"], client=server.api, body=change)
            assert refused.value.problem is not None
            assert refused.value.problem.type_.endswith(":scope-missing")
        run = partial(output, outputs, key.secret, name="SEATS_API_KEY")
        found = eventually(
            lambda: run("events", "--conference", conference["id"]).splitlines(), bool
        )
        assert json.loads(found[0])["event"]["name"] == "PersonInvited"
        assert "cyrus" in run("export", conference["id"])
