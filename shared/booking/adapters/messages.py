"""The queues of the workers, and the scheduler for delays that are too long for SQS."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.notices import (
    encode_address_request,
    encode_change,
    encode_digest,
    encode_message_copy,
    encode_message_page,
    encode_notice,
)
from booking.adapters.transactions import translated_errors
from booking.application import correlation
from booking.application.ports.contention import NotTaken
from booking.application.ports.mails import EXPIRING, AddressRequest, Change, Digest, Notice
from booking.application.ports.messages import DrawProgress
from booking.application.ports.organizer_messages import MessageCopy, MessagePage
from booking.domain.ballot import Roll
from booking.domain.conference import Instant
from booking.domain.pools import category_of, conference_of

BATCH = 10  # the limit of one SendMessageBatch
ATTEMPTS = 3  # for the rejected messages of a batch
MAX_DELAY_SECONDS = 900  # the limit of SQS
SCHEDULE_LEAD_SECONDS = 300  # schedules are set early, because they may fire a minute late


type QueueEntry = dict[str, Any]
type Body = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedules:
    """The schedules of EventBridge Scheduler, for timers beyond MAX_DELAY_SECONDS."""

    client: Any
    group: str
    role_arn: str
    dead_letters_arn: str
    targets: Mapping[str, str]  # the ARN of each queue, by its URL


@dataclass(frozen=True, slots=True, kw_only=True)
class Queues:
    """Implements the ports Messages, Timers, MailMessages, MessageTimers and ImportMessages.

    A queue that the function may not use is None. Without schedules, a distant timer fires after
    MAX_DELAY_SECONDS; the worker then sets it again.
    """

    sqs: Any
    promotions: str | None = None
    lapses: str | None = None
    starts: str | None = None
    notifications: str | None = None
    imports: str | None = None
    schedules: Schedules | None = None
    outbox: dict[str, list[QueueEntry]] | None = None  # by queue; None: send each message at once

    @contextmanager
    def batching(self) -> Iterator["Queues"]:
        """Collect the messages of timers that are set inside the block, and send them in batches.

        Raises NotTaken.
        """
        outbox: dict[str, list[QueueEntry]] = {}
        yield replace(self, outbox=outbox)
        for queue, entries in outbox.items():
            for first in range(0, len(entries), BATCH):
                self._send_batch(queue, entries[first : first + BATCH])

    def nudge(self, pool: str, deduplication: str) -> None:
        """Start promotions, which run one at a time for each pool. Raises Contended."""
        assert self.promotions is not None
        with translated_errors():
            self.sqs.send_message(
                QueueUrl=self.promotions,
                MessageBody=_body(_of_pool(pool)),
                MessageGroupId=pool,
                MessageDeduplicationId=deduplication,
            )

    def lapse_at(self, booking_id: str, conference_id: str, at: Instant, now: Instant) -> None:
        """Send a message to the lapse worker at a deadline. Raises Contended."""
        assert self.lapses is not None
        body = {"booking": booking_id, "conference": conference_id}
        self._wake(self.lapses, f"lapse-{booking_id}-{at}", body, at, now)

    def start_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Send a message to the start worker at an instant. Raises Contended."""
        assert self.starts is not None
        body = {"conference": conference_id}
        self._wake(self.starts, f"start-{conference_id}-{at}", body, at, now)

    def wake_at(self, pool: str, at: Instant, now: Instant) -> None:
        """Send a message to the start worker, which starts promotions. Raises Contended.

        The queue of promotions cannot delay a single message, because it is a FIFO queue.
        """
        self._start_work("wake", pool, at, now)

    def serve_at(self, pool: str, at: Instant, now: Instant) -> None:
        """Send a message to the start worker, which serves the queue of a pool. Raises Contended.

        Its queue is a standard one: a run takes seconds, and must not hold up promotions.
        """
        self._start_work("serve", pool, at, now)

    def draw_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Send a message to the start worker, which draws a ballot. Raises Contended."""
        assert self.starts is not None
        body = {"conference": conference_id, "draw": at}
        self._wake(self.starts, f"draw-{conference_id}-{at}", body, at, now)

    def draw_on(
        self, conference_id: str, at: Instant, progress: DrawProgress, *, delay: int = 0
    ) -> None:
        """Continue a draw after a delay in milliseconds. Raises Contended."""
        assert self.starts is not None
        body = {"conference": conference_id, "draw": at, "progress": encode_progress(progress)}
        self._wake(self.starts, "", body, at + delay, at)

    def run_import(self, import_id: str) -> None:
        """Deliver an import to its worker now. Raises Contended."""
        assert self.imports is not None
        with translated_errors():
            self.sqs.send_message(QueueUrl=self.imports, MessageBody=_body({"import": import_id}))

    def notice_at(self, notice: Notice, at: Instant, now: Instant) -> None:
        """Deliver a notice at an instant, at least once, perhaps early. Raises Contended."""
        purpose = "remind" if notice.happened == EXPIRING else "lapsed"
        name = f"{purpose}-{notice.booking}-{notice.version}"
        self._wake(self._notifications, name, encode_notice(notice), at, now)

    def digest_at(self, digest: Digest, now: Instant) -> None:
        """Deliver a digest at its instant, at least once, perhaps early. Raises Contended."""
        person = sha256(digest.attendee.encode()).hexdigest()[:32]
        name = f"digest-{person}-{digest.slot}"
        self._wake(self._notifications, name, encode_digest(digest), digest.at, now)

    def notices(self, notices: Sequence[Notice], now: Instant) -> None:
        """Deliver notices now. Raises NotTaken, Contended."""
        del now
        entries = [{"MessageBody": _body(encode_notice(notice))} for notice in notices]
        for first in range(0, len(entries), BATCH):
            self._send_batch(self._notifications, entries[first : first + BATCH])

    def change(self, change: Change, now: Instant) -> None:
        """Deliver a change of a conference now. Raises Contended."""
        self._wake(self._notifications, "", encode_change(change), now, now)

    def message_page(self, page: MessagePage, now: Instant) -> None:
        """Deliver a page of a message of an organizer now. Raises Contended."""
        self._wake(self._notifications, "", encode_message_page(page), now, now)

    def message_copies(self, copies: Sequence[MessageCopy]) -> None:
        """Deliver copies of a message of an organizer now. Raises NotTaken, Contended."""
        entries = [{"MessageBody": _body(encode_message_copy(copy))} for copy in copies]
        for first in range(0, len(entries), BATCH):
            self._send_batch(self._notifications, entries[first : first + BATCH])

    def message_copy_at(self, copy: MessageCopy, at: Instant, now: Instant) -> None:
        """Deliver a copy at an instant, at least once, perhaps early. Raises Contended."""
        copied = sha256(f"{copy.message} {copy.attendee}".encode()).hexdigest()[:32]
        name = f"message-{copied}-{at}"
        self._wake(self._notifications, name, encode_message_copy(copy), at, now)

    def request_confirmation(self, request: AddressRequest) -> None:
        """Deliver the request for a mail with a link to confirm an address. Raises Contended."""
        with translated_errors():
            self.sqs.send_message(
                QueueUrl=self._notifications, MessageBody=_body(encode_address_request(request))
            )

    @property
    def _notifications(self) -> str:
        assert self.notifications is not None
        return self.notifications

    def _start_work(self, work: str, pool: str, at: Instant, now: Instant) -> None:
        """Send a message about a pool to the start worker. Raises Contended."""
        assert self.starts is not None
        name = pool.replace("~", ".")  # the characters that a schedule may have
        self._wake(self.starts, f"{work}-{name}-{at}", {**_of_pool(pool), work: at}, at, now)

    def _wake(self, queue: str, name: str, body: Body, at: Instant, now: Instant) -> None:
        """Send a message at an instant: by the scheduler if the delay is too long for SQS."""
        if self.schedules is not None and _far(at, now):
            _schedule(self.schedules, self.schedules.targets[queue], name, body, at)
            return
        delay = max(0, min(MAX_DELAY_SECONDS, _seconds_until(at, now)))
        entry = {"MessageBody": _body(body), "DelaySeconds": delay}
        if self.outbox is None:
            with translated_errors():
                self.sqs.send_message(QueueUrl=queue, **entry)
        else:
            self.outbox.setdefault(queue, []).append(entry)

    def _send_batch(self, queue: str, entries: Sequence[QueueEntry]) -> None:
        """Send a batch, and retry its rejected messages. Raises NotTaken after ATTEMPTS."""
        left = [{"Id": str(number), **entry} for number, entry in enumerate(entries)]
        for _ in range(ATTEMPTS):
            with translated_errors():
                answer = self.sqs.send_message_batch(QueueUrl=queue, Entries=left)
            failed = {failure["Id"] for failure in answer.get("Failed", [])}
            left = [entry for entry in left if entry["Id"] in failed]
            if not left:
                return
        raise NotTaken


def encode_progress(progress: DrawProgress) -> Body:
    """Return the progress of a draw as JSON. It has no entry and no seed."""
    roll = progress.roll
    return {
        "commitment": progress.commitment,
        "lane": progress.lane,
        "after": progress.after,
        "digest": roll.digest,
        "highest": roll.highest,
        "sizes": [[*size, count] for size, count in roll.sizes.items()],
    }


def decode_progress(body: Body) -> DrawProgress:
    """Return the progress of a message."""
    sizes = {(wanted, least): count for wanted, least, count in body["sizes"]}
    return DrawProgress(
        commitment=body["commitment"],
        lane=body["lane"],
        after=body["after"],
        roll=Roll(digest=body["digest"], highest=body["highest"], sizes=sizes),
    )


def _of_pool(pool: str) -> Body:
    """Return the body of a message about a pool, which names the pool of a category only."""
    body = {"conference": conference_of(pool)}
    return body if category_of(pool) is None else {**body, "pool": pool}


def _body(content: Body) -> str:
    """Return the body of a message, with the correlation id if one is set.

    The id is in the body, because messages of schedules have no attributes.
    """
    current = correlation.current()
    return json.dumps(content if current is None else {**content, "correlation": current})


def _seconds_until(at: Instant, now: Instant) -> int:
    """Return the seconds until an instant, rounded up.

    A message that is early must be sent again; one that is late by less than a second does no harm.
    """
    return -((now - at) // 1000)


def _far(at: Instant, now: Instant) -> bool:
    return _seconds_until(at, now) > MAX_DELAY_SECONDS


def _schedule(schedules: Schedules, arn: str, name: str, body: Body, at: Instant) -> None:
    """Create a schedule that fires SCHEDULE_LEAD_SECONDS early.

    The worker then delays the rest of the time by SQS, which is exact to the second.
    """
    when = datetime.fromtimestamp(at / 1000 - SCHEDULE_LEAD_SECONDS, UTC).strftime(
        "%Y-%m-%dT%H:%M:%S"
    )
    target = {
        "Arn": arn,
        "RoleArn": schedules.role_arn,
        "Input": _body(body),
        "DeadLetterConfig": {"Arn": schedules.dead_letters_arn},
    }
    try:
        with translated_errors():
            schedules.client.create_schedule(
                Name=name,
                GroupName=schedules.group,
                ScheduleExpression=f"at({when})",
                FlexibleTimeWindow={"Mode": "OFF"},
                ActionAfterCompletion="DELETE",
                Target=target,
            )
    except ClientError as error:
        # The name is deterministic, so a conflict means that the schedule exists already.
        if error.response["Error"]["Code"] != "ConflictException":
            raise
