"""Recursive-loop detection of Lambda, for chains of SQS messages.

The emulator counts direct invocations only, and ignores `RecursiveLoop` in templates.

- A function that is invoked 16 times in one chain of requests is stopped, unless it sets
  `RecursiveLoop: Allow`: https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
- The count is the lineage in the trace header. The SDK sends the header with each request, active
  tracing or not. The poller of the queue gets a RecursiveInvocationException, so the message
  becomes a dead letter after its receives:
  https://aws.amazon.com/blogs/compute/detecting-and-stopping-recursive-loops-in-aws-lambda-functions/
- SQS stores the header as the message's attribute AWSTraceHeader, which the sender may set instead:
  https://docs.aws.amazon.com/xray/latest/devguide/xray-services-sqs.html

AWS does not document how the lineages of a batch are combined. Here the highest count applies.

The metric `ChainLength` in the namespace `Local`, which AWS does not have, shows the counts.
"""

import functools
import re
import zlib
from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar
from typing import Any
from urllib.parse import unquote

from ministack.services import cloudwatch as _cloudwatch
from ministack.services import lambda_svc
from ministack.services import sqs as _sqs

from local.strict.functions import Properties, after_functions
from local.strict.limits import Current

cloudwatch: Any = _cloudwatch
lambdas: Any = lambda_svc
sqs: Any = _sqs

LINEAGE = re.compile(r"(?:^|;)Lineage=([^;]*)")
TRACE_HEADER = "AWSTraceHeader"
TRACED = {"TracingConfig": {"Mode": "Active"}}

type Lineage = dict[str, int]
"""The invocations of each function in a chain, by the hash of the function."""

_sent: ContextVar[str] = ContextVar("the trace header of the current request to SQS", default="")
_chain: ContextVar[Lineage] = ContextVar("the lineage of the current invocation")


def install(current: Current) -> None:
    """Replace functions of the emulator."""
    sqs.handle_request = _with_trace_header(sqs.handle_request)
    sqs._build_send_sys_attrs = _with_stored_header(sqs._build_send_sys_attrs)  # noqa: SLF001
    lambdas._run_sqs_batch = _unless_in_a_loop(lambdas._run_sqs_batch, current)  # noqa: SLF001
    lambdas._xray_trace_id_for_invocation = _with_lineage(  # noqa: SLF001
        lambdas._xray_trace_id_for_invocation  # noqa: SLF001
    )
    after_functions(_set_recursive_loop)


def parse(header: str) -> Lineage:
    """Return the lineage in a trace header."""
    found = LINEAGE.search(header)
    counts = (entry.rpartition(":") for entry in found[1].split("|")) if found else ()
    return {name: int(count) for name, _, count in counts if name and count.isdigit()}


def with_lineage(header: str, lineage: Lineage) -> str:
    """Return a trace header with this lineage."""
    counts = "|".join(f"{name}:{count}" for name, count in lineage.items())
    return f"{LINEAGE.sub('', header)};Lineage={counts}"


def continued(headers: Iterable[str], function: str) -> Lineage:
    """Return the lineage of an invocation of a function for messages with these headers."""
    chain: Lineage = {}
    for header in headers:
        for name, count in parse(header).items():
            chain[name] = max(count, chain.get(name, 0))
    return {**chain, _hash(function): chain.get(_hash(function), 0) + 1}


def _hash(function: str) -> str:
    return f"{zlib.crc32(function.encode()):08x}"


def _with_trace_header(handle: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    @functools.wraps(handle)
    async def note_then_handle(method: str, path: str, headers: dict[str, str], *rest: Any) -> Any:
        _sent.set(unquote(headers.get("x-amzn-trace-id", "")))
        return await handle(method, path, headers, *rest)

    return note_then_handle


def _with_stored_header(build: Callable[..., dict[str, str]]) -> Callable[..., dict[str, str]]:
    @functools.wraps(build)
    def build_with_header(*message: Any) -> dict[str, str]:
        attributes = build(*message)
        if _sent.get():
            attributes.setdefault(TRACE_HEADER, _sent.get())
        return attributes

    return build_with_header


def _unless_in_a_loop(run: Callable[..., None], current: Current) -> Callable[..., None]:
    @functools.wraps(run)
    def count_then_run(
        mapping: dict[str, Any], function: Any, event: Any, batch: list[dict[str, Any]], *rest: Any
    ) -> None:
        name = (function.get("config") or function)["FunctionName"]
        headers = (message["sys"].get(TRACE_HEADER, "") for message in batch)
        chain = continued(headers, name)
        length = chain[_hash(name)]
        cloudwatch.record_metric("Local", "ChainLength", length, "Count", {"FunctionName": name})
        lambdas.MAX_INVOKE_DEPTH = current.limits.recursive_invocations
        # Of the function, not of its version or alias, for which the mapping has a copy.
        record = lambdas._functions.get(name, {})  # noqa: SLF001
        if lambdas._recursive_loop_drop(name, record, length) is not None:  # noqa: SLF001
            mapping["LastProcessingResult"] = "PROBLEM: RecursiveInvocationException"
            return  # the messages stay in flight until their visibility timeout
        _chain.set(chain)
        run(mapping, function, event, batch, *rest)

    return count_then_run


def _with_lineage(trace: Callable[..., str | None]) -> Callable[..., str | None]:
    @functools.wraps(trace)
    def trace_with_lineage(config: dict[str, Any], *inbound: Any) -> str | None:
        chain = _chain.get({})
        if not chain:
            return trace(config, *inbound)
        return with_lineage(trace(config, *inbound) or trace(TRACED) or "", chain)

    return trace_with_lineage


def _set_recursive_loop(name: str, properties: Properties) -> None:
    function = lambdas._functions[name]  # noqa: SLF001
    function["recursive_loop"] = properties.get("RecursiveLoop", "Terminate")
