"""Writes of records that were decided from an old read change nothing.

The records of webhooks, API keys, imports, requests to organize, and the door.
"""

from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.adapters.writes.names import identity_write
from booking.application.ports.contention import Stale
from booking.domain.api_keys import ApiKey, Keyring
from booking.domain.check_ins import CheckIn, Holder, part_of
from booking.domain.feed import Position
from booking.domain.identity import Identity
from booking.domain.imports import Import, Kind, Line, Outcome
from booking.domain.live import Connection, Subscriber, Subscription
from booking.domain.organizing import Answer, OrganizerRequest
from booking.domain.refusals import TooManyTests
from booking.domain.rights import Caller
from booking.domain.webhooks import TEST_EVERY_MS, Webhook, WebhookState
from booking.edge.engine import Engine
from testing.examples import NOW, booking
from tests.support.stale import empty_engine, put, stored

OLGA = Identity(name="olga", subject="s1", attendee="user:olga")
HOOK = Webhook(
    id="w",
    organizer="user:olga",
    url="https://example.com/hook",
    conference=None,
    types=(),
    created_at=NOW,
    cursor=Position(NOW, 0),
)
REQUEST = OrganizerRequest(
    subject="s1", attendee="user:olga", user_id="olga", about="Berlin", created_at=NOW
)
PART = keys.door("C", part_of("b"))


@pytest.fixture
def engine() -> Engine:
    engine = empty_engine()
    engine.table.transact([identity_write(OLGA, None)])
    return engine


# ---------------------------------------------------------------------- webhooks


@pytest.fixture
def hook(engine: Engine) -> Webhook:
    """Return an endpoint as read before its owner has changed it."""
    engine.webhooks.put(HOOK, NOW, new=True)
    engine.webhooks.put(replace(HOOK, url="https://example.com/other"), NOW, new=False)
    return HOOK


def test_an_endpoint_is_not_created_over_another_one(engine: Engine, hook: Webhook) -> None:
    with pytest.raises(Stale):
        engine.webhooks.put(hook, NOW, new=True)


def test_a_worker_and_an_owner_do_not_overwrite_a_changed_endpoint(
    engine: Engine, hook: Webhook
) -> None:
    with pytest.raises(Stale):
        engine.webhooks.put(replace(hook, url="https://example.com/third"), NOW, new=False)
    with pytest.raises(Stale):
        engine.webhooks.progress(replace(hook, cursor=Position(NOW, 9)), None, NOW)
    found = engine.webhooks.find("user:olga", "w")
    assert found == replace(hook, url="https://example.com/other", version=1)


def test_a_worker_does_not_deliver_to_a_disabled_endpoint(engine: Engine, hook: Webhook) -> None:
    """The turn that a worker asks for follows a read of the enabled endpoint."""
    disabled = replace(hook, state=WebhookState.DISABLED, version=1)
    engine.webhooks.put(disabled, NOW, new=False)
    assert not engine.webhooks.claim(hook, NOW)


def test_a_worker_does_not_end_the_turn_of_the_next_one(engine: Engine, hook: Webhook) -> None:
    """A change of the endpoint has ended the turn of the first worker."""
    assert engine.webhooks.claim(hook, NOW)
    engine.webhooks.release(hook)
    assert not engine.webhooks.claim(hook, NOW)


def test_a_test_event_does_not_create_a_deleted_endpoint_again(engine: Engine) -> None:
    with pytest.raises(TooManyTests):
        engine.webhooks.begin_test(HOOK, NOW + TEST_EVERY_MS)
    assert engine.webhooks.of("user:olga") == []


# ---------------------------------------------------------------------- records of organizers


def test_two_requests_do_not_both_create_a_keyring(engine: Engine) -> None:
    """Otherwise the first key would exist, but no list and no erasure would find it."""

    def key(name: str) -> ApiKey:
        return ApiKey(
            id=name,
            digest="d",
            name=name,
            scopes=frozenset(),
            last_four="1234",
            attendee="user:olga",
            user_id="olga",
            subject="s1",
            created_at=NOW,
        )

    ring = Keyring(subject="s1", ids=("first",), version=1)
    engine.api_keys.add(key("first"), ring, OLGA)
    with pytest.raises(Stale):
        engine.api_keys.add(key("second"), replace(ring, ids=("second",)), OLGA)
    assert engine.api_keys.keyring("s1") == ring
    assert engine.api_keys.find("second") is None


def test_two_workers_do_not_both_run_the_lines_of_an_import(engine: Engine) -> None:
    new = Import(
        id="i",
        by=Caller(attendee="user:olga", user_id="olga", subject="s1"),
        kind=Kind.CONFERENCES,
        conference=None,
        lines=[Line(number=2, values={})],
        counts={},
        created_at=NOW,
    )
    engine.imports.add(new, None)
    run = replace(new, lines=[], counts={next(iter(Outcome)): 1}, version=1)
    engine.imports.save(run)
    with pytest.raises(Stale):
        engine.imports.save(replace(run, counts={}))
    found = engine.imports.find("i")
    assert found is not None
    assert found.counts == run.counts


def test_a_request_to_organize_is_stored_once_and_answered_once(engine: Engine) -> None:
    requests = engine.requests
    requests.put(REQUEST, None, OLGA)
    with pytest.raises(Stale):
        requests.put(replace(REQUEST, about="Bonn"), None, OLGA)
    denied = replace(REQUEST, state=Answer.DENIED, version=1)
    requests.answer(denied, REQUEST)
    with pytest.raises(Stale):
        requests.answer(replace(denied, state=Answer.APPROVED), REQUEST)
    found = requests.find("s1")
    assert found is not None
    assert (found.state, found.about) == (Answer.DENIED, "Berlin")


# ---------------------------------------------------------------------- connections


def test_the_end_of_a_subscription_does_not_create_a_removed_connection_again(
    engine: Engine,
) -> None:
    """It would have no time, and the worker that counts all connections would fail."""
    subscription = Subscription(conference="C")
    engine.connections.add(Connection(id="socket", since=NOW))
    engine.connections.remove("socket")
    with pytest.raises(Stale):
        engine.connections.unsubscribe(Subscriber(connection="socket", subscription=subscription))
    assert engine.connections.every() == []


# ---------------------------------------------------------------------- the door


def check_in(**given: Any) -> CheckIn:
    values = {"gate": "north", "by": "s1", "at": NOW, "recorded_at": NOW, "request": "r"}
    return CheckIn(conference="C", booking="b", seat=1, **{"number": 1, **values, **given})


def holder(name: str) -> Holder:
    return Holder(id=name, gate=name, since=NOW)


def test_two_gates_do_not_both_hold_a_part(engine: Engine) -> None:
    engine.door.hold("C", [part_of("b")], holder("north"))
    with pytest.raises(Stale):
        engine.door.hold("C", [part_of("b")], holder("south"))
    assert stored(engine, PART)["holder"] == text("north")


def test_a_gate_does_not_give_back_the_part_of_the_next_one(engine: Engine) -> None:
    engine.door.hold("C", [part_of("b")], holder("south"))
    with pytest.raises(Stale):
        engine.door.give_back("C", [part_of("b")], "north")
    assert stored(engine, PART)["holder"] == text("south")


@pytest.mark.parametrize("merging", [None, "north"])
def test_a_seat_of_a_part_that_another_gate_holds_is_not_admitted(
    engine: Engine, merging: str | None
) -> None:
    """A gate with a network, or one that merges late, after another gate has got the part."""
    put(engine, keys.booking("b"), version=number(1))
    engine.door.hold("C", [part_of("b")], holder("south"))
    with pytest.raises(Stale):
        engine.door.admit(check_in(holder=merging), booking())
    assert "entries" not in stored(engine, keys.booking("b"))


@pytest.mark.parametrize(
    "changed", [{"version": number(2)}, {"entries": number(1)}], ids=["booking", "entries"]
)
def test_a_seat_of_a_booking_that_has_changed_is_not_admitted(
    engine: Engine, changed: dict[str, Any]
) -> None:
    """It was canceled, or another gate has admitted one of its seats, since the read."""
    put(engine, keys.booking("b"), **{"version": number(1), **changed})
    with pytest.raises(Stale):
        engine.door.admit(check_in(), booking())
    put(engine, keys.booking("b"), version=number(1))
    engine.door.admit(check_in(), booking())


def test_the_undoing_of_a_check_in_does_not_delete_a_later_one(engine: Engine) -> None:
    first, later = check_in(), check_in(number=3)
    read = replace(booking(), admitted=frozenset({1}), entries=3)
    put(engine, keys.booking("b"), version=number(1), entries=number(2))
    engine.door.admit(later, replace(booking(), entries=2))
    with pytest.raises(Stale):
        engine.door.undo(first, read)
    engine.door.undo(later, read)
