"""The present code works with everything that the recorded releases have written."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from booking import __version__
from testing.tables import ROOT
from tests.compatibility import replay as checks
from tests.compatibility.release import FIXTURES, Json, Release, versions
from tests.compatibility.replay import CHECKS, Replay, replay
from tests.compatibility.scenario import SLOT, play

VERSIONS = versions()

type Check = Callable[[Replay], Any]


@pytest.fixture(scope="module")
def present() -> Release:
    return play()


def kinds(items: list[Json]) -> set[str]:
    return {item["pk"]["S"].partition("#")[0] for item in items}


def attributes(items: list[Json]) -> set[tuple[str, str]]:
    """Return the attributes of items, with their kinds."""
    return {(item["pk"]["S"].partition("#")[0], name) for item in items for name in item}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("version", VERSIONS)
def test_the_present_code_works_with(version: str, check: Check) -> None:
    with replay(Release.read(FIXTURES / version)) as old:
        check(old)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_present_release_passes_the_same_checks(present: Release, check: Check) -> None:
    with replay(present) as old:
        check(old)


def test_the_present_release_is_recorded() -> None:
    assert __version__ in VERSIONS, "run make fixtures"


def test_the_scenario_writes_every_kind_of_item(present: Release) -> None:
    source = (ROOT / "shared/booking/adapters/keys.py").read_text()
    of_indexes, former = {"BOOKINGS", "CONFERENCES", "AGES", "DUE"}, {"RECEIPT"}
    known = set(re.findall(r'f"([A-Z]+)#', source)) | {
        "BOARD",
        "HEARTBEAT",
        "CONNECTIONS",
        "WAITLIST",
        "CHECKINS",
        "RUSH",
    }
    assert kinds(present.items) == known - of_indexes - former


def test_the_scenario_leaves_bookings_of_every_status_and_messages_for_every_worker(
    present: Release,
) -> None:
    assert {one["status"] for one in present.bookings} == {
        "CONFIRMED",
        "CANCELED",
        "WAITLISTED",
        "CONFIRMATION_PENDING",
    }
    assert set(present.messages) == {
        "PROMOTIONS",
        "LAPSES",
        "STARTS",
        "NOTIFICATIONS",
        "EVENTS",
        "IMPORTS",
        "WEBHOOKS",
    }
    assert set(present.schedules) == {"LAPSES", "STARTS", "NOTIFICATIONS"}
    assert any("wake" in body for body in present.schedules["STARTS"])


# --- controls: a change of the format is noticed ------------------------------------------------


def renamed(items: list[Json], kind: str, name: str) -> list[Json]:
    """Return items as a release with another name of an attribute would have written them."""
    return [
        {(f"{at}_renamed" if at == name else at): value for at, value in item.items()}
        if item["pk"]["S"].partition("#")[0] == kind
        else item
        for item in items
    ]


def fails(check: Check, release: Release) -> bool:
    """Return whether a check fails on the data of a release."""
    try:
        with replay(release) as old:
            check(old)
    except (AssertionError, LookupError, TypeError, ValueError, StopIteration):
        return True
    return False


@pytest.mark.parametrize(
    ("kind", "name", "check"),
    [
        ("BOOKING", "state", checks.items_are_read),
        ("BOOKING", "deadline", checks.items_are_read),
        ("AGENDA", "places", checks.items_are_read),
        ("RECEIPTS", "answer", checks.items_are_read),
        ("USER", "email", checks.items_are_read),
        ("NAME", "subject", checks.usernames_are_bound),
        ("SUMMARY", "capacity", checks.conferences_are_counted),
        ("CONFERENCE", "quiet", checks.seats_wait_for_the_morning),
        ("CONFERENCE", "capacity", checks.conferences_are_counted),
        ("SEATS", "held", checks.conferences_are_counted),
        ("WAITLIST", "b", checks.bookings_go_on),
        ("TICKETS", "minted", checks.bookings_go_on),
        ("BOOKING", "link", checks.requests_go_on),
        ("BOOKING", "link_state", checks.requests_go_on),
        ("BOOKING", "link_pool", checks.requests_go_on),
        ("BOOKING", "link_category_name", checks.requests_go_on),
        ("BOOKING", "link_offers", checks.requests_go_on),
        ("BOOKING", "link_deadline", checks.requests_go_on),
        ("WAITLIST", "r", checks.requests_go_on),
        ("CHECKINS", "gate", checks.seats_at_the_door_are_known),
        ("DOOR", "present", checks.seats_at_the_door_are_known),
        ("STAFF", "subject", checks.seats_at_the_door_are_known),
        ("BOARD", f"booked_{SLOT}", checks.slots_and_sockets_go_on),
        ("CONNECTIONS", "watches", checks.slots_and_sockets_go_on),
    ],
)
def test_a_renamed_attribute_of_items_is_noticed(
    present: Release, kind: str, name: str, check: Check
) -> None:
    assert (kind, name) in attributes(present.items)
    assert fails(check, replace(present, items=renamed(present.items, kind, name)))


@pytest.mark.parametrize(
    ("field", "check"),
    [
        ("booking", checks.a_schedule_lapses_an_offer),
        ("conference", checks.a_schedule_lapses_an_offer),
        ("happened", checks.a_reminder_is_mailed),
    ],
)
def test_a_renamed_field_of_schedules_is_noticed(
    present: Release, field: str, check: Check
) -> None:
    def rename(body: str) -> str:
        return body.replace(f'"{field}"', f'"{field}_renamed"')

    schedules = {name: [*map(rename, each)] for name, each in present.schedules.items()}
    assert fails(check, replace(present, schedules=schedules))


def test_a_renamed_field_of_messages_is_noticed(present: Release) -> None:
    bodies = [body.replace('"conference"', '"event"') for body in present.messages["STARTS"]]
    changed = replace(present, messages={**present.messages, "STARTS": bodies})
    assert fails(checks.messages_are_processed, changed)


def test_a_renamed_attribute_of_records_is_noticed(present: Release) -> None:
    texts = (json.dumps(record).replace('"state"', '"status"') for record in present.records)
    changed = replace(present, records=[json.loads(text) for text in texts])
    assert fails(checks.records_are_relayed, changed)
