"""Rules of queues, streams and dead letters."""

from collections.abc import Iterator

from tests.support.transformed import Resources, of_type, target
from tests.template.rules.resources import (
    FUNCTION,
    INVOKE_CONFIG,
    MAPPING,
    QUEUE,
    mappings,
    properties,
    targets,
)

TIMES_THE_TIMEOUT = 6  # AWS's recommendation for the visibility timeout
TWO_WEEKS = 1_209_600


def dead_letters(resources: Resources) -> list[str]:
    """Every asynchronous path has a dead-letter queue with a retention of two weeks."""
    found = [
        *_streams_without(resources),
        *_queues_without(resources),
        *_targets_without(resources),
        *_invoked_without(resources),
    ]
    found += [
        f"{name} keeps dead letters for less than two weeks"
        for name in dead_letter_queues(resources)
        if properties(resources[name]).get("MessageRetentionPeriod") != TWO_WEEKS
    ]
    return found


def dead_letter_queues(resources: Resources) -> set[str]:
    """Return the dead-letter queues."""
    found = set()
    for queue in of_type(resources, QUEUE).values():
        found.add(target(properties(queue).get("RedrivePolicy", {}).get("deadLetterTargetArn")))
    for kind in (MAPPING, INVOKE_CONFIG):
        for resource in of_type(resources, kind).values():
            to = properties(resource).get("DestinationConfig", {}).get("OnFailure", {})
            found.add(target(to.get("Destination")))
    for where in targets(resources):
        found.add(target(where[1].get("DeadLetterConfig", {}).get("Arn")))
    for name, queue in of_type(resources, QUEUE).items():
        # Schedules that functions create at run time have a separate dead-letter queue.
        if "RedrivePolicy" not in properties(queue) and not _is_source(resources, name):
            found.add(name)
    return {name for name in found if name is not None}


def _is_source(resources: Resources, queue: str) -> bool:
    return any(source == queue for _, _, source, _ in mappings(resources))


def _streams_without(resources: Resources) -> Iterator[str]:
    for name, said, _, stream in mappings(resources):
        if not stream:
            continue
        if not said.get("DestinationConfig", {}).get("OnFailure"):
            yield f"{name} gives up without a trace"
        if said.get("MaximumRetryAttempts", -1) < 0:
            yield f"{name} retries for as long as the stream keeps, and holds up all behind"
        if not said.get("BisectBatchOnFunctionError"):
            yield f"{name} gives up whole batches"


def _queues_without(resources: Resources) -> Iterator[str]:
    for name, said, source, stream in mappings(resources):
        if "ReportBatchItemFailures" not in said.get("FunctionResponseTypes", []):
            yield f"{name} repeats whole batches"
        policy = properties(resources[source]).get("RedrivePolicy")
        if not stream and policy is None:
            yield f"{source} retries for ever, and then forgets"


def _targets_without(resources: Resources) -> Iterator[str]:
    for name, said in targets(resources):
        if "DeadLetterConfig" not in said:
            yield f"{name} drops what its target does not take"


def _invoked_without(resources: Resources) -> Iterator[str]:
    """Yield asynchronously invoked functions without a destination for failures."""
    caught = {
        target(properties(config)["FunctionName"])
        for config in of_type(resources, INVOKE_CONFIG).values()
        if properties(config).get("DestinationConfig", {}).get("OnFailure")
    }
    for name, said in targets(resources):
        function = target(said["Arn"])
        if function in of_type(resources, FUNCTION) and function not in caught:
            yield f"{function}, which {name} invokes, fails without a trace"


def visibility(resources: Resources) -> list[str]:
    """The visibility timeout is longer than any run, including the poller's retries."""
    found = []
    for name, said, source, stream in mappings(resources):
        if stream:
            continue
        function = target(said["FunctionName"])
        assert function is not None
        timeout = properties(resources[function])["Timeout"]
        hidden = properties(resources[source]).get("VisibilityTimeout", 30)
        least = TIMES_THE_TIMEOUT * timeout + said.get("MaximumBatchingWindowInSeconds", 0)
        if hidden < least:
            found.append(f"{name}: {source} hides for {hidden} s, but {least} are needed")
    return found


def fifo(resources: Resources) -> list[str]:
    """A FIFO queue has 300 messages a second for each group, not for all; its peers too."""
    found = []
    for name, queue in of_type(resources, QUEUE).items():
        said = properties(queue)
        if not said.get("FifoQueue"):
            continue
        if (said.get("DeduplicationScope"), said.get("FifoThroughputLimit")) != (
            "messageGroup",
            "perMessageGroupId",
        ):
            found.append(f"{name} takes 300 messages a second for all groups together")
        to = target(said.get("RedrivePolicy", {}).get("deadLetterTargetArn"))
        if to is not None and not properties(resources[to]).get("FifoQueue"):
            found.append(f"{to} can't take the dead letters of {name}")
    return found
