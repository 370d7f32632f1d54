"""Frequent faults, each with its own probability, and counts of their occurrences."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

from botocore.exceptions import ClientError, ReadTimeoutError

WRITES = frozenset({"TransactWriteItems", "UpdateItem", "PutItem", "BatchWriteItem"})
CALLS = (
    "BatchGetItem",
    "GetItem",
    "Query",
    "UpdateItem",
    "PutItem",
    "TransactWriteItems",
    "BatchWriteItem",
    "SendMessage",
    "SendMessageBatch",
    "CreateSchedule",
    "PutEvents",
    "AdminDeleteUser",
    "AdminGetUser",
    "ListUsers",
    "AdminUserGlobalSignOut",
    "GenerateMac",
    "SendEmail",
)
DELIVERIES = ("promotions", "lapses", "starts", "notifications", "stream", "schedule")

# The faults that each call or delivery can have; all others are impossible there.
ON_CALLS: dict[str, tuple[str, ...]] = {
    "conflict": ("TransactWriteItems", "UpdateItem", "PutItem"),
    "throttle": CALLS,
    "lost before": CALLS,
    "lost after": CALLS,
    "sent twice": CALLS,
    "crash before": CALLS,
    "crash after": CALLS,
    "partly taken": ("BatchWriteItem", "PutEvents", "SendMessageBatch"),
    "torn": ("TransactWriteItems",),
    "stale index": ("Query",),
}
ON_DELIVERIES: dict[str, tuple[str, ...]] = {
    "duplicate": DELIVERIES,
    "late": ("promotions", "lapses", "starts", "notifications", "schedule"),
    "early": ("lapses", "starts", "notifications"),
    "reordered": ("stream",),  # a queue's messages come in any order anyway
    "never": ("schedule", "lapses", "starts", "promotions"),
}
SKEWED = "clock skew"
OFTEN = frozenset({"torn", "stale index", "early", "reordered"})  # harmless, therefore frequent
STORM = 0.9  # how many calls are throttled while a storm lasts


def conflict(operation: str, writes: int) -> ClientError:
    """Return the error of an item that another transaction locks."""
    if operation != "TransactWriteItems":
        return _error("TransactionConflictException", operation)
    reasons = [{"Code": "TransactionConflict"}] + [{"Code": "None"}] * (writes - 1)
    response: Any = {
        "Error": {"Code": "TransactionCanceledException", "Message": "conflict"},
        "CancellationReasons": reasons,
    }
    return _marked(ClientError(response, operation))


def throttle(operation: str) -> ClientError:
    """Return the error of a throttled call."""
    return _error("ThrottlingException", operation)


def lost() -> ReadTimeoutError:
    """Return the error of a lost reply."""
    return _marked(ReadTimeoutError(endpoint_url="simulated"))


def _error(code: str, operation: str) -> ClientError:
    response: Any = {"Error": {"Code": code, "Message": "injected"}}
    return _marked(ClientError(response, operation))


def _marked[E: Exception](error: E) -> E:
    error.injected = True  # type: ignore[attr-defined]
    return error


def is_injected(error: BaseException | None) -> bool:
    """Return whether an error is an injected fault or its consequence, not a bug."""
    while error is not None:
        if getattr(error, "injected", False):
            return True
        error = error.__cause__ or error.__context__
    return False


@dataclass(slots=True)
class Faults:
    """The faults of one history. The seed decides which kinds of fault it has."""

    random: Random
    struck: Counter[tuple[str, str]]
    rates: dict[str, float] = field(default_factory=dict)
    storm: bool = False

    @classmethod
    def drawn(cls, random: Random, struck: Counter[tuple[str, str]]) -> "Faults":
        """Draw the kinds of faults and their rates: none, a few, or all at once."""
        mood = random.random()
        share = 0.0 if mood < 0.1 else random.choice((0.2, 0.5, 1.0))
        rates = {
            name: random.choice((0.02, 0.05, 0.15, 0.5 if name in OFTEN else 0.1))
            for name in [*ON_CALLS, *ON_DELIVERIES, SKEWED]
            if random.random() < share
        }
        return cls(random, struck, rates)

    def strike(self, fault: str, where: str) -> bool:
        """Return whether a fault occurs here now, and count it."""
        rate = STORM if self.storm and fault == "throttle" else self.rates.get(fault)
        if rate is None or self.random.random() >= rate:
            return False
        table = ON_CALLS.get(fault) or ON_DELIVERIES.get(fault)
        if table is not None and where not in table:
            return False
        self.struck[fault, where] += 1
        return True

    @property
    def any(self) -> bool:
        """Whether any fault is possible."""
        return self.storm or bool(self.rates)

    def has(self, fault: str) -> bool:
        """Return whether this history can have a fault of this kind."""
        return fault in self.rates

    def stop(self) -> None:
        """Stop all faults."""
        self.rates.clear()
        self.storm = False
