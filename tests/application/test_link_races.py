"""The link of a mail, while the same person answers in another window, or the offer lapses.

The other request runs before each call of the link's request in turn, up to its write. The link
then has no effect, because it is about the version of its mail.
"""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest

from booking.application import cancel, confirm, withdraw
from booking.application.claims import Action
from booking.domain.booking import RequestKind
from booking.domain.refusals import Refusal
from testing.mailroom import Mailroom, token_in
from tests.application.test_invitation_mails import OLGA, answer, invite, mailed
from tests.application.test_request_links import Office

type Standing = tuple[Any, ...]
type Other = Callable[["Scene"], None]
WRITE = "TransactWriteItems"
WINDOW = 60


class Scene:
    """A booking with an offer or an invitation, and the token of its mail."""

    yes = Action.CLAIM

    def __init__(self) -> None:
        self.room, self.booking, self.token = self.open()

    def open(self) -> tuple[Mailroom, str, str]:
        """Return the room, the booking and the token of its mail."""
        room = Mailroom(window=WINDOW)
        notice = room.offered()
        assert room.notify(notice)
        return room, notice.booking, token_in(room.sent[0][1])

    def claim(self) -> None:
        """Claim on the page."""
        self.room.world.confirm_offer(self.booking, "user:bob")

    def decline(self) -> None:
        """Decline on the page."""
        self.room.world.cancel_booking(self.booking, self.room._caller(self.booking))

    def lapse(self) -> None:
        """Wait until the offer lapses. Nobody else waits, so that there is another one."""
        self.room.world.pass_time(WINDOW)
        self.room.world.settle()

    def press(self, action: Action) -> None:
        """Press the button of the link's page."""
        self.room.use_link(self.token, action)

    def standing(self) -> Standing:
        """Return the parts of the booking that an answer changes."""
        found = self.room.found(self.booking)
        return found.attendee, found.summary.standing, found.summary.category, found.linked


class Request(Scene):
    """The offer of a linked request."""

    kind = RequestKind.GROW

    def open(self) -> tuple[Mailroom, str, str]:
        """Return the room, the booking and the token of its mail."""
        office = Office(self.kind, window=WINDOW)
        return office, office.bob, token_in(office.offer())

    def decline(self) -> None:
        """Withdraw the request on the page."""
        self.room.world.change_seats(self.booking, 1)


class Move(Request):
    """The offer of a request to move."""

    kind = RequestKind.MOVE


class Invited(Scene):
    """An invitation with a held seat. It ends when it lapses."""

    yes = Action.ACCEPT

    def open(self) -> tuple[Mailroom, str, str]:
        """Return the room, the booking and the token of its mail."""
        room = Mailroom(window=WINDOW)
        room.users("bob")
        room.world.conference("RustConf", slots=1, organizer=OLGA.attendee)
        return room, invite(room, "bob"), mailed(room)

    def claim(self) -> None:
        """Accept on the page."""
        self.room.world.accept(answer(self.booking, "bob"))

    def decline(self) -> None:
        """Decline on the page."""
        self.room.world.decline(answer(self.booking, "bob"))


SCENES = [Scene, Request, Move, Invited]
OTHERS: dict[str, Other] = {
    "claims": lambda scene: scene.claim(),
    "declines": lambda scene: scene.decline(),
    "lapses": lambda scene: scene.lapse(),
    "claims by the link": lambda scene: scene.press(scene.yes),
    "declines by the link": lambda scene: scene.press(Action.DECLINE),
}


class Before:
    """Runs the other request before one call of the link's request: the first call has index 0."""

    def __init__(self, scene: Scene, other: Other, index: int, patch: pytest.MonkeyPatch) -> None:
        self.scene, self.other, self.index = scene, other, index
        self.names: list[str] = []  # of the calls before the other request
        self.ran = False
        client = scene.room.world.engine.table.client
        self.call = client._make_api_call
        patch.setattr(client, "_make_api_call", self)

    def __call__(self, name: str, parameters: dict[str, Any]) -> Any:
        """Answer a call, after the other request if its turn has come."""
        if not self.ran and len(self.names) == self.index:
            self.ran = True
            self.other(self.scene)
        elif not self.ran:
            self.names.append(name)
        return self.call(name, parameters)


def lost_to(scene: type[Scene], action: Action, other: Other) -> Iterator[tuple[Scene, bool]]:
    """Run the orders in which the other request comes before the link's write.

    Return the scene after each, and whether the link was refused.
    """
    for run, refused, names in orders(scene, action, other):
        if WRITE in names:
            return
        yield run, refused


def orders(
    scene: type[Scene], action: Action, other: Other
) -> Iterator[tuple[Scene, bool, list[str]]]:
    """Run the other request before each call of the link's request.

    Return the scene after each, whether the link was refused, and the calls of the link's request
    before the other one.
    """
    for index in count():
        run, refused = scene(), False
        with pytest.MonkeyPatch.context() as patch:
            before = Before(run, other, index, patch)
            try:
                run.press(run.yes if action is Action.CLAIM else action)
            except Refusal:
                refused = True
        if not before.ran:
            return
        yield run, refused, before.names


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("action", [Action.CLAIM, Action.DECLINE])
@pytest.mark.parametrize("scene", SCENES)
def test_a_link_that_loses_the_race_has_no_effect(
    scene: type[Scene], action: Action, other: str
) -> None:
    alone = scene()
    OTHERS[other](alone)
    orders = 0
    for run, refused in lost_to(scene, action, OTHERS[other]):
        assert run.standing() == alone.standing()
        same = other.startswith(f"{action}s")  # a second use shows the effect of the first one
        assert refused is not same
        run.room.world.settle()
        orders += 1
    assert orders >= 2, "the link reads the booking, and then the use case"


@pytest.mark.parametrize("scene", [Scene, Request])
def test_a_link_that_has_claimed_is_not_refused_for_what_happens_since(scene: type[Scene]) -> None:
    """A history found it: the attendee canceled between the link's write and its last read."""
    later = [
        refused
        for _, refused, names in orders(scene, Action.CLAIM, OTHERS["declines"])
        if WRITE in names
    ]
    assert later
    assert not any(later)


def declining_any_version(patch: pytest.MonkeyPatch) -> None:
    """Switch the guard off: an answer is about the booking as it is now."""
    for module in (cancel, confirm, withdraw):
        patch.setattr(module, "check_version", lambda *_: None)


@pytest.mark.parametrize(
    ("scene", "action", "other", "becomes"),
    [
        (Scene, Action.DECLINE, "claims", "CANCELED"),
        (Scene, Action.DECLINE, "lapses", "CANCELED"),
        (Scene, Action.CLAIM, "lapses", "CONFIRMED"),
        (Request, Action.CLAIM, "lapses", "CONFIRMED"),
    ],
)
def test_without_the_version_a_link_answers_another_state(
    scene: type[Scene], action: Action, other: str, becomes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    declining_any_version(monkeypatch)
    alone = scene()
    OTHERS[other](alone)
    ends = [run.standing() for run, _ in lost_to(scene, action, OTHERS[other])]
    assert any(end != alone.standing() and end[1].state == becomes for end in ends)
