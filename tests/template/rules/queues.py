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

TIMES_THE_TIMEOUT = 6  # visibility timeout / function timeout: AWS's recommendation
TWO_WEEKS = 1_209_600


def dead_letters(resources: Resources) -> list[str]:
    """Every asynchronous path has a dead-letter queue with a retention of two weeks."""
    found = [
        *_streams_without_destination(resources),
        *_queues_without_redrive(resources),
        *_targets_without_dead_letters(resources),
        *_invoked_without_destination(resources),
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


def _streams_without_destination(resources: Resources) -> Iterator[str]:
    for name, declared, _, stream in mappings(resources):
        if not stream:
            continue
        if not declared.get("DestinationConfig", {}).get("OnFailure"):
            yield f"{name} discards failed batches: it has no OnFailure destination"
        if declared.get("MaximumRetryAttempts", -1) < 0:
            yield f"{name} retries until the record expires, and blocks all later records"
        if not declared.get("BisectBatchOnFunctionError"):
            yield f"{name} drops whole batches because of one record"


def _queues_without_redrive(resources: Resources) -> Iterator[str]:
    for name, declared, source, stream in mappings(resources):
        if "ReportBatchItemFailures" not in declared.get("FunctionResponseTypes", []):
            yield f"{name} repeats whole batches because of one message or record"
        policy = properties(resources[source]).get("RedrivePolicy")
        if not stream and policy is None:
            yield f"{source} retries until its messages expire, and then loses them"


def _targets_without_dead_letters(resources: Resources) -> Iterator[str]:
    for name, declared in targets(resources):
        if "DeadLetterConfig" not in declared:
            yield f"{name} loses the events that its target rejects"


def _invoked_without_destination(resources: Resources) -> Iterator[str]:
    """Yield asynchronously invoked functions without a destination for failures."""
    caught = {
        target(properties(config)["FunctionName"])
        for config in of_type(resources, INVOKE_CONFIG).values()
        if properties(config).get("DestinationConfig", {}).get("OnFailure")
    }
    for name, declared in targets(resources):
        function = target(declared["Arn"])
        if function in of_type(resources, FUNCTION) and function not in caught:
            yield f"{function}, which {name} invokes, has no OnFailure destination"


def visibility(resources: Resources) -> list[str]:
    """The visibility timeout is longer than any run, including the poller's retries."""
    found = []
    for name, declared, source, stream in mappings(resources):
        if stream:
            continue
        function = target(declared["FunctionName"])
        assert function is not None
        timeout = properties(resources[function])["Timeout"]
        hidden = properties(resources[source]).get("VisibilityTimeout", 30)
        least = TIMES_THE_TIMEOUT * timeout + declared.get("MaximumBatchingWindowInSeconds", 0)
        if hidden < least:
            found.append(f"{name}: {source} has a visibility timeout of {hidden} s, not {least}")
    return found


def fifo(resources: Resources) -> list[str]:
    """A FIFO queue has its throughput limit for each group, and a FIFO dead-letter queue."""
    found = []
    for name, queue in of_type(resources, QUEUE).items():
        declared = properties(queue)
        if not declared.get("FifoQueue"):
            continue
        if (declared.get("DeduplicationScope"), declared.get("FifoThroughputLimit")) != (
            "messageGroup",
            "perMessageGroupId",
        ):
            found.append(f"{name} limits all groups together to 300 messages a second")
        to = target(declared.get("RedrivePolicy", {}).get("deadLetterTargetArn"))
        if to is not None and not properties(resources[to]).get("FifoQueue"):
            found.append(f"{to} can't take the dead letters of {name}")
    return found
