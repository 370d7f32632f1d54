"""The engine: each call of botocore, and clients that call it."""

from __future__ import annotations

import time
from collections.abc import Callable

from botocore.exceptions import ParamValidationError
from botocore.validate import ParamValidator
from mypy_boto3_dynamodb import DynamoDBClient

from testing.expressions import InvalidExpression, InvalidOperand
from testing.memory_dynamodb.errors import (
    Params,
    Refusal,
    Result,
    client_error,
    metadata,
    prototype,
)
from testing.memory_dynamodb.parameters import SUPPORTED
from testing.memory_dynamodb.queries import query, scan
from testing.memory_dynamodb.reads import batch_get_item, get_item
from testing.memory_dynamodb.store import Store
from testing.memory_dynamodb.tables import create_table, delete_table, describe_table, list_tables
from testing.memory_dynamodb.transactions import transact_get_items, transact_write_items
from testing.memory_dynamodb.writes import batch_write_item, delete_item, put_item, update_item

type Fault = Callable[[str, Params], Exception | None]

_OPERATIONS: dict[str, Callable[[Store, Params], Result]] = {
    "GetItem": get_item,
    "BatchGetItem": batch_get_item,
    "PutItem": put_item,
    "UpdateItem": update_item,
    "DeleteItem": delete_item,
    "Query": query,
    "Scan": scan,
    "TransactWriteItems": transact_write_items,
    "TransactGetItems": transact_get_items,
    "BatchWriteItem": batch_write_item,
    "CreateTable": create_table,
    "DescribeTable": describe_table,
    "DeleteTable": delete_table,
    "ListTables": list_tables,
}


class MemoryDynamoDB(Store):
    """The DynamoDB of one account. Calls are atomic, and any thread may call."""

    def __init__(
        self,
        *,
        now: Callable[[], float] = time.time,
        torn: bool = False,
        stale_indexes: bool = False,
    ) -> None:
        super().__init__(now=now, torn=torn, stale_indexes=stale_indexes)
        self.fault: Fault | None = None

    def call(self, operation_name: str, params: Params) -> Result:
        """Run one botocore operation; raise ClientError as a real client does."""
        if self.fault is not None:
            error = self.fault(operation_name, params)
            if error is not None:
                raise error
        handle = _OPERATIONS.get(operation_name)
        if handle is None:
            raise NotImplementedError(operation_name)
        supported = SUPPORTED.get(operation_name)
        if supported is not None and not params.keys() <= supported:
            unknown = sorted(params.keys() - supported)
            raise NotImplementedError(f"{operation_name} with {unknown}")
        try:
            with self.lock:
                result = handle(self, params)
        except Refusal as refusal:
            raise client_error(
                operation_name, refusal.code, refusal.message, **refusal.members
            ) from None
        except (InvalidExpression, InvalidOperand) as invalid:
            raise client_error(operation_name, "ValidationException", str(invalid)) from None
        result["ResponseMetadata"] = metadata(200)
        return result

    def client(self, *, validated: bool = False) -> DynamoDBClient:
        """Return a boto3 client of this engine; ``validated`` checks the parameters first."""
        real = prototype()
        client = object.__new__(type(real))
        client.__dict__.update(real.__dict__)

        def make_api_call(operation_name: str, params: Params) -> Result:
            if validated:
                model = real.meta.service_model.operation_model(operation_name)
                assert model.input_shape is not None
                report = ParamValidator().validate(params, model.input_shape)
                if report.has_errors():
                    raise ParamValidationError(report=report.generate_report())
            return self.call(operation_name, params)

        client.__dict__["_make_api_call"] = make_api_call
        return client
