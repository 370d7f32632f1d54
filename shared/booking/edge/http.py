"""HTTP plumbing: events to requests, refusals and answers to responses, on Powertools' resolver."""

import binascii
from base64 import b64decode
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError

from booking.application.ports import Busy
from booking.domain.refusals import Refusal
from booking.edge.observability import count, invocation, logger
from booking.surfaces.http import Answer, Request, Surface

type Endpoint = Callable[[Request], Answer]


class Api:
    """The routes of one function. A route is of one surface, which says no in its own words."""

    def __init__(self) -> None:
        """Start without routes."""
        self._resolver = APIGatewayHttpResolver()
        self._resolver.not_found(_not_found)

    def route(self, method: str, path: str, surface: Surface) -> Callable[[Endpoint], Endpoint]:
        """Lead a route of the template to the endpoint decorated."""

        def decorated(endpoint: Endpoint) -> Endpoint:
            def respond(**path_parameters: str) -> Response[str]:
                request = self._request(path_parameters)
                return _response(_answer(endpoint, request, surface))

            # The resolver writes <name> where the template writes {name}.
            pattern = path.replace("{", "<").replace("}", ">")
            self._resolver.route(pattern, method)(respond)
            return endpoint

        return decorated

    def get(self, path: str, surface: Surface) -> Callable[[Endpoint], Endpoint]:
        """Lead GET path to an endpoint."""
        return self.route("GET", path, surface)

    def post(self, path: str, surface: Surface) -> Callable[[Endpoint], Endpoint]:
        """Lead POST path to an endpoint."""
        return self.route("POST", path, surface)

    def handler(self, event: dict[str, Any], context: Any) -> dict[str, Any]:
        """Answer one event of the HTTP API (payload version 2.0)."""
        logger.append_keys(request_id=getattr(context, "aws_request_id", None))
        with invocation(event["requestContext"]["requestId"]):
            return self._resolver.resolve(event, context)

    def _request(self, path_parameters: dict[str, str]) -> Request:
        event = self._resolver.current_event
        return Request(
            body=_body(event.raw_event),
            content_type=event.headers.get("content-type", ""),
            path={name: unquote(value) for name, value in path_parameters.items()},
            query=event.query_string_parameters or {},
        )


def _body(event: dict[str, Any]) -> bytes:
    body = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return str(body).encode("utf-8", "surrogatepass")
    try:
        return b64decode(body)
    except (binascii.Error, ValueError):
        return b"\xff"  # no JSON, no form: refused as such


def _answer(endpoint: Endpoint, request: Request, surface: Surface) -> Answer:
    try:
        answer = endpoint(request)
    except Refusal as refusal:
        answer = surface.refused(refusal)
        logger.info("refused", refusal=type(refusal).__name__, status=answer.status)
        count("Refused")
    except Busy:
        answer = surface.busy()
        logger.warning("busy")
        count("Busy")
    except Exception:
        logger.exception("failed")
        count("Failed")
        sentence = "internal error"
        answer = Answer(status=500, body={"message": sentence, "error": sentence})
    else:
        logger.info("answered", status=answer.status)
        count("Answered")
    return answer


def _response(answer: Answer) -> Response[str]:
    return Response(
        status_code=answer.status,
        content_type="application/json",
        body=answer.json(),
        headers=dict(answer.headers),
    )


def _not_found(_: NotFoundError) -> Response[str]:
    sentence = "no such route"
    return _response(Answer(status=404, body={"message": sentence, "error": sentence}))
