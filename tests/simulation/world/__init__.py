"""One history: a seed decides which of the pending steps runs next, and which fault it has.

`World` is built in layers. Each layer uses only the layers below it: `State`, `Commits`, `Aws`,
`Tasks`, `Deliveries`, `World`.
"""

from tests.simulation.world.history import STEP_LIMIT, World
from tests.simulation.world.parts import SECOND, SWEEP_EVERY, T0, Message, Record, Task, Violation

__all__ = [
    "SECOND",
    "STEP_LIMIT",
    "SWEEP_EVERY",
    "T0",
    "Message",
    "Record",
    "Task",
    "Violation",
    "World",
]
