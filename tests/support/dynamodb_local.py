"""AWS's own DynamoDB Local, where somebody runs one: dynamodb_local.sh does."""

import os

import pytest


def address() -> str:
    """Where it listens; the test is skipped where it does not."""
    named = os.environ.get("DYNAMODB_LOCAL_URL")
    if not named:
        pytest.skip("no DynamoDB Local: DYNAMODB_LOCAL_URL names none")
    return named
