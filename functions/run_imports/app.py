"""The worker of the imports queue: run the lines of imports."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from booking.application.imports import RunImport
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine
from booking.edge.observability import count
from booking.surfaces.v1 import tables

TIME_FOR_A_STEP = 15_000  # milliseconds that must be left to begin with a step of lines

run_import = engine.build(RunImport, read_invitation=tables.invitation, read_listing=tables.listing)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each names one import."""
    return each_message(event, context, partial(run, context))


def run(context: Any, message: Message) -> None:
    """Run the lines of an import while there is time."""

    def has_time() -> bool:
        return context is None or context.get_remaining_time_in_millis() > TIME_FOR_A_STEP

    count("LinesImported", run_import(message["import"], has_time))
