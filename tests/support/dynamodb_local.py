"""AWS's own DynamoDB Local, where somebody runs one: dynamodb_local.sh does."""

import os

import pytest

ITEMS_A_TRANSACTION = 10  # in the release of 2020 that needs no container; DynamoDB takes 100


def address() -> str:
    """Where it listens; the test is skipped where it does not."""
    named = os.environ.get("DYNAMODB_LOCAL_URL")
    if not named:
        pytest.skip("no DynamoDB Local: DYNAMODB_LOCAL_URL names none")
    return named
