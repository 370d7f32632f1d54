"""Requests to become an organizer: one at a time, answered by an admin, erased with the person."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest

from booking.application.organizing import (
    AnswerOrganizerRequest,
    ListOrganizerRequests,
    ReadOrganizerRequest,
    RequestToOrganize,
)
from booking.application.ports.contention import Busy, NotTaken
from booking.domain.organizing import AGAIN_AFTER_MS, Answer, OrganizerRequest
from booking.domain.refusals import (
    AlreadyOrganizer,
    Invalid,
    LimitReached,
    NotAllowed,
    RequestAnswered,
    RequestPending,
    RequestUnknown,
)
from booking.domain.rights import Caller, Role
from testing.tables import TABLE
from testing.world import ADMIN, World

ABOUT = "I organize the Rust meetup of Berlin."


def caller(user: str, *roles: Role) -> Caller:
    return Caller(
        attendee=f"user:{user}", user_id=user, subject=f"s-{user}", roles=frozenset(roles)
    )


ANN, BOB = caller("ann"), caller("bob")


@dataclass
class Office:
    """The requests over the in-memory table, and a group that records its members."""

    world: World = field(default_factory=World)
    members: list[str] = field(default_factory=list)
    accounts: set[str] = field(default_factory=lambda: {"s-ann", "s-bob"})
    before_admission: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        build = self.world.engine.build
        self.ask = build(RequestToOrganize)
        self.read = build(ReadOrganizerRequest)
        self.list = build(ListOrganizerRequests)
        self.answer = build(AnswerOrganizerRequest, group=self)

    def admit(self, subject: str) -> bool:
        self.before_admission()
        if subject in self.accounts:
            self.members.append(subject)
        return subject in self.accounts

    def queue(self) -> list[str]:
        return [one.user_id for one in self.list(ADMIN, None, 10).requests]

    def wait(self, milliseconds: int) -> None:
        self.world.time += milliseconds

    def stored(self) -> int:
        items = self.world.table.items(TABLE)
        return sum(item["pk"]["S"].startswith("ORGANIZING#") for item in items)


@pytest.fixture
def office() -> Iterator[Office]:
    built = Office()
    yield built
    assert built.world.violations() == []


def test_an_approved_person_joins_the_group_and_leaves_the_queue(office: Office) -> None:
    sent = office.ask(ANN, ABOUT)
    assert office.read(ANN) == sent
    assert office.queue() == ["ann"]
    office.answer.approve("s-ann", ADMIN)
    assert (office.members, office.queue()) == (["s-ann"], [])
    assert office.read(ANN).state is Answer.APPROVED


def test_a_denied_person_reads_the_reason_and_may_ask_again_after_a_week(office: Office) -> None:
    office.ask(ANN, ABOUT)
    office.answer.deny("s-ann", "Not now.", ADMIN)
    found = office.read(ANN)
    assert (found.state, found.reason) == (Answer.DENIED, "Not now.")
    assert (office.members, office.queue()) == ([], [])
    office.wait(AGAIN_AFTER_MS - 1)
    with pytest.raises(LimitReached):
        office.ask(ANN, ABOUT)
    office.wait(1)
    assert office.ask(ANN, ABOUT).reason is None
    assert office.queue() == ["ann"]


def test_a_person_has_one_request_at_a_time(office: Office) -> None:
    office.ask(ANN, ABOUT)
    with pytest.raises(RequestPending):
        office.ask(ANN, ABOUT)
    office.answer.approve("s-ann", ADMIN)
    with pytest.raises(AlreadyOrganizer):
        office.ask(ANN, ABOUT)
    for role in (Role.ORGANIZER, Role.ADMIN):
        with pytest.raises(AlreadyOrganizer):
            office.ask(caller("otto", role), ABOUT)


def test_the_queue_is_in_the_order_of_the_requests_and_has_pages(office: Office) -> None:
    for number in range(5):
        office.wait(1)
        office.ask(caller(f"u{number}"), ABOUT)
    first = office.list(ADMIN, None, 3)
    rest = office.list(ADMIN, first.cursor, 3)
    names = [one.user_id for one in (*first.requests, *rest.requests)]
    assert names == [f"u{number}" for number in range(5)]
    assert rest.cursor is None
    with pytest.raises(Invalid):
        office.list(ADMIN, "§", 3)


def test_only_admins_read_the_queue_and_answer(office: Office) -> None:
    office.ask(ANN, ABOUT)
    for somebody in (ANN, BOB, caller("otto", Role.ORGANIZER)):
        attempts: list[Callable[[], object]] = [
            partial(office.list, somebody, None, 10),
            partial(office.answer.approve, "s-ann", somebody),
            partial(office.answer.deny, "s-ann", "No.", somebody),
        ]
        for attempt in attempts:
            with pytest.raises(NotAllowed):
                attempt()
    assert office.members == []


def test_a_request_has_one_answer(office: Office) -> None:
    office.ask(ANN, ABOUT)
    office.ask(BOB, ABOUT)
    office.answer.approve("s-ann", ADMIN)
    office.answer.deny("s-bob", "No.", ADMIN)
    for contradiction in (
        partial(office.answer.deny, "s-ann", "No.", ADMIN),
        partial(office.answer.approve, "s-bob", ADMIN),
    ):
        with pytest.raises(RequestAnswered):
            contradiction()
    assert office.members == ["s-ann"]


def test_an_approval_that_failed_halfway_stays_in_the_queue_and_is_repeated(
    office: Office,
) -> None:
    def fail() -> None:
        raise NotTaken

    office.ask(ANN, ABOUT)
    office.before_admission = fail
    with pytest.raises(Busy):
        office.answer.approve("s-ann", ADMIN)
    assert (office.members, office.queue()) == ([], ["ann"])
    office.before_admission = lambda: None
    office.answer.approve("s-ann", ADMIN)
    assert (office.members, office.queue()) == (["s-ann"], [])


def test_the_request_of_a_deleted_account_is_deleted(office: Office) -> None:
    office.ask(ANN, ABOUT)
    office.accounts.clear()
    with pytest.raises(RequestUnknown):
        office.answer.approve("s-ann", ADMIN)
    assert office.stored() == 0


def test_an_erasure_deletes_the_request_and_an_export_has_it(office: Office) -> None:
    office.world.users("ann")
    sent: OrganizerRequest = office.ask(ANN, ABOUT)
    assert office.world.export_user("user:ann", "s-ann").request == sent
    office.world.erase_user(ANN)
    assert (office.stored(), office.queue()) == (0, [])
    with pytest.raises(RequestUnknown):
        office.answer.deny("s-ann", "No.", ADMIN)
