"""Batches: only a failed record is repeated, and only it goes to the dead-letter queue."""

import importlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from booking.application.ports.contention import Busy, Contended
from testing.tables import ROOT
from tests.support.functions import Context, Functions


@pytest.fixture(scope="module")
def batch(functions: Functions) -> Any:
    del functions  # the edge is loaded in its environment
    return importlib.import_module("booking.edge.batch")


def records(count: int) -> list[dict[str, Any]]:
    event = json.loads((ROOT / "events" / "relay_changes.json").read_text())
    return [
        {**event["Records"][0], "dynamodb": {"SequenceNumber": str(n), "n": n}}
        for n in range(count)
    ]


def test_only_the_failing_change_of_a_batch_is_reported(batch: Any) -> None:
    done: list[int] = []

    def work(changes: Sequence[int]) -> None:
        if 3 in changes:
            raise RuntimeError("poison")
        done.extend(changes)

    event = {"Records": records(6)}
    answer = batch.stream_batch(event, lambda record: record["dynamodb"]["n"] or -1, work)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "3"}]}
    assert done == [-1, 1, 2]


def test_an_unreadable_record_stops_the_batch(batch: Any) -> None:
    done: list[int] = []

    def read(record: dict[str, Any]) -> int:
        return {"0": 1, "1": 2}[record["dynamodb"]["SequenceNumber"]]

    answer = batch.stream_batch({"Records": records(4)}, read, done.extend)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "2"}]}
    assert done == [1, 2]


@pytest.mark.parametrize("lost", [Busy(), Contended()])
def test_a_message_that_lost_a_race_is_redelivered_without_an_error(
    batch: Any, monkeypatch: pytest.MonkeyPatch, lost: Exception
) -> None:
    def work(_: Any) -> None:
        raise lost

    monkeypatch.setattr(batch.logger, "exception", lambda *_, **__: pytest.fail("an error"))
    event = {"Records": [{"messageId": "1", "body": '{"conference": "a"}'}]}
    answer = batch.each_message(event, Context(), work)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    answer = batch.stream_batch({"Records": records(2)}, lambda record: record, work)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "0"}]}


def test_a_failed_message_is_reported_and_the_others_succeed(batch: Any) -> None:
    done: list[str] = []

    def work(message: dict[str, str]) -> None:
        if message["conference"] == "b":
            raise RuntimeError("poison")
        done.append(message["conference"])

    event = {
        "Records": [
            {"messageId": str(n), "body": json.dumps({"conference": name})}
            for n, name in enumerate("abac")
        ]
    }
    answer = batch.each_message(event, Context(), work)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    assert done == ["a", "c"]


def test_messages_without_remaining_time_are_reported_unprocessed(batch: Any) -> None:
    class Late(Context):
        @staticmethod
        def get_remaining_time_in_millis() -> int:
            return 1_000

    done: list[Any] = []
    event = {"Records": [{"messageId": "1", "body": "{}"}]}
    answer = batch.each_message(event, Late(), done.append)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    assert done == []


def test_the_events_of_a_conference_fail_together_and_in_order(batch: Any) -> None:
    bodies = [
        json.dumps({"id": f"{conference}:{n}", "conference": conference})
        for n, conference in enumerate(("A", "B", "A"))
    ]
    event = [{"messageId": str(n), "body": body} for n, body in enumerate([*bodies, "{}", "no"])]
    seen: list[list[str]] = []

    def work(messages: Sequence[Mapping[str, Any]]) -> None:
        seen.append([message["id"] for message in messages])
        if messages[0]["conference"] == "A":
            raise Busy

    answer = batch.each_conference({"Records": event}, None, work)
    assert seen == [["A:0", "A:2"], ["B:1"]]
    assert [one["itemIdentifier"] for one in answer["batchItemFailures"]] == ["3", "4", "0", "2"]
