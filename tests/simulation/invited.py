"""The rules of invitations, written again from the design, to check every commit.

An invitation is a booking whose attendee is a placeholder. It touches nothing of the person, until
they accept it. They are not invited again after a decline, until they act on the conference.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import Any

type Image = dict[str, Any]
type Change = tuple[Image | None, Image]
PLACEHOLDER = "invited:"
BY_EMAIL = "email:"
PERSONS = tuple(f"user:p{number}" for number in range(6))  # with accounts; some sign in
ACTS = {"book", "confirm", "reactivate", "accept"}  # of an attendee; each ends a decline


def is_invitation(booking: Image) -> bool:
    """Return whether a booking is an invitation that nobody has accepted."""
    return bool(booking["attendee"].startswith(PLACEHOLDER))


def email_of(attendee: str) -> str:
    """Return the verified address of the account of a person. p3 and p4 share a mailbox."""
    name = attendee.removeprefix("user:")
    return f"{'p3+more' if name == 'p4' else name}@example.com"


def mailbox_of(attendee: str) -> str:
    """Return one of the persons who share the mailbox of this one."""
    return "user:p3" if attendee == "user:p4" else attendee


@cache
def invitee_by_email(attendee: str) -> str:
    """Return the id of a person who is invited by their address."""
    return BY_EMAIL + sha256(email_of(attendee).encode()).hexdigest()[:32]


def person(invitee: str) -> str:
    """Return the attendee that an invitation is for."""
    return next((who for who in PERSONS if invitee_by_email(who) == invitee), invitee)


@dataclass(slots=True)
class Invitations:
    """The declines and the held seats after the commits so far."""

    declined: set[tuple[str, str]] = field(default_factory=set)  # person, conference
    at_open_gate: set[str] = field(default_factory=set)  # held seats without an offer
    knows_accounts: bool = True  # otherwise a decline counts for the id that was invited only

    def copied(self) -> "Invitations":
        """Return an independent copy."""
        twin = copy(self)
        twin.declined, twin.at_open_gate = set(self.declined), set(self.at_open_gate)
        return twin

    def _for(self, image: Image) -> tuple[str, str]:
        """Return the person or the id that an invitation is for, and its conference."""
        invitee = image["invitee"]
        return (person(invitee) if self.knows_accounts else invitee), image["conference"]

    def note(self, new: Image) -> None:
        """Note the consequences of a transition for later ones."""
        held = new["state"] == "CONFIRMATION_PENDING"
        if new["verb"] == "invite" and held:
            self.at_open_gate.add(new["id"])
        elif not held:
            self.at_open_gate.discard(new["id"])
        if new.get("reason") == "declined":
            self.declined.add(self._for(new))
        if new["verb"] in ACTS:
            self.declined.discard((new["attendee"], new["conference"]))

    def forget(self, old: Image) -> None:
        """Note the erasure of an invitee; nothing of the person may remain."""
        self.declined.discard(self._for(old))

    def broken_by_invitation(
        self, new: Image, bookings: Iterable[Image], conference: Image
    ) -> Iterator[str]:
        """Yield the rules that a new invitation breaks."""
        if new["attendee"] != PLACEHOLDER + new["id"]:
            yield "an invitation with the agenda of somebody else"
        if new["actor"] != conference.get("organizer"):
            yield "somebody other than the organizer invites"
        if self._for(new) in self.declined:
            yield "invited again after a decline"
        live = [b for b in bookings if is_invitation(b) and b["state"] != "CANCELED"]
        same = [b for b in live if b["invitee"] == new["invitee"]]
        if any(b["conference"] == new["conference"] for b in same):
            yield "invited twice at once"

    def broken_by_answer(self, old: Image, new: Image) -> Iterator[str]:
        """Yield the rules that an accepted invitation breaks."""
        if not is_invitation(old):
            yield "a booking of somebody moves to another attendee"
        elif new["verb"] != "accept":
            yield "an invitation changes its attendee without an acceptance"
        elif not new["attendee"] == new["actor"] == person(old["invitee"]):
            yield "somebody else accepts an invitation"
        if "invitee" in new or new.get("ticket") != old.get("ticket"):
            yield "an accepted invitation keeps its invitee, or loses its ticket"


def touched(changes: Sequence[Change]) -> Iterator[str]:
    """Yield what the commit of an invitation or a decline touches beyond that invitation."""
    own = [new for _, new in changes if new["sk"] == "BOOKING" and _alone(new)]
    for invitation in own:
        for old, new in changes:
            match new["sk"]:
                case "BOOKING" if new["id"] != invitation["id"]:
                    yield f"an invitation changes the booking {new['id'][-4:]}"
                case "AGENDA" if new["attendee"] != invitation["attendee"]:
                    if old is None or old["places"] != new["places"]:
                        yield f"an invitation changes the agenda of {new['attendee']}"
                case _:
                    pass


def _alone(new: Image) -> bool:
    """Return whether a transition must concern the invitation only."""
    return is_invitation(new) or new["verb"] in {"invite", "decline"}
