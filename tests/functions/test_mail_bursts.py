"""Bursts of mails at the sending rates of SES: no dead letter, and each mail once.

The notifier runs in virtual time, with the settings of its queue and function in template.yaml.
"""

import heapq
import importlib
import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from types import SimpleNamespace
from typing import Any

import pytest
from greenlet import getcurrent, greenlet

from booking.adapters.mail_records import DynamoClaims
from booking.adapters.notices import decode_notice
from booking.application.attempts import Attempts
from booking.application.mail_delivery import Delivery
from booking.application.notify import Notify
from booking.application.ports.contention import Throttled
from booking.application.ports.mails import Mail, MailId, Notice
from booking.application.recipients import Recipient
from testing.examples import booking
from testing.memory_dynamodb import MemoryDynamoDB
from testing.tables import TABLE, create_table
from tests.support.functions import Functions
from tests.support.transformed import transformed

SEED = 1
T0_SECONDS = 1_800_000_000
# Assumptions in seconds; slower calls would be throttled less often.
TABLE_CALL, SES_CALL = 0.005, 0.05
TWICE = 0.01  # the part of the messages that SQS delivers twice


@dataclass(frozen=True)
class Setting:
    """The settings of the queue and its function. Times are in seconds."""

    visibility: float
    receives: int  # before a message is a dead letter
    concurrency: int
    batch: int
    timeout: float
    waits: float = 4  # for SES, as Attempts does by default


def from_template() -> Setting:
    resources = {name: known.get("Properties", {}) for name, known in transformed().items()}
    queue, mapping = resources["NotificationsQueue"], resources["NotifyFunctionNotifications"]
    return Setting(
        visibility=queue["VisibilityTimeout"],
        receives=queue["RedrivePolicy"]["maxReceiveCount"],
        concurrency=mapping["ScalingConfig"]["MaximumConcurrency"],
        batch=mapping["BatchSize"],
        timeout=resources["NotifyFunction"]["Timeout"],
    )


def _recipient(booking: Any, *_: Any) -> Recipient:
    return Recipient(attendee=booking.attendee, address=booking.attendee)


@dataclass
class Time:
    """A virtual clock. A process that sleeps lets all others run that are due before it."""

    now: float = 0.0
    due: list[tuple[float, int, greenlet]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(10**9)))

    def sleep(self, seconds: float) -> None:
        hub = getcurrent().parent
        assert hub is not None
        heapq.heappush(self.due, (self.now + seconds, next(self.numbers), getcurrent()))
        hub.switch()

    def run(self, *processes: greenlet) -> None:
        self.due = [(0.0, next(self.numbers), process) for process in processes]
        while self.due:
            self.now, _, process = heapq.heappop(self.due)
            process.switch()

    def milliseconds(self) -> int:
        return round((T0_SECONDS + self.now) * 1000)


@dataclass
class Ses:
    """SES with a sending rate in mails a second."""

    time: Time
    rate: float
    sent: Counter[str] = field(default_factory=Counter)
    tokens: float = 1.0
    counted: float = 0.0

    def send(self, recipient: str, mail: Mail) -> None:
        del mail
        self.time.sleep(SES_CALL)
        earned = (self.time.now - self.counted) * self.rate
        self.tokens, self.counted = min(self.rate, self.tokens + earned), self.time.now
        if self.tokens < 1:
            raise Throttled
        self.tokens -= 1
        self.sent[recipient] += 1


class Claims(DynamoClaims):
    """Claims whose calls take time."""

    time: Time

    def claim(self, mail: MailId, now: int) -> bool:
        self.time.sleep(TABLE_CALL)
        return super().claim(mail, now)


@dataclass
class Burst:
    """A number of notices in the queue, and the workers."""

    setting: Setting
    rate: float
    mails: int
    batch: Any  # the module
    dead: int = 0

    def run(self) -> None:
        self.random, self.time = random.Random(SEED), Time()
        self.ses = Ses(self.time, self.rate)
        self.queue = [(0.0, number, 0, body) for number, body in enumerate(self._bodies())]
        self.in_flight = 0
        self.notify = self._notify()
        workers = [greenlet(self._work) for _ in range(self.setting.concurrency)]
        self.time.run(*workers)

    def _bodies(self) -> Iterator[str]:
        notice = Notice(
            happened="BookingConfirmed",
            booking="",
            version=1,
            conference_name="C",
            attendee="",
            at=0,
            start=0,
            deadline=None,
            reason=None,
        )
        for number in range(self.mails):
            body = json.dumps(asdict(replace(notice, booking=f"b{number}", attendee=f"a{number}")))
            yield from [body] * (2 if self.random.random() < TWICE else 1)

    def _notify(self) -> Notify:
        table = MemoryDynamoDB(now=lambda: self.time.milliseconds() / 1000)
        create_table(table.client())
        claims = Claims(table.client(), TABLE)
        object.__setattr__(claims, "time", self.time)
        attempts = Attempts(
            sleep=self.time.sleep,
            jitter=self.random.random,
            elapsed=lambda: self.time.now,
            timeout=self.setting.waits,
        )
        unused: Any = None
        anything: Any = SimpleNamespace(
            find=lambda name: booking(booking=name, attendee=f"a{name[1:]}"),
            about=lambda *_: "a letter",
            take=lambda *_: True,
        )
        return Notify(
            bookings=anything,
            recipients=_recipient,  # type: ignore[arg-type]
            letters=anything,
            claims=claims,
            daily_mails=anything,
            timers=unused,
            delivery=Delivery(claims=claims, send=self.ses.send, attempts=attempts),
            render_mail=lambda _: Mail(subject="s", text="t"),
            clock=self.time.milliseconds,
        )

    def _work(self) -> None:
        """Receive and handle batches until every message is done or a dead letter."""
        while self.queue or self.in_flight:
            received = self._receive()
            if not received:
                self.time.sleep(max(0.1, self.queue[0][0] - self.time.now) if self.queue else 1)
                continue
            began = self.time.now
            left = SimpleNamespace(
                get_remaining_time_in_millis=lambda began=began: (
                    (began + self.setting.timeout - self.time.now) * 1000
                )
            )
            event = {
                "Records": [
                    {"messageId": str(n), "body": body} for n, (*_, body) in received.items()
                ]
            }
            answer = self.batch.each_message(
                event, left, lambda message: self.notify(decode_notice(message))
            )
            assert self.time.now - began < self.setting.timeout, "the function timed out"
            self.in_flight -= len(received)
            for failure in answer["batchItemFailures"]:
                number = int(failure["itemIdentifier"])
                _, _, receives, body = received[number]
                visible = began + self.setting.visibility
                heapq.heappush(self.queue, (visible, number, receives + 1, body))

    def _receive(self) -> dict[int, tuple[float, int, int, str]]:
        received: dict[int, tuple[float, int, int, str]] = {}
        while self.queue and self.queue[0][0] <= self.time.now:
            if len(received) == self.setting.batch:
                break
            message = heapq.heappop(self.queue)
            if message[2] == self.setting.receives:
                self.dead += 1
            else:
                received[message[1]] = message
        self.in_flight += len(received)
        return received


@pytest.fixture(scope="module")
def batch(functions: Functions) -> Iterator[Any]:
    del functions  # the edge is loaded in its environment
    module = importlib.import_module("booking.edge.batch")
    level = module.logger.log_level
    module.logger.setLevel("ERROR")
    yield module
    module.logger.setLevel(level)


@pytest.mark.parametrize(("mails", "rate"), [(20_000, 14), (300, 1)])
def test_a_burst_leaves_no_dead_letter_and_sends_each_mail_once(
    batch: Any, mails: int, rate: int
) -> None:
    burst = Burst(from_template(), rate, mails, batch)
    burst.run()
    assert burst.dead == 0, f"seed {SEED}"
    assert (len(burst.ses.sent), set(burst.ses.sent.values())) == (mails, {1})
    # The last throttled mails wait for their visibility timeout, perhaps twice.
    assert burst.time.now < 1.2 * mails / rate + 2 * burst.setting.visibility


@pytest.mark.parametrize(("mails", "rate"), [(2_000, 14), (300, 1)])
def test_few_receives_without_waiting_lose_mails(batch: Any, mails: int, rate: int) -> None:
    """The settings before: 5 receives, and each throttled mail failed at once."""
    before = Setting(visibility=60, receives=5, concurrency=5, batch=5, timeout=10, waits=0)
    burst = Burst(before, rate, mails, batch)
    burst.run()
    assert burst.dead > mails / 100
    assert set(burst.ses.sent.values()) == {1}
