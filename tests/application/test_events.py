"""Domain events: the transitions that publish them, their schemas in docs, and their fields."""

from dataclasses import replace
from itertools import product
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from booking.application.add_user import Newcomer
from booking.application.events import EVENTS, EventName, event_of, time_of, time_text
from booking.application.invitations import AnswerInvitation, InvitePerson
from booking.domain.booking import State, Verb
from booking.domain.conference import ConferenceChange
from booking.domain.invitations import Invitee
from booking.domain.pools import CategoryChange, category_id
from booking.domain.rights import Caller, Role
from operations.event_schemas import schema, schemas
from testing.examples import booking
from testing.world import World

ADMIN = Caller(attendee="user:ada", user_id="ada", subject="s9", roles=frozenset({Role.ADMIN}))
NAMES = get_args(EventName.__value__)


def validate(detail: dict[str, Any]) -> None:
    checked = Draft202012Validator(schema(detail["name"]), format_checker=FormatChecker())
    assert [error.message for error in checked.iter_errors(detail)] == []


def test_the_table_of_events_covers_every_verb_and_state() -> None:
    assert {(verb, state) for verb, moves in EVENTS.items() for state in moves} == set(
        product(Verb, State)
    )
    assert {name for moves in EVENTS.values() for name in moves.values()} - {None} == set(NAMES)


def test_the_schemas_in_docs_equal_the_generated_ones() -> None:
    for path, text in schemas():
        assert path.read_text() == text, "run make schemas"


def test_every_event_is_published_and_matches_its_schema() -> None:
    world = World()
    world.users("a", "b", "c", "d")
    world.conference(slots=1)
    labs = (CategoryChange(name="Lab", capacity=1),)
    world.conference("Pairs", slots=2, starts_in=48 * 3600, categories=labs)
    seat, first, second = (world.book(name) for name in "abc")
    world.cancel(seat)
    world.pass_time(11)
    world.confirm(second)
    world.reactivate(seat, "a")
    world.soft_delete_booking(seat, "user:a")
    command = InvitePerson(conference_id="C", invitee=Invitee(id="user:d"), by=ADMIN)
    invitation = world.invite(command).booking.id
    newcomer = Newcomer(attendee="user:d", user_id="d", topics=())
    by = Caller(attendee="user:d", user_id="d", subject="s1")
    world.decline(AnswerInvitation(booking_id=invitation, by=by, newcomer=newcomer))
    world.change_seats(pair := world.book("a", "Pairs", seats=2), 1)
    world.move(pair, "Lab")
    world.move(pair, None)
    other = world.book("b", "Pairs")
    world.change_seats(pair, 2)
    world.cancel(other)
    world.pass_time(11)
    world.change_seats(pair, 1)
    world.pass_time(24 * 3600)
    events = [event.detail() for event in world.bus.published]
    for detail in events:
        validate(detail)
    assert {detail["name"] for detail in events} == set(NAMES)
    assert len({detail["id"] for detail in events}) == len(events)
    assert {detail["booking"] for detail in events} == {
        *(seat, first, second),
        *(invitation, pair, other),
    }


def test_an_event_has_the_organizer_and_both_states_of_the_transition() -> None:
    world = World()
    world.users("a")
    world.conference(slots=1, organizer="user:olga")
    world.cancel(world.book("a"))
    canceled = world.bus.published[-1].detail()
    assert canceled["organizer"] == "user:olga"
    assert (canceled["from"], canceled["to"]) == ("CONFIRMED", "CANCELED")
    assert (canceled["version"], canceled["booking_version"]) == (1, 2)


@pytest.mark.parametrize("state", ["CONFIRMED", "WAITLISTED"])
def test_the_event_of_a_party_that_shrinks_has_its_seats_before_and_after(state: str) -> None:
    world = World()
    world.users("a", "b")
    world.conference(slots=3)
    if state == "WAITLISTED":
        world.book("a", seats=3)
    party = world.book("b", seats=3)
    world.change_seats(party, 1)
    shrunk = next(e.detail() for e in world.bus.published if e.name == "BookingShrunk")
    validate(shrunk)
    assert (shrunk["seats_before"], shrunk["seats"]) == (3, 1)
    assert (shrunk["booking"], shrunk["from"], shrunk["to"]) == (party, state, state)


def test_the_event_of_a_move_has_the_category_before_and_after() -> None:
    world = World()
    world.users("a")
    world.conference(slots=1, categories=(CategoryChange(name="Lab", capacity=1),))
    booking = world.book("a")
    world.move(booking, "Lab")
    world.move(booking, None)
    to, back = (e.detail() for e in world.bus.published if e.name == "BookingMoved")
    validate(to)
    validate(back)
    assert (to["category_before"], to["category"]) == (None, category_id("Lab"))
    assert back["category_before"] == category_id("Lab")
    assert "category" not in back


def test_a_transition_that_leaves_a_booking_confirmed_is_not_published_as_a_confirmation() -> None:
    moved = replace(booking(State.CONFIRMED), verb=Verb.DELETE)
    assert event_of(moved, moved, None) is None


@pytest.mark.parametrize("at", [0, 1, 1_800_000_000_123, 2_065_420_000_000])
def test_a_time_in_an_event_is_exact_to_the_millisecond(at: int) -> None:
    assert time_of(time_text(at)) == at
    assert time_text(at).endswith("+00:00")


def test_a_change_of_a_conference_is_published_and_matches_its_schema() -> None:
    world = World()
    world.conference(slots=1)
    world.change_conference("C", ConferenceChange(location="Hamburg"), ADMIN)
    world.change_conference("C", ConferenceChange(description="New words", capacity=2), ADMIN)
    world.settle()
    (detail,) = [event.detail() for event in world.bus.published]
    validate(detail)
    assert (detail["location"], detail["conference_version"]) == ("Hamburg", 2)
