"""The template fits into one stack of CloudFormation.

https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
"""

import copy

import pytest

from tests.support.transformed import Resources, with_aliases

RESOURCES = 500  # of one stack, after SAM's transform


def excess(resources: Resources) -> int:
    """Return how many resources the stack has too many."""
    return max(0, len(resources) - RESOURCES)


@pytest.mark.parametrize("environment", ["local", "dev", "prod"])
def test_a_stack_has_at_most_500_resources(environment: str) -> None:
    assert excess(with_aliases(Environment=environment)) == 0


def test_a_log_group_and_an_alias_for_each_function_would_be_too_much() -> None:
    resources = with_aliases(Environment="prod")
    for name, resource in copy.deepcopy(resources).items():
        if resource["Type"] == "AWS::Lambda::Function":
            for part in ("Logs", "Aliaslive", "Version", "DeploymentGroup"):
                resources.setdefault(f"{name}{part}", resource)
    assert excess(resources) > 0
