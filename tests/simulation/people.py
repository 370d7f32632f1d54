"""The requests of people over HTTP, and the checks of every answer."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from booking.application.cancel import SoftDelete
from booking.application.ports.contention import Busy
from booking.domain.refusals import Refusal
from booking.surfaces.fields import conference_id as derived
from booking.surfaces.fields import open_conference_id as derived_openly
from testing.tables import TABLE
from tests.simulation.invited import email_of, mailbox_of
from tests.simulation.model import LIVE, OFFERED, WAITING
from tests.simulation.quieted import ZONE, clock
from tests.simulation.world import SECOND, Task, World

PEOPLE = [f"p{number}" for number in range(6)]
ORGANIZER = "olga"
SIGNED_IN = frozenset({*PEOPLE, ORGANIZER})  # the usernames with accounts

type Check = Callable[[Task, int, Any], None]


def attendee(who: str, *, openly: bool = False) -> str:
    """Return the attendee id of a user; each realm has its own."""
    return f"open:{who}" if openly else f"user:{who}"


def conference_id(name: str, *, openly: bool = False) -> str:
    """Return the id that v1, or openly the compact surface, derives from a name."""
    return derived_openly(name) if openly else derived(name)


def guests_of(seats: int, name: str = "Guest") -> list[dict[str, str]]:
    """Return the guests of a party with these seats, as a body has them."""
    return [{"name": f"{name} {number}"} for number in range(1, seats)]


@dataclass(slots=True)
class Keyed:
    """Requests under one idempotency key, and the first answer that had an effect."""

    key: str
    first: tuple[int, Any] | None = None
    moved: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class People:
    """Sends requests to a world, and checks the answers.

    Signed-in users send an idempotency key, and repeat a request `times` times.
    """

    world: World
    answers: Counter[tuple[str, int]]
    sent: Keyed | None = None  # the shared key, if they all send one request

    def under_one_key(self) -> "People":
        """Return the same people, who repeat one request under one key."""
        return replace(self, sent=Keyed("key"))

    def book(
        self,
        who: str,
        name: str,
        seats: int = 1,
        accept: int | None = None,
        *,
        category: str | None = None,
        wait: bool = True,
        times: int = 1,
    ) -> None:
        """Book seats of a conference of an organizer, with a token."""
        body: dict[str, Any] = {"conference": name, "waitlist": wait}
        if category is not None:
            body["category"] = category
        if seats > 1:
            body |= {"seats": seats, "accept": accept, "guests": guests_of(seats)}
        booked = self._unless_shared(who, name, self._of_size(seats, accept, self._booked))
        self._keyed("book", "/v1/bookings", body, booked, who, times)

    def book_openly(self, who: str, name: str, *, classic: bool = False) -> None:
        """Book an open conference, on the classic or the compact surface."""
        self._http(*_open_booking(who, name, classic=classic), self._booked)

    def book_across(self, who: str, name: str, *, openly: bool, classic: bool = False) -> None:
        """Book a conference of the other realm; openly: one of an organizer, without a token."""
        if openly:
            self._http(*_open_booking(who, name, classic=classic), self._unknown)
        else:
            body = {"conference": conference_id(name, openly=True)}
            self._http("book", "/v1/bookings", body, self._unknown, caller=who)

    def confirm(self, booking: str, who: str, *, seats: int | None = None, times: int = 1) -> None:
        """Confirm an offer, or some of its seats, as its attendee."""
        path = f"/v1/bookings/{booking}/confirm"
        body = None if seats is None else {"seats": seats}
        self._keyed("confirm", path, body, self._moved, who, times)

    def change_seats(
        self,
        booking: str,
        who: str,
        seats: int,
        accept: int | None = None,
        *,
        wait: bool = True,
        times: int = 1,
    ) -> None:
        """Give up some seats of a booking, or ask for more, as its attendee."""
        path, body = f"/v1/bookings/{booking}", {"seats": seats, "accept": accept, "waitlist": wait}
        self._keyed("change_party", path, body, self._resized, who, times, method="PATCH")

    def move(
        self,
        booking: str,
        who: str,
        category: str | None,
        *,
        wait: bool = False,
        times: int = 1,
    ) -> None:
        """Move a booking to another category, or let it wait for one, as its attendee."""
        path = f"/v1/bookings/{booking}/move"
        body = {"category": category, "waitlist": wait}
        self._keyed("move", path, body, self._resized, who, times)

    def name_guests(self, booking: str, who: str, seats: int, *, times: int = 1) -> None:
        """Name one guest fewer than these seats, as the attendee."""
        path, body = f"/v1/bookings/{booking}", {"guests": guests_of(seats, "New")}
        self._keyed("change_party", path, body, self._stays, who, times, method="PATCH")

    def confirm_openly(self, booking: str, who: str, *, classic: bool = False) -> None:
        """Confirm without a token, with or without a user id."""
        if classic:
            self._http("confirm", f"/confirm_waitlist_booking/{booking}", None, self._moved)
        else:
            body = {"booking_id": booking, "user_id": who}
            self._http("confirm", "/confirm", body, self._moved)

    def cancel(self, booking: str, who: str, *, times: int = 1) -> None:
        """Cancel a booking, as its attendee."""
        path = f"/v1/bookings/{booking}/cancel"
        self._keyed("cancel", path, None, self._moved, who, times)

    def cancel_openly(self, booking: str) -> None:
        """Cancel a booking without a token."""
        self._http("cancel", "/cancel", {"booking_id": booking}, self._moved)

    def reactivate(self, booking: str, who: str, *, times: int = 1) -> None:
        """Reactivate a booking."""
        path = f"/v1/bookings/{booking}/reactivate"
        self._keyed("reactivate", path, None, self._reactivated, who, times)

    def hide(self, booking: str, who: str) -> None:
        """Hide a canceled booking with the use case; there is no route without a token."""
        soft_delete = self.world.handlers.engine.build(SoftDelete)

        def body() -> str | None:
            try:
                soft_delete(booking, attendee(who))
            except (Refusal, Busy) as error:
                return type(error).__name__
            return None

        self.world.start("hide", body)

    def erase(self, who: str) -> None:
        """Erase a user."""
        self._http("erase_user", f"/v1/users/{who}", None, self._refused_or_done, "DELETE", who)

    def sign_out(self, who: str) -> None:
        """Sign out everywhere."""
        path = "/v1/users/me/sign-out"
        self._http("sign_out", path, None, self._refused_or_done, caller=who)

    def look(self, booking: str) -> None:
        """Read a booking."""
        self._http("get_booking", f"/booking/{booking}", None, self._found, "GET")

    def look_in_queue(self, booking: str, who: str) -> None:
        """Read a booking whose request is, or was, in a queue."""
        placed = partial(self._placed, booking)
        self._http("get_booking", f"/v1/bookings/{booking}", None, placed, "GET", caller=who)

    def list(self, name: str, *, across: bool = False) -> None:
        """List the bookings of an open conference; across: of an organizer's, without a token."""
        check = self._unknown if across else self._found
        self._http("list_bookings", f"/conference/{name}/bookings", None, check, "GET")

    def add_user(self, who: str) -> None:
        """Add a user."""
        self._http("add_user", "/user", {"user_id": who, "topics": ["A"]}, self._added)

    def add_conference(self, name: str) -> None:
        """Add a conference."""
        body = {"name": name, "location": "L", "slots": 2, "topics": ["A"]}
        times = {"start": "2027-01-15T09:00:00", "end": "2027-01-15T10:00:00"}
        self._http("add_conference", "/conference", {**body, **times}, self._added)

    def resize(self, name: str, capacity: int) -> None:
        """Change the capacity, as the organizer."""
        self._change(name, {"slots": capacity})

    def change_categories(self, name: str, *changes: dict[str, Any], **more: Any) -> None:
        """Add or change categories, and perhaps the capacity, as the organizer."""
        self._change(name, {"categories": list(changes), **more})

    def change_times(self, name: str, start: int) -> None:
        """Move the conference, as the organizer."""
        self._change(name, {"start": _written(start), "end": _written(start + 600 * SECOND)})

    def change_quiet_hours(self, name: str, begin: int, end: int) -> None:
        """Set quiet hours from the minute of one instant to that of another, as the organizer."""
        hours = {"from": clock(begin), "until": clock(end)}
        self._change(name, {"timezone": ZONE, "quiet_hours": hours})

    def clear_quiet_hours(self, name: str) -> None:
        """Remove the quiet hours, as the organizer."""
        self._change(name, {"quiet_hours": None})

    def _change(self, name: str, change: dict[str, Any]) -> None:
        path = f"/v1/conferences/{name}"
        self._http("change_conference", path, change, self._refused_or_done, "PATCH", ORGANIZER)

    def cancel_conference(self, name: str) -> None:
        """Cancel the conference, as the organizer."""
        path = f"/v1/conferences/{name}"
        self._http("cancel_conference", path, None, self._refused_or_done, "DELETE", ORGANIZER)

    def delete_conference(self, name: str) -> None:
        """Delete the conference, as the organizer."""
        path, done = f"/v1/conferences/{name}", self._refused_or_done
        query = {"forget": "true"}
        self._http("cancel_conference", path, None, done, "DELETE", ORGANIZER, query=query)

    def list_conference(self, name: str, start: int, *, slots: int = 1, demand: int = 10) -> None:
        """Add a conference, as the organizer, perhaps with the name of a deleted one."""
        body = {"name": name, "location": "L", "topics": ["A"], "slots": slots}
        times = {"start": _written(start), "end": _written(start + 600 * SECOND)}
        demanded = {"expected_demand": demand, "confirmation_window": 300}
        body = {**body, **times, **demanded}
        self._http("add_conference", "/v1/conferences", body, self._listed, caller=ORGANIZER)

    def cancel_as_organizer(self, booking: str) -> None:
        """Cancel an attendee's booking, as the organizer."""
        path = f"/v1/bookings/{booking}/cancel"
        self._http("cancel", path, None, self._moved, caller=ORGANIZER)

    def invite(
        self, who: str, name: str, seats: int = 1, *, by_email: bool = False, times: int = 1
    ) -> None:
        """Invite a person, with seats for a party, as the organizer."""
        to = {"email": email_of(attendee(who))} if by_email else {"user_id": who}
        body: dict[str, Any] = {"conference": name, "seats": seats, **to}
        self._keyed("book", "/v1/bookings", body, self._booked, ORGANIZER, times)

    def answer(
        self, booking: str, who: str, answer: str, *, seats: int | None = None, times: int = 1
    ) -> None:
        """Accept an invitation, or some of its seats, or decline it, as its invitee."""
        path = f"/v1/bookings/{booking}/{answer}"
        body = None if seats is None else {"seats": seats}
        self._keyed("answer_invitation", path, body, self._moved, who, times)

    def allow(self, who: str, name: str) -> None:
        """Lift the removal of an attendee, as the organizer."""
        path = f"/v1/conferences/{name}/attendees/{who}/allow"
        allowed = self._unless_missing(name, self._allowed)
        self._http("allow_attendee", path, None, allowed, caller=ORGANIZER)

    # ------------------------------------------------------------------ answers

    def _booked(self, task: Task, status: int, body: Any) -> None:
        if status != 201:
            self._check(not task.moved, task, "a refusal had an effect")
            return
        assert "booking_id" in body
        booking = self.world.rules.bookings.get(body["booking_id"])
        self._check(booking is not None, task, "an answered booking is not stored")
        created = [move for move in task.moved if "None ->" in move]
        self._check(len(created) == 1, task, "one answer, but not one new booking")
        self.world.rules.answered[body["booking_id"]] = self.world.step
        status_shown = body["status"].upper().replace("CONFIRMATIONPENDING", OFFERED)
        states = [state for _, state in self.world.rules.moves[body["booking_id"]]]
        expired = status_shown == WAITING and OFFERED in states
        known = status_shown in states or expired or status_shown == "CANCELED"
        self._check(known, task, f"answered {status_shown}, a state that the booking never had")

    def _of_size(self, seats: int, accept: int | None, check: Check) -> Check:
        """Return the check; it also checks that no party is split without its consent."""

        def checked(task: Task, status: int, content: Any) -> None:
            if status == 201 and not content["offers"]:
                whole = content["party"] == seats or content["status"] == "CONFIRMED"
                self._check(whole, task, "another party than was asked for")
                self._check(content["seats"] >= (accept or seats), task, "a party was split")
            check(task, status, content)

        return checked

    def _stays(self, task: Task, _status: int, _body: Any) -> None:
        self._check(not task.moved, task, "the names of guests moved a booking")

    def _moved(self, task: Task, status: int, _body: Any) -> None:
        done = status == 200
        self._check(bool(task.moved) == done, task, "the answer and the effect differ")

    def _reactivated(self, task: Task, status: int, body: Any) -> None:
        self._moved(task, status, body)
        if status == 200:
            self.world.rules.answered[body["id"]] = self.world.step

    def _resized(self, task: Task, status: int, body: Any) -> None:
        self._moved(task, status, body)
        if status == 200 and (request := body["request"]) is not None:
            self._check(body["status"] == "CONFIRMED", task, "its booking lost its seats")
            self._check(request["ticket"] is not None, task, "a request without a ticket")

    def _refused_or_done(self, task: Task, status: int, _: Any) -> None:
        self._check(status in {200, 204, 401, 404, 409, 422}, task, f"answered {status}")

    def _allowed(self, task: Task, status: int, _: Any) -> None:
        self._check(status == 200 and not task.moved, task, f"answered {status}")

    def _listed(self, task: Task, status: int, body: Any) -> None:
        rules = self.world.rules
        stored = status != 201 or body["id"] in {*rules.conferences, *rules.deleted}
        self._check(status in {201, 409, 422} and stored, task, f"answered {status}")

    def _placed(self, booking: str, task: Task, status: int, body: Any) -> None:
        refused = status == 409 and body["type"].endswith(":request-refused")
        gone = status in {401, 404} and self.world.was_erased(booking)
        found = status in {200, 202} or refused or gone
        self._check(found, task, "a request that was queued is lost")

    def _found(self, task: Task, status: int, _body: Any) -> None:
        self._check(status == 200, task, "it is not found")

    def _unknown(self, task: Task, status: int, body: Any) -> None:
        unknown = status in {400, 404} and body["message"] == "conference not found"
        self._check(unknown and not task.moved, task, "finds a conference of the other realm")

    def _added(self, task: Task, status: int, body: Any) -> None:
        taken = status == 400 and "exists" in body["message"]
        self._check(status == 201 or taken, task, "not added")

    def _answered_again(
        self, sent: Keyed, task: Task, status: int, content: Any, check: Check
    ) -> None:
        if sent.first is None and status >= 400:
            check(task, status, content)
            return
        if sent.first is None:
            sent.first = (status, content)
        self._check((status, content) == sent.first, task, "another answer under the same key")
        sent.moved += task.moved
        self._check(len(sent.moved) <= 2 + len(PEOPLE), task, "more than one effect under a key")
        moves = [move for move in sent.moved if move.startswith(content["id"][-4:])]
        self._check(len(moves) <= 1, task, "two effects under one key")
        if status == 202:  # in a queue: it is answered by a read, when it is a booking
            self.world.rules.queued[content["id"]] = content["user_id"]
            return
        self.world.rules.answered[content["id"]] = self.world.step
        if content.get("request"):
            self.world.rules.answered[f"{content['id']}+"] = self.world.step

    # ------------------------------------------------------------------ requests

    def _keyed(  # noqa: PLR0917 - the parameters are independent
        self,
        function: str,
        path: str,
        body: Any,
        check: Check,
        who: str,
        times: int,
        *,
        method: str = "POST",
    ) -> None:
        """Send a request under a key, possibly several times; all answers must be equal."""
        sent = self.sent or Keyed(f"key-{self.world.new_id()}")
        for _ in range(times):
            self._http(
                function,
                path,
                body,
                lambda task, status, content: self._answered_again(
                    sent, task, status, content, check
                ),
                method=method,
                caller=who,
                key=sent.key,
            )

    def _http(  # noqa: PLR0917 - the parameters are independent
        self,
        function: str,
        path: str,
        body: Any,
        check: Check,
        method: str = "POST",
        caller: str | None = None,
        key: str | None = None,
        query: dict[str, str] | None = None,
    ) -> None:
        event: dict[str, Any] = {
            "version": "2.0",
            "rawPath": path,
            "headers": {"content-type": "application/json"},
            "requestContext": {
                "http": {"method": method, "path": path},
                "requestId": f"request-{self.world.now}",
                "stage": "$default",
            },
            "isBase64Encoded": False,
        }
        if caller is not None:
            event["requestContext"]["authorizer"] = {"jwt": {"claims": self._claims(caller)}}
        if query is not None:
            event["queryStringParameters"] = query
        if key is not None:
            event["headers"]["idempotency-key"] = key
        if body is not None:
            event["body"] = json.dumps(body)
        handler = self.world.handlers.functions[function]
        check = check if caller is None else self._unless_refused(caller, check)
        task: Task

        def done(answer: Any, crashed: bool) -> None:  # noqa: FBT001
            if not crashed:
                self._answered(task, answer, check)

        task = self.world.start(function, lambda: handler(event, None), lambda a, c: late(a, c))
        late = done  # the task has its name when it ends

    def _claims(self, who: str) -> dict[str, str]:
        """Return the claims of a new token. After an erasure, the person has another account."""
        return claims(who, _subject(self.world, who), self.world.now // SECOND)

    def _unless_shared(self, who: str, name: str, check: Check) -> Check:
        """Return the check; it also checks that a mailbox is refused only while it is in use."""
        rules, began = self.world.rules, self.world.step
        person, conference = attendee(who), conference_id(name)

        def lived(booking: str) -> bool:
            moves = rules.moves[booking]
            before = [state for step, state in moves if step < began][-1:]
            return bool({*before, *(state for step, state in moves if step >= began)} & LIVE)

        def checked(task: Task, status: int, content: Any) -> None:
            if status == 409 and content["type"].endswith("mailbox-in-use"):
                sharing = [
                    booking["id"]
                    for booking in rules.bookings.values()
                    if booking["conference"] == conference
                    and mailbox_of(booking["attendee"]) == mailbox_of(person)
                ]
                self._check(any(map(lived, sharing)), task, "the mailbox was not in use")
            check(task, status, content)

        return checked

    def _unless_missing(self, name: str, check: Check) -> Check:
        """Return the check; it accepts 404 for a conference that does not exist, or was deleted."""
        conference, rules = conference_id(name), self.world.rules
        existed = conference in rules.conferences

        def checked(task: Task, status: int, content: Any) -> None:
            if status != 404 or (existed and conference not in rules.deleted):
                check(task, status, content)

        return checked

    def _unless_refused(self, who: str, check: Check) -> Check:
        """Return the check; it accepts a refusal of a person who was erased meanwhile.

        The erasure deletes the answer that the retry of a request after a lost reply returns.
        """
        subject = _subject(self.world, who)

        def checked(task: Task, status: int, content: Any) -> None:
            now = _subject(self.world, who), _phase(self.world, who)
            if status >= 400 and now not in {(subject, "bound"), (subject, None)}:
                return
            check(task, status, content)

        return checked

    def _answered(self, task: Task, answer: Any, check: Check) -> None:
        status = answer["statusCode"]
        self.answers[task.name, status] += 1
        self.world.note(f"{task.name} answers {status} {answer['body'][:120]}")
        self._check(status != 500, task, "a 500")
        if status != 503:
            check(task, status, json.loads(answer["body"] or "null"))
            return
        lost = task.struck or task.paused > 0 or self._slow(task)
        self._check(lost, task, "an unnecessary Busy answer")

    def _slow(self, task: Task) -> bool:
        """Return whether a request used all of its time in one attempt."""
        return self.world.now - task.began_at > 3 * SECOND

    def _check(self, holds: bool, task: Task, what: str) -> None:  # noqa: FBT001
        if not holds:
            self.world.violate(f"{task.name} {task.number}: {what}")


def claims(who: str, subject: str, issued_at: int) -> dict[str, str]:
    """Return the claims of a person's token; issued_at in seconds."""
    groups = "[organizer]" if who == ORGANIZER else "[customer]"
    return {
        "username": who,
        "sub": subject,
        "iat": str(issued_at),
        "token_use": "access",
        "cognito:groups": groups,
    }


def _identity(world: World, who: str) -> dict[str, Any] | None:
    key = {"pk": {"S": f"NAME#{who}"}, "sk": {"S": "NAME"}}
    return world.table.call("GetItem", {"TableName": TABLE, "Key": key}).get("Item")


def _phase(world: World, who: str) -> str | None:
    item = _identity(world, who)
    return None if item is None else item["phase"]["S"]


def _subject(world: World, who: str) -> str:
    """Return the subject of the current account; an erased person has opened another one."""
    item = _identity(world, who)
    if item is None:
        return f"{who}-1"
    subject: str = item["subject"]["S"]
    return f"{subject}1" if item["phase"]["S"] == "erased" else subject


def _open_booking(who: str, name: str, *, classic: bool) -> tuple[str, str, Any]:
    """Return the function, the path and the body of a booking without a token."""
    if classic:
        return "book", "/book_conference", {"conference_name": name, "user_id": who}
    return "book", "/book", {"name": name, "user_id": who}


def _written(at: int) -> str:
    return datetime.fromtimestamp(at / SECOND, UTC).isoformat()
