"""The calls without effect that start the functions' processes."""

from local.deploy import Stack
from local.warm import NO_RECORDS, NO_SUCH_PATH, event_without_effect

INTEGRATION = {"uri": {"Fn::Sub": "lambda:path/functions/${BookFunction.Arn}/invocations"}}
STACK = Stack(
    template={
        "Resources": {
            "HttpApi": {
                "Type": "AWS::ApiGatewayV2::Api",
                "Properties": {"Body": {"paths": {"/book": {"post": INTEGRATION}}}},
            },
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {}},
        }
    },
    parameters={},
    physical_ids={},
    outputs={},
)


def test_a_function_behind_the_api_is_asked_for_no_path_of_its_own() -> None:
    assert event_without_effect(STACK, "BookFunction") is NO_SUCH_PATH


def test_a_worker_is_given_nothing_to_do() -> None:
    assert event_without_effect(STACK, "PromoteFunction") is NO_RECORDS
