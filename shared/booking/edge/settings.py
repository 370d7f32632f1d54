"""Settings from the environment. Read once at start, so that a wrong setting fails at once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass


class Misconfigured(Exception):
    """An environment variable is missing or invalid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of every function. A queue or pool that the function does not use is None."""

    table: str
    window: int  # seconds that an offer is held, unless the conference has its own window
    max_offers: int  # offers per booking; 0 means no limit
    promotions_queue: str | None
    lapses_queue: str | None
    starts_queue: str | None
    user_pool: str | None
    open_surfaces: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerSettings:
    """EventBridge Scheduler settings; the fields are those of `Schedules`."""

    group: str
    role_arn: str
    dead_letters_arn: str
    targets: Mapping[str, str]  # ARNs of the queues that timers send to, by URL


@dataclass(frozen=True, slots=True, kw_only=True)
class RelaySettings:
    """Settings of the relay."""

    bus: str
    timers: TimerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySettings:
    """Settings of the worker that sends notifications."""

    queue: str
    timers: TimerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """Settings of functions that send mails."""

    sender: str  # the address that mails come from; empty if the stack sends none
    configuration_set: str | None  # reports bounces and complaints
    page_url: str  # the address of the page; empty if the stack sends no mails


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSettings:
    """Settings of the page."""

    socket: str  # the URL of the WebSocket API, or its path on the page's own origin
    cognito: str  # the URL of the sign-in pages
    client: str  # the id of the user pool client


def settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings of every function. Raises Misconfigured."""
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
    """Return the settings of the relay. Raises Misconfigured."""
    return RelaySettings(
        bus=_required(environment, "BUS"), timers=_timers(environment, "LAPSES", "STARTS")
    )


def wake_settings(environment: Mapping[str, str] = os.environ) -> TimerSettings:
    """Return the settings of timers for the end of quiet hours. Raises Misconfigured."""
    return _timers(environment, "STARTS")


def notify_settings(environment: Mapping[str, str] = os.environ) -> NotifySettings:
    """Return the settings of notifications. Raises Misconfigured."""
    return NotifySettings(
        queue=notifications_queue(environment),
        timers=_timers(environment, "NOTIFICATIONS"),
    )


def mail_settings(environment: Mapping[str, str] = os.environ) -> MailSettings:
    """Return the settings of mails."""
    return MailSettings(
        sender=sender(environment),
        configuration_set=environment.get("CONFIGURATION_SET") or None,
        page_url=environment.get("PAGE_URL", ""),
    )


def sender(environment: Mapping[str, str] = os.environ) -> str:
    """Return the address that mails come from; empty if the stack sends none."""
    return environment.get("NOTIFICATION_SENDER", "")


def notifications_queue(environment: Mapping[str, str] = os.environ) -> str:
    """Return the URL of the queue of the worker that sends mails. Raises Misconfigured."""
    return _required(environment, "NOTIFICATIONS_QUEUE_URL")


def events_queue(environment: Mapping[str, str] = os.environ) -> str:
    """Return the URL of the queue of the worker that records events. Raises Misconfigured."""
    return _required(environment, "EVENTS_QUEUE_URL")


def imports_queue(environment: Mapping[str, str] = os.environ) -> str:
    """Return the URL of the queue of imports. Raises Misconfigured."""
    return _required(environment, "IMPORTS_QUEUE_URL")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    """Settings of webhooks."""

    queue: str
    key: str  # the id of the KMS key from which their secrets are derived; empty without secrets
    loopback: bool  # receivers on the same machine are permitted: on a local stack only


def webhook_settings(environment: Mapping[str, str] = os.environ) -> WebhookSettings:
    """Return the settings of webhooks. Raises Misconfigured."""
    return WebhookSettings(
        queue=_required(environment, "WEBHOOKS_QUEUE_URL"),
        key=environment.get("WEBHOOK_KEY", ""),
        loopback=environment.get("WEBHOOKS_TO_LOOPBACK") == "allowed",
    )


def link_key(environment: Mapping[str, str] = os.environ) -> str:
    """Return the id of the KMS key that signs links in mails. Raises Misconfigured."""
    return _required(environment, "LINK_KEY")


def ticket_keys(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Return the KMS keys of seat tickets. The first one signs. Raises Misconfigured."""
    return tuple(_required(environment, "TICKET_KEYS").split(","))


@dataclass(frozen=True, slots=True, kw_only=True)
class PushSettings:
    """Settings of Web Push."""

    key: str  # the id of the KMS key that signs the messages
    receiver: str | None  # the origin of a receiver that a test runs; no stack sets it


def push_settings(environment: Mapping[str, str] = os.environ) -> PushSettings:
    """Return the settings of Web Push. Raises Misconfigured."""
    return PushSettings(
        key=_required(environment, "PUSH_KEY"),
        receiver=environment.get("PUSH_RECEIVER") or None,
    )


def _timers(environment: Mapping[str, str], *queues: str) -> TimerSettings:
    """Return the Scheduler settings for timers that send to these queues."""
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
    """Settings of functions that verify access tokens without the gateway."""

    user_pool: str
    user_pool_client: str


def identity_settings(environment: Mapping[str, str] = os.environ) -> IdentitySettings:
    """Return the user pool and client whose tokens are accepted. Raises Misconfigured."""
    return IdentitySettings(
        user_pool=_required(environment, "USER_POOL"),
        user_pool_client=_required(environment, "USER_POOL_CLIENT"),
    )


def page_settings(environment: Mapping[str, str] = os.environ) -> PageSettings:
    """Return the settings of the page. Raises Misconfigured."""
    return PageSettings(
        socket=_required(environment, "PAGE_SOCKET"),
        cognito=_required(environment, "PAGE_COGNITO"),
        client=_required(environment, "USER_POOL_CLIENT"),
    )


def sockets_endpoint(environment: Mapping[str, str] = os.environ) -> str:
    """Return the URL to which messages for connections are posted. Raises Misconfigured."""
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
