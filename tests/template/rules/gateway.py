"""Rules of the HTTP and WebSocket APIs."""

import json

from tests.support.transformed import Resources, of_type
from tests.template.rules.resources import API, STAGE, properties


def throttling(resources: Resources) -> list[str]:
    """Every stage limits its request rate."""
    return [
        f"{name} has no {limit}"
        for name, stage in of_type(resources, STAGE).items()
        for limit in ("ThrottlingBurstLimit", "ThrottlingRateLimit")
        if not properties(stage).get("DefaultRouteSettings", {}).get(limit, 0) > 0
    ]


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
