"""Rules of tables, user pools and names."""

from typing import Any

from tests.support.transformed import Resources, of_type, references
from tests.template.rules.resources import POOL, QUEUE, TABLE, properties

NAMES = (
    *("Name", "QueueName", "FunctionName", "TableName", "RoleName", "LogGroupName", "PolicyName"),
    *("AlarmName", "TopicName", "DashboardName", "BucketName", "StateMachineName", "GroupName"),
)

# A group of a user pool, and a policy in a role, are named within that.
WITHIN = {"AWS::Cognito::UserPoolGroup"}

# References with the same value in two stacks; all others belong to one stack.
SHARED = {"Environment", "AWS::Partition", "AWS::Region", "AWS::AccountId"}


def names(resources: Resources) -> list[str]:
    """Nothing has a fixed name: two stacks live side by side in an account."""
    return [
        f"{name} is called {said[key]!r} in every stack"
        for name, resource in resources.items()
        for said in [properties(resource)]
        for key in NAMES
        if key in said and resource["Type"] not in WITHIN
        if not references(said[key]) - SHARED
    ]


def kept(resources: Resources) -> list[str]:
    """Tables and user pools outlive the stack, and are protected from deletion in prod."""
    found = []
    for name, resource in resources.items():
        if resource["Type"] not in {TABLE, POOL}:
            continue
        said = properties(resource)
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
        if properties(queue).get("SqsManagedSseEnabled") is not True
    ]
