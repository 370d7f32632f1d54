"""The mail to the owner of an endpoint that was disabled because it failed."""

from collections.abc import Callable
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.mail_delivery import Delivery
from booking.application.ports.mails import Claims, Mail
from booking.application.ports.primitives import Clock
from booking.application.ports.webhooks import DisabledWebhook, Webhooks
from booking.application.recipients import Recipients
from booking.domain.language import DEFAULT, Language
from booking.domain.webhooks import Webhook, WebhookState


@dataclass(frozen=True, slots=True, kw_only=True)
class DisabledLetter:
    """The content of the mail about a disabled endpoint."""

    webhook: Webhook
    page_url: str
    language: Language


@dataclass(frozen=True, slots=True)
class SendWebhookDisabled:
    """Sends one mail for each time that an endpoint is disabled.

    The owner needs it whatever mails they have chosen, unless they have removed their address.
    """

    webhooks: Webhooks
    recipients: Recipients
    claims: Claims
    delivery: Delivery
    page_url: str
    render_webhook_disabled: Callable[[DisabledLetter], Mail]
    clock: Clock
    attempts: Attempts

    def __call__(self, message: DisabledWebhook) -> bool:
        """Return whether a mail was sent; none for an endpoint that is enabled again.

        Raises Busy, Contended, NotSent.
        """
        now = self.clock()
        found = self.attempts(lambda _: self.webhooks.find(message.organizer, message.webhook))
        if found is None or found.state is WebhookState.ENABLED:
            return False
        if found.failing_since != message.since:
            return False
        recipient = self.recipients.holder(found.organizer, now)
        if recipient is None or not self.claims.claim(message.mail, now):
            return False
        letter = DisabledLetter(
            webhook=found, page_url=self.page_url, language=recipient.language or DEFAULT
        )
        self.delivery(message.mail, recipient.address, self.render_webhook_disabled(letter))
        return True
