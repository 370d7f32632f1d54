"""Hand-over of a conference to another organizer."""

from dataclasses import replace

import pytest

from booking.domain.handover import check_may_accept, check_may_offer
from booking.domain.identity import Identity, Phase
from booking.domain.refusals import ConferenceCanceled, Invalid, NotAllowed, UserUnknown
from booking.domain.rights import Caller, Role
from testing.examples import conference

ROLES = frozenset({Role.ORGANIZER})
OLGA = Caller(attendee="user:olga", user_id="olga", subject="s-olga", roles=ROLES)
OTTO = Caller(attendee="user:otto", user_id="otto", subject="s-otto", roles=ROLES)
TO_OTTO = Identity(name="otto", subject="s-otto", attendee="user:otto")
OWN = conference(organizer="user:olga")
OFFERED = replace(OWN, offered_to="s-otto")


def test_an_organizer_offers_a_conference_to_the_subject_of_another_person() -> None:
    assert check_may_offer(OWN, TO_OTTO, OLGA) == "s-otto"
    check_may_accept(OFFERED, OTTO)


def test_a_canceled_conference_is_neither_offered_nor_accepted() -> None:
    with pytest.raises(ConferenceCanceled):
        check_may_offer(replace(OWN, canceled=True), TO_OTTO, OLGA)
    with pytest.raises(ConferenceCanceled):
        check_may_accept(replace(OFFERED, canceled=True), OTTO)


@pytest.mark.parametrize("to", [None, replace(TO_OTTO, phase=Phase.ERASING)])
def test_a_conference_is_offered_to_a_known_person_only(to: Identity | None) -> None:
    with pytest.raises(UserUnknown):
        check_may_offer(OWN, to, OLGA)


def test_a_conference_is_not_offered_to_its_organizer() -> None:
    with pytest.raises(Invalid, match="to: is the organizer already"):
        check_may_offer(OWN, replace(TO_OTTO, attendee="user:olga"), OLGA)


@pytest.mark.parametrize("shown", [OWN, OFFERED])
def test_a_conference_that_is_not_offered_to_a_person_is_not_accepted(shown: object) -> None:
    with pytest.raises(NotAllowed):
        check_may_accept(shown, OLGA)  # type: ignore[arg-type]
