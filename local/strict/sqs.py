"""Rules of SQS for messages.

- A message has at most 256 KB, and so have all messages of a batch. SQS raised both limits to 1 MiB
  in August 2025, and the emulator checks that:
  https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html.
  The previous limit stays here. Code that keeps to it is correct under both, and no message of ours
  comes near it.
- The names, types and values of attributes count; the emulator counts the body only. Source: as
  above.
- A delay is between 0 and 900 s (the emulator checks that for queues, not for messages):
  https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html

The emulator itself limits a batch to 10 messages, and checks their ids.
"""

import base64
import functools
from collections.abc import Callable
from typing import Any

from ministack.services import sqs as _sqs

from local.strict.limits import Current

sqs: Any = _sqs

MESSAGE_BYTES = 256 * 1024
LONGEST_DELAY_SECONDS = 900

type Message = dict[str, Any]
type Action = Callable[[Message, str], dict[str, Any]]


def install(_current: Current) -> None:
    """Replace functions of the emulator."""
    # A batch sends each of its messages with the function of the single message.
    sqs._act_send_message = _checked(sqs._act_send_message, _check_message)  # noqa: SLF001
    sqs._HANDLERS["SendMessage"] = sqs._act_send_message  # noqa: SLF001
    sqs._HANDLERS["SendMessageBatch"] = _checked(  # noqa: SLF001
        sqs._HANDLERS["SendMessageBatch"],  # noqa: SLF001
        _check_batch,
    )


def _checked(action: Action, check: Callable[[Message], None]) -> Action:
    @functools.wraps(action)
    def check_then_act(request: Message, url: str) -> dict[str, Any]:
        check(request)
        return action(request, url)

    return check_then_act


def _check_message(message: Message) -> None:
    size, delay = size_bytes(message), message.get("DelaySeconds")
    if size > MESSAGE_BYTES:
        raise _error(f"Message must be shorter than {MESSAGE_BYTES} bytes.")
    if delay is not None and not 0 <= int(delay) <= LONGEST_DELAY_SECONDS:
        raise _error(f"DelaySeconds must be >= 0 and <= {LONGEST_DELAY_SECONDS}.")


def _check_batch(request: Message) -> None:
    size = sum(map(size_bytes, request.get("Entries", [])))
    if size > MESSAGE_BYTES:
        raise sqs._Err(  # noqa: SLF001
            "BatchRequestTooLong",
            f"Batch requests cannot be longer than {MESSAGE_BYTES} bytes. "
            f"You have sent {size} bytes.",
        )


def _error(reason: str) -> Exception:
    error: Exception = sqs._Err(  # noqa: SLF001
        "InvalidParameterValue", f"One or more parameters are invalid. Reason: {reason}"
    )
    return error


def size_bytes(message: Message) -> int:
    """Return the size of a message: its body, and the names, types and values of attributes."""
    size = len(message.get("MessageBody", "").encode())
    for name, attribute in (message.get("MessageAttributes") or {}).items():
        size += len(name.encode()) + len(attribute.get("DataType", "").encode())
        size += len(attribute.get("StringValue", "").encode())
        size += len(base64.b64decode(attribute.get("BinaryValue", "")))
    return size
