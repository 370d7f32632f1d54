"""The command line: its exit statuses, and tables that are safe in a spreadsheet."""

import csv
import io
import json

import httpx
import pytest

from seats import command_line
from seats.generated.models.booking_shown import BookingShown
from tests.client.test_client import BOOKING, PROBLEM, Service
from tests.client.test_client import pauses as pauses  # noqa: PLC0414 - a fixture


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Service:
    """Replace the network by a service whose answers a test may set."""
    service = Service(httpx.Response(201, json=BOOKING))
    monkeypatch.setattr(httpx, "HTTPTransport", lambda: service)
    monkeypatch.setenv("SEATS_URL", "http://service")
    monkeypatch.setenv("SEATS_TOKEN", "a-token")
    return service


def test_a_booking_is_printed_as_one_line(
    answers: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command_line.main(["book", "c1"]) == 0
    assert capsys.readouterr().out == "b1  CONFIRMED\n"
    assert answers.requests[0].headers["authorization"] == "Bearer a-token"


def test_a_refusal_exits_with_1_and_names_the_field(
    answers: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    answers.answers = (httpx.Response(400, json=PROBLEM),)
    assert command_line.main(["book", "c1", "--seats", "9"]) == command_line.REFUSED
    assert "(field seats)" in capsys.readouterr().err


def test_a_busy_service_exits_with_the_status_for_trying_later(
    answers: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    answers.answers = (httpx.Response(503, json={"message": "busy"}),)
    assert command_line.main(["cancel", "b1"]) == command_line.TRY_LATER
    assert "no answer" in capsys.readouterr().err


def test_without_an_address_it_says_how_to_give_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SEATS_URL", raising=False)
    with pytest.raises(SystemExit) as caught:
        command_line.main(["conferences"])
    assert caught.value.code == command_line.WRONG_ARGUMENTS
    assert "SEATS_URL" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("state", "line"),
    [
        ({"status": "WAITLISTED", "position": 3}, "b1  WAITLISTED  number 3 on the waitlist"),
        (
            {"status": "WAITLISTED", "position": 1000, "position_exact": False},
            "b1  WAITLISTED  about number 1000 on the waitlist",
        ),
        (
            {"status": "CONFIRMATION_PENDING", "deadline": "2031-01-01T09:00:00Z", "seats": 2},
            "b1  CONFIRMATION_PENDING  2 seats  claim it until 2031-01-01T09:00:00Z",
        ),
        ({"status": "CANCELED", "reason": "overlap"}, "b1  CANCELED  reason: overlap"),
    ],
)
def test_a_line_tells_the_next_step(state: dict[str, object], line: str) -> None:
    assert command_line.line(BookingShown.from_dict({**BOOKING, **state})) == line


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@a", "\tx"])
def test_no_name_of_an_attendee_is_a_formula(
    answers: Service, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    attendee = {**BOOKING, "user_id": name, "email": None}
    answers.answers = (httpx.Response(200, json={"items": [attendee], "next": None}),)
    assert command_line.main(["export", "c1"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["user_id"] == f"'{name}"


CHECK_IN = {
    "id": "b1.1.1",
    "conference": "c1",
    "booking": "b1",
    "seat": 1,
    "gate": "North",
    "at": "2031-01-01T09:00:00Z",
    "recorded_at": "2031-01-01T09:00:00Z",
    "offline": False,
}
USED = {
    **PROBLEM,
    "detail": "this ticket was admitted before",
    "gate": "South",
    "checked_in_at": "2031-01-01T08:59:00Z",
}


def test_a_scanner_types_tickets_and_each_has_a_line(
    answers: Service, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers.answers = (httpx.Response(201, json=CHECK_IN), httpx.Response(409, json=USED))
    monkeypatch.setattr("sys.stdin", io.StringIO("AAAA\n\nBBBB\n"))
    assert command_line.main(["checkin", "c1", "--gate", "North"]) == command_line.REFUSED
    admitted, refused = capsys.readouterr().out.splitlines()
    assert admitted == "b1.1.1  ADMITTED  seat 1 of b1 at North"
    assert "at South, 2031-01-01T08:59:00Z" in refused
    sent = [json.loads(request.content) for request in answers.requests]
    assert [each["ticket"] for each in sent] == ["AAAA", "BBBB"]


def test_staff_admit_a_seat_by_hand_and_undo_it(
    answers: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    answers.answers = (httpx.Response(201, json=CHECK_IN), httpx.Response(204))
    options = ["checkin", "c1", "--gate", "North"]
    assert command_line.main([*options, "--booking", "b1", "--seat", "2"]) == 0
    assert command_line.main([*options, "--undo", "b1.1.1"]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "b1.1.1  UNDONE"
    first, second = answers.requests
    assert json.loads(first.content)["seat"] == 2
    assert (second.method, second.url.path) == ("DELETE", "/v1/checkins/b1.1.1")


EVENT = {
    "id": "e1",
    "name": "BookingConfirmed",
    "version": 1,
    "at": "2031-01-01T09:00:00Z",
    "conference": "c1",
}


def test_a_server_reads_events_until_there_are_no_more(
    answers: Service, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SEATS_TOKEN")
    monkeypatch.setenv("SEATS_API_KEY", "seats_1_x")
    event = {"cursor": "b", "recorded_at": "2031-01-01T09:00:00Z", "event": EVENT}
    pages = [
        {"items": [], "next": "a", "more": True},
        {"items": [event], "next": "b", "more": False},
    ]
    answers.answers = tuple(httpx.Response(200, json=page) for page in pages)
    assert command_line.main(["events"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == event
    assert [one.url.params.get("after") for one in answers.requests] == [None, "a"]
    assert {one.url.path for one in answers.requests} == {"/server/v1/events"}


def test_a_command_that_keys_may_not_use_needs_a_token(
    answers: Service, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEATS_API_KEY", "seats_1_x")
    with pytest.raises(SystemExit) as caught:
        command_line.main(["cancel", "b1"])
    assert caught.value.code == command_line.WRONG_ARGUMENTS
    monkeypatch.delenv("SEATS_TOKEN")
    assert command_line.main(["cancel", "b1"]) == command_line.WRONG_ARGUMENTS
    assert "use a token" in capsys.readouterr().err
    assert answers.requests == []
