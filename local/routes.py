"""Creates the routes that the OpenAPI body of an HTTP API describes.

CloudFormation imports this body. The emulator ignores it, and would answer every request with 404.
"""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from local.deploy import Stack
from local.intrinsics import Resolver
from local.settings import LocalStackError

if TYPE_CHECKING:
    from mypy_boto3_apigatewayv2 import ApiGatewayV2Client

METHODS = {"get", "put", "post", "delete", "options", "head", "patch"}
ANY_METHOD = "x-amazon-apigateway-any-method"
FUNCTION = re.compile(r"functions/(.+)/invocations$")
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Route:
    """A route of an API: its key, function, authorizer and scopes."""

    key: str
    function: str
    authorizer: str | None = None
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Authorizer:
    """A JWT authorizer of an API."""

    name: str
    issuer: str
    audience: tuple[str, ...]
    identity: str = "$request.header.Authorization"
    route_type = "JWT"

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of CreateAuthorizer."""
        return {
            "AuthorizerType": "JWT",
            "IdentitySource": [self.identity],
            "JwtConfiguration": {"Issuer": self.issuer, "Audience": list(self.audience)},
        }


@dataclass(frozen=True)
class LambdaAuthorizer:
    """An authorizer that is a function, with simple answers to events of payload format 2.0."""

    name: str
    uri: str
    identity: tuple[str, ...]
    seconds: int  # for which an answer is cached
    route_type = "CUSTOM"

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of CreateAuthorizer."""
        return {
            "AuthorizerType": "REQUEST",
            "AuthorizerUri": self.uri,
            "IdentitySource": list(self.identity),
            "AuthorizerResultTtlInSeconds": self.seconds,
            "AuthorizerPayloadFormatVersion": "2.0",
            "EnableSimpleResponses": True,
        }


type AnyAuthorizer = Authorizer | LambdaAuthorizer


@dataclass(frozen=True)
class Definition:
    """The API Gateway resources that an OpenAPI body describes."""

    routes: tuple[Route, ...]
    authorizers: tuple[AnyAuthorizer, ...] = ()
    cors: dict[str, Any] | None = None


def read(body: dict[str, Any]) -> Definition:
    """Parse an OpenAPI body whose intrinsic functions are resolved. Raises LocalStackError."""
    schemes = body.get("components", {}).get("securitySchemes", {})
    authorizers = tuple(_authorizers(schemes))
    return Definition(
        routes=tuple(_routes(body.get("paths", {}), {known.name for known in authorizers})),
        authorizers=authorizers,
        cors=body.get("x-amazon-apigateway-cors"),
    )


def _routes(paths: dict[str, Any], authorizers: set[str]) -> Iterator[Route]:
    for path, operations in paths.items():
        for method, operation in operations.items():
            if method not in METHODS and method != ANY_METHOD:
                continue
            verb = "ANY" if method == ANY_METHOD else method.upper()
            uri = operation["x-amazon-apigateway-integration"]["uri"]
            found = FUNCTION.search(uri)
            authorizer, scopes = _security(operation.get("security", []), authorizers)
            yield Route(
                key="$default" if path == "/$default" else f"{verb} {path}",
                function=found[1] if found else uri,
                authorizer=authorizer,
                scopes=scopes,
            )


def _security(
    security: list[dict[str, list[str]]], authorizers: set[str]
) -> tuple[str | None, tuple[str, ...]]:
    for requirement in security:
        for name, scopes in requirement.items():
            if name in authorizers:
                return name, tuple(scopes)
            if name != "NONE":
                raise LocalStackError(f"the local stack has no authorizer called {name}")
    return None, ()


def _authorizers(schemes: dict[str, Any]) -> Iterator[AnyAuthorizer]:
    for name, scheme in schemes.items():
        authorizer = scheme.get("x-amazon-apigateway-authorizer", {})
        match authorizer.get("type"):
            case "jwt":
                configuration = authorizer["jwtConfiguration"]
                yield Authorizer(
                    name=name,
                    issuer=configuration["issuer"],
                    audience=tuple(configuration.get("audience", ())),
                    identity=authorizer.get("identitySource", Authorizer.identity),
                )
            case "request":
                yield _lambda_authorizer(name, authorizer)
            case kind:
                raise LocalStackError(f"the local stack has no authorizers like {name}: {kind}")


def _lambda_authorizer(name: str, authorizer: dict[str, Any]) -> LambdaAuthorizer:
    version = authorizer.get("authorizerPayloadFormatVersion")
    if version != "2.0" or not authorizer.get("enableSimpleResponses"):
        raise LocalStackError(f"{name}: authorizers have simple answers of payload format 2.0")
    identity = authorizer.get("identitySource") or []
    return LambdaAuthorizer(
        name=name,
        uri=authorizer["authorizerUri"],
        identity=tuple(identity.split(",") if isinstance(identity, str) else identity),
        seconds=int(authorizer.get("authorizerResultTtlInSeconds", 300)),
    )


# ------------------------------------------------------------------------------------ applying


def create_routes(client: "ApiGatewayV2Client", stack: Stack) -> dict[str, Any] | None:
    """Create, update and delete routes of every HTTP API to match its body. Idempotent.

    As in AWS, a route that API Gateway refuses is missing afterwards. With FailOnWarnings, it is a
    LocalStackError.

    Return the CORS configuration of the API's body. `local.front` applies it, because the emulator
    compares origins exactly, and development servers of front ends use any port.
    """
    resolver = Resolver(stack)
    cors = None
    for name, api in stack.names("AWS::ApiGatewayV2::Api").items():
        properties = stack.template["Resources"][name]["Properties"]
        if "Body" in properties:
            definition = read(resolver.resolve(properties["Body"]))
            refused = _Api(client, api, set(stack.physical_ids.values())).apply(definition)
            warnings = f"Warnings found during import: {'; '.join(refused)}"
            if refused and properties.get("FailOnWarnings"):
                raise LocalStackError(warnings)
            if refused:
                logger.warning(warnings)
            cors = definition.cors
    return cors


class _Api:
    """One API whose resources are changed to match a definition."""

    def __init__(self, client: "ApiGatewayV2Client", api: str, declared: set[str]) -> None:
        self._client = client
        self._api = api
        self._declared = declared

    def apply(self, definition: Definition) -> list[str]:
        """Make the changes; return the reasons for which routes were refused."""
        authorizers = self._authorizers(definition.authorizers)
        types = {known.name: known.route_type for known in definition.authorizers}
        integrations = self._integrations({route.function for route in definition.routes})
        existing = {
            route["RouteKey"]: route["RouteId"]
            for route in self._client.get_routes(ApiId=self._api, MaxResults="1000")["Items"]
        }
        refused = []
        for route in definition.routes:
            try:
                wanted: dict[str, Any] = {
                    "RouteKey": route.key,
                    "Target": f"integrations/{integrations[route.function]}",
                    "AuthorizationType": types[route.authorizer] if route.authorizer else "NONE",
                }
                if route.authorizer:
                    wanted["AuthorizerId"] = authorizers[route.authorizer]
                    wanted["AuthorizationScopes"] = list(route.scopes)
                self._route(wanted, existing.pop(route.key, None))
            except ClientError as error:
                if error.response["Error"]["Code"] != "BadRequestException":
                    raise
                refused.append(error.response["Error"]["Message"])
        for surplus in set(existing.values()) - self._declared:
            self._client.delete_route(ApiId=self._api, RouteId=surplus)
        return refused

    def _route(self, wanted: dict[str, Any], existing: str | None) -> None:
        if existing:
            self._client.update_route(ApiId=self._api, RouteId=existing, **wanted)
        else:
            self._client.create_route(ApiId=self._api, **wanted)

    def _integrations(self, functions: set[str]) -> dict[str, str]:
        page = self._client.get_integrations(ApiId=self._api, MaxResults="1000")
        existing = {item["IntegrationUri"]: item["IntegrationId"] for item in page["Items"]}
        return {
            function: existing.get(function) or self._create_integration(function)
            for function in sorted(functions)
        }

    def _create_integration(self, function: str) -> str:
        return self._client.create_integration(
            ApiId=self._api,
            IntegrationType="AWS_PROXY",
            IntegrationUri=function,
            IntegrationMethod="POST",
            PayloadFormatVersion="2.0",
        )["IntegrationId"]

    def _authorizers(self, authorizers: tuple[AnyAuthorizer, ...]) -> dict[str, str]:
        page = self._client.get_authorizers(ApiId=self._api, MaxResults="1000")
        existing = {item["Name"]: item["AuthorizerId"] for item in page["Items"]}
        return {wanted.name: self._authorizer(wanted, existing) for wanted in authorizers}

    def _authorizer(self, wanted: AnyAuthorizer, existing: dict[str, str]) -> str:
        configuration = {"ApiId": self._api, "Name": wanted.name, **wanted.parameters}
        if wanted.name in existing:
            identity = existing[wanted.name]
            self._client.update_authorizer(**configuration, AuthorizerId=identity)
            return identity
        return self._client.create_authorizer(**configuration)["AuthorizerId"]
