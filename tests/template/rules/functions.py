"""Rules for functions: logs, concurrency, processor and tracing."""

from tests.support.transformed import Resources, of_type, target
from tests.template.rules.resources import (
    FUNCTION,
    LAYER,
    PERMISSION,
    hooks,
    mappings,
    properties,
    targets,
)


def logs(resources: Resources) -> list[str]:
    """Every function logs to a group of the template, and each group has a limited retention."""
    groups = of_type(resources, "AWS::Logs::LogGroup")
    found = [
        f"{name} has no log group of the template"
        for name, function in of_type(resources, FUNCTION).items()
        if target(properties(function).get("LoggingConfig", {}).get("LogGroup")) not in groups
    ]
    found += [
        f"{name} retains its logs without a limit"
        for name, group in groups.items()
        if "RetentionInDays" not in properties(group)
    ]
    return found


# By invoker, the reason why a function needs no reserved concurrency. A reservation permanently
# reduces the account's pool: other functions cannot use it during a sale, and the pool of a new
# account (10) is too small for reservations.
UNRESERVED = {
    "CodeDeploy": "one call for each function, during a deployment",
    "apigateway.amazonaws.com": "the API's throttling bounds it; a sale may use the whole pool",
    "cognito-idp.amazonaws.com": "one call for each sign-up; the user pool's quota bounds it",
    "a queue": "MaximumConcurrency of its mapping bounds it, without throttling",
    "a stream": "at most ParallelizationFactor for each shard",
    "a schedule": "one at a time, every few minutes",
}


def concurrency(resources: Resources) -> list[str]:
    """The concurrency of every function has a limit that fits its invoker."""
    invokers: dict[str | None, set[str]] = {}
    found = []
    for name, mapping, _, stream in mappings(resources):
        invokers.setdefault(target(mapping["FunctionName"]), set()).add(
            "a stream" if stream else "a queue"
        )
        if not stream and "MaximumConcurrency" not in mapping.get("ScalingConfig", {}):
            found.append(f"{name} may take the whole account's concurrency")
    for permission in of_type(resources, PERMISSION).values():
        granted = properties(permission)
        invokers.setdefault(target(granted["FunctionName"]), set()).add(granted["Principal"])
    for _, schedule_target in targets(resources):
        invokers.setdefault(target(schedule_target["Arn"]), set()).add("a schedule")
    for name in hooks(resources):
        invokers.setdefault(name, set()).add("CodeDeploy")
    for name, function in of_type(resources, FUNCTION).items():
        if "ReservedConcurrentExecutions" in properties(function):
            continue
        unlimited = invokers.get(name, {"nothing"}) - UNRESERVED.keys()
        found += [
            f"no limit for the concurrency of {name}, invoked by {invoker}" for invoker in unlimited
        ]
    return found


def processors(resources: Resources) -> list[str]:
    """Functions and layers are built for the processor in the parameter Architecture."""
    wanted = [{"Ref": "Architecture"}]
    keys = {FUNCTION: "Architectures", LAYER: "CompatibleArchitectures"}
    return [
        f"{name} is not built for the parameter Architecture"
        for name, resource in resources.items()
        if resource["Type"] in keys and properties(resource).get(keys[resource["Type"]]) != wanted
    ]


def tracing(resources: Resources) -> list[str]:
    """Every function is traced."""
    return [
        f"{name} is not traced"
        for name, function in of_type(resources, FUNCTION).items()
        if properties(function).get("TracingConfig", {}).get("Mode") != "Active"
    ]
