"""Mails in MIME. The emulator lists only their text, and tests read their attachments."""

import functools
import json
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

from ministack.services import ses as _ses
from ministack.services import ses_v2 as _ses_v2

from local.mail_permissions import SEND

# These modules are mostly untyped.
ses: Any = _ses
ses_v2: Any = _ses_v2

type Answer = tuple[int, dict[str, str], bytes]


def retain_raw_mails() -> None:
    """Make the emulator add the message in MIME, in Base64, to its list of mails as `Raw`."""
    ses_v2.handle_request = _retaining(ses_v2.handle_request)


def _retaining(handle: Callable[..., Awaitable[Answer]]) -> Callable[..., Awaitable[Answer]]:
    @functools.wraps(handle)
    async def handle_and_retain(
        method: str, path: str, headers: Mapping[str, str], body: bytes, query: Any
    ) -> Answer:
        answer = await handle(method, path, headers, body, query)
        if (method, path.rstrip("/")) == ("POST", SEND) and answer[0] == HTTPStatus.OK:
            _retain(json.loads(body), json.loads(answer[2])["MessageId"])
        return answer

    return handle_and_retain


def _retain(request: Mapping[str, Any], message_id: str) -> None:
    raw = request["Content"].get("Raw", {}).get("Data")
    if raw is None:
        return
    for mail in reversed(ses._sent_emails_list()):  # noqa: SLF001
        if mail["MessageId"] == message_id:
            mail["Raw"] = raw
            return
