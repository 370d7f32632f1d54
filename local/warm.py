"""Starts the processes of the functions before the first request, by calls without effect."""

import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from local.aws import Aws
from local.deploy import Stack

# The functions of a request and of a freed seat. The others start in the background.
FIRST = {
    "AuthorizeKeyFunction",  # the gateway waits only 10 s for it
    "BookFunction",
    "GetBookingFunction",
    "ConfirmFunction",
    "CancelFunction",
    "AddUserFunction",
    "AddConferenceFunction",
    "PromoteFunction",
    "RelayChangesFunction",
    "GetRootFunction",
    "ConnectFunction",
    "PushChangesFunction",
}
CONCURRENT_CALLS = 3
# The number of processes of a function, if more than one.
PROCESSES = {"BookFunction": 2}
NO_RECORDS: dict[str, Any] = {"Records": []}
NO_MESSAGE: dict[str, Any] = {"requestContext": {}}
NO_SUCH_PATH: dict[str, Any] = {
    "version": "2.0",
    "routeKey": "$default",
    "rawPath": "/warm-up",
    "rawQueryString": "",
    "headers": {},
    "isBase64Encoded": False,
    "requestContext": {
        "accountId": "000000000000",
        "apiId": "local",
        "domainName": "localhost",
        "domainPrefix": "localhost",
        "http": {
            "method": "GET",
            "path": "/warm-up",
            "protocol": "HTTP/1.1",
            "sourceIp": "127.0.0.1",
            "userAgent": "warm-up",
        },
        "requestId": "warm-up",
        "routeKey": "$default",
        "stage": "$default",
        "time": "01/Jan/2026:00:00:00 +0000",
        "timeEpoch": 1767225600000,
    },
}


def warm(aws: Aws, stack: Stack, warn: Callable[[str], None]) -> None:
    """Return when the functions of the first requests run; warn of each that fails."""
    client = aws.functions()
    functions = stack.functions
    first = [name for name in functions if name in FIRST]
    failures: dict[str, str] = {}
    calls = [name for name in first for _ in range(PROCESSES.get(name, 1))]

    def start(name: str) -> None:
        payload = json.dumps(event_without_effect(stack, name))
        answer = client.invoke(FunctionName=functions[name], Payload=payload)
        if "FunctionError" in answer:
            failures[name] = json.loads(answer["Payload"].read()).get("errorMessage", "")

    with ThreadPoolExecutor(max_workers=CONCURRENT_CALLS) as pool:
        list(pool.map(start, sorted(calls, key=calls.count, reverse=True)))
    for name, message in failures.items():
        warn(f"{name} failed to start: {message}")


def start_others(aws: Aws, stack: Stack) -> None:
    """Start the other functions in the background."""
    client = aws.functions()
    for name, function in stack.functions.items():
        event = event_without_effect(stack, name)
        if name not in FIRST and event is not NO_RECORDS:
            payload = json.dumps(event)
            client.invoke(FunctionName=function, InvocationType="Event", Payload=payload)


def event_without_effect(stack: Stack, function: str) -> dict[str, Any]:
    """Return an unknown HTTP path, an empty WebSocket message, or an empty batch for a worker."""
    serves = any(
        _invokes(resource["Properties"].get("Body"), function)
        for resource in stack.template["Resources"].values()
        if resource["Type"] == "AWS::ApiGatewayV2::Api"
    )
    if serves:
        return NO_SUCH_PATH
    return NO_MESSAGE if _answers_messages(stack, function) else NO_RECORDS


def _answers_messages(stack: Stack, function: str) -> bool:
    return any(
        _invokes(resource["Properties"].get("IntegrationUri"), function)
        for resource in stack.template["Resources"].values()
        if resource["Type"] == "AWS::ApiGatewayV2::Integration"
    )


def _invokes(definition: Any, function: str) -> bool:
    """Return whether a definition contains the address of a function, or of its alias."""
    address = rf'\b{function}(\.Arn|Alias|", "Arn")'
    return re.search(address, json.dumps(definition)) is not None
