"""Deploys the built template into the emulated AWS with a CloudFormation change set."""

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from local.aws import Aws
from local.build import Packages
from local.settings import STACK_NAME, LocalStackError
from local.template import Template

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_s3 import S3Client

BUCKET = "artifacts"
TIMEOUT_SECONDS = 600  # usually 10
# The parameters whose values SAM's transform inserts. No other value is in the template, so that
# stacks with different parameters have the same one, and transform it once (`local.transforms`).
RESOLVED_BY_TRANSFORM = ("CorsOrigin", "Environment")
UNCHANGED = ("didn't contain changes", "No updates are to be performed")


@dataclass(frozen=True)
class Stack:
    """A deployed stack."""

    template: dict[str, Any]
    """The template after SAM's transform."""
    parameters: dict[str, str]
    physical_ids: dict[str, str]
    outputs: dict[str, str]

    def names(self, kind: str) -> dict[str, str]:
        """Return the physical ids of all resources of one type, by logical id."""
        return {
            name: self.physical_ids[name]
            for name, resource in self.template["Resources"].items()
            if resource["Type"] == kind and name in self.physical_ids
        }

    @property
    def functions(self) -> dict[str, str]:
        """Return the name by which each function is invoked, by logical id: its alias."""
        names = self.names("AWS::Lambda::Function")
        for alias, arn in self.names("AWS::Lambda::Alias").items():
            names[self.template["Resources"][alias]["Properties"]["FunctionName"]["Ref"]] = arn
        return names


def deploy(aws: Aws, packages: Packages, parameters: Mapping[str, str]) -> Stack:
    """Create or update the stack. Raises LocalStackError."""
    s3, cloudformation = aws.s3(), aws.cloudformation()
    if BUCKET not in {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]}:
        s3.create_bucket(Bucket=BUCKET)
    uris = {name: _upload(s3, path) for name, path in packages.zips.items()}
    template = packages.template.packaged(uris).with_defaults(
        {name: parameters[name] for name in RESOLVED_BY_TRANSFORM if name in parameters}
    )
    _apply(cloudformation, template, _upload_template(s3, aws.endpoint, template), parameters)
    return _deployed(cloudformation)


def _upload(s3: "S3Client", path: Path) -> str:
    s3.put_object(Bucket=BUCKET, Key=path.name, Body=path.read_bytes())
    return f"s3://{BUCKET}/{path.name}"


def _upload_template(s3: "S3Client", endpoint: str, template: Template) -> str:
    body = template.to_json().encode()
    key = f"{hashlib.sha256(body).hexdigest()[:32]}.template"
    s3.put_object(Bucket=BUCKET, Key=key, Body=body)
    return f"{endpoint}/{BUCKET}/{key}"


# ------------------------------------------------------------------------------------ change sets


def _apply(
    cloudformation: "CloudFormationClient",
    template: Template,
    url: str,
    parameters: Mapping[str, str],
) -> None:
    change_set = cloudformation.create_change_set(
        StackName=STACK_NAME,
        ChangeSetName=f"at-{time.time_ns()}",
        ChangeSetType="UPDATE" if _status(cloudformation) else "CREATE",
        TemplateURL=url,
        Parameters=template.parameters(parameters),  # type: ignore[arg-type]
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
    )["Id"]
    if _is_empty(cloudformation, change_set):
        cloudformation.delete_change_set(ChangeSetName=change_set)
        return
    cloudformation.execute_change_set(ChangeSetName=change_set)
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while (status := _status(cloudformation)).endswith("_IN_PROGRESS"):
        if time.monotonic() > deadline:
            raise LocalStackError(f"the stack is still {status} after {TIMEOUT_SECONDS} s")
        time.sleep(0.1)
    if status not in {"CREATE_COMPLETE", "UPDATE_COMPLETE"}:
        raise LocalStackError(f"the deployment failed: {_first_failure(cloudformation, status)}")


def _status(cloudformation: "CloudFormationClient") -> str:
    """Return the stack's status; an empty string if the stack does not exist."""
    try:
        return cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0]["StackStatus"]
    except ClientError as error:
        if "does not exist" in str(error):
            return ""
        raise


def _is_empty(cloudformation: "CloudFormationClient", change_set: str) -> bool:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        described = cloudformation.describe_change_set(ChangeSetName=change_set)
        status, reason = described["Status"], described.get("StatusReason", "")
        if status == "CREATE_COMPLETE":
            return False
        if status == "FAILED":
            if any(phrase in reason for phrase in UNCHANGED):
                return True
            raise LocalStackError(f"CloudFormation rejected the template: {reason}")
        time.sleep(0.1)
    raise LocalStackError(f"the change set was not ready after {TIMEOUT_SECONDS} s")


def _first_failure(cloudformation: "CloudFormationClient", status: str) -> str:
    events = cloudformation.describe_stack_events(StackName=STACK_NAME)["StackEvents"]
    for event in sorted(events, key=lambda event: event["Timestamp"]):
        reason = event.get("ResourceStatusReason", "")
        if event.get("ResourceStatus", "").endswith("_FAILED") and "cancelled" not in reason:
            return f"{event['LogicalResourceId']} ({event['ResourceType']}): {reason}"
    return status


# ------------------------------------------------------------------------------------ reading back


def _deployed(cloudformation: "CloudFormationClient") -> Stack:
    stack = cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0]
    resources = cloudformation.describe_stack_resources(StackName=STACK_NAME)["StackResources"]
    return Stack(
        template=_processed(cloudformation),
        parameters={
            parameter["ParameterKey"]: parameter["ParameterValue"]
            for parameter in stack.get("Parameters", [])
        },
        physical_ids={
            resource["LogicalResourceId"]: resource["PhysicalResourceId"]
            for resource in resources
            if "PhysicalResourceId" in resource
        },
        outputs={output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])},
    )


def _processed(cloudformation: "CloudFormationClient") -> dict[str, Any]:
    body = cloudformation.get_template(StackName=STACK_NAME, TemplateStage="Processed")[
        "TemplateBody"
    ]
    processed: dict[str, Any] = json.loads(body) if isinstance(body, str) else dict(body)
    return processed
