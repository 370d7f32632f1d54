"""An organizer and attendees who use v1 directly, without the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Self

from local.stack import Outputs
from tests.support.browser import token_of
from tests.support.e2e import Http, a_day, new_name


@dataclass(frozen=True)
class Organizer:
    """An organizer, who can also act for users with accounts."""

    outputs: Outputs
    http: Http
    name: str
    token: str

    @classmethod
    @contextmanager
    def of(cls, outputs: Outputs, name: str = "olga") -> Iterator[Self]:
        """Sign in; close the connections at the end."""
        http = Http(outputs.http)
        yield cls(outputs, http, name, token_of(outputs, name, ("organizer",)))
        http.close()

    def ask(self, method: str, path: str, body: Any = None, token: str | None = None) -> Any:
        """Send a request that must succeed."""
        headers = {"authorization": f"Bearer {token or self.token}"}
        status, answer = self.http.send(method, path, json=body, headers=headers)
        assert status < 300, answer
        return answer

    def adds_conference(self, slots: int = 1, **more: Any) -> dict[str, Any]:
        """Add a conference, on a day without other conferences."""
        start = a_day()
        created: dict[str, Any] = self.ask(
            "POST",
            "/v1/conferences",
            {
                "name": new_name(),
                "location": "Berlin",
                "topics": ["Python"],
                "start": start.isoformat(),
                "end": (start + timedelta(hours=8)).isoformat(),
                "slots": slots,
                **more,
            },
        )
        return created

    def books(self, conference: dict[str, Any], user: str) -> dict[str, Any]:
        """Book for a user with an account."""
        token = token_of(self.outputs, user, ("customer",))
        body = {"conference": conference["id"]}
        booking: dict[str, Any] = self.ask("POST", "/v1/bookings", body, token)
        return booking

    def cancels(self, booking: dict[str, Any]) -> None:
        """Cancel a user's booking."""
        self.ask("POST", f"/v1/bookings/{booking['id']}/cancel")
