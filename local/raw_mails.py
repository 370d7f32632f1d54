"""Mails in MIME. The emulator lists only their text, and tests read their attachments."""

import functools
import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from ministack import app as _app
from ministack.services import ses_v2 as _ses_v2

from local.mail_permissions import SEND

# These modules are mostly untyped.
app: Any = _app
ses_v2: Any = _ses_v2

type Answer = tuple[int, dict[str, str], bytes]
type Handle = Callable[..., Awaitable[Answer | None]]


def retain_raw_mails() -> None:
    """Make the emulator add the message in MIME, in Base64, to its list of mails as `Raw`."""
    messages: dict[str, str] = {}  # by message id
    ses_v2.handle_request = _retaining(ses_v2.handle_request, messages)
    listing = app._handle_ses_messages_request  # noqa: SLF001
    app._handle_ses_messages_request = _listing(listing, messages)  # noqa: SLF001


def _retaining(handle: Handle, messages: dict[str, str]) -> Handle:
    @functools.wraps(handle)
    async def handle_and_retain(
        method: str, path: str, headers: Any, body: bytes, query: Any
    ) -> Any:
        answer = await handle(method, path, headers, body, query)
        if answer is None or answer[0] != HTTPStatus.OK:
            return answer
        if (method, path.rstrip("/")) == ("POST", SEND):
            raw = json.loads(body)["Content"].get("Raw", {}).get("Data")
            if raw is not None:
                messages[json.loads(answer[2])["MessageId"]] = raw
        return answer

    return handle_and_retain


def _listing(handle: Handle, messages: dict[str, str]) -> Handle:
    @functools.wraps(handle)
    async def list_with_raw(*request: Any) -> Any:
        answer = await handle(*request)
        if answer is None or answer[0] != HTTPStatus.OK:
            return answer
        listed = json.loads(answer[2])
        for mails in listed["messages"].values():
            for mail in mails:
                if mail["MessageId"] in messages:
                    mail["Raw"] = messages[mail["MessageId"]]
        return answer[0], answer[1], json.dumps(listed).encode()

    return list_with_raw
