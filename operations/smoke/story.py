"""The story of a smoke test: the last seat, the waitlist, an offer, a lapse, a confirmation."""

import json
import secrets
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from websockets.sync.client import ClientConnection

from booking.adapters import keys
from operations import retries
from operations.smoke.people import People, Person
from operations.smoke.remains import Remains
from operations.smoke.report import Failed, Report
from operations.stack import Stack

type Json = dict[str, Any]
WINDOW = 20  # seconds that an offer is held; long enough for slow connections
TIMEOUT = 60.0  # seconds to wait for something that usually takes less than one
OFFERED, CONFIRMED, WAITLISTED = "CONFIRMATION_PENDING", "CONFIRMED", "WAITLISTED"
ACCEPTED = range(200, 300)


class Story:
    """Steps that depend on each other: after a failure the remaining ones are skipped."""

    def __init__(self, found: Stack) -> None:
        self._found = found
        self._http = retries.client(found.outputs["HttpUrl"])
        self._people = People(found, secrets.token_hex(4))
        self._persons: dict[str, Person] = {}
        self._conference = ""
        self._bookings: dict[str, str] = {}
        self._socket: ClientConnection | None = None
        self._connections = ExitStack()

    def run(self, report: Report) -> None:
        """Run the steps in order until one fails; report the others as skipped."""
        steps: list[tuple[str, Callable[[], str | None]]] = [
            ("four users sign up and get tokens", self._sign_up),
            ("a conference with one seat is created", self._add_conference),
            ("the seat is booked", self._book_the_seat),
            ("two more attendees join the waitlist", self._join_the_waitlist),
            ("a WebSocket connection subscribes to a booking", self._subscribe),
            ("after a cancellation the offer is pushed", self._cancel_the_seat),
            (f"the offer lapses after {WINDOW} s and the next one follows", self._let_it_lapse),
            ("the offer is confirmed", self._confirm),
            ("the mail about the cancellation", self._mailed),
        ]
        succeeded = True
        for title, step in steps:
            if succeeded:
                succeeded = report.step(title, step)
            else:
                report.skip(title)

    def clean_up(self) -> str:
        """Cancel the conference, and delete its items, its schedules and the accounts.

        An error of one part does not stop the others. Raises Failed with all errors at the end.
        """
        names = [person.name for person in self._persons.values()]
        remains = Remains(self._found, self._conference, [*self._bookings.values()], names)
        errors: list[str] = []
        attempt = partial(_attempt, errors)
        attempt("the WebSocket connection is still open", self._connections.close)
        attempt(f"the conference {self._conference} is not canceled", self._cancel_conference)
        attempt("work is left", partial(self._await_workers, remains))
        for name in self._people.names:
            delete = partial(self._people.delete_account, name)
            attempt(f"the account {name} is not deleted", delete)
        attempt("schedules are not deleted", remains.delete_schedules)
        deleted = attempt("items are not deleted", remains.delete)
        self._http.close()
        if errors:
            raise Failed("; ".join(errors))
        return f"{deleted} items, {len(self._people.names)} accounts"

    def _cancel_conference(self) -> None:
        if self._conference:
            path = f"/v1/conferences/{self._conference}"
            self._ask("DELETE", path, self._persons["organizer"])

    def _await_workers(self, remains: Remains) -> None:
        """Wait until the workers write nothing more about the bookings. Raises Failed."""
        for booking in self._bookings.values():
            self._await_status(booking, "CANCELED")
        _until(lambda: not remains.unrelayed(), "the history is incomplete")
        if self._sends_mail:
            for booking in self._bookings.values():
                _until(partial(self._canceled_by_mail, booking), "a mail is not sent")

    # -------------------------------------------------------------------------------- the steps

    def _sign_up(self) -> None:
        self._persons["organizer"] = self._people.sign_up("organizer", "organizer")
        for name in ("first", "second", "third"):
            self._persons[name] = self._people.sign_up(name)
            self._people.register(self._http, self._persons[name])

    def _add_conference(self) -> None:
        start = datetime.now(UTC) + timedelta(days=30)
        body = {
            "name": f"Smoke test {secrets.token_hex(4)}",
            "location": "Nowhere",
            "topics": ["Smoke"],
            "start": start.isoformat(),
            "end": (start + timedelta(hours=1)).isoformat(),
            "slots": 1,
            "max_per_email": 0,  # the people share the mailbox of the simulator
            "confirmation_window": WINDOW,
        }
        added = self._ask("POST", "/v1/conferences", self._persons["organizer"], body)
        self._conference = added["id"]

    def _book_the_seat(self) -> None:
        _expect(self._book("first"), status=CONFIRMED)

    def _join_the_waitlist(self) -> None:
        _expect(self._book("second"), status=WAITLISTED, position=1)
        _expect(self._book("third"), status=WAITLISTED, position=2)

    def _subscribe(self) -> None:
        address = self._found.outputs["WebSocketUrl"]
        connection = retries.connect(address, proxy=None, open_timeout=TIMEOUT)
        self._socket = self._connections.enter_context(connection)
        message = {
            "type": "subscribe",
            "booking": self._bookings["second"],
            "token": self._persons["second"].token,
        }
        self._socket.send(json.dumps(message))
        self._await_push(WAITLISTED)

    def _cancel_the_seat(self) -> None:
        path = f"/v1/bookings/{self._bookings['first']}/cancel"
        self._ask("POST", path, self._persons["first"])
        self._await_push(OFFERED)

    def _let_it_lapse(self) -> str:
        second, third = self._bookings["second"], self._bookings["third"]
        deadline = datetime.fromisoformat(self._read(second, "second")["deadline"])
        self._await_status(third, OFFERED, WINDOW + TIMEOUT)
        late = (datetime.now(UTC) - deadline).total_seconds()
        _expect(self._read(second, "second"), status=WAITLISTED)
        return f"{late:.1f} s after its deadline"

    def _confirm(self) -> None:
        path = f"/v1/bookings/{self._bookings['third']}/confirm"
        _expect(self._ask("POST", path, self._persons["third"]), status=CONFIRMED)

    def _mailed(self) -> str:
        """Wait for the only mail that later transitions can't outdate. Raises Failed."""
        if not self._sends_mail:
            return "not checked, because NotificationSender is empty"
        _until(partial(self._canceled_by_mail, self._bookings["first"]), "no mail is sent")
        return "sent"

    @property
    def _sends_mail(self) -> bool:
        return bool(self._found.environment("NotifyFunction").get("NOTIFICATION_SENDER"))

    # -------------------------------------------------------------------------------- requests

    def _ask(self, method: str, path: str, person: Person, body: Json | None = None) -> Json:
        answer = self._http.request(method, path, json=body, headers=person.headers)
        if answer.status_code not in ACCEPTED:
            raise Failed(f"{method} {path} answered {answer.status_code}: {answer.text}")
        parsed: Json = answer.json() if answer.content else {}
        return parsed

    def _book(self, name: str) -> Json:
        body = {"conference": self._conference}
        booking = self._ask("POST", "/v1/bookings", self._persons[name], body)
        self._bookings[name] = booking["id"]
        return booking

    def _read(self, booking: str, name: str) -> Json:
        return self._ask("GET", f"/v1/bookings/{booking}", self._persons[name])

    def _await_status(self, booking: str, status: str, timeout: float = TIMEOUT) -> None:
        organizer = self._persons["organizer"]
        _until(
            lambda: self._ask("GET", f"/v1/bookings/{booking}", organizer)["status"] == status,
            f"the booking is not {status}",
            timeout,
        )

    def _await_push(self, status: str) -> None:
        """Wait for a pushed message with this status. Raises Failed."""
        assert self._socket is not None
        deadline = time.monotonic() + TIMEOUT
        while (left := deadline - time.monotonic()) > 0:
            try:
                message = json.loads(self._socket.recv(timeout=left))
            except TimeoutError:
                break
            if message["type"] == "error":
                raise Failed(f"the WebSocket answered: {message['message']}")
            if message["type"] == "booking" and message["status"] == status:
                return
        raise Failed(f"no message with the status {status} within {TIMEOUT:.0f} s")

    def _canceled_by_mail(self, booking: str) -> bool:
        """Return whether the mail about a cancellation was sent; a claim is not enough."""
        answer = self._found.client("dynamodb").query(
            TableName=self._found.table,
            KeyConditionExpression="pk = :pk",
            ExpressionAttributeValues={":pk": {"S": keys.mails(booking)}},
        )
        return any(
            item["sk"]["S"].endswith("#BookingCanceled") and "claimed_until" not in item
            for item in answer["Items"]
        )


def _attempt[T](errors: list[str], otherwise: str, action: Callable[[], T]) -> T | None:
    """Run a part of the clean-up; after an error, add the consequence to the list."""
    try:
        return action()
    except Exception as error:
        errors.append(f"{otherwise}: {error}")
        return None


def _expect(seen: Json, **wanted: Any) -> None:
    for name, value in wanted.items():
        if seen[name] != value:
            raise Failed(f"{name} is {seen[name]!r} and not {value!r}")


def _until(reached: Callable[[], bool], otherwise: str, timeout: float = TIMEOUT) -> None:
    deadline = time.monotonic() + timeout
    while not reached():
        if time.monotonic() > deadline:
            raise Failed(f"{otherwise} after {timeout:.0f} s")
        time.sleep(0.2)
