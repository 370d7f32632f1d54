"""The dashboard and the alarms use existing metrics, and cover all of them."""

import json
from typing import Any

from tests.support.transformed import Resources, of_type, transformed
from tests.template.rules.metrics import NAMESPACE, counted

# Counted, but not on the dashboard: these are rare, or their sum is on it.
NOT_SHOWN = {"BookingDeleted", "NotTaken", "Contended"}


def shown(resources: Resources) -> set[str]:
    """Return every metric of ours on the dashboard."""
    (dashboard,) = of_type(resources, "AWS::CloudWatch::Dashboard").values()
    body = json.loads(dashboard["Properties"]["DashboardBody"]["Fn::Sub"])
    metrics: list[list[Any]] = [
        metric for widget in body["widgets"] for metric in widget["properties"]["metrics"]
    ]
    return {metric[1] for metric in metrics if metric[0] == NAMESPACE}


def test_every_metric_on_the_dashboard_is_counted() -> None:
    assert shown(transformed()) - counted() == set()


def test_every_counted_metric_is_on_the_dashboard() -> None:
    assert counted() - NOT_SHOWN - shown(transformed()) == set()


def test_the_dashboard_shows_throttling_of_the_table_and_its_indexes() -> None:
    (dashboard,) = of_type(transformed(), "AWS::CloudWatch::Dashboard").values()
    body = json.loads(dashboard["Properties"]["DashboardBody"]["Fn::Sub"])
    metrics = [metric for widget in body["widgets"] for metric in widget["properties"]["metrics"]]
    searched = [metric[0]["expression"] for metric in metrics if isinstance(metric[0], dict)]
    for name in ("ReadThrottleEvents", "WriteThrottleEvents"):
        assert ["AWS/DynamoDB", name, "TableName", "${Table}", {"stat": "Sum"}] in metrics
        (search,) = [one for one in searched if f'MetricName="{name}"' in one]
        assert "{AWS/DynamoDB,GlobalSecondaryIndexName,TableName}" in search


def test_widgets_do_not_overlap() -> None:
    (dashboard,) = of_type(transformed(), "AWS::CloudWatch::Dashboard").values()
    widgets = json.loads(dashboard["Properties"]["DashboardBody"]["Fn::Sub"])["widgets"]
    taken = [
        (x, y)
        for widget in widgets
        for x in range(widget["x"], widget["x"] + widget["width"])
        for y in range(widget["y"], widget["y"] + widget["height"])
    ]
    assert len(taken) == len(set(taken))
    assert max(x for x, _ in taken) < 24
