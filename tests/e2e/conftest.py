"""One stack for all these tests: the real template, deployed to the emulated AWS, over HTTP."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from local import stack
from local.stack import Outputs
from tests.support.e2e import Backend, Compact, Http, backend
from tests.support.v1 import V1OverHttp

# Long enough to confirm in time on a slow machine, short enough to wait for lapses.
CONFIRMATION_WINDOW = 20
SENDER = "tickets@example.com"
HERE = Path(__file__).parent
LAST = ["test_the_whole_table.py", "test_least_privilege.py"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the checks of the whole table after all other tests."""
    places = [place for place, item in enumerate(items) if HERE in item.path.parents]
    here = (items[place] for place in places)
    ordered = sorted(here, key=lambda item: LAST.index(item.path.name) if _last(item) else -1)
    for place, item in zip(places, ordered, strict=True):
        items[place] = item


def _last(item: pytest.Item) -> bool:
    return item.path.name in LAST


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outputs]:
    folder = tmp_path_factory.mktemp("e2e") / "stack"
    with stack.start(
        folder, confirmation_window=CONFIRMATION_WINDOW, auth=True, sender=SENDER
    ) as running:
        yield running


@pytest.fixture(scope="session")
def window() -> int:
    """Return the confirmation window, in seconds."""
    return CONFIRMATION_WINDOW


@pytest.fixture(scope="session")
def http(outputs: Outputs) -> Iterator[Http]:
    client = Http(outputs.http)
    yield client
    client.close()


@pytest.fixture(scope="session")
def compact(http: Http) -> Compact:
    return Compact(http)


@pytest.fixture(scope="session")
def v1(http: Http, outputs: Outputs) -> V1OverHttp:
    return V1OverHttp(http, outputs)


@pytest.fixture(scope="session")
def aws(outputs: Outputs) -> Backend:
    return backend(outputs)
