"""Transactions: lists of writes, each with the error to raise if its condition fails.

This module translates the errors of AWS services to those of the ports.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from botocore.exceptions import ClientError, ConnectionError, HTTPClientError  # noqa: A004

from booking.application.ports.contention import Conflicted, Contended, OutcomeUnknown, Throttled
from booking.application.ports.idempotency import IdempotencyKeyInUse
from booking.domain.refusals import Refusal

type Operation = Literal["Put", "Update", "Delete", "ConditionCheck"]

# The names of throttling errors, as the services' API references list them.
THROTTLES = frozenset(
    {
        "ThrottlingException",  # DynamoDB, EventBridge Scheduler and the common errors
        "ProvisionedThroughputExceededException",  # DynamoDB
        "RequestLimitExceeded",  # DynamoDB
        "RequestThrottled",  # SQS
        "TooManyRequestsException",  # SES, Lambda
    }
)
CONFLICTS = frozenset({"TransactionInProgressException", "TransactionConflictException"})
# Errors of a service itself. Its write may have happened.
UNKNOWN = frozenset(
    {
        "InternalServerError",  # DynamoDB
        "InternalServerException",  # EventBridge Scheduler
        "InternalException",  # EventBridge
        "InternalErrorException",  # Cognito
        "InternalFailure",  # the common errors
        "ServiceUnavailable",  # the common errors
    }
)
# HTTP statuses, which decide about names that are not listed.
TOO_MANY_REQUESTS = 429
SERVER_ERROR = 500  # and above
# The codes in the cancellation reasons of a transaction.
THROTTLING = frozenset({"ThrottlingError", "ProvisionedThroughputExceeded"})


@dataclass(frozen=True, slots=True)
class Write:
    """The write of one item: the operation, its parameters, the error of a failed condition."""

    operation: Operation
    parameters: dict[str, Any]
    on_condition_failed: Refusal | Contended | IdempotencyKeyInUse


def transact(client: Any, table: str, writes: Sequence[Write]) -> None:
    """Write all or nothing. Raises the error of the first failed condition, or Contended."""
    try:
        write_all(client, table, writes)
    except SomeConditionsFailed as failed:
        raise writes[failed.positions[0]].on_condition_failed from failed


class SomeConditionsFailed(Exception):
    """Conditions of a transaction have failed. Nothing was written."""

    def __init__(self, positions: Sequence[int]) -> None:
        """Store the positions of the writes with these conditions, the first one first."""
        super().__init__(positions)
        self.positions = positions


def write_all(client: Any, table: str, writes: Sequence[Write]) -> None:
    """Write all or nothing. Raises SomeConditionsFailed, Contended."""
    items = [{w.operation: {"TableName": table, **w.parameters}} for w in writes]
    try:
        with writing():
            client.transact_write_items(TransactItems=items)
    except ClientError as error:
        reasons: Any = error.response.get("CancellationReasons")
        if not reasons:
            raise
        raise _meaning([reason.get("Code") for reason in reasons]) from error


def _meaning(codes: Sequence[str | None]) -> Exception:
    failed = [at for at, code in enumerate(codes) if code == "ConditionalCheckFailed"]
    if failed:
        return SomeConditionsFailed(failed)
    throttled = [at for at, code in enumerate(codes) if code in THROTTLING]
    if throttled:
        error = Throttled()
        error.positions = throttled
        return error
    if "TransactionConflict" in codes:
        return Conflicted()
    return AssertionError(f"a transaction was refused: {codes}")


@contextmanager
def translated_errors() -> Iterator[None]:
    """Translate throttling, conflicts, lost replies and server errors to Contended errors."""
    try:
        yield
    except ClientError as error:
        contended = _contended(error)
        if contended is None:
            raise
        raise contended from error
    except (ConnectionError, HTTPClientError) as error:
        raise OutcomeUnknown from error


def _contended(error: ClientError) -> Contended | None:
    """Return the Contended error for an error answer of AWS, or None for a permanent error."""
    code = error.response["Error"]["Code"]
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in THROTTLES or status == TOO_MANY_REQUESTS:
        return Throttled()
    if code in CONFLICTS:
        return Conflicted()
    if code in UNKNOWN or status >= SERVER_ERROR:
        return OutcomeUnknown()
    return None


@contextmanager
def writing() -> Iterator[None]:
    """Translate as `translated_errors` does; a lost reply is that of a write."""
    try:
        with translated_errors():
            yield
    except OutcomeUnknown as unknown:
        unknown.of_write = True
        raise
