"""From the start of a conference, waiters are canceled and nothing changes any more."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import pytest

from tests.support.e2e import Backend, Booked, Compact, at_once, eventually, set_up_before_start


@dataclass(frozen=True)
class Scene:
    """A started conference, and the bookings before its start."""

    name: str
    start: datetime
    seated: Booked
    offered: Booked
    waiters: tuple[Booked, Booked]
    stranger: str


@pytest.fixture(scope="module")
def scene(compact: Compact) -> Scene:
    """Two seats: one sold, one offered; two more wait."""

    def set_up(start: datetime) -> Scene:
        name, users = compact.conference(2, start=start), compact.users(6)
        seated, leaving, offered, *waiters = (compact.book(name, user) for user in users[:5])
        compact.cancel(leaving)
        compact.status_becomes(offered, "ConfirmationPending")
        return Scene(name, start, seated, offered, (waiters[0], waiters[1]), users[5])

    return set_up_before_start(set_up)


def test_at_the_start_waiters_and_offers_read_as_canceled_at_once(
    compact: Compact, scene: Scene
) -> None:
    for booked in (scene.offered, *scene.waiters):
        read = compact.booking(booked.id)
        assert (read["status"], read["can_confirm"]) == ("CANCELED", False)
        assert read["waitlist_position"] is read["confirmation_deadline"] is None
    assert compact.booking(scene.seated.id)["status"] == "CONFIRMED"


def test_from_the_start_nothing_can_be_booked_confirmed_or_canceled(
    compact: Compact, scene: Scene
) -> None:
    replies = at_once(
        [
            partial(compact.try_to_book, scene.name, scene.stranger),
            partial(compact.confirm, scene.offered),
            partial(compact.cancel, scene.seated),
            partial(compact.cancel, scene.offered),
            partial(compact.cancel, scene.waiters[0]),
        ]
    )
    assert {status for status, _ in replies} == {400}
    sentences = [answer["message"] for _, answer in replies]
    for sentence in sentences[:3]:
        assert "already started" in sentence
    for sentence in sentences[3:]:
        assert "already canceled" in sentence


def test_the_list_is_equal_before_and_after_the_clean_up(
    compact: Compact, aws: Backend, scene: Scene
) -> None:
    def check_list() -> None:
        listed = {booking["booking_id"]: booking for booking in compact.list(scene.name)}
        for booked in (scene.offered, *scene.waiters):
            read = listed[booked.id]
            assert (read["status"], read["can_confirm"]) == ("CANCELED", False)
            assert read["waitlist_position"] is read["confirmation_deadline"] is None
            assert read["canceled_at"] is not None
        assert listed[scene.seated.id]["status"] == "CONFIRMED"

    check_list()
    eventually(partial(reasons, aws, scene), lambda found: set(found.values()) == {"started"})
    check_list()


def reasons(aws: Backend, scene: Scene) -> dict[str, str | None]:
    """Return the stored reasons of the waiters' cancellations."""
    stored = [aws.booking(booked.id) for booked in (scene.offered, *scene.waiters)]
    return {item["id"]["S"]: item.get("reason", {}).get("S") for item in stored}


def test_a_past_conference_can_be_added_but_not_booked(compact: Compact) -> None:
    name = compact.conference(1, start=datetime(2020, 1, 1, tzinfo=UTC))
    status, answer = compact.try_to_book(name, compact.user())
    assert (status, "already ended" in answer["message"]) == (400, True)
    assert compact.list(name) == []
