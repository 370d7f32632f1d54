"""The queues that wake the workers, and the scheduler for what SQS can't delay so long."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.mails import of_notice
from booking.adapters.transactions import translating
from booking.application import correlation
from booking.application.notify import EXPIRING, Notice
from booking.application.ports import NotTaken
from booking.domain.conference import Instant

BATCH = 10  # what one SendMessageBatch takes
TRIES = 3  # of a batch, as far as it was not taken
LONGEST_DELAY = 900  # seconds; what SQS allows
LEAD = 300  # seconds that a schedule fires early, for it may be a minute late


type Entry = dict[str, Any]
type Body = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedules:
    """Where timers beyond SQS's reach are kept until then."""

    client: Any
    group: str
    role_arn: str
    dead_letters_arn: str
    targets: Mapping[str, str]  # the ARN of each queue that may be woken, by its URL


@dataclass(frozen=True, slots=True, kw_only=True)
class Queues:
    """Promises what the port Messages says. A queue that a function may not use is None.

    Without schedules a far timer is put back again and again, as far as SQS reaches.
    """

    sqs: Any
    promotions: str | None = None
    lapses: str | None = None
    starts: str | None = None
    notifications: str | None = None
    schedules: Schedules | None = None
    outbox: dict[str, list[Entry]] | None = None  # by queue; None sends each message by itself

    @contextmanager
    def together(self) -> Iterator["Queues"]:
        """Send the timers that are asked of the given queues in as few calls as can be."""
        outbox: dict[str, list[Entry]] = {}
        yield replace(self, outbox=outbox)
        for queue, entries in outbox.items():
            for first in range(0, len(entries), BATCH):
                self._send_batch(queue, entries[first : first + BATCH])

    def nudge(self, conference_id: str, deduplication: str) -> None:
        """Ask for promotions: in order and one at a time for each conference."""
        assert self.promotions is not None
        with translating():
            self.sqs.send_message(
                QueueUrl=self.promotions,
                MessageBody=_body({"conference": conference_id}),
                MessageGroupId=conference_id,
                MessageDeduplicationId=deduplication,
            )

    def lapse_at(self, booking_id: str, conference_id: str, at: Instant, now: Instant) -> None:
        """Wake the lapse worker at the deadline."""
        assert self.lapses is not None
        body = {"booking": booking_id, "conference": conference_id}
        self._wake(self.lapses, f"lapse-{booking_id}-{at}", body, at, now)

    def start_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Wake the start worker at the start."""
        assert self.starts is not None
        body = {"conference": conference_id}
        self._wake(self.starts, f"start-{conference_id}-{at}", body, at, now)

    def remind_at(self, notice: Notice, at: Instant, now: Instant) -> None:
        """Hand the notice back as EXPIRING at an instant, or somewhat early."""
        assert self.notifications is not None
        body = of_notice(replace(notice, happened=EXPIRING))
        name = f"remind-{notice.booking}-{notice.version}"
        self._wake(self.notifications, name, body, at, now)

    def _wake(self, queue: str, name: str, body: Body, at: Instant, now: Instant) -> None:
        """Wake a worker: by the scheduler, as far as SQS does not reach."""
        if self.schedules is not None and _far(at, now):
            _schedule(self.schedules, self.schedules.targets[queue], name, body, at)
            return
        delay = max(0, min(LONGEST_DELAY, _seconds_until(at, now)))
        entry = {"MessageBody": _body(body), "DelaySeconds": delay}
        if self.outbox is None:
            with translating():
                self.sqs.send_message(QueueUrl=queue, **entry)
        else:
            self.outbox.setdefault(queue, []).append(entry)

    def _send_batch(self, queue: str, entries: Sequence[Entry]) -> None:
        """Send again what was not taken; in the end the whole batch of the stream comes again."""
        left = [{"Id": str(number), **entry} for number, entry in enumerate(entries)]
        for _ in range(TRIES):
            with translating():
                answer = self.sqs.send_message_batch(QueueUrl=queue, Entries=left)
            failed = {failure["Id"] for failure in answer.get("Failed", [])}
            left = [entry for entry in left if entry["Id"] in failed]
            if not left:
                return
        raise NotTaken


def _body(content: Body) -> str:
    """In the body, for a schedule's message has no attributes; who reads it sets it apart."""
    followed = correlation.current()
    return json.dumps(content if followed is None else {**content, "correlation": followed})


def _seconds_until(at: Instant, now: Instant) -> int:
    """Round up: late by less than a second is harmless, early is one round more."""
    return -((now - at) // 1000)


def _far(at: Instant, now: Instant) -> bool:
    return _seconds_until(at, now) > LONGEST_DELAY


def _schedule(schedules: Schedules, arn: str, name: str, body: Body, at: Instant) -> None:
    """Wake somewhat before the instant: the worker puts the message back until then."""
    when = datetime.fromtimestamp(at / 1000 - LEAD, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    target = {
        "Arn": arn,
        "RoleArn": schedules.role_arn,
        "Input": _body(body),
        "DeadLetterConfig": {"Arn": schedules.dead_letters_arn},
    }
    try:
        with translating():
            schedules.client.create_schedule(
                Name=name,
                GroupName=schedules.group,
                ScheduleExpression=f"at({when})",
                FlexibleTimeWindow={"Mode": "OFF"},
                ActionAfterCompletion="DELETE",
                Target=target,
            )
    except ClientError as error:
        # The name is deterministic: a conflict says that it is there already.
        if error.response["Error"]["Code"] != "ConflictException":
            raise
