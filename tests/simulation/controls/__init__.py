"""Positive controls: each guard that matters, and a way to switch it off.

With a guard off, the simulation must find a violation within 500 histories. A guard whose removal
changes nothing is dead code, or the checker misses a rule.
"""

from tests.simulation.controls import (
    ballots,
    deletions,
    growing,
    idempotency,
    invitations,
    mailboxes,
    moves,
    organizing,
    parties,
    pools,
    quiet,
    realms,
    records,
    retries,
    rules,
    rushes,
    seats,
    workers,
)
from tests.simulation.controls.registry import CONTROLS, Control, swap, switched_off

__all__ = [
    "CONTROLS",
    "Control",
    "ballots",
    "deletions",
    "growing",
    "idempotency",
    "invitations",
    "mailboxes",
    "moves",
    "organizing",
    "parties",
    "pools",
    "quiet",
    "realms",
    "records",
    "retries",
    "rules",
    "rushes",
    "seats",
    "swap",
    "switched_off",
    "workers",
]
