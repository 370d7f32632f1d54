"""Webhooks of organizers, on v1."""

import base64
from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from pydantic import AfterValidator, BaseModel, Field

from booking.application.events import EVENT_NAMES
from booking.application.ports.webhooks import Delivery
from booking.application.webhooks import WebhookChange
from booking.domain.conference import Instant
from booking.domain.refusals import (
    ConferenceUnknown,
    Invalid,
    LimitReached,
    NotAllowed,
    TooManyTests,
    Unidentified,
    WebhookUnknown,
)
from booking.domain.scopes import Scope
from booking.domain.webhooks import URL_LIMIT, Webhook
from booking.surfaces import fields, rules
from booking.surfaces.http import (
    Answer,
    Contract,
    Request,
    broken_rule,
    parsed,
    parsed_values,
)
from booking.surfaces.v1 import LIST_DEFAULT, LIST_MOST, Body, PageSize, location

PREFIX = "whsec_"  # of secrets, by Standard Webhooks


def _event(value: str) -> str:
    if value not in EVENT_NAMES:
        raise broken_rule("must be the name of an event in docs/events")
    return value


class WebhookBody(Body):
    """Body of POST /v1/webhooks. Without `conference`: all of yours; no `events`: all of them."""

    url: Annotated[str, Field(min_length=1, max_length=URL_LIMIT)]
    conference: Annotated[str, AfterValidator(fields.opaque_id)] | None = None
    events: Annotated[
        list[Annotated[str, AfterValidator(_event)]], Field(max_length=20, default_factory=list)
    ]


class ChangeWebhookBody(Body):
    """Body of PATCH /v1/webhooks/{webhook}. An absent value is not changed."""

    url: Annotated[str, Field(min_length=1, max_length=URL_LIMIT)] | None = None
    events: Annotated[list[Annotated[str, AfterValidator(_event)]], Field(max_length=20)] | None = (
        None
    )
    enabled: bool | None = None


class ReplayBody(Body):
    """Body of POST /v1/webhooks/{webhook}/replay."""

    since: fields.Time


class DeliveriesQuery(BaseModel):
    """Query of GET /v1/webhooks/{webhook}/deliveries."""

    limit: PageSize = LIST_DEFAULT


class WebhookShown(TypedDict):
    """A webhook. `failing_since`: no event was accepted since; `next_attempt`: of the next one."""

    id: str
    url: str
    conference: str | None
    events: list[str]
    enabled: bool
    created_at: str
    failing_since: str | None
    next_attempt: str | None


class WebhookWithSecret(WebhookShown):
    """A webhook with its newest secret, which is not shown again."""

    secret: str


class WebhooksShown(TypedDict):
    """The webhooks of the caller."""

    items: list[WebhookShown]


class DeliveryShown(TypedDict):
    """An attempt to deliver an event. `response` is the begin of the answer, or the error."""

    event: str
    name: str
    at: str
    attempt: int
    accepted: bool
    status: int | None
    latency_ms: int
    response: str


class DeliveriesShown(TypedDict):
    """The newest attempts, newest first."""

    items: Annotated[list[DeliveryShown], Field(max_length=LIST_MOST)]


class TestAccepted(TypedDict):
    """The test event follows."""

    status: Literal["accepted"]


_ONE = (WebhookUnknown, NotAllowed, Unidentified)
LIST = Contract(gives={200: WebhooksShown}, refuses=(NotAllowed, Unidentified), secured=True)
ADD = Contract(
    body=WebhookBody,
    gives={201: WebhookWithSecret},
    headers={"Location": "The address of the new webhook."},
    refuses=(
        Invalid,
        ConferenceUnknown,
        LimitReached,
        NotAllowed,
        Unidentified,
        *rules.IDEMPOTENT,
    ),
    secured=True,
    keeps=True,
    scope=Scope.WEBHOOKS_WRITE,
)
GET = Contract(gives={200: WebhookShown}, refuses=_ONE, secured=True)
CHANGE = Contract(
    body=ChangeWebhookBody, gives={200: WebhookShown}, refuses=(Invalid, *_ONE), secured=True
)
REMOVE = Contract(gives={204: None}, refuses=_ONE, secured=True, scope=Scope.WEBHOOKS_WRITE)
ROTATE = Contract(gives={200: WebhookWithSecret}, refuses=_ONE, secured=True)
TEST = Contract(gives={202: TestAccepted}, refuses=(TooManyTests, *_ONE), secured=True)
REPLAY = Contract(
    body=ReplayBody, gives={200: WebhookShown}, refuses=(Invalid, *_ONE), secured=True
)
DELIVERIES = Contract(
    query=DeliveriesQuery, gives={200: DeliveriesShown}, refuses=(Invalid, *_ONE), secured=True
)


def parse_one(request: Request) -> str:
    """Return the id of the webhook in the path."""
    return fields.opaque_id(request.path["webhook"])


def parse_add(request: Request) -> WebhookBody:
    """Parse POST /v1/webhooks. Raises Invalid."""
    return parsed(WebhookBody, request)


def parse_change(request: Request) -> tuple[str, WebhookChange]:
    """Return the webhook and its changes. Raises Invalid."""
    body = parsed(ChangeWebhookBody, request)
    if body.url is None and body.events is None and body.enabled is None:
        raise Invalid("url", "one of url, events and enabled must be given")
    change = WebhookChange(url=body.url, types=body.events, enabled=body.enabled)
    return parse_one(request), change


def parse_replay(request: Request) -> tuple[str, Instant]:
    """Return the webhook and the time of the replay. Raises Invalid."""
    return parse_one(request), parsed(ReplayBody, request).since


def parse_deliveries(request: Request) -> tuple[str, int]:
    """Return the webhook and the number of attempts to list. Raises Invalid."""
    return parse_one(request), parsed_values(DeliveriesQuery, request.query).limit


def listed(found: Sequence[Webhook]) -> Answer:
    """Return 200 with webhooks."""
    body: WebhooksShown = {"items": [_shown(one) for one in found]}
    return Answer(status=200, body=body)


def one(webhook: Webhook) -> Answer:
    """Return 200 with a webhook."""
    return Answer(status=200, body=_shown(webhook))


def added(webhook: Webhook, secret: bytes) -> Answer:
    """Return 201 with a webhook and its secret."""
    body = _with_secret(webhook, secret)
    return Answer(status=201, body=body, headers=location("webhooks", webhook.id))


def rotated(webhook: Webhook, secret: bytes) -> Answer:
    """Return 200 with a webhook and its new secret."""
    return Answer(status=200, body=_with_secret(webhook, secret))


def removed() -> Answer:
    """Return 204 for a removed webhook."""
    return Answer(status=204)


def accepted() -> Answer:
    """Return 202 for a test event."""
    body: TestAccepted = {"status": "accepted"}
    return Answer(status=202, body=body)


def deliveries(found: Sequence[Delivery]) -> Answer:
    """Return 200 with attempts to deliver."""
    body: DeliveriesShown = {"items": [_delivery(one) for one in found]}
    return Answer(status=200, body=body)


def _with_secret(webhook: Webhook, secret: bytes) -> WebhookWithSecret:
    return {**_shown(webhook), "secret": PREFIX + base64.b64encode(secret).decode()}


def _shown(webhook: Webhook) -> WebhookShown:
    return {
        "id": webhook.id,
        "url": webhook.url,
        "conference": webhook.conference,
        "events": list(webhook.types),
        "enabled": webhook.state == "enabled",
        "created_at": fields.zoned_text(webhook.created_at),
        "failing_since": fields.zoned_text_or_none(webhook.failing_since),
        "next_attempt": fields.zoned_text_or_none(webhook.next_at or None),
    }


def _delivery(delivery: Delivery) -> DeliveryShown:
    outcome = delivery.outcome
    return {
        "event": delivery.event,
        "name": delivery.name,
        "at": fields.zoned_text(delivery.at),
        "attempt": delivery.attempt,
        "accepted": outcome.accepted,
        "status": outcome.status,
        "latency_ms": outcome.latency_ms,
        "response": outcome.excerpt,
    }
