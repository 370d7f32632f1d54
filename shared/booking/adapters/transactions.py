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

THROTTLES = frozenset(
    {
        "ThrottlingException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "TooManyRequestsException",
    }
)
CONFLICTS = frozenset({"TransactionInProgressException", "TransactionConflictException"})
UNKNOWN = frozenset(
    {"InternalServerError", "ServiceUnavailable", "InternalFailure", "InternalErrorException"}
)
THROTTLING = frozenset({"ThrottlingError", "ProvisionedThroughputExceeded"})


@dataclass(frozen=True, slots=True)
class Write:
    """The write of one item: the operation, its parameters, the error of a failed condition."""

    operation: Operation
    parameters: dict[str, Any]
    on_condition_failed: Refusal | Contended | IdempotencyKeyInUse


def transact(client: Any, table: str, writes: Sequence[Write]) -> None:
    """Write all or nothing. Raises the error of the first failed condition, or Contended."""
    items = [{w.operation: {"TableName": table, **w.parameters}} for w in writes]
    try:
        with writing():
            client.transact_write_items(TransactItems=items)
    except ClientError as error:
        reasons: Any = error.response.get("CancellationReasons")
        if not reasons:
            raise
        raise _meaning(reasons, writes) from error


def _meaning(reasons: Sequence[dict[str, Any]], writes: Sequence[Write]) -> Exception:
    codes = [reason.get("Code") for reason in reasons]
    for code, write in zip(codes, writes, strict=True):
        if code == "ConditionalCheckFailed":
            return write.on_condition_failed
    if any(code in THROTTLING for code in codes):
        return Throttled()
    if "TransactionConflict" in codes:
        return Conflicted()
    return AssertionError(f"a transaction was refused: {codes}")


@contextmanager
def translated_errors() -> Iterator[None]:
    """Translate throttling, conflicts, lost replies and server errors to Contended errors."""
    try:
        yield
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in THROTTLES:
            raise Throttled from error
        if code in CONFLICTS:
            raise Conflicted from error
        if code in UNKNOWN:
            raise OutcomeUnknown from error
        raise
    except (ConnectionError, HTTPClientError) as error:
        raise OutcomeUnknown from error


@contextmanager
def writing() -> Iterator[None]:
    """Translate as `translating` does; a lost reply is that of a write."""
    try:
        with translated_errors():
            yield
    except OutcomeUnknown as unknown:
        unknown.of_write = True
        raise
