"""Rules of tables, user pools and names."""

from typing import Any

from tests.support.transformed import Resources, of_type, references
from tests.template.rules.resources import POOL, QUEUE, TABLE, properties

NAMES = (
    *("Name", "QueueName", "FunctionName", "TableName", "RoleName", "LogGroupName", "PolicyName"),
    *("AlarmName", "TopicName", "DashboardName", "BucketName", "StateMachineName", "GroupName"),
)

# Resources whose name must be unique only within another resource.
WITHIN = {"AWS::Cognito::UserPoolGroup"}

# References with the same value in two stacks; all others belong to one stack.
SHARED = {"Environment", "AWS::Partition", "AWS::Region", "AWS::AccountId"}

# A rolled-back first deployment deletes what it has created, so that it can be repeated.
RETAINED_BY = {"DeletionPolicy": "RetainExceptOnCreate", "UpdateReplacePolicy": "Retain"}


def names(resources: Resources) -> list[str]:
    """No resource has a fixed name, so that an account can have several stacks."""
    return [
        f"{name} is called {config[key]!r} in every stack"
        for name, resource in resources.items()
        for config in [properties(resource)]
        for key in NAMES
        if key in config and resource["Type"] not in WITHIN
        if not references(config[key]) - SHARED
    ]


# Types with a resource that an account, or AWS as a whole, has only once under a name that users
# choose, or without a name. Creating it again fails, and deleting it with a stack harms others.
SINGLETONS = {
    "AWS::SES::EmailIdentity": "the sender is verified before the deployment, also by other stacks",
    "AWS::SES::ReceiptRuleSet": "an account has one active set",
    "AWS::ApiGateway::Account": "one for an account and region",
    "AWS::Cognito::UserPoolDomain": "its prefix is unique among all accounts",
    "AWS::Config::ConfigurationRecorder": "one for an account and region",
    "AWS::GuardDuty::Detector": "one for an account and region",
    "AWS::IAM::OIDCProvider": "one for each issuer in an account",
    "AWS::IAM::ServiceLinkedRole": "one for each service in an account",
    "AWS::Logs::ResourcePolicy": "ten for an account and region",
    "AWS::Route53::HostedZone": "a second zone of a name gets other name servers",
    "AWS::S3::Bucket": "its name is unique among all accounts, if it has one",
    "AWS::XRay::ResourcePolicy": "five for an account and region",
}


def singletons(resources: Resources) -> list[str]:
    """The template creates nothing that the account may have already."""
    return [
        f"{name} may exist already: {SINGLETONS[resource['Type']]}"
        for name, resource in resources.items()
        if resource["Type"] in SINGLETONS
    ]


def retained(resources: Resources) -> list[str]:
    """Tables and user pools outlive the stack, and are protected from deletion in prod."""
    found = []
    for name, resource in resources.items():
        if resource["Type"] not in {TABLE, POOL}:
            continue
        config = properties(resource)
        found += [
            f"{name} is deleted or left behind because of its {policy}"
            for policy, value in RETAINED_BY.items()
            if resource.get(policy) != value
        ]
        if not _in_prod(config.get("DeletionProtectionEnabled", config.get("DeletionProtection"))):
            found.append(f"{name} is not protected from deletion in prod")
        if resource["Type"] == POOL:
            continue
        recovery = config.get("PointInTimeRecoverySpecification", {})
        if not _in_prod(recovery.get("PointInTimeRecoveryEnabled")):
            found.append(f"{name} can't be restored to a point in time in prod")
        if config.get("SSESpecification", {}).get("SSEEnabled") is not True:
            found.append(f"{name} is not encrypted")
    return found


def _in_prod(value: Any) -> bool:
    """Return whether a setting is on in prod."""
    match value:
        case {"Fn::If": ["IsProd", then, _]}:
            return then is True or then == "ACTIVE"
    return value is True or value == "ACTIVE"


def encryption(resources: Resources) -> list[str]:
    """Every queue is encrypted."""
    return [
        f"{name} does not encrypt its messages"
        for name, queue in of_type(resources, QUEUE).items()
        if properties(queue).get("SqsManagedSseEnabled") is not True
    ]
