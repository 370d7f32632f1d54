"""WebSocket plumbing: events to frames, and answers posted back to who sent them."""

from collections.abc import Callable, Mapping
from typing import Any

from booking.application.delivery import Post, Posts
from booking.application.ports import Busy
from booking.domain.refusals import Refusal
from booking.edge import wiring
from booking.edge.observability import count, invocation, logger
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

type Endpoint = Callable[[Frame], Message]
type Turn = Callable[[str], None]

DONE = {"statusCode": 200}
REFUSED = {"statusCode": 503}


def is_socket(event: Mapping[str, Any]) -> bool:
    """Tell an event of the WebSocket API from one of the HTTP API."""
    return "connectionId" in event.get("requestContext", {})


def unknown(frame: Frame) -> Message:
    """Refuse a message that no other function answers."""
    raise sockets.unknown_type(frame)


def not_served(frame: Frame) -> Message:
    """Refuse a message of a surface that this stack does not serve."""
    raise sockets.not_served(frame)


def where_open(endpoint: Endpoint) -> Endpoint:
    """Answer only where the surfaces without credentials are served."""
    return endpoint if wiring.OPEN_SURFACES else not_served


class Channel:
    """One function's part of the WebSocket API. Whatever a client sends, it is answered.

    A client may name a route of the gateway's own ($connect) as its message's type: what kind of
    event it is decides, not the route.
    """

    def __init__(
        self,
        posts: Posts,
        message: Endpoint = unknown,
        connect: Turn | None = None,
        disconnect: Turn | None = None,
    ) -> None:
        """Take what answers a message, and what a connection's coming and going leads to."""
        self._posts = posts
        self._message = message
        self._turns = {"CONNECT": connect, "DISCONNECT": disconnect}

    def handler(self, event: Mapping[str, Any], context: Any) -> dict[str, Any]:
        """Take one event of the WebSocket API; one that is none has no effect."""
        if not is_socket(event):
            return DONE
        logger.append_keys(request_id=getattr(context, "aws_request_id", None))
        with invocation(event["requestContext"].get("requestId")):
            return self._taken(event)

    def _taken(self, event: Mapping[str, Any]) -> dict[str, Any]:
        told = event["requestContext"]
        connection: str = told["connectionId"]
        if told["eventType"] == "MESSAGE":
            answer = self._answer(connection, event.get("body") or "")
            self._posts([Post(connection=connection, text=messages.text(answer))])
            return DONE
        turn = self._turns.get(told["eventType"])
        return DONE if turn is None else _turned(turn, connection)

    def _answer(self, connection: str, body: str) -> Message:
        try:
            frame = sockets.parse(connection, body)
            answer = self._message(frame)
        except Refusal as refusal:
            answer = messages.error(refusal.message)
            logger.info("refused", refusal=type(refusal).__name__)
            count("Refused")
        except Busy:
            answer = messages.error("the service is busy, try again")
            logger.warning("busy")
            count("Busy")
        except Exception:
            logger.exception("failed")
            count("Failed")
            answer = messages.error("internal error")
        else:
            logger.info("answered", answer=answer["type"])
            count("Answered")
        return answer


def _turned(turn: Turn, connection: str) -> dict[str, Any]:
    try:
        turn(connection)
    except Busy:
        logger.warning("busy")
        count("Busy")
        return REFUSED
    return DONE
