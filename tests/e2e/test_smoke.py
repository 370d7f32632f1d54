"""The smoke test passes on a deployed stack, finds what is broken, and leaves nothing behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from local.stack import Outputs
from operations import stack
from operations.smoke.__main__ import smoke
from operations.smoke.report import Report
from operations.stack import Stack

CANCEL = "POST /v1/bookings/{booking}/cancel"


LATE = ("PACE#", "FEED#", "FEEDHEAD#", "RECORDED#")  # items that expire


@pytest.fixture(scope="module")
def deployed(outputs: Outputs) -> Stack:
    return stack.local(outputs.aws, {"http": outputs.http, "websocket": outputs.websocket})


@dataclass
class Run:
    """One run of the smoke test."""

    deployed: Stack
    lines: list[str] = field(default_factory=list)

    def failures(self) -> int:
        """Run the steps; return the number of failed ones."""
        return smoke(self.deployed, Report(write=self.lines.append))

    @property
    def text(self) -> str:
        """Return the printed lines, without the columns."""
        return "\n".join(" ".join(line.split()) for line in self.lines)


def traces(deployed: Stack) -> set[str]:
    """Return the accounts, the ids in the keys of items, and the schedules of a stack.

    Without the turns of pushes and the entries of feeds: a worker that is late under load writes
    them again after the deletion. They expire.
    """
    cognito, scheduler = deployed.client("cognito-idp"), deployed.client("scheduler")
    pool, group = deployed.physical("Users"), deployed.physical("TimersGroup")
    users = cognito.get_paginator("list_users").paginate(UserPoolId=pool)
    timers = scheduler.get_paginator("list_schedules").paginate(GroupName=group)
    keys = [item["pk"]["S"] for item in stack.walk(deployed.client("dynamodb"), deployed.table)]
    return {
        *(user["Username"] for page in users for user in page["Users"]),
        *(key.split("#")[1] for key in keys if "#" in key and not key.startswith(LATE)),
        *(schedule["Name"] for page in timers for schedule in page["Schedules"]),
    }


def left_since(deployed: Stack, before: set[str]) -> list[str]:
    """Return what a run has left behind: accounts, schedules, and the keys of items."""
    new = traces(deployed) - before
    items = stack.walk(deployed.client("dynamodb"), deployed.table)
    keys = [f"{item['pk']['S']} {item['sk']['S']}" for item in items]
    return [*(key for key in keys if any(one in key for one in new)), *new] if new else []


def test_it_passes_on_a_deployed_stack_and_deletes_all_it_has_created(deployed: Stack) -> None:
    before, run = traces(deployed), Run(deployed)
    assert run.failures() == 0, run.text
    assert len(run.lines) == 14
    assert "the mail about the cancellation: sent" in run.text
    assert left_since(deployed, before) == []


def test_a_missing_route_fails_and_all_that_was_created_before_is_deleted(
    deployed: Stack,
) -> None:
    before, run = traces(deployed), Run(deployed)
    with without_route(deployed, CANCEL):
        assert run.failures() == 2
    assert f"1 HTTP routes are missing: {CANCEL}" in run.text
    assert 'answered 404: {"message":"Not Found"}' in run.text
    assert "skipped the offer is confirmed" in run.text
    assert traces(deployed) <= before


def test_an_authorizer_for_another_client_fails(deployed: Stack) -> None:
    before, run = traces(deployed), Run(deployed)
    with audience(deployed, "another-client"):
        assert run.failures() == 2
    assert "the authorizer accepts tokens for the clients ['another-client'], not for" in run.text
    assert "answered 401" in run.text
    assert traces(deployed) <= before


def test_a_route_without_its_authorizer_fails(deployed: Stack) -> None:
    before, run = traces(deployed), Run(deployed)
    with without_authorizer(deployed, CANCEL):
        run.failures()
    assert f"{CANCEL} has the authorization type NONE instead of JWT" in run.text
    assert traces(deployed) <= before


@contextmanager
def without_route(deployed: Stack, key: str) -> Iterator[None]:
    """Delete a route in API Gateway, and create it again at the end."""
    gateway, api, route = find_route(deployed, key)
    gateway.delete_route(ApiId=api, RouteId=route["RouteId"])
    try:
        yield
    finally:
        created = {name: route[name] for name in ("RouteKey", "Target", "AuthorizerId")}
        gateway.create_route(ApiId=api, AuthorizationType="JWT", **created)


@contextmanager
def without_authorizer(deployed: Stack, key: str) -> Iterator[None]:
    """Serve a route without tokens, and protect it again at the end."""
    gateway, api, route = find_route(deployed, key)
    identity = route["RouteId"]
    gateway.update_route(ApiId=api, RouteId=identity, AuthorizationType="NONE")
    try:
        yield
    finally:
        gateway.update_route(
            ApiId=api,
            RouteId=identity,
            AuthorizationType="JWT",
            AuthorizerId=route["AuthorizerId"],
        )


@contextmanager
def audience(deployed: Stack, client: str) -> Iterator[None]:
    """Accept tokens of another client, and the stack's own again at the end."""
    gateway, api = deployed.client("apigatewayv2"), deployed.physical("HttpApi")
    items = gateway.get_authorizers(ApiId=api)["Items"]
    (authorizer,) = [one for one in items if one["AuthorizerType"] == "JWT"]
    identity, right = authorizer["AuthorizerId"], authorizer["JwtConfiguration"]

    def accept(clients: list[str]) -> None:
        configuration = {**right, "Audience": clients}
        gateway.update_authorizer(ApiId=api, AuthorizerId=identity, JwtConfiguration=configuration)

    accept([client])
    try:
        yield
    finally:
        accept(right["Audience"])


def find_route(deployed: Stack, key: str) -> tuple[Any, str, dict[str, Any]]:
    """Return the client of API Gateway, the API's id and the route."""
    gateway, api = deployed.client("apigatewayv2"), deployed.physical("HttpApi")
    routes = gateway.get_routes(ApiId=api, MaxResults="500")["Items"]
    return gateway, api, next(route for route in routes if route["RouteKey"] == key)
