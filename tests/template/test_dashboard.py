"""The dashboard and the alarms show what is counted, and everything that is."""

import json
import re
from typing import Any

from booking.application import ports
from booking.application.relay import event_name
from tests.support.tables import ROOT
from tests.support.transformed import Resources, of_type, transformed
from tests.template.rules import watched

NAMESPACE = "ConferenceBooking"
# Counted, and left to whoever asks for it: these are rare, or their sum is shown.
NOT_SHOWN = {"BookingDeleted", "NotTaken", "Contended"}


def counted() -> set[str]:
    """Every metric that the code can count."""
    sources = [*ROOT.glob("shared/booking/**/*.py"), *ROOT.glob("functions/*/app.py")]
    literal = {name for path in sources for name in re.findall(r'count\("(\w+)"', path.read_text())}
    lost = {ports.Contended.__name__, *(kind.__name__ for kind in ports.Contended.__subclasses__())}
    source = (ROOT / "shared/booking/application/relay.py").read_text()
    happened = re.findall(
        r'"((?:Booking|Seat|Offer)\w+)"', source[source.index(event_name.__name__) :]
    )
    return literal | lost | set(happened)


def shown(resources: Resources) -> set[str]:
    """Every metric of ours that the dashboard shows."""
    (dashboard,) = of_type(resources, "AWS::CloudWatch::Dashboard").values()
    body = json.loads(dashboard["Properties"]["DashboardBody"]["Fn::Sub"])
    metrics: list[list[Any]] = [
        metric for widget in body["widgets"] for metric in widget["properties"]["metrics"]
    ]
    return {metric[1] for metric in metrics if metric[0] == NAMESPACE}


def test_what_is_shown_is_counted() -> None:
    assert shown(transformed()) - counted() == set()


def test_what_is_counted_is_shown() -> None:
    assert counted() - NOT_SHOWN - shown(transformed()) == set()


def test_what_alarms_watch_is_counted() -> None:
    names = {name for namespace, name, _ in watched(transformed()) if namespace == NAMESPACE}
    assert names
    assert names - counted() == set()


def test_throttling_of_indexes_is_shown_beside_that_of_the_table() -> None:
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
