"""The template keeps every rule; and each rule notices a template that breaks it."""

from collections.abc import Callable
from typing import Any

import pytest

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
    rules.telling,
    rules.permissions,
    rules.names,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_template_keeps(rule: Rule) -> None:
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


def _all_actions(resources: Resources) -> None:
    statement(resources)["Action"] = ["dynamodb:*"]


def _all_resources(resources: Resources) -> None:
    statement(resources)["Resource"] = "*"


def _any_table(resources: Resources) -> None:
    statement(resources)["Resource"] = {
        "Fn::Sub": "arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*"
    }


def _a_role_for_any_service(resources: Resources) -> None:
    for policy in of(resources, "RelayChangesFunctionRole")["Policies"]:
        for each in policy["PolicyDocument"]["Statement"]:
            each.pop("Condition", None)


def _administrators(resources: Resources) -> None:
    arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    of(resources, "BookFunctionRole")["ManagedPolicyArns"].append(arn)


def _a_name_for_all_stacks(resources: Resources) -> None:
    of(resources, "SweepFunctionEveryFewMinutes")["Name"] = "sweep"


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
    (rules.permissions, _all_actions),
    (rules.permissions, _all_resources),
    (rules.permissions, _any_table),
    (rules.permissions, _a_role_for_any_service),
    (rules.permissions, _administrators),
    (rules.names, _a_name_for_all_stacks),
]


@pytest.mark.parametrize(
    ("rule", "break_it"), BREAKAGES, ids=lambda part: part.__name__.removeprefix("_")
)
def test_a_template_that_breaks_a_rule_is_noticed(rule: Rule, break_it: Breakage) -> None:
    resources = transformed()
    break_it(resources)
    assert rule(resources)


def test_every_alarm_is_needed_so_that_taking_one_away_is_noticed() -> None:
    """Without any one alarm, something goes unwatched."""
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
