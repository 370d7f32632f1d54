"""Requests of a sale go to the aliases of functions, whose deployments can stop and roll back."""

import graphlib
from collections.abc import Callable, Iterator

import pytest

from tests.support.transformed import (
    Resources,
    invoked_by_alias,
    of_alias,
    of_type,
    references,
    with_aliases,
)
from tests.template.rules.resources import FUNCTION, hooks

CLOUD = ("dev", "prod")
INVOKERS = {
    "AWS::ApiGatewayV2::Api",
    "AWS::ApiGatewayV2::Integration",
    "AWS::Lambda::EventSourceMapping",
    "AWS::Lambda::Permission",
    "AWS::Scheduler::Schedule",
}
ALARMS_LIMIT = 10  # of one deployment group
# A fault in one of these functions stops a sale, so that each of them must have an alias.
SALE = {
    f"{name}Function"
    for name in (
        "Book", "BookSlot", "Cancel", "CancelSlot", "Claim", "Confirm", "GetConference", "Lapse",
        "Notify", "Promote", "RelayChanges",
    )
}  # fmt: skip


def unqualified(resources: Resources) -> list[str]:
    """Return the invokers that name a function without its alias, although it has one."""
    functions = {invoked_by_alias(alias) for alias in of_alias(resources).values()}
    return [
        f"{name} invokes {function} without its alias"
        for name, resource in sorted(resources.items())
        if resource["Type"] in INVOKERS
        for function in sorted(references(resource["Properties"]) & functions)
    ]


def unguarded(resources: Resources) -> Iterator[str]:
    """Yield the aliases whose deployment has no hook, no alarm or no rollback."""
    for name, alias in of_alias(resources).items():
        update = alias.get("UpdatePolicy", {}).get("CodeDeployLambdaAliasUpdate", {})
        if references(update.get("BeforeAllowTrafficHook")) != hooks(resources):
            yield f"{name} has no hook"
        group = resources[next(iter(references(update.get("DeploymentGroupName"))), name)]
        alarms = references(group["Properties"].get("AlarmConfiguration"))
        if not alarms or len(alarms) > ALARMS_LIMIT:
            yield f"{name} has {len(alarms)} alarms"
        if not group["Properties"].get("AutoRollbackConfiguration", {}).get("Enabled"):
            yield f"{name} does not roll back"


def order(resources: Resources) -> tuple[str, ...]:
    """Return an order of creation, with update policies. Raises graphlib.CycleError."""
    parts = ("Properties", "UpdatePolicy", "DependsOn")
    needed = {
        name: set().union(*(references(resource.get(part)) for part in parts)) & resources.keys()
        for name, resource in resources.items()
    }
    return (*graphlib.TopologicalSorter(needed).static_order(),)


@pytest.mark.parametrize("environment", ["local", *CLOUD])
def test_the_functions_of_a_sale_are_invoked_by_their_aliases(environment: str) -> None:
    resources = with_aliases(Environment=environment)
    aliased = {invoked_by_alias(alias) for alias in of_alias(resources).values()}
    assert aliased >= SALE
    assert aliased <= of_type(resources, FUNCTION).keys()
    assert unqualified(resources) == []


@pytest.mark.parametrize("environment", CLOUD)
def test_each_deployment_is_checked_and_can_roll_back(environment: str) -> None:
    resources = with_aliases(Environment=environment)
    assert list(unguarded(resources)) == []
    assert order(resources)


@pytest.mark.parametrize(
    ("environment", "traffic"), [("dev", "AllAtOnce"), ("prod", "Linear10PercentEvery1Minute")]
)
def test_the_environment_chooses_how_fast_the_traffic_moves(environment: str, traffic: str) -> None:
    groups = of_type(with_aliases(Environment=environment), "AWS::CodeDeploy::DeploymentGroup")
    names = {str(group["Properties"]["DeploymentConfigName"]) for group in groups.values()}
    assert all(traffic in name for name in names)


def test_a_local_stack_needs_no_codedeploy() -> None:
    resources = with_aliases(Environment="local")
    assert not [name for name, one in resources.items() if "CodeDeploy::" in one["Type"]]


def versions(layer: str) -> set[str]:
    """Return the logical ids of the versions that a build with this layer publishes."""
    return set(of_type(with_aliases(Environment="prod", layer=layer), "AWS::Lambda::Version"))


def test_a_change_of_the_layer_publishes_a_version_of_every_function_with_an_alias() -> None:
    resources = with_aliases(Environment="prod", layer="one")
    assert versions("one") == versions("one")
    assert versions("one") & versions("two") == set()
    assert len(versions("one")) == len(of_alias(resources))


# --- controls -----------------------------------------------------------------------------------


def _a_queue_invokes_the_function(resources: Resources) -> None:
    properties = resources["PromoteFunctionPromotions"]["Properties"]
    properties["FunctionName"] = {"Ref": "PromoteFunction"}


def _a_socket_route_invokes_the_function(resources: Resources) -> None:
    properties = resources["BookSlotIntegration"]["Properties"]
    properties["IntegrationUri"] = {"Fn::Sub": "functions/${BookSlotFunction.Arn}/invocations"}


@pytest.mark.parametrize(
    "change", [_a_queue_invokes_the_function, _a_socket_route_invokes_the_function]
)
def test_an_invoker_without_an_alias_is_found(change: Callable[[Resources], None]) -> None:
    resources = with_aliases(Environment="prod")
    change(resources)
    assert len(unqualified(resources)) == 1


@pytest.mark.parametrize("part", ["BeforeAllowTrafficHook", "DeploymentGroupName"])
def test_a_deployment_without_hook_or_group_is_found(part: str) -> None:
    resources = with_aliases(Environment="prod")
    del resources["BookFunctionAliaslive"]["UpdatePolicy"]["CodeDeployLambdaAliasUpdate"][part]
    assert any("BookFunctionAliaslive" in fault for fault in unguarded(resources))


def test_an_alarm_of_the_api_would_be_a_circular_dependency() -> None:
    resources = with_aliases(Environment="prod")
    group = resources["BookFunctionDeploymentGroup"]["Properties"]
    group["AlarmConfiguration"] = {"Alarms": [{"Name": {"Ref": "ServerErrorsAlarm"}}]}
    with pytest.raises(graphlib.CycleError):
        order(resources)
