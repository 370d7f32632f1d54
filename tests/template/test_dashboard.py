"""The dashboard and the alarms use existing metrics, and cover all of them."""

import json
import re
from typing import Any, get_args

from booking.application.events import EventName
from booking.application.ports.contention import Contended
from testing.tables import ROOT
from tests.support.transformed import Resources, of_type, transformed
from tests.template.rules import watched

NAMESPACE = "ConferenceBooking"
# Counted, but not on the dashboard: these are rare, or their sum is on it.
NOT_SHOWN = {"BookingDeleted", "NotTaken", "Contended"}


def counted() -> set[str]:
    """Return every metric that the code can count."""
    sources = [*ROOT.glob("shared/booking/**/*.py"), *ROOT.glob("functions/*/app.py")]
    literal = {name for path in sources for name in re.findall(r'count\("(\w+)"', path.read_text())}
    lost = {Contended.__name__, *(kind.__name__ for kind in Contended.__subclasses__())}
    return literal | lost | set(get_args(EventName.__value__))


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


def test_every_metric_of_an_alarm_is_counted() -> None:
    names = {name for namespace, name, _ in watched(transformed()) if namespace == NAMESPACE}
    assert names
    assert names - counted() == set()


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
