"""Rules of policies and roles."""

from collections.abc import Iterator
from typing import Any

from tests.support.transformed import Resource, Resources, of_type, references, target
from tests.template.rules.resources import ROLE, listed, properties

# Statements with `*`, because AWS has nothing narrower for these actions.
NOTHING_NARROWER: dict[frozenset[str], str] = {
    frozenset({"codedeploy:PutLifecycleEventHookExecutionStatus"}): "the hook of CodeDeploy",
}

# Patterns for resources that are created later, within this stack: docs/security.md.
BY_PATTERN = (
    "schedule/${TimersGroup}/*",
    "${Sockets}/slot-booking/POST/@connections/*",
    "${ListConferencesFunction.Arn}:*",
)

# AWS's managed policies that SAM attaches, which cannot be narrowed.
OF_AWS = {
    "AWSLambdaBasicExecutionRole": "every function: writes to log groups",
    "AWSXrayWriteOnlyAccess": "Tracing: Active; X-Ray's actions have no resources",
    "AWSLambdaSQSQueueExecutionRole": "functions with a queue; only this stack creates mappings",
    "AWSCodeDeployRoleForLambda": "CodeDeploy: updates aliases, and invokes CodeDeployHook_*",
    "AWSLambdaDynamoDBExecutionRole": "functions with the stream; only this stack creates mappings",
}

# Every identity of SES in the account, for a statement that a condition limits to one sender.
IDENTITIES = {
    "Fn::Sub": "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/*",
}

# The configuration set of this stack, which SES authorizes too if a mail names it.
REPORTS = {
    "Fn::Sub": "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}"
    ":configuration-set/${MailReports}",
}

POLICIES = {"AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"}
ACCOUNT_CONDITIONS = {
    "aws:SourceArn",
    "aws:SourceAccount",
}  # conditions that limit the account for which a service acts


def permissions(resources: Resources) -> list[str]:
    """No policy allows all actions or all resources of a service."""
    found = []
    for name, role in of_type(resources, ROLE).items():
        found += [
            f"{name} has the policy {arn}, without a reason in OF_AWS"
            for arn in properties(role).get("ManagedPolicyArns", [])
            if str(arn).rpartition("/")[2] not in OF_AWS
        ]
    for name, statement in granted(resources):
        found += [f"{name} {fault}" for fault in _too_wide(statement)]
        found += [f"{name} {fault}" for fault in _passed(resources, statement)]
    return found


def granted(resources: Resources) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each statement of the policies in roles and of separate policies."""
    for name, resource in resources.items():
        declared = properties(resource)
        policies = declared.get("Policies", []) if resource["Type"] == ROLE else []
        if resource["Type"] in POLICIES:
            policies = [declared]
        for policy in policies:
            for statement in policy["PolicyDocument"]["Statement"]:
                yield name, statement


def _too_wide(statement: dict[str, Any]) -> Iterator[str]:
    if statement.keys() & {"NotAction", "NotResource"}:
        yield "allows everything except the named actions"
    actions = listed(statement.get("Action", "*"))
    if any("*" in action for action in actions):
        yield f"allows {actions}"
    if _limited_to_senders(statement):
        return
    for resource in listed(statement.get("Resource", "*")):
        text = str(resource.get("Fn::Sub", "") if isinstance(resource, dict) else resource)
        if text == "*" and frozenset(actions) not in NOTHING_NARROWER:
            yield f"allows {actions} for every resource"
        if "*" in text and text != "*" and not text.endswith(BY_PATTERN):
            yield f"allows {actions} for every resource that matches {text}"
        if text != "*" and not references(resource) - {
            "AWS::Partition",
            "AWS::Region",
            "AWS::AccountId",
        }:
            yield f"allows {actions} for a resource outside of this stack: {text}"


def senders(resources: Resources) -> list[str]:
    """Functions send mails from one address, to every recipient.

    The condition limits the sender. The resource must not, because SES also authorizes the identity
    of a recipient, if it is one of the account (aws-sdk-js#3641).
    """
    found = []
    for name, statement in granted(resources):
        if not _sends(statement):
            continue
        if not _limited_to_senders(statement):
            found.append(f"{name} sends mails without the condition ses:FromAddress")
        if listed(statement["Resource"]) not in ([IDENTITIES], [REPORTS]):
            found.append(f"{name} can't send mails to exactly the identities of the account")
    return found


def _sends(statement: dict[str, Any]) -> bool:
    return any(each.startswith("ses:Send") for each in listed(statement.get("Action", "")))


def _limited_to_senders(statement: dict[str, Any]) -> bool:
    """Return whether a statement permits only mails from the address in a parameter."""
    conditions = statement.get("Condition", {}).get("StringEquals", {})
    only_sends = all(each.startswith("ses:Send") for each in listed(statement.get("Action", "")))
    return only_sends and conditions.get("ses:FromAddress") == {"Ref": "NotificationSender"}


def _passed(resources: Resources, statement: dict[str, Any]) -> Iterator[str]:
    """Yield faults of a passed role: it must be ours, and for exactly one service."""
    if "iam:PassRole" not in listed(statement.get("Action", "*")):
        return
    to = statement.get("Condition", {}).get("StringEquals", {}).get("iam:PassedToService")
    if not isinstance(to, str):
        yield "may pass a role to any service"
    for resource in listed(statement["Resource"]):
        role = resources.get(target(resource) or "", {"Type": "a resource outside of this stack"})
        if role["Type"] != ROLE:
            yield f"may pass {role['Type']} as a role"
        elif {"Service": to} != _trusted(role)["Principal"]:
            yield "may pass a role to a service that can't assume it"


def _trusted(role: Resource) -> dict[str, Any]:
    (statement,) = properties(role)["AssumeRolePolicyDocument"]["Statement"]
    found: dict[str, Any] = statement
    return found


def trust(resources: Resources) -> list[str]:
    """Only AWS services can assume a role."""
    return [
        f"{name} can be assumed by {statement['Principal']}"
        for name, role in of_type(resources, ROLE).items()
        for statement in properties(role)["AssumeRolePolicyDocument"]["Statement"]
        if not _is_service(statement["Principal"])
    ]


def _is_service(principal: Any) -> bool:
    return (
        isinstance(principal, dict)
        and principal.keys() == {"Service"}
        and all(each.endswith(".amazonaws.com") for each in listed(principal["Service"]))
    )


def resource_policies(resources: Resources) -> list[str]:
    """The policy of a queue or topic allows only services that act for this account."""
    found = []
    for name, resource in resources.items():
        if resource["Type"] not in {"AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"}:
            continue
        for statement in properties(resource)["PolicyDocument"]["Statement"]:
            if not _is_service(statement.get("Principal")):
                found.append(f"{name} is open to {statement.get('Principal')}")
            if not ACCOUNT_CONDITIONS & {
                key for test in statement.get("Condition", {}).values() for key in test
            }:
                found.append(f"{name} is open to every account of that service")
    return found
