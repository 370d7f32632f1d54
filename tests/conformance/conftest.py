"""Fixtures of the conformance tests: one local stack for the session, clients and recordings."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from booking.application.add_conference import AddConference
from booking.surfaces import fields
from local import stack
from local.stack import Outputs
from testing.engines import engine_over
from tests.support.clients import Clients
from tests.support.conformance import (
    CONFIRMATION_WINDOW,
    ONE_HOUR,
    Classic,
    Confirmation,
    Lapse,
    LimitedHttp,
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
    signed_in,
)
from tests.support.coroutines import run
from tests.support.e2e import Compact, Http, a_day, backend, new_name

SLOTS = range(3, 15)
# The fractions of a second at which the late offers are created. The shown deadline is a whole
# second. If it were rounded down, an offer would be open for such a fraction after it.
FRACTIONS = (0.2, 0.45, 0.7)
JUST_AFTER = 0.03  # seconds after the shown deadline


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
def one_hour(outputs: Outputs) -> MakeConference:
    """Return a function that creates a conference with a confirmation window of one hour.

    Seed 001 has this window. compact and classic cannot set it, so the conference is created on the
    table. No offer of such a conference lapses during a test, even on a slow machine.
    """
    deployed = backend(outputs)
    add = engine_over(deployed.dynamodb, table=deployed.table).build(AddConference)

    def create(slots: int) -> str:
        name, start = new_name(), a_day()
        first, last = (round(at.timestamp() * 1000) for at in (start, start + timedelta(hours=8)))
        listing = fields.listing(name, "Berlin", ("Python",), (first, last), slots)
        add(replace(listing, window=ONE_HOUR))
        return name

    return create


@pytest.fixture(scope="session")
def sign_in(outputs: Outputs, http: Http) -> SignIn:
    """Return a function that creates an account with a name and roles, and signs in."""
    return partial(signed_in, outputs, http)


@pytest.fixture
def empty_board(outputs: Outputs) -> None:
    """Cancel the bookings of all slots."""

    async def clear() -> None:
        async with Clients(outputs.websocket) as clients:
            client = await clients.one()
            for slot in SLOTS:
                message = {"type": "cancel_slot", "slot_id": slot}
                await client.ask(message, "cancellation_response")

    run(clear())


# --------------------------------------------------------------------------------- recordings


@pytest.fixture(scope="session", autouse=True)
def recordings(request: pytest.FixtureRequest, outputs: Outputs) -> Iterator[Recordings]:
    """Start the recordings that the selected tests use; they run while other tests run."""
    used = {name for item in request.session.items for name in _fixtures_of(item)}
    http = LimitedHttp(outputs.http)
    with ThreadPoolExecutor(max_workers=4) as pool:
        started = Recordings(pool)
        if "lapse" in used:
            started.begin("lapse", partial(record_lapse, http))
        if "start" in used:
            started.begin("start", partial(record_start, http))
        if "started_event" in used:
            started.begin("started event", partial(record_started_event, outputs, http))
        for surface in ("compact", "classic"):
            if f"late_on_{surface}" in used:
                for fraction in FRACTIONS:
                    late = partial(record_confirmation, http, surface, fraction, JUST_AFTER)
                    started.begin(f"late on {surface} {fraction}", late)
            if f"in_time_on_{surface}" in used:
                in_time = partial(record_confirmation_in_time, http, surface)
                started.begin(f"in time on {surface}", in_time)
        yield started
    http.close()


def _fixtures_of(item: pytest.Item) -> list[str]:
    return list(getattr(item, "fixturenames", ()))


@pytest.fixture
def lapse(recordings: Recordings) -> Lapse:
    recorded: Lapse = recordings.result("lapse")
    return recorded


@pytest.fixture
def start(recordings: Recordings) -> Start:
    recorded: Start = recordings.result("start")
    return recorded


@pytest.fixture
def started_event(recordings: Recordings) -> StartedEvent:
    recorded: StartedEvent = recordings.result("started event")
    return recorded


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
    recorded: Confirmation = recordings.result("in time on compact")
    return recorded


@pytest.fixture
def in_time_on_classic(recordings: Recordings) -> Confirmation:
    recorded: Confirmation = recordings.result("in time on classic")
    return recorded
