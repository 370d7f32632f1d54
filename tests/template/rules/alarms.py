"""Rules of alarms and saved queries."""

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.support.transformed import Resources, of_type, references, target
from tests.template.rules.queues import dead_letter_queues
from tests.template.rules.resources import ALARM, API, FUNCTION, TABLE, mappings, properties

LONGEST_LIST = 10  # metrics that one alarm may watch
type Watched = tuple[str, str, frozenset[tuple[str, str]]]


def watched(resources: Resources) -> set[Watched]:
    """Return the watched metrics: namespace, name, and dimensions by name and logical id."""
    found = set()
    for alarm in of_type(resources, ALARM).values():
        said = properties(alarm)
        metrics = [query["MetricStat"]["Metric"] for query in _queries(said)] or [said]
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
    for _, said, source, stream in mappings(resources):
        function = target(said["FunctionName"]) or ""
        if stream:
            wanted.add(("AWS/Lambda", "IteratorAge", frozenset({("FunctionName", function)})))
            if said.get("StartingPosition") == "TRIM_HORIZON":  # it must process every record
                wanted.add(("AWS/Lambda", "Invocations", frozenset({("FunctionName", function)})))
        else:
            oldest = "ApproximateAgeOfOldestMessage"
            wanted.add(("AWS/SQS", oldest, frozenset({("QueueName", source)})))
    for name in of_type(resources, FUNCTION):
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


class Sense(NamedTuple):
    """The limits of an alarm on a metric, so that it fires, and in time."""

    statistic: str
    highest: float  # threshold
    minutes: int  # the longest time until an alarm fires


SENSES = {
    "ApproximateNumberOfMessagesVisible": Sense("Maximum", 0, 5),
    "ApproximateAgeOfOldestMessage": Sense("Maximum", 1_800, 5),
    "IteratorAge": Sense("Maximum", 60_000, 5),
    "Errors": Sense("Sum", 0, 5),
    "Failed": Sense("Sum", 0, 5),
    "Throttles": Sense("Sum", 0, 5),
    "ReadThrottleEvents": Sense("Sum", 0, 5),
    "WriteThrottleEvents": Sense("Sum", 0, 5),
    "5xx": Sense("Average", 0.05, 5),  # of the requests
    "Latency": Sense("p99", 5_000, 5),
    "SweeperFindings": Sense("Sum", 0, 15),
    "Invocations": Sense("Sum", 0, 30),
    "ConsumedWriteCapacityUnits": Sense("Sum", 0, 30),
}

ABOVE = {"GreaterThanThreshold", "GreaterThanOrEqualToThreshold"}


def senses(resources: Resources) -> list[str]:
    """Every alarm exists in the cloud, has actions, and fires at a useful threshold."""
    found = []
    for name, alarm in of_type(resources, ALARM).items():
        said = properties(alarm)
        if alarm.get("Condition", "IsCloud") != "IsCloud":
            found.append(f"{name} is not there in every cloud")
        if said.get("ActionsEnabled", True) is not True:
            found.append(f"{name} goes off in silence")
        if said.get("ComparisonOperator") not in ABOVE:
            found.append(f"{name} looks the other way")
        for metric, statistic, period in _statistics(said):
            sense = SENSES[metric]
            if statistic != sense.statistic:
                found.append(f"{name} takes the {statistic} of {metric}")
            if not _reached(said.get("Threshold"), sense.highest):
                found.append(f"{name} does not go off before {said.get('Threshold')}")
            if period * said["EvaluationPeriods"] > sense.minutes * 60:
                found.append(f"{name} goes off when it is too late")
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


def telling(resources: Resources) -> list[str]:
    """Every alarm notifies somebody, refers to its documentation, and treats missing data."""
    found = []
    for name, alarm in of_type(resources, ALARM).items():
        said = properties(alarm)
        if not said.get("AlarmActions"):
            found.append(f"{name} tells nobody")
        if "docs/operations.md" not in said.get("AlarmDescription", ""):
            found.append(f"{name} does not say where to read what to do")
        if "TreatMissingData" not in said:
            found.append(f"{name} leaves open what no data means")
        if len(_queries(said)) > LONGEST_LIST:
            found.append(f"{name} watches more metrics than an alarm may")
    return found


QUERIES = (  # as docs/operations.md has them
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
    return [f"nobody saved {query!r}" for query in QUERIES if query not in saved]
