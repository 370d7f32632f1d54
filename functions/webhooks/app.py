"""/v1/webhooks: the endpoints of an organizer."""

from booking.application.webhooks import ManageWebhooks
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import webhooks

api = Api()
manage = engine.build(ManageWebhooks)


@api.get("/v1/webhooks", v1.SURFACE, webhooks.LIST)
def list_webhooks_v1(request: Request) -> Answer:
    """List your webhooks, oldest first."""
    return webhooks.listed(manage.list(request.signed_in()))


@api.post("/v1/webhooks", v1.SURFACE, webhooks.ADD)
def add_webhook_v1(request: Request) -> Answer:
    """Add an endpoint, which gets the events from now on, signed by Standard Webhooks.

    The answer has the secret. It is not shown again; a new one replaces it.
    """
    body, caller = webhooks.parse_add(request), request.signed_in()
    return webhooks.added(*manage.add(caller, body.url, body.conference, body.events, request.key))


@api.get("/v1/webhooks/{webhook}", v1.SURFACE, webhooks.GET)
def get_webhook_v1(request: Request) -> Answer:
    """Return a webhook."""
    return webhooks.one(manage.find(request.signed_in(), webhooks.parse_one(request)))


@api.patch("/v1/webhooks/{webhook}", v1.SURFACE, webhooks.CHANGE)
def change_webhook_v1(request: Request) -> Answer:
    """Change a webhook, or enable or disable it.

    The events while it was disabled are delivered afterwards.
    """
    webhook, change = webhooks.parse_change(request)
    return webhooks.one(manage.change(request.signed_in(), webhook, change))


@api.delete("/v1/webhooks/{webhook}", v1.SURFACE, webhooks.REMOVE)
def remove_webhook_v1(request: Request) -> Answer:
    """Remove a webhook."""
    manage.remove(request.signed_in(), webhooks.parse_one(request))
    return webhooks.removed()


@api.post("/v1/webhooks/{webhook}/rotate", v1.SURFACE, webhooks.ROTATE)
def rotate_webhook_v1(request: Request) -> Answer:
    """Replace the secret. For a day, deliveries have signatures of both secrets."""
    return webhooks.rotated(*manage.rotate(request.signed_in(), webhooks.parse_one(request)))


@api.post("/v1/webhooks/{webhook}/test", v1.SURFACE, webhooks.TEST)
def test_webhook_v1(request: Request) -> Answer:
    """Send a test event. Its outcome is among the deliveries."""
    manage.test(request.signed_in(), webhooks.parse_one(request))
    return webhooks.accepted()


@api.post("/v1/webhooks/{webhook}/replay", v1.SURFACE, webhooks.REPLAY)
def replay_webhook_v1(request: Request) -> Answer:
    """Deliver the events since a time again, at most those of 30 days."""
    webhook, since = webhooks.parse_replay(request)
    return webhooks.one(manage.replay(request.signed_in(), webhook, since))


@api.get("/v1/webhooks/{webhook}/deliveries", v1.SURFACE, webhooks.DELIVERIES)
def list_deliveries_v1(request: Request) -> Answer:
    """List the newest attempts to deliver, newest first."""
    webhook, limit = webhooks.parse_deliveries(request)
    return webhooks.deliveries(manage.deliveries(request.signed_in(), webhook, limit))


handler = api.handler
