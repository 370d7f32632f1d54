"""The engine over any DynamoDB client, with replaceable clock, ids and random choices."""

import time
from collections.abc import Callable, Sequence
from typing import Any

from booking.adapters.table import one_by_one
from booking.application.attempts import Attempts
from booking.domain.conference import Instant
from booking.edge.engine import Engine
from booking.edge.settings import Settings
from testing.tables import TABLE


def engine_over(
    client: Any,
    *,
    clock: Callable[[], Instant] | None = None,
    new_id: Callable[[], str] | None = None,
    pick: Callable[[Sequence[int]], int] | None = None,
    attempts: Attempts | None = None,
    table: str = TABLE,
    window: int = 10,
    max_offers: int = 0,
) -> Engine:
    """Return an engine over a DynamoDB client. The window is in seconds; max_offers=0: no limit."""

    def client_of(service: str) -> Any:
        assert service == "dynamodb", f"no client of {service} in this engine"
        return client

    return Engine(
        settings_of(table, window=window, max_offers=max_offers),
        client=client_of,
        clock=clock,
        new_id=new_id,
        pick=pick,
        attempts=attempts or patient(),
        over_lanes=one_by_one,
    )


def settings_of(table: str, *, window: int = 10, max_offers: int = 0) -> Settings:
    """Return the settings of a function without queues."""
    return Settings(
        table=table,
        window=window,
        max_offers=max_offers,
        promotions_queue=None,
        lapses_queue=None,
        starts_queue=None,
        user_pool=None,
        open_surfaces=True,
    )


def patient(timeout: float = 60.0, jitter: Callable[[], float] = lambda: 0.5) -> Attempts:
    """Return retries with a long timeout, for slow machines. The timeout is in seconds."""
    return Attempts(sleep=time.sleep, jitter=jitter, elapsed=time.monotonic, timeout=timeout)
