"""Scheduled every few minutes: send lost timers and messages again, and write a heartbeat."""

from collections.abc import Mapping
from typing import Any

from booking.application.heartbeat import Beat
from booking.application.sweep import Sweep
from booking.edge.deployment import engine
from booking.edge.observability import count, invocation, logger

sweep = engine.build(Sweep)
beat = engine.build(Beat)


def handler(_event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Sweep once; return the number of findings (0 is healthy) and the heartbeat's time."""
    with invocation(getattr(context, "aws_request_id", None)):
        at = beat()
        findings = sweep()
        logger.info("swept", findings=findings)
        count("SweeperFindings", findings)
    return {"findings": findings, "heartbeat": at}
