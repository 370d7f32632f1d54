"""The parameters that this engine supports; it rejects a call with any other."""

from __future__ import annotations

_COMMON_WRITE = {
    "TableName",
    "ConditionExpression",
    "ExpressionAttributeNames",
    "ExpressionAttributeValues",
    "ReturnValues",
    "ReturnValuesOnConditionCheckFailure",
    "ReturnConsumedCapacity",
    "ReturnItemCollectionMetrics",
}

_COMMON_LIST = {
    "TableName",
    "IndexName",
    "Select",
    "Limit",
    "ExclusiveStartKey",
    "FilterExpression",
    "ProjectionExpression",
    "ExpressionAttributeNames",
    "ExpressionAttributeValues",
    "ConsistentRead",
    "ReturnConsumedCapacity",
}

_GET = {"TableName", "Key", "ProjectionExpression", "ExpressionAttributeNames"}

SUPPORTED: dict[str, set[str]] = {
    "GetItem": _GET | {"ConsistentRead", "ReturnConsumedCapacity"},
    "BatchGetItem": {"RequestItems", "ReturnConsumedCapacity"},
    "PutItem": _COMMON_WRITE | {"Item"},
    "UpdateItem": _COMMON_WRITE | {"Key", "UpdateExpression"},
    "DeleteItem": _COMMON_WRITE | {"Key"},
    "Query": _COMMON_LIST | {"KeyConditionExpression", "ScanIndexForward"},
    "Scan": _COMMON_LIST | {"Segment", "TotalSegments"},
    "TransactWriteItems": {
        "TransactItems",
        "ClientRequestToken",
        "ReturnConsumedCapacity",
        "ReturnItemCollectionMetrics",
    },
    "TransactGetItems": {"TransactItems", "ReturnConsumedCapacity"},
    "BatchWriteItem": {"RequestItems", "ReturnConsumedCapacity", "ReturnItemCollectionMetrics"},
}
