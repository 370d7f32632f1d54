"""The types of resources, and helpers that read them."""

from collections.abc import Iterator
from typing import Any

from tests.support.transformed import Resource, Resources, of_type, target

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
LOG_GROUP = "AWS::Logs::LogGroup"
ROLE = "AWS::IAM::Role"
LAYER = "AWS::Lambda::LayerVersion"
ALARM = "AWS::CloudWatch::Alarm"


def hooks(resources: Resources) -> set[str]:
    """Return the functions that CodeDeploy invokes, which it finds by their names."""
    functions = of_type(resources, FUNCTION)
    return {name for name in functions if "CodeDeployHook_" in str(functions[name])}


def properties(resource: Resource) -> dict[str, Any]:
    found: dict[str, Any] = resource.get("Properties", {})
    return found


def mappings(resources: Resources) -> Iterator[tuple[str, dict[str, Any], str, bool]]:
    """Yield each mapping: name, properties, source, and whether the source is a stream."""
    for name, mapping in of_type(resources, MAPPING).items():
        declared = properties(mapping)
        source = target(declared["EventSourceArn"])
        assert source is not None, f"{name} reads from outside of the template"
        yield name, declared, source, resources[source]["Type"] != QUEUE


def targets(resources: Resources) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each target of a schedule or of a bus's rule, with the name of that resource."""
    for name, schedule in of_type(resources, SCHEDULE).items():
        yield name, properties(schedule)["Target"]
    for name, rule in of_type(resources, RULE).items():
        for each in properties(rule)["Targets"]:
            yield name, each


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
