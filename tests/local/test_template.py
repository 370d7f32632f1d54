"""Reading the template, and replacing its folders and defaults for a deployment."""

from local.template import parse

TEMPLATE = """
Parameters:
  Window: {Type: Number}
Resources:
  Layer:
    Type: AWS::Serverless::LayerVersion
    Properties: {ContentUri: shared/}
  Book:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: functions/book/
      Environment: {Variables: {WINDOW: !Ref Window, QUEUE: !GetAtt Queue.Arn.Odd}}
  Inline:
    Type: AWS::Serverless::Function
    Properties: {InlineCode: "pass"}
  Queue:
    Type: AWS::SQS::Queue
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: 2012-10-17}
      Path: !If [IsProd, !Sub "/${Window}/", /]
"""


def test_resources_with_a_folder_are_artifacts() -> None:
    assert parse(TEMPLATE).artifacts() == {"Layer": "shared/", "Book": "functions/book/"}


def test_layers_and_functions_are_distinguished() -> None:
    template = parse(TEMPLATE)
    assert template.is_layer("Layer")
    assert not template.is_layer("Book")


def test_packaging_returns_a_copy_with_each_folder_replaced() -> None:
    template = parse(TEMPLATE)
    packaged = template.packaged({"Layer": "s3://b/1.zip", "Book": "s3://b/2.zip"})
    assert packaged.artifacts() == {"Layer": "s3://b/1.zip", "Book": "s3://b/2.zip"}
    assert template.artifacts()["Book"] == "functions/book/"


def test_short_forms_become_long_ones() -> None:
    resources = parse(TEMPLATE).resources
    variables = resources["Book"]["Properties"]["Environment"]["Variables"]
    assert variables["WINDOW"] == {"Ref": "Window"}
    assert variables["QUEUE"] == {"Fn::GetAtt": ["Queue", "Arn.Odd"]}
    path = resources["Role"]["Properties"]["Path"]
    assert path == {"Fn::If": ["IsProd", {"Fn::Sub": "/${Window}/"}, "/"]}


def test_a_policy_version_is_not_parsed_as_a_date() -> None:
    role = parse(TEMPLATE).resources["Role"]["Properties"]
    assert role["AssumeRolePolicyDocument"]["Version"] == "2012-10-17"


def test_the_values_of_a_deployment_become_the_defaults() -> None:
    template = parse(TEMPLATE)
    given = template.with_defaults({"Window": "10", "LocalEndpoint": "http://x"})
    assert given.body["Parameters"]["Window"]["Default"] == "10"
    assert set(given.body["Parameters"]) == set(template.body["Parameters"])
    assert template.body["Parameters"]["Window"].get("Default") != "10"


def test_only_parameters_of_the_template_are_passed() -> None:
    assert parse(TEMPLATE).parameters({"Window": "10", "LocalEndpoint": "http://x"}) == [
        {"ParameterKey": "Window", "ParameterValue": "10"}
    ]
