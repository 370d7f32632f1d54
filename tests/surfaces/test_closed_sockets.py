"""The WebSocket surface of a stack that wants credentials everywhere."""

import importlib
from collections.abc import Iterator

import pytest

from booking.application.add_conference import Listing
from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.surfaces.fields import conference_id
from tests.support.sockets import Sockets, sockets_over_memory

T0 = 2_000_000_000_000


def listing(identity: str) -> Listing:
    """A conference far away."""
    return Listing(
        id=identity, name="N", location="B", topics=("A",), capacity=1, start=T0, end=T0 + 1
    )


@pytest.fixture(scope="module")
def closed() -> Iterator[Sockets]:
    """A stack that wants credentials everywhere."""
    with sockets_over_memory(OPEN_SURFACES="disabled") as fresh:
        yield fresh


@pytest.mark.parametrize("kind", ["book_slot", "cancel_slot", "get_slots"])
def test_a_closed_stack_serves_no_slots(closed: Sockets, kind: str) -> None:
    one = closed.connect()
    assert closed.heard(one) == []
    assert closed.ask(one, {"type": kind, "slot_id": 9}) == {
        "type": "error",
        "message": f"Message type not served here: {kind}",
    }
    assert closed.items("BOARD") == []
    assert closed.ask(one, {"type": "ping"})["type"] == "pong"


def test_a_closed_stack_tells_open_bookings_to_nobody(closed: Sockets) -> None:
    attendee = "open:somebody"
    use_cases = importlib.import_module("booking.edge.use_cases")
    listing = Listing(
        id="C", name="C", location="B", topics=("A",), capacity=1, start=T0, end=T0 + 1
    )
    use_cases.add_conference()(listing)
    newcomer = Newcomer(attendee=attendee, user_id="somebody", topics=())
    seat = BookSeat(conference_id="C", attendee=attendee, newcomer=newcomer)
    booking = use_cases.book()(seat).id
    answer = closed.ask(closed.connect(), {"type": "subscribe", "booking": booking})
    assert answer == {"type": "error", "message": "booking not found"}


def test_a_closed_stack_tells_availability_to_anyone(closed: Sockets) -> None:
    use_cases = importlib.import_module("booking.edge.use_cases")
    name = "Public"
    listing = Listing(
        id=conference_id(name),
        name=name,
        location="B",
        topics=("A",),
        capacity=1,
        start=T0,
        end=T0 + 1,
    )
    use_cases.add_conference()(listing)
    answer = closed.ask(closed.connect(), {"type": "subscribe", "conference": name})
    assert answer["free"] == 1
