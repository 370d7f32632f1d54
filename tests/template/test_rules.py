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
    rules.loops,
    rules.alarms,
    rules.thresholds,
    rules.metrics,
    rules.notifying,
    rules.first_deployment,
    rules.permissions,
    rules.policies,
    rules.senders,
    rules.trust,
    rules.resource_policies,
    rules.names,
    rules.singletons,
    rules.retained,
    rules.encryption,
    rules.throttling,
    rules.routes,
    rules.imports,
    rules.access_logs,
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


def _a_function_logs_to_the_group_of_lambda(resources: Resources) -> None:
    del of(resources, "BookFunction")["LoggingConfig"]


def _a_function_logs_to_another_group(resources: Resources) -> None:
    of(resources, "BookFunction")["LoggingConfig"] = {"LogGroup": "/aws/lambda/book"}


def _logs_for_ever(resources: Resources) -> None:
    del of(resources, "FunctionLogs")["RetentionInDays"]


def _a_stream_without_a_destination_for_failures(resources: Resources) -> None:
    del of(resources, "RelayChangesFunctionChanges")["DestinationConfig"]


def _a_stream_with_unlimited_retries(resources: Resources) -> None:
    del of(resources, "RelayChangesFunctionChanges")["MaximumRetryAttempts"]


def _a_stream_that_does_not_bisect_batches(resources: Resources) -> None:
    del of(resources, "RelayChangesFunctionChanges")["BisectBatchOnFunctionError"]


def _a_queue_without_partial_batch_responses(resources: Resources) -> None:
    del of(resources, "LapseFunctionLapses")["FunctionResponseTypes"]


def _a_queue_without_a_dead_letter_queue(resources: Resources) -> None:
    del of(resources, "LapsesQueue")["RedrivePolicy"]


def _a_schedule_without_a_dead_letter_queue(resources: Resources) -> None:
    del of(resources, "SweepFunctionEveryFewMinutes")["Target"]["DeadLetterConfig"]


def _an_invocation_without_a_destination_for_failures(resources: Resources) -> None:
    del of(resources, "SweepFunctionEventInvokeConfig")["DestinationConfig"]


def _dead_letters_with_a_short_retention(resources: Resources) -> None:
    del of(resources, "TimersDeadLetters")["MessageRetentionPeriod"]


def _a_rule_without_a_dead_letter_queue(resources: Resources) -> None:
    schedule_target = {"Id": "t", "Arn": {"Fn::GetAtt": ["LapsesQueue", "Arn"]}}
    resources["New"] = {"Type": rules.RULE, "Properties": {"Targets": [schedule_target]}}


def _an_unbounded_queue(resources: Resources) -> None:
    del of(resources, "LapseFunctionLapses")["ScalingConfig"]


def _an_invoker_without_a_reason(resources: Resources) -> None:
    of(resources, "BookFunctionCompactPermission")["Principal"] = "s3.amazonaws.com"


def _a_function_that_nothing_invokes(resources: Resources) -> None:
    resources["New"] = {"Type": rules.FUNCTION, "Properties": {}}


def _a_queue_with_a_short_visibility_timeout(resources: Resources) -> None:
    of(resources, "LapsesQueue")["VisibilityTimeout"] = 59


def _a_fifo_queue_with_one_limit_for_all_groups(resources: Resources) -> None:
    del of(resources, "PromotionsQueue")["FifoThroughputLimit"]


def _a_fifo_queue_with_a_standard_dead_letter_queue(resources: Resources) -> None:
    to = {"Fn::GetAtt": ["LapsesDeadLetters", "Arn"]}
    of(resources, "PromotionsQueue")["RedrivePolicy"]["deadLetterTargetArn"] = to


def _a_loop_that_lambda_stops(resources: Resources) -> None:
    del of(resources, "PromoteFunction")["RecursiveLoop"]


def _a_loop_through_two_functions(resources: Resources) -> None:
    """The relay reads a queue to which promote, its successor, sends."""
    resources["New"] = {
        "Type": rules.MAPPING,
        "Properties": {
            "FunctionName": {"Ref": "RelayChangesFunction"},
            "EventSourceArn": {"Fn::GetAtt": ["TimersDeadLetters", "Arn"]},
        },
    }
    sends = {"QUEUE_URL": {"Ref": "TimersDeadLetters"}}
    of(resources, "PromoteFunction")["Environment"]["Variables"] |= sends


def _a_loop_by_invocation(resources: Resources) -> None:
    itself = {"Fn::GetAtt": ["BookFunction", "Arn"]}
    invokes = {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": itself}
    of(resources, "BookFunctionRole")["Policies"][0]["PolicyDocument"]["Statement"].append(invokes)


def _a_loop_allowed_where_there_is_none(resources: Resources) -> None:
    of(resources, "BookFunction")["RecursiveLoop"] = "Allow"


def _an_alarm_on_the_first_deployment(resources: Resources) -> None:
    of(resources, "SweeperAlarm")["TreatMissingData"] = "breaching"


def _a_missing_run_that_is_healthy(resources: Resources) -> None:
    of(resources, "SweeperAlarm")["TreatMissingData"] = "notBreaching"


def _a_missing_run_without_a_notification(resources: Resources) -> None:
    del of(resources, "SweeperAlarm")["InsufficientDataActions"]


def _an_alarm_without_actions(resources: Resources) -> None:
    del of(resources, "SweeperAlarm")["AlarmActions"]


def _an_alarm_without_a_link_to_its_documentation(resources: Resources) -> None:
    of(resources, "SweeperAlarm")["AlarmDescription"] = "Oh."


def _an_alarm_without_a_treatment_of_missing_data(resources: Resources) -> None:
    del of(resources, "SweeperAlarm")["TreatMissingData"]


def _an_alarm_with_too_many_metrics(resources: Resources) -> None:
    metrics = of(resources, "DeadLettersAlarm")["Metrics"]
    metrics += [metrics[-1]] * 10


def _an_alarm_with_an_infinite_threshold(resources: Resources) -> None:
    of(resources, "LatencyAlarm")["Threshold"] = math.inf


def _an_alarm_with_a_high_threshold(resources: Resources) -> None:
    of(resources, "WorkerErrorsAlarm")["Threshold"] = 1_000


def _an_alarm_with_a_long_evaluation(resources: Resources) -> None:
    of(resources, "DeadLettersAlarm")["EvaluationPeriods"] = 60


def _an_alarm_below_its_threshold(resources: Resources) -> None:
    of(resources, "FailedAlarm")["ComparisonOperator"] = "LessThanThreshold"


def _an_alarm_without_enabled_actions(resources: Resources) -> None:
    of(resources, "FailedAlarm")["ActionsEnabled"] = False


def _an_alarm_for_the_local_stack(resources: Resources) -> None:
    resources["FailedAlarm"]["Condition"] = "IsLocal"


def _an_alarm_only_in_prod(resources: Resources) -> None:
    resources["FailedAlarm"]["Condition"] = "IsProd"


def _an_alarm_on_the_average_of_latency(resources: Resources) -> None:
    alarm = of(resources, "LatencyAlarm")
    del alarm["ExtendedStatistic"]
    alarm["Statistic"] = "Average"


def _an_alarm_on_the_least_of_lags(resources: Resources) -> None:
    of(resources, "StreamLagAlarm")["Metrics"][1]["MetricStat"]["Stat"] = "Minimum"


def _an_index_without_an_alarm_of_throttling(resources: Resources) -> None:
    index = {"IndexName": "new"}
    of(resources, "Table")["GlobalSecondaryIndexes"].append(index)


def _a_relay_without_an_alarm_of_its_invocations(resources: Resources) -> None:
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
    return _permission(resources, "RelayChangesFunctionRole", "iam:PassRole")


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


def _a_table_left_behind_by_a_failed_deployment(resources: Resources) -> None:
    resources["Table"]["DeletionPolicy"] = "Retain"


def _a_table_lost_when_replaced(resources: Resources) -> None:
    del resources["Table"]["UpdateReplacePolicy"]


def _an_unprotected_table(resources: Resources) -> None:
    of(resources, "Table")["DeletionProtectionEnabled"] = {"Fn::If": ["IsProd", False, True]}


def _a_table_without_point_in_time_recovery(resources: Resources) -> None:
    del of(resources, "Table")["PointInTimeRecoverySpecification"]


def _a_table_without_encryption(resources: Resources) -> None:
    of(resources, "Table")["SSESpecification"]["SSEEnabled"] = False


def _a_user_pool_deleted_with_its_stack(resources: Resources) -> None:
    del resources["Users"]["DeletionPolicy"]


def _an_unprotected_user_pool(resources: Resources) -> None:
    of(resources, "Users")["DeletionProtection"] = "INACTIVE"


def _a_queue_without_encryption(resources: Resources) -> None:
    del of(resources, "LapsesQueue")["SqsManagedSseEnabled"]


def _a_stage_without_throttling(resources: Resources) -> None:
    del of(resources, "SocketsStage")["DefaultRouteSettings"]


def _a_stage_without_a_rate(resources: Resources) -> None:
    stage = of(resources, "HttpApiApiGatewayDefaultStage")
    stage["DefaultRouteSettings"]["ThrottlingRateLimit"] = 0


def _a_rate_above_the_quota_of_a_small_region(resources: Resources) -> None:
    of(resources, "SocketsStage")["DefaultRouteSettings"]["ThrottlingRateLimit"] = 5_000


def _a_burst_above_the_quota_of_a_small_region(resources: Resources) -> None:
    of(resources, "SocketsStage")["DefaultRouteSettings"]["ThrottlingBurstLimit"] = 5_000


def _paths(resources: Resources) -> dict[str, Any]:
    found: dict[str, Any] = of(resources, "HttpApi")["Body"]["paths"]
    return found


def _a_path_with_a_trailing_slash(resources: Resources) -> None:
    _paths(resources)["/eventapi/event/"] = _paths(resources)["/eventapi/event"]


def _a_greedy_variable_before_the_end(resources: Resources) -> None:
    _paths(resources)["/eventapi/{proxy+}/x"] = _paths(resources)["/eventapi/{proxy+}"]


def _any_method_with_a_token(resources: Resources) -> None:
    operations = _paths(resources)["/eventapi/{proxy+}"]
    operations["x-amazon-apigateway-any-method"] = operations.pop("get")


def _an_import_that_ignores_warnings(resources: Resources) -> None:
    del of(resources, "HttpApi")["FailOnWarnings"]


def _an_access_log_in_the_policy_of_the_account(resources: Resources) -> None:
    del of(resources, "AccessLogs")["LogGroupName"]


def _any_origin(resources: Resources) -> None:
    of(resources, "HttpApi")["Body"]["x-amazon-apigateway-cors"] = {"allowOrigins": ["*"]}


def _any_origin_without_a_configured_one(resources: Resources) -> None:
    cors = of(resources, "HttpApi")["Body"]["x-amazon-apigateway-cors"]
    cors["Fn::If"][2] = {"allowOrigins": ["*"]}


def _another_processor(resources: Resources) -> None:
    of(resources, "BookFunction")["Architectures"] = ["arm64"]


def _a_layer_for_another_processor(resources: Resources) -> None:
    (layer,) = of_type(resources, rules.LAYER)
    of(resources, layer)["CompatibleArchitectures"] = ["x86_64"]


def _an_untraced_function(resources: Resources) -> None:
    of(resources, "BookFunction")["TracingConfig"]["Mode"] = "PassThrough"


def _a_query_that_is_not_saved(resources: Resources) -> None:
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


def _an_administrator_policy(resources: Resources) -> None:
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


def _an_identity_in_the_stack(resources: Resources) -> None:
    sender = {"EmailIdentity": {"Ref": "NotificationSender"}}
    resources["New"] = {"Type": "AWS::SES::EmailIdentity", "Properties": sender}


def _mails(resources: Resources) -> dict[str, Any]:
    return _permission(resources, "NotifyFunctionRole", "ses:SendRawEmail")


def _any_sender(resources: Resources) -> None:
    del _mails(resources)["Condition"]


def _another_sender(resources: Resources) -> None:
    _mails(resources)["Condition"] = {"StringLike": {"ses:FromAddress": "*"}}


def _the_senders_identity_alone(resources: Resources) -> None:
    arn = "arn:aws:ses:${AWS::Region}:${AWS::AccountId}:identity/${NotificationSender}"
    _mails(resources)["Resource"] = {"Fn::Sub": arn}


def _every_resource_of_ses(resources: Resources) -> None:
    _mails(resources)["Resource"] = [_mails(resources)["Resource"], "*"]


def _more_than_mails(resources: Resources) -> None:
    _mails(resources)["Action"] = ["ses:SendRawEmail", "ses:DeleteEmailIdentity"]


def _permission(resources: Resources, role: str, action: str) -> dict[str, Any]:
    """Return the statement of a role that permits only this action."""
    found: list[dict[str, Any]] = [
        each
        for policy in of(resources, role)["Policies"]
        for each in policy["PolicyDocument"]["Statement"]
        if each["Action"] == action
    ]
    return found[0]


def statement(resources: Resources) -> dict[str, Any]:
    found: dict[str, Any] = of(resources, "BookFunctionRole")["Policies"][0]["PolicyDocument"][
        "Statement"
    ][0]
    return found


type Breakage = Callable[[Resources], None]

BREAKAGES: list[tuple[Rule, Breakage]] = [
    (rules.logs, _a_function_without_logs),
    (rules.logs, _a_function_logs_to_the_group_of_lambda),
    (rules.logs, _a_function_logs_to_another_group),
    (rules.logs, _logs_for_ever),
    (rules.dead_letters, _a_stream_without_a_destination_for_failures),
    (rules.dead_letters, _a_stream_with_unlimited_retries),
    (rules.dead_letters, _a_stream_that_does_not_bisect_batches),
    (rules.dead_letters, _a_queue_without_partial_batch_responses),
    (rules.dead_letters, _a_queue_without_a_dead_letter_queue),
    (rules.dead_letters, _a_schedule_without_a_dead_letter_queue),
    (rules.dead_letters, _an_invocation_without_a_destination_for_failures),
    (rules.dead_letters, _dead_letters_with_a_short_retention),
    (rules.dead_letters, _a_rule_without_a_dead_letter_queue),
    (rules.concurrency, _an_unbounded_queue),
    (rules.concurrency, _an_invoker_without_a_reason),
    (rules.concurrency, _a_function_that_nothing_invokes),
    (rules.visibility, _a_queue_with_a_short_visibility_timeout),
    (rules.fifo, _a_fifo_queue_with_one_limit_for_all_groups),
    (rules.fifo, _a_fifo_queue_with_a_standard_dead_letter_queue),
    (rules.loops, _a_loop_that_lambda_stops),
    (rules.loops, _a_loop_through_two_functions),
    (rules.loops, _a_loop_by_invocation),
    (rules.loops, _a_loop_allowed_where_there_is_none),
    (rules.first_deployment, _an_alarm_on_the_first_deployment),
    (rules.first_deployment, _a_missing_run_that_is_healthy),
    (rules.first_deployment, _a_missing_run_without_a_notification),
    (rules.notifying, _an_alarm_without_actions),
    (rules.notifying, _an_alarm_without_a_link_to_its_documentation),
    (rules.notifying, _an_alarm_without_a_treatment_of_missing_data),
    (rules.notifying, _an_alarm_with_too_many_metrics),
    (rules.alarms, _an_index_without_an_alarm_of_throttling),
    (rules.alarms, _a_relay_without_an_alarm_of_its_invocations),
    (rules.thresholds, _an_alarm_with_an_infinite_threshold),
    (rules.thresholds, _an_alarm_with_a_high_threshold),
    (rules.thresholds, _an_alarm_with_a_long_evaluation),
    (rules.thresholds, _an_alarm_below_its_threshold),
    (rules.thresholds, _an_alarm_without_enabled_actions),
    (rules.thresholds, _an_alarm_for_the_local_stack),
    (rules.thresholds, _an_alarm_only_in_prod),
    (rules.thresholds, _an_alarm_on_the_average_of_latency),
    (rules.thresholds, _an_alarm_on_the_least_of_lags),
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
    (rules.resource_policies, _a_queue_for_anybody),
    (rules.resource_policies, _a_queue_for_any_bus),
    (rules.resource_policies, _a_topic_for_anybody),
    (rules.retained, _a_table_deleted_with_its_stack),
    (rules.retained, _a_table_left_behind_by_a_failed_deployment),
    (rules.retained, _a_table_lost_when_replaced),
    (rules.retained, _an_unprotected_table),
    (rules.retained, _a_table_without_point_in_time_recovery),
    (rules.retained, _a_table_without_encryption),
    (rules.retained, _a_user_pool_deleted_with_its_stack),
    (rules.retained, _an_unprotected_user_pool),
    (rules.encryption, _a_queue_without_encryption),
    (rules.throttling, _a_stage_without_throttling),
    (rules.throttling, _a_stage_without_a_rate),
    (rules.throttling, _a_rate_above_the_quota_of_a_small_region),
    (rules.throttling, _a_burst_above_the_quota_of_a_small_region),
    (rules.routes, _a_path_with_a_trailing_slash),
    (rules.routes, _a_greedy_variable_before_the_end),
    (rules.routes, _any_method_with_a_token),
    (rules.imports, _an_import_that_ignores_warnings),
    (rules.access_logs, _an_access_log_in_the_policy_of_the_account),
    (rules.origins, _any_origin),
    (rules.origins, _any_origin_without_a_configured_one),
    (rules.processors, _another_processor),
    (rules.processors, _a_layer_for_another_processor),
    (rules.tracing, _an_untraced_function),
    (rules.queries, _a_query_that_is_not_saved),
    (rules.queries, _a_query_for_the_local_stack),
    (rules.permissions, _all_resources),
    (rules.permissions, _any_table),
    (rules.permissions, _any_index),
    (rules.permissions, _a_role_for_any_service),
    (rules.permissions, _an_administrator_policy),
    (rules.senders, _any_sender),
    (rules.senders, _another_sender),
    (rules.senders, _the_senders_identity_alone),
    (rules.senders, _every_resource_of_ses),
    (rules.permissions, _any_sender),
    (rules.permissions, _more_than_mails),
    (rules.singletons, _an_identity_in_the_stack),
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
