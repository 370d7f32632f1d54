"""Rules of the HTTP and WebSocket APIs."""

import json
from collections.abc import Iterator
from typing import Any

from local.routes import ANY_METHOD, METHODS
from local.strict.routing import refusal
from tests.support.transformed import Resources, of_type, parameter_or_value, target
from tests.template.rules.resources import API, LOG_GROUP, STAGE, properties

# The quotas that all APIs of an account share, in the regions where they are smallest:
# https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
SMALLEST_QUOTAS = {"ThrottlingRateLimit": 2_500, "ThrottlingBurstLimit": 1_250}
VENDED_LOGS = "/aws/vendedlogs/"


def throttling(resources: Resources) -> list[str]:
    """Every stage limits its requests below the account's quota in every region."""
    return [
        f"{name} has {limit} {value}, which is not below the account's {quota}"
        for name, stage in of_type(resources, STAGE).items()
        for limit, quota in SMALLEST_QUOTAS.items()
        for value in [properties(stage).get("DefaultRouteSettings", {}).get(limit, 0)]
        if not 0 < parameter_or_value(value) < quota
    ]


def routes(resources: Resources) -> list[str]:
    """API Gateway creates every route, and no route with an authorizer gets preflights."""
    found = []
    for name, method, path, operation in operations(resources):
        problem = refusal(f"{method.upper()} {path}")
        if problem is not None:
            found.append(f"{name}: {problem}")
        # https://github.com/anomalyco/sst/issues/5493
        if method == ANY_METHOD and operation.get("security"):
            found.append(f"{name} refuses preflights of {path}: ANY includes OPTIONS")
    return found


def operations(resources: Resources) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Yield API, method in lower case, path and definition of every route."""
    for name, api in of_type(resources, API).items():
        for path, methods in properties(api).get("Body", {}).get("paths", {}).items():
            for method, operation in methods.items():
                if method in {*METHODS, ANY_METHOD}:
                    yield name, method, path, operation


def imports(resources: Resources) -> list[str]:
    """The import of an API's body fails instead of leaving out a route or an authorizer."""
    return [
        f"{name} ignores warnings of its import"
        for name, api in of_type(resources, API).items()
        if "Body" in properties(api) and properties(api).get("FailOnWarnings") is not True
    ]


def access_logs(resources: Resources) -> list[str]:
    """No access log of a stage adds to the account's one resource policy for logs."""
    found = []
    for name, stage in of_type(resources, STAGE).items():
        group = target(properties(stage).get("AccessLogSettings", {}).get("DestinationArn"))
        if group is not None:
            assert resources[group]["Type"] == LOG_GROUP
            group_name = json.dumps(properties(resources[group]).get("LogGroupName", ""))
            if not group_name.startswith(f'{{"Fn::Sub": "{VENDED_LOGS}'):
                found.append(
                    f"{group}, the access log of {name}, does not begin with {VENDED_LOGS}"
                )
    return found


def origins(resources: Resources) -> list[str]:
    """Only pages of an origin that a parameter names can call the API."""
    found = []
    for name, api in of_type(resources, API).items():
        config = properties(api)
        cors = config.get("Body", {}).get("x-amazon-apigateway-cors") or config.get(
            "CorsConfiguration"
        )
        match cors:
            case None:
                continue
            case {"Fn::If": ["HasOrigin", {"allowOrigins": [origin]}, {"Ref": "AWS::NoValue"}]}:
                if origin in ({"Ref": "CorsOrigin"}, ""):  # SAM inserts the parameter's default
                    continue
        found.append(f"{name} can be called by pages of {json.dumps(cors)}")
    return found
