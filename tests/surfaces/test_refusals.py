"""Every refusal has a row in every surface's table."""

import pytest

from booking.domain import refusals
from booking.domain.refusals import Refusal
from booking.surfaces import classic, compact, events, v1
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


@pytest.mark.parametrize("kind", REFUSALS)
@pytest.mark.parametrize("surface", SURFACES)
def test_every_refusal_has_a_status(surface: Surface, kind: type[Refusal]) -> None:
    assert surface.statuses[kind] in range(400, 500)
