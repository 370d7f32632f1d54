"""The environment, read once at start, so that a misconfigured function fails at once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass


class Misconfigured(Exception):  # noqa: N818 - says what is wrong, not that something is
    """The environment lacks something or holds something senseless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a function is told by the template. Windows are in seconds; 0 offers is no limit."""

    table: str
    window: int
    max_offers: int
    promotions_queue: str | None
    lapses_queue: str | None
    starts_queue: str | None
    user_pool: str | None
    open_surfaces: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerSettings:
    """What whoever sets timers is told, by the names that Schedules has for it."""

    group: str
    role_arn: str
    dead_letters_arn: str
    targets: Mapping[str, str]  # the ARN of each queue that a timer may wake, by its URL


@dataclass(frozen=True, slots=True, kw_only=True)
class RelaySettings:
    """What the relay alone is told."""

    bus: str
    timers: TimerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySettings:
    """What the notifications alone are told."""

    sender: str
    queue: str
    timers: TimerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSettings:
    """What the page is told of the stack it belongs to."""

    socket: str  # where the WebSocket API answers; a path where that is on the page's own origin
    cognito: str  # where people sign in
    client: str  # as which client


def settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read what every function needs. Raises Misconfigured."""
    return Settings(
        table=_required(environment, "TABLE"),
        window=_whole(environment, "CONFIRMATION_WINDOW", 1),
        max_offers=_whole(environment, "MAX_OFFERS", 0),
        promotions_queue=environment.get("PROMOTIONS_QUEUE_URL"),
        lapses_queue=environment.get("LAPSES_QUEUE_URL"),
        starts_queue=environment.get("STARTS_QUEUE_URL"),
        user_pool=environment.get("USER_POOL"),
        open_surfaces=_required(environment, "OPEN_SURFACES") == "enabled",
    )


def relay_settings(environment: Mapping[str, str] = os.environ) -> RelaySettings:
    """Read what the relay needs. Raises Misconfigured."""
    return RelaySettings(
        bus=_required(environment, "BUS"), timers=_timers(environment, "LAPSES", "STARTS")
    )


def notify_settings(environment: Mapping[str, str] = os.environ) -> NotifySettings:
    """Read what notifications need; without a sender nothing asks for any. Raises Misconfigured."""
    return NotifySettings(
        sender=environment.get("NOTIFICATION_SENDER", ""),
        queue=_required(environment, "NOTIFICATIONS_QUEUE_URL"),
        timers=_timers(environment, "NOTIFICATIONS"),
    )


def _timers(environment: Mapping[str, str], *queues: str) -> TimerSettings:
    """Read how timers are set that wake these queues."""
    return TimerSettings(
        group=_required(environment, "TIMERS_GROUP"),
        role_arn=_required(environment, "TIMERS_ROLE_ARN"),
        dead_letters_arn=_required(environment, "TIMERS_DEAD_LETTERS_ARN"),
        targets={
            _required(environment, f"{name}_QUEUE_URL"): _required(environment, f"{name}_QUEUE_ARN")
            for name in queues
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitySettings:
    """What those are told who verify access tokens themselves."""

    user_pool: str
    user_pool_client: str


def identity_settings(environment: Mapping[str, str] = os.environ) -> IdentitySettings:
    """Read whose tokens are ours. Raises Misconfigured."""
    return IdentitySettings(
        user_pool=_required(environment, "USER_POOL"),
        user_pool_client=_required(environment, "USER_POOL_CLIENT"),
    )


def page_settings(environment: Mapping[str, str] = os.environ) -> PageSettings:
    """Read what the page is told. Raises Misconfigured."""
    return PageSettings(
        socket=_required(environment, "PAGE_SOCKET"),
        cognito=_required(environment, "PAGE_COGNITO"),
        client=_required(environment, "USER_POOL_CLIENT"),
    )


def sockets_endpoint(environment: Mapping[str, str] = os.environ) -> str:
    """Read where posts to connections go. Raises Misconfigured."""
    return _required(environment, "SOCKETS_ENDPOINT")


def _required(environment: Mapping[str, str], name: str) -> str:
    value = environment.get(name, "")
    if not value:
        raise Misconfigured(f"the environment variable {name} is missing")
    return value


def _whole(environment: Mapping[str, str], name: str, least: int) -> int:
    value = _required(environment, name)
    if not value.isascii() or not value.isdigit() or int(value) < least:
        raise Misconfigured(f"the environment variable {name} must be a whole number >= {least}")
    return int(value)
