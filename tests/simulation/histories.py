"""Histories: who does what, in an order drawn from the seed; then everything has to settle."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from itertools import count
from typing import Any

from booking.adapters.dynamodb import DynamoStore
from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import AddUser, Newcomer
from booking.application.admission import Admission
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.bookings import SeeBooking
from booking.application.ports import Busy
from booking.domain.refusals import Refusal
from booking.surfaces.fields import conference_id as derived
from tests.simulation import runtime
from tests.simulation.model import CONFIRMED, LIVE, OFFERED, WAITING
from tests.simulation.runtime import Handlers
from tests.simulation.world import SECOND, SWEEP_EVERY, T0, Task, Violation, World
from tests.support.memory_dynamodb import MemoryDynamoDB, Snapshot
from tests.support.tables import TABLE, create_table

PEOPLE = [f"p{number}" for number in range(6)]
ORGANIZER = "olga"
SIGNED_IN = frozenset({*PEOPLE[3:], ORGANIZER})  # come with a token, by v1; the others by compact
REQUESTS = (4, 12)  # from, to
PACES = {  # how often each kind of step is chosen; drawn for each history
    "task": (8.0,),
    "request": (1.0, 3.0, 10.0),
    "deliver": (0.2, 3.0, 6.0),
    "relay": (0.2, 3.0, 6.0),
    "wait": (0.2, 1.0),
}
STEP_LIMIT = 20_000
TOPICS = ("A",)


@dataclass(slots=True)
class Tally:
    """What many histories came to."""

    histories: int = 0
    steps: int = 0
    commits: int = 0
    struck: Counter[tuple[str, str]] = field(default_factory=Counter)
    answers: Counter[tuple[str, int]] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Fair:
    """A conference to begin with: times in seconds, people by number, in order of booking."""

    name: str
    seats: int
    demand: int
    starts_in: int
    people: tuple[int, ...] = ()
    lasts: int = 600
    window: int | None = None


# Some start soon, so that lapses and starts come often; some late, so that there is time to see
# what settles before.
SETTINGS: tuple[tuple[Fair, ...], ...] = (
    (Fair("A", 1, 10, 30),),
    (Fair("A", 1, 10, 40, (0, 1, 2)),),
    (Fair("A", 2, 10, 40, (0, 1, 2)),),
    (Fair("A", 2, 300, 30, (0,)),),
    (Fair("A", 2, 300, 40, (0, 1, 2, 3)),),
    (Fair("A", 1, 10, 40, (0, 2, 3)), Fair("B", 1, 10, 50, (1, 2))),
    (Fair("A", 1, 10, 12, (0, 1)),),
    (Fair("A", 1, 10, 1300, (0, 1), window=1000),),
    (Fair("A", 1, 10, 400, (0,), window=300),),
    (Fair("A", 2, 10, 400, (0, 1, 2), window=300),),
    (Fair("A", 2, 300, 400, (0,), window=300),),
    (Fair("A", 2, 450, 400, (0, 1, 2), window=300),),
    (Fair("A", 1, 10, 4, (0,)),),
    (Fair("A", 1, 300, 400, (0, 1), window=300), Fair("B", 1, 10, 420, (2, 1), window=300)),
    (Fair("A", 2, 10, 400, (3, 4, 5), window=300), Fair("B", 1, 10, 420, (), window=300)),
    (Fair("A", 2, 300, 300, (4, 3, 0, 1)),),
)


def attendee(who: str) -> str:
    """Say who somebody is to the engine."""
    return f"user:{who}" if who in SIGNED_IN else f"open:{who}"


def conference_id(name: str) -> str:
    """The id that the compact surface derives from a name."""
    return derived(name)


@dataclass(frozen=True, slots=True)
class Focus:
    """What a history dwells on: some settings, some faults, slow tasks, slow deliveries."""

    settings: tuple[int, ...]
    rates: Mapping[str, float] = field(default_factory=dict)
    pace: Mapping[str, float] = field(default_factory=dict)
    requests: tuple[int, int] = (8, 14)


class History:
    """One seed's history, from the first request until nothing is left to do."""

    def __init__(
        self, handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None
    ) -> None:
        self.tally = tally
        settings = range(len(SETTINGS)) if focus is None else focus.settings
        self.setting = settings[seed % len(settings)]
        self.world = World(handlers, seed, tally.struck, _ground(self.setting))
        self.random = self.world.random
        self.requests = self.random.randint(*REQUESTS)
        self.stopped = T0
        self.pace = {name: self.random.choice(weights) for name, weights in PACES.items()}
        if focus is not None:
            self.requests = self.random.randint(*focus.requests)
            self.pace |= focus.pace
            self.world.faults.rates = dict(focus.rates)
        self.names = [fair.name for fair in SETTINGS[self.setting]]
        runtime.run_on(self.world)

    def run(self) -> None:
        """Run it to its end. Raises Violation."""
        while self.requests or self.world.tasks:
            self._step()
        self._settle()
        self.tally.histories += 1
        self.tally.steps += self.world.step
        self.tally.commits += self.world.commits

    # ------------------------------------------------------------------ one step

    def _step(self) -> None:
        """Choose one of the steps that could come next, and do it."""
        world = self.world
        world.step += 1
        if world.step > STEP_LIMIT:
            world.violate("it does not come to an end")
        if world.faults.has("throttle") and self.random.random() < 0.02:
            world.faults.storm = not world.faults.storm
        steps = [*self._deliveries(), *self._requests()]
        if runnable := world.runnable():
            speed = min(1.0, sum(task.speed for task in runnable))
            steps.append(
                (self.pace["task"] * speed, lambda: world.run_task(self._one_of(runnable)))
            )
        if not steps:
            self._jump()
            return
        weights = [weight for weight, _ in steps]
        self.random.choices([step for _, step in steps], weights)[0]()

    def _deliveries(self) -> Iterator[tuple[float, Callable[[], None]]]:
        world = self.world
        if messages := world.visible():
            yield self.pace["deliver"], lambda: world.deliver(self.random.choice(messages))
        if ready := world.relayable():
            yield self.pace["relay"], lambda: world.relay(ready)
        if world.again:
            yield 1, world.relay_again
        if self.random.random() < 0.01:
            yield 1, world.sweep

    def _requests(self) -> Iterator[tuple[float, Callable[[], None]]]:
        if self.requests:
            yield self.pace["request"], self._request
            if len(self.world.tasks) < 6:
                yield self.pace["wait"], self._wait

    def _one_of(self, runnable: list[Task]) -> Task:
        """Choose a task to go on, mostly not a slow one."""
        return self.random.choices(runnable, [task.speed for task in runnable])[0]

    def _wait(self) -> None:
        """Let some time pass: up to the next event, or a little."""
        event = self.world.next_event()
        near = event is not None and event - self.world.now < 12 * SECOND
        if event is not None and self.random.random() < (0.6 if near else 0.02):
            self.world.pass_time(event)
        else:
            self.world.pass_time(self.world.now + self.random.randint(1, 4 * SECOND))

    def _jump(self, at_most: int | None = None) -> None:
        """Let time go on to whatever happens next."""
        times = (self.world.next_event(), self.world.next_sweep, at_most)
        self.world.pass_time(min(at for at in times if at is not None))

    # ------------------------------------------------------------------ people

    def _request(self) -> None:
        """Somebody does something, likely something that means something now."""
        self.requests -= 1
        who, name = self.random.choice(PEOPLE), self.random.choice(self.names)
        live = [b for b in self.world.rules.bookings.values() if b["state"] in LIVE]
        offers = [b for b in live if b["state"] == OFFERED]
        seats = [b for b in live if b["state"] == CONFIRMED]
        gone = [b for b in self.world.rules.bookings.values() if b.get("reason") == "attendee"]
        dice = self.random.random()
        if dice < 0.06:
            self._organize(name, live)
        elif gone and dice < 0.13:
            self._go_back_to(self.random.choice(gone))
        elif offers and dice < 0.4:
            self._confirm(self.random.choice(offers))
        elif seats and dice < 0.5:
            self._cancel(self.random.choice(seats))
        elif live and dice < 0.6:
            self._cancel(self.random.choice(live))
        elif dice > 0.9:
            self.random.choice((self._read, self._resize, self._add, self._erase))(name)
        else:
            self._book(who, name)

    def _organize(self, name: str, live: list[dict[str, Any]]) -> None:
        """The organizer changes times, cancels somebody's booking, or everything."""
        dice = self.random.random()
        path = f"/v1/conferences/{name}"
        if dice < 0.3:
            start = T0 + self.random.randint(20, 60) * SECOND
            times = {"start": _written(start), "end": _written(start + 600 * SECOND)}
            self._http("change_conference", path, times, self._refused_or_done, "PATCH", ORGANIZER)
        elif live and dice < 0.7:
            booking = self.random.choice(live)
            path = f"/v1/bookings/{booking['id']}/cancel"
            self._http("cancel", path, None, self._moved, caller=ORGANIZER)
        elif dice < 0.9 or self.world.now < T0 + 5 * SECOND:
            self._resize(name)
        else:
            self._http("cancel_conference", path, None, self._refused_or_done, "DELETE", ORGANIZER)

    def _refused_or_done(self, task: Task, status: int, _: Any) -> None:
        self._check(status in {200, 204, 404, 409, 422}, task, f"answered {status}")

    def _go_back_to(self, booking: dict[str, Any]) -> None:
        """Reactivate what its attendee canceled, or put it out of sight."""
        who = booking["attendee"].partition(":")[2]
        if who not in SIGNED_IN:
            return
        if self.random.random() < 0.8:
            path = f"/v1/bookings/{booking['id']}/reactivate"
            self._keyed("reactivate", path, None, self._reactivated, who)
        else:
            hide = self.world.handlers.wiring.hide()
            self._use_case("hide", lambda: hide(booking["id"], booking["attendee"]))

    def _reactivated(self, task: Task, status: int, body: Any) -> None:
        self._moved(task, status, body)
        if status == 200:
            self.world.rules.answered[body["id"]] = self.world.step

    def _erase(self, _name: str) -> None:
        """Somebody wants to be forgotten."""
        who = self.random.choice(sorted(SIGNED_IN - {ORGANIZER}))
        path = f"/v1/users/{who}"
        self._http("erase_user", path, None, self._refused_or_done, "DELETE", who)

    def _keyed(
        self,
        function: str,
        path: str,
        body: Any,
        check: Callable[[Task, int, Any], None],
        who: str,
    ) -> None:
        """Send a request under a key, perhaps twice; all answers but refusals are the same."""
        sent = _Keyed(f"key-{self.world.new_id()}")
        for _ in range(self.random.choice((1, 1, 2, 3))):
            self._http(
                function,
                path,
                body,
                lambda task, status, said: self._answered_again(sent, task, status, said, check),
                caller=who,
                key=sent.key,
            )

    def _answered_again(
        self,
        sent: "_Keyed",
        task: Task,
        status: int,
        said: Any,
        check: Callable[[Task, int, Any], None],
    ) -> None:
        if sent.first is None and status >= 400:
            check(task, status, said)
            return
        if sent.first is None:
            sent.first = (status, said)
        self._check((status, said) == sent.first, task, "another answer under the same key")
        sent.moved += task.moved
        self._check(len(sent.moved) <= 2 + len(PEOPLE), task, "more than one effect under a key")
        mine = [move for move in sent.moved if move.startswith(said["id"][-4:])]
        self._check(len(mine) <= 1, task, "two effects under one key")
        self.world.rules.answered[said["id"]] = self.world.step

    def _use_case(self, name: str, call: Callable[[], Any]) -> None:
        """Run what has no route that these people use."""

        def body() -> Any:
            try:
                call()
            except (Refusal, Busy):
                return None

        self.world.start(name, body)

    def _book(self, who: str, name: str) -> None:
        if who in SIGNED_IN:
            body: dict[str, Any] = {"conference": name, "waitlist": self.random.random() < 0.9}
            self._keyed("book", "/v1/bookings", body, self._booked, who)
        elif self.random.random() < 0.5:
            self._http("book", "/book", {"name": name, "user_id": who}, self._booked)
        else:
            body = {"conference_name": name, "user_id": who}
            self._http("book", "/book_conference", body, self._booked)

    def _booked(self, task: Task, status: int, body: Any) -> None:
        if status != 201:
            self._check(not task.moved, task, "a refusal had an effect")
            return
        assert "booking_id" in body
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

    def _confirm(self, booking: dict[str, Any]) -> None:
        who = booking["attendee"].partition(":")[2]
        if who in SIGNED_IN:
            path = f"/v1/bookings/{booking['id']}/confirm"
            self._keyed("confirm", path, None, self._moved, who)
            return
        body = {"booking_id": booking["id"], "user_id": who}
        if self.random.random() < 0.1:
            body["user_id"] = self.random.choice(PEOPLE)
        if self.random.random() < 0.5:
            self._http("confirm", "/confirm", body, self._moved)
        else:
            self._http("confirm", f"/confirm_waitlist_booking/{booking['id']}", None, self._moved)

    def _cancel(self, booking: dict[str, Any]) -> None:
        who = booking["attendee"].partition(":")[2]
        if who in SIGNED_IN:
            self._keyed("cancel", f"/v1/bookings/{booking['id']}/cancel", None, self._moved, who)
            return
        self._http("cancel", "/cancel", {"booking_id": booking["id"]}, self._moved)

    def _moved(self, task: Task, status: int, _body: Any) -> None:
        done = status == 200
        self._check(bool(task.moved) == done, task, "the answer and the effect differ")

    def _read(self, name: str) -> None:
        bookings = self.world.rules.bookings
        told = [
            booking
            for booking in self.world.rules.answered
            if bookings[booking]["attendee"].startswith("open:")
        ]
        if told and self.random.random() < 0.6:
            booking = self.random.choice(told)
            self._http("get_booking", f"/booking/{booking}", None, self._found, "GET")
        else:
            path = f"/conference/{name}/bookings"
            self._http("list_bookings", path, None, self._found, "GET")

    def _found(self, task: Task, status: int, _body: Any) -> None:
        self._check(status == 200, task, "it is not found")

    def _add(self, _name: str) -> None:
        if self.random.random() < 0.5:
            body: dict[str, Any] = {"user_id": "newcomer", "topics": ["A"]}
            self._http("add_user", "/user", body, self._added)
        else:
            body = {"name": "New", "location": "L", "slots": 2, "topics": ["A"]}
            times = {"start": "2027-01-15T09:00:00", "end": "2027-01-15T10:00:00"}
            self._http("add_conference", "/conference", {**body, **times}, self._added)

    def _added(self, task: Task, status: int, body: Any) -> None:
        taken = status == 400 and "exists" in body["message"]
        self._check(status == 201 or taken, task, "not added")

    def _resize(self, name: str) -> None:
        """The organizer changes the capacity."""
        more = {"slots": self.random.randint(1, 3)}
        path = f"/v1/conferences/{name}"
        self._http("change_conference", path, more, self._refused_or_done, "PATCH", ORGANIZER)

    def _http(  # noqa: PLR0917
        self,
        function: str,
        path: str,
        body: Any,
        check: Callable[[Task, int, Any], None],
        method: str = "POST",
        caller: str | None = None,
        key: str | None = None,
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
            event["requestContext"]["authorizer"] = {"jwt": {"claims": _claims(caller)}}
        if key is not None:
            event["headers"]["idempotency-key"] = key
        if body is not None:
            event["body"] = json.dumps(body)
        handler = self.world.handlers.functions[function]
        task: Task

        def done(answer: Any, crashed: bool) -> None:  # noqa: FBT001
            if crashed:
                return
            status = answer["statusCode"]
            self.tally.answers[function, status] += 1
            self.world.note(f"{function} answers {status} {answer['body'][:120]}")
            self._check(status != 500, task, "a 500")
            if status != 503:
                check(task, status, json.loads(answer["body"] or "null"))
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

    # ------------------------------------------------------------------ settling

    def _settle(self) -> None:
        """Faults stop and time passes: what must come to be so, is."""
        world = self.world
        world.faults.stop()
        world.table.index_catch_up()
        world.table.stale_indexes = False
        world.note("faults stop")
        starts = [c["start"] for c in world.rules.conferences.values()]
        soon = [start for start in starts if start < T0 + 2 * 3600 * SECOND]
        end = max(soon) + (3 if world.lost else 1) * SWEEP_EVERY
        # A crash hides a message for a minute, a fault delays it by up to another.
        self.stopped = world.now
        quiet_since = world.now + 130 * SECOND
        if world.lost:
            world.next_sweep = world.now + 65 * SECOND
        while world.now < max(end, quiet_since + SWEEP_EVERY):
            self._drain()
            if world.now > max(quiet_since, self._recovered()):
                world.settled = True
                self._check_liveness()
            self._jump(quiet_since + 1 if world.now <= quiet_since else None)
        self._drain()
        self._check_liveness()
        self._check_end()

    def _recovered(self) -> int:
        """Until when what a crash has hidden, or lost, may still be amiss."""
        sweep = 2 * SWEEP_EVERY if self.world.lost else 0
        return self.world.crashed_at + 190 * SECOND + sweep

    def _drain(self) -> None:
        """Do whatever can be done at this instant."""
        world = self.world
        while True:
            world.step += 1
            if world.step > STEP_LIMIT:
                world.violate("it does not settle")
            if runnable := world.runnable():
                world.run_task(runnable[0])
            elif messages := world.visible():
                world.deliver(messages[0])
            elif ready := world.relayable():
                world.relay(ready)
            elif world.again:
                world.relay_again()
            else:
                return

    def _check_liveness(self) -> None:
        """Nothing is under way: no free seat while somebody waits, no expired offer, ..."""
        world = self.world
        if world.tasks:
            return
        items = {pk: item for (pk, sk), item in world.items.items() if sk == "SEATS"}
        grace = 1_000 + world.skew
        for name, conference in world.rules.conferences.items():
            shards = [item for item in items.values() if item["conference"] == name]
            bookings = [b for b in world.rules.bookings.values() if b["conference"] == name]
            waiting = [b for b in bookings if b["state"] == WAITING]
            offers = [b for b in bookings if b["state"] == OFFERED]
            free = sum(shard["free"] for shard in shards)
            # A message may be a minute late; a start whose message was lost waits for a sweep.
            swept = conference["start"] + (2 * SWEEP_EVERY if world.lost else 62 * SECOND)
            if conference["canceled"]:
                swept = world.rules.canceled[name] + (
                    2 * SWEEP_EVERY if world.lost else 62 * SECOND
                )
                live = [b for b in bookings if b["state"] in LIVE]
                late = max(swept + grace, self.stopped + 190 * SECOND, self._recovered())
                if live and world.now > late:
                    world.violate(f"somebody has a place at {conference['name']}, long canceled")
                continue
            if world.now >= conference["start"] - grace:
                late = max(swept + grace, self.stopped + 190 * SECOND, self._recovered())
                if world.now > late and (waiting or offers):
                    world.violate(f"after the start somebody waits for {conference['name']}")
                continue
            if free and waiting:
                world.violate(f"a seat of {conference['name']} is free while somebody waits")
            closed = shards[0]["gate"] == "closed"
            if closed and free and not waiting and not offers:
                world.violate(f"the gate of {conference['name']} stays closed for nobody")
            patience = SWEEP_EVERY + 65 * SECOND if world.lost else 62 * SECOND
            if any(offer["deadline"] + patience + grace < world.now for offer in offers):
                world.violate(f"an expired offer of {conference['name']} is never cleaned up")

    def _check_end(self) -> None:
        """At the very end: queues empty, one history entry a transition, nothing due."""
        world = self.world
        world.check()
        world.check_mirror()
        far = world.now + SWEEP_EVERY
        if any(message.visible_at < far for message in world.messages):
            world.violate(f"messages are left: {world.messages}")
        entries = {
            (pk, int(sk.removeprefix("HISTORY#"))): item["state"]
            for (pk, sk), item in world.history.items()
        }
        moves = {
            (f"BOOKING#{booking}", version): state
            for booking, states in world.rules.moves.items()
            for version, (_, state) in enumerate(states, 1)
        }
        if entries != moves:
            differ = entries.items() ^ moves.items()
            world.violate(f"the history is not what happened: {sorted(differ)}")
        for (pk, _), entry in world.history.items():
            booking = world.rules.bookings[pk.removeprefix("BOOKING#")]
            if entry["attendee"] != booking["attendee"]:
                world.violate(f"the history names {entry['attendee']}, who is {booking}")
        self._check_summaries()
        for item in world.items.values():
            over = item["sk"] == "CONFERENCE" and (
                item["start"] < world.now - SWEEP_EVERY or item["canceled"]
            )
            if over:
                gates = {
                    other["gate"]
                    for other in world.items.values()
                    if other["sk"] == "SEATS" and other["conference"] == item["id"]
                }
                if gates != {"ended"} or "due_pk" in item:
                    world.violate(f"{item['name']} was never closed: {gates}")

    def _check_summaries(self) -> None:
        """What the lists show has caught up with what is so."""
        for item in self.world.items.values():
            if item["sk"] != "SUMMARY":
                continue
            shards = [
                other
                for other in self.world.items.values()
                if other["sk"] == "SEATS" and other["conference"] == item["id"]
            ]
            now = (
                sum(shard["sold"] for shard in shards),
                sum(shard["held"] for shard in shards),
                sum(shard["joined"] - shard["left"] for shard in shards),
            )
            if (item["confirmed"], item["held"], item["waiting"]) != now:
                self.world.violate(f"the list shows {item}, though it is {now}")


@dataclass(slots=True)
class _Keyed:
    """Requests under one idempotency key, and the first answer that had an effect."""

    key: str
    first: tuple[int, Any] | None = None
    moved: list[str] = field(default_factory=list)


def _claims(who: str) -> dict[str, str]:
    groups = "[organizer]" if who == ORGANIZER else "[customer]"
    return {"username": who, "token_use": "access", "cognito:groups": groups}


def _written(at: int) -> str:
    return datetime.fromtimestamp(at / SECOND, UTC).isoformat()


def run_history(handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None) -> None:
    """Run the history of one seed. Raises Violation."""
    History(handlers, seed, tally, focus).run()


def lay_grounds() -> None:
    """Lay every setting's ground now, while all guards are on."""
    for setting in range(len(SETTINGS)):
        _ground(setting)


@cache
def _ground(setting: int) -> Snapshot:
    """The table with a setting's conferences, people and bookings, made once by the use cases."""
    engine = MemoryDynamoDB(now=lambda: T0 / 1000)
    create_table(engine.client())
    store = DynamoStore(engine.client(), TABLE)
    attempts = Attempts(pause=lambda _: None, jitter=lambda: 0.0, elapsed=lambda: 0.0)
    numbers = count(1)

    def new_id() -> str:
        return f"00000000-0000-4000-9000-{next(numbers):012d}"

    def pick(choices: Sequence[int]) -> int:
        return choices[next(numbers) % len(choices)]

    for who in PEOPLE:
        AddUser(store, lambda: T0, new_id, attempts)(
            Newcomer(attendee=attendee(who), user_id=who, topics=TOPICS)
        )
    see = SeeBooking(store, lambda: T0, attempts)
    book = Book(store, lambda: T0, new_id, Admission(store, pick), see, attempts)
    for fair in SETTINGS[setting]:
        AddConference(store, lambda: T0, new_id, attempts)(_listing(fair))
        for person in fair.people:
            who = attendee(PEOPLE[person])
            book(BookSeat(conference_id=conference_id(fair.name), attendee=who))
    return engine.snapshot()


def _listing(fair: Fair) -> Listing:
    start = T0 + fair.starts_in * SECOND
    return Listing(
        id=conference_id(fair.name),
        name=fair.name,
        location="L",
        topics=TOPICS,
        start=start,
        end=start + fair.lasts * SECOND,
        capacity=fair.seats,
        expected_demand=fair.demand,
        window=fair.window,
        organizer=attendee(ORGANIZER),
    )


__all__ = ["History", "Tally", "Violation", "run_history"]
