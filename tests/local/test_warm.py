"""The calls without effect that start the functions' processes."""

from local.deploy import Stack
from local.warm import NO_MESSAGE, NO_RECORDS, NO_SUCH_PATH, event_without_effect

INTEGRATION = {"uri": {"Fn::Sub": "lambda:path/functions/${BookFunction.Arn}/invocations"}}
AUTHORIZER = {
    "Fn::Sub": [
        "functions/${__FunctionArn__}/invocations",
        {"__FunctionArn__": {"Fn::GetAtt": ["AuthorizeKeyFunction", "Arn"]}},
    ]
}
STACK = Stack(
    template={
        "Resources": {
            "HttpApi": {
                "Type": "AWS::ApiGatewayV2::Api",
                "Properties": {
                    "Body": {"paths": {"/book": {"post": INTEGRATION}}, "authorizerUri": AUTHORIZER}
                },
            },
            "PingIntegration": {
                "Type": "AWS::ApiGatewayV2::Integration",
                "Properties": {"IntegrationUri": {"Fn::Sub": "functions/${PingFunction.Arn}/x"}},
            },
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {}},
        }
    },
    parameters={},
    physical_ids={},
    outputs={},
)


def test_a_function_behind_the_api_is_warmed_with_an_unknown_path() -> None:
    assert event_without_effect(STACK, "BookFunction") is NO_SUCH_PATH


def test_an_authorizer_is_warmed_like_a_function_behind_the_api() -> None:
    assert event_without_effect(STACK, "AuthorizeKeyFunction") is NO_SUCH_PATH


def test_a_function_behind_sockets_is_warmed_without_a_message() -> None:
    assert event_without_effect(STACK, "PingFunction") is NO_MESSAGE


def test_a_worker_is_warmed_with_an_empty_batch() -> None:
    assert event_without_effect(STACK, "PromoteFunction") is NO_RECORDS
