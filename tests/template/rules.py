"""What every resource of the template must have, by rule: each returns a sentence a fault.

No list of functions or queues is kept here: a rule finds what it is about by itself, so that a
function added tomorrow is held to it too.
"""

from collections.abc import Iterator
from typing import Any

from tests.support.transformed import Resource, Resources, of_type, references, target

FUNCTION = "AWS::Lambda::Function"
MAPPING = "AWS::Lambda::EventSourceMapping"
QUEUE = "AWS::SQS::Queue"
SCHEDULE = "AWS::Scheduler::Schedule"
RULE = "AWS::Events::Rule"
PERMISSION = "AWS::Lambda::Permission"
INVOKE_CONFIG = "AWS::Lambda::EventInvokeConfig"
TIMES_THE_TIMEOUT = 6  # what AWS recommends a message be hidden for
TWO_WEEKS = 1_209_600


def _properties(resource: Resource) -> dict[str, Any]:
    found: dict[str, Any] = resource.get("Properties", {})
    return found


def _mappings(resources: Resources) -> Iterator[tuple[str, dict[str, Any], str, bool]]:
    """Each mapping: its name, what it says, its source, and whether that is a stream."""
    for name, mapping in of_type(resources, MAPPING).items():
        said = _properties(mapping)
        source = target(said["EventSourceArn"])
        assert source is not None, f"{name} reads from outside of the template"
        yield name, said, source, resources[source]["Type"] != QUEUE


# ------------------------------------------------------------------------------------ logs


def logs(resources: Resources) -> list[str]:
    """Every function logs to a group of its own, which does not keep for ever."""
    found, groups = [], set()
    for name, function in of_type(resources, FUNCTION).items():
        group = target(_properties(function).get("LoggingConfig", {}).get("LogGroup"))
        if group is None or group in groups:
            found.append(f"{name} has no log group of its own")
        else:
            groups.add(group)
    found += [
        f"{name} keeps its logs for ever"
        for name, group in of_type(resources, "AWS::Logs::LogGroup").items()
        if "RetentionInDays" not in _properties(group)
    ]
    return found


# ------------------------------------------------------------------------------------ dead letters


def dead_letters(resources: Resources) -> list[str]:
    """Whatever is given up on an asynchronous path goes to dead letters, and stays two weeks."""
    found = [
        *_streams_without(resources),
        *_queues_without(resources),
        *_targets_without(resources),
        *_invoked_without(resources),
    ]
    found += [
        f"{name} keeps dead letters for less than two weeks"
        for name in dead_letter_queues(resources)
        if _properties(resources[name]).get("MessageRetentionPeriod") != TWO_WEEKS
    ]
    return found


def dead_letter_queues(resources: Resources) -> set[str]:
    """The queues that others give up to."""
    found = set()
    for queue in of_type(resources, QUEUE).values():
        found.add(target(_properties(queue).get("RedrivePolicy", {}).get("deadLetterTargetArn")))
    for kind in (MAPPING, INVOKE_CONFIG):
        for resource in of_type(resources, kind).values():
            to = _properties(resource).get("DestinationConfig", {}).get("OnFailure", {})
            found.add(target(to.get("Destination")))
    for where in _targets(resources):
        found.add(target(where[1].get("DeadLetterConfig", {}).get("Arn")))
    for name, queue in of_type(resources, QUEUE).items():
        # What a schedule made at run time gives up goes to a queue that a function is told of.
        if "RedrivePolicy" not in _properties(queue) and not _is_source(resources, name):
            found.add(name)
    return {name for name in found if name is not None}


def _is_source(resources: Resources, queue: str) -> bool:
    return any(source == queue for _, _, source, _ in _mappings(resources))


def _streams_without(resources: Resources) -> Iterator[str]:
    for name, said, _, stream in _mappings(resources):
        if not stream:
            continue
        if not said.get("DestinationConfig", {}).get("OnFailure"):
            yield f"{name} gives up without a trace"
        if said.get("MaximumRetryAttempts", -1) < 0:
            yield f"{name} retries for as long as the stream keeps, and holds up all behind"
        if not said.get("BisectBatchOnFunctionError"):
            yield f"{name} gives up whole batches"


def _queues_without(resources: Resources) -> Iterator[str]:
    for name, said, source, stream in _mappings(resources):
        if "ReportBatchItemFailures" not in said.get("FunctionResponseTypes", []):
            yield f"{name} repeats whole batches"
        policy = _properties(resources[source]).get("RedrivePolicy")
        if not stream and policy is None:
            yield f"{source} retries for ever, and then forgets"


def _targets(resources: Resources) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each target of a schedule or of a bus's rule."""
    for name, schedule in of_type(resources, SCHEDULE).items():
        yield name, _properties(schedule)["Target"]
    for name, rule in of_type(resources, RULE).items():
        for each in _properties(rule)["Targets"]:
            yield name, each


def _targets_without(resources: Resources) -> Iterator[str]:
    for name, said in _targets(resources):
        if "DeadLetterConfig" not in said:
            yield f"{name} drops what its target does not take"


def _invoked_without(resources: Resources) -> Iterator[str]:
    """A function that a schedule, a rule or a topic invokes is retried, then given up."""
    caught = {
        target(_properties(config)["FunctionName"])
        for config in of_type(resources, INVOKE_CONFIG).values()
        if _properties(config).get("DestinationConfig", {}).get("OnFailure")
    }
    for name, said in _targets(resources):
        function = target(said["Arn"])
        if function in of_type(resources, FUNCTION) and function not in caught:
            yield f"{function}, which {name} invokes, fails without a trace"


# ------------------------------------------------------------------------------------ concurrency

# Why a function may do without reserved concurrency, by what invokes it. A reservation is taken
# from the account's pool for good: a sale can't borrow it, a new account (of 10) can't afford it.
UNRESERVED = {
    "apigateway.amazonaws.com": "the API's throttling bounds it; a sale may use the whole pool",
    "cognito-idp.amazonaws.com": "one call a sign-up; the user pool's quota bounds it",
    "a queue": "MaximumConcurrency of its mapping bounds it, and never throttles it",
    "a stream": "one a shard and ParallelizationFactor at most",
    "a schedule": "one at a time, every few minutes",
}


def concurrency(resources: Resources) -> list[str]:
    """Every function has a bound on how often it runs at once, one that fits its invoker."""
    invokers: dict[str | None, set[str]] = {}
    found = []
    for name, said, _, stream in _mappings(resources):
        invokers.setdefault(target(said["FunctionName"]), set()).add(
            "a stream" if stream else "a queue"
        )
        if not stream and "MaximumConcurrency" not in said.get("ScalingConfig", {}):
            found.append(f"{name} may take the whole account's concurrency")
    for permission in of_type(resources, PERMISSION).values():
        said = _properties(permission)
        invokers.setdefault(target(said["FunctionName"]), set()).add(said["Principal"])
    for _, said in _targets(resources):
        invokers.setdefault(target(said["Arn"]), set()).add("a schedule")
    for name, function in of_type(resources, FUNCTION).items():
        if "ReservedConcurrentExecutions" in _properties(function):
            continue
        unstated = invokers.get(name, {"nothing"}) - UNRESERVED.keys()
        found += [f"nothing bounds {name}, invoked by {what}" for what in unstated]
    return found


def visibility(resources: Resources) -> list[str]:
    """A message is hidden for longer than any run on it may take, the poller's retries too."""
    found = []
    for name, said, source, stream in _mappings(resources):
        if stream:
            continue
        function = target(said["FunctionName"])
        assert function is not None
        timeout = _properties(resources[function])["Timeout"]
        hidden = _properties(resources[source]).get("VisibilityTimeout", 30)
        least = TIMES_THE_TIMEOUT * timeout + said.get("MaximumBatchingWindowInSeconds", 0)
        if hidden < least:
            found.append(f"{name}: {source} hides for {hidden} s, but {least} are needed")
    return found


def fifo(resources: Resources) -> list[str]:
    """A FIFO queue has 300 messages a second for each group, not for all; its peers too."""
    found = []
    for name, queue in of_type(resources, QUEUE).items():
        said = _properties(queue)
        if not said.get("FifoQueue"):
            continue
        if (said.get("DeduplicationScope"), said.get("FifoThroughputLimit")) != (
            "messageGroup",
            "perMessageGroupId",
        ):
            found.append(f"{name} takes 300 messages a second for all groups together")
        to = target(said.get("RedrivePolicy", {}).get("deadLetterTargetArn"))
        if to is not None and not _properties(resources[to]).get("FifoQueue"):
            found.append(f"{to} can't take the dead letters of {name}")
    return found


# ------------------------------------------------------------------------------------ alarms

LONGEST_LIST = 10  # metrics that one alarm may watch

type Watched = tuple[str, str, frozenset[tuple[str, str]]]


def watched(resources: Resources) -> set[Watched]:
    """What the alarms watch: namespace, metric, and its dimensions by name and logical id."""
    found = set()
    for alarm in of_type(resources, "AWS::CloudWatch::Alarm").values():
        said = _properties(alarm)
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
    """Something is woken up when anything fails, waits or is given up."""
    wanted: set[Watched] = set()
    for name in dead_letter_queues(resources):
        depth = "ApproximateNumberOfMessagesVisible"
        wanted.add(("AWS/SQS", depth, frozenset({("QueueName", name)})))
    for _, said, source, stream in _mappings(resources):
        function = target(said["FunctionName"]) or ""
        if stream:
            wanted.add(("AWS/Lambda", "IteratorAge", frozenset({("FunctionName", function)})))
        else:
            oldest = "ApproximateAgeOfOldestMessage"
            wanted.add(("AWS/SQS", oldest, frozenset({("QueueName", source)})))
    for name in of_type(resources, FUNCTION):
        wanted.add(("AWS/Lambda", "Errors", frozenset({("FunctionName", name)})))
    wanted.add(("AWS/Lambda", "Throttles", frozenset()))
    for name, api in of_type(resources, "AWS::ApiGatewayV2::Api").items():
        if _properties(api).get("ProtocolType", "HTTP") == "HTTP":
            wanted |= {
                ("AWS/ApiGateway", metric, frozenset({("ApiId", name)}))
                for metric in ("5xx", "Latency")
            }
    for name in of_type(resources, "AWS::DynamoDB::Table"):
        for metric in ("ReadThrottleEvents", "WriteThrottleEvents"):
            wanted.add(("AWS/DynamoDB", metric, frozenset({("TableName", name)})))
    for metric in ("SweeperFindings", "Failed"):
        wanted.add(("ConferenceBooking", metric, frozenset({("service", "AWS::StackName")})))
    return [f"no alarm watches {miss}" for miss in sorted(map(str, wanted - watched(resources)))]


def telling(resources: Resources) -> list[str]:
    """Every alarm tells somebody, says what it means, and what no data means."""
    found = []
    for name, alarm in of_type(resources, "AWS::CloudWatch::Alarm").items():
        said = _properties(alarm)
        if not said.get("AlarmActions"):
            found.append(f"{name} tells nobody")
        if "docs/operations.md" not in said.get("AlarmDescription", ""):
            found.append(f"{name} does not say where to read what to do")
        if "TreatMissingData" not in said:
            found.append(f"{name} leaves open what no data means")
        if len(_queries(said)) > LONGEST_LIST:
            found.append(f"{name} watches more metrics than an alarm may")
    return found


# ------------------------------------------------------------------------------------ permissions

# Statements that name `*` because AWS knows nothing narrower, each by its actions.
NOTHING_NARROWER: dict[frozenset[str], str] = {}
# AWS's own policies that SAM attaches, which can't be told what they are for.
OF_AWS = {
    "AWSLambdaBasicExecutionRole": "every function: writes to log groups",
    "AWSXrayWriteOnlyAccess": "Tracing: Active; X-Ray's actions know no resources",
    "AWSLambdaSQSQueueExecutionRole": "who has a queue as source; mappings are ours alone to make",
    "AWSLambdaDynamoDBExecutionRole": "who has the stream as source; the same",
}


def permissions(resources: Resources) -> list[str]:
    """No policy allows all actions or all resources of a service."""
    found = []
    for name, role in of_type(resources, "AWS::IAM::Role").items():
        said = _properties(role)
        found += [
            f"{name} has the policy {arn}, whose reason is not stated"
            for arn in said.get("ManagedPolicyArns", [])
            if str(arn).rpartition("/")[2] not in OF_AWS
        ]
        for policy in said.get("Policies", []):
            for statement in policy["PolicyDocument"]["Statement"]:
                found += [f"{name} {fault}" for fault in _too_wide(statement)]
    return found


def _too_wide(statement: dict[str, Any]) -> Iterator[str]:
    actions = _listed(statement.get("Action", "*"))
    if any("*" in action for action in actions):
        yield f"may do {actions}"
    for resource in _listed(statement.get("Resource", "*")):
        text = str(resource.get("Fn::Sub", "") if isinstance(resource, dict) else resource)
        if text == "*" and frozenset(actions) not in NOTHING_NARROWER:
            yield f"may do {actions} to anything"
        if text != "*" and not references(resource) - {
            "AWS::Partition",
            "AWS::Region",
            "AWS::AccountId",
        }:
            yield f"may do {actions} to what is not of this stack: {text}"
    if "iam:PassRole" in actions and "iam:PassedToService" not in str(statement.get("Condition")):
        yield "may pass a role to any service"


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def names(resources: Resources) -> list[str]:
    """Nothing has a fixed name: two stacks live side by side in an account."""
    named = ("Name", "QueueName", "FunctionName", "TableName", "RoleName", "LogGroupName")
    return [
        f"{name} is called {said[key]!r} in every stack"
        for name, resource in resources.items()
        for said in [_properties(resource)]
        for key in named
        if isinstance(said.get(key), str)
    ]
