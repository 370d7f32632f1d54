"""Histories: a seed decides the actions and their order; afterwards the state must settle."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count, cycle, zip_longest
from typing import Any

from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import AddUser, Newcomer
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.domain.pools import CategoryChange
from booking.domain.quiet import QuietHours
from booking.domain.rush import arrived_at
from booking.domain.sales import Sale
from testing.engines import engine_over
from testing.memory_dynamodb import MemoryDynamoDB, Snapshot
from testing.tables import create_table
from tests.simulation import runtime
from tests.simulation.ballots import Seeds, comes_later, entries_of, is_collecting
from tests.simulation.invited import invitee_by_email, is_invitation
from tests.simulation.linked import request_of
from tests.simulation.model import BY_PEOPLE, CONFIRMED, LIVE, OFFERED, WAITING
from tests.simulation.parties import seats_of
from tests.simulation.people import (
    ORGANIZER,
    PEOPLE,
    SIGNED_IN,
    People,
    attendee,
    conference_id,
)
from tests.simulation.quieted import MINUTE, ZONE, clock
from tests.simulation.runtime import Handlers
from tests.simulation.world import SECOND, STEP_LIMIT, SWEEP_EVERY, T0, Task, Violation, World

REQUESTS = (2, 9)  # the least and the most requests of a history
PACES = {  # how often each kind of step is chosen; drawn for each history
    "task": (8.0,),
    "request": (1.0, 3.0, 10.0),
    "deliver": (0.2, 3.0, 6.0),
    "relay": (0.2, 3.0, 6.0),
    "wait": (0.2, 1.0),
}
STORM_BEGINS, STORM_ENDS = 0.02, 0.1  # probabilities, at each step, of a storm of throttling
ORGANIZED = 0.06  # the organizer's share of the requests
DELETED = 0.2  # the share of deletions, and of additions under the same name, among these
ACROSS = 0.06  # the share of bookings of a conference of the other realm
MOVED = 0.1  # the share of moves to another category
INVITED = 0.1  # the share of invitations and of the answers to them
LOOKS = 0.15  # the share of reads of places in queues
RESIZED = 0.15  # the share of changes of the seats of bookings, on conferences with parties
LARGEST = 8  # seats of a party
TOPICS = ("A",)
EXTRA = "X"  # a conference that does not exist at first


@dataclass(slots=True)
class Tally:
    """The counts of many histories."""

    histories: int = 0
    steps: int = 0
    commits: int = 0
    struck: Counter[tuple[str, str]] = field(default_factory=Counter)
    answers: Counter[tuple[str, int]] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Kind:
    """A category of an initial conference: its seats, and its times in seconds."""

    name: str
    seats: int
    opens_in: int | None = None
    closes_in: int | None = None
    visible_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fair:
    """An initial conference: times in seconds, attendees by number in order of booking."""

    name: str
    seats: int
    demand: int
    starts_in: int
    people: tuple[int, ...] = ()
    lasts: int = 600
    window: int | None = None
    max_offers: int | None = None
    per_email: int | None = None
    quiet: tuple[int, int] | None = None  # minutes from T0
    sizes: tuple[int, ...] = ()  # the seats of these people; others book up to LARGEST
    parties: bool = False  # whether parties may book, without sizes above
    open: bool = False  # without an organizer; people book it without a token
    release_in: int | None = None  # seconds: then no-shows are released
    rush: bool = False  # whether its sale is in rush mode
    opens_in: int | None = None  # seconds: then its sale opens
    draw_in: int | None = None  # seconds: then its ballot is drawn
    categories: tuple[Kind, ...] = ()  # the people book the pools in turn, the default one first

    @property
    def id(self) -> str:
        """The id of the conference."""
        return conference_id(self.name, openly=self.open)


W, W4 = Kind("W", 1), Kind("W", 4)

# Some start soon, so that lapses and starts are frequent. Others start late, so that the state
# before the start can settle.
SETTINGS: tuple[tuple[Fair, ...], ...] = (
    (Fair("A", 1, 10, 30),),
    (Fair("A", 1, 10, 40, (0, 1, 2)),),
    (Fair("A", 2, 10, 40, (0, 1, 2)),),
    (Fair("A", 2, 300, 30, (0,)),),
    (Fair("A", 2, 300, 40, (0, 1, 2, 3)),),
    (Fair("A", 1, 10, 40, (0, 2, 3)), Fair("B", 1, 10, 50, (1, 2))),
    (Fair("A", 1, 10, 12, (0, 1)),),
    (Fair("A", 1, 10, 640, (0, 1), window=500),),
    (Fair("A", 1, 10, 400, (0,), window=300),),
    (Fair("A", 2, 10, 400, (0, 1, 2), window=300),),
    (Fair("A", 2, 300, 400, (0,), window=300),),
    (Fair("A", 2, 1350, 400, (0, 1, 2), window=300),),
    (Fair("A", 1, 10, 4, (0,)),),
    (Fair("A", 1, 300, 400, (0, 1), window=300), Fair("B", 1, 10, 420, (2, 1), window=300)),
    (Fair("A", 2, 10, 400, (3, 4, 5), window=300), Fair("B", 1, 10, 420, (), window=300)),
    (Fair("A", 2, 300, 300, (4, 3, 0, 1)),),
    (Fair("A", 1, 10, 400, (3, 4, 5), window=20, quiet=(1, 3)),),
    (Fair("A", 2, 10, 2_400, (0, 1, 2), window=100, quiet=(-1, 30)),),
    (Fair("A", 1, 10, 100, (0, 1), window=20, quiet=(1, 9)),),
    (Fair("A", 1, 10, 400, (3, 4), window=8, max_offers=3),),
    (Fair("A", 1, 10, 400, (0, 1), window=300), Fair("A", 1, 10, 400, (1, 2), open=True)),
    (Fair("A", 2, 10, 40, (0, 1, 2)), Fair("B", 1, 10, 50, (0, 1), open=True)),
    (
        Fair("A", 2, 10, 400, window=300, per_email=1),
        Fair("B", 1, 10, 420, window=300, per_email=1),
    ),
    (Fair("A", 4, 10, 60, (0, 1, 2), sizes=(2, 2, 3)),),
    (Fair("A", 5, 300, 400, (0, 1), window=300, sizes=(2, 1)),),
    (Fair("A", 5, 450, 400, (0, 1, 2, 3), window=20, sizes=(3, 1, 4, 1)),),
    (Fair("A", 8, 1350, 400, (0, 1, 2), window=20, sizes=(3, 4, 6)),),
    (
        Fair("A", 4, 10, 400, (0, 1, 2), window=100, sizes=(2, 2, 4)),
        Fair("B", 3, 10, 420, (3, 4), window=100, sizes=(3, 2)),
    ),
    (Fair("A", 1, 10, 40, (0, 1, 2, 3), categories=(Kind("W", 1),)),),
    (Fair("A", 1, 10, 400, (0, 1, 2, 3, 4, 5), window=20, categories=(W, Kind("S", 1))),),
    (Fair("A", 0, 300, 400, (0, 1, 2), window=20, categories=(W, Kind("S", 2))),),
    (
        Fair("A", 2, 300, 300, (0, 1, 2, 3, 4), window=20, sizes=(2, 1, 2), categories=(W4,)),
        Fair("B", 1, 10, 320, (5,), window=20, categories=(Kind("S", 1, 0, 20, ("p1", "p2")),)),
    ),
    (Fair("A", 4, 10, 400, (0, 1, 2, 3), window=300, sizes=(1, 1, 1, 1)),),
    (Fair("A", 6, 300, 400, (0, 1, 2, 3), window=100, max_offers=2, sizes=(1, 2, 2, 1)),),
)
POOLS = tuple(n for n, fairs in enumerate(SETTINGS) if fairs[0].categories)
SEATED = (len(SETTINGS) - 2, len(SETTINGS) - 1)  # those with bookings that can grow
OTHERS = {*POOLS, *SEATED}
PARTIES = tuple(n for n, fairs in enumerate(SETTINGS) if fairs[0].sizes and n not in OTHERS)
DAY_OF = (  # conferences that release no-shows; only histories at the door have them
    (Fair("A", 2, 10, 100, (0, 1, 2, 3), window=20, release_in=20),),
    (Fair("A", 4, 300, 200, (0, 1, 2, 3, 4), window=20, release_in=30, sizes=(2, 1, 1)),),
)
REGULAR = len(SETTINGS)  # those of histories without a focus, besides ballots
SETTINGS += DAY_OF
RELEASES = tuple(range(REGULAR, len(SETTINGS)))
DRAWN = (  # ballots
    (Fair("A", 2, 10, 400, (0, 1, 2, 3, 4), window=60, draw_in=2),),
    (Fair("A", 1, 300, 400, (0, 1, 2, 3, 4), window=20, draw_in=1),),
    (Fair("A", 4, 450, 400, (0, 1, 2, 3), window=60, sizes=(3, 1, 2, 2), draw_in=2),),
    (Fair("A", 1, 10, 40, (0, 1, 2, 3), draw_in=1), Fair("B", 1, 10, 50, (1, 2), draw_in=6)),
)
SETTINGS += DRAWN
BALLOTS = tuple(range(len(SETTINGS) - len(DRAWN), len(SETTINGS)))
LOST = 0.1  # the share of timers of draws that are lost; the sweeper replaces them
DRAWN_EVERY = 9  # each ninth history without a focus has a ballot
QUEUED = (  # sales in rush mode
    (Fair("A", 1, 10, 40, rush=True),),
    (Fair("A", 2, 300, 400, (0,), window=20, rush=True),),
    (Fair("A", 1, 10, 100, window=20, rush=True, opens_in=15), Fair("B", 1, 10, 110, (1, 2))),
    (Fair("A", 4, 300, 400, (0, 1), window=20, sizes=(2, 1), rush=True),),
    (Fair("A", 1, 10, 400, (0, 1), window=20, rush=True, categories=(W,)),),
    (Fair("A", 2, 10, 400, window=20, per_email=1, rush=True),),
)
SETTINGS += QUEUED
RUSHES = tuple(range(len(SETTINGS) - len(QUEUED), len(SETTINGS)))
RUSH_EVERY = 11  # of the histories without a focus, one in so many has a sale in rush mode
OPEN_EVERY = 3  # each third history of a setting has its conferences without organizers


@dataclass(frozen=True, slots=True)
class Focus:
    """The preferences of a history: settings, faults, slow tasks, slow deliveries."""

    settings: tuple[int, ...]
    rates: Mapping[str, float] = field(default_factory=dict)
    pace: Mapping[str, float] = field(default_factory=dict)
    requests: tuple[int, int] = (8, 14)
    organized: float = ORGANIZED
    deleted: float = DELETED
    invited: float = 0
    moved: float = MOVED
    erased: float = 0  # the share of erasures, besides those among the other requests
    recategorized: float = 0  # the share of changes of categories among those of the organizer
    resized: float = RESIZED  # the share of changes of the seats of bookings, with parties
    quieted: float = 0  # the share of changes of quiet hours, besides those by the organizer
    confirms: bool = True  # whether anybody confirms an offer
    openly: bool = True  # whether the history may have conferences without organizers


class History:
    """The history of one seed, from the first request until no work is pending."""

    openly = True  # whether some of these histories have conferences without organizers

    def __init__(
        self,
        handlers: Handlers,
        seed: int,
        tally: Tally,
        focus: Focus | None = None,
        *,
        world: type[World] = World,
    ) -> None:
        self.tally = tally
        settings: Sequence[int] = range(REGULAR) if focus is None else focus.settings
        self.setting = settings[seed % len(settings)]
        if focus is None and seed % DRAWN_EVERY == DRAWN_EVERY - 1:
            self.setting = BALLOTS[seed // DRAWN_EVERY % len(BALLOTS)]
        if focus is None and seed % RUSH_EVERY == RUSH_EVERY - 1:
            self.setting = RUSHES[seed // RUSH_EVERY % len(RUSHES)]
        openly = self.openly and (focus is None or focus.openly)
        openly = openly and seed // len(settings) % OPEN_EVERY == 0
        self.fairs = _fairs(self.setting, openly=openly)
        self.world = world(handlers, seed, tally.struck, _ground(self.fairs))
        self.random = self.world.random
        self.people = People(self.world, tally.answers)
        self.requests = self.random.randint(*REQUESTS)
        self.organized = ORGANIZED if focus is None else focus.organized
        self.deleted = DELETED if focus is None else focus.deleted
        self.invited = INVITED if focus is None else focus.invited
        self.moved = MOVED if focus is None else focus.moved
        self.erased = 0.0 if focus is None else focus.erased
        self.quieted = 0.0 if focus is None else focus.quieted
        self.recategorized = 0.0 if focus is None else focus.recategorized
        self.resized = RESIZED if focus is None else focus.resized
        self.confirms = focus is None or focus.confirms
        self.stopped = T0
        self.pace = {name: self.random.choice(weights) for name, weights in PACES.items()}
        if self.setting in BALLOTS:
            self._await_draws()
        if focus is not None:
            self.requests = self.random.randint(*focus.requests)
            self.pace |= focus.pace
            self.world.faults.rates = dict(focus.rates)
        runtime.run_on(self.world)

    def _await_draws(self) -> None:
        """Set the timers of the draws, and send some requests before them and others after them."""
        self.pace |= {"request": 1.0, "wait": 1.0, "deliver": 6.0, "relay": 6.0}
        self.requests = self.random.randint(12, 22)
        for fair in self.fairs:
            assert fair.draw_in is not None
            at = T0 + fair.draw_in * SECOND
            if self.random.random() < LOST:
                self.world.lost = True
            else:
                body = json.dumps({"conference": fair.id, "draw": at})
                self.world.set_timer(at, "starts", body)

    def run(self) -> None:
        """Run the history to its end. Raises Violation."""
        while self.requests or self.world.tasks:
            self._step()
        self._settle()
        self.tally.histories += 1
        self.tally.steps += self.world.step
        self.tally.commits += self.world.commits

    # ------------------------------------------------------------------ one step

    def _step(self) -> None:
        """Choose one of the possible next steps, and run it."""
        world = self.world
        world.step += 1
        if world.step > STEP_LIMIT:
            world.violate("the history does not end")
        change = STORM_ENDS if world.faults.storm else STORM_BEGINS
        if world.faults.has("throttle") and self.random.random() < change:
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
        if world.repeats:
            yield 1, world.relay_again
        if self.random.random() < 0.01:
            yield 1, world.sweep

    def _requests(self) -> Iterator[tuple[float, Callable[[], None]]]:
        if self.requests:
            yield self.pace["request"], self._request
            if len(self.world.tasks) < 6:
                yield self.pace["wait"], self._wait

    def _one_of(self, runnable: list[Task]) -> Task:
        """Choose the next task; slow tasks are less likely."""
        return self.random.choices(runnable, [task.speed for task in runnable])[0]

    def _wait(self) -> None:
        """Advance the clock to the next event, or by a short time."""
        event = self.world.next_event()
        near = event is not None and event - self.world.now < 12 * SECOND
        if event is not None and self.random.random() < (0.6 if near else 0.02):
            self.world.pass_time(event)
        else:
            self.world.pass_time(self.world.now + self.random.randint(1, 4 * SECOND))

    def _jump(self, at_most: int | None = None) -> None:
        """Advance the clock to the next event."""
        times = (self.world.next_event(), self.world.next_sweep, at_most)
        self.world.pass_time(min(at for at in times if at is not None))

    # ------------------------------------------------------------------ people

    def _request(self) -> None:
        """Send a request of an attendee; requests that make sense now are more likely."""
        self.requests -= 1
        who, fair = self.random.choice(PEOPLE), self.random.choice(self.fairs)
        live = [b for b in self.world.rules.bookings.values() if b["state"] in LIVE]
        offers = [b for b in live if OFFERED in {b["state"], b.get("link_state")}]
        seats = [b for b in live if b["state"] == CONFIRMED]
        canceled = [b for b in self.world.rules.bookings.values() if b.get("reason") in BY_PEOPLE]
        if self._request_rarely(fair, live):
            return
        dice = self.random.random()
        if canceled and dice < 0.1:
            self._reactivate_or_hide(self.random.choice(canceled))
        elif offers and dice < 0.4 and self.confirms:
            self._confirm(self.random.choice(offers))
        elif seats and dice < 0.5:
            self._cancel(self.random.choice(seats))
        elif live and dice < 0.6:
            self._cancel(self.random.choice(live))
        elif dice > 0.9:
            self.random.choice((self._read, self._resize, self._add, self._erase))(fair)
        else:
            self._book(who, fair)

    def _request_rarely(self, fair: Fair, live: list[dict[str, Any]]) -> bool:
        """Send one of the rarer requests, or return False."""
        name = fair.name
        if self.random.random() < self.organized and not fair.open:
            if fair.categories and self.random.random() < self.recategorized:
                self._change_categories(fair)
            else:
                self._organize(name, live)
            return True
        if self.quieted and self.random.random() < self.quieted and not fair.open:
            self._change_quiet_hours(name)
            return True
        if self.invited and self.random.random() < self.invited and not fair.open:
            self._invite_or_answer(fair, live)
            return True
        if self.erased and self.random.random() < self.erased:
            self._erase(fair)
            return True
        looks = fair.rush and self._look_in_queue()
        if looks or (fair.sizes and self._request_of_party(live)):
            return True
        return self._move_rarely(fair, live)

    def _look_in_queue(self) -> bool:
        """Read a request that is, or was, in a queue, or return False."""
        known = sorted(self.world.rules.queued.items())
        if not known or self.random.random() >= LOOKS:
            return False
        self.people.look_in_queue(*self.random.choice(known))
        return True

    def _request_of_party(self, live: list[dict[str, Any]]) -> bool:
        """Claim an offer of more seats, or change the seats of a booking, or return False."""
        offered = [b for b in live if b.get("link_state") == OFFERED]
        if offered and self.random.random() < 0.6:
            self._confirm(self.random.choice(offered))
            return True
        parties = [b for b in live if not is_invitation(b) and not _is_open(b)]
        if not parties or self.random.random() >= self.resized:
            return False
        seated = [b for b in parties if b["state"] == CONFIRMED and "link" not in b]
        likely = seated if seated and self.random.random() < 0.9 else parties
        self._change_seats(self.random.choice(likely))
        return True

    def _move_rarely(self, fair: Fair, live: list[dict[str, Any]]) -> bool:
        """Move a booking to another category, claim its offer there, or return False."""
        offered = [b for b in live if b.get("link_state") == OFFERED and not fair.sizes]
        if fair.categories and offered and self.random.random() < 0.4:
            self._confirm(self.random.choice(offered))
            return True
        if fair.categories and not fair.sizes and self.random.random() < self.moved / 4:
            asking = [b for b in live if "link" in b]
            if asking:  # withdraw
                self._change_seats(self.random.choice(asking))
                return True
        seats = [b for b in live if b["state"] == CONFIRMED and b["conference"] == fair.id]
        if not fair.categories or not seats or self.random.random() >= self.moved:
            return False
        self._move(self.random.choice(seats), fair)
        return True

    def _invite_or_answer(self, fair: Fair, live: list[dict[str, Any]]) -> None:
        """Invite a person, answer an open invitation, or withdraw it."""
        times, dice = self._repetitions(), self.random.random()
        invitations = [booking for booking in live if is_invitation(booking)]
        if not invitations or dice < 0.4:
            who = self.random.choice(sorted(SIGNED_IN - {ORGANIZER}))
            by_email = self.random.random() < 0.3
            seats = self._party()[0] if fair.sizes else 1
            self.people.invite(who, fair.name, seats, by_email=by_email, times=times)
            return
        invitation = self.random.choice(invitations)
        who = _owner(invitation)
        if dice < 0.45:
            who = self.random.choice(sorted(SIGNED_IN - {ORGANIZER}))  # probably somebody else
        if dice < 0.75:
            held = seats_of(invitation)
            fewer = self.random.randint(1, held) if held > 1 else None
            self.people.answer(invitation["id"], who, "accept", seats=fewer, times=times)
        elif dice < 0.9:
            self.people.answer(invitation["id"], who, "decline", times=times)
        else:
            self.people.cancel_as_organizer(invitation["id"])

    def _organize(self, name: str, live: list[dict[str, Any]]) -> None:
        """Act as the organizer: change times or quiet hours, remove, allow, cancel or delete."""
        if self.random.random() < self.deleted:
            self._delete_or_list(name)
            return
        dice = self.random.random()
        removed = sorted({_who(of) for of, _ in self.world.rules.removed} & SIGNED_IN)
        if dice < 0.3:
            self.people.change_times(name, T0 + self.random.randint(20, 60) * SECOND)
        elif live and dice < 0.7:
            self.people.cancel_as_organizer(self.random.choice(live)["id"])
        elif removed and dice < 0.75:
            self.people.allow(self.random.choice(removed), name)
        elif dice < 0.8:
            self._change_quiet_hours(name)
        elif dice < 0.9 or self.world.now < T0 + 5 * SECOND:
            self.people.resize(name, self.random.randint(1, 3))
        else:
            self.people.cancel_conference(name)

    def _delete_or_list(self, name: str) -> None:
        """Delete a conference, perhaps after a cancellation, or add another one with its name."""
        name = self.random.choice((name, EXTRA))
        if all(fair.name != EXTRA for fair in self.fairs):
            self.fairs = (*self.fairs, Fair(EXTRA, 1, 10, 40))
        rules, dice = self.world.rules, self.random.random()
        exists, canceled = (
            conference_id(name) in some for some in (rules.conferences, rules.canceled)
        )
        if exists and not canceled and dice < 0.4:
            self.people.cancel_conference(name)
            return
        if exists != (dice > 0.9):
            self.people.delete_conference(name)
            return
        start = self.world.now + self.random.randint(10, 60) * SECOND
        slots, demand = self.random.randint(1, 2), self.random.choice((10, 300))
        self.people.list_conference(name, start, slots=slots, demand=demand)

    def _change_quiet_hours(self, name: str) -> None:
        """Set quiet hours around the present or in the next minutes, or remove them."""
        if self.random.random() < 0.4:
            self.people.clear_quiet_hours(name)
            return
        begin = self.world.now + self.random.randint(-2, 1) * MINUTE
        self.people.change_quiet_hours(name, begin, begin + self.random.randint(1, 3) * MINUTE)

    def _reactivate_or_hide(self, booking: dict[str, Any]) -> None:
        """Reactivate or hide a booking that its attendee canceled."""
        who = _owner(booking)
        if _is_open(booking):
            return
        if self.random.random() < 0.8:
            self.people.reactivate(booking["id"], who, times=self._repetitions())
        else:
            self.people.hide(booking["id"], who)

    def _erase(self, _fair: Fair) -> None:
        """Erase an attendee."""
        self.people.erase(self.random.choice(sorted(SIGNED_IN - {ORGANIZER})))

    def _repetitions(self) -> int:
        """Draw the number of times that a request is sent with one idempotency key."""
        return self.random.choice((1, 1, 2, 3))

    def _copies_of_move(self, booking: dict[str, Any]) -> int:
        """Draw the same. An invitation is refused, until its acceptance makes it a booking."""
        return 1 if is_invitation(booking) else self._repetitions()

    def _on_classic(self) -> bool:
        """Return True for the classic surface, False for the compact one."""
        return self.random.random() >= 0.5

    def _book(self, who: str, fair: Fair) -> None:
        if self.random.random() < ACROSS and not self._has_twin(fair):
            classic = self._on_classic()
            self.people.book_across(who, fair.name, openly=not fair.open, classic=classic)
        elif fair.open:
            self.people.book_openly(who, fair.name, classic=self._on_classic())
        else:
            seats, accept = self._party() if fair.sizes else (1, None)
            wait = self.random.random() < 0.9
            times, category = self._repetitions(), self._category(fair)
            self.people.book(
                who, fair.name, seats, accept, category=category, wait=wait, times=times
            )

    def _category(self, fair: Fair) -> str | None:
        """Draw a category, by its name or its id, or None for the default pool."""
        if not fair.categories:
            return None
        known = self.world.rules.conferences.get(fair.id, {}).get("categories", [])
        names: list[str] = [each[self.random.choice(("id", "name"))] for each in known]
        return self.random.choice([None, *names])

    def _party(self) -> tuple[int, int | None]:
        """Draw the size of a party, and the least number of seats that it takes."""
        size = self.random.choice((1, 1, 1, 2, 2, 3, 4, self.random.randint(1, LARGEST)))
        accept = self.random.randint(1, size) if self.random.random() < 0.4 else None
        return size, accept

    def _has_twin(self, fair: Fair) -> bool:
        """Return whether the other realm has a conference of the same name."""
        return len([other for other in self.fairs if other.name == fair.name]) > 1

    def _confirm(self, booking: dict[str, Any]) -> None:
        who = _owner(booking)
        if not _is_open(booking):
            times, held = self._copies_of_move(booking), seats_of(request_of(booking) or booking)
            fewer = held > 1 and self.random.random() < 0.5
            seats = self.random.randint(1, held) if fewer else None
            self.people.confirm(booking["id"], who, seats=seats, times=times)
            return
        if self.random.random() < 0.1:
            who = self.random.choice(PEOPLE)
        self.people.confirm_openly(booking["id"], who, classic=self._on_classic())

    def _cancel(self, booking: dict[str, Any]) -> None:
        who = _owner(booking)
        if _is_open(booking):
            self.people.cancel_openly(booking["id"])
            return
        if self.random.random() < 0.1:
            who = self.random.choice(sorted(SIGNED_IN))  # probably the booking of another attendee
        self.people.cancel(booking["id"], who, times=self._copies_of_move(booking))

    def _move(self, booking: dict[str, Any], fair: Fair) -> None:
        """Move a booking to another category, or to its own; sometimes as another attendee."""
        who = _owner(booking)
        if self.random.random() < 0.1:
            who = self.random.choice(sorted(SIGNED_IN))
        category, times = self._category(fair), self._repetitions()
        wait = self.random.random() < 0.6
        self.people.move(booking["id"], who, category, wait=wait, times=times)

    def _change_seats(self, booking: dict[str, Any]) -> None:
        """Give up some seats of a booking, or ask for more; sometimes as another attendee."""
        who, held = _owner(booking), seats_of(booking)
        if self.random.random() < 0.1:
            who = self.random.choice(sorted(SIGNED_IN))
        accept, wait = None, True
        if self.random.random() < (0.4 if held > 1 or "link" in booking else 0.05):
            seats = self.random.randint(1, held)
        else:
            seats = held + self.random.choice((1, 1, 1, 2, 3))
            accept = held + 1 if self.random.random() < 0.3 else None
            wait = self.random.random() < 0.9
        times = self._repetitions()
        if seats == held and "link" not in booking:  # none to give up
            self.people.name_guests(booking["id"], who, seats, times=times)
            return
        self.people.change_seats(booking["id"], who, seats, accept, wait=wait, times=times)

    def _read(self, fair: Fair) -> None:
        bookings = self.world.rules.bookings
        answered = [
            booking
            for booking in self.world.rules.answered
            if booking in bookings and _is_open(bookings[booking])
        ]
        if answered and self.random.random() < 0.6:
            self.people.look(self.random.choice(answered))
        else:
            self.people.list(fair.name, across=not fair.open and not self._has_twin(fair))

    def _add(self, _fair: Fair) -> None:
        if self._on_classic():
            self.people.add_conference("New")
        else:
            self.people.add_user("newcomer")

    def _resize(self, fair: Fair) -> None:
        if fair.categories and self.random.random() < 0.7:
            self._change_categories(fair)
            return
        self.people.resize(fair.name, self.random.randint(1, max(3, fair.seats + 1)))

    def _change_categories(self, fair: Fair) -> None:
        """Resize a category, move seats between two pools, or add a category."""
        kind, dice = self.random.choice(fair.categories), self.random.random()
        change = {"name": kind.name, "seats": self.random.randint(1, kind.seats + 2)}
        if dice < 0.4:
            self.people.change_categories(fair.name, change)
        elif dice < 0.8:
            self.people.change_categories(fair.name, change, slots=self.random.randint(0, 3))
        else:
            new = {"name": "N", "seats": self.random.randint(1, 2)}
            self.people.change_categories(fair.name, new)

    # ------------------------------------------------------------------ settling

    def _settle(self) -> None:
        """Stop the faults, let time pass, and check that the state settles."""
        world = self.world
        world.faults.stop()
        world.table.index_catch_up()
        world.table.stale_indexes = False
        world.note("faults stop")
        starts = [c["start"] for c in world.rules.conferences.values()]
        soon = [start for start in starts if start < T0 + 2 * 3600 * SECOND]
        end = max(soon, default=world.now) + (3 if world.lost else 1) * SWEEP_EVERY
        # A crash hides a message for a minute, and a fault delays it by up to another minute.
        self.stopped = world.now
        quiet_since = world.now + 130 * SECOND
        looks = (quiet_since + 1, world.now + 191 * SECOND + 2 * world.skew)
        if world.lost:
            world.next_sweep = world.now + 65 * SECOND
        while world.now < max(end, quiet_since + SWEEP_EVERY):
            world.drain()
            if not world.tasks and not world.records:
                self._check_summaries()
            if world.now > max(quiet_since, self._recovered()):
                world.settled = True
                self._check_liveness()
            self._jump(min((at for at in looks if at > world.now), default=None))
        world.drain()
        self._check_liveness()
        self._check_end()

    def _recovered(self) -> int:
        """Return when the effects of the last crash must be repaired, in milliseconds."""
        sweep = 2 * SWEEP_EVERY if self.world.lost else 0
        return self.world.crashed_at + 190 * SECOND + sweep

    def _check_liveness(self) -> None:
        """Check the state at rest: no free seat while somebody waits, no expired offer, ..."""
        world = self.world
        if world.tasks:
            return
        grace = 1_000 + world.skew
        for name, conference in world.rules.conferences.items():
            every = (*world.rules.bookings.values(), *world.rules.requests())
            bookings = [b for b in every if b["conference"] == name]
            waiting = [b for b in bookings if b["state"] == WAITING]
            offers = [b for b in bookings if b["state"] == OFFERED]
            # A message can be a minute late. A start whose message was lost waits for the sweeper.
            swept = conference["start"] + (2 * SWEEP_EVERY if world.lost else 62 * SECOND)
            if conference["canceled"]:
                swept = world.rules.canceled[name] + (
                    2 * SWEEP_EVERY if world.lost else 62 * SECOND
                )
                live = [b for b in bookings if b["state"] in LIVE]
                late = max(swept + grace, self.stopped + 190 * SECOND, self._recovered())
                if live and world.now > late:
                    world.violate(f"a booking of {conference['name']}, long canceled, is live")
                continue
            if world.now >= conference["start"] - grace:
                late = max(swept + grace, self.stopped + 190 * SECOND, self._recovered())
                if world.now > late and (waiting or offers):
                    world.violate(f"after the start somebody waits for {conference['name']}")
                continue
            patience = SWEEP_EVERY + 65 * SECOND if world.lost else 62 * SECOND
            self._check_queue(conference, patience + grace)
            if is_collecting(conference):
                if conference["draws_at"] + patience + grace < world.now:
                    world.violate(f"the ballot of {conference['name']} is never drawn")
                continue
            world.check_at_rest(name, patience)
            if any(offer["deadline"] + patience + grace < world.now for offer in offers):
                world.violate(f"an expired offer of {conference['name']} is never cleaned up")

    def _check_queue(self, conference: dict[str, Any], patience: int) -> None:
        """Check that nobody has waited too long in the queue of a sale."""
        for item in self.world.items.values():
            if not item["pk"].startswith("RUSH#") or item["conference"] != conference["id"]:
                continue
            since = max(arrived_at(item["booking"]), conference.get("opens_at", 0), self.stopped)
            if since + patience < self.world.now:
                self.world.violate(f"nobody serves the queue of {conference['name']}")

    def _check_passes(self) -> None:
        """Check that the recorded passes of each waiting ticket sum to its count."""
        recorded: Counter[tuple[str, int]] = Counter()
        rules = self.world.rules
        entries = entries_of(rules.bookings.values())
        for (pk, sk), item in self.world.items.items():
            if pk.startswith("PASSES#"):
                booking, waiting = pk.removeprefix("PASSES#"), int(sk.partition("#")[0])
                recorded[booking, waiting] += item["seats"]
                conference = rules.conferences.get(rules.bookings[booking]["conference"], {})
                if not comes_later(conference, entries, item["ticket"], waiting):
                    self.world.violate(f"an earlier ticket is recorded to pass {pk}: {item}")
        if recorded != self.world.passed:
            differ = recorded.items() ^ self.world.passed.items()
            self.world.violate(f"the recorded passes differ from their count: {sorted(differ)}")

    def _check_end(self) -> None:
        """Check the end: queues empty, one history entry for each transition, nothing due."""
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
            world.violate(f"the history differs from the transitions: {sorted(differ)}")
        attendees = {attendee(who, openly=openly) for who in PEOPLE for openly in (True, False)}
        for (pk, _), entry in world.history.items():
            if entry.get("actor") in attendees:
                world.violate(f"the history of {pk} names {entry['actor']}, who was erased")
        self._check_passes()
        world.check_queued()
        self._check_summaries()
        for item in world.items.values():
            listed = item["sk"] in {"CONFERENCE", "SUMMARY"} and "list_pk" in item
            if listed and "organizer" not in item:
                world.violate(f"{item['name']} is listed without an organizer")
            over = (
                item["sk"] == "CONFERENCE"
                and "deleted" not in item
                and (item["start"] < world.now - SWEEP_EVERY or item["canceled"])
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
        """Check that the lists agree with the current counts."""
        for item in self.world.items.values():
            if item["sk"] != "SUMMARY":
                continue
            if (item["id"] in self.world.rules.conferences) != ("list_pk" in item):
                self.world.violate(f"the summary {item} is of a deleted conference, or is missing")
            if "list_pk" not in item:
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
                self.world.violate(f"the summary {item} differs from the counts {now}")
            for category, counts in item.get("counts", {}).items():
                own = [s for s in shards if s.get("pool") == f"{item['id']}~{category}"]
                sold = sum(shard["sold"] for shard in own)
                if counts[1:3] != [sold, sum(shard["held"] for shard in own)]:
                    self.world.violate(f"the summary {item} differs in the category {category}")


def _owner(booking: dict[str, Any]) -> str:
    """Return the person of a booking; of an invitation, the invitee."""
    if not is_invitation(booking):
        return _who(booking["attendee"])
    ids = {invitee_by_email(attendee(who)): who for who in PEOPLE}
    return ids.get(booking["invitee"], _who(booking["invitee"]))


def _is_open(booking: dict[str, Any]) -> bool:
    return bool(booking["attendee"].startswith("open:"))


def _who(of: str) -> str:
    return of.partition(":")[2]


def run_history(handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None) -> None:
    """Run the history of one seed. Raises Violation."""
    History(handlers, seed, tally, focus).run()


def lay_grounds() -> None:
    """Build the initial table of each setting now, while all guards are on."""
    for setting in range(len(SETTINGS)):
        for openly in (True, False):
            _ground(_fairs(setting, openly=openly))


def _fairs(setting: int, *, openly: bool) -> tuple[Fair, ...]:
    """Return the conferences of a setting; openly: all without organizers."""
    fairs = SETTINGS[setting]
    if any(f.open or f.sizes or f.categories or f.rush or f.draw_in is not None for f in fairs):
        return fairs
    return tuple(replace(fair, open=openly) for fair in fairs)


@cache
def _ground(fairs: tuple[Fair, ...]) -> Snapshot:
    return lay(fairs)


def lay(fairs: Sequence[Fair]) -> Snapshot:
    """Build a table with conferences, users and bookings, with the use cases."""
    memory = MemoryDynamoDB(now=lambda: T0 / 1000)
    create_table(memory.client())
    numbers = count(
        9001
    )  # far from the ids of the history, because a trace shows the last four digits

    def new_id() -> str:
        return f"00000000-0000-4000-9000-{next(numbers):012d}"

    def pick(choices: Sequence[int]) -> int:
        return choices[next(numbers) % len(choices)]

    attempts = Attempts(sleep=lambda _: None, jitter=lambda: 0.0, elapsed=lambda: 0.0)
    engine = engine_over(
        memory.client(), clock=lambda: T0, new_id=new_id, pick=pick, attempts=attempts
    )
    add_user, book = engine.build(AddUser), engine.build(Book)
    for who in PEOPLE:
        for openly in (True, False):
            known = attendee(who, openly=openly)
            add_user(Newcomer(attendee=known, user_id=who, topics=TOPICS))
    for fair in fairs:
        engine.build(AddConference, seeds=Seeds())(_listing(fair))
        kinds = cycle([*([None] if fair.seats else []), *(kind.name for kind in fair.categories)])
        people = zip_longest(fair.people, fair.sizes, fillvalue=1)
        for (person, seats), kind in zip(people, kinds, strict=False):
            who = attendee(PEOPLE[person], openly=fair.open)
            command = BookSeat(conference_id=fair.id, attendee=who, seats=seats, category=kind)
            if fair.rush:
                agenda = engine.people.agenda(who)
                assert agenda is not None
                served = replace(command, added_by=agenda.added_by)
                book.serve(served, new_id(), new_id())
            else:
                book(command)
    return memory.snapshot()


def _listing(fair: Fair) -> Listing:
    start = T0 + fair.starts_in * SECOND
    return Listing(
        id=fair.id,
        name=fair.name,
        location="L",
        topics=TOPICS,
        start=start,
        end=start + fair.lasts * SECOND,
        capacity=fair.seats,
        expected_demand=fair.demand,
        window=fair.window,
        max_offers=fair.max_offers,
        max_per_email=fair.per_email,
        max_party=LARGEST if fair.sizes or fair.parties else None,
        release_at=None if fair.release_in is None else T0 + fair.release_in * SECOND,
        sale=_sale(fair),
        opens_at=None if fair.opens_in is None else T0 + fair.opens_in * SECOND,
        draws_at=None if fair.draw_in is None else T0 + fair.draw_in * SECOND,
        quiet=_quiet(fair),
        timezone=ZONE,
        organizer=None if fair.open else attendee(ORGANIZER),
        categories=tuple(map(_category, fair.categories)),
    )


def _sale(fair: Fair) -> Sale:
    if fair.rush:
        return Sale.RUSH
    return Sale.DIRECT if fair.draw_in is None else Sale.BALLOT


def _category(kind: Kind) -> CategoryChange:
    return CategoryChange(
        name=kind.name,
        capacity=kind.seats,
        opens=None if kind.opens_in is None else T0 + kind.opens_in * SECOND,
        closes=None if kind.closes_in is None else T0 + kind.closes_in * SECOND,
        visible_to=kind.visible_to,
    )


def _quiet(fair: Fair) -> QuietHours | None:
    if fair.quiet is None:
        return None
    times = (clock(T0 + minutes * MINUTE) for minutes in fair.quiet)
    begin, end = (int(time[:2]) * 60 + int(time[3:]) for time in times)
    return QuietHours(begin=begin, end=end)


__all__ = ["History", "Tally", "Violation", "run_history"]
