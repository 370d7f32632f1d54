"""Controls of organizers' rights, of cancellations and of changed times."""

from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

from booking.adapters.conferences import DynamoConferences
from booking.adapters.writes import agendas
from booking.application import reactivate, relay, start
from booking.domain import rights, seats, transitions
from booking.domain.agenda import Agenda
from booking.domain.booking import State
from booking.domain.refusals import ConferenceStarted, NotReactivatable
from tests.simulation.controls.focuses import COMING_BACK, ORGANIZED
from tests.simulation.controls.registry import change_of, control, swap


@control(
    "only an attendee's own cancellation can be reactivated",
    "an organizer's cancellation is undone",
    COMING_BACK,
)
def _(stack: ExitStack) -> None:
    def canceled(booking: Any) -> None:
        if booking.summary.standing.state is not State.CANCELED:
            raise NotReactivatable("it is live")

    swap(stack, transitions, "check_reactivatable", canceled)
    swap(stack, reactivate, "check_reactivatable", canceled)


@control("a removal refuses a booking", "a removed attendee books again", ORGANIZED)
def _(stack: ExitStack) -> None:
    swap(stack, Agenda, "check_not_removed", lambda *_: None)


@control("a removal is remembered", "a removed attendee books again", ORGANIZED)
def _(stack: ExitStack) -> None:
    swap(stack, agendas, "_removals", lambda *_: "")


@control(
    "only its organizer cancels another's booking", "another user cancels a booking", ORGANIZED
)
def _(stack: ExitStack) -> None:
    swap(stack, rights.Caller, "organizes", lambda *_: True)


@control("a cancellation ends the gates", "somebody books a canceled conference", ORGANIZED)
def _(stack: ExitStack) -> None:
    original = DynamoConferences.cancel

    def gates_stay(self: Any, *arguments: Any) -> None:
        with patch.object(seats, "end", lambda *_: []):
            original(self, *arguments)

    swap(stack, DynamoConferences, "cancel", gates_stay)
    swap(stack, transitions, "check_open", _only_started)


def _only_started(conference: Any, now: int) -> None:
    if conference.started(now):
        raise ConferenceStarted(over=False)


@control(
    "a cancellation takes the seats too",
    "somebody keeps a seat of a canceled conference",
    ORGANIZED,
)
def _(stack: ExitStack) -> None:
    swap(stack, start.StartConference, "_sold", lambda *_: [])


@control("a cancellation wakes the clean-up", "somebody waits for a canceled conference", ORGANIZED)
def _(stack: ExitStack) -> None:
    original = relay.set_timers

    def deaf(change: Any, *arguments: Any) -> None:
        if not (isinstance(change, relay.ConferenceChanged) and change.before):
            original(change, *arguments)

    swap(stack, relay, "set_timers", deaf)


@control("times change while nobody has booked", "somebody holds a seat at another time", ORGANIZED)
def _(stack: ExitStack) -> None:
    change_of(stack, "retime", retimed=False)
    change_of(stack, "take", revision=None)
    change_of(stack, "join", revision=None)
