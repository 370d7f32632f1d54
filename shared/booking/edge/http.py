"""The HTTP API: routes events to endpoints and converts answers and refusals to responses."""

import binascii
import re
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from typing import Any
from urllib.parse import quote, unquote

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError

from booking.application.idempotency import FindFirstAnswer
from booking.application.identify import KnownCallers
from booking.application.ports.contention import Busy
from booking.application.ports.idempotency import IdempotencyKeyInUse
from booking.domain.refusals import NameRefused, Refusal, SubjectRefused, TokenRevoked
from booking.edge.deployment import engine
from booking.edge.headers import SECURITY_HEADERS
from booking.edge.identity import caller_of
from booking.edge.observability import count, invocation, logger
from booking.surfaces.http import SERVER, Answer, Contract, Request, Surface

LAST_ATTEMPT = 8.0  # seconds reserved for the last attempt, in case DynamoDB is slow
PUBLIC = "/v1/conferences/"  # everybody reads conferences, without a key
IN_PATHS = "/%-._~()'!*:@,;=+&$"  # characters of a path that are not percent-encoded
_LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(
    rf"({_LABEL}([.]{_LABEL})*|\[[0-9a-f:.]{{2,45}}\])(:[0-9]{{1,5}})?", re.ASCII | re.IGNORECASE
)

type Endpoint = Callable[[Request], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A route of the template, and its endpoint."""

    method: str
    path: str
    surface: Surface
    contract: Contract
    endpoint: Endpoint


class Api:
    """The routes of one function. The surface of a route determines the format of its errors."""

    def __init__(self) -> None:
        """Start without routes."""
        self.routes: list[Route] = []
        self._resolver = APIGatewayHttpResolver()
        self._resolver.not_found(_not_found)
        self._find_first_answer = engine.build(FindFirstAnswer)
        self._known_callers = engine.build(KnownCallers)

    def route(
        self, method: str, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Return a decorator that registers an endpoint for a route of the template."""

        def register(endpoint: Endpoint) -> Endpoint:
            route = Route(
                method=method, path=path, surface=surface, contract=contract, endpoint=endpoint
            )
            self.routes.append(route)

            def respond(**path_parameters: str) -> Response[str | bytes]:
                return _response(self._answer(route, self._request(path_parameters)))

            # The resolver writes <name> where the template writes {name}.
            pattern = path.replace("{", "<").replace("}", ">")
            self._resolver.route(pattern, method)(respond)
            if contract.scope is not None:
                self._resolver.route(SERVER + pattern, method)(respond)
            return endpoint

        return register

    def get(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Return a decorator that registers an endpoint for GET."""
        return self.route("GET", path, surface, contract)

    def post(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Return a decorator that registers an endpoint for POST."""
        return self.route("POST", path, surface, contract)

    def patch(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Return a decorator that registers an endpoint for PATCH."""
        return self.route("PATCH", path, surface, contract)

    def delete(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Return a decorator that registers an endpoint for DELETE."""
        return self.route("DELETE", path, surface, contract)

    def unknown(self, endpoint: Endpoint) -> Endpoint:
        """Register the endpoint of the paths that no route has."""

        def respond(error: NotFoundError) -> Response[str | bytes]:
            del error
            return _response(endpoint(self._request({})))

        self._resolver.not_found(respond)
        return endpoint

    def handler(self, event: dict[str, Any], context: Any) -> dict[str, Any]:
        """Handle one event of the HTTP API (payload version 2.0)."""
        logger.append_keys(request_id=getattr(context, "aws_request_id", None))
        within = engine.attempts.within(seconds_left(context))
        with invocation(event["requestContext"]["requestId"]), within:
            return self._resolver.resolve(_matchable(event), context)

    def _request(self, path_parameters: dict[str, str]) -> Request:
        event = self._resolver.current_event
        headers = {name.lower(): value for name, value in event.headers.items()}
        return Request(
            body=_body(event.raw_event),
            content_type=headers.get("content-type", ""),
            path={name: unquote(value) for name, value in path_parameters.items()},
            query=event.query_string_parameters or {},
            headers=headers,
            line=f"{event.http_method} {event.path}",
            origin=_origin(event.raw_event, headers),
            caller=caller_of(event.raw_event),
        )

    def _answer(self, route: Route, request: Request) -> Answer:
        surface = route.surface.of(request)
        if surface.open and not engine.settings.open_surfaces:
            return no_such_route()
        try:
            if route.contract.secured or request.caller is not None:
                self._check_caller(route, request)
            answer = _for_server(self._call_endpoint(route, request), request)
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
            answer = surface.failed(500, "internal error")
        else:
            logger.info("answered", status=answer.status)
            count("Answered")
        return answer

    def _check_caller(self, route: Route, request: Request) -> None:
        """Raise a refusal if the request has no token or key that its username and route accept."""
        caller = request.signed_in()
        caller.check_scope(route.contract.scope)
        if not route.contract.identifies:
            self._known_callers.check(caller)

    def _call_endpoint(self, route: Route, request: Request) -> Answer:
        """Call the endpoint; return the recorded answer if the request is a retry."""
        try:
            return route.endpoint(request)
        except (NameRefused, SubjectRefused, TokenRevoked):
            raise  # no answer of the caller who had the username before
        except (Refusal, IdempotencyKeyInUse) as error:
            return self._first_answer(route, request, error)

    def _first_answer(
        self, route: Route, request: Request, error: Refusal | IdempotencyKeyInUse
    ) -> Answer:
        """Return the answer recorded under the request's idempotency key.

        Without a record, raises the error, or Busy if another request is using the key.
        """
        in_use = isinstance(error, IdempotencyKeyInUse)
        key = request.key if route.contract.keeps and request.caller else None
        found = None
        if key is not None and request.caller is not None:
            found = self._find_first_answer(
                request.caller, key, request.fingerprint, must_exist=in_use
            )
        if found is not None:
            return Answer.again(found)
        if in_use:
            raise Busy from error
        raise error


def _for_server(answer: Answer, request: Request) -> Answer:
    """Return the answer with a Location that accepts the API key of the request."""
    location = answer.headers.get("Location", PUBLIC)
    if location.startswith(PUBLIC) or not request.line.partition(" ")[2].startswith(f"{SERVER}/"):
        return answer
    return replace(answer, headers={**answer.headers, "Location": SERVER + location})


def seconds_left(context: Any) -> float:
    """Return the seconds in which attempts may begin, so that the request does not time out."""
    left = getattr(context, "get_remaining_time_in_millis", None)
    return inf if left is None else left() / 1000 - LAST_ATTEMPT


def _matchable(event: dict[str, Any]) -> dict[str, Any]:
    """Percent-encode the path again: the gateway decodes it, and the resolver expects ASCII."""
    return {**event, "rawPath": quote(event["rawPath"], safe=IN_PATHS, errors="replace")}


def _origin(event: dict[str, Any], headers: dict[str, str]) -> str:
    """Return the scheme and host that the client addressed.

    The host is the Host header (a custom domain, a port), or the API's own name where that
    header is not a valid host. The gateway serves https only; the local stack says http.
    """
    host = headers.get("host", "")
    if not _HOST.fullmatch(host):
        host = event["requestContext"].get("domainName", "")
    forwarded = headers.get("x-forwarded-proto", "").partition(",")[0].strip().lower()
    return f"{'http' if forwarded == 'http' else 'https'}://{host}"


def _body(event: dict[str, Any]) -> bytes:
    body = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return str(body).encode("utf-8", "surrogatepass")
    try:
        return b64decode(body)
    except (binascii.Error, ValueError):
        return b"\xff"  # neither JSON nor a form, so that parsing refuses it


def no_such_route() -> Answer:
    """Return 404 for an unknown route, or one that the stack does not serve."""
    sentence = "no such route"
    return Answer(status=404, body={"message": sentence, "error": sentence})


def _response(answer: Answer) -> Response[str | bytes]:
    return Response(
        status_code=answer.status,
        content_type=answer.content_type,
        body=answer.content(),
        headers={**SECURITY_HEADERS, **answer.headers},
    )


def _not_found(_: NotFoundError) -> Response[str | bytes]:
    return _response(no_such_route())
