"""Every payload in events/ goes through its handler, and every function has one."""

import json
from pathlib import Path

import pytest

from tests.support.functions import Functions
from tests.support.tables import ROOT, template

PAYLOADS: list[Path] = sorted((ROOT / "events").glob("*.json"))

# Against an empty table: what exists by then was added by the payloads before, in this order.
ORDER = ["add_conference", "add_user", "book", "list_bookings"]
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
}


def _rank(path: Path) -> tuple[int, str]:
    function = path.stem.partition(".")[0]
    return (ORDER.index(function) if function in ORDER else len(ORDER), path.stem)


IN_ORDER: list[Path] = sorted(PAYLOADS, key=_rank)


@pytest.mark.parametrize("path", IN_ORDER, ids=lambda path: path.stem)
def test_the_handler_takes_the_payload(functions: Functions, path: Path) -> None:
    event = json.loads(path.read_text())
    answer = functions.invoke(path.stem.partition(".")[0], event)
    if path.stem in STATUSES:
        assert answer["statusCode"] == STATUSES[path.stem], answer
        assert "message" in answer["body"] or answer["body"].startswith("[")
    elif path.stem == "sweep":
        assert answer == {"findings": 0}
    else:
        assert answer == {"batchItemFailures": []}


def test_every_function_of_the_template_has_a_payload() -> None:
    resources = template()["Resources"].values()
    declared = {
        resource["Properties"]["CodeUri"].removeprefix("functions/").rstrip("/")
        for resource in resources
        if resource["Type"] == "AWS::Serverless::Function"
    }
    assert declared == {path.stem.partition(".")[0] for path in PAYLOADS}
    assert declared == {path.parent.name for path in (ROOT / "functions").glob("*/app.py")}
