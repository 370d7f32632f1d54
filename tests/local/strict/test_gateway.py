"""The rules of HTTP APIs: each applies after `install`, and not before."""

import io
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from ministack.services import apigateway as untyped
from ministack.services import lambda_svc

from local.aws import Aws
from local.deploy import Stack
from local.routes import create_routes
from local.settings import LocalStackError
from local.strict import gateway
from local.strict.limits import Current
from tests.support import coroutines
from tests.support.event_kinds import MODELS, Kind, recorded, structure
from tests.support.transformed import transformed

apigateway: Any = untyped
REPLACED = (
    *("_create_route", "_update_route", "_match_route", "handle_execute", "run_reentrant"),
    *("_apis", "_routes", "_integrations", "_stages", "_authorizers"),
)
SLASH = "GET /eventapi/event/"
DONE = {"body": {"statusCode": 200, "body": "{}"}}


@dataclass
class Emulator:
    """The emulator's module of API Gateway, and one function behind every route."""

    limits: Current = field(default_factory=Current)
    events: list[dict[str, Any]] = field(default_factory=list)
    result: dict[str, Any] = field(default_factory=lambda: DONE)
    seconds: float = 0
    asked: list[dict[str, Any]] = field(default_factory=list)  # the events of the authorizer
    authorized: Any = None  # its result

    def install(self) -> None:
        gateway.install(self.limits)

    def execute(self, _function: Any, event: dict[str, Any]) -> dict[str, Any]:
        if event.get("type") == "REQUEST":
            self.asked.append(event)
            time.sleep(self.seconds)
            return dict(self.authorized)
        self.events.append(event)
        time.sleep(self.seconds)
        return self.result

    def client(self) -> Any:
        """Return a client whose requests reach the module directly."""
        client = Aws("http://127.0.0.1:1").apigatewayv2()
        client.meta.events.register("before-send.apigatewayv2", _in_process)  # type: ignore[arg-type]
        return client

    def api(self, *keys: str) -> str:
        """Create an HTTP API with these routes; return its id."""
        client = self.client()
        api: str = client.create_api(Name="tested", ProtocolType="HTTP")["ApiId"]
        to = client.create_integration(
            ApiId=api, IntegrationType="AWS_PROXY", IntegrationUri="tested"
        )["IntegrationId"]
        for key in keys:
            client.create_route(ApiId=api, RouteKey=key, Target=f"integrations/{to}")
        return api

    def guarded(self, key: str) -> str:
        """Create an HTTP API with a route that has an authorizer; return its id."""
        api, client = self.api(key), self.client()
        authorizer = client.create_authorizer(
            ApiId=api,
            Name="Keys",
            AuthorizerType="REQUEST",
            AuthorizerUri="arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/check/invocations",
            IdentitySource=["$request.header.Authorization"],
            AuthorizerResultTtlInSeconds=60,
            AuthorizerPayloadFormatVersion="2.0",
            EnableSimpleResponses=True,
        )["AuthorizerId"]
        (route,) = client.get_routes(ApiId=api)["Items"]
        client.update_route(
            ApiId=api,
            RouteId=route["RouteId"],
            AuthorizationType="CUSTOM",
            AuthorizerId=authorizer,
        )
        return api

    def request(
        self,
        api: str,
        path: str,
        body: bytes = b"",
        method: str = "GET",
        headers: dict[str, str] | None = None,
    ) -> tuple[int, Any]:
        """Send a request with a decoded path; return status and parsed body."""
        status, _, answer = coroutines.run(
            apigateway.handle_execute(api, "$default", path, method, headers or {}, body, {})
        )
        return status, json.loads(answer)


class _Raw(io.BytesIO):
    def stream(self, **_: Any) -> Iterator[bytes]:
        yield self.read()


def _in_process(request: AWSPreparedRequest, **_: Any) -> AWSResponse:
    url = urlsplit(request.url)
    body = request.body or b""
    status, headers, answer = coroutines.run(
        apigateway.handle_request(request.method, url.path, {}, body, parse_qs(url.query))
    )
    return AWSResponse(request.url, status, headers, _Raw(answer))


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Emulator:
    for name in REPLACED:  # restored after the test
        monkeypatch.setattr(apigateway, name, getattr(apigateway, name))
    monkeypatch.setattr(apigateway, "_authorizer_cache", {})
    found: Any = ({}, {"FunctionName": "tested"}, "tested")
    emulator = Emulator()
    monkeypatch.setattr(
        lambda_svc, "_get_func_record_for_ref_in_scope", lambda *_, **__: found, raising=True
    )
    monkeypatch.setattr(lambda_svc, "_execution_record_for_config", lambda *_: {})
    monkeypatch.setattr(lambda_svc, "_execute_function_with_config_scope", emulator.execute)
    return emulator


@pytest.fixture
def strict(emulator: Emulator) -> Emulator:
    emulator.install()
    return emulator


# ------------------------------------------------------------------------------------ routes


def deployed(emulator: Emulator, *slashes: str, fails: bool = True) -> str:
    """Create the routes of the template, and further ones to a function; return the API's id."""
    resources = transformed()
    paths = resources["HttpApi"]["Properties"]["Body"]["paths"]
    for path in slashes:
        paths[path] = paths[path.rstrip("/")]
    for operations in paths.values():
        for operation in operations.values():
            operation.pop("security", None)  # authorizers are not the subject here
    properties = {"Body": {"paths": paths}, "FailOnWarnings": fails}
    resources["HttpApi"]["Properties"] = properties
    api = emulator.api()
    ids = {"HttpApi": api} | {
        name: f"arn:aws:lambda:us-east-1:000000000000:function:{name}"
        for name, resource in resources.items()
        if resource["Type"] == "AWS::Lambda::Function"
    }
    stack = Stack({"Resources": resources}, {}, ids, {})
    create_routes(emulator.client(), stack)
    return api


def test_the_template_with_a_slash_at_the_end_of_a_path_does_not_deploy(strict: Emulator) -> None:
    deployed(strict)
    with pytest.raises(LocalStackError, match=f"must not end in a slash: {SLASH}"):
        deployed(strict, "/eventapi/event/")


def test_without_fail_on_warnings_the_route_is_missing(
    strict: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    found = deployed(strict, "/eventapi/event/", fails=False)
    keys = {route["RouteKey"] for route in strict.client().get_routes(ApiId=found)["Items"]}
    assert "GET /eventapi/event" in keys
    assert SLASH not in keys
    assert "must not end in a slash" in caplog.text


def test_the_emulator_alone_creates_the_route(emulator: Emulator) -> None:
    assert emulator.request(emulator.api(SLASH), "/eventapi/event/")[0] == 200


def test_a_path_with_a_slash_reaches_only_a_greedy_route(strict: Emulator) -> None:
    api = strict.api("GET /eventapi/event/{event}", "GET /eventapi/event")
    for path in ("/eventapi/event/", "/eventapi/event/7/"):
        assert strict.request(api, path) == (404, {"message": "Not Found"})
    api = strict.api("GET /eventapi/event/{event}", "GET /eventapi/{proxy+}")
    assert strict.request(api, "/eventapi/event/7/")[0] == 200
    assert strict.request(api, "/eventapi/event/7")[0] == 200
    assert [event["routeKey"] for event in strict.events] == [
        "GET /eventapi/{proxy+}",
        "GET /eventapi/event/{event}",
    ]
    assert strict.events[0]["pathParameters"] == {"proxy": "event/7/"}


def test_a_route_cannot_be_changed_to_one_with_a_slash(strict: Emulator) -> None:
    client, api = strict.client(), strict.api("GET /a")
    [route] = client.get_routes(ApiId=api)["Items"]
    with pytest.raises(client.exceptions.BadRequestException, match="slash"):
        client.update_route(ApiId=api, RouteId=route["RouteId"], RouteKey="GET /a/")


# ------------------------------------------------------------------------------------ limits


def test_a_body_above_ten_megabytes_is_413(emulator: Emulator) -> None:
    api = emulator.api("POST /a")
    largest = bytes(10 * 1024 * 1024)
    assert emulator.request(api, "/a", largest + b"0", "POST")[0] == 200
    emulator.install()
    assert emulator.request(api, "/a", largest + b"0", "POST") == (
        413,
        {"message": "Request Entity Too Large"},
    )
    assert emulator.request(api, "/a", largest, "POST")[0] == 200
    assert len(emulator.events) == 2


def test_a_function_without_an_answer_in_time_is_503(emulator: Emulator) -> None:
    api = emulator.api("GET /a")
    emulator.seconds = 1.5
    emulator.limits.change({"integration_seconds": 1})
    assert emulator.request(api, "/a")[0] == 200
    emulator.install()
    assert emulator.request(api, "/a") == (503, {"message": "Service Unavailable"})
    assert Current().limits.integration_seconds == 30


@pytest.mark.parametrize(
    ("result", "before", "status", "message"),
    [
        (
            {"error": True, "body": {"errorMessage": "a secret", "errorType": "KeyError"}},
            502,
            500,
            "Internal Server Error",
        ),
        ({"throttle": True, "body": {"Reason": "x"}}, 429, 503, "Service Unavailable"),
    ],
    ids=["error", "throttled"],
)
def test_the_gateway_answers_for_a_function_that_fails(
    emulator: Emulator, result: dict[str, Any], before: int, status: int, message: str
) -> None:
    api = emulator.api("GET /a")
    emulator.result = result
    assert emulator.request(api, "/a")[0] == before
    emulator.install()
    assert emulator.request(api, "/a") == (status, {"message": message})


# ------------------------------------------------------------------------------------ events


def test_an_event_has_the_fields_of_the_payload_format(emulator: Emulator) -> None:
    headers = {"host": "127.0.0.1:8080", "cookie": "a=1; b=2", "x-forwarded-for": "192.0.2.1"}
    api = emulator.api("GET /a")
    emulator.request(api, "/a", headers=headers)
    emulator.install()
    emulator.request(api, "/a", headers=headers)
    plain, event = emulator.events
    assert "cookies" not in plain
    assert event["cookies"] == ["a=1", "b=2"]
    assert "cookie" not in event["headers"]
    assert event["headers"]["x-forwarded-for"] == "192.0.2.1, 127.0.0.1"
    assert event["headers"]["x-forwarded-port"] == "8080"
    assert event["headers"]["x-forwarded-proto"] == "https"
    assert event["headers"]["x-amzn-trace-id"].startswith("Root=1-")
    assert event["headers"]["content-length"] == "0"
    assert event["requestContext"]["domainPrefix"] == api
    assert "pathParameters" not in event


def test_path_variables_are_decoded_and_a_question_mark_ends_the_path(emulator: Emulator) -> None:
    api = emulator.api("GET /a/{name}")
    emulator.request(api, "/a/What's new?")
    emulator.install()
    emulator.request(api, "/a/What's new?")
    emulator.request(api, "/a/größer & 100%25")
    assert [event["pathParameters"]["name"] for event in emulator.events] == [
        "What's new?",
        "What's new",
        "größer & 100%25",
    ]
    assert emulator.events[1]["rawPath"] == "/a/What's new"
    assert emulator.events[1]["requestContext"]["http"]["path"] == "/a/What's new"


def test_a_token_without_scopes_has_null_scopes() -> None:
    event = {
        "headers": {},
        "requestContext": {
            "domainName": "a.example",
            "http": {"sourceIp": "192.0.2.1"},
            "authorizer": {"jwt": {"claims": {"sub": "1"}, "scopes": []}},
        },
    }
    authorizer = gateway.completed(event)["requestContext"]["authorizer"]
    assert authorizer == {"jwt": {"claims": {"sub": "1"}, "scopes": None}}


# ------------------------------------------------------------------------------------ authorizers

CONTEXT = {"user_id": "olga"}
ALLOWED = {"body": {"isAuthorized": True, "context": CONTEXT}}


def test_a_function_gets_the_context_of_its_authorizer(strict: Emulator) -> None:
    api, headers = strict.guarded("GET /a/{name}"), {"authorization": "Bearer k", "cookie": "a=1"}
    strict.authorized = ALLOWED
    assert strict.request(api, "/a/b", headers=headers)[0] == 200
    (event,), (asked,) = strict.events, strict.asked
    assert event["requestContext"]["authorizer"] == {"lambda": CONTEXT}
    model = MODELS[Kind.HTTP_AUTHORIZER].model_validate(asked)
    assert model.model_dump()["identitySource"] == ["Bearer k"]
    assert structure(asked) - structure(recorded(Kind.HTTP_AUTHORIZER)) == set()


def test_an_answer_of_an_authorizer_is_used_again_for_the_same_header(strict: Emulator) -> None:
    api = strict.guarded("GET /a")
    strict.authorized = ALLOWED
    for key in ("k", "k", "other"):
        assert strict.request(api, "/a", headers={"authorization": key})[0] == 200
    assert len(strict.asked) == 2
    strict.authorized = {"body": {"isAuthorized": False, "context": {}}}
    assert strict.request(api, "/a", headers={"authorization": "k"})[0] == 200, "for a minute"
    forbidden = (403, {"message": "Forbidden"})
    assert strict.request(api, "/a", headers={"authorization": "new"}) == forbidden


def test_a_request_without_the_header_is_401_and_asks_nobody(strict: Emulator) -> None:
    api = strict.guarded("GET /a")
    assert strict.request(api, "/a") == (401, {"message": "Unauthorized"})
    assert strict.asked == strict.events == []


@pytest.mark.parametrize(
    "result",
    [
        {"error": True, "body": {"errorMessage": "a secret"}},
        {"throttle": True, "body": {}},
        {"body": {"isAuthorized": "true"}},
    ],
    ids=["error", "throttled", "invalid"],
)
def test_an_authorizer_that_fails_is_500(strict: Emulator, result: dict[str, Any]) -> None:
    api = strict.guarded("GET /a")
    strict.authorized = result
    reply = strict.request(api, "/a", headers={"authorization": "k"})
    assert reply == (500, {"message": "Internal Server Error"})
    assert strict.events == []


def test_an_authorizer_without_an_answer_in_time_is_500(
    strict: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gateway, "AUTHORIZER_SECONDS", 0.2)
    api = strict.guarded("GET /a")
    strict.authorized, strict.seconds = ALLOWED, 1
    reply = strict.request(api, "/a", headers={"authorization": "k"})
    assert reply == (500, {"message": "Internal Server Error"})
