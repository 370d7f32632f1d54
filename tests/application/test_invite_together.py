"""People who are invited in one transaction: each has their own result, as if invited alone."""

from collections.abc import Iterator
from typing import Any

import pytest

from booking.application import invite_together
from booking.application.invitations import InvitePerson
from booking.application.invite_together import InviteTogether
from booking.domain.booking import State
from booking.domain.conference import ConferenceChange
from booking.domain.invitations import Invitee, by_email
from booking.domain.parties import PARTY_LIMIT
from booking.domain.refusals import (
    AlreadyInvited,
    ConferenceFull,
    ConferenceUnknown,
    NotAllowed,
    Refusal,
)
from booking.domain.rights import Caller
from testing.world import World
from tests.application.test_faults import WRITE, Faults, lost_reply, throttle
from tests.application.test_invitation_mails import answer
from tests.application.test_invitations import OLGA, OTTO


class Office:
    """An organizer who invites people to a conference."""

    def __init__(self, slots: int, shards: int = 1) -> None:
        self.world = World()
        self.world.conference(
            "C", slots=slots, organizer=OLGA.attendee, expected_demand=150 * shards
        )
        self.together = self.world.engine.build(InviteTogether, invite=self.world.invite)

    def invite(self, *names: str, by: Caller = OLGA, **more: Any) -> list[type[Refusal] | None]:
        """Invite people together; return the kind of each refusal, or None."""
        commands = [invitation(name, by, **more) for name in names]
        results = [None if one is None else type(one) for one in self.together(commands)]
        self.world.settle()
        return results

    def counts(self) -> tuple[int, int, int]:
        """Return the numbers of held seats, of people who wait, and of invitations."""
        conference = self.world.read_conference("C")
        return conference.held, conference.waiting, len(self.world.listed().bookings)


def invitation(name: str, by: Caller = OLGA, **more: Any) -> InvitePerson:
    invitee = by_email(name) if "@" in name else Invitee(id=f"user:{name}")
    return InvitePerson(conference_id="C", invitee=invitee, by=by, **more)


def people(number: int) -> list[str]:
    return [f"person{one}@example.com" for one in range(number)]


def transactions(faults: Faults) -> int:
    """Return the number of transactions that write invitations, those that fail included."""
    written = [parameters for operation, parameters in faults.calls if operation == WRITE]
    return sum("INVITEE#" in str(parameters) for parameters in written)


@pytest.fixture
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.mark.parametrize("shards", [1, 4])
def test_a_group_gets_its_seats_in_one_transaction(shards: int, patch: pytest.MonkeyPatch) -> None:
    office = Office(slots=40, shards=shards)
    faults = Faults(office.world, patch)
    assert office.invite(*people(PARTY_LIMIT)) == [None] * PARTY_LIMIT
    assert transactions(faults) == 1
    assert office.counts() == (PARTY_LIMIT, 0, PARTY_LIMIT)


def test_more_people_are_several_groups(patch: pytest.MonkeyPatch) -> None:
    office = Office(slots=40)
    faults = Faults(office.world, patch)
    assert office.invite(*people(PARTY_LIMIT + 5)) == [None] * (PARTY_LIMIT + 5)
    assert transactions(faults) == 2


def test_each_person_of_a_group_answers_alone() -> None:
    office = Office(slots=3)
    office.invite("u1", "u2", "u3")
    bookings = {view.booking.invitee: view.booking.id for view in office.world.listed().bookings}
    office.world.users("u1", "u2", "u3", realm="user")
    office.world.accept(answer(bookings["user:u1"], "u1"))
    office.world.decline(answer(bookings["user:u2"], "u2"))
    office.world.settle()
    states = [office.world.stored(bookings[f"user:{name}"]) for name in ("u1", "u2", "u3")]
    assert states == [State.CONFIRMED, State.CANCELED, State.CONFIRMATION_PENDING]


def test_the_first_people_get_the_last_seats_and_the_others_wait() -> None:
    office = Office(slots=2)
    assert office.invite(*people(5)) == [None] * 5
    assert office.counts() == (2, 3, 5)
    held = [
        view.booking.invitee_email
        for view in office.world.listed().bookings
        if view.standing.state is State.CONFIRMATION_PENDING
    ]
    assert sorted(map(str, held)) == people(2)


def test_without_the_waitlist_the_others_are_refused() -> None:
    office = Office(slots=2)
    assert office.invite(*people(4), wait=False) == [None, None, ConferenceFull, ConferenceFull]
    assert office.counts() == (2, 0, 2)


def test_somebody_who_is_invited_twice_has_one_invitation() -> None:
    office = Office(slots=9)
    office.invite("a@example.com")
    assert office.invite("b@example.com", "a@example.com", "B@example.com", "c@example.com") == [
        None,
        AlreadyInvited,
        AlreadyInvited,
        None,
    ]
    assert office.counts() == (3, 0, 3)


def test_seats_of_several_shards_are_collected_for_a_group(patch: pytest.MonkeyPatch) -> None:
    office = Office(slots=8, shards=4)
    faults = Faults(office.world, patch)
    assert office.invite(*people(8)) == [None] * 8
    assert transactions(faults) == 1
    assert office.counts() == (8, 0, 8)


def test_a_refusal_of_all_is_the_refusal_of_each() -> None:
    office = Office(slots=9)
    assert office.invite(*people(3), by=OTTO) == [NotAllowed] * 3
    office.world.time += 25 * 3_600_000
    assert ConferenceUnknown not in office.invite(*people(3))
    assert office.counts()[2] == 0


def test_closed_gates_without_waiters_are_opened_by_the_first_person() -> None:
    office = Office(slots=2)
    office.invite(*people(3))
    office.world.change_conference("C", ConferenceChange(capacity=20), OLGA)
    office.world.settle()
    more = [f"more{number}@example.com" for number in range(5)]
    assert office.invite(*more) == [None] * 5
    assert office.counts()[2] == 8


@pytest.mark.parametrize("fault", [lambda: throttle(WRITE), lost_reply])
def test_a_group_that_fails_once_is_tried_again(patch: pytest.MonkeyPatch, fault: Any) -> None:
    office = Office(slots=40)
    faults = Faults(office.world, patch)
    faults.before = [(WRITE, fault())]
    assert office.invite(*people(4)) == [None] * 4
    assert transactions(faults) == 2


def test_a_group_that_fails_twice_is_invited_one_by_one(patch: pytest.MonkeyPatch) -> None:
    office = Office(slots=40)
    faults = Faults(office.world, patch)
    faults.before = [(WRITE, throttle(WRITE))] * 2
    assert office.invite(*people(4)) == [None] * 4
    assert transactions(faults) == 6


@pytest.mark.parametrize("slots", [40, 2])
def test_after_a_lost_reply_the_group_recognizes_its_own_invitations(
    slots: int, patch: pytest.MonkeyPatch
) -> None:
    office = Office(slots=slots)
    Faults(office.world, patch).after = [(WRITE, lost_reply())]
    assert office.invite(*people(4)) == [None] * 4
    assert office.counts()[2] == 4


def test_another_organizer_s_booking_takes_a_seat_meanwhile(patch: pytest.MonkeyPatch) -> None:
    """The group then decides from fresh state: it gets the seats that are left."""
    office = Office(slots=3)
    office.world.users("u1")
    call = office.world.engine.table.client._make_api_call
    taken: list[str] = []

    def overtaken(name: str, parameters: dict[str, Any]) -> Any:
        if name == WRITE and not taken:
            taken.append(name)
            office.world.book("u1")
        return call(name, parameters)

    patch.setattr(office.world.engine.table.client, "_make_api_call", overtaken)
    assert office.invite(*people(3)) == [None] * 3
    assert office.counts() == (2, 1, 4)


def test_without_the_condition_of_each_person_somebody_is_invited_twice(
    patch: pytest.MonkeyPatch,
) -> None:
    """The group's transaction has the conditions of each invitation; the read is not one."""
    office = Office(slots=9)
    patch.setattr(type(office.world.engine.bookings), "invited", lambda *_: set())
    office.invite("a@example.com")
    assert office.invite("a@example.com", "b@example.com") == [AlreadyInvited, None]
    assert office.counts() == (2, 0, 2)


def test_without_the_ids_of_the_group_a_lost_reply_counts_as_present(
    patch: pytest.MonkeyPatch,
) -> None:
    office = Office(slots=40)
    original = InviteTogether._alone
    patch.setattr(
        invite_together.InviteTogether, "_alone", lambda self, one, _: original(self, one, "")
    )
    Faults(office.world, patch).after = [(WRITE, lost_reply())]
    assert office.invite(*people(2)) == [AlreadyInvited] * 2
