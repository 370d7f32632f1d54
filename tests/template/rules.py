"""What every resource of the template must have, by rule: each returns a sentence a fault.

No list of functions or queues is kept here: a rule finds what it is about by itself, so that a
function added tomorrow is held to it too.
"""

import json
import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.support.transformed import Resource, Resources, of_type, references, target

FUNCTION = "AWS::Lambda::Function"
MAPPING = "AWS::Lambda::EventSourceMapping"
QUEUE = "AWS::SQS::Queue"
SCHEDULE = "AWS::Scheduler::Schedule"
RULE = "AWS::Events::Rule"
PERMISSION = "AWS::Lambda::Permission"
INVOKE_CONFIG = "AWS::Lambda::EventInvokeConfig"
TABLE = "AWS::DynamoDB::Table"
POOL = "AWS::Cognito::UserPool"
API = "AWS::ApiGatewayV2::Api"
STAGE = "AWS::ApiGatewayV2::Stage"
ROLE = "AWS::IAM::Role"
LAYER = "AWS::Lambda::LayerVersion"
ALARM = "AWS::CloudWatch::Alarm"
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
    for alarm in of_type(resources, ALARM).values():
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
    """Something is woken up when anything fails, waits, is given up or does not run at all."""
    wanted = _of_tables(resources)
    for name in dead_letter_queues(resources):
        depth = "ApproximateNumberOfMessagesVisible"
        wanted.add(("AWS/SQS", depth, frozenset({("QueueName", name)})))
    for _, said, source, stream in _mappings(resources):
        function = target(said["FunctionName"]) or ""
        if stream:
            wanted.add(("AWS/Lambda", "IteratorAge", frozenset({("FunctionName", function)})))
            if said.get("StartingPosition") == "TRIM_HORIZON":  # it may miss nothing
                wanted.add(("AWS/Lambda", "Invocations", frozenset({("FunctionName", function)})))
        else:
            oldest = "ApproximateAgeOfOldestMessage"
            wanted.add(("AWS/SQS", oldest, frozenset({("QueueName", source)})))
    for name in of_type(resources, FUNCTION):
        wanted.add(("AWS/Lambda", "Errors", frozenset({("FunctionName", name)})))
    wanted.add(("AWS/Lambda", "Throttles", frozenset()))
    for name, api in of_type(resources, API).items():
        if _properties(api).get("ProtocolType", "HTTP") == "HTTP":
            wanted |= {
                ("AWS/ApiGateway", metric, frozenset({("ApiId", name)}))
                for metric in ("5xx", "Latency")
            }
    for metric in ("SweeperFindings", "Failed"):
        wanted.add(("ConferenceBooking", metric, frozenset({("service", "AWS::StackName")})))
    return [f"no alarm watches {miss}" for miss in sorted(map(str, wanted - watched(resources)))]


def _of_tables(resources: Resources) -> set[Watched]:
    """What throttles a table, and each of its indexes: those have metrics of their own."""
    wanted: set[Watched] = set()
    for name, table in of_type(resources, TABLE).items():
        whole = frozenset({("TableName", name)})
        parts = {
            whole | {("GlobalSecondaryIndexName", index["IndexName"])}
            for index in _properties(table).get("GlobalSecondaryIndexes", [])
        }
        for metric in ("ReadThrottleEvents", "WriteThrottleEvents"):
            wanted |= {("AWS/DynamoDB", metric, part) for part in {whole, *parts}}
    return wanted


class Sense(NamedTuple):
    """How a metric is watched, so that an alarm on it can go off, and in time."""

    statistic: str
    highest: float  # threshold
    minutes: int  # that an alarm may take to go off at most


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
    """Every alarm is there in the cloud, acts, and goes off at what is worth waking up for."""
    found = []
    for name, alarm in of_type(resources, ALARM).items():
        said = _properties(alarm)
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
    """Each metric that an alarm watches, its statistic and its period."""
    for query in _queries(alarm):
        stat = query["MetricStat"]
        yield stat["Metric"]["MetricName"], stat["Stat"], stat["Period"]
    if "MetricName" in alarm:
        statistic = alarm.get("ExtendedStatistic") or alarm["Statistic"]
        yield alarm["MetricName"], statistic, alarm["Period"]


def telling(resources: Resources) -> list[str]:
    """Every alarm tells somebody, says what it means, and what no data means."""
    found = []
    for name, alarm in of_type(resources, ALARM).items():
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
# Resources that only exist later, by a pattern within what is this stack's: docs/security.md.
BY_PATTERN = ("schedule/${TimersGroup}/*", "${Sockets}/slot-booking/POST/@connections/*")
# AWS's own policies that SAM attaches, which can't be told what they are for.
OF_AWS = {
    "AWSLambdaBasicExecutionRole": "every function: writes to log groups",
    "AWSXrayWriteOnlyAccess": "Tracing: Active; X-Ray's actions know no resources",
    "AWSLambdaSQSQueueExecutionRole": "who has a queue as source; mappings are ours alone to make",
    "AWSLambdaDynamoDBExecutionRole": "who has the stream as source; the same",
}

POLICIES = {"AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"}
OURS = {"aws:SourceArn", "aws:SourceAccount"}  # what says for whom a service acts


def permissions(resources: Resources) -> list[str]:
    """No policy allows all actions or all resources of a service."""
    found = []
    for name, role in of_type(resources, ROLE).items():
        found += [
            f"{name} has the policy {arn}, whose reason is not stated"
            for arn in _properties(role).get("ManagedPolicyArns", [])
            if str(arn).rpartition("/")[2] not in OF_AWS
        ]
    for name, statement in _granted(resources):
        found += [f"{name} {fault}" for fault in _too_wide(statement)]
        found += [f"{name} {fault}" for fault in _passed(resources, statement)]
    return found


def _granted(resources: Resources) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each statement of a role's policies, and of policies that stand by themselves."""
    for name, resource in resources.items():
        said = _properties(resource)
        policies = said.get("Policies", []) if resource["Type"] == ROLE else []
        if resource["Type"] in POLICIES:
            policies = [said]
        for policy in policies:
            for statement in policy["PolicyDocument"]["Statement"]:
                yield name, statement


def _too_wide(statement: dict[str, Any]) -> Iterator[str]:
    if statement.keys() & {"NotAction", "NotResource"}:
        yield "may do whatever is not named"
    actions = _listed(statement.get("Action", "*"))
    if any("*" in action for action in actions):
        yield f"may do {actions}"
    for resource in _listed(statement.get("Resource", "*")):
        text = str(resource.get("Fn::Sub", "") if isinstance(resource, dict) else resource)
        if text == "*" and frozenset(actions) not in NOTHING_NARROWER:
            yield f"may do {actions} to anything"
        if "*" in text and text != "*" and not text.endswith(BY_PATTERN):
            yield f"may do {actions} to whatever is like {text}"
        if text != "*" and not references(resource) - {
            "AWS::Partition",
            "AWS::Region",
            "AWS::AccountId",
        }:
            yield f"may do {actions} to what is not of this stack: {text}"


def _passed(resources: Resources, statement: dict[str, Any]) -> Iterator[str]:
    """A role that is passed is one of ours, and goes to one service, which alone may take it."""
    if "iam:PassRole" not in _listed(statement.get("Action", "*")):
        return
    to = statement.get("Condition", {}).get("StringEquals", {}).get("iam:PassedToService")
    if not isinstance(to, str):
        yield "may pass a role to any service"
    for resource in _listed(statement["Resource"]):
        role = resources.get(target(resource) or "", {"Type": "nothing of ours"})
        if role["Type"] != ROLE:
            yield f"may pass what is {role['Type']}"
        elif {"Service": to} != _trusted(role)["Principal"]:
            yield "may pass a role to a service that can't take it"


def _trusted(role: Resource) -> dict[str, Any]:
    (statement,) = _properties(role)["AssumeRolePolicyDocument"]["Statement"]
    found: dict[str, Any] = statement
    return found


def trust(resources: Resources) -> list[str]:
    """A role is for services of AWS: no person, no account, nobody from outside."""
    return [
        f"{name} is for {statement['Principal']}"
        for name, role in of_type(resources, ROLE).items()
        for statement in _properties(role)["AssumeRolePolicyDocument"]["Statement"]
        if not _is_service(statement["Principal"])
    ]


def _is_service(principal: Any) -> bool:
    return (
        isinstance(principal, dict)
        and principal.keys() == {"Service"}
        and all(each.endswith(".amazonaws.com") for each in _listed(principal["Service"]))
    )


def doors(resources: Resources) -> list[str]:
    """A queue or topic with a policy is open to a service, and that acts for us alone."""
    found = []
    for name, resource in resources.items():
        if resource["Type"] not in {"AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"}:
            continue
        for statement in _properties(resource)["PolicyDocument"]["Statement"]:
            if not _is_service(statement.get("Principal")):
                found.append(f"{name} is open to {statement.get('Principal')}")
            if not OURS & {key for test in statement.get("Condition", {}).values() for key in test}:
                found.append(f"{name} is open to whomever that service acts for")
    return found


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


NAMES = (
    *("Name", "QueueName", "FunctionName", "TableName", "RoleName", "LogGroupName", "PolicyName"),
    *("AlarmName", "TopicName", "DashboardName", "BucketName", "StateMachineName", "GroupName"),
)
# A group of a user pool, and a policy in a role, are named within that.
WITHIN = {"AWS::Cognito::UserPoolGroup"}
# What two stacks may have in common; all else that a name refers to is of one stack.
SHARED = {"Environment", "AWS::Partition", "AWS::Region", "AWS::AccountId"}


def names(resources: Resources) -> list[str]:
    """Nothing has a fixed name: two stacks live side by side in an account."""
    return [
        f"{name} is called {said[key]!r} in every stack"
        for name, resource in resources.items()
        for said in [_properties(resource)]
        for key in NAMES
        if key in said and resource["Type"] not in WITHIN
        if not references(said[key]) - SHARED
    ]


# ------------------------------------------------------------------------------------ what is kept


def kept(resources: Resources) -> list[str]:
    """Who and what is known outlives the stack, and in prod can't be deleted by a mistake."""
    found = []
    for name, resource in resources.items():
        if resource["Type"] not in {TABLE, POOL}:
            continue
        said = _properties(resource)
        found += [
            f"{name} is lost by its {policy}"
            for policy in ("DeletionPolicy", "UpdateReplacePolicy")
            if resource.get(policy) != "Retain"
        ]
        if not _in_prod(said.get("DeletionProtectionEnabled", said.get("DeletionProtection"))):
            found.append(f"{name} is not protected from deletion in prod")
        if resource["Type"] == POOL:
            continue
        recovery = said.get("PointInTimeRecoverySpecification", {})
        if not _in_prod(recovery.get("PointInTimeRecoveryEnabled")):
            found.append(f"{name} can't be restored to a point in time in prod")
        if said.get("SSESpecification", {}).get("SSEEnabled") is not True:
            found.append(f"{name} is not encrypted")
    return found


def _in_prod(value: Any) -> bool:
    """Whether something is on in prod."""
    match value:
        case {"Fn::If": ["IsProd", then, _]}:
            return then is True or then == "ACTIVE"
    return value is True or value == "ACTIVE"


def encryption(resources: Resources) -> list[str]:
    """Messages are encrypted where they wait."""
    return [
        f"{name} keeps its messages in the clear"
        for name, queue in of_type(resources, QUEUE).items()
        if _properties(queue).get("SqsManagedSseEnabled") is not True
    ]


# ------------------------------------------------------------------------------------ the gateway


def throttling(resources: Resources) -> list[str]:
    """Every stage sheds what is more than it should carry."""
    return [
        f"{name} has no {limit}"
        for name, stage in of_type(resources, STAGE).items()
        for limit in ("ThrottlingBurstLimit", "ThrottlingRateLimit")
        if not _properties(stage).get("DefaultRouteSettings", {}).get(limit, 0) > 0
    ]


def origins(resources: Resources) -> list[str]:
    """Pages of another origin call the API only where a parameter names that."""
    found = []
    for name, api in of_type(resources, API).items():
        said = _properties(api)
        cors = said.get("Body", {}).get("x-amazon-apigateway-cors") or said.get("CorsConfiguration")
        match cors:
            case None:
                continue
            case {"Fn::If": ["HasOrigin", {"allowOrigins": [origin]}, {"Ref": "AWS::NoValue"}]}:
                if origin in ({"Ref": "CorsOrigin"}, ""):  # SAM puts in the parameter's default
                    continue
        found.append(f"{name} may be called by pages of {json.dumps(cors)}")
    return found


# ------------------------------------------------------------------------------------ functions


def processors(resources: Resources) -> list[str]:
    """Functions and what they load are built for the processor that the parameter names."""
    wanted = [{"Ref": "Architecture"}]
    keys = {FUNCTION: "Architectures", LAYER: "CompatibleArchitectures"}
    return [
        f"{name} is for another processor"
        for name, resource in resources.items()
        if resource["Type"] in keys and _properties(resource).get(keys[resource["Type"]]) != wanted
    ]


def tracing(resources: Resources) -> list[str]:
    """Every function is traced."""
    return [
        f"{name} is not traced"
        for name, function in of_type(resources, FUNCTION).items()
        if _properties(function).get("TracingConfig", {}).get("Mode") != "Active"
    ]


# ------------------------------------------------------------------------------------ saved queries

QUERIES = (  # as docs/operations.md has them
    "what followed from one request",
    "the story of one booking",
    "refusals by kind",
    "bugs",
    "latency by route",
)


def queries(resources: Resources) -> list[str]:
    """What operators are told to ask the logs is saved in every cloud."""
    saved = {
        _properties(query)["Name"]["Fn::Sub"].partition("/")[2]
        for query in of_type(resources, "AWS::Logs::QueryDefinition").values()
        if query.get("Condition", "IsCloud") == "IsCloud" and _properties(query)["QueryString"]
    }
    return [f"nobody saved {query!r}" for query in QUERIES if query not in saved]
