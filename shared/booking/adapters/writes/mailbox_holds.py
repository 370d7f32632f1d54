"""The write that holds the mailbox of an attendee for one booking of a conference."""

from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.adapters.transactions import Write
from booking.application.ports.contention import MailboxTaken
from booking.domain.transitions import Transition


def mailbox_writes(transition: Transition) -> list[Write]:
    """Return the write of a hold, on condition that no other was taken since the read."""
    hold, summary = transition.hold, transition.summary
    if hold is None:
        return []
    new, same = "attribute_not_exists(pk)", "taken_in = :previous"
    values = {} if hold.previous is None else {":previous": text(hold.previous)}
    return [
        Write(
            "Put",
            {
                "Item": {
                    **keys.mailbox_hold(summary.conference, hold.mailbox),
                    "booking": text(summary.booking),
                    "version": number(transition.after.version),  # of the booking
                    "taken_in": text(transition.cause.request),
                    "expires_at": number(summary.end // 1000),  # nobody books after the start
                },
                "ConditionExpression": same if values else new,
                **({"ExpressionAttributeValues": values} if values else {}),
            },
            MailboxTaken("mailbox"),
        )
    ]
