"""Writes that were decided from an old read change nothing.

Each of these conditions has no other test: in the histories, another condition of the same
transaction usually fails, too.
"""

from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.adapters.writes.names import identity_write, still_bound
from booking.application.ports.calendars import CalendarLink
from booking.application.ports.contention import Stale
from booking.application.ports.feed import FeedEntry
from booking.domain import seats as seat
from booking.domain.booking import Reason, State
from booking.domain.feed import Position
from booking.domain.identity import Identity, Phase
from booking.domain.pools import Category
from booking.edge.engine import Engine
from testing.engines import engine_over
from testing.examples import NOW, booking, conference
from testing.memory_dynamodb import MemoryDynamoDB
from testing.tables import create_table

ALICE = Identity(name="alice", subject="s1", attendee="user:alice", revoked_before=5)
OTHERS = [
    replace(ALICE, subject="s2"),
    replace(ALICE, phase=Phase.ERASING),
    replace(ALICE, revoked_before=6),
]


@pytest.fixture
def engine() -> Engine:
    client = MemoryDynamoDB().client()
    create_table(client)
    return engine_over(client)


def stored(engine: Engine, key: keys.Key) -> Any:
    return engine.table.get(key)


def put(engine: Engine, key: keys.Key, **attributes: Any) -> None:
    item = {**key, **attributes}
    engine.table.client.put_item(TableName=engine.table.name, Item=item)


# ---------------------------------------------------------------------- identities


@pytest.mark.parametrize("other", OTHERS, ids=["subject", "phase", "revoked_before"])
def test_an_identity_is_not_written_over_another_one(engine: Engine, other: Identity) -> None:
    engine.table.transact([identity_write(ALICE, None)])
    with pytest.raises(Stale):
        engine.table.transact([identity_write(replace(ALICE, attendee=None), other)])
    engine.table.transact([identity_write(replace(ALICE, attendee=None), ALICE)])


@pytest.mark.parametrize("other", OTHERS[:2], ids=["subject", "phase"])
def test_a_username_of_another_subject_or_an_erased_one_is_not_bound(
    engine: Engine, other: Identity
) -> None:
    engine.table.transact([identity_write(other, None)])
    with pytest.raises(Stale):
        engine.table.transact([still_bound(ALICE)])


# ---------------------------------------------------------------------- calendars and feeds


def test_a_calendar_link_that_has_changed_is_neither_replaced_nor_removed(engine: Engine) -> None:
    engine.table.transact([identity_write(ALICE, None)])
    links = [CalendarLink(attendee="user:alice", digest=d, created_at=NOW) for d in "abc"]
    engine.calendars.replace(links[0], None, ALICE)
    engine.calendars.replace(links[1], links[0], ALICE)
    for stale in (None, links[0]):
        with pytest.raises(Stale):
            engine.calendars.replace(links[2], stale, ALICE)
    with pytest.raises(Stale):
        engine.calendars.remove(links[0])
    assert engine.calendars.of("user:alice") == links[1] == engine.calendars.find("b")
    assert engine.calendars.find("c") is None


def test_two_workers_do_not_both_continue_a_feed(engine: Engine) -> None:
    def entries(at: int, previous: Position | None) -> list[FeedEntry]:
        event = {"id": f"e{at}", "conference": "C", "name": "BookingConfirmed"}
        return [FeedEntry(position=Position(at, 1), previous=previous, event=event)]

    first = Position(10, 1)
    engine.feed.append("user:olga", None, entries(10, None))
    engine.feed.append("user:olga", first, entries(20, first))
    for at, stale in ((30, first), (31, None)):
        with pytest.raises(Stale):
            engine.feed.append("user:olga", stale, entries(at, stale))
    found = engine.feed.after("user:olga", Position(0, 0), 10)
    assert [entry.position.at for entry in found] == [10, 20]


# ---------------------------------------------------------------------- people


def test_a_person_with_a_live_booking_is_not_erased(engine: Engine) -> None:
    agenda = keys.agenda("user:alice")
    put(engine, agenda, version=number(1), places={"M": {"C": {"M": {"b": text("b")}}}})
    with pytest.raises(Stale):
        engine.people.erase("user:alice")
    assert stored(engine, agenda) is not None
    put(engine, agenda, version=number(2), places={"M": {}})
    engine.people.erase("user:alice")
    assert stored(engine, agenda) is None


def test_an_erasure_does_not_delete_the_hold_of_another_booking(engine: Engine) -> None:
    hold = keys.mailbox_hold("C", "m")
    put(engine, hold, booking=text("another"), taken_in=text("r"))
    engine.bookings.forget_mailbox(replace(booking(), mailbox="m"))
    assert stored(engine, hold) is not None
    put(engine, hold, booking=text("b"), taken_in=text("r"))
    engine.bookings.forget_mailbox(replace(booking(), mailbox="m"))
    assert stored(engine, hold) is None


def test_a_booking_is_given_to_a_pseudonym_once(engine: Engine) -> None:
    """A second erasure has read the booking before the first one wrote."""
    read = booking(State.CANCELED, reason=Reason.ATTENDEE)
    put(engine, keys.booking("b"), version=number(1), attendee=text("erased:1"))
    with pytest.raises(Stale):
        engine.people.pseudonymise(read, "erased:2")
    assert stored(engine, keys.booking("b"))["attendee"] == text("erased:1")


def test_an_invitee_is_forgotten_once(engine: Engine) -> None:
    read = replace(booking(State.CONFIRMATION_PENDING), invitee="user:alice")
    put(engine, keys.booking("b"), version=number(1), invitee=text("erased:1"))
    with pytest.raises(Stale):
        engine.people.forget_invitee(read, ["user:alice"], "erased:2")
    assert stored(engine, keys.booking("b"))["invitee"] == text("erased:1")


def test_a_new_invitation_of_an_erased_person_stays(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The organizer invites them again after the erasure has read the last invitation."""
    read = replace(booking(State.CONFIRMATION_PENDING), invitee="user:alice")
    last = keys.invitee("C", "user:alice")
    put(engine, keys.booking("b"), version=number(1), invitee=text("user:alice"))
    put(engine, last, booking=text("b"))
    get_item = engine.table.client.get_item

    def overtaken(**request: Any) -> Any:
        found = get_item(**request)
        put(engine, last, booking=text("newer"))
        return found

    monkeypatch.setattr(engine.table.client, "get_item", overtaken)
    with pytest.raises(Stale):
        engine.people.forget_invitee(read, ["user:alice"], "erased:1")
    monkeypatch.undo()
    assert stored(engine, last)["booking"] == text("newer")


# ---------------------------------------------------------------------- clean-up and gates


def test_a_clean_up_is_not_finished_for_a_category_that_it_has_not_read(engine: Engine) -> None:
    read = conference()
    lab = Category(id="aaaaaa", name="Lab", capacity=1, shards=1, lanes=1)
    engine.conferences.add(replace(read, categories=(lab,)), "r")
    assert not engine.clean_up.finish(read)
    assert "due_pk" in stored(engine, keys.conference("C"))
    assert engine.clean_up.finish(replace(read, categories=(lab,)))


def test_one_request_has_the_lease_to_close_the_gates(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both requests have read that nobody has the lease."""
    assert engine.seats.lease_closing("C", "a", NOW, NOW + 2_000)
    monkeypatch.setattr(engine.table.client, "get_item", lambda **_: {})
    assert not engine.seats.lease_closing("C", "b", NOW, NOW + 2_000)
    assert engine.seats.lease_closing("C", "a", NOW, NOW + 3_000)
    assert engine.seats.lease_closing("C", "b", NOW + 3_000, NOW + 5_000)


# ---------------------------------------------------------------------- tickets


def test_a_ticket_is_issued_once_after_an_old_read_of_the_counters(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = conference(capacity=20, shards=8, lanes=4)
    issued = {engine.waitlist.mint_ticket(pool, f"r{n}") for n in range(20)}
    nothing: dict[str, Any] = {"Responses": {engine.table.name: []}}
    monkeypatch.setattr(engine.table.client, "batch_get_item", lambda **_: nothing)
    issued |= {engine.waitlist.mint_ticket(pool, f"s{n}") for n in range(20)}
    assert len(issued) == 40


def test_a_ticket_of_a_deleted_conference_does_not_create_its_counter_again(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The deletion follows the read of the counters."""
    pool = conference(capacity=20, shards=8, lanes=4)
    read = [{**keys.counter("C", n), "minted": number(10 + n)} for n in range(pool.counters)]
    answer = {"Responses": {engine.table.name: read}}
    monkeypatch.setattr(engine.table.client, "batch_get_item", lambda **_: answer)
    refused = 0
    for n in range(20):
        try:
            engine.waitlist.mint_ticket(pool, f"r{n}")
        except Stale:
            refused += 1
    assert refused
    assert all(stored(engine, keys.counter("C", n)) is None for n in range(pool.counters))


@pytest.mark.parametrize("changed", ["held", "left", "joined"])
def test_gates_do_not_reopen_after_a_change_of_the_counts(engine: Engine, changed: str) -> None:
    engine.conferences.add(conference(), "r")
    shard = keys.seats("C", 0)
    item = {**stored(engine, shard), "gate": text("closed")}
    put(engine, shard, **item)
    reopening = seat.reopen("C", engine.seats.every_shard("C", 1), 0)
    put(engine, shard, **{**item, changed: number(1)})
    with pytest.raises(Stale):
        engine.seats.move(reopening)
    put(engine, shard, **item)
    engine.seats.move(reopening)
    assert stored(engine, shard)["gate"] == text("open")
