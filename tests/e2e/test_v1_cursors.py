"""Cursors: pages of a changing list miss and repeat no unchanged booking."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import pytest

from local.stack import Outputs
from testing.chains import Chains
from tests.support.v1 import Person, V1OverHttp, person

PAGES = 200
SEATS = 100


@dataclass(frozen=True)
class Crowd:
    """A conference with hundreds of bookings, on several shards and lanes."""

    organizer: Person
    id: str
    booked: list[str]
    chains: Chains

    def grow(self, people: int = 1) -> None:
        """Book for new attendees, on the table, because 200 of them would have to sign in."""
        self.chains.book(self.id, [f"cursor{next(_numbers)}" for _ in range(people)])

    def cancel(self, v1: V1OverHttp, booking: str) -> None:
        """Cancel a booking, as the organizer."""
        v1.move(self.organizer, "cancel", booking)


_numbers = count(1)


@pytest.fixture(scope="module")
def crowd(v1: V1OverHttp, outputs: Outputs) -> Iterator[Crowd]:
    olga = person("organizer")
    more = {
        "confirmation_window": 3_600,  # longer than the test: no place changes by itself
        "max_per_email": 0,  # the attendees have no accounts
    }
    conference = v1.conference(olga, slots=SEATS, expected_demand=1_000, **more)
    path = f"/v1/conferences/{conference['id']}/bookings"
    crowd = Crowd(olga, conference["id"], [], Chains(outputs))
    crowd.grow(PAGES)
    crowd.booked.extend(booking["id"] for page in walk(v1, olga, path) for booking in page)
    assert len(crowd.booked) == PAGES
    yield crowd
    assert v1.send(olga, "DELETE", f"/v1/conferences/{conference['id']}").status == 200


def walk(v1: V1OverHttp, by: Person, path: str, **query: str) -> Iterator[list[dict[str, str]]]:
    """Read page after page."""
    cursor: dict[str, str] = {}
    while True:
        reply = v1.send(by, "GET", path, query={**query, **cursor})
        assert reply.status == 200, reply
        yield reply.body["items"]
        if reply.body["next"] is None:
            return
        cursor = {"cursor": reply.body["next"]}


def test_two_hundred_pages_are_read_while_bookings_change(v1: V1OverHttp, crowd: Crowd) -> None:
    seed = random.SystemRandom().randrange(10**9)
    path = f"/v1/conferences/{crowd.id}/bookings"
    leaving = random.Random(seed).sample(crowd.booked, 30)
    seen: Counter[str] = Counter()
    pages = 0
    for page in walk(v1, crowd.organizer, path, limit="1"):
        seen.update(booking["id"] for booking in page)
        if pages % 8 == 0 and leaving:
            crowd.cancel(v1, leaving.pop())
            crowd.grow()
        pages += 1
    assert pages >= PAGES
    assert set(seen.values()) == {1}, f"seed {seed}"
    assert set(crowd.booked) <= set(seen), f"seed {seed}"


def test_bookings_of_one_status_are_read_while_others_change(v1: V1OverHttp, crowd: Crowd) -> None:
    path = f"/v1/conferences/{crowd.id}/bookings"
    before = _waiting(v1, crowd, path)
    leaving = set(sorted(set(crowd.booked) & before.keys())[::5])
    pages = walk(v1, crowd.organizer, path, status="WAITLISTED", limit="7")
    seen = Counter(booking["id"] for booking in next(pages))
    for booking in leaving:
        crowd.cancel(v1, booking)
    seen.update(booking["id"] for page in pages for booking in page)
    assert set(seen.values()) == {1}
    after = _waiting(v1, crowd, path)
    assert leaving
    assert leaving.isdisjoint(after)
    assert before.keys() & after.keys() <= seen.keys()


def _waiting(v1: V1OverHttp, crowd: Crowd, path: str) -> dict[str, str]:
    pages = walk(v1, crowd.organizer, path, status="WAITLISTED")
    return {booking["id"]: booking["status"] for page in pages for booking in page}


def test_own_bookings_are_listed_newest_first(v1: V1OverHttp) -> None:
    alice = person()
    hours = [f"2033-01-{day:02}T0{hour}" for day in range(1, 8) for hour in (1, 3)]
    booked = [
        v1.book(alice, v1.conference(start=f"{hour}:00:00Z", end=f"{hour}:30:00Z")["id"])["id"]
        for hour in hours
    ]
    path = f"/v1/users/{alice.user_id}/bookings"
    walked = [b["id"] for page in walk(v1, alice, path, limit="3") for b in page]
    assert walked == booked[::-1]


def test_the_cursor_of_another_user_reveals_nothing(v1: V1OverHttp, crowd: Crowd) -> None:
    alice, bob = person(), person()
    for who in (alice, bob):
        for day in range(1, 4):
            date = f"2033-02-0{day}"
            one = v1.conference(start=f"{date}T01:00:00Z", end=f"{date}T02:00:00Z")
            v1.book(who, one["id"])
    theirs, own = (f"/v1/users/{who.user_id}/bookings" for who in (alice, bob))
    cursor = v1.send(alice, "GET", theirs, query={"limit": "1"}).body["next"]
    listed = f"/v1/conferences/{crowd.id}/bookings"
    other = v1.send(crowd.organizer, "GET", listed, query={"limit": "1"}).body["next"]
    assert v1.send(alice, "GET", theirs, query={"limit": "1", "cursor": cursor}).status == 200
    for stolen in (cursor, other, cursor[::-1], cursor[:-1], f"{cursor}A", "AAAA"):
        reply = v1.send(bob, "GET", own, query={"cursor": stolen})
        assert reply.status in {200, 422}
        for booking in reply.body.get("items", ()):
            assert booking["user_id"] == bob.user_id
    assert v1.send(bob, "GET", theirs, query={"cursor": cursor}).status == 403
    assert v1.send(bob, "GET", listed, query={"cursor": other}).status == 403
