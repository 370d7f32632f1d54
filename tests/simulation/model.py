"""The rules, written again from the design and not from the code, to check every commit.

The input is the raw images of a commit, its task and its time, and nothing else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.simulation.ballots import (
    broken_before_draw,
    broken_by_draw,
    is_collecting,
    places_of,
)
from tests.simulation.entrance import DoorRules, part_of
from tests.simulation.invited import Invitations, is_invitation, mailbox_of, touched
from tests.simulation.linked import (
    broken_by_claim,
    broken_by_end,
    broken_by_request,
    broken_by_wait,
    request_of,
    sold_at,
)
from tests.simulation.parties import (
    Parties,
    Seen,
    broken_by_guests,
    broken_by_shrink,
    counted,
    least_of,
    seats_of,
    size_of,
    taken_by,
    uncounted,
)
from tests.simulation.pools import broken_by_category, broken_by_move, pool_of, pools_of
from tests.simulation.quieted import QuietTimes

type Image = dict[str, Any]
WAITING, OFFERED, CONFIRMED, CANCELED = (
    "WAITLISTED",
    "CONFIRMATION_PENDING",
    "CONFIRMED",
    "CANCELED",
)
ENDED = "ENDED"  # a linked request, in `requested`
LIVE = {WAITING, OFFERED, CONFIRMED}
ALLOWED = {
    (None, CONFIRMED): "book",
    (None, WAITING): "book invite",
    (None, OFFERED): "invite",
    (WAITING, WAITING): "accept shrink",
    (WAITING, OFFERED): "promote",
    (OFFERED, CONFIRMED): "confirm accept",
    (OFFERED, WAITING): "lapse",
    (CONFIRMED, CONFIRMED): "shrink grow move, or of a linked request",
    (CONFIRMED, CANCELED): "cancel release",
    (WAITING, CANCELED): "cancel start drop decline",
    (OFFERED, CANCELED): "cancel start drop lapse decline",
    (CANCELED, CONFIRMED): "reactivate",
    (CANCELED, WAITING): "reactivate",
    (CANCELED, CANCELED): "delete",
}
BY_PEOPLE = {"attendee", "organizer"}


@dataclass(frozen=True, slots=True)
class Act:
    """The task of a commit, and its times in milliseconds and steps."""

    began_at: int  # the clock when the task began
    began: int  # the step
    read_at_step: int  # the step of the task's last read of the seats
    step: int
    now: int
    skew: int
    seen: Seen  # the seats that the task read last
    queued: frozenset[str] = frozenset()  # pools in whose queues somebody has been since it began
    serves: bool = True  # whether the task may serve the queue of a sale


@dataclass(slots=True)
class Rules:
    """The state after the commits so far."""

    window: int  # milliseconds
    conferences: dict[str, Image] = field(default_factory=dict)
    bookings: dict[str, Image] = field(default_factory=dict)
    removed: set[tuple[str, str]] = field(default_factory=set)  # attendee, conference
    knows_mailboxes: bool = True  # whether every person has an account with the address of theirs
    ended: set[str] = field(default_factory=set)  # conferences whose gates have ended
    canceled: dict[str, int] = field(default_factory=dict)  # by conference, in milliseconds
    deleted: set[str] = field(default_factory=set)  # conferences that were deleted, perhaps again
    queued: dict[str, str] = field(default_factory=dict)  # people by booking, answered with 202
    answered: dict[str, int] = field(default_factory=dict)  # by booking: the step of the answer
    moves: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    request_moves: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    # Each step of a request, by its booking; ENDED where the booking has none any more.
    requested: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    invitations: Invitations = field(default_factory=Invitations)
    quiet: QuietTimes = field(default_factory=QuietTimes)
    parties: Parties = field(default_factory=Parties)
    door: DoorRules = field(default_factory=DoorRules)

    def observe(self, changes: Sequence[tuple[Image | None, Image]], act: Act) -> list[str]:
        """Check one commit; return its transitions as text."""
        moved = []
        commit = [(old, new) for old, new in changes if new["sk"] == "BOOKING"]
        for old, new in changes:
            self._note(old, new, act, alone=not commit)
        for old, new in commit:
            if old is not None and old["version"] == new["version"]:
                if old.get("entries") != new.get("entries"):
                    self._at_the_door(old, new, changes)
                elif old["attendee"] == new["attendee"] and not is_invitation(old):
                    self._named(old, new, act)
                else:
                    self._erased(old, new, act)
        commit = [(old, new) for old, new in commit if not old or old["version"] != new["version"]]
        for old, new in commit:
            self._judge(old, new, commit, act)
            moved.append(f"{new['id'][-4:]} {old and old['state']} -> {new['state']}")
        self.door.note(changes)
        self.broken += touched(changes)
        offered = next((new for new in map(_queued, commit) if new["state"] == OFFERED), None)
        self.broken += counted(changes, offered)
        if offered is not None:
            self.broken += uncounted(changes, self.parties.passing)
        self.parties.passing = {}
        for _, new in commit:
            self.bookings[new["id"]] = new
            self.moves.setdefault(new["id"], []).append((act.step, new["state"]))
            self._moved(new, act)
            self._request_moved(new, act)
        return moved

    def _moved(self, new: Image, act: Act) -> None:
        """Note the consequences of a transition for later ones."""
        self.invitations.note(new)
        self.parties.note(new)
        if new["state"] == CANCELED and new["reason"] == "organizer" and not is_invitation(new):
            self.removed.add((new["attendee"], new["conference"]))
        if new["verb"] == "lapse":
            self.answered[new["id"]] = act.step
        if new["verb"] == "reactivate":  # waits again; the answer was not sent yet
            self.answered.pop(new["id"], None)

    def _request_moved(self, new: Image, act: Act) -> None:
        """Note the consequences of a transition for its linked request."""
        request, booking = request_of(new), new["id"]
        if request is not None or booking in self.requested:
            now = ENDED if request is None else request["state"]
            self.requested.setdefault(booking, []).append((act.step, now))
        if request is None:
            self.request_moves.pop(f"{booking}+", None)
            return
        self.parties.note(request)
        identity = request["id"]
        self.request_moves.setdefault(identity, []).append((act.step, request["state"]))
        if new["verb"] == "request":
            self.answered.pop(identity, None)
        if new["verb"] == "lapse":
            self.answered[identity] = act.step

    def requests(self) -> list[Image]:
        """Return the linked requests of all bookings."""
        return [each for each in map(request_of, self.bookings.values()) if each is not None]

    def _note(self, old: Image | None, new: Image, act: Act, *, alone: bool) -> None:
        """Note the change of an item that is not a booking. alone: no booking changes with it."""
        match new["sk"]:
            case "CONFERENCE" if new.get("deleted"):
                self._deleted(new)
            case "CONFERENCE":
                self._changed(new, act)
            case "USER" if old is None:  # a new person, perhaps after an erasure
                self.removed = {of for of in self.removed if of[0] != new["attendee"]}
            case "AGENDA" if old is not None and alone:
                self._allowed(old, new)
            case "SEATS":
                self._counted(old, new)
            case _:
                pass

    def _counted(self, old: Image | None, new: Image) -> None:
        """Note the end of a pool; check that no run writes to a shard after its successor."""
        if new["gate"] == "ended":
            self.ended.add(new["conference"])
        last: int = 0 if old is None else old.get("fence", 0)
        if new.get("fence", last) < last:
            self.broken.append(f"a late run counts seats of {new['conference']}")

    def _changed(self, new: Image, act: Act) -> None:
        known = self.conferences.get(new["id"])
        self.conferences[new["id"]] = new
        self.quiet.note(new, act.step)
        if known is not None and is_collecting(known) and not is_collecting(new):
            what = broken_by_draw(new, self._of(new["id"], WAITING))
            if what is not None:
                self.broken.append(f"{new['name']} was {what}")
        if new["canceled"]:
            self.canceled.setdefault(new["id"], act.now)
        if known is None or (known["start"], known["end"]) == (new["start"], new["end"]):
            return
        if any(b["conference"] == new["id"] for b in self.bookings.values()):
            self.broken.append(f"the times of {new['name']} changed although somebody had booked")

    def _deleted(self, new: Image) -> None:
        """Note that a conference does not exist any more; another one may get its id."""
        if any(b["conference"] == new["id"] for b in self.bookings.values()):
            self.broken.append(f"{new['name']} was deleted although somebody had booked")
        if "organizer" in new:
            self.broken.append(f"the organizer of {new['name']} is stored after its deletion")
        self.conferences.pop(new["id"], None)
        self.canceled.pop(new["id"], None)
        self.ended.discard(new["id"])
        self.deleted.add(new["id"])

    def _allowed(self, old: Image, new: Image) -> None:
        """Note the removals that the organizer lifts. No booking changes in such a commit."""
        lifted = {*old.get("removals", ())} - {*new.get("removals", ())}
        self.removed -= {(new["attendee"], element.partition("#")[2]) for element in lifted}

    def _at_the_door(
        self, old: Image, new: Image, changes: Sequence[tuple[Image | None, Image]]
    ) -> None:
        """Check that a seat was admitted once, or that its check-in was undone."""
        for what in self.door.observe(old, new, changes):
            self._check(False, what, new)  # noqa: FBT003
        self.bookings[new["id"]] = new

    def _named(self, old: Image, new: Image, act: Act) -> None:
        """Check that new names of guests change nothing else, and are of a live booking."""
        rest = [{k: v for k, v in image.items() if k != "guests"} for image in (old, new)]
        self._check(rest[0] == rest[1], "changed without a transition", new)
        self._check(new["state"] != CANCELED, "names the guests of a canceled booking", new)
        self._check(act.began_at - act.skew < new["start"], "names guests after the start", new)
        self.bookings[new["id"]] = new

    def _erased(self, old: Image, new: Image, act: Act) -> None:
        """Check that an erasure changes only the person, and that the person waits nowhere."""
        personal = {"attendee", "actor", "owner_pk", "guests"}
        self._check("guests" not in new, "guests are stored after an erasure", new)
        ended = new["state"] in {CONFIRMED, CANCELED}
        if is_invitation(old):
            personal = {"invitee", "invitee_email", "owner_pk"}
            self.invitations.forget(old)
            ended = ended or act.now + act.skew >= new["start"]  # the clean-up is about to end it
        erased = new["invitee" if is_invitation(old) else "attendee"].startswith("erased:")
        self._check(erased, "the attendee changed without a transition", new)
        self._check(ended and request_of(new) is None, "erased while waiting", new)
        after = {name: value for name, value in new.items() if name not in personal}
        before = {name: value for name, value in old.items() if name not in personal}
        self._check(after == before, "changed by an erasure", new)
        self.bookings[new["id"]] = new

    def _of(self, pool: str, *states: str) -> list[Image]:
        every = (*self.bookings.values(), *self.requests())
        return [b for b in every if pool_of(b) == pool and b["state"] in states]

    def _in(self, conference: str, *states: str) -> list[Image]:
        return [
            b
            for b in self.bookings.values()
            if b["conference"] == conference and b["state"] in states
        ]

    def _judge(
        self,
        old: Image | None,
        new: Image,
        commit: Sequence[tuple[Image | None, Image]],
        act: Act,
    ) -> None:
        known = self.bookings.get(new["id"])
        was = known["state"] if known else None
        self._check((old and old["state"]) == was, "the old image is not the last commit's", new)
        same = known is None or pool_of(known) == pool_of(new)
        self._check(same or new["verb"] == "move", "changed its pool", new)
        self._check((was, new["state"]) in ALLOWED, f"not allowed: {was} -> {new['state']}", new)
        self._check(new["version"] == (known["version"] if known else 0) + 1, "version", new)
        at = new["changed_at"]
        within = act.began_at - act.skew <= at <= act.now + act.skew
        self._check(within, "its time is not from its task", new)
        conference = self.conferences[new["conference"]]
        self._judge_invitation(known, new, conference)
        self._judge_realm(new, conference)
        by_clean_up = new["verb"] in {"start", "lapse"}  # of a linked request
        cleaned = by_clean_up or (new["state"] == CANCELED and new["reason"] not in BY_PEOPLE)
        over = new["conference"] in self.ended and was != CANCELED
        self._check(cleaned or not over, "changed by a person after the gates ended", new)
        times = (conference["start"], conference["end"])
        self._check((new["start"], new["end"]) == times, "its times are not the conference's", new)
        if was == CANCELED and new["state"] != CANCELED:
            assert known is not None
            self._check(
                known["reason"] == "attendee",
                "reactivated another's cancellation",
                new,
            )
        for what in broken_by_guests(known, new):
            self._check(False, what, new)  # noqa: FBT003
        if known is not None and was == CONFIRMED:
            self._judge_request(known, new, conference, act)
            if new["state"] == CONFIRMED and new["verb"] != "shrink":
                return
        if known is not None and new["verb"] == "shrink":
            for what in broken_by_shrink(known, new):
                self._check(False, what, new)  # noqa: FBT003
            return
        self._judge_queue(known, new, conference, act)
        self._judge_move(known, new, conference, commit, act)
        if new["state"] == CONFIRMED:
            self._confirmed(new, commit, at)

    def _judge_queue(self, known: Image | None, new: Image, conference: Image, act: Act) -> None:
        """Check that a booking of a sale in rush mode begins in its turn."""
        began = new["state"] != CANCELED and (known is None or known["state"] == CANCELED)
        self._check(not began or pool_of(new) not in act.queued, "passes the queue", new)
        beside = new["verb"] == "book" and conference.get("sale") == "rush" and not act.serves
        self._check(not beside, "booked beside its queue", new)
        opens_at = conference.get("opens_at", 0) if new["verb"] == "book" else 0
        self._check(new["changed_at"] >= opens_at, "booked before its sale opens", new)

    def _moved_directly(self, new: Image, conference: Image) -> None:
        """Check a move to another pool without an offer."""
        self._taken_directly(new, conference)
        self._admitted(new, conference, new["changed_at"])

    def _judge_move(
        self,
        known: Image | None,
        new: Image,
        conference: Image,
        commit: Sequence[tuple[Image | None, Image]],
        act: Act,
    ) -> None:
        """Check the rules of a change from one state to another."""
        was, at = known["state"] if known else None, new["changed_at"]
        match was, new["state"]:
            case None | "CANCELED", "CONFIRMED":
                self._booked_directly(new, conference, at)
            case None | "CANCELED", "WAITLISTED":
                self._joined(new, conference, at)
                self._last_in_line(new, act)
            case None, "CONFIRMATION_PENDING":
                self._held(new, conference, act)
            case "WAITLISTED", "WAITLISTED":
                self._place_accepted(new)
            case "CANCELED", "CANCELED":
                assert known is not None
                hidden = "hidden" in new and "hidden" not in known
                self._check(hidden, "moved from canceled to canceled", new)
            case "WAITLISTED", "CONFIRMATION_PENDING":
                self._offered(new, conference, act)
            case "CONFIRMATION_PENDING", "CONFIRMED":
                assert known is not None
                self._check(at < known["deadline"], "confirmed after its deadline", new)
                fits = seats_of(new) == size_of(new) <= seats_of(known)
                self._check(fits, "confirmed other seats than were offered", new)
                self._check(at < new["start"], "confirmed after the start", new)
            case "CONFIRMATION_PENDING", "WAITLISTED":
                assert known is not None
                self._check(not is_invitation(known), "an expired invitation waits again", new)
                self._check(at >= known["deadline"], "lapsed before its deadline", new)
                self._check(not self._had_all(new, conference), "waits after its last offer", new)
                self._check(new["ticket"] > known["ticket"], "did not change its ticket", new)
                same = size_of(new) == size_of(known) == seats_of(new)
                self._check(same, "waits for other seats than before", new)
                self._last_in_line(new, act)
            case _, "CANCELED":
                self._canceled(new, commit, at)

    def _judge_request(self, known: Image, new: Image, conference: Image, act: Act) -> None:
        """Check a transition of a CONFIRMED booking, and of its linked request."""
        was, request = request_of(known), request_of(new)
        broken = list(broken_by_request(known, new))
        if new["verb"] == "move":
            broken += broken_by_move(known, new)
        if was is None and new["verb"] == "move":
            self._moved_directly(new, conference)
        elif was is None and new["verb"] == "grow":
            self._grown(known, new, conference)
        elif was is None and request is not None:
            broken += broken_by_wait(None, request)
            self._request_joined(request, conference, act)
        elif was is not None and request is not None and request["state"] == OFFERED:
            self._offered(request, conference, act, was)
        elif was is not None and request is not None:
            broken += broken_by_wait(was, request)
            self._check(not self._had_all(request, conference), "waits after its last offer", new)
            self._last_in_line(request, act)
        elif was is not None and new["verb"] in {"confirm", "move"}:
            broken += broken_by_claim(was, known, new)
        elif was is not None:
            offers = [state for _, state in self.request_moves[was["id"]] if state == OFFERED]
            broken += broken_by_end(was, new, len(offers), conference.get("max_offers", 0))
            started = new["changed_at"] >= new["start"] or conference["canceled"]
            self._check(new["verb"] != "start" or started, "its request ends early", new)
        for what in broken:
            self._check(False, what, new)  # noqa: FBT003

    def _grown(self, known: Image, new: Image, conference: Image) -> None:
        """Check seats that a booking gets without an offer, as a newcomer would."""
        more = {**new, "seats": seats_of(new) - seats_of(known), "party": 0}
        more["party"] = more["seats"]
        self._check(more["seats"] > 0, "does not grow", new)
        self._check(known["shard"] == new["shard"], "grows in another shard", new)
        self._check(seats_of(new) == size_of(new), "grows to a party that is split", new)
        self._taken_directly(more, conference)
        self._check(not conference["canceled"], "grows although the conference is canceled", new)

    def _request_joined(self, request: Image, conference: Image, act: Act) -> None:
        at = request["changed_at"]
        for what in broken_by_category({**request, "verb": "move"}, conference, at):
            self._check(request["kind"] == "grow", what, request)
        self._check(not conference["canceled"], "waits for a canceled conference", request)
        self._needs_to_wait(request, conference)
        self._last_in_line(request, act)

    def _judge_realm(self, new: Image, conference: Image) -> None:
        """Check that people without credentials and conferences of organizers are apart."""
        openly = new["attendee"].startswith("open:")
        apart = openly == ("organizer" not in conference)
        self._check(apart, "booked a conference of the other realm", new)

    def _judge_invitation(self, known: Image | None, new: Image, conference: Image) -> None:
        """Check the rules of an invitation, and that nobody books for somebody else."""
        invitations = self.invitations
        broken: Iterator[str] = iter(())
        if known is None and is_invitation(new):
            broken = invitations.broken_by_invitation(new, self.bookings.values(), conference)
        elif known is None:
            by_attendee = new["actor"] == new["attendee"]
            broken = iter(() if by_attendee else ("booked in the name of somebody else",))
        elif known["attendee"] != new["attendee"]:
            broken = invitations.broken_by_answer(known, new)
            at = new["changed_at"]
            self._check(at < new["start"], "accepted after the start", new)
            self._check_free(new)
        else:
            confirmed = is_invitation(new) and new["state"] == CONFIRMED
            broken = iter(("confirmed without an acceptance",) if confirmed else ())
        for what in broken:
            self._check(False, what, new)  # noqa: FBT003

    def _held(self, new: Image, conference: Image, act: Act) -> None:
        """Check an invitation that holds a seat from the beginning."""
        self._check(is_invitation(new), "a booking begins as an offer", new)
        self._taken_directly(new, conference)
        self._check_deadline(new, conference, act)
        self._admitted(new, conference, new["changed_at"])

    def _place_accepted(self, new: Image) -> None:
        self._check(new["verb"] == "accept", "moved from waiting to waiting", new)
        for other in self._mine(new, CONFIRMED):
            self._check(not _overlap(other, new), "joined despite an overlapping seat", new)

    def _booked_directly(self, new: Image, conference: Image, at: int) -> None:
        self._taken_directly(new, conference)
        self._admitted(new, conference, at)

    def _taken_directly(self, new: Image, conference: Image) -> None:
        """Check a seat that is taken or held without an offer. Other invitations may hold seats."""
        if (what := broken_before_draw(conference, new)) is not None:
            self._check(False, what, new)  # noqa: FBT003
        name = pool_of(new)
        self._check(not self._of(name, WAITING), "booked directly despite a waiter", new)
        held = {b["id"] for b in self._of(name, OFFERED)}
        offered = held - self.invitations.at_open_gate
        self._check(not offered, "booked directly despite a pending offer", new)
        taken = taken_by(self._of(name, CONFIRMED, OFFERED))
        capacity = pools_of(conference)[name]["capacity"]
        self._check(taken + seats_of(new) <= capacity, "overbooked", new)
        self._check(seats_of(new) == size_of(new), "took other seats than it wants", new)

    def _last_in_line(self, new: Image, act: Act) -> None:
        """Check that waiters whose answer was sent before this task began are ahead."""
        for other in self._of(pool_of(new), WAITING):
            before = self.answered.get(other["id"], act.step) < act.began
            ahead = other["ticket"] < new["ticket"] or not before
            self._check(ahead, f"ahead of the earlier waiter {other['id'][-4:]}", new)

    def _joined(self, new: Image, conference: Image, at: int) -> None:
        self._needs_to_wait(new, conference)
        for other in self._mine(new, CONFIRMED):
            self._check(not _overlap(other, new), "joined despite an overlapping seat", new)
        self._admitted(new, conference, at)

    def _needs_to_wait(self, new: Image, conference: Image) -> None:
        """Check a new ticket, and that no free seat could be taken instead."""
        name = pool_of(new)
        pool = pools_of(conference)[name]
        tickets = {b.get("ticket") for b in self._of(name, WAITING, OFFERED)}
        self._check(new["ticket"] not in tickets, "a ticket that another booking has", new)
        if pool["shards"] == 1 and not is_collecting(conference):
            free = pool["capacity"] - taken_by(self._of(name, CONFIRMED, OFFERED))
            queue = self._of(name, WAITING, OFFERED)
            fits = least_of(new) <= free
            self._check(bool(queue) or not fits, "waits although a free seat has no claim", new)

    def _admitted(self, new: Image, conference: Image, at: int) -> None:
        self._check(at < conference["start"], "booked after the start", new)
        for what in broken_by_category(new, conference, at):
            self._check(False, what, new)  # noqa: FBT003
        self._check(not conference["canceled"], "booked although the conference is canceled", new)
        self._check_free(new)

    def _check_free(self, new: Image) -> None:
        """Check that the attendee may have a booking of the conference, and has no other."""
        removed = (new["attendee"], new["conference"]) in self.removed
        self._check(not removed, "booked although the organizer removed the attendee", new)
        others = [b for b in self._mine(new, *LIVE) if b["id"] != new["id"]]
        twice = any(b["conference"] == new["conference"] for b in others)
        self._check(not twice, "a second live booking", new)
        if self.knows_mailboxes and self.conferences[new["conference"]].get("max_per_email"):
            shared = self.sharing(new["attendee"], new["conference"])
            self._check(not shared, "two accounts with one mailbox", new)

    def sharing(self, attendee: str, conference: str) -> list[Image]:
        """Return the live bookings of other accounts with the mailbox of this attendee."""
        return [
            b
            for b in self._in(conference, *LIVE)
            if b["attendee"] != attendee and mailbox_of(b["attendee"]) == mailbox_of(attendee)
        ]

    def _offered(self, new: Image, conference: Image, act: Act, known: Image | None = None) -> None:
        """Check an offer. known: the linked request before it."""
        name = pool_of(new)
        taken = taken_by(self._of(name, CONFIRMED, OFFERED)) + seats_of(new)
        capacity = pools_of(conference)[name]["capacity"]
        self._check(taken <= capacity, "an offer without a free seat", new)
        self._check(new["changed_at"] < conference["start"], "an offer after the start", new)
        self._check_deadline(new, conference, act)
        places = places_of(conference, [*self._of(name, WAITING), new])
        if (what := broken_before_draw(conference, new)) is not None:
            self._check(False, what, new)  # noqa: FBT003
        earlier = [
            other
            for other in self._of(name, WAITING)
            if places[other["id"]] < places[new["id"]]
            and self.answered.get(other["id"], act.step) < act.read_at_step
        ]
        saving = new["changed_at"] < self.saves_until(conference)
        if not saving:  # the sizes as read decide; without passes, no condition shows a later one
            earlier = [o for o in earlier if self._moves_of(o)[-1][0] < act.read_at_step]
        broken = self.parties.broken_by_offer(
            self.bookings[new["id"]] if known is None else known,
            new,
            sorted(earlier, key=lambda other: places[other["id"]]),
            act.seen,
            saving=saving,
        )
        for what in broken:
            self._check(False, what, new)  # noqa: FBT003

    def saves_until(self, conference: Image) -> int:
        """Return the instant from which no seats are saved, a window before the start."""
        window: int = conference.get("window", self.window // 1000) * 1000
        start: int = conference["start"]
        return start - window

    def _check_deadline(self, new: Image, conference: Image, act: Act) -> None:
        window = conference.get("window", self.window // 1000) * 1000
        for what in self.quiet.broken_by_offer(new, conference, window, act.began):
            self._check(False, what, new)  # noqa: FBT003

    def _confirmed(self, new: Image, commit: Sequence[tuple[Image | None, Image]], at: int) -> None:
        dropped = {image["id"] for _, image in commit if image["state"] == CANCELED}
        for other in self._mine(new, *LIVE):
            if other["id"] == new["id"] or not _overlap(other, new):
                continue
            self._check(other["state"] != CONFIRMED, "two overlapping seats", new)
            started = at >= other["start"]
            self._check(
                started or other["id"] in dropped, "an overlapping place is not dropped", new
            )

    def _canceled(self, new: Image, commit: Sequence[tuple[Image | None, Image]], at: int) -> None:
        match new["reason"]:
            case "attendee":
                self._check(at < new["start"], "canceled after the start", new)
                self._check(new["actor"] == new["attendee"], "another user cancels a booking", new)
            case "organizer":
                self._check(at < new["start"], "canceled after the start", new)
                organizer = self.conferences[new["conference"]].get("organizer")
                self._check(new["actor"] == organizer, "another user cancels a booking", new)
            case "conference_canceled":
                canceled = self.conferences[new["conference"]]["canceled"]
                self._check(canceled, "canceled with its conference, which is not canceled", new)
            case "started":
                self._check(at >= new["start"], "canceled by the start before the start", new)
            case "no_show":
                self._released(new, at)
            case "overlap":
                cause = [n for _, n in commit if n["state"] == CONFIRMED and _overlap(n, new)]
                own = [n for n in cause if n["attendee"] == new["attendee"]]
                self._check(bool(own), "dropped without an overlapping confirmation", new)
            case "declined" if is_invitation(new):
                self._check(at < new["start"], "declined after the start", new)
            case "lapsed":
                last = self._had_all(new, self.conferences[new["conference"]])
                self._check(last or is_invitation(new), "lapsed, with offers to come", new)
                before = self.bookings[new["id"]]
                self._check(before["state"] == OFFERED, "lapsed, but it was not held", new)
                self._check(at >= before.get("deadline", at), "lapsed before its deadline", new)
            case _:
                self._check(False, f"canceled by {new['reason']}", new)  # noqa: FBT003

    def _released(self, new: Image, at: int) -> None:
        """Check the release of a no-show."""
        start: int = new["start"]
        release_at: int = self.conferences[new["conference"]].get("release_at", start)
        self._check(release_at <= at < start, "released at another time", new)
        known = self.bookings[new["id"]]
        early = sold_at(known) < release_at
        self._check(known["state"] == CONFIRMED and early, "sold after the release", new)
        self._check(not known.get("admitted"), "released, but present", new)
        part = (new["conference"], part_of(new["id"]))
        self._check(part not in self.door.holders, "released, but a gate holds it", new)

    def _had_all(self, new: Image, conference: Image) -> bool:
        """Return whether a booking has had all offers that its conference permits."""
        offers = [state for _, state in self._moves_of(new) if state == OFFERED]
        limit: int = conference.get("max_offers", 0)
        return 0 < limit <= len(offers)

    def _moves_of(self, new: Image) -> list[tuple[int, str]]:
        """Return the moves of a booking or of a linked request."""
        moves = self.moves.get(new["id"])
        return self.request_moves[new["id"]] if moves is None else moves

    def _mine(self, new: Image, *states: str) -> list[Image]:
        return [
            b
            for b in self.bookings.values()
            if b["attendee"] == new["attendee"] and b["state"] in states
        ]

    def _check(self, holds: bool, what: str, new: Image) -> None:  # noqa: FBT001
        if not holds:
            self.broken.append(f"{what}: booking {new['id'][-4:]} of {new['attendee']}")


def _queued(commit: tuple[Image | None, Image]) -> Image:
    """Return the image of a booking, or of its linked request, that a commit offers seats to."""
    _, new = commit
    request = request_of(new)
    return new if request is None or new["verb"] != "promote" else request


def _overlap(one: Image, other: Image) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])
