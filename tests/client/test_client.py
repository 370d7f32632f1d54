"""The Python client against a transport that answers as the tests say."""

import json
from collections.abc import Callable
from itertools import count

import httpx
import pytest

from seats import NotForKeys, Refused, Seats, Unreachable
from seats.generated.api.v1 import book, remove_device
from seats.generated.models.book_body import BookBody
from seats.retries import KEY, RetryPolicy, RetryTransport, accepts_key
from tools.clients import DOCUMENT

type Answer = httpx.Response | httpx.TransportError

POLICY = RetryPolicy(attempts=4, timeout=30.0, jitter=lambda: 1.0)
BOOKING = {
    "id": "b1",
    "conference": "c1",
    "conference_name": "RustConf",
    "user_id": "alice",
    "status": "CONFIRMED",
    "position": None,
    "position_exact": True,
    "deadline": None,
    "can_confirm": False,
    "reason": None,
    "offers": 0,
    "ticket": None,
    "start": "2031-01-01T09:00:00Z",
    "end": "2031-01-01T17:00:00Z",
    "created_at": "2030-01-01T09:00:00Z",
    "changed_at": "2030-01-01T09:00:00Z",
}
PROBLEM = {
    "type": "urn:conference-booking:problem:invalid",
    "title": "Invalid",
    "status": 400,
    "detail": "seats: must be from 1 to 6",
    "message": "seats: must be from 1 to 6",
    "error": "seats: must be from 1 to 6",
    "field": "seats",
}
BUSY = {"message": "Service Unavailable"}


class Service(httpx.BaseTransport):
    """Gives one answer after the other, and keeps the requests. The last answer repeats."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []
        self.pauses: list[float] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, httpx.TransportError):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    def seats(self) -> Seats:
        return Seats("http://service", "a-token", transport=self, policy=POLICY)

    def for_server(self) -> Seats:
        return Seats("http://service", api_key="seats_1_x", transport=self, policy=POLICY)

    @property
    def keys(self) -> list[str | None]:
        return [request.headers.get(KEY) for request in self.requests]


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the pauses, in seconds, instead of waiting."""
    passed: list[float] = []
    plain = RetryTransport.__init__

    def without_pauses(self: RetryTransport, *given: object, **named: object) -> None:
        named |= {"sleep": passed.append, "clock": lambda: sum(passed)}
        plain(self, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(RetryTransport, "__init__", without_pauses)
    return passed


def booked() -> httpx.Response:
    return httpx.Response(201, json=BOOKING)


def busy(status: int = 503, retry_after: str = "3") -> httpx.Response:
    return httpx.Response(status, json=BUSY, headers={"Retry-After": retry_after})


def lost() -> httpx.TransportError:
    return httpx.ReadError("the connection was closed")


def test_a_busy_service_is_asked_again_not_before_the_time_that_it_gives(
    pauses: list[float],
) -> None:
    service = Service(busy(), busy(429), booked())
    with service.seats() as seats:
        assert seats.book("c1").status == "CONFIRMED"
    assert len(service.requests) == 3
    assert all(pause >= 3 for pause in pauses)


def test_every_attempt_of_one_booking_has_the_same_key_and_each_booking_its_own() -> None:
    service = Service(busy(), lost(), booked())
    with service.seats() as seats:
        seats.book("c1")
        seats.book("c1")
    *first, second = service.keys
    assert len(first) == 3
    assert None not in service.keys
    assert len(set(first)) == 1
    assert second not in first


def test_a_write_without_a_key_is_not_repeated_when_its_answer_is_lost() -> None:
    service = Service(lost(), httpx.Response(204))
    with service.seats() as seats, pytest.raises(httpx.ReadError):
        remove_device.sync_detailed("d1", client=seats.api)
    assert service.keys == [None]


def test_a_read_is_repeated_when_its_answer_is_lost() -> None:
    service = Service(lost(), httpx.Response(200, json=BOOKING))
    with service.seats() as seats:
        assert seats.booking("b1").id == "b1"
    assert service.keys == [None, None]


@pytest.mark.parametrize("answer", [busy, lost])
def test_the_client_gives_up_after_the_last_attempt(answer: Callable[[], Answer]) -> None:
    service = Service(answer())
    with service.seats() as seats, pytest.raises((Unreachable, httpx.TransportError)):
        seats.book("c1")
    assert len(service.requests) == POLICY.attempts


def test_no_attempt_starts_after_the_time_limit(pauses: list[float]) -> None:
    service = Service(busy(retry_after="9"))
    with service.seats() as seats, pytest.raises(Unreachable):
        seats.book("c1")
    assert sum(pauses) <= POLICY.timeout
    assert len(service.requests) == 3  # 9 seconds and the jitter, twice; a third pause is too long


def test_a_refusal_is_an_error_that_names_the_field() -> None:
    service = Service(httpx.Response(400, json=PROBLEM))
    with service.seats() as seats, pytest.raises(Refused) as caught:
        seats.book("c1", seats=9)
    assert caught.value.status == 400
    assert caught.value.problem is not None
    assert caught.value.problem.field == "seats"
    assert len(service.requests) == 1


def test_a_refusal_of_the_gateway_is_an_error_without_a_problem() -> None:
    service = Service(httpx.Response(401, json={"message": "Unauthorized"}))
    with service.seats() as seats, pytest.raises(Refused) as caught:
        seats.booking("b1")
    assert (caught.value.status, str(caught.value)) == (401, "Unauthorized")


def test_lists_are_read_page_after_page() -> None:
    pages = (
        httpx.Response(200, json={"items": [{**BOOKING, "id": f"b{n}"}], "next": following})
        for n, following in zip(count(), ("second", "third", None), strict=False)
    )
    service = Service(*pages)
    with service.seats() as seats:
        assert [booking.id for booking in seats.bookings()] == ["b0", "b1", "b2"]
    cursors = [request.url.params.get("cursor") for request in service.requests]
    assert cursors == [None, "second", "third"]


def test_the_token_is_sent() -> None:
    service = Service(httpx.Response(200, json=BOOKING))
    with service.seats() as seats:
        seats.booking("b1")
    assert service.requests[0].headers["authorization"] == "Bearer a-token"


def test_a_key_is_sent_under_server_and_each_attempt_has_the_same_address() -> None:
    service = Service(
        busy(), lost(), httpx.Response(200, json={"items": [], "next": "c", "more": False})
    )
    with service.for_server() as seats:
        assert seats.events(after="a").next_ == "c"
    assert {str(request.url) for request in service.requests} == {
        "http://service/server/v1/events?after=a&limit=100"
    }
    sent = [request.headers["authorization"] for request in service.requests]
    assert sent == ["Bearer seats_1_x"] * 3


def test_a_write_with_a_key_has_an_idempotency_key_and_its_body() -> None:
    service = Service(lost(), booked())
    body = BookBody(conference="c1", user_id="bob")
    with service.for_server() as seats:
        assert seats.placed(book.sync_detailed(client=seats.api, body=body)).id == "b1"
    first, second = service.requests
    assert service.keys[0] == service.keys[1] is not None
    assert first.url.path == second.url.path == "/server/v1/bookings"
    assert json.loads(second.read())["user_id"] == "bob"
    assert first.read() == second.read()


def test_a_key_is_not_sent_where_no_credentials_are_needed() -> None:
    service = Service(httpx.Response(200, json={"items": [], "next": None}))
    with service.for_server() as seats:
        assert list(seats.conferences()) == []
    (request,) = service.requests
    assert (request.url.path, "authorization" in request.headers) == ("/v1/conferences", False)


def test_an_operation_that_keys_may_not_call_is_not_sent() -> None:
    service = Service(booked())
    with service.for_server() as seats, pytest.raises(NotForKeys, match="POST /v1/bookings/b1/c"):
        seats.cancel("b1")
    assert service.requests == []


def test_a_connection_has_a_token_or_a_key() -> None:
    with pytest.raises(ValueError, match="not both"):
        Seats("http://service", "a-token", api_key="seats_1_x")


def test_keys_are_sent_exactly_where_the_document_has_them() -> None:
    document = json.loads(DOCUMENT.read_text())
    found = {True: 0, False: 0}
    for path, item in document["paths"].items():
        if not path.startswith("/v1/"):
            continue
        for method, operation in item.items():
            if method in {"get", "post", "patch", "put", "delete"}:
                documented = "IdempotencyKey" in json.dumps(operation.get("parameters", []))
                example = path.replace("{", "").replace("}", "")
                assert accepts_key(method.upper(), example) == documented, (method, path)
                found[documented] += 1
    assert all(found.values())
