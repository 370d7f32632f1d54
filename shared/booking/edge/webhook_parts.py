"""The part of the composition root for webhooks."""

from functools import cached_property
from typing import TYPE_CHECKING

from booking.edge.parts import Parts
from booking.edge.settings import notifications_queue, webhook_settings

if TYPE_CHECKING:
    from booking.adapters.link_key import KmsSigner
    from booking.adapters.webhook_sender import WebhookSender
    from booking.adapters.webhooks import DynamoWebhooks, WebhookMailQueue, WebhookQueue
    from booking.application.feed import ReadFeed
    from booking.application.webhooks import SecretsOf


class WebhookParts(Parts):
    """The parts of use cases that concern webhooks."""

    @cached_property
    def webhooks(self) -> "DynamoWebhooks":
        from booking.adapters.webhooks import DynamoWebhooks

        return DynamoWebhooks(self.table)

    @cached_property
    def webhook_messages(self) -> "WebhookQueue":
        from booking.adapters.webhooks import WebhookQueue

        return WebhookQueue(self.client("sqs"), webhook_settings().queue)

    @cached_property
    def webhook_mails(self) -> "WebhookMailQueue":
        from booking.adapters.webhooks import WebhookMailQueue

        return WebhookMailQueue(self.client("sqs"), notifications_queue())

    @property
    def webhook_loopback(self) -> bool:
        """Return whether receivers on the same machine are permitted: on a local stack only."""
        return webhook_settings().loopback

    @cached_property
    def secrets(self) -> "KmsSigner":
        from booking.adapters.link_key import KmsSigner

        return KmsSigner(self.client("kms"), webhook_settings().key)

    @cached_property
    def secrets_of(self) -> "SecretsOf":
        from booking.application.webhooks import SecretsOf

        return self.build(SecretsOf)

    @cached_property
    def sender(self) -> "WebhookSender":
        from booking.adapters.webhook_sender import WebhookSender

        return WebhookSender(loopback=self.webhook_loopback)

    @cached_property
    def read_feed(self) -> "ReadFeed":
        from booking.application.feed import ReadFeed

        return self.build(ReadFeed)
