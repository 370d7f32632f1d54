"""People: what they ask for over HTTP, and what every answer must keep to."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from booking.surfaces.fields import conference_id as derived
from tests.simulation.model import OFFERED, WAITING
from tests.simulation.world import SECOND, Task, World

REFUSALS = frozenset({"CapacityInUse", "ConferenceStarted"})  # of a resize, which has no route yet


def conference_id(name: str) -> str:
    """The id that the compact surface derives from a name."""
    return derived(name)


@dataclass(frozen=True, slots=True)
class People:
    """Sends requests into a world, and judges what is answered."""

    world: World
    answers: Counter[tuple[str, int]]

    def book(self, who: str, name: str, *, classic: bool = False) -> None:
        """Book, in one dialect or the other."""
        if classic:
            body = {"conference_name": name, "user_id": who}
            self._http("book", "/book_conference", body, self._booked)
        else:
            self._http("book", "/book", {"name": name, "user_id": who}, self._booked)

    def confirm(self, booking: str, who: str, *, classic: bool = False) -> None:
        """Confirm, as somebody; or as who holds the id."""
        if classic:
            self._http("confirm", f"/confirm_waitlist_booking/{booking}", None, self._moved)
        else:
            body = {"booking_id": booking, "user_id": who}
            self._http("confirm", "/confirm", body, self._moved)

    def cancel(self, booking: str) -> None:
        """Cancel."""
        self._http("cancel", "/cancel", {"booking_id": booking}, self._moved)

    def look(self, booking: str) -> None:
        """Read a booking."""
        self._http("get_booking", f"/booking/{booking}", None, self._found, "GET")

    def list(self, name: str) -> None:
        """List a conference's bookings."""
        self._http("list_bookings", f"/conference/{name}/bookings", None, self._found, "GET")

    def add_user(self, who: str) -> None:
        """Add a user."""
        self._http("add_user", "/user", {"user_id": who, "topics": ["A"]}, self._added)

    def add_conference(self, name: str) -> None:
        """Add a conference."""
        body = {"name": name, "location": "L", "slots": 2, "topics": ["A"]}
        times = {"start": "2027-01-15T09:00:00", "end": "2027-01-15T10:00:00"}
        self._http("add_conference", "/conference", {**body, **times}, self._added)

    def resize(self, name: str, capacity: int) -> None:
        """Change the capacity, by the use case: it has no route yet."""
        resize = self.world.handlers.wiring.resize()

        def body() -> str | None:
            try:
                resize(conference_id(name), capacity)
            except Exception as error:
                if type(error).__name__ not in REFUSALS | {"Busy"}:
                    raise
                return type(error).__name__
            return None

        self.world.start("resize", body)

    # ------------------------------------------------------------------ answers

    def _booked(self, task: Task, status: int, body: Any) -> None:
        if status != 201:
            self._check(not task.moved, task, "a refusal had an effect")
            return
        booking = self.world.rules.bookings.get(body["booking_id"])
        self._check(booking is not None, task, "a booking answered is not kept")
        made = [move for move in task.moved if "None ->" in move]
        self._check(len(made) == 1, task, "a booking answered is not one booking")
        self.world.rules.answered[body["booking_id"]] = self.world.step
        said = body["status"].upper().replace("CONFIRMATIONPENDING", OFFERED)
        states = [state for _, state in self.world.rules.moves[body["booking_id"]]]
        expired = said == WAITING and OFFERED in states
        known = said in states or expired or said == "CANCELED"
        self._check(known, task, f"answered {said}, which it never was")

    def _moved(self, task: Task, status: int, _body: Any) -> None:
        done = status == 200
        self._check(bool(task.moved) == done, task, "the answer and the effect differ")

    def _found(self, task: Task, status: int, _body: Any) -> None:
        self._check(status == 200, task, "it is not found")

    def _added(self, task: Task, status: int, body: Any) -> None:
        taken = status == 400 and "exists" in body["message"]
        self._check(status == 201 or taken, task, "not added")

    def _http(
        self,
        function: str,
        path: str,
        body: Any,
        check: Callable[[Task, int, Any], None],
        method: str = "POST",
    ) -> None:
        event = {
            "version": "2.0",
            "rawPath": path,
            "headers": {"content-type": "application/json"},
            "requestContext": {"http": {"method": method, "path": path}, "stage": "$default"},
            "isBase64Encoded": False,
        }
        if body is not None:
            event["body"] = json.dumps(body)
        handler = self.world.handlers.functions[function]
        task: Task

        def done(answer: Any, crashed: bool) -> None:  # noqa: FBT001
            if crashed:
                return
            status = answer["statusCode"]
            self.answers[function, status] += 1
            self.world.note(f"{function} answers {status} {answer['body'][:120]}")
            self._check(status != 500, task, "a 500")
            if status != 503:
                check(task, status, json.loads(answer["body"]))
            else:
                self._check(
                    task.struck or task.paused > 0 or self._slow(task), task, "busy for nothing"
                )

        task = self.world.start(function, lambda: handler(event, None), lambda a, c: late(a, c))
        late = done  # the task has a name by the time it ends

    def _slow(self, task: Task) -> bool:
        """Tell whether a request used up its time in one attempt."""
        return self.world.now - task.began_at > 3 * SECOND

    def _check(self, holds: bool, task: Task, what: str) -> None:  # noqa: FBT001
        if not holds:
            self.world.violate(f"{task.name} {task.number}: {what}")
