"""The WebSocket surface of a stack that requires credentials everywhere."""

import importlib
from collections.abc import Iterator

import pytest

from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import Newcomer
from booking.application.book import Book, BookSeat
from booking.surfaces.fields import conference_id
from tests.support.sockets import Sockets, sockets_over_memory

T0 = 2_000_000_000_000


def listing(identity: str) -> Listing:
    """Return a conference in the far future."""
    return Listing(
        id=identity, name="N", location="B", topics=("A",), capacity=1, start=T0, end=T0 + 1
    )


@pytest.fixture(scope="module")
def closed() -> Iterator[Sockets]:
    """Yield a stack that requires credentials everywhere."""
    with sockets_over_memory(OPEN_SURFACES="disabled") as fresh:
        yield fresh


@pytest.mark.parametrize("kind", ["book_slot", "cancel_slot", "get_slots"])
def test_a_closed_stack_serves_no_slots(closed: Sockets, kind: str) -> None:
    one = closed.connect()
    assert closed.received(one) == []
    assert closed.ask(one, {"type": kind, "slot_id": 9}) == {
        "type": "error",
        "message": f"Message type not served here: {kind}",
    }
    assert closed.items("BOARD") == []
    assert closed.ask(one, {"type": "ping"})["type"] == "pong"


def test_a_closed_stack_pushes_open_bookings_to_nobody(closed: Sockets) -> None:
    attendee = "open:somebody"
    engine = importlib.import_module("booking.edge.deployment").engine
    listing = Listing(
        id="C", name="C", location="B", topics=("A",), capacity=1, start=T0, end=T0 + 1
    )
    engine.build(AddConference)(listing)
    newcomer = Newcomer(attendee=attendee, user_id="somebody", topics=())
    seat = BookSeat(conference_id="C", attendee=attendee, newcomer=newcomer)
    booking = engine.build(Book)(seat).booking.id
    answer = closed.ask(closed.connect(), {"type": "subscribe", "booking": booking})
    assert answer == {"type": "error", "message": "booking not found"}


def test_a_closed_stack_pushes_availability_to_everybody(closed: Sockets) -> None:
    engine = importlib.import_module("booking.edge.deployment").engine
    name = "Public"
    listing = Listing(
        id=conference_id(name),
        name=name,
        location="B",
        topics=("A",),
        capacity=1,
        start=T0,
        end=T0 + 1,
        organizer="user:olga",
    )
    engine.build(AddConference)(listing)
    message = {"type": "subscribe", "conference": name}
    assert closed.ask(closed.connect(), message)["free"] == 1
    for identifier in ("C", name):
        openly = {"type": "subscribe", "conference": identifier, "realm": "open"}
        assert closed.ask(closed.connect(), openly)["type"] == "error"
