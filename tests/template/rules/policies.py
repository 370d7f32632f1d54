"""Checks of every policy against the actions, resources and condition keys of IAM.

`parliament` has AWS's service authorization reference as data. The emulator accepts a policy with a
misspelt action, a resource of another type or an unknown condition key; in AWS, such a statement
allows nothing, and the function gets AccessDenied.
"""

import json
import re
import warnings
from collections.abc import Iterator
from typing import Any

from tests.support.transformed import Resources
from tests.template.rules.permissions import POLICIES
from tests.template.rules.resources import ROLE, listed, properties

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports the deprecated pkg_resources
    import parliament

ACCOUNT = "us-east-1:123456789012"
ARNS = {
    "AWS::DynamoDB::Table": f"arn:aws:dynamodb:{ACCOUNT}:table/{{name}}",
    "AWS::SQS::Queue": f"arn:aws:sqs:{ACCOUNT}:{{name}}",
    "AWS::SNS::Topic": f"arn:aws:sns:{ACCOUNT}:{{name}}",
    "AWS::Lambda::Function": f"arn:aws:lambda:{ACCOUNT}:function:{{name}}",
    "AWS::IAM::Role": "arn:aws:iam::123456789012:role/{name}",
    "AWS::Events::EventBus": f"arn:aws:events:{ACCOUNT}:event-bus/{{name}}",
    "AWS::Events::Rule": f"arn:aws:events:{ACCOUNT}:rule/{{name}}",
    "AWS::Cognito::UserPool": f"arn:aws:cognito-idp:{ACCOUNT}:userpool/us-east-1_{{name}}",
    "AWS::KMS::Key": f"arn:aws:kms:{ACCOUNT}:key/{{name}}",
    "AWS::SES::EmailIdentity": f"arn:aws:ses:{ACCOUNT}:identity/{{name}}",
}
PSEUDO_PARAMETERS = {
    "AWS::Partition": "aws",
    "AWS::Region": "us-east-1",
    "AWS::AccountId": "123456789012",
    "AWS::StackName": "stack",
    "AWS::URLSuffix": "amazonaws.com",
}
# SAM adds policies for destinations and schedules, which have no version.
ISSUES_OF_SAM = {"NO_VERSION"}
# parliament's data lacks the configuration set, which SES authorizes too (medplum#10102).
MISSING_IN_DATA = {("ses:SendRawEmail", "configuration-set/")}
RESOURCE_POLICIES = {"AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"}


def policies(resources: Resources) -> list[str]:
    """Every policy has existing actions, with resources and condition keys that they support."""
    found = []
    for name, document in _documents(resources):
        plain = _resolved(resources, document)
        plain["Statement"] = [each for each in plain["Statement"] if not _is_missing(each)]
        if not plain["Statement"]:
            continue
        for statement in plain["Statement"]:
            # Policies of queues and topics have a principal; parliament checks only those of roles.
            statement.pop("Principal", None)
            statement["Action"] = listed(statement["Action"])
        findings = parliament.analyze_policy_string(json.dumps(plain)).findings
        found += [
            f"{name}: {finding.issue}, {finding.detail}"
            for finding in findings
            if finding.issue not in ISSUES_OF_SAM
        ]
    return found


def _is_missing(statement: dict[str, Any]) -> bool:
    """Return whether the data of parliament has no such action for this resource."""
    return any(
        listed(statement["Action"]) == [action] and f":{resource}" in str(statement["Resource"])
        for action, resource in MISSING_IN_DATA
    )


def _documents(resources: Resources) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, resource in resources.items():
        of_resource = properties(resource)
        if resource["Type"] == ROLE:
            for policy in of_resource.get("Policies", []):
                yield name, policy["PolicyDocument"]
        elif resource["Type"] in POLICIES | RESOURCE_POLICIES:
            yield name, of_resource["PolicyDocument"]


def _resolved(resources: Resources, value: Any) -> Any:  # noqa: PLR0911 - one for each kind
    """Return a value with an ARN or a name in place of each intrinsic function."""
    match value:
        case {"Fn::GetAtt": [str(name), "Arn"]}:
            return _arn(resources, name)
        case {"Ref": str(name)}:
            is_topic = resources.get(name, {}).get("Type") == "AWS::SNS::Topic"
            return _arn(resources, name) if is_topic else PSEUDO_PARAMETERS.get(name, name)
        case {"Fn::Sub": str(text)}:
            return re.sub(r"\$\{([\w:.]+)\}", lambda m: _substituted(resources, m[1]), text)
        case {"Fn::If": [_, then, {"Ref": "AWS::NoValue"}]}:
            return _resolved(resources, then)  # the wider policy
        case dict():
            return {name: _resolved(resources, inner) for name, inner in value.items()}
        case list():
            return [_resolved(resources, inner) for inner in value]
    return value


def _substituted(resources: Resources, name: str) -> str:
    if name.endswith(".Arn"):
        return _arn(resources, name.removesuffix(".Arn"))
    return PSEUDO_PARAMETERS.get(name, name)


def _arn(resources: Resources, name: str) -> str:
    return ARNS[resources[name]["Type"]].format(name=name)
