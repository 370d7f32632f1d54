"""AWS's DynamoDB Local, if it runs; dynamodb_local.sh starts it."""

import os

import pytest


def address() -> str:
    """Return its address; skip the test if it does not run."""
    named = os.environ.get("DYNAMODB_LOCAL_URL")
    if not named:
        pytest.skip("no DynamoDB Local: DYNAMODB_LOCAL_URL is not set")
    return named
