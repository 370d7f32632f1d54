"""Rules of API Gateway's HTTP APIs, for the emulator's module `apigateway`.

- A route whose path ends in a slash is not created (`local.strict.routing` has the sources).
- A request selects its route as `local.strict.routing` describes.
- A body above 10 MB is refused, and a function must answer within 30 s:
  https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
- A function without an answer in that time is 503, and so is a throttled function (the emulator
  answers 429): https://github.com/anomalyco/sst/issues/2232
- An error of a function is 500 without its message (the emulator answers 502 with it):
  https://github.com/awslabs/aws-lambda-cpp/issues/117
- An event has the fields of payload format 2.0; `completed` has the sources.
- A Lambda authorizer must answer within 10 s. Without an answer in that time, or with an error, the
  request is 500: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
"""

import asyncio
import functools
import json
import os
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from ministack.services import apigateway as untyped

from local.strict.limits import Current
from local.strict.routing import refusal, select

type Response = tuple[int, dict[str, str], bytes]

apigateway: Any = untyped
AUTHORIZER_SECONDS = 10
JSON = {"Content-Type": "application/json"}


def install(current: Current) -> None:
    """Replace functions of the emulator."""
    apigateway._create_route = _refusing(apigateway._create_route)  # noqa: SLF001
    apigateway._update_route = _refusing(apigateway._update_route)  # noqa: SLF001
    apigateway._match_route = _selected  # noqa: SLF001
    apigateway.handle_execute = _within_payload_size(apigateway.handle_execute, current)
    apigateway.run_reentrant = _within_integration_time(apigateway.run_reentrant, current)


def _refusing(change: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(change)
    def refuse_or_change(*request: Any) -> Any:
        problem = refusal(request[-1].get("routeKey", ""))
        if problem is not None:
            return apigateway._apigw_error("BadRequestException", problem, 400)  # noqa: SLF001
        return change(*request)

    return refuse_or_change


def _selected(api: str, method: str, path: str) -> dict[str, Any] | None:
    routes = {route["routeKey"]: route for route in apigateway._routes.get(api, {}).values()}  # noqa: SLF001
    match = select(routes, method, path)
    return None if match is None else routes[match.key]


def _within_payload_size(execute: Callable[..., Any], current: Current) -> Callable[..., Any]:
    @functools.wraps(execute)
    async def execute_if_small(*request: Any, **more: Any) -> Response:
        api, stage, path, method, headers, body, *rest = request
        if len(body or b"") > current.limits.payload_bytes:
            return _answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        # The path is decoded, and API Gateway ends it at a question mark that was encoded:
        # https://github.com/middleapi/standard-server/pull/93
        path = path.partition("?")[0]
        response: Response = await execute(api, stage, path, method, headers, body, *rest, **more)
        return response

    return execute_if_small


def _answer(status: HTTPStatus) -> Response:
    # Python's phrase for 413 has changed; the gateway's has not.
    too_large = status is HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    message = "Request Entity Too Large" if too_large else status.phrase
    return status, dict(JSON), json.dumps({"message": message}, separators=(",", ":")).encode()


def _of_the_gateway(status: HTTPStatus) -> dict[str, Any]:
    """Return an answer of the gateway itself, in the format of a function's answer."""
    number, headers, body = _answer(status)
    return {"statusCode": int(number), "headers": headers, "body": body.decode()}


def _within_integration_time(run: Callable[..., Any], current: Current) -> Callable[..., Any]:
    """Complete the events for functions, and answer in time; a late function continues to run."""
    running: set[asyncio.Task[Any]] = set()

    @functools.wraps(run)
    async def run_in_time(function: Callable[..., Any], *arguments: Any, **more: Any) -> Any:
        if not _is_request(arguments):
            return await run(function, *arguments, **more)
        record, event = arguments
        authorizes = event.get("type") == "REQUEST"
        shaped = completed_for_authorizer(event) if authorizes else completed(event)
        call = asyncio.ensure_future(run(function, record, shaped, **more))
        running.add(call)
        call.add_done_callback(running.discard)
        seconds = AUTHORIZER_SECONDS if authorizes else current.limits.integration_seconds
        done, _ = await asyncio.wait({call}, timeout=seconds)
        result = call.result() if done else {"throttle": True}
        if authorizes:
            return {"error": True} if result.get("throttle") or result.get("error") else result
        if result.get("throttle"):
            return {"body": _of_the_gateway(HTTPStatus.SERVICE_UNAVAILABLE)}
        if result.get("error"):
            return {"body": _of_the_gateway(HTTPStatus.INTERNAL_SERVER_ERROR)}
        return result

    return run_in_time


def _is_request(arguments: tuple[Any, ...]) -> bool:
    """Return whether these are a function and its event for a request to an HTTP API."""
    event = arguments[-1] if arguments else None
    return isinstance(event, dict) and event.get("version") == "2.0" and "rawPath" in event


def completed_for_authorizer(event: dict[str, Any]) -> dict[str, Any]:
    """Return the event of a Lambda authorizer with the fields that the emulator leaves out.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
    """
    finished = completed(event)
    now = time.time()
    finished["requestContext"] |= {
        "time": time.strftime("%d/%b/%Y:%H:%M:%S +0000", time.gmtime(now)),
        "timeEpoch": int(now * 1000),
    }
    for name in ("queryStringParameters", "stageVariables"):
        if not finished.get(name):
            finished.pop(name, None)
    return finished


def completed(event: dict[str, Any]) -> dict[str, Any]:
    """Return the event with the fields of payload format 2.0 that the emulator leaves out.

    `cookies` instead of a header, `x-forwarded-*` and `x-amzn-trace-id`, the prefix of the domain
    name, null instead of an empty list of scopes, and no `pathParameters` if the route has no
    variables. Sources: a recorded event, https://github.com/hotsock/voker/tree/main/vokerhttp/testdata,
    and https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
    """
    headers = dict(event["headers"])
    context = dict(event["requestContext"])
    finished = {**event, "headers": headers, "requestContext": context}
    cookies = headers.pop("cookie", "")
    if cookies:
        finished["cookies"] = cookies.split("; ")
    if not event.get("pathParameters"):
        finished.pop("pathParameters", None)
    sent_by = [headers.get("x-forwarded-for"), context["http"]["sourceIp"]]
    headers["x-forwarded-for"] = ", ".join(filter(None, sent_by))
    _, _, port = headers.get("host", "").rpartition(":")
    headers["x-forwarded-port"] = port if port.isdigit() else "443"
    headers.setdefault("x-forwarded-proto", "https")
    headers.setdefault("x-amzn-trace-id", f"Root=1-{int(time.time()):08x}-{os.urandom(12).hex()}")
    headers.setdefault("content-length", "0")
    context["domainPrefix"] = context["domainName"].partition(".")[0]
    if "jwt" in context.get("authorizer", {}):
        jwt = context["authorizer"]["jwt"]
        context["authorizer"] = {"jwt": {**jwt, "scopes": jwt["scopes"] or None}}
    return finished
