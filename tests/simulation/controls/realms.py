"""Controls of the realms: people without credentials and organizers' conferences are apart."""

from contextlib import ExitStack
from typing import Any

from booking.application import book, find_conference
from booking.domain.refusals import ConferenceUnknown
from tests.simulation.controls.focuses import REALMS
from tests.simulation.controls.registry import control, swap


def _any_realm(conference: Any, _: Any) -> Any:
    if conference is None:
        raise ConferenceUnknown
    return conference


@control(
    "a conference takes bookings of its own realm only",
    "an anonymous client takes a seat of an organizer's conference by its id",
    REALMS,
)
def _(stack: ExitStack) -> None:
    swap(stack, book, "in_realm", _any_realm)


@control(
    "bookings are listed in the realm of the conference only",
    "an anonymous client sees the bookings of an organizer's conference",
    REALMS,
)
def _(stack: ExitStack) -> None:
    swap(stack, find_conference, "in_realm", _any_realm)
