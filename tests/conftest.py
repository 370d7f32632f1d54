"""Fixtures that more than one kind of test uses."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from local.fork_server import parse_descriptions_once
from operations import retries
from tests.support import processor_time
from tests.support.functions import Functions, functions_over_memory, functions_over_moto
from tests.support.v1 import V1

# Examples have no deadline, because their duration depends on the machine.
settings.register_profile("any machine", deadline=None, print_blob=True)
settings.load_profile("any machine")
parse_descriptions_once()
processor_time.keep_the_keys_of_moto()


def pytest_collection_finish() -> None:
    """Save CPU time from here on: everything that stays in memory is loaded."""
    processor_time.collect_rarely()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Report what the clients of deployed stacks retried, and how often."""
    counts = retries.RETRIED.counts()
    if counts:
        terminalreporter.section(f"{counts.total()} requests were retried")
        for request, count in counts.most_common(20):
            terminalreporter.line(f"{count:5} {request}")


@pytest.fixture(scope="module")
def functions() -> Iterator[Functions]:
    with functions_over_moto() as loaded:
        yield loaded


@pytest.fixture(scope="module")
def v1() -> Iterator[V1]:
    """Yield a client of v1 whose functions use an in-memory table."""
    with functions_over_memory() as loaded:
        yield V1(loaded)
