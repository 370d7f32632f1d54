"""The surfaces before v1 know one seat for each booking, and no categories.

They ignore the fields of parties and categories, also hostile ones: the answer and the stored items
are those of the same request without them.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.support.events import BOOKINGS, EVENTS, body, multipart_of, numbers, over_functions
from tests.support.functions import Functions, functions_over_memory
from tests.support.v1 import V1, person

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
TIMES = {"start": "2030-06-14T10:00:00", "end": "2030-06-14T18:00:00"}
OF_BOOKINGS: list[dict[str, Any]] = [
    {"seats": 3},
    {"seats": 3, "accept": 1, "waitlist": False},
    {"seats": 0},
    {"seats": -1, "accept": -1},
    {"seats": 10**30},
    {"seats": "three"},
    {"seats": None},
    {"seats": [{"$gt": 0}]},
    {"category": "Lab"},
    {"category": {"S": "x"}},
    {"category": "\x00" * 100},
    {"guests": [{"name": "Ada", "email": "ada@example.com"}]},
    {"guests": "a" * 10_000},
    {"guests": [[[]]], "seats": True, "category": False},
]
OF_CONFERENCES: list[dict[str, Any]] = [
    {"max_party": 6},
    {"max_party": -1},
    {"max_party": {"N": "6"}},
    {"categories": [{"name": "Lab", "seats": 2}]},
    {"categories": [{"name": "Lab", "seats": 10**30}] * 30},
    {"categories": "Lab", "seats": 5},
]

ACTIONS = ("confirm", "cancel")

type Shape = list[tuple[str, tuple[str, ...]]]


@pytest.fixture(scope="module")
def functions() -> Iterator[Functions]:
    with functions_over_memory() as loaded:
        yield loaded


class Watched:
    """Sends requests, and returns the shapes of the answer and of the items that it has stored."""

    def __init__(self, functions: Functions) -> None:
        self.functions = functions

    def __call__(self, send: Callable[[], tuple[int, Any]]) -> tuple[int, Any, Shape]:
        before = {_key(item): item for item in self.functions.items()}
        status, content = send()
        stored = [item for item in self.functions.items() if before.get(_key(item)) != item]
        return status, _outline(content), sorted(map(_shape, stored))


def _key(item: dict[str, Any]) -> tuple[str, str]:
    return item["pk"]["S"], item["sk"]["S"]


def _shape(item: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Return the kind of an item, the names of its attributes, and its counts of seats."""
    counts = [
        f"{n}={item[n]['N']}" for n in ("free", "held", "sold", "seats", "party") if n in item
    ]
    return item["pk"]["S"].partition("#")[0], (*sorted(item), *counts)


def _outline(content: Any) -> Any:
    """Return the fields of an answer; values that differ from request to request are left out."""
    if isinstance(content, dict):
        return {name: _outline(value) for name, value in content.items()}
    return type(content).__name__


@pytest.fixture(scope="module")
def watched(functions: Functions) -> Watched:
    return Watched(functions)


# ---------------------------------------------------------------------- bookings


def _compact(functions: Functions, more: dict[str, Any]) -> Callable[[], tuple[int, Any]]:
    name, user = f"Conf {next(numbers)}", f"user{next(numbers)}"
    listing = {"name": name, "location": "Berlin", "slots": 2, "topics": ["A"], **TIMES}
    assert functions.http("add_conference", "POST", "/conference", listing)[0] == 201
    assert functions.http("add_user", "POST", "/user", {"user_id": user, "topics": ["A"]})[0] == 201
    given = {"name": name, "user_id": user, **more}
    return lambda: functions.http("book", "POST", "/book", given)


def _classic(
    functions: Functions, more: dict[str, Any], content_type: str = "application/json"
) -> Callable[[], tuple[int, Any]]:
    name, user = f"Classic {next(numbers)}", f"classic{next(numbers)}"
    listing = {
        "name": name,
        "location": "Berlin",
        "topics": "A",
        "start_timestamp": "2030-06-15T09:00:00Z",
        "end_timestamp": "2030-06-15 12:00:00",
        "available_slots": 2,
    }
    assert functions.http("add_conference", "POST", "/add_conference", listing)[0] == 201
    newcomer = {"user_id": user, "interested_topics": "A"}
    assert functions.http("add_user", "POST", "/add_user", newcomer)[0] == 201
    given: Any = {"conference_name": name, "user_id": user, **more}
    if content_type == FORM:
        given = urlencode(given)
    if content_type == MULTIPART:
        form = multipart_of(given)
        given, content_type = form.body, form.content_type
    return lambda: functions.http("book", "POST", "/book_conference", given, content_type)


def _classic_form(functions: Functions, more: dict[str, Any]) -> Callable[[], tuple[int, Any]]:
    return _classic(functions, more, FORM)


def _classic_multipart(functions: Functions, more: dict[str, Any]) -> Callable[[], tuple[int, Any]]:
    return _classic(functions, more, MULTIPART)


def _events(functions: Functions, more: dict[str, Any]) -> Callable[[], tuple[int, Any]]:
    event = over_functions(functions, f"olga{next(numbers)}", "organizer").event()
    alice = over_functions(functions, f"alice{next(numbers)}", "customer")
    return lambda: alice.ask("POST", BOOKINGS, {"event": event["id"], **more})


BOOKING = [_compact, _classic, _classic_form, _classic_multipart, _events]


@pytest.mark.parametrize("more", OF_BOOKINGS, ids=lambda more: str(more)[:50])
@pytest.mark.parametrize("surface", BOOKING)
def test_a_booking_has_one_seat_with_any_other_field(
    functions: Functions,
    watched: Watched,
    surface: Callable[[Functions, dict[str, Any]], Callable[[], tuple[int, Any]]],
    more: dict[str, Any],
) -> None:
    plain, hostile = (watched(surface(functions, fields)) for fields in ({}, more))
    assert plain[0] == 201
    assert any("sold=1" in names for _, names in plain[2])
    assert hostile == plain


@pytest.mark.parametrize("more", OF_BOOKINGS, ids=lambda more: str(more)[:50])
def test_a_booking_is_confirmed_and_canceled_with_any_other_field(
    functions: Functions, watched: Watched, more: dict[str, Any]
) -> None:
    def outcomes(fields: dict[str, Any]) -> list[tuple[int, Any, Shape]]:
        given = {"booking_id": _compact(functions, {})()[1]["booking_id"], **fields}
        sends = (partial(functions.http, name, "POST", f"/{name}", given) for name in ACTIONS)
        return [watched(send) for send in sends]

    plain = outcomes({})
    assert [status for status, *_ in plain] == [400, 200]
    assert outcomes(more) == plain


# ---------------------------------------------------------------------- conferences


@pytest.mark.parametrize("more", OF_CONFERENCES, ids=lambda more: str(more)[:50])
def test_a_conference_has_one_pool_and_no_parties_with_any_other_field(
    functions: Functions, watched: Watched, more: dict[str, Any]
) -> None:
    def compact(fields: dict[str, Any]) -> tuple[int, Any]:
        name = f"Conf {next(numbers)}"
        listing = {"name": name, "location": "Berlin", "slots": 2, "topics": ["A"], **TIMES}
        return functions.http("add_conference", "POST", "/conference", {**listing, **fields})

    def events(fields: dict[str, Any]) -> tuple[int, Any]:
        olga = over_functions(functions, f"olga{next(numbers)}", "organizer")
        return olga.ask("POST", EVENTS, body(**fields))

    for send in (compact, events):
        plain, hostile = (watched(partial(send, given)) for given in ({}, more))
        assert plain[0] == 201
        assert hostile == plain


def test_the_events_surface_books_the_other_seats_of_a_conference_with_categories(
    functions: Functions,
) -> None:
    v1 = V1(functions)
    labs = [{"name": "Lab", "seats": 2}]
    some, none = (v1.conference(slots=slots, categories=labs)["id"] for slots in (1, 0))
    alice = over_functions(functions, person().user_id, "customer")
    assert alice.ask("POST", BOOKINGS, {"event": some, "category": "Lab"})[0] == 201
    shown = v1.send(None, "GET", f"/v1/conferences/{some}").body
    assert (shown["default_pool"]["confirmed"], shown["categories"][0]["confirmed"]) == (1, 0)
    status, refused = alice.ask("POST", BOOKINGS, {"event": none, "category": "Lab"})
    assert (400 <= status < 500, "Lab" in refused["message"]) == (True, True), refused
