"""An organizer and attendees who use v1 directly, without the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Self

from local.stack import Outputs
from tests.support.browser import token_of
from tests.support.e2e import Http, a_day, eventually, new_name


@dataclass
class Organizer:
    """An organizer, who can also act for users with accounts.

    The page signs out everywhere, so a test that signs the organizer out there revokes this token.
    """

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
        """Send a request that must succeed; sign the organizer in again after a sign-out."""
        status, answer = self._send(method, path, body, token or self.token)
        if token is None and status == 401:
            self.token = self._valid_token()
            status, answer = self._send(method, path, body, self.token)
        assert status < 300, answer
        return answer

    def _valid_token(self) -> str:
        """Sign in until a token is accepted; one of the second of the sign-out is refused."""
        return eventually(
            lambda: token_of(self.outputs, self.name, ("organizer",)),
            lambda token: self._send("GET", "/v1/users/me/bookings", None, token)[0] != 401,
        )

    def _send(self, method: str, path: str, body: Any, token: str) -> tuple[int, Any]:
        headers = {"authorization": f"Bearer {token}"}
        return self.http.send(method, path, json=body, headers=headers)

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

    def books(self, conference: dict[str, Any], user: str, **more: Any) -> dict[str, Any]:
        """Book for a user with an account."""
        token = token_of(self.outputs, user, ("customer",))
        body = {"conference": conference["id"], **more}
        booking: dict[str, Any] = self.ask("POST", "/v1/bookings", body, token)
        return booking

    def cancels(self, booking: dict[str, Any]) -> None:
        """Cancel a user's booking."""
        self.ask("POST", f"/v1/bookings/{booking['id']}/cancel")

    def reads(self, conference: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the bookings of a conference once its list has one."""
        path = f"/v1/conferences/{conference['id']}/bookings"
        found: dict[str, Any] = eventually(
            lambda: self.ask("GET", path), lambda read: len(read["items"]) > 0
        )
        return list(found["items"])
