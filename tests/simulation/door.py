"""The rules of the door, and two gates that go offline: their devices, tickets and merges.

The rules are written again from the design. A green light of a gate lets a person in, whether or
not the service knows it yet. No ticket may have two of them, unless a check-in was undone between.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from booking.application.seat_tickets import _content, _text
from booking.domain.seat_tickets import SeatTicket
from tests.simulation.entrance import Seat, part_of
from tests.simulation.histories import Focus, History
from tests.simulation.linked import sold_at
from tests.simulation.model import CANCELED, CONFIRMED, LIVE, WAITING
from tests.simulation.parties import seats_of
from tests.simulation.people import ORGANIZER
from tests.simulation.runtime import Handlers
from tests.simulation.world import SECOND, Task

DOOR_SHARE = 0.75  # of the requests of a history at the door


@dataclass(slots=True)
class Queued:
    """A check-in of an offline gate, which it has not merged yet."""

    seat: Seat
    token: str
    scan: str


@dataclass(slots=True)
class Gate:
    """The device at one gate, as docs/checkin.md describes it."""

    name: str
    conference: str
    state: str = "online"  # online, leaving, offline, returning
    holder: str = ""
    parts: frozenset[int] = frozenset()
    valid: dict[str, tuple[int, int]] = field(default_factory=dict)  # edition and seats
    admitted: set[Seat] = field(default_factory=set)
    queue: list[Queued] = field(default_factory=list)


class AtTheDoor(History):
    """A history whose conference has two gates."""

    openly = False

    def __init__(self, handlers: Handlers, seed: int, tally: Any, focus: Focus) -> None:
        super().__init__(handlers, seed, tally, focus)
        self.conference = self.fairs[0].id
        self.gates = [Gate(name, self.conference) for name in ("North", "South")]
        self.left = False  # whether a gate was ever offline
        self.editions: dict[str, set[int]] = defaultdict(set)
        self.door = self.world.rules.door

    def _request(self) -> None:
        if self.random.random() >= DOOR_SHARE:
            super()._request()
            return
        self.requests -= 1
        gate, dice = self.random.choice(self.gates), self.random.random()
        match gate.state:
            case "online" if dice < 0.15:
                self._leave(gate)
            case "online" if dice < 0.25:
                self._undo()
            case "online":
                self._scan(gate)
            case "offline" if dice < 0.3:
                self._come_back(gate)
            case "offline":
                self._scan_offline(gate)
            case _:
                super()._request()
                self.requests += 1

    def _settle(self) -> None:
        """Bring the gates back after all faults; every green light is then a check-in."""
        world = self.world
        world.faults.stop()
        for _ in range(50):
            world.drain()
            away = [gate for gate in self.gates if gate.state != "online"]
            if not away:
                break
            for gate in away:
                self._come_back(gate)
            world.drain()
            world.pass_time(world.now + 5 * SECOND)
        else:
            world.violate("a gate does not come back")
        for (booking, seat), lights in self.door.lights.items():
            known = world.rules.bookings[booking]
            if lights and seat not in known.get("admitted", []) and known["state"] != CANCELED:
                world.violate(f"the check-in of seat {seat} of {booking[-4:]} was lost")
        super()._settle()

    def _check_liveness(self) -> None:
        """Check also that no no-show has a seat that somebody waits for.

        The sweeper finds the seats of a gate that came back, minutes later.
        """
        super()._check_liveness()
        world, rules = self.world, self.world.rules
        if world.tasks or world.lost or self.left:
            return
        for name, conference in rules.conferences.items():
            release_at, late = conference.get("release_at"), world.now - 62 * SECOND - world.skew
            if release_at is None or not release_at < late or conference["canceled"]:
                continue
            if world.now + world.skew >= conference["start"]:
                continue
            bookings = [b for b in rules.bookings.values() if b["conference"] == name]
            waits = any(b["state"] == WAITING for b in bookings)
            for booking in bookings:
                sold = booking["state"] == CONFIRMED and sold_at(booking) < release_at
                if waits and sold and not booking.get("admitted"):
                    world.violate(
                        f"somebody waits for the seat of the no-show {booking['id'][-4:]}"
                    )

    # ------------------------------------------------------------------ tickets

    def _ticket(self) -> tuple[Seat, int, str] | None:
        """Return a seat with its edition and its token, perhaps of an earlier edition."""
        for known in self.world.rules.bookings.values():
            if known["state"] == CONFIRMED and known["conference"] == self.conference:
                self.editions[known["id"]].add(known.get("edition", 0))
        if not self.editions:
            return None
        known_bookings = self.world.rules.bookings
        sold = [one for one in self.editions if known_bookings[one]["state"] == CONFIRMED]
        stale = not sold or self.random.random() < 0.1
        booking = self.random.choice(sorted(self.editions if stale else sold))
        known = self.world.rules.bookings[booking]
        seat = self.random.randint(1, seats_of(known) + (self.random.random() < 0.1))
        inside = [one for one, lights in self.door.lights.items() if lights]
        if inside and self.random.random() < 0.25:  # somebody shows a ticket again
            booking, seat = self.random.choice(inside)
            known = known_bookings[booking]
        edition = self.random.choice(sorted(self.editions[booking]))
        content = SeatTicket(
            conference=self.conference,
            booking=booking,
            seat=min(seat, 10),
            edition=edition,
            expires_at=(known["end"] + 86_400_000) // 1000 * 1000,
        )
        return (booking, content.seat), edition, _text(_content(content, "00000000") + bytes(64))

    def _green(self, gate: Gate, seat: Seat, edition: int, number: int | None) -> None:
        """Count a person who enters. number: that of the check-in, unless the gate is offline."""
        self.world.note(f"{gate.name} lets seat {seat[1]} of {seat[0][-4:]} in")
        if number is not None and (*seat, number) in self.door.undone:
            return  # undone before the answer arrived
        known = self.world.rules.bookings[seat[0]]
        if number is not None and known["state"] in LIVE and known.get("edition", 0) != edition:
            self.world.violate("a ticket of an earlier edition was admitted")
        self.door.lights[seat] += 1
        if self.door.lights[seat] > 1:
            self.world.violate(f"two people were let in with the ticket {seat}")

    # ------------------------------------------------------------------ online

    def _post(self, body: dict[str, Any], done: Any) -> None:
        body = {"conference": self.conference, **body}
        self.people._http("check_in", "/v1/checkins", body, done, caller=ORGANIZER)

    def _scan(self, gate: Gate) -> None:
        if (found := self._ticket()) is None:
            return
        seat, edition, token = found
        body: dict[str, Any] = {"ticket": token}
        if self.random.random() < 0.3:  # found by hand
            body = {"booking": seat[0], "seat": seat[1]}
            edition = self.world.rules.bookings[seat[0]].get("edition", 0)

        def done(_: Task, status: int, shown: Any) -> None:
            if status == 201:
                self._green(gate, seat, edition, int(shown["id"].rpartition(".")[2]))

        self._post({**body, "gate": gate.name}, done)

    def _undo(self) -> None:
        made = [one for one in self.world.items.values() if one["pk"][:9] == "CHECKINS#"]
        if not made:
            return
        one = self.random.choice(made)
        path = f"/v1/checkins/{one['booking']}.{one['seat']}.{one['number']}"
        self.people._http("check_in", path, None, lambda *_: None, "DELETE", ORGANIZER)

    # ------------------------------------------------------------------ offline

    def _leave(self, gate: Gate) -> None:
        """Go offline: get parts, and then the list of their valid seats."""
        gate.state, self.left = "leaving", True
        body: dict[str, Any] = {"gate": gate.name}
        if self.random.random() < 0.7:
            body["parts"] = self.random.randint(4, 10)
        path = f"/v1/conferences/{self.conference}/gates"

        def held(_: Task, status: int, shown: Any) -> None:
            if status != 201:
                gate.state = "online"
                return
            gate.holder, gate.parts = shown["holder"], frozenset(shown["parts"])
            gate.valid, gate.admitted = {}, set()
            self._download(gate, None)

        self._sent("gates", path, body, held, gate, "online")

    def _download(self, gate: Gate, cursor: str | None) -> None:
        path = f"/v1/conferences/{self.conference}/gates/{gate.name}/tickets"
        query = {"holder": gate.holder, **({} if cursor is None else {"cursor": cursor})}

        def listed(_: Task, status: int, page: Any) -> None:
            if status != 200:
                gate.state = "returning"
                return
            gate.valid |= {i["booking"]: (i["edition"], i["seats"]) for i in page["items"]}
            gate.admitted |= {(one["booking"], one["seat"]) for one in page["admitted"]}
            if page["next"] is None:
                gate.state = "offline"
            else:
                self._download(gate, page["next"])

        self._sent("gates", path, None, listed, gate, "returning", method="GET", query=query)

    def _sent(  # noqa: PLR0917
        self,
        function: str,
        path: str,
        body: Any,
        done: Any,
        gate: Gate,
        otherwise: str,
        *,
        method: str = "POST",
        query: dict[str, str] | None = None,
    ) -> None:
        """Send a request of a gate, whose state is `otherwise` if no answer comes."""
        answered: list[int] = []

        def checked(task: Task, status: int, shown: Any) -> None:
            answered.append(status)
            done(task, status, shown)

        self.people._http(function, path, body, checked, method, ORGANIZER, query=query)
        task = next((t for t in reversed(self.world.tasks) if t.name == function), None)
        if task is None:
            return
        ended = task.done

        def closing(answer: Any, crashed: bool) -> None:  # noqa: FBT001
            ended(answer, crashed)
            if not answered:
                gate.state = otherwise

        task.done = closing

    def _scan_offline(self, gate: Gate) -> None:
        """Decide about a ticket without the service."""
        if (found := self._ticket()) is None:
            return
        seat, edition, token = found
        valid = gate.valid.get(seat[0], (edition, seat[1]))  # one that is not listed was sold since
        if part_of(seat[0]) not in gate.parts or seat in gate.admitted:
            return
        if valid[0] != edition or seat[1] > valid[1]:
            return
        gate.admitted.add(seat)
        scan = f"scan-{self.world.new_id()}"
        gate.queue.append(Queued(seat, token, scan))
        self._green(gate, seat, edition, None)

    def _come_back(self, gate: Gate) -> None:
        """Merge the check-ins of a gate, each perhaps twice, and then give its parts back."""
        if gate.state == "offline":
            gate.state = "returning"
        for queued in gate.queue:
            for _ in range(self.random.choice((1, 1, 2))):
                self._merge(gate, queued)
        if not gate.queue and gate.state == "returning" and self._idle():
            self._give_back(gate)

    def _idle(self) -> bool:
        """Return whether no merge is on its way; the device waits for the answers of all."""
        return not any(task.name in {"check_in", "gates"} for task in self.world.tasks)

    def _merge(self, gate: Gate, queued: Queued) -> None:
        def merged(_: Task, status: int, shown: Any) -> None:
            kind = "" if status == 201 else str(shown.get("type", "")).rpartition(":")[2]
            if kind == "already-checked-in":
                self.world.violate(f"two gates have admitted {queued.seat}")
            if status == 201 or kind in {"ticket-void", "conference-canceled"}:
                if status != 201:  # canceled after the download: the guarantee excludes it
                    self.door.lights.pop(queued.seat, None)
                gate.queue = [one for one in gate.queue if one.scan != queued.scan]
            elif kind and kind != "unidentified":
                self.world.violate(f"a merge was refused: {kind}")

        body = {"ticket": queued.token, "gate": gate.name, "holder": gate.holder}
        self._post({**body, "scan": queued.scan}, merged)

    def _give_back(self, gate: Gate) -> None:
        path = f"/v1/conferences/{self.conference}/gates/{gate.name}"

        def back(_: Task, status: int, shown: Any) -> None:
            known = status == 409 and shown["type"].endswith("parts-not-held")
            if status == 204 or known:  # known: an earlier reply was lost
                gate.state, gate.parts, gate.holder = "online", frozenset(), ""

        self._sent(
            "gates",
            path,
            None,
            back,
            gate,
            "returning",
            method="DELETE",
            query={"holder": gate.holder},
        )


def run_at_the_door(handlers: Handlers, seed: int, tally: Any, focus: Focus) -> int:
    """Run the history of one seed; return the number of released bookings. Raises Violation."""
    history = AtTheDoor(handlers, seed, tally, focus)
    history.run()
    return sum(b.get("reason") == "no_show" for b in history.world.rules.bookings.values())
