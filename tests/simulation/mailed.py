"""Histories with mails: the real `notify` handler, and checks of every mail that it sends.

They are histories of their own, so that the others are the same with and without mails. Every mail
is checked:

- It is true: at some moment since the handler has begun, the booking was in the state that it says,
  and as many people waited as its position in the waitlist needs. None says that a seat went to
  somebody else when nobody else waited.
- There are at most `DAILY_MAILS` mails a person and day, and one digest in `DIGEST_EVERY_MS`.
- No mail is sent twice, unless a fault hid that it was sent.
- A lapse has one mail at most: that of the lapse, after a while, or that of a new offer at once.
"""

import hashlib
import hmac
import re
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import SMTP
from typing import Any
from unittest.mock import patch

from booking.adapters import mail_records
from booking.application.notify import LAPSE_SETTLES_MS
from booking.application.ports import mails as limits
from booking.domain.conference import DAY_MS
from testing.tables import template
from tests.simulation.histories import Focus, History, Tally
from tests.simulation.model import CONFIRMED, ENDED, OFFERED, WAITING
from tests.simulation.runtime import Call, Handlers
from tests.simulation.world import SECOND, T0, Task, World

DAILY_MAILS = 3  # instead of 10, so that short histories reach it
DIGEST_EVERY_MS = 60_000  # instead of an hour, as above
POSITION = re.compile(r"#(\d+)")
PASSED_ON = re.compile(r"\bnext\b")  # in a mail about the seat of a lapsed offer
CANCELED = "CANCELED"
# The state that each kind of mail says, by the beginning of its subject.
STATES = {
    "You have a seat": {CONFIRMED},
    "You're on the waitlist": {WAITING},
    "A seat is held for you": {OFFERED},
    "Your offer expires soon": {OFFERED},  # of the booking, or of its request
    "Your booking is canceled": {CANCELED},
    "No seat became free": {CANCELED},
    "The conference is canceled": {CANCELED},
}
# The state of its linked request that each kind of mail says, likewise.
REQUESTS = {
    re.compile(r"(One|\d+) more seats? (is|are) held for you"): {OFFERED},
    re.compile(r"(Another|\d+ other) seats? (is|are) held for you"): {OFFERED},
    re.compile("You wait for (more|other) seats"): {WAITING},
    re.compile("You do not wait for other seats any more"): {ENDED},
}
EXPIRED = "Your offer expired"  # back on the waitlist; canceled after the last offer
CHANGED = "New time or place"  # in any live state
DIGEST = "Your bookings have changed"


@dataclass(slots=True)
class Sent:
    """The mails of a history. A mail whose reply was lost may be sent twice and counts once."""

    mails: dict[tuple[str, ...], Task] = field(default_factory=dict)  # with the last sender
    of_day: Counter[tuple[str, int]] = field(default_factory=Counter)
    digests: Counter[str] = field(default_factory=Counter)


class MailedWorld(World):
    """A world whose bus delivers events to `notify`, with Cognito, KMS and SES."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.sent = Sent()
        rule = template()["Resources"]["NotificationsRule"]["Properties"]
        self.mailed_events = frozenset(rule["EventPattern"]["detail-type"])

    def perform(self, call: Call, task: Task) -> Any:
        """Perform a call of `notify`, or one of another function."""
        match call.operation:
            case "PutEvents":
                answer = super().perform(call, task)
                taken = call.parameters["Entries"][answer["FailedEntryCount"] :]
                for entry in taken:
                    if entry["DetailType"] in self.mailed_events:
                        self.enqueue("notifications", entry["Detail"], None, 0)
                return answer
            case "GenerateMac":
                message = call.parameters["Message"]
                return {"Mac": hmac.digest(b"simulated", message, hashlib.sha256)}
            case "Sign":
                return {"Signature": bytes(64)}
            case "SendEmail":
                self._check(call.parameters, task)
                return {"MessageId": "sent"}
        return super().perform(call, task)

    # ------------------------------------------------------------------ the invariants

    def _check(self, parameters: dict[str, Any], task: Task) -> None:
        (recipient,) = parameters["Destination"]["ToAddresses"]
        message: Any = message_from_bytes(parameters["Content"]["Raw"]["Data"], policy=SMTP)
        subject = str(message["Subject"])
        self.note(f"  a mail to {recipient}: {subject}")
        event, text = _event_of(message), message.get_body(("plain",)).get_content()
        version = (event.get("UID", ""), event.get("SEQUENCE", ""))
        identity = (recipient, subject, *version) if event else (recipient, subject, text)
        before = self.sent.mails.get(identity)
        if before is None or (not event and before is not task):
            self._check_number(recipient, subject)
        elif before is not task and not before.struck:
            self.violate(f"{subject!r} is mailed twice to {recipient}")
        self.sent.mails[identity] = task
        if event:
            self._check_truth(subject, event, task)
            self._check_waitlist(text, event, task)

    def _check_number(self, recipient: str, subject: str) -> None:
        """Check the limits. A digest may be late, but each period has one at most."""
        sent = self.sent
        if subject == DIGEST:
            sent.digests[recipient] += 1
            first, last = T0 - self.skew, self.now + self.skew
            periods = last // DIGEST_EVERY_MS - first // DIGEST_EVERY_MS
            lost = any(task.struck for task in sent.mails.values())
            if sent.digests[recipient] > periods and not lost:
                self.violate(f"{recipient} gets more digests than there were periods")
            return
        sent.of_day[recipient, self.now // DAY_MS] += 1
        # A mail whose reply was lost may be sent again, and counts once.
        again = sum(task.struck for mail, task in sent.mails.items() if mail[0] == recipient)
        if sent.of_day[recipient, self.now // DAY_MS] > DAILY_MAILS + again:
            self.violate(f"{recipient} gets more than {DAILY_MAILS} mails in a day")

    def _check_truth(self, subject: str, event: dict[str, str], task: Task) -> None:
        booking = event["UID"].partition("@")[0]
        kind = subject.partition(":")[0]
        possible = self._states(booking, task)
        requested = self._between(self.rules.requested.get(booking, []), task)
        if kind in STATES and not STATES[kind] & (possible | requested):
            self.violate(f"the mail {subject!r} is not true: {booking} was {possible}, {requested}")
        for pattern, states in REQUESTS.items():
            if pattern.fullmatch(kind) and not requested & states:
                self.violate(f"the mail {subject!r} is not true: its request was {requested}")
        if kind == EXPIRED and not possible & {WAITING, CANCELED} | requested & {WAITING, ENDED}:
            self.violate(f"the mail {subject!r} is not true: {booking} was {possible}, {requested}")
        if kind == EXPIRED and (event["STATUS"] == "TENTATIVE" or requested & {WAITING}):
            lapsed = self.rules.bookings[booking]["changed_at"]
            if self.now + 2 * self.skew + SECOND < lapsed + LAPSE_SETTLES_MS:
                self.violate(f"the lapse of {booking} is mailed at once")

    def _check_waitlist(self, text: str, event: dict[str, str], task: Task) -> None:
        """Check what a mail says about other people in the waitlist."""
        booking = event["UID"].partition("@")[0]
        conference = self.rules.bookings[booking]["conference"]
        others = [
            other["id"]
            for other in self.rules.bookings.values()
            if other["conference"] == conference and other["id"] != booking
        ]
        requests = [each for each in self.rules.request_moves if each.rstrip("+") in others]
        waited = sum(WAITING in self._states(other, task) for other in others) + len(requests)
        if PASSED_ON.search(text) and not waited:
            self.violate(f"a mail to {booking} is not true: nobody else waited")
        position = POSITION.search(text)
        if position is not None and int(position[1]) > waited + 1:
            self.violate(f"a mail to {booking} is not true: {waited} others waited")

    def _states(self, booking: str, task: Task) -> set[str]:
        """Return the states of a booking that a handler may have read since it has begun.

        The items of a torn commit become visible one after another, some after it has begun.
        """
        return self._between(self.rules.moves[booking], task)

    def _between(self, moves: list[tuple[int, str]], task: Task) -> set[str]:
        """Return the states of which a handler may have read each one since it has begun."""
        earlier = [(step, state) for step, state in moves if step < task.began]
        count = 2 if earlier and earlier[-1][0] in self.torn_at else 1
        before = [state for _, state in earlier[-count:]]
        return {*before, *(state for step, state in moves if step >= task.began)}


def _event_of(message: Any) -> dict[str, str]:
    """Return the properties of the calendar event in a mail; empty for a digest."""
    for file in message.iter_attachments():
        lines = file.get_content().replace("\r\n ", "").splitlines()
        return dict(line.split(":", 1) for line in lines if ":" in line)
    return {}


def run_mailed(handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None) -> int:
    """Run the history of one seed with mails; return their number. Raises Violation."""
    with (
        patch.object(mail_records, "DAILY_MAILS", DAILY_MAILS),
        patch.object(limits, "DIGEST_EVERY_MS", DIGEST_EVERY_MS),
    ):
        history = History(handlers, seed, tally, focus, world=MailedWorld)
        history.run()
    world: Any = history.world
    return len(world.sent.mails)
