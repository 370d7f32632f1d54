"""The deployed stack sends mails to attendees, with its functions' own permissions."""

import json
import time
from functools import partial

import pytest

from local.stack import Outputs
from operations import mails, stack
from tests.support.e2e import Backend, Compact, eventually


def subjects(outputs: Outputs, address: str) -> list[str]:
    return [mail["Subject"] for mail in mails.sent(outputs.aws) if mail["To"] == [address]]


@pytest.fixture
def owner(compact: Compact, aws: Backend) -> str:
    """Return a user with a mail address, which the compact surface can't set."""
    user = compact.user()
    aws.dynamodb.update_item(
        TableName=aws.table,
        Key={"pk": {"S": f"USER#open:{user}"}, "sk": {"S": "USER"}},
        UpdateExpression="SET email = :email",
        ExpressionAttributeValues={":email": {"S": f"{user}@example.com"}},
        ConditionExpression="attribute_exists(pk)",
    )
    return user


def test_a_waiter_gets_a_mail_for_each_transition(
    outputs: Outputs, compact: Compact, owner: str
) -> None:
    name = compact.conference(slots=1)
    first = compact.book(name)
    booking = compact.book(name, owner)
    mails_sent = partial(subjects, outputs, f"{owner}@example.com")
    eventually(mails_sent, lambda seen: len(seen) == 1)
    compact.cancel(first)
    eventually(mails_sent, lambda seen: len(seen) == 2)
    compact.take_offer(booking)
    seen = eventually(mails_sent, lambda seen: seen[-1].startswith("You have a seat"))
    assert seen[0] == f"You are on the waitlist: {name}"
    assert seen[1].startswith("A seat is held for you until ")


def test_a_reminder_that_is_delivered_twice_sends_one_mail(
    outputs: Outputs, compact: Compact, aws: Backend, owner: str
) -> None:
    """The offers of these tests are too short for reminders, so the test sends the messages."""
    name = compact.conference(slots=1)
    first = compact.book(name)
    booking = compact.book(name, owner)
    compact.cancel(first)
    compact.status_becomes(booking, "ConfirmationPending")
    item = next(item for item in aws.bookings() if item["id"]["S"] == booking.id)
    notice = {
        "happened": "OfferExpiring",
        "booking": booking.id,
        "version": int(item["version"]["N"]),
        "conference_name": name,
        "attendee": item["attendee"]["S"],
        "at": int(time.time() * 1000),
        "start": int(item["start"]["N"]),
        "deadline": int(item["deadline"]["N"]),
        "reason": None,
    }
    queue = stack.local(outputs.aws).queues["NotificationsQueue"]
    for correlation in "ab":
        body = json.dumps({**notice, "correlation": correlation})
        aws.sqs.send_message(QueueUrl=queue, MessageBody=body)

    def reminders() -> int:
        sent = subjects(outputs, f"{owner}@example.com")
        return sum(subject.startswith("Your seat is held until") for subject in sent)

    eventually(reminders, lambda count: count > 0)
    compact.cancel(booking)  # otherwise it lapses and is offered again, repeatedly
    # If both messages are handled at once, one is received again after its visibility timeout.
    eventually(aws.messages, lambda found: found["NotificationsQueue"] == 0, within=600)
    assert reminders() == 1
