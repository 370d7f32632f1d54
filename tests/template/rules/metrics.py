"""Rules for the metrics of alarms: each must be published, with exactly the alarm's dimensions.

CloudWatch accepts an alarm on a metric that does not exist. Such an alarm never fires.
"""

import importlib
import os
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args
from unittest.mock import patch

from booking.application.events import DoorEventName, EventName
from booking.application.ports.contention import Contended
from testing.tables import ROOT
from tests.support.transformed import Resources, of_type
from tests.template.rules.resources import ALARM, API, FUNCTION, QUEUE, TABLE, properties

NAMESPACE = "ConferenceBooking"
SERVICE = "POWERTOOLS_SERVICE_NAME"

type Dimensions = frozenset[str]


def _sets(*names: str) -> frozenset[Dimensions]:
    return frozenset(frozenset(each.split()) for each in names)


_PER_FUNCTION = _sets("", "FunctionName", "FunctionName Resource")
_PER_TABLE = _sets("TableName", "TableName GlobalSecondaryIndexName")
_PER_API = _sets("ApiId", "ApiId Stage", "ApiId Stage Method Resource")

# The sets of dimensions with which AWS publishes a metric; an alarm must have exactly one of these.
# Sources: the pages "Metrics and dimensions" (or "Viewing metrics") of each service's guide.
OF_AWS: dict[str, dict[str, frozenset[Dimensions]]] = {
    "AWS/Lambda": {
        "Errors": _PER_FUNCTION,
        "Invocations": _PER_FUNCTION,
        "Throttles": _PER_FUNCTION,
        "Duration": _PER_FUNCTION,
        "IteratorAge": _sets("FunctionName", "FunctionName Resource"),
        "RecursiveInvocationsDropped": _sets("", "FunctionName"),
    },
    "AWS/SQS": {
        "ApproximateAgeOfOldestMessage": _sets("QueueName"),
        "ApproximateNumberOfMessagesVisible": _sets("QueueName"),
        "NumberOfMessagesSent": _sets("QueueName"),
    },
    "AWS/DynamoDB": {
        "ReadThrottleEvents": _PER_TABLE,
        "WriteThrottleEvents": _PER_TABLE,
        "ConsumedReadCapacityUnits": _PER_TABLE,
        "ConsumedWriteCapacityUnits": _PER_TABLE,
    },
    "AWS/ApiGateway": {  # of an HTTP API; a REST API has ApiName, 4XXError and 5XXError
        "4xx": _PER_API,
        "5xx": _PER_API,
        "Count": _PER_API,
        "Latency": _PER_API,
        "IntegrationLatency": _PER_API,
    },
    "AWS/Scheduler": {
        "InvocationDroppedCount": _sets("", "ScheduleGroup"),
        "TargetErrorCount": _sets("", "ScheduleGroup"),
    },
    "AWS/Events": {"FailedInvocations": _sets("RuleName", "EventBusName RuleName")},
}

# The type of resource that a dimension names, and the reference that returns its name. For a queue
# this is the attribute QueueName, because Ref returns the URL.
VALUES = {
    "FunctionName": (FUNCTION, "Ref"),
    "QueueName": (QUEUE, "QueueName"),
    "TableName": (TABLE, "Ref"),
    "ApiId": (API, "Ref"),
    "ScheduleGroup": ("AWS::Scheduler::ScheduleGroup", "Ref"),
}


def counted() -> set[str]:
    """Return the name of every metric that our code can publish."""
    sources = [*ROOT.glob("shared/booking/**/*.py"), *ROOT.glob("functions/*/app.py")]
    literal = {name for path in sources for name in re.findall(r'count\("(\w+)"', path.read_text())}
    contended = {Contended.__name__, *(kind.__name__ for kind in Contended.__subclasses__())}
    return literal | contended | _events()


def _events() -> set[str]:
    return {*get_args(EventName.__value__), *get_args(DoorEventName.__value__)}


def emitted() -> tuple[str, list[Dimensions]]:
    """Return the namespace and the sets of dimensions of the metrics that our code publishes."""
    with patch.dict(os.environ, {SERVICE: "any"}):
        observability: Any = importlib.import_module("booking.edge.observability")
        provider = type(observability.metrics)(namespace=observability.metrics.namespace)
        provider.add_metric(name="Any", unit="Count", value=1)
        (published,) = provider.serialize_metric_set()["_aws"]["CloudWatchMetrics"]
        provider.clear_metrics()
    return published["Namespace"], [frozenset(each) for each in published["Dimensions"]]


def metrics(resources: Resources) -> list[str]:
    """Our code or AWS publishes every metric of an alarm, with the dimensions of the alarm."""
    return [
        f"{name} watches {metric.get('Namespace')} {metric.get('MetricName')}, but {fault}"
        for name, alarm in of_type(resources, ALARM).items()
        for metric in _metrics_of(properties(alarm))
        for fault in _faults(resources, metric)
    ]


def _metrics_of(alarm: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "MetricName" in alarm:
        yield alarm
    for query in alarm.get("Metrics", []):
        if "MetricStat" in query:
            yield query["MetricStat"]["Metric"]


def _faults(resources: Resources, metric: dict[str, Any]) -> Iterator[str]:
    dimensions = {each["Name"]: each["Value"] for each in metric.get("Dimensions", [])}
    namespace, name = metric["Namespace"], metric["MetricName"]
    if namespace == NAMESPACE:
        yield from _faults_of_ours(resources, name, dimensions)
        return
    known = OF_AWS.get(namespace, {}).get(name)
    if known is None:
        yield "AWS does not publish it"
    elif frozenset(dimensions) not in known:
        yield f"not with the dimensions {sorted(dimensions)}"
    for dimension, value in dimensions.items():
        if not _is_value_of(resources, dimension, value, dimensions):
            yield f"{value} is not a value of {dimension}"


def _faults_of_ours(
    resources: Resources, name: str, dimensions: Mapping[str, Any]
) -> Iterator[str]:
    namespace, sets = emitted()
    if namespace != NAMESPACE or name not in counted():
        yield "our code does not publish it"
    if frozenset(dimensions) not in sets:
        yield f"not with the dimensions {sorted(dimensions)}"
    services = [
        properties(function).get("Environment", {}).get("Variables", {}).get(SERVICE)
        for function in of_type(resources, FUNCTION).values()
    ]
    if any(service != dimensions.get("service") for service in services):
        yield f"not every function has {SERVICE}={dimensions.get('service')}"


def _is_value_of(
    resources: Resources, dimension: str, value: Any, dimensions: Mapping[str, Any]
) -> bool:
    if dimension == "GlobalSecondaryIndexName":
        table = resources.get(dimensions.get("TableName", {}).get("Ref"), {})
        indexes = properties(table).get("GlobalSecondaryIndexes", [])
        return value in [index["IndexName"] for index in indexes]
    if dimension not in VALUES:
        return False
    kind, attribute = VALUES[dimension]
    match value:
        case {"Ref": str(name)} if attribute == "Ref":
            return name in of_type(resources, kind)
        case {"Fn::GetAtt": [str(name), named]}:
            return named == attribute and name in of_type(resources, kind)
    return False
