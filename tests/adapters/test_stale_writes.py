"""Writes that were decided from an old read change nothing.

Each of these conditions has no other test: in the histories, another condition of the same
transaction usually fails, too.
"""

from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.items.people import encode_new_agenda
from booking.adapters.items.values import number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.agendas import agenda_writes
from booking.adapters.writes.bookings import transition_writes
from booking.adapters.writes.deletions import succeeding_conference
from booking.adapters.writes.idempotency import no_former_record
from booking.adapters.writes.invitations import invitation_writes
from booking.adapters.writes.names import identity_write, still_bound
from booking.adapters.writes.people import pseudonymised_booking
from booking.application.ports.calendars import CalendarLink
from booking.application.ports.contention import Stale
from booking.application.ports.feed import FeedEntry
from booking.application.ports.idempotency import IdempotencyKeyInUse, IdempotencyRecord
from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.booking import Reason, Standing, State, Verb
from booking.domain.check_ins import Part, part_of
from booking.domain.feed import Position
from booking.domain.identity import Identity, Phase
from booking.domain.invitations import Invitee, LastInvitation, decline, invite, placeholder
from booking.domain.organizer_message import Audience, OrganizerMessage
from booking.domain.parties import Party
from booking.domain.pools import Category
from booking.domain.promotion import Waiter
from booking.domain.transitions import Transition, book, promote, release
from booking.edge.engine import Engine
from testing.examples import NOW, agenda, booking, cause, conference, summary
from tests.support.stale import empty_engine, put, stored

ALICE = Identity(name="alice", subject="s1", attendee="user:alice", revoked_before=5)
OTHERS = [
    replace(ALICE, subject="s2"),
    replace(ALICE, phase=Phase.ERASING),
    replace(ALICE, revoked_before=6),
]
PLACES = {"M": {"C": {"M": {"b": text("b")}}}}


@pytest.fixture
def engine() -> Engine:
    return empty_engine()


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


def test_the_times_do_not_change_after_somebody_has_joined_the_waitlist(engine: Engine) -> None:
    """The gate was closed by a seat of another shard, so that nobody has taken one of this."""
    engine.conferences.add(conference(), "r")
    shard = keys.seats("C", 0)
    retiming = seat.retime(engine.seats.every_shard("C", 1), [])
    item = stored(engine, shard)
    put(engine, shard, **{**item, "joined": number(1)})
    with pytest.raises(Stale):
        engine.seats.move(retiming)
    put(engine, shard, **item)
    engine.seats.move(retiming)


# ---------------------------------------------------------------------- passes of the waitlist


def passing(waiter: Waiter) -> Write:
    """Return the write that counts seats which pass a waiter."""
    later = Waiter(summary=summary(State.WAITLISTED, booking="later", ticket=2))
    offer = promote(later, conference(), [(0, 1)], 10, cause(verb=Verb.PROMOTE), [waiter], 1)
    entry = keys.entry("C", waiter.summary.lane, 1)
    (write,) = [one for one in transition_writes(offer) if one.parameters["Key"] == entry]
    return write


@pytest.mark.parametrize(
    ("passed", "changed"),
    [
        (3, {"v": number(2)}),  # it has shrunk, and the seats may suffice now
        (3, {"p": number(4)}),
        (0, {"p": number(1)}),
    ],
    ids=["version", "passes", "first pass"],
)
def test_a_waiter_is_not_passed_after_a_change(
    engine: Engine, passed: int, changed: dict[str, Any]
) -> None:
    party = summary(State.WAITLISTED, seats=3, party=Party(3))
    entry = keys.entry("C", party.lane, 1)
    item = {"b": text("b"), "v": number(1), **({"p": number(passed)} if passed else {})}
    write = passing(Waiter(summary=party, passed=passed))
    put(engine, entry, **{**item, **changed})
    with pytest.raises(Stale):
        engine.table.transact([write])
    put(engine, entry, **item)
    engine.table.transact([write])
    assert stored(engine, entry)["p"] == number(passed + 1)


# ---------------------------------------------------------------------- invitations


def inviting(last: LastInvitation | None) -> Transition:
    held = Standing(state=State.CONFIRMATION_PENDING, shard=0, deadline=NOW + 10_000)
    invitee = Invitee(id="user:alice")
    return invite(conference(), invitee, last, cause(verb=Verb.INVITE), "b", held, ())


@pytest.mark.parametrize(
    ("last", "found"),
    [
        (None, {"booking": text("another")}),
        (LastInvitation(booking="last", declined=False), {"booking": text("another")}),
        (
            LastInvitation(booking="last", declined=False),
            {"booking": text("last"), "declined": {"BOOL": True}},
        ),
    ],
    ids=["first", "another", "declined"],
)
def test_nobody_is_invited_after_another_invitation_or_a_decline(
    engine: Engine, last: LastInvitation | None, found: dict[str, Any]
) -> None:
    """Two organizers' requests would make two invitations, of which one is not remembered."""
    key = keys.invitee("C", "user:alice")
    writes = invitation_writes(inviting(last))
    put(engine, key, **found)
    with pytest.raises(Stale):
        engine.table.transact(writes)
    assert stored(engine, key) == {**key, **found}


def test_a_decline_does_not_end_a_later_invitation(engine: Engine) -> None:
    key = keys.invitee("C", "user:alice")
    put(engine, key, booking=text("later"))
    invited = booking(State.CONFIRMATION_PENDING, attendee=placeholder("b"))
    declined = decline(replace(invited, invitee="user:alice"), None, cause())
    with pytest.raises(Stale):
        engine.table.transact(invitation_writes(declined))
    assert "declined" not in stored(engine, key)


def test_a_decline_does_not_create_the_agenda_of_an_erased_person(engine: Engine) -> None:
    put(engine, keys.invitee("C", "user:alice"), booking=text("b"))
    invited = booking(State.CONFIRMATION_PENDING, attendee=placeholder("b"))
    agenda = Agenda(attendee="user:alice", version=1, entries={})
    declined = decline(replace(invited, invitee="user:alice"), agenda, cause())
    with pytest.raises(Stale):
        engine.table.transact(invitation_writes(declined))
    assert stored(engine, keys.agenda("user:alice")) is None


@pytest.mark.parametrize("read_by", ["an earlier request", None])
def test_the_next_user_with_a_name_gets_no_booking_of_the_former_one(
    engine: Engine, read_by: str | None
) -> None:
    """The agendas of both users begin with the same version."""
    put(engine, keys.agenda("user:alice"), **encode_new_agenda("user:alice", "a later request"))
    read = Agenda(attendee="user:alice", version=0, entries={}, added_by=read_by)
    listed = conference()
    standing = Standing(state=State.CONFIRMED, shard=0, seats=1, party=Party(1, None))
    made = book(listed, read, cause(), "b", standing, ())
    with pytest.raises(Stale):
        engine.table.transact(agenda_writes(made))
    assert "b" not in str(stored(engine, keys.agenda("user:alice"))["places"])
    engine.table.transact(
        agenda_writes(replace(made, agenda=replace(read, added_by="a later request")))
    )
    assert "b" in str(stored(engine, keys.agenda("user:alice"))["places"])


# ---------------------------------------------------------------------- messages


def test_no_message_is_sent_about_a_conference_that_has_changed(engine: Engine) -> None:
    """Its text would name the former times."""
    read = conference(organizer="user:olga")
    engine.conferences.add(read, "r")
    message = OrganizerMessage(
        id="m",
        conference="C",
        audience=Audience.CONFIRMED,
        subject="See you",
        text="At nine.",
        created_at=NOW,
    )
    with pytest.raises(Stale):
        engine.organizer_messages.add(message, replace(read, version=read.version + 1))
    assert engine.organizer_messages.find("C", "m") is None
    engine.organizer_messages.add(message, read)


# ---------------------------------------------------------------------- conferences


def test_a_changed_conference_is_not_canceled(engine: Engine) -> None:
    """For example, it has another organizer since the read."""
    read = conference(organizer="user:olga")
    engine.conferences.add(read, "r")
    engine.conferences.change(read, replace(read, location="Bonn", version=2), (), None)
    with pytest.raises(Stale):
        engine.conferences.cancel(read, "r2", NOW)
    found = engine.conferences.find("C")
    assert found is not None
    assert not found.canceled
    engine.conferences.cancel(found, "r2", NOW)


def test_a_conference_is_not_deleted_after_a_change_of_its_seats(engine: Engine) -> None:
    read = conference(organizer="user:olga")
    engine.conferences.add(read, "r")
    seats = engine.seats.every_shard("C", 1)
    engine.seats.move([seat.take("C", 0, 0)])
    with pytest.raises(Stale):
        engine.conferences.delete(read, seats, "r2")
    assert engine.conferences.find("C") is not None


def test_a_deleted_conference_has_one_successor(engine: Engine) -> None:
    """Another one has taken the id, and was deleted, since the read of its numbers."""
    read = conference(organizer="user:olga")
    engine.conferences.add(read, "r")
    engine.conferences.delete(read, engine.seats.every_shard("C", 1), "r2")
    former = engine.conferences.former("C")
    assert former is not None
    late = replace(former, version=former.version - 1)
    with pytest.raises(Stale):
        engine.table.transact([succeeding_conference(keys.conference("C"), late)])
    engine.table.transact([succeeding_conference(keys.conference("C"), former)])


def test_a_finished_clean_up_is_not_due_again(engine: Engine) -> None:
    read = conference()
    engine.conferences.add(read, "r")
    assert engine.clean_up.finish(read)
    before = stored(engine, keys.conference("C"))
    engine.clean_up.postpone(read, NOW)
    assert stored(engine, keys.conference("C")) == before


def test_a_change_does_not_create_deleted_seats_again(engine: Engine) -> None:
    with pytest.raises(Stale):
        engine.seats.move([seat.leave("C", 0, fenced=False)])
    assert stored(engine, keys.seats("C", 0)) is None


# ---------------------------------------------------------------------- bookings


def test_a_ticket_has_one_entry_of_the_waitlist(engine: Engine) -> None:
    """An entry that overwrites another one would hide its booking from all promotions."""
    waits = summary(State.WAITLISTED).standing
    joined = book(conference(), agenda(), cause(), "b", waits, ())
    entry = keys.entry("C", joined.summary.lane, 1)
    put(engine, keys.agenda("open:u"), version=number(1), places={"M": {}})
    put(engine, entry, b=text("another"))
    with pytest.raises(Stale):
        engine.bookings.commit(joined)
    assert stored(engine, entry)["b"] == text("another")


def test_no_seat_of_a_part_that_a_gate_holds_is_released(engine: Engine) -> None:
    """The gate has no network, and may have admitted the attendee since."""
    over = conference(release_at=NOW + 10)
    part = Part(number=part_of("b"))
    released = release(booking(), over, part, cause(NOW + 10, Verb.RELEASE))
    door = keys.door("C", part.number)
    (write,) = [w for w in transition_writes(released) if w.parameters["Key"] == door]
    put(engine, door, holder=text("north"))
    with pytest.raises(Stale):
        engine.table.transact([write])
    put(engine, door, present=number(0))
    engine.table.transact([write])
    assert stored(engine, door)["released"] == number(1)


@pytest.mark.parametrize("state", [State.CANCELED, State.CONFIRMED])
def test_a_booking_that_has_changed_is_not_given_to_a_pseudonym(
    engine: Engine, state: State
) -> None:
    """A reactivation, or a cancellation, has changed the agenda of the attendee too."""
    read = booking(state, reason=Reason.ATTENDEE if state is State.CANCELED else None)
    key = keys.booking("b")
    put(engine, keys.agenda("open:u"), version=number(1), places=PLACES)
    put(engine, key, version=number(2), attendee=text("open:u"))
    with pytest.raises(Stale):
        engine.people.pseudonymise(read, "erased:1")
    assert stored(engine, key)["attendee"] == text("open:u")


def test_a_pseudonym_without_an_agenda_gets_no_booking(engine: Engine) -> None:
    put(engine, keys.booking("b"), version=number(1), attendee=text("open:u"))
    put(engine, keys.agenda("open:u"), version=number(1), places=PLACES)
    with pytest.raises(Stale):
        engine.table.transact(pseudonymised_booking(booking(), "erased:1"))


def test_an_invitation_that_has_changed_is_not_forgotten(engine: Engine) -> None:
    read = replace(booking(State.CONFIRMATION_PENDING), invitee="user:alice")
    put(engine, keys.booking("b"), version=number(2), invitee=text("user:alice"))
    with pytest.raises(Stale):
        engine.people.forget_invitee(read, ["user:alice"], "erased:1")
    assert stored(engine, keys.booking("b"))["invitee"] == text("user:alice")


def test_a_person_without_an_agenda_is_not_allowed_again(engine: Engine) -> None:
    with pytest.raises(Stale):
        engine.people.allow("user:alice", conference())
    assert stored(engine, keys.agenda("user:alice")) is None


def test_a_username_is_bound_once(engine: Engine) -> None:
    engine.table.transact([identity_write(ALICE, None)])
    with pytest.raises(Stale):
        engine.table.transact([identity_write(OTHERS[0], None)])


def test_a_key_with_an_answer_of_an_early_release_has_no_second_effect(engine: Engine) -> None:
    """The release before 1.1 has answered it since this request has read no record."""
    record = IdempotencyRecord(
        owner="s1",
        attendee="user:alice",
        key="k",
        fingerprint="f",
        answer="{}",
        created_at=NOW,
        expires_at=NOW + 10,
    )
    former = keys.former_idempotency_record("user:alice", "k")
    put(engine, former, kept_until=number(NOW + 1))
    with pytest.raises(IdempotencyKeyInUse):
        engine.table.transact(no_former_record(record))
    put(engine, former, kept_until=number(NOW))
    engine.table.transact(no_former_record(record))
