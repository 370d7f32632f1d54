"""Every refusal has a status on every surface; an unknown one gets the default."""

import pytest

from booking.domain import refusals
from booking.domain.refusals import Refusal
from booking.surfaces import classic, compact, events, statuses, v1
from booking.surfaces.http import Surface

REFUSALS = [
    kind
    for kind in vars(refusals).values()
    if isinstance(kind, type) and issubclass(kind, Refusal) and kind is not Refusal
]

SURFACES = [
    compact.SURFACE,
    compact.READING_SURFACE,
    classic.SURFACE,
    events.SURFACE,
    events.EVENT_SURFACE,
    events.CHANGE_SURFACE,
    v1.SURFACE,
]


class NewRefusal(Refusal):
    """A refusal without a row."""


def test_every_refusal_has_a_row() -> None:
    assert set(statuses.TABLE) == set(REFUSALS)


@pytest.mark.parametrize("kind", REFUSALS)
@pytest.mark.parametrize("surface", SURFACES)
def test_every_refusal_has_a_status_on_every_surface(surface: Surface, kind: type[Refusal]) -> None:
    assert surface.statuses[kind] in range(400, 500)


@pytest.mark.parametrize("surface", SURFACES)
def test_a_refusal_without_a_row_is_answered_with_the_default(surface: Surface) -> None:
    answer = surface.refused(NewRefusal("a new reason"))
    assert (answer.status, answer.body["message"]) == (statuses.DEFAULT, "a new reason")
