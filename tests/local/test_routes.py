"""Routes and authorizers of an OpenAPI body, created in an API that may have some already."""

from collections import defaultdict
from typing import Any

import pytest

from local.deploy import Stack
from local.routes import Authorizer, LambdaAuthorizer, Route, create_routes, read
from local.settings import LocalStackError

BOOK = "arn:aws:lambda:us-east-1:000000000000:function:stack-Book"


def operation(**more: Any) -> dict[str, Any]:
    uri = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{BOOK}/invocations"
    return {"x-amazon-apigateway-integration": {"uri": uri}, "responses": {}, **more}


BODY: dict[str, Any] = {
    "paths": {
        "/book": {"post": operation(), "parameters": []},
        "/booking/{booking}": {"get": operation(security=[{"Tokens": ["read"]}])},
        "/open": {"x-amazon-apigateway-any-method": operation(security=[{"NONE": []}])},
        "/$default": {"x-amazon-apigateway-any-method": operation()},
    },
    "components": {
        "securitySchemes": {
            "Tokens": {
                "type": "oauth2",
                "x-amazon-apigateway-authorizer": {
                    "type": "jwt",
                    "identitySource": "$request.header.Authorization",
                    "jwtConfiguration": {"issuer": "https://issuer", "audience": ["app"]},
                },
            }
        }
    },
    "x-amazon-apigateway-cors": {"allowOrigins": ["*"], "maxAge": 60},
}


def test_each_operation_is_a_route_to_its_function() -> None:
    assert set(read(BODY).routes) == {
        Route("POST /book", BOOK),
        Route("GET /booking/{booking}", BOOK, "Tokens", ("read",)),
        Route("ANY /open", BOOK),
        Route("$default", BOOK),
    }


def test_a_security_scheme_is_a_jwt_authorizer() -> None:
    assert read(BODY).authorizers == (Authorizer("Tokens", "https://issuer", ("app",)),)


def test_an_undefined_authorizer_is_refused() -> None:
    body = {"paths": {"/book": {"post": operation(security=[{"Keys": []}])}}, "components": {}}
    with pytest.raises(LocalStackError, match="no authorizer called Keys"):
        read(body)


ASKED = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/check/invocations"


def with_keys(**changes: Any) -> dict[str, Any]:
    """Return the body with an authorizer that is a function."""
    authorizer = {
        "type": "request",
        "authorizerUri": ASKED,
        "authorizerResultTtlInSeconds": 60,
        "identitySource": ["$request.header.Authorization"],
        "authorizerPayloadFormatVersion": "2.0",
        "enableSimpleResponses": True,
        **changes,
    }
    scheme = {"type": "apiKey", "x-amazon-apigateway-authorizer": authorizer}
    tokens = BODY["components"]["securitySchemes"]
    return {
        **BODY,
        "paths": {**BODY["paths"], "/server/book": {"post": operation(security=[{"Keys": []}])}},
        "components": {"securitySchemes": {**tokens, "Keys": scheme}},
    }


def test_a_security_scheme_is_an_authorizer_that_is_a_function() -> None:
    definition = read(with_keys())
    header = ("$request.header.Authorization",)
    assert definition.authorizers[1] == LambdaAuthorizer("Keys", ASKED, header, 60)
    assert Route("POST /server/book", BOOK, "Keys") in definition.routes


@pytest.mark.parametrize(
    "change",
    [
        {"type": "token"},
        {"authorizerPayloadFormatVersion": "1.0"},
        {"enableSimpleResponses": False},
    ],
)
def test_an_authorizer_of_another_kind_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(LocalStackError, match="Keys"):
        read(with_keys(**change))


class FakeApi:
    """The calls of API Gateway that the deployment makes."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
        self.calls: list[str] = []

    def __getattr__(self, call: str) -> Any:
        verb, _, kind = call.partition("_")
        kind = kind.removesuffix("s").capitalize()

        def answer(**sent: Any) -> dict[str, Any]:
            self.calls.append(call)
            if verb == "get":
                return {"Items": list(self.items[kind].values())}
            if verb == "delete":
                return self.items[kind].pop(sent[f"{kind}Id"])
            identity = sent.get(f"{kind}Id") or f"{kind}-{len(self.items[kind])}"
            self.items[kind][identity] = {**sent, f"{kind}Id": identity}
            return self.items[kind][identity]

        return answer


def stack(body: dict[str, Any]) -> Stack:
    api = {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Body": body}}
    return Stack({"Resources": {"HttpApi": api}}, {}, {"HttpApi": "a1"}, {})


def test_routes_and_authorizers_are_created_and_cors_is_returned() -> None:
    api = FakeApi()
    cors = create_routes(api, stack(BODY))  # type: ignore[arg-type]
    routes = {route["RouteKey"]: route for route in api.items["Route"].values()}
    assert routes["POST /book"]["AuthorizationType"] == "NONE"
    assert routes["GET /booking/{booking}"]["AuthorizationType"] == "JWT"
    assert routes["GET /booking/{booking}"]["AuthorizerId"] in api.items["Authorizer"]
    assert len(api.items["Integration"]) == 1
    assert cors == {"allowOrigins": ["*"], "maxAge": 60}


def test_an_authorizer_that_is_a_function_is_created_with_its_route() -> None:
    api = FakeApi()
    for _ in range(2):
        create_routes(api, stack(with_keys()))  # type: ignore[arg-type]
    authorizers = {one["Name"]: one for one in api.items["Authorizer"].values()}
    routes = {route["RouteKey"]: route for route in api.items["Route"].values()}
    assert (
        authorizers["Keys"].items()
        >= {
            "AuthorizerType": "REQUEST",
            "AuthorizerUri": ASKED,
            "AuthorizerResultTtlInSeconds": 60,
            "EnableSimpleResponses": True,
        }.items()
    )
    route = routes["POST /server/book"]
    assert route["AuthorizationType"] == "CUSTOM"
    assert route["AuthorizerId"] == authorizers["Keys"]["AuthorizerId"]
    assert routes["GET /booking/{booking}"]["AuthorizationType"] == "JWT"


def test_a_second_run_creates_and_deletes_nothing() -> None:
    api = FakeApi()
    create_routes(api, stack(BODY))  # type: ignore[arg-type]
    api.calls.clear()
    create_routes(api, stack(BODY))  # type: ignore[arg-type]
    assert not [call for call in api.calls if call.startswith(("create", "delete"))]


def test_a_route_that_the_body_no_longer_has_is_deleted() -> None:
    api = FakeApi()
    create_routes(api, stack(BODY))  # type: ignore[arg-type]
    create_routes(api, stack({"paths": {"/book": {"post": operation()}}}))  # type: ignore[arg-type]
    assert [route["RouteKey"] for route in api.items["Route"].values()] == ["POST /book"]
