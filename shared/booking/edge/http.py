"""HTTP plumbing: events to requests, refusals and answers to responses, on Powertools' resolver."""

import binascii
import re
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any
from urllib.parse import quote, unquote

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError

from booking.application.ports import Busy, KeyUsed
from booking.domain.refusals import Refusal
from booking.edge import use_cases, wiring
from booking.edge.headers import SECURITY_HEADERS
from booking.edge.identity import caller_of
from booking.edge.observability import count, invocation, logger
from booking.surfaces.http import Answer, Contract, Request, Surface

LAST_ATTEMPT = 8.0  # seconds that a last attempt may take of a store that is slow to answer
IN_PATHS = "/%-._~()'!*:@,;=+&$"
_LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(
    rf"({_LABEL}([.]{_LABEL})*|\[[0-9a-f:.]{{2,45}}\])(:[0-9]{{1,5}})?", re.ASCII | re.IGNORECASE
)

type Endpoint = Callable[[Request], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One route of the template, and the endpoint that it leads to."""

    method: str
    path: str
    surface: Surface
    contract: Contract
    endpoint: Endpoint


class Api:
    """The routes of one function. A route is of one surface, which says no in its own words."""

    def __init__(self) -> None:
        """Start without routes."""
        self.routes: list[Route] = []
        self._resolver = APIGatewayHttpResolver()
        self._resolver.not_found(_not_found)
        self._find_receipt = use_cases.find_receipt()

    def route(
        self, method: str, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Lead a route of the template to the endpoint decorated."""

        def decorated(endpoint: Endpoint) -> Endpoint:
            route = Route(
                method=method, path=path, surface=surface, contract=contract, endpoint=endpoint
            )
            self.routes.append(route)

            def respond(**path_parameters: str) -> Response[str]:
                return _response(self._answer(route, self._request(path_parameters)))

            # The resolver writes <name> where the template writes {name}.
            pattern = path.replace("{", "<").replace("}", ">")
            self._resolver.route(pattern, method)(respond)
            return endpoint

        return decorated

    def get(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Lead GET path to an endpoint."""
        return self.route("GET", path, surface, contract)

    def post(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Lead POST path to an endpoint."""
        return self.route("POST", path, surface, contract)

    def patch(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Lead PATCH path to an endpoint."""
        return self.route("PATCH", path, surface, contract)

    def delete(
        self, path: str, surface: Surface, contract: Contract
    ) -> Callable[[Endpoint], Endpoint]:
        """Lead DELETE path to an endpoint."""
        return self.route("DELETE", path, surface, contract)

    def handler(self, event: dict[str, Any], context: Any) -> dict[str, Any]:
        """Answer one event of the HTTP API (payload version 2.0)."""
        logger.append_keys(request_id=getattr(context, "aws_request_id", None))
        within = wiring.attempts.within(_seconds_left(context))
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
        surface = route.surface
        if surface.open and not wiring.OPEN_SURFACES:
            return no_such_route()
        try:
            if route.contract.secured:
                request.signed_in()
            answer = self._answered(route, request)
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

    def _answered(self, route: Route, request: Request) -> Answer:
        """Call the endpoint; a request that comes again under its key gets its first answer."""
        try:
            answer = route.endpoint(request)
        except (Refusal, KeyUsed) as said:
            return self._first_answer(route, request, said)
        return Answer.again(request.kept[-1]) if request.kept else answer

    def _first_answer(self, route: Route, request: Request, said: Refusal | KeyUsed) -> Answer:
        key = request.key if route.contract.keeps and request.caller else None
        found = None
        if key is not None and request.caller is not None:
            owner, surely = request.caller.attendee, isinstance(said, KeyUsed)
            found = self._find_receipt(owner, key, request.fingerprint, surely=surely)
        if found is not None:
            return Answer.again(found)
        if isinstance(said, KeyUsed):
            raise Busy from said
        raise said


def _seconds_left(context: Any) -> float:
    """Say for how long attempts may begin, so that who asks is answered in time."""
    left = getattr(context, "get_remaining_time_in_millis", None)
    return inf if left is None else left() / 1000 - LAST_ATTEMPT


def _matchable(event: dict[str, Any]) -> dict[str, Any]:
    """Encode what the resolver's patterns know of no path, and the gateway has decoded."""
    return {**event, "rawPath": quote(event["rawPath"], safe=IN_PATHS, errors="replace")}


def _origin(event: dict[str, Any], headers: dict[str, str]) -> str:
    """Return the scheme and host that the client addressed.

    The host is the Host header (a custom domain, a port), or the API's own name where that
    header is no host. The gateway serves https only; the local stack says http.
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
        return b"\xff"  # no JSON, no form: refused as such


def no_such_route() -> Answer:
    """Answer what leads nowhere."""
    sentence = "no such route"
    return Answer(status=404, body={"message": sentence, "error": sentence})


def _response(answer: Answer) -> Response[str]:
    return Response(
        status_code=answer.status,
        content_type=answer.content_type,
        body=answer.text(),
        headers={**SECURITY_HEADERS, **answer.headers},
    )


def _not_found(_: NotFoundError) -> Response[str]:
    return _response(no_such_route())
