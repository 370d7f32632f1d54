"""Deliveries to the workers, at least once and in any order that AWS allows."""

from collections.abc import Callable
from typing import Any

from tests.simulation.world.parts import SECOND, SWEEP_EVERY, Message, Record
from tests.simulation.world.tasks import Tasks

VISIBILITY_SECONDS = {  # as in the template
    "promotions": 60,
    "lapses": 60,
    "starts": 180,
    "notifications": 180,
    "events": 60,
    "webhooks": 240,
}
WORKERS = {
    "promotions": "promote",
    "lapses": "lapse",
    "starts": "start_conference",
    "notifications": "notify",
    "events": "record_events",
    "webhooks": "deliver_webhooks",
}
LATE = 65 * SECOND  # how late a timer can be
MAX_RECEIVES = 5  # after them the message goes to the dead-letter queue
MAX_RECEIVES_OF_PATIENT = 20
PATIENT = {"notifications", "events", "webhooks"}


class Deliveries(Tasks):
    """The deliveries of messages and stream records to their workers, and the sweeper."""

    def visible(self) -> list[Message]:
        """Return the deliverable messages: only the first of each FIFO group."""
        busy = {m.group for m in self.messages if m.group and self._hides(m)}
        found = []
        for message in self.messages:
            if message.in_flight or message.visible_at > self.now or message.group in busy:
                continue
            if message.group is not None:
                busy.add(message.group)
            found.append(message)
        return found

    def _hides(self, message: Message) -> bool:
        """Return whether a received message blocks the later messages of its group."""
        return message.in_flight or (message.receives > 0 and message.visible_at > self.now)

    def deliver(self, message: Message) -> None:
        """Deliver a message to its worker, in a batch with the later messages of its group."""
        batch = [message]
        if message.group is not None:
            batch += [
                m
                for m in self.messages
                if m is not message
                and not m.in_flight
                and m.group == message.group
                and m.visible_at <= self.now
            ][:9]
        for one in batch:
            one.in_flight = True
            one.receives += 1
        event = {"Records": [{"messageId": str(one.number), "body": one.body} for one in batch]}
        worker = WORKERS[message.queue]
        handler = self.handlers.functions[worker]
        self.start(
            worker,
            lambda: handler(event, None),
            lambda answer, crashed: self._delivered(batch, answer, crashed=crashed),
        )

    def _delivered(self, batch: list[Message], answer: Any, *, crashed: bool) -> None:
        failed = {m.number for m in batch}
        if not crashed:
            failed = {int(f["itemIdentifier"]) for f in answer["batchItemFailures"]}
        for message in batch:
            message.in_flight = False
            if message.number not in failed:
                self.messages.remove(message)
                continue
            message.visible_at = self.now + VISIBILITY_SECONDS[message.queue] * SECOND
            patient = message.queue in PATIENT
            if message.receives >= (MAX_RECEIVES_OF_PATIENT if patient else MAX_RECEIVES):
                self.messages.remove(message)
                self.dead.append(message)
                self.lost = self.lost or not patient

    def relayable(self) -> list[Record]:
        """Return the records that can be relayed. An item has at most one batch with the relay.

        A record enters the stream only when readers can read its item.
        """
        blocked = {record.key for record in self.records if record.in_flight}
        blocked.update(hidden.key[0] for hidden in self.table.hidden_items())
        return [record for record in self.records if record.key not in blocked]

    def relay(self, ready: list[Record]) -> None:
        """Deliver the oldest records to the relay, or those of some items (fault: reordered)."""
        size = self.random.randint(1, min(len(ready), 10))
        batch = ready[:size]
        if self.faults.strike("reordered", "stream"):
            keys = {record.key for record in ready}
            chosen = set(self.random.sample(sorted(keys), self.random.randint(1, len(keys))))
            batch = [record for record in ready if record.key in chosen]
        for record in batch:
            record.in_flight = True
        self._relay(batch, lambda answer, crashed: self._relayed(batch, answer, crashed=crashed))

    def _relay(self, batch: list[Record], done: Callable[[Any, bool], None]) -> None:
        event = {"Records": [record.content for record in batch]}
        handler = self.handlers.functions["relay_changes"]
        self.start("relay_changes", lambda: handler(event, None), done)

    def _relayed(self, batch: list[Record], answer: Any, *, crashed: bool) -> None:
        for record in batch:
            record.in_flight = False
        if crashed or answer["batchItemFailures"]:
            return
        for record in batch:
            self.records.remove(record)
        if self.faults.strike("duplicate", "stream"):
            self.repeats.append(batch)

    def relay_again(self) -> None:
        """Deliver a batch to the relay a second time."""
        batch = self.repeats.pop(self.random.randrange(len(self.repeats)))
        self._relay(batch, lambda _answer, _crashed: None)

    def sweep(self) -> None:
        """Run the sweeper."""
        handler = self.handlers.functions["sweep"]
        self.start("sweep", lambda: handler({}, None), self._swept)

    def _swept(self, answer: Any, crashed: bool) -> None:  # noqa: FBT001
        """Check that the sweeper finds nothing if no message was lost and nothing runs."""
        recovering = self.now < self.crashed_at + SWEEP_EVERY
        if crashed or not answer["findings"] or not self.settled or self.lost or recovering:
            return
        starts = [conference["start"] for conference in self.rules.conferences.values()]
        if any(abs(start - self.now) < 2 * self.skew for start in starts):
            return  # a promotion with a fast clock read the conference as started
        if any(
            self.quiet_ends(name, LATE) or self.saving_ends(name, LATE)
            for name in self.rules.conferences
        ):
            return  # the timer for the end of quiet hours or of saved seats may be late
        self.violate(f"{answer['findings']} findings, although no message was lost")
