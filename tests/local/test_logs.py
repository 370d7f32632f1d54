"""The functions' logs as make run shows them."""

import json
from typing import Any

import pytest

from local.deploy import Stack
from local.logs import Follower, function_name, render


@pytest.mark.parametrize(
    ("logical", "function"),
    [
        ("BookFunction", "book"),
        ("GetBookingFunction", "get_booking"),
        ("RelayChangesFunction", "relay_changes"),
    ],
)
def test_a_function_is_shown_by_the_name_of_its_folder(logical: str, function: str) -> None:
    assert function_name(logical) == function


def test_a_record_is_one_line_of_level_message_and_fields() -> None:
    record = {
        "level": "INFO",
        "message": "seat taken",
        "service": "conference-booking",
        "xray_trace_id": "1-2",
        "conference": "c1",
        "free": 3,
    }
    line = render(0, "book", json.dumps(record))
    assert line is not None
    assert line.split(maxsplit=1)[1] == f"{'book':<16} INFO    seat taken  conference=c1  free=3"


def test_a_traceback_follows_its_line() -> None:
    record = {"level": "ERROR", "message": "failed", "exception": "Traceback\n  boom"}
    line = render(0, "book", json.dumps(record))
    assert line is not None
    assert line.endswith("failed  \nTraceback\n  boom")


@pytest.mark.parametrize("message", ["plain words", "{not json", '"a": 1}'])
def test_a_line_that_is_not_a_record_is_shown_unchanged(message: str) -> None:
    line = render(0, "book", message)
    assert line is not None
    assert line.endswith(message)


@pytest.mark.parametrize(
    "message", ["START RequestId: 1", "END RequestId: 1", "REPORT RequestId: 1", "", '{"_aws": {}}']
)
def test_the_platforms_own_lines_and_metrics_are_left_out(message: str) -> None:
    assert render(0, "book", message) is None


class FakeLogs:
    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []

    def filter_log_events(self, *, logGroupName: str, startTime: int) -> dict[str, Any]:  # noqa: N803
        assert logGroupName == "/logs"
        return {"events": [event for event in self.events if event["timestamp"] >= startTime]}


def test_following_prints_each_new_line_once() -> None:
    logs = FakeLogs()
    template = {
        "Resources": {
            "FunctionLogs": {"Type": "AWS::Logs::LogGroup"},
            "BookFunction": {"Type": "AWS::Lambda::Function"},
        }
    }
    physical = {"FunctionLogs": "/logs", "BookFunction": "stack-Book-1"}
    follower = Follower(logs, Stack(template, {}, physical, {}))  # type: ignore[arg-type]
    later = 4_000_000_000_000
    logs.events = [{"timestamp": 1, "message": "before", "logStreamName": "a"}]
    assert list(follower.lines()) == []
    logs.events.append({"timestamp": later, "message": "one", "logStreamName": "b"})
    logs.events.append({"timestamp": later, "message": "two", "logStreamName": "b"})
    assert [line.split()[-1] for line in follower.lines()] == ["one", "two"]
    logs.events.append({"timestamp": later - 5, "message": "late", "logStreamName": "c"})
    assert [line.split()[-1] for line in follower.lines()] == ["late"]
    assert list(follower.lines()) == []
    stream = "2026/11/27/[stack-Book-1[3]]d"
    logs.events.append({"timestamp": later, "message": "named", "logStreamName": stream})
    assert [line.split()[1:] for line in follower.lines()] == [["book", "named"]]
