"""One stack for the session: the real template on the emulated AWS, over HTTP and WebSocket."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from local import stack
from local.stack import Outputs
from tests.support.clients import Clients
from tests.support.conferences import Organizer
from tests.support.conformance import (
    CONFIRMATION_WINDOW,
    ONE_HOUR,
    Classic,
    Confirmation,
    Gentle,
    Lapse,
    MakeConference,
    Recordings,
    SignIn,
    Start,
    StartedEvent,
    record_confirmation,
    record_confirmation_in_time,
    record_lapse,
    record_start,
    record_started_event,
    run_apart,
    signed_in,
)
from tests.support.e2e import Compact, Http

SLOTS = range(3, 15)
# When in a second the late offers are made. The shown deadline is a whole second, so an offer that
# is not rounded up outlives it by such a fraction.
FRACTIONS = (0.2, 0.45, 0.7)
JUST_AFTER = 0.03  # seconds


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outputs]:
    folder = tmp_path_factory.mktemp("conformance") / "stack"
    with stack.start(folder, confirmation_window=CONFIRMATION_WINDOW) as running:
        yield running


@pytest.fixture(scope="session")
def http(outputs: Outputs) -> Iterator[Http]:
    client = Http(outputs.http)
    yield client
    client.close()


@pytest.fixture(scope="session")
def compact(http: Http) -> Compact:
    return Compact(http)


@pytest.fixture(scope="session")
def classic(http: Http) -> Classic:
    return Classic(http)


@pytest.fixture(scope="session")
def one_hour(outputs: Outputs) -> Iterator[MakeConference]:
    """Return a function that makes a conference whose offers hold for one hour, as in seed 001.

    Only v1 can set a window. Its conferences are booked by name on compact and classic, and no
    offer of theirs lapses while a slow machine runs the tests.
    """
    with Organizer.of(outputs) as organizer:

        def make(slots: int) -> str:
            return str(organizer.lists(slots, confirmation_window=ONE_HOUR)["name"])

        yield make


@pytest.fixture(scope="session")
def sign_in(outputs: Outputs, http: Http) -> SignIn:
    """Return a function that makes an account with a name and roles, and signs in."""
    return partial(signed_in, outputs, http)


@pytest.fixture
def empty_board(outputs: Outputs) -> None:
    """Free every slot."""

    async def clear() -> None:
        async with Clients(outputs.websocket) as clients:
            client = await clients.one()
            for slot in SLOTS:
                message = {"type": "cancel_slot", "slot_id": slot}
                await client.ask(message, "cancellation_response")

    run_apart(clear())


# --------------------------------------------------------------------------------- recordings


@pytest.fixture(scope="session", autouse=True)
def recordings(request: pytest.FixtureRequest, outputs: Outputs) -> Iterator[Recordings]:
    """Start the recordings that the chosen tests need; other tests run meanwhile."""
    wanted = {name for item in request.session.items for name in _fixtures_of(item)}
    http = Gentle(outputs.http)
    with ThreadPoolExecutor(max_workers=4) as pool:
        found = Recordings(pool)
        if "lapse" in wanted:
            found.begin("lapse", partial(record_lapse, http))
        if "start" in wanted:
            found.begin("start", partial(record_start, http))
        if "started_event" in wanted:
            found.begin("started event", partial(record_started_event, outputs, http))
        for surface in ("compact", "classic"):
            if f"late_on_{surface}" in wanted:
                for fraction in FRACTIONS:
                    late = partial(record_confirmation, http, surface, fraction, JUST_AFTER)
                    found.begin(f"late on {surface} {fraction}", late)
            if f"in_time_on_{surface}" in wanted:
                in_time = partial(record_confirmation_in_time, http, surface)
                found.begin(f"in time on {surface}", in_time)
        yield found
    http.close()


def _fixtures_of(item: pytest.Item) -> list[str]:
    return list(getattr(item, "fixturenames", ()))


@pytest.fixture
def lapse(recordings: Recordings) -> Lapse:
    found: Lapse = recordings.result("lapse")
    return found


@pytest.fixture
def start(recordings: Recordings) -> Start:
    found: Start = recordings.result("start")
    return found


@pytest.fixture
def started_event(recordings: Recordings) -> StartedEvent:
    found: StartedEvent = recordings.result("started event")
    return found


def _late(recordings: Recordings, surface: str) -> list[Confirmation]:
    return [recordings.result(f"late on {surface} {fraction}") for fraction in FRACTIONS]


@pytest.fixture
def late_on_compact(recordings: Recordings) -> list[Confirmation]:
    return _late(recordings, "compact")


@pytest.fixture
def late_on_classic(recordings: Recordings) -> list[Confirmation]:
    return _late(recordings, "classic")


@pytest.fixture
def in_time_on_compact(recordings: Recordings) -> Confirmation:
    found: Confirmation = recordings.result("in time on compact")
    return found


@pytest.fixture
def in_time_on_classic(recordings: Recordings) -> Confirmation:
    found: Confirmation = recordings.result("in time on classic")
    return found
