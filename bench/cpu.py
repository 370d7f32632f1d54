"""CPU time of the real handlers, compared with bare boto3 calls with the same requests and answers.

Only the network is left out, on both sides: answers come from memory, as bytes. Both sides include
the work of boto3 (serializing, signing, parsing), so the difference is the cost of our code.
"""

import gc
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import boto3
from botocore import xform_name
from botocore.config import Config

from bench.operations import OPERATIONS, Operation
from bench.stage import Call, Context, Stage
from bench.table import Table
from bench.wire import Exchange

GOAL = 1.25
CALLS_OF_GOAL = 2  # the goal applies from this number of calls on
ROUNDS = 15
ROUND = 0.08  # seconds of CPU
COLUMNS = ("operation", "calls", "handler, ms", "bare, ms", "ratio", "tuned", "goal", "met")
METHOD = f"""Medians of {ROUNDS} rounds of {ROUND * 1000:.0f} ms, with handler and bare calls in
turn. The ratio is the median of the ratios of the rounds."""
BARE = """bare: boto3 clients with the default configuration send the same requests and get the same
answers. tuned: the ratio to clients with our configuration, which does not validate parameters."""
NETWORK = """The CPU time of the network (sockets, TLS, urllib3) is left out on both sides, so the
real ratios are lower."""
ONE_CALL = """The goal applies to operations with at least two calls: our overhead is fixed, so its
share is larger for a single call."""


@dataclass(frozen=True, slots=True)
class Round:
    """CPU seconds of one call: of the handler, bare clients, and clients with our configuration."""

    handler: float
    bare: float
    tuned: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """The measurement of one operation."""

    calls: int
    rounds: Sequence[Round]

    @property
    def ratio(self) -> float:
        """Return the median ratio to bare clients."""
        return median(one.handler / one.bare for one in self.rounds)

    @property
    def tuned(self) -> float:
        """Return the median ratio to clients with our configuration."""
        return median(one.handler / one.tuned for one in self.rounds)


def table(stage: Stage) -> Table:
    """Measure every operation with `timed`."""
    timed = [o for o in OPERATIONS if o.timed]
    return Table(
        title="CPU time of a warm handler",
        columns=COLUMNS,
        rows=[_row(operation, _timed(stage, operation)) for operation in timed],
        notes=(METHOD, BARE, NETWORK, ONE_CALL),
    )


def _timed(stage: Stage, operation: Operation) -> Timed:
    stage.reset()
    call = operation.arrange(stage)
    _, exchanges = stage.run(call)
    handler, bare = _handler(stage, call), _bare(exchanges, None)
    works = (handler, bare, _bare(exchanges, stage.configuration()))
    with stage.wire.replaying(exchanges):
        stage.run(call)  # raises if a recorded answer does not fit its request
        _seconds(handler, 10)  # warm
        repeat = max(1, round(ROUND / _seconds(bare, 10)))
        rounds = [Round(*(_seconds(work, repeat) for work in works)) for _ in range(ROUNDS)]
        stage.run(call)
    return Timed(calls=len(exchanges), rounds=rounds)


def _handler(stage: Stage, call: Call) -> Callable[[], Any]:
    handler, context = stage.handler(call.function), Context()
    event = json.loads(call.event)
    return lambda: handler(event, context)


def _bare(exchanges: Sequence[Exchange], config: Config | None) -> Callable[[], None]:
    """Return a function that makes the same calls with boto3 alone."""
    make_client: Any = boto3.client
    clients = {name: make_client(name, config=config) for name in {e.service for e in exchanges}}
    calls = [
        (getattr(clients[exchange.service], xform_name(exchange.operation)), exchange.parameters)
        for exchange in exchanges
    ]

    def call_all() -> None:
        for method, parameters in calls:
            method(**parameters)

    return call_all


def _seconds(work: Callable[[], Any], repeat: int) -> float:
    """Return the average CPU time of a call in seconds, over `repeat` calls."""
    gc.collect()
    started = time.process_time()
    for _ in range(repeat):
        work()
    return (time.process_time() - started) / repeat


def _row(operation: Operation, timed: Timed) -> Sequence[str]:
    handler = median(one.handler for one in timed.rounds) * 1000
    bare = median(one.bare for one in timed.rounds) * 1000
    goal, met = f"{GOAL}", "yes" if round(timed.ratio, 2) <= GOAL else "no"
    if timed.calls < CALLS_OF_GOAL:
        goal, met = "-", "-"
    figures = (handler, bare, timed.ratio, timed.tuned)
    return [operation.name, str(timed.calls), *(f"{value:.2f}" for value in figures), goal, met]
