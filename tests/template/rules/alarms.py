"""Rules of alarms and saved queries."""

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.support.transformed import Resources, of_type, references, target
from tests.template.rules.queues import dead_letter_queues
from tests.template.rules.resources import (
    ALARM,
    API,
    FUNCTION,
    TABLE,
    hooks,
    mappings,
    properties,
)

LONGEST_LIST = 10  # metrics that one alarm may watch
type Watched = tuple[str, str, frozenset[tuple[str, str]]]


def watched(resources: Resources) -> set[Watched]:
    """Return the watched metrics: namespace, name, and dimensions by name and logical id."""
    found = set()
    for alarm in of_type(resources, ALARM).values():
        declared = properties(alarm)
        metrics = [query["MetricStat"]["Metric"] for query in _queries(declared)] or [declared]
        for metric in metrics:
            dimensions = {
                (each["Name"], ",".join(sorted(references(each["Value"]))) or str(each["Value"]))
                for each in metric.get("Dimensions", [])
            }
            found.add((metric["Namespace"], metric["MetricName"], frozenset(dimensions)))
    return found


def _queries(alarm: dict[str, Any]) -> list[dict[str, Any]]:
    return [query for query in alarm.get("Metrics", []) if "MetricStat" in query]


def alarms(resources: Resources) -> list[str]:
    """An alarm watches every failure, delay, dead letter and missing run."""
    wanted = _of_tables(resources)
    for name in dead_letter_queues(resources):
        depth = "ApproximateNumberOfMessagesVisible"
        wanted.add(("AWS/SQS", depth, frozenset({("QueueName", name)})))
    for _, declared, source, stream in mappings(resources):
        function = target(declared["FunctionName"]) or ""
        if stream:
            wanted.add(("AWS/Lambda", "IteratorAge", frozenset({("FunctionName", function)})))
            if declared.get("StartingPosition") == "TRIM_HORIZON":  # it must process every record
                wanted.add(("AWS/Lambda", "Invocations", frozenset({("FunctionName", function)})))
        else:
            oldest = "ApproximateAgeOfOldestMessage"
            wanted.add(("AWS/SQS", oldest, frozenset({("QueueName", source)})))
            dropped = "RecursiveInvocationsDropped"
            wanted.add(("AWS/Lambda", dropped, frozenset({("FunctionName", function)})))
    # A hook that fails stops its deployment, which reports it.
    for name in of_type(resources, FUNCTION).keys() - hooks(resources):
        wanted.add(("AWS/Lambda", "Errors", frozenset({("FunctionName", name)})))
    wanted.add(("AWS/Lambda", "Throttles", frozenset()))
    for name, api in of_type(resources, API).items():
        if properties(api).get("ProtocolType", "HTTP") == "HTTP":
            wanted |= {
                ("AWS/ApiGateway", metric, frozenset({("ApiId", name)}))
                for metric in ("5xx", "Latency")
            }
    for metric in ("SweeperFindings", "Failed"):
        wanted.add(("ConferenceBooking", metric, frozenset({("service", "AWS::StackName")})))
    return [f"no alarm watches {miss}" for miss in sorted(map(str, wanted - watched(resources)))]


def _of_tables(resources: Resources) -> set[Watched]:
    """Return the throttling metrics of each table and index."""
    wanted: set[Watched] = set()
    for name, table in of_type(resources, TABLE).items():
        whole = frozenset({("TableName", name)})
        parts = {
            whole | {("GlobalSecondaryIndexName", index["IndexName"])}
            for index in properties(table).get("GlobalSecondaryIndexes", [])
        }
        for metric in ("ReadThrottleEvents", "WriteThrottleEvents"):
            wanted |= {("AWS/DynamoDB", metric, part) for part in {whole, *parts}}
    return wanted


class Bound(NamedTuple):
    """The statistic, highest threshold and longest delay of an alarm on a metric."""

    statistic: str
    highest: float  # threshold
    minutes: int  # the longest time until an alarm fires


BOUNDS = {
    "ApproximateNumberOfMessagesVisible": Bound("Maximum", 0, 5),
    "ApproximateAgeOfOldestMessage": Bound("Maximum", 1_800, 5),
    "IteratorAge": Bound("Maximum", 60_000, 5),
    "Errors": Bound("Sum", 0, 5),
    "Failed": Bound("Sum", 0, 5),
    "RecursiveInvocationsDropped": Bound("Sum", 0, 5),
    "Throttles": Bound("Sum", 0, 5),
    "ReadThrottleEvents": Bound("Sum", 0, 5),
    "WriteThrottleEvents": Bound("Sum", 0, 5),
    "5xx": Bound("Average", 0.05, 5),  # of the requests
    "Latency": Bound("p99", 5_000, 5),
    "SweeperFindings": Bound("Sum", 0, 15),
    "Invocations": Bound("Sum", 0, 30),
    "ConsumedWriteCapacityUnits": Bound("Sum", 0, 30),
}

ABOVE = {"GreaterThanThreshold", "GreaterThanOrEqualToThreshold"}


def thresholds(resources: Resources) -> list[str]:
    """Every alarm exists in the cloud, has actions, and fires at a useful threshold."""
    found = []
    for name, alarm in of_type(resources, ALARM).items():
        declared = properties(alarm)
        if alarm.get("Condition", "IsCloud") != "IsCloud":
            found.append(f"{name} does not exist in every environment")
        if declared.get("ActionsEnabled", True) is not True:
            found.append(f"{name} has no enabled actions")
        if declared.get("ComparisonOperator") not in ABOVE:
            found.append(f"{name} does not fire above its threshold")
        for metric, statistic, period in _statistics(declared):
            bound = BOUNDS[metric]
            if statistic != bound.statistic:
                found.append(f"{name} uses the {statistic} of {metric}")
            if not _reached(declared.get("Threshold"), bound.highest):
                found.append(f"{name} has the threshold {declared.get('Threshold')}")
            if period * declared["EvaluationPeriods"] > bound.minutes * 60:
                found.append(f"{name} fires too late")
    return found


def _reached(threshold: object, highest: float) -> bool:
    return isinstance(threshold, int | float) and math.isfinite(threshold) and threshold <= highest


def _statistics(alarm: dict[str, Any]) -> Iterator[tuple[str, str, int]]:
    """Yield each metric of an alarm, with its statistic and its period in seconds."""
    for query in _queries(alarm):
        stat = query["MetricStat"]
        yield stat["Metric"]["MetricName"], stat["Stat"], stat["Period"]
    if "MetricName" in alarm:
        statistic = alarm.get("ExtendedStatistic") or alarm["Statistic"]
        yield alarm["MetricName"], statistic, alarm["Period"]


def notifying(resources: Resources) -> list[str]:
    """Every alarm has actions, refers to its documentation, and treats missing data."""
    found = []
    for name, alarm in of_type(resources, ALARM).items():
        declared = properties(alarm)
        if not declared.get("AlarmActions"):
            found.append(f"{name} has no alarm actions")
        if "docs/operations.md" not in declared.get("AlarmDescription", ""):
            found.append(f"{name} does not refer to docs/operations.md")
        if "TreatMissingData" not in declared:
            found.append(f"{name} does not treat missing data")
        if len(_queries(declared)) > LONGEST_LIST:
            found.append(f"{name} has more metrics than an alarm can have")
    return found


RUNS = {"SweeperFindings"}  # metrics of functions that run all the time


def first_deployment(resources: Resources) -> list[str]:
    """No alarm fires before the first data; an alarm of a regular run notifies when it stops.

    An alarm has no data until the first run. It is then in the state INSUFFICIENT_DATA, and an
    action is a transition to a state, so the action for missing data is not taken.
    """
    found = []
    for name, alarm in of_type(resources, ALARM).items():
        declared = properties(alarm)
        if declared.get("TreatMissingData") == "breaching":
            found.append(f"{name} fires before its metric exists")
        if declared.get("MetricName") in RUNS:
            if declared.get("TreatMissingData") != "missing":
                found.append(f"{name} does not notice that a run is missing")
            if not declared.get("InsufficientDataActions"):
                found.append(f"{name} has no action when a run is missing")
    return found


QUERIES = (  # the names in docs/operations.md
    "everything that followed from one request",
    "history of one booking",
    "refusals by kind",
    "bugs",
    "latency by route",
)


def queries(resources: Resources) -> list[str]:
    """The log queries in docs/operations.md are saved in every cloud."""
    saved = {
        properties(query)["Name"]["Fn::Sub"].partition("/")[2]
        for query in of_type(resources, "AWS::Logs::QueryDefinition").values()
        if query.get("Condition", "IsCloud") == "IsCloud" and properties(query)["QueryString"]
    }
    return [f"the query {query!r} is not saved" for query in QUERIES if query not in saved]
