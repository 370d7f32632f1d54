"""The WebSocket API: parses events to frames and posts the answers back to their senders."""

from collections.abc import Callable, Mapping
from typing import Any

from booking.application.delivery import Post, Posts
from booking.application.ports.contention import Busy
from booking.domain.refusals import Refusal
from booking.edge.deployment import engine
from booking.edge.observability import count, invocation, logger
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

type Endpoint = Callable[[Frame], Message]
type Hook = Callable[[str], None]  # for a connection that begins or ends

DONE = {"statusCode": 200}
REFUSED = {"statusCode": 503}


def is_socket(event: Mapping[str, Any]) -> bool:
    """Return whether an event is of the WebSocket API, not of the HTTP API."""
    return "connectionId" in event.get("requestContext", {})


def unknown(frame: Frame) -> Message:
    """Raise NotUnderstood for a message of an unknown type."""
    raise sockets.unknown_type(frame)


def not_served(frame: Frame) -> Message:
    """Raise NotUnderstood for a message that this stack does not serve."""
    raise sockets.not_served(frame)


def served_if_open(endpoint: Endpoint) -> Endpoint:
    """Return the endpoint, or `not_served` if the surfaces without credentials are off."""
    return endpoint if engine.settings.open_surfaces else not_served


class Channel:
    """One function's part of the WebSocket API. Every message gets an answer, errors included.

    The type of the event decides what to do, not its route: a client can send a message whose
    type is the name of a route of the gateway, such as $connect.
    """

    def __init__(
        self,
        posts: Posts,
        message: Endpoint = unknown,
        connect: Hook | None = None,
        disconnect: Hook | None = None,
    ) -> None:
        """Take the endpoint for messages, and the hooks for connections that begin and end."""
        self._posts = posts
        self._message = message
        self._hooks = {"CONNECT": connect, "DISCONNECT": disconnect}

    def handler(self, event: Mapping[str, Any], context: Any) -> dict[str, Any]:
        """Handle one event of the WebSocket API; other events have no effect."""
        if not is_socket(event):
            return DONE
        logger.append_keys(request_id=getattr(context, "aws_request_id", None))
        with invocation(event["requestContext"].get("requestId")):
            return self._dispatch(event)

    def _dispatch(self, event: Mapping[str, Any]) -> dict[str, Any]:
        request = event["requestContext"]
        connection: str = request["connectionId"]
        if request["eventType"] == "MESSAGE":
            answer = self._answer(connection, event.get("body") or "")
            self._posts([Post(connection=connection, text=messages.text(answer))])
            return DONE
        hook = self._hooks.get(request["eventType"])
        return DONE if hook is None else _call(hook, connection)

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


def _call(hook: Hook, connection: str) -> dict[str, Any]:
    try:
        hook(connection)
    except Busy:
        logger.warning("busy")
        count("Busy")
        return REFUSED
    return DONE
