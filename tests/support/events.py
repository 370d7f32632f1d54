"""A client of the events surface for one signed-in person, over the functions or over HTTP."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.support.functions import Functions
from tests.support.v1 import V1
from tests.support.v1 import Person as Caller

type Reply = tuple[int, Any]
type Send = Callable[[str, str, Any, dict[str, str]], Reply]

EVENTS, BOOKINGS = "/eventapi/event/", "/bookingapi/booking/"
HOST = "events.example.com:8443"
FIRST_DAY = datetime(2041, 1, 1, 10, tzinfo=UTC)
numbers = itertools.count(1)


def body(day: int = 0, **given: Any) -> dict[str, Any]:
    """Return the body that creates an event, by default on a day without another one."""
    start = FIRST_DAY + timedelta(days=day or next(numbers))
    return {
        "title": f"Event {next(numbers)}: 50% off / free",
        "description": "About it.",
        "start_time": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "end_time": (start + timedelta(hours=2)).strftime("%Y-%m-%d %H:%M:%S"),
        "capacity": 2,
        **given,
    }


def sentence(answer: Any, field: str | None = None) -> str:
    """Return the sentence of an error. Asserts that `message`, `error` and the field agree."""
    assert answer["message"] == answer["error"]
    if field is not None:
        assert answer[field] == [answer["error"].removeprefix(f"{field}: ")]
    error: str = answer["error"]
    return error


@dataclass(frozen=True)
class Form:
    """A request body and its content type."""

    body: Any
    content_type: str = "application/json"


def urlencoded(fields: dict[str, Any]) -> Form:
    """Return fields as a browser sends a form."""
    return Form(urlencode(fields).encode(), "application/x-www-form-urlencoded")


def multipart(*parts: tuple[str, str | bytes], ends: bool = True) -> Form:
    """Return a multipart form; a part is its parameters and content. `ends` adds the end mark."""
    lines = []
    for parameters, content in parts:
        encoded = content.encode() if isinstance(content, str) else content
        head = f"--edge\r\nContent-Disposition: form-data; {parameters}\r\n\r\n".encode()
        lines.append(head + encoded + b"\r\n")
    end = b"--edge--\r\n" if ends else b""
    return Form(b"".join(lines) + end, "multipart/form-data; boundary=edge")


def multipart_of(fields: dict[str, Any]) -> Form:
    """Return a multipart form of text fields."""
    return multipart(*((f'name="{name}"', str(value)) for name, value in fields.items()))


@dataclass(frozen=True)
class Person:
    """A signed-in person; `send` sends a request with their token."""

    user_id: str
    send: Send

    def ask(self, method: str, path: str, content: Any = None, **query: str) -> Reply:
        """Send a request; return the status, and the parsed body or None."""
        return self.send(method, path, content, query)

    def follow(self, link: str) -> Reply:
        """GET an absolute URL: the `next` or `previous` of a page."""
        return self.send("GET", link, None, {})

    def event(self, day: int = 0, **given: Any) -> Any:
        """Create an event, by default on a day without another one."""
        status, event = self.ask("POST", EVENTS, body(day, **given))
        assert status == 201, event
        return event

    def try_to_book(self, event: Any) -> Reply:
        """Send a booking request; return the answer, which may be an error."""
        return self.ask("POST", BOOKINGS, {"event": event["id"]})

    def book(self, event: Any) -> Any:
        """Book an event; return the booking."""
        status, booking = self.try_to_book(event)
        assert status == 201, booking
        return booking

    def change(self, booking: Any, status: Any) -> Reply:
        """Change a booking's status."""
        return self.ask("PATCH", f"{BOOKINGS}{booking['id']}/", {"status": status})

    def cancel(self, booking: Any) -> Reply:
        """Cancel a booking."""
        return self.ask("POST", f"{BOOKINGS}{booking['id']}/cancel/")

    def delete(self, booking: Any) -> Reply:
        """Delete a booking."""
        return self.ask("DELETE", f"{BOOKINGS}{booking['id']}/")

    def read(self, thing: Any) -> Reply:
        """Read an event or a booking."""
        return self.ask("GET", f"{EVENTS if 'title' in thing else BOOKINGS}{thing['id']}/")

    def history(self, booking: Any, **query: str) -> Reply:
        """Read the history of a booking."""
        return self.ask("GET", f"{BOOKINGS}{booking['id']}/history/", **query)

    def listed(self, **query: str) -> list[str]:
        """Read the first page of bookings; return their ids."""
        status, page = self.ask("GET", BOOKINGS, **query)
        assert status == 200, page
        return [booking["id"] for booking in page["results"]]


def over_functions(functions: Functions, user_id: str, *roles: str) -> Person:
    """Return a person whose requests go directly to the functions, by the template's routes."""
    gateway, caller = V1(functions), Caller(user_id, roles)

    def send(method: str, path: str, content: Any, query: dict[str, str]) -> Reply:
        link = urlsplit(path)
        assert link.netloc in {"", HOST}
        given = {**dict(parse_qsl(link.query)), **query}
        form = content if isinstance(content, Form) else Form(content)
        headers = {"host": HOST, "content-type": form.content_type}
        reply = gateway.send(caller, method, link.path, form.body, query=given, headers=headers)
        return reply.status, reply.body or None

    return Person(user_id, send)
