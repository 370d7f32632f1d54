"""The comparison of orders of offers: the service's own is between the two simple ones."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bench import ROOT, groups
from bench.groups import OURS_NAME, POLICIES, Results, results, tables_of
from bench.party_sale import FIRST_FIT, OURS, STRICT, bounded, sell
from booking.domain import promotion

SALES = 40
ORDER = list(POLICIES)  # from no passes to any number of them


@pytest.fixture(scope="module")
def found() -> Mapping[str, Results]:
    return results(SALES)


def committed() -> dict[str, list[list[float]]]:
    """Return the figures of docs/groups.md by order of offers, one list for each table."""
    figures: dict[str, list[list[float]]] = {name: [] for name in ORDER}
    for line in (ROOT / "docs" / "groups.md").read_text().splitlines():
        name, *cells = [cell.strip() for cell in line.strip("|").split("|")]
        if name in figures:
            numbers = [re.match(r"[\d.]+", cell) for cell in cells]
            figures[name].append([float(number[0]) for number in numbers if number])
    return figures


def test_a_bound_trades_idle_seats_for_passes(found: Mapping[str, Results]) -> None:
    idle = [found[name].idle for name in ORDER]
    passes = [found[name].passes for name in ORDER]
    assert idle == sorted(idle, reverse=True)
    assert passes == sorted(passes)
    assert found[ORDER[0]].passes == 0 < found[OURS_NAME].passes < found[ORDER[-1]].passes
    assert found[ORDER[-1]].idle < found[OURS_NAME].idle < found[ORDER[0]].idle


def test_no_party_is_passed_by_more_than_the_bound(found: Mapping[str, Results]) -> None:
    for bound, name in enumerate(("strict first-come", "1 a seat", OURS_NAME, "3 a seat")):
        assert found[name].most_for_each_seat <= bound
    # The control: without a bound, the same sales break it.
    assert found["unlimited first-fit"].most_for_each_seat > promotion.PASSES_PER_SEAT


def test_large_parties_get_more_offers_than_under_first_fit(found: Mapping[str, Results]) -> None:
    large = (3, 4, 5, 6)
    assert found[OURS_NAME].offered(large) > found["unlimited first-fit"].offered(large)
    assert found[OURS_NAME].offered((1,)) > found["strict first-come"].offered((1,))


def test_a_run_is_deterministic(found: Mapping[str, Results]) -> None:
    again = results(SALES)
    assert [t.text() for t in tables_of(again)] == [t.text() for t in tables_of(found)]


def test_every_order_meets_the_same_parties() -> None:
    outcomes = [sell(7, policy) for policy in (STRICT, OURS, FIRST_FIT)]
    assert len({outcome.capacity for outcome in outcomes}) == 1
    firsts = [(outcome.waited[0].size, outcome.waited[0].since) for outcome in outcomes]
    assert len(set(firsts)) == 1


def test_a_policy_leaves_the_rules_of_the_service_unchanged() -> None:
    before = promotion.PASSES_PER_SEAT
    sell(1, bounded(9))
    assert before == promotion.PASSES_PER_SEAT == OURS.bound


def test_the_committed_tables_show_the_same_trade() -> None:
    figures = committed()
    assert all(len(tables) == 2 for tables in figures.values())
    trade: Sequence[Any] = [figures[name][0] for name in ORDER]
    assert [row[0] for row in trade] == sorted((row[0] for row in trade), reverse=True)
    assert [row[3] for row in trade] == sorted(row[3] for row in trade)
    assert [row[5] for row in trade[:4]] == [0, 1, 2, 3]


def test_the_picture_is_readable_on_light_and_dark_pages() -> None:
    picture = (ROOT / "docs" / groups.PICTURE).read_text()
    assert "prefers-color-scheme:dark" in picture
    assert "currentColor" in picture
    assert groups.INK not in picture
