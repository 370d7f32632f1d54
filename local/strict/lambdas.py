"""Quotas of Lambda.

https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html

- An account runs a number of functions at the same time: 1,000 by default, and 10 if it is new. The
  emulator has a limit that depends on the memory of this machine; the lower one applies.
- A synchronous invocation has at most 6 MB, and so has its answer. An asynchronous one has 256 KB;
  AWS raised that to 1 MB in October 2025, and the previous limit stays here, as for SQS:
  https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb
- The environment of a function has at most 4 KB.
- In a log group of several functions, the name of a stream contains the name of its function.
"""

import functools
import json
from collections.abc import Awaitable, Callable
from typing import Any

from ministack.core.responses import error_response_json
from ministack.services import lambda_svc

from local.strict.functions import Properties, before_functions
from local.strict.limits import Current

lambdas: Any = lambda_svc

SYNCHRONOUS_BYTES = 6 * 1024 * 1024
ASYNCHRONOUS_BYTES = 256 * 1024
ENVIRONMENT_BYTES = 4 * 1024

type Answer = tuple[int, dict[str, str], bytes]


def install(current: Current) -> None:
    """Replace functions of the emulator."""
    lambdas._acquire_execution_slot = _limited(  # noqa: SLF001
        lambdas._acquire_execution_slot,  # noqa: SLF001
        current,
    )
    lambdas.handle_request = _with_small_payload(lambdas.handle_request)
    lambdas._execute_function = _with_small_answer(lambdas._execute_function)  # noqa: SLF001
    lambdas._create_function = _with_small_environment(lambdas._create_function)  # noqa: SLF001
    lambdas._update_config = _with_small_environment(lambdas._update_config)  # noqa: SLF001
    before_functions(_check_environment)
    lambdas._emit_lambda_logs = _with_named_streams(lambdas._emit_lambda_logs)  # noqa: SLF001


def _with_named_streams(emit: Callable[..., None]) -> Callable[..., None]:
    """Name the log streams of a group that functions share for their functions, as AWS does."""

    @functools.wraps(emit)
    def emit_to_named_stream(function: Properties, *entry: Any, **more: Any) -> None:
        config = function.get("config") or function
        if config.get("LoggingConfig", {}).get("LogGroup"):
            version = f"{config['FunctionName']}[{config.get('Version', '$LATEST')}]"
            function = {**function, "config": {**config, "Version": version}}
        emit(function, *entry, **more)

    return emit_to_named_stream


def _limited(acquire: Callable[..., Any], current: Current) -> Callable[..., Any]:
    of_machine = lambdas._ACCOUNT_CONCURRENCY_CAP  # noqa: SLF001

    @functools.wraps(acquire)
    def limit_then_acquire(*function: Any) -> Any:
        limits = (of_machine, current.limits.concurrent_executions)
        lambdas._ACCOUNT_CONCURRENCY_CAP = min(filter(None, limits))  # noqa: SLF001
        return acquire(*function)

    return limit_then_acquire


def _with_small_payload(handle: Callable[..., Awaitable[Answer]]) -> Callable[..., Any]:
    @functools.wraps(handle)
    async def handle_if_small(
        method: str, path: str, headers: dict[str, str], body: bytes, *rest: Any
    ) -> Answer:
        if method == "POST" and path.endswith("/invocations"):
            asynchronous = headers.get("x-amz-invocation-type") == "Event"
            limit = ASYNCHRONOUS_BYTES if asynchronous else SYNCHRONOUS_BYTES
            if len(body or b"") > limit:
                answer: Answer = error_response_json(
                    "RequestTooLargeException",
                    f"Request must be smaller than {limit} bytes for the InvokeFunction operation",
                    413,
                )
                return answer
        return await handle(method, path, headers, body, *rest)

    return handle_if_small


def _with_small_answer(execute: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    @functools.wraps(execute)
    def execute_then_check(*invocation: Any) -> dict[str, Any]:
        result = execute(*invocation)
        if len(json.dumps(result.get("body"), default=str).encode()) <= SYNCHRONOUS_BYTES:
            return result
        error = {
            "errorType": "Function.ResponseSizeTooLarge",
            "errorMessage": "Response payload size exceeded maximum allowed payload size "
            f"({SYNCHRONOUS_BYTES} bytes).",
        }
        return {**result, "body": error, "error": True}

    return execute_then_check


def _check_environment(properties: Properties) -> None:
    """Raise ValueError if the variables of a function are too large."""
    variables = json.dumps(
        properties.get("Environment", {}).get("Variables", {}),
        ensure_ascii=False,
        separators=(",", ":"),
    )
    if len(variables.encode()) > ENVIRONMENT_BYTES:
        raise ValueError(
            "Lambda was unable to configure your environment variables because the environment "
            "variables you have provided exceeded the 4KB limit."
        )


def _with_small_environment(change: Callable[..., Answer]) -> Callable[..., Answer]:
    @functools.wraps(change)
    def check_then_change(*request: Any) -> Answer:
        try:
            _check_environment(request[-1])
        except ValueError as error:
            answer: Answer = error_response_json("InvalidParameterValueException", str(error), 400)
            return answer
        return change(*request)

    return check_then_change
