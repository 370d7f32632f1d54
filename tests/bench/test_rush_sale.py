"""A small sale in rush mode over the model of DynamoDB, and its goals."""

from dataclasses import replace

import pytest

from bench import flash_modes
from bench.flash_modes import Goal
from bench.flash_sale import Sale
from bench.limits import Limits
from bench.rush_sale import rush

SMALL = Sale(shards=8, people=120, seats=30, seconds=1, until=30)


def test_a_small_sale_in_rush_mode_answers_everybody_in_turn() -> None:
    result = rush(SMALL)
    assert (len(result.sold.served), result.lost, result.sold.seats_sold) == (120, 0, 30)
    assert (result.sold.broken, result.sold.out_of_turn, result.sold.turned_away) == ([], 0, 0)
    assert {one.booking.summary.lanes for one in result.sold.served} == {8}
    assert result == rush(SMALL)


def test_a_sale_that_stops_early_leaves_people_without_an_answer() -> None:
    result = rush(replace(SMALL, until=0.7))
    assert result.lost == 120 - len(result.sold.served) > 0


@pytest.mark.parametrize(("limit", "met"), [(20, "met"), (19, "missed")])
def test_a_goal_is_met_up_to_its_limit(limit: float, met: str) -> None:
    result = rush(replace(SMALL, people=20, limits=Limits(partitions=40)))
    goal = Goal("a", "people", limit, lambda found: len(found.sold.served))
    assert goal.row(result) == ["a", "people", str(limit), "20", met]


def test_each_goal_has_a_scenario() -> None:
    assert {goal.scenario for goal in flash_modes.GOALS} <= flash_modes.RUSH.keys()


def test_a_sale_over_one_partition_wastes_little_of_its_capacity() -> None:
    crowded = replace(SMALL, people=400, seats=100, limits=Limits(partitions=1), until=30)
    result = rush(crowded)
    assert result.lost == 0
    assert result.sold.broken == []
    units = 10 * 300 + 8 * 100
    assert result.sold.spent.write_units < 1.2 * units
