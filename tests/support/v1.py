"""Clients of v1: users with tokens, directly over the functions or over HTTP."""

import importlib
import itertools
import json
import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from urllib.parse import unquote

import boto3

from booking.application.links import Link, Purpose
from booking.domain.seat_tickets import SeatTicket
from local.stack import Outputs
from local.strict.routing import select
from operations.token import local_cognito, sign_in
from testing.tables import ROOT, function_folders, template
from tests.support.e2e import Http, eventually
from tests.support.functions import Functions

FAR = {"start": "2035-06-14T10:00:00Z", "end": "2035-06-14T18:00:00Z"}
ABSENT = "00000000-0000-4000-8000-00000000dead"
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Person:
    """A user and their roles."""

    user_id: str
    roles: tuple[str, ...] = ("customer",)
    subject: str | None = None  # by default derived from the username
    issued_at: int = 0  # seconds

    @property
    def claims(self) -> dict[str, str]:
        """Return the claims as the gateway passes them; it writes a list as one string."""
        return {
            "sub": self.subject or f"sub-{self.user_id}",
            "iat": str(self.issued_at),
            "username": self.user_id,
            "token_use": "access",
            "client_id": "client",
            "cognito:groups": f"[{' '.join(self.roles)}]",
        }


@dataclass(frozen=True)
class Reply:
    """An answer, with parsed JSON and header names in lower case."""

    status: int
    body: Any
    headers: Mapping[str, str]


def person(role: str = "customer") -> Person:
    """Return a new user."""
    return Person(f"{role}{next(_numbers)}", (role,))


def new_name() -> str:
    """Return an unused conference name."""
    return f"Meeting {next(_numbers)}"


@cache
def functions_by_route() -> dict[tuple[str, str], str]:
    """Return the function of each route of the template, greedy routes included."""
    return {
        (event["Properties"]["Method"], event["Properties"]["Path"]): folder
        for name, folder in function_folders().items()
        for event in template()["Resources"][name]["Properties"].get("Events", {}).values()
        if event["Type"] == "HttpApi"
    }


def route_of(method: str, path: str, *, empty: bool = False) -> tuple[str, str] | None:
    """Return the route of the template that API Gateway selects for a request, or None."""
    keys = {" ".join(route): route for route in functions_by_route()}
    match = select(keys, method, unquote(path), empty=empty)
    return None if match is None else keys[match.key]


def function_behind(method: str, path: str) -> str | None:
    """Return the function that API Gateway invokes for a request, or None if it has no route."""
    route = route_of(method, path)
    return None if route is None else functions_by_route()[route]


def token_of(purpose: Purpose, subject: str, *, version: int = 0, expires_at: int = 10**13) -> str:
    """Return the token of a link. The functions must be loaded."""
    link = Link(purpose=purpose, subject=subject, version=version, expires_at=expires_at)
    return str(_engine().links.token(link))


def token_of_offer(booking: str) -> str:
    """Return the token in the mail about an offer of a booking, or of its linked request."""
    summary = _engine().bookings.find(booking).queued
    deadline = summary.standing.deadline
    return token_of(Purpose.OFFER, booking, version=summary.version, expires_at=deadline)


def ticket(conference: str, booking: str, *, expires_at: int = 2 * 10**12) -> str:
    """Return the token of the first seat of a booking. The functions must be loaded."""
    content = SeatTicket(
        conference=conference, booking=booking, seat=1, edition=0, expires_at=expires_at
    )
    (signed,) = _engine().ticket_tokens.signed([content])
    return str(signed.token)


def token_of_invitation(booking: str, invitee: Person) -> str:
    """Return the token in the mail about an invitation to the account of a person."""
    link = Link(
        purpose=Purpose.INVITATION,
        subject=booking,
        version=0,
        expires_at=10**13,
        attendee=f"user:{invitee.user_id}",
        account=invitee.claims["sub"],
    )
    return str(_engine().links.token(link))


def with_account(somebody: Person) -> None:
    """Create the account of a person in the pool of the functions, and the group of organizers."""
    cognito, pool = boto3.client("cognito-idp"), os.environ["USER_POOL"]
    groups = cognito.list_groups(UserPoolId=pool)["Groups"]
    if "organizer" not in {group["GroupName"] for group in groups}:
        cognito.create_group(UserPoolId=pool, GroupName="organizer")
    cognito.admin_create_user(UserPoolId=pool, Username=somebody.claims["sub"])


def with_key_of(v1: "V1", organizer: Person, *scopes: str) -> str:
    """Create a key of an organizer, who gets an account in the group; return its text."""
    with_account(organizer)
    boto3.client("cognito-idp").admin_add_user_to_group(
        UserPoolId=os.environ["USER_POOL"],
        Username=organizer.claims["sub"],
        GroupName="organizer",
    )
    created = v1.send(organizer, "POST", "/v1/keys", {"name": "CRM", "scopes": list(scopes)})
    assert created.status == 201, created
    return str(created.body["secret"])


def token_to_unsubscribe(attendee: str) -> str:
    """Return the token with which the mails of a person can be stopped."""
    return token_of(Purpose.MAILS, attendee, version=_engine().people.find(attendee).created_at)


def seed_of(conference: str, nonce: str) -> str:
    """Return the seed of a ballot. The functions must be loaded."""
    return str(_engine().seeds.seed(conference, nonce))


def _engine() -> Any:
    return importlib.import_module("booking.edge.deployment").engine


class Client(ABC):
    """The requests of v1, over any transport."""

    @abstractmethod
    def send(
        self,
        by: Person | None,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        """Send one request, with or without a user."""

    def conference(self, by: Person | None = None, **more: Any) -> dict[str, Any]:
        """Add a conference, by default with one seat."""
        organizer = by or person("organizer")
        body = {"name": new_name(), "location": "Berlin", "topics": ["Rust"], "slots": 1, **FAR}
        created = self.send(
            replace(organizer, roles=("organizer",)), "POST", "/v1/conferences", body | more
        )
        assert created.status == 201, created
        return dict(created.body)

    def open_conference(self, name: str | None = None, slots: int = 1) -> str:
        """Add a conference without credentials; return its name."""
        named = name or new_name()
        body = {"name": named, "location": "Berlin", "topics": ["Rust"], "slots": slots, **FAR}
        created = self.send(None, "POST", "/conference", body)
        assert created.status == 201, created
        return named

    def book_openly(self, user: str, conference: str) -> dict[str, Any]:
        """Add a user without credentials, and book a conference by its name."""
        added = self.send(None, "POST", "/user", {"user_id": user, "topics": ["Rust"]})
        assert added.status == 201, added
        created = self.send(None, "POST", "/book", {"name": conference, "user_id": user})
        assert created.status == 201, created
        return dict(created.body)

    def book(self, by: Person, conference: str, **more: Any) -> dict[str, Any]:
        """Book."""
        created = self.send(by, "POST", "/v1/bookings", {"conference": conference, **more})
        assert created.status == 201, created
        return dict(created.body)

    def booking(self, by: Person, booking: str) -> dict[str, Any]:
        """Read a booking."""
        seen = self.send(by, "GET", f"/v1/bookings/{booking}")
        assert seen.status == 200, seen
        return dict(seen.body)

    def move(self, by: Person, verb: str, booking: str) -> dict[str, Any]:
        """Confirm, cancel or reactivate."""
        moved = self.send(by, "POST", f"/v1/bookings/{booking}/{verb}")
        assert moved.status == 200, moved
        return dict(moved.body)


class V1(Client):
    """Sends requests directly to the functions of their routes."""

    def __init__(self, functions: Functions) -> None:
        self.functions = functions

    def send(
        self,
        by: Person | None,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        function = function_behind(method, path)
        assert function is not None, f"nothing is at {method} {path}"
        answer = self.functions.answer(
            function,
            method,
            path,
            body,
            query=query,
            headers=headers,
            claims=None if by is None else by.claims,
        )
        return _reply(answer)

    def with_key(
        self,
        key: str,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        """Send one request under /server as the gateway does: first to the authorizer."""
        function = function_behind(method, f"/server{path}")
        if function is None:
            return Reply(404, {"message": "Not Found"}, {})
        event = json.loads((ROOT / "events/authorize_key.json").read_text())
        event["identitySource"] = [f"Bearer {key}"]
        authorized = self.functions.invoke("authorize_key", event)
        if not authorized["isAuthorized"]:
            return Reply(403, {"message": "Forbidden"}, {})
        answer = self.functions.answer(
            function,
            method,
            f"/server{path}",
            body,
            query=query,
            headers=headers,
            context=authorized["context"],
        )
        return _reply(answer)

    def offer(self, by: Person, conference: str) -> dict[str, Any]:
        """Create an offer of the only seat of a conference."""
        first = person()
        seat = self.book(first, conference)["id"]
        waiting = self.book(by, conference)["id"]
        self.move(first, "cancel", seat)
        self.functions.promote_all(conference)
        offered = self.booking(by, waiting)
        assert offered["status"] == "CONFIRMATION_PENDING"
        return offered


def _reply(answer: dict[str, Any]) -> Reply:
    received = {name.lower(): value for name, value in answer["headers"].items()}
    text = answer["body"]
    plain = text and not answer.get("isBase64Encoded")
    is_json = "json" in received.get("content-type", "") and plain
    return Reply(answer["statusCode"], json.loads(text) if is_json else text, received)


class V1OverHttp(Client):
    """Sends requests to a deployed stack; users sign in first."""

    def __init__(self, http: Http, outputs: Outputs) -> None:
        self.http = http
        self.outputs = outputs
        self.cognito = local_cognito(outputs.aws)
        self._tokens: dict[Person, str] = {}
        self._one_at_a_time = threading.Lock()

    def token(self, by: Person) -> str:
        """Sign a user in, once; return the token."""
        with self._one_at_a_time:
            if by not in self._tokens:
                pool, client = self.outputs.user_pool, self.outputs.user_pool_client
                self._tokens[by] = sign_in(self.cognito, pool, client, by.user_id, by.roles)
            return self._tokens[by]

    def send(
        self,
        by: Person | None,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        known = {} if by is None else {"authorization": f"Bearer {self.token(by)}"}
        content: dict[str, Any] = {"headers": {**known, **(headers or {})}, "params": query or {}}
        if body is not None:
            content["json"] = body
        answer = self.http.answer(method, path, **content)
        received = {name.lower(): value for name, value in answer.headers.items()}
        is_json = "json" in received.get("content-type", "") and answer.content
        return Reply(answer.status_code, answer.json() if is_json else answer.text, received)

    def becomes(self, by: Person, booking: str, status: str) -> dict[str, Any]:
        """Wait until a booking has this status; return it."""
        return eventually(lambda: self.booking(by, booking), lambda seen: seen["status"] == status)
