"""Fixtures that more than one kind of test uses."""

from collections.abc import Iterator

import pytest

from tests.support.functions import Functions, functions_over_moto


@pytest.fixture(scope="module")
def functions() -> Iterator[Functions]:
    with functions_over_moto() as loaded:
        yield loaded
