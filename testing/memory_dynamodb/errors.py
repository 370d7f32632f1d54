"""The errors that DynamoDB returns, as botocore raises them."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, cast

import boto3
from botocore.exceptions import ClientError
from mypy_boto3_dynamodb import DynamoDBClient

type Params = Mapping[str, Any]
type Result = dict[str, Any]
REGION = "us-east-1"
CONDITION_FAILED = "The conditional request failed"
INVALID_VALUES = "One or more parameter values were invalid: "


class Refusal(Exception):
    """An error of DynamoDB; ``MemoryDynamoDB.call`` converts it to botocore's exception."""

    def __init__(self, code: str, message: str, **members: Any) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.members = members


def client_error(operation: str, code: str, message: str, **members: Any) -> ClientError:
    """Return the exception that a real client raises, of the class in ``client.exceptions``."""
    response: dict[str, Any] = {
        "Error": {"Code": code, "Message": message},
        "ResponseMetadata": metadata(400),
        "Message" if code == "TransactionCanceledException" else "message": message,
        **members,
    }
    exception: Any = prototype().exceptions.from_code(code)
    return cast("ClientError", exception(response, operation))


def transaction_canceled(reasons: Sequence[Mapping[str, Any]]) -> ClientError:
    """Return the error of a canceled transaction, for ``fault``; a reason needs only its Code."""
    refusal = canceled(reasons)
    return client_error("TransactWriteItems", refusal.code, refusal.message, **refusal.members)


def canceled(reasons: Sequence[Mapping[str, Any]]) -> Refusal:
    """Return the error of a canceled transaction, with a reason for each write."""
    codes = ", ".join(reason["Code"] for reason in reasons)
    return Refusal(
        "TransactionCanceledException",
        f"Transaction cancelled, please refer cancellation reasons for specific reasons [{codes}]",
        CancellationReasons=[dict(reason) for reason in reasons],
    )


def reject(message: str) -> NoReturn:
    """Raise a ValidationException."""
    raise Refusal("ValidationException", message)


def metadata(status: int) -> Result:
    """Return the ResponseMetadata of an answer."""
    return {
        "RequestId": "0" * 26,
        "HTTPStatusCode": status,
        "HTTPHeaders": {},
        "RetryAttempts": 0,
    }


_prototypes: list[DynamoDBClient] = []
_prototype_lock = threading.Lock()


def prototype() -> DynamoDBClient:
    """Return a client, created once; the clients of all engines are copies with its class."""
    with _prototype_lock:
        if not _prototypes:
            session = boto3.session.Session(
                aws_access_key_id="memory",
                aws_secret_access_key="memory",
                region_name=REGION,
            )
            _prototypes.append(session.client("dynamodb"))
        return _prototypes[0]
