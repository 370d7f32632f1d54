"""Every payload in events/ goes through its handler, and every function has one."""

import json
from pathlib import Path
from typing import Any

import pytest

from testing.tables import ROOT, function_folders
from tests.support.functions import Functions
from tests.support.sockets import routes

PAYLOADS: list[Path] = sorted((ROOT / "events").glob("*.json"))

# The table starts empty; the payloads run in this order, and each uses the items of earlier ones.
ORDER = ["add_conference", "add_user", "book", "list_bookings", "get_user", "export_user"]
# Nothing changes in a canceled conference, and the token is not valid after the sign-out.
LAST = ["cancel_conference", "sign_out", "erase_user"]
STATUSES = {
    "add_conference": 201,
    "add_conference.classic": 201,
    "add_user": 201,
    "add_user.classic": 201,
    "book": 201,
    "book.classic": 201,
    "get_booking": 404,
    "get_booking.classic": 404,
    "confirm": 400,
    "confirm.classic": 404,
    "cancel": 400,
    "cancel.classic": 404,
    "list_bookings": 200,
    "add_conference.v1": 201,
    "get_conference": 200,
    "get_document": 200,
    "list_conferences": 200,
    "change_conference": 200,
    "cancel_conference": 200,
    "cancel_conference.forget": 409,
    "allow_attendee": 200,
    "message_attendees": 202,
    "add_user.v1": 201,
    "get_user": 200,
    "export_user": 200,
    "erase_user": 401,
    "sign_out": 204,
    "organizer_requests": 201,
    "organizer_requests.own": 200,
    "organizer_requests.queue": 200,
    "answer_organizer_request": 404,
    "answer_organizer_request.deny": 404,
    "move": 404,
    "list_events": 200,
    "imports": 202,
    "imports.read": 404,
    "keys": 201,
    "keys.list": 200,
    "keys.revoke": 404,
    "staff": 404,
    "staff.list": 404,
    "staff.revoke": 404,
    "staff.doors": 200,
    "check_in": 404,
    "check_in.undo": 404,
    "door": 404,
    "door.numbers": 404,
    "gates": 404,
    "gates.valid": 404,
    "gates.back": 404,
    "webhooks": 200,
    "webhooks.add": 201,
    "webhooks.get": 404,
    "webhooks.change": 404,
    "webhooks.replay": 404,
    "change_party": 404,
    "hand_over": 404,
    "hand_over.accept": 403,
    "change_user": 200,
    "claim": 404,
    "claim.press": 404,
    "claim.v1": 404,
    "book.v1": 201,
    "get_booking.v1": 404,
    "confirm.v1": 404,
    "cancel.v1": 404,
    "reactivate": 404,
    "answer_invitation": 404,
    "answer_invitation.decline": 404,
    "list_bookings.v1": 200,
    "list_bookings.own": 200,
    "list_bookings.booking": 404,
    "list_bookings.history": 404,
    "list_conferences.own": 200,
    "list_conferences.event": 404,
    "booking_history": 404,
    "conference_series": 200,
    "booking_calendar": 404,
    "tickets": 404,
    "tickets.pdf": 404,
    "tickets.keys": 200,
    "add_conference.events": 201,
    "get_conference.events": 404,
    "get_conference.own_view": 200,
    "list_conferences.events": 200,
    "list_conferences.my_events": 200,
    "list_conferences.suggestions": 200,
    "list_conferences.upcoming": 200,
    "list_conferences.past": 200,
    "change_conference.events": 404,
    "cancel_conference.events": 404,
    "book.events": 400,
    "get_booking.events": 404,
    "list_bookings.events": 200,
    "reactivate.events": 404,
    "cancel.events": 404,
    "hide_booking": 404,
    "booking_history.events": 404,
    "personal_calendar": 201,
    "personal_calendar.read": 200,
    "personal_calendar.remove": 204,
    "calendar_feed": 404,
    "devices": 200,
    "devices.add": 201,
    "devices.remove": 404,
    "get_root": 200,
    "get_health": 200,
    "get_slots": 200,
    "get_stats": 200,
}


def _rank(path: Path) -> tuple[int, str]:
    function = path.stem.partition(".")[0]
    if function in LAST:
        return (len(ORDER) + 1 + LAST.index(function), path.stem)
    return (ORDER.index(function) if function in ORDER else len(ORDER), path.stem)


IN_ORDER: list[Path] = sorted(PAYLOADS, key=_rank)


@pytest.mark.parametrize("path", IN_ORDER, ids=lambda path: path.stem)
def test_the_handler_accepts_the_payload(functions: Functions, path: Path) -> None:
    event = json.loads(path.read_text())
    assert_answered(path, functions.invoke(path.stem.partition(".")[0], event))


BATCHES = sorted(
    {path.stem.partition(".")[0] for path in PAYLOADS if "Records" in json.loads(path.read_text())}
)


@pytest.mark.parametrize("function", BATCHES)
def test_an_empty_batch_has_no_effect(functions: Functions, function: str) -> None:
    """The local stack sends an empty batch to warm functions up."""
    assert functions.invoke(function, {"Records": []}) == {"batchItemFailures": []}


def assert_answered(path: Path, answer: dict[str, Any]) -> None:
    if path.stem in STATUSES:
        assert answer["statusCode"] == STATUSES[path.stem], answer
        html = answer["headers"].get("Content-Type", "").startswith("text/html")
        assert answer["statusCode"] < 400 or html or "message" in answer["body"]
    elif path.stem.partition(".")[0] in set(routes().values()):
        assert answer == {"statusCode": 200}
    elif path.stem == "authorize_key":
        assert answer == {"isAuthorized": False, "context": {}}
    elif path.stem == "sweep":
        assert answer == {"findings": 0, "heartbeat": answer["heartbeat"]}
    else:
        assert answer == {"batchItemFailures": []}


def test_every_function_of_the_template_has_a_payload() -> None:
    folders = set(function_folders().values())
    declared = folders - {"check_release"}  # tests/functions/test_check_release.py
    assert declared == {path.stem.partition(".")[0] for path in PAYLOADS}
    assert folders == {path.parent.name for path in (ROOT / "functions").glob("*/app.py")}
