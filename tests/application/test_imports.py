"""Imports: the rules of each line, and what remains after lost replies, crashes and duplicates."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from booking.application.idempotency import IdempotencyWriter
from booking.application.imports import ImportDraft, ReadImport, RunImport, StartImport
from booking.application.invite_together import InviteTogether
from booking.application.ports.contention import Busy, Contended
from booking.application.ports.idempotency import IdempotencyKeyInUse
from booking.domain.imports import LINES_LIMIT, STEP, Import, Kind, Line, Outcome, Problem
from booking.domain.refusals import ConferenceUnknown, ImportUnknown, Invalid, NotAllowed
from booking.domain.rights import Caller, Role
from booking.surfaces.v1 import tables
from testing.tables import TABLE
from testing.world import World
from tests.application.test_faults import Faults, lost_reply

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))
OTTO = Caller(attendee="user:otto", user_id="otto", subject="s8", roles=frozenset({Role.ORGANIZER}))
CARL = Caller(attendee="user:carl", user_id="carl", subject="s9", roles=frozenset({Role.CUSTOMER}))


class Office:
    """The use cases of imports over a world, with a queue that the test controls."""

    def __init__(self, slots: int = 10) -> None:
        self.world = World()
        self.world.conference("C", slots=slots, organizer=OLGA.attendee)
        self.queue: list[str] = []
        build = self.world.engine.build
        parts: dict[str, Any] = {"import_messages": self}
        self.start_import = build(StartImport, **parts)
        self.read_import = build(ReadImport)
        self.run = build(
            RunImport,
            invite_together=self.world.engine.build(InviteTogether, invite=self.world.invite),
            add_conference=self.world.add_conference,
            read_invitation=tables.invitation,
            read_listing=tables.listing,
            **parts,
        )

    def run_import(self, import_id: str) -> None:
        self.queue.append(import_id)

    def start(
        self,
        *emails: str,
        by: Caller = OLGA,
        idempotency: IdempotencyWriter[Import] | None = None,
        **more: Any,
    ) -> Import:
        draft = ImportDraft(
            kind=Kind.ATTENDEES,
            conference="C",
            wait=True,
            lines=tuple(
                Line(number=at + 2, values={"email": email}) for at, email in enumerate(emails)
            ),
            skipped=0,
            problems=(),
            dry_run=False,
        )
        started: Import = self.start_import(replace(draft, **more), by, idempotency)
        return started

    def work(self, has_time: Callable[[], bool] = lambda: True) -> None:
        """Deliver the messages until none is left."""
        while self.queue:
            self.run(self.queue.pop(0), has_time)
        self.world.settle()

    def counts_of_seats(self) -> tuple[int, int]:
        """Return the number of held seats, and of people in the waitlist."""
        conference = self.world.read_conference("C")
        return conference.held, conference.waiting

    def counts(self, job: Import) -> dict[Outcome, int]:
        found: Import = self.read_import(job.id, OLGA)
        return found.counts


@pytest.fixture
def office() -> Office:
    return Office()


def people(number: int) -> list[str]:
    return [f"person{one}@example.com" for one in range(number)]


def test_each_person_gets_an_invitation_with_a_seat_while_seats_are_left() -> None:
    office = Office(slots=2)
    job = office.start(*people(3))
    office.work()
    assert office.counts(job) == {Outcome.ADDED: 3}
    assert office.counts_of_seats() == (2, 1)


def test_without_the_waitlist_those_without_a_seat_are_refused() -> None:
    office = Office(slots=2)
    job = office.start(*people(3), wait=False)
    office.work()
    found = office.read_import(job.id, OLGA)
    assert found.counts == {Outcome.ADDED: 2, Outcome.REFUSED: 1}
    assert [(one.line, one.message) for one in found.problems] == [
        (4, "conference is at full capacity")
    ]


def test_the_same_table_twice_adds_everybody_once(office: Office) -> None:
    office.start(*people(3))
    again = office.start(*people(3))
    office.work()
    assert office.counts(again) == {Outcome.PRESENT: 3}
    assert office.counts_of_seats() == (3, 0)


def test_a_message_that_arrives_twice_runs_each_line_once(office: Office) -> None:
    job = office.start(*people(3))
    office.queue += office.queue
    office.work()
    assert office.counts(job) == {Outcome.ADDED: 3}


def test_a_worker_beside_another_stops_and_everybody_is_added_once(office: Office) -> None:
    job = office.start(*people(STEP + 5))
    [name] = office.queue
    office.queue.clear()
    both = [False]

    def has_time() -> bool:
        if not both[0]:
            both[0] = True
            office.run(name, lambda: True)  # the other worker runs all lines meanwhile
        return True

    office.run(name, has_time)
    office.work()
    assert office.read_import(job.id, OLGA).lines == []
    assert sum(office.counts_of_seats()) == STEP + 5


def test_a_worker_without_time_sends_the_rest_to_the_next(office: Office) -> None:
    job = office.start(*people(2 * STEP))
    once = iter([True, False])
    office.run(office.queue.pop(), lambda: next(once))
    assert len(office.read_import(job.id, OLGA).lines) == STEP
    assert office.queue == [job.id]
    office.work()
    assert office.read_import(job.id, OLGA).total == 2 * STEP


def test_a_crash_between_the_lines_and_the_progress_loses_nothing(office: Office) -> None:
    job = office.start(*people(4))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(office.run.imports), "save", crash)
        with pytest.raises(Contended):
            office.run(job.id, lambda: True)
    office.work()
    assert office.counts(job) == {Outcome.PRESENT: 4}  # added before the crash
    assert office.counts_of_seats() == (4, 0)


def crash(*_: object) -> None:
    raise Contended


def test_a_lost_reply_to_the_import_starts_one_import(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    Faults(office.world, monkeypatch).after = [("TransactWriteItems", lost_reply())]
    job = office.start(*people(2))
    office.work()
    assert office.counts(job) == {Outcome.ADDED: 2}


@pytest.mark.parametrize("later", [0, 23 * 60 * 60 * 1000])
def test_a_repeated_request_sends_the_message_that_the_first_one_could_not_send(
    office: Office, monkeypatch: pytest.MonkeyPatch, later: int
) -> None:
    writer = IdempotencyWriter[Import](owner="s7", key="k", fingerprint="f", answer=lambda _: "")

    def start() -> None:
        office.start(*people(2), idempotency=writer)

    with monkeypatch.context() as patch:
        patch.setattr(office, "run_import", busy)
        with pytest.raises(Busy):
            start()
    assert office.queue == []
    office.world.time += later
    with pytest.raises(IdempotencyKeyInUse):  # the surface answers with the recorded import
        start()
    office.work()
    assert office.counts_of_seats() == (2, 0)
    with pytest.raises(IdempotencyKeyInUse):
        start()
    assert office.queue == []  # it has run
    other = IdempotencyWriter[Import](owner="s7", key="k", fingerprint="g", answer=lambda _: "")
    with pytest.raises(IdempotencyKeyInUse):
        office.start(*people(3), idempotency=other)
    assert office.queue == []


def test_a_dry_run_writes_and_sends_nothing(office: Office) -> None:
    problem = Problem(line=9, field="email", message="must be an email address")
    report = office.start(*people(2), dry_run=True, problems=(problem,), skipped=1)
    assert report.total == 4
    assert report.counts == {Outcome.SKIPPED: 1, Outcome.REFUSED: 1}
    assert office.queue == []
    with pytest.raises(ImportUnknown):
        office.read_import(report.id, OLGA)


def test_only_the_organizer_of_the_conference_imports_its_attendees(office: Office) -> None:
    for by in (OTTO, CARL):
        with pytest.raises(NotAllowed):
            office.start(*people(1), by=by)
    with pytest.raises(ConferenceUnknown):
        office.start(*people(1), conference="unknown")
    assert office.queue == []


def test_somebody_elses_import_is_unknown(office: Office) -> None:
    job = office.start(*people(1))
    with pytest.raises(ImportUnknown):
        office.read_import(job.id, OTTO)


def test_the_number_of_lines_is_limited(office: Office) -> None:
    for number in (0, LINES_LIMIT + 1):
        with pytest.raises(Invalid) as refused:
            office.start(*people(number))
        assert refused.value.field == "table"


def test_conferences_are_added_for_the_organizer_and_names_stay_unique(office: Office) -> None:
    values = {
        "name": "Imported",
        "location": "Berlin",
        "topics": "Python",
        "start": "2031-05-01T09:00:00Z",
        "end": "2031-05-01T17:00:00Z",
        "slots": "20",
    }
    lines = (Line(number=2, values=values),)
    first = office.start(kind=Kind.CONFERENCES, conference=None, lines=lines)
    second = office.start(kind=Kind.CONFERENCES, conference=None, lines=lines)
    office.work()
    assert office.counts(first) == {Outcome.ADDED: 1}
    assert office.counts(second) == {Outcome.PRESENT: 1}


def test_no_address_is_left_in_an_import_that_is_done(office: Office) -> None:
    job = office.start(*people(3))
    office.work()
    assert job.lines
    stored = str(
        [item for item in office.world.table.items(TABLE) if item["pk"]["S"].startswith("IMPORT#")]
    )
    assert job.id in stored
    assert "example.com" not in stored


def test_a_busy_table_leaves_the_line_for_the_next_delivery(office: Office) -> None:
    job = office.start(*people(1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(office.world.invite), "__call__", busy)
        with pytest.raises(Busy):
            office.run(job.id, lambda: True)
    office.work()
    assert office.counts(job) == {Outcome.ADDED: 1}


def busy(*_: object) -> None:
    raise Busy
