"""POST /v1/conferences/{conference}/messages: its input, answers and idempotency key."""

from typing import Any

import pytest

from booking.domain.organizer_message import MESSAGES_A_DAY, SUBJECT_LIMIT, TEXT_LIMIT
from tests.support.v1 import V1, Person, person

MESSAGE = {"subject": "The room", "text": "We meet in hall B.\n\nSee you there.", "to": "all"}


def post(v1: V1, by: Person, conference: str, body: Any, key: str | None = None) -> Any:
    headers = {} if key is None else {"idempotency-key": key}
    path = f"/v1/conferences/{conference}/messages"
    return v1.send(by, "POST", path, body, headers=headers)


def test_an_organizer_gets_the_message_and_the_number_of_its_recipients(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga, slots=2)["id"]
    for _ in range(3):
        v1.book(person(), conference)
    sent = post(v1, olga, conference, MESSAGE)
    assert sent.status == 202
    assert set(sent.body) == {"id", "conference", "subject", "to", "recipients", "created_at"}
    assert (sent.body["conference"], sent.body["recipients"]) == (conference, 3)
    confirmed = post(v1, olga, conference, {**MESSAGE, "to": "confirmed"}).body
    waiting = post(v1, olga, conference, {**MESSAGE, "to": "waiting"}).body
    assert (confirmed["recipients"], waiting["recipients"]) == (2, 1)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"subject": ""}, "subject"),
        ({"subject": " \u200b "}, "subject"),
        ({"subject": "\u202egnihsihp"}, "subject"),
        ({"subject": "a\r\nBcc: eve@example.com\x00"}, "subject"),
        ({"subject": "x" * (SUBJECT_LIMIT + 1)}, "subject"),
        ({"subject": None}, "subject"),
        ({"subject": 7}, "subject"),
        ({"text": ""}, "text"),
        ({"text": "\n \u2800 \n"}, "text"),
        ({"text": "a\x00b"}, "text"),
        ({"text": "x" * (TEXT_LIMIT + 1)}, "text"),
        ({"text": ["x"]}, "text"),
        ({"to": "everybody"}, "to"),
        ({"to": None}, "to"),
    ],
)
def test_an_invalid_message_is_refused_and_the_field_is_named(
    v1: V1, change: dict[str, Any], field: str
) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    refused = post(v1, olga, conference, {**MESSAGE, **change})
    assert (refused.status in {400, 422}, refused.body["field"]) == (True, field)


@pytest.mark.parametrize("missing", ["subject", "text", "to"])
def test_a_message_without_a_field_is_refused(v1: V1, missing: str) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    body = {name: value for name, value in MESSAGE.items() if name != missing}
    refused = post(v1, olga, conference, body)
    assert (refused.status, refused.body["field"]) == (400, missing)


def test_the_longest_message_is_accepted(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    longest = {"subject": "x" * SUBJECT_LIMIT, "text": "ü" * TEXT_LIMIT, "to": "all"}
    assert post(v1, olga, conference, longest).status == 202


def test_a_repeated_request_sends_one_message(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    answers = [post(v1, olga, conference, MESSAGE, "once").body for _ in range(MESSAGES_A_DAY + 1)]
    assert answers == [answers[0]] * len(answers)
    other = post(v1, olga, conference, {**MESSAGE, "to": "waiting"}, "once")
    assert other.status == 422
    assert post(v1, olga, conference, MESSAGE).body["id"] != answers[0]["id"], "the control"


def test_the_messages_of_a_day_are_limited(v1: V1) -> None:
    olga = person("organizer")
    conference, other = (v1.conference(olga)["id"] for _ in range(2))
    for _ in range(MESSAGES_A_DAY):
        assert post(v1, olga, conference, MESSAGE).status == 202
    refused = post(v1, olga, conference, MESSAGE)
    assert (refused.status, refused.body["type"].rpartition(":")[2]) == (409, "too-many-messages")
    assert post(v1, olga, other, MESSAGE).status == 202, "the limit is that of a conference"


def test_the_text_of_a_message_is_not_logged(v1: V1, capsys: pytest.CaptureFixture[str]) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    capsys.readouterr()
    assert post(v1, olga, conference, MESSAGE).status == 202
    v1.functions.relay()
    logged = capsys.readouterr().out
    assert logged
    assert "hall B" not in logged
    assert MESSAGE["subject"] not in logged
