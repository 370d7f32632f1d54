"""The template follows every rule, and each rule detects a violation."""

import math
from collections.abc import Callable
from typing import Any

import pytest

from local.template import load
from testing.tables import ROOT
from tests.support.transformed import Resources, of_type, transformed
from tests.template import rules

type Rule = Callable[[Resources], list[str]]

RULES: list[Rule] = [
    rules.logs,
    rules.dead_letters,
    rules.concurrency,
    rules.visibility,
    rules.fifo,
    rules.alarms,
    rules.senses,
    rules.metrics,
    rules.telling,
    rules.permissions,
    rules.policies,
    rules.trust,
    rules.doors,
    rules.names,
    rules.kept,
    rules.encryption,
    rules.throttling,
    rules.origins,
    rules.processors,
    rules.tracing,
    rules.queries,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_template_follows_the_rule(rule: Rule) -> None:
    assert rule(transformed()) == []


def of(resources: Resources, name: str) -> dict[str, Any]:
    properties: dict[str, Any] = resources[name]["Properties"]
    return properties


def _a_function_without_logs(resources: Resources) -> None:
    del of(resources, "BookFunction")["LoggingConfig"]


def _two_functions_share_logs(resources: Resources) -> None:
    of(resources, "BookFunction")["LoggingConfig"] = {"LogGroup": {"Ref": "ConfirmLogs"}}


def _logs_for_ever(resources: Resources) -> None:
    del of(resources, "BookLogs")["RetentionInDays"]


def _a_stream_that_forgets(resources: Resources) -> None:
    del of(resources, "RelayChangesFunctionChanges")["DestinationConfig"]


def _a_stream_that_stops(resources: Resources) -> None:
    del of(resources, "RelayChangesFunctionChanges")["MaximumRetryAttempts"]


def _whole_batches_given_up(resources: Resources) -> None:
    del of(resources, "RelayChangesFunctionChanges")["BisectBatchOnFunctionError"]


def _whole_batches_again(resources: Resources) -> None:
    del of(resources, "LapseFunctionLapses")["FunctionResponseTypes"]


def _a_queue_that_forgets(resources: Resources) -> None:
    del of(resources, "LapsesQueue")["RedrivePolicy"]


def _a_schedule_that_forgets(resources: Resources) -> None:
    del of(resources, "SweepFunctionEveryFewMinutes")["Target"]["DeadLetterConfig"]


def _an_invocation_that_forgets(resources: Resources) -> None:
    del of(resources, "SweepFunctionEventInvokeConfig")["DestinationConfig"]


def _dead_letters_soon_gone(resources: Resources) -> None:
    del of(resources, "TimersDeadLetters")["MessageRetentionPeriod"]


def _a_rule_that_forgets(resources: Resources) -> None:
    told = {"Id": "t", "Arn": {"Fn::GetAtt": ["LapsesQueue", "Arn"]}}
    resources["New"] = {"Type": rules.RULE, "Properties": {"Targets": [told]}}


def _an_unbounded_queue(resources: Resources) -> None:
    del of(resources, "LapseFunctionLapses")["ScalingConfig"]


def _an_invoker_without_a_reason(resources: Resources) -> None:
    of(resources, "BookFunctionCompactPermission")["Principal"] = "s3.amazonaws.com"


def _a_function_that_nothing_invokes(resources: Resources) -> None:
    resources["New"] = {"Type": rules.FUNCTION, "Properties": {}}


def _messages_seen_again_too_soon(resources: Resources) -> None:
    of(resources, "LapsesQueue")["VisibilityTimeout"] = 59


def _a_slow_fifo(resources: Resources) -> None:
    del of(resources, "PromotionsQueue")["FifoThroughputLimit"]


def _dead_letters_of_another_kind(resources: Resources) -> None:
    to = {"Fn::GetAtt": ["LapsesDeadLetters", "Arn"]}
    of(resources, "PromotionsQueue")["RedrivePolicy"]["deadLetterTargetArn"] = to


def _an_alarm_to_nobody(resources: Resources) -> None:
    del of(resources, "SweeperAlarm")["AlarmActions"]


def _an_alarm_that_explains_nothing(resources: Resources) -> None:
    of(resources, "SweeperAlarm")["AlarmDescription"] = "Oh."


def _an_alarm_that_sees_no_silence(resources: Resources) -> None:
    del of(resources, "SweeperAlarm")["TreatMissingData"]


def _an_alarm_that_is_refused(resources: Resources) -> None:
    metrics = of(resources, "DeadLettersAlarm")["Metrics"]
    metrics += [metrics[-1]] * 10


def _an_alarm_that_never_goes_off(resources: Resources) -> None:
    of(resources, "LatencyAlarm")["Threshold"] = math.inf


def _an_alarm_that_goes_off_too_high(resources: Resources) -> None:
    of(resources, "WorkerErrorsAlarm")["Threshold"] = 1_000


def _an_alarm_that_goes_off_too_late(resources: Resources) -> None:
    of(resources, "DeadLettersAlarm")["EvaluationPeriods"] = 60


def _an_alarm_below_its_threshold(resources: Resources) -> None:
    of(resources, "FailedAlarm")["ComparisonOperator"] = "LessThanThreshold"


def _a_silent_alarm(resources: Resources) -> None:
    of(resources, "FailedAlarm")["ActionsEnabled"] = False


def _an_alarm_for_the_local_stack(resources: Resources) -> None:
    resources["FailedAlarm"]["Condition"] = "IsLocal"


def _an_alarm_in_prod_alone(resources: Resources) -> None:
    resources["FailedAlarm"]["Condition"] = "IsProd"


def _an_alarm_on_the_average_of_latency(resources: Resources) -> None:
    alarm = of(resources, "LatencyAlarm")
    del alarm["ExtendedStatistic"]
    alarm["Statistic"] = "Average"


def _an_alarm_on_the_least_of_lags(resources: Resources) -> None:
    of(resources, "StreamLagAlarm")["Metrics"][1]["MetricStat"]["Stat"] = "Minimum"


def _an_index_whose_throttling_nobody_sees(resources: Resources) -> None:
    index = {"IndexName": "new"}
    of(resources, "Table")["GlobalSecondaryIndexes"].append(index)


def _a_relay_that_may_stop_unseen(resources: Resources) -> None:
    metrics = of(resources, "RelayStoppedAlarm")["Metrics"]
    metrics[:] = [each for each in metrics if each["Id"] != "relayed"]


def _a_policy_beside_the_roles(resources: Resources) -> None:
    everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    resources["New"] = {
        "Type": "AWS::IAM::Policy",
        "Properties": {"PolicyName": "p", "PolicyDocument": {"Statement": [everything]}},
    }


def _all_but_one_action(resources: Resources) -> None:
    statement(resources)["NotAction"] = statement(resources).pop("Action")


def _passing(resources: Resources) -> dict[str, Any]:
    for policy in of(resources, "RelayChangesFunctionRole")["Policies"]:
        for each in policy["PolicyDocument"]["Statement"]:
            if each["Action"] == "iam:PassRole":
                found: dict[str, Any] = each
                return found
    raise AssertionError


def _another_role_is_passed(resources: Resources) -> None:
    role = {"Fn::GetAtt": ["BookFunctionRole", "Arn"]}
    _passing(resources)["Resource"] = role


def _any_role_of_the_stack_is_passed(resources: Resources) -> None:
    roles = {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:role/${AWS::StackName}-*"}
    _passing(resources)["Resource"] = roles


def _a_role_for_another_service(resources: Resources) -> None:
    condition = {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}
    _passing(resources)["Condition"] = condition


def _trusted(resources: Resources, role: str) -> dict[str, Any]:
    found: dict[str, Any] = of(resources, role)["AssumeRolePolicyDocument"]["Statement"][0]
    return found


def _a_role_for_anybody(resources: Resources) -> None:
    _trusted(resources, "BookFunctionRole")["Principal"] = "*"


def _a_role_for_another_account(resources: Resources) -> None:
    _trusted(resources, "TimersRole")["Principal"] = {"AWS": "arn:aws:iam::123456789012:root"}


def _a_queue_for_anybody(resources: Resources) -> None:
    document = of(resources, "NotificationsPolicy")["PolicyDocument"]
    document["Statement"][0]["Principal"] = "*"


def _a_queue_for_any_bus(resources: Resources) -> None:
    del of(resources, "NotificationsPolicy")["PolicyDocument"]["Statement"][0]["Condition"]


def _a_topic_for_anybody(resources: Resources) -> None:
    document = of(resources, "AlarmTopicPolicy")["PolicyDocument"]
    document["Statement"][0]["Principal"] = {"AWS": "*"}


def _a_table_deleted_with_its_stack(resources: Resources) -> None:
    resources["Table"]["DeletionPolicy"] = "Delete"


def _a_table_lost_when_replaced(resources: Resources) -> None:
    del resources["Table"]["UpdateReplacePolicy"]


def _an_unprotected_table(resources: Resources) -> None:
    of(resources, "Table")["DeletionProtectionEnabled"] = {"Fn::If": ["IsProd", False, True]}


def _a_table_without_its_past(resources: Resources) -> None:
    del of(resources, "Table")["PointInTimeRecoverySpecification"]


def _a_table_in_the_clear(resources: Resources) -> None:
    of(resources, "Table")["SSESpecification"]["SSEEnabled"] = False


def _people_deleted_with_their_stack(resources: Resources) -> None:
    del resources["Users"]["DeletionPolicy"]


def _unprotected_people(resources: Resources) -> None:
    of(resources, "Users")["DeletionProtection"] = "INACTIVE"


def _messages_in_the_clear(resources: Resources) -> None:
    del of(resources, "LapsesQueue")["SqsManagedSseEnabled"]


def _a_stage_that_takes_everything(resources: Resources) -> None:
    del of(resources, "SocketsStage")["DefaultRouteSettings"]


def _a_stage_without_a_rate(resources: Resources) -> None:
    stage = of(resources, "HttpApiApiGatewayDefaultStage")
    stage["DefaultRouteSettings"]["ThrottlingRateLimit"] = 0


def _pages_from_anywhere(resources: Resources) -> None:
    of(resources, "HttpApi")["Body"]["x-amazon-apigateway-cors"] = {"allowOrigins": ["*"]}


def _pages_from_anywhere_else(resources: Resources) -> None:
    cors = of(resources, "HttpApi")["Body"]["x-amazon-apigateway-cors"]
    cors["Fn::If"][2] = {"allowOrigins": ["*"]}


def _another_processor(resources: Resources) -> None:
    of(resources, "BookFunction")["Architectures"] = ["arm64"]


def _a_layer_for_another_processor(resources: Resources) -> None:
    (layer,) = of_type(resources, rules.LAYER)
    of(resources, layer)["CompatibleArchitectures"] = ["x86_64"]


def _an_untraced_function(resources: Resources) -> None:
    of(resources, "BookFunction")["TracingConfig"]["Mode"] = "PassThrough"


def _a_query_that_is_gone(resources: Resources) -> None:
    del resources["BookingQuery"]


def _a_query_for_the_local_stack(resources: Resources) -> None:
    resources["FailuresQuery"]["Condition"] = "IsLocal"


def _all_actions(resources: Resources) -> None:
    statement(resources)["Action"] = ["dynamodb:*"]


def _all_resources(resources: Resources) -> None:
    statement(resources)["Resource"] = "*"


def _any_table(resources: Resources) -> None:
    statement(resources)["Resource"] = {
        "Fn::Sub": "arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*"
    }


def _any_index(resources: Resources) -> None:
    statement(resources)["Resource"] = {"Fn::Sub": "${Table.Arn}/index/*"}


def _a_role_for_any_service(resources: Resources) -> None:
    for policy in of(resources, "RelayChangesFunctionRole")["Policies"]:
        for each in policy["PolicyDocument"]["Statement"]:
            each.pop("Condition", None)


def _administrators(resources: Resources) -> None:
    arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    of(resources, "BookFunctionRole")["ManagedPolicyArns"].append(arn)


def _a_name_for_all_stacks(resources: Resources) -> None:
    of(resources, "SweepFunctionEveryFewMinutes")["Name"] = "sweep"


def _a_fixed_name_by_substitution(resources: Resources) -> None:
    of(resources, "Bus")["Name"] = {"Fn::Sub": "${Environment}-events"}


def _an_alarm_on_a_metric_that_nothing_counts(resources: Resources) -> None:
    of(resources, "FailedAlarm")["MetricName"] = "Failures"


def _an_alarm_on_a_metric_that_aws_does_not_have(resources: Resources) -> None:
    of(resources, "LatencyAlarm")["MetricName"] = "5XXError"


def _an_alarm_by_a_dimension_that_the_metric_does_not_have(resources: Resources) -> None:
    name = {"Name": "function_name", "Value": {"Ref": "BookFunction"}}
    of(resources, "FailedAlarm")["Dimensions"].append(name)


def _an_alarm_without_the_service(resources: Resources) -> None:
    del of(resources, "FailedAlarm")["Dimensions"]


def _an_alarm_on_another_service(resources: Resources) -> None:
    of(resources, "FailedAlarm")["Dimensions"][0]["Value"] = "conference-booking"


def _a_function_that_counts_elsewhere(resources: Resources) -> None:
    del of(resources, "BookFunction")["Environment"]["Variables"]["POWERTOOLS_SERVICE_NAME"]


def _a_queue_by_its_url(resources: Resources) -> None:
    dimensions = _first_metric(resources, "DeadLettersAlarm")["Dimensions"]
    dimensions[0]["Value"] = {"Ref": dimensions[0]["Value"]["Fn::GetAtt"][0]}


def _an_index_that_the_table_does_not_have(resources: Resources) -> None:
    index = {"Name": "GlobalSecondaryIndexName", "Value": "none"}
    table = {"Name": "TableName", "Value": {"Ref": "Table"}}
    metric = {"Namespace": "AWS/DynamoDB", "MetricName": "ReadThrottleEvents"}
    _first_metric(resources, "DeadLettersAlarm").update(metric, Dimensions=[table, index])


def _first_metric(resources: Resources, alarm: str) -> dict[str, Any]:
    queries = of(resources, alarm)["Metrics"]
    found: dict[str, Any] = next(
        query["MetricStat"]["Metric"] for query in queries if "MetricStat" in query
    )
    return found


def _a_misspelt_action(resources: Resources) -> None:
    statement(resources)["Action"] = ["dynamodb:GetItems"]


def _an_action_on_a_resource_of_another_service(resources: Resources) -> None:
    statement(resources)["Resource"] = {"Fn::GetAtt": ["LapsesQueue", "Arn"]}


def _a_condition_that_the_action_does_not_have(resources: Resources) -> None:
    condition = {"ForAllValues:StringEquals": {"dynamodb:LeadingKey": ["p"]}}
    statement(resources)["Condition"] = condition


def _a_misspelt_action_for_a_queue(resources: Resources) -> None:
    document = of(resources, "NotificationsPolicy")["PolicyDocument"]
    document["Statement"][0]["Action"] = "sqs:SendMessages"


def statement(resources: Resources) -> dict[str, Any]:
    found: dict[str, Any] = of(resources, "BookFunctionRole")["Policies"][0]["PolicyDocument"][
        "Statement"
    ][0]
    return found


type Breakage = Callable[[Resources], None]

BREAKAGES: list[tuple[Rule, Breakage]] = [
    (rules.logs, _a_function_without_logs),
    (rules.logs, _two_functions_share_logs),
    (rules.logs, _logs_for_ever),
    (rules.dead_letters, _a_stream_that_forgets),
    (rules.dead_letters, _a_stream_that_stops),
    (rules.dead_letters, _whole_batches_given_up),
    (rules.dead_letters, _whole_batches_again),
    (rules.dead_letters, _a_queue_that_forgets),
    (rules.dead_letters, _a_schedule_that_forgets),
    (rules.dead_letters, _an_invocation_that_forgets),
    (rules.dead_letters, _dead_letters_soon_gone),
    (rules.dead_letters, _a_rule_that_forgets),
    (rules.concurrency, _an_unbounded_queue),
    (rules.concurrency, _an_invoker_without_a_reason),
    (rules.concurrency, _a_function_that_nothing_invokes),
    (rules.visibility, _messages_seen_again_too_soon),
    (rules.fifo, _a_slow_fifo),
    (rules.fifo, _dead_letters_of_another_kind),
    (rules.telling, _an_alarm_to_nobody),
    (rules.telling, _an_alarm_that_explains_nothing),
    (rules.telling, _an_alarm_that_sees_no_silence),
    (rules.telling, _an_alarm_that_is_refused),
    (rules.alarms, _an_index_whose_throttling_nobody_sees),
    (rules.alarms, _a_relay_that_may_stop_unseen),
    (rules.senses, _an_alarm_that_never_goes_off),
    (rules.senses, _an_alarm_that_goes_off_too_high),
    (rules.senses, _an_alarm_that_goes_off_too_late),
    (rules.senses, _an_alarm_below_its_threshold),
    (rules.senses, _a_silent_alarm),
    (rules.senses, _an_alarm_for_the_local_stack),
    (rules.senses, _an_alarm_in_prod_alone),
    (rules.senses, _an_alarm_on_the_average_of_latency),
    (rules.senses, _an_alarm_on_the_least_of_lags),
    (rules.metrics, _an_alarm_on_a_metric_that_nothing_counts),
    (rules.metrics, _an_alarm_on_a_metric_that_aws_does_not_have),
    (rules.metrics, _an_alarm_by_a_dimension_that_the_metric_does_not_have),
    (rules.metrics, _an_alarm_without_the_service),
    (rules.metrics, _an_alarm_on_another_service),
    (rules.metrics, _a_function_that_counts_elsewhere),
    (rules.metrics, _a_queue_by_its_url),
    (rules.metrics, _an_index_that_the_table_does_not_have),
    (rules.policies, _a_misspelt_action),
    (rules.policies, _an_action_on_a_resource_of_another_service),
    (rules.policies, _a_condition_that_the_action_does_not_have),
    (rules.policies, _a_misspelt_action_for_a_queue),
    (rules.permissions, _all_actions),
    (rules.permissions, _a_policy_beside_the_roles),
    (rules.permissions, _all_but_one_action),
    (rules.permissions, _another_role_is_passed),
    (rules.permissions, _any_role_of_the_stack_is_passed),
    (rules.permissions, _a_role_for_another_service),
    (rules.trust, _a_role_for_anybody),
    (rules.trust, _a_role_for_another_account),
    (rules.doors, _a_queue_for_anybody),
    (rules.doors, _a_queue_for_any_bus),
    (rules.doors, _a_topic_for_anybody),
    (rules.kept, _a_table_deleted_with_its_stack),
    (rules.kept, _a_table_lost_when_replaced),
    (rules.kept, _an_unprotected_table),
    (rules.kept, _a_table_without_its_past),
    (rules.kept, _a_table_in_the_clear),
    (rules.kept, _people_deleted_with_their_stack),
    (rules.kept, _unprotected_people),
    (rules.encryption, _messages_in_the_clear),
    (rules.throttling, _a_stage_that_takes_everything),
    (rules.throttling, _a_stage_without_a_rate),
    (rules.origins, _pages_from_anywhere),
    (rules.origins, _pages_from_anywhere_else),
    (rules.processors, _another_processor),
    (rules.processors, _a_layer_for_another_processor),
    (rules.tracing, _an_untraced_function),
    (rules.queries, _a_query_that_is_gone),
    (rules.queries, _a_query_for_the_local_stack),
    (rules.permissions, _all_resources),
    (rules.permissions, _any_table),
    (rules.permissions, _any_index),
    (rules.permissions, _a_role_for_any_service),
    (rules.permissions, _administrators),
    (rules.names, _a_name_for_all_stacks),
    (rules.names, _a_fixed_name_by_substitution),
]


@pytest.mark.parametrize(
    ("rule", "break_it"), BREAKAGES, ids=lambda part: part.__name__.removeprefix("_")
)
def test_a_rule_detects_a_template_that_breaks_it(rule: Rule, break_it: Breakage) -> None:
    resources = transformed()
    break_it(resources)
    assert rule(resources)


def test_a_missing_alarm_is_detected() -> None:
    """Without any one alarm, a metric is not watched."""
    for name in of_type(transformed(), "AWS::CloudWatch::Alarm"):
        resources = transformed()
        del resources[name]
        assert rules.alarms(resources), name


def test_a_new_function_queue_or_stream_consumer_needs_its_alarms() -> None:
    resources = transformed()
    resources["NewFunction"] = {"Type": rules.FUNCTION, "Properties": {}}
    resources["NewDeadLetters"] = {"Type": rules.QUEUE, "Properties": {}}
    resources["NewMapping"] = {
        "Type": rules.MAPPING,
        "Properties": {
            "FunctionName": {"Ref": "NewFunction"},
            "EventSourceArn": {"Fn::GetAtt": ["Table", "StreamArn"]},
        },
    }
    assert len(rules.alarms(resources)) == 3


def test_the_layer_is_built_for_its_declared_processor() -> None:
    """The build architecture (default x86_64) and the declared one are separate settings."""
    for resource in load(ROOT / "template.yaml").resources.values():
        if resource["Type"] == "AWS::Serverless::LayerVersion":
            assert resource["Metadata"]["BuildArchitecture"] == {"Ref": "Architecture"}
