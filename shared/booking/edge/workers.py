"""The wiring of what runs by itself: each use case with its adapters.

Each imports what it wires when it is called: a function pays, at its cold start, for its own.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from booking.edge import wiring
from booking.edge.settings import notify_settings, relay_settings

if TYPE_CHECKING:
    from booking.application.heartbeat import Beat, Echo
    from booking.application.lapse import Lapse
    from booking.application.notify import Notify
    from booking.application.promote import Promote
    from booking.application.relay import RelayChanges
    from booking.application.start import StartConference
    from booking.application.sweep import Sweep


def promote() -> Promote:
    """Wire Promote."""
    from booking.application.promote import Promote

    return Promote(
        wiring.store(),
        wiring.now,
        wiring.new_id,
        wiring.pick,
        wiring.attempts,
        wiring.SETTINGS.window,
    )


def lapse() -> Lapse:
    """Wire Lapse."""
    from booking.application.lapse import Lapse

    return Lapse(
        wiring.store(),
        wiring.queues(),
        wiring.now,
        wiring.new_id,
        wiring.attempts,
        wiring.SETTINGS.max_offers,
    )


def start_conference() -> StartConference:
    """Wire StartConference."""
    from booking.application.start import StartConference

    return StartConference(
        wiring.store(), wiring.queues(), wiring.now, wiring.new_id, wiring.attempts
    )


def sweep() -> Sweep:
    """Wire Sweep."""
    from booking.application.sweep import Sweep

    return Sweep(wiring.store(), wiring.queues(), wiring.now, wiring.new_id, wiring.pick)


def beat() -> Beat:
    """Wire Beat."""
    from booking.adapters.heartbeats import DynamoHeartbeats
    from booking.application.heartbeat import Beat

    heartbeats = DynamoHeartbeats(wiring.client("dynamodb"), wiring.SETTINGS.table)
    return Beat(heartbeats, wiring.now, wiring.attempts)


def echo(consumer: str) -> Echo:
    """Wire Echo."""
    from booking.adapters.heartbeats import DynamoHeartbeats
    from booking.application.heartbeat import Echo

    return Echo(DynamoHeartbeats(wiring.client("dynamodb"), wiring.SETTINGS.table), consumer)


def notify() -> Notify:
    """Wire Notify."""
    from booking.adapters.mails import DynamoClaims, SesMailer
    from booking.adapters.messages import Queues, Schedules
    from booking.application.notify import Notify
    from booking.surfaces.mail import written

    told = notify_settings()
    schedules = Schedules(client=wiring.client("scheduler"), **asdict(told.timers))
    return Notify(
        wiring.store(),
        DynamoClaims(wiring.client("dynamodb"), wiring.SETTINGS.table),
        Queues(sqs=wiring.client("sqs"), notifications=told.queue, schedules=schedules),
        SesMailer(wiring.client("sesv2"), told.sender),
        written,
        wiring.now,
    )


def relay_changes() -> RelayChanges:
    """Wire RelayChanges."""
    from booking.adapters.bus import EventBus
    from booking.adapters.journal import DynamoJournal
    from booking.adapters.messages import Schedules
    from booking.application.catalog import Summarize
    from booking.application.relay import RelayChanges

    told = relay_settings()
    schedules = Schedules(client=wiring.client("scheduler"), **asdict(told.timers))
    return RelayChanges(
        wiring.queues(schedules),
        DynamoJournal(wiring.client("dynamodb"), wiring.SETTINGS.table),
        EventBus(wiring.client("events"), told.bus),
        Summarize(wiring.store(), wiring.attempts),
        wiring.now,
    )
