"""Transactions: a list of writes, each with what its failed condition means.

The one place that catches what DynamoDB says of a write, and translates it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from botocore.exceptions import ClientError, ConnectionError, HTTPClientError  # noqa: A004

from booking.application.ports import Conflicted, Contended, KeyUsed, OutcomeUnknown, Throttled
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
    """One item's write: the operation, its parameters, and what its failed condition means."""

    operation: Operation
    parameters: dict[str, Any]
    means: Refusal | Contended | KeyUsed


def transact(client: Any, table: str, writes: Sequence[Write]) -> None:
    """Write all or nothing. Raises what the first failed condition means, or Contended."""
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
            return write.means
    if any(code in THROTTLING for code in codes):
        return Throttled()
    if "TransactionConflict" in codes:
        return Conflicted()
    return AssertionError(f"a transaction was refused: {codes}")


@contextmanager
def translating() -> Iterator[None]:
    """Turn throttling, lost replies and the service's own faults into Contended."""
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
        with translating():
            yield
    except OutcomeUnknown as unknown:
        unknown.of_write = True
        raise
