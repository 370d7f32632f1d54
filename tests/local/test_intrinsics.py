"""References in an API's definition, resolved with the deployed resources."""

import pytest

from local.deploy import Stack
from local.intrinsics import Resolver
from local.settings import LocalStackError

RESOLVER = Resolver(
    Stack(
        template={
            "Resources": {"Book": {"Type": "AWS::Lambda::Function"}, "Pool": {"Type": "X"}},
            "Conditions": {
                "IsLocal": {"Fn::Equals": [{"Ref": "Environment"}, "local"]},
                "IsCloud": {"Fn::Not": [{"Condition": "IsLocal"}]},
            },
        },
        parameters={"Environment": "local"},
        physical_ids={"Book": "stack-Book", "Pool": "us-east-1_1"},
        outputs={},
    )
)
BOOK = "arn:aws:lambda:us-east-1:000000000000:function:stack-Book"


@pytest.mark.parametrize(
    ("value", "resolved"),
    [
        ({"Ref": "Pool"}, "us-east-1_1"),
        ({"Ref": "Environment"}, "local"),
        ({"Ref": "AWS::Region"}, "us-east-1"),
        ({"Fn::GetAtt": ["Book", "Arn"]}, BOOK),
        ({"Fn::Sub": "f/${Book.Arn}/i"}, f"f/{BOOK}/i"),
        ({"Fn::Sub": "https://idp.${AWS::Region}/${Pool}"}, "https://idp.us-east-1/us-east-1_1"),
        ({"Fn::Sub": ["${a}-${!b}", {"a": {"Ref": "Pool"}}]}, "us-east-1_1-${b}"),
        ({"Fn::Join": ["/", ["a", {"Ref": "Pool"}]]}, "a/us-east-1_1"),
        ({"Fn::If": ["IsLocal", "here", "there"]}, "here"),
        ({"Fn::If": ["IsCloud", "here", {"Ref": "AWS::NoValue"}]}, {"Ref": "AWS::NoValue"}),
        ({"a": {"Ref": "AWS::NoValue"}, "b": [1, {"Ref": "Pool"}]}, {"b": [1, "us-east-1_1"]}),
    ],
)
def test_a_reference_has_the_deployed_value(value: object, resolved: object) -> None:
    assert RESOLVER.resolve(value) == resolved


@pytest.mark.parametrize(
    "value",
    [{"Ref": "Nobody"}, {"Fn::GetAtt": ["Pool", "ProviderName"]}, {"Fn::ImportValue": "x"}],
)
def test_a_reference_that_cannot_be_resolved_is_an_error(value: object) -> None:
    with pytest.raises(LocalStackError, match="can't resolve"):
        RESOLVER.resolve(value)
