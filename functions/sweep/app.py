"""Every few minutes: find what a lost timer or message left behind, and write a heartbeat."""

from collections.abc import Mapping
from typing import Any

from booking.edge import workers
from booking.edge.observability import count, invocation, logger

sweep = workers.sweep()
beat = workers.beat()


def handler(_event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Sweep once; 0 findings is healthy."""
    with invocation(getattr(context, "aws_request_id", None)):
        at = beat()
        findings = sweep()
        logger.info("swept", findings=findings)
        count("SweeperFindings", findings)
    return {"findings": findings, "heartbeat": at}
