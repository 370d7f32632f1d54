"""Reports of Amazon SES about the delivery of mails, as EventBridge delivers them.

https://docs.aws.amazon.com/ses/latest/dg/monitor-sending-using-event-publishing-setup-eventbridge.html
"""

from collections.abc import Mapping
from email.utils import parseaddr
from typing import Any

from booking.application.suppress import Report

# A transient bounce, such as a full mailbox, may not happen again.
PERMANENT = "Permanent"


def decode_report(message: Mapping[str, Any]) -> Report:
    """Convert the detail of an event: a bounce or a complaint; others have no addresses."""
    match message.get("eventType"):
        case "Bounce" if message["bounce"].get("bounceType") == PERMANENT:
            return _report("bounce", message["bounce"]["bouncedRecipients"])
        case "Complaint":
            return _report("complaint", message["complaint"]["complainedRecipients"])
        case _:
            return Report(reason="none", addresses=())


def _report(reason: str, recipients: list[Mapping[str, Any]]) -> Report:
    addresses = [parseaddr(each["emailAddress"])[1] for each in recipients]
    return Report(reason=reason, addresses=[address for address in addresses if address])
