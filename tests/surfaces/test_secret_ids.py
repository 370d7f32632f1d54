"""On v1, the answer about somebody else's booking is the one about no booking, at the same cost."""

from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import pytest
from botocore.client import BaseClient

from testing.memory_dynamodb import MemoryDynamoDB
from tests.support.v1 import ABSENT, V1, Person, Reply, person

ROUTES = [
    ("GET", ""),
    ("GET", "/history"),
    ("GET", "/calendar.ics"),
    ("POST", "/confirm"),
    ("POST", "/cancel"),
    ("POST", "/reactivate"),
    ("POST", "/accept"),
    ("POST", "/decline"),
]


def confirmed(v1: V1) -> str:
    return str(v1.book(person(), v1.conference()["id"])["id"])


def canceled(v1: V1) -> str:
    alice = person()
    booking = v1.book(alice, v1.conference()["id"])["id"]
    return str(v1.move(alice, "cancel", booking)["id"])


def offered(v1: V1) -> str:
    return str(v1.offer(person(), v1.conference()["id"])["id"])


def invited(v1: V1) -> str:
    olga = person("organizer")
    return str(v1.book(olga, v1.conference(olga)["id"], user_id=person().user_id)["id"])


def invited_by_mail(v1: V1) -> str:
    olga = person("organizer")
    return str(v1.book(olga, v1.conference(olga)["id"], email="a@example.org")["id"])


def observed(v1: V1, by: Person, method: str, path: str) -> tuple[Reply, list[str]]:
    """Send a request; return the answer and the names of the calls of AWS."""
    calls: list[str] = []
    real, stored = BaseClient._make_api_call, MemoryDynamoDB.call  # type: ignore[attr-defined]

    def counted(client: Any, operation: str, parameters: Any) -> Any:
        calls.append(operation)
        return real(client, operation, parameters)

    def counted_in_memory(engine: MemoryDynamoDB, operation: str, parameters: Any) -> Any:
        calls.append(operation)
        return stored(engine, operation, parameters)

    with (
        patch.object(BaseClient, "_make_api_call", counted),
        patch.object(MemoryDynamoDB, "call", counted_in_memory),
    ):
        reply = v1.send(by, method, path)
    return reply, calls


@pytest.mark.parametrize("role", ["customer", "organizer"])
@pytest.mark.parametrize(("method", "action"), ROUTES)
@pytest.mark.parametrize("booking", [confirmed, canceled, offered, invited, invited_by_mail])
def test_nobody_learns_whether_a_booking_exists(
    v1: V1, booking: Callable[[V1], str], method: str, action: str, role: str
) -> None:
    mallory, foreign = person(role), booking(v1)
    observed(v1, mallory, method, f"/v1/bookings/{ABSENT}{action}")  # caches the identity
    known, calls = observed(v1, mallory, method, f"/v1/bookings/{foreign}{action}")
    unknown, same_calls = observed(v1, mallory, method, f"/v1/bookings/{ABSENT}{action}")
    assert known == unknown
    assert known.status == 404
    assert calls == same_calls
    assert calls
