"""Thousands of hostile frames from one seed: each gets one documented answer."""

import json
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.sockets import Sockets, sockets_over_memory

FRAMES = 10_000
DOCUMENTED = {
    "slots_update",
    "booking_response",
    "cancellation_response",
    "availability",
    "booking",
    "unsubscribed",
    "pong",
    "error",
}
TYPES = ["book_slot", "cancel_slot", "get_slots", "subscribe", "unsubscribe", "ping"]
NASTY: list[Any] = [
    None, True, False, 0, -1, 9, 10**30, 1.5, 9.0, 1e308, "", " ", "9", "\x00", "\u202e", "\ud800",
    "a" * 3_000, "#", "a#b", "#name", ":value", "CONNECTIONS#0", "__proto__", [], {}, [[]], [9],
    {"$gt": 1}, {"S": "x"}, "9" * 400, "٣", "🎟️", "x.y.z", "$connect", "$disconnect", "$default",
    "00000000-0000-4000-8000-000000000000",
]  # fmt: skip
RAW = [
    *("", "null", "[]", "{", '"ping"', "NaN", '{"type": NaN}', "[" * 4_000, '{"a":' * 600),
    "x" * 9_000,
]


@pytest.fixture(scope="module")
def sockets() -> Iterator[Sockets]:
    with sockets_over_memory() as fresh:
        yield fresh


class Fuzzer:
    """Generates nearly valid and completely invalid frames."""

    def __init__(self, seed: int, bookings: list[str]) -> None:
        self.random = random.Random(seed)
        self.likely: dict[str, list[Any]] = {
            "slot_id": list(range(2, 16)),
            "conference": ["Conf"],
            "realm": ["open", "signed-in"],
            "booking": bookings,
            "token": ["a.b.c"],
        }

    def frame(self) -> str:
        dice = self.random.random()
        if dice < 0.05:
            return self.random.choice(RAW)
        if dice < 0.1:
            return self.random.randbytes(self.random.randint(0, 60)).decode("utf-8", "replace")
        kind = self.random.choice(TYPES if dice < 0.85 else NASTY)
        message = {"type": kind}
        for name, values in self.likely.items():
            if self.random.random() < 0.4:
                message[name] = self.random.choice(NASTY if self.random.random() < 0.3 else values)
        text = json.dumps(message)
        if dice > 0.97:
            at = self.random.randrange(len(text))
            text = text[:at] + self.random.choice('{}[]",:\x00') + text[at + 1 :]
        return text


def bookings(sockets: Sockets) -> list[str]:
    """Return bookings of an existing conference."""
    times = {"start": "2035-06-14T10:00:00", "end": "2035-06-14T18:00:00"}
    body: dict[str, Any] = {"name": "Conf", "location": "B", "slots": 1, "topics": ["A"], **times}
    sockets.functions.http("add_conference", "POST", "/conference", body)
    bookings = []
    for user in ("alice", "bob"):
        sockets.functions.http("add_user", "POST", "/user", {"user_id": user, "topics": ["A"]})
        seat = {"name": "Conf", "user_id": user}
        bookings.append(sockets.functions.http("book", "POST", "/book", seat)[1]["booking_id"])
    return bookings


def test_ten_thousand_hostile_frames_get_one_documented_answer_each(sockets: Sockets) -> None:
    seed = random.SystemRandom().randrange(10**9)
    fuzzer = Fuzzer(seed, bookings(sockets))
    connections = [sockets.connect() for _ in range(5)]
    seen: Counter[str] = Counter()
    for number in range(FRAMES):
        frame = fuzzer.frame()
        connection = fuzzer.random.choice(connections)
        answer = sockets.ask(connection, frame)
        story = f"seed {seed} frame {number}: {frame[:200]!r} -> {answer}"
        assert answer["type"] in DOCUMENTED, story
        assert answer.get("message") != "internal error", story
        seen[answer["type"]] += 1
        if number % 100 == 0:
            sockets.push()
    assert set(seen) == DOCUMENTED, f"seed {seed}: {seen}"
