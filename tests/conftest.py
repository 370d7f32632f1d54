"""Fixtures that more than one kind of test uses."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.support.functions import Functions, functions_over_moto

# How long an example takes says more about the machine than about the code.
settings.register_profile("any machine", deadline=None, print_blob=True)
settings.load_profile("any machine")


@pytest.fixture(scope="module")
def functions() -> Iterator[Functions]:
    with functions_over_moto() as loaded:
        yield loaded
