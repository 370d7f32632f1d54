"""Compares the APIs in API Gateway with the template."""

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from local.account import FEWEST_EXECUTIONS
from local.settings import ROOT
from local.template import Template, load
from operations import retries
from operations.smoke.report import Failed
from operations.stack import Stack

NONE = "NONE"
JWT = "JWT"
CUSTOM = "CUSTOM"  # of a route with a Lambda authorizer
KINDS = {"Tokens": JWT, "Keys": CUSTOM}  # the authorization of routes by the template's authorizer
PROTECTED = "/v1/users/nobody"  # a path that needs a token
FOR_KEYS = "/server/v1/events"  # a path that needs an API key


def check_routes(found: Stack) -> str:
    """Compare the routes of both APIs with those of the template. Raises Failed."""
    template = load(ROOT / "template.yaml")
    http = set(http_routes(template))
    sockets = set(websocket_routes(template))
    _compare("HTTP", http, {route["RouteKey"] for route in _routes(found, "HttpApi")})
    _compare("WebSocket", sockets, {route["RouteKey"] for route in _routes(found, "Sockets")})
    return f"{len(http)} HTTP, {len(sockets)} WebSocket"


def check_authorizer(found: Stack) -> str:
    """Check that the routes accept only tokens of the user pool, or API keys. Raises Failed.

    The later steps check that a valid token is accepted.
    """
    authorizers = _authorizers(found)
    _check_issuer(found, authorizers[JWT])
    wanted = http_routes(load(ROOT / "template.yaml"))
    for route in _routes(found, "HttpApi"):
        kind = wanted.get(route["RouteKey"], NONE)
        if route.get("AuthorizationType", NONE) != kind:
            raise Failed(
                f"{route['RouteKey']} has the authorization type "
                f"{route.get('AuthorizationType', NONE)} instead of {kind}"
            )
        if kind != NONE and route.get("AuthorizerId") != authorizers[kind]["AuthorizerId"]:
            raise Failed(f"{route['RouteKey']} has another authorizer: {route.get('AuthorizerId')}")
    with retries.client(found.outputs["HttpUrl"]) as http:
        for path in (PROTECTED, FOR_KEYS):
            status = http.get(path).status_code
            if status != HTTPStatus.UNAUTHORIZED:
                raise Failed(f"GET {path} without credentials answered {status} instead of 401")
        forged = {"authorization": "Bearer seats_forged"}
        status = http.get(FOR_KEYS, headers=forged).status_code
    if status != HTTPStatus.FORBIDDEN:
        raise Failed(f"GET {FOR_KEYS} with a forged key answered {status} instead of 403")
    tokens, keys = (list(wanted.values()).count(kind) for kind in (JWT, CUSTOM))
    return f"{tokens} routes need a token, {keys} an API key"


def quotas(found: Stack) -> str:
    """Return the account's quotas that a sale reaches first."""
    limits = found.client("lambda").get_account_settings()["AccountLimit"]
    executions = limits["ConcurrentExecutions"]
    few = " (few: request more)" if executions < FEWEST_EXECUTIONS else ""
    mail = found.client("sesv2").get_account()
    quota = mail["SendQuota"]
    sandbox = "" if mail["ProductionAccessEnabled"] else " (sandbox)"
    return (
        f"{executions} concurrent executions{few}; {quota['MaxSendRate']:.0f} mails a second, "
        f"{quota['Max24HourSend']:.0f} a day{sandbox}"
    )


def http_routes(template: Template) -> dict[str, str]:
    """Return the authorization type of each HTTP route of the template, by route key."""
    found = {}
    for event in _events(template):
        properties = event["Properties"]
        key = f"{properties['Method'].upper()} {properties['Path']}"
        found[key] = KINDS.get(properties.get("Auth", {}).get("Authorizer"), NONE)
    return found


def websocket_routes(template: Template) -> Iterator[str]:
    """Yield the route keys of the WebSocket API in the template."""
    for resource in template.resources.values():
        if resource["Type"] == "AWS::ApiGatewayV2::Route":
            yield resource["Properties"]["RouteKey"]


def _events(template: Template) -> Iterator[Mapping[str, Any]]:
    for resource in template.resources.values():
        for event in resource.get("Properties", {}).get("Events", {}).values():
            if event["Type"] == "HttpApi":
                yield event


def _authorizers(found: Stack) -> dict[str, dict[str, Any]]:
    """Return the two authorizers of the HTTP API by the type of their routes. Raises Failed."""
    gateway = found.client("apigatewayv2")
    authorizers: list[dict[str, Any]] = gateway.get_authorizers(ApiId=found.physical("HttpApi"))[
        "Items"
    ]
    kinds = {"JWT": JWT, "REQUEST": CUSTOM}
    found_kinds = {kinds.get(one["AuthorizerType"], ""): one for one in authorizers}
    if len(authorizers) != len(kinds) or found_kinds.keys() != set(kinds.values()):
        types = ", ".join(sorted(one["AuthorizerType"] for one in authorizers))
        raise Failed(f"the HTTP API has the authorizers {types} instead of one JWT and one REQUEST")
    return found_kinds


def _check_issuer(found: Stack, authorizer: Mapping[str, Any]) -> None:
    jwt = authorizer.get("JwtConfiguration", {})
    pool, client = found.physical("Users"), found.physical("UsersClient")
    if not str(jwt.get("Issuer", "")).endswith(f"/{pool}"):
        raise Failed(
            f"the authorizer accepts tokens of {jwt.get('Issuer')}, "
            f"not of the stack's user pool {pool}"
        )
    if jwt.get("Audience") != [client]:
        raise Failed(
            f"the authorizer accepts tokens for the clients {jwt.get('Audience')}, "
            f"not for the stack's client {client}"
        )


def _routes(found: Stack, api: str) -> Iterator[dict[str, Any]]:
    """Yield the routes that API Gateway has."""
    pages = found.client("apigatewayv2").get_paginator("get_routes")
    for page in pages.paginate(ApiId=found.physical(api)):
        yield from page["Items"]


def _compare(kind: str, wanted: set[str], deployed: set[str]) -> None:
    missing, surplus = sorted(wanted - deployed), sorted(deployed - wanted)
    if missing:
        raise Failed(f"{len(missing)} {kind} routes are missing: {', '.join(missing)}")
    if surplus:
        raise Failed(f"{len(surplus)} {kind} routes are not in the template: {', '.join(surplus)}")
