"""Webhooks: each event of the feed reaches the endpoint, in order, through failures and crashes."""

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from booking.application.deliver_webhooks import DeliverEvents, WakeWebhooks
from booking.application.ports.contention import NotTaken
from booking.application.ports.webhooks import Delivered, Outgoing
from booking.application.sweep import GRACE_MS, Sweep
from booking.application.webhooks import ManageWebhooks, SecretsOf, WebhookChange
from booking.domain.feed import DAY_MS
from booking.domain.refusals import (
    ConferenceUnknown,
    Invalid,
    KeyReused,
    LimitReached,
    NotAllowed,
    TooManyTests,
    WebhookUnknown,
)
from booking.domain.rights import Caller, Role
from booking.domain.webhooks import (
    CHECK_MS,
    OVERLAP_MS,
    TEST_EVERY_MS,
    WEBHOOKS_LIMIT,
    Webhook,
    WebhookState,
)
from testing.tables import TABLE
from testing.world import ORGANIZER, World

URL = "https://hooks.example.com/events"


def caller(user: str, *roles: Role) -> Caller:
    return Caller(
        attendee=f"user:{user}", user_id=user, subject=f"s-{user}", roles=frozenset(roles)
    )


OLGA, OTTO = caller("organizer", Role.ORGANIZER), caller("otto", Role.ORGANIZER)


@dataclass
class Office:
    """Webhooks over the in-memory table, a receiver, and the queue of the worker."""

    world: World = field(default_factory=World)
    received: list[tuple[str, str]] = field(default_factory=list)  # URL and id of the event
    sent: list[Outgoing] = field(default_factory=list)
    queue: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    mails: list[tuple[str, int]] = field(default_factory=list)  # the id of a webhook, since when
    answers: Callable[[Outgoing], int] = lambda _: 200
    after_send: Callable[[], None] = lambda: None
    loopback: bool = False
    organizers: set[str] = field(default_factory=lambda: {"organizer", "otto"})
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.world.users("u1", "u2", "u3")
        self.world.conference("C", slots=1)
        build = self.world.engine.build
        secrets_of = build(SecretsOf, secrets=self)
        parts: Any = {
            "webhook_messages": self,
            "secrets_of": secrets_of,
            "webhook_mails": self,
            "roles": self,
        }
        named = {name: parts[name] for name in ("webhook_messages", "secrets_of")}
        self.manage = build(ManageWebhooks, webhook_loopback=self.loopback, **named)
        self.deliver = build(DeliverEvents, sender=self.send, **parts)
        self.wakes = build(WakeWebhooks, webhook_messages=self)
        record = self.world.record_events

        def record_and_wake(events: Any) -> Any:
            recorded = record(events)
            self.wakes(recorded.organizer, recorded.entries)
            return recorded

        self.world.record_events = record_and_wake  # type: ignore[assignment]

    def sign(self, message: bytes) -> bytes:
        return hmac.digest(b"key", message, hashlib.sha256)

    def wake(self, webhook: Webhook, at: int, now: int) -> None:
        body = {"organizer": webhook.organizer, "webhook": webhook.id, "at": at}
        self.queue.append((min(at, now + 900_000), body))

    def test(self, webhook: Webhook, name: str) -> None:
        body = {"organizer": webhook.organizer, "webhook": webhook.id, "test": name}
        self.queue.append((0, body))

    def organizes(self, subject: str) -> bool:
        raise AssertionError(subject)

    def may_organize(self, username: str) -> bool:
        self.asked.append(username)
        return username in self.organizers

    def webhook_disabled(self, webhook: Webhook, since: int) -> None:
        self.mails.append((webhook.id, since))

    def send(self, outgoing: Outgoing) -> Delivered:
        status = self.answers(outgoing)
        self.sent.append(outgoing)
        if status == 200:
            self.received.append((outgoing.url, outgoing.id))
        self.after_send()
        return Delivered(status=status, excerpt="", latency_ms=5, accepted=status == 200)

    def work(self, until: int = 0) -> None:
        """Deliver the messages that are due, and let time pass up to an instant."""
        while True:
            self.queue.sort(key=lambda one: one[0])
            if not self.queue or self.queue[0][0] > max(until, self.world.time):
                self.world.time = max(until, self.world.time)
                return
            due, body = self.queue.pop(0)
            self.world.time = max(self.world.time, due)
            if "test" in body:
                self.deliver.test(body["organizer"], body["webhook"], body["test"])
            else:
                self.deliver(body["organizer"], body["webhook"], body["at"])

    def add(self, url: str = URL, **more: Any) -> Webhook:
        webhook, _ = self.manage.add(OLGA, url, more.get("conference"), more.get("types", ()))
        return webhook

    def feed(self) -> list[str]:
        page = self.world.read_feed(OLGA, None, None, 100)
        return [entry.event_id for entry in page.entries]

    def ids(self, url: str = URL) -> list[str]:
        return [event for at, event in self.received if at == url]


@pytest.fixture
def office() -> Office:
    return Office()


def test_the_events_reach_every_endpoint_and_their_union_is_the_feed(office: Office) -> None:
    office.add(URL, types=["BookingConfirmed"])
    office.add("https://other.example/", types=["BookingWaitlisted", "BookingCanceled"])
    office.add("https://third.example/", types=["SeatOffered"])
    first = office.world.book("u1")
    office.world.book("u2")
    office.world.cancel(first)
    office.work()
    assert len(office.feed()) == 4
    assert sorted(event for _, event in office.received) == sorted(office.feed())


def test_a_failure_is_repeated_and_keeps_the_order(office: Office) -> None:
    office.add()
    failures = iter([500, 500])
    office.answers = lambda _: next(failures, 200)
    office.world.book("u1")
    office.world.book("u2")
    office.work()
    assert office.ids() == []
    office.work(office.world.time + 10 * 60_000)
    assert office.ids() == office.feed()
    assert [one.id for one in office.sent] == [office.feed()[0]] * 3 + [office.feed()[1]]


def test_a_failing_endpoint_holds_up_nobody_else(office: Office) -> None:
    office.add("https://slow.example/")
    office.add(URL)
    office.answers = lambda one: 503 if "slow" in one.url else 200
    office.world.book("u1")
    office.world.book("u2")
    office.work()
    assert office.ids() == office.feed()
    assert len(office.sent) - len(office.received) == 1, "one attempt, then it waits"


def test_a_crash_after_the_request_repeats_the_event_with_the_same_id(office: Office) -> None:
    office.add()

    def crash() -> None:
        raise NotTaken

    office.world.book("u1")
    office.after_send = crash
    with pytest.raises(NotTaken):
        office.work()
    office.after_send = lambda: None
    office.world.time += 240_000  # SQS delivers the message again; the turn has expired
    office.deliver(ORGANIZER, office.manage.list(OLGA)[0].id, office.world.time)
    assert office.ids() == office.feed() * 2


def test_a_message_while_a_worker_has_the_turn_sends_nothing_twice(office: Office) -> None:
    webhook = office.add()
    office.world.book("u1")

    def meanwhile() -> None:
        office.after_send = lambda: None
        office.deliver(ORGANIZER, webhook.id, office.world.time)

    office.after_send = meanwhile
    office.work()
    assert office.ids() == office.feed()


def test_an_event_during_the_last_read_is_delivered_too(office: Office) -> None:
    webhook = office.add()
    office.world.book("u1")

    def meanwhile() -> None:
        office.after_send = lambda: None
        office.world.book("u2")
        office.queue.clear()  # its message found the turn taken
        office.deliver(ORGANIZER, webhook.id, office.world.time)

    office.after_send = meanwhile
    office.work()
    assert office.ids() == office.feed()


def test_an_event_is_given_up_after_a_day_and_the_endpoint_after_three(office: Office) -> None:
    webhook = office.add()
    office.answers = lambda _: 500
    office.world.conference("D", slots=5, starts_in=90 * 24 * 3600)
    office.world.book("u1", "D")
    office.world.book("u2", "D")
    office.work()
    begin = office.world.time
    office.work(begin + 29 * 3_600_000)
    assert {one.id for one in office.sent} == set(office.feed()), "the second event is tried"
    assert office.manage.find(OLGA, webhook.id).state is WebhookState.ENABLED
    office.world.book("u3", "D")
    office.work(begin + 4 * DAY_MS)
    assert office.manage.find(OLGA, webhook.id).state is WebhookState.DISABLED
    assert office.queue == []
    assert office.mails == [(webhook.id, begin)]


def test_a_failure_weeks_after_another_one_does_not_disable(office: Office) -> None:
    webhook = office.add()
    office.answers = lambda _: 500
    office.world.conference("D", slots=5, starts_in=90 * 24 * 3600)
    office.world.book("u1", "D")
    office.work(office.world.time + 2 * DAY_MS)
    office.world.time += 10 * DAY_MS
    office.world.book("u2", "D")
    office.work()
    found = office.manage.find(OLGA, webhook.id)
    assert (found.state, found.failing_since) == (WebhookState.ENABLED, office.world.time)


def test_the_owner_is_mailed_after_a_crash_too(office: Office) -> None:
    webhook = office.add()
    office.answers = lambda _: 410
    office.world.book("u1")
    office.work()
    office.mails.clear()  # the worker crashed before its message to the worker of the mails
    office.deliver(ORGANIZER, webhook.id, office.world.time)
    assert [about for about, _ in office.mails] == [webhook.id]


def test_the_owner_is_not_mailed_about_a_webhook_that_they_disabled(office: Office) -> None:
    webhook = office.add()
    office.answers = lambda _: 500
    office.world.book("u1")
    office.work()
    office.manage.change(OLGA, webhook.id, WebhookChange(enabled=False))
    office.work(office.world.time + 4 * DAY_MS)
    assert (office.mails, office.queue) == ([], [])


def test_a_changed_webhook_gets_other_events_at_another_address(office: Office) -> None:
    webhook = office.add(types=["BookingCanceled"])
    changed = WebhookChange(url="https://new.example/", types=["BookingConfirmed"])
    office.manage.change(OLGA, webhook.id, changed)
    office.world.book("u1")
    office.work()
    assert office.ids("https://new.example/") == office.feed()
    with pytest.raises(Invalid):
        office.manage.change(OLGA, webhook.id, WebhookChange(url="http://new.example/"))


def test_a_replay_never_skips_events_that_are_not_delivered_yet(office: Office) -> None:
    webhook = office.add()
    office.answers = lambda _: 500
    office.world.book("u1")
    office.work()
    office.answers = lambda _: 200
    office.world.time += 60_000
    office.manage.replay(OLGA, webhook.id, office.world.time)
    office.work()
    assert office.ids() == office.feed()


def test_a_conference_that_was_handed_over_is_not_delivered_any_more(office: Office) -> None:
    webhook = office.add(conference="C")
    office.world.book("u1")
    office.work()
    assert len(office.received) == 1
    conference = office.world.engine.conferences.find("C")
    assert conference is not None
    office.world.engine.conferences.give(conference, OTTO.attendee)
    office.manage.replay(OLGA, webhook.id, 0)
    office.work()
    assert len(office.received) == 1


def test_the_sweeper_wakes_an_endpoint_whose_message_was_lost(office: Office) -> None:
    sweep = office.world.engine.build(Sweep, messages=office.world, webhook_messages=office)
    office.add()
    office.world.book("u1")
    office.queue.clear()
    assert (sweep(), office.queue) == (0, [])
    office.world.time += CHECK_MS + GRACE_MS
    assert sweep() == 0, "a lost message about a new event is not noticed, only repaired"
    office.work()
    assert office.ids() == office.feed()
    assert sweep() == 0
    assert office.queue == []


def test_the_sweeper_finds_a_lost_timer(office: Office) -> None:
    sweep = office.world.engine.build(Sweep, messages=office.world, webhook_messages=office)
    webhook = office.add()
    failures = iter([500])
    office.answers = lambda _: next(failures, 200)
    office.world.book("u1")
    office.work()
    office.queue.clear()
    office.world.time = office.manage.find(OLGA, webhook.id).next_at + GRACE_MS + 1
    assert sweep() == 1
    office.work()
    assert office.ids() == office.feed()


def test_the_sweeper_does_not_look_at_disabled_webhooks(office: Office) -> None:
    sweep = office.world.engine.build(Sweep, messages=office.world, webhook_messages=office)
    webhook = office.add()
    office.manage.change(OLGA, webhook.id, WebhookChange(enabled=False))
    office.queue.clear()
    office.world.time += 2 * CHECK_MS
    assert (sweep(), office.queue) == (0, [])
    stored = office.world.table.items(TABLE)
    assert not [item for item in stored if item["sk"]["S"] == webhook.id and "due_pk" in item]


def test_an_endpoint_that_answers_410_is_disabled_at_once_and_can_be_enabled(
    office: Office,
) -> None:
    webhook = office.add()
    office.answers = lambda _: 410
    office.world.book("u1")
    office.work()
    assert office.manage.find(OLGA, webhook.id).state is WebhookState.DISABLED
    office.answers = lambda _: 200
    office.manage.change(OLGA, webhook.id, WebhookChange(enabled=True))
    office.work()
    assert office.ids() == office.feed()


def test_a_replay_delivers_again_and_only_since_its_time(office: Office) -> None:
    webhook = office.add()
    office.world.book("u1")
    office.work()
    office.world.time += 60_000
    since = office.world.time
    office.world.book("u2")
    office.work()
    office.manage.replay(OLGA, webhook.id, since)
    office.work()
    assert office.ids() == [*office.feed(), office.feed()[1]]
    office.manage.replay(OLGA, webhook.id, 0)
    office.work()
    assert office.ids()[3:] == office.feed()


def test_a_rotated_secret_overlaps_for_a_day(office: Office) -> None:
    webhook, first = office.manage.add(OLGA, URL, None, ())
    _, second = office.manage.rotate(OLGA, webhook.id)
    assert first != second
    office.world.book("u1")
    office.work()
    assert list(office.sent[-1].secrets) == [second, first]
    office.world.time += OVERLAP_MS
    office.manage.replay(OLGA, webhook.id, 0)
    office.work()
    assert list(office.sent[-1].secrets) == [second]


def test_a_second_rotation_leaves_the_secrets_of_the_day_valid(office: Office) -> None:
    webhook, first = office.manage.add(OLGA, URL, None, ())
    made = [office.manage.rotate(OLGA, webhook.id)[1] for _ in range(2)]
    office.world.book("u1")
    office.work()
    assert list(office.sent[-1].secrets) == [made[1], made[0], first]
    made += [office.manage.rotate(OLGA, webhook.id)[1] for _ in range(3)]
    office.manage.replay(OLGA, webhook.id, 0)
    office.work()
    assert list(office.sent[-1].secrets) == made[:0:-1], "a request has a limited number"


def test_secrets_differ_and_are_stored_nowhere(office: Office) -> None:
    made = [office.manage.add(OLGA, URL, None, ())[1] for _ in range(3)]
    assert len({*made}) == 3
    stored = json.dumps(office.world.table.items(TABLE))
    assert not any(secret.hex() in stored for secret in made)


def test_a_test_event_is_among_the_deliveries_and_moves_nothing(office: Office) -> None:
    webhook = office.add()
    office.manage.test(OLGA, webhook.id)
    with pytest.raises(TooManyTests):
        office.manage.test(OLGA, webhook.id)
    office.work()
    [delivery] = office.manage.deliveries(OLGA, webhook.id, 10)
    assert (delivery.name, delivery.outcome.status) == ("WebhookTest", 200)
    assert office.manage.find(OLGA, webhook.id) == webhook
    office.world.time += TEST_EVERY_MS
    office.manage.test(OLGA, webhook.id)


def test_deliveries_are_listed_newest_first(office: Office) -> None:
    webhook = office.add()
    failures = iter([500])
    office.answers = lambda _: next(failures, 200)
    office.world.book("u1")
    office.work(office.world.time + 60_000)
    found = office.manage.deliveries(OLGA, webhook.id, 10)
    assert [(one.attempt, one.outcome.status) for one in found] == [(2, 200), (1, 500)]


def test_only_its_owner_reaches_a_webhook(office: Office) -> None:
    webhook = office.add()
    for attempt in (office.manage.find, office.manage.remove, office.manage.rotate):
        with pytest.raises(WebhookUnknown):
            attempt(OTTO, webhook.id)
        with pytest.raises(NotAllowed):
            attempt(caller("u1"), webhook.id)
    with pytest.raises(NotAllowed):
        office.manage.add(OTTO, URL, "C", ())
    with pytest.raises(ConferenceUnknown):
        office.manage.add(OLGA, URL, "absent", ())
    office.manage.remove(OLGA, webhook.id)
    office.world.book("u1")
    office.work()
    assert office.sent == []


def test_an_organizer_has_a_limited_number_of_webhooks(office: Office) -> None:
    for _ in range(WEBHOOKS_LIMIT):
        office.add()
    with pytest.raises(LimitReached):
        office.add()


def test_a_repeated_request_with_a_key_finds_its_webhook_and_secret(office: Office) -> None:
    first = office.manage.add(OLGA, URL, None, ("SeatOffered",), "once")
    assert office.manage.add(OLGA, URL, None, ("SeatOffered",), "once") == first
    assert office.manage.add(OTTO, URL, None, ("SeatOffered",), "once")[0].id != first[0].id
    with pytest.raises(KeyReused):
        office.manage.add(OLGA, URL, None, (), "once")
    assert office.manage.list(OLGA) == [first[0]]


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "https://user:password@hooks.example.com/",
        "https://hooks.example.com/#part",
        "https://hooks.example.com:22/",
        "https://hooks.example.com:99999/",
        "https:///path",
        "https://hooks.example.com/\r\nHost: a",
        "https://b\u00fccher.example/",
        "https://" + "a" * 1_024,
        "javascript:alert(1)",
        "",
    ],
)
def test_a_url_that_cannot_be_an_endpoint_is_refused_with_its_field(
    office: Office, url: str
) -> None:
    with pytest.raises(Invalid) as refused:
        office.add(url)
    assert refused.value.field == "url"
    assert not [i for i in office.world.table.items(TABLE) if i["pk"]["S"].startswith("WEBHOOKS")]


def test_a_local_stack_permits_http_on_the_same_machine() -> None:
    office = Office(loopback=True)
    assert office.add("http://127.0.0.1:8000/").url == "http://127.0.0.1:8000/"


def test_an_owner_who_may_not_organize_any_more_gets_no_events(office: Office) -> None:
    webhook = office.add()
    office.world.book("u1")
    office.work()
    assert len(office.received) == 1
    office.organizers.clear()
    office.world.pass_time(61)
    office.world.book("u2")
    office.work(office.world.time + DAY_MS)
    assert len(office.received) == 1
    found = office.world.engine.webhooks.find(ORGANIZER, webhook.id)
    assert found is not None
    assert (found.state, found.failing_since, office.mails) == (WebhookState.DISABLED, None, [])
    office.organizers.add("organizer")
    office.manage.change(OLGA, webhook.id, WebhookChange(enabled=True))
    office.work()
    assert office.ids() == office.feed()


def test_without_the_guard_a_former_organizer_still_gets_events(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DeliverEvents, "_may_organize", lambda *_: True)
    office.add()
    office.organizers.clear()
    office.world.book("u1")
    office.work()
    assert len(office.received) == 1


def test_the_role_is_asked_once_a_minute(office: Office) -> None:
    office.add()
    for user in ("u1", "u2", "u3"):
        office.world.book(user)
        office.work()
    assert office.asked == ["organizer"]
    office.world.pass_time(60)
    office.manage.replay(OLGA, office.manage.list(OLGA)[0].id, office.world.time - 1)
    office.work()
    assert office.asked == ["organizer"] * 2
