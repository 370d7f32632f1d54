"""The authorizer of API keys, which the gateway asks before a request under /server.

    request --header--> gateway --event, at most once a minute for each key--> this
    this --isAuthorized, context--> gateway --requestContext.authorizer.lambda--> function

The gateway answers a refusal with 403. It calls nothing for a request without the header (401).
"""

import re
from typing import Any, TypedDict

from booking.application.api_keys import AuthorizeApiKey
from booking.edge.deployment import engine
from booking.edge.http import seconds_left
from booking.edge.identity import context_of_key
from booking.edge.observability import invocation, logger

_BEARER = re.compile(r"bearer +(\S+)", re.ASCII | re.IGNORECASE)


class Authorized(TypedDict):
    """The answer to the gateway, in the simple format of HTTP APIs."""

    isAuthorized: bool
    context: dict[str, str]


class Authorizer:
    """The handler of the gateway's questions."""

    def __init__(self) -> None:
        """Build the use case."""
        self._authorize = engine.build(AuthorizeApiKey)

    def handler(self, event: dict[str, Any], context: Any) -> Authorized:
        """Answer whether the key of a request is valid. Raises Busy, which is a 500."""
        logger.append_keys(request_id=getattr(context, "aws_request_id", None))
        within = engine.attempts.within(seconds_left(context))
        with invocation(event["requestContext"].get("requestId")), within:
            return self._answer(event)

    def _answer(self, event: dict[str, Any]) -> Authorized:
        sent = _BEARER.fullmatch((event.get("identitySource") or [""])[0])
        found = None if sent is None else self._authorize(sent[1])
        logger.info("authorized" if found else "not authorized")
        return {
            "isAuthorized": found is not None,
            "context": {} if found is None else context_of_key(found),
        }
