"""Metrics, and log lines: a request and all its consequences have one correlation id."""

import importlib
import io
import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from booking.adapters import keys
from booking.surfaces.fields import conference_id
from testing.memory_dynamodb import transaction_canceled
from testing.tables import ROOT, TABLE, template
from tests.support.functions import Context, Functions, functions_over_memory
from tests.support.v1 import V1, Person

type Line = dict[str, Any]
NAMES = ("alice", "robert", "carol")
EMAIL = "alice@example.com"


class Logged:
    """The standard output of the functions: log lines and metrics."""

    def __init__(self, functions: Functions, captured: pytest.CaptureFixture[str]) -> None:
        self._stream = io.StringIO()
        self._captured = captured
        functions.module("sweep").logger.registered_handler.setStream(self._stream)

    def lines(self) -> list[Line]:
        """Return the log lines since the last call."""
        text = self._stream.getvalue()
        self._stream.seek(0)
        self._stream.truncate()
        return [json.loads(line) for line in text.splitlines()]

    def metrics(self) -> dict[str, list[float]]:
        """Return the values of each metric since the last call."""
        found: dict[str, list[float]] = {}
        for line in self._captured.readouterr().out.splitlines():
            record = json.loads(line)
            (block,) = record["_aws"]["CloudWatchMetrics"]
            assert (block["Namespace"], block["Dimensions"]) == (
                "ConferenceBooking",
                [["service"]],
            )
            assert record["service"] == "conference-booking"
            for metric in block["Metrics"]:
                found.setdefault(metric["Name"], []).extend(record[metric["Name"]])
        return found


@pytest.fixture
def functions() -> Iterator[Functions]:
    with functions_over_memory() as loaded:
        yield loaded


@pytest.fixture
def logged(functions: Functions, capsys: pytest.CaptureFixture[str]) -> Iterator[Logged]:
    yield Logged(functions, capsys)
    functions.module("sweep").logger.registered_handler.setStream(sys.__stdout__)


@pytest.fixture
def story(functions: Functions) -> dict[str, str]:
    """Add a conference with one seat for alice; robert and carol wait for it."""
    listing = {
        "name": "RustConf",
        "location": "Berlin",
        "topics": ["Rust"],
        "slots": 1,
        "start": "2035-06-14 10:00:00",
        "end": "2035-06-14 18:00:00",
    }
    assert functions.http("add_conference", "POST", "/conference", listing)[0] == 201
    booked = {}
    for name in NAMES:
        user = {"user_id": name, "topics": ["Rust"]}
        assert functions.http("add_user", "POST", "/user", user)[0] == 201
        wanted = {"name": "RustConf", "user_id": name}
        status, body = functions.http("book", "POST", "/book", wanted)
        assert status == 201
        booked[name] = body["booking_id"]
    functions.relay()
    functions.deliver("PROMOTIONS", "promote")
    functions.deliver("STARTS", "start_conference")
    return booked


def cancel(functions: Functions, booking: str, request: str) -> None:
    functions.request_id = request
    assert functions.http("cancel", "POST", "/cancel", {"booking_id": booking})[0] == 200


def test_one_correlation_id_leads_from_a_cancellation_to_a_later_lapse(
    functions: Functions, story: dict[str, str], logged: Logged
) -> None:
    logged.lines()
    cancel(functions, story["alice"], "the-request")
    functions.relay()
    assert [m["correlation"] for m in functions.deliver("PROMOTIONS", "promote")] == ["the-request"]
    functions.relay()
    assert [m["correlation"] for m in functions.deliver("LAPSES", "lapse")] == ["the-request"]
    lines = logged.lines()
    assert {line["correlation_id"] for line in lines} == {"the-request"}
    messages = [(line["message"], line.get("event")) for line in lines]
    assert messages == [
        ("answered", None),
        ("relayed", "BookingCanceled"),
        ("worked", None),
        ("relayed", "SeatOffered"),
        ("worked", None),
    ]


@pytest.mark.parametrize("query", ["BookingQuery", "CorrelationQuery"])
def test_a_saved_query_shows_only_fields_that_are_logged(
    functions: Functions, story: dict[str, str], logged: Logged, query: str
) -> None:
    """CloudWatch shows an empty column for a field that no line has, and no error."""
    cancel(functions, story["alice"], "the-request")
    functions.relay()
    written = {name for line in logged.lines() for name in line}
    fields = template()["Resources"][query]["Properties"]["QueryString"].splitlines()[0]
    shown = {name.strip() for name in fields.removeprefix("fields ").split(",")}
    assert {name for name in shown if not name.startswith("@")} <= written


def test_messages_that_differ_only_in_their_correlation_id_run_once(
    functions: Functions, story: dict[str, str], logged: Logged
) -> None:
    cancel(functions, story["alice"], "first")
    logged.lines()
    body = {"conference": conference_id("RustConf")}
    records = [
        {"messageId": name, "body": json.dumps({**body, "correlation": name})} for name in "abc"
    ]
    functions.invoke("promote", {"Records": records})
    worked = [line for line in logged.lines() if line["message"] == "worked"]
    assert [(line["correlation_id"], line["conference"]) for line in worked] == [
        ("a", body["conference"])
    ]


def test_transitions_are_counted_from_the_stream(
    functions: Functions, story: dict[str, str], logged: Logged
) -> None:
    logged.metrics()
    cancel(functions, story["alice"], "r")
    functions.relay()
    assert functions.deliver("PROMOTIONS", "promote")
    functions.relay()
    body = {"booking_id": story["robert"], "user_id": "robert"}
    assert functions.http("confirm", "POST", "/confirm", body)[0] == 200
    assert functions.http("confirm", "POST", "/confirm", body)[0] == 400
    functions.relay()
    counted = logged.metrics()
    latency = counted.pop("PromotionLatency")
    assert len(latency) == 1
    assert counted == {
        "Answered": [1, 1],
        "Refused": [1],
        "BookingCanceled": [1],
        "SeatOffered": [1],
        "BookingConfirmed": [1],
        "OfferConfirmed": [1],
        "CapacityUse": [0, 100, 100],
    }


@pytest.mark.parametrize(
    ("update", "counts"),
    [
        ("SET attendee = :name", {}),
        (
            "SET verb = :lapse, #state = :canceled, reason = :why REMOVE ticket ADD version :one",
            {"BookingCanceled": [1], "OfferLapsed": [1]},
        ),
    ],
)
def test_the_last_lapse_of_a_booking_is_counted_but_an_erasure_is_not(
    functions: Functions,
    story: dict[str, str],
    logged: Logged,
    update: str,
    counts: dict[str, list[int]],
) -> None:
    values = {
        ":name": {"S": "erased:1"},
        ":lapse": {"S": "lapse"},
        ":canceled": {"S": "CANCELED"},
        ":why": {"S": "lapsed"},
        ":one": {"N": "1"},
    }
    parameters: dict[str, Any] = {
        "TableName": TABLE,
        "Key": keys.booking(story["carol"]),
        "UpdateExpression": update,
        "ExpressionAttributeValues": {n: v for n, v in values.items() if n in update},
    }
    if "#state" in update:
        parameters["ExpressionAttributeNames"] = {"#state": "state"}
    assert functions.engine is not None
    functions.engine.call("UpdateItem", parameters)
    logged.metrics()
    functions.relay()
    assert logged.metrics() == counts


def test_a_healthy_sweep_reports_a_run_without_findings(
    functions: Functions, logged: Logged
) -> None:
    functions.invoke("sweep", {})
    assert logged.metrics() == {"SweeperFindings": [0]}
    assert [line["correlation_id"] for line in logged.lines()] == [Context.aws_request_id]


def test_lost_attempts_are_counted_by_cause(
    functions: Functions, story: dict[str, str], logged: Logged
) -> None:
    logged.metrics()
    conflicts = [
        transaction_canceled([{"Code": code} for code in ("None", "TransactionConflict", "None")])
    ]

    def fault(operation: str, _: Any) -> Exception | None:
        return conflicts.pop() if operation == "TransactWriteItems" and conflicts else None

    assert functions.engine is not None
    functions.engine.fault = fault
    cancel(functions, story["alice"], "r")
    counted = logged.metrics()
    assert counted == {"AttemptsLost": [1], "Conflicted": [1], "Answered": [1]}


def test_a_bug_is_counted_and_logged_with_its_trace(
    functions: Functions, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise RuntimeError("a bug")

    logged.metrics()
    logged.lines()
    monkeypatch.setattr(functions.module("promote"), "promote", broken)
    body = json.dumps({"conference": "C", "correlation": "x"})
    answer = functions.invoke("promote", {"Records": [{"messageId": "m", "body": body}]})
    assert answer == {"batchItemFailures": [{"itemIdentifier": "m"}]}
    assert logged.metrics() == {"Failed": [1]}
    (line,) = logged.lines()
    assert (line["level"], line["correlation_id"]) == ("ERROR", "x")
    assert "a bug" in line["exception"]


def test_an_invalid_message_fails_alone(functions: Functions, logged: Logged) -> None:
    body = json.dumps({"conference": conference_id("RustConf")})
    bodies = {"a": "[1]", "b": "no json", "c": body, "d": "null"}
    records = [{"messageId": name, "body": text} for name, text in bodies.items()]
    logged.metrics()
    answer = functions.invoke("promote", {"Records": records})
    assert {one["itemIdentifier"] for one in answer["batchItemFailures"]} == {"a", "b", "d"}
    assert logged.metrics() == {"Failed": [1, 1, 1]}


def test_an_exception_that_ends_an_invocation_is_logged_and_raised(
    functions: Functions, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> int:
        raise RuntimeError("a bug")

    monkeypatch.setattr(functions.module("sweep"), "sweep", broken)
    logged.lines()
    with pytest.raises(RuntimeError):
        functions.invoke("sweep", {})
    (line,) = logged.lines()
    assert (line["level"], line["message"]) == ("ERROR", "failed")
    assert logged.metrics() == {"Failed": [1]}


def test_a_failing_change_is_logged_with_its_own_correlation_id(
    functions: Functions,
    story: dict[str, str],
    logged: Logged,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: Any) -> None:
        raise RuntimeError("a bug")

    cancel(functions, story["alice"], "the-request")
    monkeypatch.setattr(functions.module("relay_changes"), "relay_changes", broken)
    logged.lines()
    with suppress(AssertionError):  # the batch failed
        functions.relay()
    failed = [line for line in logged.lines() if line["message"].startswith("a change failed")]
    assert {line["correlation_id"] for line in failed} == {"the-request"}


def test_every_item_of_the_owners_index_reaches_the_relay(
    functions: Functions, story: dict[str, str]
) -> None:
    """RelayStoppedAlarm compares the writes to that index with the work of the relay."""
    (relay,) = template()["Resources"]["RelayChangesFunction"]["Properties"]["Events"].values()
    filters = relay["Properties"]["FilterCriteria"]["Filters"]
    keys = [json.loads(each["Pattern"])["dynamodb"]["Keys"] for each in filters]
    kinds = [kind for key in keys for kind in key.get("sk", {}).get("S", [])]
    cancel(functions, story["alice"], "r")
    functions.relay()
    person = Person("olga", ("organizer",))
    listed = V1(functions).conference(person)
    V1(functions).book(person, listed["id"])
    owned = [item["sk"]["S"] for item in functions.items() if "owner_pk" in item]
    assert set(owned) == {"BOOKING", "CONFERENCE"}
    assert set(owned) <= set(kinds)


@pytest.mark.parametrize("path", sorted((ROOT / "events").glob("*.json")), ids=lambda p: p.stem)
def test_every_function_sets_a_correlation_id_and_publishes_its_metrics(
    functions: Functions, logged: Logged, path: Path
) -> None:
    """Metrics that are not published would be counted again in the next invocation."""
    event = json.loads(path.read_text())
    functions.invoke(path.stem.partition(".")[0], event)
    observability: Any = importlib.import_module("booking.edge.observability")
    assert observability.metrics.provider.metric_set == {}
    request = event.get("requestContext", {}).get("requestId")
    assert all(line["correlation_id"] == request for line in logged.lines() if request)


def test_no_line_names_a_person(
    functions: Functions, logged: Logged, story: dict[str, str]
) -> None:
    """No line of a cancellation, an offer or a rejected request has a user id or an address."""
    cancel(functions, story["alice"], "r")
    functions.relay()
    functions.deliver("PROMOTIONS", "promote")
    functions.relay()
    functions.deliver("LAPSES", "lapse")
    for body in ({"user_id": EMAIL, "topics": ["x"]}, {"user_id": "alice"}, "alice", b"\xffalice"):
        functions.http("add_user", "POST", "/user", body)
    functions.http("book", "POST", "/book", {"name": "RustConf", "user_id": "carol"})
    functions.http(
        "confirm", "POST", "/confirm", {"booking_id": story["robert"], "user_id": "alice"}
    )
    _assert_nobody_is_named(logged, least=15)


def _assert_nobody_is_named(logged: Logged, least: int) -> None:
    lines = logged.lines()
    assert len(lines) >= least
    for line in lines:
        text = json.dumps(line)
        assert not [name for name in (*NAMES, EMAIL, "@") if name in text], text


def test_no_line_of_v1_and_of_an_erasure_names_a_person(
    functions: Functions, logged: Logged
) -> None:
    v1, alice, robert = V1(functions), Person("alice"), Person("robert", ("organizer",))
    known = {"user_id": "alice", "topics": "A", "email": EMAIL}
    assert v1.send(alice, "POST", "/v1/users", known).status == 201
    conference = v1.conference(robert)["id"]
    offer = v1.offer(alice, conference)["id"]
    functions.relay()
    functions.deliver("LAPSES", "lapse")
    v1.move(alice, "confirm", offer)
    for path in ("/v1/users/alice", "/v1/users/alice/export", "/v1/users/alice/bookings"):
        assert v1.send(alice, "GET", path).status == 200
        assert v1.send(Person("carol"), "GET", path).status == 403
    assert v1.send(robert, "GET", f"/v1/conferences/{conference}/bookings").status == 200
    assert v1.send(alice, "POST", "/v1/users", {"user_id": "alice", "email": 5}).status == 400
    assert v1.send(alice, "DELETE", "/v1/users/alice").status == 204
    functions.relay()
    _assert_nobody_is_named(logged, least=20)


def test_the_stack_trace_of_a_bug_names_nobody(
    functions: Functions, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stack trace has lines of code and the exception's text, but no variables."""

    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("a bug")

    module = functions.module("add_user")
    monkeypatch.setattr(module, "add_user", broken)
    event = json.loads((ROOT / "events/add_user.v1.json").read_text())
    event["body"] = json.dumps({"user_id": "alice", "topics": "A", "email": EMAIL})
    event["requestContext"]["authorizer"]["jwt"]["claims"] = Person("alice").claims
    answer = module.handler(event, Context())
    assert answer["statusCode"] == 500
    _assert_nobody_is_named(logged, least=1)
