"""The cost of a million bookings in dollars: the calls of the real handlers at AWS's list prices.

Each scenario runs through the real functions, with all asynchronous work that follows: the relay,
its messages, and their workers, until no work is left. Each scenario runs alone, as with low
traffic. In a rush, one batch of the relay and one nudge serve up to a hundred changes.

Excluded: storage, traffic to the internet, free tiers, metrics and alarms, the user pool.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from io import StringIO
from typing import Any
from unittest.mock import patch

from bench.bill import Units
from bench.limits import MEDIANS, TRANSACTION_MEDIAN
from bench.operations import book, cancel_confirmed, join_with_position, status
from bench.stage import WINDOW, Call, Stage
from bench.table import Table
from bench.wire import Exchange

MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """List prices in US dollars, for a million units unless stated otherwise."""

    region: str = "us-east-1"
    since: str = "November 2024"  # DynamoDB's on-demand prices were halved then
    write_units: float = 0.625  # DynamoDB on demand, table class Standard
    read_units: float = 0.125
    invocations: float = 0.20  # Lambda
    gigabyte_seconds: float = 13.3334  # arm64
    http_requests: float = 1.00  # API Gateway, HTTP API
    queue_requests: float = 0.40  # SQS standard
    fifo_requests: float = 0.50
    events: float = 1.00  # EventBridge, custom events
    schedules: float = 1.00  # EventBridge Scheduler
    log_gigabyte: float = 0.50  # CloudWatch Logs, for a gigabyte ingested


PRICES = Prices()
MEMORY_GIGABYTES = 1.0  # as in the template
# For a warm function with 1 GB on arm64; estimated from the CPU table.
CPU_SECONDS_PER_CALL = 0.003
OTHER_CALL_SECONDS = 0.010  # for a call of SQS, EventBridge or the Scheduler; an estimate
REQUESTS_PER_MESSAGE = 3  # send, receive, delete
PLATFORM_LOG_BYTES = 350  # START, END and REPORT


@dataclass(slots=True)
class Bill:
    """The cost of one operation in dollars, by service."""

    dynamodb: float = 0.0
    functions: float = 0.0
    api: float = 0.0
    messages: float = 0.0
    logs: float = 0.0

    @property
    def total(self) -> float:
        """Return the sum of all services."""
        return self.dynamodb + self.functions + self.api + self.messages + self.logs


type Scenario = Callable[[Stage], Iterator[Call]]


def _seat(stage: Stage) -> Iterator[Call]:
    yield book(stage)


def _place(stage: Stage) -> Iterator[Call]:
    yield join_with_position(stage)


def _offer(stage: Stage) -> Iterator[Call]:
    """Cancel a seat, which is offered to the waiting attendee, and confirm the offer."""
    stage.conference()
    alice, bob = stage.booked("alice"), stage.booked("bob")
    yield stage.canceling(alice, "alice")
    yield stage.confirming(bob, "bob")


def _canceled(stage: Stage) -> Iterator[Call]:
    yield cancel_confirmed(stage)


def _status(stage: Stage) -> Iterator[Call]:
    yield status(stage)


SCENARIOS: dict[str, Scenario] = {
    "a seat booked": _seat,
    "a waitlist place, with its position": _place,
    "a seat canceled, offered to a waiting attendee and confirmed": _offer,
    "a seat canceled, and nobody waits": _canceled,
    "a status read": _status,
}
COLUMNS = ("operation", "DynamoDB", "Lambda", "HTTP API", "SQS, bus, timers", "logs", "sum")


def tables(stage: Stage) -> list[Table]:
    """Return the table with the cost of every scenario."""
    bills = {name: _Billing(stage).of(scenario) for name, scenario in SCENARIOS.items()}
    rows = [[name, *_dollars(bill)] for name, bill in bills.items()]
    return [
        Table(
            title="Cost of a million operations, in dollars",
            columns=COLUMNS,
            rows=rows,
            notes=_notes(),
        )
    ]


def _dollars(bill: Bill) -> list[str]:
    parts = (bill.dynamodb, bill.functions, bill.api, bill.messages, bill.logs, bill.total)
    return [f"{part * MILLION:.2f}" for part in parts]


def _notes() -> Sequence[str]:
    p = PRICES
    return (
        f"""List prices of {p.region} since {p.since}: DynamoDB {p.write_units} for a million write
        units and {p.read_units} for a million read units; Lambda on arm64
        {p.gigabyte_seconds / MILLION:.10f} a GB-second and {p.invocations:.2f} a million requests;
        HTTP API {p.http_requests:.2f}, SQS {p.queue_requests:.2f} (FIFO {p.fifo_requests:.2f}),
        events and schedules {p.events:.2f} a million; logs {p.log_gigabyte:.2f} a GB. Lambda's
        reads of streams are free.""",
        f"""Units, calls, messages, events and log lines are counted from the real functions,
        including all asynchronous work that follows. A function's duration is an assumption: its
        calls take the p50s of bench/limits.py, and {CPU_SECONDS_PER_CALL * 1000:g} ms of CPU
        each.""",
        """Each operation runs alone. In a rush the relay processes up to a hundred changes in one
        batch, which makes Lambda, SQS and logs cheaper. Storage, traffic, metrics and free tiers
        are left out.""",
    )


class _Billing:
    """Runs one scenario with all work that follows, and adds up the cost."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._bill = Bill()
        self._timers: list[Call] = []

    def of(self, scenario: Scenario) -> Bill:
        """Return the cost of a scenario, including the timers that are still pending after it."""
        self._stage.reset()
        for call in scenario(self._stage):
            self._relayed = self._stage.wire.engine.stream_position()
            self._bill.api += PRICES.http_requests / MILLION
            self._run(call)
            self._follow()
        self._stage.now += (WINDOW + 1) * 1000
        while self._timers:
            self._run(self._timers.pop())
            self._follow()
        return self._bill

    def _follow(self) -> None:
        """Run the relay and the workers that it nudges, until no stream record is left."""
        engine = self._stage.wire.engine
        while records := engine.stream_records(self._relayed):
            self._relayed += len(records)
            delivered = [record for record in records if _passes_filter(record)]
            if delivered:
                event = json.dumps({"Records": delivered})
                for message in self._run(Call("relay_changes", event)):
                    self._run(message)

    def _run(self, call: Call) -> list[Call]:
        """Run a function and add its cost; return the calls of promote that its nudges cause."""
        written = StringIO()
        logger: Any = import_module("booking.edge.observability").logger
        handler = logger.handlers[0]
        with redirect_stdout(written), patch.object(handler, "stream", written):
            _, exchanges = self._stage.run(call)
        seconds = sum(_seconds(exchange) + CPU_SECONDS_PER_CALL for exchange in exchanges)
        self._bill.functions += PRICES.invocations / MILLION
        self._bill.functions += MEMORY_GIGABYTES * seconds * PRICES.gigabyte_seconds / MILLION
        logged = PLATFORM_LOG_BYTES + len(written.getvalue().encode())
        self._bill.logs += logged * PRICES.log_gigabyte / 1e9
        return [found for e in exchanges if (found := self._priced(e)) is not None]

    def _priced(self, exchange: Exchange) -> Call | None:
        """Add the cost of a call to AWS; if it sends a nudge, return the call of promote."""
        units: Units = exchange.reported
        dynamodb = units.read * PRICES.read_units + units.write * PRICES.write_units
        self._bill.dynamodb += dynamodb / MILLION
        if exchange.operation == "PutEvents":
            self._bill.messages += len(exchange.parameters["Entries"]) * PRICES.events / MILLION
        elif exchange.operation == "CreateSchedule":
            self._bill.messages += PRICES.schedules / MILLION
        elif exchange.operation == "SendMessage":
            return self._sent(exchange.parameters)
        return None

    def _sent(self, parameters: dict[str, Any]) -> Call | None:
        queue, body = parameters["QueueUrl"], json.loads(parameters["MessageBody"])
        price = PRICES.fifo_requests if queue.endswith(".fifo") else PRICES.queue_requests
        self._bill.messages += REQUESTS_PER_MESSAGE * price / MILLION
        if "promotions" in queue:
            return self._stage.message("promote", body)
        if "lapses" in queue:
            self._timers.append(self._stage.message("lapse", body))
        return None


def _passes_filter(record: Any) -> bool:
    """Return whether the template's filter delivers a record to the relay, except heartbeats."""
    return record["dynamodb"]["Keys"]["sk"]["S"] in {"BOOKING", "SEATS", "CONFERENCE"}


def _seconds(exchange: Exchange) -> float:
    if exchange.operation == "TransactWriteItems":
        return TRANSACTION_MEDIAN
    return MEDIANS.get(exchange.operation, OTHER_CALL_SECONDS)
